// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/prometheus_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Pulse {

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || c == u':' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

std::optional<double> prometheusNumber(QStringView word)
{
    if (word == u"NaN" || word == u"Nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (word == u"+Inf" || word == u"Inf")
        return std::numeric_limits<double>::infinity();
    if (word == u"-Inf")
        return -std::numeric_limits<double>::infinity();
    bool ok = false;
    const double number = word.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// One line; every take moves on or fails.
class SampleLine final {
public:
    explicit SampleLine(QStringView line) : m_line(line) {}

    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_at >= m_line.size();
    }
    [[nodiscard]] bool next(QChar c) const { return m_at < m_line.size() && m_line.at(m_at) == c; }

    QString name()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (m_at < m_line.size() && isNameStart(m_line.at(m_at)))
            while (m_at < m_line.size() && isNamePart(m_line.at(m_at)))
                ++m_at;
        return m_line.sliced(start, m_at - start).toString();
    }

    bool labels(QList<QPair<QString, QString>> &out)
    {
        skipBlanks();
        if (!next(u'{'))
            return true;
        ++m_at;
        while (true) {
            skipBlanks();
            if (next(u'}')) {
                ++m_at;
                return true;
            }
            const QString key = name();
            skipBlanks();
            if (key.isEmpty() || !next(u'='))
                return false;
            ++m_at;
            skipBlanks();
            QString value;
            if (!quoted(value))
                return false;
            out.append({key, value});
            skipBlanks();
            if (next(u','))
                ++m_at;
            else if (!next(u'}'))
                return false;
        }
    }

    QStringView word()
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_line.size() && !m_line.at(m_at).isSpace())
            ++m_at;
        return m_line.sliced(start, m_at - start);
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    void skipBlanks()
    {
        while (m_at < m_line.size() && (m_line.at(m_at) == u' ' || m_line.at(m_at) == u'\t'))
            ++m_at;
    }

    bool quoted(QString &out)
    {
        if (!next(u'"'))
            return false;
        for (++m_at; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line.at(m_at);
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c != u'\\') {
                out += c;
                continue;
            }
            if (++m_at >= m_line.size())
                return false;
            const QChar escaped = m_line.at(m_at);
            out += escaped == u'n' ? QChar(u'\n') : escaped; // \\ and \" stand for themselves
        }
        return false;
    }

    QStringView m_line;
    qsizetype m_at = 0;
};

std::optional<PrometheusSample> sampleOf(QStringView line)
{
    SampleLine reader(line);
    PrometheusSample sample;
    sample.name = reader.name();
    if (sample.name.isEmpty() || !reader.labels(sample.labels))
        return std::nullopt;
    const auto value = prometheusNumber(reader.word());
    if (!value)
        return std::nullopt;
    sample.value = *value;
    if (reader.atEnd())
        return sample;
    bool ok = false;
    const qint64 stamp = reader.word().toLongLong(&ok);
    if (!ok || !reader.atEnd())
        return std::nullopt;
    sample.timestamp = milliseconds{stamp};
    return sample;
}

QString labelOf(const PrometheusSample &sample, QLatin1String name)
{
    for (const auto &[key, value] : sample.labels) {
        if (key == name)
            return value;
    }
    return {};
}

bool fits(const PrometheusSample &sample, const PrometheusSelector &selector)
{
    return std::all_of(selector.labels.begin(), selector.labels.end(),
                       [&](const auto &wanted) { return sample.labels.contains(wanted); });
}

struct Sum {
    double value = 0;
    int count = 0;
};

Sum sumOf(const PrometheusText &text, const QString &name, const PrometheusSelector &selector)
{
    Sum sum;
    for (const PrometheusSample &sample : text.samples) {
        if (sample.name != name || !fits(sample, selector))
            continue;
        sum.value += sample.value;
        ++sum.count;
    }
    return sum;
}

PrometheusFigure missing(const QString &name)
{
    return {std::nullopt, {}, QStringLiteral("%1 is missing").arg(name)};
}

PrometheusFigure quantileOf(const PrometheusText &text, const PrometheusSelector &selector)
{
    std::map<double, double> buckets; // series of other labels with the same bounds are added up
    for (const PrometheusSample &sample : text.samples) {
        if (!fits(sample, selector))
            continue;
        if (sample.name == selector.name + QLatin1String("_bucket")) {
            if (const auto bound = prometheusNumber(labelOf(sample, QLatin1String("le"))))
                buckets[*bound] += sample.value;
        } else if (sample.name == selector.name) { // a summary has its quantiles ready
            const auto of = prometheusNumber(labelOf(sample, QLatin1String("quantile")));
            if (of && std::abs(*of - *selector.quantile) < 1e-9)
                return {sample.value, {}, {}};
        }
    }
    if (buckets.empty())
        return missing(selector.name + QLatin1String("_bucket"));
    PrometheusFigure figure;
    for (const auto &[bound, count] : buckets)
        figure.buckets.append({bound, count});
    figure.value = histogramQuantile(*selector.quantile, figure.buckets);
    if (!figure.value)
        figure.problem = QStringLiteral("%1 has no observations yet").arg(selector.name);
    return figure;
}

