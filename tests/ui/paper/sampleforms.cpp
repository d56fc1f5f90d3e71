#include "tests/ui/paper/sampleforms.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kinerja::samples {

using namespace forms;

FormWords::FormWords()
{
    QFile file(QStringLiteral(FORM_WORDS));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() >= 2)
            m_words.insert(columns[0], QString::fromUtf8(columns[1]));
    }
}

QString FormWords::translate(const char *, const char *source, const char *, int) const
{
    return m_words.value(QByteArray::fromRawData(source, qsizetype(qstrlen(source))));
}

namespace {

Party employee()
{
    return {.name = u"Sekar Arumdalu, S.Sos."_s,
            .nip = u"19910412 201903 2 017"_s,
            .rank = u"Penata Muda Tingkat I, III/b"_s,
            .position = u"Pranata Hubungan Masyarakat Ahli Pertama"_s,
            .unit = u"Seksi Pengaduan dan Informasi Publik"_s};
}

Party appraiser()
{
    return {.name = u"Drs. Bramantya Wirayuda"_s,
            .nip = u"19740926 199903 1 008"_s,
            .rank = u"Pembina, IV/a"_s,
            .position = u"Kepala Bidang Layanan Informasi"_s,
            .unit = u"Dinas Komunikasi dan Layanan Warga"_s};
}

Party superior()
{
    return {.name = u"Ir. Candrakirana Malini, M.Si."_s,
            .nip = u"19690117 199503 2 003"_s,
            .rank = u"Pembina Utama Muda, IV/c"_s,
            .position = u"Kepala Dinas Komunikasi dan Layanan Warga"_s,
            .unit = u"Dinas Komunikasi dan Layanan Warga"_s};
}

Party regent()
{
    return {.name = u"Wirabumi Cakradara"_s,
            .position = u"Wali Kota Cakranegara"_s,
            .unit = u"Pemerintah Kota Cakranegara"_s,
            .kind = Party::Kind::StateOfficial};
}

FormHeader header(Audience audience = Audience::Staff)
{
    FormHeader header;
    header.agency = u"PEMERINTAH KOTA CAKRANEGARA"_s;
    header.period = Period::annual(2026);
    header.from = QDate(2026, 1, 1);
    header.until = QDate(2026, 12, 31);
    header.employee = audience == Audience::Staff ? employee() : superior();
    header.appraiser = audience == Audience::Staff ? appraiser() : regent();
    header.place = u"Cakranegara"_s;
    header.date = QDate(2026, 1, 28);
    return header;
}

QList<WorkResult> staffResults()
{
    return {
        {.leaderResult = u"Meningkatnya kepuasan warga atas layanan informasi publik"_s,
         .text = u"Terselesaikannya pengaduan warga secara cepat dan tuntas"_s,
         .source = u"Penugasan dari Kepala Bidang Layanan Informasi"_s,
         .indicators = {{.aspect = u"Kuantitas"_s,
                         .text = u"Persentase pengaduan yang terselesaikan"_s,
                         .target = u"95–100 %"_s,
                         .realisation = u"97,4 % (1.218 dari 1.250 pengaduan)"_s},
                        {.aspect = u"Kualitas"_s,
                         .text = u"Indeks kepuasan pelapor"_s,
                         .target = u"3,40 dari 4,00"_s,
                         .realisation = u"3,52"_s},
                        {.aspect = u"Waktu"_s,
                         .text = u"Rata-rata waktu tanggapan pertama"_s,
                         .target = u"paling lama 2 hari kerja"_s,
                         .realisation = u"1,3 hari kerja"_s}},
         .feedback = {{u"Pimpinan"_s, u"Tanggapan pertama makin cepat sejak jadwal piket diterapkan; pertahankan."_s},
                      {u"Rekan kerja"_s, u"Rekap mingguan sangat membantu bidang lain menindaklanjuti."_s}}},
        {.leaderResult = u"Meningkatnya keterbukaan informasi perangkat daerah"_s,
         .text = u"Tersusunnya daftar informasi publik yang mutakhir"_s,
         .source = u"Penugasan dari Kepala Bidang Layanan Informasi"_s,
         .indicators = {{.aspect = u"Kuantitas"_s,
                         .text = u"Jumlah dokumen daftar informasi publik"_s,
                         .target = u"4 dokumen"_s,
                         .realisation = u"4 dokumen"_s,
                         .feedback = {{u"Pimpinan"_s, u"Lengkap dan tepat waktu."_s}}},
                        {.aspect = u"Kualitas"_s,
                         .text = u"Persentase informasi yang sesuai hasil uji konsekuensi"_s,
                         .target = u"100 %"_s,
                         .realisation = u"98 %"_s,
                         .feedback = {{u"Pimpinan"_s, u"Dua berkas perlu diuji ulang bersama bagian hukum."_s}}}}},
        {.leaderResult = u"Terwujudnya komunikasi publik yang dipercaya"_s,
         .text = u"Terbitnya siaran pers yang akurat"_s,
         .indicators = {{.aspect = u"Kuantitas"_s,
                         .text = u"Jumlah siaran pers yang dimuat media"_s,
                         .target = u"24–30 siaran pers"_s,
                         .realisation = u"27 siaran pers"_s}},
         .feedback = {{u"Pimpinan"_s, u"Bahasa sudah ringkas dan mudah dipahami."_s}}},
    };
}

QList<WorkResult> extraStaffResults()
{
    return {{.leaderResult = u"Terselenggaranya hari jadi kota yang tertib"_s,
             .text = u"Tersedianya materi siaran hari jadi kota"_s,
             .source = u"Surat Tugas Nomor 800/217"_s,
             .indicators = {{.aspect = u"Waktu"_s,
                             .text = u"Materi siap sebelum acara"_s,
                             .target = u"H–3"_s,
                             .realisation = u"H–4"_s}},
             .feedback = {{u"Ketua tim kerja"_s, u"Siap sebelum diminta."_s}}}};
}

QList<WorkResult> leaderResults()
{
    return {
        {.text = u"Meningkatnya kepuasan warga atas layanan Pemerintah Kota Cakranegara"_s,
         .source = u"Perjanjian Kinerja 2026"_s,
         .indicators = {{.text = u"Indeks kepuasan masyarakat"_s,
                         .target = u"88,5"_s,
                         .perspective = u"Penerima layanan"_s,
                         .realisation = u"89,1"_s},
                        {.text = u"Persentase pengaduan selesai tepat waktu"_s,
                         .target = u"95 %"_s,
                         .perspective = u"Proses bisnis"_s,
                         .realisation = u"96,8 %"_s}},
         .feedback = {{u"Pimpinan"_s, u"Sasaran tercapai; perluas layanan ke kelurahan terluar."_s}}},
        {.text = u"Terkelolanya anggaran dinas secara efektif"_s,
         .source = u"Rencana Strategis 2025–2029"_s,
         .indicators = {{.text = u"Persentase serapan anggaran"_s,
                         .target = u"97–100 %"_s,
                         .perspective = u"Anggaran"_s,
                         .realisation = u"98,2 %"_s}},
         .feedback = {{u"Pimpinan"_s, u"Serapan triwulan III perlu lebih merata."_s}}},
        {.text = u"Menguatnya kompetensi aparatur pelayanan"_s,
         .indicators = {{.text = u"Jumlah pegawai bersertifikat pelayanan publik"_s,
                         .target = u"40 pegawai"_s,
                         .perspective = u"Penguatan internal"_s,
                         .realisation = u"43 pegawai"_s}}},
    };
}

QList<Conduct> conduct()
{
    QList<Conduct> list;
    const auto guide = builtInConductGuide();
    if (!guide)
        return list;
    for (const ConductValue &value : guide->values)
        list += {value, {}, {}};
    list[0].expectation = u"Setiap pelapor menerima kabar kemajuan paling lambat hari ketiga, dengan bahasa yang mudah dipahami."_s;
    list[0].feedback = {{u"Pimpinan"_s, u"Pelapor lanjut usia dilayani dengan sabar."_s},
                        {u"Rekan kerja"_s, u"Selalu siap menggantikan piket."_s}};
    list[1].expectation = u"Rekap pengaduan diserahkan setiap Jumat tanpa diminta."_s;
    list[2].feedback = {{u"Rekan kerja"_s, u"Melatih dua staf baru memakai lembar rekap."_s}};
    list[5].expectation = u"Mengusulkan satu perbaikan alur layanan setiap triwulan."_s;
    list[6].feedback = {{u"Pimpinan"_s, u"Menghubungkan tiga bidang untuk pengaduan lintas urusan."_s}};
    return list;
}

DistributionCurve curve()
{
    return {.values = {2, 5, 12, 61, 20}};
}

/// A word of `size` letters without a place to break.
QString longWord(int size)
{
    return u"Ketidakterpertanggungjawabankemasyarakatannya"_s.repeated(size / 45 + 1).first(size);
}

QString longPost()
{
    return u"Pengelola Pemantauan, Evaluasi, dan Pelaporan Penyelenggaraan Pelayanan Informasi Publik Terpadu "
           "Wilayah Timur dan Barat"_s.leftJustified(120, u'n');
}

QList<WorkResult> manyResults(int count)
{
    QList<WorkResult> results;
    for (int i = 0; i < count; ++i) {
        WorkResult result = staffResults()[i % 3];
        result.text += u" tahap %1"_s.arg(i + 1);
        if (i % 7 == 3)
            result.text += u' ' + longWord(60);
        if (i % 11 == 5)
            for (Indicator &indicator : result.indicators)
                indicator.realisation = longWord(60) + u' ' + indicator.realisation;
        results += result;
    }
    return results;
}

} // namespace

