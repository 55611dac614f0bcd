// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_keeper.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QSet>

#include <limits>
#include <utility>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(historyLog, "pulseboard.history", QtInfoMsg)

constexpr int shownDays = 30;
constexpr nanoseconds CompactAfter = 30s; // not while the program starts
constexpr nanoseconds CompactEvery = 1h;
constexpr qsizetype everyone = std::numeric_limits<qsizetype>::max();

/// The last 30 days of the calendar here, the last one is today.
QList<milliseconds> dayStarts(milliseconds now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.count()).date();
    QList<milliseconds> starts;
    for (int back = shownDays - 1; back >= 0; --back)
        starts.append(milliseconds(today.addDays(-back).startOfDay().toMSecsSinceEpoch()));
    return starts;
}

} // namespace

HistoryKeeper::HistoryKeeper(std::function<Instant()> now, HistoryPace pace)
    : m_now(std::move(now)), m_pace(pace), m_backlog(pace.backlog), m_timer(this)
{
    qRegisterMetaType<HistoryOfDay>();
    qRegisterMetaType<HistoryTrouble>();
    qRegisterMetaType<UptimeHistory>();
    m_timer.setInterval(pace.every);
    connect(&m_timer, &QTimer::timeout, this, &HistoryKeeper::lookWanted);
}

HistoryKeeper::~HistoryKeeper() = default;

void HistoryKeeper::use(const QString &path)
{
    finish();
    m_fold.forget();
    m_backlog.clear();
    m_file = std::make_unique<HistoryFile>(path, m_pace.file);
    m_writer = std::make_unique<HistoryWriter>(*m_file);
    m_dayRead = false;
    m_elsewhere = false;
    m_compactAt = {};
    m_busySince.reset();
    const HistoryTrouble trouble = openFile();
    m_elsewhere = !trouble && !m_file->isKeeper();
    tell(trouble);
    m_timer.start();
}

void HistoryKeeper::setServices(const QList<ServiceId> &services)
{
    m_fold.setServices(QSet<ServiceId>(services.begin(), services.end()));
}

void HistoryKeeper::take(const UpdateBatch &batch)
{
    m_fold.apply(batch);
    for (const SessionUpdate &update : batch) {
        if (update.id != m_followed)
            continue;
        for (const TimedChange &change : update.changes)
            m_readSoon = m_readSoon || std::holds_alternative<StatusChanged>(change.what);
    }
}

void HistoryKeeper::observe(const ObserverNews &news)
{
    m_fold.apply(news);
}

void HistoryKeeper::looked(const Instant &at)
{
    if (!m_file)
        return;
    m_looked = at;
    save(m_pace.calmAtOnce);
    if (m_readSoon || at.mono - m_readAt >= m_pace.readEvery)
        readFollowed();
    compact();
}

void HistoryKeeper::follow(const SessionId &session)
{
    m_followed = session;
    m_readSoon = !session.value.isEmpty();
    if (!m_readSoon)
        return;
    m_fold.hurry(session);
    Q_EMIT lookWanted();
}

/// Opened anew when it is not open; what was before is read before anything is written.
HistoryTrouble HistoryKeeper::openFile()
{
    HistoryTrouble trouble = m_file->open();
    const QStringList aside = m_file->takeMovedAside();
    for (const QString &name : aside) {
        qCInfo(historyLog, "%s was damaged and is kept as %s; a new one was begun",
               qUtf8Printable(m_file->path()), qUtf8Printable(name));
        Q_EMIT movedAside(name);
    }
    if (trouble || m_dayRead || !m_file->isOpen())
        return trouble;
    HistoryOfDay day;
    trouble = HistoryReader(*m_file).readDay(m_now().wall, day);
    if (trouble)
        return m_file->isKeeper() ? trouble : HistoryTrouble();
    m_dayRead = true;
    if (!m_file->isKeeper())
        qCInfo(historyLog, "another Pulseboard keeps %s; it is only read",
               qUtf8Printable(m_file->path()));
    Q_EMIT dayRead(day);
    return {};
}

HistoryTrouble HistoryKeeper::store()
{
    HistoryTrouble trouble = openFile();
    if (trouble.fault == HistoryFault::Damaged) // found while reading: begin a new one
        trouble = openFile();
    if (trouble)
        return trouble;
    // Another program saves the same; when this one takes over, that one may have saved what came
    // until now.
    if (std::exchange(m_elsewhere, !m_file->isKeeper()) || m_elsewhere) {
        m_backlog.clear();
        return {};
    }
    trouble = m_writer->add(m_backlog.all());
    if (trouble.fault == HistoryFault::Damaged) {
        trouble = openFile();
        if (!trouble)
            trouble = m_writer->add(m_backlog.all());
    }
    if (!trouble)
        m_backlog.clear();
    return trouble;
}

void HistoryKeeper::save(qsizetype most)
{
    const qint64 lost = m_backlog.lost();
    m_backlog.add(m_fold.take(m_looked, m_elsewhere ? everyone : most));
    if (m_backlog.lost() > lost)
        qCWarning(historyLog, "the oldest %lld quarters that could not be saved are lost",
                  m_backlog.lost() - lost);
    tell(store());
}

void HistoryKeeper::tell(const HistoryTrouble &trouble)
{
    if (trouble.fault == HistoryFault::Busy) {
        const nanoseconds now = m_now().mono;
        if (!m_busySince)
            m_busySince = now;
        if (now - *m_busySince < m_pace.busyUntold)
            return;
    } else {
        m_busySince.reset();
    }
    if (trouble.fault == m_told.fault)
        return;
    m_told = trouble;
    if (trouble)
        qCInfo(historyLog, "history is not being saved to %s: %s", qUtf8Printable(trouble.path),
               qUtf8Printable(trouble.words));
    else
        qCInfo(historyLog, "history is saved again to %s", qUtf8Printable(m_file->path()));
    Q_EMIT troubled(trouble);
}

void HistoryKeeper::readFollowed()
{
    m_readAt = m_looked.mono;
    m_readSoon = false;
    if (m_followed.value.isEmpty() || !m_file->isOpen())
        return;
    const milliseconds now = m_now().wall;
    UptimeHistory history;
    if (!HistoryReader(*m_file).readSession(m_followed, now, dayStarts(now), history))
        Q_EMIT sessionRead(m_followed, history);
}

void HistoryKeeper::compact()
{
    if (m_compactAt == nanoseconds::zero())
        m_compactAt = m_looked.mono + CompactAfter;
    if (m_looked.mono < m_compactAt || !m_file->isOpen() || !m_file->isKeeper())
        return;
    bool more = false;
    const HistoryTrouble trouble = m_writer->compact(m_now().wall, m_pace.retention, &more);
    if (!more || trouble) // what stands in the way is told when something is saved
        m_compactAt = m_looked.mono + CompactEvery;
}

void HistoryKeeper::finish()
{
    m_timer.stop();
    if (!m_file)
        return;
    if (m_looked != Instant())
        save(everyone);
    m_writer.reset();
    m_file.reset();
}

} // namespace Pulse
