#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop offers a program on the session bus: notifications and a tray. Run as a program it is both,
until it is killed, and writes one JSON line to LOG for each notification shown, closed or answered; imported,
it presses buttons of notifications and entries of the tray's menu. Needs python3-gi."""
import json
import sys

import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

NOTIFY, NOTIFY_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
XML = """<node>
<interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="TestPress"><arg type="u" direction="in"/><arg type="s" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal></interface>
<interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal></interface></node>"""


def session_bus():
    return Gio.bus_get_sync(Gio.BusType.SESSION, None)


def call(dest, path, interface, method, args=None):
    return session_bus().call_sync(dest, path, interface, method, args, None, Gio.DBusCallFlags.NONE, 5000, None)


class Services:
    def __init__(self, log):
        self.bus, self.log, self.next_id, self.items = session_bus(), log, 1, []
        notifications, watcher = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
        self.bus.register_object(NOTIFY_PATH, notifications, self.on_notifications, None, None)
        self.bus.register_object(WATCHER_PATH, watcher, self.on_watcher, self.watcher_property, None)
        for name in (NOTIFY, WATCHER):
            Gio.bus_own_name_on_connection(self.bus, name, 0, None, None)

    def write(self, **event):
        print(json.dumps(event), file=self.log, flush=True)

    def emit(self, path, interface, signal, value):
        self.bus.emit_signal(None, path, interface, signal, value)

    def close(self, number, reason):
        self.write(event="closed", id=number, reason=reason)
        self.emit(NOTIFY_PATH, NOTIFY, "NotificationClosed", GLib.Variant("(uu)", (number, reason)))

    def on_notifications(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        args = parameters.unpack()
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
        elif method == "Notify":
            number = args[1] or self.next_id
            self.next_id = max(self.next_id, number + 1)
            self.write(event="shown", id=number, replaces=args[1], title=args[3], body=args[4], actions=args[5],
                       urgency=args[6].get("urgency"), expire=args[7])
            invocation.return_value(GLib.Variant("(u)", (number,)))
        elif method == "CloseNotification":
            invocation.return_value(None)
            self.close(args[0], 3)
        else:
            invocation.return_value(None)
            self.emit(NOTIFY_PATH, NOTIFY, "ActionInvoked", GLib.Variant("(us)", args))

    def on_watcher(self, _bus, sender, _path, _interface, method, parameters, invocation):
        if method == "RegisterStatusNotifierItem":
            given = parameters.unpack()[0]
            item = sender + given if given.startswith("/") else given + "/StatusNotifierItem"
            self.items.append(item)
            self.emit(WATCHER_PATH, WATCHER, "StatusNotifierItemRegistered", GLib.Variant("(s)", (item,)))
        invocation.return_value(None)

    def watcher_property(self, _bus, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]


def press_notification(number, action):
    call(NOTIFY, NOTIFY_PATH, NOTIFY, "TestPress", GLib.Variant("(us)", (number, action)))


def tray_item():
    """(bus name, properties) of the one item in the tray, or None."""
    found = call(WATCHER, WATCHER_PATH, "org.freedesktop.DBus.Properties", "Get",
                 GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems"))).unpack()[0]
    if not found:
        return None
    name, slash, path = found[-1].partition("/")
    return name, call(name, slash + path, "org.freedesktop.DBus.Properties", "GetAll",
                      GLib.Variant("(s)", (ITEM,))).unpack()[0]


def tray_tooltip():
    item = tray_item()
    return (item[1].get("ToolTip") or ("", [], "", ""))[2] if item else ""


def tray_entries():
    """label -> id of all entries of the tray's menu, submenus included."""
    name, properties = tray_item()
    path = properties["Menu"]
    call(name, path, MENU, "AboutToShow", GLib.Variant("(i)", (0,)))
    root = call(name, path, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, []))).unpack()[1]
    entries = {}

    def walk(node):
        number, shown, children = node
        if shown.get("label") and shown.get("enabled", True):
            entries[shown["label"].replace("_", "")] = number
        for child in children:
            walk(child)
    walk(root)
    return entries


def press_tray(label):
    name, properties = tray_item()
    call(name, properties["Menu"], MENU, "Event",
         GLib.Variant("(isvu)", (tray_entries()[label], "clicked", GLib.Variant("i", 0), 0)))


if __name__ == "__main__":
    with open(sys.argv[1], "a", encoding="utf-8") as log_file:
        Services(log_file)
        print("ready", flush=True)
        GLib.MainLoop().run()
