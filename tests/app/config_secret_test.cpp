// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secret_store.h"
#include "app/config/service_secrets.h"
#include "app/config/system_keyring.h"
#include "models/protocol/profile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

/// A keyring that answers when the test says so.
class FakeKeyring final : public Keyring {
public:
    struct Asked {
        QString name;
        Done done;
    };
    explicit FakeKeyring(FakeKeyring **self) { *self = this; }

    void read(const QString &name, Done done) override
    {
        ++reads;
        asked.append({name, std::move(done)});
    }
    void write(const QString &name, const QString &value, Done done) override
    {
        if (problem.isEmpty())
            entries.insert(name, value);
        done({{}, problem, available});
    }
    void remove(const QString &name, Done done) override
    {
        entries.remove(name);
        done({{}, problem, available});
    }
    void answerAll()
    {
        const QList<Asked> now = std::exchange(asked, {});
        for (const Asked &one : now) {
            const bool known = entries.contains(one.name);
            one.done({entries.value(one.name),
                      known ? QString() : QStringLiteral("your keyring has no entry of this name"),
                      true});
        }
    }

    QHash<QString, QString> entries;
    QList<Asked> asked;
    QString problem;
    bool available = true;
    int reads = 0;
};

ServiceSettings service(const QString &id, const QString &token)
{
    ServiceSettings settings = profileDefaults(Profile::Generic, TransportKind::WebSocket);
    settings.id.value = settings.name = id;
    settings.url = QStringLiteral("ws://a.example/");
    settings.token = token;
    return settings;
}

} // namespace

class ConfigSecretTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsEnvironment();
    void readsFiles();
    void refusesWhatBreaksHeaders();
    void readsKeyringOnce();
    void givesUpAndHearsLate();
    void everyAnswerRenewsTheTime();
    void keepsForThisSession();
    void makesServicesReady();
    void readsTheFilesOfALine();
    void lockedKeyringHoldsBackNobody();
    void keepsRunningWhileAsking();
    void systemKeyringWithoutService();
    void systemKeyringRoundTrip();

private:
    std::unique_ptr<SecretStore> store(milliseconds limit = 10s)
    {
        return std::make_unique<SecretStore>(std::make_unique<FakeKeyring>(&m_keyring),
                                             m_folder->path(), limit);
    }
    SecretResult ask(SecretStore &from, const QString &reference)
    {
        std::optional<SecretResult> result;
        from.read(reference, [&](const SecretResult &r) { result = r; });
        return result.value_or(SecretResult{std::nullopt, QStringLiteral("(no answer)"), {}});
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeyring *m_keyring = nullptr;
};

void ConfigSecretTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ConfigSecretTest::readsEnvironment()
{
    const auto from = store();
    qputenv("PULSE_TEST_SECRET", "canary");
    QCOMPARE(ask(*from, QStringLiteral("env:PULSE_TEST_SECRET")).value, QStringLiteral("canary"));
    qunsetenv("PULSE_TEST_SECRET");
    const SecretResult none = ask(*from, QStringLiteral("env:PULSE_TEST_SECRET"));
    QVERIFY(!none.value);
    QCOMPARE(none.problem, QStringLiteral("the environment variable PULSE_TEST_SECRET is not set"));
    QVERIFY(
        !ask(*from, QStringLiteral("plain-text-secret")).problem.contains(QLatin1String("plain")));
}

