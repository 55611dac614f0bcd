// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/program_settings.h"

#include <optional>

namespace Pulse {

/// The settings of the program in memory; a change fails when `refusal` says so.
class FakeSettings final : public ProgramSettingsPort {
public:
    ProgramSettings now;
    QString refusal;
    QString webhook;

    ProgramSettings programSettings() override { return now; }
    void setScheme(SchemePreference scheme) override { now.scheme = scheme; }
    void setContrast(ContrastPreference contrast) override { now.contrast = contrast; }
    void setMotion(MotionPreference motion) override { now.motion = motion; }
    void setTextPercent(int percent) override { now.textPercent = percent; }
    void setLanguage(const QString &code) override { now.language = code; }
    void setSystemFont(bool on) override { now.systemFont = on; }
    void setKeepInTray(bool on) override { now.keepInTray = on; }
    QString setAutostart(bool on) override { return take(now.autostart, on); }
    void setSingleKeys(bool on) override { now.singleKeys = on; }
    QString setDesktopNotices(bool on) override { return take(now.desktopNotices, on); }
    QString setDiscord(bool on) override { return take(now.discord, on); }
    void keepWebhook(const QString &address, const Kept &kept) override
    {
        if (refusal.isEmpty()) {
            webhook = address;
            now.webhookKnown = now.discord = true;
        }
        kept(refusal, remark);
    }
    QString setMail(bool on) override { return take(now.mail, on); }
    void keepMail(const MailForm &form, const Kept &kept) override
    {
        ++kepts;
        if (refusal.isEmpty()) {
            mail = form;
            now.mailForm = form.withoutPassword();
            now.mailKnown = now.mail = true;
            now.mailPasswordKnown = !form.password.isEmpty();
        }
        kept(refusal, remark);
    }
    void tryChannel(TriedChannel which, const StepSeen &step, const Done &done) override
    {
        tried = which;
        stepSeen = step;
        trialDone = done;
    }

    QString remark;
    MailForm mail;
    int kepts = 0;
    std::optional<TriedChannel> tried;
    StepSeen stepSeen;
    Done trialDone;

private:
    QString take(bool &value, bool on)
    {
        if (refusal.isEmpty())
            value = on;
        return refusal;
    }
};

} // namespace Pulse
