#include "core/office/directorystore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace kinerja;
using namespace Qt::StringLiterals;
using Refreshed = DirectoryIndexStore::Refreshed;

/// The list of people of a small office against what was put into it.
class DirectoryTest : public TestCase {
    Q_OBJECT

private:
    static constexpr char units[] = "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n"
                                    "1;Dinas Contoh;;Dinas\n"
                                    "1.1;Bidang Layanan;1;Bidang\n"
                                    "1.1.1;Seksi Loket;1.1;Seksi\n"
                                    "1.2;Bidang Arsip;1;Bidang\n";
    static constexpr char heading[] = "NIP;Nama;Gelar Belakang;Kode Unit;Jabatan Aktif;Jenis Jabatan;Status Pegawai;Golongan\n";
    static QByteArray line(int serial, const QByteArray &name, const QByteArray &unit, const QByteArray &position = "Analis", const QByteArray &grade = "III/a",
                           const QByteArray &titles = {})
    {
        return "'198503122010011" + QByteArray::number(serial).rightJustified(3, '0') + ';' + name + ';' + titles + ';' + unit + ';' + position + ";Pelaksana;PNS;" + grade +
               '\n';
    }

    static Refreshed refresh(const OfficeFixture &office)
    {
        Progress progress;
        return must(office.store().refreshDirectory(progress));
    }
    static void fill(const OfficeFixture &office)
    {
        office.importText(ImportKind::Units, units);
        office.importText(ImportKind::Employees, heading + line(1, "Sari Melati", "1.1.1", "Analis", "III/d") + line(2, "Bagus Rahmat", "1.1", "Pranata", "IV/a", "S.E.") +
                                                     line(3, "Agus Salim", "1.2", "Arsiparis", "II/c") + line(4, "Élena Wati", "1.1.1", "Pranata", "III/a") +
                                                     line(5, "Dewi Sartika Rahma", "1", "Kepala", "IV/c"));
    }
    static QStringList names(const QList<PersonEntry> &entries)
    {
        QStringList list;
        for (const PersonEntry &entry : entries)
            list.append(entry.name);
        return list;
    }
    static QStringList search(const OfficeFixture &office, const PeopleFilter &filter, PeopleSort sort = PeopleSort::Name, Qt::SortOrder order = Qt::AscendingOrder)
    {
        return names(must(office.store().directory().search(filter, sort, order, {}, 100)));
    }
    static UnitId unitOf(const OfficeFixture &office, const QString &code)
    {
        return must(office.store().office().units(office.clock.today())).findByCode(code)->lineage;
    }
    /// Reading the list is the same as making it anew: the one property of keeping it.
    static void holdAgainstNew(const OfficeFixture &office)
    {
        const auto all = [&] { return must(office.store().directory().search({}, PeopleSort::Name, Qt::AscendingOrder, {}, 1'000'000)); };
        QList<PersonEntry> kept = all();
        must(office.store().database().execute("DELETE FROM meta WHERE key = 'directory_form'"));
        QCOMPARE(refresh(office), Refreshed::Whole);
        QList<PersonEntry> fresh = all();
        for (QList<PersonEntry> *const list : {&kept, &fresh}) {
            for (PersonEntry &entry : *list)
                entry.n = 0;
        }
        QCOMPARE(kept.size(), fresh.size());
        for (qsizetype i = 0; i < kept.size(); ++i)
            QVERIFY2(kept[i] == fresh[i], qPrintable(kept[i].name));
    }
    /// The index of words holds what the rows hold.
    static void checkWords(const OfficeFixture &office) { must(office.store().database().execute("INSERT INTO person_words(person_words, rank) VALUES('integrity-check', 1)")); }

    /// Pages of 300 give what `numbers` gives, in an order that holds.
    static void checkOrder(const OfficeFixture &office, const PeopleFilter &filter, PeopleSort sort, Qt::SortOrder order)
    {
        const DirectoryStore directory = office.store().directory();
        const QList<qint64> numbers = must(directory.numbers(filter, sort, order));
        QVERIFY(numbers.size() > 2);
        QCOMPARE(qint64(numbers.size()), must(directory.count(filter)));
        QList<qint64> paged;
        std::optional<PersonEntry> last;
        for (;;) {
            const auto page = must(directory.search(filter, sort, order, last, 300));
            for (const PersonEntry &entry : page)
                paged.append(entry.n);
            if (page.size() < 300)
                break;
            last = page.last();
        }
        QCOMPARE(paged, numbers);
        const auto entries = must(directory.entries(numbers));
        for (qsizetype i = 1; i < entries.size(); ++i) {
            const PersonEntry &a = order == Qt::AscendingOrder ? entries[i - 1] : entries[i];
            const PersonEntry &b = order == Qt::AscendingOrder ? entries[i] : entries[i - 1];
            switch (sort) {
            case PeopleSort::Name: QVERIFY(sortName(a.name) <= sortName(b.name)); break;
            case PeopleSort::Nip: QVERIFY(a.nip < b.nip); break;
            case PeopleSort::Unit: QVERIFY(a.unitCode <= b.unitCode); break;
            case PeopleSort::Position: QVERIFY(a.position <= b.position); break;
            case PeopleSort::Grade: QVERIFY(a.gradeRank <= b.gradeRank); break;
            case PeopleSort::Status: QVERIFY(a.status <= b.status); break;
            }
        }
    }

private Q_SLOTS:
    void peopleComeInTheOrderOfTheirNamesWithoutTitlesAndMarks()
    {
        const OfficeFixture office;
        fill(office);
        QCOMPARE(refresh(office), Refreshed::Whole);
        QCOMPARE(search(office, {}), QStringList({u"Agus Salim"_s, u"Bagus Rahmat, S.E."_s, u"Dewi Sartika Rahma"_s, u"Élena Wati"_s, u"Sari Melati"_s}));
        checkWords(office);
    }

