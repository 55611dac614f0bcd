// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_fleet.h"

#include "app/demo/django_heartbeat.h"
#include "app/demo/mezon_bot.h"
#include "app/demo/store_events.h"
#include "app/demo/telegram_bot.h"
#include "app/demo/whatsapp_crm.h"

namespace Pulse {

DemoFleet::DemoFleet(DemoPace pace, quint64 seed, QObject *parent)
    : QObject(parent), m_pace(pace), m_root(std::make_unique<QObject>())
{
    qRegisterMetaType<DemoRole>();
    m_thread.setObjectName(QStringLiteral("demo"));
    add(DemoRole::ChatGateway,
        std::make_unique<DjangoHeartbeat>(QStringLiteral("Chat gateway"), pace, seed));
    add(DemoRole::MezonAssistant,
        std::make_unique<MezonBot>(QStringLiteral("Mezon assistant"), pace, seed + 1));
    add(DemoRole::TelegramBot,
        std::make_unique<TelegramBot>(QStringLiteral("Telegram casino bot"), pace, seed + 2));
    add(DemoRole::StorefrontEvents,
        std::make_unique<StoreEvents>(QStringLiteral("Storefront events"), pace, seed + 3));
    add(DemoRole::WhatsappCrm,
        std::make_unique<WhatsappCrm>(QStringLiteral("WhatsApp CRM"), pace, seed + 4),
        {{QStringLiteral("Authorization"),
          QStringLiteral("Bearer ") + QString::fromLatin1(WhatsappCrm::adminToken())}});
}

DemoFleet::~DemoFleet()
{
    if (!m_thread.isRunning())
        return;
    // Deleted by its own thread on the way out: sockets must not be closed from another one.
    m_root.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void DemoFleet::add(DemoRole role, std::unique_ptr<DemoService> service,
                    const QList<QPair<QString, QString>> &headers)
{
    DemoService *added = service.release();
    added->setParent(m_root.get());
    m_services.append({role, added});
    m_endpoints.append({role, added->name(), added->profile(), {}, {}, headers});
    connect(added, &DemoService::logged, this,
            [this, name = added->name()](const QString &line) { Q_EMIT logged(name, line); });
    connect(added, &DemoService::moodChanged, this,
            [this, role](Mood mood) { Q_EMIT moodChanged(role, mood); });
}

bool DemoFleet::start()
{
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        DemoService *service = m_services.at(i).second;
        if (!service->listen()) {
            m_error = QStringLiteral("%1 got no port on 127.0.0.1").arg(service->name());
            return false;
        }
        m_endpoints[i].url = service->url();
        m_endpoints[i].healthUrl = service->healthUrl();
    }
    m_root->moveToThread(&m_thread);
    m_thread.start();
    for (const auto &[role, service] : m_services)
        QMetaObject::invokeMethod(service, &DemoService::start, Qt::QueuedConnection);
    return true;
}

void DemoFleet::setMood(DemoRole role, Mood mood, const MoodParams &params)
{
    for (const auto &[candidate, service] : m_services) {
        if (candidate == role)
            QMetaObject::invokeMethod(
                service, [service = service, mood, params] { service->setMood(mood, params); },
                Qt::QueuedConnection);
    }
}

void DemoFleet::setAllSteady()
{
    for (const DemoRole role : allDemoRoles)
        setMood(role, Mood::Steady);
}

} // namespace Pulse
