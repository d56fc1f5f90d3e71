#include "core/db/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// A resource inside a static library is dropped by the linker unless somebody asks for it, outside any namespace.
static void loadScripts()
{
    Q_INIT_RESOURCE(sql);
}

namespace kinerja {

namespace {
/// File names NNNN_what.sql, in order; the number is the schema that the file leads to.
QStringList scripts()
{
    loadScripts();
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}
} // namespace

int newestSchema()
{
    const QStringList names = scripts();
    return names.isEmpty() ? 0 : names.last().section(u'_', 0, 0).toInt();
}

Result<int> schemaOf(const Database &database)
{
    ASSIGN(const qint64 version, database.integer("PRAGMA user_version"));
    if (version > newestSchema())
        return fail(ErrorKind::NewerSchema,
                    QT_TRANSLATE_NOOP("faults",
                                      "This office was last used with a newer version of the program. It was left as "
                                      "it is. Install the newer version to open it."),
                    u"schema %1, known %2"_s.arg(version).arg(newestSchema()));
    return int(version);
}

Result<void> migrate(const Database &database)
{
    ASSIGN(const int from, schemaOf(database));
    for (const QString &name : scripts()) {
        const int to = name.section(u'_', 0, 0).toInt();
        if (to <= from)
            continue;
        QFile script(u":/sql/"_s + name);
        if (!script.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal,
                        QT_TRANSLATE_NOOP("faults", "A part of the program is missing. No file was touched. "
                                                    "Install the program again."),
                        name);
        ASSIGN(Transaction transaction, Transaction::begin(database));
        const Database::WriteDoor door(database);
        TRY(database.execute(script.readAll()));
        TRY(database.execute("PRAGMA user_version=" + QByteArray::number(to)));
        TRY(transaction.commit());
    }
    return {};
}

} // namespace kinerja
