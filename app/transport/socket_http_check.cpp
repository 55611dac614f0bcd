// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/socket_http_check.h"

#include "app/transport/line_failure.h"
#include "app/transport/request_rules.h"

#include <QTcpSocket>
#include <QUrl>

namespace Pulse {

namespace {

constexpr qint64 bufferLimit = 256 * 1024;

QByteArray headOf(const ConnectionRequest &wanted)
{
    QNetworkRequest request = networkRequestOf(wanted);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to inflate: no bomb
    if (!request.hasRawHeader("Accept"))
        request.setRawHeader("Accept", "application/json, */*;q=0.5");
    const QUrl url = request.url();
    QByteArray head =
        wanted.method + ' ' + targetOf(url) + " HTTP/1.1\r\nHost: " + hostHeaderOf(url) + "\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        head += name + ": " + request.rawHeader(name) + "\r\n";
    const bool hasBody = wanted.method != "GET" && wanted.method != "HEAD";
    if (hasBody && !wanted.body.isEmpty() && !wanted.contentType.isEmpty())
        head += "Content-Type: " + wanted.contentType + "\r\n";
    if (hasBody)
        head += "Content-Length: " + QByteArray::number(wanted.body.size()) + "\r\n";
    head += "Connection: close\r\n\r\n";
    return hasBody ? head + wanted.body : head;
}

} // namespace

SocketHttpCheck::SocketHttpCheck(std::shared_ptr<NameLookup> names) : LineCheck(std::move(names))
{
}

void SocketHttpCheck::start(const ConnectionRequest &request)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    if (phase() != Phase::Idle)
        return;
    if (request.method == "HEAD")
        m_reader.expectNoBody();
    begin(request, refusalOfCheck(request, schemes), bufferLimit);
}

void SocketHttpCheck::lineReady()
{
    socket()->write(headOf(request()));
}

void SocketHttpCheck::read()
{
    m_reader.add(socket()->readAll());
    settle();
}

void SocketHttpCheck::lineEnded()
{
    m_reader.end();
    settle();
}

void SocketHttpCheck::settle()
{
    const bool headRead = m_reader.state() == HttpAnswerReader::State::Body ||
                          m_reader.state() == HttpAnswerReader::State::Done;
    if (headRead && m_reader.status() >= 300 && m_reader.status() < 400)
        return fail(refusalOfHead(m_reader.head(), request().url));
    if (m_reader.state() == HttpAnswerReader::State::Failed)
        return fail(m_reader.failure());
    if (m_reader.state() != HttpAnswerReader::State::Done)
        return;
    Answer answer;
    answer.status = m_reader.status();
    answer.body = m_reader.body();
    answer.headers = m_reader.headers();
    succeed(std::move(answer));
}

CloseReason SocketHttpCheck::tooLate() const
{
    if (anythingCame())
        return notWithin(request().timeout, FailureClass::TooSlow,
                         QStringLiteral("the answer did not become complete"));
    return notWithin(request().timeout, FailureClass::ConnectTimeout,
                     QStringLiteral("connected, but no answer"));
}

} // namespace Pulse
