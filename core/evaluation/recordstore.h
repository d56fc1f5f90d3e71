#pragma once

#include "core/evaluation/evaluation.h"
#include "core/ledger/ledger.h"

namespace kinerja {

/// What people decide before anything is computed, recorded through the ledger. Every record has one row for its natural
/// key, so that two offices that record the same thing apart meet in it.

/// The rows' names.
[[nodiscard]] Uuid organisationRow(UnitId unit, const Period &period);
[[nodiscard]] Uuid ratingRow(PlacementId placement, const Period &period);

/// The predicate of an organisation for a period, set by the next higher leader, with its reason (SE MenPANRB 3/2023).
[[nodiscard]] Result<Ledger::Writer::Upsert> recordOrganisation(Ledger::Writer &writer, UnitId unit, const Period &period,
                                                                OrganisationPredicate predicate, const QString &reason);
/// The appraiser's ratings, as an operator received them.
[[nodiscard]] Result<Ledger::Writer::Upsert> recordRating(Ledger::Writer &writer, PlacementId placement, EmployeeId ratedBy, const Period &period,
                                                          const RatingRecord &rating);
/// Why the distribution departs from one line of the guide.
[[nodiscard]] Result<Ledger::Writer::Upsert> recordDeviation(Ledger::Writer &writer, UnitId unit, const Period &period, const QString &rule,
                                                             const QString &reason);

} // namespace kinerja
