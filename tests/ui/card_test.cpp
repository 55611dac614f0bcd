// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"
#include "ui/card/card_painter.h"

#include <QImage>
#include <QTest>

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

class CardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { MockFleet::fill(m_store, start); }
    void criticalSaysWhatWhyAndWhatIsDone();
    void lateCountsOverAndSaysWhenItIsMissed();
    void healthyIsQuiet();
    void pausedCanBeResumed();
    void unseenIsUnknownAndKeepsItsHands();
    void pausedTimeBecomesDashes();
    void hostileNamesStayTexts();
    void everythingStandsWhereTheDesignSays();
    void theButtonIsEasyToHit();
    void badCardsHaveAStripe();
    void hoverAndFocusAreSeen();
    void aTipTellsTheBeat();

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

void CardTest::pausedCanBeResumed()
{
    const CardView card = view("staging");
    QCOMPARE(card.button, CardButton::Resume);
    QCOMPARE(card.noLatency, QStringLiteral("no latency"));
    QVERIFY(card.why.startsWith(QStringLiteral("Paused since")));
}

void CardTest::unseenIsUnknownAndKeepsItsHands()
{
    SessionStore::Entry entry = m_store.at(m_store.rowOf({QStringLiteral("mezon")}));
    entry.state.observerBlind = true;
    entry.state.status = Status::Unknown;
    const CardView card = cardView(entry, start, 42);
    QCOMPARE(card.quality, Quality::Unknown);
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
    entry.settings.name = QStringLiteral("<b>x</b>\n%1") + QString(5'000, QLatin1Char('w'));
    const CardView card = cardView(entry, start, 42);
    QCOMPARE(card.name, entry.settings.name);
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

QTEST_MAIN(CardTest)
#include "card_test.moc"
