// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/process_memory.h"

#include <QByteArray>
#include <QFile>

namespace Pulse::Testing {

namespace {

qint64 statusKib(const QByteArray &field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

PeakMemory::PeakMemory()
{
    QFile reset(QStringLiteral("/proc/self/clear_refs")); // proc(5): 5 resets VmHWM
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    m_before = statusKib("VmRSS") * 1024;
}

qint64 PeakMemory::growth() const
{
    return statusKib("VmHWM") * 1024 - m_before;
}

} // namespace Pulse::Testing
