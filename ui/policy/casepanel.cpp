#include "ui/policy/casepanel.h"

#include "core/base/tr.h"
#include "core/policy/treetext.h"
#include "core/rules/labels.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString kindText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Ratings: return translate("rules", "Ratings of results and conduct");
    case CaseKind::Values: return translate("rules", "Values of plan and conduct");
    case CaseKind::Halves: return translate("rules", "Values of the two halves of a year");
    }
    Q_UNREACHABLE();
}

QComboBox *ratingBox(const QString &objectName)
{
    auto *const box = new QComboBox;
    box->setObjectName(objectName);
    for (const Rating rating : allRatings)
        box->addItem(label(rating), int(rating));
    box->setCurrentIndex(1);
    return box;
}

QLineEdit *numberEdit(const QString &objectName, const QString &text)
{
    auto *const edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setMaxLength(12);
    return edit;
}

} // namespace

CasePanel::CasePanel(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_result(ratingBox(u"caseResult"_s)), m_conduct(ratingBox(u"caseConduct"_s)), m_first(numberEdit(u"caseFirst"_s, u"90"_s)),
      m_second(numberEdit(u"caseSecond"_s, u"90"_s)), m_peers(new QCheckBox(translate("rules", "&Colleagues were asked"))), m_idea(new QCheckBox(translate("rules", "A &new idea of benefit is recorded"))),
      m_form(new QWidget(this)), m_none(label(translate("rules", "This pack has no predicate of its own to try: it serves other calculations."), "muted", this)),
      m_predicate(label({}, "cardTitle", this)), m_why(label({}, "", this))
{
    m_kind->setObjectName(u"caseKind"_s);
    m_peers->setObjectName(u"casePeers"_s);
    m_idea->setObjectName(u"caseIdea"_s);
    m_kindField = new FormField(translate("rules", "&What is judged"), m_kind);
    m_resultField = new FormField(translate("rules", "&Results"), m_result);
    m_conductField = new FormField(translate("rules", "C&onduct"), m_conduct);
    m_firstField = new FormField({}, m_first);
    m_secondField = new FormField({}, m_second);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(space::page);
    auto *const left = new QVBoxLayout(m_form);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::small + space::tiny);
    for (FormField *const field : {m_kindField, m_resultField, m_conductField, m_firstField, m_secondField})
        left->addWidget(field);
    left->addWidget(m_peers);
    left->addWidget(m_idea);
    left->addStretch(1);
    setKind(m_form, "page");
    row->addWidget(scrolling(m_form, this), 2);
    auto *const inside = new QWidget;
    auto *const right = new QVBoxLayout(inside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::small);
    m_none->setWordWrap(true);
    m_predicate->setObjectName(u"casePredicate"_s);
    m_predicate->setWordWrap(true);
    m_why->setObjectName(u"caseWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->addWidget(m_none);
    right->addWidget(m_predicate);
    right->addWidget(m_why);
    right->addStretch(1);
    row->addWidget(scrolling(inside, this), 3);

    connect(m_kind, &QComboBox::activated, this, &CasePanel::follow);
    for (QComboBox *const box : {m_result, m_conduct})
        connect(box, &QComboBox::activated, this, &CasePanel::answer);
    for (QLineEdit *const edit : {m_first, m_second})
        connect(edit, &QLineEdit::textEdited, this, &CasePanel::answer);
    for (QCheckBox *const box : {m_peers, m_idea})
        connect(box, &QCheckBox::toggled, this, &CasePanel::answer);
}

void CasePanel::show(const PolicyPack &pack)
{
    m_pack = pack;
    m_kind->clear();
    for (const CaseKind kind : caseKinds(pack))
        m_kind->addItem(kindText(kind), int(kind));
    follow();
}

void CasePanel::follow()
{
    const bool any = m_kind->count() > 0;
    m_form->setVisible(any);
    m_none->setVisible(!any);
    m_predicate->setVisible(any);
    m_why->setVisible(any);
    if (!any)
        return;
    const auto kind = CaseKind(m_kind->currentData().toInt());
    m_kindField->setVisible(m_kind->count() > 1);
    m_resultField->setVisible(kind == CaseKind::Ratings);
    m_conductField->setVisible(kind == CaseKind::Ratings);
    m_firstField->setVisible(kind != CaseKind::Ratings);
    m_secondField->setVisible(kind != CaseKind::Ratings);
    m_peers->setVisible(kind == CaseKind::Values);
    m_idea->setVisible(kind != CaseKind::Ratings);
    m_firstField->setName(kind == CaseKind::Halves ? translate("rules", "&First half") : translate("rules", "Value of the &plan (SKP)"));
    m_secondField->setName(kind == CaseKind::Halves ? translate("rules", "&Second half") : translate("rules", "Value of &conduct"));
    answer();
}

std::optional<Decimal> CasePanel::number(FormField *field, const QLineEdit *edit)
{
    QString text = edit->text().trimmed();
    const auto value = Decimal::fromString(text.replace(u',', u'.'));
    field->setProblem(value ? QString() : translate("rules", "Write a number, for example 89,5."));
    return value;
}

void CasePanel::answer()
{
    TriedCase tried;
    tried.kind = CaseKind(m_kind->currentData().toInt());
    tried.result = Rating(m_result->currentData().toInt());
    tried.conduct = Rating(m_conduct->currentData().toInt());
    tried.peers = m_peers->isChecked() ? PeerInput::Heard : PeerInput::None;
    tried.idea = m_idea->isChecked() ? NewIdea::Recorded : NewIdea::None;
    if (tried.kind != CaseKind::Ratings) {
        const auto first = number(m_firstField, m_first);
        const auto second = number(m_secondField, m_second);
        if (!first || !second) {
            m_predicate->clear();
            m_why->clear();
            return;
        }
        tried.first = *first;
        tried.second = *second;
    }
    const Result<CaseAnswer> found = tryCase(tried, m_pack);
    if (!found) {
        m_predicate->setText(translate("rules", "No predicate"));
        m_why->setText(errorText(found.error()));
        return;
    }
    const QString word = tried.kind == CaseKind::Ratings ? label(found->predicate) : numericLabel(found->predicate);
    m_predicate->setText(found->value ? filled(translate("rules", "Predicate: %1, with the value %2"), {word, found->value->toLocalText()})
                                      : filled(translate("rules", "Predicate: %1"), {word}));
    QStringList lines{translate("rules", "Why?")};
    lines += treeSentences(found->why);
    lines.append(QString());
    lines += found->raises.isEmpty() ? QStringList{translate("rules", "No single change would raise it.")} : found->raises;
    m_why->setText(lines.join(u'\n'));
}

} // namespace kinerja
