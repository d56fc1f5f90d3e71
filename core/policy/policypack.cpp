#include "core/policy/policypack.h"

#include "core/base/hash.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int mostEntries = 1000;
constexpr int mostText = 2000;

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Reads one object strictly: each key is asked for once, and `close` refuses the ones that nobody asked for.
/// Lives as long as the call that reads the object; every problem goes to the list it was given.
class ObjectReader {
public:
    ObjectReader(const QJsonObject &object, QString path, QList<PackProblem> &problems)
        : m_object(object), m_path(std::move(path)), m_problems(problems)
    {
    }

    void close()
    {
        for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
            if (!m_asked.contains(entry.key()))
                refuse(joined(m_path, entry.key()),
                       translate("policy", "This key is not known. Correct its spelling or take it out."));
        }
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString pathOf(const QString &key) const { return joined(m_path, key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > mostText) {
            refuse(pathOf(key), filled(translate("policy", "A text of 1 to %1 characters must stand here."),
                                       {QString::number(mostText)}));
            return {};
        }
        return value.toString();
    }

    int whole(const QString &key, int least, int most)
    {
        return wholeOf(take(key), pathOf(key), least, most);
    }

    int wholeOf(const QJsonValue &value, const QString &path, int least, int most)
    {
        const qint64 number = value.toInteger(qint64(least) - 1);
        if (number < least || number > most) {
            refuse(path, filled(translate("policy", "A whole number from %1 to %2 must stand here."),
                                {QString::number(least), QString::number(most)}));
            return least;
        }
        return int(number);
    }

    /// A number of at most six decimals between 0 and 1,000,000, written as a string.
    Decimal decimal(const QString &key)
    {
        return decimalOf(take(key), pathOf(key));
    }

    std::optional<Decimal> decimalOrNull(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isNull())
            return std::nullopt;
        return decimalOf(value, pathOf(key));
    }

    QDate date(const QString &key)
    {
        return dateOf(take(key), pathOf(key));
    }

    std::optional<QDate> dateOrNull(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isNull())
            return std::nullopt;
        return dateOf(value, pathOf(key));
    }

    /// One of the codes that `read` knows.
    template <class Term>
    Term coded(const QString &key, std::optional<Term> (*read)(QStringView))
    {
        return codedOf(take(key), pathOf(key), read);
    }

    template <class Term>
    Term codedOf(const QJsonValue &value, const QString &path, std::optional<Term> (*read)(QStringView))
    {
        const std::optional<Term> term = value.isString() ? read(value.toString()) : std::nullopt;
        if (!term)
            refuse(path, translate("policy", "This is none of the codes that may stand here."));
        return term.value_or(Term{});
    }

    template <class Term>
    Term oneOf(const QString &key, std::initializer_list<std::pair<QStringView, Term>> choices)
    {
        const QJsonValue value = take(key);
        QStringList names;
        for (const auto &[name, term] : choices) {
            if (value.isString() && value.toString() == name)
                return term;
            names.append(name.toString());
        }
        refuse(pathOf(key), filled(translate("policy", "One of these must stand here: %1."), {names.join(u", "_s)}));
        return choices.begin()->second;
    }

    /// The object at `key`; an empty one, with a problem, where there is none.
    ObjectReader object(const QString &key)
    {
        return objectOf(take(key), pathOf(key));
    }

    ObjectReader objectOf(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            refuse(path, translate("policy", "An object {…} must stand here."));
        return ObjectReader(value.toObject(), path, m_problems);
    }

    QJsonArray list(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() || value.toArray().size() > mostEntries) {
            refuse(pathOf(key), filled(translate("policy", "A list […] of at most %1 entries must stand here."),
                                       {QString::number(mostEntries)}));
            return {};
        }
        return value.toArray();
    }

    QStringList texts(const QString &key)
    {
        QStringList result;
        const QJsonArray entries = list(key);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].isString() && !entries[i].toString().isEmpty() && entries[i].toString().size() <= mostText)
                result.append(entries[i].toString());
            else
                refuse(pathOf(key) + u"[%1]"_s.arg(i), translate("policy", "A text must stand here."));
        }
        return result;
    }

    Basis basis(const QString &key = u"basis"_s)
    {
        ObjectReader reader = object(key);
        Basis basis;
        basis.source = reader.text(u"source"_s);
        basis.mark = reader.coded<Mark>(u"mark"_s, markFromCode);
        reader.close();
        return basis;
    }

    void refuse(const QString &path, const QString &message) { m_problems.append({path, message}); }

private:
    QJsonValue take(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }

    Decimal decimalOf(const QJsonValue &value, const QString &path)
    {
        const auto number = value.isString() ? Decimal::fromString(value.toString()) : std::nullopt;
        if (!number || number->scale() > 6 || *number < Decimal() || *number > Decimal::fromInt(1'000'000)) {
            refuse(path, translate("policy", "A number from 0 to 1000000 with a decimal point must stand here, written as a "
                                             "text, for example \"12.5\"."));
            return {};
        }
        return *number;
    }

    QDate dateOf(const QJsonValue &value, const QString &path)
    {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid() || day.year() < 1900 || day.year() > 9999 || value.toString() != day.toString(Qt::ISODate)) {
            refuse(path, translate("policy", "A date must stand here, for example \"2022-01-01\"."));
            return {};
        }
        return day;
    }

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    QList<PackProblem> &m_problems;
};

