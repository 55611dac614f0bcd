// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pulse {

struct CsvRows {
    QList<QStringList> rows; ///< without empty lines
    QString problem;         ///< with its line; then `rows` is of no use
};

/// RFC 4180 in UTF-8: values between commas, semicolons or tabs (whichever the first line has
/// most of), in quotes where they hold one of those or a line break. Pure.
[[nodiscard]] CsvRows readCsv(const QByteArray &csv, int mostRows);

/// One row, its end included: values in quotes where readCsv() would take them for something else.
[[nodiscard]] QByteArray csvLine(const QStringList &values);

} // namespace Pulse
