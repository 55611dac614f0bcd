// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/mood.h"
#include "models/session/service.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Pulse {

class DemoService;

/// The five simulated services, by what they are called in the demo.
enum class DemoRole : quint8 {
    ChatGateway,      ///< S3
    MezonAssistant,   ///< S0
    TelegramBot,      ///< S2
    StorefrontEvents, ///< S4
    WhatsappCrm,      ///< S1
};
inline constexpr std::array allDemoRoles{DemoRole::ChatGateway, DemoRole::MezonAssistant,
                                         DemoRole::TelegramBot, DemoRole::StorefrontEvents,
                                         DemoRole::WhatsappCrm};

/// Where one of them is; constant while the fleet lives.
struct DemoEndpoint {
    DemoRole role = DemoRole::ChatGateway;
    QString name;
    Profile profile = Profile::Generic;
    QString url;
    QString healthUrl;                      ///< a page beside the socket; empty when there is none
    QList<QPair<QString, QString>> headers; ///< what it wants to see (a bearer token)

    friend bool operator==(const DemoEndpoint &, const DemoEndpoint &) = default;
};

/// All five on free loopback ports and on a thread of their own, so that neither window nor engine
/// ever waits for them. Thread: the creator's; every call returns at once.
class DemoFleet final : public QObject {
    Q_OBJECT
public:
    explicit DemoFleet(DemoPace pace, quint64 seed, QObject *parent = nullptr);
    ~DemoFleet() override;

    /// False when this computer gives no port; error() says which service and why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] const DemoPace &pace() const { return m_pace; }
    /// Complete and constant after start().
    [[nodiscard]] const QList<DemoEndpoint> &endpoints() const { return m_endpoints; }

    void setMood(DemoRole role, Mood mood, const MoodParams &params = {});
    void setAllSteady();

Q_SIGNALS:
    /// A line of a service's own log.
    void logged(const QString &service, const QString &line);
    void moodChanged(Pulse::DemoRole role, Pulse::Mood mood);

private:
    void add(DemoRole role, std::unique_ptr<DemoService> service,
             const QList<QPair<QString, QString>> &headers = {});

    const DemoPace m_pace;
    QList<QPair<DemoRole, DemoService *>> m_services;
    QList<DemoEndpoint> m_endpoints;
    QString m_error;
    std::unique_ptr<QObject> m_root; ///< parent of all services, lives on m_thread
    QThread m_thread;
};

} // namespace Pulse
