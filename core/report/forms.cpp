#include "core/report/forms.h"

#include "core/base/hash.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kinerja::forms {

namespace {

/// Text that looks alike is alike: NFC, one kind of line end, no blanks at the ends.
QString canonical(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QJsonValue json(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <class Value>
QJsonValue json(const std::optional<Value> &value)
{
    return value ? QJsonValue(code(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Party &party)
{
    return {{u"name"_s, canonical(party.name)},
            {u"nip"_s, canonical(party.nip)},
            {u"rank"_s, canonical(party.rank)},
            {u"position"_s, canonical(party.position)},
            {u"unit"_s, canonical(party.unit)},
            {u"kind"_s, party.kind == Party::Kind::Employee ? u"employee"_s : u"state-official"_s},
            {u"number"_s, party.number == Party::Number::Nip ? u"nip"_s : u"nrp"_s}};
}

QJsonObject json(const FormHeader &header)
{
    return {{u"agency"_s, canonical(header.agency)}, {u"period"_s, header.period.code()},
            {u"from"_s, json(header.from)},          {u"until"_s, json(header.until)},
            {u"employee"_s, json(header.employee)},  {u"appraiser"_s, json(header.appraiser)},
            {u"place"_s, canonical(header.place)},   {u"date"_s, json(header.date)}};
}

QJsonObject json(const Feedback &feedback)
{
    return {{u"giver"_s, canonical(feedback.giver)}, {u"text"_s, canonical(feedback.text)}};
}

QJsonArray json(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array += canonical(text);
    return array;
}

QJsonObject json(const Indicator &indicator);
QJsonObject json(const WorkResult &result);
QJsonObject json(const Conduct &conduct);

template <class Value>
QJsonArray json(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += json(value);
    return array;
}

QJsonObject json(const Indicator &indicator)
{
    return {{u"aspect"_s, canonical(indicator.aspect)},
            {u"text"_s, canonical(indicator.text)},
            {u"target"_s, canonical(indicator.target)},
            {u"perspective"_s, canonical(indicator.perspective)},
            {u"realisation"_s, canonical(indicator.realisation)},
            {u"feedback"_s, json(indicator.feedback)}};
}

QJsonObject json(const WorkResult &result)
{
    return {{u"leaderResult"_s, canonical(result.leaderResult)},
            {u"text"_s, canonical(result.text)},
            {u"source"_s, canonical(result.source)},
            {u"indicators"_s, json(result.indicators)},
            {u"realisation"_s, canonical(result.realisation)},
            {u"feedback"_s, json(result.feedback)}};
}

QJsonObject json(const Conduct &conduct)
{
    return {{u"name"_s, canonical(conduct.value.name)},
            {u"guides"_s, json(conduct.value.guides)},
            {u"expectation"_s, canonical(conduct.expectation)},
            {u"feedback"_s, json(conduct.feedback)}};
}

QString audienceCode(Audience audience)
{
    return audience == Audience::Staff ? u"staff"_s : u"leader"_s;
}

QString approachCode(Approach approach)
{
    return approach == Approach::Quantitative ? u"quantitative"_s : u"qualitative"_s;
}

QJsonValue json(const std::optional<DistributionCurve> &curve)
{
    if (!curve)
        return QJsonValue::Null;
    QJsonArray values;
    for (const int value : curve->values)
        values += value;
    return QJsonObject{{u"values"_s, values},
                       {u"unit"_s, curve->unit == DistributionCurve::Unit::Percent ? u"percent"_s : u"people"_s}};
}

QJsonObject json(const SkpForm &form)
{
    return {{u"header"_s, json(form.header)},       {u"audience"_s, audienceCode(form.audience)},
            {u"approach"_s, approachCode(form.approach)},   {u"main"_s, json(form.mainResults)},
            {u"extra"_s, json(form.extraResults)},  {u"conduct"_s, json(form.conduct)}};
}

QJsonObject json(const PeriodicEvaluationForm &form)
{
    return {{u"header"_s, json(form.header)},
            {u"audience"_s, audienceCode(form.audience)},
            {u"approach"_s, approachCode(form.approach)},
            {u"organisation"_s, json(form.organisation)},
            {u"curve"_s, json(form.curve)},
            {u"main"_s, json(form.mainResults)},
            {u"extra"_s, json(form.extraResults)},
            {u"resultRating"_s, json(form.resultRating)},
            {u"conduct"_s, json(form.conduct)},
            {u"conductRating"_s, json(form.conductRating)},
            {u"predicate"_s, json(form.predicate)}};
}

QJsonObject json(const EvaluationDocumentForm &form)
{
    return {{u"header"_s, json(form.header)},
            {u"letterhead"_s, json(form.letterhead)},
            {u"superior"_s, json(form.superior)},
            {u"organisation"_s, json(form.organisation)},
            {u"predicate"_s, json(form.predicate)},
            {u"notes"_s, canonical(form.notes)},
            {u"objection"_s, canonical(form.objection)},
            {u"objectedOn"_s, json(form.objectedOn)},
            {u"explanation"_s, canonical(form.explanation)},
            {u"explainedOn"_s, json(form.explainedOn)},
            {u"decision"_s, canonical(form.decision)},
            {u"decidedOn"_s, json(form.decidedOn)},
            {u"receivedOn"_s, json(form.receivedOn)}};
}

bool isFingerprint(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

QString word(Rating rating)
{
    switch (rating) {
    case Rating::Above: return translate("forms", "Above Expectation");
    case Rating::Meets: return translate("forms", "Meets Expectation");
    case Rating::Below: return translate("forms", "Below Expectation");
    }
    Q_UNREACHABLE();
}

QString word(Predicate predicate)
{
    switch (predicate) {
    case Predicate::VeryGood: return translate("forms", "Very Good");
    case Predicate::Good: return translate("forms", "Good");
    case Predicate::NeedsImprovement: return translate("forms", "Needs Improvement");
    case Predicate::Poor: return translate("forms", "Poor");
    case Predicate::VeryPoor: return translate("forms", "Very Poor");
    }
    Q_UNREACHABLE();
}

QString word(OrganisationPredicate predicate)
{
    switch (predicate) {
    case OrganisationPredicate::Excellent: return translate("forms", "Outstanding");
    case OrganisationPredicate::Good: return translate("forms", "Good");
    case OrganisationPredicate::NeedsImprovement: return translate("forms", "Needs Improvement");
    case OrganisationPredicate::Poor: return translate("forms", "Poor");
    case OrganisationPredicate::VeryPoor: return translate("forms", "Very Poor");
    }
    Q_UNREACHABLE();
}

QString qrText(const DocumentMark &mark)
{
    return u"KINERJA1:%1:%2"_s.arg(mark.documentId.toUpper(), mark.fingerprint.toUpper());
}

std::optional<QrMark> fromQrText(QStringView text)
{
    const QString plain = text.trimmed().toString().toLower();
    const QStringList parts = plain.split(u':');
    if (parts.size() != 3 || parts[0] != "kinerja1"_L1 || parts[1].isEmpty() || !isFingerprint(parts[2]))
        return {};
    return QrMark{parts[1], parts[2]};
}

QString formCode(const Form &form)
{
    struct Code {
        QString operator()(const SkpForm &) const { return u"d1"_s; }
        QString operator()(const PeriodicEvaluationForm &) const { return u"d3"_s; }
        QString operator()(const EvaluationDocumentForm &) const { return u"d4"_s; }
    };
    return std::visit(Code{}, form);
}

QString formName(const Form &form)
{
    struct Name {
        QString operator()(const SkpForm &) const { return translate("forms", "Employee Performance Plan"); }
        QString operator()(const PeriodicEvaluationForm &) const
        {
            return translate("forms", "Employee Performance Evaluation");
        }
        QString operator()(const EvaluationDocumentForm &) const
        {
            return translate("forms", "Employee Performance Evaluation Document");
        }
    };
    return std::visit(Name{}, form);
}

const FormHeader &formHeader(const Form &form)
{
    return std::visit([](const auto &any) -> const FormHeader & { return any.header; }, form);
}

QByteArray canonicalJson(const Form &form)
{
    // QJsonObject keeps its keys in order, so that its compact text is the canonical one.
    const QJsonObject root{{u"form"_s, formCode(form)},
                           {u"version"_s, 1},
                           {u"values"_s, std::visit([](const auto &any) { return json(any); }, form)}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QString fingerprint(const Form &form)
{
    return QString::fromLatin1(sha256(canonicalJson(form)).toHex());
}

QString groupedNip(const QString &nip)
{
    if (nip.size() != 18 || !std::all_of(nip.begin(), nip.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return nip;
    return nip.first(8) + u' ' + nip.sliced(8, 6) + u' ' + nip.sliced(14, 1) + u' ' + nip.sliced(15);
}

} // namespace kinerja::forms
