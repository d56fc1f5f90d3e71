#include "core/rules/distribution.h"

#include "core/base/tr.h"
#include "core/rules/inputs.h"
#include "core/rules/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array allKinds = {DistributionConstraint::Kind::Bulk, DistributionConstraint::Kind::AtMost,
                                 DistributionConstraint::Kind::AtLeast, DistributionConstraint::Kind::AtLeastCount,
                                 DistributionConstraint::Kind::None};

std::optional<DistributionDeviation> deviation(const DistributionConstraint &constraint, const PredicateCounts &counts)
{
    const qint64 total = counts.total();
    int count = 0;
    for (const Predicate predicate : constraint.classes)
        count += counts.of(predicate);
    int limit = 0;
    bool kept = true;
    switch (constraint.kind) {
    case DistributionConstraint::Kind::Bulk:
        for (const Predicate other : allPredicates) {
            if (!constraint.classes.contains(other))
                limit = qMax(limit, counts.of(other));
        }
        kept = count >= limit;
        break;
    case DistributionConstraint::Kind::AtMost:
        limit = int(total * constraint.percent / 100);
        kept = count <= limit;
        break;
    case DistributionConstraint::Kind::AtLeast:
        limit = int((total * constraint.percent + 99) / 100);
        kept = count >= limit;
        break;
    case DistributionConstraint::Kind::AtLeastCount:
        limit = constraint.count;
        kept = count >= limit;
        break;
    case DistributionConstraint::Kind::None:
        kept = count == 0;
        break;
    }
    if (kept)
        return std::nullopt;
    return DistributionDeviation{constraint.rule, limit, count};
}

QJsonObject countsJson(const PredicateCounts &counts)
{
    QJsonObject object;
    for (const Predicate predicate : allPredicates)
        object.insert(code(predicate), counts.of(predicate));
    return object;
}

std::optional<DistributionConstraint> constraintFromJson(const QJsonObject &object)
{
    const auto kind = constraintKindFromCode(object.value(u"kind").toString());
    const auto percent = inputs::whole(object.value(u"percent").isUndefined() ? QJsonValue(0) : object.value(u"percent"), 0, 100);
    const auto count = inputs::whole(object.value(u"count").isUndefined() ? QJsonValue(0) : object.value(u"count"), 0, 1'000'000);
    if (!kind || !percent || !count)
        return std::nullopt;
    DistributionConstraint constraint{object.value(u"rule").toString(), *kind, {}, *percent, *count};
    const QJsonArray classes = object.value(u"of").toArray();
    for (const QJsonValue &entry : classes) {
        const auto predicate = inputs::predicate(entry);
        if (!predicate)
            return std::nullopt;
        constraint.classes.append(*predicate);
    }
    return constraint;
}

std::optional<QJsonValue> guideResult(const QJsonObject &in)
{
    PredicateCounts counts;
    for (const Predicate predicate : allPredicates) {
        const auto count = inputs::whole(in.value(u"counts").toObject().value(code(predicate)), 0, 100'000'000);
        if (!count)
            return std::nullopt;
        counts.of(predicate) = *count;
    }
    QJsonArray found;
    const QJsonArray lines = in.value(u"guide").toArray();
    for (const QJsonValue &line : lines) {
        const auto constraint = constraintFromJson(line.toObject());
        if (!constraint)
            return std::nullopt;
        if (counts.total() == 0)
            continue;
        if (const auto each = deviation(*constraint, counts))
            found.append(QJsonObject{{u"rule"_s, each->rule}, {u"limit"_s, each->limit}, {u"count"_s, each->count}});
    }
    return found;
}

constexpr Evaluator guideEvaluator{"distribution.guide"_L1, guideResult};

} // namespace

int PredicateCounts::total() const
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

