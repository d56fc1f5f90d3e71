#include "core/evaluation/snapshotstore.h"

#include "core/office/officesettingsstore.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// "Pimpinan: pertahankan" is who said it and what; text without a giver is the leader's.
QList<EvaluationSnapshot::FeedbackEntry> feedbackEntries(const QString &text)
{
    QList<EvaluationSnapshot::FeedbackEntry> entries;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && colon <= 40)
            entries.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        else
            entries.append({{}, line.trimmed()});
    }
    return entries;
}

} // namespace

Result<SnapshotStore> SnapshotStore::open(const Database &database, const Period &period, const EvaluationRules &rules)
{
    SnapshotStore snapshotter(database, period, rules);
    ASSIGN(snapshotter.m_units, snapshotter.m_office.units(period.lastDay()));
    ASSIGN(snapshotter.m_positions, snapshotter.m_office.positions(period.lastDay()));
    ASSIGN(const OfficeSettings settings, OfficeSettingsStore(database).load());
    const Signatory &signatory = settings.headAppraiser;
    snapshotter.m_headAppraiser = {signatory.name, signatory.nip, signatory.rank, signatory.position, signatory.unit};
    return snapshotter;
}

QString SnapshotStore::unitName(UnitId unit) const
{
    const Unit *const found = m_units.find(unit);
    return found ? found->name : QString();
}

Result<PartySnapshot> SnapshotStore::party(const Employee &employee, const Placement &placement) const
{
    return PartySnapshot{fullName(employee), employee.nip, rankText(employee), m_positions.value(placement.position).title, unitName(placement.unit)};
}

bool SnapshotStore::headsTheOffice(const Placement &placement) const
{
    return placement.appraiser.isNull() && isManagerial(m_positions.value(placement.position).kind);
}

Result<SnapshotStore::Officer> SnapshotStore::officer(EmployeeId id) const
{
    if (id.isNull())
        return Officer{};
    ASSIGN(const auto employee, m_office.employee(id));
    if (!employee)
        return Officer{};
    ASSIGN(const auto placement, m_office.placementOn(id, m_period.lastDay()));
    ASSIGN(PartySnapshot party, party(*employee, placement.value_or(Placement{})));
    const bool heads = placement && headsTheOffice(*placement);
    return Officer{std::move(party), placement ? placement->appraiser : EmployeeId{}, heads};
}

Result<Evidence> SnapshotStore::evidence(PlacementId placement) const
{
    Evidence evidence;
    ASSIGN(evidence.plan, m_plans.plan(placement, m_period.year));
    if (evidence.plan) {
        ASSIGN(evidence.realisations, m_plans.realisations(evidence.plan->id, m_period));
    }
    return evidence;
}

Result<Explanation> SnapshotStore::explain(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const
{
    ASSIGN(const Evidence seen, evidence(segment.placement));
    return explainSegment(segment, unit, seen, *m_rules);
}

Result<Explanation> SnapshotStore::explainShown(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const
{
    if (segment.state != EvaluationState::Issued)
        return explain(segment, unit);
    ASSIGN(const QByteArray body, m_store.issueBody(segment.placement, m_period, segment.revision));
    ASSIGN(const EvaluationSnapshot snapshot, EvaluationSnapshot::fromCbor(body));
    return Explanation::fromJson(snapshot.explanation);
}

Result<EvaluationSnapshot> SnapshotStore::make(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const
{
    EvaluationSnapshot snapshot;
    ASSIGN(const auto employee, m_office.employee(segment.employee));
    ASSIGN(const auto placement, m_office.placement(segment.placement));
    if (!employee || !placement)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "The employee is no longer in the office's data. Nothing was changed. "
                                                                     "Look the employee up again."));
    const Unit *const root = m_units.rootOf(placement->unit);
    snapshot.agency = root ? root->name : QString();
    snapshot.period = m_period;
    snapshot.from = placement->validFrom.isValid() ? qMax(placement->validFrom, m_period.firstDay()) : m_period.firstDay();
    snapshot.until = placement->validTo.isValid() ? qMin(placement->validTo, m_period.lastDay()) : m_period.lastDay();
    snapshot.segment = segment.segment;
    snapshot.seniorExecutive = isSeniorExecutive(m_positions.value(placement->position).kind);
    ASSIGN(snapshot.employee, party(*employee, *placement));
    ASSIGN(Officer appraiser, officer(placement->appraiser));
    ASSIGN(Officer superior, officer(appraiser.appraiser));
    // The head's appraiser is no employee here: the office names the regent or mayor once.
    snapshot.appraiser = headsTheOffice(*placement) ? m_headAppraiser : std::move(appraiser.party);
    snapshot.superior = appraiser.headsTheOffice ? m_headAppraiser : std::move(superior.party);

    ASSIGN(const Evidence seen, evidence(segment.placement));
    ASSIGN(const auto feedback, m_store.feedback(segment.employee, snapshot.from, snapshot.until));
    if (seen.plan) {
        snapshot.approach = seen.plan->approach;
        snapshot.planAgreed = isAgreed(seen.plan->state);
        snapshot.expectations = seen.plan->expectations;
        for (const PlanItem &item : seen.plan->items) {
            EvaluationSnapshot::ItemEntry entry{item.category, item.superiorText, item.text, {}, {}};
            for (const Indicator &indicator : item.indicators) {
                const Realisation reached = seen.realisations.value(indicator.id);
                entry.indicators.append({indicator.aspect, indicator.text, targetText(indicator), realisationText(indicator, reached), reached.evidence,
                                         feedbackEntries(reached.feedback)});
            }
            for (const auto &line : feedback) {
                if (line.item == item.number && item.category == WorkKind::Main)
                    entry.feedback.append({line.giver, line.text});
            }
            snapshot.items.append(std::move(entry));
        }
    }
    for (const auto &line : feedback) {
        if (line.item == 0)
            snapshot.conductFeedback.append({line.giver, line.text});
    }

    snapshot.organisationUnit = unitName(unit.unit);
    if (unit.organisation) {
        snapshot.organisation = unit.organisation->predicate;
        snapshot.organisationReason = unit.organisation->reason;
    }
    snapshot.distribution = unit.counts;
    snapshot.result = segment.result;
    snapshot.conduct = segment.rating.conduct;
    if (segment.suggestion)
        snapshot.suggestion = segment.suggestion->rating;
    snapshot.predicate = segment.predicate;
    snapshot.note = segment.rating.note;
    snapshot.source = code(segment.rating.source);
    snapshot.packId = m_rules->packId;
    snapshot.packHash = m_rules->packHash;
    snapshot.explanation = explainSegment(segment, unit, seen, *m_rules).toJson();
    return snapshot;
}

} // namespace kinerja
