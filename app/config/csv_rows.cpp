// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/csv_rows.h"

#include <algorithm>

namespace Pulse {

namespace {

QChar separatorOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Takes one character after another.
class CsvReader final {
public:
    CsvReader(QChar separator, int mostRows) : m_separator(separator), m_most(mostRows) {}

    CsvRows read(const QString &text)
    {
        for (qsizetype i = 0; i < text.size() && m_out.problem.isEmpty(); ++i) {
            const QChar c = text[i];
            if (m_quoted)
                i += takeQuoted(c, text.mid(i + 1, 1));
            else
                takePlain(c);
        }
        if (m_quoted && m_out.problem.isEmpty())
            m_out.problem = QStringLiteral("line %1: a quote is not closed").arg(m_quoteLine);
        endRow();
        return m_out;
    }

private:
    int takeQuoted(QChar c, const QString &next)
    {
        m_line += c == u'\n' ? 1 : 0;
        if (c != u'"') {
            m_value += c;
            return 0;
        }
        if (next == QLatin1String("\"")) { // a quote inside
            m_value += c;
            return 1;
        }
        m_quoted = false;
        return 0;
    }
    void takePlain(QChar c)
    {
        if (c == m_separator) {
            endValue();
        } else if (c == u'\n') {
            ++m_line;
            endRow();
        } else if (c == u'"' && m_value.trimmed().isEmpty()) {
            m_value.clear();
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c != u'\r') {
            m_value += c;
        }
    }
    void endValue()
    {
        m_row << m_value;
        m_value.clear();
    }
    void endRow()
    {
        endValue();
        const bool empty = m_row.size() == 1 && m_row.constFirst().trimmed().isEmpty();
        if (!empty)
            m_out.rows.append(m_row);
        m_row.clear();
        if (m_out.rows.size() > m_most)
            m_out.problem = QStringLiteral("there are more than %1 rows").arg(m_most);
    }

    QChar m_separator;
    int m_most;
    CsvRows m_out;
    QStringList m_row;
    QString m_value;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
};

} // namespace

CsvRows readCsv(const QByteArray &csv, int mostRows)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return CsvReader(separatorOf(text), mostRows).read(text);
}

QByteArray csvLine(const QStringList &values)
{
    QByteArray line;
    for (QString value : values) {
        const bool plain =
            value == value.trimmed() && std::none_of(value.cbegin(), value.cend(), [](QChar c) {
                return QStringView(u",;\"\t\r\n").contains(c);
            });
        if (!plain)
            value = u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"';
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + value.toUtf8();
    }
    return line + "\r\n";
}

} // namespace Pulse
