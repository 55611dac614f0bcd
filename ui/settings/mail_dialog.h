// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/program_settings.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Pulse {

class TextLabel;

/// The e-mail channel: its server, who signs in, and who tells whom (S1-20). The password is never
/// shown; a pasted .env fills the fields. Thread: GUI.
class MailDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    MailDialog(ProgramSettingsPort &port, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] MailForm form() const;
    /// As the button does with the clipboard's text.
    void takeEnv(const QString &text);

Q_SIGNALS:
    /// It is in use; `remark` as of ProgramSettingsPort::Kept.
    void kept(const QString &remark);

private:
    QLineEdit *addField(QGridLayout *grid, const char *name, const QString &text, int longest);
    void addSecurity(QGridLayout *grid);
    void followSecurity();
    void addFoot(QVBoxLayout *column);
    void fill(const MailForm &form);
    void keep();
    void refuse(const MailFault &fault);
    void say(const QString &words, bool isProblem);

    ProgramSettingsPort &m_port;
    Theme &m_theme;
    const ProgramSettings m_now;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_mailPort = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_fromName = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_link = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace Pulse
