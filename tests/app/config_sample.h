// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Apart from the tests, because moc loses its way in raw strings with lines that begin with '#'.
inline const QByteArray file = R"toml(# my services
version = 1

[[service]]            # the first
id = "a"               # stays
name = "Á"  # шум
url = "wss://a.example/ws"
colour = "red"

  [service.heartbeat]
  interval = "45s"     # measured
  ping = "20s"

# the second
[[service]]
name = "B"
url = "wss://b.example/ws"
note = """
one
two"""

[service.health]
url = "https://b.example/health"

[[rule]]
name = "later" # kept

[[channel]]
id = "here"
kind = "desktop"
)toml";
