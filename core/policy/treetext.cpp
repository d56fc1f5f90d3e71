#include "core/policy/treetext.h"

#include "core/base/tr.h"
#include "core/policy/packtext.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

struct Word {
    const char *key;
    const char *words;
};

constexpr std::array rules = {
    Word{"evaluation", QT_TRANSLATE_NOOP("tree", "Evaluation")},
    Word{"predicate.matrix", QT_TRANSLATE_NOOP("tree", "Matrix of the predicate")},
    Word{"predicate.segments", QT_TRANSLATE_NOOP("tree", "Several placements")},
    Word{"rating.suggestion", QT_TRANSLATE_NOOP("tree", "Suggested rating of results")},
    Word{"rating.leader", QT_TRANSLATE_NOOP("tree", "Results of the head")},
    Word{"rating.item", QT_TRANSLATE_NOOP("tree", "Work result")},
    Word{"indicator.standing", QT_TRANSLATE_NOOP("tree", "Indicator")},
    Word{"distribution.guide", QT_TRANSLATE_NOOP("tree", "Guide to the distribution")},
    Word{"nkp.value", QT_TRANSLATE_NOOP("tree", "Value of performance (NKP)")},
    Word{"nkp.halves", QT_TRANSLATE_NOOP("tree", "Year of two halves")},
    Word{"nkp.extra", QT_TRANSLATE_NOOP("tree", "Additional tasks")},
    Word{"credit.conversion", QT_TRANSLATE_NOOP("tree", "Conversion to credit")},
    Word{"credit.closing", QT_TRANSLATE_NOOP("tree", "Credit that closes the year")},
    Word{"credit.promotion", QT_TRANSLATE_NOOP("tree", "Outlook for a promotion")},
    Word{"credit.accumulation", QT_TRANSLATE_NOOP("tree", "Accumulated credit")},
    Word{"credit.statement", QT_TRANSLATE_NOOP("tree", "Statement of credit")},
    Word{"credit.radar", QT_TRANSLATE_NOOP("tree", "Months to the next promotion")},
    Word{"credit.first-appointment", QT_TRANSLATE_NOOP("tree", "Credit at the first appointment")},
    Word{"credit.study-return", QT_TRANSLATE_NOOP("tree", "Credit after a study assignment")},
    Word{"attainment.percent", QT_TRANSLATE_NOOP("tree", "Attainment")},
    Word{"attainment.value", QT_TRANSLATE_NOOP("tree", "Value of the attainment")},
    Word{"attainment.outcome", QT_TRANSLATE_NOOP("tree", "Outcome of the result")},
    Word{"talent.box", QT_TRANSLATE_NOOP("tree", "Talent box")},
    Word{"weighted.final", QT_TRANSLATE_NOOP("tree", "Weighted value")},
    Word{"organisation.thresholds", QT_TRANSLATE_NOOP("tree", "Predicate of the organisation")},
    Word{"deadline.last-day", QT_TRANSLATE_NOOP("tree", "Last day of the term")},
};

/// What goes in, by the key it has in trees.
constexpr std::array inputNames = {
    Word{"result", QT_TRANSLATE_NOOP("tree", "results")},
    Word{"conduct", QT_TRANSLATE_NOOP("tree", "conduct")},
    Word{"recorded_result", QT_TRANSLATE_NOOP("tree", "recorded results")},
    Word{"organisation", QT_TRANSLATE_NOOP("tree", "organisation")},
    Word{"predicate", QT_TRANSLATE_NOOP("tree", "predicate")},
    Word{"policy", QT_TRANSLATE_NOOP("tree", "rules")},
    Word{"note", QT_TRANSLATE_NOOP("tree", "note")},
    Word{"suggestion", QT_TRANSLATE_NOOP("tree", "suggested results")},
    Word{"skp", QT_TRANSLATE_NOOP("tree", "value of the plan (SKP)")},
    Word{"first", QT_TRANSLATE_NOOP("tree", "first half")},
    Word{"second", QT_TRANSLATE_NOOP("tree", "second half")},
    Word{"conduct_percent", QT_TRANSLATE_NOOP("tree", "share of conduct")},
    Word{"second_percent", QT_TRANSLATE_NOOP("tree", "share of the second half")},
    Word{"new_idea", QT_TRANSLATE_NOOP("tree", "new idea")},
    Word{"target_low", QT_TRANSLATE_NOOP("tree", "target")},
    Word{"target_high", QT_TRANSLATE_NOOP("tree", "target up to")},
    Word{"actual", QT_TRANSLATE_NOOP("tree", "reached")},
    Word{"indicator", QT_TRANSLATE_NOOP("tree", "indicator")},
    Word{"indicators", QT_TRANSLATE_NOOP("tree", "indicators")},
    Word{"work_result", QT_TRANSLATE_NOOP("tree", "work result")},
    Word{"evidence", QT_TRANSLATE_NOOP("tree", "evidence")},
    Word{"unit", QT_TRANSLATE_NOOP("tree", "unit")},
    Word{"counts", QT_TRANSLATE_NOOP("tree", "employees")},
    Word{"months", QT_TRANSLATE_NOOP("tree", "months")},
    Word{"level", QT_TRANSLATE_NOOP("tree", "level")},
    Word{"credit", QT_TRANSLATE_NOOP("tree", "credit")},
    Word{"grade", QT_TRANSLATE_NOOP("tree", "grade")},
    Word{"performance", QT_TRANSLATE_NOOP("tree", "performance")},
    Word{"potential", QT_TRANSLATE_NOOP("tree", "potential")},
    Word{"better", QT_TRANSLATE_NOOP("tree", "better than the target")},
    Word{"reached", QT_TRANSLATE_NOOP("tree", "target reached")},
    Word{"short", QT_TRANSLATE_NOOP("tree", "target not reached")},
    Word{"rating", QT_TRANSLATE_NOOP("tree", "rating")},
    Word{"value", QT_TRANSLATE_NOOP("tree", "value")},
    Word{"rule", QT_TRANSLATE_NOOP("tree", "departs from")},
    Word{"limit", QT_TRANSLATE_NOOP("tree", "limit")},
    Word{"count", QT_TRANSLATE_NOOP("tree", "number")},
};

