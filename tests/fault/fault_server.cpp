// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"

#include "tests/fault/fault_connection.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace Pulse::Testing {

QByteArray SeenRequest::header(QByteArrayView name) const
{
    const QList<QByteArray> lines = raw.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QList<QByteArray> SeenRequest::headerNames() const
{
    QList<QByteArray> names;
    const QList<QByteArray> lines = raw.split('\n').mid(1);
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            names << line.left(colon).toLower();
    }
    return names;
}

int FaultLog::connectionBegan()
{
    const QMutexLocker lock(&m_mutex);
    ++m_open;
    return ++m_connections;
}

void FaultLog::connectionEnded()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

void FaultLog::request(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests << request;
}

void FaultLog::text(const QByteArray &text)
{
    const QMutexLocker lock(&m_mutex);
    m_texts << text;
}

void FaultLog::ping(const QByteArray &payload)
{
    const QMutexLocker lock(&m_mutex);
    m_pings << payload;
}

void FaultLog::pong()
{
    const QMutexLocker lock(&m_mutex);
    ++m_pongs;
}

void FaultLog::close(int code)
{
    const QMutexLocker lock(&m_mutex);
    m_closes << code;
}

int FaultLog::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int FaultLog::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

QList<SeenRequest> FaultLog::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QList<QByteArray> FaultLog::texts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_texts;
}

QList<QByteArray> FaultLog::pings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pings;
}

int FaultLog::pongs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pongs;
}

QList<int> FaultLog::closes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_closes;
}

class FaultServer::Listener final : public QTcpServer {
public:
    Listener(std::shared_ptr<FaultLog> log, TlsIdentity identity)
        : m_log(std::move(log)), m_identity(std::move(identity))
    {
        setListenBacklogSize(2'000);
    }

    void dropAll()
    {
        close();
        qDeleteAll(findChildren<FaultConnection *>(QString(), Qt::FindDirectChildrenOnly));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket;
        socket->setSocketDescriptor(descriptor);
        new FaultConnection(socket, m_log, this);
        if (m_identity.certificate.isEmpty())
            return;
        if (m_identity.stallHello)
            socket->disconnect();
        else
            encrypt(*socket);
    }

private:
    void encrypt(QSslSocket &socket) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(m_identity.certificate));
        tls.setPrivateKey(QSslKey(m_identity.key, QSsl::Rsa));
        const bool asks = !m_identity.clientAuthority.isEmpty();
        tls.setPeerVerifyMode(asks ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
        if (asks)
            tls.setCaCertificates({QSslCertificate(m_identity.clientAuthority)});
        socket.setSslConfiguration(tls);
        socket.startServerEncryption();
    }

    std::shared_ptr<FaultLog> m_log;
    TlsIdentity m_identity;
};

FaultServer::FaultServer(const TlsIdentity &identity)
    : m_log(std::make_shared<FaultLog>())
    , m_listener(new Listener(m_log, identity))
    , m_tls(!identity.certificate.isEmpty())
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("fault server"));
    m_thread.start();
    start();
}

FaultServer::~FaultServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void FaultServer::stop()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->dropAll(); }, Qt::BlockingQueuedConnection);
}

void FaultServer::start()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->listen(QHostAddress::LocalHost, m_port); },
        Qt::BlockingQueuedConnection);
    m_port = m_listener->serverPort();
    if (m_port == 0)
        qFatal("the fault server could not listen");
}

QString FaultServer::ws(const QString &path) const
{
    return url(m_tls ? QStringLiteral("wss") : QStringLiteral("ws"), path);
}

QString FaultServer::http(const QString &path) const
{
    return url(m_tls ? QStringLiteral("https") : QStringLiteral("http"), path);
}

QString FaultServer::url(const QString &scheme, const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_port).arg(path);
}

} // namespace Pulse::Testing
