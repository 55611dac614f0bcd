// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/http_head.h"

#include <algorithm>

namespace Pulse {

namespace {

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Where the head that begins the bytes ends, with the empty line that ends it; -1: not yet.
qsizetype endOfHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (bytes.sliced(at + 1).startsWith('\n'))
            return at + 2;
        if (bytes.sliced(at + 1).startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

} // namespace

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[field, value] : fields) {
        if (field.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += value;
    }
    return joined;
}

bool HttpHead::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> tokens = header(name).split(',');
    return std::any_of(tokens.begin(), tokens.end(), [token](const QByteArray &each) {
        return each.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

HttpHeadReader::State HttpHeadReader::add(QByteArrayView &bytes)
{
    while (m_state == State::Reading && !bytes.isEmpty())
        readOne(bytes);
    return m_state;
}

void HttpHeadReader::readOne(QByteArrayView &bytes)
{
    // What was searched before is not searched again: a head may come byte by byte.
    const qsizetype had = m_in.size();
    const qsizetype room = limit + 4 - m_taken - had;
    const QByteArrayView piece = bytes.first(qMin(bytes.size(), room));
    m_in.append(piece);
    if (!m_in.first(qMin<qsizetype>(5, m_in.size()))
             .startsWith(QByteArrayView("HTTP/").first(qMin<qsizetype>(5, m_in.size())))) {
        fail(State::Broken, "the answer is not HTTP");
        return;
    }
    const qsizetype end = endOfHead(m_in, qMax<qsizetype>(0, had - 2));
    if (end < 0) {
        bytes = bytes.sliced(piece.size());
        if (m_in.size() + m_taken > limit)
            fail(State::TooBig, "the head of the answer is longer than 64 KiB");
        return;
    }
    bytes = bytes.sliced(end - had);
    if (end + m_taken > limit + 4) {
        fail(State::TooBig, "the head of the answer is longer than 64 KiB");
        return;
    }
    m_in.truncate(end);
    m_taken += end;
    readHead(m_in);
    m_in = {};
}

void HttpHeadReader::readHead(QByteArrayView text)
{
    m_head = {};
    const qsizetype line = text.indexOf('\n');
    QByteArrayView rest = text.sliced(line + 1);
    // The empty line at the end is not a field.
    rest = withoutReturn(rest.chopped(1));
    if (rest.endsWith('\n'))
        rest = rest.chopped(1);
    if (!readStatusLine(withoutReturn(text.first(line))) || (!rest.isEmpty() && !readFields(rest)))
        return;
    if (m_head.status >= 200 || m_head.status == 101)
        m_state = State::Ready;
}

bool HttpHeadReader::readStatusLine(QByteArrayView line)
{
    // "HTTP/1.1 200 Some words", the words may be missing
    const bool version = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    const bool ended = line.size() == 12 || (line.size() > 12 && line.at(12) == ' ');
    if (!version || !ended)
        return fail(State::Broken, "the answer has no HTTP/1.1 status line");
    const QByteArrayView code = line.sliced(9, 3);
    for (const char c : code) {
        if (c < '0' || c > '9')
            return fail(State::Broken, "the answer has no HTTP/1.1 status line");
        m_head.status = m_head.status * 10 + (c - '0');
    }
    if (m_head.status < 100 || m_head.status > 599)
        return fail(State::Broken, "the answer has a status outside 100 to 599");
    m_head.isHttp10 = line.at(7) == '0';
    m_head.words = line.sliced(qMin<qsizetype>(13, line.size())).toByteArray();
    return true;
}

bool HttpHeadReader::readFields(QByteArrayView fields)
{
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf('\n');
        const QByteArrayView line = withoutReturn(end < 0 ? fields : fields.first(end));
        fields = end < 0 ? QByteArrayView() : fields.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        // RFC 9112 5.1: no space before the colon; 5.2: no folded lines.
        if (colon <= 0 || line.at(0) == ' ' || line.at(0) == '\t' || line.at(colon - 1) == ' ')
            return fail(State::Broken, "the answer has a header that is none");
        m_head.fields.append(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray().trimmed()});
    }
    return true;
}

/// Always false, for a short return.
bool HttpHeadReader::fail(State state, const char *words)
{
    m_state = state;
    m_fault = words;
    m_in = {};
    return false;
}

} // namespace Pulse
