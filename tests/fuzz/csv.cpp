// Any bytes as a CSV file: read to the end or refused; never a crash, a wrong count, a cell beyond the limits.
#include "core/table/celltext.h"
#include "core/table/csvreader.h"

#include <QBuffer>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kinerja;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    device->open(QIODevice::ReadOnly);
    const auto source = CsvReader::open(std::move(device), u"a.csv"_s);
    if (!source)
        return 0;
    Row row;
    int last = 0;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more || !*more)
            return 0;
        if (row.number <= last || row.isBlank() || row.size() > tablelimits::columns)
            std::abort();
        last = row.number;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &text = row.at(i).text;
            const QString written = guarded(text);
            if (text.size() > tablelimits::cellCharacters || (isGuarded(written) ? written.mid(1) : written) != text)
                std::abort();
        }
    }
}
