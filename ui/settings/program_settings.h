// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <functional>

namespace Pulse {

/// What the program itself can be set to.
struct ProgramSettings {
    SchemePreference scheme = SchemePreference::Desktop;
    int textPercent = 100;   ///< 90 .. 150, see Looks
    QString language;        ///< a code of spokenLanguages(); empty: as the desktop
    bool systemFont = false; ///< the desktop's font instead of the program's own
    bool keepInTray = true;  ///< closing the window goes on watching
    bool autostart = false;  ///< when the person signs in to the desktop
    bool singleKeys = true;  ///< plain letters are keys
    bool desktopNotices = true;
    bool discord = false;
    bool webhookKnown = false; ///< a reference to one stands in the file
    QString configPath;        ///< of pulseboard.toml; empty: there is none
    QString fixed;             ///< why the file's part cannot be changed; empty: it can

    friend bool operator==(const ProgramSettings &, const ProgramSettings &) = default;
};

/// Reads and changes them. Declared by ui, implemented by the composition. Each change acts at
/// once; the answer is empty or says in words why it did not. Thread: GUI.
class ProgramSettingsPort {
public:
    using Done = std::function<void(const QString &problem)>;

    virtual ~ProgramSettingsPort() = default;
    [[nodiscard]] virtual ProgramSettings programSettings() = 0;
    virtual void setScheme(SchemePreference scheme) = 0;
    // These three are seen after the next start, which the window asks about.
    virtual void setTextPercent(int percent) = 0;
    virtual void setLanguage(const QString &code) = 0;
    virtual void setSystemFont(bool on) = 0;
    virtual void setKeepInTray(bool on) = 0;
    [[nodiscard]] virtual QString setAutostart(bool on) = 0;
    virtual void setSingleKeys(bool on) = 0;
    [[nodiscard]] virtual QString setDesktopNotices(bool on) = 0;
    [[nodiscard]] virtual QString setDiscord(bool on) = 0;
    /// The webhook's address: into the keyring, the file gets a reference to it.
    virtual void keepWebhook(const QString &address, const Done &done) = 0;
};

} // namespace Pulse
