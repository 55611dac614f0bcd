// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// The mail that is sent (S1-12): multipart/alternative of text and HTML. Pure.
namespace Pulse::Mail {

constexpr int MostMessages = 50; ///< in one mail
constexpr int LongestBody = 2'000;

/// One message of a mail, in words. All plain text of one line.
struct Item {
    struct Fact {
        QString name;
        QString value;
    };
    Status severity = Status::Critical;
    QString title;
    QString body;
    QList<Fact> facts;
};

/// What a mail says, before it is text or HTML.
struct Content {
    QString subject;
    QList<Item> items;
    QString remark;          ///< "12 earlier messages were left out."; may be empty
    QByteArray messageId;    ///< without angle brackets
    QByteArray conversation; ///< the same for all news of one thing; may be empty
};

/// `date`: when it is sent; its zone is that of the times in the text.
[[nodiscard]] Content contentOf(const QList<Notification> &messages, const MailSetup &setup,
                                const QString &channel, const QDateTime &date, int leftOut = 0);
/// For the Test button.
[[nodiscard]] Content trialContent(const MailSetup &setup, const QString &channel,
                                   const QDateTime &date);

/// The same for the same messages on the same channel, whenever it is made: a mail that is sent
/// again is known as the same (F46).
[[nodiscard]] QByteArray messageId(const QList<Notification> &messages, const MailSetup &setup,
                                   const QString &channel);

/// The whole mail with its headers, CRLF ends, no line longer than 998 bytes.
[[nodiscard]] QByteArray compose(const Content &content, const MailSetup &setup,
                                 const QDateTime &date);
/// The part that is plain text, before it is encoded.
[[nodiscard]] QString plainPart(const Content &content, const QString &link);

} // namespace Pulse::Mail
