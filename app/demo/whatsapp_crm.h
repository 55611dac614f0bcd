// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"
#include "app/demo/whatsapp_health_check.h"

namespace Pulse {

/// S1: the REST side of the WhatsApp CRM, behind a bearer token.
class WhatsappCrm final : public DemoService {
    Q_OBJECT
public:
    WhatsappCrm(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;
    [[nodiscard]] QString statusUrl() const;
    [[nodiscard]] static QByteArray adminToken() { return "demo-admin"; }
    /// Known, but without the permission system:manage (S1-39).
    [[nodiscard]] static QByteArray guestToken() { return "demo-guest"; }

protected:
    void begin() override;
    void beat() override;
    void moodBegan(Mood mood) override;
    HttpAnswer answer(const HttpRequest &request) override;
    milliseconds keepAlive() const override { return seconds(5); }

private:
    [[nodiscard]] HttpAnswer command(const HttpRequest &request);
    [[nodiscard]] HttpAnswer switchJob(const QByteArray &job, bool running);
    [[nodiscard]] QByteArray statusBody() const;
    WhatsappRound checkNow();

    WhatsappHealthCheck m_check;
    QList<QPair<QByteArray, bool>> m_jobs;
};

} // namespace Pulse
