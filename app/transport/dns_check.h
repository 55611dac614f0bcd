// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTimer>

#include <memory>

namespace Pulse {

/// What a dns:// address asks: dns://name, or dns://SERVER[:PORT]/name?type=A with the server's
/// address in numbers. Types: A (the default), AAAA, CNAME, MX, NS, TXT.
struct DnsQuestion {
    QString name;
    int type = 1;        ///< as on the wire (RFC 1035 3.2.2)
    QHostAddress server; ///< null: those of this computer
    quint16 port = 53;
};
/// Nothing, and why in `problem`, when the address asks nothing that can be asked.
[[nodiscard]] std::optional<DnsQuestion> dnsQuestionOf(const QString &url, QString *problem);

/// The records of an answer as text, of the question's type only ("10 mail.example.net" for MX).
[[nodiscard]] QStringList recordsIn(const QByteArray &message, int type);

/// One DNS question, by c-ares: what is answered, and whether the expected record is among it. Not
/// through the system's resolver, whose few threads one dead server would block. One deadline for
/// all of it. Thread: the engine's.
class DnsCheck final : public HttpCheck {
    Q_OBJECT
public:
    explicit DnsCheck(const QString &expected);
    ~DnsCheck() override;

    void start(const ConnectionRequest &request) override;
    void abort() override;

private:
    class Channel;
    void answeredWith(int status, const QByteArray &message);
    void fail(const CloseReason &reason);
    [[nodiscard]] CheckTiming timing() const;

    const QString m_expected;
    ConnectionRequest m_request;
    DnsQuestion m_question;
    std::unique_ptr<Channel> m_channel;
    QTimer m_deadline;
    QElapsedTimer m_since;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace Pulse
