// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Pulse {

class Theme;

/// What one closed incident shows, in words.
struct ClosedIncidentText {
    QString name;
    QString sentence;
    QString closedAt;
    QString duration;
    QString spoken;

    friend bool operator==(const ClosedIncidentText &, const ClosedIncidentText &) = default;
};

/// One closed incident: a tick, two lines, and when. Painted, because there may be many.
class ClosedIncidentRow final : public QWidget {
    Q_OBJECT
public:
    explicit ClosedIncidentRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const ClosedIncidentText &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ClosedIncidentText m_text;
};

} // namespace Pulse
