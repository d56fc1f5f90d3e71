#include "core/policy/policypack.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace kinerja;

/// Any bytes are either a pack or a list of problems, and a pack that is written out again is the same pack.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const PackReading reading = readPolicyPack(json);
    if (reading.pack.has_value() == !reading.problems.isEmpty())
        std::abort();
    if (!reading.pack)
        return 0;
    const std::optional<QByteArray> canonical = canonicalJson(reading.pack->json);
    if (!canonical)
        std::abort();
    const PackReading again = readPolicyPack(*canonical);
    if (!again.pack || again.pack->hash != reading.pack->hash)
        std::abort();
    return 0;
}
