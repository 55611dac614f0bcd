#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layers.py DIR | --self-test

Reads the #include lines of every file and fails on an arrow that ARCHITECTURE.md does not draw. The link
graph alone does not stop <QtNetwork/QTcpSocket> from compiling with only Qt Core linked."""
import os
import re
import sys

QT_OF = {
    'QtCore': 'Core', 'QtGui': 'Gui', 'QtWidgets': 'Widgets', 'QtNetwork': 'Network', 'QtWebSockets': 'WebSockets',
    'QtCharts': 'Charts', 'QtSvg': 'Svg', 'QtDBus': 'DBus', 'QtTest': 'Test', 'QtSql': 'Sql',
}
# Which header families give a Qt module away when it is included without its folder.
MODULE_OF_HEADER = [
    ('Network', r'Q(Tcp|Udp|Ssl|Local(?:Server|Socket)|Host|Network|AbstractSocket|DnsLookup|Http)\w*'),
    ('WebSockets', r'QWebSocket\w*|QMaskGenerator'),
    ('DBus', r'QDBus\w+'),
    ('Sql', r'QSql\w+'),
    ('Charts', r'Q\w*Chart\w*|Q(Line|Scatter|Area|Bar|Spline)Series|QValueAxis|QDateTimeAxis'),
    ('Svg', r'QSvg\w+'),
    ('Test', r'QTest\w*|QSignalSpy|QAbstractItemModelTester'),
    ('Gui', r'Q(Painter\w*|Color|Icon|Pixmap|Image|Font\w*|Palette|Brush|Pen|Accessible\w*|Action|Clipboard|Screen'
            r'|Gui\w+|Key\w*Event|Key\w*Sequence|Mouse\w*Event|Shortcut|Validator|StandardItem\w*|StaticText|Window|\w+Event)'),
    ('Widgets', r'Q(\w*Widget\w*|Application|\w*Button\w*|Label|LineEdit|\w*Layout|MainWindow|Dialog\w*|Menu\w*|MessageBox'
                r'|SystemTrayIcon|\w+View|Style\w*|Header\w*|Scroll\w*|Combo\w*|Check\w*|Spin\w*|Tool\w*|Frame)'),
]
NOT_WIDGETS = re.compile(r'Q(StringView|ByteArrayView|Utf8StringView|AnyStringView|Latin1StringView|StyleHints|Event|TimerEvent'
                         r'|ChildEvent|DynamicPropertyChangeEvent|EventLoop)$')
ROOMS = ['app/engine', 'app/alerts', 'app/history', 'app/config', 'app/api', 'app/demo']
QT_ALLOWED = {
    'models': {'Core'},
    'ui': {'Core', 'Gui', 'Widgets', 'Charts', 'Svg', 'DBus'},
    'app/engine': {'Core', 'Network', 'WebSockets'},
    'app/alerts': {'Core', 'Network', 'DBus'},
    'app/history': {'Core', 'Sql'},
    'app/config': {'Core'},
    'app/api': {'Core', 'Network'},
    'app/demo': {'Core', 'Network', 'WebSockets'},
    'app': {'Core', 'Gui', 'Widgets', 'Network', 'WebSockets', 'DBus', 'Svg'},
}


def room(path):
    if path.startswith('app/transport/'):
        return 'app/engine'
    for r in ROOMS:
        if path.startswith(r + '/'):
            return r
    top = path.split('/')[0]
    return {'models': 'models', 'ui': 'ui', 'app': 'app'}.get(top)


def own_allowed(source, target):
    if source == target or target == 'models':
        return True
    return source == 'app'


def qt_module(header):
    if '/' in header:
        return QT_OF.get(header.split('/')[0])
    if not header.startswith('Q') or NOT_WIDGETS.match(header):
        return None
    for module, pattern in MODULE_OF_HEADER:
        if re.fullmatch(pattern, header):
            return module
    return None


def faults(path, text):
    source = room(path)
    if source is None:
        return []
    out = []
    for number, line in enumerate(text.split('\n'), 1):
        own = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        system = re.match(r'\s*#\s*include\s+<([^>]+)>', line)
        if own:
            target = room(own.group(1))
            if target and not own_allowed(source, target):
                out.append(f'{path}:{number}: {source} may not include {target} ({own.group(1)})')
        elif system:
            module = qt_module(system.group(1))
            if module and module not in QT_ALLOWED[source]:
                out.append(f'{path}:{number}: {source} may not use Qt {module} (<{system.group(1)}>)')
    if source == 'models' and not path.startswith('models/item/') and re.search(r'\bQ_OBJECT\b', text):
        out.append(f'{path}: no QObject in models/ outside models/item/')
    return out


def self_test():
    bad = {
        'models/a.h': '#include <QtNetwork/QTcpSocket>', 'models/b.h': '#include <QWebSocket>',
        'models/c.h': '#include <QColor>', 'models/d.h': 'class X { Q_OBJECT };',
        'models/e.h': '#include "app/engine/monitor.h"', 'ui/a.h': '#include <QNetworkReply>',
        'ui/b.h': '#include "app/engine/monitor.h"', 'app/engine/a.h': '#include <QWidget>',
        'app/alerts/a.h': '#include "app/engine/monitor.h"', 'app/config/a.h': '#include "ui/main_window.h"',
        'app/demo/a.h': '#include "app/config/config_file.h"',
    }
    good = {
        'models/a.h': '#include <QStringView>\n#include <QList>', 'models/item/a.h': 'Q_OBJECT\n#include <QAbstractListModel>',
        'ui/a.h': '#include "models/session/status.h"\n#include <QWidget>', 'app/main.cpp': '#include "ui/main_window.h"',
        'app/engine/a.h': '#include "app/transport/transport.h"\n#include <QTcpSocket>',
        'app/transport/a.h': '#include "app/engine/clock.h"',
    }
    missed = [p for p, t in bad.items() if not faults(p, t)]
    wrong = [f for p, t in good.items() for f in faults(p, t)]
    for m in missed:
        print('not found:', m, bad[m])
    for m in wrong:
        print('wrongly found:', m)
    return 1 if missed or wrong else 0


def main():
    if sys.argv[1:] == ['--self-test']:
        return self_test()
    root = sys.argv[1]
    found, files = [], 0
    for top in ('models', 'app', 'ui'):
        for base, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if name.endswith(('.h', '.cpp')):
                    files += 1
                    full = os.path.join(base, name)
                    with open(full, encoding='utf-8') as f:
                        found += faults(os.path.relpath(full, root), f.read())
    for f in found:
        print(f)
    print(f'{files} files read, {len(found)} forbidden arrows')
    return 1 if found or not files else 0


sys.exit(main())
