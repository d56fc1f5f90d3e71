#include "app/ctl/arraysplitter.h"
#include "app/ctl/casereader.h"
#include "app/ctl/input.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/office/nip.h"
#include "core/policy/policyset.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

enum class Explain { No, Yes };

/// What one case is answered with besides the case itself.
struct Context {
    const PolicyPack &pack;
    QDate today;
    Explain explain = Explain::No;
};

/// The answer of one case, with its explanation where that was asked for.
struct Answer {
    QJsonObject json;
    std::optional<Explanation> explanation;
};

QJsonValue textOrNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

/// Keeps the explanation of a rule that has already answered, so that it cannot fail any more.
void explainInto(Answer &answer, const Result<Explanation> &explanation)
{
    if (explanation)
        answer.explanation = *explanation;
}

Answer predicateOf(CaseReader &c, const Context &context)
{
    const Rating result = c.coded<Rating>("result"_L1, ratingFromCode);
    const Rating conduct = c.coded<Rating>("conduct"_L1, ratingFromCode);
    if (!c.close())
        return {};
    const PredicateMatrix &matrix = context.pack.predicate->matrix;
    Answer answer{{{u"predicate"_s, code(matrix.at(result, conduct))}}, {}};
    if (context.explain == Explain::Yes)
        answer.explanation = explainPredicate(result, conduct, matrix);
    return answer;
}

Answer suggest(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("items"_L1);
    QList<RatedItem> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader item(list[i].toObject(), c.fault(), u"items[%1]"_s.arg(i));
        const WorkKind kind = item.coded<WorkKind>("kind"_L1, workKindFromCode);
        const Rating rating = item.coded<Rating>("rating"_L1, ratingFromCode);
        if (!item.close())
            return {};
        items.append({kind, rating});
    }
    if (!c.close())
        return {};
    const Result<Suggestion> suggestion = suggestRating(items, context.pack.predicate->suggestion);
    if (!suggestion) {
        c.refuse("items"_L1, suggestion.error());
        return {};
    }
    Answer answer{{{u"rating"_s, code(suggestion->rating)}}, {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainSuggestion(items, context.pack.predicate->suggestion));
    return answer;
}

