// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_colours.h"

#include <QRegularExpression>

namespace Pulse {

JsonColours::JsonColours(Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &JsonColours::rehighlight);
}

void JsonColours::highlightBlock(const QString &text)
{
    static const QRegularExpression name(QStringLiteral(R"re(^\s*("(?:[^"\\]|\\.)*+")\s*:)re"));
    static const QRegularExpression hidden(QStringLiteral(R"re(:\s*("hidden"))re"));
    const auto paint = [this, &text](const QRegularExpression &what, const QColor &colour) {
        const QRegularExpressionMatch match = what.match(text);
        if (match.hasMatch())
            setFormat(static_cast<int>(match.capturedStart(1)),
                      static_cast<int>(match.capturedLength(1)), colour);
    };
    paint(name, m_theme.tokens().accent);
    paint(hidden, m_theme.tokens().muted);
}

} // namespace Pulse