template <class Term, size_t N, class Read>
void forEachCode(ObjectReader &reader, const std::array<Term, N> &terms, Scheme scheme, Read read)
{
    for (const Term term : terms) {
        if constexpr (std::is_same_v<Term, Predicate>)
            read(code(term, scheme), term);
        else
            read(code(term), term);
    }
    reader.close();
}

void readLegal(ObjectReader &root, PolicyPack &pack)
{
    const QJsonArray entries = root.list(u"legal"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ObjectReader reader = root.objectOf(entries[i], root.pathOf(u"legal[%1]"_s.arg(i)));
        LegalArticle article;
        article.article = reader.text(u"article"_s);
        article.says = reader.text(u"says"_s);
        article.mark = reader.coded<Mark>(u"mark"_s, markFromCode);
        article.covers = reader.texts(u"covers"_s);
        reader.close();
        pack.legal.append(article);
    }
}

void readRounding(ObjectReader &root, PolicyPack &pack)
{
    const QJsonArray entries = root.list(u"rounding"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ObjectReader reader = root.objectOf(entries[i], root.pathOf(u"rounding[%1]"_s.arg(i)));
        RoundingStatement statement;
        statement.what = reader.text(u"what"_s);
        statement.scale = reader.whole(u"scale"_s, 0, 6);
        statement.mode = reader.oneOf<Rounding>(
            u"mode"_s, {{u"half-up", Rounding::HalfUp}, {u"floor", Rounding::Floor}, {u"ceil", Rounding::Ceil}});
        statement.basis = reader.basis();
        reader.close();
        pack.rounding.append(statement);
    }
}

void readPeriods(ObjectReader &root, PolicyPack &pack)
{
    static constexpr std::pair<QStringView, Period::Kind> kinds[] = {{u"annual", Period::Kind::Annual},
                                                                     {u"half-year", Period::Kind::HalfYear},
                                                                     {u"quarter", Period::Kind::Quarter},
                                                                     {u"month", Period::Kind::Month},
                                                                     {u"months", Period::Kind::Months}};
    ObjectReader reader = root.object(u"periods"_s);
    const QStringList names = reader.texts(u"kinds"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto *const kind =
            std::find_if(std::begin(kinds), std::end(kinds), [&](const auto &entry) { return entry.first == names[i]; });
        if (kind == std::end(kinds) || pack.periodKinds.contains(kind->second))
            reader.refuse(reader.pathOf(u"kinds[%1]"_s.arg(i)),
                          translate("policy", "This is no kind of period, or it stands here twice."));
        else
            pack.periodKinds.append(kind->second);
    }
    pack.periodBasis = reader.basis();
    reader.close();
}

PredicateSection readPredicate(ObjectReader reader)
{
    PredicateSection section;
    ObjectReader matrix = reader.object(u"matrix"_s);
    section.matrix.basis = matrix.basis();
    forEachCode(matrix, allRatings, Scheme::Ordinal, [&](const QString &key, Rating result) {
        ObjectReader row = matrix.object(key);
        forEachCode(row, allRatings, Scheme::Ordinal, [&](const QString &column, Rating conduct) {
            section.matrix.cells[indexOf(result)][indexOf(conduct)] = row.coded<Predicate>(column, predicateFromCode);
        });
    });

    ObjectReader suggestion = reader.object(u"suggestion"_s);
    section.suggestion.aboveMoreThanPercent = suggestion.whole(u"above_more_than_percent"_s, 0, 100);
    section.suggestion.belowAtLeastPercent = suggestion.whole(u"below_at_least_percent"_s, 1, 100);
    section.suggestion.basis = suggestion.basis();
    suggestion.close();

    ObjectReader leader = reader.object(u"leader"_s);
    section.leader.basis = leader.basis();
    forEachCode(leader, allOrganisationPredicates, Scheme::Ordinal,
                [&](const QString &key, OrganisationPredicate organisation) {
                    section.leader.ratings[indexOf(organisation)] = leader.coded<Rating>(key, ratingFromCode);
                });
    reader.close();
    return section;
}

