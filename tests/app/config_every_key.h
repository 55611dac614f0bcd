// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Pulse::Testing {

/// A good file. Apart from the tests, because moc loses its way in raw strings with quotes.
inline const QByteArray everyKey = R"toml(version = 1

[[service]]
id       = "chat-gateway"              # stable
name     = "Chat gateway"
url      = "wss://chat.example.net/ws"
profile  = "django-heartbeat"
group    = "Chat bots"
tags     = ["prod", "eu"]
headers  = { "X-Tenant" = "7" }
token    = "secret:chat-gateway"
note     = """
Runbook:
https://wiki.example.net/chat"""
enabled  = true
origin   = "https://chat.example.net"
subprotocols = ["chat.v2", "chat"]
proxy    = "socks5://127.0.0.1:1080"
proxy_user = "me"
proxy_password = "secret:proxy"
send_on_connect = ['{"type":"hello"}', """a
b"""]
json_ping = '{"type":"ping","timestamp":{now}}'

  [service.heartbeat]
  interval = "45s"
  grace    = "auto"
  ping     = "20s"
  ping_timeout = "5s"
  ping_miss_limit = 3
  detector = "adaptive"
  source   = "message"
  variance = "population-variance"

  [service.reconnect]
  base = "4s"
  factor = 2.5
  cap = "31s"
  jitter = "500ms"
  tries = 7
  give_up = true

  [service.health]
  url = "https://chat.example.net/health"
  interval = "61s"
  timeout = "11s"

  [service.tls]
  ca = "ca.pem"
  certificate = "client.pem"
  key = "client.key"
  key_passphrase = "secret:chat-key"
  fingerprint = "1122334455667788990011223344556677889900112233445566778899001122"

  [service.limits]
  latency_p95 = "750ms"
  error_rate = 0.05
  certificate_days = 21

[[service]]
name = "Бот Café 7"
url = "http://[::1]:8000/health"

[[channel]]
id = "here"
kind = "desktop"

[[channel]]
id = "discord-ops"
kind = "discord"
url = "env:PULSE_HOOK"

[[channel]]
id = "mail-owner"
kind = "email"
url = "smtps://mail.example.net:465"
user = "alerts@example.net"
password = "secret:mail-owner"
from = "Pulseboard <alerts@example.net>"
to = ["owner@example.net", "Ana <ana@example.net>"]
)toml";

} // namespace Pulse::Testing
