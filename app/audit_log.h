// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service_action.h"

#include <QString>

namespace Pulse {

/// Who asked what of a service, when, and what came of it (S1-41): one JSON object a line, only
/// ever appended, readable by its owner alone. Thread: the owner's; a line is on the disk when the
/// call returns.
class AuditLog final {
public:
    /// `path`: its folder is made when it is not there.
    explicit AuditLog(QString path) : m_path(std::move(path)) {}

    /// False when it could not be written; then the action must not be sent.
    [[nodiscard]] bool asked(quint64 id, const ServiceAction &action, milliseconds wall);
    [[nodiscard]] bool ended(const ServiceActionResult &result, milliseconds wall);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] bool append(const QByteArray &line);

    QString m_path;
    QString m_problem;
};

/// The name of this system's user who runs the program.
[[nodiscard]] QString systemUser();

} // namespace Pulse
