// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Pulse {

/// One step of a channel's test (S1-27), for people: translated, plain text, without secrets.
struct TrialStep {
    enum class Result : quint8 { Done, Failed, LeftOut };
    QString what; ///< "Sign-in"
    Result result = Result::Done;
    QString words; ///< the server's answer, or why it failed; may be empty

    friend bool operator==(const TrialStep &, const TrialStep &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::TrialStep)
