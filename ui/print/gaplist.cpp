#include "ui/print/gaplist.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

GapList::GapList(QWidget *parent) : QWidget(parent), m_list(new QListView)
{
    m_model = new RecordModel<FormGap>({{u"gap"_s, translate("print", "What is missing"), [](const FormGap &gap) { return QString(gap.name + u'\n' + gapText(gap.kind)); },
                                         Qt::AlignLeft | Qt::AlignVCenter,
                                         [](const FormGap &gap, int role) -> QVariant {
                                             switch (role) {
                                             case Qt::DecorationRole: return icon(gap.prints() ? Glyph::Info : Glyph::Attention);
                                             case Qt::AccessibleTextRole: return QString(gap.name + u": "_s + gapText(gap.kind));
                                             case Qt::ToolTipRole:
                                                 return QString(gap.name + u": "_s + gapText(gap.kind) + u'\n' + translate("print", "Enter or a double click opens the page where it is mended."));
                                             default: return {};
                                             }
                                         }}},
                                       this);
    m_list->setObjectName(u"gaps"_s);
    m_list->setModel(m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->setAccessibleName(translate("print", "People for whom something is missing"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT chosen(m_model->row(index.row())); });
}

void GapList::setGaps(const QList<FormGap> &gaps)
{
    m_model->setRows(gaps);
}

} // namespace kinerja
