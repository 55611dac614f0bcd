// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/detection.h"

#include <QMultiMap>
#include <QUrl>

#include <map>

namespace Pulse::Testing {

/// Plays the world to a Detection, in simulated time: pages and sockets by "PORT/path".
class DetectDriver final {
public:
    struct Page {
        int status = 200; ///< 0: it fails, with `failure`
        QByteArray body;
        milliseconds delay{5};
        CloseReason failure{};
        bool connects = true; ///< of a failure
        bool firstByte = false;
    };
    struct Socket {
        int status = 101;
        QList<QPair<milliseconds, QString>> texts; ///< after the upgrade
        bool pongs = true;
        milliseconds delay{5};
        std::optional<milliseconds> closesAfter{};
        QString wantsOrigin{}; ///< else 403
    };

    std::map<QString, Page> pages;
    std::map<QString, Socket> sockets;
    /// For everything that is not listed.
    Page otherPage{404, "<html>no</html>"};
    Socket otherSocket{404, {}};
    std::optional<milliseconds> cancelAfter;

    // What was seen of it.
    std::vector<DetectAction> actions;
    int mostAtOnce = 0;
    nanoseconds took{};
    QList<DetectStep> steps;
    QStringList asked; ///< addresses in order

    Finding run(const QString &pasted, const DetectLimits &limits = {})
    {
        Detection detection(readAddress(pasted), 7, limits);
        m_now = start;
        m_events.clear();
        m_underWay.clear();
        apply(detection, DetectBegan{});
        if (cancelAfter)
            later(*cancelAfter, DetectCancelled{});
        while (!detection.isOver()) {
            const bool byDeadline =
                m_events.isEmpty() || (m_deadline && *m_deadline < m_events.firstKey());
            if (byDeadline && !m_deadline)
                qFatal("the detection waits for nothing");
            if (byDeadline) {
                m_now = *m_deadline;
                apply(detection, DetectTimePassed{});
                continue;
            }
            m_now = m_events.firstKey();
            const DetectHappening what = m_events.first();
            m_events.erase(m_events.begin());
            apply(detection, what);
        }
        steps = detection.steps();
        took = m_now - start;
        return detection.finding();
    }

private:
    static constexpr nanoseconds start{std::chrono::hours(5)};

    void later(nanoseconds after, const DetectHappening &what)
    {
        m_events.insert(m_now + after, what);
    }

    void apply(Detection &detection, const DetectHappening &what)
    {
        std::visit([this](const auto &happened) { over(happened); }, what);
        const DetectOutcome outcome = detection.apply({{m_now, {}}, what});
        m_deadline = outcome.nextDeadline;
        for (const DetectAction &action : outcome.actions) {
            actions.push_back(action);
            std::visit([this](const auto &wanted) { perform(wanted); }, action);
        }
        mostAtOnce = qMax(mostAtOnce, static_cast<int>(m_underWay.size()));
    }

    void over(const PageAnswered &e) { m_underWay.remove(e.probe); }
    void over(const PageFailed &e) { m_underWay.remove(e.probe); }
    void over(const SocketClosed &e) { m_underWay.remove(e.probe); }
    template <typename Other>
    void over(const Other &)
    {
    }

    static QString keyOf(const QString &address)
    {
        const QUrl url(address);
        const bool secure =
            url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
        const QString query = url.query(QUrl::FullyEncoded);
        const QString path = url.path().isEmpty() ? QStringLiteral("/") : url.path();
        return QString::number(url.port(secure ? 443 : 80)) + path +
               (query.isEmpty() ? QString() : u'?' + query);
    }

    void perform(const FetchPage &fetch)
    {
        asked << fetch.url;
        m_underWay.insert(fetch.probe, fetch.url);
        const auto found = pages.find(keyOf(fetch.url));
        const Page page = found == pages.end() ? otherPage : found->second;
        CheckTiming timing;
        if (page.status != 0 || page.connects)
            timing.connect = microseconds(1'000);
        if (page.status != 0 || page.firstByte)
            timing.firstByte =
                std::chrono::duration_cast<microseconds>(page.delay) - microseconds(1'000);
        timing.total = page.delay;
        CloseReason failure = page.failure;
        if (page.delay >= fetch.timeout) {
            failure = {};
            failure.what = timing.firstByte && page.firstByte ? FailureClass::TooSlow
                                                              : FailureClass::ConnectTimeout;
            timing.total = fetch.timeout;
            if (!page.firstByte)
                timing.firstByte.reset();
            return later(fetch.timeout, PageFailed{fetch.probe, failure, timing});
        }
        if (page.status == 0)
            return later(page.delay, PageFailed{fetch.probe, failure, timing});
        later(page.delay, PageAnswered{fetch.probe, page.status, {}, page.body, timing, {}});
    }

    void perform(const OpenSocket &open)
    {
        asked << open.url;
        m_underWay.insert(open.probe, open.url);
        const auto found = sockets.find(keyOf(open.url));
        const Socket socket = found == sockets.end() ? otherSocket : found->second;
        CloseReason refusal;
        const bool wrongOrigin = socket.wantsOrigin != open.origin && !socket.wantsOrigin.isEmpty();
        if (socket.status != 101 || wrongOrigin) {
            const int status = wrongOrigin ? 403 : socket.status;
            refusal.what = FailureClass::HttpStatus;
            if (status > 0)
                refusal.httpStatus = status;
            else
                refusal.what = FailureClass::Refused;
            return later(socket.delay, SocketClosed{open.probe, refusal});
        }
        later(socket.delay, SocketOpened{open.probe, socket.delay, {}});
        for (const auto &[after, text] : socket.texts)
            later(socket.delay + after, SocketText{open.probe, text});
        m_pongs[open.probe] = socket.pongs;
        refusal.what = FailureClass::ConnectionLost;
        if (socket.closesAfter)
            later(socket.delay + *socket.closesAfter, SocketClosed{open.probe, refusal});
    }

    void perform(const PingSocket &ping)
    {
        if (m_pongs[ping.probe])
            later(milliseconds(1), SocketPong{ping.probe, ping.id});
    }

    void perform(const EndProbe &end) { m_underWay.remove(end.probe); }

    nanoseconds m_now{};
    std::optional<nanoseconds> m_deadline;
    QMultiMap<nanoseconds, DetectHappening> m_events;
    QHash<ProbeId, QString> m_underWay;
    QHash<ProbeId, bool> m_pongs;
};

} // namespace Pulse::Testing
