// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_connection.h"

namespace Pulse::Testing {

namespace {

constexpr int wholeText = 0x81;

QByteArray open(int pingInterval = 25'000, int pingTimeout = 20'000)
{
    return frame(wholeText, R"(0{"sid":"a","upgrades":[],"pingInterval":)" +
                                QByteArray::number(pingInterval) + R"(,"pingTimeout":)" +
                                QByteArray::number(pingTimeout) + '}');
}

QByteArray joined()
{
    return frame(wholeText, R"(40{"sid":"b"})");
}

QByteArray statusOf(qint64 account, const char *word)
{
    return frame(wholeText, R"(42["whatsapp:connection:status",{"accountId":"acc-)" +
                                QByteArray::number(account) + R"(","status":")" + word +
                                R"(","metadata":{}}])");
}

} // namespace

// Servers that break Socket.IO itself. The greeting does not wait for the client.
bool FaultConnection::obeySocketIo(const QByteArray &path)
{
    if (!path.startsWith("/sio/"))
        return false;
    m_echoes = false;
    if (path == "/sio/good/") {
        upgrade(Answer::All, open() + joined());
    } else if (path == "/sio/text/") {
        upgrade(Answer::All, frame(wholeText, "hello"));
    } else if (path == "/sio/endless-open/") {
        upgrade(Answer::Deaf, frame(0x01, R"(0{"sid":")"));
        pump(frame(0x00, QByteArray(1'000, 'a')).repeated(64));
    } else if (path == "/sio/never-greets/") {
        upgrade();
    } else if (path == "/sio/never-joins/") {
        upgrade(Answer::All, open());
    } else if (path == "/sio/never-pings/") {
        upgrade(Answer::All, open(1'000, 1'000) + joined());
    } else if (path == "/sio/many-attachments/") {
        upgrade(Answer::All, open() + joined() + frame(wholeText, R"(45999999-["x"])"));
    } else if (path == "/sio/no-attachments/") {
        upgrade(Answer::All,
                open() + joined() + frame(wholeText, R"(451-["x",{"_placeholder":true,"num":0}])"));
    } else if (path == "/sio/big-attachments/") {
        upgrade(Answer::Deaf, open() + joined() + frame(wholeText, R"(4516-["x"])"));
        pump(frame(0x82, QByteArray(60'000, 'b')));
    } else if (path == "/sio/junk/") {
        upgrade(Answer::All, open() + joined() + frame(wholeText, "42[[[[[[[[["));
    } else if (path == "/sio/accounts/") {
        upgrade(Answer::All, open() + joined());
        const int count = option("count", 100);
        every(5, [this, count] {
            for (int i = 0; i < 200 && m_step < count; ++i)
                send(statusOf(m_step++, "Connected"));
        });
    } else if (path == "/sio/flood/") {
        upgrade(Answer::All, open() + joined());
        const int burst = option("rate", 50'000) / 50;
        const int accounts = option("accounts", 100);
        every(20, [this, burst, accounts] {
            if (m_socket->bytesToWrite() > 4 * 1024 * 1024)
                return; // as fast as it is taken, not faster
            QByteArray bytes;
            for (int i = 0; i < burst; ++i, ++m_step)
                bytes +=
                    statusOf(m_step % accounts, m_step % 3 == 0 ? "Disconnected" : "Connected");
            send(bytes);
        });
    } else {
        return false;
    }
    return true;
}

} // namespace Pulse::Testing
