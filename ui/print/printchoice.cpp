#include "ui/print/printchoice.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/print/gaplist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QComboBox *combo(const QString &objectName)
{
    auto *const made = new QComboBox;
    made->setObjectName(objectName);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(12);
    return made;
}

} // namespace

PrintChoice::PrintChoice(QWidget *parent)
    : QWidget(parent), m_form(combo(u"form"_s)), m_unit(combo(u"unit"_s)), m_search(new QLineEdit), m_list(new QListView), m_gaps(new GapList), m_tabs(new QTabBar),
      m_pages(new QStackedWidget), m_verify(button(translate("print", "Check a printed &document…"), u"verify"_s, "link")), m_paper(combo(u"paper"_s)), m_place(new QLineEdit),
      m_dated(new QCheckBox(translate("print", "Write the da&te"))), m_date(new QDateEdit)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small + space::tiny);
    column->addWidget(whatCard(), 1);
    column->addWidget(sheetCard());
    m_verify->setToolTip(translate("print", "Choose a PDF file: was it printed here, unchanged, and is it still current?"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addStretch(1);
    column->addLayout(row);
    listen();
    setGaps({});
}

QWidget *PrintChoice::whatCard()
{
    auto *const card = new Card;
    m_form->addItem(translate("print", "D1 · Work plan (SKP)"), u"d1"_s);
    m_form->addItem(translate("print", "D3 · Performance evaluation"), u"d3"_s);
    m_form->addItem(translate("print", "D4 · Evaluation document"), u"d4"_s);
    card->body()->addWidget(new FormField(translate("print", "&Form"), m_form));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->lineEdit()->setObjectName(u"unitText"_s);
    m_unit->lineEdit()->setAccessibleName(translate("print", "Unit"));
    m_unit->lineEdit()->setPlaceholderText(translate("print", "The whole office"));
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    card->body()->addWidget(new FormField(translate("print", "&Unit, with everything below it"), m_unit));

    m_tabs->setObjectName(u"peopleOrGaps"_s);
    m_tabs->setAccessibleName(translate("print", "What the list shows"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(translate("print", "F&or whom"));
    m_tabs->addTab(QString());
    card->body()->addWidget(m_tabs);
    auto *const people = new QWidget;
    auto *const column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_search->setObjectName(u"personSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(translate("print", "Name or NIP"));
    m_search->setAccessibleName(translate("print", "Search an employee by name or NIP"));
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    m_model = new RecordModel<Person>({{u"name"_s, translate("print", "Name"), [](const Person &person) { return person.name; }, Qt::AlignLeft | Qt::AlignVCenter,
                                        [](const Person &person, int role) -> QVariant {
                                            return role == Qt::ToolTipRole ? QVariant(person.nip.isEmpty() ? person.name : person.name + u" · "_s + person.nip) : QVariant();
                                        }}},
                                      this);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(translate("print", "Employees of the unit"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    m_pages->addWidget(people);
    m_pages->addWidget(m_gaps);
    m_pages->setMinimumHeight(fontMetrics().height() * 8);
    card->body()->addWidget(m_pages, 1);
    return card;
}

QWidget *PrintChoice::sheetCard()
{
    auto *const card = new Card;
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small + space::tiny);
    m_paper->addItem(u"A4"_s, code(OfficePaper::A4));
    m_paper->addItem(u"F4"_s, code(OfficePaper::F4));
    m_paper->setMinimumContentsLength(3);
    m_paper->setToolTip(translate("print", "A4 is 210 × 297 mm, F4 is 215 × 330 mm."));
    row->addWidget(new FormField(translate("print", "P&aper"), m_paper), 2);
    m_place->setObjectName(u"place"_s);
    m_place->setPlaceholderText(translate("print", "A line to write on"));
    row->addWidget(new FormField(translate("print", "Pla&ce"), m_place), 3);
    card->body()->addLayout(row);
    auto *const dates = new QHBoxLayout;
    m_dated->setObjectName(u"dated"_s);
    m_dated->setToolTip(translate("print", "Otherwise a line is printed to write it on."));
    m_date->setObjectName(u"date"_s);
    m_date->setAccessibleName(translate("print", "Date of signing"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(u"00 Mmm 0000"_s) + 3 * space::page);
    dates->addWidget(m_dated, 1);
    dates->addWidget(m_date);
    card->body()->addLayout(dates);
    return card;
}

void PrintChoice::listen()
{
    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintChoice::contentChanged);
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_employee = {};
        m_search->clear();
        Q_EMIT contentChanged();
    });
    // What was typed and is no unit goes back to the unit that is chosen.
    connect(m_unit->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_unit->findText(m_unit->lineEdit()->text()) < 0)
            m_unit->setEditText(m_unit->itemText(m_unit->currentIndex()));
    });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_gaps, &GapList::chosen, this, &PrintChoice::gapChosen);
    connect(m_verify, &QPushButton::clicked, this, &PrintChoice::verifyWanted);
    connect(m_search, &QLineEdit::textChanged, this, &PrintChoice::showPeople);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choosePerson(m_search->text().isEmpty() ? 0 : m_model->rowCount() > 1 && m_model->row(0).employee.isNull() ? 1 : 0);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            choosePerson(now.row());
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintChoice::paperChanged);
    connect(m_place, &QLineEdit::editingFinished, this, [this] {
        if (place() == m_saidPlace)
            return;
        m_saidPlace = place();
        Q_EMIT contentChanged();
    });
    connect(m_dated, &QCheckBox::toggled, this, [this](bool dated) {
        setReason(m_date, dated ? QString() : translate("print", "A line is printed to write the date on."));
        Q_EMIT contentChanged();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &PrintChoice::contentChanged);
}

