// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/socketio_address.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Pulse {
namespace {

bool isSecureScheme(const QString &scheme)
{
    return scheme == QLatin1String("socketios") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("wss");
}

bool signsIn(const ServiceSettings &settings)
{
    return !settings.token.isEmpty() ||
           std::any_of(settings.headers.begin(), settings.headers.end(), [](const auto &header) {
               return header.first.compare(u"Authorization", Qt::CaseInsensitive) == 0;
           });
}

} // namespace

QString socketIoAddress(const ServiceSettings &settings)
{
    QUrl url(settings.url, QUrl::StrictMode);
    url.setScheme(isSecureScheme(url.scheme()) ? QStringLiteral("wss") : QStringLiteral("ws"));
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty() || path == QLatin1String("/"))
        path = settings.socketIo.path;
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    QUrlQuery query(url);
    if (!query.hasQueryItem(QStringLiteral("EIO")))
        query.addQueryItem(QStringLiteral("EIO"), QStringLiteral("4"));
    query.removeAllQueryItems(QStringLiteral("transport"));
    query.addQueryItem(QStringLiteral("transport"), QStringLiteral("websocket"));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

SocketIoWish socketIoWish(const ServiceSettings &settings, const QByteArray &secret)
{
    SocketIoWish wish;
    wish.nspace = settings.socketIo.nspace;
    if (!wish.nspace.startsWith(u'/'))
        wish.nspace.prepend(u'/');
    wish.joinTime = settings.connectTimeout;
    if (secret.isEmpty())
        return wish;
    const QJsonDocument document = QJsonDocument::fromJson(secret);
    if (document.isObject())
        wish.auth = document.object();
    else
        wish.auth = QJsonObject{{QStringLiteral("token"), QString::fromUtf8(secret).trimmed()}};
    return wish;
}

QString restBase(const ServiceSettings &settings)
{
    QString base = settings.accounts.api;
    if (base.isEmpty()) {
        QUrl url(settings.url, QUrl::StrictMode);
        url.setScheme(isSecureScheme(url.scheme()) ? QStringLiteral("https")
                                                   : QStringLiteral("http"));
        url.setPath({});
        url.setQuery(QString());
        base = url.toString(QUrl::FullyEncoded);
    }
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

void fillFromAddress(ServiceSettings &settings)
{
    const bool crm =
        settings.profile == Profile::WhatsappCrm && settings.transport == TransportKind::SocketIo;
    if (!crm || settings.health || settings.url.isEmpty() || !signsIn(settings))
        return;
    HealthPage page;
    page.url = restBase(settings) + QLatin1String("/api/v1/cron/health-check/stats");
    page.jobsUrl = restBase(settings) + QLatin1String("/api/v1/cron/status");
    settings.health = page;
}

} // namespace Pulse
