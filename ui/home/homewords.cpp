#include "ui/home/homewords.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Place to(Place::Kind kind, const QString &text = {})
{
    Place place;
    place.kind = kind;
    place.text = text;
    return place;
}

/// The page with exactly the rows that were counted.
Place to(Place::Kind kind, Narrowing only)
{
    Place place = to(kind);
    place.only = only;
    return place;
}

Place toPlans(const DailyFacts &facts, Narrowing only)
{
    Place place = to(Place::Kind::Plans, only);
    place.year = facts.period.year;
    return place;
}

Place toTyping(const DailyFacts &facts)
{
    Place place = to(Place::Kind::Plan);
    if (!facts.typedPlans.isEmpty()) {
        place.subject = facts.typedPlans.first().placement.uuid;
        place.year = facts.typedPlans.first().year;
    }
    return place;
}

Place toPrint()
{
    Place place = to(Place::Kind::Print, Narrowing::Unprinted);
    place.text = u"d4"_s;
    return place;
}

} // namespace

TaskWords wordsOf(const OpenItem &item, const DailyFacts &facts)
{
    const QString count = countText(item.count);
    const QString period = periodText(facts.period);
    const QString year = QString::number(facts.period.year);
    const auto one = [&](const char *text) { return filled(translate("home", text), {count}); };
    const auto plain = [](const char *text) { return translate("home", text); };
    switch (item.work) {
    case OpenWork::ImportUnits:
        return {plain(QT_TRANSLATE_NOOP("home", "Bring in the units")),
                plain(QT_TRANSLATE_NOOP("home", "The office has no units yet. A file with code, name and the unit above is enough.")),
                plain(QT_TRANSLATE_NOOP("home", "Import units")), plain(QT_TRANSLATE_NOOP("home", "Units are missing")), {}, to(Place::Kind::Import)};
    case OpenWork::ImportEmployees:
        return {plain(QT_TRANSLATE_NOOP("home", "Bring in the employees")),
                plain(QT_TRANSLATE_NOOP("home", "A file with NIP, name, post and unit is enough. Units come first.")),
                plain(QT_TRANSLATE_NOOP("home", "Import employees")), plain(QT_TRANSLATE_NOOP("home", "Employees are missing")), {}, to(Place::Kind::Import)};
    case OpenWork::MakeRecoverySheet:
        return {plain(QT_TRANSLATE_NOOP("home", "Make the recovery sheet")),
                plain(QT_TRANSLATE_NOOP("home", "If the passphrase is forgotten, only this sheet opens the office again.")),
                plain(QT_TRANSLATE_NOOP("home", "Make the sheet")), plain(QT_TRANSLATE_NOOP("home", "No recovery sheet yet")), {},
                to(Place::Kind::Settings, u"passphrase"_s)};
    case OpenWork::SaveTyping:
        return {plain(QT_TRANSLATE_NOOP("home", "Save what was typed, or throw it away")),
                one(QT_TRANSLATE_NOOP("home", "Plans (SKP) with typing that is not saved: %1. Nothing of it is lost; it waits in the plan.")),
                plain(QT_TRANSLATE_NOOP("home", "Open the plan")), plain(QT_TRANSLATE_NOOP("home", "Typing that is not saved")),
                one(QT_TRANSLATE_NOOP("home", "%1 plans")), toTyping(facts)};
    case OpenWork::ApprovePlans:
        return {one(QT_TRANSLATE_NOOP("home", "Answer %1 submitted plans (SKP)")),
                plain(QT_TRANSLATE_NOOP("home", "Their owners wait until the plan is approved or returned.")),
                plain(QT_TRANSLATE_NOOP("home", "See the plans")), plain(QT_TRANSLATE_NOOP("home", "Plans wait for approval")),
                one(QT_TRANSLATE_NOOP("home", "%1 plans")), toPlans(facts, Narrowing::SubmittedPlans)};
    case OpenWork::WritePlans:
        return {one(QT_TRANSLATE_NOOP("home", "Plans to make (SKP): %1")),
                filled(plain(QT_TRANSLATE_NOOP("home", "There is no plan for %1 yet.")), {year}), plain(QT_TRANSLATE_NOOP("home", "See who is missing")),
                plain(QT_TRANSLATE_NOOP("home", "No plan (SKP) yet")), one(QT_TRANSLATE_NOOP("home", "%1 posts")), toPlans(facts, Narrowing::WithoutPlan)};
    case OpenWork::FinishPlans:
        return {one(QT_TRANSLATE_NOOP("home", "Finish %1 plans (SKP)")),
                plain(QT_TRANSLATE_NOOP("home", "They are drafts, or were returned, and are not submitted yet.")),
                plain(QT_TRANSLATE_NOOP("home", "See the plans")), plain(QT_TRANSLATE_NOOP("home", "Plans not submitted yet")),
                one(QT_TRANSLATE_NOOP("home", "%1 plans")), toPlans(facts, Narrowing::OpenPlans)};
    case OpenWork::FillRealisations:
        return {one(QT_TRANSLATE_NOOP("home", "Record what %1 employees achieved")),
                filled(plain(QT_TRANSLATE_NOOP("home", "Nothing of their plans is recorded for %1.")), {period}),
                plain(QT_TRANSLATE_NOOP("home", "See who is missing")), plain(QT_TRANSLATE_NOOP("home", "Realisation not filled in")),
                one(QT_TRANSLATE_NOOP("home", "%1 employees")), toPlans(facts, Narrowing::WithoutRealisation)};
    case OpenWork::SetOrganisations:
        return {plain(QT_TRANSLATE_NOOP("home", "Set the organisation's predicate")),
                one(QT_TRANSLATE_NOOP("home", "It comes first. %1 units have none yet; that of a higher unit holds for those below it.")),
                plain(QT_TRANSLATE_NOOP("home", "Set the predicate")), plain(QT_TRANSLATE_NOOP("home", "Organisation predicate missing")),
                one(QT_TRANSLATE_NOOP("home", "%1 units")), to(Place::Kind::Evaluation, Narrowing::WithoutOrganisation)};
    case OpenWork::Rate:
        return {one(QT_TRANSLATE_NOOP("home", "Rate %1 employees")),
                filled(plain(QT_TRANSLATE_NOOP("home", "Results and conduct of %1.")), {period}), plain(QT_TRANSLATE_NOOP("home", "Open the evaluation")),
                plain(QT_TRANSLATE_NOOP("home", "Not rated yet")), one(QT_TRANSLATE_NOOP("home", "%1 employees")), to(Place::Kind::Evaluation, Narrowing::Unrated)};
    case OpenWork::ExplainDistribution:
        return {one(QT_TRANSLATE_NOOP("home", "Give a reason for %1 units")),
                plain(QT_TRANSLATE_NOOP("home", "Their distribution departs from the guide. That is allowed with a written reason.")),
                plain(QT_TRANSLATE_NOOP("home", "Write the reason")), plain(QT_TRANSLATE_NOOP("home", "Distribution without a reason")),
                one(QT_TRANSLATE_NOOP("home", "%1 units")), to(Place::Kind::Evaluation, Narrowing::Unexplained)};
    case OpenWork::Issue:
        return {one(QT_TRANSLATE_NOOP("home", "Issue %1 evaluations")),
                plain(QT_TRANSLATE_NOOP("home", "They are rated. Once issued they can be printed and handed over.")),
                plain(QT_TRANSLATE_NOOP("home", "Check and issue")), plain(QT_TRANSLATE_NOOP("home", "Ready to issue")),
                one(QT_TRANSLATE_NOOP("home", "%1 evaluations")), to(Place::Kind::Evaluation, Narrowing::Ready)};
    case OpenWork::Revise:
        return {one(QT_TRANSLATE_NOOP("home", "Revise %1 evaluations")), plain(QT_TRANSLATE_NOOP("home", "Their ratings were changed after they were issued.")),
                plain(QT_TRANSLATE_NOOP("home", "See the changes")), plain(QT_TRANSLATE_NOOP("home", "Changed after issuing")),
                one(QT_TRANSLATE_NOOP("home", "%1 evaluations")), to(Place::Kind::Evaluation, Narrowing::Outdated)};
    case OpenWork::Print:
        return {one(QT_TRANSLATE_NOOP("home", "Print %1 documents")), plain(QT_TRANSLATE_NOOP("home", "They are issued and have not been printed yet.")),
                plain(QT_TRANSLATE_NOOP("home", "Open printing")), plain(QT_TRANSLATE_NOOP("home", "Issued, not printed")),
                one(QT_TRANSLATE_NOOP("home", "%1 documents")), toPrint()};
    case OpenWork::MakeBackup:
        return {plain(QT_TRANSLATE_NOOP("home", "Make a backup")),
                one(QT_TRANSLATE_NOOP("home", "For %1 days nothing was copied. A copy on another drive survives a broken computer.")),
                plain(QT_TRANSLATE_NOOP("home", "Make a backup")), plain(QT_TRANSLATE_NOOP("home", "Backup is old")),
                one(QT_TRANSLATE_NOOP("home", "%1 days")), to(Place::Kind::Settings, u"backup"_s)};
    }
    Q_UNREACHABLE();
}

QString greeting(QTime time)
{
    const int hour = time.hour();
    if (hour >= 3 && hour < 11)
        return translate("home", "Good morning");
    if (hour >= 11 && hour < 15)
        return translate("home", "Good day");
    if (hour >= 15 && hour < 18)
        return translate("home", "Good afternoon");
    return translate("home", "Good evening");
}

QString standingLine(const QString &office, const DailyFacts &facts)
{
    QString line = office + u" · "_s + periodText(facts.period);
    // Where nobody is yet, nothing is due.
    if (!facts.due || facts.employees == 0)
        return line;
    // What no regulation sets is said as advice.
    const QString when = facts.due->basis.mark == Mark::Confirmed ? translate("home", "closes on %1") : translate("home", "best closed by %1");
    line += u" · "_s + filled(when, {dateText(facts.due->day)});
    const qint64 left = facts.today.daysTo(facts.due->day);
    if (left > 0)
        line += u' ' + filled(translate("home", "(%1 days left)"), {countText(left)});
    else if (left == 0)
        line += u' ' + translate("home", "(today)");
    else
        line += u' ' + filled(translate("home", "(%1 days ago)"), {countText(-left)});
    return line;
}

} // namespace kinerja
