// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/assertion_check.h"

#include "models/protocol/duration_text.h"
#include "models/protocol/json_lookup.h"
#include "models/protocol/size_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pulse {

namespace {

using Op = Assertion::Operator;
using Subject = Assertion::Subject;
using Outcome = AssertionResult::Outcome;

constexpr qsizetype longestShown = 80;
constexpr qsizetype longestSearched = 64 * 1024; // of a body, by a regular expression

QString actualText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return QStringLiteral("“%1”").arg(value.toString().left(longestShown));
    case QJsonValue::Object: return QStringLiteral("an object");
    case QJsonValue::Array: return QStringLiteral("a list of %1").arg(value.toArray().size());
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("missing");
}

class Check final {
public:
    Check(const AssertionSettings &settings, const AnswerFacts &answer, const QJsonDocument &json)
        : m_that(settings.that), m_answer(answer), m_json(json)
    {
        m_result.that = settings.that.text();
        m_result.otherwise = settings.otherwise;
    }

    AssertionResult run()
    {
        switch (m_that.subject()) {
        case Subject::Status: compareStatus(); break;
        case Subject::Latency: compareLatency(); break;
        case Subject::TlsDaysLeft: compareDays(); break;
        case Subject::Header: compareHeader(); break;
        case Subject::Body: compareBody(); break;
        }
        return m_result;
    }

private:
    void unreadable(const QString &why)
    {
        m_result.outcome = Outcome::Unreadable;
        m_result.actual = why;
    }

    void settle(bool holds) { m_result.outcome = holds ? Outcome::Holds : Outcome::Fails; }

    void compareStatus()
    {
        m_result.actual = QString::number(m_answer.status);
        if (std::holds_alternative<QRegularExpression>(m_that.value()))
            matchText(m_result.actual);
        else
            order(m_answer.status, std::get<double>(m_that.value()));
    }

    void compareLatency()
    {
        const double ms = std::chrono::duration<double, std::milli>(m_answer.latency).count();
        m_result.actual = QStringLiteral("%1 ms").arg(ms, 0, 'f', ms < 10 ? 1 : 0);
        order(ms, static_cast<double>(std::get<milliseconds>(m_that.value()).count()));
    }

    void compareDays()
    {
        if (!m_answer.tls || m_answer.tls->expiresAt.count() <= 0)
            return unreadable(QStringLiteral("the answer came without a certificate"));
        const std::chrono::duration<double, std::ratio<86'400>> left =
            m_answer.tls->expiresAt - m_answer.now;
        m_result.actual = QString::number(left.count(), 'f', 1);
        order(left.count(), std::get<double>(m_that.value()));
    }

