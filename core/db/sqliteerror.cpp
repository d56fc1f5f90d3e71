#include "core/db/sqliteerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kinerja {

Error sqliteError(int code, sqlite3 *database, Words words)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const QString detail = u"sqlite %1/%2"_s.arg(code).arg(extended);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorKind::Locked,
                QT_TRANSLATE_NOOP("faults", "Another program is using this office just now. Nothing was changed. "
                                            "Close the other program and try again."),
                detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP("faults", "A part of the office file is damaged. The file was left as it is. "
                                            "If there is a backup (.kinerja-cadangan), restore the latest one."),
                detail};
    case SQLITE_FULL:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults",
                                  "The disk is full. What was saved before is safe; this step was taken back. "
                                  "Free some space and try again."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The office file or its folder is read-only. Nothing was changed. "
                                            "Allow writing there, or copy the office to another folder."),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The office file cannot be opened. Nothing was changed. "
                                            "Check that the folder exists and that you may write there."),
                detail};
    case SQLITE_IOERR:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The disk did not answer as it should. What was saved before is safe. "
                                            "Check the disk or the USB stick and try again."),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."),
                detail};
    case SQLITE_NOMEM:
        return {ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "There is not enough memory for this step. Nothing was changed. "
                                            "Close other programs and try again."),
                detail};
    default: break;
    }
    // A broken constraint names tables, columns and our own triggers, never values.
    QString said;
    if (database != nullptr && (words == Words::OfCompiling || (code & 0xff) == SQLITE_CONSTRAINT))
        said = QString::fromUtf8(sqlite3_errmsg(database));
    else
        said = QString::fromUtf8(sqlite3_errstr(code));
    return {ErrorKind::Internal,
            QT_TRANSLATE_NOOP("faults", "The program made a mistake in the database. Nothing was changed. "
                                        "Please report it with the technical detail."),
            detail + u' ' + said};
}

} // namespace kinerja
