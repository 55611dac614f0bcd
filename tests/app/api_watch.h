// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Pulse::Testing {

/// `pulseboard watch --listen` with a file of its own, and calls to its local API.
class ApiWatch final {
public:
    struct Answer {
        int status = 0;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    /// True when the API listens.
    [[nodiscard]] bool start(const QByteArray &config,
                             const QString &listen = QStringLiteral("127.0.0.1:0"))
    {
        QFile file(m_folder.filePath(QStringLiteral("pulseboard.toml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
            return false;
        file.close();
        QStringList arguments{
            QStringLiteral("watch"),       QStringLiteral("--config"), m_folder.path(),
            QStringLiteral("--no-notify"), QStringLiteral("--format"), QStringLiteral("json")};
        if (!listen.isEmpty())
            arguments << QStringLiteral("--listen") << listen;
        m_process.start(QStringLiteral(PULSE_PROGRAM), arguments);
        return QTest::qWaitFor(
                   [&] {
                       errors += m_process.readAllStandardError();
                       static const QRegularExpression place(
                           QStringLiteral("listens on http://127.0.0.1:(\\d+)\\n"));
                       m_port = place.match(QString::fromUtf8(errors)).captured(1).toUShort();
                       return m_port > 0 || m_process.state() == QProcess::NotRunning;
                   },
                   15'000) &&
               m_port > 0;
    }
    ~ApiWatch()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    Answer call(const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
                const QByteArray &body = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" +
                     (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const bool ended = QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
        const QByteArray got = ended ? socket.readAll() : QByteArray();
        return {got.mid(9, 3).toInt(), got.mid(got.indexOf("\r\n\r\n") + 4)};
    }
    /// The session as the API tells it; empty when there is none.
    QJsonObject session(const QString &id)
    {
        const QJsonArray all = call("GET", "/api/v1/sessions").json()[u"sessions"].toArray();
        for (const QJsonValue &one : all) {
            if (one[u"id"].toString() == id)
                return one.toObject();
        }
        return {};
    }
    QString status(const QString &id) { return session(id)[u"status"].toString(); }

    /// Lines of the stream of this type so far.
    QList<QJsonObject> lines(const QString &type)
    {
        m_out += m_process.readAllStandardOutput();
        QList<QJsonObject> found;
        for (const QByteArray &line : m_out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[u"type"].toString() == type)
                found << object;
        }
        return found;
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] quint16 port() const { return m_port; }

    QByteArray errors;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_out;
    quint16 m_port = 0;
};

} // namespace Pulse::Testing
