// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config.h"

namespace Pulse {

QString problemLine(const QString &fileName, const ConfigProblem &problem)
{
    QString line = fileName;
    if (problem.line > 0)
        line += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    line += problem.fatal ? QStringLiteral(": error: ") : QStringLiteral(": warning: ");
    if (!problem.key.isEmpty())
        line += problem.key + u' ';
    line += problem.what;
    if (!problem.whatToDo.isEmpty())
        line += QStringLiteral(" — ") + problem.whatToDo;
    return line;
}

} // namespace Pulse
