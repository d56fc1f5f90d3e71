#pragma once

#include "core/plan/planliststore.h"
#include "ui/common/card.h"
#include "ui/common/recordmodel.h"
#include "ui/common/recordtable.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace kinerja {

class NarrowBar;

/// The plans of a year, post by post: who has none comes first. Enter opens one. Place::Plans.
class PlanListScreen : public Screen {
    Q_OBJECT

public:
    explicit PlanListScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("plans"); }
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override { return m_search; }
    bool perform(Command command) override;

private:
    enum class Paging {
        First, ///< what is looked for is another
        Same,  ///< the same again, as far as it was shown
        Next,
    };
    void load(Paging paging);
    void loadCounts();
    void chosen(const QModelIndex &index);
    void showCounts(const PlanCounts &counts);
    /// Shows what a place narrowed the list to, and how many rows that are.
    void showNarrowing(qint64 rows);
    void showAllPosts();
    [[nodiscard]] bool showsAll() const { return m_query.text.isEmpty() && m_query.filter == PlanFilter::All; }
    void showEmpty();

    Workspace &m_workspace;
    Question m_pageQuestion;
    Question m_countQuestion;
    Narrowing m_only = Narrowing::None;
    PlanListQuery m_query;
    std::optional<PlanListQuery::Cursor> m_next;
    RecordModel<PlanListRow> m_model;
    PageHeader *m_header;
    QComboBox *m_year;
    QLineEdit *m_search;
    QButtonGroup *m_filters;
    NarrowBar *m_narrow;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    EmptyState *m_empty;
    bool m_opened = false;
};

} // namespace kinerja
