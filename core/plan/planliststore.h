#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/plan/workplan.h"

#include <QList>

#include <optional>

namespace kinerja {

/// Which posts of a year are listed.
enum class PlanFilter {
    All,
    Missing,   ///< no plan yet
    Open,      ///< draft, returned or in revision: the employee is at it
    Submitted, ///< waits for the appraiser
    Agreed,    ///< approved, running or closed
    WithoutRealisation, ///< agreed, of somebody who works in `period`, and nothing is recorded of it there
};

/// One post of a year with its plan, as the list shows it.
struct PlanListRow {
    PlacementId placement;
    QString name; ///< with titles
    QString nip;
    QString unit;
    QString position;
    std::optional<PlanState> state; ///< nothing where there is no plan yet
    int results = 0;
    int indicators = 0;
    int withoutIndicator = 0; ///< results
    int withoutTarget = 0;    ///< indicators

    [[nodiscard]] bool isComplete() const { return state && results > 0 && withoutIndicator == 0 && withoutTarget == 0; }
    friend bool operator==(const PlanListRow &, const PlanListRow &) = default;
};

struct PlanListQuery {
    int year = 0;
    QString text; ///< part of a name or the beginning of a NIP; empty: everybody
    PlanFilter filter = PlanFilter::All;
    UnitId unit = {}; ///< with everything below it; null: the whole office
    Period period = {}; ///< within the year, for WithoutRealisation
    int limit = 200;
    /// The last row of the page before this one, as that page gave it.
    struct Cursor {
        int rank = 0;
        QString name;
        PlacementId placement;
    };
    std::optional<Cursor> after;
};

struct PlanListPage {
    QList<PlanListRow> rows;
    std::optional<PlanListQuery::Cursor> next; ///< nothing where this is the last page
};

/// How many posts of a year stand where.
struct PlanCounts {
    qint64 all = 0;
    qint64 missing = 0;
    qint64 open = 0;
    qint64 submitted = 0;
    qint64 agreed = 0;
    friend bool operator==(const PlanCounts &, const PlanCounts &) = default;
};

/// Reads the posts of a year with their plans, page by page: who has none first, then what waits for somebody, each by name.
class PlanListStore {
public:
    explicit PlanListStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<PlanListPage> page(const PlanListQuery &query) const;
    [[nodiscard]] Result<PlanCounts> counts(int year, UnitId unit = {}) const;
    /// How many posts WithoutRealisation lists.
    [[nodiscard]] Result<qint64> withoutRealisation(const Period &period, UnitId unit = {}) const;

private:
    const Database &m_database;
};

} // namespace kinerja
