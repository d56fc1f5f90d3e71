#pragma once

#include "core/evaluation/board.h"
#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QPlainTextEdit;
class QScrollArea;
class QBoxLayout;

namespace kinerja {

class FormField;
class ReportChart;
class TypedDrafts;

/// How the predicates of a unit spread beside the guide, and the written reason where they depart from it. It asks and never holds
/// anybody up. Main thread; records nothing itself.
class DistributionPanel : public Card {
    Q_OBJECT

public:
    DistributionPanel(Workspace &workspace, TypedDrafts &drafts, QWidget *parent = nullptr);

    void show(const EvaluationBoard &board, UnitId unit);
    /// Beside or below one another, for so many pixels.
    void arrange(int width);
    /// The field of the first reason that is missing; null where none is.
    [[nodiscard]] QWidget *firstMissing() const;

Q_SIGNALS:
    void reasonGiven(kinerja::UnitId unit, const QString &rule, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString rule;
        QLabel *text = nullptr;
        QPlainTextEdit *reason = nullptr;
        FormField *field = nullptr;
        QPushButton *save = nullptr;
        QString stored;
    };
    void build(const QList<IssuePreview::Unexplained> &deviations, const EvaluatedUnit &unit, const Period &period);
    void follow(Line &line);

    TypedDrafts &m_drafts;
    UnitId m_unit;
    QScrollArea *m_area;
    QBoxLayout *m_row;
    ReportChart *m_chart;
    QWidget *m_reasons;
    QVBoxLayout *m_lines;
    QLabel *m_lead;
    QList<Line> m_shown;
    Period m_period;
};

/// What a deviation's draft is kept under.
[[nodiscard]] Uuid deviationSubject(UnitId unit, const Period &period, const QString &rule);

} // namespace kinerja
