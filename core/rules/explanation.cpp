#include "core/rules/explanation.h"

#include "core/rules/activity.h"
#include "core/rules/aggregation.h"
#include "core/rules/allowance.h"
#include "core/rules/attainment.h"
#include "core/rules/creditaccount.h"
#include "core/rules/distribution.h"
#include "core/rules/indicatormodel.h"
#include "core/rules/nkp.h"
#include "core/rules/planvalue.h"
#include "core/rules/predicate.h"
#include "core/rules/ranking.h"
#include "core/rules/segments.h"
#include "core/rules/talent.h"
#include "core/rules/weighted.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int deepest = 200;

/// The input that `name` points to: `key`, or `key[3]` in a list.
QJsonValue inputNamed(const QJsonObject &inputs, QStringView name)
{
    const qsizetype bracket = name.indexOf(u'[');
    if (bracket < 0)
        return inputs.value(name);
    if (!name.endsWith(u']'))
        return QJsonValue(QJsonValue::Undefined);
    bool isNumber = false;
    const int index = name.sliced(bracket + 1).chopped(1).toInt(&isNumber);
    const QJsonArray list = inputs.value(name.first(bracket)).toArray();
    if (!isNumber || index < 0 || index >= list.size())
        return QJsonValue(QJsonValue::Undefined);
    return list.at(index);
}

void check(const Explanation &node, const QString &path, const QList<Evaluator> &evaluators,
           QList<ExplanationFault> &faults)
{
    for (qsizetype i = 0; i < node.parts.size(); ++i) {
        const Explanation &part = node.parts[i];
        const QString partPath = (path.isEmpty() ? QString() : path + u'.') + u"parts[%1]"_s.arg(i);
        check(part, partPath, evaluators, faults);
        if (inputNamed(node.inputs, part.name) != part.result)
            faults.append({ExplanationFault::Kind::WrongPart, partPath});
    }
    for (const Evaluator &evaluator : evaluators) {
        if (evaluator.rule != node.rule)
            continue;
        const std::optional<QJsonValue> result = evaluator.evaluate(node.inputs);
        if (!result)
            faults.append({ExplanationFault::Kind::WrongInputs, path});
        else if (*result != node.result)
            faults.append({ExplanationFault::Kind::WrongResult, path});
        return;
    }
    faults.append({ExplanationFault::Kind::UnknownRule, path});
}

Result<Explanation> read(const QJsonObject &object, int depth)
{
    static const QSet<QString> known = {u"rule"_s, u"source"_s, u"inputs"_s, u"result"_s, u"name"_s, u"parts"_s};
    const auto refuse = [](const QString &detail) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "This explanation of a result is incomplete and cannot be checked. Nothing "
                                                "was changed. Ask for it again where it was issued."),
                    detail);
    };
    if (depth > deepest)
        return refuse(u"explanation nested too deeply"_s);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            return refuse(u"unknown key in an explanation: "_s + entry.key());
    }
    if (!object.value(u"rule").isString() || !object.value(u"source").isString() || !object.value(u"inputs").isObject()
        || !object.contains(u"result") || !object.value(u"parts").isArray())
        return refuse(u"explanation without rule, source, inputs, result or parts"_s);
    Explanation node{object.value(u"rule").toString(), object.value(u"source").toString(),
                     object.value(u"inputs").toObject(), object.value(u"result"), object.value(u"name").toString(), {}};
    const QJsonArray parts = object.value(u"parts").toArray();
    for (const QJsonValue &part : parts) {
        if (!part.isObject())
            return refuse(u"part of an explanation is not an object"_s);
        ASSIGN(Explanation child, read(part.toObject(), depth + 1));
        node.parts.append(std::move(child));
    }
    return node;
}

} // namespace

QJsonObject Explanation::toJson() const
{
    QJsonArray children;
    for (const Explanation &part : parts)
        children.append(part.toJson());
    QJsonObject object{{u"rule"_s, rule}, {u"source"_s, source}, {u"inputs"_s, inputs}, {u"result"_s, result},
                       {u"parts"_s, children}};
    if (!name.isEmpty())
        object.insert(u"name"_s, name);
    return object;
}

Result<Explanation> Explanation::fromJson(const QJsonObject &object)
{
    return read(object, 0);
}

QList<Evaluator> ruleEvaluators()
{
    return predicateEvaluators() + distributionEvaluators() + talentEvaluators() + attainmentEvaluators()
        + nkpEvaluators() + creditEvaluators() + weightedEvaluators() + activityEvaluators() + planValueEvaluators()
        + indicatorEvaluators() + aggregationEvaluators() + allowanceEvaluators() + creditAccountEvaluators()
        + segmentEvaluators() + rankingEvaluators();
}

QList<ExplanationFault> recompute(const Explanation &tree, const QList<Evaluator> &evaluators)
{
    QList<ExplanationFault> faults;
    check(tree, {}, evaluators, faults);
    return faults;
}

Explanation explained(const Evaluator &evaluator, QString source, QJsonObject inputs, QList<Explanation> parts)
{
    Explanation node;
    node.rule = QString(evaluator.rule);
    node.source = std::move(source);
    node.result = evaluator.evaluate(inputs).value_or(QJsonValue());
    node.inputs = std::move(inputs);
    node.parts = std::move(parts);
    return node;
}

} // namespace kinerja
