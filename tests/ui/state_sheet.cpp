// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/state_sheet.h"

#include "tests/ui/colour_science.h"
#include "ui/board/loading_page.h"
#include "ui/card/card_painter.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

#include <array>
#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr int cardWidth = 270;
constexpr int pitch = 279;
constexpr int leftEdge = 26;

struct Shown {
    const char *label;
    CardView view;
    CardLook look{};
};

/// The cards of the sheet, row by row.
class Cards final {
public:
    explicit Cards(const SessionStore &store) : m_store(store), m_now(store.now()) {}

    [[nodiscard]] QList<Shown> all() const
    {
        CardLook pulsing;
        pulsing.pulse = .25;
        CardLook focused;
        focused.selected = focused.focused = true;
        CardLook hovered;
        hovered.hovered = true;
        return {{"Loading (first 300 ms: nothing; then this)", {}},
                {"Connecting", connecting(false)},
                {"Healthy, heartbeat just came in (pulse)", plain("orders"), pulsing},
                {"Late", plain("wa-returns")},
                {"Warning", plain("price-ticker")},
                {"Critical", plain("discord-relay")},
                {"Critical, acknowledged: no stripe, calmer", seen()},
                {"Offline, gave up", plain("whatsapp-de")},
                {"Paused", plain("staging")},
                {"Silenced", silenced()},
                {"This computer offline", blind()},
                {"Cannot start: sign-in refused", refused()},
                {"Selected and focused", plain("gateway"), focused},
                {"Hover", plain("store-eu"), hovered},
                {"Reconnecting after a click", connecting(true)}};
    }

private:
    [[nodiscard]] SessionStore::Entry entry(const char *id) const
    {
        return m_store.at(m_store.rowOf({QString::fromLatin1(id)}));
    }
    [[nodiscard]] CardView shown(const SessionStore::Entry &entry) const
    {
        return cardView(entry, m_now, 42);
    }
    [[nodiscard]] CardView plain(const char *id) const { return shown(entry(id)); }
    [[nodiscard]] CardView connecting(bool asked) const
    {
        SessionStore::Entry e = entry(asked ? "discord-relay" : "mezon");
        const SessionState before = e.state;
        e.state = {};
        e.state.status = Status::Connecting;
        e.state.reasons = {{RuleId::FirstConnect, Status::Connecting, 0, 0, {}}};
        e.state.progress = {asked ? ConnectStep::Reach : ConnectStep::SignIn,
                            m_now + (asked ? -2s : -3s)};
        e.state.attemptByOperator = asked;
        e.settings.detach().transport = TransportKind::SocketIo;
        if (asked) {
            e.state.latency = before.latency;
            e.state.quality = before.quality;
        } else {
            e.beats = BeatLog();
        }
        return shown(e);
    }
    [[nodiscard]] CardView seen() const
    {
        SessionStore::Entry e = entry("discord-relay");
        e.seen.emplace();
        e.seen->by = QStringLiteral("Ana");
        e.seen->at = m_now + -3min;
        return shown(e);
    }
    [[nodiscard]] CardView silenced() const
    {
        SessionStore::Entry e = entry("store-us");
        e.silencedUntil = m_now.wall + 1h;
        return shown(e);
    }
    [[nodiscard]] CardView blind() const
    {
        SessionStore::Entry e = entry("mezon");
        e.state.observerBlind = true;
        e.state.status = Status::Unknown;
        e.state.quality = Quality::Unknown;
        e.unseen = true;
        return cardView(e, m_now + 4min, 42); // dashes since then
    }
    [[nodiscard]] CardView refused() const
    {
        SessionStore::Entry e = entry("orders");
        e.state = {};
        e.state.status = Status::Offline;
        e.state.connection = ConnectionState::Down;
        e.state.attempt = 1;
        e.state.lastClose.what = FailureClass::SignIn;
        e.state.lastClose.persistent = true;
        e.state.lastClose.httpStatus = 401;
        e.state.reasons = {{RuleId::SignInRefused, Status::Offline, 1, 5, {}}};
        e.beats = BeatLog();
        return shown(e);
    }

    const SessionStore &m_store;
    Instant m_now;
};