    void wordsAreSoughtByTheirBeginningsInAnyColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one letter") << u"s"_s << QStringList({u"Agus Salim"_s, u"Dewi Sartika Rahma"_s, u"Élena Wati"_s, u"Sari Melati"_s});
        QTest::newRow("two words in any order") << u"rahm bag"_s << QStringList({u"Bagus Rahmat, S.E."_s});
        QTest::newRow("without the mark") << u"elena"_s << QStringList({u"Élena Wati"_s});
        QTest::newRow("NIP") << u"198503122010011003"_s << QStringList({u"Agus Salim"_s});
        QTest::newRow("NIP in groups") << u"19850312 201001 1 003"_s << QStringList({u"Agus Salim"_s});
        QTest::newRow("unit") << u"loket"_s << QStringList({u"Élena Wati"_s, u"Sari Melati"_s});
        QTest::newRow("unit and position") << u"lok prana"_s << QStringList({u"Élena Wati"_s});
        QTest::newRow("the end of a word") << u"lena"_s << QStringList();
        QTest::newRow("signs that the index reads") << u"\"rahmat\" OR (agus* ^"_s << QStringList();
        QTest::newRow("signs alone") << u" -\"* "_s << QStringList({u"Agus Salim"_s, u"Bagus Rahmat, S.E."_s, u"Dewi Sartika Rahma"_s, u"Élena Wati"_s, u"Sari Melati"_s});
    }
    void wordsAreSoughtByTheirBeginningsInAnyColumn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const OfficeFixture office;
        fill(office);
        refresh(office);
        QCOMPARE(search(office, {text}), expected);
        QCOMPARE(must(office.store().directory().count({text})), qint64(expected.size()));
    }

    void aUnitBringsThePeopleOfAllUnitsBelow()
    {
        const OfficeFixture office;
        fill(office);
        refresh(office);
        QCOMPARE(search(office, {{}, unitOf(office, u"1.1"_s), {}}), QStringList({u"Bagus Rahmat, S.E."_s, u"Élena Wati"_s, u"Sari Melati"_s}));
        QCOMPARE(search(office, {u"s"_s, unitOf(office, u"1.1.1"_s), u"PNS"_s}), QStringList({u"Élena Wati"_s, u"Sari Melati"_s}));
        QCOMPARE(search(office, {{}, {}, u"PPPK"_s}), QStringList());
        const auto counts = must(office.store().directory().countsByUnit());
        QCOMPARE(counts.value(unitOf(office, u"1.1.1"_s)), 2);
        QCOMPARE(counts.value(unitOf(office, u"1"_s)), 1);
    }

    void everyColumnOrdersBothWaysAndPagesWithoutGapsOrDoubles()
    {
        const OfficeFixture office;
        fill(office);
        QByteArray many(heading);
        // More than are sorted in memory.
        for (int i = 0; i < 2'200; ++i) {
            const QDate born = QDate(1970, 1, 1).addDays(i * 7);
            many += '\'' + born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 25) + "011" + "001;Pegawai " + QByteArray::number(i * 7919 % 2'200) +
                    ";;1." + QByteArray::number(1 + i % 2) + ";Pos " + QByteArray::number(i % 17) + ";Pelaksana;" + (i % 3 == 0 ? "PPPK" : "PNS") + ";" +
                    (i % 3 == 0 ? "IX" : "III/b") + '\n';
        }
        office.importText(ImportKind::Employees, many);
        refresh(office);
        for (const QString &text : {QString(), u"s"_s, u"p"_s}) {
            for (int sort = 0; sort <= int(PeopleSort::Status); ++sort) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                    checkOrder(office, {text, {}, {}}, PeopleSort(sort), order);
            }
        }
    }

    void gradesAscendInTheirOwnOrder()
    {
        const QStringList ascending{u"I/a"_s, u"II/c"_s, u"III/a"_s, u"III/d"_s, u"IV/e"_s, u"V"_s, u"VII"_s, u"IX"_s, u"X"_s, u"XVII"_s};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY2(gradeRank(ascending[i - 1]) < gradeRank(ascending[i]), qPrintable(ascending[i]));
        QCOMPARE(gradeRank(u"belum ada"_s), 0);
        QCOMPARE(gradeRank({}), 0);
    }

    void aFewChangesAreTakenInOneByOne()
    {
        const OfficeFixture office;
        fill(office);
        refresh(office);
        office.importText(ImportKind::Employees, heading + line(3, "Zainal Salim", "1.2", "Arsiparis", "III/a") + line(6, "Bahar", "1.1.1") + line(7, "Bahari", "1.1.1") +
                                                     line(8, "Aminah", "1"));
        QCOMPARE(refresh(office), Refreshed::Some);
        QCOMPARE(search(office, {}), QStringList({u"Aminah"_s, u"Bagus Rahmat, S.E."_s, u"Bahar"_s, u"Bahari"_s, u"Dewi Sartika Rahma"_s, u"Élena Wati"_s,
                                                   u"Sari Melati"_s, u"Zainal Salim"_s}));
        QCOMPARE(search(office, {u"agus"_s}), QStringList());
        QCOMPARE(search(office, {u"zain"_s}), QStringList({u"Zainal Salim"_s}));
        checkWords(office);
        QCOMPARE(refresh(office), Refreshed::Nothing);
        holdAgainstNew(office);
    }

    void whatIsUndoneLeavesTheList()
    {
        const OfficeFixture office;
        fill(office);
        const auto batch = office.importText(ImportKind::Employees, heading + line(6, "Bahar", "1.1.1")).batch;
        refresh(office);
        office.undo(batch);
        QCOMPARE(refresh(office), Refreshed::Some);
        QCOMPARE(search(office, {u"bahar"_s}), QStringList());
        checkWords(office);
        holdAgainstNew(office);
    }

    void aUnitThatMovesTakesItsPeopleAlong()
    {
        const OfficeFixture office;
        fill(office);
        refresh(office);
        office.importText(ImportKind::Units, "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n1.1.1;Seksi Depan;1.2;Seksi\n");
        QCOMPARE(refresh(office), Refreshed::Some);
        QCOMPARE(search(office, {{}, unitOf(office, u"1.1"_s), {}}), QStringList({u"Bagus Rahmat, S.E."_s}));
        QCOMPARE(search(office, {{}, unitOf(office, u"1.2"_s), {}}), QStringList({u"Agus Salim"_s, u"Élena Wati"_s, u"Sari Melati"_s}));
        QCOMPARE(search(office, {u"depan"_s}), QStringList({u"Élena Wati"_s, u"Sari Melati"_s}));
        checkWords(office);
        holdAgainstNew(office);
    }

    void manyInOneGapAreNumberedAnew()
    {
        const OfficeFixture office;
        fill(office);
        refresh(office);
        for (int i = 0; i < 30; ++i) {
            office.importText(ImportKind::Employees, heading + line(10 + i, "Bagus Rahmat " + QByteArray(i + 1, 'a'), "1.1"));
            QVERIFY(refresh(office) != Refreshed::Nothing);
        }
        QCOMPARE(search(office, {u"bagus"_s}).size(), 31);
        checkWords(office);
        holdAgainstNew(office);
    }

    void ratingsDoNotTouchTheListButMoveItsMark()
    {
        const OfficeFixture office;
        fill(office);
        refresh(office);
        must(office.store().note(u"printed"_s));
        QCOMPARE(refresh(office), Refreshed::Nothing);
        QCOMPARE(refresh(office), Refreshed::Nothing);
    }

    void aNewDayBringsThePostsThatBeginOnIt()
    {
        OfficeFixture office;
        office.importText(ImportKind::Units, units);
        office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan;TMT Jabatan\n"
                                                 "'198503122010011001;Sari Melati;1.1;Analis;Pelaksana;2026-01-01\n");
        office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan;TMT Jabatan\n"
                                                 "'198503122010011001;Sari Melati;1.2;Arsiparis;Pelaksana;2026-12-01\n");
        refresh(office);
        QCOMPARE(must(office.store().directory().search({}, PeopleSort::Name, Qt::AscendingOrder, {}, 9)).first().unitCode, u"1.1"_s);
        office.clock.set(QDateTime(QDate(2026, 12, 1), QTime(3, 0), QTimeZone::utc()));
        QCOMPARE(refresh(office), Refreshed::Some);
        QCOMPARE(must(office.store().directory().search({}, PeopleSort::Name, Qt::AscendingOrder, {}, 9)).first().unitCode, u"1.2"_s);
        QCOMPARE(search(office, {u"arsiparis"_s}).size(), 1);
        checkWords(office);
    }

    void whoWasStoppedLeavesTheListAsItWas()
    {
        const OfficeFixture office;
        fill(office);
        Progress progress;
        progress.cancel();
        const auto stopped = office.store().refreshDirectory(progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(must(office.store().directory().count({})), 0);
        QCOMPARE(refresh(office), Refreshed::Whole);
    }
};

KINERJA_TEST_MAIN(DirectoryTest)
#include "directorytest.moc"
