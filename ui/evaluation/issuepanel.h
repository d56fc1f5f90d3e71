#pragma once

#include "core/evaluation/board.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja {

class Card;
class FormField;
class TypedDrafts;

/// What issuing or revising would do, before it is done: who, who not and why, which reasons are still missing. A section of the page, no
/// window. Main thread; issues nothing itself.
class IssuePanel : public QWidget {
    Q_OBJECT

public:
    enum class Mode { First, Revise };

    explicit IssuePanel(TypedDrafts &drafts, QWidget *parent = nullptr);

    void show(const EvaluationBoard &board, const IssuePreview &preview, Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const QList<PlacementId> &placements() const { return m_placements; }
    /// While the work runs nothing may be asked again.
    void setBusy(const QString &why);
    [[nodiscard]] QWidget *firstFocus() const;
    /// What was typed is done with.
    void issued();

Q_SIGNALS:
    void confirmed(const QString &reason);
    void left();
    /// Somebody wants to write the missing reasons of this unit first.
    void reasonsWanted(kinerja::UnitId unit);

private:
    void fill(Card *card, const QStringList &lines);

    TypedDrafts &m_drafts;
    Mode m_mode = Mode::First;
    QList<PlacementId> m_placements;
    Uuid m_subject;
    UnitId m_unit;
    QLabel *m_title;
    QLabel *m_lead;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Card *m_ready;
    Card *m_refused;
    Card *m_unexplained;
    QPushButton *m_write;
    QPushButton *m_go;
    QPushButton *m_back;
};

} // namespace kinerja
