// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_host.h"

#include "app/config/bulk_edit.h"
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/export_file.h"
#include "app/config/form_judge.h"
#include "app/config/import_list.h"
#include "app/config/new_service.h"
#include "app/config/service_form.h"
#include "app/engine/detect_runner.h"
#include "app/transport/transport_factory.h"
#include "models/protocol/profile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace Pulse {

namespace {

const ServiceSettings *knownService(const QList<ServiceSettings> &services, const ServiceId &id)
{
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [&](const ServiceSettings &s) { return s.id == id; });
    return found == services.cend() ? nullptr : &*found;
}

/// Why it was not saved, with what to do about it.
QString refusalOf(const FormEdit &made)
{
    if (made.disputed.isEmpty())
        return EditHost::tr("Nothing was saved: %1").arg(made.edit.problem);
    return EditHost::tr("Changed in pulseboard.toml too, so nothing was saved: %1. Save once more "
                        "to write what is typed here, or take back what is in the file.")
        .arg(made.disputed.join(QStringLiteral(", ")));
}

} // namespace

/// One test, on a thread that ends with it.
struct EditHost::Run {
    explicit Run(TestHears h) : hears(std::move(h)), thread(QStringLiteral("detect")) {}

    TestHears hears;
    SystemClock clock;
    EngineThread thread; ///< ends before the clock that its runner reads
    DetectRunner *runner = nullptr;
};

EditHost::EditHost(CoreHost &core) : m_core(core)
{
    connect(&core, &CoreHost::servicesChanged, this, [this](const QList<WatchedService> &services) {
        QSet<ServiceId> filed;
        for (const ServiceSettings &service : m_core.config().services)
            filed.insert(service.id);
        m_unfiled.clear();
        for (const WatchedService &service : services) {
            if (!filed.contains(service.settings->id))
                m_unfiled.append(service.settings);
        }
    });
}

EditHost::~EditHost() = default;

void EditHost::readKnown()
{
    const ConfigReading reading = m_core.configFile().read();
    const Config config = reading.config.value_or(Config{});
    m_known = config.services;
    m_profiles = config.profiles;
}

SettingsForm EditHost::emptyForm()
{
    readKnown();
    return formOfNew(profileDefaults(Profile::Generic, TransportKind::WebSocket), m_profiles);
}

SettingsForm EditHost::proposedForm(const Finding &finding)
{
    readKnown();
    const std::optional<ServiceSettings> proposed = proposedService(finding, m_known);
    return proposed ? judged(formOfNew(*proposed, m_profiles)) : emptyForm();
}

SettingsForm EditHost::formOf(const ServiceId &id)
{
    readKnown();
    QString problem;
    const QByteArray text = m_core.configFile().readText(&problem).value_or(QByteArray());
    if (std::optional<SettingsForm> form = Pulse::formOf(text, id))
        return judged(*form);
    const std::optional<ServiceSettings> shown = running(id);
    SettingsForm form =
        formOfNew(shown.value_or(profileDefaults(Profile::Generic, TransportKind::WebSocket)));
    form.id = id;
    const ConfigReading reading = readConfig(text);
    form.readOnly =
        reading.config
            ? tr("This session is not in pulseboard.toml, so its settings can only be "
                 "looked at.")
            : tr("pulseboard.toml has an error, correct it first: %1")
                  .arg(problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0)));
    return form;
}

SettingsForm EditHost::copyOf(const ServiceId &id)
{
    readKnown();
    const ServiceSettings *original = knownService(m_known, id);
    if (!original)
        return emptyForm();
    ServiceSettings copy = *original;
    copy.name = tr("%1 copy", "name of a duplicated service").arg(original->name);
    return judged(formOfNew(copy, m_profiles));
}

SettingsForm EditHost::judged(const SettingsForm &form)
{
    SettingsForm out = Pulse::judged(form, m_known);
    out.readOnly = form.readOnly;
    return out;
}

QList<ServiceSettings> EditHost::known()
{
    readKnown();
    return m_known;
}

