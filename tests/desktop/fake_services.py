# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers on free loopback ports: a WebSocket that sends heartbeats as the Django seed does, and a webhook."""
import asyncio
import base64
import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class HeartbeatServer:
    """Sends {"type": "heartbeat", ...} each `every` seconds. While `down` it ends every connection at once.
    `connects` counts the TCP connections that were made, whatever became of them; `closes` has the codes of the
    close frames that came, `texts` the messages, `asked` the paths."""

    def __init__(self, every=1.0):
        self.every, self.down, self.connects, self.port = every, False, 0, 0
        self.loop, ready = asyncio.new_event_loop(), threading.Event()
        self.writers, self.closes, self.texts, self.asked = set(), [], [], []
        threading.Thread(target=self.run, args=(ready,), daemon=True).start()
        ready.wait(10)

    def run(self, ready):
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        self.loop.run_forever()

    def go_down(self):
        self.down = True
        self.loop.call_soon_threadsafe(lambda: [w.close() for w in list(self.writers)])

    def come_up(self):
        self.down = False

    async def serve(self, reader, writer):
        self.connects += 1
        try:
            if not self.down:
                self.writers.add(writer)
                await self.talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.TimeoutError):
            pass
        finally:
            self.writers.discard(writer)
            writer.close()

    async def talk(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
        self.asked.append(head.split(" ")[1])
        key = {k.lower(): v for k, v in fields.items()}.get("sec-websocket-key")
        if key is None:
            writer.write(b"HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        accept = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest())
        writer.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        pongs = asyncio.ensure_future(self.answer_pings(reader, writer))
        try:
            while not self.down and not pongs.done():
                stamp = time.strftime("%Y-%m-%dT%H:%M:%S+0000", time.gmtime())
                self.send(writer, 1, json.dumps({"type": "heartbeat", "ts": stamp}).encode())
                await writer.drain()
                await asyncio.sleep(self.every)
        finally:
            pongs.cancel()

    async def answer_pings(self, reader, writer):
        while True:
            first, second = await reader.readexactly(2)
            length = second & 127
            if length == 126:
                length = int.from_bytes(await reader.readexactly(2), "big")
            mask = await reader.readexactly(4)
            payload = bytes(b ^ mask[i % 4] for i, b in enumerate(await reader.readexactly(length)))
            if first & 15 == 8:
                self.closes.append(int.from_bytes(payload[:2], "big"))
                return
            if first & 15 == 1:
                self.texts.append(payload.decode())
            if first & 15 == 9:
                self.send(writer, 10, payload)

    @staticmethod
    def send(writer, opcode, payload):
        writer.write(bytes([0x80 | opcode, len(payload)]) + payload)


class WebhookServer:
    """Keeps the JSON bodies that were posted."""

    def __init__(self):
        self.posts = posts = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                posts.append((self.path, json.loads(body)))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/api/webhooks/42/token"
