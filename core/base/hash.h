#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace kinerja {

/// BLAKE2b in one pass (RFC 7693), optionally keyed. Sizes 16 to 64 bytes.
class Hasher {
public:
    explicit Hasher(int size = 32, QByteArrayView key = {});
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    Hasher &add(QByteArrayView bytes);
    /// Adds the length (8 bytes, big-endian) before the bytes, so that neighbouring fields cannot be shifted.
    Hasher &addField(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
    int m_size;
};

/// BLAKE2b of `bytes`, `size` bytes long (32 by default).
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes, int size = 32, QByteArrayView key = {});
/// BLAKE2b-128 as a Uuid: names for devices, scopes, key slots.
[[nodiscard]] Uuid hashId(std::initializer_list<QByteArrayView> parts);
/// The id of what `parent` has exactly one of under this label (the rating of a placement in a period): two offices that
/// make it apart make the same row. It keeps the parent's time, so that rows made together stay together on disk.
[[nodiscard]] Uuid derivedId(const Uuid &parent, QByteArrayView label);
/// SHA-256, as printed on paper and compared with other tools.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace kinerja
