#include "core/policy/packtext.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A key or a code of a pack, and what people call it.
struct Word {
    const char *key;
    const char *words;
};

constexpr std::array sections = {
    Word{"periods", QT_TRANSLATE_NOOP("policy", "periods")},
    Word{"segments", QT_TRANSLATE_NOOP("policy", "several placements in a period")},
    Word{"organisation", QT_TRANSLATE_NOOP("policy", "predicates of organisations")},
    Word{"predicate", QT_TRANSLATE_NOOP("policy", "predicates of employees")},
    Word{"distribution", QT_TRANSLATE_NOOP("policy", "guide to the distribution")},
    Word{"numeric_score", QT_TRANSLATE_NOOP("policy", "numeric scores")},
    Word{"ranking_pp30", QT_TRANSLATE_NOOP("policy", "ranking under PP 30/2019")},
    Word{"attainment", QT_TRANSLATE_NOOP("policy", "attainment of targets")},
    Word{"outcome", QT_TRANSLATE_NOOP("policy", "outcome of a result")},
    Word{"nkp", QT_TRANSLATE_NOOP("policy", "value of performance")},
    Word{"extra", QT_TRANSLATE_NOOP("policy", "additional tasks")},
    Word{"plan_value", QT_TRANSLATE_NOOP("policy", "value of a plan")},
    Word{"conduct", QT_TRANSLATE_NOOP("policy", "value of conduct")},
    Word{"activity", QT_TRANSLATE_NOOP("policy", "activities under PP 46/2011")},
    Word{"halves", QT_TRANSLATE_NOOP("policy", "a year of two regimes")},
    Word{"allowance", QT_TRANSLATE_NOOP("policy", "estimate of the performance allowance")},
    Word{"follow_up", QT_TRANSLATE_NOOP("policy", "follow-up of a predicate")},
    Word{"weighted", QT_TRANSLATE_NOOP("policy", "weighted scores")},
    Word{"credit", QT_TRANSLATE_NOOP("policy", "credit points")},
    Word{"talent", QT_TRANSLATE_NOOP("policy", "talent boxes")},
    Word{"pppk", QT_TRANSLATE_NOOP("policy", "contracts of PPPK")},
    Word{"deadlines", QT_TRANSLATE_NOOP("policy", "deadlines")},
    Word{"synonyms", QT_TRANSLATE_NOOP("policy", "other spellings")},
    Word{"rounding", QT_TRANSLATE_NOOP("policy", "rounding")},
};

