#pragma once

#include "core/report/report.h"
#include "ui/charts/charts.h"
#include "ui/common/recordmodel.h"
#include "ui/common/workspace.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace kinerja {

class RecordTable;

/// A report on a page: its chart, and behind a button the same as a table. A quiet menu keeps it as a picture. Main thread; knows the
/// workspace only for its settings, prompt and notices.
class ReportChart : public QWidget {
    Q_OBJECT

public:
    enum class Shows { Chart, Table };

    /// `objectName` is also what the table's columns are remembered under.
    ReportChart(const QString &objectName, Workspace &workspace, QWidget *parent = nullptr);

    /// Keeps what is shown, chart or table.
    void setReport(const Report &report);
    [[nodiscard]] const Report &report() const { return m_report; }
    void show(Shows what);
    [[nodiscard]] Shows shows() const;

private:
    enum class Format { Png, Svg };
    void save(Format format);
    void write(Format format, const QString &path);
    void copyTable() const;

    Workspace &m_workspace;
    Report m_report;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_toggle;
    QStackedWidget *m_stack;
    BarChart *m_chart;
    RecordTable *m_table;
    RecordModel<QList<ReportCell>> *m_rows = nullptr;
};

} // namespace kinerja
