#pragma once

#include "core/store/plandraft.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/plan/advicepanel.h"
#include "ui/plan/draftkeeper.h"
#include "ui/plan/planbars.h"
#include "ui/plan/planform.h"
#include "ui/plan/planhead.h"
#include "ui/plan/planpage.h"
#include "ui/plan/planview.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace kinerja {

/// The editor of one plan (SKP): Place::Plan with a placement and a year. What is typed is kept as a draft within seconds and becomes
/// part of the office only with Save or the next step; what somebody else changed meanwhile never takes its place.
class PlanScreen : public Screen {
    Q_OBJECT

public:
    explicit PlanScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("plan"); }
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void keepDraft() override;
    bool perform(Command command) override;

    [[nodiscard]] const PlanDocument &document() const { return m_document; }
    /// Something is typed that is not saved.
    [[nodiscard]] bool isChanged() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Why the page is read.
    enum class Reading {
        Anew,  ///< another plan
        Again, ///< the same one, which may have changed in the office
    };
    void load(Reading reading);
    void take(PlanPage loaded, Reading reading);
    /// What was decided about the plan and still asks for something: why it was returned, while it is worked on.
    void showDecision();
    void offerRecovery(const Draft &draft);
    void restore();
    void discard();
    void takeTheirs();

    void begin(bool fromLastYear);
    void save(std::optional<PlanStep> step = std::nullopt);
    void saved(const WorkPlan &written, OpenedPlan now);
    void step(PlanAction action);
    void undoSave(const CommandId &command);
    void print();
    void documentChanged();
    /// Before what has the focus `within` is disabled or hidden: it would hand the keyboard to whatever comes next in the window.
    void holdFocus(const QWidget *within);
    /// Puts the focus that was held where the work goes on, unless somebody took it meanwhile.
    void passFocus(QWidget *to);
    void tell(const Error &error);
    void showAll();
    void showMissing(bool mayBegin);
    void arrange();
    [[nodiscard]] Session session() const;
    [[nodiscard]] bool canType() const;

    Workspace &m_workspace;
    PlanDocument m_document;
    Question m_question;
    PlacementId m_placement;
    int m_year = 0;
    std::optional<PlanPage> m_loaded;
    std::optional<PlanDraft> m_recovered; ///< waits for the decision
    bool m_begun = false;      ///< a plan that is not stored yet is being written
    bool m_saving = false;
    bool m_takingBack = false; ///< the last step is being undone; what can be done is another then
    DraftKeeper m_drafts;

    PlanHead *m_head;
    RecoveryBar *m_recovery;
    ReturnBar *m_return;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_copy;
    QBoxLayout *m_body;
    QStackedWidget *m_content;
    PlanForm *m_form;
    PlanView *m_view;
    AdvicePanel *m_advice;
};

} // namespace kinerja
