#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_DIR JOBS SECONDS [--all]

clang-tidy over the sources that the newest commits changed, or over all, newest first. It reads Qt's
headers anew for each file, so a clean machine gives it a time: files that it did not come to are
counted and named as such, never passed over in silence."""
import concurrent.futures
import re
import subprocess
import sys
import time

OURS = re.compile(r'(models|app|ui)/.*\.cpp$')


def git(*words):
    done = subprocess.run(('git',) + words, capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def newest_first(everything):
    base = (git('merge-base', 'HEAD', 'origin/main') or git('rev-parse', 'HEAD'))[0]
    if [base] == git('rev-parse', 'HEAD'):
        base = (git('rev-parse', '-q', '--verify', 'HEAD~1') or ['HEAD'])[0]
    names = git('diff', '--name-only', base)
    if everything:
        names += git('log', '--format=', '--name-only', '-n', '300') + git('ls-files')
    present = set(git('ls-files'))
    return [n for n in dict.fromkeys(names) if n in present and OURS.match(n)]


def tidy(build, name, until):
    if time.monotonic() > until:
        return name, None, ''
    done = subprocess.run(
        ['clang-tidy-16', '--quiet', '-p', build, '--header-filter=(models|app|ui)/.*\\.h$', name],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return name, done.returncode, done.stdout


def main():
    build, jobs, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    names = newest_first('--all' in sys.argv)
    until = time.monotonic() + seconds
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = list(pool.map(lambda n: tidy(build, n, until), names))
    told = set()
    for _, status, text in results:
        if status and text not in told:
            told.add(text)
            print(text)
    read = [n for n, status, _ in results if status is not None]
    print(f'        {len(read)} of {len(names)} files read')
    return 1 if any(status for _, status, _ in results) else 0


sys.exit(main())
