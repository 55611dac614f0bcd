// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/status_word.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Pulse {
namespace {

constexpr std::array<QLatin1String, 16> GOOD_WORDS{
    QLatin1String("ok"),      QLatin1String("okay"),        QLatin1String("healthy"),
    QLatin1String("online"),  QLatin1String("up"),          QLatin1String("pass"),
    QLatin1String("passing"), QLatin1String("running"),     QLatin1String("alive"),
    QLatin1String("ready"),   QLatin1String("operational"), QLatin1String("available"),
    QLatin1String("active"),  QLatin1String("connected"),   QLatin1String("success"),
    QLatin1String("good"),
};

constexpr std::array<QLatin1String, 19> BAD_WORDS{
    QLatin1String("error"),     QLatin1String("unhealthy"),    QLatin1String("down"),
    QLatin1String("offline"),   QLatin1String("fail"),         QLatin1String("failed"),
    QLatin1String("failing"),   QLatin1String("failure"),      QLatin1String("critical"),
    QLatin1String("degraded"),  QLatin1String("disconnected"), QLatin1String("stopped"),
    QLatin1String("dead"),      QLatin1String("unavailable"),  QLatin1String("out_of_service"),
    QLatin1String("inactive"),  QLatin1String("not ok"),       QLatin1String("broken"),
    QLatin1String("not ready"),
};

template <typename List>
bool isOneOf(const List &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [word](QLatin1String known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

WordMeaning meaningOf(QStringView statusWord)
{
    const QStringView word = statusWord.trimmed();
    if (isOneOf(GOOD_WORDS, word))
        return WordMeaning::Good;
    return isOneOf(BAD_WORDS, word) ? WordMeaning::Bad : WordMeaning::Unknown;
}

} // namespace Pulse
