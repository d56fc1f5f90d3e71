#include "ui/policy/trialscreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"
#include "ui/policy/packcompare.h"
#include "ui/policy/trialpanels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kinerja {

TrialScreen::TrialScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_header(new PageHeader(this)), m_again(button(translate("rules", "&Begin again"), u"trialAgain"_s)),
      m_band(label(translate("rules", "Trying out: nothing is saved"), "cardTitle")), m_bar(new PeriodUnitBar), m_packs(new QComboBox), m_state(label({}, "")),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_table(new RecordTable(u"trialTable"_s, workspace.settings())), m_person(new TrialPersonPanel(m_model)), m_unitPanel(new TrialUnitPanel(m_model))
{
    setObjectName(u"trialScreen"_s);
    build();
    connect(m_again, &QPushButton::clicked, this, &TrialScreen::read);
    connect(m_bar, &PeriodUnitBar::unitChosen, this, [this](UnitId unit) {
        m_unit = unit;
        read();
    });
    connect(m_bar, &PeriodUnitBar::periodChosen, &m_workspace, &Workspace::setPeriod);
    connect(&m_workspace, &Workspace::periodChanged, this, &TrialScreen::read);
    connect(m_packs, &QComboBox::activated, this, &TrialScreen::usePack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrialScreen::showPerson);
    connect(m_table, &RecordTable::chosen, this, [this] { m_person->firstField()->setFocus(); });
    connect(&m_model, &TrialModel::moved, this, &TrialScreen::showState);
    const auto sayFailure = [this](const Error &error) { m_workspace.say(noticeOf(error)); };
    connect(m_person, &TrialPersonPanel::failed, this, sayFailure);
    connect(m_unitPanel, &TrialUnitPanel::failed, this, sayFailure);
}

void TrialScreen::build()
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::small + space::tiny);
    m_header->setTitle(title());
    m_header->setSubtitle(translate("rules", "Change ratings, the predicate of the organisation or the rules, and see at once what would follow."));
    m_again->setIcon(icon(Glyph::Undo));
    m_header->addAction(m_again);
    page->addWidget(m_header);
    auto *const band = new QFrame;
    band->setObjectName(u"trialBand"_s);
    setKind(band, "band");
    auto *const words = new QHBoxLayout(band);
    words->setContentsMargins(space::cardX, space::small, space::cardX, space::small);
    words->setSpacing(space::between);
    words->addWidget(m_band);
    m_state->setObjectName(u"trialState"_s);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(m_state, 1);
    page->addWidget(band);

    m_packs->setObjectName(u"trialPack"_s);
    m_packs->setAccessibleName(translate("rules", "Under which rules"));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_packs->setMinimumContentsLength(24);
    m_bar->addWidget(m_packs);
    page->addWidget(m_bar);

    m_row->setSpacing(space::between);
    m_table->setAccessibleName(translate("rules", "What would become of everybody"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setWidths({0, 84, 84, 104, 160, 104, 96, 60});
    m_row->addWidget(m_table, 1);
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_unitPanel);
    column->addWidget(m_person);
    column->addStretch(1);
    m_side = scrolling(inside);
    m_side->setObjectName(u"trialSide"_s);
    m_row->addWidget(m_side);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    m_side->setMinimumHeight(fontMetrics().height() * 8);
    auto *const below = new QWidget;
    auto *const rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_row, 1);
    page->addWidget(scrolling(below, this), 1);
    arrange();
}

void TrialScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void TrialScreen::arrange()
{
    constexpr int sideLines = 17;
    const int side = fontMetrics().height() * sideLines;
    const bool narrow = width() < side * 2 + side / 2;
    m_bar->arrange(width());
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    m_row->setStretch(1, narrow ? 1 : 0);
}

QString TrialScreen::title() const
{
    return translate("rules", "Try out");
}

QString TrialScreen::helpTopic() const
{
    return u"rules"_s;
}

QWidget *TrialScreen::firstFocus()
{
    return m_table;
}

