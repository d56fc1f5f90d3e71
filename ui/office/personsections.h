#pragma once

#include "core/base/period.h"
#include "ui/office/personcards.h"

namespace kinerja {

// The parts of a person's page. Each shows what it is given and says what somebody wants; none reads or writes. Main thread, owned by
// the page.

/// Position, unit and appraiser of today.
class FactsCard : public Card {
    Q_OBJECT

public:
    explicit FactsCard(QWidget *parent = nullptr);
    /// Null: no post today.
    void show(const PersonPost *post);
    /// Beside each other or below each other.
    void arrange(int columns);

private:
    QLabel *addFact(const QString &name, const QString &objectName);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    QLabel *m_position;
    QLabel *m_unit;
    QLabel *m_appraiser;
};

class PostsCard : public LineCard {
    Q_OBJECT

public:
    explicit PostsCard(QWidget *parent = nullptr);
    void show(const PersonFile &file);
};

class PlansCard : public LineCard {
    Q_OBJECT

public:
    explicit PlansCard(QWidget *parent = nullptr);
    void show(const PersonFile &file);

Q_SIGNALS:
    void openAsked(kinerja::PlacementId placement, int year);
    void printAsked(int year);
};

class EvaluationsCard : public LineCard {
    Q_OBJECT

public:
    explicit EvaluationsCard(QWidget *parent = nullptr);
    void show(const PersonFile &file);

Q_SIGNALS:
    void whyAsked(const kinerja::Period &period, kinerja::UnitId unit, kinerja::PlacementId placement);
    /// `form` as the print page knows it: d3, d4.
    void printAsked(const QString &form, const kinerja::Period &period);

private:
    void showForms(QWidget *at, const Period &period);
};

/// What was changed about somebody, the latest first; a few at first, all on wish.
class ChangesCard : public LineCard {
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);
    /// Somebody else's page begins: nothing is known yet.
    void begin();
    void show(const QList<PersonEvent> &events, const UserId &me);

private:
    void showLines();

    QList<PersonEvent> m_events;
    UserId m_me;
    bool m_all = false;
};

} // namespace kinerja
