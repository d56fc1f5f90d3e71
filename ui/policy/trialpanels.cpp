#include "ui/policy/trialpanels.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString potentialText(Potential potential)
{
    switch (potential) {
    case Potential::Low: return translate("rules", "Low");
    case Potential::Medium: return translate("rules", "Medium");
    case Potential::High: return translate("rules", "High");
    }
    Q_UNREACHABLE();
}

/// A box of terms with "not yet" first.
template <class Term, size_t N, class Text>
QComboBox *termBox(const QString &objectName, const std::array<Term, N> &terms, Text text)
{
    auto *const box = new QComboBox;
    box->setObjectName(objectName);
    box->addItem(translate("rules", "not yet"), -1);
    for (const Term term : terms)
        box->addItem(text(term), int(term));
    return box;
}

template <class Term>
std::optional<Term> chosen(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(Term(value));
}

template <class Term>
void put(QComboBox *box, const std::optional<Term> &term)
{
    box->setCurrentIndex(box->findData(term ? int(*term) : -1));
}

} // namespace

TrialPersonPanel::TrialPersonPanel(TrialModel &model, QWidget *parent)
    : Card({}, parent), m_model(model), m_hint(label(translate("rules", "Choose somebody in the list: here you try out other ratings."), "muted")),
      m_result(termBox(u"trialResult"_s, allRatings, [](Rating rating) { return label(rating); })), m_conduct(termBox(u"trialConduct"_s, allRatings, [](Rating rating) { return label(rating); })),
      m_potential(termBox(u"trialPotential"_s, allPotentials, potentialText)), m_credit(new QLineEdit), m_outcome(label({}, ""))
{
    setObjectName(u"trialPerson"_s);
    m_credit->setObjectName(u"trialCredit"_s);
    m_credit->setMaxLength(12);
    m_hint->setWordWrap(true);
    m_outcome->setObjectName(u"trialOutcome"_s);
    m_outcome->setWordWrap(true);
    m_resultField = new FormField(translate("rules", "&Results"), m_result);
    auto *const conduct = new FormField(translate("rules", "C&onduct"), m_conduct);
    auto *const potential = new FormField(translate("rules", "&Potential"), m_potential);
    m_creditField = new FormField(translate("rules", "Cre&dit so far"), m_credit, translate("rules", "It is not recorded here; write it to see when the next rank is due."));
    m_fields = {m_resultField, conduct, potential, m_creditField};
    body()->addWidget(m_hint);
    for (QWidget *const field : std::as_const(m_fields))
        body()->addWidget(field);
    body()->addWidget(m_outcome);
    for (QComboBox *const box : {m_result, m_conduct})
        connect(box, &QComboBox::activated, this, &TrialPersonPanel::rate);
    connect(m_potential, &QComboBox::activated, this, [this] {
        if (const Result<void> done = m_model.setPotential(m_person, chosen<Potential>(m_potential)); !done)
            Q_EMIT failed(done.error());
        showOutcome();
    });
    connect(m_credit, &QLineEdit::textEdited, this, &TrialPersonPanel::takeCredit);
    connect(&m_model, &TrialModel::moved, this, &TrialPersonPanel::showOutcome);
    show(-1);
}

QWidget *TrialPersonPanel::firstField() const
{
    return m_result->isEnabled() ? m_result : m_conduct;
}

void TrialPersonPanel::show(int person)
{
    m_person = m_model.isEmpty() || person >= m_model.trial().people().size() ? -1 : person;
    const bool any = m_person >= 0;
    m_hint->setVisible(!any);
    for (QWidget *const field : std::as_const(m_fields))
        field->setVisible(any);
    m_outcome->setVisible(any);
    setTitle(any ? m_model.start().names.value(m_person) : translate("rules", "Try out for one person"));
    if (!any)
        return;
    const WhatIfPerson &given = m_model.trial().people()[m_person];
    put(m_result, given.result);
    put(m_conduct, given.conduct);
    put(m_potential, given.potential);
    m_creditField->setVisible(given.level.has_value());
    m_creditField->setProblem({});
    m_credit->setText(given.credit == Decimal() ? QString() : given.credit.toLocalText());
    const bool leads = given.leader && m_model.trial().units()[given.unit].organisation;
    setReason(m_result, leads ? translate("rules", "The results of a head are those of the organisation: try out its predicate instead.") : QString());
    m_resultField->setHint(leads ? translate("rules", "Those of the organisation.") : QString());
    showOutcome();
}

void TrialPersonPanel::rate()
{
    const WhatIfPerson &given = m_model.trial().people()[m_person];
    const auto result = m_result->isEnabled() ? chosen<Rating>(m_result) : given.result;
    if (const Result<void> done = m_model.rate(m_person, result, chosen<Rating>(m_conduct)); !done)
        Q_EMIT failed(done.error());
    showOutcome();
}

void TrialPersonPanel::takeCredit()
{
    QString text = m_credit->text().trimmed();
    const auto value = text.isEmpty() ? std::optional(Decimal()) : Decimal::fromString(text.replace(u',', u'.'));
    m_creditField->setProblem(value ? QString() : translate("rules", "Write a number, for example 89,5."));
    if (!value)
        return;
    if (const Result<void> done = m_model.setCredit(m_person, *value); !done)
        m_creditField->setProblem(errorText(done.error()));
    showOutcome();
}

