// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/config/duration_value.h"

#include <cstdio>

namespace Pulse {

namespace {

const QStringList logLevels{QStringLiteral("debug"), QStringLiteral("info"),
                            QStringLiteral("warning"), QStringLiteral("error")};

void print(const QString &line, FILE *stream)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printOut(const QString &line)
{
    print(line, stdout);
}

void printError(const QString &line)
{
    print(line, stderr);
}

CommandLine::CommandLine(const QString &positional, const QString &description,
                         const QString &example)
    : m_example(example)
{
    m_parser.setApplicationDescription(description);
    m_parser.addPositionalArgument(positional.section(u' ', 0, 0), description, positional);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    m_parser.addOption(
        {QStringLiteral("config"),
         QStringLiteral("Folder with pulseboard.toml and everything Pulseboard keeps."),
         QStringLiteral("DIR")});
    m_parser.addOption({QStringLiteral("log-level"),
                        QStringLiteral("debug, info, warning or error."), QStringLiteral("LEVEL")});
}

QString CommandLine::helpText() const
{
    // Qt prints the path of the program and, below, the command's name once more.
    QString text = m_parser.helpText();
    text.truncate(text.indexOf(QLatin1String("\nArguments:")));
    text.replace(text.section(u'\n', 0, 0).section(u' ', 0, 1),
                 QStringLiteral("Usage: pulseboard"));
    return text.trimmed() + QStringLiteral("\n\nExample:\n  ") + m_example;
}

std::optional<int> CommandLine::parse(const QStringList &arguments, int usageCode)
{
    const QStringList all = QStringList{QStringLiteral("pulseboard")} + arguments;
    if (!m_parser.parse(all)) {
        printError(QStringLiteral("pulseboard: ") + m_parser.errorText());
        return usageCode;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        printOut(helpText());
        return exitGood;
    }
    const QString level = m_parser.value(QStringLiteral("log-level"));
    if (!level.isEmpty() && !logLevels.contains(level)) {
        printError(QStringLiteral("pulseboard: --log-level is one of: ") +
                   logLevels.join(QLatin1String(", ")));
        return usageCode;
    }
    return std::nullopt;
}

CommonOptions CommandLine::common() const
{
    return {findFolders(m_parser.value(QStringLiteral("config"))),
            m_parser.value(QStringLiteral("log-level"))};
}

QStringList CommandLine::arguments() const
{
    return m_parser.positionalArguments().mid(1);
}

std::optional<milliseconds> durationOption(const CommandLine &line, const QString &option)
{
    constexpr milliseconds longest = std::chrono::hours{24 * 24}; // what one QTimer can hold
    QString why;
    const auto value = parseDuration(line.value(option), &why);
    if (!value) {
        printError(
            QStringLiteral("pulseboard: --%1 %2; write it with its unit, as 30s").arg(option, why));
    } else if (*value > longest) {
        printError(QStringLiteral("pulseboard: --%1 is at most 24d").arg(option));
        return std::nullopt;
    }
    return value;
}

} // namespace Pulse
