// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace Pulse {

/// A box to tick whose words go on in the next line where they do not fit. Thread: GUI.
class WrappedCheck final : public QCheckBox {
    Q_OBJECT
public:
    WrappedCheck(const QString &text, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsLeft() const;
};

} // namespace Pulse
