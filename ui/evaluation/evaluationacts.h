#pragma once

#include "core/evaluation/issuestore.h"
#include "ui/common/workspace.h"

namespace kinerja {

class TypedDrafts;

/// What is recorded on the page beside single ratings: the organisation's predicate, the reasons for a distribution, issues and
/// revisions. Says in the page's bar what came of it. Main thread; owned by the page, of which it shows nothing.
class EvaluationActs : public QObject {
    Q_OBJECT

public:
    EvaluationActs(Workspace &workspace, TypedDrafts &drafts, QObject *parent = nullptr) : QObject(parent), m_workspace(workspace), m_drafts(drafts) {}

    void setOrganisation(UnitId unit, const Period &period, OrganisationPredicate predicate, const QString &reason);
    void explain(UnitId unit, const Period &period, const QString &rule, const QString &reason);
    /// Issues these placements of a unit (null: of the whole office) as the period stands then.
    void issue(const Period &period, UnitId unit, const QList<PlacementId> &placements, const IssueRequest &request);

Q_SIGNALS:
    void organisationSet();
    void explained();
    void issued();
    void issueFailed();
    /// Somebody wants on paper what was just issued.
    void printWanted();

private:
    void tell(const IssueOutcome &outcome, IssueRequest::Mode mode);

    Workspace &m_workspace;
    TypedDrafts &m_drafts;
};

} // namespace kinerja
