// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_connection.h"
#include "app/demo/mood.h"
#include "app/demo/service_text.h"
#include "models/session/service.h"

#include <QPointer>
#include <QTcpServer>

#include <random>

namespace Pulse {

/// One simulated service on a real loopback socket. Everything but the constructor, listen() and
/// the constant facts (name, profile, url, healthUrl) happens on the thread that it lives in.
class DemoService : public QObject, public DemoConnectionHost {
    Q_OBJECT
public:
    DemoService(const QString &name, Profile profile, DemoPace pace, quint64 seed);

    /// Listens on the first free port of these (0: any); false when none is free. Call once, before
    /// the service is moved to its thread.
    [[nodiscard]] bool listen(const QList<quint16> &ports = {0});

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Profile profile() const { return m_profile; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What a monitor watches.
    [[nodiscard]] virtual QString url() const = 0;
    /// The health page beside a socket; empty when there is none.
    [[nodiscard]] virtual QString healthUrl() const { return {}; }

    [[nodiscard]] Mood mood() const { return m_mood; }
    [[nodiscard]] const MoodParams &moodParams() const { return m_params; }

public Q_SLOTS:
    /// Begins the heart's own work.
    void start();
    void stop();
    void setMood(Pulse::Mood mood, const Pulse::MoodParams &params = {});

Q_SIGNALS:
    /// A line of the service's own log (S0-19, S1-24, S3-43).
    void logged(const QString &line);
    void moodChanged(Pulse::Mood mood);

protected:
    [[nodiscard]] const DemoPace &pace() const { return m_pace; }
    /// The service's clock, which may be off.
    [[nodiscard]] WallTime now() const;
    [[nodiscard]] QString address(QLatin1String scheme, QLatin1String path) const;
    [[nodiscard]] QList<DemoConnection *> webSockets() const;
    [[nodiscard]] quint64 random(quint64 bound);
    /// Out of reach for a while, then back (Restarting).
    void goAway(milliseconds down);

    /// Counters at 0, as after a start of the process.
    virtual void begin() = 0;
    /// Once every pace().beat.
    virtual void beat() = 0;
    /// Before the listening socket closes: what clients are told.
    virtual void sayGoodbye();
    virtual void moodBegan(Mood) {}

    milliseconds answerDelay() override;
    bool answersPings() const override { return true; }
    milliseconds keepAlive() const override { return milliseconds::zero(); }
    void socketOpened(DemoConnection &, const HttpRequest &) override {}
    void textReceived(DemoConnection &, const QByteArray &) override {}

private:
    void takeConnections();
    void comeBack();
    void freeze(bool frozen);

    const QString m_name;
    const Profile m_profile;
    const DemoPace m_pace;
    quint16 m_port = 0;
    QTcpServer m_server;
    QTimer m_beat;
    QTimer m_return;
    QList<QPointer<DemoConnection>> m_connections;
    std::mt19937_64 m_random;
    Mood m_mood = Mood::Steady;
    MoodParams m_params;
};

} // namespace Pulse
