#include "core/ledger/operation.h"

using namespace kinerja;

/// What arrives from elsewhere is read as an operation's body or refused, and has one form only.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    FieldValues fields;
    QList<Dot> basis;
    const Result<void> decoded = decodeBody(body, fields, basis);
    if (decoded ? encodeBody(fields, basis) != body : decoded.error().kind != ErrorKind::Corrupt)
        __builtin_trap();
    return 0;
}
