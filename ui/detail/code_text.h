// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace Pulse {

/// Text to read and to select, in the fixed font, without a frame, with JSON's names coloured.
class CodeText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeText(Theme &theme, QWidget *parent = nullptr);
    /// Keeps the place when the text stays the same.
    void show(const QString &text);
};

} // namespace Pulse