constexpr std::array terms = {
    Word{"id", QT_TRANSLATE_NOOP("policy", "name in files")},
    Word{"version", QT_TRANSLATE_NOOP("policy", "version")},
    Word{"name", QT_TRANSLATE_NOOP("policy", "name")},
    Word{"regime", QT_TRANSLATE_NOOP("policy", "regime")},
    Word{"selection", QT_TRANSLATE_NOOP("policy", "how it comes to apply")},
    Word{"from", QT_TRANSLATE_NOOP("policy", "first day")},
    Word{"to", QT_TRANSLATE_NOOP("policy", "last day")},
    Word{"legal", QT_TRANSLATE_NOOP("policy", "legal basis")},
    Word{"article", QT_TRANSLATE_NOOP("policy", "article")},
    Word{"says", QT_TRANSLATE_NOOP("policy", "what it says")},
    Word{"covers", QT_TRANSLATE_NOOP("policy", "what rests on it")},
    Word{"source", QT_TRANSLATE_NOOP("policy", "what it stands on")},
    Word{"mark", QT_TRANSLATE_NOOP("policy", "how sure it is")},
    Word{"mode", QT_TRANSLATE_NOOP("policy", "way of applying it")},
    Word{"min_n", QT_TRANSLATE_NOOP("policy", "fewest rated employees for which it counts")},
    Word{"kinds", QT_TRANSLATE_NOOP("policy", "kinds of period")},
    Word{"entry", QT_TRANSLATE_NOOP("policy", "how it is entered")},
    Word{"matrix", QT_TRANSLATE_NOOP("policy", "matrix")},
    Word{"suggestion", QT_TRANSLATE_NOOP("policy", "suggested rating of results")},
    Word{"leader", QT_TRANSLATE_NOOP("policy", "results of the head")},
    Word{"above_more_than_percent", QT_TRANSLATE_NOOP("policy", "above expectation, where more than this share is above")},
    Word{"below_at_least_percent", QT_TRANSLATE_NOOP("policy", "below expectation, where at least this share is below")},
    Word{"guide", QT_TRANSLATE_NOOP("policy", "organisation")},
    Word{"unit", QT_TRANSLATE_NOOP("policy", "how days are counted")},
    Word{"plan-set", QT_TRANSLATE_NOOP("policy", "the plan (SKP) is agreed")},
    Word{"plan-set-new-incumbent", QT_TRANSLATE_NOOP("policy", "the plan (SKP) of somebody new in a post")},
    Word{"periodic-close", QT_TRANSLATE_NOOP("policy", "the period's evaluation is closed")},
    Word{"annual-evaluation", QT_TRANSLATE_NOOP("policy", "the evaluation of the year")},
    Word{"handover", QT_TRANSLATE_NOOP("policy", "the document is handed over")},
    Word{"sign-return", QT_TRANSLATE_NOOP("policy", "the signed document comes back")},
    Word{"objection", QT_TRANSLATE_NOOP("policy", "an objection")},
    Word{"final-without-reaction", QT_TRANSLATE_NOOP("policy", "final, where nobody objects")},
    Word{"days", QT_TRANSLATE_NOOP("policy", "days")},
    Word{"by", QT_TRANSLATE_NOOP("policy", "until")},
    Word{"merge", QT_TRANSLATE_NOOP("policy", "which placement counts")},
    Word{"rating", QT_TRANSLATE_NOOP("policy", "ratings")},
    Word{"boxes", QT_TRANSLATE_NOOP("policy", "box")},
    Word{"pool", QT_TRANSLATE_NOOP("policy", "boxes of the talent pool")},
    Word{"performance", QT_TRANSLATE_NOOP("policy", "performance, from the predicate")},
    Word{"levels", QT_TRANSLATE_NOOP("policy", "level")},
    Word{"coefficient", QT_TRANSLATE_NOOP("policy", "credit a year")},
    Word{"rank", QT_TRANSLATE_NOOP("policy", "needed for the next rank")},
    Word{"level", QT_TRANSLATE_NOOP("policy", "needed for the next level")},
    Word{"percents", QT_TRANSLATE_NOOP("policy", "share for the predicate")},
    Word{"percent", QT_TRANSLATE_NOOP("policy", "share")},
    Word{"least_for_promotion", QT_TRANSLATE_NOOP("policy", "least predicate for a promotion")},
    Word{"closing", QT_TRANSLATE_NOOP("policy", "the year's last document holds")},
    Word{"study_return_percent", QT_TRANSLATE_NOOP("policy", "credit after a study assignment")},
    Word{"terampil_from_iic", QT_TRANSLATE_NOOP("policy", "Terampil who began as II/c")},
    Word{"basic", QT_TRANSLATE_NOOP("policy", "basic credit at a first appointment")},
    Word{"grades", QT_TRANSLATE_NOOP("policy", "grade")},
    Word{"codes", QT_TRANSLATE_NOOP("policy", "known codes")},
    Word{"action", QT_TRANSLATE_NOOP("policy", "what follows")},
    Word{"shares", QT_TRANSLATE_NOOP("policy", "shares")},
    Word{"most_above", QT_TRANSLATE_NOOP("policy", "most above expectation")},
    Word{"least_meets", QT_TRANSLATE_NOOP("policy", "least as expected")},
    Word{"most_meets", QT_TRANSLATE_NOOP("policy", "most as expected")},
    Word{"most_below", QT_TRANSLATE_NOOP("policy", "most below expectation")},
    Word{"what", QT_TRANSLATE_NOOP("policy", "what is rounded")},
    Word{"scale", QT_TRANSLATE_NOOP("policy", "decimals, or the end of the scale")},
    Word{"missing", QT_TRANSLATE_NOOP("policy", "a part that is missing")},
    Word{"bands", QT_TRANSLATE_NOOP("policy", "band")},
    Word{"values", QT_TRANSLATE_NOOP("policy", "value")},
    Word{"least", QT_TRANSLATE_NOOP("policy", "least value")},
    Word{"most", QT_TRANSLATE_NOOP("policy", "most")},
    Word{"conduct_percent", QT_TRANSLATE_NOOP("policy", "share of conduct")},
    Word{"conduct_percent_with_peers", QT_TRANSLATE_NOOP("policy", "share of conduct, where colleagues were asked")},
    Word{"new_idea", QT_TRANSLATE_NOOP("policy", "a new idea")},
    Word{"need", QT_TRANSLATE_NOOP("policy", "needed")},
    Word{"bonus", QT_TRANSLATE_NOOP("policy", "bonus")},
    Word{"aspects", QT_TRANSLATE_NOOP("policy", "aspects")},
    Word{"cap", QT_TRANSLATE_NOOP("policy", "at most")},
    Word{"scopes", QT_TRANSLATE_NOOP("policy", "scope")},
    Word{"scope", QT_TRANSLATE_NOOP("policy", "scope")},
    Word{"weight", QT_TRANSLATE_NOOP("policy", "weight")},
    Word{"category", QT_TRANSLATE_NOOP("policy", "predicate")},
    Word{"count", QT_TRANSLATE_NOOP("policy", "number")},
    Word{"event", QT_TRANSLATE_NOOP("policy", "event")},
    Word{"state", QT_TRANSLATE_NOOP("policy", "state")},
    Word{"states", QT_TRANSLATE_NOOP("policy", "leave and other states")},
    Word{"attendance", QT_TRANSLATE_NOOP("policy", "cuts for attendance")},
    Word{"cut", QT_TRANSLATE_NOOP("policy", "cut")},
    Word{"attendance_percent", QT_TRANSLATE_NOOP("policy", "share of attendance")},
    Word{"performance_percent", QT_TRANSLATE_NOOP("policy", "share of performance")},
    Word{"second_percent", QT_TRANSLATE_NOOP("policy", "share of the second half")},
    Word{"first", QT_TRANSLATE_NOOP("policy", "first half")},
    Word{"second", QT_TRANSLATE_NOOP("policy", "second half")},
    // Codes that are values.
    Word{"by-period", QT_TRANSLATE_NOOP("policy", "by its dates")},
    Word{"by-name", QT_TRANSLATE_NOOP("policy", "only where it is chosen")},
    Word{"local", QT_TRANSLATE_NOOP("policy", "the office's own")},
    Word{"annual", QT_TRANSLATE_NOOP("policy", "year")},
    Word{"half", QT_TRANSLATE_NOOP("policy", "half a year")},
    Word{"quarter", QT_TRANSLATE_NOOP("policy", "quarter")},
    Word{"month", QT_TRANSLATE_NOOP("policy", "month")},
    Word{"months", QT_TRANSLATE_NOOP("policy", "several months")},
    Word{"manual", QT_TRANSLATE_NOOP("policy", "by a person")},
    Word{"off", QT_TRANSLATE_NOOP("policy", "off")},
    Word{"warn", QT_TRANSLATE_NOOP("policy", "a hint")},
    Word{"reason", QT_TRANSLATE_NOOP("policy", "a departure wants a written reason")},
    Word{"report", QT_TRANSLATE_NOOP("policy", "a report of its own")},
    Word{"advisory", QT_TRANSLATE_NOOP("policy", "beside the predicate, as a hint")},
    Word{"calendar", QT_TRANSLATE_NOOP("policy", "calendar days")},
    Word{"working", QT_TRANSLATE_NOOP("policy", "working days")},
    Word{"longest", QT_TRANSLATE_NOOP("policy", "the longest one")},
    Word{"difference", QT_TRANSLATE_NOOP("policy", "what is missing to the year's figure")},
    Word{"none", QT_TRANSLATE_NOOP("policy", "none")},
    Word{"half-up", QT_TRANSLATE_NOOP("policy", "half goes up")},
    Word{"floor", QT_TRANSLATE_NOOP("policy", "always down")},
    Word{"ceil", QT_TRANSLATE_NOOP("policy", "always up")},
    Word{"skip", QT_TRANSLATE_NOOP("policy", "is left out")},
    Word{"zero", QT_TRANSLATE_NOOP("policy", "counts as zero")},
    Word{"low", QT_TRANSLATE_NOOP("policy", "low")},
    Word{"medium", QT_TRANSLATE_NOOP("policy", "medium")},
    Word{"high", QT_TRANSLATE_NOOP("policy", "high")},
    Word{"required", QT_TRANSLATE_NOOP("policy", "required")},
    Word{"confirmed", QT_TRANSLATE_NOOP("policy", "Regulation")},
    Word{"memory", QT_TRANSLATE_NOOP("policy", "Our own reading, not checked yet")},
    Word{"own", QT_TRANSLATE_NOOP("policy", "Practice, not law")},
};

