// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/folders.h"
#include "models/session/instant.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace Pulse {

/// What every command understands.
struct CommonOptions {
    Folders folders;
    QString logLevel; ///< debug info warning error; empty: the command's own
};

// Exit codes that all commands share; `check` has its own.
inline constexpr int exitGood = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitNoDisplay = 4;

/// One command's line: its options, its help with an example, --config, --log-level and --help.
class CommandLine final {
public:
    /// `positional`: how the arguments are written, as "check TARGET…".
    CommandLine(const QString &positional, const QString &description, const QString &example);

    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    /// Parses what stands after the program's name. Nothing when the command shall go on; else the
    /// exit code: 0 after --help, `usageCode` after a mistake (told on stderr).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, int usageCode = exitUsage);

    [[nodiscard]] CommonOptions common() const;
    /// The arguments after the command's name.
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QString helpText() const;

private:
    QCommandLineParser m_parser;
    QString m_example;
};

void printOut(const QString &line);
void printError(const QString &line);

/// A command line's duration ("30s"), at most 24 days; says what is wrong on stderr.
[[nodiscard]] std::optional<milliseconds> durationOption(const CommandLine &line,
                                                         const QString &option);

} // namespace Pulse
