# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced (bash): the environment in which QGIS runs without a screen, apart from the user's own
# profile, with this project's plugin and virtual environment. Call scripts/setup.sh first.

_ssdiff_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Without a platform that needs no display even `qgis_process --version` aborts.
export QT_QPA_PLATFORM=offscreen

# The engine has threads of its own. Products that BLAS shares out among its are summed in another
# order, so that an image differs in a few values from that of a process where it does not.
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}

# Tests and generated documentation are English whatever the machine's language.
export LC_ALL=C.UTF-8

# Qt wants a private directory here and complains on stderr without one.
if [[ ! -d ${XDG_RUNTIME_DIR:-} ]]; then
  export XDG_RUNTIME_DIR=$_ssdiff_root/build/xdg
  mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi

# Profile and plugins of this working tree; `scripts/package.py stage build/plugins` fills the latter.
export QGIS_CUSTOM_CONFIG_PATH=$_ssdiff_root/build/qgis
export QGIS_PLUGINPATH=$_ssdiff_root/build/plugins
mkdir -p "$QGIS_PLUGINPATH" "$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS"
# Turned on here: `qgis_process plugins enable` fails when the plugin is on already.
for _ssdiff_ini in "$QGIS_CUSTOM_CONFIG_PATH"/profiles/default/QGIS/QGIS{3,4}.ini; do
  [[ -f $_ssdiff_ini ]] || printf '[PythonPlugins]\nssdiff_qgis=true\n' >"$_ssdiff_ini"
done

# This is how QGIS's own Python sees the environment's packages; activating it would not do.
export PYTHONPATH
PYTHONPATH=$("$_ssdiff_root/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

# The program itself where there is one: the wrapper script of Debian's QGIS 3.22 passes an option
# that the program refuses ("Command --noversioncheck not known!").
if [[ -z ${QGIS_PROCESS:-} ]]; then
  QGIS_PROCESS=$(command -v qgis_process.bin || command -v qgis_process || true)
fi
export QGIS_PROCESS

unset _ssdiff_root _ssdiff_ini
