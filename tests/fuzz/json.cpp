// Any bytes as JSON: read to the end or refused; never a crash, a wrong count, a cell beyond the limits, and never what Qt's own
// parser would not take.
#include "core/table/jsonreader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kinerja;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const auto source = JsonReader::open(std::move(device), u"a.json"_s);
    if (!source)
        return 0;
    Row row;
    int last = 0;
    bool hasNumber = false;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more)
            return 0;
        if (!*more)
            break;
        if (row.number <= last || row.isBlank() || row.size() > tablelimits::columns)
            std::abort();
        last = row.number;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Cell &cell = row.at(i);
            if (cell.text.size() > tablelimits::cellCharacters || cell.text.contains(QChar(u'\0')) || cell.text.isEmpty() != (cell.kind == Cell::Kind::Empty))
                std::abort();
            hasNumber = hasNumber || cell.kind == Cell::Kind::Number;
        }
    }
    // Qt's numbers are doubles, which end where ours go on.
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!hasNumber && (!document.isArray() || document.array().size() + 1 < last))
        std::abort();
    return 0;
}
