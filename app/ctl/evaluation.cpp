#include "app/ctl/evaluationtext.h"
#include "app/ctl/openoffice.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/recordstore.h"
#include "core/rules/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

VerbOption periodHelp()
{
    return {u"period"_s, u"P"_s, QT_TRANSLATE_NOOP("ctl", "The period: 2026, 2026-Q3 or 2026-M05."), Presence::Required};
}

VerbOption unitHelp(Presence presence = Presence::Optional)
{
    return {u"unit"_s, u"C"_s, QT_TRANSLATE_NOOP("ctl", "A unit by its code, with everything below it."), presence};
}

Result<UnitId> requiredUnit(Store &store, const Arguments &arguments, const Period &period)
{
    TRY(requiredOption(arguments, u"unit"_s));
    ASSIGN(const auto unit, unitOption(store, arguments, period));
    return *unit;
}

int setOrganisation(Console &console, const Arguments &arguments)
{
    const auto recorded = [&]() -> Result<bool> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const Period period, periodOption(arguments));
        ASSIGN(const QString text, requiredOption(arguments, u"predicate"_s));
        const auto predicate = organisationFromCode(text);
        if (!predicate)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "“%1” is no predicate of an organisation. Nothing was changed. Write istimewa, baik, butuh-perbaikan, kurang or sangat-kurang."), {}, {text});
        ASSIGN(const QString reason, requiredOption(arguments, u"reason"_s));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        ASSIGN(const UnitId unit, requiredUnit(office->store(), arguments, period));
        ASSIGN(const auto done, office->store().transact(u"organisation"_s, period.code(), [&](Ledger::Writer &writer) {
            return recordOrganisation(writer, unit, period, *predicate, reason);
        }));
        return done.first != Ledger::Writer::Upsert::Unchanged;
    }();
    if (!recorded)
        return console.failed(recorded.error());
    return console.done({{u"changed"_s, *recorded}}, *recorded ? translate("ctl", "The organisation's predicate was recorded.") : translate("ctl", "It was recorded before; nothing changed."));
}

bool isKnownRule(const DistributionGuide &guide, const QString &rule)
{
    return std::any_of(guide.constraints.begin(), guide.constraints.end(), [&](const auto &lines) {
        return std::any_of(lines.begin(), lines.end(), [&](const DistributionConstraint &line) { return line.rule == rule; });
    });
}

int recordReason(Console &console, const Arguments &arguments)
{
    const auto recorded = [&]() -> Result<bool> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const Period period, periodOption(arguments));
        ASSIGN(const QString rule, requiredOption(arguments, u"rule"_s));
        ASSIGN(const QString reason, requiredOption(arguments, u"reason"_s));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        ASSIGN(const EvaluationRules rules, office->store().rulesFor(period));
        if (!isKnownRule(rules.distribution, rule))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The distribution guide has no rule “%1”. Nothing was changed. Copy the rule from the evaluation."), {}, {rule});
        ASSIGN(const UnitId unit, requiredUnit(office->store(), arguments, period));
        ASSIGN(const auto done, office->store().transact(u"deviation"_s, period.code(), [&](Ledger::Writer &writer) {
            return recordDeviation(writer, unit, period, rule, reason);
        }));
        return done.first != Ledger::Writer::Upsert::Unchanged;
    }();
    if (!recorded)
        return console.failed(recorded.error());
    return console.done({{u"changed"_s, *recorded}}, *recorded ? translate("ctl", "The reason was recorded.") : translate("ctl", "It was recorded before; nothing changed."));
}

template <class Term>
QJsonValue codeOrNull(const std::optional<Term> &term)
{
    return term ? QJsonValue(code(*term)) : QJsonValue();
}

