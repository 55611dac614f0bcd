// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_line.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pulse {

namespace {

/// QJsonDocument writes arrays and objects only: the value is written in an array and taken out.
QByteArray written(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

void JsonLine::begin(QStringView name)
{
    if (!m_fields.isEmpty())
        m_fields += ',';
    m_fields += written(name.toString()) + ':';
}

JsonLine &JsonLine::add(QStringView name, const QJsonValue &value)
{
    begin(name);
    m_fields += written(value);
    return *this;
}

JsonLine &JsonLine::add(QStringView name, const JsonLine &value)
{
    begin(name);
    m_fields += value.text();
    return *this;
}

} // namespace Pulse
