// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/http_answer_reader.h"

#include "app/transport/line_failure.h"

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
    if (m_state == State::Head)
        readHead(bytes);
    if (isOver())
        return;
    m_in.append(bytes);
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
             m_headReader.isUntouched() ? QStringLiteral("the connection ended without an answer")
                                        : QStringLiteral("the answer was cut short"));
}

/// Takes what belongs to the head; what is left belongs to the body.
void HttpAnswerReader::readHead(QByteArrayView &bytes)
{
    switch (m_headReader.add(bytes)) {
    case HttpHeadReader::State::Reading: return;
    case HttpHeadReader::State::Broken: broken(QString::fromUtf8(m_headReader.fault())); return;
    case HttpHeadReader::State::TooBig:
        fail(FailureClass::TooBig, QString::fromUtf8(m_headReader.fault()));
        return;
    case HttpHeadReader::State::Ready: break;
    }
    if (status() == 101)
        broken(QStringLiteral("the answer has the status 101"));
    else
        chooseFraming();
}

/// RFC 9112 6.3
bool HttpAnswerReader::chooseFraming()
{
    m_state = State::Body;
    if (m_noBody) {
        m_framing = Framing::None;
        return true;
    }
    const QByteArray coding = header("Transfer-Encoding").toLower();
    const QByteArray length = header("Content-Length");
    const QByteArray encoding = header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return broken(QStringLiteral("the answer is compressed, which was not asked for"));
    if (status() == 204 || status() == 304)
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
