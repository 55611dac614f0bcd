// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channel_setup.h"
#include "app/core_host.h"
#include "ui/settings/program_settings.h"

#include <QObject>
#include <QSettings>

#include <functional>

namespace Pulse {

/// The program's own settings: what is of this computer stands in `remembered`, who is told stands
/// in pulseboard.toml, a webhook in the keyring. Thread: GUI.
class SettingsHost final : public QObject, public ProgramSettingsPort {
    Q_OBJECT
public:
    /// All must outlive it.
    SettingsHost(CoreHost &core, Theme &theme, QSettings &remembered);

    [[nodiscard]] bool keepInTray() const;

    [[nodiscard]] ProgramSettings programSettings() override;
    void setScheme(SchemePreference scheme) override;
    void setContrast(ContrastPreference contrast) override;
    void setMotion(MotionPreference motion) override;
    void setTextPercent(int percent) override;
    void setLanguage(const QString &code) override;
    void setSystemFont(bool on) override;
    void setKeepInTray(bool on) override;
    [[nodiscard]] QString setAutostart(bool on) override;
    void setSingleKeys(bool on) override;
    [[nodiscard]] QString setDesktopNotices(bool on) override;
    [[nodiscard]] QString setDiscord(bool on) override;
    void keepWebhook(const QString &address, const Kept &kept) override;
    [[nodiscard]] QString setMail(bool on) override;
    void keepMail(const MailForm &form, const Kept &kept) override;
    void tryChannel(TriedChannel which, const StepSeen &step, const Done &done) override;

Q_SIGNALS:
    void schemeChosen(Pulse::SchemePreference scheme);
    void contrastChosen(Pulse::ContrastPreference contrast);
    void motionChosen(Pulse::MotionPreference motion);
    void textPercentChosen(int percent);
    void languageChosen(const QString &code);
    void systemFontChosen(bool on);
    void keepInTrayChanged(bool on);
    void singleKeysChanged(bool on);
    /// pulseboard.toml was changed and is to be put in force.
    void fileChanged();

private:
    /// The channels that are to be changed, from those of the file as it is.
    using Wanted = std::function<QList<ChannelSettings>(const QList<ChannelSettings> &)>;
    [[nodiscard]] QString write(const Wanted &wanted);
    [[nodiscard]] QString switchChannel(ChannelKind kind, bool on, const QString &missing);
    void readMail(ProgramSettings &now, const ChannelSettings &mail) const;
    [[nodiscard]] bool isForThisSession(const QString &reference) const;
    void runTrial(const ChannelSetup &setup, const StepSeen &step, const Done &done);

    CoreHost &m_core;
    Theme &m_theme;
    QSettings &m_remembered;
};

} // namespace Pulse
