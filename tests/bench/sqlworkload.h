// What lives here: the work that the SQL benches time, word for word the same for our driver and for Qt's own.
// What does not: how a connection is opened, and any clock but the one around the work.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstdio>
#include <cstdlib>

namespace kinerja::bench {

inline constexpr int rowCount = 1'000'000;
inline constexpr int variety = 4096;
inline constexpr char createTable[] =
    "CREATE TABLE staff(id INTEGER PRIMARY KEY, number TEXT, name TEXT, born INTEGER, "
    "score INTEGER, note TEXT)";
inline constexpr char insertRow[] = "INSERT INTO staff(number, name, born, score, note) VALUES(?, ?, ?, ?, ?)";
inline constexpr char insertNamed[] = "INSERT INTO staff(number, name, born, score, note) "
                                      "VALUES(:number, :name, :born, :score, :note)";
inline constexpr char selectAll[] = "SELECT id, number, name, born, score, note FROM staff";

/// A row as a form or an import holds it.
struct Row {
    QString number;
    QString name;
    qint64 born = 0;
    qint64 score = 0;
    QString note;
};

/// Enough different rows that no branch is learnt by heart; a tenth without a note.
inline const QList<Row> &rows()
{
    static const QList<Row> made = [] {
        QList<Row> list;
        for (int i = 0; i < variety; ++i)
            list.append({QStringLiteral("9%1").arg(i * 7919, 17, 10, QLatin1Char('0')),
                         QStringLiteral("Pegawai Contoh Nomor %1").arg(i), 19600101 + i, 7000 + i % 3000,
                         i % 10 == 0 ? QString() : QStringLiteral("catatan singkat %1").arg(i % 97)});
        return list;
    }();
    return made;
}

[[noreturn]] inline void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

inline void must(bool done, const QSqlQuery &query)
{
    if (!done)
        stop(query.lastError().text());
}

/// Each gives the nanoseconds of its work, the commit included.
inline qint64 insertPositional(const QSqlDatabase &database)
{
    QSqlDatabase connection = database;
    QSqlQuery create(connection);
    must(create.exec(QLatin1String(createTable)), create);
    QElapsedTimer timer;
    timer.start();
    connection.transaction();
    QSqlQuery insert(connection);
    must(insert.prepare(QLatin1String(insertRow)), insert);
    for (int i = 0; i < rowCount; ++i) {
        const Row &row = rows()[i % variety];
        insert.bindValue(0, row.number);
        insert.bindValue(1, row.name);
        insert.bindValue(2, row.born);
        insert.bindValue(3, row.score);
        insert.bindValue(4, row.note);
        must(insert.exec(), insert);
    }
    if (!connection.commit())
        stop(connection.lastError().text());
    return timer.nsecsElapsed();
}

inline qint64 insertByName(const QSqlDatabase &database)
{
    QSqlDatabase connection = database;
    QSqlQuery create(connection);
    must(create.exec(QLatin1String(createTable)), create);
    const QString number = QStringLiteral(":number");
    const QString name = QStringLiteral(":name");
    const QString born = QStringLiteral(":born");
    const QString score = QStringLiteral(":score");
    const QString note = QStringLiteral(":note");
    QElapsedTimer timer;
    timer.start();
    connection.transaction();
    QSqlQuery insert(connection);
    must(insert.prepare(QLatin1String(insertNamed)), insert);
    for (int i = 0; i < rowCount; ++i) {
        const Row &row = rows()[i % variety];
        insert.bindValue(number, row.number);
        insert.bindValue(name, row.name);
        insert.bindValue(born, row.born);
        insert.bindValue(score, row.score);
        insert.bindValue(note, row.note);
        must(insert.exec(), insert);
    }
    if (!connection.commit())
        stop(connection.lastError().text());
    return timer.nsecsElapsed();
}

inline qint64 insertBatch(const QSqlDatabase &database)
{
    QSqlDatabase connection = database;
    QSqlQuery create(connection);
    must(create.exec(QLatin1String(createTable)), create);
    QVariantList lists[5];
    for (QVariantList &list : lists)
        list.reserve(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        const Row &row = rows()[i % variety];
        lists[0].append(row.number);
        lists[1].append(row.name);
        lists[2].append(row.born);
        lists[3].append(row.score);
        lists[4].append(row.note);
    }
    QElapsedTimer timer;
    timer.start();
    connection.transaction();
    QSqlQuery insert(connection);
    must(insert.prepare(QLatin1String(insertRow)), insert);
    for (const QVariantList &list : lists)
        insert.addBindValue(list);
    must(insert.execBatch(), insert);
    if (!connection.commit())
        stop(connection.lastError().text());
    return timer.nsecsElapsed();
}

enum class Reading { ForwardOnly, Scrollable };

inline qint64 scan(const QSqlDatabase &database, Reading reading)
{
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(database);
    query.setForwardOnly(reading == Reading::ForwardOnly);
    must(query.prepare(QLatin1String(selectAll)), query);
    must(query.exec(), query);
    qint64 sum = 0;
    int count = 0;
    while (query.next()) {
        sum += query.value(0).toLongLong() + query.value(1).toString().size() + query.value(2).toString().size() +
               query.value(3).toLongLong() + query.value(4).toLongLong() + query.value(5).toString().size();
        ++count;
    }
    if (count != rowCount || sum == 0)
        stop(QStringLiteral("the scan found %1 rows").arg(count));
    return timer.nsecsElapsed();
}

/// The names that the bench and its peer agree on.
inline qint64 run(const QString &work, const QSqlDatabase &database)
{
    if (work == QLatin1String("insert"))
        return insertPositional(database);
    if (work == QLatin1String("insert-named"))
        return insertByName(database);
    if (work == QLatin1String("insert-batch"))
        return insertBatch(database);
    if (work == QLatin1String("scan"))
        return scan(database, Reading::ForwardOnly);
    if (work == QLatin1String("scan-scrollable"))
        return scan(database, Reading::Scrollable);
    stop(QStringLiteral("no such work: %1").arg(work));
}

} // namespace kinerja::bench
