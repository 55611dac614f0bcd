// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/edit_desk.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/label_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;

namespace {

const QByteArray three = "version = 1\n"
                         "[[service]] # keep me\nid = \"a\"\nurl = \"http://127.0.0.1:1/\"\n"
                         "tags = [\"prod\", \"eu\"]\ngroup = \"Bots\"\n"
                         "[[service]]\nid = \"b\"\nurl = \"http://127.0.0.1:2/\"\n"
                         "tags = [\"prod\"]\n"
                         "[[service]]\nid = \"c\"\nurl = \"http://127.0.0.1:3/\"\n"
                         "tags = [\"us\"]\ngroup = \"Bots\"\n";

ServiceId id(const char *text)
{
    return {QLatin1String(text)};
}

} // namespace

class LabelDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void mixedIsShownAndStays();
    void pressingDecidesForAll();
    void aNewTagAndGroupGoToAll();
    void theFileKeepsWhatElseItSays();
    void whatIsNotInTheFileIsTold();
    void aRefusedChangeIsSaid();
    void itCanBeUndone();
    void whatIsSwitchedOffIsSwitchedOn();

private:
    [[nodiscard]] std::unique_ptr<LabelDialog> dialog(const QList<ServiceId> &ids)
    {
        auto made = std::make_unique<LabelDialog>(m_desk, m_theme, ids);
        made->show();
        return made;
    }
    [[nodiscard]] QStringList tags(const char *service) const
    {
        for (const ServiceSettings &one : m_desk.services()) {
            if (one.id == id(service))
                return one.tags;
        }
        return {};
    }
    template <typename T>
    static T *in(const QWidget &widget, const char *name)
    {
        return widget.findChild<T *>(QLatin1String(name));
    }

    Theme m_theme;
    EditDesk m_desk;
};

void LabelDialogTest::init()
{
    m_desk = {};
    m_desk.text = three;
}

void LabelDialogTest::mixedIsShownAndStays()
{
    const auto both = dialog({id("a"), id("b")});
    QCOMPARE(in<QCheckBox>(*both, "labels.tag.prod")->checkState(), Qt::Checked);
    auto *mixed = in<QCheckBox>(*both, "labels.tag.eu");
    QCOMPARE(mixed->checkState(), Qt::PartiallyChecked);
    QCOMPARE(mixed->accessibleName(), QStringLiteral("eu \u00b7 1 of 2"));
    QCOMPARE(in<QCheckBox>(*both, "labels.tag.us")->checkState(), Qt::Unchecked);
    auto *group = in<QComboBox>(*both, "labels.group");
    QVERIFY(group->currentText().isEmpty());
    QVERIFY(group->lineEdit()->placeholderText().startsWith(QStringLiteral("Mixed")));
    QVERIFY(both->change().isEmpty());
    QVERIFY(!in<QPushButton>(*both, "labels.save")->isEnabled());
    // Pressed through all its states it is mixed again: nothing is to be changed.
    for (int press = 0; press < 3; ++press)
        mixed->click();
    QVERIFY(both->change().isEmpty());
}

void LabelDialogTest::pressingDecidesForAll()
{
    const auto both = dialog({id("a"), id("b")});
    in<QCheckBox>(*both, "labels.tag.eu")->click();
    in<QCheckBox>(*both, "labels.tag.prod")->click();
    in<QPushButton>(*both, "labels.save")->click();
    QCOMPARE(tags("a"), QStringList{QStringLiteral("eu")});
    QCOMPARE(tags("b"), QStringList{QStringLiteral("eu")});
    QCOMPARE(tags("c"), QStringList{QStringLiteral("us")}); // was not chosen
    QCOMPARE(both->result(), int(QDialog::Accepted));
}

