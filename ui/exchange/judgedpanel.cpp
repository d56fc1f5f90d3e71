#include "ui/exchange/judgedpanel.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/exchange/flowlayout.h"
#include "ui/exchange/importwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QProgressBar>
#include <QSet>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

JudgedPanel::JudgedPanel(Settings &settings, QWidget *parent)
    : Card({}, parent), m_remarks(remarkColumns(), this), m_chips(new QButtonGroup(this)), m_chipRow(new FlowLayout(space::tiny))
{
    setObjectName(u"judged"_s);
    setAccessibleName(translate("importpage", "Rows of the file"));
    m_state = label({}, "", this);
    m_state->setObjectName(u"judgedState"_s);
    for (const auto &[filter, name] : {std::pair(RowFilter::All, u"chipAll"_s), std::pair(RowFilter::New, u"chipNew"_s), std::pair(RowFilter::Changed, u"chipChanged"_s),
                                       std::pair(RowFilter::Unchanged, u"chipUnchanged"_s), std::pair(RowFilter::Refused, u"chipRefused"_s), std::pair(RowFilter::Look, u"chipLook"_s)})
        m_chipRow->addWidget(addChip(filter, name));
    m_chipRow->addWidget(m_state);
    body()->addLayout(m_chipRow);
    m_save = button(translate("importpage", "&Save the refused rows (XLSX)…"), u"saveRefused"_s, "quiet", this);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"judgingBar"_s);
    m_bar->setAccessibleName(translate("importpage", "Rows are being checked"));
    m_bar->setTextVisible(false);
    body()->addWidget(m_bar);
    m_common = label({}, "", this);
    m_common->setObjectName(u"commonReason"_s);
    m_common->setWordWrap(true);
    m_common->setTextFormat(Qt::PlainText);
    body()->addWidget(m_common);

    // Every file has other columns: how wide they were is not for the next one.
    settings.setLayout(u"importRows"_s, {});
    m_rowTable = new RecordTable(u"importRows"_s, settings, this);
    m_rowTable->setAccessibleName(translate("importpage", "Rows of the file"));
    m_rowTable->setModel(&m_model);
    m_remarkTable = new RecordTable(u"importRemarks"_s, settings, this);
    m_remarkTable->setAccessibleName(translate("importpage", "Rows to look at"));
    m_remarkTable->setModel(&m_remarks);
    m_remarkTable->setWidths({64, 130, 130, 150, 260, 0});
    m_views = new QStackedWidget(this);
    for (RecordTable *const table : {m_rowTable, m_remarkTable}) {
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_views->addWidget(table);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JudgedPanel::showDetail);
    }
    m_views->setMinimumHeight(rowHeight(this) * 6);
    body()->addWidget(m_views, 1);
    auto *const foot = new QHBoxLayout;
    m_detail = label({}, "", this);
    m_detail->setObjectName(u"rowDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_save, 0, Qt::AlignTop);
    body()->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &JudgedPanel::saveRefusedAsked);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setFilter(RowFilter(id)); });
}

QPushButton *JudgedPanel::addChip(RowFilter filter, const QString &name)
{
    QPushButton *const chip = button({}, name, "nav", this);
    chip->setCheckable(true);
    chip->setChecked(filter == RowFilter::All);
    if (filter == RowFilter::Look)
        chip->setIcon(icon(Glyph::Eye));
    else if (filter != RowFilter::All)
        chip->setIcon(icon(verdictGlyph(RowVerdict(int(filter) - int(RowFilter::New)))));
    m_chips->addButton(chip, int(filter));
    return chip;
}

void JudgedPanel::setChip(RowFilter filter, qint64 count, const QString &text)
{
    QAbstractButton *const chip = m_chips->button(int(filter));
    const QString words = filled(text, {countText(count)});
    chip->setText(words);
    // The chosen one is bold, which its size does not know before.
    QFont bold = chip->font();
    bold.setBold(true);
    chip->setMinimumWidth(chip->sizeHint().width() + QFontMetrics(bold).horizontalAdvance(words) - chip->fontMetrics().horizontalAdvance(words));
    chip->setVisible(count > 0 || filter == RowFilter::All);
}

void JudgedPanel::showRaw(const RecognisedTable &table, int headerRow)
{
    constexpr qsizetype most = 50;
    QList<RawRow> rows;
    for (const RawRow &row : table.rows) {
        if (row.number > headerRow && rows.size() < most)
            rows.append(row);
    }
    m_rows.clear();
    m_filter = RowFilter::All;
    m_chips->button(int(RowFilter::All))->setChecked(true);
    m_model.setRaw(table.cellsOf(headerRow), rows);
    m_remarks.setRows({});
    m_views->setCurrentWidget(m_rowTable);
    setWidths();
    m_detail->clear();
    showUnjudged();
}

void JudgedPanel::showUnjudged()
{
    for (QAbstractButton *const chip : m_chips->buttons())
        chip->hide();
    m_state->setText(translate("importpage", "The first rows of the file, not checked yet."));
    m_state->show();
    m_bar->hide();
    m_common->hide();
    m_save->hide();
}

void JudgedPanel::showChecking(int percent)
{
    for (QAbstractButton *const chip : m_chips->buttons())
        chip->hide();
    m_state->setText(percent > 0 ? filled(translate("importpage", "Checking every row… %1 %"), {QString::number(percent)}) : translate("importpage", "Checking every row…"));
    m_state->show();
    m_bar->setRange(0, percent > 0 ? 100 : 0);
    m_bar->setValue(percent);
    m_bar->show();
    m_common->hide();
    m_save->hide();
}

