#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace kinerja {

/// Why a result is what it is: a rule, what it was given, what it gave, and how its inputs came about.
///
/// Stored with an issued evaluation and printed as its annex, so it holds everything that is needed to compute the result
/// again: the inputs include the policy's parameters. Decimals are strings, counts are whole numbers.
struct Explanation {
    QString rule;            ///< for example "predicate.matrix"; the name of the calculation, the same in every language
    QString source;          ///< what the rule stands on (Basis::citation)
    QJsonObject inputs;      ///< every number and code that went in
    QJsonValue result;       ///< what came out
    QString name;            ///< in a part: the input of the parent that it explains, `key` or `key[3]`
    QList<Explanation> parts; ///< how inputs were computed; inputs without a part are leaves

    friend bool operator==(const Explanation &, const Explanation &) = default;

    /// `{"rule","source","inputs","result","parts":[…]}`, a part with its `"name"`.
    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid where the object is no such tree or is nested deeper than 200.
    [[nodiscard]] static Result<Explanation> fromJson(const QJsonObject &object);
};

/// One calculation of a tree, from its inputs alone; nothing where the inputs are not what the rule expects.
struct Evaluator {
    QLatin1StringView rule;
    std::optional<QJsonValue> (*evaluate)(const QJsonObject &inputs);
};

/// The calculations of this room. Other rooms offer lists of their own, to be added.
[[nodiscard]] QList<Evaluator> ruleEvaluators();

/// Where a tree contradicts itself.
struct ExplanationFault {
    enum class Kind {
        UnknownRule,   ///< no evaluator of that name
        WrongInputs,   ///< the rule cannot be applied to these inputs
        WrongResult,   ///< the rule gives something else
        WrongPart,     ///< a part's result is not the input it claims to explain
    };
    Kind kind = Kind::UnknownRule;
    QString path; ///< for example "parts[1].parts[0]", empty at the root

    friend bool operator==(const ExplanationFault &, const ExplanationFault &) = default;
};

/// Computes the whole tree again from its leaves and lists every contradiction; none means that it holds.
[[nodiscard]] QList<ExplanationFault> recompute(const Explanation &tree, const QList<Evaluator> &evaluators);

/// A tree whose result is computed from `inputs` by `evaluator`; the inputs must be ones that the rule accepts.
[[nodiscard]] Explanation explained(const Evaluator &evaluator, QString source, QJsonObject inputs,
                                    QList<Explanation> parts = {});

} // namespace kinerja
