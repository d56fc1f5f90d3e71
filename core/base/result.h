#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace kinerja {

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// The one way to fail: `return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "…"), detail, {fileName});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const char *sentence, QString detail = {},
                                                QStringList args = {})
{
    return tl::unexpected<Error>(Error{kind, sentence, std::move(detail), std::move(args)});
}

/// Passes a failure on unchanged.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace kinerja

#define KINERJA_JOIN_(a, b) a##b
#define KINERJA_JOIN(a, b) KINERJA_JOIN_(a, b)

/// Returns the failure of `expression` from the enclosing function; goes on otherwise.
#define TRY(expression)                                                                                                \
    do {                                                                                                               \
        if (auto tried = (expression); !tried) [[unlikely]]                                                            \
            return ::kinerja::fail(std::move(tried).error());                                                          \
    } while (false)

/// Declares or assigns `target` from the value of `expression`, or returns its failure: `ASSIGN(const auto x, f());`
#define ASSIGN(target, expression)                                                                                     \
    auto KINERJA_JOIN(tried, __LINE__) = (expression);                                                                 \
    if (!KINERJA_JOIN(tried, __LINE__)) [[unlikely]]                                                                   \
        return ::kinerja::fail(std::move(KINERJA_JOIN(tried, __LINE__)).error());                                      \
    target = std::move(*KINERJA_JOIN(tried, __LINE__))
