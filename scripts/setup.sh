#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes everything that the project's commands need: QGIS with its Python, and the virtual
# environment .venv on top of it. Safe to call again and again; does nothing when nothing changed.
#
#   QGIS_PYTHON     the Python that has `qgis` and `osgeo` (default: /usr/bin/python3)
#   SSDIFF_EXTRAS   the extras of pyproject.toml that are installed (default: all but lint-plugin)
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PY=${QGIS_PYTHON:-/usr/bin/python3}
EXTRAS=${SSDIFF_EXTRAS:-runtime,train,batch,test,lint,docs}
VENV=$ROOT/.venv
STAMP=$VENV/ssdiff-setup.stamp
CONSTRAINTS=$ROOT/build/constraints.txt
PACKAGES=(qgis python3-qgis python3-venv python3-pip xvfb openbox fonts-dejavu-core make)

# The stamp lies in the environment, so that it goes with it; the root is part of the key because
# an environment does not survive being moved.
key=$(printf '%s\n' "$ROOT" "$PY" "$EXTRAS" | cat - "$ROOT/pyproject.toml" "${BASH_SOURCE[0]}" | sha256sum)
if [[ -x $VENV/bin/python && -f $STAMP && $(<"$STAMP") == "$key" ]]; then
  exit 0
fi

say() { printf 'setup: %s\n' "$*"; }

has_qgis() {
  [[ -x $PY ]] && QT_QPA_PLATFORM=offscreen "$PY" -c 'import qgis.core, osgeo.gdal, ensurepip' \
    2>/dev/null && command -v qgis_process >/dev/null
}

if ! has_qgis; then
  if ! command -v apt-get >/dev/null || [[ -n ${QGIS_PYTHON:-} ]]; then
    say "$PY has no QGIS (modules qgis and osgeo), no ensurepip, or qgis_process is not on the PATH." >&2
    say "Install QGIS 3.22 or newer, set QGIS_PYTHON to the Python it uses, and run this again." >&2
    exit 1
  fi
  if [[ $(id -u) -ne 0 ]]; then
    say "QGIS or a part of it is missing. Run this, then the same command again:" >&2
    printf '\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' \
      "${PACKAGES[*]}" >&2
    exit 1
  fi
  say "installing ${PACKAGES[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  apt-get install -y -q --no-install-recommends "${PACKAGES[@]}"
  has_qgis || { say "QGIS was installed, but $PY still cannot import qgis and osgeo." >&2; exit 1; }
fi

if [[ ! -x $VENV/bin/python ]]; then
  say "creating .venv over $PY"
  "$PY" -m venv --system-site-packages "$VENV"
elif ! QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'import qgis.core, osgeo.gdal' 2>/dev/null; then
  say "$VENV exists, but its Python cannot import qgis and osgeo. Remove it and run this again." >&2
  exit 1
fi

# numpy: osgeo and Debian's scipy are compiled against the numpy that QGIS's Python has; a newer
# one in the environment breaks them. torch: by itself pip would take the newest build, with several
# GB of CUDA libraries; the tests were made with the CPU build of this very version. Where your
# package index offers no CPU build, point pip at one (PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL).
mkdir -p "$(dirname "$CONSTRAINTS")"
"$PY" -c 'import numpy; print("numpy==" + numpy.__version__)' >"$CONSTRAINTS"
echo 'torch==2.13.0' >>"$CONSTRAINTS"

say "installing the Python packages into .venv (about 1 GB the first time)"
"$VENV/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
  -c "$CONSTRAINTS" -e "$ROOT[$EXTRAS]"

printf '%s\n' "$key" >"$STAMP"
say "ready"
