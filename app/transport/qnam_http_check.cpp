// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/qnam_http_check.h"

#include "app/transport/http_failure.h"
#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"
#include "app/transport/websocket_failure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

namespace Pulse {

namespace {

QNetworkRequest checkRequestOf(const ConnectionRequest &request)
{
    QNetworkRequest out = networkRequestOf(request);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // CVE-2024-39936
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Nothing of one service's answers may go to another's.
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setRawHeader("Accept-Encoding", "identity"); // nothing to inflate: no bomb
    out.setRawHeader("Connection", "close");
    if (!out.hasRawHeader("Accept"))
        out.setRawHeader("Accept", "application/json, */*;q=0.5");
    return out;
}

} // namespace

QnamHttpCheck::QnamHttpCheck(std::shared_ptr<NameLookup> names,
                             std::shared_ptr<HttpManagers> managers)
    : m_names(std::move(names)), m_managers(std::move(managers))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QnamHttpCheck::onDeadline);
}

QnamHttpCheck::~QnamHttpCheck()
{
    release();
}

void QnamHttpCheck::start(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Naming;
    m_request = request;
    m_since.start();
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    if (const auto refusal = refusalOf(request, schemes)) {
        QTimer::singleShot(0, this, [this, why = *refusal] { fail(why); });
        return;
    }
    m_deadline.start(request.timeout);
    lookUp();
}

void QnamHttpCheck::lookUp()
{
    const QString host = QUrl(m_request.url).host();
    if (NameLookup::isAddress(host))
        return ask();
    m_names->find(host, this, [this](const NameLookup::Result &result) {
        if (m_phase != Phase::Naming)
            return;
        onPhase(&CheckTiming::name);
        if (result.found)
            ask();
        else
            fail(failureOf(FailureClass::NameNotFound, ClosedBy::Network, result.problem));
    });
}

void QnamHttpCheck::ask()
{
    m_phase = Phase::Asking;
    const QNetworkRequest request = checkRequestOf(m_request);
    m_origin = request.url().adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
    m_reply = m_managers->take(m_origin)->get(request);
    m_reply->setReadBufferSize(bufferLimit); // else the body grows without bound
    listenTo(*m_reply);
}

void QnamHttpCheck::listenTo(QNetworkReply &reply)
{
    connect(&reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_phaseBegan = m_since.nsecsElapsed(); });
    connect(&reply, &QNetworkReply::encrypted, this, [this] {
        onPhase(&CheckTiming::tls);
        m_tls = tlsFactsOf(m_reply->sslConfiguration()); // when it is finished, half of it is lost
    });
    connect(&reply, &QNetworkReply::requestSent, this, [this] {
        // Sent at once when connected; with TLS the phase that ended then was told by encrypted().
        if (m_phaseBegan > 0 && !m_timing.tls)
            onPhase(&CheckTiming::connect);
        else
            m_phaseBegan = m_since.nsecsElapsed();
    });
    connect(&reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_timing.firstByte)
            onPhase(&CheckTiming::firstByte);
    });
    connect(&reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateProblem = certificateProblemIn(errors);
    });
    connect(&reply, &QNetworkReply::readyRead, this, &QnamHttpCheck::takeBody);
    connect(&reply, &QNetworkReply::finished, this, &QnamHttpCheck::onFinished);
}

void QnamHttpCheck::onPhase(std::optional<microseconds> CheckTiming::*phase)
{
    const qint64 now = m_since.nsecsElapsed();
    m_timing.*phase = microseconds((now - m_phaseBegan) / 1'000);
    m_phaseBegan = now;
}

void QnamHttpCheck::takeBody()
{
    if (!m_reply)
        return;
    m_body += m_reply->read(bodyLimit + 1 - m_body.size());
    if (m_body.size() > bodyLimit)
        fail(failureOf(FailureClass::TooBig, ClosedBy::Pulseboard,
                       QStringLiteral("the answer is longer than 1 MiB")));
}

void QnamHttpCheck::onFinished()
{
    takeBody();
    if (!m_reply)
        return;
    if (const auto failure = failureIn(*m_reply, m_body.size(), m_certificateProblem))
        return fail(*failure);
    const Answer answer = answerOf(*m_reply);
    release();
    Q_EMIT answered(answer); // last: the receiver may delete this object
}

HttpCheck::Answer QnamHttpCheck::answerOf(const QNetworkReply &reply) const
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = m_body;
    answer.contentType = reply.rawHeader("Content-Type");
    answer.timing = timing();
    answer.tls = m_tls;
    return answer;
}

CheckTiming QnamHttpCheck::timing() const
{
    CheckTiming timing = m_timing;
    timing.total = microseconds(m_since.nsecsElapsed() / 1'000);
    return timing;
}

void QnamHttpCheck::onDeadline()
{
    const QString limit =
        QStringLiteral("%1 s").arg(static_cast<double>(m_request.timeout.count()) / 1'000);
    if (m_phase == Phase::Naming)
        return fail(failureOf(FailureClass::NameNotFound, ClosedBy::Network,
                              QStringLiteral("no answer to the name lookup within ") + limit));
    if (m_timing.firstByte)
        return fail(
            failureOf(FailureClass::TooSlow, ClosedBy::Pulseboard,
                      QStringLiteral("the answer did not become complete within ") + limit));
    fail(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                   QStringLiteral("no answer within ") + limit));
}

void QnamHttpCheck::abort()
{
    release();
}

void QnamHttpCheck::fail(const CloseReason &reason)
{
    if (m_phase == Phase::Ended)
        return;
    const CheckTiming took = timing();
    release();
    Q_EMIT failed(reason, took); // last: the receiver may delete this object
}

void QnamHttpCheck::release()
{
    if (m_phase == Phase::Naming)
        m_names->forget(this);
    m_phase = Phase::Ended;
    m_deadline.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    const bool closes = reply->rawHeader("Connection").toLower() == "close" || !reply->isFinished();
    m_managers->giveBack(reply->manager(), m_origin, !closes);
    if (!reply->isFinished()) // aborting a finished one makes Qt complain
        reply->abort();
    reply->deleteLater();
}

} // namespace Pulse
