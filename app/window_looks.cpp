// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The host's mini window, and how a person wants to see the program.
#include "app/window_host.h"

#include "ui/theme/system_font.h"

#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int fromEdge = 24;

bool isOnAScreen(QPoint at)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [at](const QScreen *screen) {
        return screen->availableGeometry().contains(at + QPoint(fromEdge, fromEdge));
    });
}

} // namespace

void WindowHost::connectMini()
{
    connect(&m_parts->mini, &MiniWindow::reconnectAsked, this,
            [this](const QList<SessionId> &ids) { m_core.reconnect(ids); });
    connect(&m_parts->mini, &MiniWindow::acknowledgeAsked, m_parts->actions,
            &IncidentActions::acknowledge);
    connect(&m_parts->mini, &MiniWindow::silenceAllAsked, this,
            [this](QPoint global) { m_parts->actions->popupSilence({}, global); });
    connect(&m_parts->mini, &MiniWindow::openAsked, this, [this](const SessionId &id) {
        raiseWindow();
        m_parts->window.openSession(id);
    });
    connect(&m_parts->mini, &MiniWindow::mainWindowAsked, this, &WindowHost::raiseWindow);
    connect(&m_parts->mini, &MiniWindow::pinnedChanged, this,
            [this](bool pinned) { m_remembered.setValue(QStringLiteral("mini/pinned"), pinned); });
    m_parts->mini.setThisComputerOffline(m_offline);
    m_parts->window.actions().bind(ActionId::MiniWindow, [this] { m_parts->mini.toggle(); });
    m_parts->mini.setPinned(m_remembered.value(QStringLiteral("mini/pinned"), true).toBool());
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QPoint corner(screen.right() - m_theme.px(320) - fromEdge,
                        screen.bottom() - m_theme.px(460) - fromEdge);
    const QPoint at = m_remembered.value(QStringLiteral("mini/pos"), corner).toPoint();
    m_parts->mini.move(isOnAScreen(at) ? at : corner); // a screen may be gone
}

void WindowHost::bindLooks()
{
    Actions &actions = m_parts->window.actions();
    const auto bind = [&](ActionId id, auto Looks::*part, auto value) {
        actions.bind(
            id, [this, part, value] { setLook(part, value); },
            [this, part, value] { return m_looks.*part != value; });
    };
    bind(ActionId::DarkColours, &Looks::scheme, SchemePreference::Dark);
    bind(ActionId::LightColours, &Looks::scheme, SchemePreference::Light);
    bind(ActionId::DesktopColours, &Looks::scheme, SchemePreference::Desktop);
    bind(ActionId::HighContrast, &Looks::contrast, ContrastPreference::High);
    bind(ActionId::UsualContrast, &Looks::contrast, ContrastPreference::Usual);
    bind(ActionId::DesktopContrast, &Looks::contrast, ContrastPreference::Desktop);
    bind(ActionId::LessMotion, &Looks::motion, MotionPreference::Reduced);
    bind(ActionId::UsualMotion, &Looks::motion, MotionPreference::Usual);
    bind(ActionId::DesktopMotion, &Looks::motion, MotionPreference::Desktop);
    const auto step = [&](ActionId id, int by) {
        actions.bind(
            id, [this, by] { setTextPercent(m_looks.textPercent + by); },
            [this, by] {
                const int percent = m_looks.textPercent + by;
                return percent >= Looks::SmallestText && percent <= Looks::LargestText;
            });
    };
    step(ActionId::LargerText, Looks::TextStep);
    step(ActionId::SmallerText, -Looks::TextStep);
    actions.bind(
        ActionId::UsualText, [this] { setTextPercent(100); },
        [this] { return m_looks.textPercent != 100; });
    const auto speak = [&](ActionId id, const QString &code) {
        actions.bind(
            id, [this, code] { setLanguage(code); },
            [this, code] { return m_looks.language != code; });
    };
    speak(ActionId::DesktopLanguage, {});
    speak(ActionId::English, QStringLiteral("en"));
    speak(ActionId::German, QStringLiteral("de"));
    speak(ActionId::Vietnamese, QStringLiteral("vi"));
    const auto moveAsWanted = [this] {
        m_parts->window.setReducedMotion(m_theme.reducedMotion());
    };
    connect(&m_theme, &Theme::motionChanged, &m_parts->window, moveAsWanted);
    moveAsWanted();
}

void WindowHost::setLooks(const Looks &looks)
{
    m_looks = looks;
    m_looks.write(m_remembered);
    m_theme.setPreference(looks.scheme);
    m_theme.setContrast(looks.contrast);
    m_theme.setMotion(looks.motion);
}

void WindowHost::setTextPercent(int percent)
{
    setLook(&Looks::textPercent, percent);
    refitSoon(tr("Text of %1 %").arg(percent));
}

void WindowHost::setLanguage(const QString &code)
{
    setLook(&Looks::language, code);
    refitSoon(tr("Another language"));
}

void WindowHost::setSystemFont(bool on)
{
    setLook(&Looks::systemFont, on);
    if (on != usesSystemFont())
        refitSoon(on ? tr("The font of the desktop") : tr("The font of Pulseboard"));
}

// Not within the click on what is about to go.
void WindowHost::refitSoon(const QString &what)
{
    m_refitFor = what;
    if (std::exchange(m_refits, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_refits = false;
        if (!m_quitting)
            refit();
    });
}

// Every word and length of a window is made once: other windows take their place, and nothing that
// is watched notices.
void WindowHost::refit()
{
    if (m_parts->isTyping()) {
        m_parts->window.offerRestart(m_refitFor);
        return;
    }
    saveWindow();
    const WindowsSeen seen = m_parts->seen();
    m_language.reset(); // it gives back what was there before it
    m_language = std::make_unique<Language>(m_looks.language);
    useSystemFont(m_looks.systemFont);
    m_theme.refit(m_looks.textScale());
    const std::unique_ptr<WindowParts> before = std::move(m_parts);
    makeWindow();
    m_parts->show(seen);
    m_tray.renew();
    if (!seen.field)
        return;
    openSettings();
    const SettingsDialog *settings = m_parts->settings();
    if (auto *field = settings ? settings->findChild<QWidget *>(*seen.field) : nullptr)
        field->setFocus();
}

} // namespace Pulse
