// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"
#include "app/demo/mezon_heart.h"

namespace Pulse {

/// S0: a bot behind express with /health and /ping.
class MezonBot final : public DemoService {
    Q_OBJECT
public:
    MezonBot(const QString &name, DemoPace pace, quint64 seed);

    [[nodiscard]] QString url() const override;

protected:
    void begin() override;
    void beat() override;
    void moodBegan(Mood mood) override;
    HttpAnswer answer(const HttpRequest &request) override;
    milliseconds keepAlive() const override { return seconds(5); }

private:
    void checkConnection();
    void log(const QStringList &lines);

    MezonHeart m_heart;
    QTimer m_monitor;
};

} // namespace Pulse
