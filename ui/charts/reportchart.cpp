#include "ui/charts/reportchart.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr QSize pictureSize(880, 420);
constexpr int pictureScale = 2;

QToolButton *toolButton(const QString &objectName, Glyph glyph, const QString &name, QWidget *parent)
{
    auto *const made = new QToolButton(parent);
    made->setObjectName(objectName);
    made->setIcon(icon(glyph));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

ReportChart::ReportChart(const QString &objectName, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(label({}, "cardTitle", this)), m_subtitle(label({}, "muted", this)),
      m_toggle(toolButton(objectName + u"Toggle"_s, Glyph::Table, {}, this)), m_stack(new QStackedWidget(this)), m_chart(new BarChart),
      m_table(new RecordTable(objectName + u"Table"_s, workspace.settings()))
{
    setObjectName(objectName);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    QToolButton *const more = toolButton(objectName + u"More"_s, Glyph::More, translate("charts", "Keep this chart"), this);
    auto *const menu = new QMenu(more);
    connect(menu->addAction(translate("charts", "Save as a picture (PNG)…")), &QAction::triggered, this, [this] { save(Format::Png); });
    connect(menu->addAction(translate("charts", "Save as a drawing (SVG)…")), &QAction::triggered, this, [this] { save(Format::Svg); });
    connect(menu->addAction(translate("charts", "Copy the table")), &QAction::triggered, this, &ReportChart::copyTable);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool table) { show(table ? Shows::Table : Shows::Chart); });

    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *const head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    head->addWidget(more, 0, Qt::AlignTop);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    show(Shows::Chart);
}

void ReportChart::setReport(const Report &report)
{
    if (report == m_report && m_rows != nullptr)
        return;
    const bool sameColumns = m_rows != nullptr && report.columns == m_report.columns;
    m_report = report;
    m_title->setText(report.title);
    // Where the bars are narrow there is no room for a limit's name beside its line, so it is said here too.
    QStringList limits;
    for (const ReportSeries &series : report.series.mid(0, 1)) {
        // A limit that goes through every bar is named once.
        const bool isCommon = std::any_of(series.marks.cbegin(), series.marks.cend(), [](const ReportMark &mark) { return mark.name.isEmpty(); });
        for (const ReportMark &mark : series.marks) {
            if (!mark.name.isEmpty())
                limits += isCommon ? mark.name : series.categories.value(mark.category) + u' ' + mark.name;
        }
    }
    m_subtitle->setText(limits.isEmpty() ? report.subtitle : report.subtitle + u'\n' + filled(translate("charts", "Dashed line: %1"), {limits.join(u", "_s)}));
    m_table->setAccessibleName(report.title);
    m_chart->setReport(report);
    if (!sameColumns) {
        QList<RecordColumn<QList<ReportCell>>> columns;
        for (qsizetype i = 0; i < report.columns.size(); ++i) {
            const ReportColumn &each = report.columns[i];
            columns.append({QString::number(i), each.heading, [i](const QList<ReportCell> &row) { return QVariant(row.value(i).text); },
                            (each.kind == ReportColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
        }
        auto *const rows = new RecordModel<QList<ReportCell>>(std::move(columns), this);
        m_table->setModel(rows);
        m_table->setWidths(QList<int>(report.columns.size(), 0));
        delete std::exchange(m_rows, rows);
    }
    QList<QList<ReportCell>> rows = report.rows;
    if (!report.totals.isEmpty())
        rows.append(report.totals);
    m_rows->setRows(std::move(rows));
}

void ReportChart::show(Shows what)
{
    const bool table = what == Shows::Table;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    m_toggle->setChecked(table);
    m_toggle->setIcon(icon(table ? Glyph::Chart : Glyph::Table));
    m_toggle->setText(table ? translate("charts", "Chart") : translate("charts", "Table"));
    m_toggle->setAccessibleName(table ? translate("charts", "Show the chart") : translate("charts", "Show as a table"));
    m_toggle->setToolTip(m_toggle->accessibleName());
}

ReportChart::Shows ReportChart::shows() const
{
    return m_stack->currentWidget() == m_table ? Shows::Table : Shows::Chart;
}

void ReportChart::save(Format format)
{
    const bool png = format == Format::Png;
    Prompt::File file;
    file.title = translate("charts", "Save the chart");
    file.filter = png ? translate("charts", "Picture (*.png)") : translate("charts", "Drawing (*.svg)");
    file.suggestion = m_report.title;
    file.suggestion.replace(u" · "_s, u" "_s).remove(u'/');
    file.ending = png ? u"png"_s : u"svg"_s;
    m_workspace.prompt().saveFile(this, file, [this, format](const QString &path) {
        if (!path.isEmpty())
            write(format, path);
    });
}

void ReportChart::write(Format format, const QString &path)
{
    if (const auto allowed = m_workspace.mayWrite(path); !allowed)
        return m_workspace.say(noticeOf(allowed.error()));
    const bool written = format == Format::Png ? m_chart->picture(pictureSize, pictureScale).save(path, "PNG") : m_chart->writeSvg(path, pictureSize);
    m_workspace.say(written ? Notice{Notice::Level::Success, filled(translate("charts", "The chart was saved as %1."), {path})}
                            : Notice{Notice::Level::Attention,
                                     filled(translate("charts", "%1 could not be written; the chart was not saved. Choose another place and try again."), {path})});
}

void ReportChart::copyTable() const
{
    QStringList lines;
    QStringList heads;
    for (const ReportColumn &column : m_report.columns)
        heads += column.heading;
    lines += heads.join(u'\t');
    for (const QList<ReportCell> &row : m_report.rows + QList<QList<ReportCell>>{m_report.totals}) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells += cell.text;
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kinerja
