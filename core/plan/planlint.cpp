#include "core/plan/planlint.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int fewResults = 3;
constexpr int manyResults = 10;
constexpr int longResult = 250;
constexpr int longIndicator = 200;

struct Activity {
    QStringView verb;
    QStringView result;
};
/// Activities and the results they lead to. Plans are written in Indonesian, whatever language the program speaks.
constexpr std::array activities = {
    Activity{u"melaksanakan", u"Terlaksananya"},     Activity{u"melakukan", u"Terlaksananya"},         Activity{u"menyelenggarakan", u"Terselenggaranya"},
    Activity{u"menyusun", u"Tersusunnya"},           Activity{u"membuat", u"Tersusunnya"},             Activity{u"menyiapkan", u"Tersiapkannya"},
    Activity{u"mengelola", u"Terkelolanya"},         Activity{u"menyelesaikan", u"Terselesaikannya"},  Activity{u"menangani", u"Tertanganinya"},
    Activity{u"memberikan", u"Terberikannya"},       Activity{u"menyediakan", u"Tersedianya"},         Activity{u"meningkatkan", u"Meningkatnya"},
    Activity{u"menurunkan", u"Menurunnya"},          Activity{u"memelihara", u"Terpeliharanya"},       Activity{u"menyampaikan", u"Tersampaikannya"},
    Activity{u"memproses", u"Terprosesnya"},         Activity{u"mengembangkan", u"Berkembangnya"},     Activity{u"memverifikasi", u"Terverifikasinya"},
    Activity{u"mendata", u"Terdatanya"},             Activity{u"melayani", u"Terlayaninya"},           Activity{u"mengawasi", u"Terawasinya"},
    Activity{u"membina", u"Terbinanya"},             Activity{u"menerbitkan", u"Terbitnya"},           Activity{u"mewujudkan", u"Terwujudnya"},
    Activity{u"memantau", u"Terpantaunya"},          Activity{u"mengevaluasi", u"Terevaluasinya"},     Activity{u"mengoordinasikan", u"Terkoordinasikannya"},
    Activity{u"mengkoordinasikan", u"Terkoordinasikannya"}, Activity{u"membantu", u"Terbantunya"},     Activity{u"mengarsipkan", u"Terarsipkannya"},
    Activity{u"mencatat", u"Tercatatnya"},           Activity{u"merekap", u"Terekapnya"},              Activity{u"memfasilitasi", u"Terfasilitasinya"},
};

QString firstWord(const QString &text)
{
    return text.trimmed().section(u' ', 0, 0);
}

/// Kind of an opening word: a result ("Tersusunnya", "Meningkatnya"), an activity ("menyusun"), or neither.
enum class Opening { Result, Activity, Other };
Opening openingOf(const QString &text)
{
    const QString word = firstWord(text).toLower();
    if (word.size() > 5 && word.endsWith(u"nya"))
        return Opening::Result;
    if (!resultFor(word).isEmpty())
        return Opening::Activity;
    // me- with its nasal opens nearly every Indonesian activity; short words (meja, meter) are things.
    for (const QStringView prefix : {QStringView(u"mem"), QStringView(u"men"), QStringView(u"meng"), QStringView(u"meny"), QStringView(u"mel"), QStringView(u"mer")}) {
        if (word.startsWith(prefix) && word.size() >= 7)
            return Opening::Activity;
    }
    return Opening::Other;
}

bool isDuration(const QString &unit)
{
    const QString word = normalisedLabel(unit);
    for (const QStringView duration : {QStringView(u"jam"), QStringView(u"menit"), QStringView(u"hari"), QStringView(u"hari kerja"), QStringView(u"minggu")}) {
        if (word == duration)
            return true;
    }
    return false;
}

class Linter {
public:
    Linter(const WorkPlan &plan, const LintContext &context) : m_plan(plan), m_context(context) {}

    QList<PlanAdvice> run()
    {
        whole();
        for (int i = 0; i < m_plan.items.size(); ++i)
            result(i);
        for (const Expectation &expectation : m_plan.expectations) {
            if (expectation.text.size() > longResult)
                advise(u"expectation-long"_s, {PlanPlace::Part::Expectation, -1, -1, expectation.value},
                       translate("planlint", "This expectation is long. One sentence that people remember does more."));
        }
        return std::move(m_advice);
    }

private:
    using Part = PlanPlace::Part;

    void advise(const QString &code, const PlanPlace &place, const QString &text) { m_advice.append({PlanAdvice::Severity::Advice, code, place, text}); }
    void warn(const QString &code, const PlanPlace &place, const QString &text) { m_advice.append({PlanAdvice::Severity::Warning, code, place, text}); }