template <size_t N>
QString wordFrom(const std::array<Word, N> &words, QStringView key)
{
    for (const Word &word : words) {
        if (key == QLatin1StringView(word.key))
            return translate("policy", word.words);
    }
    return {};
}

bool isPercent(QStringView key)
{
    return key.endsWith(u"percent") || key.contains(u"_percent_");
}

QString scalarText(QStringView key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? translate("policy", "yes") : translate("policy", "no");
    if (value.isDouble()) {
        const QString number = QLocale().toString(value.toInteger());
        return isPercent(key) ? number + u" %"_s : key == u"days" ? filled(translate("policy", "%1 days"), {number}) : number;
    }
    if (value.isString()) {
        const QString text = value.toString();
        if (key == u"from" || key == u"to") {
            if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
                return QLocale().toString(day, u"d MMMM yyyy"_s);
        }
        if (const auto number = Decimal::fromString(text))
            return number->toLocalText(Decimal::Grouping::On) + (isPercent(key) ? u" %"_s : QString());
        return termText(text);
    }
    return u"–"_s;
}

/// A line of the guide in words.
QString constraintText(const QJsonObject &line)
{
    QStringList classes;
    const QJsonArray of = line.value(u"of").toArray();
    for (const QJsonValue &each : of)
        classes.append(termText(each.toString()));
    const QString who = classes.join(translate("policy", " or "));
    const auto kind = constraintKindFromCode(line.value(u"kind").toString());
    if (!kind)
        return who;
    const QString percent = QString::number(line.value(u"percent").toInt());
    switch (*kind) {
    case DistributionConstraint::Kind::Bulk: return filled(translate("policy", "most are %1"), {who});
    case DistributionConstraint::Kind::AtMost: return filled(translate("policy", "%1: at most %2 %"), {who, percent});
    case DistributionConstraint::Kind::AtLeast: return filled(translate("policy", "%1: at least %2 %"), {who, percent});
    case DistributionConstraint::Kind::AtLeastCount: return filled(translate("policy", "%1: at least %2 employees"), {who, QString::number(line.value(u"count").toInt())});
    case DistributionConstraint::Kind::None: return filled(translate("policy", "%1: nobody"), {who});
    }
    Q_UNREACHABLE();
}

