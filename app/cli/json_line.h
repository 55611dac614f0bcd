// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

#include <chrono>
#include <optional>

namespace Pulse {

/// One JSON object on one line, its fields in the order in which they are added.
class JsonLine final {
public:
    JsonLine &add(QStringView name, const QJsonValue &value);
    JsonLine &add(QStringView name, const JsonLine &value);
    /// Milliseconds as a number with up to three decimals; null when absent.
    template <typename Duration>
    JsonLine &addMs(QStringView name, const std::optional<Duration> &value)
    {
        return add(name, value ? ms(*value) : QJsonValue());
    }
    template <typename Number>
    JsonLine &addOrNull(QStringView name, const std::optional<Number> &value)
    {
        return add(name, value ? QJsonValue(*value) : QJsonValue());
    }
    /// The object without a line break. All text is escaped, so it stays one line.
    [[nodiscard]] QByteArray text() const { return '{' + m_fields + '}'; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

    template <typename Duration>
    [[nodiscard]] static QJsonValue ms(Duration value)
    {
        const auto us = std::chrono::duration_cast<std::chrono::microseconds>(value).count();
        if (us % 1000 == 0)
            return QJsonValue(static_cast<qint64>(us / 1000));
        return QJsonValue(static_cast<double>(us) / 1000.0);
    }

private:
    void begin(QStringView name);

    QByteArray m_fields;
};

} // namespace Pulse