QStringList EditHost::groups() const
{
    QStringList groups;
    for (const ServiceSettings &service : m_known) {
        if (!service.group.isEmpty() && !groups.contains(service.group))
            groups << service.group;
    }
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

std::optional<ServiceSettings> EditHost::running(const ServiceId &id) const
{
    const ServiceSettings *found = knownService(m_core.config().services, id);
    if (!found)
        found = knownService(m_unfiled, id);
    return found ? std::optional(*found) : std::nullopt;
}

void EditHost::save(const SettingsForm &form, const QString &secret, const Done &done)
{
    readKnown();
    SettingsForm last = judged(form);
    const QString name = last.service ? last.service->id.value : QString(); // of the secret
    if (last.service && !secret.isEmpty())
        last.setTyped(u"token", QStringLiteral("secret:") + name);
    QString problem;
    const QByteArray text =
        m_core.configFile().readText(&problem).value_or(QByteArrayLiteral("version = 1\n"));
    const FormEdit trial = withForm(text, last); // before a secret is kept for nothing
    if (!problem.isEmpty() || !trial.edit.text) {
        done({problem.isEmpty() ? refusalOf(trial) : tr("Nothing was saved: %1").arg(problem),
              {},
              {}});
        return;
    }
    if (secret.isEmpty()) {
        write(last, {}, done);
        return;
    }
    m_core.secrets().store(
        name, secret, [this, last, done](SecretStore::Kept kept, const QString &words) {
            if (kept == SecretStore::Kept::Not)
                done({tr("The token was not kept, so nothing was saved: %1").arg(words), {}, {}});
            else
                write(last, kept == SecretStore::Kept::InKeyring ? QString() : words, done);
        });
}

/// The keyring may have taken its time: the form goes onto the file as it is by now.
void EditHost::write(const SettingsForm &form, const QString &note, const Done &done)
{
    FormEdit made;
    const ConfigEdit edit = m_core.configFile().edited([&](const QByteArray &text) {
        made = withForm(text, form);
        return made.edit;
    });
    if (!edit.text) {
        made.edit = edit;
        done({refusalOf(made), {}, {}});
        return;
    }
    putInForce(edit, note, made.service.id, done);
}

void EditHost::saveAll(const QList<ServiceSettings> &services, const Done &done)
{
    QByteArray before;
    const ConfigEdit edit = m_core.configFile().edited([&](const QByteArray &text) {
        before = text;
        return withServices(text, services);
    });
    if (!edit.text) {
        done({tr("Nothing was saved: %1").arg(edit.problem), {}, {}});
        return;
    }
    m_changed = Changed{before, *edit.text};
    putInForce(edit, {}, {}, done);
}

void EditHost::undoAll(const Done &done)
{
    if (!m_changed)
        return;
    const Changed changed = *m_changed;
    m_changed.reset();
    const ConfigEdit edit = m_core.configFile().edited([&](const QByteArray &text) {
        return text == changed.after ? ConfigEdit{changed.before, {}, false}
                                     : withTakenBack(text, changed.before, changed.after);
    });
    if (edit.text)
        putInForce(edit, {}, {}, done);
    else
        done({tr("It was not taken back: %1").arg(edit.problem), {}, {}});
}

BulkForm EditHost::bulkForm(const QList<ServiceSettings> &services)
{
    return bulkFormOf(services);
}

BulkEdit EditHost::bulkEdited(const BulkForm &form, const QList<ServiceSettings> &services)
{
    return Pulse::bulkEdited(form, services);
}

void EditHost::putInForce(const ConfigEdit &edit, const QString &note, const ServiceId &id,
                          const Done &done)
{
    QStringList notes{note};
    if (edit.commentsLost)
        notes << tr("Comments in pulseboard.toml could not be kept; the file before it is %1.")
                     .arg(m_core.configFile().backupPath());
    notes.removeAll(QString());
    Q_EMIT fileChanged();
    done({{}, notes.join(u' '), id});
}

void EditHost::remove(const ServiceId &id, const Done &done)
{
    QString problem;
    const QByteArray before = m_core.configFile().readText(&problem).value_or(QByteArray());
    readKnown();
    const ServiceSettings *service = knownService(m_known, id);
    if (!service) {
        done({tr("This session is not in pulseboard.toml."), {}, id});
        return;
    }
    const ServiceSettings kept = *service;
    const ConfigEdit edit = m_core.configFile().removeService(id);
    if (!edit.text) {
        done({tr("Nothing was deleted: %1").arg(edit.problem), {}, id});
        return;
    }
    m_removed = Removed{before, *edit.text, kept};
    Q_EMIT fileChanged();
    done({{}, {}, id});
}

/// To the letter while nobody changed the file since; else at its end, so that no change is lost.
void EditHost::putBack(const Done &done)
{
    if (!m_removed)
        return;
    const Removed removed = *m_removed;
    m_removed.reset();
    QString problem;
    const std::optional<QByteArray> now = m_core.configFile().readText(&problem);
    if (problem.isEmpty() && now == removed.after) {
        problem = m_core.configFile().write(removed.before);
    } else if (problem.isEmpty()) {
        const ConfigEdit edit = m_core.configFile().edited([&](const QByteArray &text) {
            const ConfigReading reading = readConfig(text);
            if (reading.config && knownService(reading.config->services, removed.service.id))
                return ConfigEdit{std::nullopt,
                                  tr("there is a session with its id in pulseboard.toml again"),
                                  false};
            return withNewServices(text, {removed.service});
        });
        problem = edit.problem;
    }
    if (!problem.isEmpty()) {
        done({tr("It was not put back: %1").arg(problem), {}, removed.service.id});
        return;
    }
    Q_EMIT fileChanged();
    done({{}, {}, removed.service.id});
}

ImportList EditHost::readImport(const QString &path)
{
    QFile file(path);
    ImportList list;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        list.problem = tr("%1 cannot be read: %2").arg(path, file.errorString());
        return list;
    }
    readKnown();
    return importAny(file.read(maxImportBytes + 1), m_known);
}

