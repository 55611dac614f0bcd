// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/mail_html.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/mail_text.h"

namespace Pulse::Mail {

namespace {

/// The light window's colours (ui/SPEC 3.1): of words on white, and of the soft fill behind them.
struct MailTones {
    const char *words;
    const char *fill;
};

MailTones tonesOf(Status severity)
{
    switch (severity) {
    case Status::Critical: return {"#A81C0C", "#FCE9E6"};
    case Status::Offline: return {"#5A35C4", "#EFEAFC"};
    case Status::Warning: return {"#845300", "#FDF3DC"};
    case Status::Healthy: return {"#0A6B50", "#E6F4EF"};
    case Status::Connecting: return {"#2756C9", "#E6EDFD"};
    case Status::Unknown:
    case Status::Paused: break;
    }
    return {"#5F6978", "#EEF0F4"};
}

QString factRow(const Item::Fact &fact)
{
    return QStringLiteral("<tr><td style=\"padding:3px 16px 3px 0;color:#5F6978;"
                          "white-space:nowrap;vertical-align:top\">%1</td>"
                          "<td style=\"padding:3px 0;color:#14181D\">%2</td></tr>\r\n")
        .arg(htmlText(fact.name), htmlText(fact.value));
}

QString itemTable(const Item &item)
{
    const MailTones tones = tonesOf(item.severity);
    QString rows;
    for (const Item::Fact &fact : item.facts)
        rows += factRow(fact);
    const QString body =
        item.body.isEmpty()
            ? QString()
            : QStringLiteral("<p style=\"margin:0 0 12px 0\">%1</p>\r\n").arg(htmlText(item.body));
    return QStringLiteral(
               "<tr><td style=\"padding:14px 20px;background-color:%1;color:%2;font-size:18px;"
               "font-weight:600\">%3</td></tr>\r\n"
               "<tr><td style=\"padding:16px 20px 8px 20px;color:#434C59\">%4"
               "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" "
               "style=\"font-size:14px\">\r\n%5</table></td></tr>\r\n")
        .arg(QLatin1String(tones.fill), QLatin1String(tones.words), htmlText(item.title), body,
             rows);
}

QString smallRow(const QString &text)
{
    return QStringLiteral("<tr><td style=\"padding:8px 20px;color:#5F6978;font-size:12px\">%1"
                          "</td></tr>\r\n")
        .arg(htmlText(text));
}

QString buttonRow(const QString &link)
{
    return QStringLiteral(
               "<tr><td style=\"padding:12px 20px\"><table role=\"presentation\" "
               "cellpadding=\"0\" cellspacing=\"0\"><tr><td style=\"background-color:#2F5FD8;"
               "border-radius:6px;padding:10px 18px\"><a href=\"%1\" style=\"color:#FFFFFF;"
               "text-decoration:none;font-weight:600\">%2</a></td></tr></table></td></tr>\r\n")
        .arg(htmlText(link), htmlText(AlertText::tr("Open the dashboard")));
}

} // namespace

QString htmlPart(const Content &content, const QString &link)
{
    QString rows;
    for (const Item &item : content.items)
        rows += itemTable(item);
    if (!content.remark.isEmpty())
        rows += smallRow(content.remark);
    if (!link.isEmpty())
        rows += buttonRow(link);
    rows += smallRow(AlertText::tr("Sent by Pulseboard"));
    return QStringLiteral(
               "<!DOCTYPE html>\r\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\r\n"
               "<body style=\"margin:0;padding:24px;background-color:#F4F5F7\">\r\n"
               "<table role=\"presentation\" align=\"center\" width=\"600\" cellpadding=\"0\" "
               "cellspacing=\"0\" style=\"max-width:600px;background-color:#FFFFFF;"
               "border:1px solid #D9DEE5;font-family:Inter,Helvetica,Arial,sans-serif;"
               "font-size:15px;line-height:1.45\">\r\n")
               .arg(htmlText(content.subject)) +
           rows + QStringLiteral("</table>\r\n</body></html>\r\n");
}

} // namespace Pulse::Mail
