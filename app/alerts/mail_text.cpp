// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/mail_text.h"

#include "models/incident/message_text.h"

#include <algorithm>

namespace Pulse::Mail {

namespace {

constexpr qsizetype longestHeader = 250; ///< UTF-16 units, before it is encoded
constexpr qsizetype longestRaw = 60;     ///< fits behind the header's name on one line
constexpr qsizetype bytesOfWord = 45;    ///< 60 in base64, 72 with "=?UTF-8?B?" and "?="

bool isRaw(const QString &text)
{
    return text.size() <= longestRaw && !text.contains(QLatin1String("=?")) &&
           std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

QByteArray encodedWords(const QString &text)
{
    QByteArray out;
    QByteArray word;
    const auto flush = [&out, &word] {
        out += (out.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2
                                                                                             : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (word.size() + character.size() > bytesOfWord)
            flush();
        word += character;
        i += units;
    }
    if (!word.isEmpty())
        flush();
    return out;
}

} // namespace

QByteArray headerText(const QString &text)
{
    const QString line = MessageText::plainLine(text, longestHeader);
    return isRaw(line) ? line.toLatin1() : encodedWords(line);
}

QByteArray mailboxText(const Mailbox &mailbox)
{
    const QByteArray address = '<' + mailbox.address.toLatin1() + '>';
    const QString name = MessageText::plainLine(mailbox.name, Mailbox::LongestName);
    if (name.isEmpty())
        return address;
    // Neither a quote nor a backslash gets past Mailbox::parse.
    return (isRaw(name) ? '"' + name.toLatin1() + '"' : encodedWords(name)) + ' ' + address;
}

QByteArray bodyText(const QString &text)
{
    const QByteArray all = text.toUtf8().toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < all.size(); i += 76)
        out += all.mid(i, 76) + "\r\n";
    return out;
}

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

} // namespace Pulse::Mail
