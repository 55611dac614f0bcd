// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace Pulse {

class SettingRow;
class SignInRow;
class TextLabel;

/// Every setting of a service, a panel for each section of the file. The rows are made from the
/// form, so a key of the schema cannot be forgotten. Thread: GUI.
class SettingsEditor final : public QWidget {
    Q_OBJECT
public:
    /// Keys that are `elsewhere` in the same window get no row.
    SettingsEditor(Theme &theme, const QString &prefix, const QStringList &elsewhere = {},
                   QWidget *parent = nullptr);

    /// The rows are made with the first form and stay.
    void show(const SettingsForm &form);
    /// Side by side where there is room for it.
    void setColumns(int columns);
    /// Moves to the first setting that is wrong; false when there is none.
    bool focusFirstProblem(const SettingsForm &form);
    /// A token that was typed to be kept; empty: nothing new.
    [[nodiscard]] QString secret() const;
    void forgetSecret();

Q_SIGNALS:
    void edited(const QString &key, const QString &text);
    void secretTyped();

private:
    void build(const SettingsForm &form);
    [[nodiscard]] QWidget *makeRow(const SettingField &field, QWidget *panel);
    [[nodiscard]] QWidget *makePanelOf(const QString &section, const SettingsForm &form);
    void place();

    Theme &m_theme;
    QString m_prefix;
    QStringList m_elsewhere;
    int m_columns = 1;
    QHash<QString, SettingRow *> m_rows;
    SignInRow *m_signIn = nullptr;
    QList<QWidget *> m_panels;
    QList<QWidget *> m_sides;    ///< the columns
    TextLabel *m_plan = nullptr; ///< what the reconnect settings come to
};

} // namespace Pulse
