// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Pulse::Bench {

namespace {

QByteArray besideUs(const QString &name)
{
    const QFileInfo self(QStringLiteral("/proc/self/exe"));
    return QFileInfo(self.symLinkTarget()).path().toLocal8Bit() + '/' + name.toLocal8Bit();
}

} // namespace

Child::Child(const QString &name, const QStringList &arguments) : m_name(name)
{
    int to[2];
    int from[2];
    if (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0)
        qFatal("pipe: %s", qPrintable(qt_error_string()));
    std::vector<QByteArray> words{besideUs(name)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    m_pid = vfork();
    if (m_pid == 0) {
        dup2(to[0], STDIN_FILENO);
        dup2(from[1], STDOUT_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    ::close(to[0]);
    ::close(from[1]);
    m_to = fdopen(to[1], "w");
    m_from = fdopen(from[0], "r");
    setvbuf(m_from, nullptr, _IONBF, 0); // poll() must see what is left
}

Child::~Child()
{
    std::fclose(m_to); // they end when their standard input does
    std::fclose(m_from);
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
}

void Child::say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), m_to);
    std::fflush(m_to);
}

QByteArray Child::hear()
{
    pollfd ready{fileno(m_from), POLLIN, 0};
    char line[256];
    if (poll(&ready, 1, 40'000) <= 0 || std::fgets(line, sizeof line, m_from) == nullptr)
        return {};
    return QByteArray(line).trimmed();
}

QByteArray Child::expect(const char *word)
{
    const QByteArray line = hear();
    if (!line.startsWith(word)) {
        std::fprintf(stderr, "%s: expected \"%s\", got \"%s\"\n", qPrintable(m_name), word,
                     line.constData());
        std::exit(1);
    }
    return line.mid(static_cast<qsizetype>(qstrlen(word))).trimmed();
}

} // namespace Pulse::Bench
