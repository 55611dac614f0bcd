// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detect_address.h"

#include "models/protocol/side_effects.h"
#include "models/session/self_outage.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Pulse {
namespace {

constexpr qsizetype LONGEST_ADDRESS = 2048;
constexpr int PAGE_PORT = 80;
constexpr int SECURE_PAGE_PORT = 443;
/// Where encryption is the likelier guess.
constexpr std::array SECURE_PORTS{443, 8443, 9443};
/// Where the documents' services listen on the computer of their developer: S0, S2, S3, S1, others.
constexpr std::array LOCAL_PORTS{80, 3000, 8001, 8002, 8003, 8000, 5000, 8080};
/// S2-3: the bot takes the next port when its own is taken.
constexpr int BOT_PORT = 8001;

struct SchemeMeaning {
    QLatin1String name;
    AddressFamily family;
    bool encrypted;
};
constexpr std::array SCHEMES{
    SchemeMeaning{QLatin1String("ws"), AddressFamily::WebSocket, false},
    SchemeMeaning{QLatin1String("wss"), AddressFamily::WebSocket, true},
    SchemeMeaning{QLatin1String("http"), AddressFamily::Page, false},
    SchemeMeaning{QLatin1String("https"), AddressFamily::Page, true},
    SchemeMeaning{QLatin1String("socketio"), AddressFamily::SocketIo, false},
    SchemeMeaning{QLatin1String("socketios"), AddressFamily::SocketIo, true},
};

DetectAddress faulty(AddressFault fault, const QString &offered = {})
{
    DetectAddress address;
    address.fault = fault;
    address.offered = offered;
    return address;
}

bool holdsControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control ||
               c.category() == QChar::Other_Format;
    });
}

/// "host:port" apart. A port of 0 says that there was none, of -1 that it cannot be one.
struct HostAndPort {
    QString host;
    int port = 0;
};

HostAndPort hostAndPortIn(QString authority)
{
    const bool bareIp6 = authority.count(u':') >= 2 && !authority.startsWith(u'[');
    if (bareIp6)
        authority = u'[' + authority + u']';
    const qsizetype colon = authority.lastIndexOf(u':');
    HostAndPort found;
    QString host = authority;
    if (colon > authority.lastIndexOf(u']')) {
        host = authority.left(colon);
        const QString port = authority.mid(colon + 1);
        const bool digits =
            std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const int number = port.left(6).toInt();
        const bool exists = digits && number >= 1 && number <= 65'535;
        found.port = port.isEmpty() ? 0 : exists ? number : -1;
    }
    const QUrl url(QStringLiteral("http://") + host + u'/', QUrl::StrictMode);
    if (url.isValid())
        found.host = url.host(QUrl::FullyEncoded).toLower();
    return found;
}

QString encodedPath(const QString &tail)
{
    if (tail.isEmpty() || tail == QLatin1String("/"))
        return {};
    const QUrl url(QStringLiteral("http://h") +
                       (tail.startsWith(u'/') ? QString() : QStringLiteral("/")) + tail,
                   QUrl::TolerantMode);
    const QString query = url.query(QUrl::FullyEncoded);
    return url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
}

bool isLocal(const QString &host)
{
    return isLoopbackHost(host) || host.endsWith(QLatin1String(".localhost"));
}

QList<Origin> originsWithPort(const QString &host, int port)
{
    const bool secureFirst =
        std::find(SECURE_PORTS.begin(), SECURE_PORTS.end(), port) != SECURE_PORTS.end();
    return {{secureFirst, host, port}, {!secureFirst, host, port}};
}

QList<Origin> originsWithoutPort(const QString &host)
{
    if (!isLocal(host))
        return {{true, host, SECURE_PAGE_PORT}, {false, host, PAGE_PORT}};
    QList<Origin> origins;
    for (const int port : LOCAL_PORTS)
        origins.append({false, host, port});
    return origins;
}

QList<Origin> originsOf(const HostAndPort &place, const SchemeMeaning *scheme)
{
    QList<Origin> origins;
    if (scheme) {
        const int usual = scheme->encrypted ? SECURE_PAGE_PORT : PAGE_PORT;
        origins.append({scheme->encrypted, place.host, place.port > 0 ? place.port : usual});
    } else {
        origins = place.port > 0 ? originsWithPort(place.host, place.port)
                                 : originsWithoutPort(place.host);
    }
    const Origin bot{false, place.host, BOT_PORT};
    if (place.port == BOT_PORT && origins.contains(bot)) {
        origins.insert(1, {false, place.host, BOT_PORT + 1});
        origins.insert(2, {false, place.host, BOT_PORT + 2});
    }
    return origins;
}

QString urlOf(const Origin &origin, QLatin1String plain, QLatin1String secure, const QString &path)
{
    return (origin.encrypted ? secure : plain) + QStringLiteral("://") + origin.authority() + path;
}

} // namespace

QString Origin::authority() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const int usual = encrypted ? SECURE_PAGE_PORT : PAGE_PORT;
    return port == usual ? name : name + u':' + QString::number(port);
}

QString Origin::page(const QString &pathAndQuery) const
{
    return urlOf(*this, QLatin1String("http"), QLatin1String("https"), pathAndQuery);
}

QString Origin::socket(const QString &pathAndQuery) const
{
    return urlOf(*this, QLatin1String("ws"), QLatin1String("wss"), pathAndQuery);
}

QString Origin::socketIo(const QString &pathAndQuery) const
{
    return urlOf(*this, QLatin1String("socketio"), QLatin1String("socketios"), pathAndQuery);
}

DetectAddress readAddress(QStringView pasted)
{
    const QString text = pasted.trimmed().toString();
    if (text.isEmpty())
        return faulty(AddressFault::Empty);
    if (text.size() > LONGEST_ADDRESS)
        return faulty(AddressFault::TooLong);
    if (holdsControls(text))
        return faulty(AddressFault::Controls);
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    const QString name = mark < 0 ? QString() : text.left(mark).toLower();
    const auto *scheme = std::find_if(SCHEMES.begin(), SCHEMES.end(),
                                      [&](const SchemeMeaning &s) { return s.name == name; });
    if (mark >= 0 && scheme == SCHEMES.end())
        return faulty(AddressFault::UnknownScheme);
    if (mark < 0)
        scheme = nullptr;
    const QString rest = mark < 0 ? text : text.mid(mark + 3);
    const auto isEnd = [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#';
    };
    const auto end = std::find_if(rest.begin(), rest.end(), isEnd) - rest.begin();
    const QString authority = rest.left(end);
    const QString prefix = mark < 0 ? QString() : name + QStringLiteral("://");
    if (authority.contains(u'@'))
        return faulty(AddressFault::Credentials,
                      prefix + rest.mid(rest.lastIndexOf(u'@', end) + 1));
    const HostAndPort place = hostAndPortIn(authority);
    if (place.port < 0)
        return faulty(AddressFault::BadPort);
    if (place.host.isEmpty())
        return faulty(AddressFault::Unreadable);
    DetectAddress address;
    address.family = scheme ? scheme->family : AddressFamily::Any;
    address.origins = originsOf(place, scheme);
    const QString tail = rest.mid(end);
    address.fragmentCut = tail.contains(u'#');
    address.path = encodedPath(tail.section(u'#', 0, 0));
    if (mayHaveSideEffect(address.path))
        return faulty(AddressFault::SideEffect, prefix + authority);
    return address;
}

} // namespace Pulse
