#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/rules/terms.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kinerja {

/// What an office has and lacks on a day, for one period: counts of people (their placements), units and documents.
struct DailyFacts {
    /// When the evaluation of the period should be closed.
    struct Due {
        QDate day;
        Basis basis; ///< mostly the office's own choice: never shown as law then
    };
    /// A plan that somebody typed into and did not save.
    struct TypedPlan {
        PlacementId placement;
        int year = 0;
        friend bool operator==(const TypedPlan &, const TypedPlan &) = default;
    };
    QDate today;
    Period period;
    std::optional<Due> due;
    bool practice = false;

    qint64 units = 0;
    qint64 employees = 0;
    qint64 segments = 0;            ///< placements that touch the period: whom the period is about
    QList<TypedPlan> typedPlans;    ///< of any year, by whoever opened the office; the latest first
    qint64 withoutPlan = 0;         ///< posts of the period's year without a plan (SKP)
    qint64 submittedPlans = 0;      ///< plans of the year that wait for the appraiser
    qint64 openPlans = 0;           ///< plans of the year that the employee is at: draft, returned, in revision
    qint64 withoutRealisation = 0;  ///< agreed plans of these placements of which nothing was realised in the period
    qint64 withoutOrganisation = 0; ///< units in which people work and no predicate of an organisation holds
    qint64 unrated = 0;             ///< placements without both ratings
    qint64 unexplained = 0;         ///< units whose distribution departs from the guide without a written reason
    qint64 ready = 0;               ///< rated, with an organisation's predicate, not issued
    qint64 outdated = 0;            ///< issued, and rated otherwise since
    qint64 issued = 0;
    qint64 unprinted = 0;           ///< issued, and the latest revision was never printed
    bool recoveryMade = false;      ///< a recovery sheet was made
    int daysUnsaved = 0;            ///< since the last backup, or since the office was made
};

/// A kind of work that can be open.
enum class OpenWork {
    ImportUnits,
    ImportEmployees,
    MakeRecoverySheet,
    SaveTyping, ///< of plans; the latest is opened first
    ApprovePlans,
    WritePlans,
    FillRealisations,
    SetOrganisations, ///< the predicate of the organisation comes first (PermenPANRB 6/2022)
    Rate,
    ExplainDistribution,
    Issue,
    Revise,
    Print,
    MakeBackup,
    FinishPlans,
};
/// Stable names: `units` `employees` `recovery` `typed` `submitted` `without-plan` `without-realisation`
/// `without-organisation` `unrated` `unexplained` `ready` `outdated` `unprinted` `backup` `open`.
[[nodiscard]] QString code(OpenWork work);

struct OpenItem {
    OpenWork work = OpenWork::Rate;
    qint64 count = 0; ///< people, units, documents or days; 0 where nothing is counted

    friend bool operator==(const OpenItem &, const OpenItem &) = default;
};

/// Days without a backup from which on one is asked for.
inline constexpr int backupDays = 7;

/// Everything that is open, in the order in which to do it; the first three are a day's tasks. The order is our own: what could be
/// forgotten and what others wait for comes first, then the steps of PermenPANRB 6/2022. What few people lack (under a tenth) comes last, so that one
/// absent colleague does not hold everybody up. Nothing of the evaluation while the period runs, unless somebody has begun.
[[nodiscard]] QList<OpenItem> openWork(const DailyFacts &facts);

} // namespace kinerja
