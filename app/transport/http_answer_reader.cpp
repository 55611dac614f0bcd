// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/http_answer_reader.h"

#include "app/transport/websocket_failure.h"

#include <utility>

namespace Pulse {

namespace {

constexpr qsizetype chunkLineLimit = 1024;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

void HttpAnswerReader::add(QByteArrayView bytes)
{
    if (isOver())
        return;
    m_in.append(bytes);
    while (m_state == State::Head && readHead()) {
    }
    while (m_state == State::Body && readBody()) {
    }
}

void HttpAnswerReader::end()
{
    if (isOver())
        return;
    if (m_state == State::Body && m_framing == Framing::UntilEnd)
        m_state = State::Done;
    else if (m_state == State::Body)
        fail(FailureClass::ConnectionLost, QStringLiteral("the answer was cut short"));
    else
        fail(FailureClass::ConnectionLost,
             m_in.isEmpty() ? QStringLiteral("the connection ended without an answer")
                            : QStringLiteral("the answer was cut short"));
}

QByteArray HttpAnswerReader::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[field, value] : m_fields) {
        if (field.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += value;
    }
    return joined;
}

/// True when there may be more to read: after an interim answer.
bool HttpAnswerReader::readHead()
{
    if (!m_in.left(5).startsWith(QByteArray("HTTP/").left(m_in.size())))
        return broken(QStringLiteral("the answer is not HTTP"));
    // What was searched before is not searched again: a head may come byte by byte.
    const qsizetype from = std::exchange(m_searched, qMax<qsizetype>(0, m_in.size() - 3));
    qsizetype end = m_in.indexOf("\r\n\r\n", from);
    qsizetype skip = 4;
    if (const qsizetype bare = m_in.indexOf("\n\n", from); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        skip = 2;
    }
    if (end > headLimit || (end < 0 && m_in.size() > headLimit))
        return fail(FailureClass::TooBig,
                    QStringLiteral("the head of the answer is longer than 64 KiB"));
    if (end < 0)
        return false;
    const QByteArray head = m_in.left(end);
    m_in.remove(0, end + skip);
    m_searched = 0;
    const qsizetype line = head.indexOf('\n');
    m_fields.clear();
    if (!readStatusLine(withoutReturn(QByteArrayView(head).first(line < 0 ? head.size() : line))) ||
        (line >= 0 && !readFields(QByteArrayView(head).sliced(line + 1))))
        return false;
    if (m_status >= 100 && m_status < 200 && m_status != 101)
        return true;
    return chooseFraming();
}

bool HttpAnswerReader::readStatusLine(QByteArrayView line)
{
    // "HTTP/1.1 200 Some words", the words may be missing
    const QByteArrayView version = line.first(qMin<qsizetype>(line.size(), 9));
    const QByteArrayView code = line.sliced(qMin<qsizetype>(line.size(), 9))
                                    .first(qMin<qsizetype>(3, qMax<qsizetype>(0, line.size() - 9)));
    const bool ended = line.size() == 12 || (line.size() > 12 && line.at(12) == ' ');
    if ((version != "HTTP/1.1 " && version != "HTTP/1.0 ") || !isDigits(code) || !ended)
        return broken(QStringLiteral("the answer has no HTTP/1.1 status line"));
    m_status = code.toByteArray().toInt();
    if (m_status < 100 || m_status > 599 || m_status == 101)
        return broken(QStringLiteral("the answer has the status %1").arg(m_status));
    return true;
}

bool HttpAnswerReader::readFields(QByteArrayView fields)
{
    const QList<QByteArray> lines = fields.toByteArray().split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArrayView line = withoutReturn(raw);
        const qsizetype colon = line.indexOf(':');
        // RFC 9112 5.1: no space before the colon; 5.2: no folded lines.
        if (colon <= 0 || line.at(0) == ' ' || line.at(0) == '\t' || line.at(colon - 1) == ' ')
            return broken(QStringLiteral("the answer has a header that is none"));
        m_fields.append(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray().trimmed()});
    }
    return true;
}

/// RFC 9112 6.3
bool HttpAnswerReader::chooseFraming()
{
    m_state = State::Body;
    const QByteArray coding = header("Transfer-Encoding").toLower();
    const QByteArray length = header("Content-Length");
    const QByteArray encoding = header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return broken(QStringLiteral("the answer is compressed, which was not asked for"));
    if (m_status == 204 || m_status == 304)
        m_framing = Framing::None;
    else if (coding == "chunked")
        m_framing = Framing::Chunked;
    else if (!coding.isEmpty())
        return broken(QStringLiteral("the answer has an unknown transfer encoding"));
    else if (!length.isEmpty())
        return chooseLength(length);
    return true;
}

