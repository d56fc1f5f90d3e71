#include "tests/ctl/sample.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kinerja;

/// An office's quarter through the real program, and everything that can go wrong around it.
class QuarterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuarterGoesFromSpreadsheetsToPaperAndBackup()
    {
        const Tool tool;
        fill(tool);
        QCOMPARE(tool.office({u"organisation"_s, u"set"_s, u"--unit"_s, u"3.14"_s, u"--period"_s, u"2026-Q3"_s, u"--predicate"_s, u"baik"_s, u"--reason"_s, u"target tercapai"_s}).exit, 0);
        QCOMPARE(tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, ratings(u"2026-TW3"_s))}).exit, 0);

        const Tool::Run evaluated = tool.office({u"evaluate"_s, u"--period"_s, u"2026-Q3"_s});
        QCOMPARE(evaluated.exit, 1);
        const QJsonObject unit = evaluated.json().value(u"units").toArray().first().toObject();
        QCOMPARE(unit.value(u"organisation").toString(), u"baik"_s);
        QCOMPARE(unit.value(u"rated").toInt(), 119);
        const QJsonArray violations = unit.value(u"violations").toArray();
        QVERIFY(!violations.isEmpty());
        for (const QJsonValue &violation : violations)
            QCOMPARE(tool.office({u"deviation"_s, u"--unit"_s, u"3.14"_s, u"--period"_s, u"2026-Q3"_s, u"--rule"_s, violation.toObject().value(u"rule").toString(), u"--reason"_s, u"alasan"_s}).exit, 0);
        QCOMPARE(tool.office({u"evaluate"_s, u"--period"_s, u"2026-Q3"_s}).exit, 0);

        const Tool::Run issued = tool.office({u"issue"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14"_s});
        QCOMPARE(issued.exit, 0);
        QCOMPARE(issued.json().value(u"issued").toArray().size(), 120);
        const Tool::Run again = tool.office({u"issue"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14"_s});
        QCOMPARE(again.json().value(u"issued").toArray().size(), 0);
        QCOMPARE(again.json().value(u"unchanged").toArray().size(), 120);

        const QString nip = issued.json().value(u"issued").toArray().at(7).toObject().value(u"nip").toString();
        const Tool::Run explained = tool.office({u"explain"_s, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip});
        QCOMPARE(explained.json().value(u"rule").toString(), u"evaluation"_s);
        QVERIFY(!explained.json().value(u"parts").toArray().isEmpty());

        for (const QString &form : {u"d1"_s, u"d3"_s, u"d4"_s}) {
            const QString file = tool.path(form + u".pdf"_s);
            const Tool::Run printed = tool.office({u"report"_s, form, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip, u"--to"_s, file});
            QVERIFY2(printed.exit == 0, (printed.out + printed.err).constData());
            const Tool::Run verified = tool.office({u"verify-print"_s, file});
            QCOMPARE(verified.json().value(u"known").toBool(), true);
            QCOMPARE(verified.json().value(u"current").toBool(), true);
        }
        QByteArray changed = Tool::read(tool.path(u"d4.pdf"_s));
        changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
        QCOMPARE(tool.office({u"verify-print"_s, tool.write(u"palsu.pdf"_s, changed)}).json().value(u"known").toBool(true), false);

        const Tool::Run batch = tool.office({u"report"_s, u"d4"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14.2"_s, u"--to"_s, tool.path(u"lembar"_s), u"--paper"_s, u"f4"_s});
        QCOMPARE(batch.exit, 0);
        QCOMPARE(QDir(tool.path(u"lembar"_s)).entryList({u"D4_*_2026-Q3.pdf"_s}).size(), batch.json().value(u"written").toArray().size());

        QCOMPARE(tool.office({u"backup"_s, u"--to"_s, tool.path(u"a.kinerja-cadangan"_s)}).exit, 0);
        QCOMPARE(tool.run({u"restore"_s, tool.path(u"a.kinerja-cadangan"_s), u"--to"_s, tool.path(u"b.kinerja"_s)}).exit, 0);
        const Tool::Run checked = tool.office({u"check"_s}, u"b.kinerja"_s);
        QCOMPARE(checked.exit, 0);
        QCOMPARE(checked.json().value(u"integrity").toBool(), true);
        QCOMPARE(checked.json().value(u"audit").toObject().value(u"ok").toBool(), true);
        QCOMPARE(exported(tool, u"employees"_s, u"b.kinerja"_s), exported(tool, u"employees"_s));
    }

    void anIssuedEvaluationIsOnlyEverRevised()
    {
        const Tool tool;
        fill(tool);
        tool.office({u"organisation"_s, u"set"_s, u"--unit"_s, u"3.14"_s, u"--period"_s, u"2026-Q3"_s, u"--predicate"_s, u"istimewa"_s, u"--reason"_s, u"x"_s});
        QByteArray csv = ratings(u"2026-Q3"_s);
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, csv)});
        const QString nip = QString::fromUtf8(csv.split('\n').at(5).split(';').first()).remove(u'\'');
        const auto issue = [&](QStringList more) { return tool.office(QStringList{u"issue"_s, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip} + more); };
        QCOMPARE(issue({}).json().value(u"issued").toArray().size(), 1);

        csv.replace(";Di atas ekspektasi;Di atas ekspektasi;", ";Di bawah ekspektasi;Sesuai ekspektasi;");
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, csv)});
        const Tool::Run refused = issue({});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json().value(u"refused").toArray().first().toObject().value(u"kind").toString(), u"already-issued"_s);
        const auto explain = [&] {
            return tool.run({u"explain"_s, u"--db"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"sandi"_s), u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip}).out;
        };
        // What was issued is explained, and that it is no longer what is recorded.
        QVERIFY2(explain().startsWith("This is what was issued. The ratings have been changed since"), explain().constData());
        QVERIFY(explain().contains("The predicate is Sangat Baik."));
        QCOMPARE(issue({u"--revise"_s}).errorKind(), u"Invalid"_s);
        const Tool::Run revised = issue({u"--revise"_s, u"--reason"_s, u"penilai memperbaiki"_s});
        QCOMPARE(revised.json().value(u"issued").toArray().first().toObject().value(u"revision").toInt(), 2);
        QCOMPARE(revised.json().value(u"issued").toArray().first().toObject().value(u"predicate").toString(), u"BP"_s);
        QVERIFY2(explain().startsWith("The predicate is Butuh Perbaikan."), explain().constData());
    }

    void withoutTheOrganisationsPredicateNothingIsIssued()
    {
        const Tool tool;
        fill(tool);
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, ratings(u"2026-Q3"_s))});
        const Tool::Run run = tool.office({u"issue"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14.2"_s});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json().value(u"issued").toArray().size(), 0);
        QCOMPARE(run.json().value(u"refused").toArray().first().toObject().value(u"kind").toString(), u"no-organisation"_s);
    }

    void anImportIsTakenBackByItsBatchAndComesAgain()
    {
        const Tool tool;
        tool.create();
        tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
        const QByteArray before = exported(tool, u"employees"_s);
        const Tool::Run first = tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s});
        const QByteArray filled = exported(tool, u"employees"_s);
        QVERIFY(filled.size() > before.size());
        const Tool::Run same = tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s});
        QCOMPARE(same.json().value(u"unchanged").toInt(), 120);
        QVERIFY(same.json().value(u"batch").isNull());
        const Tool::Run undone = tool.office({u"undo"_s, first.json().value(u"batch").toString()});
        QCOMPARE(undone.exit, 0);
        QCOMPARE(undone.json().value(u"left").toArray().size(), 0);
        QCOMPARE(exported(tool, u"employees"_s), before);
        QCOMPARE(tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s}).json().value(u"new").toInt(), 120);
        QCOMPARE(exported(tool, u"employees"_s), filled);
    }

    void whatIsExportedAsJsonIsImportedUnchanged()
    {
        const Tool tool;
        fill(tool);
        for (const QString &kind : {u"units"_s, u"employees"_s, u"plans"_s, u"realisations"_s}) {
            const QString file = tool.path(kind + u".json"_s);
            QCOMPARE(tool.office({u"export"_s, kind, u"--to"_s, file}).exit, 0);
            const Tool::Run run = tool.office({u"import"_s, kind, file});
            QVERIFY2(run.exit == 0, (run.out + run.err).constData());
            const QJsonObject recognised = run.json().value(u"recognised").toObject();
            QCOMPARE(recognised.value(u"format").toString(), u"json"_s);
            QCOMPARE(recognised.value(u"encoding").toString(), u"utf-8"_s);
            QVERIFY(recognised.value(u"separator").isNull());
            QVERIFY(run.json().value(u"rows").toInt() > 0);
            QCOMPARE(run.json().value(u"unchanged").toInt(), run.json().value(u"rows").toInt());
        }
        const Tool::Run refused = tool.office({u"import"_s, u"units"_s, tool.write(u"rusak.json"_s, "[{\"code\":\"9\",\"name\":\"Sembilan\"},{\"code\":\"9.1\",\"na")});
        QCOMPARE(refused.exit, 4);
        QCOMPARE(refused.errorKind(), u"Corrupt"_s);
    }

    void eachFaultHasItsOwnKindAndExit()
    {
        const Tool tool;
        fill(tool);
        tool.write(u"salah"_s, "kata sandi yang lain sekali\n");
        const auto info = [&](const QString &database, const QString &passphrase = u"sandi"_s) {
            return tool.run({u"office"_s, u"info"_s, tool.path(database), u"--passphrase-file"_s, tool.path(passphrase), u"--json"_s});
        };
        QCOMPARE(info(u"a.kinerja"_s).exit, 0);
        QCOMPARE(info(u"a.kinerja"_s, u"salah"_s).exit, 3);
        QCOMPARE(info(u"a.kinerja"_s, u"salah"_s).errorKind(), u"WrongKey"_s);
        QCOMPARE(info(u"tidak-ada.kinerja"_s).errorKind(), u"NotFound"_s);

        tool.write(u"polos.kinerja"_s, "SQLite format 3" + QByteArray(4096, '\0'));
        QFile::copy(tool.path(u"a.kinerja-keys"_s), tool.path(u"polos.kinerja-keys"_s));
        QCOMPARE(info(u"polos.kinerja"_s).exit, 4);

        QByteArray damaged = Tool::read(tool.path(u"a.kinerja"_s));
        for (qsizetype at = 100; at < damaged.size(); at += 4096)
            damaged[at] = char(damaged[at] ^ 0x10);
        tool.write(u"rusak.kinerja"_s, damaged);
        QFile::copy(tool.path(u"a.kinerja-keys"_s), tool.path(u"rusak.kinerja-keys"_s));
        QCOMPARE(info(u"rusak.kinerja"_s).exit, 4);
        QCOMPARE(info(u"rusak.kinerja"_s).errorKind(), u"Corrupt"_s);

        QCOMPARE(tool.office({u"import"_s, u"employees"_s, tool.write(u"bukan.csv"_s, "a;b\n1;2\n")}).errorKind(), u"Invalid"_s);
        QCOMPARE(tool.create().errorKind(), u"Io"_s);
        tool.write(u"sandi-pendek"_s, "pendek\n");
        QCOMPARE(tool.run({u"office"_s, u"create"_s, tool.path(u"c.kinerja"_s), u"--name"_s, u"N"_s, u"--unit-code"_s, u"1"_s, u"--passphrase-file"_s, tool.path(u"sandi-pendek"_s), u"--json"_s}).errorKind(), u"Invalid"_s);
        QVERIFY(!QFile::exists(tool.path(u"c.kinerja"_s)));
        QVERIFY(!QFile::exists(tool.path(u"c.kinerja-keys"_s)));
    }

    void aSecondProgramOnTheSameOfficeIsTurnedAway()
    {
        const Tool tool;
        fill(tool);
        QProcess busy;
#ifndef Q_OS_UNIX
        QSKIP("needs a named pipe");
#else
        // The first program waits for its passphrase's end of file while it holds nothing; the lock is held by a long import.
        QVERIFY(QProcess::execute(u"mkfifo"_s, {tool.path(u"pipa.csv"_s)}) == 0);
        tool.start(busy, {u"import"_s, u"ratings"_s, tool.path(u"pipa.csv"_s), u"--db"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"sandi"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(tool.path(u"a.kinerja.lock"_s)), 20'000);
        const Tool::Run second = tool.office({u"check"_s});
        QCOMPARE(second.exit, 8);
        QCOMPARE(second.errorKind(), u"Locked"_s);
        busy.kill();
        busy.waitForFinished();
        // A lock whose program is gone locks nobody out.
        QCOMPARE(tool.office({u"check"_s}).exit, 0);
#endif
    }

    void aLostKeysFileHealsFromTheDeviceAndFromTheSheet()
    {
        const Tool tool;
        fill(tool);
        QCOMPARE(tool.office({u"recovery"_s, u"new"_s, u"--to"_s, tool.path(u"lembar.txt"_s)}).exit, 0);
        const QString keys = tool.path(u"a.kinerja-keys"_s);
        QVERIFY(QFile::remove(keys));
        QCOMPARE(tool.office({u"undo"_s, u"00000000-0000-7000-8000-000000000000"_s}).errorKind(), u"NotFound"_s);
        QVERIFY(QFile::exists(keys));

        QVERIFY(QFile::remove(keys));
        QDir(tool.path(u"home"_s)).removeRecursively();
        QCOMPARE(tool.office({u"office"_s, u"info"_s}).errorKind(), u"NotFound"_s);
        tool.write(u"baru"_s, "pantai awan merah sungai jembatan\n");
        const Tool::Run reset = tool.run({u"passphrase"_s, u"change"_s, tool.path(u"a.kinerja"_s), u"--recovery-file"_s, tool.path(u"lembar.txt"_s), u"--new-passphrase-file"_s, tool.path(u"baru"_s), u"--json"_s});
        QVERIFY2(reset.exit == 0, (reset.out + reset.err).constData());
        QCOMPARE(tool.run({u"office"_s, u"info"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"baru"_s)}).exit, 0);
        QCOMPARE(tool.office({u"office"_s, u"info"_s}).exit, 3);
    }

    void aPassphraseIsChangedAndTheOldOneNoLongerOpens()
    {
        const Tool tool;
        tool.create();
        tool.write(u"baru"_s, "pantai awan merah sungai jembatan\n");
        QCOMPARE(tool.office({u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, tool.path(u"baru"_s)}).exit, 0);
        QCOMPARE(tool.office({u"office"_s, u"info"_s}).exit, 3);
        QCOMPARE(tool.run({u"office"_s, u"info"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"baru"_s)}).exit, 0);
    }

    void aFullDiskTakesNothingAway()
    {
#ifdef Q_OS_LINUX
        if (geteuid() != 0)
            QSKIP("needs root to mount a small disk");
        const Tool tool;
        const QString disk = tool.path(u"kecil"_s);
        QDir().mkpath(disk);
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=900k"_s, u"tmpfs"_s, disk}) != 0)
            QSKIP("cannot mount a small disk here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"-l"_s, disk}); });
        QCOMPARE(tool.create(u"kecil/a.kinerja"_s).exit, 0);
        QCOMPARE(tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s}, u"kecil/a.kinerja"_s).exit, 0);
        const QByteArray before = exported(tool, u"units"_s, u"kecil/a.kinerja"_s);
        tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s}, u"kecil/a.kinerja"_s);
        const Tool::Run full = tool.office({u"import"_s, u"plans"_s, kantor + u"skp.csv"_s}, u"kecil/a.kinerja"_s);
        QCOMPARE(full.exit, 6);
        QCOMPARE(full.errorKind(), u"Io"_s);
        QVERIFY(full.err.contains("disk is full"));
        const Tool::Run backup = tool.office({u"backup"_s, u"--to"_s, disk + u"/c.kinerja-cadangan"_s}, u"kecil/a.kinerja"_s);
        QCOMPARE(backup.exit, 6);
        QVERIFY(!QFile::exists(disk + u"/c.kinerja-cadangan"_s));
        QCOMPARE(exported(tool, u"units"_s, u"kecil/a.kinerja"_s), before);
        QCOMPARE(tool.office({u"check"_s}, u"kecil/a.kinerja"_s).exit, 0);