QJsonObject segmentJson(const EvaluatedSegment &segment)
{
    QJsonObject json{{u"nip"_s, segment.nip},
            {u"segment"_s, segment.segment},
            {u"result"_s, codeOrNull(segment.result)},
            {u"conduct"_s, codeOrNull(segment.rating.conduct)},
            {u"suggestion"_s, segment.suggestion ? QJsonValue(code(segment.suggestion->rating)) : QJsonValue()},
            {u"predicate"_s, segment.predicate ? QJsonValue(code(*segment.predicate)) : QJsonValue()},
            {u"state"_s, code(segment.state)},
            {u"revision"_s, segment.revision}};
    // The ratings are those recorded now; the predicate is the issued one.
    if (segment.outdated)
        json.insert(u"changed_since"_s, true);
    return json;
}

QJsonObject unitJson(const EvaluatedUnit &unit, const UnitTree &tree)
{
    QJsonObject counts;
    for (const Predicate predicate : allPredicates)
        counts.insert(code(predicate), unit.counts.of(predicate));
    QJsonArray violations;
    QJsonArray reported;
    QStringList reasons;
    for (const DistributionDeviation &deviation : unit.finding.deviations) {
        QJsonObject entry{{u"rule"_s, deviation.rule}, {u"limit"_s, deviation.limit}, {u"count"_s, deviation.count}};
        const QString reason = unit.reasons.value(deviation.rule);
        entry.insert(u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
        if (!reason.isEmpty())
            reasons += reason;
        (unit.finding.binding ? violations : reported).append(entry);
    }
    const Unit *const found = tree.find(unit.unit);
    QJsonObject json{{u"unit"_s, found ? found->code : QString()},
                     {u"organisation"_s, unit.organisation ? QJsonValue(code(unit.organisation->predicate)) : QJsonValue()},
                     {u"counts"_s, counts},
                     {u"rated"_s, unit.counts.total()},
                     {u"violations"_s, violations},
                     {u"reason"_s, reasons.isEmpty() ? QJsonValue() : QJsonValue(reasons.join(u'\n'))}};
    if (!unit.finding.binding)
        json.insert(u"reported"_s, reported);
    return json;
}

Exit exitFor(const PeriodEvaluation &evaluation, const EvaluationRules &rules)
{
    if (rules.distribution.mode != DistributionGuide::Mode::Reason)
        return Exit::Done;
    const bool explained = std::all_of(evaluation.units.begin(), evaluation.units.end(), [](const EvaluatedUnit &unit) { return unit.isExplained(); });
    return explained ? Exit::Done : Exit::Found;
}

int evaluate(Console &console, const Arguments &arguments)
{
    struct Answer {
        PeriodEvaluation evaluation;
        EvaluationRules rules;
        UnitTree tree;
        QHash<EmployeeId, QString> names; ///< for text alone
    };
    const auto answer = [&]() -> Result<Answer> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const Period period, periodOption(arguments));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        Store &store = office->store();
        ASSIGN(EvaluationRules rules, store.rulesFor(period, arguments.value(u"policy"_s).value_or(QString())));
        ASSIGN(const auto unit, unitOption(store, arguments, period));
        ASSIGN(PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, unit, console.progress()));
        ASSIGN(UnitTree tree, store.office().units(period.lastDay()));
        QHash<EmployeeId, QString> names;
        if (!console.json()) {
            for (const EvaluatedSegment &segment : std::as_const(evaluation.segments)) {
                ASSIGN(const auto employee, store.office().employee(segment.employee));
                if (employee)
                    names.insert(segment.employee, fullName(*employee));
            }
        }
        return Answer{std::move(evaluation), std::move(rules), std::move(tree), std::move(names)};
    }();
    if (!answer)
        return console.failed(answer.error());
    const Exit exit = exitFor(answer->evaluation, answer->rules);
    if (!console.json())
        return console.done({}, evaluationText(answer->evaluation, answer->rules, answer->tree, answer->names), exit);
    QJsonArray employees;
    for (const EvaluatedSegment &segment : answer->evaluation.segments)
        employees.append(segmentJson(segment));
    QJsonArray units;
    for (const EvaluatedUnit &unit : answer->evaluation.units)
        units.append(unitJson(unit, answer->tree));
    return console.done({{u"period"_s, answer->evaluation.period.code()},
                         {u"policy"_s, QJsonObject{{u"id"_s, answer->rules.packId}, {u"hash"_s, QString::fromLatin1(answer->rules.packHash.toHex())}}},
                         {u"employees"_s, employees},
                         {u"units"_s, units}},
                        {}, exit);
}