void JudgedPanel::showJudged(const Judgement &judgement, Tense tense)
{
    const ImportOutcome &outcome = judgement.outcome;
    m_rows = judgement.rows;
    m_counts = {outcome.rows, outcome.created, outcome.changed, outcome.unchanged, outcome.refusedCount, 0};
    m_bar->hide();
    m_tense = tense;
    setChip(RowFilter::All, outcome.rows, translate("importpage", "All %1"));
    setChip(RowFilter::New, outcome.created, translate("importpage", "%1 new"));
    setChip(RowFilter::Changed, outcome.changed, translate("importpage", "%1 changed"));
    setChip(RowFilter::Unchanged, outcome.unchanged, translate("importpage", "%1 unchanged"));
    setChip(RowFilter::Refused, outcome.refusedCount, translate("importpage", "%1 refused"));
    setChip(RowFilter::Look, qint64(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const JudgedRow &row) { return fits(row, RowFilter::Look); })),
            translate("importpage", "%1 to look at"));
    m_save->setVisible(outcome.refusedCount > 0);
    showCommonReason(outcome);
    m_model.setJudged(judgement.headings, m_rows);
    setWidths();
    // What was looked at stays in view, unless nothing of it is left.
    const RowFilter filter = m_chips->button(int(m_filter))->isHidden() ? RowFilter::All : m_filter;
    m_filter = RowFilter::All;
    setFilter(filter);
}

void JudgedPanel::showCommonReason(const ImportOutcome &outcome)
{
    // Only those that are kept in words are looked at: more than that with another reason would be another file.
    QHash<std::pair<QString, QString>, QList<int>> rowsOf;
    std::pair<QString, QString> most;
    for (const ImportRemark &remark : outcome.refused) {
        QList<int> &rows = rowsOf[{remark.kind, remark.column}];
        if (rows.isEmpty() || rows.last() != remark.row)
            rows.append(remark.row);
        if (rows.size() > rowsOf.value(most).size())
            most = {remark.kind, remark.column};
    }
    QSet<int> refused;
    for (const ImportRemark &remark : outcome.refused)
        refused.insert(remark.row);
    const qsizetype shared = rowsOf.value(most).size();
    constexpr qsizetype fewRows = 3;
    m_common->setVisible(shared >= fewRows && shared * 2 > refused.size());
    if (m_common->isHidden())
        return;
    const auto first = std::find_if(outcome.refused.cbegin(), outcome.refused.cend(),
                                    [&most](const ImportRemark &remark) { return std::pair(remark.kind, remark.column) == most; });
    const QString cause = first->column.isEmpty() ? filled(translate("importpage", "row %1: %2"), {QString::number(first->row), first->message})
                                                  : filled(translate("importpage", "row %1, column %2: %3"), {QString::number(first->row), first->column, first->message});
    m_common->setText(shared == refused.size() ? filled(translate("importpage", "All refused rows have the same cause, for instance %1"), {cause})
                                               : filled(translate("importpage", "Most of the refused rows have the same cause, for instance %1"), {cause}));
}

void JudgedPanel::setFilter(RowFilter filter)
{
    m_filter = filter;
    m_chips->button(int(filter))->setChecked(true);
    const bool isRemarks = filter == RowFilter::Refused || filter == RowFilter::Look;
    if (isRemarks)
        m_remarks.setRows(remarkLines(m_rows, filter));
    else
        m_model.setFilter(filter);
    RecordTable *const table = isRemarks ? m_remarkTable : m_rowTable;
    m_views->setCurrentWidget(table);
    const int shown = table->model()->rowCount();
    QStringList state;
    if (m_tense == Tense::Did)
        state.append(translate("importpage", "as imported"));
    if (const qint64 all = countOf(filter); !isRemarks && shown < all)
        state.append(filled(translate("importpage", "the first %1 of %2 are shown"), {countText(shown), countText(all)}));
    m_state->setText(state.join(u" · "_s));
    m_state->setVisible(!state.isEmpty());
    if (shown > 0 && isRemarks)
        table->selectRow(0);
    showDetail();
}

qint64 JudgedPanel::countOf(RowFilter filter) const
{
    return m_counts[size_t(filter)];
}

void JudgedPanel::showDetail()
{
    QString text;
    if (m_views->currentWidget() == m_remarkTable) {
        const int at = m_remarkTable->currentIndex().row();
        if (at >= 0 && at < m_remarks.rowCount()) {
            const RemarkLine &line = m_remarks.row(at);
            text = line.column.isEmpty() ? filled(translate("importpage", "Row %1: %2 %3"), {QString::number(line.row), line.reason, line.advice})
                                         : filled(translate("importpage", "Row %1, column %2: %3 %4"), {QString::number(line.row), line.column, line.reason, line.advice});
        }
    } else if (const JudgedRow *const row = m_model.rowAt(m_rowTable->currentIndex().row()); row != nullptr && !row->remarks.isEmpty()) {
        text = filled(translate("importpage", "Row %1: %2 %3"), {QString::number(row->row), row->remarks.first().message, QString()}).trimmed();
    }
    m_detail->setText(text);
}

void JudgedPanel::setWidths()
{
    const QFontMetrics metrics = m_rowTable->fontMetrics();
    const int letter = metrics.averageCharWidth();
    constexpr int columnsMeasured = 40;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == JudgedModel::RowNumber)
            m_rowTable->setColumnWidth(column, letter * 8);
        else if (column == JudgedModel::Verdict)
            m_rowTable->setColumnWidth(column, letter * 16 + 28);
        else if (column < columnsMeasured)
            m_rowTable->setColumnWidth(column, qBound(letter * 8, metrics.horizontalAdvance(m_model.widest(column)) + 44, letter * 36));
    }
}

} // namespace kinerja
