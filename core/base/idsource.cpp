#include "core/base/idsource.h"

namespace kinerja {

Uuid IdSource::next()
{
    // 48 bits of milliseconds, 12 + 14 bits of counter, 48 random bits: the counter keeps a burst (an import) in order
    // and a full counter borrows the next millisecond, so that ids never go back even where the clock does.
    const auto ms = quint64(qMax<qint64>(0, m_clock.now().toMSecsSinceEpoch()));
    if (ms > m_lastMs) {
        m_lastMs = ms;
        m_counter = 0;
    } else if (++m_counter >= (1u << 26)) {
        ++m_lastMs;
        m_counter = 0;
    }
    const quint64 random = m_random.generate64();
    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.bytes[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    id.bytes[6] = quint8(0x70 | (m_counter >> 22));
    id.bytes[7] = quint8(m_counter >> 14);
    id.bytes[8] = quint8(0x80 | ((m_counter >> 8) & 0x3f));
    id.bytes[9] = quint8(m_counter);
    for (int i = 0; i < 6; ++i)
        id.bytes[size_t(10 + i)] = quint8(random >> (8 * i));
    return id;
}

} // namespace kinerja
