#include "core/evaluation/issuestore.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"

using namespace Qt::StringLiterals;

namespace kinerja {

/// A revised document shows the distribution that its own revision makes, not the one before it.
void IssueStore::countRevised(const PeriodEvaluation &evaluation, QHash<UnitId, EvaluatedUnit> &units) const
{
    for (const EvaluatedSegment &segment : evaluation.segments) {
        if (!segment.outdated || segment.leads || !segment.predicate || !segment.result || !segment.rating.conduct)
            continue;
        EvaluatedUnit &unit = units[segment.organisationUnit];
        --unit.counts.of(*segment.predicate);
        ++unit.counts.of(m_rules.matrix.at(*segment.result, *segment.rating.conduct));
        if (unit.organisation)
            unit.finding = checkDistribution(unit.organisation->predicate, unit.counts, m_rules.distribution);
    }
}

Result<bool> IssueStore::saysTheSame(const EvaluationStore &store, const EvaluatedSegment &segment, const IssueHead &head, const EvaluationSnapshot &snapshot)
{
    if (blake2b(snapshot.toCbor()) == head.contentHash)
        return true;
    ASSIGN(const QByteArray body, store.issueBody(segment.placement, snapshot.period, head.revision));
    ASSIGN(const EvaluationSnapshot issued, EvaluationSnapshot::fromCbor(body));
    return issued.ofThePerson().toCbor() == snapshot.ofThePerson().toCbor();
}

Result<IssueOutcome> IssueStore::run(const PeriodEvaluation &evaluation, const IssueRequest &request, Progress &progress)
{
    if (request.mode == IssueRequest::Mode::Revise && request.reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "A revision needs a written reason. Nothing was changed. Give the reason and try again."));
    IssueOutcome outcome;
    ASSIGN(const SnapshotStore snapshotter, SnapshotStore::open(m_writer.database(), evaluation.period, m_rules));
    const EvaluationStore store(m_writer.database());
    QHash<UnitId, EvaluatedUnit> units;
    for (const EvaluatedUnit &unit : evaluation.units)
        units.insert(unit.unit, unit);
    ASSIGN(const auto heads, store.issues(evaluation.period));
    if (request.mode == IssueRequest::Mode::Revise)
        countRevised(evaluation, units);

    qint64 done = 0;
    for (const EvaluatedSegment &segment : evaluation.segments) {
        if (!progress.step(done++, evaluation.segments.size()))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        const EvaluatedUnit unit = units.value(segment.organisationUnit);
        ASSIGN(const qint64 conflicts, store.conflicts(ratingRow(segment.placement, evaluation.period)));
        if (auto no = issueRefusal(segment, unit.organisation ? &*unit.organisation : nullptr, conflicts > 0 ? Dispute::Open : Dispute::None)) {
            outcome.refused.append({segment.nip, segment.segment, std::move(no->code), std::move(no->message)});
            continue;
        }
        const Predicate predicate = m_rules.matrix.at(*segment.result, *segment.rating.conduct);
        const IssueHead head = heads.value(segment.placement);
        EvaluatedSegment fresh = segment;
        fresh.predicate = predicate;
        fresh.state = EvaluationState::Rated;
        ASSIGN(const EvaluationSnapshot snapshot, snapshotter.make(fresh, unit));
        if (head.revision > 0) {
            const IssueOutcome::Entry entry{segment.nip, segment.segment, head.revision, head.predicate.value_or(predicate)};
            const bool stands = request.mode == IssueRequest::Mode::First && !segment.outdated;
            ASSIGN(const bool same, stands ? Result<bool>(true) : saysTheSame(store, segment, head, snapshot));
            if (same) {
                outcome.unchanged.append(entry);
                continue;
            }
            if (request.mode == IssueRequest::Mode::First) {
                outcome.refused.append({segment.nip, segment.segment, u"already-issued"_s,
                                        translate("evaluation", "This evaluation has been issued and its ratings have changed since. "
                                                                "Issue a revision with a written reason.")});
                continue;
            }
        }
        TRY(this->store(fresh, snapshot, head.revision + 1, segment.rating.source, head.revision == 0 ? u"issue"_s : u"revise"_s, request.reason));
        outcome.issued.append({segment.nip, segment.segment, head.revision + 1, predicate});
    }
    return outcome;
}

Result<void> IssueStore::store(const EvaluatedSegment &segment, const EvaluationSnapshot &snapshot, int revision, RatingSource source,
                          const QString &decision, const QString &reason)
{
    const QString period = snapshot.period.code();
    const QByteArray body = snapshot.toCbor();
    const QByteArray contentHash = blake2b(body);
    const Uuid id = derivedId(segment.placement.uuid, "issue|" + period.toUtf8() + '|' + QByteArray::number(revision));
    const int year = snapshot.period.year;
    // A revision that an undo took back comes back under its number.
    TRY(m_writer.upsert(Table::Issue, id,
                        {{IssueField::Placement, segment.placement},
                         {IssueField::Period, period},
                         {IssueField::Revision, revision},
                         {IssueField::Source, code(source)},
                         {IssueField::Predicate, snapshot.predicate ? code(*snapshot.predicate) : QString()},
                         {IssueField::Pack, snapshot.packId},
                         {IssueField::PackHash, snapshot.packHash},
                         {IssueField::Body, body},
                         {IssueField::ContentHash, contentHash},
                         {IssueField::Day, m_writer.today()}},
                        year));
    // Bound to the content and to the row, so that a signature cannot be moved to another evaluation.
    const QByteArray signature = m_session.sign ? m_session.sign("kinerja-decision/1\n" + decision.toUtf8() + '\n' + id.toBytes() + contentHash) : QByteArray();
    return m_writer.insert(Table::Decision, m_writer.ids().next(),
                           {{DecisionField::Subject, id},
                            {DecisionField::Kind, decision},
                            {DecisionField::ContentHash, contentHash},
                            {DecisionField::Reason, reason},
                            {DecisionField::User, m_session.user},
                            {DecisionField::Signature, signature},
                            {DecisionField::Day, m_writer.today()}},
                           year);
}

} // namespace kinerja
