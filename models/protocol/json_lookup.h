// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace Pulse {

/// A key as it is compared: letters and digits in lower case, so that "uptime_seconds",
/// "uptimeSeconds" and "Uptime-Seconds" are the same.
[[nodiscard]] QString plainKey(QStringView key);

/// Looks values up in what a service sent. Every value may be missing, null or of another type; a
/// value that is there and cannot be read is noted, and the first note can be told.
class JsonLookup final {
public:
    explicit JsonLookup(const QJsonObject &object) : m_object(object) {}

    /// The first of the paths ("memory.heapUsed") that is there and not null.
    [[nodiscard]] QJsonValue find(std::initializer_list<QLatin1String> paths) const;
    [[nodiscard]] bool has(std::initializer_list<QLatin1String> paths) const;

    // The vital ones: if they are there but not readable, problem() tells.
    [[nodiscard]] std::optional<bool> truth(std::initializer_list<QLatin1String> paths);
    [[nodiscard]] std::optional<qint64> count(std::initializer_list<QLatin1String> paths);
    [[nodiscard]] std::optional<double> number(std::initializer_list<QLatin1String> paths);
    [[nodiscard]] std::optional<milliseconds>
    vitalDuration(std::initializer_list<QLatin1String> paths);

    [[nodiscard]] std::optional<QString> vitalText(std::initializer_list<QLatin1String> paths);
    /// Notes it when none of them is there: a report without it says nothing.
    void require(std::initializer_list<QLatin1String> paths);

    // The others: unreadable is as good as missing.
    [[nodiscard]] std::optional<QString> text(std::initializer_list<QLatin1String> paths) const;
    [[nodiscard]] std::optional<ServiceTime> time(std::initializer_list<QLatin1String> paths) const;
    /// Text, or a number of seconds.
    [[nodiscard]] std::optional<milliseconds>
    duration(std::initializer_list<QLatin1String> paths) const;
    [[nodiscard]] std::optional<qint64> size(std::initializer_list<QLatin1String> paths) const;

    [[nodiscard]] QString problem() const { return m_problem; }

private:
    void note(std::initializer_list<QLatin1String> paths, const QJsonValue &value,
              QLatin1String wanted);

    QJsonObject m_object;
    QString m_problem;
};

/// A number, or text that is one.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> countOf(const QJsonValue &value);

} // namespace Pulse
