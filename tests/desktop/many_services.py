#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""many_services.py PROGRAM COUNT [ARGUMENTS...]

Runs the simulated services, writes a configuration in which COUNT services watch them, and starts
the program's window with it: for looking at rows and the wall. Every connection is a real one.
Ends with the window, or by SIGTERM."""
import json
import os
import signal
import subprocess
import sys
import tempfile

GROUPS = ['WhatsApp', 'Telegram', 'Storefront', 'Relays', 'Prices']
PREFIX = ['wa', 'tg', 'shop', 'relay', 'px']
TOWNS = ['berlin', 'lyon', 'osaka', 'lima', 'austin', 'oslo', 'porto', 'delhi', 'accra', 'quito', 'cairo', 'turin',
         'perth', 'seoul', 'miami', 'bergen']
SILENT_EVERY = 61  # a few watch a port where nobody listens
MOST_EACH = 200  # sessions on one simulated service, which takes 256 connections


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def service(number, endpoint):
    kind = number % len(GROUPS)
    name = f'{PREFIX[kind]}-{TOWNS[number * 7 % len(TOWNS)]}-{number // len(GROUPS) + 1:02d}'
    gone = number % SILENT_EVERY == SILENT_EVERY - 1
    lines = ['[[service]]', f'id = {quoted(name)}', f'name = {quoted(name)}',
             f'url = {quoted("ws://127.0.0.1:9/nobody" if gone else endpoint["url"])}',
             f'group = {quoted(GROUPS[kind])}',
             f'tags = [{quoted("prod" if number % 5 else "staging")}, {quoted(["eu", "us", "apac"][number % 3])}]',
             f'profile = {quoted("generic" if gone else endpoint["profile"])}']
    if endpoint['headers'] and not gone:
        pairs = ', '.join(f'{quoted(key)} = {quoted(value)}' for key, value in endpoint['headers'].items())
        lines.append(f'headers = {{ {pairs} }}')
    lines.append('[service.heartbeat]')
    lines.append('interval = "auto"')
    return '\n'.join(lines) + '\n'


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    fleets, sockets = [], []
    try:
        while len(sockets) * MOST_EACH < count:
            fleets.append(subprocess.Popen([program, 'demo-services', '--script'], stdout=subprocess.PIPE, text=True))
            endpoints = [json.loads(fleets[-1].stdout.readline()) for _ in range(5)]
            sockets += [endpoint for endpoint in endpoints if endpoint['url'].startswith('ws')]
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, 'pulseboard.toml'), 'w', encoding='utf-8') as file:
                file.write('version = 1\n\n')
                file.write('\n'.join(service(number, sockets[number % len(sockets)]) for number in range(count)))
            window = subprocess.Popen([program, '--config', folder, *sys.argv[3:]])
            try:
                return window.wait()
            finally:
                window.terminate()
                window.wait()
    finally:
        for fleet in fleets:
            fleet.terminate()
            fleet.wait()


if __name__ == '__main__':
    sys.exit(main())
