#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

#include <QHash>

namespace kinerja {

/// What a functional level earns and needs (angka kredit; PermenPANRB 1/2023, Peraturan BKN 3/2023).
struct CreditLevel {
    Decimal coefficient;             ///< credit a year at 100 %
    Decimal rankNeeded;              ///< for the next rank inside the level (kenaikan pangkat)
    std::optional<Decimal> levelNeeded; ///< for the next level (kenaikan jenjang); nothing where the ladder ends

    friend bool operator==(const CreditLevel &, const CreditLevel &) = default;
};

struct CreditRule {
    std::array<CreditLevel, 8> levels = {};  ///< by FunctionalLevel
    std::array<int, 5> percents = {};        ///< by Predicate: 150 100 75 50 25
    Predicate leastForPromotion = Predicate::Good; ///< in each of the last two years
    Basis basis;
    Basis closingBasis; ///< of closing the year with the difference
    int studyReturnPercent = 25; ///< of the next rank's credit, after a study assignment
    std::optional<Decimal> terampilFromIIc = {}; ///< for the next level, where somebody began as II/c
    QHash<QString, Decimal> basicCredits = {};   ///< AK dasar by grade, for a first appointment

    friend bool operator==(const CreditRule &, const CreditRule &) = default;
};

/// months/12 × coefficient × percent, three decimals half up. Invalid for months outside 1 to 12.
[[nodiscard]] Result<Decimal> credit(FunctionalLevel level, Predicate predicate, int months, const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainCredit(FunctionalLevel level, Predicate predicate, int months,
                                                const CreditRule &rule);

/// The credit of the year's last document: what the whole year gives less what its earlier documents gave, because twelve
/// rounded months are not the rounded year. `yearMonths` is how many months the year counts for this person, 12 unless the
/// post began or ended within it. Invalid where more has been issued than the year gives.
[[nodiscard]] Result<Decimal> closingCredit(FunctionalLevel level, Predicate predicate, int yearMonths, Decimal issued,
                                            const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainClosingCredit(FunctionalLevel level, Predicate predicate, int yearMonths,
                                                       Decimal issued, const CreditRule &rule);

/// Whether credit and predicates suffice for a promotion.
struct PromotionOutlook {
    struct Step {
        Decimal needed;
        bool enough = false;

        friend bool operator==(const Step &, const Step &) = default;
    };
    Step rank;
    std::optional<Step> level; ///< nothing where the ladder ends
    bool predicatesEnough = false;

    friend bool operator==(const PromotionOutlook &, const PromotionOutlook &) = default;
};

/// `lastTwo` are the annual predicates of the last two years. Invalid for negative credit.
[[nodiscard]] Result<PromotionOutlook> promotionOutlook(FunctionalLevel level, Decimal credit,
                                                        std::array<Predicate, 2> lastTwo, const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainPromotion(FunctionalLevel level, Decimal credit,
                                                   std::array<Predicate, 2> lastTwo, const CreditRule &rule);

/// `{"rank":{"needed","enough"},"level":{…}|null,"predicates_ok"}`: the outlook as it is exchanged.
[[nodiscard]] QJsonObject toJson(const PromotionOutlook &outlook);

[[nodiscard]] QList<Evaluator> creditEvaluators();

} // namespace kinerja