SkpForm plan(Audience audience, Approach approach)
{
    SkpForm form;
    form.header = header(audience);
    form.audience = audience;
    form.approach = approach;
    form.mainResults = audience == Audience::Staff ? staffResults() : leaderResults();
    form.extraResults = audience == Audience::Staff ? extraStaffResults() : QList<WorkResult>();
    form.conduct = conduct();
    return form;
}

PeriodicEvaluationForm evaluation(Audience audience, Approach approach)
{
    PeriodicEvaluationForm form;
    form.header = header(audience);
    form.header.period = Period::quarter(2026, 3);
    form.header.from = QDate(2026, 7, 1);
    form.header.until = QDate(2026, 9, 30);
    form.header.date = QDate(2026, 10, 8);
    form.audience = audience;
    form.approach = approach;
    form.organisation = OrganisationPredicate::Good;
    form.curve = curve();
    form.mainResults = audience == Audience::Staff ? staffResults() : leaderResults();
    form.extraResults = audience == Audience::Staff ? extraStaffResults() : QList<WorkResult>();
    form.resultRating = Rating::Above;
    form.conduct = conduct();
    form.conductRating = Rating::Meets;
    form.predicate = Predicate::Good;
    return form;
}

EvaluationDocumentForm document(int number)
{
    EvaluationDocumentForm form;
    form.header = header();
    form.header.date = QDate(2027, 1, 18);
    form.header.employee.name = number == 0 ? employee().name : u"Laksmi Widyaningrat ke-%1, S.E."_s.arg(number);
    form.header.employee.nip = u"19910412 201903 2 %1"_s.arg(17 + number % 900, 3, 10, QLatin1Char('0'));
    form.superior = superior();
    form.organisation = OrganisationPredicate::Good;
    form.predicate = number % 3 == 1 ? Predicate::VeryGood : Predicate::Good;
    form.notes = u"Pertahankan mutu layanan pengaduan nomor %1. Diusulkan mengikuti pelatihan analisis data layanan publik."_s
                     .arg(number + 1);
    form.receivedOn = QDate(2027, 1, 20);
    return form;
}

