// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_host.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <atomic>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds SaveWithin = 1s;
std::atomic<bool> threadLeft = false;

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString headlineOf(HistoryFault fault)
{
    switch (fault) {
    case HistoryFault::None: return {};
    case HistoryFault::NoPlace:
        return HistoryText::tr("History is not being saved: there is no home folder. Monitoring "
                               "goes on.");
    case HistoryFault::CannotOpen:
        return HistoryText::tr("History is not being saved: its file cannot be used. Monitoring "
                               "goes on.");
    case HistoryFault::Full:
        return HistoryText::tr("History is not being saved: disk full. Monitoring goes on.");
    case HistoryFault::Busy:
        return HistoryText::tr("History is not being saved: another program locks its file. "
                               "Monitoring goes on.");
    case HistoryFault::Damaged:
        return HistoryText::tr("History is not being saved: its file is damaged. Monitoring goes "
                               "on.");
    case HistoryFault::Newer:
        return HistoryText::tr("History is not being saved: its file is of a later Pulseboard. "
                               "Monitoring goes on.");
    case HistoryFault::Other: break;
    }
    return HistoryText::tr("History is not being saved. Monitoring goes on.");
}

QString adviceOf(const HistoryTrouble &trouble)
{
    const QString path = QDir::toNativeSeparators(trouble.path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(trouble.path).path());
    switch (trouble.fault) {
    case HistoryFault::None: return {};
    case HistoryFault::NoPlace:
        return HistoryText::tr("Start it with HOME set, or with --config and a folder.");
    case HistoryFault::CannotOpen:
        return HistoryText::tr("%1: %2. Make it readable and writable for you.", "file, error")
            .arg(path, trouble.words);
    case HistoryFault::Full:
        return HistoryText::tr("Free some space for %1; then it is saved again by itself.")
            .arg(path);
    case HistoryFault::Busy:
        return HistoryText::tr("Wait for it, or end what works on %1 (a backup?).").arg(path);
    case HistoryFault::Damaged:
        return HistoryText::tr("Move %1 out of the folder %2; a new one is begun then.")
            .arg(path, folder);
    case HistoryFault::Newer:
        return HistoryText::tr("Start the later version again, or move %1 out of its folder.")
            .arg(path);
    case HistoryFault::Other: break;
    }
    return HistoryText::tr("%1: %2", "file, error").arg(path, trouble.words);
}

} // namespace

HistoryHost::HistoryHost(CoreHost &core, QObject *parent)
    : QObject(parent), m_core(core), m_thread(new QThread)
{
    m_keeper = new HistoryKeeper([&clock = core.clock()] { return clock.now(); });
    m_keeper->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connectKeeper();
    m_thread->setObjectName(QStringLiteral("history"));
    m_thread->start();
}

HistoryHost::~HistoryHost()
{
    m_keeper->disconnect(this);
    onHistory([thread = m_thread](HistoryKeeper &keeper) {
        keeper.finish();
        thread->quit(); // from here, so that it does not end before
    });
    if (m_thread->wait(QDeadlineTimer(SaveWithin))) {
        delete m_thread;
    } else { // a disk that does not answer: the end of the process ends it, which no file minds
        threadLeft = true;
        qWarning("History was not saved to its end: the disk did not answer within 1 s");
    }
}

bool HistoryHost::isThreadLeft()
{
    return threadLeft;
}

void HistoryHost::connectKeeper()
{
    Monitor &monitor = m_core.monitor();
    connect(&monitor, &Monitor::updated, m_keeper, &HistoryKeeper::take);
    connect(&monitor, &Monitor::observerNews, m_keeper, &HistoryKeeper::observe);
    connect(&monitor, &Monitor::looked, m_keeper, &HistoryKeeper::looked);
    connect(m_keeper, &HistoryKeeper::lookWanted, &monitor, &Monitor::look);
    connect(&m_core, &CoreHost::servicesChanged, this,
            [this](const QList<WatchedService> &services) {
                QList<ServiceId> ids;
                for (const WatchedService &service : services)
                    ids.append(service.settings->id);
                onHistory([ids](HistoryKeeper &keeper) { keeper.setServices(ids); });
            });
    connect(m_keeper, &HistoryKeeper::dayRead, this, &HistoryHost::dayRead);
    connect(m_keeper, &HistoryKeeper::sessionRead, this, &HistoryHost::sessionRead);
    connect(m_keeper, &HistoryKeeper::troubled, this, [this](const HistoryTrouble &trouble) {
        Q_EMIT troubled(headlineOf(trouble.fault), adviceOf(trouble));
    });
    connect(m_keeper, &HistoryKeeper::movedAside, this, [this](const QString &path) {
        Q_EMIT warned(HistoryText::tr("The history was damaged. It is kept as %1, and a new one "
                                      "was begun.")
                          .arg(QDir::toNativeSeparators(path)));
    });
}

template <typename Call>
void HistoryHost::onHistory(Call call)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, call] { call(*keeper); });
}

void HistoryHost::use(const QString &path)
{
    onHistory([path](HistoryKeeper &keeper) { keeper.use(path); });
}

void HistoryHost::useMemory()
{
    use(HistoryFile::inMemory());
}

void HistoryHost::follow(const SessionId &session)
{
    onHistory([session](HistoryKeeper &keeper) { keeper.follow(session); });
}

} // namespace Pulse