QJsonArray entriesJson(const QList<IssueOutcome::Entry> &entries)
{
    QJsonArray array;
    for (const IssueOutcome::Entry &entry : entries)
        array.append(QJsonObject{{u"nip"_s, entry.nip}, {u"segment"_s, entry.segment}, {u"revision"_s, entry.revision}, {u"predicate"_s, code(entry.predicate)}});
    return array;
}

int issue(Console &console, const Arguments &arguments)
{
    struct Answer {
        IssueOutcome outcome;
        QJsonArray unexplained;
        CommandId command;
    };
    const auto answer = [&]() -> Result<Answer> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const Period period, periodOption(arguments));
        const auto nip = arguments.value(u"nip"_s);
        if (nip.has_value() == arguments.has(u"unit"_s))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Name either one employee with --nip or a unit with --unit. Nothing was changed."));
        IssueRequest request;
        request.mode = arguments.has(u"revise"_s) ? IssueRequest::Mode::Revise : IssueRequest::Mode::First;
        request.reason = arguments.value(u"reason"_s).value_or(QString());
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        Store &store = office->store();
        ASSIGN(const EvaluationRules rules, store.rulesFor(period));
        ASSIGN(const auto unit, unitOption(store, arguments, period));
        ASSIGN(PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, unit, console.progress()));
        if (nip) {
            evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return segment.nip != *nip; });
            if (evaluation.segments.isEmpty())
                return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "Nobody with the NIP %1 works here in that period. Nothing was changed. Check the number."), {}, {*nip});
        }
        ASSIGN(auto done, store.transact(u"issue"_s, period.code(), [&](Ledger::Writer &writer) {
            return IssueStore(writer, store.session(), rules).run(evaluation, request, console.progress());
        }));
        Answer result{std::move(done.first), {}, done.second.command};
        ASSIGN(const UnitTree tree, store.office().units(period.lastDay()));
        QSet<UnitId> concerned;
        for (const EvaluatedSegment &segment : std::as_const(evaluation.segments))
            concerned.insert(segment.organisationUnit);
        for (const EvaluatedUnit &whole : std::as_const(evaluation.units)) {
            if (rules.distribution.mode == DistributionGuide::Mode::Reason && concerned.contains(whole.unit) && !whole.isExplained())
                result.unexplained.append(unitJson(whole, tree));
        }
        return result;
    }();
    if (!answer)
        return console.failed(answer.error());
    const IssueOutcome &outcome = answer->outcome;
    QJsonArray refused;
    QStringList lines{filled(translate("ctl", "Issued: %1. Unchanged: %2. Refused: %3."),
                             {QString::number(outcome.issued.size()), QString::number(outcome.unchanged.size()), QString::number(outcome.refused.size())})};
    for (const IssueOutcome::Refusal &refusal : outcome.refused) {
        refused.append(QJsonObject{{u"nip"_s, refusal.nip}, {u"segment"_s, refusal.segment}, {u"kind"_s, refusal.code}, {u"message"_s, refusal.message}});
        lines += refusal.nip + u"  "_s + refusal.message;
    }
    if (!answer->unexplained.isEmpty())
        lines += translate("ctl", "The distribution departs from the guide and the written reason is still missing. Record it: kinerjactl deviation");
    const Exit exit = outcome.refused.isEmpty() && answer->unexplained.isEmpty() ? Exit::Done : Exit::Found;
    return console.done({{u"issued"_s, entriesJson(outcome.issued)},
                         {u"unchanged"_s, entriesJson(outcome.unchanged)},
                         {u"refused"_s, refused},
                         {u"unexplained"_s, answer->unexplained}},
                        lines.join(u'\n'), exit);
}