void TrialScreen::open(const Place &place)
{
    if (!place.unit.isNull() && UnitId{place.unit} != m_unit) {
        m_unit = UnitId{place.unit};
        return read();
    }
    // Whoever comes back finds what was tried.
    if (m_model.isEmpty() || !m_model.isTouched())
        read();
}

void TrialScreen::refresh(const Changes &changes)
{
    if (!changes.touches({Table::Setting, Table::Rating, Table::Organisation, Table::Issue, Table::Placement, Table::Position, Table::Unit}))
        return;
    if (m_model.isTouched()) {
        m_stale = true;
        showState();
    } else {
        read();
    }
}

bool TrialScreen::perform(Command command)
{
    if (command != Command::Refresh)
        return false;
    read();
    return true;
}

void TrialScreen::read()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.ask(
        m_question, this,
        [period = m_workspace.period(), unit = m_unit](Store &store, Progress &progress) -> Result<Reading> {
            Reading reading;
            ASSIGN(reading.choices, periodUnitChoices(store, period));
            reading.unit = unitToShow(reading.choices.tree, unit);
            ASSIGN(reading.set, store.policies());
            ASSIGN(const PolicyPack applied, reading.set.forPeriod(period));
            reading.pack = applied.hash;
            ASSIGN(const EvaluationRules rules, evaluationRules(applied));
            ASSIGN(reading.start, TrialStore(store.database()).start(period, reading.unit, rules, progress));
            return reading;
        },
        [this](Result<Reading> reading) {
            if (!reading)
                return m_workspace.say(noticeOf(reading.error()));
            take(*std::move(reading));
        });
}

void TrialScreen::take(Reading reading)
{
    m_bar->setUnits(reading.choices.tree);
    m_bar->setUnit(reading.unit);
    m_bar->setPeriods(reading.choices.periods, m_workspace.period());
    m_unit = reading.unit;
    m_set = std::move(reading.set);
    {
        const QSignalBlocker quiet(m_packs);
        m_packs->clear();
        for (const PolicyPack &pack : m_set.packs()) {
            if (pack.predicate)
                m_packs->addItem(packName(pack) + u" · "_s + pack.name, pack.hash);
        }
        m_packs->setCurrentIndex(m_packs->findData(reading.pack));
    }
    const Result<PolicyPack> pack = m_set.findByHash(reading.pack);
    if (!pack)
        return m_workspace.say(noticeOf(pack.error()));
    const int kept = m_table->currentIndex().row();
    if (const Result<void> begun = m_model.begin(std::move(reading.start), *pack, m_workspace.today()); !begun)
        return m_workspace.say(noticeOf(begun.error()));
    m_stale = false;
    m_unitPanel->setGuide(pack->distribution);
    if (m_model.rowCount() > 0)
        m_table->selectRow(kept >= 0 && kept < m_model.rowCount() ? kept : 0);
    showPerson();
    showState();
}

void TrialScreen::usePack()
{
    const Result<PolicyPack> pack = m_set.findByHash(m_packs->currentData().toByteArray());
    if (!pack || m_model.isEmpty())
        return;
    m_unitPanel->setGuide(pack->distribution);
    m_model.setPack(*pack);
    showPerson();
}

void TrialScreen::showPerson()
{
    const QModelIndex current = m_table->currentIndex();
    const int person = current.isValid() && current.row() < m_model.rowCount() ? current.row() : -1;
    m_person->show(person);
    const int unit = person >= 0 ? m_model.trial().people()[person].unit : m_model.isEmpty() || m_model.trial().units().isEmpty() ? -1 : 0;
    m_unitPanel->show(unit);
}

void TrialScreen::showState()
{
    if (m_model.isEmpty())
        return;
    const int moved = m_model.movedCount();
    QString words = moved == 0 ? translate("rules", "Everybody as it stands.") : filled(translate("rules", "%1 of %2 employees would have another predicate."), {countText(moved), countText(m_model.rowCount())});
    if (m_stale)
        words += u' ' + translate("rules", "The office has changed since: begin again to see it.");
    m_state->setText(words);
    setReason(m_again, m_model.isTouched() || m_stale ? QString() : translate("rules", "Nothing was changed yet."));
}

} // namespace kinerja
