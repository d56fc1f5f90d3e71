#include "core/base/hash.h"
#include "core/keys/identity.h"
#include "core/keys/keyring.h"
#include "core/keys/recovery.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>

using namespace kinerja;

namespace {

/// Everything that is read must be written as the same keys again, and both copies must hold.
void tryKeyring(QByteArrayView bytes)
{
    const auto keyring = Keyring::parse(bytes);
    if (!keyring)
        return;
    const QByteArray written = keyring->toBytes();
    const auto again = Keyring::parse(written);
    if (!again || again->copies() != Keyring::Copies::BothWhole || again->toBytes() != written)
        std::abort();
}

/// The input as a region whose magic, length and checksum fit: otherwise hardly any input comes past the checksum.
QByteArray framed(QByteArrayView input)
{
    constexpr qsizetype page = 4096;
    QByteArray region = "KINERJA1" + input.first(std::min<qsizetype>(input.size(), 16 * page)).toByteArray();
    region.resize(std::max<qsizetype>(region.size(), 16));
    const qsizetype length = (region.size() + 32 + page - 1) / page * page;
    region.append(length - 32 - region.size(), '\0');
    qToBigEndian(quint32(length), region.data() + 12);
    return region + blake2b(region);
}

void tryRoster(QByteArrayView bytes)
{
    const auto entry = decodeRoster(bytes);
    if (entry && encodeRoster(*entry) != bytes)
        std::abort();
    if (const auto roster = rosterFromBytes(bytes))
        (void)decodeRoster(roster->body);
}

void tryRecovery(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto recovered = parseRecovery(text);
    if (!recovered)
        return;
    const auto sheet = recoverySheet(recovered->dataKey, recovered->network.value_or(NetworkId{}), QString(), QDate());
    const auto again = parseRecovery(QString::fromUtf8(recoveryText(sheet)));
    if (!again || !again->dataKey.equals(recovered->dataKey))
        std::abort();
}

} // namespace

/// Whatever stands in a keys file, a roster or a recovery sheet: an error or a value, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    tryKeyring(bytes);
    const QByteArray region = framed(bytes);
    tryKeyring(region);
    tryKeyring(region + region);
    tryRoster(bytes);
    tryRecovery(bytes);
    return 0;
}
