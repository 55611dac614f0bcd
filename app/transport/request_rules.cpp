// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/request_rules.h"

#include "models/protocol/side_effects.h"

#include <QUrl>

namespace Pulse {

namespace {

// These belong to the connection itself; sending them twice is how requests are smuggled.
const QStringList &ownHeaders()
{
    static const QStringList names{
        QStringLiteral("host"),
        QStringLiteral("connection"),
        QStringLiteral("upgrade"),
        QStringLiteral("sec-websocket-key"),
        QStringLiteral("te"),
        QStringLiteral("sec-websocket-version"),
        QStringLiteral("content-length"),
        QStringLiteral("sec-websocket-extensions"),
        QStringLiteral("trailer"),
        QStringLiteral("transfer-encoding"),
    };
    return names;
}

// token of RFC 9110 5.6.2
bool isHeaderName(const QString &name)
{
    static const QString marks = QStringLiteral("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || marks.contains(c);
    });
}

bool isHeaderValue(const QString &value)
{
    return std::none_of(value.begin(), value.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7F;
    });
}

bool breaksLine(const QString &url)
{
    return std::any_of(url.begin(), url.end(),
                       [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7F; });
}

CloseReason badAddress(const QString &why)
{
    CloseReason reason;
    reason.what = FailureClass::BadAddress;
    reason.by = ClosedBy::Pulseboard;
    reason.persistent = true;
    reason.detail = why;
    return reason;
}

std::optional<CloseReason> refusalOfHeaders(const ConnectionRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (!isHeaderName(name))
            return badAddress(QStringLiteral("a header name has characters that cannot be sent"));
        if (!isHeaderValue(value))
            return badAddress(
                QStringLiteral("the header %1 has a line break in its value").arg(name));
        if (ownHeaders().contains(name.toLower()))
            return badAddress(
                QStringLiteral("the header %1 is set by the connection itself").arg(name));
    }
    return std::nullopt;
}

void takeUserInfo(QUrl &url, QNetworkRequest &request)
{
    if (!url.userInfo().isEmpty() && !request.hasRawHeader("Authorization")) {
        const QString user =
            url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        request.setRawHeader("Authorization", "Basic " + user.toUtf8().toBase64());
    }
    url.setUserInfo({});
}

} // namespace

std::optional<CloseReason> refusalOf(const ConnectionRequest &request, const QStringList &schemes)
{
    const QUrl url(request.url, QUrl::StrictMode);
    if (breaksLine(request.url) || !url.isValid())
        return badAddress(QStringLiteral("the address cannot be read"));
    if (!schemes.contains(url.scheme()))
        return badAddress(QStringLiteral("the address must begin with %1://")
                              .arg(schemes.join(QStringLiteral(":// or "))));
    if (url.host().isEmpty())
        return badAddress(QStringLiteral("the address has no host"));
    return refusalOfHeaders(request);
}

std::optional<CloseReason> refusalOfCheck(const ConnectionRequest &request,
                                          const QStringList &schemes)
{
    constexpr qsizetype longestBody = 64 * 1024;
    if (!isHeaderName(QString::fromLatin1(request.method)))
        return badAddress(QStringLiteral("the method of the check cannot be sent"));
    if (!isHeaderValue(QString::fromLatin1(request.contentType)))
        return badAddress(QStringLiteral("the Content-Type has a line break in it"));
    if (request.body.size() > longestBody)
        return badAddress(QStringLiteral("the body to send is longer than 64 KiB"));
    const auto refusal = refusalOf(request, schemes);
    if (!refusal && request.automatic && hasSideEffect(QUrl(request.url, QUrl::StrictMode)))
        return badAddress(
            QStringLiteral("it is a page that does something when asked; a check must not"));
    return refusal;
}

QNetworkRequest networkRequestOf(const ConnectionRequest &request)
{
    QUrl url(request.url, QUrl::StrictMode);
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    QNetworkRequest out;
    out.setRawHeader("User-Agent", "Pulseboard/" PULSE_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name.toLatin1(), value.toUtf8());
    takeUserInfo(url, out);
    out.setUrl(url);
    return out;
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QByteArray hostHeaderOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QString headerOf(const ConnectionRequest &request, QLatin1String name)
{
    for (const auto &[header, value] : request.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace Pulse
