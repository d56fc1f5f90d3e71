#pragma once

#include "core/base/result.h"
#include "core/rules/attainment.h"

#include <QList>
#include <QString>

namespace kinerja::forms {

/// An indicator that others use, to begin with: without a target, which employee and appraiser agree on.
struct IndicatorExample {
    QString aspect = {};
    QString text = {};
    QString unit = {};
    Direction direction = Direction::Up;

    friend bool operator==(const IndicatorExample &, const IndicatorExample &) = default;
};

/// Examples for one kind of post. In Indonesian, as plans are written; kept as data, so that an office can have others.
struct IndicatorExampleGroup {
    QString name = {};
    QList<IndicatorExample> examples = {};

    friend bool operator==(const IndicatorExampleGroup &, const IndicatorExampleGroup &) = default;
};

/// Reads `{"groups":[{"name","examples":[{"aspect","text","unit","direction"}]}]}`. Invalid where a field is missing or empty.
[[nodiscard]] Result<QList<IndicatorExampleGroup>> parseIndicatorExamples(const QByteArray &json);

/// The examples that this program was built with.
[[nodiscard]] Result<QList<IndicatorExampleGroup>> builtInIndicatorExamples();

} // namespace kinerja::forms