void EditHost::addAll(const QList<ServiceSettings> &services, const Done &done)
{
    const ConfigEdit edit = m_core.configFile().edited(
        [&](const QByteArray &text) { return withNewServices(text, services); });
    const QString &problem = edit.problem;
    if (!problem.isEmpty()) {
        done({tr("Nothing was added: %1").arg(problem), {}, {}});
        return;
    }
    Q_EMIT fileChanged();
    done({});
}

SaveOutcome EditHost::exportTo(const QString &path)
{
    const ConfigFile &file = m_core.configFile();
    const ExportText made =
        exportOf(file, path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive));
    const QString problem = made.problem.isEmpty() ? writeExport(file, made, path) : made.problem;
    if (!problem.isEmpty())
        return {tr("Nothing was exported: %1").arg(problem), {}, {}};
    return {{}, made.left.join(u'\n'), {}};
}

void EditHost::test(const DetectAddress &address, const TestHears &hears)
{
    dropTest();
    const quint64 number = ++m_runNumber;
    m_run = std::make_unique<Run>(hears);
    const quint64 seed = QRandomGenerator::system()->generate64();
    m_run->runner = m_run->thread.build([run = m_run.get(), seed] {
        return std::make_unique<DetectRunner>(run->clock, realTransports(), seed);
    });
    connect(m_run->runner, &DetectRunner::stepped, this, [this, number](const DetectStep &step) {
        if (m_run && m_runNumber == number)
            m_run->hears.stepped(step);
    });
    connect(m_run->runner, &DetectRunner::finished, this, [this, number](const Finding &finding) {
        if (!m_run || m_runNumber != number)
            return;
        const TestHears last = m_run->hears;
        m_run.reset();
        last.finished(finding);
    });
    m_run->thread.post([runner = m_run->runner, address] { runner->start(address); });
}

void EditHost::finishTest()
{
    if (m_run)
        m_run->thread.post([runner = m_run->runner] { runner->cancel(); });
}

void EditHost::dropTest()
{
    m_run.reset();
}

} // namespace Pulse
