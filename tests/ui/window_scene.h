// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/mock_fleet.h"
#include "ui/main_window.h"

#include <QLabel>
#include <QTest>

#include <memory>

namespace Pulse {

inline const Instant start{std::chrono::seconds{1'000'000}, milliseconds{1'700'000'000'000}};

class Recorder final : public MonitorCommands {
public:
    QList<SessionId> reconnected;
    QList<SessionId> paused;
    QList<SessionId> cancelled;
    QList<SessionId> resumed;

    void reconnect(const QList<SessionId> &ids) override { reconnected += ids; }
    void pause(const QList<SessionId> &ids) override { paused += ids; }
    void cancelTry(const QList<SessionId> &ids) override { cancelled += ids; }
    void resume(const QList<SessionId> &ids) override { resumed += ids; }
    void sendText(const SessionId &, const QString &) override {}
};

/// The window over the mocks' fleet, and the commands that it gave.
class WindowScene {
protected:
    void begin()
    {
        m_commands = {};
        m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
        MockFleet::fill(*m_store, start);
        m_window = std::make_unique<MainWindow>(*m_store, m_commands, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void end()
    {
        m_window.reset();
        m_store.reset();
    }
    void addDetail()
    {
        m_window->setDetailPage(new QLabel, [this](const SessionId &id) { m_detailShown = id; });
    }
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QStringLiteral("?");
    }

    Theme m_theme;
    Recorder m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_detailShown;
};

} // namespace Pulse
