// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/account_event.h"

#include "models/protocol/time_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace Pulse {
namespace {

using AccountKey = QLatin1String;

constexpr qsizetype longestAccount = 200;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestPhone = 40;
constexpr qsizetype longestWord = 60;
constexpr double dayInMs = 86'400'000;
constexpr double longestOffline = 3650 * dayInMs;
constexpr double secondsBelow = 100; // of RetryUnit::Auto

/// Text, or a number as its digits; empty for anything else.
QString plainText(const QJsonValue &value, qsizetype most)
{
    if (value.isString())
        return value.toString().left(most);
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger();
    const double number = value.toDouble();
    return static_cast<double>(whole) == number ? QString::number(whole)
                                                : QString::number(number, 'g', 15).left(most);
}

/// The first of the names that is there, in the metadata or beside it.
QJsonValue fieldOf(const QJsonObject &event, const QJsonObject &metadata,
                   std::initializer_list<AccountKey> names)
{
    for (const AccountKey name : names) {
        for (const QJsonObject &object : {metadata, event}) {
            const QJsonValue value = object.value(name);
            if (!value.isUndefined() && !value.isNull())
                return value;
        }
    }
    return {};
}

std::optional<ServiceTime> timeOf(const QJsonValue &value)
{
    if (value.isString())
        return parseTime(value.toString());
    return value.isDouble() ? timeFromNumber(value.toDouble()) : std::nullopt;
}

/// A number, or text that is one.
std::optional<double> plainNumber(const QJsonValue &value)
{
    bool good = value.isDouble();
    const double number = good ? value.toDouble() : value.toString().toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> smallCount(const QJsonValue &value)
{
    const auto number = plainNumber(value);
    if (!number || *number < 0)
        return std::nullopt;
    return static_cast<int>(std::min(*number, 1'000'000.0));
}

std::optional<milliseconds> waitOf(const QJsonValue &value, RetryUnit unit)
{
    const auto number = plainNumber(value);
    if (!number || *number < 0)
        return std::nullopt;
    const bool inSeconds =
        unit == RetryUnit::Seconds || (unit == RetryUnit::Auto && *number < secondsBelow);
    const double ms = std::min(inSeconds ? *number * 1'000 : *number, dayInMs);
    return milliseconds(static_cast<qint64>(ms));
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text.left(longestWord)) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

template <std::size_t N>
bool isOneOf(const QString &letters, const std::array<AccountKey, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](AccountKey word) { return letters == word; });
}

template <std::size_t N>
bool hasOneOf(QStringView text, const std::array<AccountKey, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](AccountKey word) { return text.contains(word, Qt::CaseInsensitive); });
}

void readStatus(const QJsonObject &object, const QJsonObject &metadata, AccountEvent &event)
{
    event.status = plainText(object.value(AccountKey("status")), longestWord);
    event.lastConnected = timeOf(
        fieldOf(object, metadata, {AccountKey("lastConnected"), AccountKey("lastConnectedAt")}));
    event.lastDisconnected = timeOf(fieldOf(
        object, metadata, {AccountKey("lastDisconnected"), AccountKey("lastDisconnectedAt")}));
    event.health = plainText(
        fieldOf(object, metadata, {AccountKey("healthStatus"), AccountKey("health")}), longestWord);
}

void readTry(const QJsonObject &object, RetryUnit unit, AccountEvent &event)
{
    event.kind = AccountEvent::Kind::Reconnecting;
    event.attempt = smallCount(object.value(AccountKey("attempt")));
    event.maxAttempts = smallCount(object.value(AccountKey("maxAttempts")));
    event.nextAttemptIn = waitOf(object.value(AccountKey("nextAttemptIn")), unit);
}

} // namespace

std::optional<AccountEvent> readAccountEvent(const SocketIoEvent &event, RetryUnit unit)
{
    const bool status = event.name == AccountKey("whatsapp:connection:status");
    const bool retry = event.name == AccountKey("whatsapp:connection:reconnecting");
    if (!status && !retry)
        return std::nullopt;
    const QJsonObject object = event.arguments.at(0).toObject();
    const QJsonObject metadata = object.value(AccountKey("metadata")).toObject();
    AccountEvent out;
    const QString account = plainText(object.value(AccountKey("accountId")), longestAccount + 1);
    if (account.trimmed().isEmpty() || account.size() > longestAccount)
        return std::nullopt;
    out.account = account;
    out.name = plainText(fieldOf(object, metadata, {AccountKey("accountName"), AccountKey("name")}),
                         longestName);
    out.phone = plainText(
        fieldOf(object, metadata, {AccountKey("phoneNumber"), AccountKey("phone")}), longestPhone);
    out.reason = plainText(fieldOf(object, metadata,
                                   {AccountKey("reason"), AccountKey("error"),
                                    AccountKey("message"), AccountKey("cause")}),
                           longestName);
    if (status)
        readStatus(object, metadata, out);
    else
        readTry(object, unit, out);
    return out;
}

