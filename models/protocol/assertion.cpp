// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/assertion.h"

#include "models/protocol/duration_text.h"
#include "models/protocol/size_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace Pulse {

namespace {

using Op = Assertion::Operator;

struct OperatorName {
    QLatin1String text;
    Op op;
};

// The longer ones first, so that "<=" is not read as "<".
constexpr std::array<OperatorName, 10> OPERATORS{{
    {QLatin1String("contains"), Op::Contains},
    {QLatin1String("=="), Op::Equal},
    {QLatin1String("!="), Op::NotEqual},
    {QLatin1String("<="), Op::LessOrEqual},
    {QLatin1String(">="), Op::GreaterOrEqual},
    {QLatin1String("!~"), Op::MatchesNot},
    {QLatin1String("=~"), Op::Matches},
    {QLatin1String("<"), Op::Less},
    {QLatin1String(">"), Op::Greater},
    {QLatin1String("~"), Op::Matches},
}};

bool isOrdering(Op op)
{
    return op == Op::Less || op == Op::LessOrEqual || op == Op::Greater || op == Op::GreaterOrEqual;
}

QString subjectsInWords()
{
    return QStringLiteral("begin with status, latency, body, body.<path>, header.<name> or "
                          "tls.days_left");
}

} // namespace

class AssertionParser final {
public:
    explicit AssertionParser(const QString &text) : m_text(text) { m_result.m_text = text; }