void label(QPainter &p, const Theme &theme, QPointF at, const char *text, bool heading = false)
{
    p.setPen(heading ? theme.tokens().text : theme.tokens().muted);
    Paint::figures(p, at, QString::fromUtf8(text),
                   heading ? theme.font(13, QFont::DemiBold) : theme.font(11));
}

/// Some of each: on time, late, slow, missed, and while it was offline.
QList<Beat> everyBeat(const SessionStore &store)
{
    constexpr int places = 48;
    constexpr int offlineFrom = 38;
    const auto &entry = store.at(store.rowOf({QStringLiteral("orders")}));
    QList<Beat> beats = newestBeats(entry.beats, places);
    const auto slow = [&beats](int place, microseconds latency, BeatOutcome outcome) {
        beats[place].latency = latency;
        beats[place].outcome = outcome;
    };
    if (beats.size() < places)
        return beats;
    slow(20, 240ms, BeatOutcome::Late);
    slow(24, 260ms, BeatOutcome::OnTime);
    slow(26, 420ms, BeatOutcome::Late);
    for (int i = 28; i < places; ++i) {
        if (i < 30 || i >= offlineFrom) {
            beats[i].latency.reset();
            beats[i].outcome = i < 30 ? BeatOutcome::Missed : BeatOutcome::Offline;
        }
    }
    return beats;
}

/// The signals that tell one status from another.
QImage signalPanel(const SessionStore &store, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QImage image(338, 104, QImage::Format_RGB32);
    image.fill(t.window);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.border);
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(.5, .5, image.width() - 1, image.height() - 1), 7.5, 7.5);
    constexpr std::array order{Status::Healthy, Status::Warning, Status::Critical,  Status::Offline,
                               Status::Paused,  Status::Unknown, Status::Connecting};
    double x = 14;
    for (const Status status : order) {
        Paint::statusShape(p, {x, 12, 16, 16}, status, t);
        x += 27;
    }
    x = 237;
    for (const QColor &fill : {t.healthyQ, t.warning, t.critical, t.offline}) {
        p.setPen(Qt::NoPen);
        p.setBrush(fill);
        p.drawRoundedRect(QRectF(x, 12, 16, 16), 3, 3);
        x += 24;
    }
    Paint::heartbeatStrip(p, {13, 39}, {{286, 30}, 4, 2, 200ms}, everyBeat(store), t);
    x = 14;
    for (const auto &[status, word] :
         {std::pair{Status::Healthy, "Healthy"}, std::pair{Status::Warning, "Warning"},
          std::pair{Status::Critical, "Critical"}, std::pair{Status::Offline, "Offline"}}) {
        p.setPen(t.words(status));
        const QFont font = theme.font(12, QFont::Medium);
        x += Paint::figures(p, {x, 92}, QString::fromLatin1(word), font) + 10;
    }
    x = 226;
    for (const Quality quality :
         {Quality::Excellent, Quality::Good, Quality::Fair, Quality::Poor, Quality::Unknown}) {
        Paint::qualityBars(p, {x, 81, 12.7, 11}, quality, t);
        x += 21;
    }
    p.end();
    return image;
}

QImage asSeenBy(const QImage &image, const ColourScience::Matrix &matrix)
{
    const auto coded = [](double v) {
        v = std::clamp(v, 0.0, 1.0);
        return static_cast<int>(
            std::lround(255 * (v <= .0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - .055)));
    };
    QImage seen = image;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const ColourScience::Triple v = ColourScience::linear(image.pixelColor(x, y));
            ColourScience::Triple s{};
            for (size_t i = 0; i < 3; ++i)
                s.at(i) = matrix.at(i)[0] * v[0] + matrix.at(i)[1] * v[1] + matrix.at(i)[2] * v[2];
            seen.setPixelColor(x, y, QColor(coded(s[0]), coded(s[1]), coded(s[2])));
        }
    }
    return seen;
}

