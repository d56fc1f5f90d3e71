#pragma once

#include "ui/common/recordtable.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/office/peoplemodel.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kinerja {

class EmptyState;
class PageHeader;
class UnitList;

/// The list of people: units at the left, a line that filters while somebody types, the table. Chooses, never changes anybody.
class PeopleScreen : public Screen {
    Q_OBJECT

public:
    explicit PeopleScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
private:
    void build();
    void loadUnits();
    void loadStatuses(const QList<std::pair<QString, qint64>> &statuses);
    void search();
    void clearFilter();
    void showState();
    void showChips();
    void addChip(const QString &text, const QString &name, std::function<void()> remove);
    void openPerson(const QModelIndex &index);
    void exportList();
    void copyRows();
    void rememberSort();
    void keepPlace();
    void restorePlace();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] qint64 selectedCount() const;

    Workspace &m_workspace;
    PeopleModel m_model;
    PageHeader *m_header;
    UnitList *m_units;
    QSplitter *m_splitter;
    QWidget *m_line;
    QLineEdit *m_filter;
    QComboBox *m_status;
    QLabel *m_hits;
    QLabel *m_selected;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    RecordTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_nobody;
    EmptyState *m_nothingFound;
    QPushButton *m_import;
    QPushButton *m_export;
    qint64 m_everybody = -1; ///< −1 while not known
    bool m_fresh = false;    ///< something was read from the office that is open now
    std::optional<UnitId> m_wanted; ///< chosen before the tree of units was here
    /// Where the list stood before it was read again.
    struct ListPlace {
        int scroll = 0;
        QList<std::pair<EmployeeId, int>> people; ///< selected, with their rows, the current one first
    };
    std::optional<ListPlace> m_place;
    Question m_unitsQuestion;
    Question m_copyQuestion;
};

} // namespace kinerja
