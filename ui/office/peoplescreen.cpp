#include "ui/office/peoplescreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/office/peoplecopies.h"
#include "ui/office/peoplefilterbar.h"
#include "ui/office/unitlist.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto sortSetting = "people/sort"_L1;
constexpr int pulseMilliseconds = 200;

struct Around {
    UnitTree units;
    QHash<UnitId, qint64> counts;
    QList<std::pair<QString, qint64>> statuses;
};

} // namespace

PeopleScreen::PeopleScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_workspace(workspace), m_model(workspace), m_pulse(new QTimer(this))
{
    setObjectName(u"peopleScreen"_s);
    m_copies = new PeopleCopies(workspace, this);
    build();
    m_pulse->setInterval(pulseMilliseconds);
    connect(m_pulse, &QTimer::timeout, this, &PeopleScreen::showState);
    connect(m_filter, &PeopleFilterBar::changed, this, &PeopleScreen::search);
    connect(m_filter, &PeopleFilterBar::unitTakenAway, this, [this] {
        m_units->choose(std::nullopt);
        search();
    });
    connect(m_units, &UnitList::unitChosen, this, &PeopleScreen::search);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_staysPut)
            m_place = ListPlace::of(*m_table, m_model);
    });
    connect(&m_model, &PeopleModel::shown, this, [this] {
        if (m_place)
            std::exchange(m_place, std::nullopt)->restore(*m_table, m_model);
        m_staysPut = false;
        showState();
    });
    connect(&m_model, &PeopleModel::failed, this, [this](const Error &error) {
        // An office that was just closed answers nothing more, and nobody needs to hear of it.
        if (m_workspace.isOpen() && error.kind != ErrorKind::Cancelled)
            m_workspace.say(noticeOf(error));
    });
    connect(m_table, &RecordTable::chosen, this, &PeopleScreen::openPerson);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleScreen::showState);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT go(Place{Place::Kind::Import}); });
    connect(m_nobody->button(), &QPushButton::clicked, this, [this] { Q_EMIT go(Place{Place::Kind::Import}); });
    connect(m_nothingFound->button(), &QPushButton::clicked, this, &PeopleScreen::clearFilter);
    connect(m_export, &QPushButton::clicked, this, &PeopleScreen::exportList);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        if (!m_fresh)
            return;
        loadUnits();
        search();
    });
    connect(&m_workspace, &Workspace::listingChanged, this, [this] {
        if (m_workspace.listing()) {
            m_pulse->start();
            showState();
            return;
        }
        m_pulse->stop();
        showState();
        if (m_fresh && m_workspace.isOpen())
            reload();
    });
}