DistributionGuide readDistribution(ObjectReader reader)
{
    DistributionGuide guide;
    guide.mode = reader.coded<DistributionGuide::Mode>(u"mode"_s, distributionModeFromCode);
    guide.leastEmployees = reader.whole(u"min_n"_s, 0, 1000);
    guide.basis = reader.basis();
    guide.rounding = reader.basis(u"rounding_basis"_s);
    ObjectReader lines = reader.object(u"guide"_s);
    forEachCode(lines, allOrganisationPredicates, Scheme::Ordinal,
                [&](const QString &key, OrganisationPredicate organisation) {
                    const QJsonArray entries = lines.list(key);
                    for (qsizetype i = 0; i < entries.size(); ++i) {
                        ObjectReader line = lines.objectOf(entries[i], lines.pathOf(key) + u"[%1]"_s.arg(i));
                        DistributionConstraint constraint;
                        constraint.rule = line.text(u"rule"_s);
                        constraint.kind = line.coded<DistributionConstraint::Kind>(u"kind"_s, constraintKindFromCode);
                        const QStringList classes = line.texts(u"of"_s);
                        for (const QString &each : classes) {
                            const auto predicate = predicateFromCode(each);
                            if (!predicate || constraint.classes.contains(*predicate))
                                line.refuse(line.pathOf(u"of"_s),
                                            translate("policy", "A predicate here is not known or stands here twice."));
                            else
                                constraint.classes.append(*predicate);
                        }
                        if (classes.isEmpty())
                            line.refuse(line.pathOf(u"of"_s), translate("policy", "At least one predicate must stand here."));
                        using Kind = DistributionConstraint::Kind;
                        if (constraint.kind == Kind::AtMost || constraint.kind == Kind::AtLeast)
                            constraint.percent = line.whole(u"percent"_s, 0, 100);
                        if (constraint.kind == Kind::AtLeastCount)
                            constraint.count = line.whole(u"count"_s, 1, 1000);
                        line.close();
                        guide.constraints[indexOf(organisation)].append(constraint);
                    }
                });
    reader.close();
    return guide;
}

void readDeadlines(ObjectReader reader, PolicyPack &pack)
{
    pack.dayUnit = reader.coded<DayUnit>(u"unit"_s, dayUnitFromCode);
    pack.dayUnitBasis = reader.basis(u"unit_basis"_s);
    const QStringList events = reader.keys();
    for (const QString &event : events) {
        if (event == u"unit" || event == u"unit_basis")
            continue;
        ObjectReader entry = reader.object(event);
        Deadline deadline;
        deadline.event = event;
        deadline.unit = entry.has(u"unit"_s) ? entry.coded<DayUnit>(u"unit"_s, dayUnitFromCode) : pack.dayUnit;
        if (entry.has(u"by"_s)) {
            ObjectReader by = entry.object(u"by"_s);
            Deadline::FixedDay day;
            day.years = by.whole(u"years"_s, 0, 5);
            day.month = by.whole(u"month"_s, 1, 12);
            day.day = by.whole(u"day"_s, 1, 31);
            if (!QDate(2023, day.month, day.day).isValid())
                by.refuse(by.pathOf(u"day"_s), translate("policy", "This month has no such day in every year."));
            by.close();
            deadline.by = day;
        } else {
            deadline.days = entry.whole(u"days"_s, 1, 3660);
        }
        deadline.basis = entry.basis();
        entry.close();
        pack.deadlines.append(deadline);
    }
    reader.close();
}

template <class Term, size_t N>
QHash<QString, Term> readSpellings(ObjectReader reader, const std::array<Term, N> &terms)
{
    QHash<QString, Term> spellings;
    forEachCode(reader, terms, Scheme::Ordinal, [&](const QString &key, Term term) {
        const QStringList texts = reader.texts(key);
        for (const QString &text : texts) {
            const QString normalised = normalisedLabel(text);
            if (normalised.isEmpty() || (spellings.contains(normalised) && spellings.value(normalised) != term))
                reader.refuse(reader.pathOf(key),
                              filled(translate("policy", "The spelling \"%1\" is empty or already means something else."), {text}));
            spellings.insert(normalised, term);
        }
    });
    return spellings;
}

TalentRule readTalent(ObjectReader reader)
{
    TalentRule rule;
    ObjectReader boxes = reader.object(u"boxes"_s);
    QSet<int> numbers;
    forEachCode(boxes, allRatings, Scheme::Ordinal, [&](const QString &key, Rating performance) {
        ObjectReader row = boxes.object(key);
        forEachCode(row, allPotentials, Scheme::Ordinal, [&](const QString &column, Potential potential) {
            const int box = row.whole(column, 1, 9);
            if (numbers.contains(box))
                row.refuse(row.pathOf(column), translate("policy", "Each box number may stand here only once."));
            numbers.insert(box);
            rule.boxes[indexOf(performance)][indexOf(potential)] = box;
        });
    });
    const QJsonArray pool = reader.list(u"pool"_s);
    for (qsizetype i = 0; i < pool.size(); ++i)
        rule.pool.append(reader.wholeOf(pool[i], reader.pathOf(u"pool[%1]"_s.arg(i)), 1, 9));
    ObjectReader performance = reader.object(u"performance"_s);
    forEachCode(performance, allPredicates, Scheme::Ordinal, [&](const QString &key, Predicate predicate) {
        rule.performance[indexOf(predicate)] = performance.coded<Rating>(key, ratingFromCode);
    });
    rule.basis = reader.basis();
    rule.performanceBasis = reader.basis(u"performance_basis"_s);
    if (reader.has(u"thresholds"_s)) {
        ObjectReader entry = reader.object(u"thresholds"_s);
        const TalentThresholds thresholds{entry.decimal(u"performance_meets"_s), entry.decimal(u"performance_above"_s),
                                          entry.decimal(u"potential_medium"_s), entry.decimal(u"potential_high"_s), entry.basis()};
        if (thresholds.performanceMeets >= thresholds.performanceAbove || thresholds.potentialMedium >= thresholds.potentialHigh)
            entry.refuse(reader.pathOf(u"thresholds"_s),
                         translate("policy", "The threshold of the better class must be above the one of the class below it."));
        entry.close();
        rule.thresholds = thresholds;
    }
    reader.close();
    return rule;
}