Answer attainmentOf(CaseReader &c, const Context &context)
{
    Measurement m;
    if (c.has("target_low"_L1) || c.has("target_high"_L1)) {
        m.targetLow = c.decimal("target_low"_L1);
        m.targetHigh = c.decimal("target_high"_L1);
        m.direction = c.has("direction"_L1) ? c.coded<Direction>("direction"_L1, directionFromCode) : Direction::Up;
    } else {
        m.targetLow = c.decimal("target"_L1);
        m.targetHigh = m.targetLow;
        m.direction = c.coded<Direction>("direction"_L1, directionFromCode);
    }
    m.actual = c.decimal("actual"_L1);
    m.reach = c.flag("maximum"_L1) ? TargetReach::Maximum : TargetReach::Open;
    if (!c.close())
        return {};
    const Result<Attainment> result = attainment(m, *context.pack.attainment);
    if (!result) {
        c.refuse(m.actual < Decimal() ? "actual"_L1 : c.has("target"_L1) ? "target"_L1 : "target_low"_L1, result.error());
        return {};
    }
    Answer answer{{{u"attainment"_s, result->percent.toString()},
                   {u"category"_s, code(result->category, Scheme::Numeric)},
                   {u"value"_s, result->value.toString()}},
                  {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainAttainment(m, *context.pack.attainment));
    return answer;
}

Answer outcomeOf(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("categories"_L1);
    QList<Predicate> categories;
    for (qsizetype i = 0; i < list.size(); ++i)
        categories.append(c.codedOf<Predicate>(list[i], u"categories[%1]"_s.arg(i), predicateFromCode));
    if (!c.close())
        return {};
    const Result<Outcome> result = outcome(categories, *context.pack.outcome);
    if (!result) {
        c.refuse("categories"_L1, result.error());
        return {};
    }
    Answer answer{{{u"category"_s, code(result->category, Scheme::Numeric)},
                   {u"value"_s, QString::number(result->value)}},
                  {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainOutcome(categories, *context.pack.outcome));
    return answer;
}

Answer nkpOf(CaseReader &c, const Context &context)
{
    const Decimal skp = c.decimal("skp"_L1);
    const Decimal conduct = c.decimal("conduct"_L1);
    const PeerInput peers = c.flag("peers"_L1) ? PeerInput::Heard : PeerInput::None;
    const NewIdea idea = c.flag("new_idea"_L1) ? NewIdea::Recorded : NewIdea::None;
    if (!c.close())
        return {};
    const NkpRule &rule = *context.pack.nkp;
    const Result<Nkp> result = nkp(skp, conduct, peers, idea, rule);
    if (!result) {
        c.refuse(conduct < Decimal() || conduct > rule.most ? "conduct"_L1 : "skp"_L1, result.error());
        return {};
    }
    Answer answer{{{u"value"_s, result->value.toString()},
                   {u"predicate"_s, code(result->predicate, Scheme::Numeric)}},
                  {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainNkp(skp, conduct, peers, idea, rule));
    return answer;
}

Answer extra(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("items"_L1);
    QList<ExtraWork> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader item(list[i].toObject(), c.fault(), u"items[%1]"_s.arg(i));
        const Predicate category = item.coded<Predicate>("category"_L1, predicateFromCode);
        const Decimal weight = item.decimal("scope_weight"_L1);
        const Decimal value = item.decimal("value"_L1);
        if (!item.close())
            return {};
        items.append({category, weight, value});
    }
    if (!c.close())
        return {};
    const Result<Decimal> result = extraValue(items, *context.pack.extra);
    if (!result) {
        c.refuse("items"_L1, result.error());
        return {};
    }
    Answer answer{{{u"value"_s, result->toString()}}, {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainExtra(items, *context.pack.extra));
    return answer;
}

Answer creditOf(CaseReader &c, const Context &context)
{
    constexpr int wholeYear = 12;
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Predicate predicate = c.coded<Predicate>("predicate"_L1, predicateFromCode);
    const int months = c.whole("months"_L1, 1, wholeYear);
    std::optional<Decimal> issued;
    if (c.has("issued"_L1))
        issued = c.decimal("issued"_L1);
    if (!c.close())
        return {};
    const CreditRule &rule = *context.pack.credit;
    const Result<Decimal> result =
        issued ? closingCredit(level, predicate, wholeYear, *issued, rule) : credit(level, predicate, months, rule);
    if (!result) {
        c.refuse(issued ? "issued"_L1 : "months"_L1, result.error());
        return {};
    }
    Answer answer{{{u"credit"_s, result->toString()}}, {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, issued ? explainClosingCredit(level, predicate, wholeYear, *issued, rule)
                                   : explainCredit(level, predicate, months, rule));
    return answer;
}

Answer promotion(CaseReader &c, const Context &context)
{
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Decimal credit = c.decimal("credit"_L1);
    const QJsonArray list = c.list("last_two"_L1);
    std::array<Predicate, 2> lastTwo = {};
    if (list.size() == 2) {
        for (int i = 0; i < 2; ++i)
            lastTwo[size_t(i)] = c.codedOf<Predicate>(list[i], u"last_two[%1]"_s.arg(i), predicateFromCode);
    } else {
        c.refuse(u"last_two"_s, translate("ctl", "The predicates of the last two years must stand here."));
    }
    if (!c.close())
        return {};
    const Result<PromotionOutlook> outlook = promotionOutlook(level, credit, lastTwo, *context.pack.credit);
    if (!outlook) {
        c.refuse("credit"_L1, outlook.error());
        return {};
    }
    Answer answer{toJson(*outlook), {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainPromotion(level, credit, lastTwo, *context.pack.credit));
    return answer;
}

Answer distribution(CaseReader &c, const Context &context)
{
    constexpr int mostEmployees = 10'000'000;
    const auto organisation = c.coded<OrganisationPredicate>("organisation"_L1, organisationFromCode);
    const QJsonValue given = c.value("counts"_L1);
    if (!given.isObject())
        c.refuse(u"counts"_s, translate("ctl", "The number of employees with each predicate must stand here."));
    PredicateCounts counts;
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString field = u"counts."_s + entry.key();
        const Predicate predicate = c.codedOf<Predicate>(QJsonValue(entry.key()), field, predicateFromCode);
        counts.of(predicate) = c.wholeOf(entry.value(), field, 0, mostEmployees);
    }
    DistributionGuide guide = *context.pack.distribution;
    if (c.has("min_n"_L1))
        guide.leastEmployees = c.whole("min_n"_L1, 0, mostEmployees);
    if (!c.close())
        return {};

    const DistributionFinding finding = checkDistribution(organisation, counts, guide);
    QJsonArray found;
    for (const DistributionDeviation &each : finding.deviations)
        found.append(QJsonObject{{u"rule"_s, each.rule}, {u"limit"_s, each.limit}, {u"count"_s, each.count}});
    Answer answer;
    answer.json.insert(u"violations"_s, finding.binding ? found : QJsonArray());
    if (!finding.binding)
        answer.json.insert(u"reported"_s, found);
    if (context.explain == Explain::Yes)
        answer.explanation = explainDistribution(organisation, counts, guide);
    return answer;
}

std::optional<QJsonValue> nipResult(const QJsonObject &in)
{
    const auto status = employmentStatusFromCode(in.value(u"status").toString());
    const QDate today = QDate::fromString(in.value(u"today").toString(), Qt::ISODate);
    if (!status || !today.isValid() || !in.value(u"nip").isString())
        return std::nullopt;
    return toJson(readNip(in.value(u"nip").toString(), *status, today));
}

constexpr Evaluator nipEvaluator{"nip.parts"_L1, nipResult};

Answer nip(CaseReader &c, const Context &context)
{
    const QString text = c.text("nip"_L1);
    const auto status = c.coded<EmploymentStatus>("status"_L1, employmentStatusFromCode);
    const QDate today = c.has("today"_L1) ? c.date("today"_L1) : context.today;
    if (!c.close())
        return {};
    const NipReading reading = readNip(text, status, today);
    Answer answer;
    answer.json = toJson(reading);
    if (context.explain == Explain::Yes)
        answer.explanation = explained(
            nipEvaluator, u"NIP"_s,
            {{u"nip"_s, text}, {u"status"_s, code(status)}, {u"today"_s, today.toString(Qt::ISODate)}});
    return answer;
}

Answer deadline(CaseReader &c, const Context &context)
{
    constexpr int mostDays = 3660;
    const QDate received = c.date("received"_L1);
    const int days = c.whole("days"_L1, 1, mostDays);
    const DayUnit unit = c.has("unit"_L1) ? c.coded<DayUnit>("unit"_L1, dayUnitFromCode) : context.pack.dayUnit;
    HolidaySet holidays;
    if (c.has("holidays"_L1)) {
        const QJsonArray list = c.list("holidays"_L1);
        for (qsizetype i = 0; i < list.size(); ++i)
            holidays.insert(c.dateOf(list[i], u"holidays[%1]"_s.arg(i)));
    }
    if (!c.close())
        return {};
    const Result<QDate> last = lastDay(received, days, unit, holidays);
    if (!last) {
        c.refuse("holidays"_L1, last.error());
        return {};
    }
    Answer answer{{{u"last"_s, last->toString(Qt::ISODate)}}, {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainLastDay(received, days, unit, holidays, context.pack.dayUnitBasis.citation()));
    return answer;
}

Answer talent(CaseReader &c, const Context &context)
{
    const Rating performance = c.coded<Rating>("performance"_L1, ratingFromCode);
    const Potential potential = c.coded<Potential>("potential"_L1, potentialFromCode);
    if (!c.close())
        return {};
    const TalentPlace place = talentPlace(performance, potential, *context.pack.talent);
    Answer answer{{{u"box"_s, place.box}, {u"pool"_s, place.pool}}, {}};
    if (context.explain == Explain::Yes)
        answer.explanation = explainTalent(performance, potential, *context.pack.talent);
    return answer;
}

/// A list of weights with scores; nothing where the field is absent or null, which is a part that nobody filled in.
QList<WeightedScore> scoresOf(CaseReader &c, const QJsonValue &given, const QString &field, QLatin1StringView scoreKey)
{
    QList<WeightedScore> scores;
    if (given.isUndefined() || given.isNull())
        return scores;
    if (!given.isArray())
        c.refuse(field, translate("ctl", "A list must stand here."));
    const QJsonArray list = given.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader entry(list[i].toObject(), c.fault(), field + u"[%1]"_s.arg(i));
        const Decimal weight = entry.decimal("weight"_L1);
        const Decimal score = entry.decimal(scoreKey);
        if (!entry.close())
            break;
        scores.append({weight, score});
    }
    return scores;
}

Answer weighted(CaseReader &c, const Context &context)
{
    WeightedSheet sheet;
    sheet.goals = scoresOf(c, c.value("goals"_L1), u"goals"_s, "score"_L1);
    sheet.self = scoresOf(c, c.value("self"_L1), u"self"_s, "rating"_L1);
    const QJsonValue feedback = c.value("feedback"_L1);
    if (!feedback.isUndefined() && !feedback.isNull() && !feedback.isArray())
        c.refuse(u"feedback"_s, translate("ctl", "A list must stand here."));
    const QJsonArray givers = feedback.toArray();
    for (qsizetype i = 0; i < givers.size(); ++i)
        sheet.feedback.append(scoresOf(c, givers[i], u"feedback[%1]"_s.arg(i), "rating"_L1));
    WeightedRule rule = *context.pack.weighted;
    if (c.has("scale"_L1))
        rule.scale = c.decimal("scale"_L1);
    if (c.has("missing"_L1))
        rule.missing = c.coded<MissingPart>("missing"_L1, missingPartFromCode);
    if (!c.close())
        return {};
    const Result<WeightedResult> result = weightedResult(sheet, rule);
    if (!result) {
        c.refuse(QString(), errorText(result.error()));
        return {};
    }
    Answer answer{{{u"goals"_s, textOrNull(result->goals)},
                   {u"self"_s, textOrNull(result->self)},
                   {u"feedback"_s, textOrNull(result->feedback)},
                   {u"final"_s, result->final.toString()}},
                  {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainWeighted(sheet, rule, context.pack.weightedBasis.citation()));
    return answer;
}

GoalProgress goalOf(CaseReader &c)
{
    GoalProgress goal;
    if (!c.has("children"_L1)) {
        goal.progress = c.decimal("progress"_L1);
    } else {
        const QJsonArray children = c.list("children"_L1);
        if (children.isEmpty())
            c.refuse(c.field("children"_L1), translate("ctl", "At least one goal must stand here."));
        for (qsizetype i = 0; i < children.size() && !c.fault(); ++i) {
            CaseReader child(children[i].toObject(), c.fault(), c.field("children"_L1) + u"[%1]"_s.arg(i));
            goal.children.append(goalOf(child));
        }
    }
    (void)c.close();
    return goal;
}

Answer progress(CaseReader &c, const Context &context)
{
    const GoalProgress goal = goalOf(c);
    if (c.fault())
        return {};
    const Result<Decimal> result = goalProgress(goal);
    if (!result) {
        c.refuse("progress"_L1, result.error());
        return {};
    }
    Answer answer{{{u"progress"_s, result->toString()}}, {}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainGoalProgress(goal, context.pack.weightedBasis.citation()));
    return answer;
}

/// A rule that can be asked: which pack it takes unless another is named, and what a pack must hold for it.
struct Function {
    QStringView name;
    QStringView pack;
    bool (*isIn)(const PolicyPack &);
    Answer (*answer)(CaseReader &, const Context &);
};

constexpr Function functions[] = {
    {u"predicate", u"P6", [](const PolicyPack &p) { return p.predicate.has_value(); }, predicateOf},
    {u"suggest", u"P6", [](const PolicyPack &p) { return p.predicate.has_value(); }, suggest},
    {u"attainment", u"P8", [](const PolicyPack &p) { return p.attainment.has_value(); }, attainmentOf},
    {u"outcome", u"P8", [](const PolicyPack &p) { return p.outcome.has_value(); }, outcomeOf},
    {u"nkp", u"P8", [](const PolicyPack &p) { return p.nkp.has_value(); }, nkpOf},
    {u"extra", u"P8", [](const PolicyPack &p) { return p.extra.has_value(); }, extra},
    {u"credit", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, creditOf},
    {u"promotion", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, promotion},
    {u"distribution", u"P6", [](const PolicyPack &p) { return p.distribution.has_value(); }, distribution},
    {u"nip", u"P6", [](const PolicyPack &) { return true; }, nip},
    {u"deadline", u"P6", [](const PolicyPack &) { return true; }, deadline},
    {u"talent", u"P6", [](const PolicyPack &p) { return p.talent.has_value(); }, talent},
    {u"weighted", u"BOBOT", [](const PolicyPack &p) { return p.weighted.has_value(); }, weighted},
    {u"progress", u"BOBOT", [](const PolicyPack &) { return true; }, progress},
};

/// Whether `element`, which is no object that could be read, is sound JSON all the same.
bool isSoundJson(QByteArrayView element, QJsonParseError::ParseError error)
{
    if (error == QJsonParseError::DeepNesting)
        return true; // sound as far as it was read, and no case
    if (element.startsWith('{') || element.startsWith('['))
        return false;
    QJsonParseError wrapped;
    (void)QJsonDocument::fromJson('[' + element.toByteArray() + ']', &wrapped);
    return wrapped.error == QJsonParseError::NoError;
}

QJsonObject faultJson(ErrorKind kind, const QString &field, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, kindCode(kind)}, {u"field"_s, field}, {u"message"_s, message}}}};
}

auto noArray()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "The input is no JSON array of cases. Give it as [ {…}, {…} ]."),
                u"input is not a JSON array"_s);
}

