#include "core/report/indicatortrendstore.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// One indicator while its values are gathered.
struct Gathered {
    IndicatorTrend trend;
    bool oneTarget = true;
    std::array<std::optional<Decimal>, 12> sums;
    std::array<int, 12> counts = {};

    void add(size_t at, Decimal value)
    {
        const std::optional<Decimal> sum = sums[at] ? sums[at]->plus(value) : value;
        // What does not fit into 18 digits is no figure of an office.
        if (!sum)
            return;
        sums[at] = sum;
        ++counts[at];
    }
};

/// The periods of the same kind in its year up to `period`.
QList<Period> upTo(const Period &period)
{
    QList<Period> periods;
    const int length = period.months();
    for (int first = 1; first <= period.firstMonth; first += length)
        periods.append({period.year, first, first + length - 1, period.kind});
    return periods;
}

/// `Q3`, `May`: short enough for an axis.
QString shortPeriod(const Period &period)
{
    if (period.kind == Period::Kind::Month)
        return QLocale().standaloneMonthName(period.firstMonth, QLocale::ShortFormat);
    constexpr std::array numerals = {"I", "II", "III", "IV"};
    const auto part = QString::fromLatin1(numerals[size_t((period.firstMonth - 1) / period.months())]);
    return filled(period.kind == Period::Kind::Quarter ? translate("report", "Quarter %1") : translate("report", "Half-year %1"), {part});
}

} // namespace

Report trendReport(const IndicatorTrend &trend)
{
    Report report;
    report.title = trend.text;
    const QString target = trend.target ? trend.target->toLocalText(Decimal::Grouping::On) + u' ' + trend.unit : QString();
    const int people = trend.points.last().values;
    QStringList about;
    about += people > 1 ? filled(translate("report", "mean of %1 leaders"), {QString::number(people)}) : QString();
    about += target.isEmpty() ? QString() : filled(translate("report", "target %1"), {target.trimmed()});
    about += trend.direction == Direction::Down ? translate("report", "less is better") : QString();
    about.removeAll(QString());
    report.subtitle = about.join(u" · "_s);
    report.columns = {{translate("report", "Period"), ReportColumn::Kind::Text},
                      {trend.unit.isEmpty() ? translate("report", "Reached") : trend.unit, ReportColumn::Kind::Number}};
    ReportSeries series;
    series.name = trend.text;
    series.unit = trend.unit;
    QStringList spoken;
    for (const IndicatorTrend::Point &point : trend.points) {
        const QString name = shortPeriod(point.period);
        const QString value = point.mean.toLocalText(Decimal::Grouping::On);
        if (trend.target)
            // Named once; it is the same line in every period.
            series.marks.append({series.categories.size(), *trend.target, series.marks.isEmpty() ? filled(translate("report", "target %1"), {target.trimmed()}) : QString()});
        series.categories += name;
        series.values += point.mean;
        report.rows.append({{name}, {value, point.mean}});
        spoken += filled(translate("report", "%1: %2"), {name, value});
    }
    report.series = {std::move(series)};
    report.summary = trend.text + u". "_s + (report.subtitle.isEmpty() ? QString() : report.subtitle + u". "_s) + spoken.join(u", "_s) + u'.';
    return report;
}

Result<QList<IndicatorTrend>> IndicatorTrendStore::trends(const Period &period, int most, Progress &progress) const
{
    if (period.kind != Period::Kind::Quarter && period.kind != Period::Kind::Month && period.kind != Period::Kind::HalfYear)
        return QList<IndicatorTrend>();
    const QList<Period> periods = upTo(period);
    ASSIGN(const auto positions, m_store.office().positions(period.lastDay()));
    QHash<PlacementId, bool> leaders; ///< and whether of the whole office
    TRY(m_store.office().eachPlacement(QDate(period.year, 1, 1), period.lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
        if (isManagerial(positions.value(placement.position).kind))
            leaders.insert(placement.id, placement.appraiser.isNull());
        return {};
    }));
    QList<std::pair<PlanId, bool>> plans;
    TRY(m_store.plans().eachPlan(period.year, [&](const PlanStore::Head &head) {
        if (const auto leader = leaders.constFind(head.placement); leader != leaders.constEnd())
            plans.append({head.id, *leader});
    }));

    QHash<QString, qsizetype> known;
    QList<Gathered> all;
    ASSIGN(Query q, m_store.database().prepare("SELECT n.text, n.unit, n.direction, n.target, r.value FROM plan_item i "
                                               "CROSS JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
                                               "CROSS JOIN realisation r ON r.period = ?2 AND r.indicator = n.id AND r._deleted = 0 "
                                               "WHERE i.plan = ?1 AND i._deleted = 0 AND r.value IS NOT NULL ORDER BY i.number, n.number"));
    for (const auto &[plan, ofHead] : std::as_const(plans)) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        for (qsizetype p = 0; p < periods.size(); ++p) {
            q.bind(1, plan).bind(2, periods[p].code());
            for (;;) {
                ASSIGN(const bool more, q.next());
                if (!more)
                    break;
                const std::optional<Decimal> value = Decimal::fromString(q.text(4));
                if (!value)
                    continue;
                const QString key = q.text(0).simplified().toLower() + u'\n' + q.text(1).simplified().toLower();
                if (!known.contains(key)) {
                    known.insert(key, all.size());
                    Gathered fresh;
                    fresh.trend.text = q.text(0).simplified();
                    fresh.trend.unit = q.text(1).simplified();
                    fresh.trend.direction = directionFromCode(q.text(2)).value_or(Direction::Up);
                    fresh.trend.target = q.isNull(3) ? std::nullopt : Decimal::fromString(q.text(3));
                    all.append(fresh);
                }
                Gathered &gathered = all[known.value(key)];
                gathered.add(size_t(p), *value);
                gathered.trend.ofHead = gathered.trend.ofHead || ofHead;
                gathered.oneTarget = gathered.oneTarget && gathered.trend.target == (q.isNull(3) ? std::nullopt : Decimal::fromString(q.text(3)));
            }
        }
    }

    QList<IndicatorTrend> trends;
    for (Gathered &gathered : all) {
        for (qsizetype p = 0; p < periods.size(); ++p) {
            const int count = gathered.counts[size_t(p)];
            if (count == 0)
                continue;
            if (const auto mean = Decimal::ratio(*gathered.sums[size_t(p)], Decimal::fromInt(count), 2, Rounding::HalfUp))
                gathered.trend.points.append({periods[p], mean->normalised(), count});
        }
        if (!gathered.oneTarget)
            gathered.trend.target.reset();
        // A chart begins at nothing.
        const bool drawable = std::none_of(gathered.trend.points.cbegin(), gathered.trend.points.cend(), [](const IndicatorTrend::Point &point) { return point.mean < Decimal(); });
        if (gathered.trend.points.size() >= 2 && drawable)
            trends.append(gathered.trend);
    }
    const auto measured = [](const IndicatorTrend &trend) {
        int values = 0;
        for (const IndicatorTrend::Point &point : trend.points)
            values += point.values;
        return values;
    };
    std::stable_sort(trends.begin(), trends.end(), [&](const IndicatorTrend &a, const IndicatorTrend &b) {
        return a.ofHead != b.ofHead ? a.ofHead : measured(a) > measured(b);
    });
    return trends.mid(0, most);
}

} // namespace kinerja
