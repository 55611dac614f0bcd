// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"
#include "ui/card/card_painter.h"

#include <QImage>
#include <QTest>

#include <functional>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

QImage painted(const CardView &view, int width, const CardLook &look = {})
{
    QImage image(width, CardGeometry::height, QImage::Format_RGB32);
    image.fill(tokensOf(ColourScheme::Dark).window);
    QPainter painter(&image);
    CardPainter(ColourScheme::Dark).paint(painter, view, width, look);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Pulse::CardView &)>)

class CardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { MockFleet::fill(m_store, start); }
    void criticalSaysWhatWhyAndWhatIsDone();
    void lateCountsOverAndSaysWhenItIsMissed();
    void healthyIsQuiet();
    void pausedCanBeResumed();
    void connectingTellsItsStepAndCanBeCancelled();
    void anAccountIsNotMeasured();
    void unseenIsUnknownAndKeepsItsHands();
    void pausedTimeBecomesDashes();
    void hostileNamesStayTexts();
    void everythingStandsWhereTheDesignSays();
    void theButtonIsEasyToHit();
    void badCardsHaveAStripe();
    void hoverAndFocusAreSeen();
    void aTipTellsTheBeat();
    void whatIsSeenToChangeIsToldByItsArea_data();
    void whatIsSeenToChangeIsToldByItsArea();
    void paintingTheChangedAreasIsEnough();
    void theSamePixelsComeFromTheStore_data();
    void theSamePixelsComeFromTheStore();

private:
    [[nodiscard]] CardView view(const char *id) const
    {
        return cardView(m_store.at(m_store.rowOf({QLatin1String(id)})), start, 42);
    }
    SessionStore m_store{nullptr, [] {
                             return start;
                         }};
};

void CardTest::criticalSaysWhatWhyAndWhatIsDone()
{
    const CardView card = view("discord-relay");
    QVERIFY(card.striped);
    QCOMPARE(card.name, QStringLiteral("Discord relay"));
    QVERIFY(card.meta.startsWith(QStringLiteral("Chat bots")));
    QCOMPARE(card.latency, QStringLiteral("640 ms"));
    QCOMPARE(card.p95, QStringLiteral("p95 612"));
    QVERIFY(card.why.startsWith(QStringLiteral("No heartbeat for 1 m 34 s")));
    QCOMPARE(card.note, QStringLiteral("Try 3 of 5 in 9 s"));
    QCOMPARE(card.buttonText, QStringLiteral("Reconnect now"));
    QCOMPARE(card.beats.size(), 42);
    QVERIFY(!card.ring);
}

void CardTest::lateCountsOverAndSaysWhenItIsMissed()
{
    const CardView card = view("wa-returns");
    QVERIFY(card.late);
    QCOMPARE(card.ring, std::optional<double>(1));
    QCOMPARE(card.countdown, QStringLiteral("+14 s"));
    QCOMPARE(card.note, QStringLiteral("missed in 16 s"));
}

// S3-21: countdown and ring of each.
void CardTest::healthyIsQuiet()
{
    const CardView card = view("mezon");
    QVERIFY(!card.striped && card.why.isEmpty() && !card.late);
    QCOMPARE(card.countdown, QStringLiteral("in 28 s"));
    QCOMPARE(card.note, QStringLiteral("beat 2 s ago"));
    QCOMPARE(card.uptime, QStringLiteral("100 %"));
    QCOMPARE(card.button, CardButton::Icon);
    QVERIFY(*card.ring > .9 && *card.ring < .95);
}

void CardTest::anAccountIsNotMeasured() // S1-2
{
    SessionUpdate update;
    update.id.value = QStringLiteral("discord-relay/abc-123");
    update.state.status = Status::Healthy;
    update.state.connection = ConnectionState::Connected;
    update.state.account.emplace();
    update.state.account->name = QStringLiteral("Support");
    update.state.account->lastConnected = start.wall - std::chrono::minutes(5);
    m_store.apply({update});
    const CardView card = view("discord-relay/abc-123");
    QVERIFY(card.latency.isEmpty() && card.noLatency.isEmpty() && card.qualityWord.isEmpty());
    QVERIFY2(card.note.startsWith(QStringLiteral("Connected since ")), qPrintable(card.note));
    QCOMPARE(card.name, QStringLiteral("Support"));
}

