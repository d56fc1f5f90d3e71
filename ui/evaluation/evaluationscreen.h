#pragma once

#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/evaluation/evaluationacts.h"
#include "ui/evaluation/evaluationreading.h"
#include "ui/evaluation/issuepanel.h"
#include "ui/evaluation/ratingqueue.h"
#include "ui/explain/typeddrafts.h"

#include <QTimer>

namespace kinerja {

class EvaluationPage;

/// The page on which a unit is rated for a period: the organisation first, then its people, beside the distribution and the reasons;
/// then they are issued. Narrowed, it shows the rows of the whole office that wait for one step, and says so. What is typed stands at
/// once and is saved behind; the office is read again after a pause. Main thread.
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
    void wire();
    void load();
    void loadSoon(int milliseconds);
    void take(EvaluationReading reading);
    /// Shows another unit, or other rows of the office.
    void turnTo(UnitId unit, Narrowing only);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] UnitId unitToAsk() const;
    void showNarrowing();
    void showBoard();
    void showCounts();
    void showCurrent();
    void edited(const QList<RatingEdit> &edits);
    void undo();
    /// Takes ratings back that stand as they were made; those that were changed since are left.
    void takeBack(const QList<RatingEdit> &edits);
    /// Several at once may be a slip of the hand: it is said, with a way back.
    void tellMany(quint64 batch, const QList<RatingEdit> &edits);
    void find(const QString &text, int from, int step = 1);
    void failed(const QList<RatingEdit> &edits, const Error &error);
    void askOrganisation(UnitId unit);
    void writeNote(int row);
    void showIssue(IssuePanel::Mode mode);
    void issue(const QString &reason);
    [[nodiscard]] UnitId currentOrganisationUnit() const;
    void hint(const QString &text);
    void showHint();

    Workspace &m_workspace;
    TypedDrafts m_drafts;
    RatingModel m_model;
    RatingQueue m_queue;
    EvaluationActs m_acts;
    EvaluationPage *m_page;
    Question m_question;
    UnitId m_unit;                        ///< that is shown, or was before the page was narrowed
    Narrowing m_only = Narrowing::None;   ///< that is wanted
    Narrowing m_shown = Narrowing::None;  ///< of what was read last
    bool m_keeps = false;                 ///< rows that are shown stay, though they are done
    PlacementId m_wanted;                 ///< whose row a place named, until it is read
    QTimer m_reload;
    QTimer m_pause; ///< after a key, before panels follow
    quint64 m_edits = 0;
    struct Done {
        quint64 batch = 0;
        QList<RatingEdit> edits;
    };
    QList<Done> m_done; ///< for undo, the latest last
    QString m_hint;                  ///< that was said last; empty: the keys are shown
    UnitId m_asking;                 ///< whose predicate is being changed; null: nobody asked
    bool m_loaded = false;
    bool m_keyboard = false; ///< focus is wanted once the rows are here
};

} // namespace kinerja
