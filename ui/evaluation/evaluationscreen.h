#pragma once

#include "core/evaluation/issuestore.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/evaluation/issuepanel.h"
#include "ui/evaluation/ratingqueue.h"
#include "ui/evaluation/typeddrafts.h"

#include <QTimer>

namespace kinerja {

class EvaluationPage;

/// The page on which a unit is rated for a period: the organisation first, then its people, beside the distribution and the reasons;
/// then they are issued. What is typed stands at once and is saved behind; the office is read again after a pause. Main thread.
class EvaluationScreen : public Screen {
    Q_OBJECT

public:
    explicit EvaluationScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("evaluation"); }
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void keepDraft() override;
    bool perform(Command command) override;

    [[nodiscard]] const RatingModel &model() const { return m_model; }
    /// Whether everything that was typed is in the file.
    [[nodiscard]] bool isSaved() const { return m_queue.isIdle(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        UnitTree tree;
        EvaluationBoard board;
    };
    void wire();
    void load();
    void loadSoon(int milliseconds);
    void take(Loaded loaded);
    void showBoard();
    void showCounts();
    void showCurrent();
    void edited(const QList<RatingEdit> &edits);
    void undo();
    void failed(const QList<RatingEdit> &edits, const Error &error);
    void askOrganisation(UnitId unit);
    void recordOrganisationPredicate(UnitId unit, OrganisationPredicate predicate, const QString &reason);
    void recordReason(UnitId unit, const QString &rule, const QString &reason);
    void writeNote(int row);
    void showIssue(IssuePanel::Mode mode);
    void issue(const QString &reason);
    void tellOutcome(const IssueOutcome &outcome, IssuePanel::Mode mode);
    [[nodiscard]] QList<qsizetype> toRevise() const;
    [[nodiscard]] UnitId currentOrganisationUnit() const;
    void hint(const QString &text);

    Workspace &m_workspace;
    TypedDrafts m_drafts;
    RatingModel m_model;
    RatingQueue m_queue;
    EvaluationPage *m_page;
    Question m_question;
    UnitId m_unit;
    UnitTree m_tree;
    QTimer m_reload;
    QTimer m_pause; ///< after a key, before panels follow
    quint64 m_edits = 0;
    QList<QList<RatingEdit>> m_done; ///< for undo, the latest last
    UnitId m_asking;                 ///< whose predicate is being changed; null: nobody asked
    bool m_loaded = false;
    bool m_keyboard = false; ///< focus is wanted once the rows are here
};

} // namespace kinerja
