// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace Pulse {

class DesktopScheme;

/// Which colours the program wears. Desktop: as the desktop prefers.
enum class SchemePreference : quint8 { Desktop, Dark, Light };
/// How strongly colours differ. Desktop: high when the desktop asks for it.
enum class ContrastPreference : quint8 { Desktop, Usual, High };
/// What moves. Desktop: little when the desktop asks for it.
enum class MotionPreference : quint8 { Desktop, Usual, Reduced };
/// The weight that looks like this one: light text on dark is drawn with gamma and comes out about
/// a step heavier than the same weight dark on light.
[[nodiscard]] QFont::Weight seenWeight(ColourScheme scheme, QFont::Weight weight);
/// "dark", "light", "desktop" (also "auto"); nothing for other words.
[[nodiscard]] std::optional<SchemePreference> schemePreference(QStringView word);

/// The look of the whole program: colours, fonts, sizes. Widgets ask it while painting and repaint
/// on changed(). Thread: GUI.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// `textScale` 0.9 .. 1.5 is one factor for all sizes.
    explicit Theme(double textScale = 1.0, QObject *parent = nullptr);
    ~Theme() override;

    /// Dresses the application: Fusion, palette, style sheet, font; again after each change.
    void applyTo(QApplication &application);
    /// Asks the desktop, without waiting, and follows it from now on.
    void followDesktop();
    void setPreference(SchemePreference preference);
    void setContrast(ContrastPreference preference);
    void setMotion(MotionPreference preference);
    /// Another factor, or another font (useSystemFont): what is made from now on has it. What
    /// exists keeps the lengths that it was made with.
    void refit(double textScale);

    [[nodiscard]] SchemePreference preference() const { return m_preference; }
    [[nodiscard]] ContrastPreference contrast() const { return m_contrast; }
    [[nodiscard]] MotionPreference motion() const { return m_motion; }
    /// No pulse, no slide, a still connecting ring (ui/SPEC 10).
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] ColourScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool dark() const { return isDark(m_scheme); }
    [[nodiscard]] const Tokens &tokens() const { return tokensOf(m_scheme); }
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// A length of the design in this factor.
    [[nodiscard]] int px(int design) const;
    /// Inter (or the system's font) of so many design pixels.
    [[nodiscard]] QFont font(int designPixels, QFont::Weight weight = QFont::Normal) const;
    /// The same without the text factor, for painters that scale as a whole.
    [[nodiscard]] static QFont plainFont(ColourScheme scheme, int pixels,
                                         QFont::Weight weight = QFont::Normal);
    /// JetBrains Mono (or the system's fixed font), without ligatures.
    [[nodiscard]] QFont mono(int designPixels) const;

Q_SIGNALS:
    void changed();
    void motionChanged();

private:
    void settle();
    void dress();

    DesktopScheme *m_desktop = nullptr;
    QApplication *m_application = nullptr;
    double m_textScale = 1.0;
    SchemePreference m_preference = SchemePreference::Desktop;
    ContrastPreference m_contrast = ContrastPreference::Desktop;
    MotionPreference m_motion = MotionPreference::Desktop;
    std::optional<ColourScheme> m_desktopSays;
    bool m_desktopWantsContrast = false;
    bool m_desktopWantsCalm = false;
    ColourScheme m_platformLook = ColourScheme::Dark; ///< by the palette's lightness at the start
    ColourScheme m_scheme = ColourScheme::Dark;
};

} // namespace Pulse
