#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop_session.sh COMMAND... : runs a command in a private, throw-away desktop: X server, session bus,
# window manager, accessibility bus. HOME and the XDG folders are its own. Passes the exit status on, and
# stops only what it started. DESKTOP_SIZE: of its screen (1440x900). Needs: xvfb openbox dbus x11-utils at-spi2-core.
# shellcheck disable=SC2317  # functions that are called by name
set -u
die() { echo "desktop_session: $*" >&2; exit 70; }
[ $# -gt 0 ] || die "usage: desktop_session.sh COMMAND..."
for tool in Xvfb dbus-daemon openbox xprop dbus-send; do
    command -v "$tool" >/dev/null || die "$tool is not installed"
done

DESKTOP_DIR=$(mktemp -d "${TMPDIR:-/tmp}/pulseboard-desktop.XXXXXX") || exit 70
export DESKTOP_DIR
logs=$DESKTOP_DIR/logs
mkdir -p "$logs"
pids=()
stop_all() {                    # newest first; the bus and the X server go last
    local i
    trap '' TERM INT
    for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
        kill "${pids[i]}" 2>/dev/null
        wait "${pids[i]}" 2>/dev/null
    done
    rm -rf "$DESKTOP_DIR"
}
trap stop_all EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

export HOME=$DESKTOP_DIR/home XDG_RUNTIME_DIR=$DESKTOP_DIR/run
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY SESSION_MANAGER DBUS_SESSION_BUS_ADDRESS XAUTHORITY AT_SPI_BUS_ADDRESS
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
export XDG_SESSION_TYPE=x11 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8

until_ok() {                    # until_ok WHAT COMMAND... : looks for at most 15 s
    local what=$1 i; shift
    for ((i = 0; i < 150; i++)); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done
    die "$what is not ready after 15 s: $(tail -n 3 "$logs"/*.log 2>/dev/null)"
}
has_name() {                    # is NAME on the session bus?
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:"$1" 2>/dev/null | grep -q 'boolean true'
}
has_wm() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }

mkfifo "$DESKTOP_DIR/display" "$DESKTOP_DIR/bus"
Xvfb -displayfd 3 -screen 0 "${DESKTOP_SIZE:-1440x900}"x24 -nolisten tcp -noreset 3>"$DESKTOP_DIR/display" >"$logs/xvfb.log" 2>&1 &
pids+=($!)
read -r -t 20 display <"$DESKTOP_DIR/display" || die "Xvfb did not start: $(tail -n 3 "$logs/xvfb.log")"
export DISPLAY=:$display

# Without services to start by themselves: what is on this bus is what the test put there.
cat >"$DESKTOP_DIR/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=$XDG_RUNTIME_DIR/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
XML
dbus-daemon --config-file="$DESKTOP_DIR/bus.conf" --nofork --nopidfile --print-address=3 \
    3>"$DESKTOP_DIR/bus" >"$logs/dbus.log" 2>&1 &
pids+=($!)
read -r -t 20 DBUS_SESSION_BUS_ADDRESS <"$DESKTOP_DIR/bus" || die "no session bus: $(tail -n 3 "$logs/dbus.log")"
export DBUS_SESSION_BUS_ADDRESS

openbox --sm-disable >"$logs/openbox.log" 2>&1 </dev/null &
pids+=($!)
until_ok "openbox" has_wm
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately >"$logs/a11y.log" 2>&1 </dev/null &
pids+=($!)
until_ok "the accessibility bus" has_name org.a11y.Bus

"$@" <&0 &                      # in the background, so that a signal to us is handled at once
pids+=($!)
wait "$!"
exit $?
