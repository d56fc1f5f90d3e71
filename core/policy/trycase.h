#pragma once

#include "core/policy/policypack.h"

#include <QStringList>

namespace kinerja {

/// A single invented case under one pack: levels or numbers in, the predicate out, with why. Pure; nothing of it is kept.

/// What a pack judges by.
enum class CaseKind {
    Ratings, ///< rating of results and of conduct
    Values,  ///< value of the plan and of conduct
    Halves,  ///< values of the two halves of a year
};
[[nodiscard]] QList<CaseKind> caseKinds(const PolicyPack &pack);

struct TriedCase {
    CaseKind kind = CaseKind::Ratings;
    Rating result = Rating::Meets;
    Rating conduct = Rating::Meets;
    Decimal first;  ///< the plan, or the first half
    Decimal second; ///< conduct, or the second half
    PeerInput peers = PeerInput::None;
    NewIdea idea = NewIdea::None;
};

struct CaseAnswer {
    Predicate predicate = Predicate::Good;
    std::optional<Decimal> value; ///< where the pack reckons with numbers
    Explanation why;
    QStringList raises; ///< what would raise it, translated
};
/// Invalid where the pack does not judge by that, or a number is outside its range.
[[nodiscard]] Result<CaseAnswer> tryCase(const TriedCase &tried, const PolicyPack &pack);

} // namespace kinerja
