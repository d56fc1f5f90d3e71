#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/evaluation/evaluation.h"

#include <functional>

namespace kinerja {

/// Reads ratings, organisation predicates, reasons and issued evaluations. The ledger writes.
class EvaluationStore {
public:
    explicit EvaluationStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QHash<PlacementId, RatingRecord>> ratings(const Period &period) const;
    [[nodiscard]] Result<std::optional<RatingRecord>> rating(PlacementId placement, const Period &period) const;
    [[nodiscard]] Result<QHash<UnitId, OrganisationRecord>> organisations(const Period &period) const;
    /// Written reasons by unit and rule.
    [[nodiscard]] Result<QHash<UnitId, QHash<QString, QString>>> reasons(const Period &period) const;
    /// The latest revision of each placement.
    [[nodiscard]] Result<QHash<PlacementId, IssueHead>> issues(const Period &period) const;
    /// The frozen content of a revision (EvaluationSnapshot as CBOR); NotFound where there is none.
    [[nodiscard]] Result<QByteArray> issueBody(PlacementId placement, const Period &period, int revision) const;
    /// Placements with an open conflict on the rating or its unit's predicate: a person must decide before anything is issued.
    [[nodiscard]] Result<qint64> conflicts(Uuid row) const;
    /// Every row, of whatever table, with an open conflict.
    [[nodiscard]] Result<QSet<Uuid>> conflictedRows() const;
    /// The codes of all periods in which anybody was rated or anything was issued, in their order.
    [[nodiscard]] Result<QStringList> periods() const;
    /// One rating as tables show it, by NIP, period, placement.
    struct RatingLine {
        QString nip;
        PlacementId placement;
        QString period; ///< by its code
        RatingRecord rating;
    };
    /// All periods, or one.
    [[nodiscard]] Result<void> eachRating(const std::optional<Period> &period, const std::function<Result<void>(const RatingLine &)> &visit) const;
    /// The latest revision of one issued evaluation, by NIP, period, placement.
    struct IssueLine {
        QString nip;
        PlacementId placement;
        QString period; ///< by its code
        int revision = 0;
        QByteArray body; ///< EvaluationSnapshot as CBOR
    };
    /// All periods, or one.
    [[nodiscard]] Result<void> eachIssue(const std::optional<Period> &period, const std::function<Result<void>(const IssueLine &)> &visit) const;
    /// All periods, or one; by unit and period.
    [[nodiscard]] Result<void> eachOrganisation(const std::optional<Period> &period,
                                                const std::function<void(UnitId, const QString &period, const OrganisationRecord &)> &visit) const;
    /// Feedback of a period on an employee's work: item number (0: on conduct), giver, text.
    struct FeedbackLine {
        int item = 0;
        QString giver;
        QString text;
    };
    [[nodiscard]] Result<QList<FeedbackLine>> feedback(EmployeeId employee, QDate first, QDate last) const;

private:
    const Database &m_database;
};

} // namespace kinerja
