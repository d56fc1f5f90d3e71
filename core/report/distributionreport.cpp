#include "core/report/distributionreport.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A line of the guide in whole people, for a number of people.
struct Limit {
    QString name;
    std::optional<int> people; ///< where it can be drawn
};

Limit limitOf(const DistributionConstraint &constraint, int total)
{
    const auto with = [](const char *text, int people) { return Limit{filled(translate("report", text), {QString::number(people)}), people}; };
    switch (constraint.kind) {
    case DistributionConstraint::Kind::Bulk: return {translate("report", "the most"), std::nullopt};
    case DistributionConstraint::Kind::AtMost: return with(QT_TRANSLATE_NOOP("report", "at most %1"), int(qint64(total) * constraint.percent / 100));
    case DistributionConstraint::Kind::AtLeast: return with(QT_TRANSLATE_NOOP("report", "at least %1"), int((qint64(total) * constraint.percent + 99) / 100));
    case DistributionConstraint::Kind::AtLeastCount: return with(QT_TRANSLATE_NOOP("report", "at least %1"), constraint.count);
    case DistributionConstraint::Kind::None: return with(QT_TRANSLATE_NOOP("report", "at most %1"), 0);
    }
    Q_UNREACHABLE();
}

QString share(int count, int total)
{
    const auto percent = Decimal::ratio(Decimal::fromInt(qint64(count) * 100), Decimal::fromInt(total), 0, Rounding::HalfUp);
    return percent ? percent->toString() + u" %"_s : u"–"_s;
}

} // namespace

Report distributionReport(const QString &where, std::optional<OrganisationPredicate> organisation, const PredicateCounts &counts, const DistributionGuide &guide)
{
    const int total = counts.total();
    Report report;
    report.title = where.isEmpty() ? translate("report", "Distribution of predicates") : filled(translate("report", "Distribution of predicates · %1"), {where});
    report.subtitle = filled(organisation ? translate("report", "%1 employees rated · organisation: %2") : translate("report", "%1 employees rated"),
                             {QString::number(total), organisation ? label(*organisation) : QString()});
    report.columns = {{translate("report", "Predicate"), ReportColumn::Kind::Text},
                      {translate("report", "Employees"), ReportColumn::Kind::Number},
                      {translate("report", "Share"), ReportColumn::Kind::Number},
                      {translate("report", "Guide"), ReportColumn::Kind::Text}};
    ReportSeries series;
    series.name = translate("report", "Employees");
    series.unit = translate("report", "employees");
    QStringList spoken;
    for (const Predicate predicate : allPredicates) {
        const auto category = qsizetype(indexOf(predicate));
        QStringList limits;
        for (const DistributionConstraint &constraint : organisation ? guide.constraints[indexOf(*organisation)] : QList<DistributionConstraint>()) {
            if (!constraint.classes.contains(predicate))
                continue;
            const Limit limit = limitOf(constraint, total);
            if (constraint.classes.size() > 1) {
                // What several share is no limit of one: it is written, not drawn.
                QStringList names;
                for (const Predicate each : constraint.classes)
                    names += label(each);
                limits += filled(translate("report", "%1 together with %2"), {limit.name, names.join(u", "_s)});
                continue;
            }
            limits += limit.name;
            if (limit.people && total > 0)
                series.marks.append({category, Decimal::fromInt(*limit.people), limit.name});
        }
        const int count = counts.of(predicate);
        series.categories += label(predicate);
        series.values += Decimal::fromInt(count);
        ReportCell part{share(count, total), {}};
        part.number = Decimal::ratio(Decimal::fromInt(qint64(count) * 100), Decimal::fromInt(qMax(total, 1)), 2, Rounding::HalfUp);
        report.rows.append({{label(predicate)}, ReportCell::count(count), std::move(part), {limits.isEmpty() ? u"–"_s : limits.join(u"; "_s)}});
        spoken += filled(translate("report", "%1: %2"), {label(predicate), QString::number(count)});
    }
    report.totals = {{translate("report", "Total")}, ReportCell::count(total), {share(total, total), Decimal::fromInt(total > 0 ? 100 : 0)}, {}};
    report.series = {std::move(series)};
    report.summary = report.subtitle + u". "_s + spoken.join(u", "_s) + u'.';
    const qsizetype departs = organisation ? checkDistribution(*organisation, counts, guide).deviations.size() : 0;
    if (organisation && total > 0)
        report.summary += u' ' + (departs == 0 ? translate("report", "It follows the guide.") : translate("report", "It departs from the guide."));
    return report;
}

} // namespace kinerja
