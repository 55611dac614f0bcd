// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_host.h"
#include "tests/app/host_file.h"

#include <QTest>

using namespace Pulse;

namespace {

// Ports that nobody listens on: what is watched is not asked here.
const QByteArray twoHosts("# mine\nversion = 1\n\n[[service]] # first\nid = \"a\"\nname = \"A\"\n"
                          "url = \"ws://127.0.0.1:9/ws\" # here\n\n  [service.heartbeat]\n"
                          "  ping = \"20s\" # measured\n\n"
                          "[[service]]\nid = \"b\"\nname = \"B\"\nurl = \"http://127.0.0.1:9/\"\n");

const ServiceId hostA{QStringLiteral("a")};

/// What the last call was answered with.
struct Heard {
    int count = 0;
    SaveOutcome outcome;
    ServiceEditing::Done done()
    {
        return [this](const SaveOutcome &heard) {
            ++count;
            outcome = heard;
        };
    }
};

} // namespace

class EditHostTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesOntoTheFileAsItIs();
    void tellsWhatWasChangedBothWays();
    void fileChangedWhileTheTokenIsKept();
    void deletedAndPutBackWithHandEditsBetween();
    void putBackNeverReplacesAnother();
    void severalAreChangedAndTakenBack();
    void brokenFileIsLeftAlone();

private:
    [[nodiscard]] QByteArray swapped(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = m_file->text();
        text.replace(before, after);
        return text;
    }

    std::unique_ptr<HostFile> m_file;
    std::unique_ptr<EditHost> m_host;
    Heard m_heard;
};

void EditHostTest::init()
{
    m_heard = {};
    m_file = std::make_unique<HostFile>(twoHosts);
    m_host = std::make_unique<EditHost>(m_file->core);
    connect(m_host.get(), &EditHost::fileChanged, &m_file->core, &CoreHost::reloadConfig);
    QCOMPARE(m_file->core.config().services.size(), 2);
}

void EditHostTest::cleanup()
{
    m_host.reset();
    m_file.reset();
}

void EditHostTest::savesOntoTheFileAsItIs()
{
    SettingsForm form = m_host->formOf(hostA);
    form.setTyped(u"heartbeat.ping", QStringLiteral("25s"));
    m_file->put(swapped("name = \"A\"", "name = \"Anna\" # by hand"));
    m_host->save(form, {}, m_heard.done());
    QCOMPARE(m_heard.outcome.problem, QString());
    QByteArray wanted = twoHosts;
    wanted.replace("name = \"A\"", "name = \"Anna\" # by hand");
    wanted.replace("\"20s\"", "\"25s\"");
    QCOMPARE(m_file->text(), wanted);
    const ServiceSettings now = m_file->core.config().services.constFirst(); // in force
    QCOMPARE(now.name, QStringLiteral("Anna"));
    QVERIFY(now.heartbeat.ping == milliseconds(25'000));
}

void EditHostTest::tellsWhatWasChangedBothWays()
{
    SettingsForm form = m_host->formOf(hostA);
    form.setTyped(u"name", QStringLiteral("Typed"));
    m_file->put(swapped("name = \"A\"", "name = \"Anna\""));
    const QByteArray byHand = m_file->text();
    m_host->save(form, {}, m_heard.done());
    QVERIFY2(m_heard.outcome.problem.contains(QStringLiteral("nothing was saved: name.")),
             qPrintable(m_heard.outcome.problem));
    QCOMPARE(m_file->text(), byHand);
}

// Keeping a secret takes its time; a change of the file within it stays (S4-24).
void EditHostTest::fileChangedWhileTheTokenIsKept()
{
    SettingsForm form = m_host->formOf(hostA);
    m_host->save(form, QStringLiteral("hush"), m_heard.done());
    QCOMPARE(m_heard.count, 0);
    m_file->put(swapped("name = \"A\"", "name = \"Anna\""));
    QTRY_COMPARE(m_heard.count, 1);
    QCOMPARE(m_heard.outcome.problem, QString());
    QVERIFY(!m_heard.outcome.note.isEmpty()); // there is no keyring: kept for this session only
    QVERIFY(m_file->text().contains("name = \"Anna\""));
    QVERIFY(m_file->text().contains("token = \"secret:a\""));
    QVERIFY(!m_file->text().contains("hush"));
}

void EditHostTest::deletedAndPutBackWithHandEditsBetween()
{
    m_host->remove(hostA, m_heard.done());
    QCOMPARE(m_file->core.config().services.size(), 1);
    m_file->put(swapped("name = \"B\"", "name = \"Bert\""));
    m_host->putBack(m_heard.done());
    QCOMPARE(m_heard.outcome.problem, QString());
    QCOMPARE(m_file->core.config().services.size(), 2);
    QVERIFY(m_file->text().contains("name = \"Bert\""));
    QVERIFY(m_file->text().contains("ping = \"20s\""));
}

void EditHostTest::putBackNeverReplacesAnother()
{
    m_host->remove(hostA, m_heard.done());
    m_file->put(m_file->text() +
                "\n[[service]]\nid = \"a\"\nname = \"New\"\nurl = \"ws://127.0.0.1:9/new\"\n");
    const QByteArray byHand = m_file->text();
    m_host->putBack(m_heard.done());
    QVERIFY2(m_heard.outcome.problem.contains(QStringLiteral("its id")),
             qPrintable(m_heard.outcome.problem));
    QCOMPARE(m_file->text(), byHand);
}

void EditHostTest::severalAreChangedAndTakenBack()
{
    const auto change = [this](const QString &tries) {
        const QList<ServiceSettings> known = m_host->known();
        BulkForm form = m_host->bulkForm(known);
        form.form.setTyped(u"reconnect.tries", tries);
        const BulkEdit edit = m_host->bulkEdited(form, known);
        QVERIFY(edit.isGood);
        m_host->saveAll(edit.services, m_heard.done());
        QCOMPARE(m_heard.outcome.problem, QString());
    };
    change(QStringLiteral("8"));
    for (const ServiceSettings &service : m_file->core.config().services) // in force
        QCOMPARE(service.reconnect.tries, 8);
    m_host->undoAll(m_heard.done());
    QCOMPARE(m_heard.outcome.problem, QString());
    QCOMPARE(m_file->text(), twoHosts);
    change(QStringLiteral("9"));
    m_file->put(swapped("name = \"A\"", "name = \"Anna\""));
    m_host->undoAll(m_heard.done());
    QCOMPARE(m_heard.outcome.problem, QString());
    m_file->core.reloadConfig();
    for (const ServiceSettings &service : m_file->core.config().services)
        QVERIFY(service.reconnect.tries < 8);
    QCOMPARE(m_file->core.config().services.constFirst().name, QStringLiteral("Anna"));
    const int before = m_heard.count;
    m_host->undoAll(m_heard.done()); // there is nothing to take back any more
    QCOMPARE(m_heard.count, before);
}

void EditHostTest::brokenFileIsLeftAlone()
{
    SettingsForm form = m_host->formOf(hostA);
    form.setTyped(u"name", QStringLiteral("Typed"));
    const QByteArray broken = "[[service\n" + twoHosts;
    m_file->put(broken);
    m_host->save(form, {}, m_heard.done());
    QVERIFY(m_heard.outcome.problem.contains(QStringLiteral("pulseboard.toml")));
    QCOMPARE(m_file->text(), broken);
    QVERIFY(!m_host->formOf(hostA).readOnly.isEmpty());
}

QTEST_MAIN(EditHostTest)
#include "edit_host_test.moc"
