#include "core/report/dailytasks.h"

using namespace Qt::StringLiterals;

namespace kinerja {

QString code(OpenWork work)
{
    switch (work) {
    case OpenWork::ImportUnits: return u"units"_s;
    case OpenWork::ImportEmployees: return u"employees"_s;
    case OpenWork::MakeRecoverySheet: return u"recovery"_s;
    case OpenWork::SaveTyping: return u"typed"_s;
    case OpenWork::ApprovePlans: return u"submitted"_s;
    case OpenWork::WritePlans: return u"without-plan"_s;
    case OpenWork::FillRealisations: return u"without-realisation"_s;
    case OpenWork::SetOrganisations: return u"without-organisation"_s;
    case OpenWork::Rate: return u"unrated"_s;
    case OpenWork::ExplainDistribution: return u"unexplained"_s;
    case OpenWork::Issue: return u"ready"_s;
    case OpenWork::Revise: return u"outdated"_s;
    case OpenWork::Print: return u"unprinted"_s;
    case OpenWork::MakeBackup: return u"backup"_s;
    case OpenWork::FinishPlans: return u"open"_s;
    }
    Q_UNREACHABLE();
}

QList<OpenItem> openWork(const DailyFacts &facts)
{
    QList<OpenItem> open;
    const auto add = [&open](OpenWork work, qint64 count) {
        if (count > 0)
            open.append({work, count});
    };
    const auto many = [&facts](qint64 count) { return count * 10 >= facts.segments; };
    const bool evaluating = facts.today > facts.period.lastDay() || facts.issued > 0 || facts.unrated < facts.segments;

    if (facts.units == 0)
        open.append({OpenWork::ImportUnits, 0});
    if (facts.employees == 0)
        open.append({OpenWork::ImportEmployees, 0});
    if (!facts.recoveryMade && !facts.practice)
        open.append({OpenWork::MakeRecoverySheet, 0});
    if (facts.employees == 0)
        return open;

    add(OpenWork::SaveTyping, facts.typedPlans.size());
    add(OpenWork::ApprovePlans, facts.submittedPlans);
    if (many(facts.withoutPlan))
        add(OpenWork::WritePlans, facts.withoutPlan);
    if (evaluating) {
        if (many(facts.withoutRealisation))
            add(OpenWork::FillRealisations, facts.withoutRealisation);
        add(OpenWork::SetOrganisations, facts.withoutOrganisation);
        add(OpenWork::Rate, facts.unrated);
        add(OpenWork::ExplainDistribution, facts.unexplained);
        add(OpenWork::Issue, facts.ready);
        add(OpenWork::Revise, facts.outdated);
    }
    add(OpenWork::Print, facts.unprinted);
    if (facts.daysUnsaved >= backupDays && !facts.practice)
        add(OpenWork::MakeBackup, facts.daysUnsaved);
    if (!many(facts.withoutPlan))
        add(OpenWork::WritePlans, facts.withoutPlan);
    if (evaluating && !many(facts.withoutRealisation))
        add(OpenWork::FillRealisations, facts.withoutRealisation);
    add(OpenWork::FinishPlans, facts.openPlans);
    return open;
}

} // namespace kinerja
