// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/bulk_edit.h"
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/form_judge.h"
#include "app/config/import_list.h"
#include "app/config/new_service.h"
#include "app/config/service_form.h"
#include "models/protocol/profile.h"
#include "ui/edit/service_editing.h"

#include <optional>

namespace Pulse {

/// What a test of a Mezon bot's health page ends with.
inline Finding mezonNamed(const QString &name)
{
    Finding finding;
    finding.verdict = DetectVerdict::Recognised;
    finding.confidence = Confidence::Certain;
    finding.profile = Profile::MezonBot;
    finding.signs = {{SignKind::MezonHealth, QStringLiteral("/health")}};
    finding.url = QStringLiteral("http://bots.example.net/health");
    finding.interval = IntervalFound{std::chrono::minutes(5), 0};
    finding.name = name;
    finding.pages = {{QStringLiteral("/health"), 200, true, {QStringLiteral("uptime")}}};
    return finding;
}

/// The editing of services on a text in memory, with the program's own reader and editor; a test of
/// an address answers when the case says so.
class EditDesk final : public ServiceEditing {
public:
    QByteArray text{"version = 1\n"};
    QByteArray before;
    QByteArray after; ///< of the last change of several
    int saves = 0;    ///< how often several were changed, in one writing each
    QString secret;
    QString refusal; ///< the next save fails with it
    QString exportedTo;
    QString exportNote; ///< what the next export left out
    std::optional<TestHears> hears;
    std::optional<Finding> atOnce; ///< what finishTest() ends with
    DetectAddress address;
    int tests = 0;

    [[nodiscard]] QList<ServiceSettings> services() const
    {
        const ConfigReading reading = readConfig(text);
        return reading.config ? reading.config->services : QList<ServiceSettings>();
    }
    SettingsForm emptyForm() override
    {
        return formOfNew(profileDefaults(Profile::Generic, TransportKind::WebSocket));
    }
    SettingsForm proposedForm(const Finding &finding) override
    {
        const auto service = proposedService(finding, services());
        return service ? judged(formOfNew(*service)) : emptyForm();
    }
    SettingsForm formOf(const ServiceId &id) override
    {
        const auto form = Pulse::formOf(text, id);
        if (form)
            return judged(*form);
        SettingsForm none = emptyForm();
        none.id = id;
        none.readOnly = QStringLiteral("not in the file");
        return none;
    }
    SettingsForm copyOf(const ServiceId &id) override
    {
        for (ServiceSettings service : services()) {
            if (service.id != id)
                continue;
            service.name += QStringLiteral(" copy");
            return judged(formOfNew(service));
        }
        return emptyForm();
    }
    SettingsForm judged(const SettingsForm &form) override
    {
        return Pulse::judged(form, services());
    }
    [[nodiscard]] QStringList groups() const override { return {QStringLiteral("Chat bots")}; }
    void save(const SettingsForm &form, const QString &typedSecret, const Done &done) override
    {
        const SettingsForm last = judged(form);
        if (!refusal.isEmpty() || !last.service)
            return done({refusal, {}, {}});
        secret = typedSecret;
        const FormEdit made = withForm(text, last);
        if (made.edit.text)
            text = *made.edit.text;
        done({made.edit.problem, {}, made.service.id});
    }
    QList<ServiceSettings> known() override { return services(); }
    void saveAll(const QList<ServiceSettings> &changed, const Done &done) override
    {
        ++saves;
        before = text;
        const ConfigEdit edit =
            refusal.isEmpty() ? withServices(text, changed) : ConfigEdit{std::nullopt, refusal};
        if (edit.text)
            text = *edit.text;
        after = text;
        done({edit.problem, {}, {}});
    }
    void undoAll(const Done &done) override
    {
        const ConfigEdit edit =
            text == after ? ConfigEdit{before, {}, false} : withTakenBack(text, before, after);
        if (edit.text)
            text = *edit.text;
        done({edit.problem, {}, {}});
    }
    BulkForm bulkForm(const QList<ServiceSettings> &of) override { return bulkFormOf(of); }
    BulkEdit bulkEdited(const BulkForm &form, const QList<ServiceSettings> &of) override
    {
        return Pulse::bulkEdited(form, of);
    }
    void remove(const ServiceId &id, const Done &done) override
    {
        before = text;
        const ConfigEdit edit = withoutService(text, id);
        if (edit.text)
            text = *edit.text;
        done({edit.problem, {}, id});
    }
    void putBack(const Done &done) override
    {
        text = before;
        done({});
    }
    ImportList readImport(const QString &path) override
    {
        return importAny(path.toUtf8(), services()); // the text itself
    }
    void addAll(const QList<ServiceSettings> &all, const Done &done) override
    {
        const ConfigEdit edit = withNewServices(text, all);
        if (edit.text)
            text = *edit.text;
        done({edit.problem, {}, {}});
    }
    SaveOutcome exportTo(const QString &path) override
    {
        exportedTo = path;
        return {refusal, exportNote, {}};
    }
    void test(const DetectAddress &tested, const TestHears &listener) override
    {
        address = tested;
        hears = listener;
        ++tests;
    }
    void finishTest() override
    {
        if (hears && atOnce)
            finish(*atOnce);
    }
    void dropTest() override { hears.reset(); }

    void finish(const Finding &finding)
    {
        const TestHears last = *hears;
        hears.reset();
        last.finished(finding);
    }
};

} // namespace Pulse
