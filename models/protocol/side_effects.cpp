// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/side_effects.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

template <typename Words>
bool isOneOf(const Words &words, const QString &part)
{
    return std::any_of(words.begin(), words.end(), [&part](QLatin1String word) {
        return part.compare(word, Qt::CaseInsensitive) == 0;
    });
}

constexpr std::array restarts{QLatin1String("restart"), QLatin1String("shutdown"),
                              QLatin1String("reboot")};
constexpr std::array jobs{QLatin1String("trigger"), QLatin1String("stop"), QLatin1String("start")};

/// The names of the path as a server will see them: unescaped (twice, for proxies that do it too),
/// without parameters (";v=1"), without "." and "..".
QStringList partsOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    path = QUrl::fromPercentEncoding(path.toUtf8());
    path.replace(u'\\', u'/');
    QStringList parts;
    for (const QString &written : path.split(u'/', Qt::SkipEmptyParts)) {
        const QString part = written.section(u';', 0, 0).trimmed();
        if (part == QLatin1String("..") && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != QLatin1String(".") && part != QLatin1String(".."))
            parts.append(part);
    }
    return parts;
}

} // namespace

bool hasSideEffect(const QUrl &url)
{
    const QStringList parts = partsOf(url);
    if (parts.isEmpty())
        return false;
    if (isOneOf(restarts, parts.constFirst()) || isOneOf(restarts, parts.constLast()))
        return true;
    return parts.contains(QStringLiteral("cron"), Qt::CaseInsensitive) &&
           isOneOf(jobs, parts.constLast());
}

bool isIdempotent(QStringView method)
{
    return method == u"GET" || method == u"HEAD" || method == u"OPTIONS" || method == u"PUT";
}

} // namespace Pulse
