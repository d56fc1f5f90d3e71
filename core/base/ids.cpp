#include "core/base/ids.h"

#include <cstring>

namespace kinerja {

QString Uuid::toString() const
{
    const QByteArray hex = toBytes().toHex();
    QString text;
    text.reserve(36);
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += u'-';
        text += QLatin1Char(hex[i]);
    }
    return text;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid id;
    if (bytes.size() != qsizetype(id.bytes.size()))
        return std::nullopt;
    std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    QByteArray hex;
    hex.reserve(32);
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        const ushort u = c.unicode();
        const bool digit = (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
        if (!digit || hex.size() == 32)
            return std::nullopt;
        hex += char(u);
    }
    return hex.size() == 32 ? fromBytes(QByteArray::fromHex(hex)) : std::nullopt;
}

} // namespace kinerja