QString arrayText(QStringView key, const QJsonArray &list);

QString objectText(const QJsonObject &object)
{
    if (object.contains(u"kind") && object.contains(u"of"))
        return constraintText(object);
    if (object.contains(u"month") && object.contains(u"day")) {
        const QString day = QLocale().toString(QDate(2000, object.value(u"month").toInt(1), object.value(u"day").toInt(1)), u"d MMMM"_s);
        return filled(object.value(u"years").toInt() == 0 ? translate("policy", "%1 of the same year") : translate("policy", "%1 of the next year"), {day});
    }
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"basis")
            parts.append(termText(it.key()) + u' ' + (it->isObject() ? objectText(it->toObject()) : it->isArray() ? arrayText(it.key(), it->toArray()) : scalarText(it.key(), *it)));
    }
    return parts.join(u", "_s);
}

bool isLine(const QJsonObject &object)
{
    return (object.contains(u"month") && object.contains(u"day")) || (object.contains(u"kind") && object.contains(u"of"));
}

QString arrayText(QStringView key, const QJsonArray &list)
{
    QStringList parts;
    for (const QJsonValue &each : list)
        parts.append(each.isObject() ? objectText(each.toObject()) : scalarText(key, each));
    return parts.join(u", "_s);
}

std::optional<Basis> basisFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto mark = markFromCode(object.value(u"mark").toString());
    if (!mark)
        return std::nullopt;
    return Basis{object.value(u"source").toString(), *mark};
}

/// What bases that are not named after their value speak about.
struct Covered {
    const char *basis;
    std::array<const char *, 4> keys;
};
constexpr std::array covered = {
    Covered{"rounding_basis", {"mode", "min_n", "rounding", ""}},
    Covered{"cap_basis", {"most", "", "", ""}},
    Covered{"bands_basis", {"least", "", "", ""}},
    Covered{"share_basis", {"performance_percent", "attendance_percent", "", ""}},
    Covered{"scopes_basis", {"scopes", "", "", ""}},
};

/// What `key` of an object stands on: its own basis, the one that speaks about it, or that of the whole.
Basis basisOf(const QString &key, const QJsonObject &object, const Basis &inherited)
{
    if (const auto own = basisFrom(object.value(key + u"_basis"_s)))
        return *own;
    for (const Covered &each : covered) {
        const QLatin1StringView name(each.basis);
        const bool speaks = std::any_of(each.keys.begin(), each.keys.end(), [&](const char *about) { return key == QLatin1StringView(about); });
        if (speaks && object.contains(name))
            return basisFrom(object.value(name)).value_or(inherited);
    }
    return basisFrom(object.value(u"basis")).value_or(inherited);
}

