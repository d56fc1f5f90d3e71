#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// Whether the best predicate wants an idea of benefit that was recorded (ide baru, cara baru; PP 30/2019).
enum class IdeaNeed { Required, Ignored };
[[nodiscard]] QString code(IdeaNeed need); ///< required ignored
[[nodiscard]] std::optional<IdeaNeed> ideaNeedFromCode(QStringView code);

/// The numeric end value: a weighted sum of plan and conduct, and its predicate (nilai kinerja pegawai, PP 30/2019; nilai
/// prestasi kerja, PP 46/2011).
struct NkpRule {
    int conductPercent = 30;          ///< share of conduct without input from peers
    int conductPercentWithPeers = 40; ///< share of conduct where peers or subordinates were heard
    std::array<Decimal, 4> least = {}; ///< least value for VeryGood, Good, NeedsImprovement, Poor
    Decimal most = Decimal(120, 0);   ///< of both inputs, and of the end value where an idea adds to it
    Basis basis;
    std::optional<Decimal> mostConduct = {}; ///< of conduct where it has an end of its own
    IdeaNeed idea = IdeaNeed::Required;
    Decimal ideaBonus = {}; ///< added to the value where an idea is recorded
    Basis ideaBasis = {};   ///< of the bonus

    friend bool operator==(const NkpRule &, const NkpRule &) = default;
};

enum class PeerInput { None, Heard };
enum class NewIdea { None, Recorded }; ///< ide baru or cara baru of benefit; without it nobody is VeryGood

struct Nkp {
    Decimal value; ///< three decimals half up; the predicate compares the unrounded value
    Predicate predicate = Predicate::VeryPoor;

    friend bool operator==(const Nkp &, const Nkp &) = default;
};

/// Invalid for values below 0 or above the most. Rounded once, from the exact sum.
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

/// A year that two regimes share, each with the value of its half (the year 2021).
struct HalvesRule {
    int secondPercent = 50;            ///< share of the second half
    std::array<Decimal, 4> least = {}; ///< least value for VeryGood, Good, NeedsImprovement, Poor
    Decimal most = Decimal(120, 0);    ///< of both halves
    IdeaNeed idea = IdeaNeed::Required;
    Basis basis;
    Basis bandsBasis; ///< of the least values, which no regulation gives for the mean

    friend bool operator==(const HalvesRule &, const HalvesRule &) = default;
};

/// The weighted mean of the two halves, three decimals half up; the predicate compares the unrounded value. Invalid for values
/// below 0 or above the most.
[[nodiscard]] Result<Nkp> yearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule);
[[nodiscard]] Result<Explanation> explainYearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule);

[[nodiscard]] QList<Evaluator> nkpEvaluators();

} // namespace kinerja
