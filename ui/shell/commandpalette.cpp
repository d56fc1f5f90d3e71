#include "ui/shell/commandpalette.h"

#include "core/base/tr.h"
#include "core/office/directorystore.h"
#include "ui/common/card.h"
#include "ui/common/style.h"
#include "ui/shell/finding.h"

#include <QAbstractListModel>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostPeople = 8;
constexpr int fewestLetters = 2;
constexpr int mostRows = 9;
constexpr int AsideRole = Qt::UserRole + 1;
constexpr int WhyNotRole = Qt::UserRole + 2;

/// Icon and words at the left, what is beside them at the right, muted.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const QString text = whole.text;
        whole.text.clear();
        whole.icon = {};
        const QStyle *const style = whole.widget != nullptr ? whole.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
        const Tokens &tokens = tokensOf(whole.palette);
        const int side = whole.fontMetrics.height();
        const QRect inner = whole.rect.adjusted(space::small + space::tiny, 0, -space::small - space::tiny, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(inner.left(), inner.center().y() - side / 2, side, side));
        const QString aside = index.data(AsideRole).toString();
        const int asideWidth = qMin(whole.fontMetrics.horizontalAdvance(aside), inner.width() / 2);
        const QRect words(inner.left() + side + space::small, inner.top(), inner.width() - side - asideWidth - 3 * space::small, inner.height());
        const bool possible = index.data(WhyNotRole).toString().isEmpty();
        painter->setPen(possible ? tokens.text : tokens.muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, whole.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
        painter->setPen(tokens.muted);
        painter->drawText(QRect(inner.right() - asideWidth, inner.top(), asideWidth, inner.height()), Qt::AlignRight | Qt::AlignVCenter,
                          whole.fontMetrics.elidedText(aside, Qt::ElideRight, asideWidth));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(rowHeight(option.widget));
        return size;
    }
};

} // namespace

class CommandPalette::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(QList<PaletteEntry> entries)
    {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const PaletteEntry &entry = m_entries.at(index.row());
        switch (role) {
        case Qt::DisplayRole: return entry.text;
        case Qt::DecorationRole: return icon(entry.glyph);
        case Qt::ToolTipRole: return entry.whyNot.isEmpty() ? entry.text : entry.whyNot;
        case Qt::AccessibleTextRole: return entry.aside.isEmpty() ? entry.text : entry.text + u", "_s + entry.aside;
        case AsideRole: return entry.aside;
        case WhyNotRole: return entry.whyNot;
        default: return {};
        }
    }

private:
    QList<PaletteEntry> m_entries;
};

