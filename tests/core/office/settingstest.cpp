#include "core/office/holidaystore.h"
#include "core/office/officesettingsstore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

QByteArray pngOf(int width, int height)
{
    QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    for (const int side : {width, height})
        bytes += QByteArray::fromHex(QByteArray::number(side, 16).rightJustified(8, '0'));
    bytes += QByteArray::fromHex("0806000000") + QByteArray(4, 'c');
    return bytes + QByteArray::fromHex("0000000049454e44ae426082");
}

constexpr char plainSvg[] = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="g"/></defs><circle cx="5" cy="5" r="4" fill="url(#g)"/></svg>)svg";

OfficeSettings filledSettings()
{
    OfficeSettings settings;
    settings.letterhead = {u"PEMERINTAH KOTA CAKRANEGARA"_s, u"DINAS PELAYANAN TERPADU"_s};
    settings.emblem = plainSvg;
    settings.place = u"Cakranegara"_s;
    settings.head = {u"Contoh Kepala"_s, u"197203121998031004"_s, u"Pembina Tk.I / IV/b"_s, u"Kepala Dinas"_s, u"Dinas Pelayanan Terpadu"_s};
    settings.headAppraiser = {u"Contoh Wali"_s, {}, {}, u"Wali Kota"_s, u"Pemerintah Kota Cakranegara"_s};
    settings.paper = OfficePaper::F4;
    settings.cycle = EvaluationCycle::Monthly;
    return settings;
}

OfficeSettings loaded(const OfficeFixture &office)
{
    return must(OfficeSettingsStore(office.store().database()).load());
}

std::pair<int, ChangeSet> saved(const OfficeFixture &office, const OfficeSettings &before, const OfficeSettings &after)
{
    return must(office.store().transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, before, after); }));
}

Result<void> change(const OfficeFixture &office, const std::function<Result<void>(Ledger::Writer &)> &what)
{
    ASSIGN([[maybe_unused]] const auto done, office.store().transact(u"holiday"_s, QString(), [&](Ledger::Writer &writer) -> Result<bool> {
        TRY(what(writer));
        return true;
    }));
    return {};
}

} // namespace

class SettingsTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverSetHasItsDefault()
    {
        const OfficeFixture office;
        QCOMPARE(loaded(office), OfficeSettings());
        QVERIFY(loaded(office).paper == OfficePaper::A4);
        QVERIFY(periodKind(loaded(office).cycle) == Period::Kind::Quarter);
    }

    void everySettingIsReadAsItWasSaved()
    {
        const OfficeFixture office;
        saved(office, {}, filledSettings());
        QCOMPARE(loaded(office), filledSettings());
        QVERIFY(periodKind(loaded(office).cycle) == Period::Kind::Month);
    }

    void onlyWhatChangedIsWritten()
    {
        const OfficeFixture office;
        const OfficeSettings before = filledSettings();
        saved(office, {}, before);
        OfficeSettings after = before;
        after.place = u"Mataram Baru"_s;
        const auto [count, changes] = saved(office, before, after);
        QCOMPARE(count, 1);
        QCOMPARE(changes.changes.size(), 1);
        QVERIFY(changes.changes.first().row == settingRow(u"place"_s));
    }

    void aFormThatDidNotTouchItLeavesWhatSomebodyElseChanged()
    {
        const OfficeFixture office;
        OfficeSettings other;
        other.paper = OfficePaper::F4;
        saved(office, {}, other);
        OfficeSettings mine;
        mine.place = u"Cakranegara"_s;
        saved(office, {}, mine);
        QVERIFY(loaded(office).paper == OfficePaper::F4);
        QCOMPARE(loaded(office).place, u"Cakranegara"_s);
    }

    void anUndoneSaveIsAsBefore()
    {
        const OfficeFixture office;
        const auto [count, changes] = saved(office, {}, filledSettings());
        QVERIFY(count > 5);
        office.undo(changes.command);
        QCOMPARE(loaded(office), OfficeSettings());
        saved(office, {}, filledSettings());
        QCOMPARE(loaded(office), filledSettings());
    }

    void textsAreTidied()
    {
        OfficeSettings typed;
        typed.letterhead = {u"  DINAS   CONTOH "_s, u""_s, u" "_s};
        typed.place = u" Kota  Contoh "_s;
        typed.head.nip = u"19720312 199803 1 004"_s;
        const OfficeSettings tidy = tidied(typed);
        QCOMPARE(tidy.letterhead, QStringList{u"DINAS CONTOH"_s});
        QCOMPARE(tidy.place, u"Kota Contoh"_s);
        QCOMPARE(tidy.head.nip, u"197203121998031004"_s);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<OfficeSettings>("settings");
        QTest::addColumn<int>("place");
        const auto row = [](const char *name, SettingPlace place, const std::function<void(OfficeSettings &)> &spoil) {
            OfficeSettings settings = filledSettings();
            spoil(settings);
            QTest::newRow(name) << settings << int(place);
        };
        row("seven lines", SettingPlace::Letterhead, [](OfficeSettings &s) { s.letterhead = QStringList(7, u"baris"_s); });
        row("a line too long", SettingPlace::Letterhead, [](OfficeSettings &s) { s.letterhead = {QString(121, u'x')}; });
        row("no picture", SettingPlace::Emblem, [](OfficeSettings &s) { s.emblem = "teks"; });
        row("a place too long", SettingPlace::Place, [](OfficeSettings &s) { s.place = QString(121, u'x'); });
        row("a short NIP", SettingPlace::HeadNip, [](OfficeSettings &s) { s.head.nip = u"1972"_s; });
        row("letters in a NIP", SettingPlace::AppraiserNip, [](OfficeSettings &s) { s.headAppraiser.nip = u"19720312199803100x"_s; });
        row("a rank without a name", SettingPlace::HeadName, [](OfficeSettings &s) { s.head.name.clear(); });
        row("a position without a name", SettingPlace::AppraiserName, [](OfficeSettings &s) { s.headAppraiser.name.clear(); });
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(OfficeSettings, settings);
        QFETCH(int, place);
        const QList<SettingIssue> issues = issuesOf(settings);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(int(issues.first().place), place);
        QVERIFY(!issueText(issues.first()).contains(u'%'));
        const OfficeFixture office;
        const auto refused = office.store().transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, {}, settings); });
        QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
        QCOMPARE(loaded(office), OfficeSettings());
    }

    void nothingIsWrongWithFilledSettings() { QVERIFY(issuesOf(filledSettings()).isEmpty()); }

    void emblemsAreLookedInto_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("png") << pngOf(64, 80) << true;
        QTest::newRow("plain svg") << QByteArray(plainSvg) << true;
        QTest::newRow("svg with an inner picture") << QByteArray(R"(<svg xmlns="a" xmlns:xlink="b"><image xlink:href="data:image/png;base64,AA"/></svg>)") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("lambang") << false;
        QTest::newRow("html") << QByteArray("<html/>") << false;
        QTest::newRow("png cut short") << pngOf(64, 80).chopped(4) << false;
        QTest::newRow("png too small") << pngOf(8, 80) << false;
        QTest::newRow("png too wide") << pngOf(4097, 80) << false;
        QTest::newRow("too many bytes") << QByteArray(plainSvg).replace("<circle", QByteArray(largestEmblem, ' ') + "<circle") << false;
        QTest::newRow("svg cut short") << QByteArray(plainSvg).chopped(6) << false;
        QTest::newRow("svg with a script") << QByteArray("<svg><script>x</script></svg>") << false;
        QTest::newRow("svg that listens") << QByteArray("<svg onload='x()'/>") << false;
        QTest::newRow("svg with a foreign picture") << QByteArray("<svg xmlns:l='b'><image l:href='http://contoh.invalid/a.png'/></svg>") << false;
        QTest::newRow("svg with a local file") << QByteArray("<svg><image href='file:///etc/passwd'/></svg>") << false;
        QTest::newRow("svg with a foreign style") << QByteArray("<svg><style>@import 'a.css';</style></svg>") << false;
        QTest::newRow("svg with a foreign fill") << QByteArray("<svg><rect fill='url(http://contoh.invalid/#a)'/></svg>") << false;
        QTest::newRow("svg with entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>") << false;
        QTest::newRow("svg with a style sheet") << QByteArray("<?xml-stylesheet href='a.css'?><svg/>") << false;
    }
    void emblemsAreLookedInto()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        const Result<Emblem> emblem = emblemFrom(bytes);
        QCOMPARE(emblem.has_value(), taken);
        if (!taken)
            QVERIFY(emblem.error().kind == ErrorKind::Invalid);
    }

    void aSettingOfANewerProgramIsLeftAlone()
    {
        OfficeSettings settings = filledSettings();
        takeSetting(settings, {u"colour"_s, u"blue"_s, {}});
        takeSetting(settings, {u"paper"_s, u"a3"_s, {}});
        takeSetting(settings, {u"emblem"_s, {}, "<svg onload='x()'/>"});
        OfficeSettings expected = filledSettings();
        expected.emblem.clear();
        QCOMPARE(settings, expected);
    }

    void holidaysAreAddedRenamedAndRemoved()
    {
        const OfficeFixture office;
        const HolidayStore holidays(office.store().database());
        const QDate day(2026, 8, 17);
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, {QDate(2026, 12, 25), u"Natal"_s}); }));
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, {day, u"Kemerdekan"_s}); }));
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, {day, u" Hari  Kemerdekaan "_s}); }));
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, {QDate(2027, 1, 1), u"Tahun baru"_s}); }));
        QCOMPARE(must(holidays.list(2026)), (QList<Holiday>{{day, u"Hari Kemerdekaan"_s}, {QDate(2026, 12, 25), u"Natal"_s}}));
        QCOMPARE(must(holidays.years()), (QList<int>{2026, 2027}));
        QVERIFY(must(office.store().office().holidays()).contains(day));
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::remove(writer, day); }));
        QCOMPARE(must(holidays.list(2026)).size(), 1);
        const Result<void> again = change(office, [&](Ledger::Writer &writer) { return HolidayStore::remove(writer, day); });
        QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
        must(change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, {day, u"Hari Kemerdekaan"_s}); }));
        QCOMPARE(must(holidays.list(2026)).size(), 2);
    }

    void aTypedHolidayIsTheOneThatAFileBrings()
    {
        const OfficeFixture office;
        must(change(office, [](Ledger::Writer &writer) { return HolidayStore::add(writer, {QDate(2026, 8, 17), u"Kemerdekaan"_s}); }));
        office.importText(ImportKind::Holidays, "Tanggal;Nama\n2026-08-17;Hari Kemerdekaan\n");
        QCOMPARE(must(HolidayStore(office.store().database()).list(2026)), (QList<Holiday>{{QDate(2026, 8, 17), u"Hari Kemerdekaan"_s}}));
    }

    void holidaysWithoutDayOrNameAreRefused()
    {
        const OfficeFixture office;
        for (const Holiday &wrong : {Holiday{{}, u"Natal"_s}, Holiday{QDate(1900, 1, 1), u"Natal"_s}, Holiday{QDate(2026, 12, 25), u"  "_s}, Holiday{QDate(2026, 12, 25), QString(121, u'x')}}) {
            const Result<void> refused = change(office, [&](Ledger::Writer &writer) { return HolidayStore::add(writer, wrong); });
            QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
        }
    }
};

KINERJA_TEST_MAIN(SettingsTest)
#include "settingstest.moc"
