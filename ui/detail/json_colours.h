// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace Pulse {

/// Names of JSON fields in the accent, hidden values muted.
class JsonColours final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    JsonColours(Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme &m_theme;
};

} // namespace Pulse
