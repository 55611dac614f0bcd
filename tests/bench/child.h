// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <sys/types.h>

namespace Pulse::Bench {

/// A helper process that speaks lines on its standard input and output. It ends with this object.
class Child final {
public:
    /// `name`: an executable beside this one.
    Child(const QString &name, const QStringList &arguments);
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    void say(const QByteArray &line);
    /// The next line; empty when none came within 40 s or the child is gone.
    [[nodiscard]] QByteArray hear();
    /// The same, and it must begin with `word`, or this program ends with a message.
    QByteArray expect(const char *word);

private:
    QString m_name;
    pid_t m_pid = -1;
    FILE *m_to = nullptr;
    FILE *m_from = nullptr;
};

} // namespace Pulse::Bench
