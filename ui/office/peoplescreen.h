#pragma once

#include "ui/common/recordtable.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/office/listplace.h"
#include "ui/office/peoplemodel.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace kinerja {

class EmptyState;
class PageHeader;
class PeopleCopies;
class PeopleFilterBar;
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
    [[nodiscard]] QWidget *buildList(QWidget *parent);
    void loadUnits();
    void reload();
    void search();
    void clearFilter();
    void showState();
    void showMenu(const QPoint &at);
    void openPerson(const QModelIndex &index);
    void exportList();
    void copyRows();
    void rememberSort();
    [[nodiscard]] QString listingText() const;

    Workspace &m_workspace;
    PeopleModel m_model;
    PageHeader *m_header = nullptr;
    UnitList *m_units = nullptr;
    QSplitter *m_splitter = nullptr;
    PeopleFilterBar *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nobody = nullptr;
    EmptyState *m_nothingFound = nullptr;
    EmptyState *m_listing = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    PeopleCopies *m_copies = nullptr;
    QTimer *m_pulse = nullptr; ///< while the list is being made
    qint64 m_everybody = -1;   ///< −1 while not known
    bool m_fresh = false;      ///< something was read from the office that is open now
    std::optional<UnitId> m_wanted; ///< chosen before the tree of units was here
    bool m_staysPut = false;          ///< the list is read again, and what is in view remains there
    std::optional<ListPlace> m_place; ///< where the list stood when the answer came
    Question m_unitsQuestion;
};

} // namespace kinerja
