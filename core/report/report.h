#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja {

/// One cell of a report: what people read, and the number behind it where it is one.
struct ReportCell {
    QString text;
    std::optional<Decimal> number = {};

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
    [[nodiscard]] static ReportCell count(qint64 value) { return {Decimal::fromInt(value).toLocalText(Decimal::Grouping::On), Decimal::fromInt(value)}; }
};

struct ReportColumn {
    enum class Kind { Text, Number };
    QString heading;
    Kind kind = Kind::Text;

    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

/// A named limit or target, drawn across one category of a series.
struct ReportMark {
    qsizetype category = 0; ///< which of the series' values it belongs to
    Decimal value;
    QString name; ///< "at most 7"

    friend bool operator==(const ReportMark &, const ReportMark &) = default;
};

/// What a chart draws: one value a category.
struct ReportSeries {
    QString name;
    QString unit; ///< of the axis: "employees"
    QStringList categories;
    QList<Decimal> values; ///< as many as categories, none negative
    QList<ReportMark> marks;

    friend bool operator==(const ReportSeries &, const ReportSeries &) = default;
};

/// What is shown or printed of many records, as a value: the same for a table on screen, a chart and paper, so that they cannot
/// disagree. No layout, no colours; every text is translated or official wording.
struct Report {
    QString title;
    QString subtitle;
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows; ///< as many cells as columns
    QList<ReportCell> totals;      ///< empty where there are none
    QList<ReportSeries> series;
    /// The whole in a sentence or two, for whoever cannot see the chart.
    QString summary;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace kinerja