void CardTest::pausedCanBeResumed()
{
    const CardView card = view("staging");
    QCOMPARE(card.button, CardButton::Resume);
    QCOMPARE(card.noLatency, QStringLiteral("no latency"));
    QVERIFY(card.why.startsWith(QStringLiteral("Paused since")));
}

void CardTest::connectingTellsItsStepAndCanBeCancelled()
{
    SessionStore::Entry entry = m_store.at(m_store.rowOf({QStringLiteral("mezon")}));
    entry.settings.detach().url = QStringLiteral("ws://bots.example.net/ws");
    entry.state = {};
    entry.state.status = Status::Connecting;
    entry.state.reasons = {{RuleId::FirstConnect, Status::Connecting, 0, 0, {}}};
    entry.state.progress = {ConnectStep::Reach, Instant{start.mono - 3s, start.wall - 3s}};
    const CardView card = cardView(entry, start, 42);
    QCOMPARE(card.why, QStringLiteral("Connecting, reaching the server"));
    QCOMPARE(card.note, QStringLiteral("2 of 4 steps, 3 s"));
    QCOMPARE(card.button, CardButton::Cancel);
    QCOMPARE(card.buttonText, QStringLiteral("Cancel"));
    QVERIFY(!card.striped);
    QVERIFY(buttonTip(card).contains(card.name));
    // The word stands alone in its button, as high as the others.
    CardView other = card;
    other.button = CardButton::Reconnect;
    const CardGeometry own = cardGeometry(276, card, 40);
    QCOMPARE(own.button.size(), QSize(60, 26));
    QCOMPARE(own.button.right(), cardGeometry(276, other, 40).button.right());

    entry.state.connection = ConnectionState::Connected;
    entry.state.progress.step = ConnectStep::FirstBeat;
    QCOMPARE(cardView(entry, start, 42).note, QStringLiteral("4 of 4 steps, 3 s"));
    entry.state.attemptByOperator = true;
    entry.state.connection = ConnectionState::Connecting;
    entry.settings.detach().connectTimeout = 10s;
    const CardView asked = cardView(entry, start, 42);
    QCOMPARE(asked.why, QStringLiteral("Reconnecting, as asked"));
    QCOMPARE(asked.note, QStringLiteral("timeout in 7 s"));
}

void CardTest::unseenIsUnknownAndKeepsItsHands()
{
    SessionStore::Entry entry = m_store.at(m_store.rowOf({QStringLiteral("mezon")}));
    entry.state.observerBlind = true;
    entry.state.status = Status::Unknown;
    const CardView card = cardView(entry, start, 42);
    QCOMPARE(card.noLatency, QStringLiteral("latency unknown"));
    QVERIFY(card.note.startsWith(QStringLiteral("last known ")));
    QVERIFY(!card.buttonEnabled);
    QVERIFY(!card.ring);
}

void CardTest::pausedTimeBecomesDashes()
{
    const CardView card = view("staging");
    QCOMPARE(card.beats.size(), 42);
    QCOMPARE(card.beats.constLast().outcome, BeatOutcome::NoData);
    QCOMPARE(card.beats.constFirst().outcome, BeatOutcome::OnTime);
}

