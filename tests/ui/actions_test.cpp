// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fuzzy_match.h"
#include "tests/ui/mock_fleet.h"
#include "ui/actions/palette_model.h"
#include "ui/board/board_page.h"
#include "ui/main_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

class Heard final : public MonitorCommands {
public:
    QList<SessionId> reconnected;
    QList<SessionId> paused;
    QList<SessionId> resumed;

    void reconnect(const QList<SessionId> &ids) override { reconnected += ids; }
    void pause(const QList<SessionId> &ids) override { paused += ids; }
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &ids) override { resumed += ids; }
    void sendText(const SessionId &, const QString &) override {}
};

const SessionId relay{QStringLiteral("discord-relay")};
const SessionId staging{QStringLiteral("staging")};

} // namespace

class ActionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyActionHasOneRow();
    void noKeyMeansTwoThings();
    void singleKeysAreLettersAndSigns();
    void singleKeysWaitWhileSomebodyTypes();
    void singleKeysCanBeSwitchedOff();
    void aKeyMeansWhatStandsBeforeThePerson();
    void whatNobodyBoundIsToldNowhere();
    void fewLettersFind_data();
    void fewLettersFind();
    void thePaletteReconnectsByName();
    void thePaletteOpensSessionsAndRunsActions();
    void thePaletteTellsWhenNothingIsFound();
    void thePaletteGivesTheFocusBack();
    void thePaletteIsQuickWithThousands();
    void theListOfKeysShowsWhatWorks();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    [[nodiscard]] QString firstFound() const
    {
        return find<QListView>("palette.list")->model()->index(0, 0).data().toString();
    }
    [[nodiscard]] bool typed(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        if (!find<QWidget>("palette")->isVisible())
            return false;
        QTest::keyClicks(find<QLineEdit>("palette.field"), text);
        return true;
    }

    Theme m_theme;
    Heard m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_shown;
};

void ActionsTest::init()
{
    m_commands = {};
    m_shown = {};
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    MockFleet::fill(*m_store, start);
    m_window = std::make_unique<MainWindow>(*m_store, m_commands, m_theme);
    m_window->setDetailPage(new QPlainTextEdit, [this](const SessionId &id) { m_shown = id; });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ActionsTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void ActionsTest::everyActionHasOneRow()
{
    QList<ActionId> known;
    for (const ActionRow &row : actionTable()) {
        QVERIFY2(!known.contains(row.id), row.text);
        known.append(row.id);
        QVERIFY(!actionText(row.id).isEmpty());
        QCOMPARE(*row.named != '\0', row.scope == ActionScope::Sessions);
        const QList<QKeySequence> keys = actionKeys(row);
        for (const QKeySequence &key : keys)
            QVERIFY2(!key.toString().isEmpty(), row.keys);
    }
    for (int id = 0; id <= static_cast<int>(ActionId::SessionMenu); ++id)
        QVERIFY2(known.contains(static_cast<ActionId>(id)), qPrintable(QString::number(id)));
}

void ActionsTest::noKeyMeansTwoThings()
{
    for (const ActionRow &a : actionTable()) {
        for (const ActionRow &b : actionTable()) {
            // Of these two one can be done at a time.
            if (a.id >= b.id || (a.id == ActionId::Pause && b.id == ActionId::Resume) ||
                !(a.places & b.places))
                continue;
            for (const QKeySequence &key : actionKeys(a))
                QVERIFY2(!actionKeys(b).contains(key),
                         qPrintable(actionText(a.id) + u' ' + actionText(b.id)));
        }
    }
}

void ActionsTest::singleKeysAreLettersAndSigns()
{
    for (const char *single : {"R", "/", "[", "1"})
        QVERIFY2(isSingleKey(QKeySequence(QString::fromLatin1(single))), single);
    for (const char *other : {"Ctrl+K", "F1", "Esc", "Space", "Return", "Left", "Shift+R"})
        QVERIFY2(!isSingleKey(QKeySequence(QString::fromLatin1(other))), other);
}

void ActionsTest::singleKeysWaitWhileSomebodyTypes()
{
    press(Qt::Key_Slash);
    auto *field = find<QLineEdit>("board.filter");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("rap/n"));
    QCOMPARE(field->text(), QStringLiteral("rap/n"));
    QVERIFY(m_commands.reconnected.isEmpty() && m_commands.paused.isEmpty());
    // A read-only text is selected and searched with keys too.
    m_window->openSession(relay);
    auto *page = m_window->findChild<QPlainTextEdit *>();
    page->setReadOnly(true);
    page->setFocus();
    QTest::keyClick(page, Qt::Key_J);
    QCOMPARE(m_shown, relay);
    page->clearFocus();
    press(Qt::Key_J);
    QVERIFY(m_shown != relay);
}

