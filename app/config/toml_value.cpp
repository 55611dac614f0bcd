// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/toml_value.h"

#include "app/config/duration_value.h"

#include <QLocale>

#include <cmath>

namespace Pulse::Toml {

namespace {

using Result = std::variant<ConfigValue, ValueFault>;

QString typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::none: break;
    case toml::node_type::table: return QStringLiteral("a table");
    case toml::node_type::array: return QStringLiteral("a list");
    case toml::node_type::string: return QStringLiteral("a text");
    case toml::node_type::integer:
    case toml::node_type::floating_point: return QStringLiteral("a number");
    case toml::node_type::boolean: return QStringLiteral("true or false");
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time: return QStringLiteral("a date or time");
    }
    return QStringLiteral("nothing");
}

Result wrongType(const toml::node &node, const QString &wanted)
{
    return ValueFault{QStringLiteral("is %1").arg(typeName(node)),
                      QStringLiteral("write %1").arg(wanted)};
}

QString durationRange(const SchemaKey &key)
{
    const auto ms = [](double value) {
        return milliseconds{static_cast<qint64>(value)};
    };
    return QStringLiteral("%1 to %2").arg(formatDuration(ms(key.min)), formatDuration(ms(key.max)));
}

Result duration(const SchemaKey &key, const toml::node &node)
{
    const bool autoAllowed = key.kind == ValueKind::DurationOrAuto;
    const QString example =
        autoAllowed ? QStringLiteral("\"30s\" or \"auto\"") : QStringLiteral("\"30s\"");
    if (node.is_number()) {
        return ValueFault{QStringLiteral("has no unit"),
                          QStringLiteral("write a duration with its unit, as %1").arg(example)};
    }
    if (!node.is_string())
        return wrongType(node, QStringLiteral("a duration, as %1").arg(example));
    const QString written = text(node.as_string()->get());
    if (autoAllowed && written == QLatin1String("auto"))
        return ConfigValue();
    QString why;
    const auto value = parseDuration(written, &why);
    if (!value) {
        return ValueFault{
            QStringLiteral("\"%1\" %2").arg(written.left(40).simplified(), why),
            QStringLiteral("write a duration with its unit (ms s m h d), as %1").arg(example)};
    }
    const auto ms = static_cast<double>(value->count());
    if (ms < key.min || ms > key.max) {
        return ValueFault{QStringLiteral("\"%1\" is out of range").arg(written),
                          QStringLiteral("use %1").arg(durationRange(key))};
    }
    return ConfigValue(*value);
}

Result integer(const SchemaKey &key, const toml::node &node)
{
    const QString range = QStringLiteral("a whole number from %1 to %2")
                              .arg(key.min, 0, 'f', 0)
                              .arg(key.max, 0, 'f', 0);
    if (!node.is_integer())
        return wrongType(node, range);
    const qint64 value = node.as_integer()->get();
    if (static_cast<double>(value) < key.min || static_cast<double>(value) > key.max)
        return ValueFault{QStringLiteral("%1 is out of range").arg(value),
                          QStringLiteral("use ") + range};
    return ConfigValue(value);
}

Result number(const SchemaKey &key, const toml::node &node)
{
    const QString range = QStringLiteral("a number from %1 to %2").arg(key.min).arg(key.max);
    if (!node.is_number())
        return wrongType(node, range);
    const double value = node.value_or(0.0);
    if (!std::isfinite(value) || value < key.min || value > key.max)
        return ValueFault{QStringLiteral("%1 is out of range").arg(value),
                          QStringLiteral("use ") + range};
    return ConfigValue(value);
}

Result choice(const SchemaKey &key, const toml::node &node)
{
    const QString allowed = QStringLiteral("one of: ") + key.choices.join(QLatin1String(", "));
    if (!node.is_string())
        return wrongType(node, allowed);
    const QString written = text(node.as_string()->get());
    if (key.choices.contains(written))
        return ConfigValue(written);
    const QString shown = written.left(40).simplified();
    if (key.name == QLatin1String("kind") && laterChannelKinds().contains(written)) {
        return ValueFault{QStringLiteral("\"%1\" is not supported by this version").arg(shown),
                          QStringLiteral("use %1").arg(allowed)};
    }
    return ValueFault{QStringLiteral("\"%1\" is not known").arg(shown),
                      QStringLiteral("use %1").arg(allowed)};
}

