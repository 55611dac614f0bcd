// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/cut_tips.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_font.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Pulse {

namespace {

bool systemFontWanted = false;

} // namespace

void useSystemFont(bool use)
{
    systemFontWanted = use;
}

bool usesSystemFont()
{
    return systemFontWanted;
}

std::optional<SchemePreference> schemePreference(QStringView word)
{
    if (word == QLatin1String("dark"))
        return SchemePreference::Dark;
    if (word == QLatin1String("light"))
        return SchemePreference::Light;
    if (word == QLatin1String("desktop") || word == QLatin1String("auto"))
        return SchemePreference::Desktop;
    return std::nullopt;
}

QFont::Weight seenWeight(ColourScheme scheme, QFont::Weight weight)
{
    if (!isDark(scheme))
        return weight;
    if (weight == QFont::Medium)
        return QFont::Normal;
    return weight == QFont::DemiBold ? QFont::Medium : weight;
}

Theme::Theme(double textScale, QObject *parent)
    : QObject(parent), m_textScale(std::clamp(textScale, 0.9, 1.5))
{
    const int lightness = QGuiApplication::palette().color(QPalette::Window).lightness();
    m_platformLook = lightness < 128 ? ColourScheme::Dark : ColourScheme::Light;
    settle();
    // Widgets are made with it from the start: a style sheet's rules about weight or size keep the
    // family that a widget had before the sheet came.
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        QApplication::setFont(font(13));
}

Theme::~Theme() = default;

void Theme::applyTo(QApplication &application)
{
    if (!m_application) {
        new FocusRing(*this, application);
        new CutTips(application, this);
    }
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    dress();
}

void Theme::followDesktop()
{
    if (m_desktop)
        return;
    m_desktop = new DesktopScheme(this);
    connect(m_desktop, &DesktopScheme::preferred, this, [this](std::optional<ColourScheme> scheme) {
        m_desktopSays = scheme;
        settle();
    });
    connect(m_desktop, &DesktopScheme::contrastWanted, this, [this](bool high) {
        m_desktopWantsContrast = high;
        settle();
    });
    connect(m_desktop, &DesktopScheme::calmWanted, this, [this](bool calm) {
        if (std::exchange(m_desktopWantsCalm, calm) != calm)
            Q_EMIT motionChanged();
    });
    m_desktop->start();
}

void Theme::setPreference(SchemePreference preference)
{
    m_preference = preference;
    settle();
}

void Theme::setContrast(ContrastPreference preference)
{
    m_contrast = preference;
    settle();
}

void Theme::setMotion(MotionPreference preference)
{
    if (std::exchange(m_motion, preference) != preference)
        Q_EMIT motionChanged();
}

void Theme::refit(double textScale)
{
    m_textScale = std::clamp(textScale, 0.9, 1.5);
    dress();
    Q_EMIT changed();
}

bool Theme::reducedMotion() const
{
    switch (m_motion) {
    case MotionPreference::Usual: return false;
    case MotionPreference::Reduced: return true;
    case MotionPreference::Desktop: break;
    }
    // Qt 6.4 has no question of its own for it; a style that does not animate is the answer of
    // desktops that pass it on.
    const QStyle *style = QApplication::style();
    return m_desktopWantsCalm ||
           (style && style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
}

void Theme::settle()
{
    const ColourScheme before = m_scheme;
    switch (m_preference) {
    case SchemePreference::Desktop: m_scheme = m_desktopSays.value_or(m_platformLook); break;
    case SchemePreference::Dark: m_scheme = ColourScheme::Dark; break;
    case SchemePreference::Light: m_scheme = ColourScheme::Light; break;
    }
    const bool high = m_contrast == ContrastPreference::Desktop
                          ? m_desktopWantsContrast
                          : m_contrast == ContrastPreference::High;
    if (high)
        m_scheme = isDark(m_scheme) ? ColourScheme::DarkContrast : ColourScheme::LightContrast;
    if (m_scheme == before)
        return;
    dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    if (!m_application)
        return;
    const QPalette colours = palette(tokens());
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QApplication::setFont(font(13));
    m_application->setStyleSheet(styleSheet(tokens(), m_textScale, font(13).families()));
}

int Theme::px(int design) const
{
    return static_cast<int>(std::lround(design * m_textScale));
}

QFont Theme::font(int designPixels, QFont::Weight weight) const
{
    return plainFont(m_scheme, std::max(1, px(designPixels)), weight);
}

QFont Theme::plainFont(ColourScheme scheme, int pixels, QFont::Weight weight)
{
    QFont font;
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                         QStringLiteral("DejaVu Sans"), system};
    if (systemFontWanted)
        families.prepend(system);
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(seenWeight(scheme, weight));
    // Hinted advances are whole pixels and pull 11 px text apart.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::mono(int designPixels) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(
        {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), font.family()});
    font.setPixelSize(std::max(1, px(designPixels)));
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::PreferNoShaping); // its ligatures distort "wss://"
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace Pulse
