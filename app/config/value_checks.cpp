// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/value_checks.h"

#include "models/mail/mail_server.h"
#include "models/mail/mailbox.h"
#include "models/protocol/json_path.h"
#include "models/protocol/side_effects.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

bool hasControl(const QString &text, bool lineBreaksAllowed)
{
    return std::any_of(text.cbegin(), text.cend(), [=](QChar c) {
        const char16_t code = c.unicode();
        if (lineBreaksAllowed && (code == u'\n' || code == u'\t' || code == u'\r'))
            return false;
        return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
    });
}

ValueFault wrongScheme(const QString &scheme, bool sockets)
{
    if (laterSchemes().contains(scheme)) {
        return {QStringLiteral("\"%1\" is not supported by this version").arg(scheme),
                QStringLiteral("use ws, wss, http, https, socketio, tcp, tls, dns or push, or take "
                               "the service out")};
    }
    const QString allowed =
        sockets ? QStringLiteral("start it with ws://, wss://, http://, https://, "
                                 "socketio://, socketios://, tcp://, tls://, dns:// or push://")
                : QStringLiteral("start it with http:// or https://");
    if (scheme.isEmpty())
        return {QStringLiteral("has no scheme"), allowed};
    return {QStringLiteral("\"%1\" is not a scheme that is watched").arg(scheme.left(32)), allowed};
}

bool isToken(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
    return token.match(text).hasMatch(); // RFC 9110 5.6.2
}

int editDistance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] =
                std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

std::optional<ValueFault> faultOfText(const SchemaKey &key, const QString &text)
{
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    const bool longText = key.kind == ValueKind::LongText;
    if (hasControl(text, longText)) {
        return ValueFault{QStringLiteral("holds a control character"),
                          QStringLiteral("write it as one line of plain text")};
    }
    if (text.size() > static_cast<qsizetype>(key.max)) {
        return ValueFault{QStringLiteral("is %1 characters long").arg(text.size()),
                          QStringLiteral("keep it to %1").arg(key.max)};
    }
    if (text.trimmed().size() < static_cast<qsizetype>(key.min))
        return ValueFault{QStringLiteral("is empty"),
                          QStringLiteral("write a value or leave the key out")};
    if (key.kind == ValueKind::Id && !id.match(text).hasMatch()) {
        return ValueFault{
            QStringLiteral("\"%1\" is not an id").arg(text),
            QStringLiteral("use letters, digits, '.', '_' and '-', a letter or digit first")};
    }
    return std::nullopt;
}

std::optional<ValueFault> faultOfAddress(const QString &text, bool sockets)
{
    if (hasControl(text, false) || text.contains(u' ')) {
        return ValueFault{QStringLiteral("holds a space or control character"),
                          QStringLiteral("write the address alone, %20 for a space")};
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = text.section(u':', 0, 0).toLower();
    const QStringList pages{QStringLiteral("http"), QStringLiteral("https"),
                            QStringLiteral("prometheus+http"), QStringLiteral("prometheus+https")};
    const QStringList lines{QStringLiteral("ws"),       QStringLiteral("wss"),
                            QStringLiteral("tcp"),      QStringLiteral("tls"),
                            QStringLiteral("dns"),      QStringLiteral("push"),
                            QStringLiteral("socketio"), QStringLiteral("socketios")};
    if (!text.contains(u':') || !(pages.contains(scheme) || (sockets && lines.contains(scheme))))
        return wrongScheme(text.contains(u':') ? scheme : QString(), sockets);
    if (!url.isValid() || url.host().isEmpty() || !text.contains(QLatin1String("://")))
        return ValueFault{QStringLiteral("is not an address"),
                          QStringLiteral("write it as %1://host/path").arg(scheme)};
    if (scheme == QLatin1String("tcp") && url.port() < 0)
        return ValueFault{QStringLiteral("has no port"),
                          QStringLiteral("write it as tcp://host:25")};
    const bool bare = scheme == QLatin1String("tcp") || scheme == QLatin1String("tls") ||
                      scheme == QLatin1String("push");
    if (bare && (url.path().size() > 1 || url.hasQuery()))
        return ValueFault{QStringLiteral("has a path, which is never sent"),
                          QStringLiteral("write it as %1://%2").arg(scheme, url.authority())};
    if (!url.userInfo().isEmpty() || text.section(u'/', 2, 2).contains(u'@')) {
        return ValueFault{QStringLiteral("holds a user or password"),
                          QStringLiteral("take it out and set token = \"secret:NAME\"")};
    }
    if (url.port(1) < 1)
        return ValueFault{QStringLiteral("has a port that does not exist"),
                          QStringLiteral("use 1 to 65535")};
    if (url.hasFragment())
        return ValueFault{QStringLiteral("has a part after #, which is never sent"),
                          QStringLiteral("leave it out")};
    if (pages.contains(scheme) && hasSideEffect(url)) {
        return ValueFault{QStringLiteral("is a page that does something when it is asked (%1)")
                              .arg(url.path().left(60)),
                          QStringLiteral("watch /health or /ping instead")};
    }
    return std::nullopt;
}

std::optional<ValueFault> faultOfProxy(const QString &text)
{
    const QString how = QStringLiteral("write http://host:port or socks5://host:port");
    const QUrl url(text, QUrl::StrictMode);
    const bool known =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || !known || url.host().isEmpty()) // it may hold a password: not repeated
        return ValueFault{QStringLiteral("is not the address of a proxy"), how};
    if (!url.userInfo().isEmpty())
        return ValueFault{QStringLiteral("holds a user name or password"),
                          QStringLiteral("set proxy_user and proxy_password = \"secret:NAME\"")};
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return ValueFault{QStringLiteral("has something behind the host"), how};
    return std::nullopt;
}

