// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident_book.h"
#include "models/item/incident_model.h"
#include "tests/app/hostile_names.h"
#include "tests/models/incident_fixture.h"
#include "ui/incidents/incident_item.h"
#include "ui/incidents/incident_panel.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;

namespace {

template <class Widget>
QList<Widget *> visibleOf(const QWidget &parent, const char *name)
{
    QList<Widget *> all;
    for (Widget *widget : parent.findChildren<Widget *>(QLatin1String(name))) {
        if (widget->isVisibleTo(&parent))
            all.append(widget);
    }
    return all;
}

} // namespace

class IncidentPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateSaysSo();
    void showsOpenAndClosed();
    void buttonsHaveNamesAndAsk();
    void whileHeldItSaysWhatWasOpen();
    void longerWordsStayInside();
    void tenThousandAreCounted();
    void hostileNamesStayText();
    void picture();

private:
    void feed(const QString &id, Status status, double at);

    IncidentBook m_book;
    std::unique_ptr<IncidentModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<IncidentPanel> m_panel;
};

void IncidentPanelTest::init()
{
    qRegisterMetaType<SessionId>();
    m_book = bookOf(50);
    m_model = std::make_unique<IncidentModel>(nullptr, [] { return second(200); });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_theme = std::make_unique<Theme>();
    m_theme->setPreference(SchemePreference::Dark);
    m_panel = std::make_unique<IncidentPanel>(*m_model, *m_theme);
    m_panel->resize(304, 800);
    m_panel->show();
}

void IncidentPanelTest::cleanup()
{
    m_panel.reset();
    m_theme.reset();
    m_tester.reset();
    m_model.reset();
}

void IncidentPanelTest::feed(const QString &id, Status status, double at)
{
    if (const auto change = m_book.apply(transition(id, status, at)))
        m_model->apply(change->incident);
}

void IncidentPanelTest::emptyStateSaysSo()
{
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("incidents.count"))->text(),
             QStringLiteral("0 open"));
    QVERIFY(visibleOf<IncidentItem>(*m_panel, "incidents.item").isEmpty());
    bool said = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == QLatin1String("No open incidents"));
    QVERIFY(said);
}

void IncidentPanelTest::showsOpenAndClosed()
{
    feed(QStringLiteral("s1"), Status::Warning, 10);
    feed(QStringLiteral("s2"), Status::Critical, 20);
    feed(QStringLiteral("s3"), Status::Critical, 30);
    feed(QStringLiteral("s3"), Status::Healthy, 40);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 2);
    QCOMPARE(visibleOf<QWidget>(*m_panel, "incidents.closed").size(), 1);
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("incidents.count"))->text(),
             QStringLiteral("2 open"));
    const auto items = visibleOf<IncidentItem>(*m_panel, "incidents.item");
    QVERIFY(
        items.constFirst()->accessibleName().startsWith(QStringLiteral("s2, critical for 3 m")));
    feed(QStringLiteral("s2"), Status::Healthy, 50);
    feed(QStringLiteral("s1"), Status::Paused, 60);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 0);
    QCOMPARE(visibleOf<QWidget>(*m_panel, "incidents.closed").size(), 3);
}

void IncidentPanelTest::buttonsHaveNamesAndAsk()
{
    QSignalSpy reconnect(m_panel.get(), &IncidentPanel::reconnectAsked);
    QSignalSpy open(m_panel.get(), &IncidentPanel::openAsked);
    feed(QStringLiteral("s2"), Status::Critical, 20);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 1);
    auto *button = visibleOf<QPushButton>(*m_panel, "incidents.reconnect").constFirst();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Reconnect s2, incident"));
    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(reconnect.size(), 1);
    QCOMPARE(reconnect[0][0].value<SessionId>().value, QStringLiteral("s2"));
    QTest::keyClick(visibleOf<QPushButton>(*m_panel, "incidents.open").constFirst(), Qt::Key_Space);
    QCOMPARE(open[0][0].value<SessionId>().value, QStringLiteral("s2"));
    QVERIFY(button->height() >= 26);
}

