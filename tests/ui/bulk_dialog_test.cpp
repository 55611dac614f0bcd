// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_schema.h"
#include "tests/ui/edit_desk.h"
#include "ui/edit/bulk_dialog.h"
#include "ui/edit/edit_actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
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

class BulkDialogTest final : public QObject {
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
    void commonAndMixedSettingsAreShown();
    void oneSettingGoesToAllItFits();
    void whatIsTypedIsJudgedInPlace();
    void theUndoIsToTheLetter();
    void tenThousandAtOnce();

private:
    [[nodiscard]] std::unique_ptr<BulkDialog> dialog(const QList<ServiceId> &ids)
    {
        auto made = std::make_unique<BulkDialog>(m_desk, m_theme, ids);
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

void BulkDialogTest::init()
{
    m_desk = {};
    m_desk.text = three;
}

void BulkDialogTest::mixedIsShownAndStays()
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
    QVERIFY(!in<QPushButton>(*both, "bulk.save")->isEnabled());
    // Pressed through all its states it is mixed again: nothing is to be changed.
    for (int press = 0; press < 3; ++press)
        mixed->click();
    QVERIFY(!in<QPushButton>(*both, "bulk.save")->isEnabled());
}

void BulkDialogTest::pressingDecidesForAll()
{
    const auto both = dialog({id("a"), id("b")});
    in<QCheckBox>(*both, "labels.tag.eu")->click();
    in<QCheckBox>(*both, "labels.tag.prod")->click();
    in<QPushButton>(*both, "bulk.save")->click();
    QCOMPARE(tags("a"), QStringList{QStringLiteral("eu")});
    QCOMPARE(tags("b"), QStringList{QStringLiteral("eu")});
    QCOMPARE(tags("c"), QStringList{QStringLiteral("us")}); // was not chosen
    QCOMPARE(both->result(), int(QDialog::Accepted));
}

void BulkDialogTest::aNewTagAndGroupGoToAll()
{
    const auto all = dialog({id("a"), id("b"), id("c")});
    auto *field = in<QLineEdit>(*all, "labels.new");
    QTest::keyClicks(field, QStringLiteral(" night "));
    QTest::keyClick(field, Qt::Key_Return); // adds the tag; it does not save yet
    QVERIFY(all->isVisible());
    QVERIFY(field->text().isEmpty());
    in<QComboBox>(*all, "labels.group")->setEditText(QStringLiteral("Night watch"));
    in<QPushButton>(*all, "bulk.save")->click();
    for (const ServiceSettings &service : m_desk.services()) {
        QVERIFY(service.tags.contains(QStringLiteral("night")));
        QCOMPARE(service.group, QStringLiteral("Night watch"));
    }
    QCOMPARE(tags("a").constFirst(), QStringLiteral("prod")); // the older ones keep their place
}

void BulkDialogTest::theFileKeepsWhatElseItSays()
{
    const auto one = dialog({id("a")});
    QCOMPARE(in<QComboBox>(*one, "labels.group")->currentText(), QStringLiteral("Bots"));
    in<QComboBox>(*one, "labels.group")->setCurrentIndex(0); // in no group
    in<QPushButton>(*one, "bulk.save")->click();
    QVERIFY(m_desk.text.contains("# keep me"));
    QVERIFY(m_desk.services().constFirst().group.isEmpty());
    QCOMPARE(tags("a").size(), 2);
}

void BulkDialogTest::whatIsNotInTheFileIsTold()
{
    const auto some = dialog({id("a"), id("demo")});
    QVERIFY(in<QLabel>(*some, "bulk.answer")->text().startsWith(QStringLiteral("1 of 2")));
    const auto none = dialog({id("demo")});
    QVERIFY(!in<QLabel>(*none, "bulk.answer")->text().isEmpty());
    QVERIFY(!in<QPushButton>(*none, "bulk.save")->isEnabled());
    QVERIFY(!in<QLineEdit>(*none, "labels.new")->isEnabled());
}

void BulkDialogTest::aRefusedChangeIsSaid()
{
    const auto one = dialog({id("a")});
    m_desk.refusal = QStringLiteral("the disk is full");
    in<QCheckBox>(*one, "labels.tag.us")->click();
    in<QPushButton>(*one, "bulk.save")->click();
    QVERIFY(one->isVisible());
    QCOMPARE(in<QLabel>(*one, "bulk.answer")->text(), QStringLiteral("the disk is full"));
    QVERIFY(in<QPushButton>(*one, "bulk.save")->isEnabled()); // it can be tried again
    QCOMPARE(tags("a").size(), 2);
}

void BulkDialogTest::itCanBeUndone()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    EditActions actions(m_desk, m_theme, window);
    actions.edit({id("a"), id("b")});
    auto *made = window.findChild<BulkDialog *>();
    QVERIFY(made);
    in<QCheckBox>(*made, "labels.tag.us")->click();
    m_desk.text.replace("127.0.0.1:1/", "127.0.0.1:11/"); // by hand, while the dialog is open
    in<QPushButton>(*made, "bulk.save")->click();
    QVERIFY(tags("a").contains(QStringLiteral("us")) && tags("b").contains(QStringLiteral("us")));
    QVERIFY(m_desk.text.contains("127.0.0.1:11/"));
    m_desk.text.replace("127.0.0.1:2/", "127.0.0.1:22/"); // and while it can be undone
    in<QPushButton>(window, "toast.undo")->click();
    QVERIFY(m_desk.text.contains("127.0.0.1:11/") && m_desk.text.contains("127.0.0.1:22/"));
    QCOMPARE(tags("a"), (QStringList{QStringLiteral("prod"), QStringLiteral("eu")}));
    QCOMPARE(tags("b"), QStringList{QStringLiteral("prod")});
}

