// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"
#include "app/demo/telegram_health.h"

namespace Pulse {

/// S2: a Flask keep-alive server with /, /health, /ping and /restart, which really restarts it.
class TelegramBot final : public DemoService {
    Q_OBJECT
public:
    TelegramBot(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;
    [[nodiscard]] int restarts() const { return m_restarts.count(); }

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
};

} // namespace Pulse
