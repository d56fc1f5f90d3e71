#include "ui/policy/recomputescreen.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"
#include "ui/explain/whypanel.h"
#include "ui/policy/packcompare.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QVariant badge(const std::optional<Predicate> &predicate, int role)
{
    if (role == PredicateRole && predicate)
        return int(*predicate);
    if (role == MutedRole && !predicate)
        return true;
    return {};
}

QVariant badgeText(const std::optional<Predicate> &predicate)
{
    return predicate ? label(*predicate) : translate("rules", "none yet");
}

} // namespace

RecomputeScreen::RecomputeScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_header(new PageHeader(this)), m_bar(new PeriodUnitBar), m_packs(new QComboBox), m_summary(label({}, "")),
      m_onlyMoved(new QCheckBox(translate("rules", "&Only those who would change"))), m_table(new RecordTable(u"recomputeTable"_s, workspace.settings())), m_why(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_now(new WhyPanel(workspace)), m_then(new WhyPanel(workspace))
{
    setObjectName(u"recomputeScreen"_s);
    build();
    connect(m_bar, &PeriodUnitBar::unitChosen, this, [this](UnitId unit) {
        m_unit = unit;
        read();
    });
    connect(m_bar, &PeriodUnitBar::periodChosen, &m_workspace, &Workspace::setPeriod);
    connect(&m_workspace, &Workspace::periodChanged, this, &RecomputeScreen::read);
    connect(m_packs, &QComboBox::activated, this, [this] {
        m_pack = m_packs->currentData().toString();
        read();
    });
    connect(m_onlyMoved, &QCheckBox::toggled, this, &RecomputeScreen::showLines);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecomputeScreen::showWhy);
}

void RecomputeScreen::build()
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::small + space::tiny);
    m_header->setTitle(title());
    m_header->setSubtitle(translate("rules", "Both results side by side. Nothing is written, and what was issued stays as it was issued."));
    page->addWidget(m_header);
    m_packs->setObjectName(u"recomputePack"_s);
    m_packs->setAccessibleName(translate("rules", "Under which rules"));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_packs->setMinimumContentsLength(24);
    m_bar->addWidget(m_packs);
    page->addWidget(m_bar);

    auto *const row = new QHBoxLayout;
    row->setSpacing(space::between);
    m_summary->setObjectName(u"recomputeSummary"_s);
    m_summary->setWordWrap(true);
    m_onlyMoved->setObjectName(u"onlyMoved"_s);
    row->addWidget(m_summary, 1);
    row->addWidget(m_onlyMoved);
    page->addLayout(row);

    const auto now = [this](const Line &line) -> const EvaluatedSegment & { return m_comparison.now.rows[line.row].segment; };
    const auto then = [this](const Line &line) -> const EvaluatedSegment & { return m_comparison.then.rows[line.row].segment; };
    m_model = new RecordModel<Line>(
        {{u"name"_s, translate("rules", "Name"), [this](const Line &line) { return QVariant(m_comparison.now.rows[line.row].name); }},
         {u"post"_s, translate("rules", "Post"), [this](const Line &line) { return QVariant(m_comparison.now.rows[line.row].position); }},
         {u"state"_s, translate("rules", "State"), [now](const Line &line) { return QVariant(stateText(now(line).state)); }},
         {u"now"_s, translate("rules", "As it stands"), [now](const Line &line) { return badgeText(now(line).predicate); }, Qt::AlignLeft | Qt::AlignVCenter,
          [now](const Line &line, int role) { return badge(now(line).predicate, role); }},
         {u"then"_s, translate("rules", "Under the chosen rules"), [then](const Line &line) { return badgeText(then(line).predicate); }, Qt::AlignLeft | Qt::AlignVCenter,
          [then](const Line &line, int role) { return badge(then(line).predicate, role); }},
         {u"moves"_s, translate("rules", "Changes"), [](const Line &line) { return QVariant(line.moves ? translate("rules", "yes") : u"–"_s); }}},
        this);
    m_table->setAccessibleName(translate("rules", "Results as they stand and under the chosen rules"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setWidths({220, 0, 110, 170, 190, 90});
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small + space::tiny);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    column->addWidget(m_table, 3);

    m_why->setSpacing(space::between);
    m_now->setObjectName(u"whyNow"_s);
    m_then->setObjectName(u"whyThen"_s);
    const auto addSide = [this](const QString &words, WhyPanel *panel) {
        auto *const side = new QVBoxLayout;
        side->setSpacing(space::tiny);
        side->addWidget(label(words, "muted"));
        side->addWidget(panel, 1);
        m_why->addLayout(side, 1);
    };
    addSide(translate("rules", "As it stands"), m_now);
    addSide(translate("rules", "Under the chosen rules"), m_then);
    column->addLayout(m_why, 2);
    page->addWidget(scrolling(inside, this), 1);
    arrange();
}

void RecomputeScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void RecomputeScreen::arrange()
{
    constexpr int linesForTwo = 44;
    m_bar->arrange(width());
    m_why->setDirection(width() < fontMetrics().height() * linesForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString RecomputeScreen::title() const
{
    return translate("rules", "Recompute under other rules");
}

QString RecomputeScreen::helpTopic() const
{
    return u"rules"_s;
}

QWidget *RecomputeScreen::firstFocus()
{
    return m_packs;
}

void RecomputeScreen::open(const Place &place)
{
    if (!place.unit.isNull())
        m_unit = UnitId{place.unit};
    if (!place.text.isEmpty())
        m_pack = place.text;
    read();
}

void RecomputeScreen::refresh(const Changes &changes)
{
    if (changes.touches({Table::Setting, Table::Rating, Table::Organisation, Table::Issue, Table::Placement, Table::Realisation}))
        read();
}

bool RecomputeScreen::perform(Command command)
{
    if (command != Command::Refresh)
        return false;
    read();
    return true;
}

Result<RecomputeScreen::Reading> RecomputeScreen::compared(const Store &store, const Period &period, UnitId unit, const QString &pack, Progress &progress)
{
    Reading reading;
    ASSIGN(reading.choices, periodUnitChoices(store, period));
    reading.unit = unitToShow(reading.choices.tree, unit);
    ASSIGN(const PolicySet set, store.policies());
    for (const PolicyPack &each : set.packs()) {
        if (each.predicate && each.distribution)
            reading.packs.append({QString::fromLatin1(each.hash.toHex()), packName(each) + u" · "_s + each.name});
    }
    ASSIGN(const PolicyPack applied, set.forPeriod(period));
    reading.applied = QString::fromLatin1(applied.hash.toHex());
    ASSIGN(const EvaluationRules now, evaluationRules(applied));
    // Somebody comes for a name, and chooses one version of it here.
    const Result<PolicyPack> version = set.findByHash(QByteArray::fromHex(pack.toLatin1()));
    const Result<PolicyPack> named = version ? version : set.find(pack);
    const PolicyPack &other = named ? *named : applied;
    reading.chosen = QString::fromLatin1(other.hash.toHex());
    ASSIGN(const EvaluationRules then, evaluationRules(other));
    ASSIGN(reading.comparison, RulesComparisonStore(store.database()).compare(period, reading.unit, now, then, progress));
    return reading;
}

void RecomputeScreen::read()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.ask(
        m_question, this,
        [period = m_workspace.period(), unit = m_unit, pack = m_pack](Store &store, Progress &progress) { return compared(store, period, unit, pack, progress); },
        [this](Result<Reading> reading) {
            if (!reading)
                return m_workspace.say(noticeOf(reading.error()));
            take(*std::move(reading));
        });
}

void RecomputeScreen::take(Reading reading)
{
    m_bar->setUnits(reading.choices.tree);
    m_bar->setUnit(reading.unit);
    m_bar->setPeriods(reading.choices.periods, m_workspace.period());
    m_unit = reading.unit;
    {
        const QSignalBlocker quiet(m_packs);
        m_packs->clear();
        for (const Pack &pack : std::as_const(reading.packs))
            m_packs->addItem(pack.words, pack.hash);
        m_packs->setCurrentIndex(m_packs->findData(reading.chosen));
    }
    const QModelIndex current = m_table->currentIndex();
    const PlacementId kept = current.isValid() ? m_comparison.now.rows[m_model->row(current.row()).row].segment.placement : PlacementId{};
    // The table reads the boards: it is emptied before they change.
    m_model->setRows({});
    m_comparison = std::move(reading.comparison);
    const QString all = countText(m_comparison.now.rows.size());
    const auto moved = m_comparison.moved().size();
    QString words = moved == 0 ? filled(translate("rules", "Nobody of %1 employees would have another predicate."), {all})
                               : filled(translate("rules", "%1 of %2 employees would have another predicate."), {countText(moved), all});
    if (reading.chosen == reading.applied)
        words += u' ' + translate("rules", "These are the rules that apply to the period.");
    m_summary->setText(words);
    showLines();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_comparison.now.rows[m_model->row(i).row].segment.placement == kept)
            m_table->selectRow(i);
    }
}

void RecomputeScreen::showLines()
{
    QList<Line> lines;
    for (qsizetype row = 0; row < m_comparison.now.rows.size(); ++row) {
        const bool moves = m_comparison.now.rows[row].segment.predicate != m_comparison.then.rows[row].segment.predicate;
        if (moves || !m_onlyMoved->isChecked())
            lines.append({row, moves});
    }
    m_model->setRows(std::move(lines));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showWhy();
}

void RecomputeScreen::showWhy()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() && current.row() < m_model->rowCount() ? int(m_model->row(current.row()).row) : -1;
    m_now->explain(m_comparison.now, row, WhyPanel::Advice::None);
    m_then->explain(m_comparison.then, row, WhyPanel::Advice::None);
}

} // namespace kinerja
