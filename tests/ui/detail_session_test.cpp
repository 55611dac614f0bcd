// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_scene.h"
#include "ui/detail/detail_figures.h"
#include "ui/detail/detail_tabs.h"
#include "ui/detail/session_detail.h"
#include "ui/detail/session_switcher.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Pulse;

namespace {

class Commands final : public MonitorCommands {
public:
    QStringList heard;

    void reconnect(const QList<SessionId> &sessions) override { note("reconnect", sessions); }
    void pause(const QList<SessionId> &sessions) override { note("pause", sessions); }
    void cancelTry(const QList<SessionId> &sessions) override { note("cancel", sessions); }
    void resume(const QList<SessionId> &sessions) override { note("resume", sessions); }
    void sendText(const SessionId &session, const QString &text) override
    {
        heard.append(QStringLiteral("send %1: %2").arg(session.value, text));
    }

private:
    void note(const char *what, const QList<SessionId> &sessions)
    {
        for (const SessionId &id : sessions)
            heard.append(QLatin1String(what) + QLatin1Char(' ') + id.value);
    }
};

const SessionId relay{QStringLiteral("discord-relay")};
const SessionId gateway{QStringLiteral("chat-gateway")};

} // namespace

class DetailSessionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void headerSaysWhatWhyAndWhatNext();
    void reconnectIsPrimaryOnlyInTrouble();
    void buttonsAskTheMonitor();
    void aTryToConnectCanBeCancelled();
    void figuresAreSpoken();
    void latencyChartHasItsNumbersInWords();
    void messagesAreAConversation();
    void composerSendsOnlyWhenConnected();
    void healthOnlyWhereThereIsOne();
    void anAccountShowsWhatItsServiceTells();
    void overviewTellsLikelyWhy();
    void switcherGoesFromOneToTheNext();
    void aSessionThatIsGoneLeadsBack();
    void hostileNamesStayPlain();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QStringLiteral("(no %1)").arg(QLatin1String(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionStore> m_store;
    Commands m_commands;
    std::unique_ptr<QWidget> m_window;
    SessionDetail *m_detail = nullptr;
    SessionSwitcher *m_switcher = nullptr;
};

void DetailSessionTest::initTestCase()
{
    qputenv("TZ", "UTC");
    m_theme = std::make_unique<Theme>();
    m_theme->setPreference(SchemePreference::Dark);
    m_theme->applyTo(*qApp);
}

void DetailSessionTest::init()
{
    m_commands.heard.clear();
    m_store = std::make_unique<SessionStore>(nullptr, Scene::now);
    Scene::fill(*m_store);
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("window"));
    m_window->resize(1440, 900);
    auto *row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_switcher = new SessionSwitcher(*m_store, *m_theme, m_window.get());
    m_switcher->setFixedWidth(224);
    m_detail = new SessionDetail(*m_store, m_commands, *m_theme, m_window.get());
    row->addWidget(m_switcher);
    row->addWidget(m_detail, 1);
    m_detail->showSession(relay);
    m_switcher->setCurrent(relay);
    m_window->show();
}

void DetailSessionTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

// S4-31
void DetailSessionTest::headerSaysWhatWhyAndWhatNext()
{
    QCOMPARE(textOf("detail.name"), QStringLiteral("Discord relay"));
    QCOMPARE(textOf("detail.quality"), QStringLiteral("Poor"));
    QVERIFY2(textOf("detail.why").contains(QStringLiteral("1 m 34 s")),
             qPrintable(textOf("detail.why")));
    QVERIFY2(textOf("detail.done").contains(QStringLiteral("9 s")),
             qPrintable(textOf("detail.done")));
    m_detail->showSession(gateway);
    QCOMPARE(textOf("detail.name"), QStringLiteral("Chat gateway"));
}

/// The fix is the primary button while there is something to fix, and a plain one after that.
void DetailSessionTest::reconnectIsPrimaryOnlyInTrouble()
{
    auto *button = find<QPushButton>("detail.reconnect");
    const auto fill = [button] {
        return button->grab().toImage().pixelColor(6, button->height() / 2);
    };
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    button->clearFocus();
    QCOMPARE(fill(), m_theme->tokens().accentFill);
    m_detail->showSession(gateway);
    QCOMPARE(fill(), m_theme->tokens().surface);
    m_detail->showSession(relay);
    QCOMPARE(fill(), m_theme->tokens().accentFill);
}

