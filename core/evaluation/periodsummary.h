#pragma once

#include "core/evaluation/evaluation.h"

namespace kinerja {

/// Where a period stands, in numbers: for the home page and for whoever closes it. Counts are of segments, that is of evaluations.
struct PeriodSummary {
    int unrated = 0;  ///< results and conduct are not both rated
    int rated = 0;    ///< rated and not issued
    int ready = 0;    ///< of the rated ones, those whose organisation has its predicate: they could be issued now
    int issued = 0;
    int outdated = 0; ///< of the issued ones, those whose ratings have changed since
    /// Units whose people wait for the predicate of their organisation, by code.
    QList<UnitId> withoutOrganisation;
    /// Departures from the distribution guide without a written reason, where the unit is large enough for the guide to bind.
    struct Unexplained {
        UnitId unit;
        QString rule;
        friend bool operator==(const Unexplained &, const Unexplained &) = default;
    };
    QList<Unexplained> unexplained;

    friend bool operator==(const PeriodSummary &, const PeriodSummary &) = default;

    [[nodiscard]] int all() const { return unrated + rated + issued; }
};

[[nodiscard]] PeriodSummary summarise(const PeriodEvaluation &evaluation);

/// Which evaluations of a period somebody wants to see. Each is what `PeriodSummary` counts under the same name.
enum class SegmentFilter { All, Unrated, Ready, Outdated };
/// `organisation` is null where none has its predicate.
[[nodiscard]] bool isAmong(const EvaluatedSegment &segment, const OrganisationRecord *organisation, SegmentFilter filter);

/// Which units of a period somebody wants to see, again as they are counted.
enum class UnitFilter { WithoutOrganisation, Unexplained };
/// Each of them once, by code.
[[nodiscard]] QList<UnitId> unitsAmong(const PeriodSummary &summary, UnitFilter filter);

} // namespace kinerja
