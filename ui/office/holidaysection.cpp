#include "ui/office/holidaysection.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kinerja {

HolidaySection::HolidaySection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_year(new QComboBox), m_table(new RecordTable(u"holidays"_s, workspace.settings())), m_day(new QDateEdit), m_name(new QLineEdit),
      m_add(button(translate("officesettings", "&Add"), u"addHoliday"_s)), m_remove(button(translate("officesettings", "&Remove the day"), u"removeHoliday"_s))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const card = new Card(translate("officesettings", "Holidays and shared days off"));
    QLabel *const what = label(translate("officesettings", "Deadlines that end on one of these days move to the next working day."), "muted");
    what->setWordWrap(true);
    card->body()->addWidget(what);

    auto *const top = new QHBoxLayout;
    top->setSpacing(space::small);
    m_year->setObjectName(u"holidayYear"_s);
    m_year->setAccessibleName(translate("officesettings", "Year"));
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(m_remove);
    QPushButton *const import = button(translate("officesettings", "&Import a year…"), u"importHolidays"_s);
    import->setIcon(icon(Glyph::Import));
    top->addWidget(import);
    card->body()->addLayout(top);

    m_model = new RecordModel<Holiday>({{u"day"_s, translate("officesettings", "Day"), [](const Holiday &holiday) { return QVariant(QLocale().toString(holiday.day, u"dddd, d MMMM yyyy"_s)); }},
                                        {u"name"_s, translate("officesettings", "Name"), [](const Holiday &holiday) { return QVariant(holiday.name); }}},
                                       this);
    m_table->setModel(m_model);
    m_table->setWidths({240, 0});
    m_table->setAccessibleName(translate("officesettings", "Holidays of the year"));
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    card->body()->addWidget(m_table, 1);

    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small + space::tiny);
    m_day->setObjectName(u"holidayDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_day->setMinimumWidth(fontMetrics().horizontalAdvance(u"00 Mmm 0000"_s) + 3 * space::page);
    m_name->setObjectName(u"holidayName"_s);
    m_name->setMaxLength(120);
    m_nameField = new FormField(translate("officesettings", "&Name of the holiday"), m_name);
    row->addWidget(new FormField(translate("officesettings", "&Day"), m_day), 0, Qt::AlignTop);
    row->addWidget(m_nameField, 1, Qt::AlignTop);
    auto *const addColumn = new QVBoxLayout;
    addColumn->addSpacing(fontMetrics().height() + space::tiny);
    addColumn->addWidget(m_add);
    addColumn->addStretch(1);
    row->addLayout(addColumn);
    card->body()->addLayout(row);
    column->addWidget(card, 1);

    const QDate today = m_workspace.today();
    m_day->setDate(today);
    m_year->addItem(QString::number(today.year()), today.year());
    connect(m_year, &QComboBox::activated, this, [this] { read(); });
    connect(m_add, &QPushButton::clicked, this, &HolidaySection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaySection::add);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setProblem({});
        showReasons();
    });
    connect(m_remove, &QPushButton::clicked, this, &HolidaySection::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HolidaySection::showReasons);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT go(Place{Place::Kind::Import}); });
    showReasons();
}

QWidget *HolidaySection::firstField() const
{
    return m_name;
}

void HolidaySection::read()
{
    m_workspace.ask(
        m_question, this,
        [year = m_year->currentData().toInt()](Store &store, Progress &) -> Result<Reading> {
            const HolidayStore holidays(store.database());
            Reading reading;
            ASSIGN(reading.years, holidays.years());
            ASSIGN(reading.days, holidays.list(year));
            return reading;
        },
        [this](Result<Reading> reading) {
            if (!reading)
                return m_workspace.say(noticeOf(reading.error()));
            const int shown = m_year->currentData().toInt();
            QList<int> years = reading->years;
            const int present = m_workspace.today().year();
            for (const int year : {present - 1, present, present + 1, shown}) {
                if (!years.contains(year))
                    years.append(year);
            }
            std::sort(years.begin(), years.end());
            const QSignalBlocker quiet(m_year);
            m_year->clear();
            for (const int year : std::as_const(years))
                m_year->addItem(QString::number(year), year);
            m_year->setCurrentIndex(m_year->findData(shown));
            if (m_model->rows() != reading->days)
                m_model->setRows(reading->days);
            showReasons();
        });
}

void HolidaySection::write(std::function<Result<void>(Ledger::Writer &)> change, std::function<void()> then)
{
    m_workspace.write(
        translate("officesettings", "Saving the holidays"), this,
        [change = std::move(change)](Store &store, Progress &) -> Result<CommandId> {
            ASSIGN(const auto done, store.transact(u"holiday"_s, QString(), [&](Ledger::Writer &writer) -> Result<bool> {
                TRY(change(writer));
                return true;
            }));
            return done.second.command;
        },
        [this, then = std::move(then)](Result<CommandId> command) {
            if (!command)
                return m_workspace.say(noticeOf(command.error()));
            if (then)
                then();
            Q_EMIT saved(*command);
        });
}

void HolidaySection::add()
{
    const Holiday holiday{m_day->date(), m_name->text().simplified()};
    if (holiday.name.isEmpty()) {
        m_nameField->setProblem(translate("officesettings", "Write what day it is, for example Hari Kemerdekaan."));
        m_name->setFocus();
        return;
    }
    if (const int at = m_year->findData(holiday.day.year()); at >= 0)
        m_year->setCurrentIndex(at);
    else
        m_year->addItem(QString::number(holiday.day.year()), holiday.day.year()), m_year->setCurrentIndex(m_year->count() - 1);
    m_name->setFocus();
    // What was typed stays until it is kept.
    write([holiday](Ledger::Writer &writer) { return HolidayStore::add(writer, holiday); }, [this, holiday] {
        if (m_name->text().simplified() == holiday.name)
            m_name->clear();
    });
}

void HolidaySection::removeChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    QList<QDate> days;
    for (const QModelIndex &index : chosen)
        days.append(m_model->row(index.row()).day);
    if (days.isEmpty())
        return;
    write([days](Ledger::Writer &writer) -> Result<void> {
        for (const QDate day : days)
            TRY(HolidayStore::remove(writer, day));
        return {};
    });
}

void HolidaySection::showReasons()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    setReason(m_remove, chosen ? QString() : translate("officesettings", "Choose a day in the list first."));
}

} // namespace kinerja