void DetailSessionTest::buttonsAskTheMonitor()
{
    QTest::mouseClick(find<QPushButton>("detail.reconnect"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>("detail.pause"), Qt::LeftButton);
    m_detail->showSession({QStringLiteral("staging-echo")});
    QVERIFY(!find<QPushButton>("detail.reconnect")->isVisible());
    QTest::mouseClick(find<QToolButton>("detail.pause"), Qt::LeftButton);
    QCOMPARE(m_commands.heard, QStringList({QStringLiteral("reconnect discord-relay"),
                                            QStringLiteral("pause discord-relay"),
                                            QStringLiteral("resume staging-echo")}));
}

void DetailSessionTest::aTryToConnectCanBeCancelled()
{
    auto *cancel = find<QPushButton>("detail.cancel");
    auto *reconnect = find<QPushButton>("detail.reconnect");
    QVERIFY(!cancel->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    reconnect->setFocus();
    const auto become = [this](Status status, ConnectionState connection) {
        SessionUpdate update{relay, m_store->at(m_store->rowOf(relay)).state, {}, {}, 0};
        update.state.status = status;
        update.state.connection = connection;
        m_store->apply({update});
        m_detail->showSession(relay);
    };
    become(Status::Connecting, ConnectionState::Connecting);
    QVERIFY(cancel->isVisible() && !reconnect->isVisible());
    QVERIFY(cancel->hasFocus()); // it took the other's place under the keys as well
    QCOMPARE(cancel->accessibleName(), QStringLiteral("Cancel connecting Discord relay"));
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(m_commands.heard, QStringList(QStringLiteral("cancel discord-relay")));
    become(Status::Unknown, ConnectionState::Waiting);
    QVERIFY(reconnect->isVisible() && reconnect->hasFocus() && !cancel->isVisible());
}

// S3-7, S3-12
void DetailSessionTest::figuresAreSpoken()
{
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    const auto said = [this](const char *name) {
        const auto *cell = find<DetailFigure>(name);
        return cell->accessibleName() + QStringLiteral(": ") + cell->accessibleDescription();
    };
    QCOMPARE(said("detail.figures.last"),
             QStringLiteral("Last heartbeat: 1 m 34 s ago, at 14:27:33"));
    QCOMPARE(said("detail.figures.next"),
             QStringLiteral("Next expected: overdue +1 m 4 s, every 30 s, found from 40 beats"));
    QCOMPARE(said("detail.figures.missed"),
             QStringLiteral("Missed: 3 in a row, 5 of 2,880 expected"));
    QCOMPARE(said("detail.figures.clock"),
             QStringLiteral("Clock difference: +38 ms, server ahead, ± 4 ms"));
    QCOMPARE(find<QTableView>("detail.beats")->model()->rowCount(), 180);
}

void DetailSessionTest::latencyChartHasItsNumbersInWords()
{
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    const QString said = find<QWidget>("detail.latencyChart")->accessibleDescription();
    QVERIFY2(
        said.contains(QStringLiteral("slowest heartbeat 640 ms, 4 missed. Limit for p95 400 ms.")),
        qPrintable(said));
}

// S3-14: the tab Chat of a session.
void DetailSessionTest::messagesAreAConversation()
{
    m_detail->openTab(SessionDetail::Tab::Messages);
    auto *chat = find<QListView>("detail.chat");
    QVERIFY(chat->model()->rowCount() > 8);
    auto *search = find<QLineEdit>("detail.find");
    QTest::keyClicks(search, QStringLiteral("relay-bot"));
    QCOMPARE(chat->model()->rowCount(), 1);
    chat->setCurrentIndex(chat->model()->index(0, 0));
    const QString text = find<QPlainTextEdit>("detail.messageText")->toPlainText();
    QVERIFY(text.contains(QStringLiteral("\n  \"token\": \"hidden\"")));
    QVERIFY(!text.contains(QStringLiteral("s3cr3t")));
    search->setText(QStringLiteral("nowhere"));
    QVERIFY(find<QLabel>("detail.noMessages")->isVisible());
}

// S4-17: sendMessage of the hook.
void DetailSessionTest::composerSendsOnlyWhenConnected()
{
    m_detail->openTab(SessionDetail::Tab::Messages);
    auto *compose = find<QLineEdit>("detail.compose");
    QVERIFY(!compose->isEnabled());
    QVERIFY(compose->placeholderText().startsWith(QStringLiteral("Not connected.")));
    m_detail->showSession(gateway);
    QVERIFY(compose->isEnabled());
    QVERIFY(!find<QPushButton>("detail.send")->isEnabled());
    QTest::keyClicks(compose, QStringLiteral("hello"));
    QTest::keyClick(compose, Qt::Key_Return);
    QCOMPARE(m_commands.heard, QStringList(QStringLiteral("send chat-gateway: hello")));
    QVERIFY(compose->text().isEmpty());
}

// S1-2, S1-3, S1-33: an account has no line of its own: nothing is offered that it cannot do.
void DetailSessionTest::anAccountShowsWhatItsServiceTells()
{
    SessionUpdate update;
    update.id.value = gateway.value + QStringLiteral("/abc-123");
    update.state.connection = ConnectionState::Down;
    update.state.status = Status::Critical;
    update.state.account = AccountFacts{QStringLiteral("abc-123"),
                                        QStringLiteral("Support \u202eline"),
                                        QStringLiteral("+•• ••01"),
                                        QStringLiteral("QR_REQUIRED"),
                                        AccountTrouble::SignedOut,
                                        Scene::now().wall - std::chrono::hours(7),
                                        Scene::now().wall - std::chrono::hours(6)};
    m_store->apply({update});
    m_detail->showSession(update.id);
    const auto *tabs = find<DetailTabs>("detail.tabs");
    QCOMPARE(tabs->count(), 1); // no incidents are kept in this window
    QCOMPARE(tabs->current(), DetailTab::Overview);
    QVERIFY(find<QToolButton>("detail.pause")->isHidden());
    QCOMPARE(textOf("detail.connection.account"), QStringLiteral("abc-123"));
    QCOMPARE(textOf("detail.connection.phone"), QStringLiteral("+•• ••01"));
    QCOMPARE(textOf("detail.connection.word"), QStringLiteral("QR_REQUIRED"));
    QVERIFY(textOf("detail.connection.disconnected") != QStringLiteral("—"));
    QCOMPARE(textOf("detail.connection.through"), gateway.value);
    QVERIFY(find<QPushButton>("detail.situation.open")->isHidden()); // no dashboard is set
    m_detail->showSession(relay);
    QVERIFY(!find<QToolButton>("detail.pause")->isHidden());
}

void DetailSessionTest::healthOnlyWhereThereIsOne()
{
    const auto *tabs = find<DetailTabs>("detail.tabs");
    QVERIFY(tabs->offers(DetailTab::Health));
    m_detail->openTab(SessionDetail::Tab::Health);
    QCOMPARE(find<QTableView>("detail.fields")->model()->rowCount(), 11);
    QCOMPARE(find<DetailFigure>("detail.healthFigures.answer")->accessibleDescription(),
             QStringLiteral("503 Service Unavailable, asked every 1 m"));
    m_detail->showSession(gateway);
    QVERIFY(!tabs->offers(DetailTab::Health));
    QCOMPARE(tabs->current(), DetailTab::Heartbeat);
    // A screen reader finds the tabs that are there, and no other.
    QAccessibleInterface *heard =
        QAccessible::queryAccessibleInterface(find<DetailTabs>("detail.tabs"));
    QStringList named;
    for (int i = 0; i < heard->childCount(); ++i) {
        if (heard->child(i)->role() == QAccessible::PageTab)
            named.append(heard->child(i)->text(QAccessible::Name));
    }
    QCOMPARE(named.size(), tabs->count());
    QVERIFY(!named.contains(QStringLiteral("Health")));
    m_detail->showSession(relay);
    QVERIFY(tabs->offers(DetailTab::Health));
    QCOMPARE(tabs->tabText(3), QStringLiteral("Health"));
}

void DetailSessionTest::overviewTellsLikelyWhy()
{
    m_detail->openTab(SessionDetail::Tab::Overview);
    const QString why = textOf("detail.situation.why");
    QVERIFY2(why.startsWith(QStringLiteral("Replies got slower first")), qPrintable(why));
    QTest::mouseClick(find<QPushButton>("detail.situation.copy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("wss://relay.example.net/ws")));
    // S0-26, S0-28: what to try by hand, where to look, and the operator's own runbook.
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("\nTry it: websocat -v 'wss://relay.example.net/ws'\n")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("\nLook: Does the Redis channel layer answer (redis-cli ping)?\n")));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(
        QStringLiteral("\nNote: pm2 logs relay\npm2 flush\n")));
    m_detail->showSession(gateway);
    QVERIFY(!find<QLabel>("detail.situation.why")->isVisible());
}

void DetailSessionTest::switcherGoesFromOneToTheNext()
{
    QSignalSpy chosen(m_switcher, &SessionSwitcher::chosen);
    QSignalSpy back(m_switcher, &SessionSwitcher::backRequested);
    m_switcher->step(1);
    m_switcher->step(-1);
    m_switcher->step(-1);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).at(0).value<SessionId>().value, QStringLiteral("whatsapp-support-eu"));
    QCOMPARE(chosen.at(2).at(0).value<SessionId>(), relay);
    auto *search = find<QLineEdit>("switcher.find");
    QTest::keyClicks(search, QStringLiteral("gateway"));
    QCOMPARE(find<QTableView>("switcher.list")->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.at(3).at(0).value<SessionId>(), gateway);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void DetailSessionTest::aSessionThatIsGoneLeadsBack()
{
    QSignalSpy back(m_detail, &SessionDetail::backRequested);
    m_store->setServices({});
    QCOMPARE(back.count(), 1);
    m_detail->showSession(relay);
    QVERIFY(m_detail->session().value.isEmpty());
}

