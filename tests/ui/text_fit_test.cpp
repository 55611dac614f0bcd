// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From 560 px on and with text of up to 150 % nothing is cut without a tip or a scroll bar that
// leads to the rest, and no control is pushed out of the window.
#include "models/item/session_store.h"
#include "tests/ui/mock_fleet.h"
#include "tests/ui/text_reader.h"
#include "tests/ui/whole_window.h"
#include "ui/board/board_page.h"
#include "ui/edit/bulk_dialog.h"
#include "ui/edit/import_dialog.h"
#include "ui/edit/service_dialog.h"
#include "ui/incidents/silence_choices.h"
#include "ui/mini/mini_window.h"
#include "ui/paint/figure_text.h"
#include "ui/settings/mail_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/trial_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int percents[] = {90, 100, 125, 150};
constexpr int widths[] = {560, 760, 912, 1100, 1200, 1384};
const Instant start{1'000'000s, 1'700'000'000'000ms};

/// Every text is 40 % longer, as translations may be.
class Longer final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int n) const override
    {
        m_dots.translate(context, source, comment, n);
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        return text.size() < 3 ? text : text + QString((text.size() * 2 + 4) / 5, QChar(u'\u00f8'));
    }

private:
    EndsWithDots m_dots;
};

/// Draws a line with figures, cut with dots where it does not fit.
class Painted final : public QWidget {
public:
    using QWidget::QWidget;
    static QString words() { return QStringLiteral("No heartbeat for 94 s"); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::figures(painter, {0, 15}, Paint::figuresElided(words(), font(), width()), font());
    }
};

using Prepare = std::function<void(WholeWindow &)>;

/// What the window can show, by name.
struct View {
    const char *name;
    Prepare prepare;
};

Prepare tab(DetailTab which)
{
    return [which](WholeWindow &whole) {
        whole.window->openSession(whole.store.at(0).id);
        whole.detail->openTab(which);
    };
}

Prepare density(Density which)
{
    return [which](WholeWindow &whole) {
        whole.window->boardPage()->setDensity(which);
    };
}

QList<View> views()
{
    return {
        {"cards", density(Density::Cards)},
        {"rows", density(Density::Rows)},
        {"wall", density(Density::Wall)},
        {"selected",
         [](WholeWindow &whole) {
             whole.window->boardPage()->board()->select(
                 {whole.store.at(0).id, whole.store.at(1).id, whole.store.at(4).id});
         }},
        {"incidents",
         [](WholeWindow &whole) {
             whole.window->boardPage()->showIncidents();
         }},
        {"offline",
         [](WholeWindow &whole) {
             whole.window->setObserver({whole.store.now(), ObserverNews::State::Offline, {}, {}});
         }},
        {"troubles",
         [](WholeWindow &whole) {
             whole.window->tellProblem(
                 QStringLiteral("The configuration cannot be read"),
                 QStringLiteral("Line 12 of pulseboard.toml: the port 99999 is not in 1..65535"));
             whole.window->tellHistory(QStringLiteral("History is not being saved: disk full"),
                                       QStringLiteral("Monitoring goes on. Free some space."));
         }},
        {"nothing found",
         [](WholeWindow &whole) {
             whole.find<QLineEdit>("board.filter")->setText(QStringLiteral("tag:prod relay nine"));
         }},
        {"overview", tab(DetailTab::Overview)},
        {"heartbeat", tab(DetailTab::Heartbeat)},
        {"messages", tab(DetailTab::Messages)},
        {"health", tab(DetailTab::Health)},
        {"tab of incidents", tab(DetailTab::Incidents)},
        {"tab of settings", tab(DetailTab::Settings)},
        {"keys",
         [](WholeWindow &whole) {
             whole.window->actions().run(ActionId::Keys);
         }},
        {"palette",
         [](WholeWindow &whole) {
             whole.window->actions().run(ActionId::Palette);
         }},
        {"restart",
         [](WholeWindow &whole) {
             whole.window->offerRestart(QStringLiteral("Text of 150 %"));
         }},
        {"undo",
         [](WholeWindow &whole) {
             whole.actions->silence({whole.store.at(0).id}, whole.store.now().wall + 15min,
                                    QStringLiteral("deploy"));
         }},
    };
}

/// A window of its own.
struct Box {
    const char *name;
    std::function<std::unique_ptr<QWidget>(WholeWindow &, Theme &)> make;
};

Finding found()
{
    return mezonNamed(QStringLiteral("Mezon assistant of the second shop in the north"));
}

std::unique_ptr<QWidget> adding(WholeWindow &whole, Theme &theme, bool all)
{
    auto dialog = std::make_unique<ServiceDialog>(whole.desk, theme);
    dialog->showAllSettings(all);
    if (all)
        return dialog;
    dialog->begin(QStringLiteral("bots.example.net"));
    whole.desk.finish(found());
    return dialog;
}