CreditRule readCredit(ObjectReader reader, PolicyPack &pack)
{
    CreditRule rule;
    ObjectReader levels = reader.object(u"levels"_s);
    forEachCode(levels, allFunctionalLevels, Scheme::Ordinal, [&](const QString &key, FunctionalLevel level) {
        ObjectReader entry = levels.object(key);
        rule.levels[indexOf(level)] = {entry.decimal(u"coefficient"_s), entry.decimal(u"rank"_s),
                                       entry.decimalOrNull(u"level"_s)};
        entry.close();
    });
    ObjectReader percents = reader.object(u"percents"_s);
    forEachCode(percents, allPredicates, Scheme::Ordinal, [&](const QString &key, Predicate predicate) {
        rule.percents[indexOf(predicate)] = percents.whole(key, 0, 1000);
    });
    rule.leastForPromotion = reader.coded<Predicate>(u"least_for_promotion"_s, predicateFromCode);
    pack.yearClosing = reader.oneOf<PolicyPack::YearClosing>(
        u"closing"_s,
        {{u"difference", PolicyPack::YearClosing::Difference}, {u"none", PolicyPack::YearClosing::None}});
    rule.basis = reader.basis();
    rule.closingBasis = reader.basis(u"closing_basis"_s);
    if (reader.has(u"study_return_percent"_s))
        rule.studyReturnPercent = reader.whole(u"study_return_percent"_s, 0, 100);
    if (reader.has(u"terampil_from_iic"_s)) {
        ObjectReader entry = reader.object(u"terampil_from_iic"_s);
        rule.terampilFromIIc = entry.decimal(u"level"_s);
        (void)entry.basis();
        entry.close();
    }
    if (reader.has(u"basic"_s)) {
        ObjectReader entry = reader.object(u"basic"_s);
        ObjectReader grades = entry.object(u"grades"_s);
        const QStringList names = grades.keys();
        for (const QString &grade : names)
            rule.basicCredits.insert(grade, grades.decimal(grade));
        (void)entry.basis();
        entry.close();
    }
    reader.close();
    return rule;
}

AttainmentRule readAttainment(ObjectReader reader)
{
    AttainmentRule rule;
    const QJsonArray bands = reader.list(u"bands"_s);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        ObjectReader entry = reader.objectOf(bands[i], reader.pathOf(u"bands[%1]"_s.arg(i)));
        AttainmentBand band;
        band.from = entry.whole(u"from"_s, 0, 1000);
        band.category = entry.coded<Predicate>(u"category"_s, predicateFromCode);
        band.base = entry.decimal(u"base"_s);
        band.cap = entry.decimal(u"cap"_s);
        const QJsonArray slope = entry.list(u"slope"_s);
        const int numerator = entry.wholeOf(slope.at(0), entry.pathOf(u"slope[0]"_s), 0, 1000);
        const int denominator = entry.wholeOf(slope.at(1), entry.pathOf(u"slope[1]"_s), 1, 1000);
        if (slope.size() > 2)
            entry.refuse(entry.pathOf(u"slope"_s), translate("policy", "Two whole numbers must stand here."));
        band.slope = Fraction::of(numerator, denominator).value_or(Fraction());
        entry.close();
        if (rule.bands.isEmpty() ? band.from != 0 : band.from <= rule.bands.last().from)
            entry.refuse(entry.pathOf(u"from"_s),
                         translate("policy", "The first band begins at 0 and each further one above the one before."));
        rule.bands.append(band);
    }
    if (rule.bands.isEmpty())
        reader.refuse(reader.pathOf(u"bands"_s), translate("policy", "At least one band must stand here."));
    rule.maximumValue = reader.decimal(u"maximum_value"_s);
    rule.basis = reader.basis();
    reader.close();
    return rule;
}

OutcomeRule readOutcome(ObjectReader reader)
{
    OutcomeRule rule;
    ObjectReader values = reader.object(u"values"_s);
    forEachCode(values, allPredicates, Scheme::Numeric, [&](const QString &key, Predicate predicate) {
        rule.values[indexOf(predicate)] = values.whole(key, 0, 120);
    });
    rule.basis = reader.basis();
    reader.close();
    return rule;
}