    void whole()
    {
        const qsizetype mains = std::count_if(m_plan.items.cbegin(), m_plan.items.cend(), [](const PlanItem &item) { return item.category == WorkKind::Main; });
        if (mains == 0)
            return warn(u"no-main"_s, {}, translate("planlint", "There is no main result (utama) yet. A plan needs at least one; additional results (tambahan) come on top."));
        if (m_plan.items.size() < fewResults)
            advise(u"few-results"_s, {}, filled(translate("planlint", "%1 results are few for a whole year. Most plans have 3 to 10, so that no single result decides everything."), {QString::number(m_plan.items.size())}));
        if (m_plan.items.size() > manyResults)
            advise(u"many-results"_s, {}, filled(translate("planlint", "%1 results are many. Join what belongs together: 3 to 10 stay in mind during the year."), {QString::number(m_plan.items.size())}));
    }

    void result(int i)
    {
        const PlanItem &item = m_plan.items[i];
        const QString text = item.text.trimmed();
        const PlanPlace place{Part::Result, i};
        if (text.isEmpty()) {
            warn(u"result-empty"_s, place, translate("planlint", "This result has no words yet. Write what will have been reached at the end of the year."));
        } else {
            wording(text, place);
            duplicate(i, text, place);
        }
        superior(i, item);
        if (item.indicators.isEmpty())
            warn(u"no-indicator"_s, {Part::Indicators, i}, translate("planlint", "This result has no indicator yet. Add at least one, with a target: it shows when the result is reached."));
        for (int k = 0; k < item.indicators.size(); ++k)
            indicator(i, k, item.indicators[k]);
        aspects(i, item);
    }

    void wording(const QString &text, const PlanPlace &place)
    {
        switch (openingOf(text)) {
        case Opening::Result: break;
        case Opening::Activity: {
            const QString better = resultFor(firstWord(text));
            advise(u"activity"_s, place,
                   better.isEmpty() ? filled(translate("planlint", "“%1” names an activity. Name the result instead: what is there when it is done (“Tersusunnya …”)."), {firstWord(text)})
                                    : filled(translate("planlint", "“%1” names an activity. As a result it could begin “%2 …”."), {firstWord(text), better}));
            break;
        }
        case Opening::Other:
            advise(u"no-verb"_s, place, translate("planlint", "Begin with what is reached, for example “Terselesaikannya …” or “Meningkatnya …”. Then everybody sees when it is done."));
            break;
        }
        if (text.size() > longResult)
            advise(u"result-long"_s, place, filled(translate("planlint", "This result is %1 characters long. Up to 250 reads well on paper; details belong to the indicators."), {QString::number(text.size())}));
        const QString lower = text.toLower();
        const bool either = lower.contains(u"dan/atau") || lower.contains(u"dan / atau");
        if (either || lower.count(u" dan "_s) + lower.count(u" serta "_s) > 2 || lower.contains(u';'))
            advise(u"bundle"_s, place,
                   either ? translate("planlint", "“dan/atau” leaves open what is expected. Choose one, or make two results of it.")
                          : translate("planlint", "Several results seem to be bundled here. Separate ones can be appraised more fairly."));
    }

    void duplicate(int i, const QString &text, const PlanPlace &place)
    {
        const QString same = normalisedLabel(text);
        if (const auto before = m_seen.constFind(same); before != m_seen.constEnd())
            warn(u"duplicate"_s, place, filled(translate("planlint", "This says the same as result %1. Join the two, or say how they differ."), {name(*before)}));
        else
            m_seen.insert(same, i);
    }

    /// The result's number as the form shows it: A.1, B.2.
    [[nodiscard]] QString name(int i) const
    {
        int number = 0;
        for (int k = 0; k <= i; ++k)
            number += m_plan.items[k].category == m_plan.items[i].category ? 1 : 0;
        return (m_plan.items[i].category == WorkKind::Main ? u"A."_s : u"B."_s) + QString::number(number);
    }

