// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Pulse {

class TextLabel;

/// How a service is signed in to: not at all, with a token that goes into the keyring, or with a
/// reference to where one is kept. A token that was kept is never shown. Thread: GUI.
class SignInRow final : public QWidget {
    Q_OBJECT
public:
    SignInRow(Theme &theme, const QString &prefix, QWidget *parent = nullptr);

    /// `field` is that of the key "token".
    void show(const SettingField &field);
    /// What was typed to be kept; empty: nothing new.
    [[nodiscard]] QString secret() const;
    void forgetSecret();

Q_SIGNALS:
    /// The reference; empty: none.
    void edited(const QString &text);
    void secretTyped();

private:
    enum Way { None, Keyring, Reference };
    void choose(int way);
    void showWay();

    QComboBox *m_way;
    QWidget *m_tokenPart;
    TextLabel *m_tokenLabel;
    QLineEdit *m_token;
    QPushButton *m_reveal;
    TextLabel *m_foot;
    SettingField m_field;
};

} // namespace Pulse
