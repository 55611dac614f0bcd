// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/toml_text.h"

#include "app/config/config_schema.h"

namespace Pulse::Toml {

namespace {

ConfigProblem whole(const QString &what, const QString &whatToDo, int line = 0)
{
    return {line, line > 0 ? 1 : 0, {}, what, whatToDo, true};
}

/// "a.a.a.…" makes one table in another for every dot, and toml++ frees them by recursion. Dots are
/// counted by line, inside strings too: a line of that many is no configuration of ours.
int lineOfTooManyDots(const QByteArray &text)
{
    constexpr int most = 512;
    int line = 1;
    int dots = 0;
    for (const char c : text) {
        if (c == '\n') {
            ++line;
            dots = 0;
        } else if (c == '.' && ++dots > most) {
            return line;
        }
    }
    return 0;
}

} // namespace

Parsed parse(const QByteArray &text)
{
    if (text.size() > maxConfigBytes) {
        return {std::nullopt,
                whole(QStringLiteral("the file is larger than 8 MiB"),
                      QStringLiteral("split it, or check that it is the right file"))};
    }
    if (const int line = lineOfTooManyDots(text)) {
        return {std::nullopt, whole(QStringLiteral("more than 512 dots on one line"),
                                    QStringLiteral("check that it is the right file"), line)};
    }
    try {
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        return {std::optional<toml::table>(toml::parse(view)), {}};
    } catch (const toml::parse_error &error) {
        const auto at = error.source().begin;
        QString what = Toml::text(error.description());
        what.replace(u'\n', u' ');
        return {std::nullopt,
                {static_cast<int>(at.line),
                 static_cast<int>(at.column),
                 {},
                 what.left(300),
                 QStringLiteral("correct the TOML here; what comes after it was not read"),
                 true}};
    } catch (const std::exception &error) {
        return {std::nullopt, whole(Toml::text(error.what()).left(300),
                                    QStringLiteral("check that it is a TOML file"))};
    }
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace Pulse::Toml
