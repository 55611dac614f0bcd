// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/message_rows.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QPushButton;

namespace Pulse {

class CodeText;
class KeyValues;
class TextLabel;

/// One message in full: when, how large, and its text, indented when it is JSON.
class MessagePane final : public QFrame {
    Q_OBJECT
public:
    explicit MessagePane(Theme &theme, QWidget *parent = nullptr);

    void show(const MessageRow &row);
    void clear();

private:
    [[nodiscard]] QWidget *makeHead();

    Theme &m_theme;
    QPushButton *m_copy = nullptr;
    KeyValues *m_facts;
    CodeText *m_text;
    TextLabel *m_hint;
};

} // namespace Pulse
