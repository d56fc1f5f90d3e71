#pragma once

#include "core/access/session.h"
#include "core/base/progress.h"
#include "core/evaluation/snapshotstore.h"
#include "core/ledger/ledger.h"

namespace kinerja {

/// Which evaluations to issue, and whether issued ones may get a new revision.
struct IssueRequest {
    enum class Mode { First, Revise };
    Mode mode = Mode::First;
    QString reason; ///< why a revision is made; required for Revise
};

struct IssueOutcome {
    struct Entry {
        QString nip;
        int segment = 1;
        int revision = 0;
        Predicate predicate = Predicate::Good;
    };
    struct Refusal {
        QString nip;
        int segment = 1;
        QString code;    ///< unrated no-organisation conflict already-issued
        QString message; ///< translated
    };
    QList<Entry> issued;
    QList<Entry> unchanged; ///< already issued, and nothing that it says of the person is different
    QList<Refusal> refused;
};

/// Issues evaluations: freezes the snapshot and appends it with a signed decision. An issued one is only ever followed by a
/// higher revision, and only where something of the person is different: what colleagues do to the unit's distribution is no
/// reason. Part of the caller's writer: all or nothing is the caller's choice by commit.
class IssueStore {
public:
    IssueStore(Ledger::Writer &writer, const Session &session, const EvaluationRules &rules) : m_writer(writer), m_session(session), m_rules(rules) {}

    /// `evaluation` as `PeriodStore` gave it just now, reduced to whom it is about.
    [[nodiscard]] Result<IssueOutcome> run(const PeriodEvaluation &evaluation, const IssueRequest &request, Progress &progress);

    /// Stores one revision out of a snapshot (also of a recap, which was issued elsewhere).
    [[nodiscard]] Result<void> store(const EvaluatedSegment &segment, const EvaluationSnapshot &snapshot, int revision, RatingSource source,
                                     const QString &decision, const QString &reason);

private:
    /// Whether the revision that `head` names says the same of the person.
    [[nodiscard]] static Result<bool> saysTheSame(const EvaluationStore &store, const EvaluatedSegment &segment, const IssueHead &head, const EvaluationSnapshot &snapshot);
    void countRevised(const PeriodEvaluation &evaluation, QHash<UnitId, EvaluatedUnit> &units) const;

    Ledger::Writer &m_writer;
    const Session &m_session;
    const EvaluationRules &m_rules;
};

} // namespace kinerja