void LabelDialogTest::aNewTagAndGroupGoToAll()
{
    const auto all = dialog({id("a"), id("b"), id("c")});
    auto *field = in<QLineEdit>(*all, "labels.new");
    QTest::keyClicks(field, QStringLiteral(" night "));
    QTest::keyClick(field, Qt::Key_Return); // adds the tag; it does not save yet
    QVERIFY(all->isVisible());
    QVERIFY(field->text().isEmpty());
    in<QComboBox>(*all, "labels.group")->setEditText(QStringLiteral("Night watch"));
    in<QPushButton>(*all, "labels.save")->click();
    for (const ServiceSettings &service : m_desk.services()) {
        QVERIFY(service.tags.contains(QStringLiteral("night")));
        QCOMPARE(service.group, QStringLiteral("Night watch"));
    }
    QCOMPARE(tags("a").constFirst(), QStringLiteral("prod")); // the older ones keep their place
}

void LabelDialogTest::theFileKeepsWhatElseItSays()
{
    const auto one = dialog({id("a")});
    QCOMPARE(in<QComboBox>(*one, "labels.group")->currentText(), QStringLiteral("Bots"));
    in<QComboBox>(*one, "labels.group")->setCurrentIndex(0); // in no group
    in<QPushButton>(*one, "labels.save")->click();
    QVERIFY(m_desk.text.contains("# keep me"));
    QVERIFY(m_desk.services().constFirst().group.isEmpty());
    QCOMPARE(tags("a").size(), 2);
}

void LabelDialogTest::whatIsNotInTheFileIsTold()
{
    const auto some = dialog({id("a"), id("demo")});
    QVERIFY(in<QLabel>(*some, "labels.answer")->text().startsWith(QStringLiteral("1 of 2")));
    const auto none = dialog({id("demo")});
    QVERIFY(!in<QLabel>(*none, "labels.answer")->text().isEmpty());
    QVERIFY(!in<QPushButton>(*none, "labels.save")->isEnabled());
    QVERIFY(!in<QLineEdit>(*none, "labels.new")->isEnabled());
}

void LabelDialogTest::aRefusedChangeIsSaid()
{
    const auto one = dialog({id("a")});
    m_desk.refusal = QStringLiteral("the disk is full");
    in<QCheckBox>(*one, "labels.tag.us")->click();
    in<QPushButton>(*one, "labels.save")->click();
    QVERIFY(one->isVisible());
    QCOMPARE(in<QLabel>(*one, "labels.answer")->text(), QStringLiteral("the disk is full"));
    QVERIFY(in<QPushButton>(*one, "labels.save")->isEnabled()); // it can be tried again
    QCOMPARE(tags("a").size(), 2);
}

void LabelDialogTest::itCanBeUndone()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    EditActions actions(m_desk, m_theme, window);
    actions.label({id("a"), id("b")});
    auto *made = window.findChild<LabelDialog *>();
    QVERIFY(made);
    in<QCheckBox>(*made, "labels.tag.us")->click();
    m_desk.text.replace("127.0.0.1:1/", "127.0.0.1:11/"); // by hand, while the dialog is open
    in<QPushButton>(*made, "labels.save")->click();
    QVERIFY(tags("a").contains(QStringLiteral("us")) && tags("b").contains(QStringLiteral("us")));
    QVERIFY(m_desk.text.contains("127.0.0.1:11/"));
    m_desk.text.replace("127.0.0.1:2/", "127.0.0.1:22/"); // and while it can be undone
    in<QPushButton>(window, "toast.undo")->click();
    QVERIFY(m_desk.text.contains("127.0.0.1:11/") && m_desk.text.contains("127.0.0.1:22/"));
    QCOMPARE(tags("a"), (QStringList{QStringLiteral("prod"), QStringLiteral("eu")}));
    QCOMPARE(tags("b"), QStringList{QStringLiteral("prod")});
}

void LabelDialogTest::whatIsSwitchedOffIsSwitchedOn()
{
    m_desk.text.replace("id = \"b\"", "id = \"b\"\nenabled = false");
    QVERIFY(!m_desk.services().at(1).enabled);
    QWidget window;
    EditActions actions(m_desk, m_theme, window);
    QSignalSpy failed(&actions, &EditActions::failed);
    actions.switchOn({id("b")});
    QVERIFY(m_desk.services().at(1).enabled);
    m_desk.refusal = QStringLiteral("no");
    actions.switchOn({id("b")});
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(LabelDialogTest)
#include "label_dialog_test.moc"
