// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Pulse {

/// A setting that is a list: each entry on a line or two with a button that takes it out, and one
/// button that adds an entry. A part that is wrong is marked in its place. Thread: GUI.
class ListInput final : public QWidget {
    Q_OBJECT
public:
    /// The field says which parts an entry has. Object names: NAME.0.that, NAME.0.remove, NAME.add.
    ListInput(Theme &theme, const SettingField &field, const QString &name,
              QWidget *parent = nullptr);

    /// What is being typed stays as it is when it says the same.
    void show(const SettingField &field);
    void setReadOnly(bool readOnly);
    /// Into the part that is wrong, else into the first.
    void focusProblem();

Q_SIGNALS:
    void edited(const QString &text);

private:
    struct Entry {
        QWidget *widget = nullptr;
        QList<QWidget *> cells; ///< QLineEdit or QComboBox, one for each column
        QPushButton *remove = nullptr;
    };
    void addEntry(const QStringList &cells);
    [[nodiscard]] QWidget *makeCell(const SettingColumn &column, const QString &text,
                                    QWidget *parent);
    static void drop(QWidget *widget);
    void removeEntry(const QWidget *widget);
    void setEntries(const QList<QStringList> &entries);
    [[nodiscard]] QList<QStringList> entries() const;
    void nameAll();
    void markProblem();
    void tell();

    Theme &m_theme;
    SettingField m_field;
    QString m_name;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Entry> m_entries;
    bool m_isReadOnly = false;
};

} // namespace Pulse
