// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_access.h"

#include <QCryptographicHash>

namespace Pulse {

namespace {

struct HostAndPort {
    QString host;
    std::optional<int> port; ///< -1: it is none
};

/// "name:80", "[::1]:80", "name"
HostAndPort splitHost(const QString &text)
{
    HostAndPort out;
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    const qsizetype colon = text.indexOf(u':', bracket + 1);
    out.host = bracket > 0 ? text.mid(1, bracket - 1) : text.left(colon < 0 ? text.size() : colon);
    if (colon < 0)
        return out;
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    const bool digits = isNumber && text.at(colon + 1).isDigit() && port <= 65'535;
    out.port = digits ? static_cast<int>(port) : -1;
    return out;
}

} // namespace

std::optional<ApiPlace> placeOf(const QString &text, QString *problem)
{
    const auto [host, port] = splitHost(text.trimmed());
    if (!port || *port < 0) {
        *problem = QStringLiteral("has no port; write ADDRESS:PORT, as 127.0.0.1:9187");
        return std::nullopt;
    }
    ApiPlace place;
    place.port = static_cast<quint16>(*port);
    place.address = QHostAddress(QHostAddress::LocalHost);
    if (!host.isEmpty() && host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        place.address = QHostAddress(host);
    if (place.address.isNull()) {
        *problem = QStringLiteral("does not begin with an address; write it in numbers, as "
                                  "127.0.0.1:9187 or [::1]:9187");
        return std::nullopt;
    }
    return place;
}

QString refusalOf(const ApiSetup &setup)
{
    if (setup.address.isLoopback() || !setup.token.isEmpty())
        return {};
    return QStringLiteral("%1 can be reached by other computers, and no token is set; set [api] "
                          "token = \"secret:NAME\" in pulseboard.toml, or listen on 127.0.0.1")
        .arg(setup.address.toString());
}

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    const auto digest = [](QByteArrayView text) {
        return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
    };
    const QByteArray first = digest(a);
    const QByteArray second = digest(b);
    int difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        difference |= first.at(i) ^ second.at(i);
    return difference == 0;
}

bool isOwnHost(const QByteArray &header, const ApiSetup &setup, quint16 port)
{
    const auto [host, named] = splitHost(QString::fromLatin1(header).toLower());
    if (host.isEmpty() || (named && *named != port))
        return false;
    if (host == QLatin1String("localhost") || setup.names.contains(host))
        return true;
    return !QHostAddress(host).isNull() && !host.contains(u'%');
}

} // namespace Pulse
