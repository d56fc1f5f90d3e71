#include "ui/office/peoplescreen.h"

#include "core/base/tr.h"
#include "core/exchange/exporter.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/office/unitlist.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto sortSetting = "people/sort"_L1;
constexpr qsizetype longestChip = 48;

struct Around {
    UnitTree units;
    QHash<UnitId, qint64> counts;
    QList<std::pair<QString, qint64>> statuses;
};

QString shortened(const QString &text)
{
    return text.size() <= longestChip ? text : text.left(longestChip - 1).trimmed() + u'…';
}

} // namespace

PeopleScreen::PeopleScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_workspace(workspace), m_model(workspace)
{
    setObjectName(u"peopleScreen"_s);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &PeopleScreen::search);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PeopleScreen::search);
    connect(m_units, &UnitList::unitChosen, this, &PeopleScreen::search);
    connect(&m_model, &PeopleModel::shown, this, [this] {
        restorePlace();
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
}

void PeopleScreen::build()
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
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
    auto *const right = new QWidget(m_splitter);
    auto *const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);

    m_line = new QWidget(right);
    auto *const line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_filter = new QLineEdit(right);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setAccessibleName(translate("office", "Search name, NIP, unit, position"));
    m_filter->setPlaceholderText(m_filter->accessibleName());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_status = new QComboBox(right);
    m_status->setObjectName(u"peopleStatus"_s);
    m_status->setAccessibleName(translate("office", "Status"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->addItem(translate("office", "Every status"), QString());
    line->addWidget(m_filter, 1);
    line->addWidget(m_status);
    column->addWidget(m_line);

    m_chipRow = new QWidget(right);
    m_chips = new QHBoxLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(space::small);
    m_hits = label({}, "muted", m_chipRow);
    m_hits->setObjectName(u"peopleHits"_s);
    m_selected = label({}, "muted", m_chipRow);
    m_selected->setObjectName(u"peopleSelected"_s);
    // A chip that comes or goes must not move the table.
    m_chipRow->setMinimumHeight(fontMetrics().height() + 14);
    m_chips->addWidget(m_hits);
    m_chips->addStretch(1);
    m_chips->addWidget(m_selected);
    column->addWidget(m_chipRow);

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
    column->addWidget(m_stack, 1);

    m_splitter->addWidget(m_units);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().height();
    if (!m_splitter->restoreState(m_workspace.settings().layout(m_splitter->objectName())))
        m_splitter->setSizes({12 * em, 52 * em});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_workspace.settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
    page->addWidget(m_splitter, 1);
    for (QObject *const watched : {static_cast<QObject *>(m_filter), static_cast<QObject *>(m_table), static_cast<QObject *>(m_table->viewport())})
        watched->installEventFilter(this);
    QWidget *before = m_units;
    for (QWidget *const next : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
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
    return m_everybody == 0 ? static_cast<QWidget *>(m_nobody->button()) : m_filter;
}

void PeopleScreen::open(const Place &place)
{
    const bool first = !std::exchange(m_fresh, true);
    if (!place.unit.isNull()) {
        const UnitId unit{place.unit};
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_units->choose(unit);
        // Where the tree is still on its way, it chooses the unit when it is here.
        if (m_units->chosen() != std::optional(unit))
            m_wanted = unit;
    }
    if (first || m_wanted)
        loadUnits();
    if (first || !place.unit.isNull())
        search();
}

void PeopleScreen::refresh(const Changes &changes)
{
    if (!m_fresh || !changes.touches({Table::Employee, Table::Placement, Table::Unit, Table::Position}))
        return;
    loadUnits();
    keepPlace();
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
            loadStatuses(around->statuses);
            m_everybody = m_units->everybody();
            if (m_wanted) {
                m_units->choose(std::exchange(m_wanted, std::nullopt));
                search();
            }
            showState();
        });
}

void PeopleScreen::loadStatuses(const QList<std::pair<QString, qint64>> &statuses)
{
    const QSignalBlocker quiet(m_status);
    const QString before = m_status->currentData().toString();
    while (m_status->count() > 1)
        m_status->removeItem(1);
    for (const auto &[status, count] : statuses) {
        if (!status.isEmpty())
            m_status->addItem(status, status);
    }
    m_status->setCurrentIndex(qMax(0, m_status->findData(before)));
}

void PeopleScreen::search()
{
    if (!m_workspace.isOpen())
        return;
    m_model.search({m_filter->text(), m_wanted ? m_wanted : m_units->chosen(), m_status->currentData().toString()});
    showChips();
}

