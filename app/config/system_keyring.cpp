// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/system_keyring.h"

#include <qt6keychain/keychain.h>

namespace Pulse {

namespace {

const QString keyringService = QStringLiteral("pulseboard");

KeyringAnswer answerOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound:
        return {{}, QStringLiteral("your keyring has no entry of this name"), true};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return {{}, QStringLiteral("your keyring refused access"), true};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {{}, QStringLiteral("no keyring is running on this desktop"), false};
    case QKeychain::CouldNotDeleteEntry:
        return {{}, QStringLiteral("your keyring could not delete the entry"), true};
    case QKeychain::OtherError: break;
    }
    if (job->errorString().contains(QLatin1String("D-Bus"))) // libsecret without a session bus
        return {{}, QStringLiteral("no keyring is running on this desktop"), false};
    return {{}, QStringLiteral("your keyring failed: %1").arg(job->errorString().left(200)), true};
}

template <typename Job, typename Read>
void run(Job *job, const QString &name, QObject *alive, Keyring::Done done, Read value)
{
    job->setKey(name);
    job->setInsecureFallback(false); // never a plain file without asking
    QObject::connect(job, &QKeychain::Job::finished, alive,
                     [done = std::move(done), value](QKeychain::Job *finished) {
                         KeyringAnswer answer = answerOf(finished);
                         if (answer.problem.isEmpty())
                             answer.value = value(static_cast<Job *>(finished));
                         done(answer);
                     });
    job->start();
}

} // namespace

SystemKeyring::SystemKeyring() : m_alive(std::make_unique<QObject>())
{
}
SystemKeyring::~SystemKeyring() = default;

void SystemKeyring::read(const QString &name, Done done)
{
    run(new QKeychain::ReadPasswordJob(keyringService), name, m_alive.get(), std::move(done),
        [](QKeychain::ReadPasswordJob *job) { return job->textData(); });
}

void SystemKeyring::write(const QString &name, const QString &value, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(keyringService);
    job->setTextData(value);
    run(job, name, m_alive.get(), std::move(done),
        [](QKeychain::WritePasswordJob *) { return QString(); });
}

void SystemKeyring::remove(const QString &name, Done done)
{
    run(new QKeychain::DeletePasswordJob(keyringService), name, m_alive.get(), std::move(done),
        [](QKeychain::DeletePasswordJob *) { return QString(); });
}

} // namespace Pulse
