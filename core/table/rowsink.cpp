#include "core/table/rowsink.h"

#include "core/table/csvwriter.h"
#include "core/table/rowsource.h"
#include "core/table/xlsxwriter.h"

using namespace Qt::StringLiterals;

namespace kinerja {

Result<std::unique_ptr<RowSink>> createTable(const QString &path, const QList<Column> &columns, const QString &sheet)
{
    if (columns.isEmpty() || columns.size() > tablelimits::columns) {
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP(
                        "faults", "The table could not be written because of a mistake in this program; nothing was "
                                  "changed. Please report it."),
                    u"no columns, or too many"_s);
    }
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return CsvWriter::create(path, columns);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return XlsxWriter::create(path, columns, sheet);
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "%1 ends neither in .csv nor in .xlsx, so it is not clear what to write; nothing was "
                                  "written. Give the file one of these endings."),
                u"unknown ending"_s, {path});
}

} // namespace kinerja
