#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// The numeric end value (nilai kinerja pegawai; PP 30/2019): a weighted sum of SKP and conduct, and its predicate.
struct NkpRule {
    int conductPercent = 30;          ///< share of conduct without input from peers
    int conductPercentWithPeers = 40; ///< share of conduct where peers or subordinates were heard
    std::array<Decimal, 4> least = {}; ///< least value for VeryGood, Good, NeedsImprovement, Poor
    Decimal most = Decimal(120, 0);   ///< of both inputs
    Basis basis;

    friend bool operator==(const NkpRule &, const NkpRule &) = default;
};

enum class PeerInput { None, Heard };
enum class NewIdea { None, Recorded }; ///< ide baru or cara baru of benefit; without it nobody is VeryGood

struct Nkp {
    Decimal value; ///< three decimals half up; the predicate compares the unrounded value
    Predicate predicate = Predicate::VeryPoor;

    friend bool operator==(const Nkp &, const Nkp &) = default;
};

/// Invalid for values below 0 or above the most.
[[nodiscard]] Result<Nkp> nkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule);
[[nodiscard]] Result<Explanation> explainNkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea,
                                             const NkpRule &rule);

/// A piece of work beside the plan (kinerja tambahan; PermenPANRB 8/2021).
struct ExtraWork {
    Predicate category = Predicate::Good;
    Decimal scopeWeight; ///< bobot lingkup, 2 inside one unit
    Decimal value;       ///< 0 to 120

    friend bool operator==(const ExtraWork &, const ExtraWork &) = default;
};

struct ExtraRule {
    std::array<int, 5> percents = {}; ///< by Predicate: 100 80 60 40 20
    Decimal cap = Decimal(10, 0);
    Basis basis;

    friend bool operator==(const ExtraRule &, const ExtraRule &) = default;
};

/// The sum of percent × scope weight × value / 100, three decimals half up, at most the cap. Invalid for a negative weight
/// or a value outside 0 to 120.
[[nodiscard]] Result<Decimal> extraValue(const QList<ExtraWork> &items, const ExtraRule &rule);
[[nodiscard]] Result<Explanation> explainExtra(const QList<ExtraWork> &items, const ExtraRule &rule);

[[nodiscard]] QList<Evaluator> nkpEvaluators();

} // namespace kinerja
