// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/line_socket.h"

#include "app/transport/line_failure.h"
#include "app/transport/tls_facts.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Pulse {

namespace {

constexpr qint64 readBufferLimit = 64 * 1024;

bool isTlsAddress(const QUrl &url)
{
    return url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https") ||
           url.scheme() == QLatin1String("tls");
}

CloseReason unusable(const QString &why)
{
    CloseReason reason = failureOf(FailureClass::BadSettings, ClosedBy::Pulseboard, why);
    reason.persistent = true;
    return reason;
}

std::optional<CloseReason> applyProxy(QTcpSocket &socket, const LineOptions &options)
{
    const QString &text = options.proxy;
    if (text.isEmpty()) {
        socket.setProxy(QNetworkProxy::NoProxy); // never one that the desktop session has set
        return std::nullopt;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool socks = url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || url.host().isEmpty() || (!socks && url.scheme() != QLatin1String("http")))
        return unusable(QStringLiteral("the proxy must be written http://host:port or "
                                       "socks5://host:port"));
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        static_cast<quint16>(url.port(socks ? 1080 : 8080)), options.proxyUser,
                        options.proxyPassword);
    socket.setProxy(proxy);
    return std::nullopt;
}

QSslKey keyIn(const LineOptions &options)
{
    const QByteArray passphrase = options.keyPassphrase.toUtf8();
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(options.key, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

std::optional<CloseReason> applyOwnCertificate(QSslConfiguration &tls, const LineOptions &options)
{
    if (options.certificate.isEmpty())
        return std::nullopt;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(options.certificate);
    if (chain.isEmpty())
        return unusable(QStringLiteral("the client certificate file holds no PEM certificate"));
    const QSslKey key = keyIn(options);
    if (key.isNull())
        return unusable(QStringLiteral("the client key cannot be read: it is no PEM key, or its "
                                       "passphrase is another one"));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return std::nullopt;
}

std::optional<CloseReason> applyTls(QSslSocket &socket, const LineOptions &options)
{
    if (options.authorities.isEmpty() && options.certificate.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = socket.sslConfiguration();
    if (!options.authorities.isEmpty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromData(options.authorities);
        if (trusted.isEmpty())
            return unusable(QStringLiteral("the CA file holds no PEM certificate"));
        tls.addCaCertificates(trusted);
    }
    if (auto refusal = applyOwnCertificate(tls, options))
        return refusal;
    socket.setSslConfiguration(tls);
    return std::nullopt;
}

QByteArray fingerprintOf(const QSslSocket &socket)
{
    return socket.peerCertificate().digest(QCryptographicHash::Sha256);
}

/// Who vouches for the certificate, and for which name, does not matter once it is known by itself.
bool isAboutTrust(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::HostNameMismatch: return true;
    default: return false;
    }
}

QString notThePinned(const QSslSocket &socket)
{
    return QStringLiteral("the certificate is not the pinned one; its SHA-256 fingerprint is %1")
        .arg(QString::fromLatin1(fingerprintOf(socket).toHex()));
}

} // namespace

LineSocket makeLineSocket(const QUrl &url, const LineOptions &options, LineReading reading,
                          QObject *parent)
{
    LineSocket line;
    if (isTlsAddress(url)) {
        auto *tls = new QSslSocket(parent);
        line.socket = tls;
        line.refusal = applyTls(*tls, options);
    } else {
        line.socket = new QTcpSocket(parent);
        // A proxy's own talk needs the buffer.
        line.buffered = reading == LineReading::Buffered || !options.proxy.isEmpty();
    }
    if (line.buffered)
        line.socket->setReadBufferSize(readBufferLimit);
    if (!line.refusal)
        line.refusal = applyProxy(*line.socket, options);
    return line;
}

void connectLine(const LineSocket &line, const QUrl &url)
{
    const bool encrypted = isTlsAddress(url);
    const auto port = static_cast<quint16>(url.port(encrypted ? 443 : 80));
    if (auto *tls = qobject_cast<QSslSocket *>(line.socket); tls && encrypted)
        tls->connectToHostEncrypted(url.host(), port);
    else if (line.buffered)
        line.socket->connectToHost(url.host(), port);
    else
        line.socket->connectToHost(url.host(), port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

QString judgeCertificate(QSslSocket &socket, const QList<QSslError> &errors,
                         const LineOptions &options)
{
    if (options.fingerprint.isEmpty())
        return certificateProblemIn(errors);
    if (fingerprintOf(socket) != options.fingerprint)
        return notThePinned(socket);
    QList<QSslError> serious;
    for (const QSslError &error : errors) {
        if (!isAboutTrust(error))
            serious << error;
    }
    if (serious.isEmpty())
        socket.ignoreSslErrors();
    return certificateProblemIn(serious);
}

std::optional<CloseReason> refusalOfPeer(const QTcpSocket &socket, const LineOptions &options)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    if (options.fingerprint.isEmpty() || !tls || fingerprintOf(*tls) == options.fingerprint)
        return std::nullopt;
    return connectFailureOf(
        {QAbstractSocket::SslHandshakeFailedError, {}, notThePinned(*tls), true});
}

void limitLoss(const QTcpSocket &socket, milliseconds time)
{
#ifdef Q_OS_LINUX
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    if (descriptor < 0)
        return; // behind a proxy
    const auto value = static_cast<unsigned>(time.count());
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &value, sizeof value);
#else
    Q_UNUSED(socket)
    Q_UNUSED(time)
#endif
}

void letGo(QTcpSocket &socket, milliseconds most)
{
    socket.disconnectFromHost();
    if (socket.state() == QAbstractSocket::UnconnectedState)
        return socket.deleteLater();
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    QTimer::singleShot(most, &socket, [&socket] {
        socket.abort();
        socket.deleteLater();
    });
}

} // namespace Pulse
