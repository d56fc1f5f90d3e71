#include "core/evaluation/snapshot.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborParserError>
#include <QCborValue>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int format = 1;

QCborMap partyMap(const PartySnapshot &party)
{
    return {{u"name"_s, party.name}, {u"nip"_s, party.nip}, {u"rank"_s, party.rank}, {u"position"_s, party.position}, {u"unit"_s, party.unit}};
}

PartySnapshot partyOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {map[u"name"_s].toString(), map[u"nip"_s].toString(), map[u"rank"_s].toString(), map[u"position"_s].toString(), map[u"unit"_s].toString()};
}

QCborArray feedbackArray(const QList<EvaluationSnapshot::FeedbackEntry> &entries)
{
    QCborArray array;
    for (const auto &entry : entries)
        array.append(QCborArray{entry.giver, entry.text});
    return array;
}

QList<EvaluationSnapshot::FeedbackEntry> feedbackOf(const QCborValue &value)
{
    QList<EvaluationSnapshot::FeedbackEntry> entries;
    const QCborArray array = value.toArray();
    for (const QCborValue &entry : array)
        entries.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    return entries;
}

template <class Term>
QCborValue codeOrNull(const std::optional<Term> &term)
{
    return term ? QCborValue(code(*term)) : QCborValue(nullptr);
}

/// The Julian day number, or null: the same on every machine.
QCborValue dayOrNull(QDate day)
{
    return day.isValid() ? QCborValue(day.toJulianDay()) : QCborValue(nullptr);
}

QDate dayOf(const QCborValue &value)
{
    return value.isInteger() ? QDate::fromJulianDay(value.toInteger()) : QDate();
}

QCborMap itemMap(const EvaluationSnapshot::ItemEntry &item)
{
    QCborArray indicators;
    for (const auto &indicator : item.indicators)
        indicators.append(QCborMap{{u"aspect"_s, indicator.aspect},
                                   {u"text"_s, indicator.text},
                                   {u"target"_s, indicator.target},
                                   {u"realisation"_s, indicator.realisation},
                                   {u"evidence"_s, indicator.evidence},
                                   {u"feedback"_s, feedbackArray(indicator.feedback)}});
    return {{u"category"_s, code(item.category)},
            {u"superior"_s, item.superiorText},
            {u"text"_s, item.text},
            {u"indicators"_s, indicators},
            {u"feedback"_s, feedbackArray(item.feedback)}};
}

EvaluationSnapshot::ItemEntry itemOf(const QCborMap &map)
{
    EvaluationSnapshot::ItemEntry item;
    item.category = workKindFromCode(map[u"category"_s].toString()).value_or(WorkKind::Main);
    item.superiorText = map[u"superior"_s].toString();
    item.text = map[u"text"_s].toString();
    item.feedback = feedbackOf(map[u"feedback"_s]);
    const QCborArray indicators = map[u"indicators"_s].toArray();
    for (const QCborValue &value : indicators) {
        const QCborMap entry = value.toMap();
        item.indicators.append({entry[u"aspect"_s].toString(), entry[u"text"_s].toString(), entry[u"target"_s].toString(),
                                entry[u"realisation"_s].toString(), entry[u"evidence"_s].toString(), feedbackOf(entry[u"feedback"_s])});
    }
    return item;
}

} // namespace

EvaluationSnapshot EvaluationSnapshot::ofThePerson() const
{
    EvaluationSnapshot own = *this;
    own.distribution = {};
    QJsonObject inputs = explanation.value(u"inputs").toObject();
    inputs.remove(u"distribution");
    own.explanation.insert(u"inputs"_s, inputs);
    QJsonArray parts;
    const QJsonArray all = explanation.value(u"parts").toArray();
    for (const QJsonValue &part : all) {
        if (part.toObject().value(u"name") != u"distribution"_s)
            parts.append(part);
    }
    own.explanation.insert(u"parts"_s, parts);
    return own;
}

