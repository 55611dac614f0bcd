// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/looks.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace Pulse {

namespace {

using SchemeWord = std::pair<SchemePreference, const char *>;
using ContrastWord = std::pair<ContrastPreference, const char *>;
using MotionWord = std::pair<MotionPreference, const char *>;

constexpr std::array schemeWords{SchemeWord{SchemePreference::Desktop, "desktop"},
                                 SchemeWord{SchemePreference::Dark, "dark"},
                                 SchemeWord{SchemePreference::Light, "light"}};
constexpr std::array contrastWords{ContrastWord{ContrastPreference::Desktop, "desktop"},
                                   ContrastWord{ContrastPreference::Usual, "usual"},
                                   ContrastWord{ContrastPreference::High, "high"}};
constexpr std::array motionWords{MotionWord{MotionPreference::Desktop, "desktop"},
                                 MotionWord{MotionPreference::Usual, "usual"},
                                 MotionWord{MotionPreference::Reduced, "reduced"}};

const QLatin1String schemeKey{"looks/scheme"};
const QLatin1String contrastSettingKey{"looks/contrast"};
const QLatin1String motionKey{"looks/motion"};
const QLatin1String textKey{"looks/textPercent"};
const QLatin1String fontKey{"looks/systemFont"};
const QLatin1String languageKey{"looks/language"};

template <typename Words, typename Value>
Value meant(const Words &words, const QString &word, Value otherwise)
{
    for (const auto &[value, name] : words) {
        if (word == QLatin1String(name))
            return value;
    }
    return otherwise;
}

template <typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &[known, name] : words) {
        if (known == value)
            return QLatin1String(name);
    }
    return {};
}

QString said(const QSettings &remembered, QLatin1String key, const char *variable)
{
    const QString forced = variable ? qEnvironmentVariable(variable) : QString();
    return forced.isEmpty() ? remembered.value(key).toString() : forced;
}

} // namespace

Looks Looks::read(const QSettings &remembered)
{
    Looks looks;
    looks.scheme = schemePreference(said(remembered, schemeKey, "PULSEBOARD_THEME"))
                       .value_or(SchemePreference::Desktop);
    looks.contrast =
        meant(contrastWords, said(remembered, contrastSettingKey, "PULSEBOARD_CONTRAST"),
              ContrastPreference::Desktop);
    looks.motion =
        meant(motionWords, said(remembered, motionKey, nullptr), MotionPreference::Desktop);
    bool number = false;
    const int percent = said(remembered, textKey, "PULSEBOARD_TEXT_PERCENT").toInt(&number);
    if (number)
        looks.textPercent = std::clamp(percent, SmallestText, LargestText);
    const QString font = said(remembered, fontKey, "PULSEBOARD_SYSTEM_FONT");
    looks.systemFont = font == QLatin1String("true") || font == QLatin1String("1");
    looks.language = said(remembered, languageKey, "PULSEBOARD_LANGUAGE").left(2).toLower();
    return looks;
}

void Looks::write(QSettings &remembered) const
{
    remembered.setValue(schemeKey, wordOf(schemeWords, scheme));
    remembered.setValue(contrastSettingKey, wordOf(contrastWords, contrast));
    remembered.setValue(motionKey, wordOf(motionWords, motion));
    remembered.setValue(textKey, textPercent);
    remembered.setValue(fontKey, systemFont);
    remembered.setValue(languageKey, language);
}

} // namespace Pulse
