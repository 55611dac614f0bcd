// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/code_text.h"

#include "ui/detail/json_colours.h"

namespace Pulse {

CodeText::CodeText(Theme &theme, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    new JsonColours(theme, document());
    const auto dress = [this, &theme] {
        setFont(theme.mono(12));
        setStyleSheet(
            QStringLiteral("QPlainTextEdit, QPlainTextEdit:focus { background: transparent; "
                           "border: none; padding: 0; min-height: 0; color: %1 }")
                .arg(theme.tokens().sec.name()));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void CodeText::show(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

} // namespace Pulse
