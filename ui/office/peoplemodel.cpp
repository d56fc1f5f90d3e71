#include "ui/office/peoplemodel.h"

#include "core/base/tr.h"
#include "core/office/nip.h"
#include "ui/common/recordtable.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr int pageSize = 100;
constexpr qsizetype mostPages = 60;
/// More than a screen shows at once; what flew by is not read.
constexpr qsizetype mostWanted = 4;

struct Pages {
    QHash<int, QList<PersonEntry>> pages;
};
} // namespace

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

PeopleSort PeopleModel::sortOf(int column)
{
    switch (column) {
    case Nip: return PeopleSort::Nip;
    case Position: return PeopleSort::Position;
    case Unit: return PeopleSort::Unit;
    case Grade: return PeopleSort::Grade;
    case Status: return PeopleSort::Status;
    default: return PeopleSort::Name;
    }
}

void PeopleModel::search(const PeopleFilter &filter)
{
    m_filter = filter;
    askFirst();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    const PeopleSort wanted = sortOf(column);
    if (wanted == m_sort && order == m_order)
        return;
    m_sort = wanted;
    m_order = order;
    if (m_workspace.isOpen())
        askFirst();
}

void PeopleModel::askFirst()
{
    m_numbersQuestion.drop();
    m_pagesQuestion.drop();
    m_asking = false;
    m_wanted.clear();
    m_workspace.ask(
        m_firstQuestion, this,
        [filter = m_filter, sort = m_sort, order = m_order](Store &store, Progress &) { return store.directory().search(filter, sort, order, {}, pageSize); },
        [this](Result<QList<PersonEntry>> first) {
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            m_pages.clear();
            m_seen.clear();
            m_numbers.clear();
            for (const PersonEntry &entry : *first)
                m_numbers.append(entry.n);
            m_rows = first->size();
            m_counted = first->size() < pageSize;
            keep(0, *std::move(first));
            endResetModel();
            Q_EMIT shown();
            if (!m_counted)
                askNumbers();
        });
}

void PeopleModel::askNumbers()
{
    m_workspace.ask(
        m_numbersQuestion, this,
        [filter = m_filter, sort = m_sort, order = m_order](Store &store, Progress &) { return store.directory().numbers(filter, sort, order); },
        [this](Result<QList<qint64>> numbers) {
            if (!numbers) {
                Q_EMIT failed(numbers.error());
                return;
            }
            takeNumbers(*numbers);
            Q_EMIT shown();
        });
}

void PeopleModel::takeNumbers(const QList<qint64> &numbers)
{
    m_counted = true;
    if (numbers.size() >= m_rows && std::equal(m_numbers.cbegin(), m_numbers.cend(), numbers.cbegin())) {
        if (numbers.size() > m_rows) {
            beginInsertRows({}, int(m_rows), int(numbers.size()) - 1);
            m_numbers = numbers;
            m_rows = numbers.size();
            endInsertRows();
        }
        return;
    }
    // Somebody wrote between the page and the numbers.
    beginResetModel();
    m_pages.clear();
    m_seen.clear();
    m_numbers = numbers;
    m_rows = numbers.size();
    endResetModel();
}

void PeopleModel::reload()
{
    if (m_firstQuestion.isWaiting())
        return askFirst();
    m_pagesQuestion.drop();
    m_asking = false;
    // What is in view, and everybody's place: one view of the file.
    QList<int> pages = m_seen.mid(qMax<qsizetype>(0, m_seen.size() - mostWanted));
    if (!pages.contains(0))
        pages.append(0);
    struct Answer {
        QList<qint64> numbers;
        QHash<int, QList<PersonEntry>> pages;
    };
    m_workspace.ask(
        m_numbersQuestion, this,
        [filter = m_filter, sort = m_sort, order = m_order, pages](Store &store, Progress &) -> Result<Answer> {
            Answer answer;
            ASSIGN(answer.numbers, store.directory().numbers(filter, sort, order));
            for (const int page : pages) {
                const auto some = answer.numbers.mid(qsizetype(page) * pageSize, pageSize);
                ASSIGN(answer.pages[page], store.directory().entries(some));
            }
            return answer;
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            beginResetModel();
            m_pages.clear();
            m_seen.clear();
            m_numbers = answer->numbers;
            m_rows = m_numbers.size();
            m_counted = true;
            for (auto it = answer->pages.begin(); it != answer->pages.end(); ++it)
                keep(it.key(), *it);
            endResetModel();
            Q_EMIT shown();
        });
}

