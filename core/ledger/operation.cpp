#include "core/ledger/operation.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

// Decimal holds 18 significant digits.
constexpr qint64 decimalLimit = 1'000'000'000'000'000'000;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
// Clang before 17 deduces no aggregate by itself.
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

void writeValue(QCborStreamWriter &out, const Value &value)
{
    std::visit(Overloaded{
                   [&](std::monostate) { out.append(nullptr); },
                   [&](qint64 number) { out.append(number); },
                   [&](bool flag) { out.append(flag); },
                   [&](const QString &text) {
                       const QByteArray utf8 = text.toUtf8();
                       out.appendTextString(utf8.constData(), utf8.size());
                   },
                   [&](const QByteArray &bytes) { out.append(bytes); },
                   [&](Decimal decimal) {
                       out.append(QCborTag(4));
                       out.startArray(2);
                       out.append(qint64(-decimal.scale()));
                       out.append(decimal.units());
                       out.endArray();
                   },
                   [&](const Uuid &id) {
                       out.appendByteString(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size()));
                   },
               },
               value.variant());
}

void writeFields(QCborStreamWriter &out, const FieldValues &fields)
{
    out.startMap(quint64(fields.size()));
    for (const FieldValue &entry : fields) {
        out.append(quint64(entry.field));
        writeValue(out, entry.value);
    }
    out.endMap();
}

Error unreadable()
{
    return {ErrorKind::Corrupt,
            QT_TRANSLATE_NOOP("faults", "A change in the history cannot be read. It was left as it is. "
                                        "Run the check of the office and restore a backup where it says so."),
            u"operation body"_s};
}

Result<QByteArray> readString(QCborStreamReader &in, bool text)
{
    QByteArray bytes;
    for (;;) {
        if (text) {
            const auto chunk = in.readString();
            if (chunk.status == QCborStreamReader::EndOfString)
                return bytes;
            if (chunk.status != QCborStreamReader::Ok)
                return fail(unreadable());
            bytes += chunk.data.toUtf8();
        } else {
            const auto chunk = in.readByteArray();
            if (chunk.status == QCborStreamReader::EndOfString)
                return bytes;
            if (chunk.status != QCborStreamReader::Ok)
                return fail(unreadable());
            bytes += chunk.data;
        }
    }
}

Result<Value> readValue(QCborStreamReader &in)
{
    if (in.isNull()) {
        in.next();
        return Value();
    }
    if (in.isBool()) {
        const bool flag = in.toBool();
        in.next();
        return Value(flag);
    }
    if (in.isInteger()) {
        const qint64 number = in.toInteger();
        in.next();
        return Value(number);
    }
    if (in.isString()) {
        ASSIGN(const QByteArray text, readString(in, true));
        return Value(QString::fromUtf8(text));
    }
    if (in.isByteArray()) {
        ASSIGN(QByteArray bytes, readString(in, false));
        return Value(std::move(bytes));
    }
    if (in.isTag() && in.toTag() == QCborTag(4)) {
        in.next();
        if (!in.isArray() || !in.isLengthKnown() || in.length() != 2)
            return fail(unreadable());
        in.enterContainer();
        if (!in.isInteger())
            return fail(unreadable());
        const qint64 exponent = in.toInteger();
        in.next();
        if (!in.isInteger() || exponent > 0 || exponent < -Decimal::maxScale)
            return fail(unreadable());
        const qint64 units = in.toInteger();
        if (units <= -decimalLimit || units >= decimalLimit)
            return fail(unreadable());
        in.next();
        in.leaveContainer();
        return Value(Decimal(units, int(-exponent)));
    }
    return fail(unreadable());
}

} // namespace

bool isKnown(OpKind kind)
{
    return kind == OpKind::Insert || kind == OpKind::Set || kind == OpKind::Tombstone;
}

bool sortFields(FieldValues &fields)
{
    const auto before = [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; };
    if (!std::is_sorted(fields.cbegin(), fields.cend(), before))
        std::sort(fields.begin(), fields.end(), before);
    const auto equal = [](const FieldValue &a, const FieldValue &b) { return a.field == b.field; };
    return std::adjacent_find(fields.cbegin(), fields.cend(), equal) == fields.cend();
}

quint32 touchedGroups(const Operation &operation, const TableSpec &spec)
{
    if (operation.kind == OpKind::Insert)
        return (1u << spec.groups) - 1;
    quint32 groups = 1;
    if (operation.kind == OpKind::Set) {
        for (const FieldValue &entry : operation.fields) {
            // A field this version does not know stays in the operation and waits for a newer program.
            if (entry.field < spec.fields.size())
                groups |= 1u << spec.fields[entry.field].group;
        }
    }
    return groups;
}

const Value &fieldOf(const Operation &operation, int field)
{
    static const Value none;
    for (const FieldValue &entry : operation.fields) {
        if (entry.field == field)
            return entry.value;
    }
    return none;
}

QByteArray encodeBody(const FieldValues &fields, const QList<Dot> &basis)
{
    QByteArray bytes;
    bytes.reserve(256);
    QCborStreamWriter out(&bytes);
    out.startArray(2);
    writeFields(out, fields);
    out.startArray(quint64(basis.size()));
    for (const Dot dot : basis)
        out.append(dot);
    out.endArray();
    out.endArray();
    return bytes;
}

QByteArray encodeFields(const FieldValues &fields)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    writeFields(out, fields);
    return bytes;
}

Result<void> decodeBody(QByteArrayView body, FieldValues &fields, QList<Dot> &basis)
{
    fields.clear();
    basis.clear();
    QCborStreamReader in(body.data(), body.size());
    if (!in.isArray() || !in.isLengthKnown() || in.length() != 2)
        return fail(unreadable());
    in.enterContainer();
    if (!in.isMap() || !in.isLengthKnown())
        return fail(unreadable());
    in.enterContainer();
    while (in.lastError() == QCborError::NoError && in.hasNext()) {
        if (!in.isUnsignedInteger() || in.toUnsignedInteger() > 255)
            return fail(unreadable());
        const auto field = quint8(in.toUnsignedInteger());
        if (!fields.isEmpty() && field <= fields.last().field)
            return fail(unreadable());
        in.next();
        ASSIGN(Value value, readValue(in));
        fields.append({field, std::move(value)});
    }
    if (in.lastError() != QCborError::NoError || !in.leaveContainer() || !in.isArray())
        return fail(unreadable());
    in.enterContainer();
    while (in.lastError() == QCborError::NoError && in.hasNext()) {
        if (!in.isInteger())
            return fail(unreadable());
        const Dot dot = in.toInteger();
        if (dot <= noDot || (!basis.isEmpty() && dot <= basis.last()))
            return fail(unreadable());
        basis.append(dot);
        in.next();
    }
    if (in.lastError() != QCborError::NoError || !in.leaveContainer())
        return fail(unreadable());
    // The reader forgives much (longer forms of a number, chunks, bytes after the end); what was hashed and sent must have
    // one form only.
    if (encodeBody(fields, basis) != body)
        return fail(unreadable());
    return {};
}

} // namespace kinerja