/// The least values of the four predicates above the last, falling.
template <class Term, size_t N>
std::array<Decimal, 4> readLeastOf(ObjectReader &least, const std::array<Term, N> &terms)
{
    std::array<Decimal, 4> values = {};
    for (size_t i = 0; i < values.size(); ++i) {
        QString key;
        if constexpr (std::is_same_v<Term, Predicate>)
            key = code(terms[i], Scheme::Numeric);
        else
            key = code(terms[i]);
        values[i] = least.decimal(key);
        if (i > 0 && values[i] >= values[i - 1])
            least.refuse(least.pathOf(key), translate("policy", "This must be less than the value before it."));
    }
    least.close();
    return values;
}

std::array<Decimal, 4> readLeast(ObjectReader &least)
{
    return readLeastOf(least, allPredicates);
}

NkpRule readNkp(ObjectReader reader)
{
    NkpRule rule;
    rule.conductPercent = reader.whole(u"conduct_percent"_s, 0, 100);
    rule.conductPercentWithPeers = reader.whole(u"conduct_percent_with_peers"_s, 0, 100);
    ObjectReader least = reader.object(u"least"_s);
    rule.least = readLeast(least);
    rule.most = reader.decimal(u"most"_s);
    rule.basis = reader.basis();
    if (reader.has(u"most_conduct"_s))
        rule.mostConduct = reader.decimal(u"most_conduct"_s);
    if (reader.has(u"new_idea"_s)) {
        ObjectReader idea = reader.object(u"new_idea"_s);
        rule.idea = idea.coded<IdeaNeed>(u"need"_s, ideaNeedFromCode);
        rule.ideaBonus = idea.decimal(u"bonus"_s);
        rule.ideaBasis = idea.basis();
        idea.close();
    }
    reader.close();
    return rule;
}

HalvesRule readHalves(ObjectReader reader, PolicyPack &pack)
{
    HalvesRule rule;
    pack.firstHalf = reader.text(u"first"_s);
    pack.secondHalf = reader.text(u"second"_s);
    rule.secondPercent = reader.whole(u"second_percent"_s, 0, 100);
    ObjectReader least = reader.object(u"least"_s);
    rule.least = readLeast(least);
    rule.most = reader.decimal(u"most"_s);
    rule.idea = reader.coded<IdeaNeed>(u"idea_need"_s, ideaNeedFromCode);
    rule.basis = reader.basis();
    rule.bandsBasis = reader.basis(u"bands_basis"_s);
    reader.close();
    return rule;
}

PlanValueRule readPlanValue(ObjectReader reader)
{
    PlanValueRule rule;
    rule.cascade = reader.coded<Cascade>(u"cascade"_s, cascadeFromCode);
    rule.agreementPercent = reader.whole(u"agreement_percent"_s, 0, 100);
    rule.most = reader.decimal(u"most"_s);
    rule.basis = reader.basis();
    rule.cascadeBasis = reader.basis(u"cascade_basis"_s);
    rule.leaderBasis = reader.basis(u"leader_basis"_s);
    rule.capBasis = reader.basis(u"cap_basis"_s);
    reader.close();
    return rule;
}

ConductRule readConduct(ObjectReader reader)
{
    ConductRule rule;
    rule.most = reader.decimal(u"most"_s);
    rule.aspects = reader.texts(u"aspects"_s);
    enum class Leadership { ManagersOnly, Everybody };
    rule.leadershipForManagersOnly =
        reader.oneOf<Leadership>(u"leadership"_s, {{u"managers-only", Leadership::ManagersOnly}, {u"everybody", Leadership::Everybody}})
        == Leadership::ManagersOnly;
    rule.basis = reader.basis();
    reader.close();
    return rule;
}

ActivityRule readActivity(ObjectReader reader)
{
    ActivityRule rule;
    rule.savingBase = reader.decimal(u"saving_base"_s);
    rule.savingLimit = reader.whole(u"saving_limit"_s, 0, 100);
    rule.overBase = reader.whole(u"over_base"_s, 0, 1000);
    const QJsonArray steps = reader.list(u"extra_points"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        ObjectReader entry = reader.objectOf(steps[i], reader.pathOf(u"extra_points[%1]"_s.arg(i)));
        const PointStep step{entry.whole(u"from"_s, 1, 1000), entry.whole(u"points"_s, 0, 100)};
        entry.close();
        if (!rule.extraSteps.isEmpty() && step.from <= rule.extraSteps.last().from)
            entry.refuse(entry.pathOf(u"from"_s), translate("policy", "Each step must begin above the one before."));
        rule.extraSteps.append(step);
    }
    const QJsonArray points = reader.list(u"creativity_points"_s);
    for (qsizetype i = 0; i < points.size(); ++i)
        rule.creativityPoints.append(reader.wholeOf(points[i], reader.pathOf(u"creativity_points[%1]"_s.arg(i)), 1, 100));
    rule.basis = reader.basis();
    reader.close();
    return rule;
}

