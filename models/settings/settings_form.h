// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

/// How one setting is typed.
enum class SettingInput : quint8 {
    Line,     ///< one line
    Words,    ///< entries between commas
    Lines,    ///< one entry a line
    Choice,   ///< one of `choices`
    Code,     ///< an address or a path: one line in the fixed font
    Duration, ///< with its unit: "30s"
    Figure,
    Reference, ///< where a secret is kept: secret:NAME, env:NAME, file:PATH
    Table,     ///< a list of entries, see settings_table.h
};

/// One part of each entry of a list.
struct SettingColumn {
    QString key; ///< as in the file: "that"
    QString help;
    QStringList choices; ///< it is one of them; empty: any text
    QString usual;       ///< what holds where nothing is typed; empty: nothing does
    bool isRequired = false;

    friend bool operator==(const SettingColumn &, const SettingColumn &) = default;
};

/// Where a setting's value in force comes from.
enum class SettingSource : quint8 {
    Service, ///< it stands in the service's own block of the file
    Profile, ///< its profile has another default than services have in general
    Default,
};

/// One setting of one service, as a person types it.
struct SettingField {
    QString key; ///< as in the file below [[service]]: "url", "heartbeat.interval"
    SettingInput input = SettingInput::Line;
    QString help; ///< one line
    QStringList choices;
    QString typed; ///< empty: not written, `usual` holds; "" in quotes: written and empty
    QString usual; ///< what holds when nothing is typed; empty: nothing does
    SettingSource usualFrom = SettingSource::Default;
    QString problem;      ///< in the words of `config check`; empty: good
    QString whatToDo;     ///< beside a problem
    bool isFatal = true;  ///< of the problem: it cannot be saved
    bool isFixed = false; ///< shown, and not to be changed
    QString stood{};      ///< `typed` as the file had it when it was last looked at
    /// It was changed in the file while it was being changed here: `stood` is what the file says.
    bool isDisputed = false;
    QList<SettingColumn> columns{}; ///< of a Table
    QString entryBreak{};           ///< of a Table: between two entries of what is typed
    QString cellBreak{};            ///< of a Table with several columns: between two parts of one
    int problemEntry = -1;          ///< of a Table: which entry the problem is of, from 0
    QString problemColumn{};        ///< and which part of it; empty: the entry as a whole
    QString stays{};  ///< words for what holds where nothing is typed; empty: `usual` says it
    QString remark{}; ///< beside `stays`, below the field

    [[nodiscard]] SettingSource source() const
    {
        return typed.isEmpty() ? usualFrom : SettingSource::Service;
    }
    [[nodiscard]] const QString &effective() const { return typed.isEmpty() ? usual : typed; }
    [[nodiscard]] bool isChanged() const { return typed != stood; }
    friend bool operator==(const SettingField &, const SettingField &) = default;
};

/// All settings of one service, new or known, while a person edits them. A value: the same texts
/// give the same form. It is judged by app/config/form_judge, whose table it was made from.
struct SettingsForm {
    QList<SettingField> fields; ///< in the order of the file
    ServiceId id;               ///< of a known service; empty: a new one
    QByteArray profiles;        ///< the [[profile]] blocks that the key "profile" may name
    QString problem;            ///< of the whole, with what to do about it
    QString warning;            ///< worth knowing, does not hinder
    QString readOnly;           ///< why nothing of it can be changed; empty: it can
    /// What the texts mean; nothing while a problem is fatal.
    std::optional<ServiceSettings> service;

    [[nodiscard]] const SettingField *field(QStringView key) const;
    [[nodiscard]] SettingField *field(QStringView key);
    [[nodiscard]] QString typed(QStringView key) const;  ///< empty for an unknown key
    void setTyped(QStringView key, const QString &text); ///< an unknown key is ignored
    /// The same texts were typed, whatever is said of them.
    [[nodiscard]] bool saysTheSame(const SettingsForm &other) const;
    friend bool operator==(const SettingsForm &, const SettingsForm &) = default;
};

/// A form laid over the file as it is by now.
struct RebasedForm {
    SettingsForm form;    ///< not judged yet
    QStringList disputed; ///< keys that came to differ both here and in the file; they keep what
                          ///< was typed, and their fields say what the file has
};
/// What was changed in the form, key by key, over `file`: the same service as the file has it now.
/// What was not touched follows the file. A dispute is told once: who saves after it was told
/// wants what was typed.
[[nodiscard]] RebasedForm rebased(const SettingsForm &form, const SettingsForm &file);

} // namespace Pulse