void ConfigSecretTest::readsFiles()
{
    const auto from = store();
    QFile file(m_folder->filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("canary\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const SecretResult own = ask(*from, QStringLiteral("file:token")); // beside the configuration
    QCOMPARE(own.value, QStringLiteral("canary"));
    QCOMPARE(own.warning, QString());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
    QVERIFY(ask(*from, QStringLiteral("file:") + file.fileName())
                .warning.contains(QLatin1String("chmod 600")));
    QVERIFY(ask(*from, QStringLiteral("file:none"))
                .problem.startsWith(QLatin1String("there is no file")));
    QVERIFY(ask(*from, QStringLiteral("file:/dev/zero"))
                .problem.startsWith(QLatin1String("there is no file")));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(70'000, 'x'));
    file.close();
    QVERIFY(!ask(*from, QStringLiteral("file:token")).value);
}

/// S04
void ConfigSecretTest::refusesWhatBreaksHeaders()
{
    const auto from = store();
    QFile file(m_folder->filePath(QStringLiteral("token")));
    for (const QByteArray &bad :
         {QByteArray("a\r\nX-Evil: 1"), QByteArray("a\0b", 3), QByteArray("\n")}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        QVERIFY(!ask(*from, QStringLiteral("file:token")).value);
    }
    SecretStore::Kept kept = SecretStore::Kept::InKeyring;
    from->store(QStringLiteral("x"), QStringLiteral("a\nb"),
                [&](SecretStore::Kept k, const QString &) { kept = k; });
    QCOMPARE(kept, SecretStore::Kept::Not);
}

void ConfigSecretTest::readsKeyringOnce()
{
    const auto from = store();
    m_keyring->entries.insert(QStringLiteral("a"), QStringLiteral("canary"));
    QStringList answers;
    for (int i = 0; i < 3; ++i)
        from->read(QStringLiteral("secret:a"), [&](const SecretResult &r) { answers << *r.value; });
    from->read(QStringLiteral("secret:b"), [&](const SecretResult &r) { answers << r.problem; });
    QVERIFY(from->isWaiting());
    QCOMPARE(m_keyring->reads, 2);
    m_keyring->answerAll();
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers.count(QStringLiteral("canary")), 3);
    QVERIFY(!from->isWaiting());
}

void ConfigSecretTest::givesUpAndHearsLate()
{
    const auto from = store(50ms);
    QSignalSpy waiting(from.get(), &SecretStore::waitingForKeyring);
    QSignalSpy late(from.get(), &SecretStore::lateAnswer);
    QStringList problems;
    from->read(QStringLiteral("secret:a"), [&](const SecretResult &r) { problems << r.problem; });
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems[0], QStringLiteral("your keyring has not answered; unlock it"));
    QCOMPARE(waiting.last()[0].toBool(), false);
    m_keyring->entries.insert(QStringLiteral("a"), QStringLiteral("canary"));
    m_keyring->answerAll();
    QCOMPARE(late.size(), 1);
    QCOMPARE(problems.size(), 1);
}

void ConfigSecretTest::everyAnswerRenewsTheTime()
{
    const auto from = store(200ms);
    int good = 0;
    int bad = 0;
    const auto count = [&](const SecretResult &r) {
        ++(r.value ? good : bad);
    };
    for (const char *name : {"a", "b"}) {
        m_keyring->entries.insert(QString::fromLatin1(name), QStringLiteral("x"));
        from->read(QStringLiteral("secret:") + QString::fromLatin1(name), count);
    }
    const auto first = m_keyring->asked.takeFirst();
    first.done({QStringLiteral("x"), {}, true});
    QCOMPARE(good, 1);
    QTRY_COMPARE(bad, 1); // the second was given its own time, and it passed
}

void ConfigSecretTest::keepsForThisSession()
{
    const auto from = store();
    m_keyring->problem = QStringLiteral("no keyring is running on this desktop");
    m_keyring->available = false;
    SecretStore::Kept kept = SecretStore::Kept::Not;
    QString words;
    const auto stored = [&](SecretStore::Kept k, const QString &w) {
        kept = k;
        words = w;
    };
    from->store(QStringLiteral("a"), QStringLiteral("canary"), stored);
    QCOMPARE(kept, SecretStore::Kept::ForThisSession);
    QVERIFY(words.contains(QLatin1String("until Pulseboard ends")));
    QVERIFY(from->isForThisSession(QStringLiteral("a")));
    QCOMPARE(ask(*from, QStringLiteral("secret:a")).value, QStringLiteral("canary"));
    QCOMPARE(m_keyring->reads, 0);
    m_keyring->problem.clear();
    from->store(QStringLiteral("a"), QStringLiteral("canary2"), stored);
    QCOMPARE(kept, SecretStore::Kept::InKeyring);
    QVERIFY(!from->isForThisSession(QStringLiteral("a")));
    QCOMPARE(m_keyring->entries.value(QStringLiteral("a")), QStringLiteral("canary2"));
}

void ConfigSecretTest::makesServicesReady()
{
    const auto from = store();
    qputenv("PULSE_TEST_SECRET", "canary");
    ServiceSettings a = service(QStringLiteral("a"), QStringLiteral("env:PULSE_TEST_SECRET"));
    a.headers = {{QStringLiteral("X-Tenant"), QStringLiteral("7")},
                 {QStringLiteral("X-Key"), QStringLiteral("env:PULSE_TEST_SECRET")}};
    const ServiceSettings b = service(QStringLiteral("b"), QStringLiteral("env:PULSE_TEST_NONE"));
    ServiceSettings off = service(QStringLiteral("off"), {});
    off.enabled = false;
    ServiceSecrets secrets(*from);
    QSignalSpy resolved(&secrets, &ServiceSecrets::resolved);
    secrets.resolve({a, b, off});
    QCOMPARE(resolved.size(), 1);
    const auto services = resolved[0][0].value<QList<WatchedService>>();
    QCOMPARE(services.size(), 2);
    const QList<QPair<QString, QString>> headers{
        {QStringLiteral("X-Tenant"), QStringLiteral("7")},
        {QStringLiteral("X-Key"), QStringLiteral("canary")},
        {QStringLiteral("Authorization"), QStringLiteral("Bearer canary")}};
    QCOMPARE(services[0].headers, headers);
    QVERIFY(!services[0].problem);
    QCOMPARE(services[0].settings->token,
             QStringLiteral("env:PULSE_TEST_SECRET")); // still a reference
    QVERIFY(services[1].problem);
    QCOMPARE(services[1].problem->what, FailureClass::MissingSecret);
    QVERIFY(services[1].problem->persistent);
    qunsetenv("PULSE_TEST_SECRET");
}

void ConfigSecretTest::readsTheFilesOfALine()
{
    const auto from = store();
    qputenv("PULSE_TEST_SECRET", "canary");
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    };
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n";
    ServiceSettings a = service(QStringLiteral("a"), {});
    a.origin = QStringLiteral("https://a.example");
    a.subprotocols = {QStringLiteral("v2"), QStringLiteral("v1")};
    a.proxy = QStringLiteral("http://127.0.0.1:3128");
    a.proxyUser = QStringLiteral("me");
    a.proxyPassword = QStringLiteral("env:PULSE_TEST_SECRET");
    a.tls.ca = a.tls.certificate = a.tls.key = write(QStringLiteral("good.pem"), pem);
    a.tls.keyPassphrase = QStringLiteral("env:PULSE_TEST_SECRET");
    a.tls.fingerprint = QString(64, u'a');
    ServiceSettings missing = service(QStringLiteral("b"), {});
    missing.tls.ca = QStringLiteral("/nowhere/ca.pem");
    ServiceSettings wrong = service(QStringLiteral("c"), {});
    wrong.tls.ca = write(QStringLiteral("wrong.pem"), "no certificate");
    ServiceSettings big = service(QStringLiteral("d"), {});
    big.tls.ca = write(QStringLiteral("big.pem"), pem + QByteArray(1'048'576, 'x'));
    ServiceSecrets secrets(*from);
    QSignalSpy resolved(&secrets, &ServiceSecrets::resolved);
    secrets.resolve({a, missing, wrong, big});
    QCOMPARE(resolved.size(), 1);
    const auto services = resolved[0][0].value<QList<WatchedService>>();
    QVERIFY(!services[0].problem);
    const LineOptions line{a.proxy,
                           pem,
                           pem,
                           pem,
                           QStringLiteral("canary"),
                           QByteArray(32, '\xaa'),
                           QStringLiteral("me"),
                           QStringLiteral("canary")};
    QVERIFY(services[0].line == line);
    const QList<QPair<QString, QString>> headers{
        {QStringLiteral("Origin"), a.origin},
        {QStringLiteral("Sec-WebSocket-Protocol"), QStringLiteral("v2, v1")}};
    QCOMPARE(services[0].headers, headers);
    for (int i = 1; i < 4; ++i) { // told, not watched without it
        QVERIFY(services[i].problem);
        QCOMPARE(services[i].problem->what, FailureClass::BadSettings);
        QVERIFY(services[i].problem->persistent);
        QVERIFY(services[i].problem->detail.contains(QLatin1String(".pem")));
    }
    qunsetenv("PULSE_TEST_SECRET");
}

