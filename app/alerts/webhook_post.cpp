// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/webhook_post.h"

#include "app/alerts/alert_text.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace Pulse {

namespace {

QNetworkRequest requestOf(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QByteArrayLiteral("Pulseboard/" PULSE_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    return request;
}

QString problemOf(QNetworkReply::NetworkError error, bool tooLate)
{
    if (tooLate)
        return AlertText::tr("No answer in time");
    switch (error) {
    case QNetworkReply::HostNotFoundError: return AlertText::tr("The server's name was not found");
    case QNetworkReply::ConnectionRefusedError:
        return AlertText::tr("The server does not take connections");
    case QNetworkReply::RemoteHostClosedError:
        return AlertText::tr("The server closed the connection");
    case QNetworkReply::TimeoutError: return AlertText::tr("No answer in time");
    case QNetworkReply::SslHandshakeFailedError:
        return AlertText::tr("The server's certificate was not accepted");
    default: return AlertText::tr("The server cannot be reached (network error %1)").arg(error);
    }
}

} // namespace

WebhookPost::WebhookPost(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent), m_manager(manager)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_tooLate = true;
        m_reply->abort();
    });
}

WebhookPost::~WebhookPost()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void WebhookPost::start(const QUrl &url, const QByteArray &json, milliseconds deadline)
{
    m_reply = m_manager.post(requestOf(url), json);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MaxAnswer);
    connect(m_reply, &QNetworkReply::encrypted, this, &WebhookPost::encrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &WebhookPost::sent);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebhookPost::read);
    connect(m_reply, &QNetworkReply::finished, this, &WebhookPost::end);
    m_deadline.start(deadline);
}

void WebhookPost::read()
{
    m_body += m_reply->read(MaxAnswer - m_body.size());
    // The status is known by now, and no honest answer is longer.
    if (m_body.size() >= MaxAnswer)
        m_reply->abort();
}

void WebhookPost::end()
{
    m_deadline.stop();
    WebhookAnswer answer;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid())
        answer.status = status.toInt();
    else
        answer.networkProblem = problemOf(m_reply->error(), m_tooLate);
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.remaining = m_reply->rawHeader("X-RateLimit-Remaining");
    answer.resetAfter = m_reply->rawHeader("X-RateLimit-Reset-After");
    if (m_reply->isOpen())
        m_body += m_reply->read(MaxAnswer - m_body.size());
    answer.body = m_body;
    Q_EMIT finished(answer);
}

} // namespace Pulse
