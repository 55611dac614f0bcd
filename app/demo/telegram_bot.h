// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"
#include "app/demo/telegram_health.h"

namespace Pulse {

/// What the bot's own test suite goes through, each played for a monitor to see (S2-48).
enum class TelegramScenario : quint8 {
    HealthMonitor,      ///< no updates for too long: 503 and "unhealthy"
    AutoRestart,        ///< it crashes and starts again after its delay
    ServerCreation,     ///< its port is taken: it moves to the next of three (listen(ports()))
    DatabaseInit,       ///< the database cannot be opened: every update is an error
    ImportVerification, ///< a module is missing: it does not come up until that is repaired
};

/// S2: a Flask keep-alive server with /, /health, /ping and /restart, which really restarts it.
class TelegramBot final : public DemoService {
    Q_OBJECT
public:
    TelegramBot(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;
    [[nodiscard]] int restarts() const { return m_restarts.count(); }
    /// Where it listens: this port or one of the next two (S2-3).
    [[nodiscard]] static QList<quint16> ports(quint16 first);
    /// Plays the scenario until setMood() says otherwise. ServerCreation is a matter of listen().
    void play(TelegramScenario scenario);

protected:
    void begin() override;
    void beat() override;
    void moodBegan(Mood mood) override;
    HttpAnswer answer(const HttpRequest &request) override;

private:
    [[nodiscard]] HttpAnswer page(const QByteArray &path);
    void restart();

    TelegramHealth m_health;
    TelegramRestarts m_restarts;
    bool m_databaseOpen = true;
};

} // namespace Pulse
