#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>

namespace kinerja {

/// What a field of an operation holds. No floating point, ever: two machines must agree to the bit.
class Value {
public:
    using Variant = std::variant<std::monostate, qint64, bool, QString, QByteArray, Decimal, Uuid>;

    Value() = default;
    Value(qint64 value) : m_value(value) {}
    Value(int value) : m_value(qint64(value)) {}
    Value(bool value) : m_value(value) {}
    /// NULL and "" are one: an empty text is no value.
    Value(const QString &value)
    {
        if (!value.isEmpty())
            m_value = value;
    }
    Value(QByteArray value) : m_value(std::move(value)) {}
    Value(Decimal value) : m_value(value.normalised()) {}
    Value(const Uuid &value)
    {
        if (!value.isNull())
            m_value = value;
    }
    template <class Tag>
    Value(const Id<Tag> &value) : Value(value.uuid)
    {
    }
    Value(QDate date)
    {
        if (date.isValid())
            m_value = qint64(date.year() * 10000 + date.month() * 100 + date.day());
    }
    /// Text that comes from a literal would silently become a bool.
    Value(const char *) = delete;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const Variant &variant() const { return m_value; }
    friend bool operator==(const Value &, const Value &) = default;

private:
    Variant m_value;
};

} // namespace kinerja
