// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pulse {
namespace {

constexpr qsizetype MOST_FIELDS = 200;
constexpr int DEEPEST = 8;
constexpr qsizetype LONGEST_VALUE = 200;
constexpr qsizetype LONGEST_PATH = 200;

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks through JSON that is known to be well formed. Every step moves on, whatever the text.
class Walker final {
public:
    explicit Walker(QByteArrayView json) : m_json(json) {}

    QList<ReportField> walk()
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        value(QString(), 0);
        return m_fields;
    }

private:
    [[nodiscard]] bool done() const
    {
        return m_at >= m_json.size() || m_fields.size() >= MOST_FIELDS;
    }
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipBlanks()
    {
        while (isBlankByte(peek()))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (peek() != wanted || m_at >= m_json.size())
            return false;
        ++m_at;
        return true;
    }

    void value(const QString &path, int depth)
    {
        skipBlanks();
        const bool opens = peek() == '{' || peek() == '[';
        if (opens && depth >= DEEPEST)
            add(path, QString::fromUtf8(nested()), true);
        else if (peek() == '{')
            object(path, depth);
        else if (peek() == '[')
            array(path, depth);
        else if (peek() == '"')
            add(path, unescaped(string()), true);
        else
            add(path, QString::fromLatin1(word()), false);
    }

    void object(const QString &path, int depth)
    {
        ++m_at;
        while (!done() && !take('}')) {
            const QString key = unescaped(string());
            if (!take(':'))
                return;
            const QString inner = path.isEmpty() ? key : path + QLatin1Char('.') + key;
            value(inner.left(LONGEST_PATH), depth + 1);
            (void)take(',');
        }
    }

    void array(const QString &path, int depth)
    {
        ++m_at;
        for (int i = 0; !done() && !take(']'); ++i) {
            value(QStringLiteral("%1[%2]").arg(path, QString::number(i)).left(LONGEST_PATH),
                  depth + 1);
            (void)take(',');
        }
    }

    /// A string with its quotes.
    QByteArrayView string()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (peek() == '"')
            ++m_at;
        while (m_at < m_json.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_json.size());
        return m_json.sliced(start, m_at - start);
    }

    /// A number, true, false or null. At least one character, so that no text stops the walk.
    QByteArrayView word()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && !isBlankByte(peek()) && peek() != ',' && peek() != '}' &&
               peek() != ']')
            ++m_at;
        m_at = qMin(m_at, m_json.size());
        return m_json.sliced(start, m_at - start);
    }

    /// A whole object or array as text.
    QByteArrayView nested()
    {
        const qsizetype start = m_at;
        int open = 0;
        do {
            if (peek() == '"') {
                (void)string();
                continue;
            }
            open += peek() == '{' || peek() == '[' ? 1 : 0;
            open -= peek() == '}' || peek() == ']' ? 1 : 0;
            ++m_at;
        } while (open > 0 && m_at < m_json.size());
        return m_json.sliced(start, m_at - start);
    }

    static QString unescaped(QByteArrayView quoted)
    {
        if (quoted.size() < 2)
            return {};
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        const QByteArray list = QByteArray("[") + quoted.toByteArray() + ']';
        return QJsonDocument::fromJson(list).array().at(0).toString();
    }

    void add(const QString &path, const QString &text, bool wasText)
    {
        ReportField field;
        field.path = path;
        field.value = text.left(LONGEST_VALUE);
        readField(field, wasText);
        m_fields.append(field);
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QList<ReportField> m_fields;
};

} // namespace

QList<ReportField> flattenJson(QByteArrayView json)
{
    return Walker(json).walk();
}

} // namespace Pulse
