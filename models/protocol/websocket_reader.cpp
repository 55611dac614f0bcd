// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/websocket_reader.h"

#include <QtEndian>

#include <cstring>

namespace Pulse {

namespace {

constexpr int protocolError = 1002;
constexpr int badText = 1007;
constexpr int tooBig = 1009;

} // namespace

bool WebSocketReader::isBusy() const
{
    return !m_over && (m_inFrame || m_inMessage || m_headSize > 0);
}

WebSocketReader::Step WebSocketReader::next(QByteArrayView &bytes)
{
    m_payload = {};
    if (std::exchange(m_handedOut, false)) { // freed at once: most sessions never need it
        if (!m_inMessage)
            m_message = {};
        m_control = {};
    }
    while (!m_over && (m_inFrame || !bytes.isEmpty())) {
        if (!m_inFrame && !takeHeader(bytes))
            return m_over ? Step::Failed : Step::NeedMore;
        const Step step = m_frame.isControl() ? takeControl(bytes) : takeData(bytes);
        if (step != Step::NeedMore)
            return step;
        if (m_inFrame) // its rest has not come yet
            return Step::NeedMore;
    }
    bytes = {};
    return Step::NeedMore;
}

/// False while it is not complete, and when it is none.
bool WebSocketReader::takeHeader(QByteArrayView &bytes)
{
    FrameHeaderReading reading;
    if (m_headSize == 0) {
        reading = readFrameHeader(bytes);
        bytes = bytes.sliced(reading.size);
    }
    // One that was cut is put together here, byte by byte.
    while (reading.size == 0 && !reading.fault && !bytes.isEmpty()) {
        m_head[m_headSize++] = bytes.front();
        bytes = bytes.sliced(1);
        reading = readFrameHeader(QByteArrayView(m_head.data(), m_headSize));
    }
    if (reading.fault) {
        fail(protocolError, reading.fault);
        return false;
    }
    if (reading.size == 0)
        return false;
    m_headSize = 0;
    m_frame = reading.header;
    m_left = m_frame.length;
    m_inFrame = true;
    return acceptHeader();
}

bool WebSocketReader::acceptHeader()
{
    if (m_frame.mask.has_value() != (m_from == From::Client)) {
        fail(protocolError,
             m_frame.mask ? "a server's frame is masked" : "a client's frame is not masked");
        return false;
    }
    if (m_frame.isControl())
        return true;
    const bool continues = m_frame.kind == FrameKind::Continuation;
    if (continues != m_inMessage) {
        fail(protocolError, continues ? "a continuation frame continues nothing"
                                      : "a message begins within another");
        return false;
    }
    if (m_frame.length > quint64(messageLimit - m_message.size())) {
        fail(tooBig, m_frame.length > quint64(messageLimit) ? "a frame is longer than 1 MiB"
                                                            : "a message is longer than 1 MiB");
        return false;
    }
    if (!continues) {
        m_inMessage = true;
        m_messageKind = m_frame.kind;
        m_utf8.reset();
    }
    return true;
}

void WebSocketReader::append(QByteArray &to, QByteArrayView piece)
{
    const qsizetype start = to.size();
    to.append(piece);
    if (m_frame.mask)
        applyMask(to.data() + start, piece.size(), *m_frame.mask, m_frame.length - m_left);
}

WebSocketReader::Step WebSocketReader::takeData(QByteArrayView &bytes)
{
    const auto size = static_cast<qsizetype>(qMin<quint64>(m_left, quint64(bytes.size())));
    QByteArrayView piece = bytes.first(size);
    bytes = bytes.sliced(size);
    const bool whole = quint64(size) == m_left && m_frame.last;
    if (whole && m_message.isEmpty() && !m_frame.mask) {
        m_payload = piece; // where it lies
    } else {
        append(m_message, piece);
        piece = QByteArrayView(m_message).last(size);
        m_payload = m_message;
    }
    m_left -= quint64(size);
    if (m_messageKind == FrameKind::Text && !m_utf8.add(piece))
        return fail(badText, "a text is not UTF-8");
    m_inFrame = m_left > 0;
    if (m_inFrame || !m_frame.last) {
        m_payload = {};
        return Step::NeedMore;
    }
    return finishMessage();
}

WebSocketReader::Step WebSocketReader::finishMessage()
{
    if (m_messageKind == FrameKind::Text && !m_utf8.isComplete())
        return fail(badText, "a text ends within a UTF-8 character");
    m_inMessage = false;
    m_handedOut = true;
    return m_messageKind == FrameKind::Text ? Step::Text : Step::Binary;
}

WebSocketReader::Step WebSocketReader::takeControl(QByteArrayView &bytes)
{
    const auto size = static_cast<qsizetype>(qMin<quint64>(m_left, quint64(bytes.size())));
    const QByteArrayView piece = bytes.first(size);
    bytes = bytes.sliced(size);
    if (quint64(size) == m_frame.length && !m_frame.mask) {
        m_payload = piece;
    } else {
        append(m_control, piece);
        m_payload = m_control;
    }
    m_left -= quint64(size);
    m_inFrame = m_left > 0;
    if (m_inFrame) {
        m_payload = {};
        return Step::NeedMore;
    }
    m_handedOut = true;
    return finishControl();
}

WebSocketReader::Step WebSocketReader::finishControl()
{
    if (m_frame.kind == FrameKind::Ping)
        return Step::Ping;
    return m_frame.kind == FrameKind::Pong ? Step::Pong : finishClose();
}

/// RFC 6455 5.5.1
WebSocketReader::Step WebSocketReader::finishClose()
{
    m_closeCode = noCloseCode;
    if (!m_payload.isEmpty()) {
        if (m_payload.size() == 1)
            return fail(protocolError, "a close frame has half a code");
        m_closeCode = qFromBigEndian<quint16>(m_payload.data());
        if (!isCloseCode(m_closeCode))
            return fail(protocolError, "a close frame has a code that must not be sent");
        m_payload = m_payload.sliced(2);
        Utf8Check check;
        if (!check.add(m_payload) || !check.isComplete())
            return fail(badText, "the words of a close frame are not UTF-8");
    }
    m_over = true;
    return Step::Close;
}

WebSocketReader::Step WebSocketReader::fail(int code, const char *words)
{
    m_over = true;
    m_faultCode = code;
    m_fault = words;
    m_payload = {};
    m_message = {};
    m_control = {};
    return Step::Failed;
}

} // namespace Pulse
