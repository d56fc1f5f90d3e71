#include "ui/exchange/historypanel.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"
#include "ui/exchange/importwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QList<RecordColumn<ImportRecord>> columns()
{
    const auto muted = [](const ImportRecord &record, int role) { return role == MutedRole ? QVariant(record.undone) : QVariant(); };
    const auto state = [muted](const ImportRecord &record, int role) {
        return role == Qt::DecorationRole ? QVariant(icon(record.undone ? Glyph::Undo : Glyph::Tick)) : muted(record, role);
    };
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    QList<RecordColumn<ImportRecord>> list;
    list.append({u"at"_s, translate("importpage", "When"), [](const ImportRecord &record) { return QVariant(momentText(record.at)); }, left, muted});
    list.append({u"file"_s, translate("importpage", "File"), [](const ImportRecord &record) { return QVariant(record.file); }, left, muted});
    list.append({u"kind"_s, translate("importpage", "Contents"), [](const ImportRecord &record) { return QVariant(kindTitle(record.kind)); }, left, muted});
    list.append({u"operations"_s, translate("importpage", "Records"), [](const ImportRecord &record) { return QVariant(countText(record.operations)); }, Qt::AlignRight | Qt::AlignVCenter, muted});
    list.append({u"state"_s, translate("importpage", "State"),
                 [](const ImportRecord &record) { return QVariant(record.undone ? translate("importpage", "Taken back") : translate("importpage", "Imported")); }, left, state});
    return list;
}

} // namespace

HistoryPanel::HistoryPanel(Settings &settings, QWidget *parent) : Card(translate("importpage", "Earlier imports"), parent), m_model(columns(), this)
{
    setObjectName(u"importHistory"_s);
    m_table = new RecordTable(u"importHistoryTable"_s, settings, this);
    m_table->setAccessibleName(translate("importpage", "Earlier imports"));
    m_table->setModel(&m_model);
    m_table->setWidths({180, 0, 210, 100, 150});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->addWidget(m_table);
    m_undo = button(translate("importpage", "&Take the chosen import back…"), u"undoImport"_s, "quiet", this);
    m_undo->setIcon(icon(Glyph::Undo));
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::showReason);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0)
            Q_EMIT undoAsked(m_model.row(row));
    });
    setRecords({});
}

void HistoryPanel::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(wanted && m_model.rowCount() > 0);
}

void HistoryPanel::setRecords(const QList<ImportRecord> &records)
{
    const int row = m_table->currentIndex().row();
    const CommandId chosen = row >= 0 ? m_model.row(row).batch : CommandId();
    m_model.setRows(records);
    for (int i = 0; i < records.size(); ++i) {
        if (records[i].batch == chosen)
            m_table->setCurrentIndex(m_model.index(i, 0));
    }
    setWanted(m_wanted);
    constexpr int mostRows = 6;
    const int rows = qBound(1, int(records.size()), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight(m_table) + 2 * m_table->frameWidth() + 2);
    showReason();
}

void HistoryPanel::setLocked(const QString &whyNot)
{
    m_locked = whyNot;
    showReason();
}

void HistoryPanel::showReason()
{
    const int row = m_table->currentIndex().row();
    const bool chosen = row >= 0 && row < m_model.rowCount();
    setReason(m_undo, !m_locked.isEmpty()               ? m_locked
                      : !chosen                         ? translate("importpage", "Choose an import in the list first.")
                      : m_model.row(row).undone ? translate("importpage", "This import was taken back already.")
                                                        : QString());
}

} // namespace kinerja
