// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/trial_step.h"
#include "models/mail/mail_form.h"
#include "ui/theme/theme.h"

#include <QString>

#include <functional>

namespace Pulse {

/// What the program itself can be set to.
struct ProgramSettings {
    SchemePreference scheme = SchemePreference::Desktop;
    ContrastPreference contrast = ContrastPreference::Desktop;
    MotionPreference motion = MotionPreference::Desktop;
    int textPercent = 100;   ///< 90 .. 150, see Looks
    QString language;        ///< a code of spokenLanguages(); empty: as the desktop
    bool systemFont = false; ///< the desktop's font instead of the program's own
    bool keepInTray = true;  ///< closing the window goes on watching
    bool autostart = false;  ///< when the person signs in to the desktop
    bool singleKeys = true;  ///< plain letters are keys
    bool desktopNotices = true;
    bool discord = false;
    bool webhookKnown = false;      ///< a reference to one stands in the file
    bool webhookForSession = false; ///< no keyring took it: it is gone when the program ends
    bool mail = false;
    bool mailKnown = false; ///< an e-mail channel stands in the file
    MailForm mailForm;      ///< of that one, without its password
    bool mailPasswordKnown = false;
    bool mailPasswordForSession = false;
    QString configPath; ///< of pulseboard.toml; empty: there is none
    QString fixed;      ///< why the file's part cannot be changed; empty: it can

    friend bool operator==(const ProgramSettings &, const ProgramSettings &) = default;
};

/// The channels that can be tried.
enum class TriedChannel : quint8 { Discord, Mail };

/// Reads and changes them. Declared by ui, implemented by the composition. Each change acts at
/// once; the answer is empty or says in words why it did not. Thread: GUI.
class ProgramSettingsPort {
public:
    using Done = std::function<void(const QString &problem)>;
    /// No problem: it is in use, and `remark` says what should be known of that; may be empty.
    using Kept = std::function<void(const QString &problem, const QString &remark)>;
    using StepSeen = std::function<void(const TrialStep &step)>;

    virtual ~ProgramSettingsPort() = default;
    [[nodiscard]] virtual ProgramSettings programSettings() = 0;
    virtual void setScheme(SchemePreference scheme) = 0;
    virtual void setContrast(ContrastPreference contrast) = 0;
    virtual void setMotion(MotionPreference motion) = 0;
    // These three make the windows anew; while somebody types in one, it asks about that first.
    virtual void setTextPercent(int percent) = 0;
    virtual void setLanguage(const QString &code) = 0;
    virtual void setSystemFont(bool on) = 0;
    virtual void setKeepInTray(bool on) = 0;
    [[nodiscard]] virtual QString setAutostart(bool on) = 0;
    virtual void setSingleKeys(bool on) = 0;
    [[nodiscard]] virtual QString setDesktopNotices(bool on) = 0;
    [[nodiscard]] virtual QString setDiscord(bool on) = 0;
    /// The webhook's address: into the keyring, the file gets a reference to it.
    virtual void keepWebhook(const QString &address, const Kept &kept) = 0;
    [[nodiscard]] virtual QString setMail(bool on) = 0;
    /// The password: into the keyring. Answers once, perhaps before it returns.
    virtual void keepMail(const MailForm &form, const Kept &kept) = 0;
    /// Sends a message by the channel as it is kept. Each step is told when it is over, then `done`
    /// once; the problem is empty when the server took the message.
    virtual void tryChannel(TriedChannel which, const StepSeen &step, const Done &done) = 0;
};

} // namespace Pulse