void BulkDialogTest::whatIsSwitchedOffIsSwitchedOn()
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

namespace {

const QByteArray mixedFile =
    "# mine\nversion = 1\n\n"
    "[[service]] # the first\nid = \"ws\"\nname = \"Gateway\"\nurl = \"ws://127.0.0.1:1/ws\"\n"
    "environment = \"prod\"\n\n  [service.heartbeat]\n  interval = \"30s\" # measured\n"
    "  grace = \"20s\"\n\n"
    "[[service]]\nid = \"page\"\nname = \"Page\"\nurl = \"http://127.0.0.1:2/\"\n"
    "environment = \"prod\"\n\n  [service.heartbeat]\n  interval = \"20s\"\n\n"
    "[[service]]\nid = \"push\"\nname = \"Nightly\"\nurl = \"push://nightly\"\n"
    "token = \"env:NIGHTLY\"\nenvironment = \"prod\"\n";

QLineEdit *lineOf(const QWidget &dialog, const char *key)
{
    return dialog.findChild<QLineEdit *>(QStringLiteral("bulk.") + QLatin1String(key));
}

QString footOf(const QWidget &dialog, const char *key)
{
    const auto *foot =
        dialog.findChild<QLabel *>(QStringLiteral("bulk.%1.foot").arg(QLatin1String(key)));
    return foot && foot->isVisible() ? foot->text() : QString();
}

} // namespace

void BulkDialogTest::commonAndMixedSettingsAreShown()
{
    m_desk.text = mixedFile;
    const auto all = dialog({id("ws"), id("page"), id("push")});
    const auto *environment = in<QComboBox>(*all, "bulk.environment");
    QCOMPARE(environment->currentText(), QStringLiteral("prod (stays)"));
    QCOMPARE(lineOf(*all, "heartbeat.interval")->placeholderText(),
             QStringLiteral("Mixed: stays as it is"));
    QVERIFY2(footOf(*all, "heartbeat.interval").startsWith(QStringLiteral("Mixed: ")),
             qPrintable(footOf(*all, "heartbeat.interval")));
    QVERIFY2(footOf(*all, "heartbeat.interval").contains(QStringLiteral("20s in 1")),
             qPrintable(footOf(*all, "heartbeat.interval")));
    // What only a connection has a use for says so; what none of them has a use for is not there.
    QCOMPARE(footOf(*all, "heartbeat.ping"),
             QStringLiteral("Only for 1 of 3: the others have no use for it"));
    QVERIFY(!lineOf(*all, "health.interval") && !lineOf(*all, "ping.interval"));
    for (const char *own : {"name", "url", "token"})
        QVERIFY(!all->findChild<QWidget *>(QStringLiteral("bulk.") + QLatin1String(own)));
    const auto two = dialog({id("page"), id("push")});
    QVERIFY(!lineOf(*two, "heartbeat.ping")); // neither is a connection
    for (QWidget *input : all->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(input) || qobject_cast<QComboBox *>(input)) {
            if (input->objectName().startsWith(QStringLiteral("bulk.")))
                QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
        }
    }
}

