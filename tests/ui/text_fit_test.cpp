// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// At 560 px and with text of 150 % no words are cut without a tip that has all of them, and no
// control is pushed out of the window.
#include "tests/ui/mock_fleet.h"
#include "tests/ui/no_commands.h"
#include "ui/board/board_page.h"
#include "ui/main_window.h"
#include "ui/mini/mini_window.h"
#include "ui/paint/figure_label.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

/// Every text is 40 % longer, as translations may be.
class Longer final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        return text.size() < 3 ? text : text + QString((text.size() * 2 + 4) / 5, QChar(u'\u00f8'));
    }
};

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
}

} // namespace

class TextFitTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutUntold_data();
    void nothingIsCutUntold();
    void longerWordsFit_data();
    void longerWordsFit();
    void rightToLeftFits();
    void theListOfKeysFits_data();
    void theListOfKeysFits();

private:
    static void sizes();
    static void look(QWidget &window);
};

void TextFitTest::sizes()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const int percent : {90, 100, 150}) {
        for (const int width : {560, 900, 1440})
            QTest::addRow("%d %% at %d", percent, width) << percent << width;
    }
}

void TextFitTest::look(QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QString what = QStringLiteral("%1 \"%2\" at %3 px")
                                 .arg(widget->objectName(), widget->accessibleName())
                                 .arg(widget->width());
        QVERIFY2(!isCut(*widget) || !widget->toolTip().isEmpty(), qPrintable(what));
        const bool control = widget->focusPolicy() & Qt::TabFocus;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        QVERIFY2(!control || (place.left() >= 0 && place.right() <= window.width()),
                 qPrintable(what));
    }
}

void TextFitTest::nothingIsCutUntold_data()
{
    sizes();
}

void TextFitTest::nothingIsCutUntold()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    Theme theme(percent / 100.0);
    theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, theme);
    window.setIncidentPanel(new QWidget);
    window.setDoors({{}, [](const QString &) {}, {}, {}});
    window.resize(width, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(window.width(), width);
    look(window);
}

void TextFitTest::longerWordsFit_data()
{
    sizes();
}

void TextFitTest::longerWordsFit()
{
    Longer longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    nothingIsCutUntold();
}

void TextFitTest::rightToLeftFits()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Theme theme;
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, theme);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    look(window);
    const QWidget *sidebar = window.findChild<QWidget *>(QStringLiteral("sidebar"));
    QVERIFY(sidebar->mapTo(&window, QPoint()).x() > window.width() / 2); // it changed sides
}

void TextFitTest::theListOfKeysFits_data()
{
    sizes();
}

void TextFitTest::theListOfKeysFits()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    Theme theme(percent / 100.0);
    theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, theme);
    window.resize(width, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.actions().run(ActionId::Keys));
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("keys"))->isVisible());
    look(window);
    FleetHistory history;
    MiniWindow mini(store, history, theme);
    mini.appear();
    QVERIFY(QTest::qWaitForWindowExposed(&mini));
    look(mini);
}

QTEST_MAIN(TextFitTest)
#include "text_fit_test.moc"
