// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Pulse {

class ListInput;
class TextLabel;

/// One setting: its name, where it is typed, and below it what is wrong with it or where the value
/// in force comes from. Thread: GUI.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    /// `prefix` begins the object names: "detail.settings" gives "detail.settings.url".
    SettingRow(Theme &theme, const SettingField &field, const QString &prefix,
               QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_field.key; }
    /// The cursor stays where it is when the text is the same.
    void show(const SettingField &field, const QString &profile);
    /// Another name than the one its key has.
    void setLabel(const QString &label);
    /// A line below it instead of where its value comes from; empty: nothing but problems.
    void setHint(const QString &hint);
    /// More about where it comes from, behind that; seen with the next show().
    void setBesides(const QString &words) { m_besides = words; }
    /// Words that are offered while typing.
    void suggest(const QStringList &words);
    void setReadOnly(bool readOnly);
    void focusInput();

Q_SIGNALS:
    void edited(const QString &key, const QString &text);

private:
    [[nodiscard]] QWidget *makeInput(const QString &objectName);
    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makeLine();
    [[nodiscard]] QWidget *makeTable(const QString &objectName);
    void showText();
    void describe(const QString &foot);

    Theme &m_theme;
    SettingField m_field;
    TextLabel *m_label;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choice = nullptr;
    ListInput *m_table = nullptr;
    QWidget *m_input;
    TextLabel *m_foot;
    std::optional<QString> m_hint;
    QString m_besides;
};

} // namespace Pulse