void ActionsTest::singleKeysCanBeSwitchedOff()
{
    m_window->actions().setSingleKeys(false);
    m_window->setFocus();
    press(Qt::Key_Slash);
    QVERIFY(!find<QLineEdit>("board.filter")->hasFocus());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(find<QWidget>("palette")->isVisible());
    press(Qt::Key_Escape);
    press(Qt::Key_F1);
    auto *single = find<QCheckBox>("keys.single");
    QVERIFY(single->isVisible() && !single->isChecked());
    single->setChecked(true);
    press(Qt::Key_Escape);
    press(Qt::Key_Slash);
    QVERIFY(find<QLineEdit>("board.filter")->hasFocus());
}

void ActionsTest::aKeyMeansWhatStandsBeforeThePerson()
{
    BoardView *board = m_window->boardPage()->board();
    board->setCurrentPlace(board->placeOf(relay));
    press(Qt::Key_R);
    QCOMPARE(m_commands.reconnected, QList<SessionId>{relay});
    board->setCurrentPlace(board->placeOf(staging));
    press(Qt::Key_P); // it is paused
    QCOMPARE(m_commands.resumed, QList<SessionId>{staging});
    QVERIFY(m_window->actions().available(ActionId::Resume));
    QVERIFY(!m_window->actions().available(ActionId::Pause));
    int asked = 0;
    m_window->actions().bindIn(ActionPlace::Session, ActionId::Reconnect, [&] { ++asked; });
    m_window->openSession(relay);
    m_window->setFocus();
    press(Qt::Key_R);
    QCOMPARE(asked, 1);
    QCOMPARE(m_commands.reconnected.size(), 1);
}

void ActionsTest::whatNobodyBoundIsToldNowhere()
{
    Actions &actions = m_window->actions();
    QVERIFY(!actions.exists(ActionId::TabHealth));
    QVERIFY(!actions.run(ActionId::TabHealth));
    PaletteModel model(*m_store, actions);
    model.gather({});
    model.setQuery(QStringLiteral("health"));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, 0).data().toString() != actionText(ActionId::TabHealth));
    actions.bind(ActionId::TabHealth, [] {});
    QVERIFY(actions.exists(ActionId::TabHealth));
    QVERIFY(!actions.available(ActionId::TabHealth)); // no session is open
}

void ActionsTest::fewLettersFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: not found
    QTest::newRow("word") << QStringLiteral("relay") << QStringLiteral("Discord relay")
                          << QStringLiteral("Price ticker");
    QTest::newRow("whole word") << QStringLiteral("bot") << QStringLiteral("Telegram bot")
                                << QStringLiteral("Robotics");
    QTest::newRow("start") << QStringLiteral("re") << QStringLiteral("Mezon relay")
                           << QStringLiteral("Store");
    QTest::newRow("any order") << QStringLiteral("relay dis") << QStringLiteral("Discord relay")
                               << QStringLiteral("Discord bot");
    QTest::newRow("scattered") << QStringLiteral("dscrd") << QStringLiteral("Discord relay")
                               << QStringLiteral("Doors said constantly reread");
    QTest::newRow("accents") << QStringLiteral("viet") << QStringLiteral("Tiếng Việt")
                             << QStringLiteral("Vi nghiet");
    QTest::newRow("d with stroke")
        << QStringLiteral("duong") << QStringLiteral("Con đường") << QStringLiteral("Deutsch");
}

