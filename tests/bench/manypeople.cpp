#include "tests/bench/manypeople.h"

#include "core/base/progress.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja::bench {

namespace {

/// Names as many people share them: of two or three words out of a few dozen.
QByteArray name(int i)
{
    static constexpr std::array words = {"Agus", "Ayu",    "Bagus", "Budi",  "Citra", "Dewi",  "Dian",   "Eko",   "Fitri", "Galih", "Hadi",  "Indah", "Joko",
                                         "Kartika", "Lestari", "Made", "Nanda", "Oki", "Putri", "Rahmat", "Rina", "Sari", "Siti", "Tri", "Umar", "Vina",
                                         "Wahyu", "Wulan", "Yanti", "Yudi", "Zahra"};
    const quint32 mixed = quint32(i) * 2'654'435'761u;
    QByteArray text = words[mixed % words.size()];
    text += ' ';
    text += words[(mixed >> 8) % words.size()];
    text += ' ';
    text += words[(mixed >> 16) % words.size()];
    return text;
}

} // namespace

QByteArray nip(int i)
{
    const QDate born = QDate(1960, 1, 1).addDays(i % 12'000);
    return born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 22) + QByteArray::number(1 + i % 12).rightJustified(2, '0') + '1' +
           QByteArray::number(1 + i / 12'000).rightJustified(3, '0');
}

void import(Store &store, const QString &folder, ImportKind kind, const QByteArray &table)
{
    QFile file(folder + u"/masuk.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        std::exit(1);
    file.close();
    Progress progress;
    if (taken(Importer(store).run(kind, file.fileName(), Importer::Mode::Commit, progress)).refusedCount > 0)
        std::exit(1);
}

void fill(Store &store, const QString &folder)
{
    static constexpr std::array positions = {"Analis Kebijakan", "Pranata Komputer", "Arsiparis", "Pengolah Data", "Penyuluh", "Perawat", "Guru", "Auditor"};
    static constexpr std::array grades = {"II/c", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"};
    QByteArray units = "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n1;Kota;;Kota\n";
    for (int i = 0; i < manyUnits; ++i) {
        // Twenty offices with a hundred units each.
        const QByteArray office = "1." + QByteArray::number(i / 100);
        units += i % 100 == 0 ? office + ";Dinas " + QByteArray::number(i / 100) + ";1;Dinas\n" : office + '.' + QByteArray::number(i % 100) + ";Seksi Pelayanan " +
                                                                                                  QByteArray::number(i) + ';' + office + ";Seksi\n";
    }
    QByteArray people = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan;Golongan;Status Pegawai\n";
    for (int i = 0; i < manyStaff; ++i) {
        const int unit = i % manyUnits;
        people += '\'' + nip(i) + ';' + name(i) + ";1." + QByteArray::number(unit / 100) + (unit % 100 == 0 ? QByteArray() : '.' + QByteArray::number(unit % 100)) + ';' +
                  positions[size_t(i) % positions.size()] + ";Pelaksana;" + grades[size_t(i) % grades.size()] + ";PNS\n";
    }
    import(store, folder, ImportKind::Units, units);
    import(store, folder, ImportKind::Employees, people);
}

} // namespace kinerja::bench
