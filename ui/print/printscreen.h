#pragma once

#include "core/report/formbatch.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/paper/printer.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace kinerja {

class EmptyState;
class NarrowBar;
class PageHeader;
class PagePreview;
class PageSource;
class PrintChoice;
class PrintRun;

/// Prints official forms: what and for whom at the left, the very sheets at the right, how many before anything is printed. Every
/// printing is registered after it worked. The period is the workspace's.
class PrintScreen : public Screen {
    Q_OBJECT

public:
    explicit PrintScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

    /// What is done with the batch.
    [[nodiscard]] PrintRun &run() { return *m_run; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What one reading gives.
    struct Reading {
        FormBatch batch;
        QList<Unit> units;
        UnitId unit;
        OfficeSettings settings;
    };
    void buildPreview(QWidget *side);
    void arrange();
    /// What is chosen at the left is another: where it cannot be narrowed, it is whole again.
    void choiceChanged();
    void showAll();
    void read();
    void take(Result<Reading> answer);
    void showBatch();
    void showCounts();
    void showPage();
    [[nodiscard]] QList<FormDocument> chosenDocuments() const;
    [[nodiscard]] FormBatch chosenBatch() const;
    [[nodiscard]] paper::PaperOptions paperOptions() const;
    void goToGap(const FormGap &gap);

    Workspace &m_workspace;
    PrintRun *m_run;
    PageSource *m_source;
    PageHeader *m_header;
    NarrowBar *m_narrow;
    PrintChoice *m_choice;
    QBoxLayout *m_row;
    QScrollArea *m_left;
    PagePreview *m_preview;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    QLabel *m_where;
    QLabel *m_zoom;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_fit;
    QPushButton *m_print;
    QPushButton *m_save;

    Reading m_reading;
    Question m_question;
    Narrowing m_only = Narrowing::None;
    EmployeeId m_wanted; ///< whom the place named, until it was read
    bool m_fresh = true; ///< the office's paper, place and day were not taken over yet
};

} // namespace kinerja
