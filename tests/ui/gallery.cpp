// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the program's parts with the sessions of the design's pictures, for looking at them:
//   gallery [--light] [--fine|--first|--offline|--detail|--loading|--crowd] [--rtl] [--size
//   1440x900]
//   [--states]: the sheet of all states instead of the window
//   [--scale 1] [--many n]
//   [--density cards|rows|wall] [--grab out.png]
#include "models/incident/incident_book.h"
#include "models/item/incident_model.h"
#include "tests/ui/mock_fleet.h"
#include "tests/ui/state_sheet.h"
#include "ui/board/board_page.h"
#include "ui/detail/session_detail.h"
#include "ui/incidents/incident_panel.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Pulse;

namespace {

class Commands final : public MonitorCommands {
public:
    void reconnect(const QList<SessionId> &ids) override
    {
        qInfo("reconnect %d", static_cast<int>(ids.size()));
    }
    void pause(const QList<SessionId> &) override {}
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &) override {}
    void sendText(const SessionId &, const QString &) override {}
};

/// Many sessions with 1,000 heartbeats a second; says what part of a core that costs.
class Load final : public QObject {
public:
    Load(SessionStore &store, int count)
        : m_store(store), m_services(MockFleet::manyServices(count))
    {
        if (count <= 0)
            return;
        m_store.setServices(m_services);
        UpdateBatch all;
        for (int i = 0; i < count; ++i)
            all.append(MockFleet::healthyUpdate(m_services.at(i), m_store.now(), i));
        m_store.apply(all);
        connect(&m_timer, &QTimer::timeout, this, &Load::step);
        m_timer.start(33);
    }

private:
    void step()
    {
        // What the window did since the last batch, without the making of this one.
        m_own += std::clock() - m_after;
        UpdateBatch batch;
        for (int i = 0; i < 33; ++i) {
            const auto row = static_cast<qsizetype>(m_next++ * 7919 % m_services.size());
            batch.append(MockFleet::healthyUpdate(m_services.at(row), m_store.now(),
                                                  static_cast<int>(m_next)));
        }
        const std::clock_t before = std::clock();
        m_store.apply(batch);
        m_after = std::clock();
        m_own += m_after - before;
        if (++m_steps % 300 == 0)
            tell();
    }
    void tell()
    {
        const double cpu = static_cast<double>(m_own) / CLOCKS_PER_SEC;
        const double wall = static_cast<double>(m_since.restart()) / 1000;
        qInfo("%.2f %% of a core over %.1f s", cpu / wall * 100, wall);
        m_own = 0;
    }

    SessionStore &m_store;
    QList<ServiceSettings> m_services;
    QTimer m_timer;
    qint64 m_next = 0;
    int m_steps = 0;
    std::clock_t m_own = 0;
    std::clock_t m_after = std::clock();
    QElapsedTimer m_since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
};

/// As the program would have them, of what fails in the store.
QList<Incident> openIncidents(const SessionStore &store)
{
    IncidentBook book;
    QList<ServiceSettings> services;
    for (int row = 0; row < store.count(); ++row)
        services.append(store.at(row).settings);
    Q_UNUSED(book.setServices(services, store.now()));
    for (int row = 0; row < store.count(); ++row) {
        const SessionStore::Entry &entry = store.at(row);
        if (isProblem(entry.state.status))
            Q_UNUSED(book.apply({entry.id, entry.state.statusSince, entry.state.status,
                                 Status::Healthy, entry.state}));
    }
    return book.open();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("light"), QString()},
         {QStringLiteral("fine"), QString()},
         {QStringLiteral("first"), QString()},
         {QStringLiteral("offline"), QString()},
         {QStringLiteral("detail"), QString()},
         {QStringLiteral("loading"), QString()},
         {QStringLiteral("crowd"), QString()},
         {QStringLiteral("states"), QString()},
         {QStringLiteral("rtl"), QString()},
         {QStringLiteral("many"), QString(), QStringLiteral("n"), QStringLiteral("0")},
         {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("density"), QString(), QStringLiteral("name"), QStringLiteral("cards")},
         {QStringLiteral("scale"), QString(), QStringLiteral("f"), QStringLiteral("1")},
         {QStringLiteral("grab"), QString(), QStringLiteral("file")}});
    options.process(application);
    if (options.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme(options.value(QStringLiteral("scale")).toDouble());
    theme.setPreference(options.isSet(QStringLiteral("light")) ? SchemePreference::Light
                                                               : SchemePreference::Dark);

    SessionStore store(nullptr, [] {
        using namespace std::chrono;
        return Instant{steady_clock::now().time_since_epoch(),
                       duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
    });
    if (options.isSet(QStringLiteral("crowd")))
        MockFleet::fillWall(store, store.now());
    else if (options.isSet(QStringLiteral("fine")))
        MockFleet::fillFine(store, store.now());
    else if (!options.isSet(QStringLiteral("first")) && !options.isSet(QStringLiteral("loading")))
        MockFleet::fill(store, store.now());
    if (options.isSet(QStringLiteral("states"))) {
        theme.applyTo(application);
        return stateSheet(store, theme).save(options.value(QStringLiteral("grab"))) ? 0 : 1;
    }
    Commands commands;
    IncidentModel incidents(nullptr, [&store] { return store.now(); });
    incidents.reset(openIncidents(store));
    MainWindow window(store, commands, theme);
    window.setDoors({[] {}, [](const QString &) {}, [] {}, {}});
    window.setLoading(options.isSet(QStringLiteral("loading")));
    window.setIncidentPanel(new IncidentPanel(incidents, theme, &window));
    window.setIncidentCount(incidents.openCount());
    auto *detail = new SessionDetail(store, commands, theme, &window);
    window.setDetailPage(detail, [detail](const SessionId &id) { detail->showSession(id); });
    if (options.isSet(QStringLiteral("detail")))
        QTimer::singleShot(0, &window, [&] { window.openSession(store.at(0).id); });
    if (options.isSet(QStringLiteral("offline")))
        window.setObserver({store.now(), ObserverNews::State::Offline, {}, {}});
    const QStringList densities{QStringLiteral("cards"), QStringLiteral("rows"),
                                QStringLiteral("wall")};
    window.boardPage()->setDensity(static_cast<Density>(
        std::max<qsizetype>(0, densities.indexOf(options.value(QStringLiteral("density"))))));
    Load load(store, options.value(QStringLiteral("many")).toInt());
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    theme.applyTo(application);
    window.show();
    if (!options.isSet(QStringLiteral("grab")))
        return QApplication::exec();
    const QString file = options.value(QStringLiteral("grab"));
    QTimer::singleShot(600, &window, [&] {
        window.grab().save(file);
        QApplication::quit();
    });
    return QApplication::exec();
}