bool HttpAnswerReader::chooseLength(const QByteArray &value)
{
    m_framing = Framing::Length;
    const QList<QByteArray> lengths = value.split(','); // the same one twice is allowed
    bool fits = true;
    for (const QByteArray &length : lengths) {
        if (!isDigits(length.trimmed()) || length.trimmed() != lengths.first().trimmed())
            return broken(QStringLiteral("the answer has a Content-Length that is none"));
    }
    m_left = lengths.first().trimmed().toLongLong(&fits);
    if (!fits || m_left > bodyLimit)
        return fail(FailureClass::TooBig, QStringLiteral("the answer is longer than 1 MiB"));
    return true;
}

/// True when more can be read from what is there.
bool HttpAnswerReader::readBody()
{
    switch (m_framing) {
    case Framing::None: m_state = State::Done; return false;
    case Framing::Chunked: return readChunk();
    case Framing::UntilEnd: return append(m_in.size()) && false;
    case Framing::Length: {
        const qsizetype count = qMin<qsizetype>(m_in.size(), static_cast<qsizetype>(m_left));
        m_left -= count;
        if (append(count) && m_left == 0)
            m_state = State::Done;
        return false;
    }
    }
    return false;
}

bool HttpAnswerReader::readChunk()
{
    if (m_part == ChunkPart::Data) {
        const qsizetype count = qMin<qsizetype>(m_in.size(), static_cast<qsizetype>(m_left));
        m_left -= count;
        if (!append(count) || m_left > 0)
            return false;
        m_part = ChunkPart::DataEnd;
        return true;
    }
    const std::optional<QByteArray> line = takeLine(chunkLineLimit);
    if (!line)
        return false;
    if (m_part == ChunkPart::Size)
        return readChunkSize(*line);
    if (m_part == ChunkPart::DataEnd) {
        m_part = ChunkPart::Size;
        return line->isEmpty() || broken(QStringLiteral("a chunk is longer than it says"));
    }
    m_trailer += line->size();
    if (m_trailer > headLimit)
        return fail(FailureClass::TooBig, QStringLiteral("the trailer is longer than 64 KiB"));
    if (line->isEmpty())
        m_state = State::Done;
    return !line->isEmpty();
}

bool HttpAnswerReader::readChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits =
        line.first(extension < 0 ? line.size() : extension).toByteArray().trimmed();
    const bool hex = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return QByteArrayView("0123456789abcdefABCDEF").contains(c);
    });
    if (!hex)
        return broken(QStringLiteral("a chunk has a size that is none"));
    bool fits = false;
    m_left = digits.toLongLong(&fits, 16);
    if (!fits || m_left + m_body.size() > bodyLimit)
        return fail(FailureClass::TooBig, QStringLiteral("the answer is longer than 1 MiB"));
    m_part = m_left == 0 ? ChunkPart::Trailer : ChunkPart::Data;
    return true;
}

std::optional<QByteArray> HttpAnswerReader::takeLine(qsizetype limit)
{
    const qsizetype end = m_in.indexOf('\n');
    if (end > limit || (end < 0 && m_in.size() > limit)) {
        broken(QStringLiteral("a chunk has an endless size"));
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray line = withoutReturn(QByteArrayView(m_in).first(end)).toByteArray();
    m_in.remove(0, end + 1);
    return line;
}

bool HttpAnswerReader::append(qsizetype count)
{
    if (m_body.size() + count > bodyLimit)
        return fail(FailureClass::TooBig, QStringLiteral("the answer is longer than 1 MiB"));
    m_body.append(QByteArrayView(m_in).first(count));
    m_in.remove(0, count);
    return true;
}

/// Always false, for a short return.
bool HttpAnswerReader::fail(FailureClass what, const QString &detail)
{
    m_state = State::Failed;
    m_failure = failureOf(
        what, what == FailureClass::TooBig ? ClosedBy::Pulseboard : ClosedBy::Server, detail);
    m_in.clear();
    m_body.clear(); // never parsed
    return false;
}

bool HttpAnswerReader::broken(const QString &detail)
{
    return fail(FailureClass::Protocol, detail);
}

} // namespace Pulse
