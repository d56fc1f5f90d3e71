#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/periodsummary.h"

namespace kinerja {

/// One line of a grid in which people are rated: an evaluated segment with what a person needs to see beside it.
struct BoardRow {
    EvaluatedSegment segment;
    EmployeeId appraiser; ///< pejabat penilai kinerja
    QString name;         ///< with titles
    QString position;
    QString unit;
    int indicators = 0; ///< planned for the year; 0 where there is no plan
    int reached = 0;    ///< of them, those whose target is reached or passed in the period
    Dispute dispute = Dispute::None;
};

enum class RatingAxis { Result, Conduct };

/// A unit's period as a value in which somebody rates: everything a grid shows, and what each rating changes at once. Pure; what is typed
/// is stored elsewhere.
struct EvaluationBoard {
    Period period;
    EvaluationRules rules;
    UnitId unit; ///< lineage; null for the whole office
    QString unitName;
    QList<BoardRow> rows; ///< by unit, leaders first, then by name
    QList<EvaluatedUnit> units;       ///< by code; see setUnits
    QHash<UnitId, qsizetype> places;  ///< of `units`
    QHash<UnitId, QString> unitNames;
    /// Who sets the predicate of `unit`: the one who appraises its head; empty where that is not known here.
    QString organisationSetter;

    void setUnits(QList<EvaluatedUnit> all);
    [[nodiscard]] const EvaluatedUnit *find(UnitId lineage) const;
    [[nodiscard]] const EvaluatedUnit *unitOf(const EvaluatedSegment &segment) const;
    [[nodiscard]] const OrganisationRecord *organisationOf(const EvaluatedSegment &segment) const;
    /// Whether everybody here has an organisation with its predicate, which comes first (PermenPANRB 6/2022).
    [[nodiscard]] bool isOpen() const;
    /// Why a rating cannot be given here, translated; empty where it can.
    [[nodiscard]] QString lockReason(const BoardRow &row, RatingAxis axis) const;
    /// Puts a rating in its row, with all that follows: result, predicate, counts and findings of the unit.
    void rate(qsizetype row, const RatingRecord &rating);
    [[nodiscard]] PeriodSummary summary() const;
};

/// What issuing would do, for people to look at before: rows by their place in the board.
struct IssuePreview {
    struct Refusal {
        qsizetype row = 0;
        IssueRefusal why;
    };
    struct Unexplained {
        UnitId unit;
        DistributionDeviation deviation;
        QString text; ///< `deviationText`
    };
    QList<qsizetype> issue;
    QList<Refusal> refused;
    QList<Unexplained> unexplained; ///< of the units concerned, where the policy asks for a reason
};
/// First issue of everybody on the board that is not issued yet.
[[nodiscard]] IssuePreview previewIssue(const EvaluationBoard &board);
/// A new revision of the issued ones among `rows`.
[[nodiscard]] IssuePreview previewRevision(const EvaluationBoard &board, const QList<qsizetype> &rows);
/// Which rows a revision is for, by their place in the board: those that were rated otherwise since they were issued, and with them the
/// issued ones among several that are `selected` (in order); one alone is where somebody happens to stand while others are due.
[[nodiscard]] QList<qsizetype> rowsToRevise(const EvaluationBoard &board, const QList<int> &selected);
/// The departures of one unit from its guide, with their sentences, in the order of the guide.
[[nodiscard]] QList<IssuePreview::Unexplained> deviationsOf(const EvaluatedUnit &unit, const DistributionGuide &guide);

/// What somebody types or pastes for a rating: 1 below, 2 meets, 3 above expectation, or the words of `parseRating`.
[[nodiscard]] std::optional<Rating> typedRating(QStringView text);

} // namespace kinerja
