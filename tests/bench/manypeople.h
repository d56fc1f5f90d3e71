// What lives here: an office of 100,000 invented people in 2,000 units, for what has to be measured on one.
// What does not: any measuring.
#pragma once

#include "core/exchange/importer.h"

#include <cstdio>
#include <cstdlib>

namespace kinerja::bench {

constexpr int manyUnits = 2'000; ///< twenty offices with a hundred units each, their codes 1.0 to 1.19.99, below a town of the code 1
constexpr int manyStaff = 100'000;

/// The value, or the end of the program.
template <class T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(result.error())));
        std::exit(1);
    }
    return *std::move(result);
}

/// A sound NIP of nobody; different for every i.
[[nodiscard]] QByteArray nip(int i);
/// Reads a table as a file of that kind; `folder` is for the file.
void import(Store &store, const QString &folder, ImportKind kind, const QByteArray &table);
void fill(Store &store, const QString &folder);

} // namespace kinerja::bench
