// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace Pulse {

namespace {

bool isSpoken(const QString &code)
{
    const std::vector<SpokenLanguage> &all = spokenLanguages();
    return std::any_of(all.begin(), all.end(), [&code](const SpokenLanguage &language) {
        return code == QLatin1String(language.code);
    });
}

} // namespace

const std::vector<SpokenLanguage> &spokenLanguages()
{
    static const std::vector<SpokenLanguage> all{
        {"en", "English"}, {"de", "Deutsch"}, {"vi", "Ti\u1ebfng Vi\u1ec7t"}};
    return all;
}

QString Language::best(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        // "de-AT", "zh-Hans-CN": the language stands first.
        const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (isSpoken(code.toLower()))
            return code.toLower();
    }
    return QStringLiteral("en");
}

Language::Language(const QString &wish)
{
    const bool chosen = isSpoken(wish);
    m_code = chosen ? wish : best(QLocale::system().uiLanguages());
    // Dates and numbers go with the words; without a wish they stay as the desktop writes them.
    if (chosen && QLocale::system().language() != QLocale(wish).language())
        QLocale::setDefault(QLocale(wish));
    add(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("pulseboard_") + m_code, QStringLiteral(":/i18n"));
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

// Qt's own words ("Cancel") may not be installed; then they stay English.
void Language::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace Pulse