EvaluationDocumentForm contestedDocument()
{
    EvaluationDocumentForm form = document();
    form.objection = u"Realisasi waktu tanggapan pada bulan Agustus belum memperhitungkan gangguan jaringan selama enam hari "
                     "yang telah dilaporkan pada tanggal yang sama.\nMohon hasil kerja ditinjau kembali."_s;
    form.objectedOn = QDate(2027, 1, 25);
    form.explanation = u"Gangguan jaringan telah dicatat, namun sembilan pengaduan sesudahnya juga melampaui batas waktu."_s;
    form.explainedOn = QDate(2027, 1, 29);
    form.decision = u"Setelah mendengar kedua pihak, sembilan pengaduan tersebut dinilai wajar. Predikat tetap Baik; catatan "
                    "tentang waktu tanggapan dihapus."_s;
    form.decidedOn = QDate(2027, 2, 4);
    return form;
}

SkpForm extremePlan()
{
    SkpForm form = plan(Audience::Staff, Approach::Quantitative);
    form.header.employee.position = longPost();
    form.header.employee.name = longWord(60);
    form.header.appraiser.position = longPost();
    form.header.appraiser.unit = longWord(120);
    form.mainResults = manyResults(40);
    form.mainResults[2].text = u"Tersusunnya laporan. "_s.repeated(400);
    return form;
}

PeriodicEvaluationForm extremeEvaluation()
{
    PeriodicEvaluationForm form = evaluation(Audience::Staff, Approach::Quantitative);
    form.header.employee.position = longPost();
    form.mainResults = manyResults(40);
    form.mainResults[1].feedback = {{u"Pimpinan"_s, u"Perlu dilengkapi dengan bukti yang lebih rinci. "_s.repeated(120)}};
    return form;
}

EvaluationDocumentForm extremeDocument()
{
    EvaluationDocumentForm form = contestedDocument();
    form.header.employee.position = longPost();
    form.header.employee.unit = longWord(60);
    form.notes = u"Catatan yang sangat panjang untuk menguji pergantian halaman. "_s.repeated(140);
    form.objection = u"Keberatan dengan alasan yang panjang. "_s.repeated(60);
    return form;
}