void IncidentPanelTest::whileHeldItSaysWhatWasOpen()
{
    const Language english(QStringLiteral("en")); // for its plurals
    feed(QStringLiteral("s1"), Status::Warning, 10);
    feed(QStringLiteral("s2"), Status::Critical, 20);
    feed(QStringLiteral("s3"), Status::Critical, 30);
    feed(QStringLiteral("s3"), Status::Healthy, 40);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 2);
    const auto *note = m_panel->findChild<QWidget *>(QStringLiteral("incidents.held"));
    const auto *text = m_panel->findChild<QLabel *>(QStringLiteral("incidents.held.text"));
    QVERIFY(!note->isVisible());
    const milliseconds since = second(60).wall;
    m_panel->hold(HeldIncidents::Why::Slept, since);
    QVERIFY(note->isVisible());
    QVERIFY2(text->text().contains(QStringLiteral("2 incidents were open at ")),
             qPrintable(text->text()));
    QCOMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 2);
    // The network did not come back with it: that goes before.
    m_panel->hold(HeldIncidents::Why::Offline, since);
    QCOMPARE(note->accessibleName(), QStringLiteral("Held while offline"));
    QVERIFY(visibleOf<IncidentItem>(*m_panel, "incidents.item").isEmpty());
    QCOMPARE(visibleOf<QWidget>(*m_panel, "incidents.closed").size(), 1);
    m_panel->release(HeldIncidents::Why::Slept);
    QVERIFY(note->isVisible());
    m_panel->hold(HeldIncidents::Why::Slept, since);
    QCOMPARE(note->accessibleName(), QStringLiteral("Held while offline"));
    feed(QStringLiteral("s1"), Status::Healthy, 70);
    QTRY_COMPARE(m_model->openCount(), 1);
    QVERIFY(text->text().contains(QStringLiteral("2 incidents were open at "))); // then, not now
    m_panel->release(HeldIncidents::Why::Offline);
    QVERIFY(!note->isVisible());
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 1);
    feed(QStringLiteral("s2"), Status::Healthy, 80);
    QTRY_COMPARE(m_model->openCount(), 0);
    m_panel->hold(HeldIncidents::Why::Offline, since);
    QVERIFY(text->text().contains(QStringLiteral("No incident was open at ")));
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->text() != QLatin1String("No open incidents"));
}

void IncidentPanelTest::longerWordsStayInside()
{
    const Language german(QStringLiteral("de"));
    m_panel = std::make_unique<IncidentPanel>(*m_model, *m_theme);
    m_panel->resize(IncidentPanel::PanelWidth, 800);
    m_panel->show();
    feed(QStringLiteral("s2"), Status::Critical, 20);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 1);
    for (const char *name : {"incidents.reconnect", "incidents.acknowledge", "incidents.silence"}) {
        QPushButton *button = visibleOf<QPushButton>(*m_panel, name).constFirst();
        QTRY_VERIFY2(button->mapTo(m_panel.get(), button->rect().topRight()).x() < m_panel->width(),
                     name);
        QVERIFY2(!button->text().isEmpty() || !button->toolTip().isEmpty(), name);
    }
}

void IncidentPanelTest::tenThousandAreCounted()
{
    QList<ServiceSettings> services;
    for (int i = 0; i < 10'000; ++i)
        services.append(serviceOf(QStringLiteral("t%1").arg(i)));
    Q_UNUSED(m_book.setServices(services, second(0)));
    for (int i = 0; i < 10'000; ++i)
        Q_UNUSED(m_book.apply(transition(QStringLiteral("t%1").arg(i), Status::Critical, 1 + i)));
    m_model->reset(m_book.open());
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(),
                 IncidentPanel::OpenShown);
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("incidents.count"))->text(),
             QStringLiteral("10,000 open"));
}

void IncidentPanelTest::hostileNamesStayText() // S03: labels and tooltips of the panel
{
    const QStringList names = hostileNames(5);
    for (const QString &name : names) {
        Q_UNUSED(m_book.setServices({serviceOf(QStringLiteral("x"), name)}, second(0)));
        m_model->reset({});
        feed(QStringLiteral("x"), Status::Critical, 1);
        m_panel->hide();
        m_panel->show(); // shows at once what is in the model
        const auto items = visibleOf<IncidentItem>(*m_panel, "incidents.item");
        QCOMPARE(items.size(), 1);
        for (const QLabel *label : items.constFirst()->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(u'\n') && !label->text().contains(QChar(0)));
            QString tip = label->toolTip();
            QVERIFY(!tip.remove(QStringLiteral("<span>"))
                         .remove(QStringLiteral("</span>"))
                         .contains(u'<'));
        }
    }
}

void IncidentPanelTest::picture()
{
    m_theme->applyTo(*qApp);
    Q_UNUSED(
        m_book.setServices({serviceOf(QStringLiteral("a"), QStringLiteral("Discord relay")),
                            serviceOf(QStringLiteral("b"), QStringLiteral("WhatsApp · Support DE")),
                            serviceOf(QStringLiteral("c"), QStringLiteral("Order feed"))},
                           second(0)));
    feed(QStringLiteral("a"), Status::Critical, 106);
    feed(QStringLiteral("b"), Status::Offline, 30);
    feed(QStringLiteral("c"), Status::Critical, 40);
    feed(QStringLiteral("c"), Status::Healthy, 158);
    m_model->apply(m_book.told(IncidentId{1}, QStringLiteral("desktop"), second(100))->incident);
    QTRY_COMPARE(visibleOf<IncidentItem>(*m_panel, "incidents.item").size(), 2);
    const QImage image = m_panel->grab().toImage();
    QVERIFY(image.pixelColor(150, 600) == m_theme->tokens().window);
    const QString file = qEnvironmentVariable("PULSE_PICTURES");
    if (!file.isEmpty())
        QVERIFY(image.save(file + QStringLiteral("/incident-panel.png")));
}

QTEST_MAIN(IncidentPanelTest)
#include "incident_panel_test.moc"
