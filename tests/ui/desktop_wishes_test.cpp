// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, contrast and motion follow what the desktop says on a real session bus, live, and what
// the person chose in the program stands above it.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Pulse;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");
const QString reducedMotion = QStringLiteral("reduced-motion");
const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString highContrast = QStringLiteral("high-contrast");
const QString gnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");

} // namespace

/// The settings of a desktop, by org.freedesktop.portal.Settings on a connection of its own.
class FakePortal final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(const QString &bus)
        : m_bus(QDBusConnection::connectToBus(bus, QStringLiteral("portal")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    bool appear() { return m_bus.registerService(service); }
    bool go() { return m_bus.unregisterService(service); }
    /// Without telling anybody.
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values.insert(group + key, value);
    }
    /// As when the person changes it.
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        set(group, key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }
    void forgetAll() { m_values.clear(); }
    int asked = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's own name
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const auto found = m_values.constFind(group + key);
        if (found == m_values.constEnd()) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                           QStringLiteral("Requested setting not found"));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*found))); // one more, as it does
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's own name
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QMap<QString, QVariant> m_values;
};

class DesktopWishesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void contrastIsFollowedLive();
    void contrastInTheWordsOfGnome();
    void thePersonStandsAboveTheDesktop();
    void motionIsFollowedLive();
    void motionInTheWordsOfNewerDesktops();
    void aDesktopWithoutAPreferenceChangesNothing();
    void aPortalThatIsStartedAnewIsAsked();

private:
    /// As the program does it at the start.
    void follow();

    QProcess m_daemon;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<Theme> m_theme;
};

void DesktopWishesTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("needs dbus-daemon");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead(10'000));
    const QByteArray address = m_daemon.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before anything asked for the session's bus
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    m_portal = std::make_unique<FakePortal>(QString::fromLatin1(address));
    QVERIFY(m_portal->appear());
}

void DesktopWishesTest::cleanupTestCase()
{
    m_portal.reset();
    m_daemon.terminate();
    QVERIFY(m_daemon.state() == QProcess::NotRunning || m_daemon.waitForFinished(10'000));
}

void DesktopWishesTest::init()
{
    m_portal->forgetAll();
    m_portal->asked = 0;
    m_portal->set(appearance, scheme, 1U);
    m_portal->set(gnomeInterface, animations, true);
    m_theme = std::make_unique<Theme>();
    m_theme->setPreference(SchemePreference::Dark);
    m_theme->applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void DesktopWishesTest::cleanup()
{
    m_theme.reset();
}

void DesktopWishesTest::follow()
{
    constexpr int settings = 5;
    m_theme->followDesktop();
    QTRY_COMPARE(m_portal->asked, settings);
}

void DesktopWishesTest::contrastIsFollowedLive()
{
    m_theme->setPreference(SchemePreference::Desktop);
    m_portal->set(appearance, contrast, 1U);
    follow();
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::DarkContrast);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_portal->change(appearance, contrast, 0U);
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::Dark);
    m_portal->change(appearance, scheme, 2U);
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::Light);
    m_portal->change(appearance, contrast, 1U);
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::LightContrast);
    QCOMPARE(changed.count(), 3); // the windows were dressed each time
}

void DesktopWishesTest::contrastInTheWordsOfGnome()
{
    m_portal->set(appearance, contrast, 0U);
    m_portal->set(gnomeAccess, highContrast, true);
    follow();
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::DarkContrast);
    m_portal->change(gnomeAccess, highContrast, false);
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::Dark);
    m_portal->change(appearance, contrast, 1U);
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::DarkContrast);
}

void DesktopWishesTest::thePersonStandsAboveTheDesktop()
{
    m_portal->set(appearance, contrast, 1U);
    m_theme->setContrast(ContrastPreference::Usual);
    m_theme->setMotion(MotionPreference::Usual);
    follow();
    m_portal->change(gnomeInterface, animations, false);
    m_portal->change(appearance, scheme, 2U);
    m_theme->setPreference(SchemePreference::Desktop); // seen last: all before it has come
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::Light);
    QVERIFY(!m_theme->reducedMotion());
    // Given back to the desktop, its wishes hold at once.
    m_theme->setContrast(ContrastPreference::Desktop);
    QCOMPARE(m_theme->scheme(), ColourScheme::LightContrast);
    m_theme->setMotion(MotionPreference::Desktop);
    QVERIFY(m_theme->reducedMotion());
}

void DesktopWishesTest::motionIsFollowedLive()
{
    follow();
    const bool before = m_theme->reducedMotion(); // a style may ask for it, too
    QSignalSpy moved(m_theme.get(), &Theme::motionChanged);
    m_portal->change(gnomeInterface, animations, false);
    QTRY_COMPARE(moved.count(), 1);
    QVERIFY(m_theme->reducedMotion());
    m_portal->change(gnomeInterface, animations, true);
    QTRY_COMPARE(moved.count(), 2);
    QCOMPARE(m_theme->reducedMotion(), before);
}

void DesktopWishesTest::motionInTheWordsOfNewerDesktops()
{
    m_portal->set(appearance, reducedMotion, 1U);
    QSignalSpy moved(m_theme.get(), &Theme::motionChanged);
    follow();
    QTRY_COMPARE(moved.count(), 1);
    QVERIFY(m_theme->reducedMotion());
    m_portal->change(appearance, reducedMotion, 0U);
    QTRY_COMPARE(moved.count(), 2);
}

void DesktopWishesTest::aDesktopWithoutAPreferenceChangesNothing()
{
    m_portal->forgetAll(); // every question is refused
    m_theme->setPreference(SchemePreference::Desktop);
    const ColourScheme before = m_theme->scheme();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QSignalSpy moved(m_theme.get(), &Theme::motionChanged);
    follow();
    m_portal->change(appearance, scheme, 0U); // "no preference", in words
    m_portal->change(QStringLiteral("org.example.other"), contrast, 1U);
    m_portal->change(gnomeInterface, animations, false); // seen last
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(m_theme->scheme(), before);
    QCOMPARE(changed.count(), 0);
}

void DesktopWishesTest::aPortalThatIsStartedAnewIsAsked()
{
    follow();
    QVERIFY(m_portal->go());
    m_portal->set(appearance, contrast, 1U);
    QVERIFY(m_portal->appear());
    QTRY_COMPARE(m_theme->scheme(), ColourScheme::DarkContrast);
}

QTEST_MAIN(DesktopWishesTest)
#include "desktop_wishes_test.moc"
