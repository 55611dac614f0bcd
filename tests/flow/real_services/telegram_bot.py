# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""telegram_bot.py [PORT]: a Telegram bot's keep-alive server on Flask and Waitress."""
import sys
import time
from datetime import datetime

from flask import Flask, jsonify
from waitress import create_server

from control import control, say


class BotHealthMonitor:
    def __init__(self):
        self.unhealthy_threshold = 300  # 5 minutes
        self.start_time = time.time()
        self.total_updates = 1500
        self.total_errors = 3
        self.fault = "fine"

    def last_update_ago(self):
        return 400.0033540725708 if self.fault == "quiet" else 1.2

    def errors(self):
        return 300 if self.fault == "errors" else self.total_errors

    def health(self):
        healthy = self.last_update_ago() <= self.unhealthy_threshold
        return {
            "status": "healthy" if healthy else "unhealthy",
            "uptime_seconds": time.time() - self.start_time,
            "last_update_ago": self.last_update_ago(),
            "total_updates": self.total_updates,
            "total_errors": self.errors(),
            "error_rate": self.errors() / self.total_updates,
            "timestamp": datetime.now().isoformat(),
            "bot_version": "2.0.1",
        }


app = Flask(__name__)
monitor = BotHealthMonitor()
restarts_asked = 0


@app.route("/health")
def health():
    if monitor.fault == "broken":
        raise RuntimeError("the handler broke")
    body = monitor.health()
    return jsonify(body), 200 if body["status"] == "healthy" else 503


@app.route("/ping")
def ping():
    return jsonify({"pong": True, "timestamp": datetime.now().isoformat()})


@app.route("/")
def home():
    return jsonify({"status": "online", "bot": "Telegram Casino Bot", "version": "2.0.1",
                    "timestamp": datetime.now().isoformat()})


@app.route("/restart")
def restart():
    global restarts_asked
    restarts_asked += 1
    return jsonify({"message": "Restart signal received", "timestamp": datetime.now().isoformat()})


def obey(word, *_):
    if word == "restarts":
        say("restarts %d" % restarts_asked)
    else:
        monitor.fault = word


if __name__ == "__main__":
    server = create_server(app, host="127.0.0.1", port=int(sys.argv[1] if len(sys.argv) > 1 else 0))
    control(obey)
    say("listening %s" % server.effective_port)
    server.run()
