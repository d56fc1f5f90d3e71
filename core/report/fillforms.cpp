#include "core/report/fillforms.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

forms::Party party(const PartySnapshot &snapshot)
{
    forms::Party party;
    party.name = snapshot.name;
    party.nip = forms::groupedNip(snapshot.nip);
    party.rank = snapshot.rank;
    party.position = snapshot.position;
    party.unit = snapshot.unit;
    // Only a state official has a name and no number.
    if (!party.name.isEmpty() && party.nip.isEmpty())
        party.kind = forms::Party::Kind::StateOfficial;
    return party;
}

QList<forms::Feedback> feedback(const QList<EvaluationSnapshot::FeedbackEntry> &entries)
{
    QList<forms::Feedback> list;
    for (const auto &entry : entries)
        list.append({entry.giver, entry.text});
    return list;
}

enum class Columns { Plan, Evaluation };

QList<forms::WorkResult> results(const EvaluationSnapshot &snapshot, WorkKind kind, Columns columns)
{
    QList<forms::WorkResult> list;
    for (const EvaluationSnapshot::ItemEntry &item : snapshot.items) {
        if (item.category != kind)
            continue;
        forms::WorkResult result;
        result.leaderResult = item.superiorText;
        result.text = item.text;
        for (const EvaluationSnapshot::IndicatorEntry &entry : item.indicators) {
            forms::Indicator indicator;
            indicator.aspect = entry.aspect;
            if (snapshot.seniorExecutive && aspectNames(PlanAudience::SeniorExecutive).contains(entry.aspect))
                indicator.perspective = entry.aspect;
            indicator.text = entry.text;
            indicator.target = entry.target;
            if (columns == Columns::Evaluation) {
                indicator.realisation = entry.realisation;
                if (!entry.evidence.isEmpty())
                    indicator.realisation += entry.realisation.isEmpty() ? entry.evidence : u" ("_s + entry.evidence + u')';
                indicator.feedback = feedback(entry.feedback);
            }
            result.indicators.append(std::move(indicator));
        }
        if (columns == Columns::Evaluation)
            result.feedback = feedback(item.feedback);
        list.append(std::move(result));
    }
    return list;
}

QList<forms::Conduct> conduct(const EvaluationSnapshot &snapshot, const FormContext &context, Columns columns)
{
    QList<forms::Conduct> list;
    for (const forms::ConductValue &value : context.conduct.values) {
        const auto expected = std::find_if(snapshot.expectations.cbegin(), snapshot.expectations.cend(),
                                           [&value](const Expectation &expectation) { return expectation.value == value.name; });
        list.append({value, expected == snapshot.expectations.cend() ? QString() : expected->text, {}});
    }
    // Feedback on conduct is given on the whole, not on one value: it stands beside the first.
    if (columns == Columns::Evaluation && !list.isEmpty())
        list.first().feedback = feedback(snapshot.conductFeedback);
    return list;
}

forms::FormHeader header(const EvaluationSnapshot &snapshot, const FormContext &context)
{
    forms::FormHeader header;
    header.agency = snapshot.agency;
    header.period = snapshot.period;
    header.from = snapshot.from;
    header.until = snapshot.until;
    header.employee = party(snapshot.employee);
    header.appraiser = party(snapshot.appraiser);
    header.place = context.place;
    header.date = context.date;
    return header;
}

forms::Audience audience(const EvaluationSnapshot &snapshot)
{
    return snapshot.seniorExecutive ? forms::Audience::Leader : forms::Audience::Staff;
}

forms::Approach approach(const EvaluationSnapshot &snapshot)
{
    return snapshot.approach == PlanApproach::Quantitative ? forms::Approach::Quantitative : forms::Approach::Qualitative;
}

} // namespace

forms::SkpForm workPlanForm(const EvaluationSnapshot &snapshot, const FormContext &context)
{
    forms::SkpForm form;
    form.header = header(snapshot, context);
    form.audience = audience(snapshot);
    form.approach = approach(snapshot);
    form.mainResults = results(snapshot, WorkKind::Main, Columns::Plan);
    form.extraResults = results(snapshot, WorkKind::Extra, Columns::Plan);
    form.conduct = conduct(snapshot, context, Columns::Plan);
    return form;
}

forms::PeriodicEvaluationForm periodicEvaluationForm(const EvaluationSnapshot &snapshot, const FormContext &context)
{
    forms::PeriodicEvaluationForm form;
    form.header = header(snapshot, context);
    form.audience = audience(snapshot);
    form.approach = approach(snapshot);
    form.organisation = snapshot.organisation;
    if (snapshot.organisation && snapshot.distribution.total() > 0) {
        forms::DistributionCurve curve;
        curve.unit = forms::DistributionCurve::Unit::People;
        // The curve runs from Sangat Kurang at the left; the counts are kept from Sangat Baik down.
        for (size_t i = 0; i < curve.values.size(); ++i)
            curve.values[i] = snapshot.distribution.counts[curve.values.size() - 1 - i];
        form.curve = curve;
    }
    form.mainResults = results(snapshot, WorkKind::Main, Columns::Evaluation);
    form.extraResults = results(snapshot, WorkKind::Extra, Columns::Evaluation);
    form.resultRating = snapshot.result;
    form.conduct = conduct(snapshot, context, Columns::Evaluation);
    form.conductRating = snapshot.conduct;
    form.predicate = snapshot.predicate;
    return form;
}

forms::EvaluationDocumentForm evaluationDocumentForm(const EvaluationSnapshot &snapshot, const FormContext &context)
{
    forms::EvaluationDocumentForm form;
    form.header = header(snapshot, context);
    form.letterhead = context.letterhead;
    if (form.letterhead.isEmpty()) {
        form.letterhead = {snapshot.agency};
        if (snapshot.employee.unit != snapshot.agency && !snapshot.employee.unit.isEmpty())
            form.letterhead.append(snapshot.employee.unit);
    }
    form.superior = party(snapshot.superior);
    form.organisation = snapshot.organisation;
    form.predicate = snapshot.predicate;
    form.notes = snapshot.note;
    return form;
}

} // namespace kinerja
