#pragma once

#include "core/policy/policypack.h"

namespace kinerja {

/// A pack as people read it: its sections and values in words, each with what it stands on.

/// What a section of a pack lays down, translated; the key itself where the program has no words for it.
[[nodiscard]] QString sectionTitle(QStringView key);
/// The official word of a code or the program's word for a key, translated; else the key with blanks.
[[nodiscard]] QString termText(const QString &key);
/// How sure something is, translated. What is not confirmed is told as practice or as our own reading, never as law.
[[nodiscard]] QString markText(Mark mark);
/// The titles of what a pack sets, in the order of reading.
[[nodiscard]] QStringList sectionTitles(const PolicyPack &pack);

/// One value of a pack.
struct PackValue {
    QString path;    ///< as in `PackDifference`: "distribution.min_n"
    QString section; ///< translated
    QString name;    ///< translated
    QString value;   ///< translated, with its unit
    Basis basis;     ///< what it stands on; the nearest one that the pack names

    friend bool operator==(const PackValue &, const PackValue &) = default;
};
/// Every value that the pack sets, but its name, dates and articles, which stand for themselves.
[[nodiscard]] QList<PackValue> valuesOf(const PolicyPack &pack);

/// Where a difference lies: `Guide to the distribution: fewest employees`.
[[nodiscard]] QString pathText(const QString &path);
/// One side of a difference, a dash where the pack has no such value.
[[nodiscard]] QString valueText(const QString &path, const QJsonValue &value);

} // namespace kinerja
