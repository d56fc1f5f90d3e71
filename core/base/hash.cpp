#include "core/base/hash.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace kinerja {

namespace {
const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
} // namespace

struct Hasher::State {
    crypto_generichash_state blake;
};

Hasher::Hasher(int size, QByteArrayView key) : m_state(std::make_unique<State>()), m_size(size)
{
    crypto_generichash_init(&m_state->blake, key.isEmpty() ? nullptr : data(key), size_t(key.size()), size_t(size));
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

Hasher &Hasher::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->blake, data(bytes), static_cast<unsigned long long>(bytes.size()));
    return *this;
}

Hasher &Hasher::addField(QByteArrayView bytes)
{
    char length[8];
    qToBigEndian(quint64(bytes.size()), length);
    return add(QByteArrayView(length, 8)).add(bytes);
}

QByteArray Hasher::finish()
{
    QByteArray digest(m_size, Qt::Uninitialized);
    crypto_generichash_final(&m_state->blake, reinterpret_cast<unsigned char *>(digest.data()), size_t(m_size));
    return digest;
}

QByteArray blake2b(QByteArrayView bytes, int size, QByteArrayView key)
{
    return Hasher(size, key).add(bytes).finish();
}

Uuid hashId(std::initializer_list<QByteArrayView> parts)
{
    Hasher hasher(16);
    for (const QByteArrayView part : parts)
        hasher.addField(part);
    return *Uuid::fromBytes(hasher.finish());
}

Uuid derivedId(const Uuid &parent, QByteArrayView label)
{
    Uuid id = hashId({parent.toBytes(), label});
    std::copy_n(parent.bytes.begin(), 6, id.bytes.begin());
    id.bytes[6] = quint8(0x70 | (id.bytes[6] & 0x0f));
    id.bytes[8] = quint8(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()), data(bytes),
                       static_cast<unsigned long long>(bytes.size()));
    return digest;
}

} // namespace kinerja