std::optional<AccountEvent> readAccountWebhook(const QByteArray &body, QString *problem)
{
    const auto refuse = [problem](const QString &why) {
        *problem = why;
        return std::nullopt;
    };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refuse(QStringLiteral("the body must be a JSON object"));
    const QJsonObject object = document.object();
    AccountEvent out;
    out.account = plainText(object.value(AccountKey("accountId")), longestAccount + 1);
    if (out.account.trimmed().isEmpty() || out.account.size() > longestAccount)
        return refuse(QStringLiteral("accountId must be 1 to %1 characters").arg(longestAccount));
    const QString name = object.value(AccountKey("event")).toString().toLower();
    const QString prefix = QStringLiteral("whatsapp.health.");
    static constexpr std::array healths{AccountKey("critical"), AccountKey("warning"),
                                        AccountKey("healthy")};
    out.health = name.mid(prefix.size());
    if (!name.startsWith(prefix) || !isOneOf(out.health, healths))
        return refuse(
            QStringLiteral("event must be whatsapp.health.critical, .warning or .healthy"));
    const QJsonValue offline = object.value(AccountKey("offlineDuration"));
    const auto duration = plainNumber(offline);
    const bool isTold = !offline.isUndefined() && !offline.isNull();
    if (isTold && (!duration || *duration < 0 || *duration > longestOffline))
        return refuse(QStringLiteral("offlineDuration must be milliseconds, 0 to ten years"));
    const bool isOffline = out.health == AccountKey("critical") || duration.value_or(0) > 0;
    out.status = isOffline ? QStringLiteral("Disconnected") : QStringLiteral("Connected");
    const auto sent = timeOf(object.value(AccountKey("timestamp")));
    if (isOffline && sent && duration) {
        out.lastDisconnected = sent;
        out.lastDisconnected->sinceEpoch -= milliseconds(static_cast<qint64>(*duration));
    }
    return out;
}

AccountWord meaningOfAccountStatus(QStringView status)
{
    static constexpr std::array connected{AccountKey("connected"), AccountKey("online"),
                                          AccountKey("open"), AccountKey("ready"),
                                          AccountKey("active")};
    static constexpr std::array connecting{AccountKey("connecting"),   AccountKey("reconnecting"),
                                           AccountKey("initializing"), AccountKey("initialising"),
                                           AccountKey("opening"),      AccountKey("pending"),
                                           AccountKey("authenticated")};
    static constexpr std::array offline{
        AccountKey("disconnected"), AccountKey("failed"),   AccountKey("offline"),
        AccountKey("closed"),       AccountKey("close"),    AccountKey("error"),
        AccountKey("timeout"),      AccountKey("inactive"), AccountKey("expired"),
        AccountKey("authfailure"),  AccountKey("conflict"), AccountKey("banned")};
    static constexpr std::array signedOut{AccountKey("qrrequired"),  AccountKey("qr"),
                                          AccountKey("qrcode"),      AccountKey("loggedout"),
                                          AccountKey("signedout"),   AccountKey("unpaired"),
                                          AccountKey("unpairedidle")};
    const QString letters = lettersOf(status);
    if (isOneOf(letters, connected))
        return AccountWord::Connected;
    if (isOneOf(letters, connecting))
        return AccountWord::Connecting;
    if (isOneOf(letters, signedOut))
        return AccountWord::SignedOut;
    return isOneOf(letters, offline) ? AccountWord::Offline : AccountWord::Unknown;
}

AccountTrouble troubleOf(QStringView words)
{
    static constexpr std::array rate{AccountKey("rate"), AccountKey("too many"), AccountKey("429"),
                                     AccountKey("blocked")};
    static constexpr std::array out{AccountKey("logged out"), AccountKey("logged_out"),
                                    AccountKey("loggedout"),  AccountKey("logout"),
                                    AccountKey("signed out"), AccountKey("unpaired"),
                                    AccountKey("qr")};
    static constexpr std::array expired{AccountKey("expire"), AccountKey("session"),
                                        AccountKey("auth")};
    static constexpr std::array network{AccountKey("network"),     AccountKey("timeout"),
                                        AccountKey("timed out"),   AccountKey("econn"),
                                        AccountKey("enotfound"),   AccountKey("dns"),
                                        AccountKey("unreachable"), AccountKey("etimedout")};
    if (hasOneOf(words, rate))
        return AccountTrouble::RateLimited;
    if (hasOneOf(words, out))
        return AccountTrouble::SignedOut;
    if (hasOneOf(words, network))
        return AccountTrouble::Network;
    return hasOneOf(words, expired) ? AccountTrouble::SessionExpired : AccountTrouble::None;
}

QString maskedPhone(const QString &phone)
{
    const auto digits =
        std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    qsizetype hidden = digits - (digits >= 10 ? 3 : 2);
    QString masked;
    for (const QChar c : phone) {
        const bool hide = c.isDigit() && hidden > 0;
        hidden -= hide ? 1 : 0;
        masked += hide || c.isLetter() ? QChar(u'•') : c;
    }
    return digits > 4 ? masked : QString(phone.size(), u'•');
}

} // namespace Pulse