#else
        QSKIP("Linux only");
#endif
    }

    void aKillAtAnyMomentLeavesTheOldOrTheNewState()
    {
        const Tool tool;
        tool.create();
        tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
        tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s});
        const QByteArray old = exported(tool, u"plans"_s);
        QByteArray fresh;
        {
            const Tool other;
            fill(other);
            fresh = exported(other, u"plans"_s);
        }
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("KINERJA_SOAK_KILLS", &isNumber);
        const int kills = isNumber ? wanted : 50;
        int killed = 0;
        quint32 random = 12345;
        for (int i = 0; i < kills; ++i) {
            random = random * 1664525u + 1013904223u;
            QProcess process;
            const bool backing = i % 5 == 4;
            const QStringList common{u"--db"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"sandi"_s)};
            if (backing)
                tool.start(process, QStringList{u"backup"_s, u"--to"_s, tool.path(u"c.kinerja-cadangan"_s)} + common);
            else
                tool.start(process, QStringList{u"import"_s, u"plans"_s, kantor + u"skp.csv"_s} + common);
            // The first 150 ms go into the key; the work itself takes about 100 ms.
            if (!process.waitForFinished(int(120 + (random >> 16) % 260))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            const QByteArray now = exported(tool, u"plans"_s);
            QVERIFY2(now == old || now == fresh, qPrintable(u"kill %1 left something else"_s.arg(i)));
            if (i % 10 == 9 || backing)
                QCOMPARE(tool.office({u"check"_s}).exit, 0);
            if (QFile::exists(tool.path(u"c.kinerja-cadangan"_s))) {
                QCOMPARE(tool.run({u"restore"_s, tool.path(u"c.kinerja-cadangan"_s), u"--to"_s, tool.path(u"r%1.kinerja"_s.arg(i))}).exit, 0);
                QFile::remove(tool.path(u"c.kinerja-cadangan"_s));
            }
            if (now == fresh) {
                const Tool::Run undone = tool.office({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s});
                QCOMPARE(undone.exit, 0);
                // Begin again from the old state.
                for (const QString &part : {u"a.kinerja"_s, u"a.kinerja-wal"_s, u"a.kinerja-shm"_s, u"a.kinerja-keys"_s, u"a.kinerja.lock"_s})
                    QFile::remove(tool.path(part));
                tool.create();
                tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
                tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s});
            }
        }
        qInfo("%d of %d runs were killed in time", killed, kills);
        QVERIFY(killed > kills / 5);
    }

    void nothingReadableReachesTheDisk()
    {
        const Tool tool;
        fill(tool);
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, ratings(u"2026-Q3"_s))});
        tool.office({u"backup"_s, u"--to"_s, tool.path(u"c.kinerja-cadangan"_s)});
        const QByteArray name = Tool::read(kantor + u"pegawai.csv"_s).split('\n').at(1).split(';').at(1);
        QVERIFY(name.size() > 5);
        const auto silent = [&](const QString &file) { return !Tool::read(tool.path(file)).contains(name); };
        QVERIFY(Tool::read(kantor + u"pegawai.csv"_s).contains(name));
        for (const QString &file : {u"a.kinerja"_s, u"a.kinerja-wal"_s, u"a.kinerja-keys"_s, u"c.kinerja-cadangan"_s})
            QVERIFY2(silent(file), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(QuarterTest)
#include "quartertest.moc"
