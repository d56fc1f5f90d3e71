#pragma once

#include "core/report/report.h"
#include "core/rules/distribution.h"

#include <optional>

namespace kinerja {

/// How many of a unit's people have each predicate, beside what the guide (SE MenPANRB 3/2023) asks for. Without a predicate of the
/// organisation there is no guide, and only the counts. `where` names the unit.
[[nodiscard]] Report distributionReport(const QString &where, std::optional<OrganisationPredicate> organisation, const PredicateCounts &counts,
                                        const DistributionGuide &guide);

} // namespace kinerja
