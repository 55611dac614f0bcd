// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/detect_runner.h"

#include "models/protocol/side_effects.h"

#include <QUrl>

namespace Pulse {

namespace {

QByteArray contentTypeOf(const HttpCheck::Answer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

constexpr milliseconds longestGoodbye{2'000}; // what Transport::close() may take

CloseReason refusedHere()
{
    CloseReason reason;
    reason.what = FailureClass::BadAddress;
    reason.by = ClosedBy::Pulseboard;
    reason.persistent = true;
    return reason;
}

} // namespace

DetectRunner::DetectRunner(Clock &clock, TransportFactory factory, quint64 seed)
    : m_clock(clock), m_factory(std::move(factory)), m_seed(seed), m_timer(this)
{
    qRegisterMetaType<DetectStep>();
    qRegisterMetaType<Finding>();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { happen(DetectTimePassed{}); });
}

DetectRunner::~DetectRunner()
{
    m_finished = true;
    while (!m_lines.empty())
        dropLine(m_lines.begin()->first, false);
}

void DetectRunner::start(const DetectAddress &address, const DetectLimits &limits)
{
    if (m_detection)
        return;
    m_detection.emplace(address, m_seed, limits);
    QMetaObject::invokeMethod(
        this, [this] { happen(DetectBegan{}); }, Qt::QueuedConnection);
}

void DetectRunner::cancel()
{
    if (m_detection)
        happen(DetectCancelled{});
}

// An action may itself lead to an event: one after the other, never inside.
void DetectRunner::happen(const DetectHappening &what)
{
    if (m_finished)
        return;
    m_inbox.push_back({m_clock.now(), what});
    if (m_working)
        return;
    m_working = true;
    while (!m_inbox.empty()) {
        const DetectEvent event = std::move(m_inbox.front());
        m_inbox.pop_front();
        applyOne(event);
    }
    m_working = false;
    if (!m_detection->isOver())
        return;
    m_finished = true;
    m_timer.stop();
    Q_EMIT finished(m_detection->finding()); // last: the receiver may delete this object
}

void DetectRunner::applyOne(const DetectEvent &event)
{
    const DetectOutcome outcome = m_detection->apply(event);
    for (const DetectAction &action : outcome.actions)
        std::visit([this](const auto &what) { perform(what); }, action);
    const QList<DetectStep> &steps = m_detection->steps();
    while (m_stepsTold < steps.size())
        Q_EMIT stepped(steps.at(m_stepsTold++));
    if (!outcome.nextDeadline)
        return m_timer.stop();
    const nanoseconds left = *outcome.nextDeadline - m_clock.now().mono;
    m_timer.start(std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(left)));
}

bool DetectRunner::isRefused(const QString &url) const
{
    const QUrl parsed(url);
    return mayHaveSideEffect(parsed.path(QUrl::FullyEncoded) + u'?' +
                             parsed.query(QUrl::FullyEncoded));
}

void DetectRunner::perform(const FetchPage &fetch)
{
    const ProbeId id = fetch.probe;
    if (isRefused(fetch.url))
        return happen(PageFailed{id, refusedHere(), {}});
    ServiceSettings settings;
    settings.transport = TransportKind::HttpCheck;
    settings.url = fetch.url;
    Line &line = m_lines[id];
    line.page.reset(m_factory.check(settings).release());
    connect(line.page.get(), &HttpCheck::answered, this, [this, id](const HttpCheck::Answer &got) {
        dropLine(id, false);
        happen(PageAnswered{id, got.status, contentTypeOf(got), got.body, got.timing, got.tls});
    });
    connect(line.page.get(), &HttpCheck::failed, this,
            [this, id](const CloseReason &reason, const CheckTiming &timing) {
                dropLine(id, false);
                happen(PageFailed{id, reason, timing});
            });
    ConnectionRequest request;
    request.url = fetch.url;
    request.timeout = fetch.timeout;
    line.page->start(request);
}

void DetectRunner::perform(const OpenSocket &open)
{
    const ProbeId id = open.probe;
    if (isRefused(open.url))
        return happen(SocketClosed{id, refusedHere()});
    ServiceSettings settings;
    settings.transport = TransportKind::WebSocket;
    settings.url = open.url;
    Line &line = m_lines[id];
    line.socket.reset(m_factory.transport(settings).release());
    Transport *socket = line.socket.get();
    connect(socket, &Transport::opened, this,
            [this, id](microseconds took, const std::optional<TlsFacts> &tls) {
                happen(SocketOpened{id, took, tls});
            });
    connect(socket, &Transport::closed, this, [this, id](const CloseReason &reason) {
        dropLine(id, false);
        happen(SocketClosed{id, reason});
    });
    connect(socket, &Transport::textReceived, this, [this, id](const QString &text) {
        happen(SocketText{id, text});
    });
    connect(socket, &Transport::binaryReceived, this, [this, id](const QByteArray &bytes) {
        happen(SocketBinary{id, bytes});
    });
    connect(socket, &Transport::pongReceived, this, [this, id](PingId ping) {
        happen(SocketPong{id, ping});
    });
    ConnectionRequest request;
    request.url = open.url;
    request.timeout = open.timeout;
    if (!open.origin.isEmpty())
        request.headers.append({QStringLiteral("Origin"), open.origin});
    socket->open(request);
}

void DetectRunner::perform(const PingSocket &ping)
{
    const auto found = m_lines.find(ping.probe);
    if (found != m_lines.end() && found->second.socket)
        found->second.socket->sendPing(ping.id);
}

void DetectRunner::perform(const EndProbe &end)
{
    dropLine(end.probe, true);
}

void DetectRunner::dropLine(ProbeId probe, bool politely)
{
    const auto found = m_lines.find(probe);
    if (found == m_lines.end())
        return;
    // It may be the sender of the signal that brought us here: silence it, let it go later.
    Line line = std::move(found->second);
    m_lines.erase(found);
    if (line.page) {
        line.page->disconnect(this);
        line.page->abort();
    }
    if (!line.socket)
        return;
    line.socket->disconnect(this);
    if (!politely)
        return line.socket->abort();
    Transport *leaving = line.socket.release();
    leaving->setParent(this);
    leaving->close();
    QTimer::singleShot(longestGoodbye, leaving, &QObject::deleteLater);
}

} // namespace Pulse
