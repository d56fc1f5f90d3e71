#include "ui/plan/planlistscreen.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/narrowbar.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int pageSize = 200;

QString completeness(const PlanListRow &row)
{
    if (!row.state)
        return {};
    if (row.results == 0)
        return translate("plan", "no result yet");
    if (row.withoutIndicator > 0)
        return filled(translate("plan", "%1 results without an indicator"), {countText(row.withoutIndicator)});
    if (row.withoutTarget > 0)
        return filled(translate("plan", "%1 indicators without a target"), {countText(row.withoutTarget)});
    return translate("plan", "Complete");
}

using Column = RecordColumn<PlanListRow>;
using RoleAnswer = std::function<QVariant(const PlanListRow &, int)>;

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

RoleAnswer mutedWhere(bool (*quiet)(const PlanListRow &))
{
    return [quiet](const PlanListRow &row, int role) { return role == MutedRole ? QVariant(quiet(row)) : QVariant(); };
}

QList<Column> columns()
{
    const RoleAnswer nipAsTip = [](const PlanListRow &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.name + u'\n' + row.nip) : QVariant(); };
    const RoleAnswer none;
    return {
        Column{u"name"_s, translate("plan", "Name"), [](const PlanListRow &row) { return row.name; }, left, nipAsTip},
        Column{u"position"_s, translate("plan", "Position"), [](const PlanListRow &row) { return row.position; }, left, none},
        Column{u"unit"_s, translate("plan", "Work unit"), [](const PlanListRow &row) { return row.unit; }, left, none},
        Column{u"state"_s, translate("plan", "State"), [](const PlanListRow &row) { return row.state ? stateText(*row.state) : translate("plan", "No plan yet"); }, left,
               mutedWhere([](const PlanListRow &row) { return !row.state; })},
        Column{u"results"_s, translate("plan", "Results"), [](const PlanListRow &row) { return row.state ? countText(row.results) : QString(); }, Qt::AlignRight | Qt::AlignVCenter, none},
        Column{u"complete"_s, translate("plan", "Completeness"), [](const PlanListRow &row) { return completeness(row); }, left,
               mutedWhere([](const PlanListRow &row) { return row.isComplete(); })},
    };
}

/// Which posts a place asks to see.
std::optional<PlanFilter> filterOf(Narrowing only)
{
    switch (only) {
    case Narrowing::WithoutPlan: return PlanFilter::Missing;
    case Narrowing::OpenPlans: return PlanFilter::Open;
    case Narrowing::SubmittedPlans: return PlanFilter::Submitted;
    case Narrowing::WithoutRealisation: return PlanFilter::WithoutRealisation;
    case Narrowing::None:
    case Narrowing::WithoutOrganisation:
    case Narrowing::Unrated:
    case Narrowing::Unexplained:
    case Narrowing::Ready:
    case Narrowing::Outdated:
    case Narrowing::Unprinted: break;
    }
    return std::nullopt;
}

QString narrowingText(PlanFilter filter, qint64 rows, const Period &period)
{
    const QString count = countText(rows);
    switch (filter) {
    case PlanFilter::Missing: return filled(translate("plan", "Showing %1 posts without a plan"), {count});
    case PlanFilter::Open: return filled(translate("plan", "Showing %1 plans that are not submitted yet"), {count});
    case PlanFilter::Submitted: return filled(translate("plan", "Showing %1 plans that wait for approval"), {count});
    case PlanFilter::WithoutRealisation:
        return filled(translate("plan", "Showing %1 employees of whom nothing is recorded for %2"), {count, periodText(period)});
    case PlanFilter::All:
    case PlanFilter::Agreed: break;
    }
    return {};
}

} // namespace

