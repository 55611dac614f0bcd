// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"

namespace Pulse {

/// S4: a multi-store WebSocket on the ws package with pings both ways, and its REST pages on the
/// same port.
class StoreEvents final : public DemoService {
    Q_OBJECT
public:
    StoreEvents(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;
    [[nodiscard]] QString healthUrl() const override;
    [[nodiscard]] QString statsUrl() const;

protected:
    void begin() override;
    void beat() override;
    void sayGoodbye() override;
    bool answersPings() const override { return mood() != Mood::MissingBeats; }
    HttpAnswer answer(const HttpRequest &request) override;
    milliseconds keepAlive() const override { return seconds(5); }
    void socketOpened(DemoConnection &connection, const HttpRequest &request) override;
    void textReceived(DemoConnection &connection, const QByteArray &text) override;

private:
    [[nodiscard]] HttpAnswer handshake(const HttpRequest &request);
    [[nodiscard]] QByteArray statsBody() const;
    [[nodiscard]] QByteArray healthBody() const;
    [[nodiscard]] bool isOnline() const { return mood() != Mood::Unhealthy; }
    void pingAll();
    void answerJsonPing(DemoConnection &connection, const class QJsonObject &ping);
    void broadcastToStore(const QByteArray &store, const QByteArray &text);
    void tellPresence(const char *type, const QByteArray &store, const QByteArray &user,
                      const DemoConnection *except);
    void chatter();

    QTimer m_ping;
    QTimer m_chatter;
    quint64 m_total = 0;
    quint64 m_order = 1040;
};

} // namespace Pulse
