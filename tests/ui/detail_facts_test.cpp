// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the detail says in figures and facts, and where it tells to look.
#include "detail_scene.h"
#include "tests/ui/no_commands.h"
#include "ui/detail/detail_figures.h"
#include "ui/detail/session_detail.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace Pulse;

namespace {

const SessionId gateway{QStringLiteral("chat-gateway")};

} // namespace

class DetailFactsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void healthFiguresAndTheirTrend();
    void connectionStatistics();
    void overviewTellsWhereToLook();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_detail->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QStringLiteral("(no %1)").arg(QLatin1String(name));
    }

    Theme m_theme;
    NoCommands m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<SessionDetail> m_detail;
};

void DetailFactsTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, Scene::now);
    Scene::fill(*m_store);
    m_detail = std::make_unique<SessionDetail>(*m_store, m_commands, m_theme);
    m_detail->resize(1216, 900);
    m_detail->showSession({QStringLiteral("discord-relay")});
    m_detail->show();
}

void DetailFactsTest::cleanup()
{
    m_detail.reset();
    m_store.reset();
}

// S2-26, S2-29: status, uptime, updates and errors of a bot, and how its health went on.
void DetailFactsTest::healthFiguresAndTheirTrend()
{
    m_detail->openTab(SessionDetail::Tab::Health);
    const auto said = [this](const char *name) {
        const auto *cell = find<DetailFigure>(name);
        return cell->accessibleName() + QStringLiteral(": ") + cell->accessibleDescription();
    };
    QCOMPARE(said("detail.healthFigures.errors"),
             QStringLiteral("Error rate: 3.40 %, limit 1.00 %"));
    QCOMPARE(said("detail.healthFigures.uptime"),
             QStringLiteral("Service uptime: 2 d 4 h, no restart seen"));
    const QAbstractItemModel *fields = find<QTableView>("detail.fields")->model();
    QStringList shown;
    for (int row = 0; row < fields->rowCount(); ++row)
        shown.append(fields->index(row, 0).data().toString() + QLatin1Char('=') +
                     fields->index(row, 1).data().toString());
    QVERIFY(shown.contains(QStringLiteral("status=degraded")));
    QVERIFY(shown.contains(QStringLiteral("total_updates=1503114")));
    QVERIFY(shown.contains(QStringLiteral("total_errors=5120")));
    // Of the 110 answers before, the last seven were no success.
    const QString trend = find<QWidget>("detail.answers")->accessibleDescription();
    QVERIFY2(trend.endsWith(QStringLiteral("with success, 7 without.")), qPrintable(trend));
    const QString curve = find<QWidget>("detail.response.chart")->accessibleDescription();
    QVERIFY2(curve.contains(QStringLiteral("110 answers, slowest 800 ms.")), qPrintable(curve));
}

// S4-15
void DetailFactsTest::connectionStatistics()
{
    m_detail->openTab(SessionDetail::Tab::Overview);
    QCOMPARE(textOf("detail.connection.state"), QStringLiteral("Disconnected"));
    QCOMPARE(textOf("detail.connection.since"), QStringLiteral("not connected"));
    QCOMPARE(textOf("detail.connection.reconnects"), QStringLiteral("2"));
    QCOMPARE(textOf("detail.connection.drops"), QStringLiteral("1 today"));
    QCOMPARE(textOf("detail.connection.traffic"), QStringLiteral("1.2 MB in 3,056 messages"));
    m_detail->showSession(gateway);
    QCOMPARE(textOf("detail.connection.state"), QStringLiteral("Connected"));
    QCOMPARE(textOf("detail.connection.drops"), QStringLiteral("none seen"));
}

// S2-34, S3-40, S4-42: where to look first, by what is seen.
void DetailFactsTest::overviewTellsWhereToLook()
{
    m_detail->openTab(SessionDetail::Tab::Overview);
    m_detail->showSession(gateway);
    SessionUpdate update;
    update.id = gateway;
    update.state = m_store->at(m_store->rowOf(gateway)).state;
    const auto why = [&](Status status, const Reason &reason, const QList<TimedChange> &changes) {
        update.state.status = status;
        update.state.reasons = {reason};
        update.changes = changes;
        m_store->apply({update});
        m_detail->showSession(gateway);
        return textOf("detail.situation.why");
    };
    const Reason slow{RuleId::Slow, Status::Warning, 640, 500, {}};
    QVERIFY(why(Status::Warning, slow, {}).contains(QStringLiteral("Redis pool")));
    update.state.connection = ConnectionState::Waiting;
    const Reason lost{RuleId::ConnectionLost, Status::Critical, 1, 5, {}};
    update.state.lastClose.what = FailureClass::Refused;
    QVERIFY(why(Status::Critical, lost, {}).contains(QStringLiteral("service is not running")));
    update.state.lastClose.what = FailureClass::ConnectTimeout;
    QVERIFY(why(Status::Critical, lost, {}).contains(QStringLiteral("the service hangs")));
    QList<TimedChange> drops;
    Instant at = m_store->now() + -std::chrono::minutes(10);
    for (int i = 0; i < 4; ++i) {
        drops.append({at, ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}}});
        at = at + std::chrono::seconds(60);
        drops.append({at, ConnectionChanged{ConnectionState::Waiting, 1, 5, {}, {}}});
        at = at + std::chrono::seconds(5);
    }
    QVERIFY(why(Status::Warning, lost, drops).contains(QStringLiteral("idle limit of a proxy")));
    QCOMPARE(textOf("detail.connection.drops"), QStringLiteral("4 today, usually after 1 m"));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    DetailFactsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "detail_facts_test.moc"