CommandPalette::CommandPalette(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_model(new Model(this)), m_line(new QLineEdit(this)), m_list(new QListView(this)), m_hint(label({}, "small", this))
{
    setObjectName(u"commandPalette"_s);
    setKind(this, "card");
    setAccessibleName(translate("shell", "Find a command"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::small);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(translate("shell", "Command, page or person"));
    m_line->setPlaceholderText(translate("shell", "Type a command, a page, a name or a NIP"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(translate("shell", "What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&workspace, &Workspace::closed, this, &CommandPalette::leave);
    parent->installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(const QList<QAction *> &actions, const QList<WorkView::Entry> &pages)
{
    m_before = QApplication::focusWidget();
    m_all.clear();
    for (const WorkView::Entry &page : pages) {
        PaletteEntry entry;
        entry.text = page.word;
        entry.aside = translate("shell", "page");
        entry.glyph = page.glyph;
        entry.place = page.place;
        m_all.append(entry);
    }
    for (QAction *const action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        PaletteEntry entry;
        entry.text = QString(action->text()).remove(u'&').remove(u'…');
        // Pages stand in the menu too; here once is enough.
        if (std::any_of(m_all.cbegin(), m_all.cend(), [&](const PaletteEntry &other) { return other.action.isNull() && other.text == entry.text; }))
            continue;
        entry.aside = action->shortcut().toString(QKeySequence::NativeText);
        entry.action = action;
        if (!action->isEnabled())
            entry.whyNot = action->toolTip().isEmpty() ? translate("shell", "Not possible on this page.") : action->toolTip();
        m_all.append(entry);
    }
    m_line->clear();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    find();
}

void CommandPalette::leave()
{
    if (isHidden())
        return;
    m_question.drop();
    hide();
    m_model->set({});
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget *const window = parentWidget();
    const int letters = 62 * fontMetrics().averageCharWidth();
    const int width = qMin(window->width() - 2 * space::page, qMax(520, letters));
    // As tall as what was found.
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    const int height = qMin(window->height() - 4 * space::page, m_line->sizeHint().height() + m_hint->sizeHint().height() + rowHeight(this) * rows + 2 * space::cardY + 3 * space::small);
    setGeometry((window->width() - width) / 2, 2 * space::page, width, height);
}

void CommandPalette::find()
{
    showFound({});
    const QString typed = m_line->text().trimmed();
    if (typed.size() < fewestLetters || !m_workspace.isOpen()) {
        m_question.drop();
        return;
    }
    m_workspace.ask(
        m_question, this,
        [typed](Store &store, Progress &) {
            PeopleFilter filter;
            filter.text = typed;
            return DirectoryStore(store.database()).search(filter, PeopleSort::Name, Qt::AscendingOrder, std::nullopt, mostPeople);
        },
        [this](Result<QList<PersonEntry>> people) {
            // A search that cannot be done finds nobody; the commands are there all the same.
            if (people && isVisible())
                showFound(*people);
        });
}

void CommandPalette::showFound(const QList<PersonEntry> &people)
{
    const QStringList words = searchWords(m_line->text());
    QList<std::pair<int, PaletteEntry>> scored;
    for (const PaletteEntry &entry : std::as_const(m_all)) {
        if (const int score = findScore(words, entry.text); score != notFound)
            scored.append({score, entry});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> found;
    for (const auto &[score, entry] : std::as_const(scored))
        found.append(entry);
    for (const PersonEntry &person : people) {
        PaletteEntry entry;
        entry.text = person.name;
        entry.aside = person.position.isEmpty() ? person.nip : person.position + u" · "_s + person.unitName;
        entry.glyph = Glyph::Person;
        entry.place.kind = Place::Kind::Person;
        entry.place.subject = person.employee.uuid;
        found.append(entry);
    }
    const QModelIndex before = m_list->currentIndex();
    const QString kept = before.isValid() && !people.isEmpty() ? before.data().toString() : QString();
    m_model->set(found);
    int row = 0;
    for (int i = 0; i < int(found.size()); ++i) {
        if (!kept.isEmpty() && found.at(i).text == kept) {
            row = i;
            break;
        }
    }
    m_list->setCurrentIndex(m_model->index(row));
    place();
    m_hint->setText(found.isEmpty() ? translate("shell", "Nothing found. Try fewer letters.") : translate("shell", "Arrows choose · Enter opens · Esc closes"));
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->entries().size())
        return;
    const PaletteEntry entry = m_model->entries().at(row);
    if (!entry.whyNot.isEmpty()) {
        m_hint->setText(entry.whyNot);
        return;
    }
    leave();
    if (entry.action)
        entry.action->trigger();
    else
        Q_EMIT go(entry.place);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        // Somebody clicked beside it.
        m_before = nullptr;
        leave();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *const key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const int at = m_list->currentIndex().row();
    const auto move = [&](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index((to + rows) % rows));
    };
    switch (key->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Down: move(at + 1); return true;
    case Qt::Key_Up: move(at - 1); return true;
    case Qt::Key_PageDown: move(qMin(at + mostRows, rows - 1)); return true;
    case Qt::Key_PageUp: move(qMax(at - mostRows, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(at); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the keyboard stays here until Esc
    default: return false;
    }
}

} // namespace kinerja
