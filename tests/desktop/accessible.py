# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds and presses what a screen reader would find: by accessible name. Needs gir1.2-atspi-2.0."""
import re

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Atspi.init()
Atspi.set_timeout(2000, 5000)


def _safe(get, default=None):
    try:
        result = get()
        return default if result is None else result
    except GLib.Error:  # it went away while we looked
        return default


def _children(node):
    for i in range(_safe(node.get_child_count, 0)):
        child = _safe(lambda: node.get_child_at_index(i))
        if child is not None:
            yield child


def everything(node=None):
    """All that shows, of all programs."""
    for child in _children(node or Atspi.get_desktop(0)):
        states = _safe(child.get_state_set)
        showing = states and states.contains(Atspi.StateType.SHOWING)
        if showing or _safe(child.get_role_name) == "application":
            yield child
            yield from everything(child)


def names():
    return [f'{_safe(n.get_role_name, "?")}: {_safe(n.get_name, "")}' for n in everything()]


def find(pattern, role=None):
    """The first one whose whole name matches the regular expression, or None."""
    for node in everything():
        if re.fullmatch(pattern, _safe(node.get_name, "") or "") and role in (None, _safe(node.get_role_name)):
            return node
    return None


def description(pattern):
    """Of the first one of that name; None when there is none."""
    node = find(pattern)
    return None if node is None else _safe(node.get_description)


def press(pattern, role=None):
    act(pattern, ("Press", "Toggle"), role)


def open_menu(pattern, role=None):
    act(pattern, ("ShowMenu",), role)


def act(pattern, ways, role=None):
    """Does the first of these that it offers."""
    node = find(pattern, role)
    assert node is not None, f"nothing is named {pattern}; there is:\n  " + "\n  ".join(names())
    action = node.get_action_iface()
    offered = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
    way = next((name for name in ways if name in offered), None)
    assert way, f"{pattern} offers none of {ways}, only {offered}"
    Atspi.Action.do_action(action, offered.index(way))


def write(pattern, text, role=None):
    """Replaces the text of the field of that name."""
    node = find(pattern, role)
    assert node is not None, f"nothing is named {pattern}; there is:\n  " + "\n  ".join(names())
    field = node.get_editable_text_iface()
    assert field is not None, f"nothing can be written into {pattern}"
    Atspi.EditableText.set_text_contents(field, text)


def text(pattern, role=None):
    """Of the field of that name."""
    node = find(pattern, role)
    return Atspi.Text.get_text(node.get_text_iface(), 0, -1) if node else None


def height(pattern, role=None):
    """In pixels of the screen."""
    node = find(pattern, role)
    return Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN).height if node else 0


def is_enabled(pattern, role=None):
    node = find(pattern, role)
    return node is not None and node.get_state_set().contains(Atspi.StateType.ENABLED)