void ConfigSecretTest::lockedKeyringHoldsBackNobody()
{
    const auto from = store(300ms);
    ServiceSecrets secrets(*from, 20ms);
    QSignalSpy resolved(&secrets, &ServiceSecrets::resolved);
    secrets.resolve({service(QStringLiteral("open"), {}),
                     service(QStringLiteral("locked"), QStringLiteral("secret:a"))});
    QCOMPARE(resolved.size(), 0);
    QTRY_COMPARE(resolved.size(), 1);
    auto services = resolved[0][0].value<QList<WatchedService>>();
    QVERIFY(!services[0].problem);
    QCOMPARE(services[1].problem->detail, QStringLiteral("waiting for your keyring"));
    QTRY_COMPARE(resolved.size(), 2); // given up
    m_keyring->entries.insert(QStringLiteral("a"), QStringLiteral("canary"));
    m_keyring->answerAll(); // unlocked after all: asked once more
    m_keyring->answerAll();
    QTRY_COMPARE(resolved.size(), 3);
    services = resolved[2][0].value<QList<WatchedService>>();
    QVERIFY(!services[1].problem);
    QCOMPARE(services[1].headers.last().second, QStringLiteral("Bearer canary"));
}

void ConfigSecretTest::keepsRunningWhileAsking()
{
    const auto from = store();
    ServiceSecrets secrets(*from, 10ms);
    QSignalSpy resolved(&secrets, &ServiceSecrets::resolved);
    const ServiceSettings a = service(QStringLiteral("a"), QStringLiteral("secret:a"));
    m_keyring->entries.insert(QStringLiteral("a"), QStringLiteral("canary"));
    secrets.resolve({a});
    m_keyring->answerAll();
    QCOMPARE(resolved.size(), 1);
    secrets.resolve({a}); // a reload while the keyring takes its time
    QTRY_COMPARE(resolved.size(), 2);
    QVERIFY(resolved[1][0].value<QList<WatchedService>>() ==
            resolved[0][0].value<QList<WatchedService>>());
}

