// How long an office of 100,000 takes to be opened and to be evaluated, read from the file.
//   RATIO <work> <ms> <ms allowed> <ratio> 1.00
#include "core/evaluation/periodstore.h"
#include "tests/bench/manypeople.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

/// The office of these measurements: a flat town whose people are rated.
void fillRated(Store &store, const QString &folder)
{
    QByteArray units = "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n1;Kota;;Kota\n";
    QByteArray people = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan;NIP Pejabat Penilai\n";
    QByteArray ratings = "NIP;Periode;Hasil;Perilaku;Catatan\n";
    QByteArray organisations = "Kode Unit;Periode;Predikat;Alasan\n";
    for (int i = 0; i < manyUnits; ++i) {
        const QByteArray code = "1." + QByteArray::number(i);
        units += code + ";Seksi " + QByteArray::number(i) + ";1;Seksi\n";
        organisations += code + ";2026-Q3;baik;Target tercapai\n";
    }
    for (int i = 0; i < manyStaff; ++i) {
        const int unit = i % manyUnits;
        const bool leads = i < manyUnits;
        people += '\'' + nip(i) + ";Pegawai Contoh;1." + QByteArray::number(unit) + (leads ? ";Kepala Seksi;Pengawas;" : ";Analis;Pelaksana;'" + nip(unit)) + '\n';
        ratings += '\'' + nip(i) + (i % 4 == 0 ? ";2026-Q3;Di atas ekspektasi;Di atas ekspektasi;\n" : ";2026-Q3;Sesuai ekspektasi;Sesuai ekspektasi;\n");
    }
    import(store, folder, ImportKind::Units, units);
    import(store, folder, ImportKind::Employees, people);
    import(store, folder, ImportKind::Organisation, organisations);
    import(store, folder, ImportKind::Ratings, ratings);
}

void print(const char *work, qint64 nanoseconds, int allowed)
{
    const double ms = double(nanoseconds) / 1e6;
    std::printf("RATIO %s %.1f %d %.3f 1.00\n", work, ms, allowed, ms / allowed);
}

int run()
{
    const QTemporaryDir folder;
    const SystemClock clock(QDate(2026, 11, 24));
    IdSource ids(clock, 1);
    const QString path = folder.filePath(u"kantor.kinerja"_s);
    Store::NewOffice office;
    office.name = u"Kantor Contoh"_s;
    office.unitCode = u"1"_s;
    const Secret passphrase = Secret::copyOf("mangga jalan hujan sepeda lampu kertas");
    Secret dataKey;
    {
        const auto store = taken(Store::create(path, office, passphrase, clock, ids));
        fillRated(*store, folder.path());
        dataKey = store->dataKey().clone();
    }
    qint64 opened = -1;
    qint64 evaluated = -1;
    for (int repetition = 0; repetition < 5; ++repetition) {
        // By the data key, as after a recovery: no passphrase is stretched.
        Credentials credentials;
        credentials.recovery = dataKey.clone();
        QElapsedTimer timer;
        timer.start();
        const auto store = taken(Store::open(path, credentials, Store::Access::Write, clock, ids));
        if (taken(store->office().employeeByNip(QString::fromLatin1(nip(77'777)))) == std::nullopt)
            return 1;
        const qint64 first = timer.nsecsElapsed();
        opened = opened < 0 ? first : qMin(opened, first);

        const EvaluationRules rules = taken(store->rulesFor(Period::quarter(2026, 3)));
        Progress progress;
        timer.restart();
        const PeriodEvaluation evaluation = taken(PeriodStore(store->database(), rules).evaluate(Period::quarter(2026, 3), std::nullopt, progress));
        const qint64 spent = timer.nsecsElapsed();
        evaluated = evaluated < 0 ? spent : qMin(evaluated, spent);
        if (evaluation.segments.size() != manyStaff || evaluation.units.size() != manyUnits)
            return 1;
    }
    print("open-to-first-query", opened, 60);
    print("evaluate-100k", evaluated, 2'000);
    return 0;
}

} // namespace
} // namespace kinerja::bench

int main()
{
    return kinerja::bench::run();
}
