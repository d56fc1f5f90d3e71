#include "core/keys/secret.h"

#include <cstring>
#include <utility>

#include <sodium.h>

namespace kinerja {

void prepareSodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium cannot work on this system");
}

Secret::Secret(qsizetype size)
{
    prepareSodium();
    if (size <= 0)
        return;
    // Locking into memory may fail under a low limit; sodium_malloc then still guards and wipes.
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_bytes);
    m_size = size;
    sodium_memzero(m_bytes, size_t(size));
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes, bytes.data(), size_t(bytes.size()));
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_bytes, size_t(size));
    return secret;
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    Secret moved(std::move(other));
    std::swap(m_bytes, moved.m_bytes);
    std::swap(m_size, moved.m_size);
    return *this;
}

Secret Secret::part(qsizetype from, qsizetype length) const
{
    return copyOf(view().sliced(from, length));
}

void Secret::truncate(qsizetype size)
{
    if (size >= m_size)
        return;
    sodium_memzero(m_bytes + size, size_t(m_size - size));
    m_size = size;
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, size_t(m_size)) == 0);
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

Secret cipherKeyText(const Secret &dataKey)
{
    constexpr qsizetype keySize = 32;
    Q_ASSERT(dataKey.size() == keySize);
    // sodium_bin2hex closes its text with a zero, where the last quote goes afterwards.
    Secret text(2 + 2 * keySize + 1);
    text.data()[0] = 'x';
    text.data()[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char *>(text.data()) + 2, size_t(2 * keySize + 1), dataKey.data(), size_t(keySize));
    text.data()[2 + 2 * keySize] = '\'';
    return text;
}

} // namespace kinerja
