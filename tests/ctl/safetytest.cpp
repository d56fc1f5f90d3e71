#include "tests/ctl/sample.h"

#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

/// Everything that makes up the office, and whether it still opens.
QByteArrayList stateOf(const Tool &tool)
{
    return {Tool::read(tool.path(u"a.kinerja"_s)), Tool::read(tool.path(u"a.kinerja-keys"_s))};
}

QString batchOf(const Tool::Run &run)
{
    return run.json().value(u"batch").toString();
}

QString nipOf(const QByteArray &csv, int line)
{
    return QString::fromUtf8(csv.split('\n').at(line).split(';').first()).remove(u'\'');
}

} // namespace

/// What must never happen to an office, whatever somebody types.
class SafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noOutputReplacesTheOffice_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("backup") << QStringList{u"backup"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"units"_s};
        QTest::newRow("report of one") << QStringList{u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--nip"_s, u"198001012006041001"_s};
        QTest::newRow("report of a unit") << QStringList{u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--unit"_s, u"3.14"_s};
    }
    void noOutputReplacesTheOffice()
    {
        QFETCH(const QStringList, arguments);
        const Tool tool;
        tool.create();
        const QByteArrayList before = stateOf(tool);
        QDir(tool.path(QString())).mkpath(u"lain"_s);
        QVERIFY(QFile::link(tool.path(u"a.kinerja"_s), tool.path(u"tautan.pdf"_s)));
        for (const QString &to : {u"a.kinerja"_s, u"a.kinerja-keys"_s, u"a.kinerja-wal"_s, u"a.kinerja-shm"_s, u"a.kinerja.lock"_s, u"lain/../a.kinerja"_s, u"tautan.pdf"_s}) {
            const Tool::Run run = tool.office(arguments + QStringList{u"--to"_s, tool.path(to)});
            QCOMPARE(run.exit, 2);
            QCOMPARE(run.errorKind(), u"Invalid"_s);
            QCOMPARE(stateOf(tool), before);
            QVERIFY(!QFile::exists(tool.path(u"a.kinerja-wal"_s)));
        }
        QCOMPARE(tool.office({u"check"_s}).exit, 0);
    }

    void aFileOfAnotherKindIsNotReplaced()
    {
        const Tool tool;
        fill(tool);
        const QString nip = nipOf(Tool::read(kantor + u"pegawai.csv"_s), 5);
        const QByteArray precious = QByteArray("\x01precious\0", 10);
        const auto refused = [&](const QStringList &arguments, const QString &name) {
            const QString file = tool.write(name, precious);
            const Tool::Run run = tool.office(arguments + QStringList{u"--to"_s, file});
            return run.exit == 2 && run.errorKind() == u"Invalid" && Tool::read(file) == precious;
        };
        QVERIFY(refused({u"backup"_s}, u"x"_s));
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s})
            QVERIFY2(refused({u"export"_s, u"units"_s}, u"x."_s + ending), qPrintable(ending));
        QVERIFY(refused({u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--nip"_s, nip}, u"x.pdf"_s));
        QVERIFY(refused({u"recovery"_s, u"new"_s}, u"y.pdf"_s));
        QVERIFY(refused({u"recovery"_s, u"new"_s}, u"y.txt"_s));
        QVERIFY(QFile::remove(tool.path(u"x.pdf"_s)));
        // In a folder as well, and before the first page is laid out.
        QDir(tool.path(QString())).mkpath(u"lembar"_s);
        tool.write(u"lembar/D1_%1_2026.pdf"_s.arg(nip), precious);
        QCOMPARE(tool.office({u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--nip"_s, nip, u"--to"_s, tool.path(u"lembar"_s)}).errorKind(), u"Invalid"_s);
        QCOMPARE(Tool::read(tool.path(u"lembar/D1_%1_2026.pdf"_s.arg(nip))), precious);

        // What such a verb wrote before may be written again.
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(tool.office({u"backup"_s, u"--to"_s, tool.path(u"c.kinerja-cadangan"_s)}).exit, 0);
            for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s})
                QCOMPARE(tool.office({u"export"_s, u"units"_s, u"--to"_s, tool.path(u"u."_s + ending)}).exit, 0);
            QCOMPARE(tool.office({u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--nip"_s, nip, u"--to"_s, tool.path(u"d.pdf"_s)}).exit, 0);
            QCOMPARE(tool.office({u"recovery"_s, u"new"_s, u"--to"_s, tool.path(u"l.txt"_s)}).exit, 0);
            QCOMPARE(tool.office({u"recovery"_s, u"new"_s, u"--to"_s, tool.path(u"l.pdf"_s)}).exit, 0);
        }
        const Tool::Run noFolder = tool.office({u"backup"_s, u"--to"_s, tool.path(u"tiada/c.kinerja-cadangan"_s)});
        QCOMPARE(noFolder.exit, 6);
        QVERIFY(noFolder.err.contains("tiada\"") || noFolder.err.contains("tiada."));
        QVERIFY(!noFolder.err.contains("cadangan"));
    }

    void aReportOfOneGoesIntoAFolderThatIsThere()
    {
        const Tool tool;
        fill(tool);
        const QString nip = nipOf(Tool::read(kantor + u"pegawai.csv"_s), 5);
        QDir(tool.path(QString())).mkpath(u"lembar"_s);
        const Tool::Run printed = tool.office({u"report"_s, u"d1"_s, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip, u"--to"_s, tool.path(u"lembar"_s)});
        QCOMPARE(printed.exit, 0);
        QVERIFY(Tool::read(tool.path(u"lembar/D1_%1_2026.pdf"_s.arg(nip))).startsWith("%PDF-"));
        QCOMPARE(tool.office({u"report"_s, u"d1"_s, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip, u"--to"_s, tool.path(u"tanpa-akhiran"_s)}).errorKind(), u"Invalid"_s);
    }

    void anUndoLeavesWhatOthersBelongTo()
    {
        const Tool tool;
        tool.create();
        const Tool::Run units = tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
        const Tool::Run people = tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s});
        const Tool::Run plans = tool.office({u"import"_s, u"plans"_s, kantor + u"skp.csv"_s});
        const Tool::Run realised = tool.office({u"import"_s, u"realisations"_s, kantor + u"realisasi.csv"_s});
        const QByteArray before = exported(tool, u"plans"_s) + exported(tool, u"employees"_s) + exported(tool, u"units"_s);
        for (const Tool::Run &run : {units, plans}) {
            const Tool::Run undone = tool.office({u"undo"_s, batchOf(run)});
            QCOMPARE(undone.exit, 1);
            QVERIFY(!undone.json().value(u"left").toArray().isEmpty());
        }
        const Tool::Run undone = tool.office({u"undo"_s, batchOf(people)});
        QCOMPARE(undone.exit, 1);
        const QJsonArray left = undone.json().value(u"left").toArray();
        QCOMPARE(undone.json().value(u"undone").toInt(), 0);
        QVERIFY(undone.json().value(u"batch").isNull());
        for (const QJsonValue &row : left) {
            QVERIFY(row.toObject().contains(u"table") && row.toObject().contains(u"row"));
            QCOMPARE(row.toObject().value(u"reason").toString(), u"in-use"_s);
            if (row.toObject().value(u"table").toString() == u"employee")
                QCOMPARE(row.toObject().value(u"nip").toString().size(), 18);
        }
        QCOMPARE(tool.office({u"check"_s}).exit, 0);
        QCOMPARE(exported(tool, u"plans"_s).isEmpty(), false);
        QVERIFY(before.contains(exported(tool, u"employees"_s)));

        // From the leaves up everything goes.
        for (const Tool::Run &run : {realised, plans, people}) {
            const Tool::Run back = tool.office({u"undo"_s, batchOf(run)});
            QVERIFY2(back.json().value(u"undone").toInt() > 0, back.out.constData());
        }
        QCOMPARE(exported(tool, u"employees"_s).count('\n'), 1);
        QCOMPARE(tool.office({u"check"_s}).exit, 0);
    }

    void aStepIsToldToBeTakenBackAlready()
    {
        const Tool tool;
        tool.create();
        const QString batch = batchOf(tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s}));
        QCOMPARE(tool.office({u"undo"_s, batch}).exit, 0);
        const Tool::Run again = tool.office({u"undo"_s, batch});
        QVERIFY(again.json().value(u"batch").isNull());
        QCOMPARE(again.json().value(u"left").toArray().first().toObject().value(u"reason").toString(), u"undone"_s);
        const Tool::Run text = tool.run({u"undo"_s, batch, u"--db"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"sandi"_s)});
        QVERIFY(text.out.contains("taken back before"));
        QVERIFY(!text.out.contains("since"));
    }

    void aPrintIsCurrentByWhatWasIssued()
    {
        const Tool tool;
        fill(tool);
        tool.office({u"organisation"_s, u"set"_s, u"--unit"_s, u"3.14"_s, u"--period"_s, u"2026-Q3"_s, u"--predicate"_s, u"istimewa"_s, u"--reason"_s, u"x"_s});
        QByteArray csv = ratings(u"2026-Q3"_s);
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, csv)});
        const QString nip = nipOf(csv, 5);
        const auto print = [&](const QString &form, const QString &file, const QStringList &more = {}) {
            return tool.office(QStringList{u"report"_s, form, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip, u"--to"_s, tool.path(file)} + more).exit;
        };
        const auto current = [&](const QString &file) {
            const QJsonObject answer = tool.office({u"verify-print"_s, tool.path(file)}).json();
            return answer.value(u"known").toBool() ? (answer.value(u"current").toBool() ? 1 : 0) : -1;
        };
        QCOMPARE(print(u"d3"_s, u"konsep.pdf"_s), 0);
        QCOMPARE(current(u"konsep.pdf"_s), 1);
        const auto issued = [&](const QStringList &more) {
            return tool.office(QStringList{u"issue"_s, u"--period"_s, u"2026-Q3"_s, u"--nip"_s, nip} + more).json().value(u"issued").toArray().size();
        };
        QCOMPARE(issued({}), 1);
        QCOMPARE(current(u"konsep.pdf"_s), 0);
        QCOMPARE(print(u"d3"_s, u"satu.pdf"_s), 0);
        // The place and the date of signing make it no other document.
        QCOMPARE(print(u"d3"_s, u"lagi.pdf"_s, {u"--place"_s, u"Cakranegara"_s, u"--as-of"_s, u"2026-10-05"_s}), 0);
        QCOMPARE(current(u"satu.pdf"_s), 1);
        QCOMPARE(current(u"lagi.pdf"_s), 1);
        const Tool::Run bundle = tool.office({u"report"_s, u"d3"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14"_s, u"--to"_s, tool.path(u"semua.pdf"_s)});
        QVERIFY(bundle.exit <= 1);
        QCOMPARE(current(u"semua.pdf"_s), 1);
        QCOMPARE(tool.office({u"verify-print"_s, tool.path(u"semua.pdf"_s)}).json().value(u"documents").toInt(), 120);

        csv.replace(";Di atas ekspektasi;Di atas ekspektasi;", ";Di bawah ekspektasi;Sesuai ekspektasi;");
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, csv)});
        QCOMPARE(issued({u"--revise"_s, u"--reason"_s, u"penilai memperbaiki"_s}), 1);
        // Nobody has printed the second revision yet.
        QCOMPARE(current(u"satu.pdf"_s), 0);
        QCOMPARE(current(u"semua.pdf"_s), 0);
        QCOMPARE(print(u"d3"_s, u"dua.pdf"_s), 0);
        QCOMPARE(current(u"dua.pdf"_s), 1);
        QCOMPARE(current(u"satu.pdf"_s), 0);
    }

    void aWorkPlanThatWasPrintedIsCurrentWhileItSaysTheSame()
    {
        const Tool tool;
        tool.create();
        tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
        const QByteArray people = Tool::read(kantor + u"pegawai.csv"_s);
        const QString batch = batchOf(tool.office({u"import"_s, u"employees"_s, kantor + u"pegawai.csv"_s}));
        const QString plans = batchOf(tool.office({u"import"_s, u"plans"_s, kantor + u"skp.csv"_s}));
        const QString nip = nipOf(people, 5);
        const auto current = [&] { return tool.office({u"verify-print"_s, tool.path(u"d1.pdf"_s)}).json().value(u"current").toBool(); };
        QCOMPARE(tool.office({u"report"_s, u"d1"_s, u"--period"_s, u"2026"_s, u"--nip"_s, nip, u"--to"_s, tool.path(u"d1.pdf"_s), u"--place"_s, u"Cakranegara"_s}).exit, 0);
        QVERIFY(current());
        // The same plan, with another target.
        QByteArray changed = Tool::read(kantor + u"skp.csv"_s);
        QByteArrayList lines = changed.split('\n');
        int touched = 0;
        for (QByteArray &line : lines) {
            if (line.contains(nip.toUtf8()) && touched == 0) {
                QByteArrayList cells = line.split(';');
                for (qsizetype i = 3; i < cells.size(); ++i) {
                    if (cells[i].size() > 25) {
                        cells[i] += " terkini";
                        ++touched;
                        break;
                    }
                }
                line = cells.join(';');
            }
        }
        QCOMPARE(touched, 1);
        const Tool::Run imported = tool.office({u"import"_s, u"plans"_s, tool.write(u"skp.csv"_s, lines.join('\n'))});
        QVERIFY2(imported.json().value(u"changed").toInt() + imported.json().value(u"new").toInt() > 0, imported.out.constData());
        QVERIFY(!current());
        tool.office({u"undo"_s, batchOf(imported)});
        QVERIFY(current());
        // Of somebody who was removed nothing is current.
        tool.office({u"undo"_s, plans});
        tool.office({u"undo"_s, batch});
        const QJsonObject gone = tool.office({u"verify-print"_s, tool.path(u"d1.pdf"_s)}).json();
        QCOMPARE(gone.value(u"known").toBool(), true);
        QCOMPARE(gone.value(u"current").toBool(true), false);
    }

    void theDeviceKeepsTheKeysOfEveryCopyOfAnOffice()
    {
        const Tool tool;
        tool.create();
        tool.write(u"baru"_s, "pantai awan merah sungai jembatan\n");
        QCOMPARE(tool.office({u"backup"_s, u"--to"_s, tool.path(u"a.kinerja-cadangan"_s)}).exit, 0);
        QCOMPARE(tool.office({u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, tool.path(u"baru"_s)}).exit, 0);
        QCOMPARE(tool.run({u"restore"_s, tool.path(u"a.kinerja-cadangan"_s), u"--to"_s, tool.path(u"b.kinerja"_s)}).exit, 0);
        // Any change of the restored office keeps a copy of its older keys.
        QVERIFY(QFile::resize(tool.path(u"b.kinerja-keys"_s), 4096));
        QCOMPARE(tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s}, u"b.kinerja"_s).exit, 0);

        const auto opens = [&](const QString &database, const QString &passphrase) {
            return tool.run({u"office"_s, u"info"_s, tool.path(database), u"--passphrase-file"_s, tool.path(passphrase), u"--json"_s});
        };
        for (const QString &database : {u"a.kinerja"_s, u"b.kinerja"_s})
            QVERIFY(QFile::remove(tool.path(database + u"-keys"_s)));
        QCOMPARE(opens(u"a.kinerja"_s, u"baru"_s).exit, 0);
        QCOMPARE(opens(u"b.kinerja"_s, u"sandi"_s).exit, 0);
        // An older copy opens the same file, but not this state of it.
        const Tool::Run old = opens(u"a.kinerja"_s, u"sandi"_s);
        QCOMPARE(old.errorKind(), u"WrongKey"_s);
        QVERIFY2(old.err.contains("state of the office"), old.err.constData());
        QCOMPARE(opens(u"b.kinerja"_s, u"baru"_s).exit, 3);
    }

    void readingDoesNotClaimToHaveMendedTheKeysFile()
    {
        const Tool tool;
        tool.create();
        QVERIFY(QFile::remove(tool.path(u"a.kinerja-keys"_s)));
        const Tool::Run read = tool.office({u"office"_s, u"info"_s});
        QCOMPARE(read.exit, 0);
        QVERIFY(!QFile::exists(tool.path(u"a.kinerja-keys"_s)));
        QVERIFY(!read.err.contains("made again"));
        QVERIFY(read.err.contains("with a copy"));
        const Tool::Run written = tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s});
        QVERIFY(written.err.contains("made again"));
        QVERIFY(QFile::exists(tool.path(u"a.kinerja-keys"_s)));
    }

    void whatIsNoWholeOfficeIsTold()
    {
        const Tool tool;
        fill(tool);
        const auto info = [&](const QString &file) {
            return tool.run({u"office"_s, u"info"_s, file, u"--passphrase-file"_s, tool.path(u"sandi"_s), u"--json"_s});
        };
        tool.write(u"kosong.kinerja"_s, {});
        QVERIFY(QFile::copy(tool.path(u"a.kinerja-keys"_s), tool.path(u"kosong.kinerja-keys"_s)));
        const Tool::Run empty = info(tool.path(u"kosong.kinerja"_s));
        QCOMPARE(empty.exit, 4);
        QCOMPARE(empty.errorKind(), u"Corrupt"_s);
        QCOMPARE(tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s}, u"kosong.kinerja"_s).exit, 4);
        QCOMPARE(QFileInfo(tool.path(u"kosong.kinerja"_s)).size(), 0);

        tool.office({u"backup"_s, u"--to"_s, tool.path(u"c.kinerja-cadangan"_s)});
        for (const QString &file : {kantor + u"unit.csv"_s, tool.path(u"c.kinerja-cadangan"_s), tool.path(u"a.kinerja-keys"_s), tool.path(QString()), tool.write(u"pendek"_s, "abc")}) {
            const Tool::Run other = info(file);
            QCOMPARE(other.exit, 2);
            QCOMPARE(other.errorKind(), u"Invalid"_s);
            QVERIFY(!other.err.contains("passphrase"));
        }
        QVERIFY(!QFile::exists(kantor + u"unit.csv.lock"_s));
    }

    void keysOfAnotherOfficeAreToldByTheirNetwork()
    {
        const Tool tool;
        tool.create();
        tool.create(u"b.kinerja"_s);
        const QString network = tool.office({u"office"_s, u"info"_s}, u"b.kinerja"_s).json().value(u"network").toString();
        QVERIFY(QFile::remove(tool.path(u"a.kinerja-keys"_s)));
        QVERIFY(QFile::copy(tool.path(u"b.kinerja-keys"_s), tool.path(u"a.kinerja-keys"_s)));
        const Tool::Run run = tool.office({u"office"_s, u"info"_s});
        QCOMPARE(run.exit, 5);
        QVERIFY2(run.err.contains(network.toUtf8()), run.err.constData());
        QVERIFY(QFile::remove(tool.path(u"a.kinerja-keys"_s)));
        QCOMPARE(tool.office({u"office"_s, u"info"_s}).exit, 0);
    }

    void aFullDiskIsToldAndStillRead()
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
        QFile rest(disk + u"/penuh"_s);
        QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (rest.write(QByteArray(4096, 'x')) == 4096) { }
        rest.close();
        const Tool::Run full = tool.office({u"import"_s, u"units"_s, kantor + u"unit.csv"_s}, u"kecil/a.kinerja"_s);
        QCOMPARE(full.exit, 6);
        QVERIFY2(full.err.contains("disk is full"), full.err.constData());
        const Tool::Run read = tool.office({u"office"_s, u"info"_s}, u"kecil/a.kinerja"_s);
        QVERIFY2(read.exit == 0, read.err.constData());