QString code(DistributionGuide::Mode mode)
{
    switch (mode) {
    case DistributionGuide::Mode::Off: return u"off"_s;
    case DistributionGuide::Mode::Warn: return u"warn"_s;
    case DistributionGuide::Mode::Reason: return u"reason"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DistributionGuide::Mode> distributionModeFromCode(QStringView text)
{
    for (const auto mode : {DistributionGuide::Mode::Off, DistributionGuide::Mode::Warn, DistributionGuide::Mode::Reason}) {
        if (code(mode) == text)
            return mode;
    }
    return std::nullopt;
}

QString code(DistributionConstraint::Kind kind)
{
    switch (kind) {
    case DistributionConstraint::Kind::Bulk: return u"bulk"_s;
    case DistributionConstraint::Kind::AtMost: return u"at-most"_s;
    case DistributionConstraint::Kind::AtLeast: return u"at-least"_s;
    case DistributionConstraint::Kind::AtLeastCount: return u"at-least-count"_s;
    case DistributionConstraint::Kind::None: return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DistributionConstraint::Kind> constraintKindFromCode(QStringView text)
{
    for (const auto kind : allKinds) {
        if (code(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const DistributionConstraint &constraint)
{
    QJsonArray classes;
    for (const Predicate predicate : constraint.classes)
        classes.append(code(predicate));
    QJsonObject object{{u"rule"_s, constraint.rule}, {u"kind"_s, code(constraint.kind)}, {u"of"_s, classes}};
    switch (constraint.kind) {
    case DistributionConstraint::Kind::AtMost:
    case DistributionConstraint::Kind::AtLeast: object.insert(u"percent"_s, constraint.percent); break;
    case DistributionConstraint::Kind::AtLeastCount: object.insert(u"count"_s, constraint.count); break;
    case DistributionConstraint::Kind::Bulk:
    case DistributionConstraint::Kind::None: break;
    }
    return object;
}

DistributionFinding checkDistribution(OrganisationPredicate organisation, const PredicateCounts &counts,
                                      const DistributionGuide &guide)
{
    DistributionFinding finding;
    finding.binding = counts.total() >= guide.leastEmployees;
    if (counts.total() == 0)
        return finding;
    for (const DistributionConstraint &constraint : guide.constraints[indexOf(organisation)]) {
        if (const auto each = deviation(constraint, counts))
            finding.deviations.append(*each);
    }
    return finding;
}

QString deviationText(const DistributionDeviation &deviation, const DistributionConstraint &constraint)
{
    QStringList names;
    for (const Predicate predicate : constraint.classes)
        names.append(label(predicate));
    const QStringList args = {names.join(u" / "_s), QString::number(deviation.limit), QString::number(deviation.count)};
    switch (constraint.kind) {
    case DistributionConstraint::Kind::Bulk:
        return filled(translate("rules", "The guide expects most employees to have %1: there are %3, and %2 have the most "
                                         "frequent other predicate."),
                      args);
    case DistributionConstraint::Kind::AtMost:
        return filled(translate("rules", "The guide expects at most %2 employees with %1: there are %3."), args);
    case DistributionConstraint::Kind::AtLeast:
    case DistributionConstraint::Kind::AtLeastCount:
        return filled(translate("rules", "The guide expects at least %2 employees with %1: there are %3."), args);
    case DistributionConstraint::Kind::None:
        return filled(translate("rules", "The guide expects no employee with %1: there are %3."), args);
    }
    Q_UNREACHABLE();
}

Explanation explainDistribution(OrganisationPredicate organisation, const PredicateCounts &counts,
                                const DistributionGuide &guide)
{
    QJsonArray lines;
    for (const DistributionConstraint &constraint : guide.constraints[indexOf(organisation)])
        lines.append(toJson(constraint));
    return explained(guideEvaluator, guide.basis.citation(),
                     {{u"organisation"_s, code(organisation)},
                      {u"counts"_s, countsJson(counts)},
                      {u"least_employees"_s, guide.leastEmployees},
                      {u"guide"_s, lines}});
}

QList<Evaluator> distributionEvaluators()
{
    return {guideEvaluator};
}

} // namespace kinerja
