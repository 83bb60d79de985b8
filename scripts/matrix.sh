#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the tests that need QGIS (tests/qgis and tests/e2e) in several versions of QGIS, one after
# the other, and ends with a table of what each printed.
#
#   scripts/matrix.sh [VERSION ...]      3.22 3.40 3.44 (default: all of them)
#
# Each version lives in a Debian of its own, made with debootstrap in a folder of its own. 3.22 is
# run on this machine itself where this machine has it. In all of them the tests run on a copy of
# the working tree, with a virtual environment that has no torch.
#
#   SSDIFF_CHROOTS   where the Debians are kept (default: build/chroots; about 2.5 GB each). A later
#                    run uses them again as they are: remove the folder to have them made anew.
#   SSDIFF_MIRROR    the Debian mirror (default: the first one this machine uses)
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CHROOTS=$(realpath -m "${SSDIFF_CHROOTS:-$ROOT/build/chroots}")
PACKAGES=(qgis python3-qgis python3-venv python3-pip ca-certificates fonts-dejavu-core)
REQUIREMENTS=(onnxruntime onnx requests 'pytest>=8' 'pytest-qgis>=5' hypothesis)
TIME_LIMIT=1800 # seconds for one run of pytest

say() { printf '\nmatrix: %s\n' "$*"; }
fail() { printf 'matrix: %s\n' "$*" >&2; exit 1; }

suite_of() {
  case $1 in
    3.22) echo bookworm ;;
    3.40) echo bookworm-backports ;;
    3.44) echo forky ;;
    *) fail "no QGIS '$1' here; there are 3.22, 3.40 and 3.44" ;;
  esac
}

