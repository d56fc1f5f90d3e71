#include "core/rules/segments.h"

#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

std::optional<QJsonValue> mergeResult(const QJsonObject &in)
{
    const auto merge = segmentMergeFromCode(in.value(u"merge").toString());
    if (!merge)
        return std::nullopt;
    QList<Segment> segments;
    const QJsonArray list = in.value(u"segments").toArray();
    for (const QJsonValue &entry : list) {
        const auto months = inputs::whole(entry.toObject().value(u"months"), 1, 12);
        const auto predicate = inputs::predicate(entry.toObject().value(u"predicate"));
        if (!months || !predicate)
            return std::nullopt;
        segments.append({*months, *predicate});
    }
    const Result<Predicate> result = mergedPredicate(segments, *merge);
    if (!result)
        return std::nullopt;
    return code(*result);
}

constexpr Evaluator mergeEvaluator{"predicate.segments"_L1, mergeResult};

} // namespace

QString code(SegmentMerge merge)
{
    switch (merge) {
    case SegmentMerge::Longest: return u"longest"_s;
    case SegmentMerge::Last: return u"last"_s;
    case SegmentMerge::WeightedMode: return u"weighted-mode"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SegmentMerge> segmentMergeFromCode(QStringView text)
{
    for (const auto merge : {SegmentMerge::Longest, SegmentMerge::Last, SegmentMerge::WeightedMode}) {
        if (code(merge) == text)
            return merge;
    }
    return std::nullopt;
}

Result<Predicate> mergedPredicate(const QList<Segment> &segments, SegmentMerge merge)
{
    constexpr int monthsOfAYear = 12;
    int sum = 0;
    std::array<int, 5> months = {};
    bool sound = !segments.isEmpty();
    for (const Segment &segment : segments) {
        sound = sound && segment.months >= 1 && segment.months <= monthsOfAYear;
        sum += sound ? segment.months : 0;
        months[indexOf(segment.predicate)] += segment.months;
    }
    if (!sound || sum > monthsOfAYear)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults",
                              "The parts of a year are at least one, each of 1 to 12 months, and no more than twelve "
                              "months together. Check their dates."),
            u"segments do not make a year"_s);
    Segment chosen = segments.last();
    if (merge == SegmentMerge::Last)
        return chosen.predicate;
    // From the latest backwards, so that a tie stays with it.
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        const Segment &each = segments[i];
        const bool longer = merge == SegmentMerge::Longest
                                ? each.months > chosen.months
                                : months[indexOf(each.predicate)] > months[indexOf(chosen.predicate)];
        if (longer)
            chosen = each;
    }
    return chosen.predicate;
}

Result<Explanation> explainMergedPredicate(const QList<Segment> &segments, SegmentMerge merge, const QString &source)
{
    TRY(mergedPredicate(segments, merge));
    QJsonArray list;
    for (const Segment &segment : segments)
        list.append(QJsonObject{{u"months"_s, segment.months}, {u"predicate"_s, code(segment.predicate)}});
    return explained(mergeEvaluator, source, {{u"segments"_s, list}, {u"merge"_s, code(merge)}});
}

QList<Evaluator> segmentEvaluators()
{
    return {mergeEvaluator};
}

} // namespace kinerja
