// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings_form.h"

#include <algorithm>

namespace Pulse {

const SettingField *SettingsForm::field(QStringView key) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [key](const SettingField &field) { return field.key == key; });
    return found == fields.cend() ? nullptr : &*found;
}

SettingField *SettingsForm::field(QStringView key)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [key](const SettingField &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString SettingsForm::typed(QStringView key) const
{
    const SettingField *found = field(key);
    return found ? found->typed : QString();
}

void SettingsForm::setTyped(QStringView key, const QString &text)
{
    if (SettingField *found = field(key))
        found->typed = text;
}

bool SettingsForm::saysTheSame(const SettingsForm &other) const
{
    return id == other.id &&
           std::equal(fields.cbegin(), fields.cend(), other.fields.cbegin(), other.fields.cend(),
                      [](const SettingField &a, const SettingField &b) {
                          return a.key == b.key && a.typed == b.typed;
                      });
}

RebasedForm rebased(const SettingsForm &form, const SettingsForm &file)
{
    RebasedForm out{form, {}};
    for (SettingField &field : out.form.fields) {
        const QString now = file.typed(field.key);
        if (now == field.typed || !field.isChanged()) {
            field.typed = now;
            field.isDisputed = false;
        } else if (now != field.stood) {
            field.isDisputed = true;
            out.disputed << field.key;
        }
        field.stood = now;
    }
    return out;
}

} // namespace Pulse
