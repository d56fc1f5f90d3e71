#pragma once

#include "app/ctl/casereader.h"
#include "core/policy/policypack.h"
#include "core/rules/raise.h"

#include <span>

namespace kinerja {

enum class Explain { No, Yes };
enum class Raises { No, Yes };

/// What one case is answered with besides the case itself.
struct Context {
    const PolicyPack &pack;
    QDate today;
    Explain explain = Explain::No;
    Raises raises = Raises::No;
};

/// The answer of one case, with its explanation and what would raise it where those were asked for.
struct Answer {
    QJsonObject json = {};
    std::optional<Explanation> explanation = {};
    std::optional<QList<Raise>> raises = {};
};

/// Keeps the explanation of a rule that has already answered, so that it cannot fail any more.
inline void explainInto(Answer &answer, const Result<Explanation> &explanation)
{
    if (explanation)
        answer.explanation = *explanation;
}

/// A rule that can be asked: which pack it takes unless another is named, and what a pack must hold for it.
struct Function {
    QStringView name;
    QStringView pack;
    bool (*isIn)(const PolicyPack &);
    Answer (*answer)(CaseReader &, const Context &);
};

/// Ratings and what follows from them; values of the numeric regimes and of indicators; credit and allowances.
[[nodiscard]] std::span<const Function> ordinalFunctions();
[[nodiscard]] std::span<const Function> valueFunctions();
[[nodiscard]] std::span<const Function> creditFunctions();

} // namespace kinerja
