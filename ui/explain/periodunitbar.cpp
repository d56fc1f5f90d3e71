#include "ui/explain/periodunitbar.h"

#include "core/base/tr.h"
#include "core/evaluation/periodchoice.h"
#include "core/office/officesettingsstore.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kinerja {

Result<PeriodUnitChoices> periodUnitChoices(const Store &store, const Period &current)
{
    PeriodUnitChoices choices;
    ASSIGN(choices.tree, store.office().units(current.lastDay()));
    ASSIGN(const OfficeSettings settings, OfficeSettingsStore(store.database()).load());
    ASSIGN(const QStringList codes, store.evaluations().periods());
    QList<Period> recorded;
    for (const QString &code : codes) {
        if (const auto period = Period::fromCode(code))
            recorded.append(*period);
    }
    choices.periods = periodsToChoose(settings.cycle, recorded, current, store.clock().today());
    return choices;
}

UnitId unitToShow(const UnitTree &tree, UnitId wanted)
{
    if (tree.find(wanted) != nullptr)
        return wanted;
    return tree.units().isEmpty() ? UnitId{} : tree.rootOf(tree.units().first().lineage)->lineage;
}

PeriodUnitBar::PeriodUnitBar(QWidget *parent) : QWidget(parent), m_unit(new QComboBox(this)), m_period(new QComboBox(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    m_unit->setObjectName(u"unitChooser"_s);
    m_unit->setAccessibleName(translate("rating", "Unit"));
    // A large office has thousands of units: typing finds one.
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->lineEdit()->setAccessibleName(translate("rating", "Unit"));
    m_unit->lineEdit()->setObjectName(u"unitText"_s);
    m_unit->lineEdit()->setPlaceholderText(translate("rating", "The whole office"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(16);
    m_period->setObjectName(u"periodChooser"_s);
    m_period->setAccessibleName(translate("rating", "Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->addWidget(m_unit, 2);
    m_row->addWidget(m_period);
    m_row->addStretch(1);
    connect(m_unit, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && at < m_units.size())
            Q_EMIT unitChosen(m_units[at]);
    });
    connect(m_unit->lineEdit(), &QLineEdit::editingFinished, this, [this] { choose(m_unit->lineEdit()->text()); });
    connect(m_period, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && at < m_periods.size())
            Q_EMIT periodChosen(m_periods[at]);
    });
}

void PeriodUnitBar::choose(const QString &typed)
{
    const int at = m_unit->findText(typed, Qt::MatchFixedString);
    // What is no unit gives way to the one that is shown.
    if (at < 0)
        m_unit->setEditText(m_unit->itemText(m_unit->currentIndex()));
    else if (at != m_unit->currentIndex())
        Q_EMIT unitChosen(m_units[at]);
}

void PeriodUnitBar::setUnits(const UnitTree &tree)
{
    const UnitId before = m_unit->currentIndex() >= 0 && m_unit->currentIndex() < m_units.size() ? m_units[m_unit->currentIndex()] : UnitId{};
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_units.clear();
    QHash<QString, int> names;
    for (const Unit &unit : tree.units())
        ++names[unit.name];
    for (const Unit &unit : tree.units()) {
        // Two units of one name are told apart by their code.
        m_unit->addItem(names.value(unit.name) > 1 ? unit.name + u" · "_s + unit.code : unit.name);
        m_unit->setItemData(m_unit->count() - 1, unit.code, Qt::ToolTipRole);
        m_units.append(unit.lineage);
    }
    m_unit->completer()->setModel(m_unit->model());
    setUnit(before);
}

void PeriodUnitBar::setUnit(UnitId unit)
{
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(int(m_units.indexOf(unit)));
    if (unit.isNull())
        m_unit->lineEdit()->clear();
    m_unit->lineEdit()->setCursorPosition(0);
}

void PeriodUnitBar::setPeriods(const QList<Period> &periods, const Period &current)
{
    const QSignalBlocker quiet(m_period);
    if (m_periods != periods) {
        m_period->clear();
        m_periods = periods;
        for (const Period &each : periods)
            m_period->addItem(periodText(each));
    }
    m_period->setCurrentIndex(int(m_periods.indexOf(current)));
}

void PeriodUnitBar::arrange(int width)
{
    int needed = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        if (const QWidget *const widget = m_row->itemAt(i)->widget())
            needed += qMax(widget->minimumSizeHint().width(), widget->minimumWidth()) + m_row->spacing();
    }
    m_row->setDirection(width < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PeriodUnitBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace kinerja
