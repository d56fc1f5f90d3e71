#pragma once

#include <QByteArrayView>

namespace kinerja {

inline constexpr QByteArrayView testKey("x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'", 67);
inline constexpr QByteArrayView otherKey("x'ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'", 67);

/// Words that must appear nowhere outside an encrypted page.
inline constexpr char canary[] = "BurungKenariRahasia";

} // namespace kinerja