AllowanceRule readAllowance(ObjectReader reader)
{
    AllowanceRule rule;
    rule.performancePercent = reader.whole(u"performance_percent"_s, 0, 100);
    rule.attendancePercent = reader.whole(u"attendance_percent"_s, 0, 100);
    if (rule.performancePercent + rule.attendancePercent != 100)
        reader.refuse(reader.pathOf(u"attendance_percent"_s), translate("policy", "The two shares must sum to 100."));
    ObjectReader percents = reader.object(u"percents"_s);
    forEachCode(percents, allPredicates, Scheme::Ordinal, [&](const QString &key, Predicate predicate) {
        rule.percents[indexOf(predicate)] = percents.whole(key, 0, 100);
    });
    rule.noReportCut = reader.whole(u"no_report_cut"_s, 0, 100);
    rule.probationPercent = reader.whole(u"probation_percent"_s, 0, 100);
    rule.studyPercent = reader.whole(u"study_percent"_s, 0, 100);
    const QJsonArray cuts = reader.list(u"attendance"_s);
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        ObjectReader entry = reader.objectOf(cuts[i], reader.pathOf(u"attendance[%1]"_s.arg(i)));
        AttendanceCut cut{entry.text(u"event"_s), entry.decimal(u"percent"_s), {}};
        if (entry.has(u"counts_again"_s))
            cut.countsAgain = entry.texts(u"counts_again"_s);
        entry.close();
        rule.attendance.append(cut);
    }
    const QJsonArray states = reader.list(u"states"_s);
    for (qsizetype i = 0; i < states.size(); ++i) {
        ObjectReader entry = reader.objectOf(states[i], reader.pathOf(u"states[%1]"_s.arg(i)));
        rule.states.append({entry.text(u"state"_s), entry.whole(u"cut"_s, 0, 100)});
        entry.close();
    }
    rule.rounding =
        reader.oneOf<Rounding>(u"rounding"_s, {{u"half-up", Rounding::HalfUp}, {u"floor", Rounding::Floor}});
    rule.applies = reader.coded<AllowanceRule::Applies>(u"applies"_s, allowanceAppliesFromCode);
    rule.basis = reader.basis();
    rule.shareBasis = reader.basis(u"share_basis"_s);
    rule.roundingBasis = reader.basis(u"rounding_basis"_s);
    reader.close();
    return rule;
}

void readFollowUps(ObjectReader reader, PolicyPack &pack)
{
    forEachCode(reader, allPredicates, Scheme::Ordinal, [&](const QString &key, Predicate predicate) {
        ObjectReader entry = reader.object(key);
        FollowUp followUp{predicate, entry.text(u"action"_s), {}, entry.basis()};
        if (entry.has(u"days"_s))
            followUp.days = entry.whole(u"days"_s, 1, 3660);
        entry.close();
        pack.followUps.append(followUp);
    });
}

ExtraRule readExtra(ObjectReader reader, PolicyPack &pack)
{
    ExtraRule rule;
    ObjectReader percents = reader.object(u"percents"_s);
    forEachCode(percents, allPredicates, Scheme::Numeric, [&](const QString &key, Predicate predicate) {
        rule.percents[indexOf(predicate)] = percents.whole(key, 0, 1000);
    });
    rule.cap = reader.decimal(u"cap"_s);
    rule.basis = reader.basis();
    if (reader.has(u"scopes"_s)) {
        const QJsonArray scopes = reader.list(u"scopes"_s);
        for (qsizetype i = 0; i < scopes.size(); ++i) {
            ObjectReader entry = reader.objectOf(scopes[i], reader.pathOf(u"scopes[%1]"_s.arg(i)));
            pack.scopeWeights.append({entry.text(u"scope"_s), entry.decimal(u"weight"_s)});
            entry.close();
        }
        pack.scopeBasis = reader.basis(u"scopes_basis"_s);
    }
    reader.close();
    return rule;
}