void DetailSessionTest::hostileNamesStayPlain()
{
    ServiceSettings service;
    service.id = {QStringLiteral("x")};
    service.name =
        QStringLiteral("<img src=file:///etc/passwd><b>") + QString(3'000, QLatin1Char('w'));
    service.group = QString(2'000, QLatin1Char('g'));
    m_store->setServices({service});
    m_detail->showSession(SessionId{QStringLiteral("x")});
    QCOMPARE(find<QLabel>("detail.name")->textFormat(), Qt::PlainText);
    QVERIFY(find<QLabel>("detail.name")->toolTip().startsWith(QStringLiteral("<span>&lt;img")));
    QVERIFY(m_detail->minimumSizeHint().width() < 1'200);
}

void DetailSessionTest::everyControlHasAName()
{
    for (const auto tab : {SessionDetail::Tab::Overview, SessionDetail::Tab::Heartbeat,
                           SessionDetail::Tab::Messages, SessionDetail::Tab::Health})
        m_detail->openTab(tab);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool inside = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (inside || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(!widget->objectName().isEmpty() && named,
                 qPrintable(QStringLiteral("%1 \"%2\" in %3")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     widget->objectName(), widget->parentWidget()->objectName())));
    }
}

void DetailSessionTest::looks_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("dark");
    const char *tabs[] = {"overview", "heartbeat", "messages", "health"};
    for (int i = 0; i < 4; ++i) {
        QTest::addRow("%s-dark", tabs[i]) << i << true;
        QTest::addRow("%s-light", tabs[i]) << i << false;
    }
}

// Pictures of every tab go to the folder named by PULSE_GALLERY, to be looked at.
void DetailSessionTest::looks()
{
    QFETCH(int, tab);
    QFETCH(bool, dark);
    m_theme->setPreference(dark ? SchemePreference::Dark : SchemePreference::Light);
    m_detail->openTab(static_cast<SessionDetail::Tab>(tab));
    if (tab == 2) {
        auto *chat = find<QListView>("detail.chat");
        chat->setCurrentIndex(chat->model()->index(chat->model()->rowCount() - 9, 0));
    }
    m_window->setStyleSheet(
        QStringLiteral("#window { background: %1 } #switcher { background: %2 }")
            .arg(m_theme->tokens().window.name(), m_theme->tokens().sidebar.name()));
    const QImage picture = m_window->grab().toImage();
    const QByteArray folder = qgetenv("PULSE_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QStringLiteral("%1/detail-%2.png")
                                 .arg(QString::fromLocal8Bit(folder),
                                      QString::fromLatin1(QTest::currentDataTag()))));
    // The background's far corner is the theme's own colour: the page follows it.
    QCOMPARE(picture.pixelColor(picture.width() - 4, picture.height() - 4),
             m_theme->tokens().window);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pulseboard"));
    DetailSessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "detail_session_test.moc"