void ConfigSecretTest::systemKeyringWithoutService()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("a session bus is running: its keyring is not disturbed");
    SecretStore from(std::make_unique<SystemKeyring>(), m_folder->path());
    std::optional<SecretResult> result;
    from.read(QStringLiteral("secret:pulse-test-none"), [&](const SecretResult &r) { result = r; });
    QTRY_VERIFY(result);
    QCOMPARE(result->problem, QStringLiteral("no keyring is running on this desktop"));
}

/// With a real and unlocked Secret Service only; PULSE_TEST_KEYRING=1 says that there is one.
void ConfigSecretTest::systemKeyringRoundTrip()
{
    if (!qEnvironmentVariableIsSet("PULSE_TEST_KEYRING"))
        QSKIP("THE SYSTEM KEYRING IS NOT TESTED: needs an unlocked Secret Service and "
              "PULSE_TEST_KEYRING=1");
    SecretStore from(std::make_unique<SystemKeyring>(), m_folder->path());
    const QString name =
        QStringLiteral("pulse-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<SecretStore::Kept> kept;
    from.store(name, QStringLiteral("canary"),
               [&](SecretStore::Kept k, const QString &) { kept = k; });
    QTRY_VERIFY(kept);
    QCOMPARE(*kept, SecretStore::Kept::InKeyring);
    std::optional<SecretResult> result;
    const auto take = [&](const SecretResult &r) {
        result = r;
    };
    from.read(QStringLiteral("secret:") + name, take);
    QTRY_VERIFY(result);
    QCOMPARE(result->value, QStringLiteral("canary"));
    kept.reset();
    from.remove(name, [&](SecretStore::Kept k, const QString &) { kept = k; });
    QTRY_VERIFY(kept);
    result.reset();
    from.read(QStringLiteral("secret:") + name, take);
    QTRY_VERIFY(result);
    QCOMPARE(result->problem, QStringLiteral("your keyring has no entry of this name"));
}

QTEST_GUILESS_MAIN(ConfigSecretTest)
#include "config_secret_test.moc"
