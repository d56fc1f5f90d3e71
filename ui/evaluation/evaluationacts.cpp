#include "ui/evaluation/evaluationacts.h"

#include "core/base/tr.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "ui/common/labels.h"
#include "ui/explain/distributionpanel.h"
#include "ui/explain/typeddrafts.h"

using namespace Qt::StringLiterals;

namespace kinerja {

void EvaluationActs::setOrganisation(UnitId unit, const Period &period, OrganisationPredicate predicate, const QString &reason)
{
    m_workspace.write(
        translate("rating", "Recording the organisation's predicate"), this,
        [unit, period, predicate, reason](Store &store, Progress &) -> Result<bool> {
            TRY(store.transact(u"organisation"_s, period.code(), [&](Ledger::Writer &writer) { return recordOrganisation(writer, unit, period, predicate, reason); }));
            return true;
        },
        [this, unit, period](Result<bool> done) {
            if (!done)
                return m_workspace.say(noticeOf(done.error()));
            m_drafts.done(u"organisation"_s, organisationRow(unit, period));
            Q_EMIT organisationSet();
        });
}

void EvaluationActs::explain(UnitId unit, const Period &period, const QString &rule, const QString &reason)
{
    m_workspace.write(
        translate("rating", "Recording the reason"), this,
        [unit, period, rule, reason](Store &store, Progress &) -> Result<bool> {
            TRY(store.transact(u"deviation"_s, period.code(), [&](Ledger::Writer &writer) { return recordDeviation(writer, unit, period, rule, reason); }));
            return true;
        },
        [this, unit, period, rule](Result<bool> done) {
            if (!done)
                return m_workspace.say(noticeOf(done.error()));
            m_drafts.done(u"reason"_s, deviationSubject(unit, period, rule));
            Q_EMIT explained();
        });
}

void EvaluationActs::issue(const Period &period, UnitId unit, const QList<PlacementId> &chosen, const IssueRequest &request)
{
    m_workspace.write(
        filled(translate("rating", "Issuing %1 evaluations"), {countText(chosen.size())}), this,
        [period, unit, placements = QSet<PlacementId>(chosen.begin(), chosen.end()), request](Store &store, Progress &progress) -> Result<IssueOutcome> {
            ASSIGN(const EvaluationRules rules, store.rulesFor(period));
            ASSIGN(PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, unit.isNull() ? std::nullopt : std::optional(unit), progress));
            evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return !placements.contains(segment.placement); });
            ASSIGN(auto done, store.transact(u"issue"_s, period.code(),
                                             [&](Ledger::Writer &writer) { return IssueStore(writer, store.session(), rules).run(evaluation, request, progress); }));
            return std::move(done.first);
        },
        [this, mode = request.mode](Result<IssueOutcome> outcome) {
            if (!outcome) {
                Q_EMIT issueFailed();
                return m_workspace.say(noticeOf(outcome.error()));
            }
            Q_EMIT issued();
            tell(*outcome, mode);
        });
}

void EvaluationActs::tell(const IssueOutcome &outcome, IssueRequest::Mode mode)
{
    QStringList said;
    if (!outcome.issued.isEmpty())
        said += filled(mode == IssueRequest::Mode::First ? translate("rating", "%1 evaluations were issued.") : translate("rating", "%1 evaluations were revised."),
                       {countText(outcome.issued.size())});
    if (!outcome.unchanged.isEmpty())
        said += filled(translate("rating", "In %1 nothing had changed, so they stay as they are."), {countText(outcome.unchanged.size())});
    if (!outcome.refused.isEmpty())
        said += filled(translate("rating", "%1 could not be issued: %2"), {countText(outcome.refused.size()), outcome.refused.first().message});
    Notice notice{outcome.refused.isEmpty() ? Notice::Level::Success : Notice::Level::Attention, said.join(u' ')};
    if (!outcome.issued.isEmpty()) {
        notice.action = translate("rating", "Print");
        notice.run = [acts = QPointer(this)] {
            if (acts)
                Q_EMIT acts->printWanted();
        };
    }
    m_workspace.say(notice);
}

} // namespace kinerja
