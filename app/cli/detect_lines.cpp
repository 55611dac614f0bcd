// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_lines.h"

#include "app/cli/json_line.h"
#include "app/cli/text_lines.h"
#include "app/config/config_editor.h"
#include "models/protocol/profile.h"
#include "models/words/detect_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace Pulse::DetectLines {

namespace {

constexpr int labelWidth = 16;
constexpr int timeWidth = 10;
const QByteArray emptyFile = QByteArrayLiteral("version = 1\n");

QString row(const QString &label, const QString &value)
{
    return QStringLiteral("  ") + label.leftJustified(labelWidth) + TextLines::harmless(value, 400);
}

QString tlsText(const TlsFacts &tls)
{
    const QString until = QDateTime::fromMSecsSinceEpoch(tls.expiresAt.count(), Qt::UTC)
                              .toString(QStringLiteral("yyyy-MM-dd"));
    return QStringLiteral("%1, certificate of %2, valid until %3")
        .arg(tls.protocol, tls.issuer, until);
}

QJsonArray signsJson(const Finding &finding)
{
    QJsonArray all;
    for (const Sign &sign : finding.signs) {
        all.append(QJsonObject{{QStringLiteral("sign"), Words::detectSignName(sign.kind)},
                               {QStringLiteral("where"), sign.where},
                               {QStringLiteral("text"), Words::detectSign(sign)}});
    }
    return all;
}

QJsonArray pagesJson(const Finding &finding)
{
    QJsonArray all;
    for (const PageFound &page : finding.pages) {
        all.append(QJsonObject{{QStringLiteral("path"), page.path},
                               {QStringLiteral("status"), page.status},
                               {QStringLiteral("reads"), QJsonArray::fromStringList(page.reads)}});
    }
    return all;
}

QJsonArray notesJson(const Finding &finding)
{
    QJsonArray all;
    for (const DetectNote &note : finding.notes) {
        all.append(QJsonObject{{QStringLiteral("note"), Words::detectNoteName(note.kind)},
                               {QStringLiteral("text"), Words::detectNote(note)}});
    }
    return all;
}

QJsonArray stepsJson(const QList<DetectStep> &steps)
{
    QJsonArray all;
    for (const DetectStep &step : steps) {
        all.append(QJsonObject{{QStringLiteral("step"), Words::detectStepName(step.kind)},
                               {QStringLiteral("good"), step.good},
                               {QStringLiteral("beganMs"), JsonLine::ms(step.began)},
                               {QStringLiteral("tookMs"), JsonLine::ms(step.took)},
                               {QStringLiteral("text"), Words::detectStepDetail(step)}});
    }
    return all;
}

QJsonValue intervalJson(const Finding &finding)
{
    if (!finding.interval)
        return {};
    const bool learnt = finding.interval->beats > 0;
    return QJsonObject{
        {QStringLiteral("ms"), JsonLine::ms(finding.interval->value)},
        {QStringLiteral("source"), learnt ? QStringLiteral("beats") : QStringLiteral("profile")},
        {QStringLiteral("beats"), finding.interval->beats}};
}

QJsonValue tlsJson(const Finding &finding)
{
    if (!finding.tls)
        return {};
    const auto expires = QDateTime::fromMSecsSinceEpoch(finding.tls->expiresAt.count(), Qt::UTC);
    return QJsonObject{{QStringLiteral("protocol"), finding.tls->protocol},
                       {QStringLiteral("issuer"), finding.tls->issuer},
                       {QStringLiteral("expiresAt"), expires.toString(Qt::ISODate)}};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString step(const DetectStep &step)
{
    const QString took = Words::latency(std::chrono::round<microseconds>(step.took));
    // A path that is not there is what was to be found out.
    const char16_t *mark = step.good ? u"  ok    " : step.status ? u"  no    " : u"  FAILED";
    return QString::fromUtf16(mark) + QStringLiteral("  ") +
           Words::detectStep(step.kind).leftJustified(labelWidth) + took.rightJustified(timeWidth) +
           QStringLiteral("  ") + TextLines::harmless(Words::detectStepDetail(step), 100);
}

QString finding(const Finding &finding)
{
    QStringList lines{Words::detectHeadline(finding) +
                      QStringLiteral(" (%1)").arg(
                          Words::latency(std::chrono::round<microseconds>(finding.took)))};
    const auto add = [&lines](const char16_t *label, const QString &value) {
        if (!value.isEmpty())
            lines << row(QString::fromUtf16(label), value);
    };
    for (const Sign &sign : finding.signs)
        add(u"Why", Words::detectSign(sign));
    add(u"Address", finding.url);
    add(u"Health page", finding.healthUrl);
    if (finding.interval)
        add(u"Heartbeat", Words::detectInterval(*finding.interval));
    add(u"Time field", Words::detectTimeField(finding));
    add(u"Name", finding.name);
    add(u"Version", finding.version);
    if (finding.tls)
        add(u"Encryption", tlsText(*finding.tls));
    for (const PageFound &page : finding.pages)
        add(u"Page", Words::detectPage(page));
    for (const DetectNote &note : finding.notes)
        add(u"Note", Words::detectNote(note));
    return lines.join(u'\n');
}

QByteArray json(const QString &given, const Finding &finding, const QList<DetectStep> &steps,
                const QByteArray &block)
{
    const bool proposed = !finding.url.isEmpty();
    JsonLine line;
    line.add(u"address", given)
        .add(u"verdict", Words::detectVerdictName(finding.verdict))
        .add(u"confidence", Words::detectConfidenceName(finding.confidence))
        .add(u"transport",
             proposed ? QJsonValue(Words::detectTransportName(finding)) : QJsonValue())
        .add(u"profile", proposed ? QJsonValue(profileName(finding.profile)) : QJsonValue())
        .add(u"url", orNull(finding.url))
        .add(u"healthUrl", orNull(finding.healthUrl))
        .add(u"interval", intervalJson(finding))
        .add(u"timeField", orNull(finding.timeField))
        .add(u"name", orNull(finding.name))
        .add(u"version", orNull(finding.version))
        .add(u"needsToken", finding.needsToken)
        .add(u"reasons", signsJson(finding))
        .add(u"pages", pagesJson(finding))
        .add(u"tls", tlsJson(finding))
        .add(u"failure",
             finding.failure ? orNull(Words::closeReason(*finding.failure)) : QJsonValue())
        .add(u"notes", notesJson(finding))
        .add(u"steps", stepsJson(steps))
        .add(u"tookMs", JsonLine::ms(finding.took))
        .add(u"toml", orNull(QString::fromUtf8(block)));
    return line.text() + '\n';
}

QByteArray blockOf(const ServiceSettings &service)
{
    const ConfigEdit edit = withService(emptyFile, service);
    return edit.text ? edit.text->mid(emptyFile.size()).trimmed() + '\n' : QByteArray();
}

} // namespace Pulse::DetectLines