DocumentMark mark(const Form &form, Standing standing, int number)
{
    return {.documentId = u"0199b2c4-7d10-7a3e-8f52-%1"_s.arg(number, 12, 16, QLatin1Char('0')),
            .revision = 1,
            .fingerprint = fingerprint(form),
            .standing = standing};
}

paper::PaperOptions options()
{
    return {.author = u"Dinas Komunikasi dan Layanan Warga"_s,
            .writtenAt = QDateTime(QDate(2027, 1, 18), QTime(2, 30), QTimeZone::utc())};
}

QImage emblem()
{
    QImage image(600, 720, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shield(QPointF(60, 60));
    shield.lineTo(540, 60);
    shield.cubicTo(540, 420, 500, 580, 300, 680);
    shield.cubicTo(100, 580, 60, 420, 60, 60);
    painter.setPen(QPen(QColor(0x1f, 0x4e, 0x6b), 24));
    painter.setBrush(QColor(0xe9, 0xf1, 0xf5));
    painter.drawPath(shield);
    painter.setBrush(QColor(0xc9, 0x9a, 0x2e));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 12; ++i) {
        painter.save();
        painter.translate(300, 320);
        painter.rotate(i * 30);
        painter.drawEllipse(QRectF(-18, -170, 36, 110));
        painter.restore();
    }
    painter.drawEllipse(QPointF(300, 320), 60, 60);
    return image;
}

QList<Sample> allSamples()
{
    const paper::PaperOptions a4 = options();
    paper::PaperOptions f4 = options();
    f4.size = paper::PaperSize::F4;
    paper::PaperOptions withEmblem = options();
    withEmblem.emblem = emblem();

    QList<Sample> samples;
    const auto add = [&samples](const QString &name, const Form &form, Standing standing, const paper::PaperOptions &chosen) {
        samples += {name, form, mark(form, standing, int(samples.size()) + 1), chosen};
    };
    const auto issued = Standing::Issued;
    add(u"d1-staff-quantitative"_s, plan(Audience::Staff, Approach::Quantitative), issued, a4);
    add(u"d1-staff-qualitative"_s, plan(Audience::Staff, Approach::Qualitative), issued, a4);
    add(u"d1-leader-quantitative"_s, plan(Audience::Leader, Approach::Quantitative), issued, f4);
    add(u"d1-leader-qualitative-draft"_s, plan(Audience::Leader, Approach::Qualitative), Standing::Draft, a4);
    add(u"d1-empty"_s, SkpForm{.header = {.period = Period::annual(2026)}, .conduct = conduct()}, Standing::Draft, a4);
    add(u"d1-extreme"_s, extremePlan(), issued, a4);
    add(u"d3-staff-quantitative"_s, evaluation(Audience::Staff, Approach::Quantitative), issued, a4);
    add(u"d3-staff-qualitative"_s, evaluation(Audience::Staff, Approach::Qualitative), issued, f4);
    add(u"d3-leader-quantitative"_s, evaluation(Audience::Leader, Approach::Quantitative), issued, a4);
    add(u"d3-leader-qualitative"_s, evaluation(Audience::Leader, Approach::Qualitative), issued, a4);
    add(u"d3-empty"_s, PeriodicEvaluationForm{.header = {.period = Period::month(2026, 5)}, .conduct = conduct()},
        Standing::Draft, a4);
    add(u"d3-extreme"_s, extremeEvaluation(), issued, a4);

    EvaluationDocumentForm letterhead = document();
    letterhead.letterhead = {u"PEMERINTAH KOTA CAKRANEGARA"_s, u"DINAS KOMUNIKASI DAN LAYANAN WARGA"_s,
                             u"Jalan Taman Mayura Nomor 7, Cakranegara 83239"_s};
    add(u"d4-plain"_s, document(), issued, a4);
    add(u"d4-letterhead"_s, letterhead, issued, withEmblem);
    add(u"d4-contested"_s, contestedDocument(), issued, withEmblem);
    EvaluationDocumentForm leader = document();
    leader.header.employee = superior();
    leader.header.appraiser = regent();
    leader.superior = {};
    add(u"d4-leader-f4-draft"_s, leader, Standing::Draft, f4);
    add(u"d4-empty"_s, EvaluationDocumentForm{.header = {.period = Period::annual(2026)}}, Standing::Draft, a4);
    add(u"d4-extreme"_s, extremeDocument(), issued, a4);
    add(u"d4-practice"_s, document(), issued, a4);
    samples.last().mark.origin = Origin::Practice;
    samples.last().mark.registration = Register::Unregistered;
    return samples;
}

} // namespace kinerja::samples
