#pragma once

#include "core/base/result.h"
#include "core/rules/aggregation.h"
#include "core/rules/indicatormodel.h"

namespace kinerja {

/// An indicator that a plan may take over: how it is measured and how its months become a year. Without a target, which employee
/// and appraiser agree on. In Indonesian, as plans are written.
struct LibraryIndicator {
    QString id; ///< "complaint-response-time"; the same in every version
    QString name;
    QString unit; ///< satuan
    QString aspect; ///< Kuantitas, Kualitas, Waktu, Biaya
    IndicatorModel model = IndicatorModel::Up;
    Direction direction = Direction::Up;
    Aggregation aggregation = Aggregation::Mean;
    QString weight; ///< what a month weighs by, for weighted means; otherwise empty
    QString says; ///< the model in words

    friend bool operator==(const LibraryIndicator &, const LibraryIndicator &) = default;
};

/// Reads `{"indicators":[{"id","name","unit","aspect","model","direction","aggregation","weight","says"}]}`. Invalid where a field
/// is missing, of another kind or not known, an id stands twice, or a weighted mean does not say what it weighs by.
[[nodiscard]] Result<QList<LibraryIndicator>> readIndicatorLibrary(const QByteArray &json);

/// The library that the program brings: public service first, the two examples being complaint response time and user
/// satisfaction.
[[nodiscard]] Result<QList<LibraryIndicator>> builtInIndicators();

} // namespace kinerja
