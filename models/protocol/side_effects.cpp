// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/side_effects.h"

#include <QByteArray>
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

// Telling enough to be found inside other words: /botrestart, /restartNow, /do_shutdown.
constexpr std::array DENIED_PARTS{u"restart", u"shutdown", u"reboot",  u"reload",
                                  u"delete",  u"destroy",  u"trigger", u"terminate"};
// Short or everyday: only as a word of its own, so that /status, /starters and /stopwatch pass.
constexpr std::array DENIED_WORDS{u"stop",   u"start", u"kill",   u"reset", u"remove", u"purge",
                                  u"logout", u"exit",  u"quit",   u"halt",  u"drop",   u"flush",
                                  u"wipe",   u"clear", u"deploy", u"abort"};
constexpr int DECODED_TIMES = 3;
constexpr qsizetype LONGEST_LOOKED_AT = 8192;

/// Unescaped as often as proxies on the way may do it, wide letters made plain.
QString fullyDecoded(QStringView text)
{
    QByteArray bytes = text.first(qMin(text.size(), LONGEST_LOOKED_AT)).toUtf8();
    for (int i = 0; i < DECODED_TIMES; ++i)
        bytes = QByteArray::fromPercentEncoding(bytes);
    return QString::fromUtf8(bytes).normalized(QString::NormalizationForm_KC);
}

constexpr std::array restarts{QLatin1String("restart"), QLatin1String("shutdown"),
                              QLatin1String("reboot")};
constexpr std::array jobs{QLatin1String("trigger"), QLatin1String("stop"), QLatin1String("start")};

/// The names of the path as a server will see them: without parameters (";v=1"), "." and "..".
QStringList partsOf(const QUrl &url)
{
    QString path = fullyDecoded(url.path(QUrl::FullyEncoded));
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

/// "restartNow" -> "restart", "now"; what is neither letter nor digit separates.
QStringList pathWordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool hump = c.isUpper() && i > 0 && text.at(i - 1).isLower();
        if (!c.isLetter() || hump)
            end();
        if (c.isLetter())
            word += c;
    }
    end();
    return words;
}

} // namespace

bool hasSideEffect(const QUrl &url)
{
    if (url.path(QUrl::FullyEncoded).size() > LONGEST_LOOKED_AT)
        return true; // not looked at to its end
    const QStringList parts = partsOf(url);
    if (parts.isEmpty())
        return false;
    if (isOneOf(restarts, parts.constFirst()) || isOneOf(restarts, parts.constLast()))
        return true;
    return parts.contains(QStringLiteral("cron"), Qt::CaseInsensitive) &&
           isOneOf(jobs, parts.constLast());
}

bool mayHaveSideEffect(QStringView pathAndQuery)
{
    if (pathAndQuery.size() > LONGEST_LOOKED_AT)
        return true; // not looked at to its end
    const QString text = fullyDecoded(pathAndQuery);
    const QString lower = text.toLower();
    const bool part = std::any_of(DENIED_PARTS.begin(), DENIED_PARTS.end(), [&](const char16_t *w) {
        return lower.contains(QStringView(w));
    });
    if (part)
        return true;
    const QStringList words = pathWordsOf(text) + pathWordsOf(lower); // "sTOP" has humps of its own
    return std::any_of(DENIED_WORDS.begin(), DENIED_WORDS.end(),
                       [&](const char16_t *denied) { return words.contains(QStringView(denied)); });
}

bool isIdempotent(QStringView method)
{
    return method == u"GET" || method == u"HEAD" || method == u"OPTIONS" || method == u"PUT";
}

} // namespace Pulse
