// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/detect_address.h"
#include "models/detect/finding.h"
#include "models/settings/bulk_form.h"
#include "models/settings/import_rows.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Pulse {

/// What became of a change of the file.
struct SaveOutcome {
    QString problem; ///< in words; empty: it is saved and in force
    QString note;    ///< what a person should know about it all the same; may be empty
    ServiceId id;    ///< of the service that was saved
};

/// What people can do to the services of the configuration, and the test of an address. Declared by
/// ui, implemented by the composition. Thread: GUI; all calls return at once, the answers come on
/// the same thread, perhaps before the call returns.
class ServiceEditing {
public:
    using Done = std::function<void(const SaveOutcome &)>;
    struct TestHears {
        std::function<void(const DetectStep &)> stepped;
        std::function<void(const Finding &)> finished; ///< once, the last
    };

    virtual ~ServiceEditing() = default;

    /// A new service with nothing typed.
    [[nodiscard]] virtual SettingsForm emptyForm() = 0;
    /// What a test proposes. Nothing typed but the profile's name when it proposes nothing.
    [[nodiscard]] virtual SettingsForm proposedForm(const Finding &finding) = 0;
    /// A known service as the file has it; one that is not in the file can only be read.
    [[nodiscard]] virtual SettingsForm formOf(const ServiceId &id) = 0;
    /// A new service with the settings of a known one.
    [[nodiscard]] virtual SettingsForm copyOf(const ServiceId &id) = 0;
    /// The same with its problems and what holds where nothing is typed.
    [[nodiscard]] virtual SettingsForm judged(const SettingsForm &form) = 0;
    /// The services of the file, as it has them now.
    [[nodiscard]] virtual QList<ServiceSettings> known() = 0;
    /// The groups that there are, to choose from.
    [[nodiscard]] virtual QStringList groups() const = 0;

    /// Writes it and puts it in force. A `secret` goes into the keyring first and the file gets a
    /// reference to it; empty: the reference that was typed stays.
    virtual void save(const SettingsForm &form, const QString &secret, const Done &done) = 0;
    /// Changes several known services, all or none, in one writing of the file.
    virtual void saveAll(const QList<ServiceSettings> &services, const Done &done) = 0;
    /// Takes back what saveAll() changed last: to the letter while nobody changed the file since,
    /// else value by value.
    virtual void undoAll(const Done &done) = 0;
    /// What these share and where they differ, nothing typed.
    [[nodiscard]] virtual BulkForm bulkForm(const QList<ServiceSettings> &services) = 0;
    /// These with what is typed, judged.
    [[nodiscard]] virtual BulkEdit bulkEdited(const BulkForm &form,
                                              const QList<ServiceSettings> &services) = 0;
    virtual void remove(const ServiceId &id, const Done &done) = 0;
    /// Puts back what was removed last, as it stood.
    virtual void putBack(const Done &done) = 0;

    /// What a list of another program would add; nothing is added by it.
    [[nodiscard]] virtual ImportList readImport(const QString &path) = 0;
    /// All or none.
    virtual void addAll(const QList<ServiceSettings> &services, const Done &done) = 0;

    /// Writes the services of the file for another computer, without secrets: as CSV where the
    /// name ends so, else as blocks of the configuration. `note` says what was left out.
    [[nodiscard]] virtual SaveOutcome exportTo(const QString &path) = 0;

    /// Finds out what answers at an address without a fault. One test at a time: a new one takes
    /// the place of an older one, which is not heard of again.
    virtual void test(const DetectAddress &address, const TestHears &hears) = 0;
    /// Ends the test at once: `finished` follows with what was found so far.
    virtual void finishTest() = 0;
    /// Ends the test; nothing of it is heard any more.
    virtual void dropTest() = 0;
};

} // namespace Pulse
