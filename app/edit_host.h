// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core_host.h"
#include "ui/edit/service_editing.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Pulse {

class DetectRunner;

/// Changes the services of pulseboard.toml for the window, and tests addresses on a thread of its
/// own, so that a test never holds up what is watched. Thread: GUI.
class EditHost final : public QObject, public ServiceEditing {
    Q_OBJECT
public:
    /// The core must outlive it.
    explicit EditHost(CoreHost &core);
    ~EditHost() override;

    [[nodiscard]] SettingsForm emptyForm() override;
    [[nodiscard]] SettingsForm proposedForm(const Finding &finding) override;
    [[nodiscard]] SettingsForm formOf(const ServiceId &id) override;
    [[nodiscard]] SettingsForm copyOf(const ServiceId &id) override;
    [[nodiscard]] SettingsForm judged(const SettingsForm &form) override;
    [[nodiscard]] QList<ServiceSettings> known() override;
    [[nodiscard]] QStringList groups() const override;

    void save(const SettingsForm &form, const QString &secret, const Done &done) override;
    void saveAll(const QList<ServiceSettings> &services, const Done &done) override;
    void undoAll(const Done &done) override;
    [[nodiscard]] BulkForm bulkForm(const QList<ServiceSettings> &services) override;
    [[nodiscard]] BulkEdit bulkEdited(const BulkForm &form,
                                      const QList<ServiceSettings> &services) override;
    void remove(const ServiceId &id, const Done &done) override;
    void putBack(const Done &done) override;

    [[nodiscard]] ImportList readImport(const QString &path) override;
    void addAll(const QList<ServiceSettings> &services, const Done &done) override;

    [[nodiscard]] SaveOutcome exportTo(const QString &path) override;

    void test(const DetectAddress &address, const TestHears &hears) override;
    void finishTest() override;
    void dropTest() override;

Q_SIGNALS:
    /// The file was changed and is to be put in force.
    void fileChanged();

private:
    struct Run;
    struct Removed {
        QByteArray before; ///< the file with the service
        QByteArray after;  ///< the file without it
        ServiceSettings service;
    };

    /// The file around the last change of several services.
    struct Changed {
        QByteArray before;
        QByteArray after;
    };

    void readKnown();
    void write(const SettingsForm &form, const QString &note, const Done &done);
    /// What was written is used from now on.
    void putInForce(const ConfigEdit &edit, const QString &note, const ServiceId &id,
                    const Done &done);
    [[nodiscard]] std::optional<ServiceSettings> running(const ServiceId &id) const;

    CoreHost &m_core;
    QList<ServiceSettings> m_known;   ///< of the file, when it was last looked at
    QList<OwnProfile> m_profiles;     ///< of the file, as m_known
    QList<ServiceSettings> m_unfiled; ///< watched, and in no file: the demo's
    std::optional<Removed> m_removed;
    std::optional<Changed> m_changed;
    std::unique_ptr<Run> m_run;
    quint64 m_runNumber = 0; ///< what an older test still has under way is told apart by it
};

} // namespace Pulse