std::optional<ValueFault> textFault(const SchemaKey &key, const QString &written)
{
    if (auto fault = faultOfText(key, written))
        return fault;
    switch (key.kind) {
    case ValueKind::SocketOrPage: return faultOfAddress(written, true);
    case ValueKind::Page: return faultOfAddress(written, false);
    case ValueKind::Reference: return faultOfReference(written);
    case ValueKind::Delivery: return faultOfDelivery(written);
    case ValueKind::MailAddress: return faultOfMailAddress(written);
    case ValueKind::Proxy: return faultOfProxy(written);
    case ValueKind::Fingerprint: return faultOfFingerprint(written);
    case ValueKind::FilePath:
    case ValueKind::Messages:
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Id:
    case ValueKind::Choice:
    case ValueKind::TextList:
    case ValueKind::PageList:
    case ValueKind::MailList:
    case ValueKind::Headers:
    case ValueKind::Bool:
    case ValueKind::Integer:
    case ValueKind::Number:
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto: return std::nullopt;
    case ValueKind::PagePath: return faultOfPath(written);
    case ValueKind::FieldPath: return faultOfField(written);
    }
    Q_UNREACHABLE();
}

/// A list of texts, each judged by `faultOf`.
template <typename FaultOf>
Result listOf(const SchemaKey &key, const toml::node &node, const QString &wanted, FaultOf faultOf)
{
    const toml::array *array = node.as_array();
    if (!array)
        return wrongType(node, wanted);
    if (array->size() > static_cast<size_t>(key.max))
        return ValueFault{QStringLiteral("has too many entries"),
                          QStringLiteral("keep it to %1").arg(key.max)};
    QStringList out;
    for (const toml::node &item : *array) {
        if (!item.is_string())
            return wrongType(item, wanted);
        const std::string &written = item.as_string()->get();
        out << text(written);
        if (const std::optional<ValueFault> fault = faultOf(written, out.last()))
            return *fault;
    }
    return ConfigValue(out);
}

Result list(const SchemaKey &key, const toml::node &node, ValueKind kind, double longest)
{
    QString wanted = QStringLiteral("a list of texts, as [\"prod\", \"eu\"]");
    if (kind == ValueKind::SocketOrPage)
        wanted = QStringLiteral("a list of addresses, as [\"http://127.0.0.1:8002/health\"]");
    else if (kind == ValueKind::MailAddress)
        wanted = QStringLiteral("a list of addresses, as [\"owner@example.net\"]");
    const SchemaKey entry{key.section, key.name, kind, 1, longest};
    return listOf(key, node, wanted, [&entry](const std::string &, const QString &item) {
        return textFault(entry, item);
    });
}

Result messages(const SchemaKey &key, const toml::node &node)
{
    constexpr std::size_t longest = 64 * 1024;
    const QString wanted = QStringLiteral("a list of texts, as ['{\"type\":\"hello\"}']");
    return listOf(key, node, wanted,
                  [](const std::string &written, const QString &) -> std::optional<ValueFault> {
                      if (written.size() <= longest)
                          return std::nullopt;
                      return ValueFault{QStringLiteral("holds a text longer than 64 KiB"),
                                        QStringLiteral("send less")};
                  });
}