PrometheusFigure meanOf(const PrometheusText &text, const PrometheusSelector &selector)
{
    const Sum sum = sumOf(text, selector.name + QLatin1String("_sum"), selector);
    const Sum count = sumOf(text, selector.name + QLatin1String("_count"), selector);
    if (sum.count == 0 || count.count == 0)
        return missing(selector.name + QLatin1String("_count"));
    if (count.value <= 0)
        return {std::nullopt, {}, QStringLiteral("%1 has no observations yet").arg(selector.name)};
    return {sum.value / count.value, {}, {}};
}

TextFault selectorFault(qsizetype at, const QString &what)
{
    return {at, what,
            QStringLiteral("write it as app_beats_total, queue_size{name=\"mail\"} or "
                           "latency_seconds.p95")};
}

} // namespace

bool PrometheusText::isCounter(const PrometheusSample &sample) const
{
    const QString type = types.value(sample.name);
    if (!type.isEmpty())
        return type == QLatin1String("counter");
    return sample.name.endsWith(QLatin1String("_total")) ||
           sample.name.endsWith(QLatin1String("_bucket")) ||
           sample.name.endsWith(QLatin1String("_count"));
}

PrometheusText parsePrometheus(QByteArrayView bytes)
{
    PrometheusText result;
    const QString text = QString::fromUtf8(bytes);
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.startsWith(u"# TYPE ")) {
            const QList<QStringView> words = line.sliced(7).split(u' ', Qt::SkipEmptyParts);
            if (words.size() == 2)
                result.types.insert(words.at(0).toString(), words.at(1).toString());
            continue;
        }
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto sample = sampleOf(line);
        if (sample && result.samples.size() < PrometheusText::mostSamples)
            result.samples.append(*sample);
        else if (!sample && result.problem.isEmpty())
            result.problem = QStringLiteral("line %1 is no metric").arg(number);
    }
    if (result.samples.isEmpty() && result.problem.isEmpty())
        result.problem = QStringLiteral("no metric in it");
    return result;
}

std::variant<PrometheusSelector, TextFault> PrometheusSelector::parse(QStringView text)
{
    PrometheusSelector selector;
    SampleLine reader(text);
    selector.name = reader.name();
    if (selector.name.isEmpty())
        return selectorFault(0, QStringLiteral("begins with no name of a metric"));
    if (!reader.labels(selector.labels))
        return selectorFault(reader.at(), QStringLiteral("has labels that cannot be read"));
    const QStringView rest = reader.word();
    if (rest.isEmpty())
        return selector;
    const qsizetype at = reader.at() - rest.size();
    if (!reader.atEnd() || !rest.startsWith(u'.'))
        return selectorFault(at, QStringLiteral("something follows the metric"));
    const QStringView part = rest.sliced(1);
    if (part == u"count" || part == u"sum" || part == u"mean") {
        selector.part = part.toString();
        return selector;
    }
    bool ok = false;
    const double percent = part.startsWith(u'p') ? part.sliced(1).toDouble(&ok) : 0;
    if (!ok || percent <= 0 || percent >= 100)
        return selectorFault(at, QStringLiteral("“%1” is nothing of a histogram").arg(part));
    selector.quantile = percent / 100;
    return selector;
}

PrometheusFigure lookUp(const PrometheusText &text, const PrometheusSelector &selector)
{
    if (selector.quantile)
        return quantileOf(text, selector);
    if (selector.part == QLatin1String("mean"))
        return meanOf(text, selector);
    const QString name =
        selector.part.isEmpty() ? selector.name : selector.name + u'_' + selector.part;
    const Sum sum = sumOf(text, name, selector);
    if (sum.count == 0)
        return missing(name);
    if (!std::isfinite(sum.value))
        return {std::nullopt, {}, QStringLiteral("%1 is no finite number").arg(name)};
    return {sum.value, {}, {}};
}

std::optional<double> histogramQuantile(double quantile, const HistogramBuckets &buckets)
{
    if (buckets.isEmpty() || !(buckets.constLast().second > 0))
        return std::nullopt;
    const double rank = quantile * buckets.constLast().second;
    double lowerBound = 0;
    double below = 0;
    for (const auto &[bound, count] : buckets) {
        if (count >= rank && count > below) {
            if (std::isinf(bound))
                return lowerBound;
            const double start = bound <= 0 ? bound : lowerBound;
            return start + (bound - start) * (rank - below) / (count - below);
        }
        lowerBound = bound;
        below = std::max(below, count);
    }
    return lowerBound;
}

} // namespace Pulse