    std::variant<Assertion, TextFault> run()
    {
        if (m_text.size() > Assertion::longest)
            return TextFault{Assertion::longest,
                             QStringLiteral("is longer than %1 characters").arg(Assertion::longest),
                             QStringLiteral("write it as two")};
        if (!readSubject() || !readOperator() || !readValue() || !checkTypes())
            return m_fault;
        return m_result;
    }

private:
    bool refuse(qsizetype at, const QString &what, const QString &whatToDo)
    {
        m_fault = TextFault{at, what, whatToDo};
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// Up to the first blank or operator sign outside of quotes and brackets.
    QString takeSubject()
    {
        skipBlanks();
        const qsizetype start = m_at;
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!quote.isNull()) {
                if (c == u'\\')
                    ++m_at;
                else if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c.isSpace() || QStringView(u"=!<>~").contains(c)) {
                break;
            }
        }
        m_at = qMin(m_at, m_text.size());
        return m_text.mid(start, m_at - start);
    }

    bool readSubject()
    {
        using Subject = Assertion::Subject;
        const QString word = takeSubject();
        const qsizetype start = m_at - word.size();
        const auto becomes = [this](Subject subject) {
            m_result.m_subject = subject;
            return true;
        };
        if (word == QLatin1String("status"))
            return becomes(Subject::Status);
        if (word == QLatin1String("latency"))
            return becomes(Subject::Latency);
        if (word == QLatin1String("tls.days_left"))
            return becomes(Subject::TlsDaysLeft);
        if (word.startsWith(QLatin1String("header.")) && word.size() > 7) {
            m_result.m_header = word.mid(7);
            return becomes(Subject::Header);
        }
        if (word == QLatin1String("body") || word.startsWith(QLatin1String("body.")) ||
            word.startsWith(QLatin1String("body[")))
            return becomes(Subject::Body) && readPath(word, start);
        if (word.isEmpty())
            return refuse(0, QStringLiteral("says nothing"), subjectsInWords());
        return refuse(start, QStringLiteral("“%1” is nothing of an answer").arg(word.left(40)),
                      subjectsInWords());
    }

    bool readPath(const QString &word, qsizetype start)
    {
        const qsizetype skip = word.startsWith(QLatin1String("body.")) ? 5 : 4;
        const auto path = JsonPath::parse(QStringView(word).sliced(skip));
        if (const auto *fault = std::get_if<TextFault>(&path))
            return refuse(start + skip + fault->at, fault->what, fault->whatToDo);
        m_result.m_path = std::get<JsonPath>(path);
        return true;
    }

    bool readOperator()
    {
        skipBlanks();
        for (const OperatorName &known : OPERATORS) {
            if (!QStringView(m_text).sliced(m_at).startsWith(known.text))
                continue;
            m_operatorAt = m_at;
            m_at += known.text.size();
            m_result.m_operator = known.op;
            return true;
        }
        const QString hint = QStringLiteral("write ==, !=, <, <=, >, >=, ~, !~ or contains");
        if (m_at == m_text.size())
            return refuse(m_at, QStringLiteral("compares with nothing"), hint);
        return refuse(m_at,
                      QStringLiteral("“%1” is no operator").arg(m_text.mid(m_at, 12).simplified()),
                      hint);
    }

    bool readValue()
    {
        skipBlanks();
        m_valueAt = m_at;
        const QString written = m_text.mid(m_at).trimmed();
        m_result.m_valueText = written;
        if (written.isEmpty())
            return refuse(m_at, QStringLiteral("has no value"),
                          QStringLiteral("write what to compare with after the operator"));
        if (m_result.m_operator == Op::Matches || m_result.m_operator == Op::MatchesNot)
            return readPattern(written);
        if (written.startsWith(u'{') || written.startsWith(u'['))
            return readJson(written);
        if (written.startsWith(u'"') || written.startsWith(u'\''))
            return readQuoted(written, [this](const QString &text) {
                m_result.m_value = text;
                m_result.m_valueText = text;
                return true;
            });
        return readBare(written);
    }

    template <typename Use>
    bool readQuoted(const QString &written, Use use)
    {
        const QChar quote = written.front();
        QString text;
        qsizetype i = 1;
        for (; i < written.size() && written.at(i) != quote; ++i) {
            if (written.at(i) == u'\\' && i + 1 < written.size() &&
                (written.at(i + 1) == quote || written.at(i + 1) == u'\\'))
                ++i;
            text += written.at(i);
        }
        if (i >= written.size())
            return refuse(m_valueAt, QStringLiteral("a quote is not closed"),
                          QStringLiteral("write the same quote at the end"));
        if (i + 1 != written.size())
            return refuse(m_valueAt + i + 1, QStringLiteral("something follows the value"),
                          QStringLiteral("write one condition each; all of them must hold"));
        return use(text);
    }

    bool readBare(const QString &written)
    {
        bool isNumber = false;
        const double number = written.toDouble(&isNumber);
        if (written == QLatin1String("true") || written == QLatin1String("false"))
            m_result.m_value = written == QLatin1String("true");
        else if (written == QLatin1String("null"))
            m_result.m_value = std::monostate{};
        else if (isNumber && qIsFinite(number))
            m_result.m_value = number;
        else if (written.contains(u' ') && written.front().isLetter())
            return refuse(m_valueAt, QStringLiteral("a text of several words has no quotes"),
                          QStringLiteral("write it as \"%1\"").arg(written.left(40)));
        else if (const auto time =
                     written.front().isDigit() ? parseDuration(written) : std::nullopt)
            m_result.m_value = *time;
        else if (const auto size = parseSize(written, true); size && written.front().isDigit())
            m_result.m_value = Assertion::Size{*size};
        else
            m_result.m_value = written;
        return true;
    }

    bool readJson(const QString &written)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(written.toUtf8(), &error);
        if (document.isNull())
            return refuse(m_valueAt, QStringLiteral("is not JSON: %1").arg(error.errorString()),
                          QStringLiteral("write it as {\"pong\": true}"));
        m_result.m_value =
            document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        return true;
    }

    bool readPattern(const QString &written)
    {
        const auto use = [this](const QString &pattern) {
            // PCRE2's own limit: a pattern that tries for ever must not hold up other checks.
            const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=200000)") + pattern);
            if (!expression.isValid())
                return refuse(
                    m_valueAt,
                    QStringLiteral("is no regular expression: %1").arg(expression.errorString()),
                    QStringLiteral("correct it, or use contains for plain text"));
            m_result.m_value = expression;
            return true;
        };
        const bool quotes = written.startsWith(u'"') || written.startsWith(u'\'');
        return quotes ? readQuoted(written, use) : use(written);
    }

    /// What can never hold is told while it is written, not each minute afterwards.
    bool checkTypes()
    {
        using Subject = Assertion::Subject;
        const auto &value = m_result.m_value;
        const Op op = m_result.m_operator;
        const bool number = std::holds_alternative<double>(value);
        const bool matches = op == Op::Matches || op == Op::MatchesNot;
        if (isOrdering(op) && !number && !std::holds_alternative<milliseconds>(value) &&
            !std::holds_alternative<Assertion::Size>(value))
            return refuse(m_valueAt, QStringLiteral("is nothing that is more or less"),
                          QStringLiteral("write a number, or an amount with its unit (5m, 64MB)"));
        const Subject subject = m_result.m_subject;
        if (subject == Subject::Latency && !std::holds_alternative<milliseconds>(value))
            return refuse(m_valueAt, QStringLiteral("is no amount of time with its unit"),
                          QStringLiteral("write it as 800ms or 2s"));
        if ((subject == Subject::Status && !number && !matches) ||
            (subject == Subject::TlsDaysLeft && !number))
            return refuse(m_valueAt, QStringLiteral("is no number"),
                          subject == Subject::Status ? QStringLiteral("write it as 200")
                                                     : QStringLiteral("write a number of days"));
        if (op == Op::Contains && subject != Subject::Body && subject != Subject::Header)
            return refuse(m_operatorAt, QStringLiteral("contains is for the body and for headers"),
                          QStringLiteral("use == or <"));
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_operatorAt = 0;
    qsizetype m_valueAt = 0;
    Assertion m_result;
    TextFault m_fault;
};

std::variant<Assertion, TextFault> Assertion::parse(const QString &text)
{
    return AssertionParser(text).run();
}

} // namespace Pulse
