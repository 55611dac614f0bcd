# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""django_heartbeat.py [PORT]: Django Channels on Daphne with the heartbeat of its document.

HEARTBEAT_SECONDS shortens the 30 s."""
import asyncio
import json
import os
import sys
import time

from daphne.server import Server  # installs its reactor: before anything that could start another

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for tests", ALLOWED_HOSTS=["*"], USE_TZ=True, TIME_ZONE="UTC",
    INSTALLED_APPS=["channels"],
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}})
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import get_channel_layer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path

from control import control, say

HEARTBEAT_SECONDS = float(os.environ.get("HEARTBEAT_SECONDS", "30"))
fault = "fine"
shutdown_event = asyncio.Event()


async def publish_heartbeat_forever() -> None:
    channel_layer = get_channel_layer()
    while not shutdown_event.is_set():
        try:
            ts = time.strftime("%Y-%m-%dT%H:%M:%S%z")
            if fault == "garbled":
                ts = "soon"
            if fault != "silent":
                await channel_layer.group_send(
                    "broadcast",
                    {"type": "server.heartbeat", "payload": {"ts": ts}},
                )
        except Exception:
            pass
        await asyncio.sleep(HEARTBEAT_SECONDS)


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        if fault == "refuse":
            await self.close()
            return
        await self.channel_layer.group_add("broadcast", self.channel_name)
        await self.accept()
        await self.send(text_data=json.dumps(
            {"type": "chat", "user": "op", "room": "lobby", "message": "hello"}))

    async def disconnect(self, code):
        await self.channel_layer.group_discard("broadcast", self.channel_name)

    async def server_heartbeat(self, event):
        await self.send(text_data=json.dumps(event["payload"]))

    async def server_close(self, event):
        await self.close(code=event["code"])


application = ProtocolTypeRouter(
    {"websocket": URLRouter([path("ws/", ChatConsumer.as_asgi())])})


def main():
    from twisted.internet import reactor
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0

    def begin():
        loop = asyncio.get_running_loop()

        def obey(word, code="1000"):
            global fault
            if word != "close":
                fault = word
                return
            message = {"type": "server.close", "code": int(code)}
            asyncio.run_coroutine_threadsafe(
                get_channel_layer().group_send("broadcast", message), loop).result()

        begin.publisher = loop.create_task(publish_heartbeat_forever())
        control(obey)
        say("listening %d" % server.listening_addresses[0][1])

    server = Server(application, endpoints=["tcp:port=%d:interface=127.0.0.1" % port],
                    signal_handlers=False, verbosity=0,
                    ready_callable=lambda: reactor.callWhenRunning(reactor.callLater, 0, begin))
    server.run()


if __name__ == "__main__":
    main()
