// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

#include <QByteArray>
#include <QStringList>

namespace Pulse::Testing {

/// "3:8 service.url fatal" for every problem, in order.
inline QStringList places(const ConfigReading &reading)
{
    QStringList out;
    for (const ConfigProblem &p : reading.problems) {
        out << QStringLiteral("%1:%2 %3 %4")
                   .arg(p.line)
                   .arg(p.column)
                   .arg(p.key, p.fatal ? QStringLiteral("error") : QStringLiteral("warning"));
    }
    return out;
}

/// A service with these lines after its first two.
inline QByteArray service(const QByteArray &lines)
{
    return "[[service]]\nurl = \"wss://a.example/ws\"\n" + lines + "\n";
}

} // namespace Pulse::Testing