QByteArray EvaluationSnapshot::toCbor() const
{
    QCborArray itemArray;
    for (const ItemEntry &item : items)
        itemArray.append(itemMap(item));
    QCborArray counts;
    for (const int count : distribution.counts)
        counts.append(count);
    QCborArray expectationArray;
    for (const Expectation &expectation : expectations)
        expectationArray.append(QCborArray{expectation.value, expectation.text});
    QCborMap map{
        {u"format"_s, format},
        {u"agency"_s, agency},
        {u"period"_s, period.code()},
        {u"from"_s, dayOrNull(from)},
        {u"until"_s, dayOrNull(until)},
        {u"segment"_s, segment},
        {u"employee"_s, partyMap(employee)},
        {u"appraiser"_s, partyMap(appraiser)},
        {u"superior"_s, partyMap(superior)},
        {u"senior_executive"_s, seniorExecutive},
        {u"approach"_s, code(approach)},
        {u"plan_agreed"_s, planAgreed},
        {u"items"_s, itemArray},
        {u"conduct_feedback"_s, feedbackArray(conductFeedback)},
        {u"organisation_unit"_s, organisationUnit},
        {u"organisation"_s, codeOrNull(organisation)},
        {u"organisation_reason"_s, organisationReason},
        {u"distribution"_s, counts},
        {u"result"_s, codeOrNull(result)},
        {u"conduct"_s, codeOrNull(conduct)},
        {u"suggestion"_s, codeOrNull(suggestion)},
        {u"predicate"_s, predicate ? QCborValue(code(*predicate)) : QCborValue(nullptr)},
        {u"note"_s, note},
        {u"source"_s, source},
        {u"pack"_s, packId},
        {u"pack_hash"_s, packHash},
        {u"explanation"_s, QCborMap::fromJsonObject(explanation)},
    };
    // Only where there are any, so that what was issued before there could be any keeps its bytes and its hash.
    if (!expectationArray.isEmpty())
        map.insert(u"expectations"_s, expectationArray);
    return map.toCborValue().toCbor();
}

Result<EvaluationSnapshot> EvaluationSnapshot::fromCbor(QByteArrayView bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes.toByteArray(), &error).toMap();
    const auto period = Period::fromCode(map[u"period"_s].toString());
    if (error.error != QCborError::NoError || !period || map[u"format"_s].toInteger() < 1)
        return fail(ErrorKind::Corrupt, QT_TRANSLATE_NOOP("faults", "An issued evaluation cannot be read. It was left as it is. "
                                                                    "Run the check of the office and restore a backup where it says so."));
    if (map[u"format"_s].toInteger() > format)
        return fail(ErrorKind::NewerSchema, QT_TRANSLATE_NOOP("faults", "An evaluation was issued with a newer version of the program. It was left "
                                                                        "as it is. Install the newer version to print it."));
    EvaluationSnapshot snapshot;
    snapshot.agency = map[u"agency"_s].toString();
    snapshot.period = *period;
    snapshot.from = dayOf(map[u"from"_s]);
    snapshot.until = dayOf(map[u"until"_s]);
    snapshot.segment = int(map[u"segment"_s].toInteger(1));
    snapshot.employee = partyOf(map[u"employee"_s]);
    snapshot.appraiser = partyOf(map[u"appraiser"_s]);
    snapshot.superior = partyOf(map[u"superior"_s]);
    snapshot.seniorExecutive = map[u"senior_executive"_s].toBool();
    snapshot.approach = planApproachFromCode(map[u"approach"_s].toString()).value_or(PlanApproach::Quantitative);
    snapshot.planAgreed = map[u"plan_agreed"_s].toBool();
    const QCborArray items = map[u"items"_s].toArray();
    for (const QCborValue &item : items)
        snapshot.items.append(itemOf(item.toMap()));
    snapshot.conductFeedback = feedbackOf(map[u"conduct_feedback"_s]);
    const QCborArray expected = map[u"expectations"_s].toArray();
    for (const QCborValue &entry : expected)
        snapshot.expectations.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    snapshot.organisationUnit = map[u"organisation_unit"_s].toString();
    snapshot.organisation = organisationFromCode(map[u"organisation"_s].toString());
    snapshot.organisationReason = map[u"organisation_reason"_s].toString();
    const QCborArray counts = map[u"distribution"_s].toArray();
    for (size_t i = 0; i < snapshot.distribution.counts.size(); ++i)
        snapshot.distribution.counts[i] = int(counts.at(qsizetype(i)).toInteger());
    snapshot.result = ratingFromCode(map[u"result"_s].toString());
    snapshot.conduct = ratingFromCode(map[u"conduct"_s].toString());
    snapshot.suggestion = ratingFromCode(map[u"suggestion"_s].toString());
    snapshot.predicate = predicateFromCode(map[u"predicate"_s].toString());
    snapshot.note = map[u"note"_s].toString();
    snapshot.source = map[u"source"_s].toString();
    snapshot.packId = map[u"pack"_s].toString();
    snapshot.packHash = map[u"pack_hash"_s].toByteArray();
    snapshot.explanation = map[u"explanation"_s].toMap().toJsonObject();
    return snapshot;
}

} // namespace kinerja
