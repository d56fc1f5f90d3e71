#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/tables.h"
#include "core/ledger/value.h"

#include <QByteArray>
#include <QList>

namespace kinerja {

/// One operation, named within this file: number of the epoch × 2^40 + n. Across files (epoch id, n) names it.
using Dot = qint64;
constexpr Dot noDot = 0;
[[nodiscard]] constexpr Dot makeDot(int epoch, qint64 n)
{
    return (Dot(epoch) << 40) | n;
}
[[nodiscard]] constexpr int epochOf(Dot dot)
{
    return int(dot >> 40);
}
[[nodiscard]] constexpr qint64 numberOf(Dot dot)
{
    return dot & ((Dot(1) << 40) - 1);
}

/// What an operation does. The numbers travel between offices.
enum class OpKind : quint8 {
    Insert = 1,    ///< a row with all its groups; a field that is not named is empty. With a basis: a row comes back.
    Set = 2,       ///< whole groups of a row; without fields it only says that the row lives
    Tombstone = 3, ///< the row is deleted
};

struct FieldValue {
    quint8 field = 0;
    Value value;
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};
using FieldValues = QList<FieldValue>;

/// One change of one row, as it is kept for ever. `basis` names the candidates that its author had before them.
struct Operation {
    OpKind kind = OpKind::Insert;
    quint8 table = 0; ///< a number, since a newer version may send a table this one does not know
    Uuid row;
    Dot dot = noDot;
    qint64 hlc = 0; ///< milliseconds since 1970 × 2^16 + counter; ranks concurrent changes, decides nothing else
    qint64 scope = 0;
    qint64 author = 0;
    qint64 command = 0;
    FieldValues fields; ///< ascending by number, none twice
    QList<Dot> basis;   ///< ascending, none twice

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// Whether this version of the program knows what the operation does; if not, it is kept and waits for a newer one.
[[nodiscard]] bool isKnown(OpKind kind);
/// Ascending by number; false where a number stands twice.
[[nodiscard]] bool sortFields(FieldValues &fields);
/// The groups an operation touches, as bits. Bit 0, the life of the row, is in every one.
[[nodiscard]] quint32 touchedGroups(const Operation &operation, const TableSpec &spec);
/// The value an operation gives a field; empty where it names none.
[[nodiscard]] const Value &fieldOf(const Operation &operation, int field);

/// Fields and basis as CBOR (RFC 8949) [{field: value}, [dot…]]: the same operation gives the same bytes.
[[nodiscard]] QByteArray encodeBody(const FieldValues &fields, const QList<Dot> &basis);
/// Fails with Corrupt on anything `encodeBody` would not write.
[[nodiscard]] Result<void> decodeBody(QByteArrayView body, FieldValues &fields, QList<Dot> &basis);
/// One value alone, for comparing two.
[[nodiscard]] QByteArray encodeFields(const FieldValues &fields);

} // namespace kinerja