/// Reads cases and writes answers, both as one JSON array, keeping one case at a time. The array that it writes is closed in
/// every case: where the input breaks off, its last entry is the failure.
///
/// Lives for one run of the verb; borrows the console and the function's context.
class Stream {
public:
    Stream(Console &console, const Function &function, const Context &context)
        : m_console(console), m_function(function), m_context(context)
    {
    }

    [[nodiscard]] int run(const QString &path)
    {
        const Result<void> done = answerAll(path);
        if (done)
            return close(m_refused > 0 ? Exit::Found : Exit::Done);
        if (!m_begun)
            return m_console.failed(done.error());
        m_console.note(errorText(done.error()));
        put(faultJson(done.error().kind, {}, errorText(done.error())));
        return close(exitFor(done.error().kind));
    }

private:
    Result<void> answerAll(const QString &path)
    {
        constexpr qint64 looksEvery = 2048;
        ASSIGN(const std::unique_ptr<Input> input, Input::open(path));
        ArraySplitter splitter;
        QByteArrayView element;
        for (;;) {
            switch (splitter.next(element)) {
            case ArraySplitter::Step::Element:
                TRY(answerOne(element));
                if (++m_answered % looksEvery == 0 && !m_console.progress().step(input->position(), input->size()))
                    return cancelled();
                break;
            case ArraySplitter::Step::NeedMore: {
                ASSIGN(const QByteArray piece, input->read(m_console.progress()));
                if (piece.isEmpty())
                    splitter.finish();
                else
                    splitter.feed(piece);
                break;
            }
            case ArraySplitter::Step::End: return {};
            case ArraySplitter::Step::Broken: return noArray();
            }
        }
    }

