// What lives here: the sample office of tests/data/kantor, brought into a real office by the real program. What does not: expectations.
#pragma once

#include "tests/ctl/tool.h"

namespace kinerja {

using namespace Qt::StringLiterals;

inline const QString kantor = QStringLiteral(TEST_DATA "/kantor/");

/// Ratings of every employee of the sample office; every fifth is above in both.
inline QByteArray ratings(const QString &period)
{
    QByteArray csv = "NIP;Periode;Hasil;Perilaku;Catatan\n";
    const QList<QByteArray> lines = Tool::read(kantor + u"pegawai.csv"_s).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray nip = lines[i].split(';').first();
        if (nip.size() < 18)
            continue;
        csv += nip + ';' + period.toUtf8() + (i % 5 == 0 ? ";Di atas ekspektasi;Di atas ekspektasi;" : ";Sesuai ekspektasi;Sesuai ekspektasi;") + "Teruskan\n";
    }
    return csv;
}

/// An exported table of the office.
inline QByteArray exported(const Tool &tool, const QString &kind, const QString &database = u"a.kinerja"_s)
{
    const QString file = tool.path(kind + u".csv"_s);
    QFile::remove(file);
    const Tool::Run run = tool.office({u"export"_s, kind, u"--to"_s, file}, database);
    if (run.exit != 0)
        qWarning("%s", run.err.constData());
    return Tool::read(file);
}

/// Makes the office and brings units, employees, plans and realisations in.
inline void fill(const Tool &tool)
{
    QCOMPARE(tool.create().exit, 0);
    for (const auto &[kind, file] : {std::pair(u"units"_s, u"unit.csv"_s), std::pair(u"employees"_s, u"pegawai.csv"_s), std::pair(u"plans"_s, u"skp.csv"_s),
                                     std::pair(u"realisations"_s, u"realisasi.csv"_s)}) {
        const Tool::Run run = tool.office({u"import"_s, kind, kantor + file});
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    }
}

} // namespace kinerja
