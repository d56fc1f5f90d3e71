#include "ui/office/signingsection.h"

#include "core/base/tr.h"
#include "core/office/nip.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

void put(QLineEdit *edit, const QString &text)
{
    // What somebody is typing just now stays.
    if (!edit->isModified() && edit->text() != text)
        edit->setText(text);
}

QLabel *words(const QString &text)
{
    QLabel *const made = label(text, "muted");
    made->setWordWrap(true);
    return made;
}

QRadioButton *choice(const QString &text, const QString &objectName)
{
    auto *const made = new QRadioButton(text);
    made->setObjectName(objectName);
    return made;
}

} // namespace

SigningSection::SigningSection(QWidget *parent) : SettingsSection(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const where = new Card(translate("officesettings", "Place of signing"));
    m_place = edit(u"place"_s);
    m_placeField = new FormField(translate("officesettings", "&Town or district"), m_place, translate("officesettings", "Stands before the date on every form. Empty: a line is printed to write it on."));
    where->body()->addWidget(m_placeField);
    column->addWidget(where);

    auto *const head = new Card(translate("officesettings", "Head of the office"));
    head->body()->addWidget(words(translate("officesettings", "Signs what the office issues as a whole.")));
    m_head = person(head, u"head"_s, translate("officesettings", "Work unit"));
    column->addWidget(head);

    auto *const appraiser = new Card(translate("officesettings", "Who appraises the head"));
    appraiser->body()->addWidget(words(translate("officesettings", "Regent, mayor or another superior who is not among the employees here. Stands as appraiser on the head's forms, and as the "
                                                                   "appraiser's superior on those of the head's direct staff. A state official needs no NIP.")));
    m_appraiser = person(appraiser, u"appraiser"_s, translate("officesettings", "Agency"));
    column->addWidget(appraiser);
    column->addStretch(1);
}

QLineEdit *SigningSection::edit(const QString &objectName)
{
    auto *const made = new QLineEdit;
    made->setObjectName(objectName);
    made->setMaxLength(200);
    m_edits.append(made);
    connect(made, &QLineEdit::editingFinished, this, [this, made] {
        if (made->isModified())
            Q_EMIT edited();
    });
    return made;
}

SigningSection::Person SigningSection::person(Card *card, const QString &prefix, const QString &unitName)
{
    Person made;
    made.name = edit(prefix + u"Name"_s);
    made.nip = edit(prefix + u"Nip"_s);
    made.rank = edit(prefix + u"Rank"_s);
    made.position = edit(prefix + u"Position"_s);
    made.unit = edit(prefix + u"Unit"_s);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::small);
    made.nameField = new FormField(translate("officesettings", "Name with titles"), made.name);
    made.nipField = new FormField(translate("officesettings", "NIP"), made.nip);
    grid->addWidget(made.nameField, 0, 0);
    grid->addWidget(made.nipField, 0, 1);
    grid->addWidget(new FormField(translate("officesettings", "Position"), made.position), 1, 0);
    grid->addWidget(new FormField(translate("officesettings", "Rank and grade"), made.rank), 1, 1);
    grid->addWidget(new FormField(unitName, made.unit), 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    card->body()->addLayout(grid);
    return made;
}

void SigningSection::fillPerson(const Person &person, const Signatory &signatory)
{
    put(person.name, signatory.name);
    put(person.nip, groupedNip(signatory.nip));
    put(person.rank, signatory.rank);
    put(person.position, signatory.position);
    put(person.unit, signatory.unit);
}

Signatory SigningSection::signatory(const Person &person)
{
    return {person.name->text(), person.nip->text(), person.rank->text(), person.position->text(), person.unit->text()};
}

void SigningSection::fill(const OfficeSettings &settings)
{
    put(m_place, settings.place);
    fillPerson(m_head, settings.head);
    fillPerson(m_appraiser, settings.headAppraiser);
}

void SigningSection::collect(OfficeSettings &settings) const
{
    settings.place = m_place->text();
    settings.head = signatory(m_head);
    settings.headAppraiser = signatory(m_appraiser);
}

bool SigningSection::mark(const QList<SettingIssue> &issues)
{
    // Each field is marked, so no short cut.
    int found = 0;
    found += markField(m_placeField, SettingPlace::Place, issues);
    found += markField(m_head.nameField, SettingPlace::HeadName, issues);
    found += markField(m_head.nipField, SettingPlace::HeadNip, issues);
    found += markField(m_appraiser.nameField, SettingPlace::AppraiserName, issues);
    found += markField(m_appraiser.nipField, SettingPlace::AppraiserNip, issues);
    // What is in order is saved next, and then shown as it is kept; what is not stays as it was typed.
    for (QLineEdit *const one : std::as_const(m_edits)) {
        if (found == 0)
            one->setModified(false);
    }
    return found > 0;
}

QWidget *SigningSection::firstField() const
{
    return m_place;
}

PaperSection::PaperSection(QWidget *parent)
    : SettingsSection(parent), m_a4(choice(translate("officesettings", "&A4 (210 × 297 mm)"), u"a4"_s)), m_f4(choice(translate("officesettings", "&F4 (215 × 330 mm)"), u"f4"_s)),
      m_quarterly(choice(translate("officesettings", "Every &quarter: four evaluations and the year's"), u"quarterly"_s)),
      m_monthly(choice(translate("officesettings", "Every &month: twelve evaluations and the year's"), u"monthly"_s))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const paper = new Card(translate("officesettings", "Paper"));
    paper->body()->addWidget(words(translate("officesettings", "What the printer has. It can still be changed for each printing.")));
    paper->body()->addWidget(m_a4);
    paper->body()->addWidget(m_f4);
    column->addWidget(paper);
    auto *const cycle = new Card(translate("officesettings", "How often employees are evaluated"));
    cycle->body()->addWidget(words(translate("officesettings", "The agency chooses it for the whole year. What was issued before stays as it is.")));
    cycle->body()->addWidget(m_quarterly);
    cycle->body()->addWidget(m_monthly);
    column->addWidget(cycle);
    column->addStretch(1);
    for (QRadioButton *const one : {m_a4, m_f4, m_quarterly, m_monthly})
        connect(one, &QRadioButton::clicked, this, &SettingsSection::edited);
}

void PaperSection::fill(const OfficeSettings &settings)
{
    (settings.paper == OfficePaper::A4 ? m_a4 : m_f4)->setChecked(true);
    (settings.cycle == EvaluationCycle::Quarterly ? m_quarterly : m_monthly)->setChecked(true);
}

void PaperSection::collect(OfficeSettings &settings) const
{
    settings.paper = m_f4->isChecked() ? OfficePaper::F4 : OfficePaper::A4;
    settings.cycle = m_monthly->isChecked() ? EvaluationCycle::Monthly : EvaluationCycle::Quarterly;
}

bool PaperSection::mark(const QList<SettingIssue> &)
{
    return false;
}

QWidget *PaperSection::firstField() const
{
    return m_a4;
}

} // namespace kinerja
