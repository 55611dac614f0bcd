// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/typed_value.h"

#include "app/config/duration_value.h"
#include "app/config/toml_value.h"

#include <QRegularExpression>

namespace Pulse {

namespace {

// An empty field means "not written".
const QString emptyText = QStringLiteral("\"\"");
/// Between two texts that may hold line breaks themselves.
const QString betweenMessages = QStringLiteral("\n---\n");

QStringList entriesOf(const QString &typed, const QRegularExpression &separator)
{
    QStringList entries;
    for (const QString &entry : typed.split(separator)) {
        if (!entry.trimmed().isEmpty())
            entries << entry.trimmed();
    }
    return entries;
}

TextPairs headersOf(const QString &typed)
{
    TextPairs headers;
    for (const QString &line : typed.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        headers.append(
            {line.left(colon).trimmed(), colon < 0 ? QString() : line.mid(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

SettingInput inputOf(const SchemaKey &key)
{
    switch (key.kind) {
    case ValueKind::SocketOrPage:
    case ValueKind::Page:
    case ValueKind::Proxy:
    case ValueKind::FilePath:
    case ValueKind::Delivery:
    case ValueKind::MailAddress:
    case ValueKind::Fingerprint:
    case ValueKind::FieldPath:
    case ValueKind::PagePath: return SettingInput::Code;
    case ValueKind::Reference: return SettingInput::Reference;
    case ValueKind::Choice:
    case ValueKind::Bool: return SettingInput::Choice;
    case ValueKind::MailList:
    case ValueKind::TextList: return SettingInput::Words;
    case ValueKind::LongText:
    case ValueKind::Messages:
    case ValueKind::PageList: return SettingInput::Lines;
    case ValueKind::Headers: return SettingInput::Table;
    case ValueKind::Integer:
    case ValueKind::Number: return SettingInput::Figure;
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto: return SettingInput::Duration;
    case ValueKind::Text:
    case ValueKind::Id: return SettingInput::Line;
    }
    Q_UNREACHABLE();
}

QString typedOf(const SchemaKey &key, const ConfigValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return key.kind == ValueKind::DurationOrAuto ? QStringLiteral("auto") : QString();
    if (const auto *duration = std::get_if<milliseconds>(&value))
        return formatDuration(*duration);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? emptyText : *text;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        if (list->isEmpty())
            return emptyText;
        if (key.kind == ValueKind::Messages)
            return list->join(betweenMessages);
        return list->join(key.kind == ValueKind::PageList ? QStringLiteral("\n")
                                                          : QStringLiteral(", "));
    }
    if (const auto *pairs = std::get_if<TextPairs>(&value)) {
        QStringList lines;
        for (const auto &[name, text] : *pairs)
            lines << name + QStringLiteral(": ") + text;
        return lines.isEmpty() ? emptyText : lines.join(u'\n');
    }
    QString number = Toml::textOf(value);
    if (number.endsWith(QLatin1String(".0")))
        number.chop(2);
    return number;
}

QString usualOf(const SchemaKey &key, const ConfigValue &value)
{
    const QString text = typedOf(key, value);
    return text == emptyText ? QString() : text;
}

QString typedToml(const SchemaKey &key, const QString &typed)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,15})?\\z"));
    static const QRegularExpression comma(QStringLiteral("[,\n]"));
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QString text = typed == emptyText ? QString() : typed;
    const QString line = text.trimmed();
    switch (key.kind) {
    case ValueKind::Bool:
        if (line == QLatin1String("true") || line == QLatin1String("false"))
            return line;
        break;
    case ValueKind::Integer:
    case ValueKind::Number:
        if (number.match(line).hasMatch())
            return line;
        break;
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto:
        return Toml::textOf(QString(line).remove(blank)); // "30 s" is as good as "30s"
    case ValueKind::MailList:
    case ValueKind::TextList: return Toml::textOf(entriesOf(text, comma));
    case ValueKind::PageList: return Toml::textOf(entriesOf(text, blank));
    case ValueKind::Messages:
        return Toml::textOf(text.isEmpty() ? QStringList() : text.split(betweenMessages));
    case ValueKind::Headers: return Toml::textOf(headersOf(text));
    case ValueKind::LongText: return Toml::textOf(text);
    case ValueKind::Text:
    case ValueKind::Id:
    case ValueKind::SocketOrPage:
    case ValueKind::Page:
    case ValueKind::Reference:
    case ValueKind::Choice:
    case ValueKind::Proxy:
    case ValueKind::FilePath:
    case ValueKind::Delivery:
    case ValueKind::MailAddress:
    case ValueKind::Fingerprint:
    case ValueKind::FieldPath:
    case ValueKind::PagePath: break;
    }
    return Toml::textOf(line);
}

} // namespace Pulse