QList<Box> boxes()
{
    return {
        {"add",
         [](WholeWindow &whole, Theme &theme) {
             return adding(whole, theme, false);
         }},
        {"add with all settings",
         [](WholeWindow &whole, Theme &theme) {
             return adding(whole, theme, true);
         }},
        {"import",
         [](WholeWindow &whole, Theme &theme) {
             const ImportList list = whole.desk.readImport(
                 QStringLiteral("url,name\nhttp://a.example/,A\nhttp://b.example/restart,"
                                "Order feed of the second shop\nhttp://c.example/,C\n"));
             return std::make_unique<ImportDialog>(whole.desk, theme, list);
         }},
        {"edit several",
         [](WholeWindow &whole, Theme &theme) {
             const QList<ServiceSettings> all = whole.desk.services();
             return std::make_unique<BulkDialog>(
                 whole.desk, theme,
                 QList<ServiceId>{all.at(0).id, all.at(1).id, {QStringLiteral("x")}});
         }},
        {"settings",
         [](WholeWindow &whole, Theme &theme) {
             whole.settings.now.configPath =
                 QStringLiteral("~/.config/pulseboard/of-the-second-shop/pulseboard.toml");
             whole.settings.now.mailKnown = whole.settings.now.webhookKnown = true;
             return std::make_unique<SettingsDialog>(whole.settings, theme);
         }},
        {"mail",
         [](WholeWindow &whole, Theme &theme) {
             return std::make_unique<MailDialog>(whole.settings, theme);
         }},
        {"trial",
         [](WholeWindow &whole, Theme &theme) {
             auto dialog = std::make_unique<TrialDialog>(whole.settings, theme, TriedChannel::Mail);
             dialog->begin();
             return dialog;
         }},
        {"silence",
         [](WholeWindow &whole, Theme &) {
             return std::make_unique<SilenceDialog>(QStringLiteral("WhatsApp · Support EU"),
                                                    whole.store.now().wall, nullptr);
         }},
        {"note",
         [](WholeWindow &, Theme &) {
             return std::make_unique<NoteDialog>(QStringLiteral("WhatsApp · Support EU"), QString(),
                                                 nullptr);
         }},
    };
}

} // namespace

class TextFitTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyView_data();
    void everyView();
    void everyDialog_data();
    void everyDialog();
    void aBoardOfThousands_data();
    void aBoardOfThousands();
    void theFirstPage_data();
    void theFirstPage();
    void longerWordsFit_data();
    void longerWordsFit();
    void rightToLeftFits();
    void miniWindow_data();
    void miniWindow();
    void theReaderSees();

private:
    static void sizes();
    void dress(int percent);
    [[nodiscard]] static QStringList wrongIn(QWidget &window);
    static void settle();
    static void tell(const QStringList &wrong);
    static void readAtEveryWidth(QWidget &window);

    EndsWithDots m_dots;
    std::unique_ptr<Theme> m_theme;
};

void TextFitTest::init()
{
    QCoreApplication::installTranslator(&m_dots);
}

void TextFitTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_dots);
}

void TextFitTest::dress(int percent)
{
    m_theme = std::make_unique<Theme>(percent / 100.0);
    m_theme->applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

/// Nothing is cut, and what the keyboard reaches stands within the window.
QStringList TextFitTest::wrongIn(QWidget &window)
{
    QStringList wrong = cutTexts(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window.window() ||
            !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (place.left() < 0 || place.right() > window.width())
            wrong.append(QStringLiteral("%1 stands at %2 to %3")
                             .arg(widget->objectName())
                             .arg(place.left())
                             .arg(place.right()));
    }
    return wrong;
}

/// Layouts ask each other, a round of events for each.
void TextFitTest::settle()
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
}

void TextFitTest::tell(const QStringList &wrong)
{
    for (const QString &what : wrong)
        qWarning("%s", qPrintable(what)); // the message of a failure is cut after some lines
    QVERIFY(wrong.isEmpty());
}

void TextFitTest::readAtEveryWidth(QWidget &window)
{
    QStringList wrong;
    for (const int width : widths) {
        window.resize(width, 700);
        QTRY_COMPARE(window.width(), width);
        settle();
        for (const QString &what : wrongIn(window))
            wrong.append(QStringLiteral("at %1 px: %2").arg(width).arg(what));
    }
    tell(wrong);
}

void TextFitTest::everyView_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("view");
    const QList<View> all = views();
    for (const int percent : percents) {
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %d %%", all.at(i).name, percent) << percent << i;
    }
}

void TextFitTest::everyView()
{
    QFETCH(int, percent);
    QFETCH(int, view);
    dress(percent);
    WholeWindow whole(*m_theme);
    whole.window->resize(900, 700);
    whole.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(whole.window.get()));
    views().at(view).prepare(whole);
    readAtEveryWidth(*whole.window);
}

void TextFitTest::everyDialog_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("dialog");
    const QList<Box> all = boxes();
    for (const int percent : percents) {
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %d %%", all.at(i).name, percent) << percent << i;
    }
}

