// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of translations/*.ts are whole, and the program speaks them.
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/actions/action_table.h"
#include "ui/language/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Pulse;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString &file, QString &problem)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly)) {
        problem = ts.errorString();
        return {};
    }
    QXmlStreamReader xml(&ts);
    QList<Message> all;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isEndElement() && name == QLatin1String("message"))
            all.append(message);
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("name"))
            context = xml.readElementText();
        else if (name == QLatin1String("message"))
            message = {context,
                       {},
                       {},
                       xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"),
                       true};
        else if (name == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (name == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.plural)
                message.forms = {xml.readElementText()};
        } else if (name == QLatin1String("numerusform"))
            message.forms.append(xml.readElementText());
    }
    problem = xml.errorString();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:\\d+|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool sameBlanks(const QString &a, const QString &b)
{
    return a.startsWith(QLatin1Char(' ')) == b.startsWith(QLatin1Char(' ')) &&
           a.endsWith(QLatin1Char(' ')) == b.endsWith(QLatin1Char(' '));
}

} // namespace

class LanguageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslated_data() { files(); }
    void everyMessageIsTranslated();
    void everyLanguageHasTheSameMessages();
    void theDesktopsLanguageIsFollowed();
    void speaks_data();
    void speaks();
    void pluralsAreRight();
    void wordsOfTheModelsAreSpokenToo();
    void datesAndNumbersGoWithAWish();

private:
    static QString folder() { return qEnvironmentVariable("PULSE_TRANSLATIONS"); }
    static void files();
};

void LanguageTest::files()
{
    QTest::addColumn<QString>("code");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void LanguageTest::everyMessageIsTranslated()
{
    QFETCH(QString, code);
    QString problem;
    const QList<Message> all =
        messagesOf(folder() + QStringLiteral("/pulseboard_%1.ts").arg(code), problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(!all.isEmpty());
    const bool english = code == QLatin1String("en"); // there only the plurals
    QVERIFY(english || all.size() > 900);
    for (const Message &message : all) {
        QVERIFY2(message.finished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), message.plural && code != QLatin1String("vi") ? 2 : 1);
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QVERIFY2(placeholders(form) == placeholders(message.source),
                     qPrintable(message.source + QStringLiteral(" -> ") + form));
            QVERIFY2(sameBlanks(form, message.source), qPrintable(message.source));
            QVERIFY2(form.endsWith(QChar(0x2026)) == message.source.endsWith(QChar(0x2026)),
                     qPrintable(message.source)); // a question follows, or it does not
        }
    }
}

void LanguageTest::everyLanguageHasTheSameMessages()
{
    QString problem;
    const auto keys = [&problem](const char *code) {
        QStringList all;
        for (const Message &message : messagesOf(
                 folder() + QStringLiteral("/pulseboard_%1.ts").arg(QLatin1String(code)), problem))
            all.append(message.context + QLatin1Char('|') + message.source);
        all.sort();
        return all;
    };
    QCOMPARE(keys("de"), keys("vi"));
    QVERIFY(problem.isEmpty());
}

void LanguageTest::theDesktopsLanguageIsFollowed()
{
    QCOMPARE(Language::best({QStringLiteral("de-AT"), QStringLiteral("en-GB")}),
             QStringLiteral("de"));
    QCOMPARE(Language::best({QStringLiteral("fr-FR"), QStringLiteral("vi-VN")}),
             QStringLiteral("vi"));
    QCOMPARE(Language::best({QStringLiteral("fr"), QStringLiteral("C")}), QStringLiteral("en"));
    QCOMPARE(Language::best({}), QStringLiteral("en"));
    QCOMPARE(Language(QStringLiteral("xx")).code(),
             Language::best(QLocale::system().uiLanguages()));
}

void LanguageTest::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reconnect");
    QTest::addColumn<QString>("critical");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Reconnect A")
                        << QStringLiteral("Critical");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("A neu verbinden")
                        << QStringLiteral("Kritisch");
    QTest::newRow("vi") << QStringLiteral("vi") << QStringLiteral("Kết nối lại A")
                        << QStringLiteral("Nghiêm trọng");
}

void LanguageTest::speaks()
{
    QFETCH(QString, code);
    QFETCH(QString, reconnect);
    QFETCH(QString, critical);
    {
        const Language language(code);
        QCOMPARE(language.code(), code);
        QCOMPARE(actionText(ActionId::Reconnect, QStringLiteral("A")), reconnect);
        QCOMPARE(Words::status(Status::Critical), critical);
    }
    QCOMPARE(Words::status(Status::Critical), QStringLiteral("Critical")); // taken back
}

void LanguageTest::pluralsAreRight()
{
    const auto restarts = [](int count) {
        return QCoreApplication::translate("Kpi", "%n restarts seen", nullptr, count);
    };
    {
        const Language english(QStringLiteral("en"));
        QCOMPARE(restarts(1), QStringLiteral("1 restart seen"));
        QCOMPARE(restarts(2), QStringLiteral("2 restarts seen"));
    }
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(restarts(1), QStringLiteral("1 Neustart gesehen"));
        QCOMPARE(restarts(3), QStringLiteral("3 Neustarts gesehen"));
    }
    const Language vietnamese(QStringLiteral("vi"));
    QCOMPARE(restarts(3), QStringLiteral("thấy 3 lần khởi động lại"));
}

void LanguageTest::wordsOfTheModelsAreSpokenToo()
{
    const Language german(QStringLiteral("de"));
    QCOMPARE(Words::countdown(std::chrono::seconds(28)), QStringLiteral("in 28 s"));
    QCOMPARE(Words::age(std::chrono::seconds(94)), QStringLiteral("vor 1 min 34 s"));
    QCOMPARE(Words::quality(Quality::Excellent), QStringLiteral("Hervorragend"));
}

void LanguageTest::datesAndNumbersGoWithAWish()
{
    const QLocale before;
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(Words::count(1'284'902), QStringLiteral("1.284.902"));
    }
    QCOMPARE(QLocale(), before);
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