void BulkDialogTest::oneSettingGoesToAllItFits()
{
    m_desk.text = mixedFile;
    const auto all = dialog({id("ws"), id("page"), id("push")});
    lineOf(*all, "heartbeat.ping")->setText(QStringLiteral("20s"));
    lineOf(*all, "limits.latency_p95")->setText(QStringLiteral("800ms"));
    lineOf(*all, "reconnect.tries")->setText(QStringLiteral("9"));
    auto *save = in<QPushButton>(*all, "bulk.save");
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(in<QLabel>(*all, "bulk.answer")->text(), QStringLiteral("Changes 3 sessions"));
    save->click();
    QCOMPARE(m_desk.saves, 1);
    const QList<ServiceSettings> now = m_desk.services();
    QCOMPARE(now.size(), 3);
    QVERIFY(now.at(0).heartbeat.ping == milliseconds{20'000});
    QVERIFY(!m_desk.text.mid(m_desk.text.indexOf("\"page\"")).contains("ping ="));
    for (const ServiceSettings &service : now)
        QVERIFY(service.limits.latencyP95 == milliseconds{800});
    QCOMPARE(now.at(1).reconnect.tries, 9);
    QVERIFY(now.at(2).reconnect.tries != 9); // it calls us: nothing is tried again
    // Comments, order and what each had of its own stay.
    for (const char *kept : {"# mine\n", "[[service]] # the first", "interval = \"30s\" # measured",
                             "interval = \"20s\"", "token = \"env:NIGHTLY\""})
        QVERIFY2(m_desk.text.contains(kept), kept);
}

// The same limits and words as where one service is edited.
void BulkDialogTest::whatIsTypedIsJudgedInPlace()
{
    m_desk.text = mixedFile;
    const auto two = dialog({id("ws"), id("page")});
    auto *interval = lineOf(*two, "heartbeat.interval");
    auto *save = in<QPushButton>(*two, "bulk.save");
    interval->setText(QStringLiteral("soon"));
    SettingsForm single = m_desk.formOf(id("ws"));
    single.setTyped(u"heartbeat.interval", QStringLiteral("soon"));
    const QString words = m_desk.judged(single).field(u"heartbeat.interval")->problem;
    QVERIFY(!words.isEmpty());
    QTRY_VERIFY2(footOf(*two, "heartbeat.interval").contains(words),
                 qPrintable(footOf(*two, "heartbeat.interval")));
    QVERIFY(!save->isEnabled());
    // Alone it is good; with the grace of one of them it is not.
    interval->setText(QStringLiteral("10s"));
    QTRY_VERIFY2(footOf(*two, "heartbeat.grace")
                     .contains(QStringLiteral("is longer than the interval in \"Gateway\"")),
                 qPrintable(footOf(*two, "heartbeat.grace")));
    QVERIFY(!save->isEnabled());
    QVERIFY(in<QLabel>(*two, "bulk.answer")->text().startsWith(QStringLiteral("Late after a ")));
    lineOf(*two, "heartbeat.grace")->setText(QStringLiteral("5s"));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QVERIFY(m_desk.services().at(0).heartbeat.interval == milliseconds{10'000});
    QVERIFY(m_desk.services().at(0).heartbeat.grace == milliseconds{5'000});
}

void BulkDialogTest::theUndoIsToTheLetter()
{
    m_desk.text = mixedFile;
    QWidget window;
    window.show();
    EditActions actions(m_desk, m_theme, window);
    const auto change = [&] {
        actions.edit({id("ws"), id("page")});
        const auto *made = window.findChild<BulkDialog *>();
        lineOf(*made, "heartbeat.grace")->setText(QStringLiteral("auto"));
        QTRY_VERIFY(in<QPushButton>(*made, "bulk.save")->isEnabled());
        in<QPushButton>(*made, "bulk.save")->click();
        QTRY_VERIFY(!window.findChild<BulkDialog *>());
    };
    change();
    QVERIFY(m_desk.text != mixedFile);
    in<QPushButton>(window, "toast.undo")->click();
    QCOMPARE(m_desk.text, mixedFile);
    change();
    m_desk.text.replace("\"Page\"", "\"Front page\""); // by hand
    in<QPushButton>(window, "toast.undo")->click();
    QByteArray wanted = mixedFile;
    wanted.replace("\"Page\"", "\"Front page\"");
    const ConfigReading reading = readConfig(wanted);
    QCOMPARE(m_desk.services(), reading.config->services);
}

// As many as a file may have (S06). The time is told, not judged: it is another one on each
// machine.
void BulkDialogTest::tenThousandAtOnce()
{
    QByteArray text = "version = 1\n";
    QList<ServiceId> ids;
    for (int i = 0; i < maxServices; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "\n[[service]] # " + number + "\nid = \"s" + number + "\"\nname = \"Service " +
                number + "\"\nurl = \"https://host" + number +
                ".example.net/health\"\ntags = [\"prod\"]\n" +
                "\n  [service.heartbeat]\n  interval = \"1m\" # here\n";
        ids.append({QStringLiteral("s%1").arg(i)});
    }
    m_desk.text = text;
    QElapsedTimer timer;
    timer.start();
    const auto all = dialog(ids);
    const qint64 opened = timer.restart();
    lineOf(*all, "heartbeat.interval")->setText(QStringLiteral("2m"));
    lineOf(*all, "limits.latency_p95")->setText(QStringLiteral("900ms"));
    auto *save = in<QPushButton>(*all, "bulk.save");
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
    timer.restart();
    save->click();
    const qint64 saved = timer.elapsed();
    qInfo("%d services: opened in %lld ms, saved in %lld ms", maxServices,
          static_cast<long long>(opened), static_cast<long long>(saved));
    QCOMPARE(m_desk.saves, 1);
    const QList<ServiceSettings> now = m_desk.services();
    QCOMPARE(now.size(), maxServices);
    for (const ServiceSettings &service : now) {
        QVERIFY(service.heartbeat.interval == milliseconds{120'000});
        QVERIFY(service.limits.latencyP95 == milliseconds{900});
    }
    QCOMPARE(m_desk.text.count("\"2m\" # here"), maxServices); // comments and order stay
}

QTEST_MAIN(BulkDialogTest)
#include "bulk_dialog_test.moc"
