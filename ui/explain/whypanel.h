#pragma once

#include "core/evaluation/board.h"
#include "core/evaluation/chain.h"
#include "core/report/annex.h"
#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QLabel;

namespace kinerja {

/// Why somebody's predicate is what it is, in sentences with rule and article, what would raise it, and the evidence behind it. Main
/// thread; the chain itself is computed where the store is.
class WhyPanel : public Card {
    Q_OBJECT

public:
    explicit WhyPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Whether the panel also says what whoever rates may do here.
    enum class Advice { Given, None };
    /// Explains a row as it stands on the board now; nobody where there is no such row.
    void explain(const EvaluationBoard &board, int row, Advice advice = Advice::Given);
    [[nodiscard]] QString text() const;

private:
    struct Answer {
        QStringList sentences;
        QStringList evidence;
        QStringList raises;      ///< what would raise the suggestion
        Explanation chain = {};  ///< without a rule where nothing is explained
    };
    void print();
    void show(const Answer &answer);
    [[nodiscard]] static QStringList evidenceLines(const Evidence &evidence);

    Workspace &m_workspace;
    Question m_question;
    QString m_heading;
    QStringList m_ahead; ///< sentences that need no store
    QStringList m_sentences;
    QStringList m_evidence;
    Explanation m_chain;
    QList<Annex::Fact> m_facts; ///< whom and what the annex is about
    QLabel *m_text;
    QLabel *m_evidenceText;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_print;
};

} // namespace kinerja