/// Names of the machinery, not of the case.
constexpr std::array hidden = {"policy_hash"_L1, "source"_L1, "state"_L1, "aspect"_L1, "kind"_L1, "direction"_L1, "leads"_L1};

template <size_t N>
QString wordFrom(const std::array<Word, N> &words, QStringView key)
{
    for (const Word &word : words) {
        if (key == QLatin1StringView(word.key))
            return translate("tree", word.words);
    }
    return {};
}

QString nameText(const QString &key)
{
    const QString words = wordFrom(inputNames, key);
    return words.isEmpty() ? termText(key) : words;
}

QString valueWords(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? translate("tree", "yes") : translate("tree", "no");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isString()) {
        const QString text = value.toString();
        if (const auto number = Decimal::fromString(text))
            return number->normalised().toLocalText(Decimal::Grouping::On);
        return nameText(text);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != u"kind" && !it->isObject() && !it->isArray() && !it->isNull())
                parts.append(nameText(it.key()) + u' ' + valueWords(*it));
        }
        return parts.join(u", "_s);
    }
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            parts.append(valueWords(each));
        return parts.isEmpty() ? translate("tree", "nothing") : parts.join(u"; "_s);
    }
    return u"–"_s;
}

/// What belongs to the case itself: parameters of the rules are tables and stay out.
QString inputsText(const QJsonObject &inputs)
{
    QStringList parts;
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const bool isHidden = std::any_of(hidden.begin(), hidden.end(), [&](QLatin1StringView name) { return it.key() == name; });
        const bool isPlain = it->isString() || it->isDouble() || it->isBool() || it.key() == u"counts" || it.key() == u"indicators";
        if (!isHidden && isPlain && !(it->isString() && it->toString().isEmpty()))
            parts.append(nameText(it.key()) + u' ' + valueWords(*it));
    }
    return parts.join(u", "_s);
}

void collect(const Explanation &node, int depth, QList<TreeLine> &lines)
{
    const QString title = wordFrom(rules, node.rule);
    lines.append({depth, title.isEmpty() ? termText(node.rule) : title, inputsText(node.inputs), valueWords(node.result), node.source});
    for (const Explanation &part : node.parts)
        collect(part, depth + 1, lines);
}

} // namespace

QList<TreeLine> treeLines(const Explanation &tree)
{
    QList<TreeLine> lines;
    collect(tree, 0, lines);
    return lines;
}

QStringList treeSentences(const Explanation &tree)
{
    QStringList sentences;
    const QList<TreeLine> lines = treeLines(tree);
    for (const TreeLine &line : lines) {
        const QString text = line.inputs.isEmpty() ? filled(translate("tree", "%1: %2 (%3)."), {line.title, line.result, line.source})
                                                   : filled(translate("tree", "%1: %2, from %3 (%4)."), {line.title, line.result, line.inputs, line.source});
        sentences.append(QString(line.depth * 3, u' ') + text);
    }
    return sentences;
}

QString raiseText(const Raise &raise)
{
    QString input = raise.input;
    int place = 0;
    if (const qsizetype bracket = input.indexOf(u'['); bracket >= 0) {
        place = input.sliced(bracket + 1).chopped(1).toInt() + 1;
        input.truncate(bracket);
    }
    const QString reaches = termText(raise.reaches);
    if (raise.input == u"items")
        return filled(translate("tree", "It becomes “%1” when at least %2 more work results are above expectation."), {reaches, valueWords(raise.to)});
    if (raise.input == u"new_idea")
        return filled(translate("tree", "It becomes “%1” when a new idea of benefit is recorded."), {reaches});
    if (input == u"items")
        return filled(translate("tree", "It becomes “%1” when work result %2 is rated “%3” instead of “%4”."), {reaches, QString::number(place), valueWords(raise.to), valueWords(raise.from)});
    const QString what = place > 0 ? nameText(input) + u' ' + QString::number(place) : nameText(input);
    return filled(translate("tree", "It becomes “%1” when this changes: %2, from %3 to %4."), {reaches, what, valueWords(raise.from), valueWords(raise.to)});
}

} // namespace kinerja