std::optional<ValueFault> faultOfFingerprint(const QString &text)
{
    static const QRegularExpression digits(
        QStringLiteral("\\A(?:[0-9A-Fa-f]{64}|(?:[0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2})\\z"));
    if (digits.match(text).hasMatch())
        return std::nullopt;
    return ValueFault{QStringLiteral("is not a SHA-256 fingerprint"),
                      QStringLiteral("write its 64 hex digits, as `openssl x509 -noout "
                                     "-fingerprint -sha256` prints them")};
}

std::optional<ValueFault> faultOfPath(const QString &text)
{
    const QUrl base(QStringLiteral("http://host/"));
    const QUrl url = base.resolved(QUrl(text, QUrl::StrictMode));
    if (hasControl(text, false) || text.contains(u' ') || !url.isValid() ||
        url.host() != base.host() || url.scheme() != base.scheme() || url.port() != base.port()) {
        return ValueFault{QStringLiteral("is not a page beside the address"),
                          QStringLiteral("write its path alone, as ping or /ping")};
    }
    if (hasSideEffect(url)) {
        return ValueFault{QStringLiteral("is a page that does something when it is asked"),
                          QStringLiteral("name /ping or another page that only tells")};
    }
    return std::nullopt;
}

std::optional<ValueFault> faultOfField(const QString &text)
{
    const auto parsed = JsonPath::parse(text);
    if (const auto *fault = std::get_if<TextFault>(&parsed))
        return ValueFault{QStringLiteral("is not a path: ") + fault->what, fault->whatToDo};
    return std::nullopt;
}

bool isReference(QStringView text)
{
    return text.startsWith(QLatin1String("secret:")) || text.startsWith(QLatin1String("env:")) ||
           text.startsWith(QLatin1String("file:"));
}

std::optional<ValueFault> faultOfReference(const QString &text)
{
    static const QRegularExpression env(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    const QString how = QStringLiteral("write secret:NAME, env:NAME or file:PATH");
    if (!isReference(text)) // the text may be the secret itself: it is not repeated
        return ValueFault{QStringLiteral("is not a reference; a secret may not stand in this file"),
                          how};
    const QString name = text.section(u':', 1);
    if (name.trimmed().isEmpty() || hasControl(text, false))
        return ValueFault{QStringLiteral("names nothing that could be looked up"), how};
    if (text.startsWith(QLatin1String("env:")) && !env.match(name).hasMatch()) {
        return ValueFault{QStringLiteral("does not name an environment variable"),
                          QStringLiteral("use letters, digits and '_'")};
    }
    return std::nullopt;
}

bool isMailServer(QStringView text)
{
    return text.startsWith(QLatin1String("smtp://")) || text.startsWith(QLatin1String("smtps://"));
}

std::optional<ValueFault> faultOfDelivery(const QString &text)
{
    if (!isMailServer(text))
        return faultOfReference(text);
    if (MailServer::parse(text))
        return std::nullopt;
    return ValueFault{QStringLiteral("is not the address of a mail server"), // may hold a password
                      QStringLiteral("write it as smtp://mail.example.net:587, the user and the "
                                     "password in keys of their own")};
}

std::optional<ValueFault> faultOfMailAddress(const QString &text)
{
    if (Mailbox::parse(text))
        return std::nullopt;
    return ValueFault{
        QStringLiteral("\"%1\" is not a mail address").arg(text.left(80).simplified()),
        QStringLiteral("write it as owner@example.net or Name <owner@example.net>")};
}

std::optional<ValueFault> faultOfHeader(const QString &name, const QString &value)
{
    static const std::array<QLatin1String, 8> ours{QLatin1String("connection"),
                                                   QLatin1String("upgrade"),
                                                   QLatin1String("content-length"),
                                                   QLatin1String("transfer-encoding"),
                                                   QLatin1String("sec-websocket-key"),
                                                   QLatin1String("sec-websocket-version"),
                                                   QLatin1String("sec-websocket-extensions"),
                                                   QLatin1String("host")};
    if (!isToken(name) || name.size() > 128) {
        return ValueFault{QStringLiteral("is not a header name"),
                          QStringLiteral("use letters, digits and '-' (RFC 9110)")};
    }
    const bool reserved = std::any_of(ours.begin(), ours.end(), [&](QLatin1String known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
    if (reserved)
        return ValueFault{QStringLiteral("is set by Pulseboard itself"),
                          QStringLiteral("leave it out")};
    if (hasControl(value,
                   false)) { // QNetworkRequest lets CR and LF through (reliability 2.2 row 6)
        return ValueFault{QStringLiteral("holds a line break or control character"),
                          QStringLiteral("write the value as one line")};
    }
    if (value.size() > 8192)
        return ValueFault{QStringLiteral("is longer than 8192 characters"),
                          QStringLiteral("shorten it")};
    return isReference(value) ? faultOfReference(value) : std::nullopt;
}

QString idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(64);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (!id.isEmpty())
        return id;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("service-") + QString::fromLatin1(hash.toHex().left(8));
}

QString nearestWord(const QString &word, const QStringList &known)
{
    QString best;
    int bestDistance = word.size() <= 4 ? 2 : 3; // exclusive
    for (const QString &candidate : known) {
        const int distance = editDistance(word.left(64).toLower(), candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace Pulse