void ActionsTest::fewLettersFind()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyScore(searchForm(query), searchForm(better));
    const auto bad = fuzzyScore(searchForm(query), searchForm(worse));
    QVERIFY(good);
    QVERIFY2(*good > bad.value_or(0), qPrintable(QString::number(bad.value_or(0))));
}

void ActionsTest::thePaletteReconnectsByName()
{
    QVERIFY(typed(QStringLiteral("reconnect relay")));
    QCOMPARE(firstFound(), QStringLiteral("Reconnect Discord relay"));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QCOMPARE(m_commands.reconnected, QList<SessionId>{relay});
    QVERIFY(!find<QWidget>("palette")->isVisible());
    // What is paused is not reconnected but resumed.
    QVERIFY(typed(QStringLiteral("resume stag")));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QCOMPARE(m_commands.resumed, QList<SessionId>{staging});
}

void ActionsTest::thePaletteOpensSessionsAndRunsActions()
{
    QVERIFY(typed(QStringLiteral("relay")));
    QCOMPARE(firstFound(), QStringLiteral("Discord relay"));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QCOMPARE(m_shown, relay);
    QVERIFY(typed(QStringLiteral("sort name")));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QVERIFY(m_window->boardPage()->isVisible());
    QCOMPARE(m_window->boardPage()->board()->filter().sort, BoardSort::Name);
    QVERIFY(typed(QStringLiteral("copy relay")));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_store->at(m_store->rowOf(relay)).settings->url);
}

void ActionsTest::thePaletteTellsWhenNothingIsFound()
{
    QVERIFY(typed(QStringLiteral("xyzzy <b>")));
    auto *nothing = find<QLabel>("palette.nothing");
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->textFormat(), Qt::PlainText);
    QVERIFY(nothing->text().contains(QStringLiteral("xyzzy <b>")));
    QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
    QVERIFY(find<QWidget>("palette")->isVisible()); // there was nothing to do
}

void ActionsTest::thePaletteGivesTheFocusBack()
{
    auto *board = m_window->boardPage()->board();
    board->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("palette.field");
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab); // stays inside
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(find<QListView>("palette.list")->currentIndex().row(), 1);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(board->hasFocus());
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::mouseClick(find<QWidget>("palette"), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!find<QWidget>("palette")->isVisible());
    QVERIFY(board->hasFocus());
}

void ActionsTest::thePaletteIsQuickWithThousands()
{
    m_store->setServices(MockFleet::manyServices(10'000));
    PaletteModel model(*m_store, m_window->actions());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.gather({});
    QVERIFY(model.rowCount() <= PaletteModel::Most);
    const QString name = m_store->at(7'777).settings->name;
    QElapsedTimer timer;
    timer.start();
    model.setQuery(QStringLiteral("reconnect ") + name);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Reconnect ") + name);
    QVERIFY(model.rowCount() <= PaletteModel::Most);
    QVERIFY(!model.run(-1) && !model.run(model.rowCount()));
}

void ActionsTest::theListOfKeysShowsWhatWorks()
{
    press(Qt::Key_F1);
    QVERIFY(find<QWidget>("keys")->isVisible());
    QStringList told;
    for (const QLabel *line : m_window->findChildren<QLabel *>(QStringLiteral("keys.text")))
        told.append(line->accessibleName());
    QVERIFY(told.contains(QStringLiteral("Reconnect: R")));
    QVERIFY(told.contains(QStringLiteral("Show all keys: F1")));
    QVERIFY(told.contains(QStringLiteral("First, last: Home, End")));
    for (const QString &line : told)
        QVERIFY2(!line.startsWith(actionText(ActionId::TabHealth)), qPrintable(line));
    // The keys of what lies below rest.
    press(Qt::Key_R);
    QVERIFY(m_commands.reconnected.isEmpty());
    press(Qt::Key_F1);
    QVERIFY(!find<QWidget>("keys")->isVisible());
}

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
