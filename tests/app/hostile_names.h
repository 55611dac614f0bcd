// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Pulse {

/// Names as an attacker would choose them: mentions, markup, control characters, other scripts.
inline QStringList hostileNames(quint32 seed, int count = 200)
{
    const QStringList parts{QStringLiteral("@everyone"),
                            QStringLiteral("@here"),
                            QStringLiteral("<@123456>"),
                            QStringLiteral("<@&77>"),
                            QStringLiteral("<#99>"),
                            QStringLiteral("<!channel>"),
                            QStringLiteral("**bold**"),
                            QStringLiteral("__u__"),
                            QStringLiteral("~~s~~"),
                            QStringLiteral("`code`"),
                            QStringLiteral("```x```"),
                            QStringLiteral("||spoiler||"),
                            QStringLiteral("> quote"),
                            QStringLiteral("# head"),
                            QStringLiteral("[a](https://evil.example)"),
                            QStringLiteral("https://evil.example/x"),
                            QStringLiteral("<img src=http://127.0.0.1:1/x>"),
                            QStringLiteral("<a href='http://evil.example'>x</a>"),
                            QStringLiteral("<b>bold</b>&amp;&lt;"),
                            QStringLiteral("\r\nX-Evil: 1"),
                            QStringLiteral("\u202Egnp.exe"),
                            QStringLiteral("\u2028next"),
                            QString(QChar(0)) + QStringLiteral("nul"),
                            QStringLiteral("\u001b[31m"),
                            QStringLiteral("\\"),
                            QStringLiteral("\"},{\"content\":\"x"),
                            QStringLiteral("ä中文🚀"),
                            QString(QChar(0xD83D)),
                            QString(300, QLatin1Char('*')),
                            QStringLiteral("<t:0:R>"),
                            QStringLiteral("<:e:1>")};
    QRandomGenerator random(seed);
    QStringList names = parts;
    while (names.size() < count) {
        QString name;
        const int length = 1 + random.bounded(4);
        for (int i = 0; i < length; ++i)
            name += parts[random.bounded(parts.size())];
        names.append(name);
    }
    return names;
}

} // namespace Pulse