void PeopleScreen::build()
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    m_header = new PageHeader(this);
    m_header->setTitle(title());
    m_export = button(translate("office", "&Export list…"), u"peopleExport"_s, "quiet", this);
    m_export->setIcon(icon(Glyph::Export));
    m_import = button(translate("office", "&Import staff…"), u"peopleImport"_s, "primary", this);
    m_header->addAction(m_export);
    m_header->addAction(m_import);
    page->addWidget(m_header);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"peopleSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::between);
    m_units = new UnitList(m_splitter);
    m_splitter->addWidget(m_units);
    m_splitter->addWidget(buildList(m_splitter));
    m_splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().height();
    if (!m_splitter->restoreState(m_workspace.settings().layout(m_splitter->objectName())))
        m_splitter->setSizes({12 * em, 52 * em});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_workspace.settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
    page->addWidget(m_splitter, 1);
    for (QObject *const watched : {static_cast<QObject *>(m_filter->line()), static_cast<QObject *>(m_table), static_cast<QObject *>(m_table->viewport())})
        watched->installEventFilter(this);
    QWidget *before = m_units;
    for (QWidget *const next : {static_cast<QWidget *>(m_filter->line()), static_cast<QWidget *>(m_filter->statusChoice()), static_cast<QWidget *>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *PeopleScreen::buildList(QWidget *parent)
{
    auto *const right = new QWidget(parent);
    auto *const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_filter = new PeopleFilterBar(right);
    column->addWidget(m_filter);

    m_stack = new QStackedWidget(right);
    m_table = new RecordTable(u"peopleTable"_s, m_workspace.settings(), m_stack);
    m_table->setAccessibleName(translate("office", "Employees"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Who is sorted by what, before the table asks for it.
    const QStringList sorted = m_workspace.settings().value(sortSetting).toString().split(u' ');
    const int sortColumn = qBound(0, sorted.value(0).toInt(), int(PeopleModel::ColumnCount) - 1);
    const Qt::SortOrder order = sorted.value(1) == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->setModel(&m_model);
    m_table->setWidths({206, 196, 0, 0, 84, 66});
    m_table->horizontalHeader()->setSortIndicator(sortColumn, order);
    m_table->setSortingEnabled(true);
    // Only the headings of a list that is sorted keep room for the mark.
    m_table->horizontalHeader()->setProperty("sorts", true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PeopleScreen::rememberSort);
    m_nobody = new EmptyState(translate("office", "No staff yet"),
                              translate("office", "Bring in the units and employees out of your spreadsheet. Nothing is changed before you have seen what was read."),
                              translate("office", "Import staff…"), m_stack);
    m_nobody->button()->setObjectName(u"peopleEmptyImport"_s);
    m_nothingFound = new EmptyState(translate("office", "Nobody found"),
                                    translate("office", "Nobody here fits everything that you asked for. A part of the name, of the NIP or of the unit is enough."),
                                    translate("office", "Clear the filter"), m_stack);
    m_nothingFound->button()->setObjectName(u"peopleClearFilter"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_nothingFound);
    m_listing = new EmptyState(translate("office", "The list is being prepared"),
                               translate("office", "What was imported is safe in the office. Names appear here in a moment; you can go on with other work."), {}, m_stack);
    m_listing->setObjectName(u"peopleListingPage"_s);
    m_stack->addWidget(m_listing);
    column->addWidget(m_stack, 1);
    return right;
}

QString PeopleScreen::title() const
{
    return translate("office", "Employees");
}

QString PeopleScreen::helpTopic() const
{
    return u"people"_s;
}

QWidget *PeopleScreen::firstFocus()
{
    return m_everybody == 0 && !m_workspace.listing() ? static_cast<QWidget *>(m_nobody->button()) : m_filter->line();
}

void PeopleScreen::open(const Place &place)
{
    const bool first = !std::exchange(m_fresh, true);
    if (!place.unit.isNull()) {
        const UnitId unit{place.unit};
        m_filter->clearText();
        m_units->choose(unit);
        // Where the tree is still on its way, it chooses the unit when it is here.
        if (m_units->chosen() != std::optional(unit))
            m_wanted = unit;
    }
    if (m_workspace.listing())
        m_pulse->start();
    if (first || m_wanted)
        loadUnits();
    if (first || !place.unit.isNull())
        search();
}

void PeopleScreen::refresh(const Changes &changes)
{
    if (m_fresh && changes.touches({Table::Employee, Table::Placement, Table::Unit, Table::Position}))
        reload();
}

void PeopleScreen::reload()
{
    loadUnits();
    m_staysPut = true;
    m_model.reload();
}

void PeopleScreen::loadUnits()
{
    m_workspace.ask(
        m_unitsQuestion, this,
        [](Store &store, Progress &) -> Result<Around> {
            Around around;
            ASSIGN(around.units, store.office().units(store.clock().today()));
            ASSIGN(around.counts, store.directory().countsByUnit());
            ASSIGN(around.statuses, store.directory().countsByStatus());
            return around;
        },
        [this](Result<Around> around) {
            if (!around)
                return;
            m_units->setUnits(around->units, around->counts);
            m_filter->setStatuses(around->statuses);
            m_everybody = m_units->everybody();
            if (m_wanted) {
                m_units->choose(std::exchange(m_wanted, std::nullopt));
                search();
            }
            showState();
        });
}

void PeopleScreen::search()
{
    if (!m_workspace.isOpen())
        return;
    m_staysPut = false;
    m_model.search({m_filter->text(), m_wanted ? m_wanted : m_units->chosen(), m_filter->status()});
    m_filter->showChips(m_model.filter(), m_model.filter().unit ? m_units->nameOf(*m_model.filter().unit) : QString());
}

void PeopleScreen::clearFilter()
{
    m_filter->clear();
    m_units->choose(std::nullopt);
    search();
    m_filter->line()->setFocus();
}

QString PeopleScreen::listingText() const
{
    const JobHandle &job = m_workspace.listing();
    if (!job)
        return {};
    const qint64 total = job->total.load();
    return total > 0 ? filled(translate("office", "· being prepared: %1 of %2"), {countText(job->done.load()), countText(total)}) : translate("office", "· being prepared");
}

void PeopleScreen::showState()
{
    const qint64 found = m_model.found();
    const bool listing = m_workspace.listing() != nullptr;
    m_filter->showCounts(found, m_everybody, selectedCount(*m_table), listingText());
    const bool nobody = m_everybody == 0 && !listing;
    QWidget *const page = found != 0 ? static_cast<QWidget *>(m_table) : listing ? m_listing : nobody ? m_nobody : m_nothingFound;
    if (m_stack->currentWidget() != page) {
        const bool hadFocus = m_table->hasFocus();
        m_stack->setCurrentWidget(page);
        if (hadFocus && page != m_table)
            m_filter->line()->setFocus();
    }
    // What narrows a list has nothing to do where there is none.
    for (QWidget *const widget : {static_cast<QWidget *>(m_units), static_cast<QWidget *>(m_filter)})
        widget->setVisible(!nobody);
    setReason(m_export, found == 0 ? translate("office", "There is nobody in the list.") : QString());
    // One button is the way on: where there is nobody it stands in the middle.
    m_import->setVisible(!nobody);
}

void PeopleScreen::openPerson(const QModelIndex &index)
{
    if (const PersonEntry *const person = m_model.entry(index.row())) {
        Place place{Place::Kind::Person};
        place.subject = person->employee.uuid;
        Q_EMIT go(place);
    }
}

bool PeopleScreen::perform(Command command)
{
    switch (command) {
    case Command::Find:
        m_filter->line()->setFocus(Qt::ShortcutFocusReason);
        m_filter->line()->selectAll();
        return true;
    case Command::Refresh: reload(); return true;
    case Command::Save:
    case Command::Print:
    case Command::Undo:
    case Command::New: return false;
    }
    Q_UNREACHABLE();
}

bool PeopleScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter->line() && event->type() == QEvent::KeyPress) {
        auto *const key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->line()->clear();
            return true;
        }
        if ((enter || key->key() == Qt::Key_Down) && m_model.rowCount() > 0) {
            const QModelIndex first = m_model.index(0, m_table->horizontalHeader()->logicalIndex(0));
            if (enter && m_model.found() == 1) {
                openPerson(first);
                return true;
            }
            m_table->setCurrentIndex(first);
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return Screen::eventFilter(watched, event);
}

void PeopleScreen::showMenu(const QPoint &at)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_table->currentIndex().isValid())
        connect(menu->addAction(icon(Glyph::Person), translate("office", "Open this person's page")), &QAction::triggered, this,
                [this] { openPerson(m_table->currentIndex()); });
    QAction *const copy = menu->addAction(translate("table", "Copy the selected rows"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &PeopleScreen::copyRows);
    menu->popup(at);
}

void PeopleScreen::rememberSort()
{
    const QHeaderView *const header = m_table->horizontalHeader();
    m_workspace.settings().setValue(sortSetting, QString::number(header->sortIndicatorSection()) +
                                                     (header->sortIndicatorOrder() == Qt::DescendingOrder ? u" desc"_s : QString()));
}

void PeopleScreen::copyRows()
{
    QList<int> columns;
    for (int visual = 0; visual < PeopleModel::ColumnCount; ++visual) {
        if (const int logical = m_table->horizontalHeader()->logicalIndex(visual); !m_table->isColumnHidden(logical))
            columns.append(logical);
    }
    m_copies->toClipboard(m_model.numbers(selectedRows(*m_table)), columns);
}

void PeopleScreen::exportList()
{
    m_copies->toFile(selectedCount(*m_table) > 1 ? m_model.numbers(selectedRows(*m_table)) : QList<qint64>(), m_model.filter());
}

} // namespace kinerja