void PeopleScreen::clearFilter()
{
    {
        const QSignalBlocker quietFilter(m_filter);
        const QSignalBlocker quietStatus(m_status);
        m_filter->clear();
        m_status->setCurrentIndex(0);
        m_units->choose(std::nullopt);
    }
    search();
    m_filter->setFocus();
}

void PeopleScreen::showState()
{
    const qint64 found = m_model.found();
    if (m_everybody >= 0 && found >= 0)
        m_hits->setText(found == m_everybody ? filled(translate("office", "%1 employees"), {countText(found)})
                                             : filled(translate("office", "%1 of %2 employees"), {countText(found), countText(m_everybody)}));
    const qint64 selected = selectedCount();
    m_selected->setText(selected > 1 ? filled(translate("office", "%1 selected"), {countText(selected)}) : QString());
    const bool nobody = m_everybody == 0;
    QWidget *const page = found != 0 ? static_cast<QWidget *>(m_table) : nobody ? m_nobody : m_nothingFound;
    if (m_stack->currentWidget() != page) {
        const bool hadFocus = m_table->hasFocus();
        m_stack->setCurrentWidget(page);
        if (hadFocus && page != m_table)
            m_filter->setFocus();
    }
    // What narrows a list has nothing to do where there is none.
    for (QWidget *const widget : {static_cast<QWidget *>(m_units), m_line, m_chipRow})
        widget->setVisible(!nobody);
    setReason(m_export, found == 0 ? translate("office", "There is nobody in the list.") : QString());
    // One button is the way on: where there is nobody it stands in the middle.
    m_import->setVisible(!nobody);
}

void PeopleScreen::showChips()
{
    for (QToolButton *const chip : m_chipRow->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (const auto unit = m_model.filter().unit) {
        const QString name = m_units->nameOf(*unit);
        if (!name.isEmpty())
            addChip(name, u"chipUnit"_s, [this] {
                m_units->choose(std::nullopt);
                search();
            });
    }
    if (const QString status = m_model.filter().status; !status.isEmpty())
        addChip(status, u"chipStatus"_s, [this] { m_status->setCurrentIndex(0); });
    if (const QString text = m_model.filter().text.trimmed(); !text.isEmpty())
        addChip(u'“' + text + u'”', u"chipText"_s, [this] { m_filter->clear(); });
}

void PeopleScreen::addChip(const QString &text, const QString &name, std::function<void()> remove)
{
    auto *const chip = new QToolButton(m_chipRow);
    chip->setObjectName(name);
    chip->setText(shortened(text));
    chip->setIcon(icon(Glyph::Close));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(filled(translate("office", "Take away the filter %1"), {text}));
    chip->setAccessibleName(chip->toolTip());
    setKind(chip, "chip");
    connect(chip, &QToolButton::clicked, this, std::move(remove));
    m_chips->insertWidget(m_chips->count() - 2, chip);
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
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        return true;
    case Command::Refresh:
        loadUnits();
        keepPlace();
        m_model.reload();
        return true;
    case Command::Save:
    case Command::Print:
    case Command::Undo:
    case Command::New: return false;
    }
    Q_UNREACHABLE();
}

bool PeopleScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        auto *const key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
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
        auto *const menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_table->currentIndex().isValid())
            connect(menu->addAction(icon(Glyph::Person), translate("office", "Open this person's page")), &QAction::triggered, this,
                    [this] { openPerson(m_table->currentIndex()); });
        QAction *const copy = menu->addAction(translate("table", "Copy the selected rows"));
        copy->setShortcut(QKeySequence::Copy);
        connect(copy, &QAction::triggered, this, &PeopleScreen::copyRows);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return Screen::eventFilter(watched, event);
}

void PeopleScreen::rememberSort()
{
    const QHeaderView *const header = m_table->horizontalHeader();
    m_workspace.settings().setValue(sortSetting, QString::number(header->sortIndicatorSection()) +
                                                     (header->sortIndicatorOrder() == Qt::DescendingOrder ? u" desc"_s : QString()));
}

QList<int> PeopleScreen::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

qint64 PeopleScreen::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

void PeopleScreen::keepPlace()
{
    if (m_place)
        return;
    m_place = {m_table->verticalScrollBar()->value(), {}};
    QList<int> rows = selectedRows();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid() && !rows.contains(current.row()))
        rows.prepend(current.row());
    for (const int row : rows.first(qMin<qsizetype>(rows.size(), 200))) {
        if (const PersonEntry *const entry = m_model.entry(row))
            m_place->people.append({entry->employee, row});
    }
}