void CardTest::hostileNamesStayTexts()
{
    SessionStore::Entry entry = m_store.at(0);
    entry.settings.detach().name =
        QStringLiteral("<b>x</b>\n%1") + QString(5'000, QLatin1Char('w'));
    const CardView card = cardView(entry, start, 42);
    QCOMPARE(card.name, entry.settings->name);
    QVERIFY(!painted(card, 276).isNull());
}

void CardTest::everythingStandsWhereTheDesignSays()
{
    const CardPainter painter(ColourScheme::Dark);
    const CardGeometry bad = painter.geometry(view("discord-relay"), 276);
    QCOMPARE(bad.shape, QRectF(13, 13, 14, 14));
    QCOMPARE(bad.textLeft, 35.0);
    QCOMPARE(bad.strip, QRect(13, 52, 250, 32));
    QCOMPARE(bad.why, QRect(13, 90, 250, 16));
    QCOMPARE(bad.button.top(), 112);
    QCOMPARE(bad.button.height(), 26);
    QCOMPARE(bad.button.right(), 276 - 13 - 1);
    const CardGeometry good = painter.geometry(view("mezon"), 276);
    QCOMPARE(good.shape, QRectF(13, 14, 12, 12));
    QCOMPARE(good.strip.height(), 40);
    QCOMPARE(good.button.size(), QSize(26, 26));
    QCOMPARE(good.stripGeometry(200ms).places(), 42);
}

void CardTest::theButtonIsEasyToHit()
{
    const CardPainter painter(ColourScheme::Dark);
    for (const char *id : {"discord-relay", "mezon", "staging"}) {
        const CardGeometry g = painter.geometry(view(id), 276);
        QVERIFY(g.buttonHit.width() >= 32 && g.buttonHit.height() >= 32);
        QVERIFY(g.buttonHit.contains(g.button));
    }
}

// S3-16
void CardTest::badCardsHaveAStripe()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    QCOMPARE(painted(view("discord-relay"), 276).pixelColor(2, 70), t.critical);
    QCOMPARE(painted(view("whatsapp-de"), 276).pixelColor(2, 70), t.offline);
    QCOMPARE(painted(view("mezon"), 276).pixelColor(2, 70), t.surface);
    QCOMPARE(painted(view("mezon"), 276).pixelColor(0, 70), t.border);
}

void CardTest::hoverAndFocusAreSeen()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    CardLook look;
    look.hovered = true;
    const QImage hovered = painted(view("mezon"), 276, look);
    QCOMPARE(hovered.pixelColor(5, 70), t.hover);
    QCOMPARE(hovered.pixelColor(0, 70), t.bstrong);
    look = {};
    look.focused = true;
    QCOMPARE(painted(view("mezon"), 276, look).pixelColor(0, 70), t.accent);
    look = {};
    look.pulse = .2;
    QVERIFY(painted(view("mezon"), 276, look) != painted(view("mezon"), 276));
}

void CardTest::aTipTellsTheBeat()
{
    Beat beat;
    beat.at = start;
    beat.latency = 640ms;
    beat.outcome = BeatOutcome::Late;
    QVERIFY(beatTip(beat).endsWith(QStringLiteral(", 640 ms, late")));
    beat.outcome = BeatOutcome::Missed;
    beat.latency.reset();
    QVERIFY(beatTip(beat).endsWith(QStringLiteral(", missed")));
}

using CardChange = std::function<void(CardView &)>;

void CardTest::whatIsSeenToChangeIsToldByItsArea_data()
{
    QTest::addColumn<CardChange>("change");
    QTest::addColumn<int>("area"); // -1: the whole card, -2: nothing
    const auto row = [](const char *name, int area, CardChange change) {
        QTest::newRow(name) << std::move(change) << area;
    };
    const auto at = [](CardArea area) {
        return static_cast<int>(area);
    };
    row("nothing", -2, [](CardView &) {});
    row("status", -1, [](CardView &card) { card.status = Status::Connecting; });
    row("stripe", -1, [](CardView &card) { card.striped = true; });
    row("first reason", -1, [](CardView &card) { card.why = QStringLiteral("Slow"); });
    row("button", -1, [](CardView &card) { card.button = CardButton::Reconnect; });
    row("name", at(CardArea::Head), [](CardView &card) { card.name += QLatin1Char('x'); });
    row("quality", at(CardArea::Head), [](CardView &card) { card.quality = Quality::Poor; });
    row("groups", at(CardArea::Meta), [](CardView &card) { card.meta += QLatin1Char('x'); });
    row("latency", at(CardArea::Meta),
        [](CardView &card) { card.latency = QStringLiteral("99 ms"); });
    row("p95", at(CardArea::Meta), [](CardView &card) { card.p95.clear(); });
    row("a beat", at(CardArea::Strip), [](CardView &card) { card.beats.last().latency = 900ms; });
    row("slow from", at(CardArea::Strip), [](CardView &card) { card.slowFrom = 1ms; });
    row("time of a beat", -2, [](CardView &card) { card.beats.last().at.mono += 1ms; });
    row("countdown", at(CardArea::Foot),
        [](CardView &card) { card.countdown = QStringLiteral("in 27 s"); });
    row("ring", at(CardArea::Foot), [](CardView &card) { card.ring = .5; });
    row("ring by less than is seen", -2, [](CardView &card) { *card.ring += 1e-7; });
    row("late", at(CardArea::Foot), [](CardView &card) { card.late = true; });
    row("note", at(CardArea::Foot), [](CardView &card) { card.note.clear(); });
    row("uptime", at(CardArea::Foot), [](CardView &card) { card.uptime.clear(); });
    row("button's state", at(CardArea::Button),
        [](CardView &card) { card.buttonEnabled = !card.buttonEnabled; });
}

