// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/import_maker.h"

#include "app/config/form_judge.h"
#include "app/config/service_form.h"
#include "models/protocol/profile.h"

namespace Pulse {

namespace {

QString importProblem(const SettingsForm &form)
{
    for (const SettingField &field : form.fields) {
        if (!field.problem.isEmpty() && field.isFatal)
            return QStringLiteral("%1 %2; %3").arg(field.key, field.problem, field.whatToDo);
    }
    return form.problem;
}

} // namespace

SettingsForm ImportMaker::emptyForm()
{
    return formOfNew(profileDefaults(Profile::Generic, TransportKind::HttpCheck));
}

ImportList ImportMaker::unreadable(const QString &problem)
{
    ImportList list;
    list.problem = problem;
    return list;
}

void ImportMaker::add(ImportRow row)
{
    row.form = judged(row.form, m_known);
    if (row.problem.isEmpty() && !row.form.service)
        row.problem = importProblem(row.form);
    if (!row.problem.isEmpty())
        row.form.service.reset();
    if (row.note.isEmpty())
        row.note = row.form.warning;
    else if (!row.form.warning.isEmpty())
        row.note = row.form.warning + QStringLiteral("; ") + row.note;
    if (row.form.service)
        m_known.append(*row.form.service);
    m_list.rows.append(row);
}

} // namespace Pulse
