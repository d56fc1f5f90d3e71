#include "ui/common/recordtable.h"

#include "core/base/tr.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kinerja {

RecordTable::RecordTable(const QString &objectName, Settings &settings, QWidget *parent) : QTableView(parent), m_settings(settings)
{
    setObjectName(objectName);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kinerja::rowHeight(this));
    QHeaderView *const header = horizontalHeader();
    header->setObjectName(objectName + u"Header"_s);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::headerMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::remember);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Only a hand that holds the mouse means it.
        if (QApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse())
            remember();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &RecordTable::chosen);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    restore();
}

void RecordTable::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    restore();
}

void RecordTable::restore()
{
    if (model() == nullptr)
        return;
    m_restored = horizontalHeader()->restoreState(m_settings.layout(objectName()));
    applyWidths();
}

void RecordTable::applyWidths()
{
    if (m_restored || model() == nullptr)
        return;
    int fixed = 0;
    int open = 0;
    const int scale = fontMetrics().height();
    constexpr int usualHeight = 17;
    // However narrow a column is meant, its heading is whole, also with the mark of sorting.
    const int mark = horizontalHeader()->isSortIndicatorShown() ? scale : 0;
    const auto width = [&](int i) { return qMax(m_widths[i] * scale / usualHeight, horizontalHeader()->sectionSizeHint(i) + mark); };
    for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (m_widths[i] == 0)
            ++open;
        else
            fixed += width(i);
    }
    const int rest = open == 0 ? 0 : qMax(120 * scale / usualHeight, (viewport()->width() - fixed) / open);
    for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i)
        setColumnWidth(i, m_widths[i] == 0 ? rest : width(i));
}

void RecordTable::remember()
{
    m_restored = true;
    m_settings.setLayout(objectName(), horizontalHeader()->saveState());
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(kinerja::rowHeight(this));
}

void RecordTable::headerMenu(const QPoint &at)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < model()->columnCount(); ++i) {
        const QString heading = model()->headerData(i, Qt::Horizontal).toString();
        if (heading.isEmpty())
            continue;
        QAction *const action = menu->addAction(heading);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        // One column always stays.
        if (action->isChecked() && horizontalHeader()->hiddenSectionCount() + 1 >= model()->columnCount()) {
            action->setEnabled(false);
            action->setToolTip(translate("table", "One column has to stay."));
        }
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            remember();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(translate("table", "Columns as they were at first")), &QAction::triggered, this, [this] {
        m_settings.setLayout(objectName(), {});
        for (int i = 0; i < model()->columnCount(); ++i) {
            setColumnHidden(i, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
        }
        m_restored = false;
        applyWidths();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const copy = menu->addAction(translate("table", "Copy the selected rows"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RecordTable::copySelection);
    menu->popup(event->globalPos());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::copySelection() const
{
    if (selectionModel() == nullptr || !selectionModel()->hasSelection())
        return;
    QList<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    }
    QString text;
    QString html = u"<table>"_s;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            QString cell = model()->index(row.row(), column).data().toString();
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    auto *const mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(mime);
}

void paintBadge(QPainter &painter, const QRect &rect, Predicate predicate, const QString &text, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const QColor colour = tokens.predicates[indexOf(predicate)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(painter.font());
    const int mark = metrics.height() * 5 / 9;
    const int height = qMin(rect.height() - 4, metrics.height() + 8);
    const QRect badge(rect.left(), rect.center().y() - height / 2 + 1, qMin(rect.width(), metrics.horizontalAdvance(text) + mark + 26), height);
    QColor soft = colour;
    soft.setAlpha(tokens.dark ? 46 : 30);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setBrush(soft);
    painter.setPen(colour);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    // A shape of its own for each: colour is never the only mark.
    const QRectF place(badge.left() + 10, badge.center().y() - mark / 2.0 + 0.5, mark, mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPainterPath path;
    const QPointF middle = place.center();
    switch (indexOf(predicate)) {
    case 0: { // a star
        for (int i = 0; i < 10; ++i) {
            QTransform turn;
            turn.translate(middle.x(), middle.y());
            turn.rotate(36 * i);
            const QPointF point = turn.map(QPointF(0, i % 2 == 0 ? -mark / 2.0 - 1 : -mark / 4.5));
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        path.closeSubpath();
        break;
    }
    case 1: path.addEllipse(place); break;
    case 2: path.addRect(place.adjusted(0.5, 0.5, -0.5, -0.5)); break;
    case 3: // a triangle that points down
        path.addPolygon(QPolygonF({place.topLeft(), place.topRight(), QPointF(middle.x(), place.bottom()), place.topLeft()}));
        break;
    default: // a rhomb
        path.addPolygon(QPolygonF({QPointF(middle.x(), place.top() - 1), QPointF(place.right() + 1, middle.y()), QPointF(middle.x(), place.bottom() + 1),
                                   QPointF(place.left() - 1, middle.y()), QPointF(middle.x(), place.top() - 1)}));
        break;
    }
    painter.drawPath(path);
    painter.setPen(tokens.text);
    painter.drawText(badge.adjusted(mark + 16, 0, -6, 0), int(Qt::AlignVCenter) | int(Qt::AlignLeft), metrics.elidedText(text, Qt::ElideRight, badge.width() - mark - 20));
    painter.restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant predicate = index.data(PredicateRole);
    if (!predicate.isValid()) {
        QStyleOptionViewItem plain = option;
        if (index.data(MutedRole).toBool())
            plain.palette.setColor(QPalette::Text, tokensOf(option.palette).muted);
        plain.palette.setColor(QPalette::HighlightedText, plain.palette.color(QPalette::Text));
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    painter->setFont(option.font);
    paintBadge(*painter, option.rect.adjusted(8, 0, -4, 0), Predicate(predicate.toInt()), index.data().toString(), option.palette);
}

} // namespace kinerja
