#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QRandomGenerator>

namespace kinerja {

/// Where identifiers come from: UUIDv7 (RFC 9562), strictly ascending within one source.
///
/// Not thread-safe: one source a thread. With a seed and a FixedClock it always gives the same ids.
class IdSource {
public:
    explicit IdSource(const Clock &clock) : m_clock(clock), m_random(QRandomGenerator::securelySeeded()) {}
    IdSource(const Clock &clock, quint32 seed) : m_clock(clock), m_random(seed) {}

    [[nodiscard]] Uuid next();
    template <class Tag>
    [[nodiscard]] Id<Tag> nextId()
    {
        return {next()};
    }

private:
    const Clock &m_clock;
    QRandomGenerator m_random;
    quint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

} // namespace kinerja
