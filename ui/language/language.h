// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Pulse {

/// The languages that the program speaks: those of translations/pulseboard_*.ts.
struct SpokenLanguage {
    const char *code; ///< ISO 639-1
    const char *name; ///< in itself
};
[[nodiscard]] const std::vector<SpokenLanguage> &spokenLanguages();

/// Puts the words of one language into the program, for as long as it lives; made before the first
/// window. What a language lacks is said in English. Thread: GUI.
class Language final {
public:
    /// `wish` is a code of spokenLanguages(), or empty: the first of the desktop's languages that
    /// is spoken. A wish that is not spoken counts as none.
    explicit Language(const QString &wish);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    [[nodiscard]] const QString &code() const { return m_code; } ///< "en" when nothing fits

    /// The first of these that is spoken; "en" when none is. Names are as QLocale::uiLanguages().
    [[nodiscard]] static QString best(const QStringList &wanted);

private:
    void add(const QString &file, const QString &folder);

    QString m_code;
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Pulse