#else
        QSKIP("Linux only");
#endif
    }

    void aQuestionForThePassphraseObeysCtrlC()
    {
#ifdef Q_OS_UNIX
        const Tool tool;
        tool.create();
        QProcess asking;
        tool.start(asking, {u"office"_s, u"info"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, u"-"_s});
        QTest::qWait(400);
        QCOMPARE(asking.state(), QProcess::Running);
        QElapsedTimer timer;
        timer.start();
        kill(pid_t(asking.processId()), SIGINT);
        QVERIFY(asking.waitForFinished(5000));
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(asking.exitCode(), 130);
#else
        QSKIP("signals");
#endif
    }

    void theRecoverySheetIsItsOwnersAlone()
    {
        const Tool tool;
        tool.create();
        for (const QString &name : {u"l.txt"_s, u"l.pdf"_s}) {
            for (int i = 0; i < 2; ++i) {
                QCOMPARE(tool.office({u"recovery"_s, u"new"_s, u"--to"_s, tool.path(name)}).exit, 0);
#ifdef Q_OS_UNIX
                const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
                QVERIFY2(!(QFile::permissions(tool.path(name)) & others), qPrintable(name));
                QVERIFY(QFile::setPermissions(tool.path(name), QFile::permissions(tool.path(name)) | QFileDevice::ReadOther));
#endif
            }
        }
    }

    void aRestoreSaysThatItNeedsNoPassphrase()
    {
        const Tool tool;
        tool.create();
        tool.office({u"backup"_s, u"--to"_s, tool.path(u"c.kinerja-cadangan"_s)});
        const Tool::Run run = tool.run({u"restore"_s, tool.path(u"c.kinerja-cadangan"_s), u"--to"_s, tool.path(u"b.kinerja"_s), u"--passphrase-file"_s, tool.path(u"tiada"_s)});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.contains("not looked at"));
        // What an earlier office left would be read into the new one.
        tool.write(u"c.kinerja-wal"_s, "x");
        QCOMPARE(tool.run({u"restore"_s, tool.path(u"c.kinerja-cadangan"_s), u"--to"_s, tool.path(u"c.kinerja"_s), u"--json"_s}).errorKind(), u"Io"_s);
        QCOMPARE(tool.run({u"restore"_s, tool.path(u"c.kinerja-cadangan"_s), u"--to"_s, tool.path(u"b.kinerja-wal"_s), u"--json"_s}).errorKind(), u"Invalid"_s);
    }

    void anOfficeHasANameThatCanBeRead()
    {
        const Tool tool;
        const auto create = [&](const QString &name, const QStringList &more = {}) {
            return tool.office(QStringList{u"office"_s, u"create"_s, u"--name"_s, name, u"--unit-code"_s, u"1"_s} + more).errorKind();
        };
        QCOMPARE(create(u"Dinas\nContoh"_s), u"Invalid"_s);
        QCOMPARE(create(QString(201, u'a')), u"Invalid"_s);
        QCOMPARE(create(u"Dinas"_s, {u"--admin-nip"_s, u"123"_s}), u"Invalid"_s);
        QVERIFY(!QFile::exists(tool.path(u"a.kinerja"_s)));
        QCOMPARE(create(u"Dinas"_s, {u"--admin-nip"_s, u"199206212025031005"_s}), QString());
    }

    void anEvaluationIsATableAUnit()
    {
        const Tool tool;
        fill(tool);
        tool.office({u"rate"_s, tool.write(u"nilai.csv"_s, ratings(u"2026-Q3"_s))});
        const Tool::Run run = tool.run({u"evaluate"_s, u"--period"_s, u"2026-Q3"_s, u"--unit"_s, u"3.14.2"_s, u"--db"_s, tool.path(u"a.kinerja"_s), u"--passphrase-file"_s, tool.path(u"sandi"_s)});
        const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
        qsizetype conductAt = -1;
        int people = 0;
        for (const QString &line : lines) {
            if (line.startsWith(u"  NIP"))
                conductAt = line.indexOf(u"Conduct");
            const qsizetype conduct = line.indexOf(u"ekspektasi", 60);
            if (line.size() > 60 && line.at(2).isDigit() && conduct > 0) {
                ++people;
                QVERIFY2(conductAt > 0 && (line.indexOf(u"Sesuai", conductAt) == conductAt || line.indexOf(u"Di ", conductAt) == conductAt), qPrintable(line));
            }
        }
        QVERIFY(people > 3);
    }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "safetytest.moc"