/// A button as it looks when the pointer or the keyboard is on it.
class PosedButton final : public QPushButton {
public:
    explicit PosedButton(const QString &text, QStyle::State state = {})
        : QPushButton(text), m_state(state)
    {
        setAttribute(Qt::WA_DontShowOnScreen);
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

void buttons(QPainter &p, Theme &theme, int top)
{
    label(p, theme, {leftEdge, top + 12.0}, "Buttons", true);
    PosedButton primary(QStringLiteral("Primary"));
    primary.setProperty("kind", QStringLiteral("primary"));
    setPrimaryIcon(primary, theme, QStringLiteral("refresh"), 14);
    PosedButton usual(QStringLiteral("Normal"));
    PosedButton hovered(QStringLiteral("Hover"), QStyle::State_MouseOver);
    PosedButton focused(QStringLiteral("Focus"),
                        QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
    PosedButton disabled(QStringLiteral("Disabled"));
    disabled.setEnabled(false);
    PosedButton danger(QStringLiteral("Delete\u2026"));
    danger.setProperty("kind", QStringLiteral("danger"));
    PosedButton ghost(QStringLiteral("Ghost"));
    ghost.setProperty("kind", QStringLiteral("ghost"));
    int x = leftEdge;
    for (QPushButton *button : {&primary, &usual, &hovered, &focused, &disabled, &danger, &ghost}) {
        button->ensurePolished();
        button->resize(button->sizeHint());
        button->render(&p, QPoint(x, top + 24 + (30 - button->height()) / 2), {},
                       QWidget::DrawChildren);
        x += button->width() + 8;
    }
}

void smallParts(QPainter &p, Theme &theme, int top)
{
    const Tokens &t = theme.tokens();
    buttons(p, theme, top);
    label(p, theme, {600, top + 12.0}, "Quality badge", true);
    double x = 600;
    for (const auto &[quality, word] :
         {std::pair{Quality::Excellent, "Excellent"}, std::pair{Quality::Good, "Good"},
          std::pair{Quality::Fair, "Fair"}, std::pair{Quality::Poor, "Poor"},
          std::pair{Quality::Unknown, "Unknown"}}) {
        Paint::qualityBars(p, {x, top + 34.0, 12.7, 11}, quality, t);
        p.setPen(t.sec);
        x += 19 +
             Paint::figures(p, {x + 19, top + 44.0}, QString::fromLatin1(word),
                            theme.font(11, QFont::Medium)) +
             16;
    }
    x = 955;
    label(p, theme, {x, top + 12.0}, "Countdown ring", true);
    for (const double left : {.95, .6, .3, .08}) {
        Paint::countdownRing(p, {x, top + 31.0, 18, 18}, left, t.accent, t.border);
        x += 30;
    }
    Paint::countdownRing(p, {x, top + 31.0, 18, 18}, 1, t.warning, t.border);
    p.setPen(t.warningT);
    Paint::figures(p, {x + 26, top + 44.0}, QStringLiteral("+14 s"), theme.font(11, QFont::Medium));
}

} // namespace

QImage stateSheet(const SessionStore &store, Theme &theme)
{
    QImage sheet(1440, 860, QImage::Format_RGB32);
    sheet.fill(theme.tokens().window);
    QPainter p(&sheet);
    p.setRenderHint(QPainter::Antialiasing);
    label(p, theme, {leftEdge, 36}, "Session card, every state", true);
    const QList<Shown> cards = Cards(store).all();
    const CardPainter painter(theme.scheme());
    for (int i = 0; i < cards.size(); ++i) {
        const QPoint at(leftEdge + i % 5 * pitch, 68 + i / 5 * 179);
        label(p, theme, at + QPointF(0, -8), cards.at(i).label);
        p.save();
        p.translate(at);
        if (cards.at(i).view.name.isEmpty())
            paintLoadingCard(p, {0, 0, cardWidth, CardGeometry::height}, theme);
        else
            painter.paint(p, cards.at(i).view, cardWidth, cards.at(i).look);
        p.restore();
    }
    label(p, theme, {leftEdge, 604},
          "The same signals under colour-vision deficiency "
          "(Machado 2009, full strength)",
          true);
    const QImage panel = signalPanel(store, theme);
    double x = leftEdge;
    for (const auto &[name, matrix] : {std::pair{"Usual vision", ColourScience::usual},
                                       std::pair{"Protanopia", ColourScience::protan},
                                       std::pair{"Deuteranopia", ColourScience::deutan},
                                       std::pair{"Tritanopia", ColourScience::tritan}}) {
        label(p, theme, {x, 626}, name);
        p.drawImage(QPointF(x, 634), asSeenBy(panel, matrix));
        x += 350;
    }
    smallParts(p, theme, 756);
    p.end();
    return sheet;
}

} // namespace Pulse
