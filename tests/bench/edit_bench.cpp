// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changing two settings of 10,000 services at once costs: from the text of the file to the
// text with the change, read back and compared. Reference: reading that file once, the least that
// any change of it costs.
#include "app/config/bulk_edit.h"
#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Pulse;

namespace {

QByteArray fullFile()
{
    QByteArray text = "version = 1\n";
    for (int i = 0; i < maxServices; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "\n[[service]] # number " + number + "\nid = \"service-" + number +
                "\"\nname = \"Service " + number + "\"\nurl = \"https://host" + number +
                ".example.net/health\"\ntags = [\"prod\"]\ngroup = \"Shop\"\n" +
                "\n  [service.heartbeat]\n  interval = \"1m\" # measured\n";
    }
    return text;
}

double millis(Bench::Microseconds begin)
{
    return (Bench::cpuOfThread() - begin).count() / 1'000;
}

void need(bool good, const char *what)
{
    if (!good)
        qFatal("%s", what);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray text = fullFile();
    Bench::Rounds opening;
    Bench::Rounds saving;
    for (int i = 0; i < 5; ++i) {
        Bench::Microseconds begin = Bench::cpuOfThread();
        const ConfigReading reading = readConfig(text);
        const double read = millis(begin);
        need(reading.config && reading.config->services.size() == maxServices, "not read");
        begin = Bench::cpuOfThread();
        BulkForm form = bulkFormOf(reading.config->services);
        opening.add(read + millis(begin), read);
        form.form.setTyped(u"heartbeat.interval", QStringLiteral("2m"));
        form.form.setTyped(u"limits.latency_p95", QStringLiteral("900ms"));
        begin = Bench::cpuOfThread();
        const BulkEdit edit = bulkEdited(form, reading.config->services);
        need(edit.isGood, "not good");
        const ConfigEdit made = withServices(text, edit.services);
        saving.add(read + millis(begin), read);
        need(made.text && made.text->count("\"2m\" # measured") == maxServices, "not written");
    }
    Bench::print({"edit_all_open", "ms CPU", "reading the file once", 0, false,
                  "what 10000 services share and where they differ"},
                 opening);
    Bench::print({"edit_all_save", "ms CPU", "reading the file once", 3'000, true,
                  "two settings of 10000 services, judged, written and read back"},
                 saving);
    return 0;
}