Result headers(const SchemaKey &key, const toml::node &node)
{
    const QString wanted = QStringLiteral("a table of texts, as { \"X-Tenant\" = \"7\" }");
    const toml::table *table = node.as_table();
    if (!table)
        return wrongType(node, wanted);
    if (table->size() > static_cast<size_t>(key.max))
        return ValueFault{QStringLiteral("has too many entries"),
                          QStringLiteral("keep it to %1").arg(key.max)};
    TextPairs out;
    QStringList names;
    for (auto &&[name, value] : *table) {
        const QString header = text(name.str());
        if (!value.is_string())
            return wrongType(value, wanted);
        out.append({header, text(value.as_string()->get())});
        if (auto fault = faultOfHeader(header, out.last().second)) {
            return ValueFault{
                QStringLiteral("header \"%1\" %2").arg(header.left(64).simplified(), fault->what),
                fault->whatToDo};
        }
        if (names.contains(header.toLower()))
            return ValueFault{QStringLiteral("names header \"%1\" twice").arg(header),
                              QStringLiteral("keep one")};
        names << header.toLower();
    }
    return ConfigValue(out);
}

Result plainText(const SchemaKey &key, const toml::node &node)
{
    if (!node.is_string())
        return wrongType(node, QStringLiteral("a text in quotes"));
    const QString written = text(node.as_string()->get());
    if (auto fault = textFault(key, written))
        return *fault;
    return ConfigValue(written);
}

/// A TOML basic string: everything that could end or bend it is escaped.
QString quoted(const QString &value)
{
    QString out(u'"');
    for (const QChar c : value) {
        const char16_t code = c.unicode();
        if (code == u'"' || code == u'\\')
            out += u'\\';
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            out += QStringLiteral("\\u%1").arg(int(code), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

} // namespace

Result valueOf(const SchemaKey &key, const toml::node &node)
{
    switch (key.kind) {
    case ValueKind::Bool:
        if (!node.is_boolean())
            return wrongType(node, QStringLiteral("true or false, without quotes"));
        return ConfigValue(node.as_boolean()->get());
    case ValueKind::Integer: return integer(key, node);
    case ValueKind::Number: return number(key, node);
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto: return duration(key, node);
    case ValueKind::Choice: return choice(key, node);
    case ValueKind::TextList: return list(key, node, ValueKind::Text, 64);
    case ValueKind::PageList: return list(key, node, ValueKind::SocketOrPage, 2048);
    case ValueKind::MailList: return list(key, node, ValueKind::MailAddress, 400);
    case ValueKind::Messages: return messages(key, node);
    case ValueKind::Headers: return headers(key, node);
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Id:
    case ValueKind::SocketOrPage:
    case ValueKind::Page:
    case ValueKind::Proxy:
    case ValueKind::FilePath:
    case ValueKind::Fingerprint:
    case ValueKind::FieldPath:
    case ValueKind::PagePath:
    case ValueKind::Delivery:
    case ValueKind::MailAddress:
    case ValueKind::Reference: return plainText(key, node);
    }
    Q_UNREACHABLE();
}

QString textOf(const ConfigValue &value)
{
    struct Writer {
        QString operator()(std::monostate) const { return QStringLiteral("\"auto\""); }
        QString operator()(bool v) const
        {
            return v ? QStringLiteral("true") : QStringLiteral("false");
        }
        QString operator()(qint64 v) const { return QString::number(v); }
        QString operator()(double v) const
        {
            const QString out = QString::number(v, 'g', QLocale::FloatingPointShortest);
            return out.contains(u'.') || out.contains(u'e') ? out : out + QLatin1String(".0");
        }
        QString operator()(milliseconds v) const { return quoted(formatDuration(v)); }
        QString operator()(const QString &v) const { return quoted(v); }
        QString operator()(const QStringList &v) const
        {
            QStringList out;
            for (const QString &item : v)
                out << quoted(item);
            return QStringLiteral("[%1]").arg(out.join(QLatin1String(", ")));
        }
        QString operator()(const TextPairs &v) const
        {
            QStringList out;
            for (const auto &[name, text] : v)
                out << quoted(name) + QLatin1String(" = ") + quoted(text);
            return out.isEmpty() ? QStringLiteral("{}")
                                 : QStringLiteral("{ %1 }").arg(out.join(QLatin1String(", ")));
        }
    };
    return std::visit(Writer{}, value);
}

} // namespace Pulse::Toml