void PeopleModel::keep(int page, QList<PersonEntry> entries)
{
    m_pages.insert(page, std::move(entries));
    m_seen.removeAll(page);
    m_seen.append(page);
    while (m_seen.size() > mostPages)
        m_pages.remove(m_seen.takeFirst());
}

const PersonEntry *PeopleModel::entry(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (page == m_pages.constEnd() || row % pageSize >= page->size())
        return nullptr;
    return &page->at(row % pageSize);
}

QList<qint64> PeopleModel::numbers(const QList<int> &rows) const
{
    QList<qint64> list;
    for (const int row : rows) {
        if (row >= 0 && row < m_numbers.size())
            list.append(m_numbers[row]);
    }
    return list;
}

void PeopleModel::wantPage(int page) const
{
    m_wanted.removeAll(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_asking)
        return;
    m_asking = true;
    // Later: a table asks for many cells of one page while it paints.
    auto *const self = const_cast<PeopleModel *>(this);
    QMetaObject::invokeMethod(self, [self] { self->askPages(); }, Qt::QueuedConnection);
}

void PeopleModel::askPages()
{
    m_wanted.removeIf([this](int page) { return m_pages.contains(page) || qint64(page) * pageSize >= m_rows; });
    if (m_wanted.isEmpty()) {
        m_asking = m_pagesQuestion.isWaiting();
        return;
    }
    m_asking = true;
    QList<std::pair<int, QList<qint64>>> asked;
    for (const int page : std::as_const(m_wanted))
        asked.append({page, m_numbers.mid(qsizetype(page) * pageSize, pageSize)});
    m_wanted.clear();
    m_workspace.ask(
        m_pagesQuestion, this,
        [asked](Store &store, Progress &) -> Result<Pages> {
            Pages pages;
            for (const auto &[page, numbers] : asked) {
                ASSIGN(pages.pages[page], store.directory().entries(numbers));
            }
            return pages;
        },
        [this](Result<Pages> pages) {
            m_asking = false;
            if (!pages) {
                Q_EMIT failed(pages.error());
                return;
            }
            for (auto it = pages->pages.begin(); it != pages->pages.end(); ++it) {
                const int page = it.key();
                keep(page, *it);
                const int first = page * pageSize;
                const int last = qMin(int(m_rows), first + pageSize) - 1;
                if (last >= first)
                    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
            }
            if (!m_wanted.isEmpty())
                askPages();
        });
}

QString PeopleModel::cellText(const PersonEntry &entry, int column)
{
    switch (column) {
    case Name: return entry.name;
    case Nip: return groupedNip(entry.nip);
    case Position: return entry.position;
    case Unit: return entry.unitName;
    case Grade: return entry.grade;
    case Status: return entry.status;
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != MutedRole)
        return {};
    const PersonEntry *const person = entry(index.row());
    if (person == nullptr) {
        wantPage(index.row() / pageSize);
        if (role == MutedRole)
            return true;
        return index.column() == Name && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    if (role == MutedRole)
        return index.column() == Nip || index.column() == Status;
    return cellText(*person, index.column());
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return translate("office", "Name");
    case Nip: return translate("office", "NIP");
    case Position: return translate("office", "Position");
    case Unit: return translate("office", "Unit");
    case Grade: return translate("office", "Grade");
    case Status: return translate("office", "Status");
    default: return {};
    }
}

} // namespace kinerja