PlanListScreen::PlanListScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_model(columns()), m_header(new PageHeader(this)), m_year(new QComboBox(this)), m_search(new QLineEdit(this)), m_filters(new QButtonGroup(this)),
      m_narrow(new NarrowBar(this)), m_pages(new QStackedWidget(this)), m_table(new RecordTable(u"plans"_s, workspace.settings(), this)), m_empty(new EmptyState({}, {}, {}, this))
{
    setObjectName(u"planListScreen"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small + space::tiny);
    m_year->setObjectName(u"planYear"_s);
    m_year->setAccessibleName(translate("plan", "Year of the plans"));
    m_header->addAction(m_year);
    column->addWidget(m_header);
    m_search->setObjectName(u"planSearch"_s);
    m_search->setPlaceholderText(translate("plan", "Find a name or NIP"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    auto *const chips = new QHBoxLayout;
    chips->setSpacing(space::tiny);
    for (const auto &[filter, name] : {std::pair(PlanFilter::All, u"all"_s), std::pair(PlanFilter::Missing, u"missing"_s), std::pair(PlanFilter::Open, u"open"_s),
                                       std::pair(PlanFilter::Submitted, u"submitted"_s), std::pair(PlanFilter::Agreed, u"agreed"_s)}) {
        QPushButton *const chip = button({}, u"filter."_s + name, "nav", this);
        chip->setCheckable(true);
        m_filters->addButton(chip, int(filter));
        chips->addWidget(chip);
    }
    m_filters->button(int(PlanFilter::All))->setChecked(true);
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(m_narrow);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(translate("plan", "Posts of the year with their plans"));
    m_table->setWidths({200, 210, 0, 150, 90, 190});
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    showCounts({});

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        load(Paging::First);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            chosen(m_model.index(qMax(0, m_table->currentIndex().row()), 0));
    });
    connect(m_narrow, &NarrowBar::allWanted, this, &PlanListScreen::showAllPosts);
    connect(m_narrow, &NarrowBar::actionWanted, this, [this] { Q_EMIT go(Place{Place::Kind::Import}); });
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int filter) {
        m_only = Narrowing::None;
        m_narrow->clear();
        m_query.filter = PlanFilter(filter);
        load(Paging::First);
    });
    connect(m_year, &QComboBox::activated, this, [this] {
        m_query.year = m_year->currentData().toInt();
        load(Paging::First);
        loadCounts();
        Q_EMIT titleChanged();
    });
    connect(m_table, &RecordTable::chosen, this, &PlanListScreen::chosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        // The next page is asked for one screen before the end is reached.
        const QScrollBar *const bar = m_table->verticalScrollBar();
        if (m_next && !m_pageQuestion.isWaiting() && value >= bar->maximum() - bar->pageStep())
            load(Paging::Next);
    });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (!showsAll())
            return showAllPosts();
        Place place;
        place.kind = Place::Kind::Import;
        Q_EMIT go(place);
    });
}

void PlanListScreen::showAllPosts()
{
    m_only = Narrowing::None;
    m_narrow->clear();
    m_filters->button(int(PlanFilter::All))->setChecked(true);
    m_query.filter = PlanFilter::All;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_query.text.clear();
    load(Paging::First);
}

QString PlanListScreen::title() const
{
    return filled(translate("plan", "Plans %1"), {QString::number(m_query.year)});
}

void PlanListScreen::open(const Place &place)
{
    const int year = place.year != 0 ? place.year : m_query.year != 0 ? m_query.year : m_workspace.period().year;
    m_query.year = year;
    m_query.unit = UnitId{place.unit};
    m_year->clear();
    const int today = m_workspace.today().year();
    for (int shown = qMin(year, today - 3); shown <= qMax(year, today + 1); ++shown)
        m_year->addItem(QString::number(shown), shown);
    m_year->setCurrentIndex(m_year->findData(year));
    m_header->setTitle(translate("plan", "Plans (SKP)"));
    const Narrowing before = std::exchange(m_only, place.only);
    const std::optional<PlanFilter> filter = filterOf(place.only);
    if (filter) {
        m_query.filter = *filter;
        m_query.period = m_workspace.period();
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_query.text.clear();
    } else if (before != Narrowing::None) {
        m_query.filter = PlanFilter::All;
    }
    // A filter that has no button of its own presses none of them.
    m_filters->setExclusive(false);
    for (QAbstractButton *const chip : m_filters->buttons())
        chip->setChecked(m_filters->id(chip) == int(m_query.filter));
    m_filters->setExclusive(true);
    m_narrow->clear();
    m_narrow->setAction(m_query.filter == PlanFilter::WithoutRealisation ? translate("plan", "Import realisations") : QString());
    load(m_opened && !filter && before == Narrowing::None ? Paging::Same : Paging::First);
    loadCounts();
    m_opened = true;
    Q_EMIT titleChanged();
}

void PlanListScreen::refresh(const Changes &changes)
{
    if (!m_opened || !changes.touches({Table::Plan, Table::PlanItem, Table::Indicator, Table::Realisation, Table::Placement, Table::Employee, Table::Unit, Table::Position}))
        return;
    load(Paging::Same);
    loadCounts();
}

