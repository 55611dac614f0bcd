// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse::Words {

/// What a close code means (RFC 6455 7.4.1, the IANA registry, and the 44xx habit of copying HTTP);
/// empty when it has no agreed meaning.
[[nodiscard]] QString closeCodeMeaning(int code);
/// What an HTTP status means, in lower case: "service unavailable". Never empty for 100..599.
[[nodiscard]] QString httpStatusMeaning(int status);

} // namespace Pulse::Words
