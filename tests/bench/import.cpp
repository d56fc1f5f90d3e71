// How fast files come in, with ledger and history, into an office on the disk. `bench_import WORK` runs one work, so that its
// memory is its own; without an argument all of them, each in a process of its own.
//   RATIO <work> <rows/s> <rows/s wanted> <wanted / measured, at most 1> 1.00 peak_mib <MiB>
#include "core/base/platform.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

struct Work {
    const char *name;
    int before;        ///< employees that the office has already
    int rows;
    qint64 wanted;     ///< rows a second
    ImportKind kind = ImportKind::Employees;
};
constexpr std::array works = {
    Work{"import-empty", 0, 100'000, 15'000},
    Work{"import-300k", 300'000, 100'000, 8'000},
    Work{"import-again", 100'000, 100'000, 15'000},
    Work{"import-plans", 12'000, 100'000, 15'000, ImportKind::Plans},
};
constexpr int unitCount = 500;

template <class T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(result.error())));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QByteArray number(int value, int digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}

/// A sound NIP of nobody; different for every i below ten million.
QByteArray nip(int i)
{
    constexpr int days = 12'000;
    const QDate born = QDate(1960, 1, 1).addDays(i % days);
    return born.toString(u"yyyyMMdd"_s).toLatin1() + number(born.year() + 22 + i % 8, 4) + number(1 + i % 12, 2) + (i % 2 == 0 ? '1' : '2') + number(1 + i / days, 3);
}

QByteArray units()
{
    QByteArray table = "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n";
    for (int i = 0; i < unitCount; ++i)
        table += "3." + QByteArray::number(i) + ";Unit Kerja Nomor " + QByteArray::number(i) + ';' + (i == 0 ? QByteArray() : "3." + QByteArray::number((i - 1) / 8)) + ";Bidang\n";
    return table;
}

/// Employees `first` to `first + count`, all 18 columns.
QByteArray employees(int first, int count)
{
    constexpr std::array<const char *, 4> posts = {"Pengadministrasi Perkantoran;Pelaksana;", "Analis Kebijakan;Fungsional;Ahli Muda", "Arsiparis;Fungsional;Mahir",
                                                   "Penelaah Teknis Kebijakan;Pelaksana;"};
    QByteArray table = "NIP;Nama;Gelar Depan;Gelar Belakang;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Pegawai;TMT CPNS;OPD Induk;OPD;Kode Unit;"
                       "Jabatan Aktif;Jenis Jabatan;Jenjang;Pangkat;Golongan;NIP Pejabat Penilai\n";
    for (int i = first; i < first + count; ++i) {
        const QByteArray digits = nip(i);
        const QByteArray unit = QByteArray::number(i % unitCount);
        table += '\'' + digits + ";Pegawai Contoh Nomor " + QByteArray::number(i) + ";;S.E., M.M.;Kota " + QByteArray::number(i % 97) + ';' + digits.mid(6, 2) + '-' +
                 digits.mid(4, 2) + '-' + digits.first(4) + (digits[14] == '1' ? ";L" : ";P") + ";PNS;01-" + digits.mid(12, 2) + '-' + digits.mid(8, 4) +
                 ";Unit Kerja Nomor 0;Unit Kerja Nomor " + unit + ";3." + unit + ';' + posts[size_t(i) % posts.size()] + ";Penata Muda;III/a;" +
                 (i < unitCount ? QByteArray() : '\'' + nip(i % unitCount)) + '\n';
    }
    return table;
}

/// Nine indicators each of the first employees.
QByteArray plans(int rows)
{
    constexpr std::array<const char *, 3> aspects = {"Kuantitas;Jumlah berkas terkelola;600;berkas;naik", "Kualitas;Tingkat ketepatan data;98,5;%;naik",
                                                     "Waktu;Lama penyelesaian;80-90;menit;turun"};
    QByteArray table = "NIP;Tahun;No;Kategori;RHK Pimpinan;RHK Pegawai;Aspek;IKI;Target;Satuan;Arah\n";
    for (int i = 0; i < rows; ++i)
        table += '\'' + nip(i / 9) + ";2026;" + QByteArray::number(1 + i / 3 % 3) + ";Utama;Meningkatnya mutu layanan publik;Terkelolanya arsip dan data layanan nomor " +
                 QByteArray::number(i / 3 % 3) + ';' + aspects[size_t(i) % 3] + '\n';
    return table;
}

QString written(const QTemporaryDir &folder, const QByteArray &table)
{
    QFile file(folder.filePath(u"masuk.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        std::exit(1);
    return file.fileName();
}

int run(const Work &work)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    IdSource ids(clock, 1);
    Store::NewOffice office;
    office.name = u"Kantor Contoh"_s;
    office.unitCode = u"3.0"_s;
    const auto store = taken(Store::create(folder.filePath(u"kantor.kinerja"_s), office, Secret::copyOf("mangga jalan hujan sepeda lampu kertas"), clock, ids));
    Progress progress;
    const auto import = [&](ImportKind kind, const QByteArray &table) {
        const QString file = written(folder, table);
        QElapsedTimer timer;
        timer.start();
        const ImportOutcome outcome = taken(Importer(*store).run(kind, file, Importer::Mode::Commit, progress));
        const qint64 spent = timer.nsecsElapsed();
        if (outcome.refusedCount > 0)
            std::exit(1);
        return spent;
    };
    import(ImportKind::Units, units());
    const bool again = QByteArrayView(work.name) == "import-again";
    if (work.before > 0)
        import(ImportKind::Employees, employees(0, work.before));
    const qint64 spent = work.kind == ImportKind::Plans ? import(work.kind, plans(work.rows)) : import(work.kind, employees(again ? 0 : work.before, work.rows));
    const qint64 perSecond = qint64(work.rows) * 1'000'000'000 / qMax<qint64>(spent, 1);
    std::printf("RATIO %s %lld %lld %.3f 1.00 peak_mib %lld\n", work.name, static_cast<long long>(perSecond), static_cast<long long>(work.wanted),
                double(work.wanted) / double(perSecond), static_cast<long long>(peakMemoryBytes() >> 20));
    return 0;
}

} // namespace
} // namespace kinerja::bench

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const auto &work : kinerja::bench::works) {
        if (arguments.size() == 2 && arguments[1] == QLatin1StringView(work.name))
            return kinerja::bench::run(work);
        if (arguments.size() == 1 && QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromLatin1(work.name)}) != 0)
            return 1;
    }
    return arguments.size() == 1 ? 0 : 2;
}
