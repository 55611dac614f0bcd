// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/json_text.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Pulse {

namespace {

constexpr int step = 2;

/// Where the string that begins at `from` (its opening quote) ends, one past the closing quote.
qsizetype endOfString(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
        else if (text.at(i) == QLatin1Char('"'))
            return i + 1;
    }
    return text.size();
}

/// Writes valid JSON again, one field a line.
class Indenter final {
public:
    explicit Indenter(const QString &text) : m_text(text) {}

    QString write()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text.at(i) == QLatin1Char('"')) {
                const qsizetype end = endOfString(m_text, i);
                m_out += QStringView(m_text).mid(i, end - i);
                i = end;
                continue;
            }
            put(m_text.at(i), nextAfter(i));
            ++i;
        }
        return m_out;
    }

private:
    [[nodiscard]] QChar nextAfter(qsizetype i) const
    {
        do {
            ++i;
        } while (i < m_text.size() && m_text.at(i).isSpace());
        return i < m_text.size() ? m_text.at(i) : QChar();
    }
    void newLine()
    {
        // Depth comes from outside; the indent of a hostile one is not.
        m_out += QLatin1Char('\n');
        m_out += QString(std::min(m_depth, 40) * step, QLatin1Char(' '));
    }
    void put(QChar c, QChar next)
    {
        if (c.isSpace())
            return;
        const bool opens = c == QLatin1Char('{') || c == QLatin1Char('[');
        const bool closes = c == QLatin1Char('}') || c == QLatin1Char(']');
        if (closes && !std::exchange(m_empty, false)) {
            --m_depth;
            newLine();
        }
        m_out += c;
        if (opens) {
            m_empty = next == QLatin1Char('}') || next == QLatin1Char(']');
            if (m_empty)
                return;
            ++m_depth;
            newLine();
        } else if (c == QLatin1Char(',')) {
            newLine();
        } else if (c == QLatin1Char(':')) {
            m_out += QLatin1Char(' ');
        }
    }

    const QString &m_text;
    QString m_out;
    int m_depth = 0;
    bool m_empty = false;
};

} // namespace

QString hideSecrets(const QString &text)
{
    // A quoted name that holds one of the words, a colon, and the value: a string (perhaps cut off)
    // or anything up to the next comma or bracket.
    static const QRegularExpression secret(
        QStringLiteral(
            R"re(("[^"\\]{0,64}(?:token|secret|passw|authori[sz]ation|api[_-]?key|private)re"
            R"re([_-]?key|cookie|credential)[^"\\]{0,64}"\s*:\s*))re"
            R"re((?:"(?:[^"\\]|\\.)*+(?:"|\\?$)|[^,}\]\s"]++))re"),
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(QLatin1Char('"')))
        return text;
    QString hidden = text;
    return hidden.replace(secret, QStringLiteral("\\1\"hidden\""));
}

std::optional<QString> indentedJson(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return Indenter(text).write();
}

} // namespace Pulse