QString PrintChoice::form() const
{
    return m_form->currentData().toString();
}

void PrintChoice::setForm(const QString &code)
{
    const QSignalBlocker quiet(m_form);
    if (const int at = m_form->findData(code); at >= 0)
        m_form->setCurrentIndex(at);
}

UnitId PrintChoice::unit() const
{
    return UnitId{Uuid::fromString(m_unit->currentData().toString()).value_or(Uuid())};
}

void PrintChoice::setUnit(UnitId unit)
{
    const QSignalBlocker quiet(m_unit);
    if (unit.isNull())
        m_unit->setCurrentIndex(-1);
    else if (const int at = m_unit->findData(unit.uuid.toString()); at >= 0)
        m_unit->setCurrentIndex(at);
    if (unit.isNull())
        m_unit->lineEdit()->clear();
    // Names of units differ at their beginning.
    m_unit->lineEdit()->setCursorPosition(0);
}

void PrintChoice::setUnits(const QList<Unit> &units)
{
    const UnitId chosen = unit();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    for (const Unit &one : units) {
        m_unit->addItem(one.name, one.lineage.uuid.toString());
        m_unit->setItemData(m_unit->count() - 1, QString(one.code + u" · "_s + one.name), Qt::ToolTipRole);
    }
    m_unit->setCurrentIndex(units.isEmpty() ? -1 : 0);
    setUnit(chosen);
}

void PrintChoice::setEmployee(EmployeeId employee)
{
    m_employee = employee;
    showPeople();
}

void PrintChoice::setPeople(const QList<FormDocument> &documents)
{
    m_people.clear();
    for (const FormDocument &document : documents) {
        if (m_people.isEmpty() || m_people.last().employee != document.employee)
            m_people.append({document.employee, document.name, document.nip});
    }
    const bool known = std::any_of(m_people.begin(), m_people.end(), [this](const Person &person) { return person.employee == m_employee; });
    if (!known)
        m_employee = {};
    showPeople();
}

void PrintChoice::setGaps(const QList<FormGap> &gaps)
{
    m_gaps->setGaps(gaps);
    m_tabs->setTabText(1, filled(translate("print", "Worth a &look (%1)"), {countText(gaps.size())}));
    m_tabs->setTabEnabled(1, !gaps.isEmpty());
    m_tabs->setTabToolTip(1, gaps.isEmpty() ? translate("print", "Nothing is missing for anybody.") : translate("print", "People for whom something is missing"));
    if (gaps.isEmpty())
        m_tabs->setCurrentIndex(0);
}

void PrintChoice::showPeople()
{
    const QString wanted = m_search->text().simplified();
    QList<Person> shown;
    if (wanted.isEmpty())
        shown.append({{}, filled(translate("print", "Everybody (%1 employees)"), {countText(m_people.size())}), {}});
    int chosen = wanted.isEmpty() && m_employee.isNull() ? 0 : -1;
    for (const Person &person : std::as_const(m_people)) {
        if (!wanted.isEmpty() && !person.name.contains(wanted, Qt::CaseInsensitive) && !person.nip.contains(wanted))
            continue;
        if (person.employee == m_employee && !m_employee.isNull())
            chosen = int(shown.size());
        shown.append(person);
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setRows(shown);
    m_list->setCurrentIndex(chosen >= 0 ? m_model->index(chosen, 0) : QModelIndex());
    m_list->viewport()->update();
}

void PrintChoice::choosePerson(int row)
{
    const EmployeeId wanted = m_model->row(row).employee;
    if (wanted == m_employee)
        return;
    m_employee = wanted;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT employeeChanged();
}

OfficePaper PrintChoice::paper() const
{
    return officePaperFromCode(m_paper->currentData().toString()).value_or(OfficePaper::A4);
}

void PrintChoice::setPaper(OfficePaper paper)
{
    const QSignalBlocker quiet(m_paper);
    m_paper->setCurrentIndex(m_paper->findData(code(paper)));
}

QString PrintChoice::place() const
{
    return m_place->text().simplified();
}

void PrintChoice::setPlace(const QString &place)
{
    m_place->setText(place);
    m_saidPlace = place;
}

QDate PrintChoice::date() const
{
    return m_dated->isChecked() ? m_date->date() : QDate();
}

void PrintChoice::offerDate(QDate day)
{
    const QSignalBlocker quiet(m_date);
    m_date->setDate(day);
    setReason(m_date, m_dated->isChecked() ? QString() : translate("print", "A line is printed to write the date on."));
}

void PrintChoice::find()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *PrintChoice::firstField() const
{
    return m_form;
}

} // namespace kinerja
