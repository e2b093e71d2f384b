# shellcheck shell=bash
# What the scripts beside this file share. Sourced; leaves the caller in the project's top folder.

tool=tools/${0##*/}
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '%s: %s\n' "$tool" "$*" >&2; }

# packages_of SECTION... : their names in tools/packages.txt
packages_of() {
    awk -v wanted=" $* " '
        /^#/ || /^$/ { next }
        /^\[.*\]$/ { here = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        here { print }' tools/packages.txt
}

# install_packages SECTION... : installs what is missing; asks for nothing when nothing is.
# BAYFINDER_SKIP_PACKAGES=1 leaves packages to the caller.
install_packages() {
    [ -z "${BAYFINDER_SKIP_PACKAGES:-}" ] || return 0
    local wanted missing installed
    wanted=$(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this system has no apt-get. Install what these packages of Debian 12 hold (Qt 6.4 or newer),"
        say "then run this again with BAYFINDER_SKIP_PACKAGES=1:"
        say "$(tr '\n' ' ' <<<"$wanted")"
        exit 1
    fi
    # dpkg-query fails when it does not know one of the names, and prints the others all the same.
    # shellcheck disable=SC2016,SC2086 # dpkg's own variables; names are words
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
    missing=$(grep -vxF -f <(printf '%s\n' "$installed") <<<"$wanted") || true
    [ -n "$missing" ] || return 0
    say "installing $(tr '\n' ' ' <<<"$missing")"
    # shellcheck disable=SC2086 # names are words
    if ! as_root apt-get update -qq || ! as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null; then
        say "not installed. As root, run:"
        say "apt-get update && apt-get install --no-install-recommends $(tr '\n' ' ' <<<"$missing")"
        exit 1
    fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        DEBIAN_FRONTEND=noninteractive "$@"
    elif ! command -v sudo >/dev/null; then
        say "there is no sudo"
        return 1
    elif [ -t 0 ]; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        # Nobody is there to type a password.
        sudo -n DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# build PRESET [TARGET...] : configures when something that configuring depends on has changed, then builds.
# Ninja notices changed CMake files itself, but not new folders.
build() {
    local preset=$1 stamp inputs
    shift
    stamp=build/$preset/configured.txt
    # Some of the folders need not be there.
    inputs=$({ find CMakeLists.txt CMakePresets.json cmake app qml resources src tests translations \
        \( -name CMakeLists.txt -o -name '*.cmake' -o -name CMakePresets.json \) -exec cksum {} + 2>/dev/null || true; } | sort)
    inputs+=" ${BAYFINDER_WERROR:-}"
    if [ ! -e "build/$preset/build.ninja" ] || [ "$inputs" != "$(cat "$stamp" 2>/dev/null)" ]; then
        local options=()
        ! command -v ccache >/dev/null || options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        [ -z "${BAYFINDER_WERROR:-}" ] || options+=("-DBAYFINDER_WERROR=$BAYFINDER_WERROR")
        quietly cmake --preset "$preset" "${options[@]}" || return 1
        printf '%s\n' "$inputs" >"$stamp"
    fi
    # A second checkout finds in the cache what the first one compiled.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    # What ccache asks for before it keeps anything that was compiled with a precompiled header.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:+$CCACHE_SLOPPINESS,}pch_defines,time_macros
    # Without a home folder to write to, ccache fails instead of stepping aside.
    if command -v ccache >/dev/null && ! mkdir -p "$(ccache --get-config cache_dir)/tmp" 2>/dev/null; then
        export CCACHE_DIR=$PWD/build/ccache
    fi
    # What the QML compiler writes depends on the addresses it runs at, and would miss the cache every time.
    local fixed_addresses=()
    ! setarch -R true 2>/dev/null || fixed_addresses=(setarch -R)
    "${fixed_addresses[@]}" cmake --build --preset "$preset" ${1:+--target "$@"}
}

# quietly COMMAND... : its output only when it fails
quietly() {
    local output
    if ! output=$("$@" 2>&1); then
        printf '%s\n' "$output" >&2
        return 1
    fi
}