void readSections(ObjectReader &root, PolicyPack &pack)
{
    if (root.has(u"numeric_score"_s)) {
        ObjectReader reader = root.object(u"numeric_score"_s);
        pack.numericScore = reader.oneOf<PolicyPack::NumericScore>(u"mode"_s,
                                                                   {{u"off", PolicyPack::NumericScore::Off},
                                                                    {u"legacy", PolicyPack::NumericScore::Legacy},
                                                                    {u"advisory", PolicyPack::NumericScore::Advisory}});
        pack.numericScoreBasis = reader.basis();
        reader.close();
    }
    if (root.has(u"ranking_pp30"_s)) {
        ObjectReader reader = root.object(u"ranking_pp30"_s);
        pack.ranking = reader.oneOf<PolicyPack::Ranking>(
            u"mode"_s, {{u"off", PolicyPack::Ranking::Off}, {u"report", PolicyPack::Ranking::Report}});
        pack.rankingBasis = reader.basis();
        if (reader.has(u"shares"_s)) {
            ObjectReader shares = reader.object(u"shares"_s);
            RankingRule rule;
            rule.mostAbove = shares.whole(u"most_above"_s, 0, 100);
            rule.leastMeets = shares.whole(u"least_meets"_s, 0, 100);
            rule.mostMeets = shares.whole(u"most_meets"_s, 0, 100);
            rule.mostBelow = shares.whole(u"most_below"_s, 0, 100);
            rule.basis = shares.basis();
            shares.close();
            pack.rankingRule = rule;
        }
        reader.close();
    }
    if (root.has(u"periods"_s))
        readPeriods(root, pack);
    if (root.has(u"organisation"_s)) {
        ObjectReader reader = root.object(u"organisation"_s);
        using Entry = OrganisationRule::Entry;
        pack.organisation.entry =
            reader.oneOf<Entry>(u"entry"_s, {{u"manual", Entry::Manual}, {u"thresholds", Entry::Thresholds}});
        pack.organisationBasis = reader.basis();
        pack.organisation.basis = pack.organisationBasis;
        if (pack.organisation.entry == Entry::Thresholds) {
            ObjectReader least = reader.object(u"least"_s);
            pack.organisation.least = readLeastOf(least, allOrganisationPredicates);
        }
        reader.close();
    }
    if (root.has(u"predicate"_s))
        pack.predicate = readPredicate(root.object(u"predicate"_s));
    if (root.has(u"distribution"_s))
        pack.distribution = readDistribution(root.object(u"distribution"_s));
    if (root.has(u"deadlines"_s))
        readDeadlines(root.object(u"deadlines"_s), pack);
    if (root.has(u"segments"_s)) {
        ObjectReader reader = root.object(u"segments"_s);
        pack.merge = reader.coded<SegmentMerge>(u"merge"_s, segmentMergeFromCode);
        pack.mergeBasis = reader.basis();
        reader.close();
    }
    if (root.has(u"synonyms"_s)) {
        ObjectReader reader = root.object(u"synonyms"_s);
        pack.synonyms.ratings = readSpellings(reader.object(u"rating"_s), allRatings);
        pack.synonyms.predicates = readSpellings(reader.object(u"predicate"_s), allPredicates);
        pack.synonyms.organisations = readSpellings(reader.object(u"organisation"_s), allOrganisationPredicates);
        (void)reader.basis();
        reader.close();
    }
    if (root.has(u"talent"_s))
        pack.talent = readTalent(root.object(u"talent"_s));
    if (root.has(u"credit"_s))
        pack.credit = readCredit(root.object(u"credit"_s), pack);
    if (root.has(u"attainment"_s))
        pack.attainment = readAttainment(root.object(u"attainment"_s));
    if (root.has(u"outcome"_s))
        pack.outcome = readOutcome(root.object(u"outcome"_s));
    if (root.has(u"nkp"_s))
        pack.nkp = readNkp(root.object(u"nkp"_s));
    if (root.has(u"extra"_s))
        pack.extra = readExtra(root.object(u"extra"_s), pack);
    if (root.has(u"plan_value"_s))
        pack.planValue = readPlanValue(root.object(u"plan_value"_s));
    if (root.has(u"conduct"_s))
        pack.conduct = readConduct(root.object(u"conduct"_s));
    if (root.has(u"activity"_s))
        pack.activity = readActivity(root.object(u"activity"_s));
    if (root.has(u"halves"_s))
        pack.halves = readHalves(root.object(u"halves"_s), pack);
    if (root.has(u"allowance"_s))
        pack.allowance = readAllowance(root.object(u"allowance"_s));
    if (root.has(u"follow_up"_s))
        readFollowUps(root.object(u"follow_up"_s), pack);
    if (root.has(u"weighted"_s)) {
        ObjectReader reader = root.object(u"weighted"_s);
        WeightedRule rule;
        rule.scale = reader.decimal(u"scale"_s);
        if (rule.scale == Decimal())
            reader.refuse(reader.pathOf(u"scale"_s), translate("policy", "The scale must end above zero."));
        rule.missing = reader.coded<MissingPart>(u"missing"_s, missingPartFromCode);
        pack.weightedBasis = reader.basis();
        reader.close();
        pack.weighted = rule;
    }
    if (root.has(u"pppk"_s)) {
        ObjectReader reader = root.object(u"pppk"_s);
        pack.pppkCodes = reader.texts(u"codes"_s);
        pack.pppkBasis = reader.basis();
        reader.close();
    }
}

void compareValues(const QJsonValue &left, const QJsonValue &right, const QString &path, QList<PackDifference> &found)
{
    if (left == right)
        return;
    if (left.isObject() && right.isObject()) {
        const QJsonObject a = left.toObject();
        const QJsonObject b = right.toObject();
        QStringList keys = a.keys() + b.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : keys)
            compareValues(a.value(key), b.value(key), joined(path, key), found);
    } else if (left.isArray() && right.isArray()) {
        const QJsonArray a = left.toArray();
        const QJsonArray b = right.toArray();
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
            compareValues(i < a.size() ? QJsonValue(a[i]) : QJsonValue(QJsonValue::Undefined),
                          i < b.size() ? QJsonValue(b[i]) : QJsonValue(QJsonValue::Undefined), path + u"[%1]"_s.arg(i), found);
    } else {
        found.append({path, left, right});
    }
}

