// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"
#include "app/demo/socketio_side.h"
#include "app/demo/whatsapp_health_check.h"

namespace Pulse {

/// S1: the WhatsApp CRM: REST behind a bearer token, and Socket.IO events on the same port.
class WhatsappCrm final : public DemoService {
    Q_OBJECT
public:
    WhatsappCrm(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;
    [[nodiscard]] QString statusUrl() const;
    [[nodiscard]] QString statsUrl() const;
    [[nodiscard]] static QByteArray adminToken() { return "demo-admin"; }
    /// Known, but without the permission system:manage (S1-39).
    [[nodiscard]] static QByteArray guestToken() { return "demo-guest"; }

protected:
    void begin() override;
    void beat() override;
    void moodBegan(Mood mood) override;
    HttpAnswer answer(const HttpRequest &request) override;
    void socketOpened(DemoConnection &connection, const HttpRequest &request) override;
    void textReceived(DemoConnection &connection, const QByteArray &text) override;
    milliseconds keepAlive() const override { return seconds(5); }

private:
    [[nodiscard]] HttpAnswer command(const HttpRequest &request);
    [[nodiscard]] HttpAnswer switchJob(const QByteArray &job, bool running);
    [[nodiscard]] QByteArray statusBody() const;
    [[nodiscard]] QByteArray statusEvent(const WhatsappAccount &account) const;
    void tellChanges();
    WhatsappRound checkNow();

    SocketIoSide m_socketIo;
    QHash<QString, WhatsappAccount::Connection> m_told; ///< last, by account
    int m_attempt = 0;
    WhatsappHealthCheck m_check;
    QList<QPair<QByteArray, bool>> m_jobs;
};

} // namespace Pulse