void PeopleScreen::restorePlace()
{
    if (!m_place)
        return;
    const auto place = *std::exchange(m_place, std::nullopt);
    QItemSelection selection;
    QModelIndex current;
    for (const auto &[employee, before] : place.people) {
        // Whoever moved a little in the list is still the one who was selected.
        for (int distance = 0; distance < 100; ++distance) {
            const PersonEntry *const below = m_model.entry(before + distance);
            const PersonEntry *const above = before >= distance ? m_model.entry(before - distance) : nullptr;
            const int row = below && below->employee == employee ? before + distance : above && above->employee == employee ? before - distance : -1;
            if (row < 0)
                continue;
            selection.select(m_model.index(row, 0), m_model.index(row, PeopleModel::ColumnCount - 1));
            if (!current.isValid())
                current = m_model.index(row, 0);
            break;
        }
    }
    if (current.isValid())
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(place.scroll);
}

void PeopleScreen::copyRows()
{
    const QList<qint64> numbers = m_model.numbers(selectedRows());
    if (numbers.isEmpty())
        return;
    QList<int> columns;
    for (int visual = 0; visual < PeopleModel::ColumnCount; ++visual) {
        if (const int logical = m_table->horizontalHeader()->logicalIndex(visual); !m_table->isColumnHidden(logical))
            columns.append(logical);
    }
    // The rows that are not on screen are read first.
    m_workspace.ask(
        m_copyQuestion, this,
        [numbers, columns](Store &store, Progress &) -> Result<std::pair<QString, QString>> {
            ASSIGN(const QList<PersonEntry> people, store.directory().entries(numbers));
            QString text;
            QString html = u"<table>"_s;
            for (const PersonEntry &person : people) {
                QStringList cells;
                html += u"<tr>"_s;
                for (const int column : columns) {
                    QString cell = column == PeopleModel::Nip ? person.nip : PeopleModel::cellText(person, column);
                    html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
                    cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
                }
                html += u"</tr>"_s;
                text += cells.join(u'\t') + u'\n';
            }
            return std::pair(text, html + u"</table>"_s);
        },
        [](Result<std::pair<QString, QString>> copied) {
            if (!copied)
                return;
            auto *const mime = new QMimeData;
            mime->setText(copied->first);
            mime->setHtml(copied->second);
            QApplication::clipboard()->setMimeData(mime);
        });
}

void PeopleScreen::exportList()
{
    Prompt::File file;
    file.title = translate("office", "Export the list of employees");
    file.filter = translate("office", "Excel workbook (*.xlsx);;CSV table (*.csv)");
    file.suggestion = translate("office", "employees.xlsx");
    file.ending = u"xlsx"_s;
    const QList<qint64> selected = selectedCount() > 1 ? m_model.numbers(selectedRows()) : QList<qint64>();
    m_workspace.prompt().saveFile(this, file, [this, selected, filter = m_model.filter()](const QString &path) {
        m_workspace.readLong(
            translate("office", "Export of the employees"), this,
            [selected, filter, path](Store &store, Progress &progress) -> Result<qint64> {
                ExportRequest request;
                if (!selected.isEmpty() || filter != PeopleFilter{}) {
                    QList<qint64> numbers = selected;
                    if (numbers.isEmpty()) {
                        ASSIGN(numbers, store.directory().numbers(filter, PeopleSort::Name, Qt::AscendingOrder));
                    }
                    ASSIGN(const QList<PersonEntry> people, store.directory().entries(numbers));
                    request.people.emplace();
                    for (const PersonEntry &person : people)
                        request.people->insert(person.employee);
                }
                return Exporter(store).run(request, path, progress);
            },
            [this, path](Result<qint64> rows) {
                if (!rows) {
                    m_workspace.say(noticeOf(rows.error()));
                    return;
                }
                m_workspace.say({Notice::Level::Success, filled(translate("office", "%1 employees were written to %2."), {countText(*rows), QFileInfo(path).fileName()})});
                m_workspace.thread().run<bool>(
                    StoreThread::Lane::Write, this, [](Store &store, Progress &) -> Result<bool> {
                        TRY(store.note(u"employees exported"_s));
                        return true;
                    },
                    [](const Result<bool> &) {});
            });
    });
}

} // namespace kinerja
