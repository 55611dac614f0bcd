// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/copy_command.h"

#include <QStringList>
#include <QUrl>

namespace Pulse {

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

bool isReference(const QString &value)
{
    for (const char *scheme : {"secret:", "env:", "file:"}) {
        if (value.startsWith(QLatin1String(scheme)))
            return true;
    }
    return false;
}

/// "secret:relay-token" as "${RELAY_TOKEN}".
QString variable(const QString &reference)
{
    QString name = reference.section(QLatin1Char(':'), 1).section(QLatin1Char('/'), -1).toUpper();
    for (QChar &letter : name) {
        if (letter.unicode() > 127 || !letter.isLetterOrNumber())
            letter = QLatin1Char('_');
    }
    if (name.isEmpty() || name.at(0).isDigit())
        name.prepend(QLatin1Char('_'));
    return QStringLiteral("${%1}").arg(name);
}

/// A header as one word of the shell; what is secret in it stays for the shell to fill in.
QString headerWord(const QString &name, const QString &before, const QString &value)
{
    if (!isReference(value))
        return quoted(QStringLiteral("%1: %2%3").arg(name, before, value));
    return quoted(QStringLiteral("%1: %2").arg(name, before)) + QLatin1Char('"') + variable(value) +
           QLatin1Char('"');
}

QStringList headers(const ServiceSettings &service)
{
    QStringList words;
    for (const auto &[name, value] : service.headers)
        words.append({QStringLiteral("-H"), headerWord(name, {}, value)});
    if (!service.token.isEmpty())
        words.append({QStringLiteral("-H"), headerWord(QStringLiteral("Authorization"),
                                                       QStringLiteral("Bearer "), service.token)});
    return words;
}

QStringList curlWords(const ServiceSettings &service)
{
    const auto seconds = static_cast<double>(service.connectTimeout.count()) / 1000.0;
    QStringList words{QStringLiteral("curl"), QStringLiteral("--include"),
                      QStringLiteral("--max-time"), QString::number(seconds)};
    if (service.request.method == QLatin1String("HEAD"))
        words.append(QStringLiteral("--head"));
    else if (service.request.method != QLatin1String("GET"))
        words.append({QStringLiteral("-X"), quoted(service.request.method)});
    words.append(headers(service));
    if (!service.request.body.isEmpty())
        words.append({QStringLiteral("-H"),
                      headerWord(QStringLiteral("Content-Type"), {}, service.request.contentType),
                      QStringLiteral("--data-raw"), quoted(service.request.body)});
    if (!service.request.user.isEmpty())
        words.append({QStringLiteral("--user"),
                      quoted(service.request.user + QLatin1Char(':')) + QLatin1Char('"') +
                          variable(service.request.password) + QLatin1Char('"')});
    if (!service.proxy.isEmpty())
        words.append({QStringLiteral("--proxy"), quoted(service.proxy)});
    if (!service.tls.ca.isEmpty())
        words.append({QStringLiteral("--cacert"), quoted(service.tls.ca)});
    if (!service.tls.certificate.isEmpty())
        words.append({QStringLiteral("--cert"), quoted(service.tls.certificate),
                      QStringLiteral("--key"), quoted(service.tls.key)});
    QString url = service.url;
    if (url.startsWith(QLatin1String("prometheus+")))
        url.remove(0, 11);
    words.append(quoted(url));
    return words;
}

QStringList websocatWords(const ServiceSettings &service)
{
    QStringList words{QStringLiteral("websocat"), QStringLiteral("-v")};
    words.append(headers(service));
    if (!service.origin.isEmpty())
        words.append({QStringLiteral("--origin"), quoted(service.origin)});
    if (!service.subprotocols.isEmpty())
        words.append({QStringLiteral("--protocol"),
                      quoted(service.subprotocols.join(QStringLiteral(", ")))});
    words.append(quoted(service.url));
    return words;
}

} // namespace

QString commandProgram(const ServiceSettings &service)
{
    const QString scheme = QUrl(service.url).scheme();
    if (scheme == QLatin1String("ws") || scheme == QLatin1String("wss"))
        return QStringLiteral("websocat");
    const bool page =
        scheme.endsWith(QLatin1String("http")) || scheme.endsWith(QLatin1String("https"));
    return page ? QStringLiteral("curl") : QString();
}

QString commandLine(const ServiceSettings &service)
{
    const QString program = commandProgram(service);
    if (program.isEmpty())
        return {};
    const bool page = program == QLatin1String("curl");
    return (page ? curlWords(service) : websocatWords(service)).join(QLatin1Char(' '));
}

} // namespace Pulse