/// As it opens, and as small as it can be made.
void TextFitTest::everyDialog()
{
    QFETCH(int, percent);
    QFETCH(int, dialog);
    dress(percent);
    WholeWindow whole(*m_theme);
    const std::unique_ptr<QWidget> box = boxes().at(dialog).make(whole, *m_theme);
    box->show();
    QVERIFY(QTest::qWaitForWindowExposed(box.get()));
    settle();
    QStringList wrong = wrongIn(*box);
    const QSize first = box->size();
    box->resize(1, 1);
    settle();
    for (const QString &what : wrongIn(*box))
        wrong.append(QStringLiteral("at its smallest: ") + what);
    tell(wrong);
    // A screen of 1280x720 with text of 100 % has room for it.
    QVERIFY2(first.width() <= m_theme->px(1280) && box->height() <= m_theme->px(680),
             qPrintable(QStringLiteral("%1x%2").arg(first.width()).arg(box->height())));
}

void TextFitTest::sizes()
{
    QTest::addColumn<int>("percent");
    for (const int percent : percents)
        QTest::addRow("%d %%", percent) << percent;
}

void TextFitTest::aBoardOfThousands_data()
{
    sizes();
}

void TextFitTest::aBoardOfThousands()
{
    QFETCH(int, percent);
    dress(percent);
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fillWall(store, start);
    NoCommands commands;
    MainWindow window(store, commands, *m_theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    readAtEveryWidth(window);
}

void TextFitTest::theFirstPage_data()
{
    sizes();
}

void TextFitTest::theFirstPage()
{
    QFETCH(int, percent);
    dress(percent);
    SessionStore store(nullptr, [] { return start; });
    NoCommands commands;
    MainWindow window(store, commands, *m_theme);
    window.setDoors({[] {}, [](const QString &) {}, [] {},
                     [] {
                     }});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    readAtEveryWidth(window);
}

void TextFitTest::longerWordsFit_data()
{
    sizes();
}

void TextFitTest::longerWordsFit()
{
    QFETCH(int, percent);
    Longer longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    dress(percent);
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, *m_theme);
    window.setIncidentPanel(new QWidget);
    window.setDoors({{}, [](const QString &) {}, {}, {}});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    readAtEveryWidth(window);
}

void TextFitTest::rightToLeftFits()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    dress(100);
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, *m_theme);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(wrongIn(window).join(QLatin1Char('\n')), QString());
    const QWidget *sidebar = window.findChild<QWidget *>(QStringLiteral("sidebar"));
    QVERIFY(sidebar->mapTo(&window, QPoint()).x() > window.width() / 2); // it changed sides
}

void TextFitTest::miniWindow_data()
{
    sizes();
}

void TextFitTest::miniWindow()
{
    QFETCH(int, percent);
    dress(percent);
    SessionStore store(nullptr, [] { return start; });
    FleetHistory history;
    MiniWindow mini(store, history, *m_theme);
    mini.appear();
    QVERIFY(QTest::qWaitForWindowExposed(&mini));
    for (const auto fill : {&MockFleet::fillFine, &MockFleet::fill}) {
        fill(store, start);
        mini.hide();
        mini.appear();
        QCOMPARE(wrongIn(mini).join(QLatin1Char('\n')), QString());
    }
}

/// The reader itself: it sees what is cut by dots, by a clip and by a label's edge, and lets pass
/// what a tip tells.
void TextFitTest::theReaderSees()
{
    dress(100);
    QWidget window;
    window.resize(300, 300);
    auto *label = new QLabel(QStringLiteral("Twenty sessions are offline"), &window);
    label->setGeometry(10, 10, 250, 20);
    auto *painted = new Painted(&window);
    painted->setGeometry(10, 40, 250, 20);
    auto *button = new QPushButton(QStringLiteral("Reconnect everything"), &window);
    button->setGeometry(10, 70, 250, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(textsOf(window).size(), 3);
    QCOMPARE(textsOf(window).at(1).text, Painted::words()); // joined from its digits
    QCOMPARE(cutTexts(window), QStringList());
    painted->resize(60, 20);
    QCOMPARE(cutTexts(window).size(), 1);
    painted->setToolTip(QStringLiteral("Something else"));
    QCOMPARE(cutTexts(window).size(), 1);
    painted->setToolTip(Painted::words() + QStringLiteral(", since 14:31"));
    QCOMPARE(cutTexts(window), QStringList());
    label->resize(60, 20); // told by the program's own tips
    QCOMPARE(cutTexts(window), QStringList());
    label->resize(250, 6);
    QCOMPARE(cutTexts(window).size(), 1);
    label->resize(250, 20);
    button->resize(60, 30); // no tip makes it right
    QCOMPARE(cutTexts(window).size(), 1);
}

QTEST_MAIN(TextFitTest)
#include "text_fit_test.moc"
