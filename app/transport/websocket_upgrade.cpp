// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/websocket_upgrade.h"

#include "app/transport/request_rules.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace Pulse {

namespace {

QByteArray newKey()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArrayView(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toByteArray()
        .toBase64();
}

QList<QByteArray> subprotocolsOf(const ConnectionRequest &request)
{
    QList<QByteArray> names;
    const QString wanted = headerOf(request, QLatin1String("Sec-WebSocket-Protocol"));
    for (const QString &name : wanted.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed().toLatin1();
    return names;
}

} // namespace

UpgradeRequest upgradeOf(const ConnectionRequest &wanted)
{
    const QNetworkRequest request = networkRequestOf(wanted);
    UpgradeRequest upgrade;
    upgrade.target = targetOf(request.url());
    upgrade.host = hostHeaderOf(request.url());
    upgrade.key = newKey();
    upgrade.subprotocols = subprotocolsOf(wanted);
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        if (name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) != 0) // stands by itself
            upgrade.headers.append({name, request.rawHeader(name)});
    }
    return upgrade;
}

} // namespace Pulse