/// The words of a path below its section.
QString nameOf(const QStringList &steps)
{
    // A cell of a table wants both of its headings.
    if (steps.size() == 3 && steps[0] == u"matrix")
        return filled(translate("policy", "results “%1”, conduct “%2”"), {termText(steps[1]), termText(steps[2])});
    if (steps.size() == 3 && steps[0] == u"boxes")
        return filled(translate("policy", "performance “%1”, potential “%2”"), {termText(steps[1]), termText(steps[2])});
    QStringList words;
    for (const QString &step : steps) {
        bool isNumber = false;
        const int number = step.toInt(&isNumber);
        if (isNumber)
            words.append(QString::number(number + 1));
        else if (step != u"days" && step != u"by")
            words.append(termText(step));
    }
    return words.join(u" · "_s);
}

void collect(const QJsonValue &value, const QString &path, const QStringList &steps, const Basis &basis, QList<PackValue> &found)
{
    const QString key = steps.isEmpty() ? QString() : steps.last();
    const auto add = [&](const QString &text) { found.append({path, {}, nameOf(steps), text, basis}); };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isLine(object))
            return add(objectText(object));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"basis" || it.key().endsWith(u"_basis"))
                continue;
            collect(*it, path + u'.' + it.key(), steps + QStringList{it.key()}, basisOf(it.key(), object, basis), found);
        }
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (list.isEmpty() || !list.first().isObject())
            return add(list.isEmpty() ? u"–"_s : arrayText(key, list));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject each = list[i].toObject();
            found.append({path + u'[' + QString::number(i) + u']', {}, nameOf(steps), objectText(each), basisFrom(each.value(u"basis")).value_or(basis)});
        }
        return;
    }
    add(value.isNull() ? u"–"_s : scalarText(key, value));
}

QStringList stepsOf(const QString &path)
{
    QString plain = path;
    plain.replace(u'[', u'.').remove(u']');
    return plain.split(u'.', Qt::SkipEmptyParts);
}

} // namespace

QString termText(const QString &key)
{
    if (const auto rating = ratingFromCode(key))
        return label(*rating);
    if (key == u"C")
        return numericLabel(Predicate::NeedsImprovement);
    if (const auto predicate = predicateFromCode(key))
        return label(*predicate);
    if (const auto organisation = organisationFromCode(key))
        return label(*organisation);
    if (const auto level = functionalLevelFromCode(key))
        return label(*level);
    if (const QString words = wordFrom(terms, key); !words.isEmpty())
        return words;
    if (const QString words = wordFrom(sections, key); !words.isEmpty())
        return words;
    QString bare = key;
    return bare.replace(u'_', u' ');
}

QString sectionTitle(QStringView key)
{
    const QString words = wordFrom(sections, key);
    return words.isEmpty() ? key.toString() : words;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Confirmed: return translate("policy", "Regulation");
    case Mark::Memory: return translate("policy", "Our own reading, not checked yet");
    case Mark::Own: return translate("policy", "Practice, not law");
    }
    Q_UNREACHABLE();
}

QStringList sectionTitles(const PolicyPack &pack)
{
    QStringList titles;
    for (const Word &section : sections) {
        if (pack.json.contains(QLatin1StringView(section.key)))
            titles.append(translate("policy", section.words));
    }
    return titles;
}

QList<PackValue> valuesOf(const PolicyPack &pack)
{
    QList<PackValue> values;
    for (const Word &section : sections) {
        const QString key = QLatin1StringView(section.key);
        if (!pack.json.contains(key))
            continue;
        QList<PackValue> found;
        const QJsonValue value = pack.json.value(key);
        collect(value, key, {}, basisFrom(value.toObject().value(u"basis")).value_or(Basis{}), found);
        for (PackValue &each : found)
            each.section = translate("policy", section.words);
        values.append(found);
    }
    return values;
}

QString pathText(const QString &path)
{
    const QStringList steps = stepsOf(path);
    if (steps.isEmpty())
        return {};
    const QString section = wordFrom(sections, steps.first());
    const QString first = section.isEmpty() ? termText(steps.first()) : section;
    return steps.size() == 1 ? first : first + u": "_s + nameOf(steps.sliced(1));
}

QString valueText(const QString &path, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    const QStringList steps = stepsOf(path);
    const QString key = steps.isEmpty() ? QString() : steps.last();
    if (value.isObject())
        return objectText(value.toObject());
    if (value.isArray())
        return arrayText(key, value.toArray());
    return scalarText(key, value);
}

} // namespace kinerja
