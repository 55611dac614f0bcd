#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_names.py DIR ID VERSION

One application id and one version everywhere: a desktop that cannot match the window, the icon, the
desktop file and the metainfo shows a nameless grey box."""
import configparser
import os
import re
import sys
import xml.etree.ElementTree as xml


def faults(root, app_id, version):
    def path(*parts):
        return os.path.join(root, *parts)

    desktop = configparser.ConfigParser(interpolation=None, strict=True)
    desktop.optionxform = str
    desktop.read(path('packaging', 'desktop', app_id + '.desktop'), encoding='utf-8')
    metainfo = xml.parse(path('packaging', 'desktop', app_id + '.metainfo.xml')).getroot()
    with open(path('packaging', 'deb', 'changelog'), encoding='utf-8') as f:
        changelog = f.readline()
    checks = {
        'Icon= of the desktop file': desktop['Desktop Entry']['Icon'] == app_id,
        'id of the metainfo': metainfo.findtext('id') == app_id,
        'launchable of the metainfo': metainfo.findtext('launchable') == app_id + '.desktop',
        'newest release of the metainfo': metainfo.find('releases/release').get('version') == version,
        'version of the changelog': re.match(r'pulseboard \((.+?)\)', changelog).group(1) == version,
        'icon file': os.path.isfile(path('resources', 'icons', 'app', app_id + '.svg')),
    }
    return [name for name, holds in checks.items() if not holds]


def main():
    found = faults(*sys.argv[1:4])
    for name in found:
        print('does not match:', name)
    return 1 if found else 0


sys.exit(main())