void PlanListScreen::load(Paging paging)
{
    PlanListQuery query = m_query;
    query.limit = pageSize;
    if (paging == Paging::Next)
        query.after = m_next;
    else if (paging == Paging::Same)
        query.limit = qMax(pageSize, m_model.rowCount());
    m_workspace.ask(
        m_pageQuestion, this, [query](Store &store, Progress &) { return PlanListStore(store.database()).page(query); },
        [this, paging](Result<PlanListPage> page) {
            if (!page) {
                if (page.error().kind != ErrorKind::Cancelled)
                    m_workspace.say(noticeOf(page.error()));
                return;
            }
            m_next = page->next;
            if (paging == Paging::Next) {
                m_model.append(page->rows);
                return;
            }
            const QModelIndex current = m_table->currentIndex();
            const PlacementId kept = paging == Paging::Same && current.isValid() ? m_model.row(current.row()).placement : PlacementId{};
            const int scrolled = paging == Paging::Same ? m_table->verticalScrollBar()->value() : 0;
            m_model.setRows(page->rows);
            for (int i = 0; i < m_model.rowCount() && !kept.isNull(); ++i) {
                if (m_model.row(i).placement == kept)
                    m_table->setCurrentIndex(m_model.index(i, current.column()));
            }
            m_table->verticalScrollBar()->setValue(scrolled);
            showEmpty();
        });
}

void PlanListScreen::loadCounts()
{
    struct Counted {
        PlanCounts counts;
        qint64 narrowed = 0;
    };
    m_workspace.ask(
        m_countQuestion, this,
        [year = m_query.year, unit = m_query.unit, filter = m_query.filter, period = m_query.period](Store &store, Progress &) -> Result<Counted> {
            const PlanListStore plans(store.database());
            Counted counted;
            ASSIGN(counted.counts, plans.counts(year, unit));
            if (filter == PlanFilter::WithoutRealisation) {
                ASSIGN(counted.narrowed, plans.withoutRealisation(period, unit));
            } else {
                counted.narrowed = filter == PlanFilter::Missing ? counted.counts.missing : filter == PlanFilter::Open ? counted.counts.open : counted.counts.submitted;
            }
            return counted;
        },
        [this](Result<Counted> counted) {
            if (!counted)
                return;
            showCounts(counted->counts);
            showNarrowing(counted->narrowed);
        });
}

void PlanListScreen::showNarrowing(qint64 rows)
{
    if (m_only == Narrowing::None)
        m_narrow->clear();
    else
        m_narrow->show(narrowingText(m_query.filter, rows, m_query.period));
}

void PlanListScreen::showCounts(const PlanCounts &counts)
{
    const auto set = [this](PlanFilter filter, const QString &text, qint64 count) { m_filters->button(int(filter))->setText(text + u"  "_s + countText(count)); };
    set(PlanFilter::All, translate("plan", "All"), counts.all);
    set(PlanFilter::Missing, translate("plan", "No plan yet"), counts.missing);
    set(PlanFilter::Open, translate("plan", "Being written"), counts.open);
    set(PlanFilter::Submitted, translate("plan", "Waiting for approval"), counts.submitted);
    set(PlanFilter::Agreed, translate("plan", "Approved"), counts.agreed);
    m_header->setSubtitle(counts.all == 0 ? QString()
                                          : filled(translate("plan", "%1 of %2 posts have a plan for %3"),
                                                   {countText(counts.all - counts.missing), countText(counts.all), QString::number(m_query.year)}));
}

void PlanListScreen::showEmpty()
{
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    if (!showsAll())
        m_empty->set(translate("plan", "Nobody found"), translate("plan", "No post fits what is looked for."), translate("plan", "Show all posts"));
    else
        m_empty->set(translate("plan", "No posts yet"), translate("plan", "Plans belong to posts. Bring in units and employees first."), translate("plan", "Import employees"));
    m_pages->setCurrentWidget(m_empty);
}

void PlanListScreen::chosen(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Place place;
    place.kind = Place::Kind::Plan;
    place.subject = m_model.row(index.row()).placement.uuid;
    place.year = m_query.year;
    Q_EMIT go(place);
}

bool PlanListScreen::perform(Command command)
{
    switch (command) {
    case Command::Find: m_search->setFocus(Qt::ShortcutFocusReason); return true;
    case Command::Refresh:
        load(Paging::Same);
        loadCounts();
        return true;
    case Command::Save:
    case Command::Print:
    case Command::Undo:
    case Command::New: return false;
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