mirror() {
  local found=${SSDIFF_MIRROR:-}
  [[ -n $found ]] || found=$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/*.sources \
    2>/dev/null || true)
  [[ -n $found ]] || found=$(awk '$1 == "deb" {for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) {
    print $i; exit}}' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true)
  [[ -n $found ]] || fail "apt names no Debian mirror here; give one as SSDIFF_MIRROR"
  echo "$found"
}

# The major.minor of the QGIS that this machine itself has, or nothing.
own_version() {
  QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c '
from qgis.core import Qgis
print(".".join(Qgis.QGIS_VERSION.split(".")[:2]))' 2>/dev/null || true
}

# inside DEBIAN COMMAND...: runs a command in a Debian, or on this machine where DEBIAN is empty.
inside() {
  local debian=$1 name
  shift
  local clean=(env -i LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
  # What tells programs how to reach the network, and how many threads they may use.
  for name in $(compgen -e); do
    case $name in
      PIP_* | OMP_NUM_THREADS | [Hh][Tt][Tt][Pp]*_[Pp][Rr][Oo][Xx][Yy] | [Nn][Oo]_[Pp][Rr][Oo][Xx][Yy])
        clean+=("$name=${!name}") ;;
    esac
  done
  if [[ -z $debian ]]; then
    "${clean[@]}" HOME="$HOME" "$@"
    return
  fi
  clean+=(HOME=/root PIP_CERT=/etc/ssl/certs/ca-certificates.crt)
  # /proc is mounted for this command alone, so that nothing is left mounted to be deleted through.
  if unshare --mount true 2>/dev/null; then
    # shellcheck disable=SC2016
    unshare --mount sh -c 'mount -t proc proc "$1/proc"; exec chroot "$@"' - \
      "$debian" "${clean[@]}" "$@"
  else
    chroot "$debian" "${clean[@]}" "$@"
  fi
}

# make_debian VERSION: a Debian with that QGIS in $CHROOTS/VERSION.
make_debian() {
  local debian=$CHROOTS/$1 suite url script
  suite=$(suite_of "$1")
  url=$(mirror)
  [[ -f /etc/debian_version ]] || fail "QGIS $1 is run in a Debian made by debootstrap: that needs Debian"
  [[ $(id -u) -eq 0 ]] || fail "making $debian, and running in it, needs root"
  if [[ $(cat "$debian/matrix-stamp" 2>/dev/null) == "$suite ${PACKAGES[*]}" ]]; then
    return
  fi
  if ! command -v debootstrap >/dev/null; then
    say "installing debootstrap"
    apt-get update -q
    apt-get install -y -q --no-install-recommends debootstrap
  fi
  say "making a Debian $suite in $debian"
  rm -rf --one-file-system "$debian"
  mkdir -p "$debian"
  # An older debootstrap does not know the name of a later Debian; all of them are made as sid is.
  script=/usr/share/debootstrap/scripts/${suite%-backports}
  [[ -e $script ]] || script=/usr/share/debootstrap/scripts/sid
  debootstrap --variant=minbase "${suite%-backports}" "$debian" "$url" "$script" \
    >"$debian.debootstrap.log" 2>&1 ||
    { tail -n 20 "$debian.debootstrap.log" >&2; fail "debootstrap failed"; }
  cp /etc/resolv.conf /etc/hosts "$debian/etc/"
  # No waiting for the disk to have it all: this Debian can be made again.
  echo force-unsafe-io >"$debian/etc/dpkg/dpkg.cfg.d/unsafe-io"
  local release=()
  if [[ $suite == *-backports ]]; then
    echo "deb $url $suite main" >"$debian/etc/apt/sources.list.d/backports.list"
    release=(-t "$suite")
  fi
  # A machine that takes its packages from a frozen mirror lets an index be past its date.
  apt-config dump Acquire::Check-Valid-Until >"$debian/etc/apt/apt.conf.d/90valid-until"
  inside "$debian" apt-get update -q
  inside "$debian" apt-get install -y -q --no-install-recommends "${release[@]}" "${PACKAGES[@]}" \
    >"$debian.install.log" 2>&1 ||
    { tail -n 20 "$debian.install.log" >&2; fail "installing QGIS failed"; }
  inside "$debian" apt-get clean
  echo "$suite ${PACKAGES[*]}" >"$debian/matrix-stamp"
}

# make_venv DEBIAN TREE: the virtual environment TREE/.venv (a path inside the Debian).
make_venv() {
  local debian=$1 tree=$2 file certificates lent=()
  local stamp=$debian$tree/.venv/matrix-stamp
  if [[ $(cat "$stamp" 2>/dev/null) == "${REQUIREMENTS[*]}" ]]; then
    return
  fi
  say "making the virtual environment"
  rm -rf "$debian${tree:?}/.venv"
  if [[ -n $debian ]]; then
    certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
    [[ ! -f $certificates ]] || cp "$certificates" "$debian/etc/ssl/certs/ca-certificates.crt"
    # This machine's way to the package index; it may hold a password, so it does not stay there.
    for file in /etc/pip.conf "$HOME/.pip/pip.conf" "$HOME/.config/pip/pip.conf"; do
      if [[ -f $file ]]; then
        lent+=("$debian${file/#$HOME//root}")
        install -D -m 600 "$file" "${lent[-1]}"
      fi
    done
  fi
  local done=0
  # shellcheck disable=SC2016
  inside "$debian" bash -euo pipefail -c '
    cd "$1"; shift
    /usr/bin/python3 -m venv --system-site-packages .venv
    numpy=$(/usr/bin/python3 -c "import numpy; print(numpy.__version__)")
    # osgeo is compiled against the numpy of its Debian; another one breaks it.
    # Twice quiet: what this machine has besides its package index is not to be found in there.
    .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check \
      "numpy==$numpy" "$@"
  ' - "$tree" "${REQUIREMENTS[@]}" || done=$?
  [[ ${#lent[@]} -eq 0 ]] || rm -f "${lent[@]}"
  [[ $done -eq 0 ]] || fail "pip failed"
  echo "${REQUIREMENTS[*]}" >"$stamp"
}

# copy_tree PLACE: the working tree into PLACE, but for what was built; PLACE/.venv is left alone.
copy_tree() {
  mkdir -p "$1"
  find "$1" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
  tar -C "$ROOT" -c --exclude=./.git --exclude=./.venv --exclude=./build --exclude=./dist \
    --exclude=./runs --exclude='./.*_cache' --exclude=__pycache__ --exclude=./.qgis-settings . |
    tar -C "$1" -x --no-same-owner
}

# shellcheck disable=SC2016
RUN_TESTS='
  cd "$1"
  source scripts/env.sh
  .venv/bin/python - <<PYTHON
import platform, numpy, onnxruntime
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print("VERSIONS", Qgis.QGIS_VERSION.split("-")[0], platform.python_version(), numpy.__version__,
      gdal.__version__, QT_VERSION_STR, onnxruntime.__version__)
PYTHON
  .venv/bin/python scripts/package.py stage build/plugins
  result=0
  for layer in qgis e2e; do
    code=0
    timeout "$2" .venv/bin/python -m pytest "tests/$layer" || code=$?
    echo "RESULT $layer $code"
    [[ $code -eq 0 ]] || result=1
  done
  exit $result
'

# cell LOG LAYER: what pytest printed last, for the table.
cell() {
  awk -v layer="$2" '
    / in [0-9.]+s/ && /passed|failed|error|no tests/ {line = $0; gsub(/^=+ | =+$/, "", line)}
    $1 == "RESULT" {
      if (line == "") line = "ended without a summary"
      if ($2 == layer) found = line ($3 == 0 ? "" : " (exit " $3 ")")
      line = ""
    }
    END {print found == "" ? "did not run" : found}' "$1"
}

# run_version VERSION: makes what is missing and runs the tests. Called in a shell of its own.
run_version() {
  local debian=$CHROOTS/$1 tree=/ssdiff
  mkdir -p "$CHROOTS"
  if [[ $1 == 3.22 && $(own_version) == 3.22 ]]; then
    debian="" tree=$CHROOTS/3.22-here
    say "QGIS $1: this machine's own"
  else
    make_debian "$1"
    say "QGIS $1: in $debian"
  fi
  copy_tree "$debian$tree"
  make_venv "$debian" "$tree"
  inside "$debian" bash -euo pipefail -c "$RUN_TESTS" - "$tree" "$TIME_LIMIT"
}

[[ $# -gt 0 ]] || set -- 3.22 3.40 3.44
for version in "$@"; do suite_of "$version" >/dev/null; done
result=0
rows=()
for version in "$@"; do
  log=$CHROOTS/$version.log
  mkdir -p "$CHROOTS"
  SECONDS=0
  # A shell of its own, so that `set -e` works inside although the result is looked at here.
  set +e
  (set -e; run_version "$version") 2>&1 | tee "$log"
  [[ ${PIPESTATUS[0]} -eq 0 ]] || result=1
  set -e
  versions=$(awk '$1 == "VERSIONS" {print $2, $3, $4, $5, $6, $7; exit}' "$log")
  [[ -n $versions ]] || versions="$version - - - - -"
  rows+=("$versions|$(cell "$log" qgis)|$(cell "$log" e2e)|$SECONDS s")
done

say "results"
{
  echo "QGIS|Python|numpy|GDAL|Qt|onnxruntime|tests/qgis|tests/e2e|in all"
  for row in "${rows[@]}"; do
    echo "$(tr ' ' '|' <<<"${row%%|*}")|${row#*|}"
  done
} | awk -F '|' '
  {for (i = 1; i <= NF; i++) {cells[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i)}}
  END {for (r = 1; r <= NR; r++) {
    for (i = 1; i <= NF; i++) printf "%-*s  ", width[i], cells[r, i]; print ""}}'
exit $result