void CardTest::whatIsSeenToChangeIsToldByItsArea()
{
    QFETCH(CardChange, change);
    QFETCH(int, area);
    const CardView before = view("mezon");
    CardView after = before;
    change(after);
    const CardGeometry g = CardPainter(ColourScheme::Dark).geometry(after, 276);
    const QRegion expected = area == -2   ? QRegion()
                             : area == -1 ? QRegion(g.frame)
                                          : QRegion(cardArea(static_cast<CardArea>(area), g));
    QCOMPARE(changedAreas(before, after, g), expected);
    // And no more than that is painted otherwise.
    QImage was = painted(before, 276);
    QImage is = painted(after, 276);
    if (area == -2)
        QCOMPARE(is, was);
    else
        QVERIFY(is != was);
    for (QImage *image : {&was, &is}) {
        QPainter wipe(image);
        for (const QRect &rect : expected)
            wipe.fillRect(rect, Qt::black);
    }
    QCOMPARE(is, was);
}

// From each session of the fleet to each other one: painted anew in its changed areas alone, a card
// looks as if it had been painted whole.
void CardTest::paintingTheChangedAreasIsEnough()
{
    const CardPainter painter(ColourScheme::Dark);
    for (int from = 0; from < m_store.count(); ++from) {
        for (int to = 0; to < m_store.count(); ++to) {
            const CardView before = cardView(m_store.at(from), start, 42);
            const CardView after = cardView(m_store.at(to), start, 42);
            QImage image = painted(before, 276);
            QPainter onto(&image);
            const CardGeometry g = painter.geometry(after, 276);
            for (const QRect &area : changedAreas(before, after, g)) {
                onto.setClipRect(area);
                onto.fillRect(area, tokensOf(ColourScheme::Dark).window);
                painter.paint(onto, after, 276, {}, area);
            }
            onto.end();
            QVERIFY2(image == painted(after, 276),
                     qPrintable(before.name + QStringLiteral(" to ") + after.name));
        }
    }
}

void CardTest::theSamePixelsComeFromTheStore_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::newRow(qPrintable(QString::number(ratio))) << ratio;
}

// Painted the second time, by another ratio or in other colours between: the same pixels again.
void CardTest::theSamePixelsComeFromTheStore()
{
    QFETCH(double, ratio);
    const auto picture = [&](ColourScheme scheme) {
        QImage image(QSizeF(300 * ratio, 160 * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(tokensOf(scheme).window);
        QPainter painter(&image);
        painter.translate(7, 5);
        CardPainter(scheme).paint(painter, view("discord-relay"), 276, {});
        return image;
    };
    const QImage dark = picture(ColourScheme::Dark);
    const QImage light = picture(ColourScheme::Light);
    QVERIFY(dark != light);
    QCOMPARE(picture(ColourScheme::Dark), dark);
    QCOMPARE(picture(ColourScheme::Light), light);
    // At the pixel of its corner, and as fine as the screen: the stripe is 4 wide.
    const auto inside = [&](double x) {
        return dark.pixelColor(static_cast<int>((7 + x) * ratio), static_cast<int>(80 * ratio));
    };
    QCOMPARE(inside(2), tokensOf(ColourScheme::Dark).critical);
    QCOMPARE(inside(6), tokensOf(ColourScheme::Dark).surface);
}

QTEST_MAIN(CardTest)
#include "card_test.moc"
