#pragma once

#include "core/evaluation/trialstore.h"

#include <QAbstractTableModel>

namespace kinerja {

/// A trial calculation as a table: one line a person, what stands and what would become of it. Changes go into the sandbox only;
/// it knows no store. Main thread.
class TrialModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Results, Conduct, Before, After, YearCredit, NextRank, Box, Columns };

    explicit TrialModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Begins anew, with nothing changed. Invalid as `WhatIf::make` says.
    [[nodiscard]] Result<void> begin(TrialStart start, const PolicyPack &pack, QDate today);
    [[nodiscard]] bool isEmpty() const { return !m_trial; }
    [[nodiscard]] const WhatIf &trial() const { return *m_trial; }
    [[nodiscard]] const TrialStart &start() const { return m_start; }
    /// How many people would have another predicate than before anything was tried.
    [[nodiscard]] int movedCount() const;
    /// Whether anything was changed since `begin`.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    [[nodiscard]] Result<void> rate(int person, std::optional<Rating> result, std::optional<Rating> conduct);
    [[nodiscard]] Result<void> setPotential(int person, std::optional<Potential> potential);
    [[nodiscard]] Result<void> setCredit(int person, Decimal credit);
    [[nodiscard]] Result<void> setOrganisation(int unit, std::optional<OrganisationPredicate> organisation);
    void setPack(const PolicyPack &pack);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A unit's distribution, or which of its people have moved.
    void moved(const QList<int> &units);

private:
    [[nodiscard]] Result<void> take(Result<WhatIfChange> change);
    void follow(const WhatIfChange &change);
    [[nodiscard]] QString text(int person, Column column) const;

    TrialStart m_start;
    std::optional<WhatIf> m_trial;
    QList<std::optional<Predicate>> m_before;
    bool m_touched = false;
};

/// `Mei 2028`
[[nodiscard]] QString monthText(QDate day);

} // namespace kinerja
