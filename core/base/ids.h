#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace kinerja {

/// 128 bits that name something: UUIDv7 for records, a hash for devices and scopes. Ordered as bytes.
struct Uuid {
    std::array<quint8, 16> bytes = {};

    friend auto operator<=>(const Uuid &, const Uuid &) = default;
    [[nodiscard]] bool isNull() const { return *this == Uuid{}; }
    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    /// Lower case with hyphens, as RFC 9562 writes it.
    [[nodiscard]] QString toString() const;
    /// Exactly 16 bytes, or nothing.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// With or without hyphens, any case; nothing else.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
};

inline size_t qHash(const Uuid &id, size_t seed = 0) noexcept
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// A Uuid that cannot be mistaken for another kind of Uuid.
template <class Tag>
struct Id {
    Uuid uuid;

    friend auto operator<=>(const Id &, const Id &) = default;
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.uuid, seed);
}

using EmployeeId = Id<struct EmployeeTag>;
using UnitId = Id<struct UnitTag>;
using PositionId = Id<struct PositionTag>;
using PlacementId = Id<struct PlacementTag>;
using PlanId = Id<struct PlanTag>;
using PlanItemId = Id<struct PlanItemTag>;
using IndicatorId = Id<struct IndicatorTag>;
using EvaluationId = Id<struct EvaluationTag>;
using CommandId = Id<struct CommandTag>;
using DeviceId = Id<struct DeviceTag>;
using NetworkId = Id<struct NetworkTag>;
using OfficeId = Id<struct OfficeTag>;
using UserId = Id<struct UserTag>;

} // namespace kinerja