    Result<void> answerOne(QByteArrayView element)
    {
        QJsonParseError error;
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(element.data(), element.size()), &error);
        if (error.error != QJsonParseError::NoError && !isSoundJson(element, error.error))
            return noArray();
        std::optional<CaseFault> fault;
        QJsonObject answered;
        if (document.isObject()) {
            CaseReader reader(document.object(), fault);
            Answer answer = m_function.answer(reader, m_context);
            answered = std::move(answer.json);
            if (answer.explanation)
                answered.insert(u"explanation"_s, answer.explanation->toJson());
        } else {
            fault = CaseFault{{}, translate("ctl", "A case is an object {…}, nested no deeper than it needs to be.")};
        }
        if (fault) {
            ++m_refused;
            answered = faultJson(ErrorKind::Invalid, fault->field, fault->message);
        }
        put(answered);
        return m_written;
    }

    /// Collects output and passes it on in large pieces; a failure to write is kept in m_written.
    void put(const QJsonObject &object)
    {
        constexpr qsizetype writesAbove = 256 * 1024;
        m_output += m_begun ? ",\n" : "[\n";
        m_begun = true;
        m_output += QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (m_output.size() > writesAbove)
            pass();
    }

    void pass()
    {
        if (m_written)
            m_written = m_console.write(m_output);
        m_output.clear();
    }

    int close(Exit exit)
    {
        m_output += m_begun ? "\n]\n" : "[]\n";
        pass();
        if (m_written)
            m_written = m_console.flush();
        if (m_written)
            return int(exit);
        m_console.note(errorText(m_written.error()));
        return int(exitFor(m_written.error().kind));
    }

    static tl::unexpected<Error> cancelled()
    {
        return fail(ErrorKind::Cancelled,
                    QT_TRANSLATE_NOOP("faults", "Stopped as you asked. Nothing was left half-written."), u"interrupted"_s);
    }

    Console &m_console;
    const Function &m_function;
    const Context &m_context;
    QByteArray m_output;
    Result<void> m_written;
    qint64 m_answered = 0;
    qint64 m_refused = 0;
    bool m_begun = false;
};

