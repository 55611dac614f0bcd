// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/message_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {

namespace {

std::optional<JsonPath> pathOf(const QString &text)
{
    const auto parsed = JsonPath::parse(text);
    const auto *path = std::get_if<JsonPath>(&parsed);
    return path && !path->isRoot() ? std::optional(*path) : std::nullopt;
}

/// In the message itself, or in the envelope's content.
QJsonValue findIn(const JsonPath &path, const QJsonValue &body)
{
    QJsonValue found = path.find(body);
    for (const QLatin1String part : {QLatin1String("data"), QLatin1String("payload")}) {
        if (!found.isUndefined())
            return found;
        found = path.find(body.toObject().value(part));
    }
    return found;
}

/// A text as it is, a number as its digits; nothing for anything else.
std::optional<QString> nameOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger();
    const double number = value.toDouble();
    return static_cast<double>(whole) == number ? QString::number(whole)
                                                : QString::number(number, 'g', 15);
}

} // namespace

MessageReader::MessageReader(const MessageSettings &settings)
    : m_settings(settings), m_class(pathOf(settings.classPath)), m_store(pathOf(settings.storePath))
{
}

MessageLabel MessageReader::read(QStringView text) const
{
    if ((!m_class && !m_store) || text.size() > longest)
        return {};
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == QChar::ByteOrderMark))
        text = text.sliced(1);
    if (!text.startsWith(u'{'))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? labelOf(document.object(), {}) : MessageLabel();
}

MessageLabel MessageReader::read(const QString &event, const QJsonValue &body) const
{
    return labelOf(body, event);
}

MessageLabel MessageReader::labelOf(const QJsonValue &body, const QString &event) const
{
    MessageLabel label;
    const QString said = m_class ? findIn(*m_class, body).toString() : QString();
    label.kind = (said.isEmpty() ? event : said).left(longestName);
    if (!label.kind.isEmpty()) {
        if (m_settings.joined.contains(label.kind, Qt::CaseInsensitive))
            label.presence = MessageLabel::Presence::Joined;
        else if (m_settings.left.contains(label.kind, Qt::CaseInsensitive))
            label.presence = MessageLabel::Presence::Left;
    }
    if (m_store)
        readStore(body, label);
    return label;
}

void MessageReader::readStore(const QJsonValue &body, MessageLabel &label) const
{
    const QJsonValue value = findIn(*m_store, body);
    if (value.isUndefined() || value.isNull())
        return;
    const std::optional<QString> name = nameOf(value);
    if (!name) {
        label.store = MessageLabel::Store::Unreadable;
        return;
    }
    if (name->isEmpty())
        return;
    // Compared whole, told cut: a name that only begins like ours is not ours.
    const bool own = m_settings.store.isEmpty() || *name == m_settings.store;
    label.store = own ? MessageLabel::Store::Own : MessageLabel::Store::Foreign;
    label.name = name->left(longestName);
}

} // namespace Pulse
