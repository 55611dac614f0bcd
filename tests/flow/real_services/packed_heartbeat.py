# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packed_heartbeat.py [PORT]: heartbeats in gzip, as binary messages of the websockets package.

HEARTBEAT_SECONDS shortens the 30 s."""
import asyncio
import gzip
import json
import os
import sys
import time

import websockets

from control import control, say

HEARTBEAT_SECONDS = float(os.environ.get("HEARTBEAT_SECONDS", "30"))
fault = "fine"


def packed():
    """One heartbeat, or what stands in its place."""
    if fault == "bomb":  # 64 MiB of blanks in 64 KiB
        return gzip.compress(b" " * (64 << 20))
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    beat = gzip.compress(json.dumps({"type": "server.heartbeat", "payload": {"ts": stamp}}).encode())
    return beat[:-9] if fault == "cut" else beat


async def serve(socket):
    try:
        while True:
            await socket.send(packed())
            await asyncio.sleep(HEARTBEAT_SECONDS)
    except websockets.ConnectionClosed:
        pass


async def main():
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    async with websockets.serve(serve, "127.0.0.1", port) as server:
        def obey(word, *_):
            global fault
            fault = word
        control(obey)
        say("listening %d" % server.sockets[0].getsockname()[1])
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
