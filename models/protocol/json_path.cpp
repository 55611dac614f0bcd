// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_path.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Pulse {

/// One pass over the text; every step moves on.
class JsonPath::Parser final {
public:
    explicit Parser(QStringView text) : m_text(text) {}

    std::variant<JsonPath, TextFault> run()
    {
        if (m_text.size() > longest)
            return fault(longest,
                         QStringLiteral("the path is longer than %1 characters").arg(longest),
                         QStringLiteral("name a place nearer to the top"));
        m_path.m_text = m_text.toString();
        while (m_at < m_text.size()) {
            if (const auto problem = step())
                return *problem;
            if (m_path.m_steps.size() > mostSteps)
                return fault(m_at, QStringLiteral("the path has more than 16 steps"),
                             QStringLiteral("name a place nearer to the top"));
        }
        return m_path;
    }

private:
    std::optional<TextFault> step()
    {
        if (m_text.at(m_at) == u'[')
            return bracket();
        if (m_text.at(m_at) == u'.') {
            if (m_path.m_steps.isEmpty())
                return nameMissing();
            ++m_at;
        } else if (!m_path.m_steps.isEmpty()) {
            return fault(m_at, QStringLiteral("a dot is missing in the path"),
                         QStringLiteral("write a dot before the name"));
        }
        if (m_at < m_text.size() && isQuote(m_text.at(m_at)))
            return quoted();
        return name();
    }

    static bool isQuote(QChar c) { return c == u'"' || c == u'\''; }

    std::optional<TextFault> name()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'.' && m_text.at(m_at) != u'[')
            ++m_at;
        const QStringView word = m_text.sliced(start, m_at - start);
        if (word.isEmpty() || word.trimmed() != word)
            return nameMissing();
        if (word.contains(u'"') || word.contains(u']') || word.contains(u' '))
            return fault(start, QStringLiteral("“%1” is no plain name").arg(word.left(40)),
                         QStringLiteral("put the name in quotes: [\"a name\"]"));
        add(word.toString());
        return std::nullopt;
    }

    std::optional<TextFault> quoted()
    {
        const QChar quote = m_text.at(m_at);
        const qsizetype start = m_at++;
        QString word;
        while (m_at < m_text.size() && m_text.at(m_at) != quote) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            word += m_text.at(m_at++);
        }
        if (m_at >= m_text.size())
            return fault(start, QStringLiteral("a quote is not closed in the path"),
                         QStringLiteral("write the same quote after the name"));
        ++m_at;
        add(word);
        return std::nullopt;
    }

    std::optional<TextFault> bracket()
    {
        const qsizetype start = m_at++;
        const bool quotes = m_at < m_text.size() && isQuote(m_text.at(m_at));
        if (const auto problem = quotes ? quoted() : index(start))
            return problem;
        if (m_at >= m_text.size() || m_text.at(m_at) != u']')
            return fault(start, QStringLiteral("a bracket is not closed in the path"),
                         QStringLiteral("write [0], [-1] or [\"name\"]"));
        ++m_at;
        return std::nullopt;
    }

    std::optional<TextFault> index(qsizetype start)
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        bool isNumber = false;
        const int number = m_text.sliced(m_at, qMax<qsizetype>(0, end - m_at)).toInt(&isNumber);
        if (!isNumber)
            return fault(start, QStringLiteral("no place in a list stands in the brackets"),
                         QStringLiteral("write [0], [-1] or [\"name\"]"));
        m_path.m_steps.append(Step{{}, number, true});
        m_at = end;
        return std::nullopt;
    }

    void add(const QString &word) { m_path.m_steps.append(Step{word, 0, false}); }

    [[nodiscard]] TextFault nameMissing() const
    {
        return fault(m_at, QStringLiteral("a name is missing in the path"),
                     QStringLiteral("write names with dots between them: connection.healthy"));
    }

    static TextFault fault(qsizetype at, const QString &what, const QString &whatToDo)
    {
        return TextFault{at, what, whatToDo};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    JsonPath m_path;
};

namespace {

QJsonValue lengthOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: return QJsonValue(value.toArray().size());
    case QJsonValue::Object: return QJsonValue(value.toObject().size());
    case QJsonValue::String: return QJsonValue(value.toString().size());
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue entryOf(const QJsonValue &value, int index)
{
    if (!value.isArray())
        return QJsonValue(QJsonValue::Undefined);
    const QJsonArray array = value.toArray();
    const qsizetype at = index < 0 ? array.size() + index : index;
    return at < 0 || at >= array.size() ? QJsonValue(QJsonValue::Undefined) : array.at(at);
}

} // namespace

std::variant<JsonPath, TextFault> JsonPath::parse(QStringView text)
{
    return Parser(text).run();
}

QJsonValue JsonPath::find(const QJsonValue &root) const
{
    QJsonValue here = root;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        QJsonValue next = step.isIndex ? entryOf(here, step.index)
                                       : (here.isObject() ? here.toObject().value(step.name)
                                                          : QJsonValue(QJsonValue::Undefined));
        const bool last = i + 1 == m_steps.size();
        if (next.isUndefined() && last && !step.isIndex && step.name == QLatin1String("length"))
            next = lengthOf(here);
        if (next.isUndefined())
            return next;
        here = next;
    }
    return here;
}

} // namespace Pulse
