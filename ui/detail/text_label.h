// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/status.h"
#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace Pulse {

enum class Tone : quint8 { Text, Sec, Muted, Accent };

[[nodiscard]] QColor toneColour(const Tokens &tokens, Tone tone);

/// Plain text in one of the design's sizes and tones. One line, cut with "…" and drawn with equal
/// digits; or wrapped. Thread: GUI.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    struct Look {
        int pixels = 13;
        QFont::Weight weight = QFont::Normal;
        Tone tone = Tone::Text;
        bool mono = false;
    };
    TextLabel(Theme &theme, Look look, QWidget *parent = nullptr);
    TextLabel(Theme &theme, Look look, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// The colour of words about this status; none: the tone again.
    void setStatus(std::optional<Status> status);
    /// Shows the whole text in a tooltip too, and what it means where that is given.
    void setFullText(const QString &text, const QString &help = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] int lineHeight() const;

    Theme &m_theme;
    Look m_look;
    std::optional<Status> m_status;
};

} // namespace Pulse
