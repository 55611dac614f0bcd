// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/edit_desk.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/import_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Pulse;

class ImportDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatWouldBeAddedFirst();
    void addsWhatIsChosen();
    void unreadableListIsTold();
    void gatusTellsWhatIsLeftOut();
    void exportTellsWhereAndWhatWasLeftOut();

private:
    EditDesk m_desk;
    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    EditActions *m_actions = nullptr;
};

namespace {

const QString threeRows = QStringLiteral("url,name\nhttp://a.example/,A\n"
                                         "http://b.example/restart,<b>B\nhttp://c.example/,C\n");

} // namespace

void ImportDialogTest::init()
{
    m_desk = {};
    m_window = std::make_unique<QMainWindow>();
    m_actions = new EditActions(m_desk, m_theme, *m_window);
}

// S2-24: the restart page is shown with why it is not added, and cannot be chosen.
void ImportDialogTest::showsWhatWouldBeAddedFirst()
{
    m_actions->importFile(threeRows);
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("import.table"));
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->item(0, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!table->item(1, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(table->item(1, 2)->text().startsWith(QStringLiteral("Not added: url is a page that")));
    QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("import.headline"))->text(),
             QStringLiteral("2 of 3 are added"));
    QVERIFY(m_desk.services().isEmpty());
}

void ImportDialogTest::addsWhatIsChosen()
{
    QSignalSpy added(m_actions, &EditActions::added);
    m_actions->importFile(threeRows);
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("import.table"));
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("import.add"));
    QCOMPARE(button->text(), QStringLiteral("Add 1"));
    button->click();
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_desk.services().size(), 1);
    QCOMPARE(m_desk.services().constFirst().name, QStringLiteral("C"));
}

void ImportDialogTest::unreadableListIsTold()
{
    m_actions->importFile(QStringLiteral("{"));
    auto *told = m_window->findChild<QMessageBox *>(QStringLiteral("import.problem"));
    QVERIFY(told);
    QVERIFY(told->informativeText().contains(QStringLiteral("not JSON")));
}

void ImportDialogTest::gatusTellsWhatIsLeftOut()
{
    m_actions->importFile(QStringLiteral(
        "alerting: {}\nendpoints:\n  - {name: A, url: 'http://a.example/', ui: {x: 1},\n"
        "     conditions: ['[STATUS] == 200', '[IP] == 1.1.1.1']}\n"));
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("import.table"));
    QVERIFY(table);
    QCOMPARE(table->item(0, 2)->text(),
             QStringLiteral("Is added; left out: the condition [IP] == 1.1.1.1, ui"));
    QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("import.answer"))->text(),
             QStringLiteral("left out: alerting"));
    m_window->findChild<QPushButton *>(QStringLiteral("import.add"))->click();
    QCOMPARE(m_desk.services().constFirst().assertions.size(), 1);
}

void ImportDialogTest::exportTellsWhereAndWhatWasLeftOut()
{
    const auto told = [this] {
        return m_window->findChild<QMessageBox *>(QStringLiteral("export.told"));
    };
    m_actions->exportFile(QStringLiteral("/tmp/some.csv"));
    QCOMPARE(m_desk.exportedTo, QStringLiteral("/tmp/some.csv"));
    QCOMPARE(told()->text(), QStringLiteral("Exported to /tmp/some.csv"));
    QVERIFY(told()->detailedText().isEmpty());
    delete told();
    m_desk.exportNote = QStringLiteral("a: the header Cookie looks like a secret");
    m_actions->exportFile(QStringLiteral("/tmp/some.csv"));
    QCOMPARE(told()->informativeText(), QStringLiteral("What looks like a secret was left out."));
    QCOMPARE(told()->detailedText(), m_desk.exportNote);
    delete told();
    m_desk.refusal = QStringLiteral("Nothing was exported: the disk is full");
    m_actions->exportFile(QStringLiteral("/tmp/some.csv"));
    QCOMPARE(told()->text(), m_desk.refusal);
}

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