bool isPackId(const QString &id)
{
    const auto isAllowed = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= 32 && std::all_of(id.begin(), id.end(), isAllowed);
}

/// Members in valid JSON text: colons outside strings.
qsizetype membersIn(const QByteArray &json)
{
    qsizetype members = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (c == ':' && !inString)
            ++members;
    }
    return members;
}

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        members += object.size();
        for (const QJsonValue &child : object)
            members += membersIn(child);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &child : array)
            members += membersIn(child);
    }
    return members;
}

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (uchar(c) < 0x20) {
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        } else {
            out += c;
        }
    }
    out += '"';
}

bool writeCanonical(QByteArray &out, const QJsonValue &value);

bool writeCanonical(QByteArray &out, const QJsonObject &object)
{
    QList<std::pair<QString, QJsonValue>> members;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        members.append({entry.key().normalized(QString::NormalizationForm_C), entry.value()});
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    out += '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i > 0 && members[i].first == members[i - 1].first)
            return false;
        if (i > 0)
            out += ',';
        writeString(out, members[i].first);
        out += ':';
        if (!writeCanonical(out, members[i].second))
            return false;
    }
    out += '}';
    return true;
}

bool writeCanonical(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: out += "null"; return true;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return true;
    case QJsonValue::String: writeString(out, value.toString()); return true;
    case QJsonValue::Object: return writeCanonical(out, value.toObject());
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            if (!writeCanonical(out, QJsonValue(array[i])))
                return false;
        }
        out += ']';
        return true;
    }
    case QJsonValue::Undefined: return false;
    default: break;
    }
    const qint64 low = value.toInteger(0);
    if (low != value.toInteger(1))
        return false;
    out += QByteArray::number(low);
    return true;
}

} // namespace

Result<QDate> Deadline::last(QDate start, const HolidaySet &holidays) const
{
    if (by)
        return QDate(start.year() + by->years, by->month, by->day);
    return lastDay(start, days, unit, holidays);
}

std::optional<Deadline> PolicyPack::deadline(QStringView event) const
{
    for (const Deadline &each : deadlines) {
        if (each.event == event)
            return each;
    }
    return std::nullopt;
}

PackReading readPolicyPack(const QByteArray &json)
{
    PackReading reading;
    if (json.size() > mostBytes) {
        reading.problems.append({{}, translate("policy", "This file is larger than 1 MiB and is no policy pack.")});
        return reading;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        reading.problems.append({{}, filled(translate("policy", "This file is no JSON object (near byte %1)."),
                                            {QString::number(error.offset)})});
        return reading;
    }
    if (membersIn(json) != membersIn(QJsonValue(document.object()))) {
        reading.problems.append({{}, translate("policy", "A key stands twice in the same object. Take one of them out.")});
        return reading;
    }

    PolicyPack pack;
    ObjectReader root(document.object(), {}, reading.problems);
    pack.id = root.text(u"id"_s);
    if (!pack.id.isEmpty() && !isPackId(pack.id))
        root.refuse(u"id"_s, translate("policy", "An id has 1 to 32 capital letters, digits or hyphens."));
    pack.version = root.whole(u"version"_s, 1, 1'000'000);
    pack.name = root.text(u"name"_s);
    enum class Regime { Any };
    (void)root.oneOf<Regime>(u"regime"_s, {{u"P6", Regime::Any}, {u"P8", Regime::Any}, {u"PP46", Regime::Any},
                                          {u"local", Regime::Any}});
    pack.regime = document.object().value(u"regime").toString();
    pack.selection = root.oneOf<PolicyPack::Selection>(u"selection"_s,
                                                       {{u"by-period", PolicyPack::Selection::ByPeriod},
                                                        {u"by-name", PolicyPack::Selection::ByName}});
    pack.from = root.date(u"from"_s);
    pack.to = root.dateOrNull(u"to"_s);
    if (pack.to && *pack.to < pack.from)
        root.refuse(u"to"_s, translate("policy", "The last day in force lies before the first."));
    readLegal(root, pack);
    if (root.has(u"rounding"_s))
        readRounding(root, pack);
    readSections(root, pack);
    root.close();

    const std::optional<QByteArray> canonical = canonicalJson(document.object());
    if (!canonical)
        root.refuse({}, translate("policy", "A number in this file is not whole, or two keys differ only in how their accents are "
                                            "written. Write numbers as texts, for example \"12.5\"."));
    if (!reading.problems.isEmpty())
        return reading;
    pack.json = document.object();
    pack.hash = blake2b(*canonical);
    reading.pack = std::move(pack);
    return reading;
}

QList<PackDifference> differences(const PolicyPack &left, const PolicyPack &right)
{
    QList<PackDifference> found;
    compareValues(left.json, right.json, {}, found);
    return found;
}

std::optional<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    if (!writeCanonical(out, object))
        return std::nullopt;
    return out;
}

} // namespace kinerja