void TrialPersonPanel::showOutcome()
{
    if (m_person < 0 || m_model.isEmpty() || m_person >= m_model.trial().outcomes().size())
        return;
    const WhatIfOutcome &outcome = m_model.trial().outcomes()[m_person];
    QStringList lines;
    lines.append(outcome.predicate ? filled(translate("rules", "Would be: %1"), {label(*outcome.predicate)}) : translate("rules", "No predicate: results and conduct are not both rated."));
    if (outcome.yearCredit)
        lines.append(filled(translate("rules", "Credit of a whole year at that predicate: %1"), {outcome.yearCredit->toLocalText()}));
    if (outcome.rankMonth)
        lines.append(filled(translate("rules", "Next rank at that pace: %1"), {monthText(*outcome.rankMonth)}));
    if (outcome.levelMonth)
        lines.append(filled(translate("rules", "Next level at that pace: %1"), {monthText(*outcome.levelMonth)}));
    if (outcome.predicatesEnough)
        lines.append(*outcome.predicatesEnough ? translate("rules", "The predicates of both years are enough for a promotion.")
                                               : translate("rules", "The predicates of both years are not enough for a promotion yet."));
    if (outcome.talent)
        lines.append(filled(outcome.talent->pool ? translate("rules", "Talent box %1, in the talent pool") : translate("rules", "Talent box %1"), {QString::number(outcome.talent->box)}));
    m_outcome->setText(lines.join(u'\n'));
}

TrialUnitPanel::TrialUnitPanel(TrialModel &model, QWidget *parent)
    : Card({}, parent), m_model(model), m_organisation(termBox(u"trialOrganisation"_s, allOrganisationPredicates, [](OrganisationPredicate predicate) { return label(predicate); })),
      m_counts(label({}, "")), m_finding(label({}, "muted"))
{
    setObjectName(u"trialUnit"_s);
    m_counts->setObjectName(u"trialCounts"_s);
    m_finding->setObjectName(u"trialFinding"_s);
    body()->addWidget(new FormField(translate("rules", "Predicate of the &organisation"), m_organisation));
    for (QLabel *const each : {m_counts, m_finding}) {
        each->setWordWrap(true);
        body()->addWidget(each);
    }
    connect(m_organisation, &QComboBox::activated, this, [this] {
        if (m_unit < 0)
            return;
        if (const Result<void> done = m_model.setOrganisation(m_unit, chosen<OrganisationPredicate>(m_organisation)); !done)
            Q_EMIT failed(done.error());
    });
    connect(&m_model, &TrialModel::moved, this, [this](const QList<int> &units) {
        if (units.contains(m_unit))
            show(m_unit);
    });
}

void TrialUnitPanel::setGuide(const std::optional<DistributionGuide> &guide)
{
    m_guide = guide;
}

void TrialUnitPanel::show(int unit)
{
    m_unit = m_model.isEmpty() || unit >= m_model.trial().units().size() ? -1 : unit;
    setVisible(m_unit >= 0);
    if (m_unit < 0)
        return;
    const WhatIfUnit &given = m_model.trial().units()[m_unit];
    const WhatIfUnitOutcome &outcome = m_model.trial().unitOutcomes()[m_unit];
    setTitle(m_model.start().unitNames.value(m_unit));
    put(m_organisation, given.organisation);
    QStringList counts;
    for (const Predicate predicate : allPredicates) {
        if (outcome.counts.of(predicate) > 0)
            counts.append(label(predicate) + u' ' + countText(outcome.counts.of(predicate)));
    }
    if (outcome.unrated > 0)
        counts.append(filled(translate("rules", "not rated %1"), {countText(outcome.unrated)}));
    m_counts->setText(counts.isEmpty() ? translate("rules", "Nobody is counted here besides the head.") : counts.join(u" · "_s));
    QStringList findings;
    if (!given.organisation || !m_guide) {
        findings.append(translate("rules", "Without a predicate of the organisation there is no guide."));
    } else if (!outcome.finding || outcome.finding->deviations.isEmpty()) {
        findings.append(translate("rules", "The distribution follows the guide."));
    } else {
        for (const DistributionDeviation &deviation : outcome.finding->deviations) {
            for (const DistributionConstraint &constraint : m_guide->constraints[indexOf(*given.organisation)]) {
                if (constraint.rule == deviation.rule)
                    findings.append(u"• "_s + deviationText(deviation, constraint));
            }
        }
        if (!outcome.finding->binding)
            findings.append(translate("rules", "With so few employees this is a hint only."));
    }
    m_finding->setText(findings.join(u'\n'));
    setKind(m_finding, outcome.finding && outcome.finding->binding && !outcome.finding->deviations.isEmpty() ? "problem" : "muted");
}

QString TrialUnitPanel::text() const
{
    return m_counts->text() + u'\n' + m_finding->text();
}

} // namespace kinerja
