// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "ui/detail/text_label.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

namespace Pulse {

/// A status' shape of a fixed size. What it says is spoken by the text beside it.
class ShapeIcon final : public QWidget {
    Q_OBJECT
public:
    ShapeIcon(Theme &theme, int pixels, QWidget *parent = nullptr);
    void setStatus(Status status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Status m_status = Status::Unknown;
};

/// A word in a rounded frame: group, tag.
class Chip final : public QLabel {
    Q_OBJECT
public:
    Chip(Theme &theme, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

/// Four bars and the word.
class QualityBadge final : public QLabel {
    Q_OBJECT
public:
    explicit QualityBadge(Theme &theme, QWidget *parent = nullptr);
    /// `tip` says how it is rated, or why it is not.
    void setQuality(Quality quality, const QString &tip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Quality m_quality = Quality::Unknown;
};

/// Fills the page with a part that scrolls up and down; what is returned is to be laid out.
[[nodiscard]] QWidget *makeScrolled(QWidget *page, const QString &objectName);
/// A panel of the design: surface, hairline, radius 8.
[[nodiscard]] QFrame *makePanel(QWidget *parent, const QString &objectName);
/// A line of one pixel from side to side that follows the theme.
[[nodiscard]] QFrame *makeHairline(Theme &theme, QWidget *parent);
/// A line icon that follows the theme.
void setLineIcon(QAbstractButton &button, Theme &theme, const QString &name, int pixels, Tone tone);
/// A primary button's icon is white in both themes.
void setPrimaryIcon(QAbstractButton &button, Theme &theme, const QString &name, int pixels);

} // namespace Pulse
