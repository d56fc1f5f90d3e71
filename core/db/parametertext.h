#pragma once

#include <QByteArrayView>
#include <QStringEncoder>
#include <QStringView>

#include <algorithm>
#include <cstring>
#include <memory>

namespace kinerja {

/// The bytes of one bound parameter, kept beside the statement so that SQLite need not copy them.
///
/// The memory is used again for the next row: a long insert allocates once a parameter, not once a value. Its address
/// changes only in `encode` and `copy`, which are called while the statement is reset. Owned by Query and the driver.
class ParameterText {
public:
    /// UTF-8 of `text`; an unpaired surrogate becomes the replacement character. Never a null view: "" is not NULL.
    QByteArrayView encode(QStringView text)
    {
        // Made on the spot: a stateless encoder is two words, and a kept one would remember half a surrogate pair.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        reserve(encoder.requiredSpace(text.size()));
        const char *const end = encoder.appendToBuffer(m_bytes.get(), text);
        return QByteArrayView(m_bytes.get(), end - m_bytes.get());
    }

    QByteArrayView copy(QByteArrayView bytes)
    {
        reserve(bytes.size());
        if (!bytes.isEmpty())
            std::memcpy(m_bytes.get(), bytes.data(), size_t(bytes.size()));
        return QByteArrayView(m_bytes.get(), bytes.size());
    }

private:
    void reserve(qsizetype size)
    {
        if (size < m_capacity)
            return;
        m_capacity = std::max<qsizetype>(64, size + 1);
        m_bytes = std::make_unique_for_overwrite<char[]>(size_t(m_capacity));
    }

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_capacity = 0;
};

} // namespace kinerja
