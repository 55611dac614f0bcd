// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktop_scheme.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pulse {

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
    if (scheme == ColourScheme::Light)
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
    m_desktop->start();
}

void Theme::setPreference(SchemePreference preference)
{
    m_preference = preference;
    settle();
}

void Theme::settle()
{
    const ColourScheme before = m_scheme;
    switch (m_preference) {
    case SchemePreference::Desktop: m_scheme = m_desktopSays.value_or(m_platformLook); break;
    case SchemePreference::Dark: m_scheme = ColourScheme::Dark; break;
    case SchemePreference::Light: m_scheme = ColourScheme::Light; break;
    }
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
    m_application->setStyleSheet(styleSheet(tokens(), m_textScale));
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
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("DejaVu Sans"),
                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
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