    void superior(int i, const PlanItem &item)
    {
        const PlanPlace place{Part::Superior, i};
        if (item.category == WorkKind::Main && m_context.hasSuperior && item.superiorText.trimmed().isEmpty())
            return advise(u"superior"_s, place, translate("planlint", "Choose which of the superior's results this one serves. It shows what the work is good for."));
        if (item.superiorItem.isNull() || !m_context.superior)
            return;
        const auto &theirs = m_context.superior->items;
        const auto served = std::find_if(theirs.cbegin(), theirs.cend(), [&item](const PlanItem &other) { return other.id == item.superiorItem; });
        if (served == theirs.cend())
            advise(u"superior-gone"_s, place, translate("planlint", "The superior's plan no longer has this result. Choose another one, or keep the words if they still hold."));
        else if (served->text != item.superiorText)
            advise(u"superior-changed"_s, place, filled(translate("planlint", "The superior's result now says: “%1”. Choose it again to take the new words."), {served->text}));
    }

    void indicator(int i, int k, const Indicator &indicator)
    {
        const PlanPlace text{Part::Indicator, i, k};
        if (indicator.text.trimmed().isEmpty())
            warn(u"indicator-empty"_s, text, translate("planlint", "This indicator has no words yet. Say what is counted or judged."));
        else if (indicator.text.size() > longIndicator)
            advise(u"indicator-long"_s, text, filled(translate("planlint", "This indicator is %1 characters long. Up to 200 reads well on paper."), {QString::number(indicator.text.size())}));
        const auto &all = m_plan.items[i].indicators;
        for (int before = 0; before < k; ++before) {
            if (!indicator.text.trimmed().isEmpty() && normalisedLabel(all[before].text) == normalisedLabel(indicator.text)) {
                advise(u"indicator-duplicate"_s, text, translate("planlint", "This indicator stands here twice. One of the two can go, or measure something else."));
                break;
            }
        }
        target(i, k, indicator);
    }

    void target(int i, int k, const Indicator &indicator)
    {
        const PlanPlace place{Part::Target, i, k};
        if (!indicator.target && indicator.targetText.trimmed().isEmpty())
            return warn(u"target-missing"_s, place, translate("planlint", "There is no target yet: a number with its unit, a range like 80–90, or words."));
        if (!indicator.target) {
            if (m_plan.approach == PlanApproach::Quantitative)
                advise(u"target-words"_s, place, translate("planlint", "A target in words cannot be computed. In a quantitative plan a number helps everybody."));
            return;
        }
        if (indicator.targetHigh && *indicator.targetHigh < *indicator.target)
            warn(u"range-reversed"_s, place, translate("planlint", "The range ends below its beginning. Write the lower number first."));
        if (indicator.unit.trimmed().isEmpty())
            warn(u"target-unit"_s, {Part::Unit, i, k}, translate("planlint", "The number has no unit. Say of what: documents, %, hours, rupiah …"));
        if (indicator.unit.trimmed() == u"%" && indicator.targetHigh.value_or(*indicator.target) > Decimal::fromInt(100))
            advise(u"target-percent"_s, place, translate("planlint", "More than 100 % is rarely meant. Check the number or the unit."));
        if (isDuration(indicator.unit) && indicator.direction == Direction::Up)
            advise(u"direction"_s, {Part::Direction, i, k}, translate("planlint", "With a time, less is usually better. Change the direction if that is so here."));
    }

    void aspects(int i, const PlanItem &item)
    {
        if (m_plan.approach != PlanApproach::Quantitative || item.indicators.isEmpty())
            return;
        for (int k = 0; k < item.indicators.size(); ++k) {
            if (item.indicators[k].aspect.isEmpty())
                advise(u"aspect-empty"_s, {Part::Aspect, i, k}, translate("planlint", "Choose the aspect of this indicator; a quantitative plan is ordered by it."));
        }
        if (m_context.audience == PlanAudience::SeniorExecutive)
            return;
        // Three aspects are the custom; cost is only for those who spend.
        QStringList missing = aspectNames(PlanAudience::Staff).mid(0, 3);
        for (const Indicator &indicator : item.indicators)
            missing.removeAll(indicator.aspect);
        if (missing.size() >= 2)
            advise(u"aspects"_s, {Part::Indicators, i},
                   filled(translate("planlint", "Only one side of this result is measured. %1 would complete the picture."), {missing.join(u", "_s)}));
    }

    const WorkPlan &m_plan;
    const LintContext &m_context;
    QList<PlanAdvice> m_advice;
    QHash<QString, int> m_seen;
};

} // namespace

QString resultFor(const QString &activity)
{
    const QString word = firstWord(activity).toLower();
    const auto found = std::find_if(activities.begin(), activities.end(), [&word](const Activity &known) { return word == known.verb; });
    return found == activities.end() ? QString() : found->result.toString();
}

QList<PlanAdvice> lint(const WorkPlan &plan, const LintContext &context)
{
    return Linter(plan, context).run();
}

} // namespace kinerja
