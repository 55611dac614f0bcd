# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of standard input are the faults to show; its end is the end of the server."""
import os
import sys
import threading


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _read(obey):
    for line in sys.stdin:
        words = line.split()
        if words:
            obey(*words)
            say("done " + words[0])
    os._exit(0)


def control(obey):
    threading.Thread(target=_read, args=(obey,), daemon=True).start()
