// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/program_settings.h"

#include <QDialog>
#include <QVariant>

#include <functional>
#include <utility>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Pulse {

class TextLabel;
class ToggleSwitch;

/// The program's own settings (Ctrl ,). Each acts as soon as it is changed. Thread: GUI.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    SettingsDialog(ProgramSettingsPort &port, Theme &theme, QWidget *parent = nullptr);

    /// Everything as it is now, as after a change of the file from outside.
    void showAll();
    /// A webhook is typed and not kept yet.
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void importAsked();
    void exportAsked();

private:
    struct Toggle {
        const char *name;
        QString text;
        QString help;
        std::function<QString(bool)> act;
    };
    [[nodiscard]] QVBoxLayout *makeSection(QVBoxLayout *column, const QString &title);
    using Choice = std::pair<QString, QVariant>; ///< its words and what it means
    QComboBox *addChoice(QVBoxLayout *section, const char *name, const QString &text,
                         const QList<Choice> &choices,
                         const std::function<void(const QVariant &)> &act);
    ToggleSwitch *addToggle(QVBoxLayout *section, const Toggle &toggle);
    void addAppearance(QVBoxLayout *column);
    void addWindow(QVBoxLayout *column);
    void addNotices(QVBoxLayout *column);
    void addFiles(QVBoxLayout *column);
    void addDiscord(QVBoxLayout *section);
    void addMail(QVBoxLayout *section);
    QPushButton *addButton(const char *name, const QString &text, const QString &spoken);
    void fit(int rest);
    void keepWebhook();
    void setUpMail();
    void tryOut(TriedChannel which);
    void say(const QString &words, bool isProblem);

    ProgramSettingsPort &m_port;
    Theme &m_theme;
    QVBoxLayout *m_panels = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_contrast = nullptr;
    QComboBox *m_motion = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_language = nullptr;
    ToggleSwitch *m_font = nullptr;
    ToggleSwitch *m_tray = nullptr;
    ToggleSwitch *m_autostart = nullptr;
    ToggleSwitch *m_keys = nullptr;
    ToggleSwitch *m_desktop = nullptr;
    ToggleSwitch *m_discord = nullptr;
    QLineEdit *m_webhook = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_tryDiscord = nullptr;
    ToggleSwitch *m_mail = nullptr;
    TextLabel *m_mailAbout = nullptr;
    QPushButton *m_setUpMail = nullptr;
    QPushButton *m_tryMail = nullptr;
    TextLabel *m_path = nullptr;
    TextLabel *m_answer = nullptr;
    bool m_isFixed = false; ///< the file's part could not be changed, and that is said
};

} // namespace Pulse