int runRules(Console &console, const Arguments &arguments)
{
    const QString name = *arguments.first();
    const auto *const function =
        std::find_if(std::begin(functions), std::end(functions), [&](const Function &each) { return each.name == name; });
    if (function == std::end(functions))
        return console.misused(filled(translate("ctl", "There is no rule \"%1\". kinerjactl rules --help lists them."), {name}));
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    const QString id = arguments.value(u"policy"_s).value_or(function->pack.toString());
    const Result<PolicyPack> pack = set->find(id);
    if (!pack)
        return console.failed(pack.error());
    if (!function->isIn(*pack))
        return console.failed({ErrorKind::NotFound,
                               QT_TRANSLATE_NOOP("faults", "The policy pack %1 says nothing about \"%2\". Choose another pack "
                                                           "with --policy."),
                               u"section missing in the pack"_s,
                               {id, name}});
    const Context context{*pack, console.clock().today(), arguments.has(u"explain"_s) ? Explain::Yes : Explain::No};
    return Stream(console, *function, context).run(arguments.value(u"in"_s).value_or(u"-"_s));
}

} // namespace

QList<Verb> rulesVerbs()
{
    return {
        {u"rules"_s,
         u"FUNCTION"_s,
         1,
         1,
         {{u"policy"_s, u"ID"_s, QT_TRANSLATE_NOOP("ctl", "The policy pack; P6, P8 or BOBOT by the function unless named.")},
          {u"in"_s, u"FILE|-"_s, QT_TRANSLATE_NOOP("ctl", "The cases; standard input unless a file is named.")},
          {u"explain"_s, {}, QT_TRANSLATE_NOOP("ctl", "Add to every answer how it came about.")}},
         QT_TRANSLATE_NOOP("ctl", "Answer cases by a rule, without a database."),
         QT_TRANSLATE_NOOP(
             "ctl",
             "Reads a JSON array of cases and writes a JSON array of the same length and order. A wrong case is answered by an "
             "error in its place, and the exit code is 1. Numbers with decimals are texts: \"12.5\".\n\n"
             "FUNCTION and an example of its case:\n"
             "  predicate     {\"result\":\"above\",\"conduct\":\"below\"}\n"
             "  suggest       {\"items\":[{\"kind\":\"main\",\"rating\":\"meets\"}]}\n"
             "  attainment    {\"target\":\"100\",\"actual\":\"98\",\"direction\":\"up\"}\n"
             "  outcome       {\"categories\":[\"SB\",\"B\",\"C\"]}\n"
             "  nkp           {\"skp\":\"89.9\",\"conduct\":\"90.1\",\"peers\":false,\"new_idea\":false}\n"
             "  extra         {\"items\":[{\"category\":\"SB\",\"scope_weight\":\"2\",\"value\":\"120\"}]}\n"
             "  credit        {\"level\":\"ahli-madya\",\"predicate\":\"SB\",\"months\":7}\n"
             "  promotion     {\"level\":\"ahli-muda\",\"credit\":\"98.5\",\"last_two\":[\"B\",\"SB\"]}\n"
             "  distribution  {\"organisation\":\"baik\",\"counts\":{\"SB\":0,\"B\":10,\"BP\":0,\"K\":0,\"SK\":0}}\n"
             "  nip           {\"nip\":\"…\",\"status\":\"PNS\",\"today\":\"2026-11-24\"}\n"
             "  deadline      {\"received\":\"2026-01-15\",\"days\":14,\"unit\":\"calendar\",\"holidays\":[]}\n"
             "  talent        {\"performance\":\"above\",\"potential\":\"low\"}\n"
             "  weighted      {\"goals\":[{\"weight\":\"100\",\"score\":\"4\"}],\"scale\":\"5\"}\n"
             "  progress      {\"children\":[{\"progress\":\"0\"},{\"progress\":\"25\"}]}"),
         runRules, Needs::Nothing, Speaks::Json},
    };
}

} // namespace kinerja