    void compareHeader()
    {
        const QByteArray wanted = m_that.header().toLatin1();
        QByteArray value;
        bool found = false;
        for (const auto &[name, text] : m_answer.headers) {
            if (name.compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            value += (found ? ", " : "") + text;
            found = true;
        }
        if (!found)
            return unreadable(QStringLiteral("the header is missing"));
        compareJson(QJsonValue(QString::fromUtf8(value)));
    }

    void compareBody()
    {
        const bool json = std::holds_alternative<QJsonValue>(m_that.value());
        if (m_that.path().isRoot() && !json)
            return compareBodyText();
        if (m_json.isNull())
            return unreadable(QStringLiteral("the answer is not JSON"));
        const QJsonValue root =
            m_json.isArray() ? QJsonValue(m_json.array()) : QJsonValue(m_json.object());
        const QJsonValue found = m_that.path().find(root);
        if (found.isUndefined())
            return unreadable(QStringLiteral("%1 is missing").arg(m_that.path().text()));
        compareJson(found);
    }

    void compareBodyText()
    {
        const QString text =
            QString::fromUtf8(m_answer.body.first(qMin(m_answer.body.size(), longestSearched)));
        m_result.actual = QStringLiteral("“%1”").arg(text.left(longestShown).simplified());
        if (std::holds_alternative<QRegularExpression>(m_that.value()))
            return matchText(text);
        const QString &plain = m_that.valueText();
        switch (m_that.op()) {
        case Op::Contains: return settle(text.contains(plain));
        case Op::Equal: return settle(text.trimmed() == plain);
        case Op::NotEqual: return settle(text.trimmed() != plain);
        case Op::Less:
        case Op::LessOrEqual:
        case Op::Greater:
        case Op::GreaterOrEqual: return compareJson(QJsonValue(text.trimmed()));
        case Op::Matches:
        case Op::MatchesNot: break;
        }
    }

    void matchText(const QString &text)
    {
        const auto match = std::get<QRegularExpression>(m_that.value()).match(text);
        if (!match.isValid())
            return unreadable(QStringLiteral("the expression tries too many ways"));
        settle(match.hasMatch() == (m_that.op() == Op::Matches));
    }

    void compareJson(const QJsonValue &found)
    {
        m_result.actual = actualText(found);
        struct Comparer {
            Check &check;
            const QJsonValue &found;
            void operator()(std::monostate) const { check.equal(found.isNull()); }
            void operator()(bool wanted) const
            {
                if (found.isBool())
                    check.equal(found.toBool() == wanted);
                else
                    check.wrongType(QStringLiteral("true or false"));
            }
            void operator()(double wanted) const
            {
                if (const auto number = numberOf(found))
                    check.order(*number, wanted);
                else
                    check.wrongType(QStringLiteral("a number"));
            }
            void operator()(milliseconds wanted) const
            {
                const auto time = found.isDouble() ? clampedDuration(found.toDouble() * 1000)
                                                   : parseDuration(found.toString());
                if (time)
                    check.order(static_cast<double>(time->count()),
                                static_cast<double>(wanted.count()));
                else
                    check.wrongType(QStringLiteral("an amount of time"));
            }
            void operator()(Assertion::Size wanted) const
            {
                const auto size = found.isDouble() ? countOf(found) : parseSize(found.toString());
                if (size)
                    check.order(static_cast<double>(*size), static_cast<double>(wanted.bytes));
                else
                    check.wrongType(QStringLiteral("an amount of memory"));
            }
            void operator()(const QString &wanted) const { check.compareText(found, wanted); }
            void operator()(const QJsonValue &wanted) const
            {
                if (check.m_that.op() == Op::Contains)
                    check.settle(isJsonPart(wanted, found));
                else
                    check.equal(found == wanted);
            }
            void operator()(const QRegularExpression &) const
            {
                if (found.isString())
                    check.matchText(found.toString().left(longestSearched));
                else if (found.isDouble() || found.isBool())
                    check.matchText(actualText(found));
                else
                    check.wrongType(QStringLiteral("a text"));
            }
        };
        std::visit(Comparer{*this, found}, m_that.value());
    }

    void compareText(const QJsonValue &found, const QString &wanted)
    {
        if (m_that.op() == Op::Contains && found.isArray()) {
            const QJsonArray list = found.toArray();
            return settle(std::any_of(list.begin(), list.end(), [&](const QJsonValue &entry) {
                return entry.toString() == wanted && entry.isString();
            }));
        }
        if (!found.isString())
            return wrongType(QStringLiteral("a text"));
        if (m_that.op() == Op::Contains)
            return settle(found.toString().contains(wanted));
        equal(found.toString() == wanted);
    }

    void wrongType(const QString &wanted)
    {
        unreadable(QStringLiteral("%1 is not %2").arg(m_result.actual, wanted));
    }

    void equal(bool same) { settle(m_that.op() == Op::NotEqual ? !same : same); }

    void order(double actual, double wanted)
    {
        m_result.value = actual;
        m_result.limit = wanted;
        switch (m_that.op()) {
        case Op::Equal: return settle(actual == wanted);
        case Op::NotEqual: return settle(actual != wanted);
        case Op::Less: return settle(actual < wanted);
        case Op::LessOrEqual: return settle(actual <= wanted);
        case Op::Greater: return settle(actual > wanted);
        case Op::GreaterOrEqual: return settle(actual >= wanted);
        case Op::Contains:
        case Op::Matches:
        case Op::MatchesNot: return wrongType(QStringLiteral("a text"));
        }
    }

    const Assertion &m_that;
    const AnswerFacts &m_answer;
    const QJsonDocument &m_json;
    AssertionResult m_result;
};

} // namespace

bool isJsonPart(const QJsonValue &part, const QJsonValue &whole)
{
    if (part.isObject() && whole.isObject()) {
        const QJsonObject wanted = part.toObject();
        const QJsonObject there = whole.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (!there.contains(it.key()) || !isJsonPart(it.value(), there.value(it.key())))
                return false;
        }
        return true;
    }
    if (part.isArray() && whole.isArray()) {
        const QJsonArray wanted = part.toArray();
        const QJsonArray there = whole.toArray();
        return wanted.size() == there.size() &&
               std::equal(
                   wanted.begin(), wanted.end(), there.begin(),
                   [](const QJsonValue &a, const QJsonValue &b) { return isJsonPart(a, b); });
    }
    return part == whole;
}

QList<AssertionResult> checkAssertions(const QList<AssertionSettings> &assertions,
                                       const AnswerFacts &answer)
{
    QList<AssertionResult> results;
    if (assertions.isEmpty())
        return results;
    const QJsonDocument json = QJsonDocument::fromJson(answer.body.toByteArray());
    results.reserve(assertions.size());
    for (const AssertionSettings &settings : assertions)
        results.append(Check(settings, answer, json).run());
    return results;
}

} // namespace Pulse