int explain(Console &console, const Arguments &arguments)
{
    QString changed;
    const auto chain = [&]() -> Result<Explanation> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const Period period, periodOption(arguments));
        ASSIGN(const QString nip, requiredOption(arguments, u"nip"_s));
        bool isNumber = true;
        const int wanted = arguments.has(u"segment"_s) ? arguments.value(u"segment"_s)->toInt(&isNumber) : 0;
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        Store &store = office->store();
        ASSIGN(const EvaluationRules rules, store.rulesFor(period));
        ASSIGN(const PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, std::nullopt, console.progress()));
        const EvaluatedSegment *found = nullptr;
        for (const EvaluatedSegment &segment : evaluation.segments) {
            if (segment.nip == nip && (wanted == 0 || segment.segment == wanted))
                found = &segment;
        }
        if (found == nullptr || !isNumber)
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "Nobody with the NIP %1 works here in that period. Nothing was changed. Check the number."), {}, {nip});
        changed = changedSinceSentence(*found);
        ASSIGN(const SnapshotStore snapshotter, SnapshotStore::open(store.database(), period, rules));
        for (const EvaluatedUnit &unit : evaluation.units) {
            if (unit.unit == found->organisationUnit)
                return snapshotter.explainShown(*found, unit);
        }
        return snapshotter.explainShown(*found, {});
    }();
    if (!chain)
        return console.failed(chain.error());
    QStringList lines = explanationSentences(*chain);
    if (!changed.isEmpty())
        lines.prepend(changed);
    return console.done(chain->toJson(), lines.join(u'\n'));
}

} // namespace

QList<Verb> evaluationVerbs()
{
    const VerbOption reason{u"reason"_s, u"T"_s, QT_TRANSLATE_NOOP("ctl", "Why, in a sentence.")};
    VerbOption requiredReason = reason;
    requiredReason.presence = Presence::Required;
    const VerbOption nip{u"nip"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "One employee.")};
    VerbOption requiredNip = nip;
    requiredNip.presence = Presence::Required;
    return {
        {u"organisation set"_s, u"[DB]"_s, 0, 1,
         {unitHelp(Presence::Required), periodHelp(),
          {u"predicate"_s, u"P"_s, QT_TRANSLATE_NOOP("ctl", "istimewa, baik, butuh-perbaikan, kurang or sangat-kurang."), Presence::Required}, requiredReason},
         QT_TRANSLATE_NOOP("ctl", "Record the predicate of an organisation; it comes before its people's."), "", setOrganisation},
        {u"deviation"_s, u"[DB]"_s, 0, 1,
         {unitHelp(Presence::Required), periodHelp(),
          {u"rule"_s, u"R"_s, QT_TRANSLATE_NOOP("ctl", "The line of the guide, for example b-max-70."), Presence::Required}, requiredReason},
         QT_TRANSLATE_NOOP("ctl", "Record why a unit's distribution departs from the guide."), "", recordReason},
        {u"evaluate"_s, u"[DB]"_s, 0, 1, {periodHelp(), unitHelp(), {u"policy"_s, u"ID"_s, QT_TRANSLATE_NOOP("ctl", "Other rules than those in force then.")}},
         QT_TRANSLATE_NOOP("ctl", "Compute a period and write nothing."), "", evaluate},
        {u"issue"_s, u"[DB]"_s, 0, 1, {periodHelp(), nip, unitHelp(), {u"revise"_s, {}, QT_TRANSLATE_NOOP("ctl", "Give issued evaluations a new revision.")}, reason},
         QT_TRANSLATE_NOOP("ctl", "Issue evaluations: freeze them for signing."), "", issue},
        {u"explain"_s, u"[DB]"_s, 0, 1, {periodHelp(), requiredNip, {u"segment"_s, u"K"_s, QT_TRANSLATE_NOOP("ctl", "Which placement of the period; the last unless another is named.")}},
         QT_TRANSLATE_NOOP("ctl", "Say why an evaluation is what it is."), "", explain},
    };
}

} // namespace kinerja
