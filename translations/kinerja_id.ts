<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>check</name>
    <message>
        <source>%1 NIPs belong to more than one employee. Look them up and join the records.</source>
        <translation>%1 NIP dipakai lebih dari satu pegawai. Cari NIP itu, lalu gabungkan catatannya.</translation>
    </message>
    <message>
        <source>%1 placements belong to nobody. Import the employees again.</source>
        <translation>%1 penempatan tidak dimiliki siapa pun. Impor lagi data pegawainya.</translation>
    </message>
    <message>
        <source>%1 placements are in a unit that is not there. Import the units again.</source>
        <translation>%1 penempatan berada di unit yang tidak ada. Impor lagi data unitnya.</translation>
    </message>
    <message>
        <source>%1 employees appraise themselves. Enter their direct superiors.</source>
        <translation>%1 pegawai menilai dirinya sendiri. Isikan atasan langsungnya.</translation>
    </message>
    <message>
        <source>%1 ratings belong to no placement. Import the employees again.</source>
        <translation>%1 penilaian tidak terkait dengan penempatan mana pun. Impor lagi data pegawainya.</translation>
    </message>
    <message>
        <source>%1 issued evaluations lack an earlier revision. Restore the latest backup beside this file and compare.</source>
        <translation>%1 evaluasi yang sudah terbit tidak memiliki revisi sebelumnya. Pulihkan cadangan terbaru di samping berkas ini, lalu bandingkan.</translation>
    </message>
    <message>
        <source>%1 changes that wait for a decision are missing from the history. Restore the latest backup.</source>
        <translation>%1 perubahan yang menunggu keputusan tidak ada dalam riwayat. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>%1 issued evaluations do not match their seal. Restore the latest backup beside this file and compare.</source>
        <translation>%1 evaluasi yang sudah terbit tidak cocok dengan segelnya. Pulihkan cadangan terbaru di samping berkas ini, lalu bandingkan.</translation>
    </message>
    <message>
        <source>%1 chains of appraisers run in a circle. Correct the appraisers.</source>
        <translation>%1 rantai pejabat penilai berputar kembali ke awal. Perbaiki pejabat penilainya.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>A number with a decimal point must stand here, written as a text, for example &quot;12.5&quot;.</source>
        <translation>Di sini harus ada bilangan dengan titik desimal, ditulis sebagai teks, misalnya &quot;12.5&quot;.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 must stand here.</source>
        <translation>Di sini harus ada bilangan bulat dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>true or false must stand here.</source>
        <translation>Di sini harus ada true atau false.</translation>
    </message>
    <message>
        <source>A text must stand here.</source>
        <translation>Di sini harus ada teks.</translation>
    </message>
    <message>
        <source>A date must stand here, for example &quot;2026-01-15&quot;.</source>
        <translation>Di sini harus ada tanggal, misalnya &quot;2026-01-15&quot;.</translation>
    </message>
    <message>
        <source>A list must stand here.</source>
        <translation>Di sini harus ada daftar.</translation>
    </message>
    <message>
        <source>This field is not known here. Correct its spelling or take it out.</source>
        <translation>Kolom ini tidak dikenal di sini. Perbaiki ejaannya atau hapus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the codes that may stand here.</source>
        <translation>&quot;%1&quot; bukan salah satu kode yang boleh ada di sini.</translation>
    </message>
    <message>
        <source>One of the codes must stand here, written as a text.</source>
        <translation>Di sini harus ada salah satu kode, ditulis sebagai teks.</translation>
    </message>
    <message>
        <source>For help: kinerjactl --help, or kinerjactl VERB --help.</source>
        <translation>Untuk bantuan: kinerjactl --help, atau kinerjactl PERINTAH --help.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>keluaran standar</translation>
    </message>
    <message>
        <source>The period: 2026, 2026-Q3 or 2026-M05.</source>
        <translation>Periodenya: 2026, 2026-Q3, atau 2026-M05.</translation>
    </message>
    <message>
        <source>A unit by its code, with everything below it.</source>
        <translation>Kode unit, termasuk semua unit di bawahnya.</translation>
    </message>
    <message>
        <source>The organisation&apos;s predicate was recorded.</source>
        <translation>Predikat organisasi sudah dicatat.</translation>
    </message>
    <message>
        <source>It was recorded before; nothing changed.</source>
        <translation>Hal ini sudah dicatat sebelumnya; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The reason was recorded.</source>
        <translation>Alasannya sudah dicatat.</translation>
    </message>
    <message>
        <source>Period %1, rules %2</source>
        <translation>Periode %1, aturan %2</translation>
    </message>
    <message>
        <source>  issued, revision %1</source>
        <translation>  terbit, revisi %1</translation>
    </message>
    <message>
        <source>  the ratings have changed since</source>
        <translation>  penilaiannya berubah sesudah itu</translation>
    </message>
    <message>
        <source>%1 %2: organisation %3</source>
        <translation>%1 %2: organisasi %3</translation>
    </message>
    <message>
        <source>A written reason is still missing.</source>
        <translation>Alasan tertulis belum ada.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Issued: %1. Unchanged: %2. Refused: %3.</source>
        <translation>Diterbitkan: %1. Tidak berubah: %2. Ditolak: %3.</translation>
    </message>
    <message>
        <source>The distribution departs from the guide and the written reason is still missing. Record it: kinerjactl deviation</source>
        <translation>Sebaran predikat menyimpang dari pola distribusi dan alasan tertulisnya belum ada. Catat alasannya: kinerjactl deviation</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>Alasannya, dalam satu kalimat.</translation>
    </message>
    <message>
        <source>One employee.</source>
        <translation>Satu pegawai saja.</translation>
    </message>
    <message>
        <source>istimewa, baik, butuh-perbaikan, kurang or sangat-kurang.</source>
        <translation>istimewa, baik, butuh-perbaikan, kurang, atau sangat-kurang.</translation>
    </message>
    <message>
        <source>Record the predicate of an organisation; it comes before its people&apos;s.</source>
        <translation>Catat predikat organisasi; ini lebih dahulu daripada predikat pegawainya.</translation>
    </message>
    <message>
        <source>The line of the guide, for example b-max-70.</source>
        <translation>Baris pola distribusi, misalnya b-max-70.</translation>
    </message>
    <message>
        <source>Record why a unit&apos;s distribution departs from the guide.</source>
        <translation>Catat alasan sebaran predikat sebuah unit menyimpang dari pola distribusi.</translation>
    </message>
    <message>
        <source>Other rules than those in force then.</source>
        <translation>Aturan lain daripada yang berlaku saat itu.</translation>
    </message>
    <message>
        <source>Compute a period and write nothing.</source>
        <translation>Hitung satu periode tanpa menulis apa pun.</translation>
    </message>
    <message>
        <source>Give issued evaluations a new revision.</source>
        <translation>Beri revisi baru pada evaluasi yang sudah terbit.</translation>
    </message>
    <message>
        <source>Issue evaluations: freeze them for signing.</source>
        <translation>Terbitkan evaluasi: kunci isinya untuk ditandatangani.</translation>
    </message>
    <message>
        <source>Which placement of the period; the last unless another is named.</source>
        <translation>Penempatan yang mana dalam periode itu; yang terakhir bila tidak disebut.</translation>
    </message>
    <message>
        <source>Say why an evaluation is what it is.</source>
        <translation>Jelaskan mengapa hasil sebuah evaluasi demikian.</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Baris %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>%1 baris: %2 baru, %3 berubah, %4 tidak berubah, %5 ditolak.</translation>
    </message>
    <message>
        <source>Please look: </source>
        <translation>Mohon periksa: </translation>
    </message>
    <message>
        <source>To take it back: kinerjactl undo %1</source>
        <translation>Untuk membatalkannya: kinerjactl undo %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported.</source>
        <translation>“%1” tidak dapat diimpor.</translation>
    </message>
    <message>
        <source>%1 records were taken back; %2 were left because they have been changed since.</source>
        <translation>%1 catatan dibatalkan; %2 dibiarkan karena sudah diubah sesudahnya.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2. The file is not encrypted: keep it no longer than needed.</source>
        <translation>%1 baris ditulis ke %2. Berkas ini tidak dienkripsi: jangan simpan lebih lama daripada yang diperlukan.</translation>
    </message>
    <message>
        <source>Judge every row and write nothing.</source>
        <translation>Periksa setiap baris tanpa menulis apa pun.</translation>
    </message>
    <message>
        <source>Bring a .csv or .xlsx file into the office.</source>
        <translation>Masukkan berkas .csv atau .xlsx ke kantor.</translation>
    </message>
    <message>
        <source>KIND is units, employees, plans, realisations, activities, feedback, ratings, recap, holidays or organisation. The same file twice changes nothing.</source>
        <translation>KIND adalah units, employees, plans, realisations, activities, feedback, ratings, recap, holidays, atau organisation. Berkas yang sama untuk kedua kalinya tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Record ratings out of a file; the same as import ratings.</source>
        <translation>Catat penilaian dari berkas; sama dengan import ratings.</translation>
    </message>
    <message>
        <source>Take a step back; what was changed since is left and listed.</source>
        <translation>Batalkan satu langkah; yang sudah diubah sesudahnya dibiarkan dan disebutkan.</translation>
    </message>
    <message>
        <source>Where to: .csv, .xlsx or .json.</source>
        <translation>Ke mana: .csv, .xlsx, atau .json.</translation>
    </message>
    <message>
        <source>Write records to a file that import reads back.</source>
        <translation>Tulis catatan ke berkas yang dapat dibaca kembali oleh import.</translation>
    </message>
    <message>
        <source>KIND is one of import&apos;s, or evaluations, audit, my-data.</source>
        <translation>KIND adalah salah satu milik import, atau evaluations, audit, my-data.</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. Without one, a forgotten passphrase means that all data is lost. Make one: kinerjactl recovery new --to FILE.pdf</source>
        <translation>Lembar pemulihan belum ada. Tanpa lembar itu, bila kata sandi terlupa, semua data hilang. Buatlah: kinerjactl recovery new --to FILE.pdf</translation>
    </message>
    <message>
        <source>%1 (unit %2)</source>
        <translation>%1 (unit %2)</translation>
    </message>
    <message>
        <source>%1 employees in %2 units, %3 changes kept in the history</source>
        <translation>%1 pegawai di %2 unit, %3 perubahan tersimpan dalam riwayat</translation>
    </message>
    <message>
        <source>Made on %1; schema %2; %3 key slots</source>
        <translation>Dibuat pada %1; skema %2; %3 slot kunci</translation>
    </message>
    <message>
        <source>A recovery sheet was made.</source>
        <translation>Lembar pemulihan sudah dibuat.</translation>
    </message>
    <message>
        <source>This is the practice office: nothing in it is real.</source>
        <translation>Ini kantor latihan: semua isinya rekaan.</translation>
    </message>
    <message>
        <source>New passphrase (15 characters or more): </source>
        <translation>Kata sandi baru (15 karakter atau lebih): </translation>
    </message>
    <message>
        <source>The office %1 was made in %2. Keep the file %3 beside it.</source>
        <translation>Kantor %1 dibuat di %2. Simpan berkas %3 di sampingnya.</translation>
    </message>
    <message>
        <source>Present passphrase: </source>
        <translation>Kata sandi saat ini: </translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery sheet stays valid.</source>
        <translation>Kata sandi sudah diganti. Lembar pemulihan tetap berlaku.</translation>
    </message>
    <message>
        <source>--words needs a number from 5 to 20.</source>
        <translation>--words memerlukan bilangan dari 5 sampai 20.</translation>
    </message>
    <message>
        <source>The recovery sheet is in %1. Print it, lock the paper away, and delete the file.</source>
        <translation>Lembar pemulihan ada di %1. Cetak, simpan kertasnya di tempat terkunci, lalu hapus berkasnya.</translation>
    </message>
    <message>
        <source>The backup is in %1. It was opened again and checked. It opens with today&apos;s passphrase.</source>
        <translation>Cadangan ada di %1. Cadangan itu sudah dibuka kembali dan diperiksa. Cadangan itu terbuka dengan kata sandi hari ini.</translation>
    </message>
    <message>
        <source>The office was restored to %1. It opens with the passphrase of the day of the backup.</source>
        <translation>Kantor dipulihkan ke %1. Kantor itu terbuka dengan kata sandi pada hari cadangan dibuat.</translation>
    </message>
    <message>
        <source>Every page of the file is whole.</source>
        <translation>Setiap halaman berkas ini utuh.</translation>
    </message>
    <message>
        <source>The audit trail of %1 entries is unbroken.</source>
        <translation>Jejak audit dengan %1 catatan tidak terputus.</translation>
    </message>
    <message>
        <source>The audit trail is broken: %1</source>
        <translation>Jejak audit terputus: %1</translation>
    </message>
    <message>
        <source>The office&apos;s name.</source>
        <translation>Nama kantor.</translation>
    </message>
    <message>
        <source>The code of its topmost unit.</source>
        <translation>Kode unit paling atas.</translation>
    </message>
    <message>
        <source>Who looks after it; only kept so that the passphrase is not that number.</source>
        <translation>Pengelola kantor ini; disimpan hanya agar kata sandinya bukan NIP itu.</translation>
    </message>
    <message>
        <source>Make an encrypted office: the file and its keys beside it.</source>
        <translation>Buat kantor terenkripsi: berkas kantor dan kuncinya di sampingnya.</translation>
    </message>
    <message>
        <source>The first line of --passphrase-file becomes the passphrase. Make a recovery sheet next.</source>
        <translation>Baris pertama --passphrase-file menjadi kata sandi. Sesudah itu buat lembar pemulihan.</translation>
    </message>
    <message>
        <source>Say what an office holds.</source>
        <translation>Tampilkan isi sebuah kantor.</translation>
    </message>
    <message>
        <source>How many words, 5 unless another number is given.</source>
        <translation>Jumlah kata; 5 bila tidak disebut angka lain.</translation>
    </message>
    <message>
        <source>Make a passphrase of everyday Indonesian words.</source>
        <translation>Buat kata sandi dari kata-kata Indonesia sehari-hari.</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; - asks.</source>
        <translation>Berkas yang baris pertamanya kata sandi baru; - berarti ditanyakan.</translation>
    </message>
    <message>
        <source>Change the passphrase of a login; with --recovery-file without knowing the old one.</source>
        <translation>Ganti kata sandi seorang pengguna; dengan --recovery-file tanpa perlu tahu yang lama.</translation>
    </message>
    <message>
        <source>Where to: .pdf to print, .txt to keep.</source>
        <translation>Ke mana: .pdf untuk dicetak, .txt untuk disimpan.</translation>
    </message>
    <message>
        <source>Make a recovery sheet, which opens the office without a passphrase.</source>
        <translation>Buat lembar pemulihan, yang membuka kantor tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The backup, best with the ending .kinerja-cadangan.</source>
        <translation>Berkas cadangannya, sebaiknya berakhiran .kinerja-cadangan.</translation>
    </message>
    <message>
        <source>Write a checked backup: one file, keys included.</source>
        <translation>Tulis cadangan yang sudah diperiksa: satu berkas, termasuk kuncinya.</translation>
    </message>
    <message>
        <source>The new office file; it must not exist.</source>
        <translation>Berkas kantor yang baru; berkas itu belum boleh ada.</translation>
    </message>
    <message>
        <source>Make an office out of a backup.</source>
        <translation>Buat kantor dari cadangan.</translation>
    </message>
    <message>
        <source>Check every page, the records and the audit trail.</source>
        <translation>Periksa setiap halaman, catatan, dan jejak audit.</translation>
    </message>
    <message>
        <source>Only entries after this number.</source>
        <translation>Hanya catatan sesudah nomor ini.</translation>
    </message>
    <message>
        <source>At most so many, 1000 unless another number is given.</source>
        <translation>Paling banyak sejumlah ini; 1000 bila tidak disebut angka lain.</translation>
    </message>
    <message>
        <source>List the audit trail, the oldest first.</source>
        <translation>Tampilkan jejak audit, dari yang paling lama.</translation>
    </message>
    <message>
        <source>Recompute the audit trail.</source>
        <translation>Hitung ulang jejak audit.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Kata sandi: </translation>
    </message>
    <message>
        <source>The file of keys beside the office was lost or damaged; it was made again from a copy.</source>
        <translation>Berkas kunci di samping kantor hilang atau rusak; berkas itu dibuat lagi dari salinannya.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>sudah dipastikan</translation>
    </message>
    <message>
        <source>from memory, not confirmed</source>
        <translation>dari ingatan, belum dipastikan</translation>
    </message>
    <message>
        <source>own default, no law</source>
        <translation>ketentuan bawaan sendiri, bukan peraturan</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Berlaku: %1</translation>
    </message>
    <message>
        <source>Version %1, hash %2</source>
        <translation>Versi %1, sidik %2</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Dasarnya:</translation>
    </message>
    <message>
        <source>It sets: %1</source>
        <translation>Yang diatur: %1</translation>
    </message>
    <message>
        <source>Every number in it: kinerjactl policy show ID --json</source>
        <translation>Semua angka di dalamnya: kinerjactl policy show ID --json</translation>
    </message>
    <message>
        <source>This is a well-formed policy pack: %1, version %2.</source>
        <translation>Ini paket aturan yang tersusun benar: %1, versi %2.</translation>
    </message>
    <message>
        <source>List the policy packs and their dates in force.</source>
        <translation>Tampilkan daftar paket aturan dan masa berlakunya.</translation>
    </message>
    <message>
        <source>Show a policy pack and what it stands on.</source>
        <translation>Tampilkan sebuah paket aturan dan dasarnya.</translation>
    </message>
    <message>
        <source>Check whether a file is a well-formed policy pack.</source>
        <translation>Periksa apakah sebuah berkas adalah paket aturan yang tersusun benar.</translation>
    </message>
    <message>
        <source>Every problem is listed with its place in the file; the exit code is 1 where there is one.</source>
        <translation>Setiap masalah disebutkan beserta tempatnya dalam berkas; kode keluarnya 1 bila ada masalah.</translation>
    </message>
    <message>
        <source>Print the hash that results under a pack name.</source>
        <translation>Tampilkan sidik paket aturan dengan nama itu.</translation>
    </message>
    <message>
        <source>The practice office is ready: %1 employees in %2 units, %3 rows brought in from files, %4 evaluations issued.</source>
        <translation>Kantor latihan siap: %1 pegawai dalam %2 unit, %3 baris diimpor dari berkas, %4 evaluasi diterbitkan.</translation>
    </message>
    <message>
        <source>Everything in it is invented; try whatever you like, nothing can break.</source>
        <translation>Semua isinya rekaan; silakan mencoba apa saja, tidak ada yang dapat rusak.</translation>
    </message>
    <message>
        <source>The office: %1</source>
        <translation>Kantor: %1</translation>
    </message>
    <message>
        <source>Its passphrase: %1</source>
        <translation>Kata sandinya: %1</translation>
    </message>
    <message>
        <source>The files it came from: %1</source>
        <translation>Berkas asalnya: %1</translation>
    </message>
    <message>
        <source>Its year so far:</source>
        <translation>Perjalanan tahunnya sejauh ini:</translation>
    </message>
    <message>
        <source>In the practice office it is %1. The third quarter is waiting for you:</source>
        <translation>Di kantor latihan hari ini %1. Triwulan III menunggu Anda:</translation>
    </message>
    <message>
        <source>--employees needs a whole number, not &quot;%1&quot;.</source>
        <translation>--employees memerlukan bilangan bulat, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How many people work there: 10 to 200000, 120 unless another number is given.</source>
        <translation>Jumlah pegawainya: 10 sampai 200000; 120 bila tidak disebut.</translation>
    </message>
    <message>
        <source>Make the practice office: an invented office with a year of work, to try everything in.</source>
        <translation>Buat kantor latihan: kantor rekaan dengan pekerjaan setahun, untuk mencoba segalanya.</translation>
    </message>
    <message>
        <source>DIR is made where it is missing and must not hold an office yet. The same --seed gives the same office; its passphrase lies beside it.</source>
        <translation>DIR dibuat bila belum ada dan belum boleh berisi kantor. --seed yang sama memberi kantor yang sama; kata sandinya ada di sebelahnya.</translation>
    </message>
    <message>
        <source>Work plan of an employee (SKP)</source>
        <translation>Sasaran kinerja pegawai (SKP) seorang pegawai</translation>
    </message>
    <message>
        <source>Evaluation of an employee, periodic or annual</source>
        <translation>Evaluasi seorang pegawai, periodik atau tahunan</translation>
    </message>
    <message>
        <source>Evaluation document of an employee, for the personnel file</source>
        <translation>Dokumen evaluasi seorang pegawai, untuk berkas kepegawaian</translation>
    </message>
    <message>
        <source>%1 documents were printed to %2.</source>
        <translation>%1 dokumen dicetak ke %2.</translation>
    </message>
    <message>
        <source>The office is read-only, so the printing was not registered; the paper says so.</source>
        <translation>Kantor ini hanya dapat dibaca, jadi pencetakan tidak dicatat; hal itu tertulis di kertasnya.</translation>
    </message>
    <message>
        <source>This office has not printed this document, or it was changed afterwards.</source>
        <translation>Kantor ini tidak pernah mencetak dokumen tersebut, atau dokumen itu diubah sesudahnya.</translation>
    </message>
    <message>
        <source>Known and current: document %1, revision %2.</source>
        <translation>Dikenal dan masih berlaku: dokumen %1, revisi %2.</translation>
    </message>
    <message>
        <source>Known, but a later one exists: document %1, revision %2.</source>
        <translation>Dikenal, tetapi sudah ada yang lebih baru: dokumen %1, revisi %2.</translation>
    </message>
    <message>
        <source>List the reports that can be printed.</source>
        <translation>Tampilkan daftar laporan yang dapat dicetak.</translation>
    </message>
    <message>
        <source>A .pdf; for a unit also a folder, with one file a person.</source>
        <translation>Berkas .pdf; untuk unit boleh juga folder, satu berkas untuk setiap orang.</translation>
    </message>
    <message>
        <source>The paper, a4 unless f4 is named.</source>
        <translation>Kertasnya; a4 bila f4 tidak disebut.</translation>
    </message>
    <message>
        <source>Where it is signed; without it a line is printed.</source>
        <translation>Tempat penandatanganan; bila tidak disebut, dicetak garis untuk diisi.</translation>
    </message>
    <message>
        <source>The date of signing; without it a line is printed.</source>
        <translation>Tanggal penandatanganan; bila tidak disebut, dicetak garis untuk diisi.</translation>
    </message>
    <message>
        <source>Print an official form as PDF.</source>
        <translation>Cetak formulir resmi sebagai PDF.</translation>
    </message>
    <message>
        <source>What is not issued yet prints KONSEP. The printing is registered.</source>
        <translation>Yang belum terbit dicetak dengan tulisan KONSEP. Pencetakan dicatat.</translation>
    </message>
    <message>
        <source>The text of the printed code instead of a file.</source>
        <translation>Teks dari kode yang tercetak, sebagai pengganti berkas.</translation>
    </message>
    <message>
        <source>Say whether a document was printed here and is still current.</source>
        <translation>Periksa apakah dokumen dicetak di sini dan masih berlaku.</translation>
    </message>
    <message>
        <source>The predicates of the last two years must stand here.</source>
        <translation>Di sini harus ada predikat dua tahun terakhir.</translation>
    </message>
    <message>
        <source>The number of employees with each predicate must stand here.</source>
        <translation>Di sini harus ada jumlah pegawai untuk setiap predikat.</translation>
    </message>
    <message>
        <source>At least one goal must stand here.</source>
        <translation>Di sini harus ada sekurang-kurangnya satu sasaran.</translation>
    </message>
    <message>
        <source>A case is an object {…}, nested no deeper than it needs to be.</source>
        <translation>Sebuah kasus berupa objek {…}, bersusun tidak lebih dalam daripada yang diperlukan.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. kinerjactl rules --help lists them.</source>
        <translation>Tidak ada aturan &quot;%1&quot;. Daftarnya: kinerjactl rules --help.</translation>
    </message>
    <message>
        <source>The policy pack; P6, P8 or BOBOT by the function unless named.</source>
        <translation>Paket aturannya; P6, P8, atau BOBOT menurut FUNCTION bila tidak disebut.</translation>
    </message>
    <message>
        <source>The cases; standard input unless a file is named.</source>
        <translation>Kasus-kasusnya; dari masukan standar bila berkas tidak disebut.</translation>
    </message>
    <message>
        <source>Add to every answer how it came about.</source>
        <translation>Tambahkan pada setiap jawaban cara hasilnya diperoleh.</translation>
    </message>
    <message>
        <source>Answer cases by a rule, without a database.</source>
        <translation>Jawab kasus menurut sebuah aturan, tanpa basis data.</translation>
    </message>
    <message>
        <source>Reads a JSON array of cases and writes a JSON array of the same length and order. A wrong case is answered by an error in its place, and the exit code is 1. Numbers with decimals are texts: &quot;12.5&quot;.

FUNCTION and an example of its case:
  predicate     {&quot;result&quot;:&quot;above&quot;,&quot;conduct&quot;:&quot;below&quot;}
  suggest       {&quot;items&quot;:[{&quot;kind&quot;:&quot;main&quot;,&quot;rating&quot;:&quot;meets&quot;}]}
  attainment    {&quot;target&quot;:&quot;100&quot;,&quot;actual&quot;:&quot;98&quot;,&quot;direction&quot;:&quot;up&quot;}
  outcome       {&quot;categories&quot;:[&quot;SB&quot;,&quot;B&quot;,&quot;C&quot;]}
  nkp           {&quot;skp&quot;:&quot;89.9&quot;,&quot;conduct&quot;:&quot;90.1&quot;,&quot;peers&quot;:false,&quot;new_idea&quot;:false}
  extra         {&quot;items&quot;:[{&quot;category&quot;:&quot;SB&quot;,&quot;scope_weight&quot;:&quot;2&quot;,&quot;value&quot;:&quot;120&quot;}]}
  credit        {&quot;level&quot;:&quot;ahli-madya&quot;,&quot;predicate&quot;:&quot;SB&quot;,&quot;months&quot;:7}
  promotion     {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;credit&quot;:&quot;98.5&quot;,&quot;last_two&quot;:[&quot;B&quot;,&quot;SB&quot;]}
  distribution  {&quot;organisation&quot;:&quot;baik&quot;,&quot;counts&quot;:{&quot;SB&quot;:0,&quot;B&quot;:10,&quot;BP&quot;:0,&quot;K&quot;:0,&quot;SK&quot;:0}}
  nip           {&quot;nip&quot;:&quot;…&quot;,&quot;status&quot;:&quot;PNS&quot;,&quot;today&quot;:&quot;2026-11-24&quot;}
  deadline      {&quot;received&quot;:&quot;2026-01-15&quot;,&quot;days&quot;:14,&quot;unit&quot;:&quot;calendar&quot;,&quot;holidays&quot;:[]}
  talent        {&quot;performance&quot;:&quot;above&quot;,&quot;potential&quot;:&quot;low&quot;}
  weighted      {&quot;goals&quot;:[{&quot;weight&quot;:&quot;100&quot;,&quot;score&quot;:&quot;4&quot;}],&quot;scale&quot;:&quot;5&quot;}
  progress      {&quot;children&quot;:[{&quot;progress&quot;:&quot;0&quot;},{&quot;progress&quot;:&quot;25&quot;}]}</source>
        <translation>Membaca larik JSON berisi kasus dan menulis larik JSON dengan panjang dan urutan yang sama. Kasus yang salah dijawab dengan kesalahan di tempatnya, dan kode keluarnya 1. Bilangan desimal ditulis sebagai teks: &quot;12.5&quot;.

FUNCTION dan contoh kasusnya:
  predicate     {&quot;result&quot;:&quot;above&quot;,&quot;conduct&quot;:&quot;below&quot;}
  suggest       {&quot;items&quot;:[{&quot;kind&quot;:&quot;main&quot;,&quot;rating&quot;:&quot;meets&quot;}]}
  attainment    {&quot;target&quot;:&quot;100&quot;,&quot;actual&quot;:&quot;98&quot;,&quot;direction&quot;:&quot;up&quot;}
  outcome       {&quot;categories&quot;:[&quot;SB&quot;,&quot;B&quot;,&quot;C&quot;]}
  nkp           {&quot;skp&quot;:&quot;89.9&quot;,&quot;conduct&quot;:&quot;90.1&quot;,&quot;peers&quot;:false,&quot;new_idea&quot;:false}
  extra         {&quot;items&quot;:[{&quot;category&quot;:&quot;SB&quot;,&quot;scope_weight&quot;:&quot;2&quot;,&quot;value&quot;:&quot;120&quot;}]}
  credit        {&quot;level&quot;:&quot;ahli-madya&quot;,&quot;predicate&quot;:&quot;SB&quot;,&quot;months&quot;:7}
  promotion     {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;credit&quot;:&quot;98.5&quot;,&quot;last_two&quot;:[&quot;B&quot;,&quot;SB&quot;]}
  distribution  {&quot;organisation&quot;:&quot;baik&quot;,&quot;counts&quot;:{&quot;SB&quot;:0,&quot;B&quot;:10,&quot;BP&quot;:0,&quot;K&quot;:0,&quot;SK&quot;:0}}
  nip           {&quot;nip&quot;:&quot;…&quot;,&quot;status&quot;:&quot;PNS&quot;,&quot;today&quot;:&quot;2026-11-24&quot;}
  deadline      {&quot;received&quot;:&quot;2026-01-15&quot;,&quot;days&quot;:14,&quot;unit&quot;:&quot;calendar&quot;,&quot;holidays&quot;:[]}
  talent        {&quot;performance&quot;:&quot;above&quot;,&quot;potential&quot;:&quot;low&quot;}
  weighted      {&quot;goals&quot;:[{&quot;weight&quot;:&quot;100&quot;,&quot;score&quot;:&quot;4&quot;}],&quot;scale&quot;:&quot;5&quot;}
  progress      {&quot;children&quot;:[{&quot;progress&quot;:&quot;0&quot;},{&quot;progress&quot;:&quot;25&quot;}]}</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Tampilkan satu dokumen JSON sebagai pengganti teks.</translation>
    </message>
    <message>
        <source>Judge dates as on this day, for example 2026-01-15.</source>
        <translation>Nilai tanggal seperti pada hari ini, misalnya 2026-01-15.</translation>
    </message>
    <message>
        <source>Invent the same things again for the same whole number.</source>
        <translation>Reka hal yang sama lagi untuk bilangan bulat yang sama.</translation>
    </message>
    <message>
        <source>The office&apos;s database file; it may also stand as an operand.</source>
        <translation>Berkas basis data kantor; boleh juga ditulis sebagai operan.</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase; - asks without showing it.</source>
        <translation>Berkas yang baris pertamanya kata sandi; - berarti ditanyakan tanpa ditampilkan.</translation>
    </message>
    <message>
        <source>Whose passphrase it is; kantor unless another is named.</source>
        <translation>Kata sandi milik siapa; kantor bila tidak disebut.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet&apos;s text file instead.</source>
        <translation>Buka dengan berkas teks lembar pemulihan sebagai gantinya.</translation>
    </message>
    <message>
        <source>The language of messages; Indonesian unless en is named.</source>
        <translation>Bahasa pesan; bahasa Indonesia bila en tidak disebut.</translation>
    </message>
    <message>
        <source>Show this help and do nothing else.</source>
        <translation>Tampilkan bantuan ini saja.</translation>
    </message>
    <message>
        <source>kinerjactl does Kinerja&apos;s work without windows.</source>
        <translation>kinerjactl mengerjakan tugas Kinerja tanpa jendela.</translation>
    </message>
    <message>
        <source>Usage: kinerjactl VERB [OPERANDS] [OPTIONS]</source>
        <translation>Pemakaian: kinerjactl PERINTAH [OPERAN] [OPSI]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opsi untuk semua perintah:</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 done, but rows were refused or a check found something; 2 wrong usage or input of another kind; 3 wrong passphrase or not permitted; 4 damaged; 5 a person must decide; 6 file, network or space; 7 from a newer version; 8 in use by another program; 130 interrupted.</source>
        <translation>Kode keluar: 0 selesai; 1 selesai, tetapi ada baris yang ditolak atau pemeriksaan menemukan sesuatu; 2 pemakaian salah atau masukan jenis lain; 3 kata sandi salah atau tidak diizinkan; 4 rusak; 5 harus diputuskan oleh orang; 6 berkas, jaringan, atau ruang diska; 7 dari versi yang lebih baru; 8 sedang dipakai program lain; 130 dihentikan.</translation>
    </message>
    <message>
        <source>More about one verb: kinerjactl VERB --help</source>
        <translation>Lebih lanjut tentang satu perintah: kinerjactl PERINTAH --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Pemakaian: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>Opsi --%1 memerlukan nilai sesudahnya.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Opsi --%1 tidak memakai nilai.</translation>
    </message>
    <message>
        <source>The option --%1 stands twice.</source>
        <translation>Opsi --%1 tertulis dua kali.</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-01-15, not &quot;%1&quot;.</source>
        <translation>--today memerlukan tanggal seperti 2026-01-15, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--seed needs a whole number from 0 to 4294967295, not &quot;%1&quot;.</source>
        <translation>--seed memerlukan bilangan bulat dari 0 sampai 4294967295, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--lang is id or en, not &quot;%1&quot;.</source>
        <translation>--lang adalah id atau en, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Perintahnya belum ditulis.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Tidak ada perintah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take the option --%2.</source>
        <translation>&quot;%1&quot; tidak mengenal opsi --%2.</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>Ada yang kurang. Pemakaian: %1</translation>
    </message>
    <message>
        <source>There is one word too many, &quot;%1&quot;. Usage: %2</source>
        <translation>Ada satu kata yang berlebih, &quot;%1&quot;. Pemakaian: %2</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Default of this program</source>
        <translation>Ketentuan bawaan program ini</translation>
    </message>
    <message>
        <source>The predicate is %1.</source>
        <translation>Predikatnya %1.</translation>
    </message>
    <message>
        <source>There is no predicate yet: results and conduct have not both been rated.</source>
        <translation>Predikat belum ada: rating hasil kerja dan rating perilaku kerja belum lengkap.</translation>
    </message>
    <message>
        <source>Results are rated “%1” and conduct “%2”; where they meet, the matrix says %3 (%4).</source>
        <translation>Rating hasil kerja “%1” dan rating perilaku kerja “%2”; pada titik temunya, matriks menyebut %3 (%4).</translation>
    </message>
    <message>
        <source>As head of the unit the results are those of the organisation, which is rated %1 (%2).</source>
        <translation>Sebagai pimpinan unit, hasil kerjanya adalah hasil organisasi, yang predikatnya %1 (%2).</translation>
    </message>
    <message>
        <source>The appraiser wrote: %1</source>
        <translation>Pejabat penilai menulis: %1</translation>
    </message>
    <message>
        <source>From the evidence the program suggested “%1” for the results; it is only a hint (%2).</source>
        <translation>Dari bukti dukung, program menyarankan “%1” untuk hasil kerja; ini hanya petunjuk (%2).</translation>
    </message>
    <message>
        <source>The appraiser decided on “%1” instead.</source>
        <translation>Pejabat penilai memutuskan lain, yaitu “%1”.</translation>
    </message>
    <message>
        <source>Work result “%1”: %2.</source>
        <translation>Hasil kerja “%1”: %2.</translation>
    </message>
    <message>
        <source>   %1: %2 %4 against a target of %3 %4, not yet reached.</source>
        <translation>   %1: %2 %4 dari target %3 %4, belum tercapai.</translation>
    </message>
    <message>
        <source>   %1: %2 %4 against a target of %3 %4.</source>
        <translation>   %1: %2 %4 dari target %3 %4.</translation>
    </message>
    <message>
        <source>The organisation is rated %1.</source>
        <translation>Predikat organisasi %1.</translation>
    </message>
    <message>
        <source>The distribution of the unit follows the guide (%1).</source>
        <translation>Sebaran predikat unit sesuai dengan pola distribusi (%1).</translation>
    </message>
    <message>
        <source>The distribution of the unit departs from the guide, which asks for a written reason (%1).</source>
        <translation>Sebaran predikat unit menyimpang dari pola distribusi sehingga diperlukan alasan tertulis (%1).</translation>
    </message>
    <message>
        <source>Two offices recorded different ratings. Decide which one stands, then issue.</source>
        <translation>Dua kantor mencatat penilaian yang berbeda. Putuskan mana yang berlaku, lalu terbitkan.</translation>
    </message>
    <message>
        <source>Results and conduct have not both been rated. Record the ratings, then issue.</source>
        <translation>Rating hasil kerja dan rating perilaku kerja belum lengkap. Catat penilaiannya, lalu terbitkan.</translation>
    </message>
    <message>
        <source>The organisation has no predicate for this period yet. It comes first: record it for the unit or one above it, then issue.</source>
        <translation>Organisasi belum memiliki predikat untuk periode ini. Predikat organisasi harus lebih dahulu: catat untuk unit ini atau unit di atasnya, lalu terbitkan.</translation>
    </message>
    <message>
        <source>This evaluation has been issued and its ratings have changed since. Issue a revision with a written reason.</source>
        <translation>Evaluasi ini sudah terbit dan penilaiannya berubah sesudah itu. Terbitkan revisi dengan alasan tertulis.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk is full: %1 could not be written, and what was there before is untouched. Make room on the disk, or choose another place, and try again.</source>
        <translation>Diska penuh: %1 tidak dapat ditulis, dan isi sebelumnya tidak tersentuh. Kosongkan ruang di diska atau pilih tempat lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The drive that holds %1 is read-only, so nothing was changed. Remove its write protection or choose another place.</source>
        <translation>Diska tempat %1 hanya dapat dibaca, jadi tidak ada yang berubah. Lepaskan kunci tulisnya atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is no file or folder %1; nothing was changed. Check the name, and whether the drive is connected.</source>
        <translation>Tidak ada berkas atau folder %1; tidak ada yang berubah. Periksa namanya, dan apakah diskanya terpasang.</translation>
    </message>
    <message>
        <source>A part of %1 is a file, not a folder; nothing was changed. Check the name of the place.</source>
        <translation>Sebagian dari %1 adalah berkas, bukan folder; tidak ada yang berubah. Periksa nama tempatnya.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file; nothing was changed. Give the name of a file.</source>
        <translation>%1 adalah folder, bukan berkas; tidak ada yang berubah. Berikan nama sebuah berkas.</translation>
    </message>
    <message>
        <source>The system does not let you use %1; nothing was changed. Choose a place that is yours, or ask whoever looks after this computer for the right to it.</source>
        <translation>Sistem tidak mengizinkan Anda memakai %1; tidak ada yang berubah. Pilih tempat milik Anda, atau mintalah hak atasnya kepada pengelola komputer ini.</translation>
    </message>
    <message>
        <source>Another program is using %1, so nothing was changed. Close it there and try again.</source>
        <translation>Program lain sedang memakai %1, jadi tidak ada yang berubah. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this drive; nothing was changed. Choose a shorter name.</source>
        <translation>Nama %1 terlalu panjang untuk diska ini; tidak ada yang berubah. Pilih nama yang lebih pendek.</translation>
    </message>
    <message>
        <source>%1 lies on another drive than the finished copy, so it was not replaced. Choose a place on the same drive.</source>
        <translation>%1 terletak di diska yang berbeda dari salinan yang sudah jadi, jadi tidak diganti. Pilih tempat di diska yang sama.</translation>
    </message>
    <message>
        <source>The drive that holds %1 reports a fault. Do not rely on it: save to another drive and have this one looked at.</source>
        <translation>Diska tempat %1 melaporkan kerusakan. Jangan andalkan diska itu: simpan ke diska lain dan mintalah diska ini diperiksa.</translation>
    </message>
    <message>
        <source>The network drive that holds %1 does not answer; nothing was changed. Check the network and try again.</source>
        <translation>Diska jaringan tempat %1 tidak menjawab; tidak ada yang berubah. Periksa jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The system could not finish its work on %1; what was there before is untouched. Try again, or choose another place.</source>
        <translation>Sistem tidak dapat menyelesaikan pekerjaannya pada %1; isi sebelumnya tidak tersentuh. Coba lagi, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>%1 was replaced, but the drive did not confirm it. Check that the file is there before you remove the drive or switch the computer off.</source>
        <translation>%1 sudah diganti, tetapi diska belum memastikannya. Periksa bahwa berkasnya ada sebelum Anda melepas diska atau mematikan komputer.</translation>
    </message>
    <message>
        <source>No passphrase could be read from the keyboard or the input. Type one line of ordinary text and press Enter.</source>
        <translation>Kata sandi tidak dapat dibaca dari papan ketik atau masukan. Ketik satu baris teks biasa, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Stopped at your request; nothing was changed.</source>
        <translation>Dihentikan atas permintaan Anda; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The program&apos;s translations are missing, so it speaks English. Your data is not affected. Install the program again.</source>
        <translation>Terjemahan program tidak ada, sehingga program memakai bahasa Inggris. Data Anda tidak terpengaruh. Pasang program sekali lagi.</translation>
    </message>
    <message>
        <source>The file %1 is not encrypted, so it is not an office of this program. It was left as it is.</source>
        <translation>Berkas %1 tidak dienkripsi, jadi bukan kantor program ini. Berkas itu dibiarkan.</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt and refuses to work. No file was touched. Install the program again.</source>
        <translation>Salinan program ini tidak dapat mengenkripsi sehingga menolak bekerja. Tidak ada berkas yang tersentuh. Pasang ulang program ini.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Choose another name.</source>
        <translation>Berkas %1 sudah ada. Berkas itu dibiarkan. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no office file %1. Check the name and the folder.</source>
        <translation>Tidak ada berkas kantor %1. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>The latest changes of the office lie in a second file beside it, and this folder cannot be written, so they cannot be read. Nothing was changed. Copy the whole folder to where you may write, and open the office there.</source>
        <translation>Perubahan terbaru kantor ini ada dalam berkas kedua di sampingnya, dan folder ini tidak dapat ditulisi sehingga perubahan itu tidak dapat dibaca. Tidak ada yang berubah. Salin seluruh folder ke tempat yang dapat Anda tulisi, lalu buka kantor di sana.</translation>
    </message>
    <message>
        <source>A part of the office file is damaged. The file was left as it is. Restore the latest backup; it stays readable.</source>
        <translation>Sebagian berkas kantor rusak. Berkas itu dibiarkan apa adanya. Pulihkan cadangan terbaru; cadangan itu tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>This office was last used with a newer version of the program. It was left as it is. Install the newer version to open it.</source>
        <translation>Kantor ini terakhir dipakai dengan versi program yang lebih baru. Isinya dibiarkan apa adanya. Pasang versi yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>A part of the program is missing. No file was touched. Install the program again.</source>
        <translation>Sebagian program tidak ada. Tidak ada berkas yang tersentuh. Pasang kembali programnya.</translation>
    </message>
    <message>
        <source>Another program is using this office just now. Nothing was changed. Close the other program and try again.</source>
        <translation>Program lain sedang memakai kantor ini. Tidak ada yang berubah. Tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this step was taken back. Free some space and try again.</source>
        <translation>Diska penuh. Yang sudah disimpan tetap aman; langkah ini dibatalkan. Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The office file or its folder is read-only. Nothing was changed. Allow writing there, or copy the office to another folder.</source>
        <translation>Berkas kantor atau foldernya hanya dapat dibaca. Tidak ada yang berubah. Izinkan penulisan di sana, atau salin kantor ke folder lain.</translation>
    </message>
    <message>
        <source>The office file cannot be opened. Nothing was changed. Check that the folder exists and that you may write there.</source>
        <translation>Berkas kantor tidak dapat dibuka. Tidak ada yang berubah. Periksa apakah foldernya ada dan Anda boleh menulis di sana.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. What was saved before is safe. Check the disk or the USB stick and try again.</source>
        <translation>Diska tidak menjawab sebagaimana mestinya. Yang sudah disimpan tetap aman. Periksa diska atau diska USB, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Stopped as you wished. Nothing was half-written.</source>
        <translation>Dihentikan sesuai keinginan Anda. Tidak ada yang tertulis setengah jalan.</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Nothing was changed. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk langkah ini. Tidak ada yang berubah. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The program made a mistake in the database. Nothing was changed. Please report it with the technical detail.</source>
        <translation>Program keliru menangani basis data. Tidak ada yang berubah. Mohon laporkan beserta rincian teknisnya.</translation>
    </message>
    <message>
        <source>There is no issued evaluation of that period. Nothing was changed. Issue it first.</source>
        <translation>Belum ada evaluasi yang diterbitkan untuk periode itu. Tidak ada yang berubah. Terbitkan dahulu.</translation>
    </message>
    <message>
        <source>A revision needs a written reason. Nothing was changed. Give the reason and try again.</source>
        <translation>Revisi memerlukan alasan tertulis. Tidak ada yang berubah. Tulis alasannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>An issued evaluation cannot be read. It was left as it is. Run the check of the office and restore a backup where it says so.</source>
        <translation>Sebuah evaluasi yang sudah diterbitkan tidak dapat dibaca. Evaluasi itu dibiarkan apa adanya. Jalankan pemeriksaan kantor, dan pulihkan cadangan bila diminta di sana.</translation>
    </message>
    <message>
        <source>An evaluation was issued with a newer version of the program. It was left as it is. Install the newer version to print it.</source>
        <translation>Sebuah evaluasi diterbitkan dengan versi program yang lebih baru. Evaluasi itu dibiarkan apa adanya. Pasang versi yang lebih baru untuk mencetaknya.</translation>
    </message>
    <message>
        <source>The employee is no longer in the office&apos;s data. Nothing was changed. Look the employee up again.</source>
        <translation>Pegawai itu tidak ada lagi dalam data kantor. Tidak ada yang berubah. Cari lagi pegawainya.</translation>
    </message>
    <message>
        <source>The file %1 was not copied completely; nothing was changed. Copy or save it again, and choose it again.</source>
        <translation>Berkas %1 tidak tersalin lengkap; tidak ada yang berubah. Salin atau simpan sekali lagi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is not a text file, so it cannot be a CSV table; nothing was changed. Open it in the program it comes from, save it as Excel Workbook (.xlsx) or CSV, and choose that file.</source>
        <translation>%1 bukan berkas teks sehingga tidak mungkin tabel CSV; tidak ada yang berubah. Buka di program asalnya, simpan sebagai Excel Workbook (.xlsx) atau CSV, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>The text in %1 is damaged: some characters cannot be read. Nothing was changed. Save the table again as CSV UTF-8, and choose it again.</source>
        <translation>Teks di %1 rusak: beberapa huruf tidak dapat dibaca. Tidak ada yang berubah. Simpan lagi tabelnya sebagai CSV UTF-8, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has a cell with more than %3 characters; nothing was changed. Look there for a quotation mark that is never closed, mend it, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat sel yang lebih dari %3 huruf; tidak ada yang berubah. Cari di sana tanda kutip yang tidak ditutup, perbaiki, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has a quotation mark that is never closed; nothing was changed. Close or delete it, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat tanda kutip yang tidak ditutup; tidak ada yang berubah. Tutup atau hapus, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more than %3 columns; nothing was changed. Delete the columns that are not needed, and choose the file again.</source>
        <translation>Baris %2 di %1 lebih dari %3 kolom; tidak ada yang berubah. Hapus kolom yang tidak diperlukan, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>A text holds a character that no table can keep, so %1 was not written; nothing was changed. Type that text again: %2</source>
        <translation>Sebuah teks memuat karakter yang tidak dapat disimpan tabel mana pun sehingga %1 tidak ditulis; tidak ada yang berubah. Ketik ulang teks itu: %2</translation>
    </message>
    <message>
        <source>A text is longer than the %2 characters that a cell holds, so %1 was not written; nothing was changed. Shorten it: %3…</source>
        <translation>Sebuah teks lebih panjang dari %2 huruf yang muat dalam satu sel sehingga %1 tidak ditulis; tidak ada yang berubah. Persingkat: %3…</translation>
    </message>
    <message>
        <source>The table could not be written because of a mistake in this program; nothing was changed. Please report it.</source>
        <translation>Tabel tidak dapat ditulis karena kesalahan pada program ini; tidak ada yang berubah. Mohon laporkan.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1. Nothing was written. Look up the code in the list of units.</source>
        <translation>Tidak ada unit dengan kode %1. Tidak ada yang ditulis. Lihat kodenya di daftar unit.</translation>
    </message>
    <message>
        <source>Nobody in this office has that NIP. Nothing was written. Compare its 18 digits.</source>
        <translation>Tidak ada pegawai kantor ini yang memiliki NIP itu. Tidak ada yang ditulis. Cocokkan ke-18 angkanya.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>Sel ini kosong. Isilah.</translation>
    </message>
    <message>
        <source>The cell shows the spreadsheet&apos;s own error %1. Mend its formula, or type the value itself.</source>
        <translation>Sel ini menampilkan kesalahan lembar kerja %1. Perbaiki rumusnya, atau ketik nilainya.</translation>
    </message>
    <message>
        <source>“%1” is a bare number, not a date. Show the column as dates in the spreadsheet, or type the date like 31-12-2026.</source>
        <translation>“%1” hanya angka, bukan tanggal. Tampilkan kolomnya sebagai tanggal di lembar kerja, atau ketik tanggalnya seperti 31-12-2026.</translation>
    </message>
    <message>
        <source>The year in “%1” has two digits. Type all four, like 31-12-2026.</source>
        <translation>Tahun pada “%1” hanya dua angka. Ketik keempat angkanya, seperti 31-12-2026.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day, month and year, like 31-12-2026 or 5 Januari 2026.</source>
        <translation>“%1” bukan tanggal. Ketik hari, bulan, dan tahun, seperti 31-12-2026 atau 5 Januari 2026.</translation>
    </message>
    <message>
        <source>The year in “%1” cannot be right. Correct it.</source>
        <translation>Tahun pada “%1” tidak mungkin benar. Perbaiki.</translation>
    </message>
    <message>
        <source>“%1” is not known as a sex. Type L (laki-laki) or P (perempuan).</source>
        <translation>“%1” tidak dikenal sebagai jenis kelamin. Ketik L (laki-laki) atau P (perempuan).</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has shortened. Show the column with all its digits, or type the number again.</source>
        <translation>“%1” adalah bilangan yang dipersingkat oleh lembar kerja. Tampilkan kolomnya dengan semua angkanya, atau ketik ulang bilangannya.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits with a decimal comma, like 87,5.</source>
        <translation>“%1” bukan bilangan. Ketik angka dengan koma desimal, seperti 87,5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3. Correct it.</source>
        <translation>“%1” bukan bilangan bulat dari %2 sampai %3. Perbaiki.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this NIP into the number “%1”, and its last digits are gone. Make the column text, type the NIP again, and choose the file again.</source>
        <translation>Lembar kerja telah mengubah NIP ini menjadi bilangan “%1” sehingga angka terakhirnya hilang. Jadikan kolomnya teks, ketik ulang NIP-nya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>The NIP “%1” stands here as a number, of which a spreadsheet keeps only 15 digits, so the last three cannot be trusted. Make the column text, type the NIP again, and choose the file again.</source>
        <translation>NIP “%1” di sini berupa bilangan, padahal lembar kerja hanya menyimpan 15 angka, sehingga tiga angka terakhir tidak dapat dipercaya. Jadikan kolomnya teks, ketik ulang NIP-nya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>“%1” is not a NIP. Make the column text, and type its 18 digits.</source>
        <translation>“%1” bukan NIP. Jadikan kolomnya teks, lalu ketik ke-18 angkanya.</translation>
    </message>
    <message>
        <source>No heading row was found in the first %2 rows; nothing was changed. The table needs a row with these headings: %1.</source>
        <translation>Baris judul kolom tidak ditemukan dalam %2 baris pertama; tidak ada yang berubah. Tabel memerlukan satu baris dengan judul kolom ini: %1.</translation>
    </message>
    <message>
        <source>The heading row (row %1) lacks: %2. Nothing was changed. Add the column or mend the spelling of its heading, and choose the file again.</source>
        <translation>Baris judul kolom (baris %1) tidak memuat: %2. Tidak ada yang berubah. Tambahkan kolomnya atau perbaiki ejaan judulnya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>The heading row (row %1) has these more than once: %2. Nothing was changed. Keep one column of each, and choose the file again.</source>
        <translation>Baris judul kolom (baris %1) memuat lebih dari sekali: %2. Tidak ada yang berubah. Sisakan satu kolom untuk masing-masing, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>The office was opened for reading only. Nothing was changed.</source>
        <translation>Kantor ini dibuka hanya untuk dibaca. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The recap needs one column with the predicate (Predikat Kinerja Periodik or Predikat Kinerja Tahunan). Nothing was changed. Mend the headings and choose the file again.</source>
        <translation>Rekap memerlukan satu kolom berisi predikat (Predikat Kinerja Periodik atau Predikat Kinerja Tahunan). Tidak ada yang berubah. Perbaiki judul kolomnya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>The recap does not say which period it is for. Nothing was changed. Above the headings it needs a line like “Periode Bulanan 6 Tahun 2026”; fetch the recap again from e-Kinerja.</source>
        <translation>Rekap ini tidak menyebutkan periodenya. Tidak ada yang berubah. Di atas judul kolom harus ada baris seperti “Periode Bulanan 6 Tahun 2026”; ambil lagi rekapnya dari e-Kinerja.</translation>
    </message>
    <message>
        <source>The recap is for a period that cannot be: “%1”. Nothing was changed. Fetch the recap again from e-Kinerja.</source>
        <translation>Rekap ini untuk periode yang tidak mungkin ada: “%1”. Tidak ada yang berubah. Ambil lagi rekapnya dari e-Kinerja.</translation>
    </message>
    <message>
        <source>The recap says “%1” above its headings, but its predicates are those of another kind of period. Nothing was changed. Fetch the monthly, quarterly or annual recap again from e-Kinerja.</source>
        <translation>Di atas judul kolom rekap tertulis “%1”, tetapi predikatnya untuk jenis periode yang lain. Tidak ada yang berubah. Ambil lagi rekap bulanan, triwulanan, atau tahunan dari e-Kinerja.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file of that name can be written; nothing was changed. Give the file another name.</source>
        <translation>%1 adalah folder sehingga tidak dapat ditulis berkas dengan nama itu; tidak ada yang berubah. Beri berkas itu nama lain.</translation>
    </message>
    <message>
        <source>The spreadsheet turned this target into a date. Format the column as text and type the target again.</source>
        <translation>Lembar kerja mengubah target ini menjadi tanggal. Jadikan kolomnya teks, lalu ketik ulang targetnya.</translation>
    </message>
    <message>
        <source>The range “%1” ends below its beginning. Type the lower number first.</source>
        <translation>Rentang “%1” berakhir di bawah awalnya. Ketik bilangan yang lebih kecil lebih dahulu.</translation>
    </message>
    <message>
        <source>The practice office could not be made because of a mistake in this program. Nothing was left behind. Please report it.</source>
        <translation>Kantor latihan tidak dapat dibuat karena kesalahan dalam program ini. Tidak ada yang tertinggal. Mohon laporkan.</translation>
    </message>
    <message>
        <source>The folder %1 already holds %2. It was left as it is. Choose another folder for the practice office, or an empty one.</source>
        <translation>Folder %1 sudah berisi %2. Isinya dibiarkan. Pilih folder lain untuk kantor latihan, atau folder kosong.</translation>
    </message>
    <message>
        <source>A practice office has %1 to %2 employees. Nothing was made. Choose a number between.</source>
        <translation>Kantor latihan memiliki %1 sampai %2 pegawai. Tidak ada yang dibuat. Pilih angka di antaranya.</translation>
    </message>
    <message>
        <source>%1 ends neither in .csv nor in .xlsx, so it is not clear what to write; nothing was written. Give the file one of these endings.</source>
        <translation>%1 tidak berakhiran .csv ataupun .xlsx sehingga tidak jelas apa yang harus ditulis; tidak ada yang ditulis. Beri berkas itu salah satu akhiran tersebut.</translation>
    </message>
    <message>
        <source>The workbook %1 is locked with a password, so it cannot be read; nothing was changed. Open it, take the password off, save it, and choose it again.</source>
        <translation>Buku kerja %1 dikunci dengan kata sandi sehingga tidak dapat dibaca; tidak ada yang berubah. Buka, lepaskan kata sandinya, simpan, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is in the old Excel format (.xls); nothing was changed. Open it, save it as Excel Workbook (.xlsx), and choose that file.</source>
        <translation>%1 memakai format Excel lama (.xls); tidak ada yang berubah. Buka, simpan sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is a document or a picture, not a table; nothing was changed. Choose the Excel (.xlsx) or CSV file it was made from.</source>
        <translation>%1 adalah dokumen atau gambar, bukan tabel; tidak ada yang berubah. Pilih berkas Excel (.xlsx) atau CSV asalnya.</translation>
    </message>
    <message>
        <source>%1 is a packed archive; nothing was changed. Unpack it first, then choose the Excel (.xlsx) or CSV file inside.</source>
        <translation>%1 adalah arsip terkemas; tidak ada yang berubah. Buka kemasannya dahulu, lalu pilih berkas Excel (.xlsx) atau CSV di dalamnya.</translation>
    </message>
    <message>
        <source>%1 is a web page under the name of a table; nothing was changed. Open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx), and choose that file.</source>
        <translation>%1 adalah halaman web yang bernama seperti tabel; tidak ada yang berubah. Buka di Excel atau LibreOffice, simpan sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>There is no file %1; nothing was changed. Check its name and folder, or choose it again.</source>
        <translation>Tidak ada berkas %1; tidak ada yang berubah. Periksa nama dan foldernya, atau pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is a folder; nothing was changed. Choose the Excel (.xlsx) or CSV file inside.</source>
        <translation>%1 adalah folder; tidak ada yang berubah. Pilih berkas Excel (.xlsx) atau CSV di dalamnya.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file; nothing was changed. Save the table to a file first, and choose that.</source>
        <translation>%1 bukan berkas biasa; tidak ada yang berubah. Simpan dahulu tabelnya ke berkas, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>The file %1 is empty; nothing was changed. Save the table again, and choose it again.</source>
        <translation>Berkas %1 kosong; tidak ada yang berubah. Simpan tabelnya sekali lagi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 ends neither in .csv nor in .xlsx nor in .json, so it is not clear what to write. Nothing was written. Give the file one of these endings.</source>
        <translation>%1 tidak berakhiran .csv, .xlsx, ataupun .json sehingga tidak jelas apa yang harus ditulis. Tidak ada yang ditulis. Beri berkas itu salah satu akhiran tersebut.</translation>
    </message>
    <message>
        <source>The workbook %1 holds instructions that no spreadsheet program writes, so it was not read; nothing was changed. Ask its sender for a new copy, saved in Excel or LibreOffice.</source>
        <translation>Buku kerja %1 memuat perintah yang tidak pernah ditulis program lembar kerja sehingga tidak dibaca; tidak ada yang berubah. Mintalah salinan baru kepada pengirimnya, disimpan dari Excel atau LibreOffice.</translation>
    </message>
    <message>
        <source>The workbook %1 has a cell with more than %3 characters, at or after row %2; nothing was changed. Shorten it, and choose the file again.</source>
        <translation>Buku kerja %1 memuat sel yang lebih dari %3 huruf, di baris %2 atau sesudahnya; tidak ada yang berubah. Persingkat, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>%1 is in the OpenDocument format (.ods); nothing was changed. Open it in LibreOffice, save it as Excel 2007-365 (.xlsx), and choose that file.</source>
        <translation>%1 memakai format OpenDocument (.ods); tidak ada yang berubah. Buka di LibreOffice, simpan sebagai Excel 2007-365 (.xlsx), lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is an Excel binary workbook (.xlsb); nothing was changed. Open it, save it as Excel Workbook (.xlsx), and choose that file.</source>
        <translation>%1 adalah buku kerja biner Excel (.xlsb); tidak ada yang berubah. Buka, simpan sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>%1 is no workbook: it is a packed folder or another kind of document. Nothing was changed. Unpack it if need be, and choose the Excel (.xlsx) or CSV file itself.</source>
        <translation>%1 bukan buku kerja, melainkan folder terkemas atau dokumen jenis lain. Tidak ada yang berubah. Bila perlu buka kemasannya, lalu pilih berkas Excel (.xlsx) atau CSV-nya sendiri.</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet %2; nothing was changed. Its sheets are: %3. Name one of them.</source>
        <translation>Buku kerja %1 tidak mempunyai lembar %2; tidak ada yang berubah. Lembarnya: %3. Sebutkan salah satunya.</translation>
    </message>
    <message>
        <source>The workbook %1 shows no sheet with cells; nothing was changed. Unhide the sheet with the table, save the workbook, and choose it again.</source>
        <translation>Buku kerja %1 tidak menampilkan satu pun lembar berisi sel; tidak ada yang berubah. Tampilkan lembar yang memuat tabelnya, simpan, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a sheet; nothing was written. A name has 1 to 31 characters, none of them [ ] : * ? / \.</source>
        <translation>“%1” tidak dapat menjadi nama lembar; tidak ada yang ditulis. Nama terdiri atas 1 sampai 31 huruf tanpa [ ] : * ? / \.</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet holds (%1), so it was not written; nothing was changed. Write it as CSV, or choose one unit or period.</source>
        <translation>Tabel ini lebih banyak barisnya daripada yang muat dalam satu lembar (%1) sehingga tidak ditulis; tidak ada yang berubah. Tulis sebagai CSV, atau pilih satu unit atau periode.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged or was not copied completely; nothing was changed. Copy it again, or open and save it in Excel or LibreOffice, and choose it again.</source>
        <translation>Buku kerja %1 rusak atau tidak tersalin lengkap; tidak ada yang berubah. Salin lagi, atau buka dan simpan di Excel atau LibreOffice, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The workbook %1 unpacks to far more than a table of an office needs, so it was not read; nothing was changed. Copy the sheet that is needed into a new workbook, and choose that.</source>
        <translation>Isi buku kerja %1 jauh lebih besar daripada tabel sebuah kantor sehingga tidak dibaca; tidak ada yang berubah. Salin lembar yang diperlukan ke buku kerja baru, lalu pilih itu.</translation>
    </message>
    <message>
        <source>The file %1 is locked with a password, so it cannot be read; nothing was changed. Unpack or save it without the password, and choose it again.</source>
        <translation>Berkas %1 dikunci dengan kata sandi sehingga tidak dapat dibaca; tidak ada yang berubah. Buka kemasannya atau simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The workbook could not be begun; nothing was written. Close other programs and try again.</source>
        <translation>Buku kerja tidak dapat dimulai; tidak ada yang ditulis. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The workbook could not be written; whatever stood there before is unchanged. Try again, or choose another folder.</source>
        <translation>Buku kerja tidak dapat ditulis; isi yang sebelumnya ada di sana tidak berubah. Coba lagi, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The list of devices and people of this network was damaged or changed by someone who may not. It is not used; your own data is untouched. Tell the network&apos;s administrator.</source>
        <translation>Daftar perangkat dan orang jaringan ini rusak atau diubah oleh pihak yang tidak berhak. Daftar itu tidak dipakai; data Anda sendiri tidak tersentuh. Beri tahu administrator jaringan.</translation>
    </message>
    <message>
        <source>A stored key is damaged. The records are untouched. Put the office back from a backup.</source>
        <translation>Sebuah kunci yang tersimpan rusak. Catatan tidak tersentuh. Pulihkan kantor dari cadangan.</translation>
    </message>
    <message>
        <source>What was sent is sealed for another device, or was changed on the way. Nothing was changed here. Ask for it to be sent again.</source>
        <translation>Kiriman ini disegel untuk perangkat lain, atau berubah di jalan. Tidak ada yang berubah di sini. Mintalah agar dikirim lagi.</translation>
    </message>
    <message>
        <source>This passphrase does not open the person&apos;s signing key. The records are untouched; decisions cannot be signed. Ask the administrator for a new signing key.</source>
        <translation>Kata sandi ini tidak membuka kunci tanda tangan orang itu. Catatan tidak tersentuh; keputusan tidak dapat ditandatangani. Mintalah kunci tanda tangan baru kepada administrator.</translation>
    </message>
    <message>
        <source>The list of devices and people of this network was written by a newer version of Kinerja. Nothing was changed. Install that version.</source>
        <translation>Daftar perangkat dan orang jaringan ini ditulis oleh versi Kinerja yang lebih baru. Tidak ada yang berubah. Pasang versi tersebut.</translation>
    </message>
    <message>
        <source>The program made a mistake with the keys. Nothing was changed. Please report this.</source>
        <translation>Program keliru menangani kunci. Tidak ada yang berubah. Mohon laporkan hal ini.</translation>
    </message>
    <message>
        <source>A passphrase needs %1 to %2 characters. Nothing was changed. Choose another.</source>
        <translation>Kata sandi harus terdiri atas %1 sampai %2 karakter. Tidak ada yang berubah. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The keys file was changed by something other than Kinerja, so it is not used. The office file is untouched. Put back the keys file from a backup, or use the recovery sheet.</source>
        <translation>Berkas kunci diubah oleh sesuatu selain Kinerja, jadi tidak dipakai. Berkas kantor tidak tersentuh. Kembalikan berkas kunci dari cadangan, atau pakai lembar pemulihan.</translation>
    </message>
    <message>
        <source>Both copies in the keys file are damaged. The office file is untouched. Put back the keys file from a backup, or use the recovery sheet.</source>
        <translation>Kedua salinan dalam berkas kunci rusak. Berkas kantor tidak tersentuh. Kembalikan berkas kunci dari cadangan, atau pakai lembar pemulihan.</translation>
    </message>
    <message>
        <source>This office has no login “%1”. Nothing was opened or changed. Check how the login is written.</source>
        <translation>Kantor ini tidak mempunyai nama pengguna “%1”. Tidak ada yang dibuka atau diubah. Periksa penulisan nama pengguna itu.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Nothing was opened or changed. Close other programs and try again.</source>
        <translation>Memori yang kosong tidak cukup untuk memeriksa kata sandi. Tidak ada yang dibuka atau diubah. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keys file “%1” is missing. The office file is untouched. Put the keys file beside the office file again, or use the recovery sheet.</source>
        <translation>Berkas kunci “%1” tidak ada. Berkas kantor tidak tersentuh. Letakkan kembali berkas kunci di samping berkas kantor, atau pakai lembar pemulihan.</translation>
    </message>
    <message>
        <source>The keys file was written by a newer version of Kinerja. Nothing was changed. Install that version and open the office with it.</source>
        <translation>Berkas kunci ditulis oleh versi Kinerja yang lebih baru. Tidak ada yang berubah. Pasang versi tersebut dan buka kantor dengannya.</translation>
    </message>
    <message>
        <source>“%1” holds the keys of another office, perhaps the only ones. Nothing was changed. Move that file to a safe place and try again.</source>
        <translation>“%1” berisi kunci kantor lain, mungkin satu-satunya. Tidak ada yang berubah. Pindahkan berkas itu ke tempat yang aman, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was opened or changed. Type it again; capital letters and spaces count.</source>
        <translation>Kata sandi tidak cocok. Tidak ada yang dibuka atau diubah. Ketik sekali lagi; huruf besar dan spasi berpengaruh.</translation>
    </message>
    <message>
        <source>A login cannot be empty. Nothing was changed. Give the person a login.</source>
        <translation>Nama pengguna tidak boleh kosong. Tidak ada yang berubah. Berikan nama pengguna kepada orang itu.</translation>
    </message>
    <message>
        <source>This key belongs to another office. Nothing was changed. Look for the recovery sheet of this office.</source>
        <translation>Kunci ini milik kantor lain. Tidak ada yang berubah. Carilah lembar pemulihan kantor ini.</translation>
    </message>
    <message>
        <source>The login “%1” has a passphrase already. Nothing was changed. Choose another login, or change that passphrase.</source>
        <translation>Nama pengguna “%1” sudah mempunyai kata sandi. Tidak ada yang berubah. Pilih nama pengguna lain, atau ganti kata sandi itu.</translation>
    </message>
    <message>
        <source>This office has as many logins as a keys file can hold (%1). Nothing was changed. Remove logins that are no longer used.</source>
        <translation>Jumlah nama pengguna kantor ini sudah sebanyak yang dapat ditampung berkas kunci (%1). Tidak ada yang berubah. Hapus nama pengguna yang tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>“%1” is the only login of this office; without it nobody could open the office. Nothing was changed. Add another login first.</source>
        <translation>“%1” adalah satu-satunya nama pengguna kantor ini; tanpanya tidak ada yang dapat membuka kantor. Tidak ada yang berubah. Tambahkan nama pengguna lain lebih dahulu.</translation>
    </message>
    <message>
        <source>The passphrase is not plain text in UTF-8. Nothing was opened or changed. Save the passphrase file as UTF-8 text and try again.</source>
        <translation>Kata sandi bukan teks biasa dalam UTF-8. Tidak ada yang dibuka atau diubah. Simpan berkas kata sandi sebagai teks UTF-8, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters. A few words with spaces between are easy to remember.</source>
        <translation>Kata sandi terlalu pendek: paling sedikit %1 karakter. Beberapa kata dengan spasi di antaranya mudah diingat.</translation>
    </message>
    <message>
        <source>The passphrase is too long: it may have at most %1 characters.</source>
        <translation>Kata sandi terlalu panjang: paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>The passphrase rests on one or two words that are easily guessed. Use more words that do not belong together, or let Kinerja make a passphrase.</source>
        <translation>Kata sandi bertumpu pada satu atau dua kata yang mudah ditebak. Pakai lebih banyak kata yang tidak berkaitan, atau biarkan Kinerja membuat kata sandi.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same characters or words. Use different words, or let Kinerja make a passphrase.</source>
        <translation>Kata sandi mengulang karakter atau kata yang sama. Pakai kata yang berbeda, atau biarkan Kinerja membuat kata sandi.</translation>
    </message>
    <message>
        <source>The passphrase rests on a row of letters or numbers, neighbouring keys or a date. Use words that do not belong together, or let Kinerja make a passphrase.</source>
        <translation>Kata sandi bertumpu pada deretan huruf atau angka, tombol yang berdampingan, atau tanggal. Pakai kata yang tidak berkaitan, atau biarkan Kinerja membuat kata sandi.</translation>
    </message>
    <message>
        <source>The passphrase rests on the name of the office, a unit, the program, a person or on a NIP. Others guess these first. Use words that have nothing to do with the office.</source>
        <translation>Kata sandi bertumpu pada nama kantor, unit, program, orang, atau pada NIP. Hal-hal itu ditebak orang lebih dahulu. Pakai kata yang tidak ada hubungannya dengan kantor.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use more words that do not belong together, or let Kinerja make a passphrase.</source>
        <translation>Kata sandi terlalu mudah ditebak. Pakai lebih banyak kata yang tidak berkaitan, atau biarkan Kinerja membuat kata sandi.</translation>
    </message>
    <message>
        <source>There is no passphrase. Nothing was opened or changed. Type the passphrase, or put it in the first line of the passphrase file.</source>
        <translation>Kata sandi tidak ada. Tidak ada yang dibuka atau diubah. Ketik kata sandi, atau tulis di baris pertama berkas kata sandi.</translation>
    </message>
    <message>
        <source>The passphrase could not be read. Nothing was opened or changed. Check the passphrase file and try again.</source>
        <translation>Kata sandi tidak dapat dibaca. Tidak ada yang dibuka atau diubah. Periksa berkas kata sandi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The first line is far too long for a passphrase. Nothing was opened or changed. Check that this is the passphrase file.</source>
        <translation>Baris pertama terlalu panjang untuk sebuah kata sandi. Tidak ada yang dibuka atau diubah. Periksa apakah ini berkas kata sandi.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery code, line %1, group %2. Nothing was opened or changed. Compare that group with the sheet.</source>
        <translation>Ada kesalahan dalam kode pemulihan, baris %1, kelompok %2. Tidak ada yang dibuka atau diubah. Bandingkan kelompok itu dengan lembarnya.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery code has %2 characters where %3 are needed. Nothing was opened or changed. Compare that line with the sheet.</source>
        <translation>Baris %1 kode pemulihan berisi %2 karakter, padahal diperlukan %3. Tidak ada yang dibuka atau diubah. Bandingkan baris itu dengan lembarnya.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code: it has %1 characters where %2 are needed. Nothing was opened or changed. Compare it with the sheet.</source>
        <translation>Kode pemulihan ini tidak lengkap: isinya %1 karakter, padahal diperlukan %2. Tidak ada yang dibuka atau diubah. Bandingkan dengan lembarnya.</translation>
    </message>
    <message>
        <source>This is not a recovery sheet: it is far too long. Nothing was opened or changed. Choose the file that was saved as the recovery sheet.</source>
        <translation>Ini bukan lembar pemulihan: isinya terlalu panjang. Tidak ada yang dibuka atau diubah. Pilih berkas yang disimpan sebagai lembar pemulihan.</translation>
    </message>
    <message>
        <source>This recovery sheet was made by a newer version of Kinerja. Nothing was opened or changed. Install that version and use the sheet with it.</source>
        <translation>Lembar pemulihan ini dibuat oleh versi Kinerja yang lebih baru. Tidak ada yang dibuka atau diubah. Pasang versi tersebut dan pakai lembar ini dengannya.</translation>
    </message>
    <message>
        <source>There are several mistakes in the recovery code. Nothing was opened or changed. Compare every line with the sheet.</source>
        <translation>Ada beberapa kesalahan dalam kode pemulihan. Tidak ada yang dibuka atau diubah. Bandingkan setiap baris dengan lembarnya.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be read. Nothing was opened or changed. Check the file and try again.</source>
        <translation>Lembar pemulihan tidak dapat dibaca. Tidak ada yang dibuka atau diubah. Periksa berkasnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The program made a mistake while saving. Nothing was changed. Please report it with the technical detail.</source>
        <translation>Program keliru saat menyimpan. Tidak ada yang berubah. Mohon laporkan beserta rincian teknisnya.</translation>
    </message>
    <message>
        <source>A change from another computer is damaged or forged. It was not taken over; this office is as it was. Tell whoever looks after the exchange.</source>
        <translation>Sebuah perubahan dari komputer lain rusak atau dipalsukan. Perubahan itu tidak diambil; kantor ini tetap seperti semula. Beri tahu pengelola pertukaran data.</translation>
    </message>
    <message>
        <source>A change in the history cannot be read. It was left as it is. Run the check of the office and restore a backup where it says so.</source>
        <translation>Sebuah perubahan dalam riwayat tidak dapat dibaca. Perubahan itu dibiarkan apa adanya. Jalankan pemeriksaan kantor, dan pulihkan cadangan bila diminta di sana.</translation>
    </message>
    <message>
        <source>The office file is incomplete. It was left as it is. Restore the latest backup; it stays readable.</source>
        <translation>Berkas kantor tidak lengkap. Berkas itu dibiarkan apa adanya. Pulihkan cadangan terbaru; cadangan itu tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>A change is missing from the history. Nothing was changed. Run the check of the office and restore a backup where it says so.</source>
        <translation>Ada perubahan yang hilang dari riwayat. Tidak ada yang berubah. Jalankan pemeriksaan kantor, dan pulihkan cadangan bila diminta di sana.</translation>
    </message>
    <message>
        <source>There is no step %1 in this office. Nothing was changed. Copy the number from the report of the import.</source>
        <translation>Tidak ada langkah %1 di kantor ini. Tidak ada yang berubah. Salin nomornya dari laporan impor.</translation>
    </message>
    <message>
        <source>The holiday calendar leaves no working day. Check the holidays that were entered.</source>
        <translation>Kalender hari libur tidak menyisakan hari kerja. Periksa hari libur yang diisikan.</translation>
    </message>
    <message>
        <source>The date of receipt is no date. Write it as year-month-day, for example 2026-01-15.</source>
        <translation>Tanggal penerimaan bukan tanggal. Tulis sebagai tahun-bulan-hari, misalnya 2026-01-15.</translation>
    </message>
    <message>
        <source>A term has 1 to %1 days. Correct the number of days.</source>
        <translation>Tenggang waktu terdiri atas 1 sampai %1 hari. Perbaiki jumlah harinya.</translation>
    </message>
    <message>
        <source>A policy pack that belongs to this program is missing. Nothing was changed. Install the program again.</source>
        <translation>Paket aturan bawaan program ini tidak ada. Tidak ada yang berubah. Pasang kembali programnya.</translation>
    </message>
    <message>
        <source>A policy pack that belongs to this program cannot be read. Nothing was changed. Install the program again.</source>
        <translation>Paket aturan bawaan program ini tidak dapat dibaca. Tidak ada yang berubah. Pasang kembali programnya.</translation>
    </message>
    <message>
        <source>Another policy pack %1 of version %2 is already known. Nothing was changed. Give the new one a higher version.</source>
        <translation>Paket aturan lain, %1 versi %2, sudah dikenal. Tidak ada yang berubah. Beri yang baru versi yang lebih tinggi.</translation>
    </message>
    <message>
        <source>There is no policy pack %1. The known ones are: %2.</source>
        <translation>Tidak ada paket aturan %1. Yang dikenal: %2.</translation>
    </message>
    <message>
        <source>The policy pack that this result was computed with is not in this office. The result itself is safe; add the pack to compute it again.</source>
        <translation>Paket aturan yang dipakai menghitung hasil ini tidak ada di kantor ini. Hasilnya sendiri aman; tambahkan paketnya untuk menghitung ulang.</translation>
    </message>
    <message>
        <source>No policy pack is in force during the whole of the period %1. Choose a period that lies within one regime.</source>
        <translation>Tidak ada paket aturan yang berlaku sepanjang periode %1. Pilih periode yang seluruhnya berada dalam satu masa aturan.</translation>
    </message>
    <message>
        <source>The list of conduct values cannot be read. Nothing was printed. Install the program again, or repair the file that was given.</source>
        <translation>Daftar nilai perilaku tidak dapat dibaca. Tidak ada yang dicetak. Pasang ulang program ini, atau perbaiki berkas yang diberikan.</translation>
    </message>
    <message>
        <source>These numbers are too large to be a target and what was reached. Check the decimal sign and the unit.</source>
        <translation>Bilangan ini terlalu besar untuk target dan realisasi. Periksa tanda desimal dan satuannya.</translation>
    </message>
    <message>
        <source>A target or what was reached is negative. Write it as zero or more.</source>
        <translation>Target atau realisasi bernilai negatif. Tulis nol atau lebih.</translation>
    </message>
    <message>
        <source>The target&apos;s range ends before it begins. Write the smaller number first.</source>
        <translation>Rentang target berakhir sebelum awalnya. Tulis bilangan yang lebih kecil lebih dahulu.</translation>
    </message>
    <message>
        <source>The target is zero, so nothing can be compared with it. Give a target above zero.</source>
        <translation>Target bernilai nol sehingga tidak ada yang dapat dibandingkan dengannya. Isi target di atas nol.</translation>
    </message>
    <message>
        <source>The policy has no band for this attainment. Nothing was changed. Check the policy.</source>
        <translation>Aturan tidak memuat rentang untuk capaian ini. Tidak ada yang berubah. Periksa aturannya.</translation>
    </message>
    <message>
        <source>A plan is rated by one to four aspects. Give the category of each aspect.</source>
        <translation>SKP dinilai menurut satu sampai empat aspek. Isi kategori setiap aspek.</translation>
    </message>
    <message>
        <source>This credit number has too many digits. Write it with at most three decimals.</source>
        <translation>Angka kredit ini terlalu banyak angkanya. Tulis paling banyak dengan tiga desimal.</translation>
    </message>
    <message>
        <source>A credit document covers 1 to 12 calendar months of one year. Check the first and last month.</source>
        <translation>Dokumen angka kredit mencakup 1 sampai 12 bulan kalender dalam satu tahun. Periksa bulan pertama dan terakhirnya.</translation>
    </message>
    <message>
        <source>The credit that was already issued is negative. Write it as zero or more.</source>
        <translation>Angka kredit yang sudah diterbitkan bernilai negatif. Tulis nol atau lebih.</translation>
    </message>
    <message>
        <source>More credit has already been issued this year than the year gives. Nothing can be added; revise the earlier documents.</source>
        <translation>Angka kredit yang sudah diterbitkan tahun ini melebihi angka kredit setahun. Tidak ada yang dapat ditambahkan; revisi dokumen yang terdahulu.</translation>
    </message>
    <message>
        <source>The credit is negative. Write it as zero or more.</source>
        <translation>Angka kredit bernilai negatif. Tulis nol atau lebih.</translation>
    </message>
    <message>
        <source>This explanation of a result is incomplete and cannot be checked. Nothing was changed. Ask for it again where it was issued.</source>
        <translation>Penjelasan hasil ini tidak lengkap dan tidak dapat diperiksa. Tidak ada yang berubah. Mintalah lagi di tempat penerbitannya.</translation>
    </message>
    <message>
        <source>A value is outside its scale. Check the numbers: none may be negative or above the scale&apos;s end.</source>
        <translation>Ada nilai di luar skalanya. Periksa bilangannya: tidak boleh negatif atau melebihi batas atas skala.</translation>
    </message>
    <message>
        <source>There is no main work result, so no rating can be suggested. Add at least one main work result to the plan.</source>
        <translation>Tidak ada hasil kerja utama sehingga rating tidak dapat disarankan. Tambahkan paling sedikit satu hasil kerja utama ke SKP.</translation>
    </message>
    <message>
        <source>These numbers are too fine or the goals too many to be computed exactly. Use fewer decimals or fewer goals under one another.</source>
        <translation>Bilangan ini terlalu banyak desimalnya, atau sasarannya terlalu banyak, untuk dihitung dengan tepat. Kurangi desimalnya atau sasaran yang bertingkat.</translation>
    </message>
    <message>
        <source>A weight is negative. Weights are zero or more and sum to 100.</source>
        <translation>Ada bobot yang negatif. Bobot bernilai nol atau lebih, dan jumlahnya 100.</translation>
    </message>
    <message>
        <source>A score is outside its scale. It must lie between 0 and %1.</source>
        <translation>Ada skor di luar skalanya. Skor harus antara 0 dan %1.</translation>
    </message>
    <message>
        <source>The weights sum to %1, not to 100. Change them until they sum to exactly 100.</source>
        <translation>Jumlah bobot %1, bukan 100. Ubah sampai jumlahnya tepat 100.</translation>
    </message>
    <message>
        <source>The end of the scale must be a number above zero.</source>
        <translation>Batas atas skala harus bilangan di atas nol.</translation>
    </message>
    <message>
        <source>There is nothing to compute: no goals, no self-review and no feedback. Fill in at least one of them.</source>
        <translation>Tidak ada yang dapat dihitung: tidak ada sasaran, penilaian diri, ataupun umpan balik. Isi paling sedikit salah satunya.</translation>
    </message>
    <message>
        <source>Progress is a percentage between 0 and 100. Correct the number.</source>
        <translation>Kemajuan adalah persentase antara 0 dan 100. Perbaiki bilangannya.</translation>
    </message>
    <message>
        <source>The file %1 is not a backup of an office. Nothing was changed. Choose a file that ends in .kinerja-cadangan.</source>
        <translation>Berkas %1 bukan cadangan kantor. Tidak ada yang berubah. Pilih berkas yang berakhiran .kinerja-cadangan.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Use an older backup.</source>
        <translation>Cadangan %1 rusak. Tidak ada yang berubah. Pakai cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>The backup %1 was made with a newer version of the program. Nothing was changed. Install the newer version to restore it.</source>
        <translation>Cadangan %1 dibuat dengan versi program yang lebih baru. Tidak ada yang berubah. Pasang versi yang lebih baru untuk memulihkannya.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Tidak ada berkas %1. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>The office %1 is open in another program. Nothing was changed. Close it there and try again.</source>
        <translation>Kantor %1 sedang terbuka di program lain. Tidak ada yang berubah. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The folder of the office %1 cannot be written. Nothing was changed. Allow writing there, or copy the office to another folder.</source>
        <translation>Folder kantor %1 tidak dapat ditulisi. Tidak ada yang berubah. Izinkan penulisan di sana, atau salin kantor ke folder lain.</translation>
    </message>
    <message>
        <source>The office %1 lies on a network drive, where it could be damaged. It was not opened. Copy it to a folder of this computer; offices exchange their records by synchronising.</source>
        <translation>Kantor %1 terletak di diska jaringan, tempat berkasnya dapat rusak. Kantor itu tidak dibuka. Salin ke folder di komputer ini; kantor saling bertukar catatan lewat sinkronisasi.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another office. Nothing was changed. Compare the name of the office on the sheet.</source>
        <translation>Kode pemulihan ini milik kantor lain. Tidak ada yang berubah. Cocokkan nama kantor pada lembarnya.</translation>
    </message>
    <message>
        <source>This recovery code does not open the office, or the office file is damaged. Nothing was changed. Compare the name of the office on the sheet.</source>
        <translation>Kode pemulihan ini tidak membuka kantor, atau berkas kantor rusak. Tidak ada yang berubah. Cocokkan nama kantor pada lembarnya.</translation>
    </message>
    <message>
        <source>An office needs a name and the code of its unit. Nothing was made. Give both and try again.</source>
        <translation>Kantor memerlukan nama dan kode unitnya. Tidak ada yang dibuat. Isi keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made. Make the folder first or choose another.</source>
        <translation>Tidak ada folder %1. Tidak ada yang dibuat. Buat dahulu foldernya atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The rules %1 know no predicates by rating, so this period cannot be evaluated with them. Nothing was changed. Choose a period from 2022 on.</source>
        <translation>Aturan %1 tidak mengenal predikat berdasarkan rating sehingga periode ini tidak dapat dievaluasi dengannya. Tidak ada yang berubah. Pilih periode mulai tahun 2022.</translation>
    </message>
    <message>
        <source>The fonts for printing are missing from this program. Nothing was printed. Install the program again.</source>
        <translation>Huruf untuk mencetak tidak ada dalam program ini. Tidak ada yang dicetak. Pasang ulang program ini.</translation>
    </message>
    <message>
        <source>There is nothing to print. No file was written. Choose a unit and a period that have documents.</source>
        <translation>Tidak ada yang dapat dicetak. Tidak ada berkas yang ditulis. Pilih unit dan periode yang memiliki dokumen.</translation>
    </message>
    <message>
        <source>Printing was stopped. No file was written.</source>
        <translation>Pencetakan dihentikan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>“%1” is no predicate of an organisation. Nothing was changed. Write istimewa, baik, butuh-perbaikan, kurang or sangat-kurang.</source>
        <translation>“%1” bukan predikat organisasi. Tidak ada yang berubah. Tulis istimewa, baik, butuh-perbaikan, kurang, atau sangat-kurang.</translation>
    </message>
    <message>
        <source>The distribution guide has no rule “%1”. Nothing was changed. Copy the rule from the evaluation.</source>
        <translation>Pola distribusi tidak memuat ketentuan “%1”. Tidak ada yang berubah. Salin ketentuannya dari evaluasi.</translation>
    </message>
    <message>
        <source>Name either one employee with --nip or a unit with --unit. Nothing was changed.</source>
        <translation>Sebutkan satu pegawai dengan --nip atau satu unit dengan --unit. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Nobody with the NIP %1 works here in that period. Nothing was changed. Check the number.</source>
        <translation>Tidak ada yang ber-NIP %1 bekerja di sini pada periode itu. Tidak ada yang berubah. Periksa nomornya.</translation>
    </message>
    <message>
        <source>“%1” is no number of a step. Nothing was changed. Copy it from the report of the import.</source>
        <translation>“%1” bukan nomor langkah. Tidak ada yang berubah. Salin nomornya dari laporan impor.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be exported. Nothing was written. See --help of this verb.</source>
        <translation>“%1” bukan sesuatu yang dapat diekspor. Tidak ada yang ditulis. Lihat --help perintah ini.</translation>
    </message>
    <message>
        <source>There is no work plan for this year. Import or write it first.</source>
        <translation>Belum ada SKP untuk tahun ini. Impor atau susun dahulu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was printed. Choose another folder.</source>
        <translation>Folder %1 tidak dapat dibuat. Tidak ada yang dicetak. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Stopped as you wished. The files that were finished stay.</source>
        <translation>Dihentikan sesuai keinginan Anda. Berkas yang sudah selesai tetap ada.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1 in that period. Nothing was changed. Look at the list of units.</source>
        <translation>Tidak ada unit dengan kode %1 pada periode itu. Tidak ada yang berubah. Lihat daftar unit.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was left half-written.</source>
        <translation>Dihentikan sesuai permintaan Anda. Tidak ada yang tertulis setengah jalan.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file inside it.</source>
        <translation>%1 adalah folder. Sebutkan nama berkas di dalamnya.</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be. Nothing was changed. Check that it is the right file.</source>
        <translation>%1 terlalu besar untuk berkas yang dimaksud. Tidak ada yang berubah. Periksa apakah berkasnya benar.</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Nothing was changed. See --help of this verb.</source>
        <translation>Opsi --%1 belum disertakan. Tidak ada yang berubah. Lihat --help perintah ini.</translation>
    </message>
    <message>
        <source>A recovery sheet is a .pdf to print or a .txt to keep. Nothing was made. Choose a name with one of these endings.</source>
        <translation>Lembar pemulihan berupa .pdf untuk dicetak atau .txt untuk disimpan. Tidak ada yang dibuat. Pilih nama dengan salah satu akhiran tersebut.</translation>
    </message>
    <message>
        <source>--after and --limit need whole numbers. Nothing was changed.</source>
        <translation>--after dan --limit memerlukan bilangan bulat. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The words after the verb do not fit. Nothing was changed. See --help of this verb.</source>
        <translation>Kata-kata setelah nama perintah tidak sesuai. Tidak ada yang berubah. Lihat --help perintah ini.</translation>
    </message>
    <message>
        <source>“%1” is no period. Nothing was changed. Write for example 2026, 2026-Q3 or 2026-M05.</source>
        <translation>“%1” bukan periode. Tidak ada yang berubah. Tulis misalnya 2026, 2026-Q3, atau 2026-M05.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Nothing was printed. See the list: kinerjactl report list</source>
        <translation>Tidak ada laporan “%1”. Tidak ada yang dicetak. Lihat daftarnya: kinerjactl report list</translation>
    </message>
    <message>
        <source>Name either one employee with --nip or a unit with --unit. Nothing was printed.</source>
        <translation>Sebutkan satu pegawai dengan --nip atau satu unit dengan --unit. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>--paper is a4 or f4. Nothing was printed.</source>
        <translation>--paper diisi a4 atau f4. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>--as-of needs a date such as 2026-01-15. Nothing was printed.</source>
        <translation>--as-of memerlukan tanggal seperti 2026-01-15. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>This is not the text of a document&apos;s code. Nothing was changed. Scan the code again.</source>
        <translation>Ini bukan teks kode sebuah dokumen. Tidak ada yang berubah. Pindai lagi kodenya.</translation>
    </message>
    <message>
        <source>The input is no JSON array of cases. Give it as [ {…}, {…} ].</source>
        <translation>Masukan bukan larik JSON berisi kasus. Tulis sebagai [ {…}, {…} ].</translation>
    </message>
    <message>
        <source>The policy pack %1 says nothing about &quot;%2&quot;. Choose another pack with --policy.</source>
        <translation>Paket aturan %1 tidak mengatur &quot;%2&quot;. Pilih paket lain dengan --policy.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Above Expectation</source>
        <translation>Di Atas Ekspektasi</translation>
    </message>
    <message>
        <source>Meets Expectation</source>
        <translation>Sesuai Ekspektasi</translation>
    </message>
    <message>
        <source>Below Expectation</source>
        <translation>Di Bawah Ekspektasi</translation>
    </message>
    <message>
        <source>Very Good</source>
        <translation>Sangat Baik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Needs Improvement</source>
        <translation>Butuh Perbaikan</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Very Poor</source>
        <translation>Sangat Kurang</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Istimewa</translation>
    </message>
    <message>
        <source>Employee Performance Plan</source>
        <translation>Sasaran Kinerja Pegawai</translation>
    </message>
    <message>
        <source>Employee Performance Evaluation</source>
        <translation>Evaluasi Kinerja Pegawai</translation>
    </message>
    <message>
        <source>Employee Performance Evaluation Document</source>
        <translation>Dokumen Evaluasi Kinerja Pegawai</translation>
    </message>
    <message>
        <source>EMPLOYEE PERFORMANCE PLAN</source>
        <translation>SASARAN KINERJA PEGAWAI</translation>
    </message>
    <message>
        <source>Appraised Employee,</source>
        <translation>Pegawai yang Dinilai,</translation>
    </message>
    <message>
        <source>Appraiser,</source>
        <translation>Pejabat Penilai Kinerja,</translation>
    </message>
    <message>
        <source>DISTRIBUTION CURVE OF EMPLOYEE PREDICATES WITH ORGANISATIONAL ACHIEVEMENT</source>
        <translation>KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI</translation>
    </message>
    <message>
        <source>ORGANISATIONAL ACHIEVEMENT*</source>
        <translation>CAPAIAN KINERJA ORGANISASI*</translation>
    </message>
    <message>
        <source>DISTRIBUTION PATTERN</source>
        <translation>POLA DISTRIBUSI</translation>
    </message>
    <message>
        <source>EMPLOYEE PERFORMANCE EVALUATION</source>
        <translation>EVALUASI KINERJA PEGAWAI</translation>
    </message>
    <message>
        <source>WORK RESULT RATING*</source>
        <translation>RATING HASIL KERJA*</translation>
    </message>
    <message>
        <source>WORK CONDUCT RATING*</source>
        <translation>RATING PERILAKU KERJA*</translation>
    </message>
    <message>
        <source>EMPLOYEE PERFORMANCE PREDICATE*</source>
        <translation>PREDIKAT KINERJA PEGAWAI*</translation>
    </message>
    <message>
        <source>* choose one</source>
        <translation>* pilih salah satu</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMA</translation>
    </message>
    <message>
        <source>RANK/GRADE</source>
        <translation>PANGKAT/GOL. RUANG</translation>
    </message>
    <message>
        <source>POSITION</source>
        <translation>JABATAN</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Tanggal: %1</translation>
    </message>
    <message>
        <source>EMPLOYEE PERFORMANCE EVALUATION DOCUMENT</source>
        <translation>DOKUMEN EVALUASI KINERJA PEGAWAI</translation>
    </message>
    <message>
        <source>APPRAISED EMPLOYEE</source>
        <translation>PEGAWAI YANG DINILAI</translation>
    </message>
    <message>
        <source>APPRAISER</source>
        <translation>PEJABAT PENILAI KINERJA</translation>
    </message>
    <message>
        <source>APPRAISER&apos;S SUPERIOR</source>
        <translation>ATASAN PEJABAT PENILAI KINERJA</translation>
    </message>
    <message>
        <source>PERFORMANCE EVALUATION</source>
        <translation>EVALUASI KINERJA</translation>
    </message>
    <message>
        <source>ORGANISATIONAL ACHIEVEMENT</source>
        <translation>CAPAIAN KINERJA ORGANISASI</translation>
    </message>
    <message>
        <source>EMPLOYEE PERFORMANCE PREDICATE</source>
        <translation>PREDIKAT KINERJA PEGAWAI</translation>
    </message>
    <message>
        <source>NOTES/RECOMMENDATIONS</source>
        <translation>CATATAN/REKOMENDASI</translation>
    </message>
    <message>
        <source>OBJECTION</source>
        <translation>KEBERATAN</translation>
    </message>
    <message>
        <source>APPRAISER&apos;S EXPLANATION OF THE OBJECTION</source>
        <translation>PENJELASAN PEJABAT PENILAI ATAS KEBERATAN</translation>
    </message>
    <message>
        <source>DECISION OF THE APPRAISER&apos;S SUPERIOR</source>
        <translation>KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA</translation>
    </message>
    <message>
        <source>Appraiser&apos;s Superior,</source>
        <translation>Atasan Pejabat Penilai Kinerja,</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Diterima tanggal %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Number of Employees</source>
        <translation>Frekuensi Pegawai</translation>
    </message>
    <message>
        <source>A. MAIN</source>
        <translation>A. UTAMA</translation>
    </message>
    <message>
        <source>B. ADDITIONAL</source>
        <translation>B. TAMBAHAN</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>WORK RESULT PLAN</source>
        <translation>RENCANA HASIL KERJA</translation>
    </message>
    <message>
        <source>INDIVIDUAL PERFORMANCE INDICATOR</source>
        <translation>INDIKATOR KINERJA INDIVIDU</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>LEADER&apos;S WORK RESULT PLAN THAT IS SUPPORTED</source>
        <translation>RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI</translation>
    </message>
    <message>
        <source>ASPECT</source>
        <translation>ASPEK</translation>
    </message>
    <message>
        <source>PERSPECTIVE</source>
        <translation>PERSPEKTIF</translation>
    </message>
    <message>
        <source>REALISATION BASED ON EVIDENCE</source>
        <translation>REALISASI BERDASARKAN BUKTI DUKUNG</translation>
    </message>
    <message>
        <source>CONTINUOUS FEEDBACK BASED ON EVIDENCE</source>
        <translation>UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG</translation>
    </message>
    <message>
        <source>WORK RESULTS</source>
        <translation>HASIL KERJA</translation>
    </message>
    <message>
        <source>Measure of success/Individual Performance Indicator, and Target:</source>
        <translation>Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>PERIOD:</source>
        <translation>PERIODE:</translation>
    </message>
    <message>
        <source>QUARTER</source>
        <translation>TRIWULAN</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>AKHIR</translation>
    </message>
    <message>
        <source>HALF-YEAR</source>
        <translation>SEMESTER</translation>
    </message>
    <message>
        <source>MONTH OF</source>
        <translation>BULAN</translation>
    </message>
    <message>
        <source>APPRAISAL PERIOD:</source>
        <translation>PERIODE PENILAIAN:</translation>
    </message>
    <message>
        <source>WORK UNIT</source>
        <translation>UNIT KERJA</translation>
    </message>
    <message>
        <source>AGENCY</source>
        <translation>INSTANSI</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NRP</source>
        <translation>NRP</translation>
    </message>
    <message>
        <source>WORK CONDUCT</source>
        <translation>PERILAKU KERJA</translation>
    </message>
    <message>
        <source>CORE VALUE AND GUIDES</source>
        <translation>NILAI DASAR DAN PANDUAN PERILAKU</translation>
    </message>
    <message>
        <source>LEADER&apos;S SPECIAL EXPECTATION</source>
        <translation>EKSPEKTASI KHUSUS PIMPINAN</translation>
    </message>
    <message>
        <source>Leader&apos;s Special Expectation:</source>
        <translation>Ekspektasi Khusus Pimpinan:</translation>
    </message>
    <message>
        <source>FOR ADMINISTRATIVE AND FUNCTIONAL OFFICIALS</source>
        <translation>BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL</translation>
    </message>
    <message>
        <source>FOR SENIOR OFFICIALS AND HEADS OF INDEPENDENT UNITS</source>
        <translation>BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI</translation>
    </message>
    <message>
        <source>QUANTITATIVE WORK RESULT APPROACH</source>
        <translation>PENDEKATAN HASIL KERJA KUANTITATIF</translation>
    </message>
    <message>
        <source>QUALITATIVE WORK RESULT APPROACH</source>
        <translation>PENDEKATAN HASIL KERJA KUALITATIF</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>PRACTICE – not an official document</source>
        <translation>LATIHAN – bukan dokumen resmi</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>KONSEP</translation>
    </message>
    <message>
        <source>DRAFT – not yet issued</source>
        <translation>KONSEP – belum diterbitkan</translation>
    </message>
    <message>
        <source>Doc-ID %1 · revision %2 · page %3/%4 · SHA-256 fingerprint %5</source>
        <translation>Dok-ID %1 · revisi %2 · halaman %3/%4 · sidik SHA-256 %5</translation>
    </message>
    <message>
        <source>The QR code is for checking this printout. It is not a signature.</source>
        <translation>Kode QR ini untuk memeriksa cetakan, bukan tanda tangan.</translation>
    </message>
    <message>
        <source>This printout is not in the register of documents.</source>
        <translation>Cetakan ini tidak tercatat dalam register dokumen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>RECOVERY SHEET</source>
        <translation>LEMBAR PEMULIHAN</translation>
    </message>
    <message>
        <source>Confidential. Whoever holds this sheet can open the office without a passphrase.</source>
        <translation>Rahasia. Siapa pun yang memegang lembar ini dapat membuka kantor tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Kept by:</source>
        <translation>Disimpan oleh:</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The NIP is missing. Fill it in and import the file again.</source>
        <translation>NIP belum ada. Isi, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Nobody in this office has this NIP. Import the employees first, or correct the NIP.</source>
        <translation>Tidak ada pegawai kantor ini yang memiliki NIP ini. Impor dahulu data pegawai, atau perbaiki NIP-nya.</translation>
    </message>
    <message>
        <source>This employee has no post in that period. Import the employees with their posts first, or correct the period.</source>
        <translation>Pegawai ini tidak memiliki jabatan pada periode itu. Impor dahulu data pegawai beserta jabatannya, atau perbaiki periodenya.</translation>
    </message>
    <message numerus="yes">
        <source>This employee has %n post(s) in that period. Correct the number of the segment.</source>
        <translation>
            <numerusform>Pegawai ini memiliki %n jabatan pada periode itu. Perbaiki nomor segmennya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This employee has %n post(s) in that period; the latest was taken. Add the column Segmen to name another (1 is the earliest).</source>
        <translation>
            <numerusform>Pegawai ini memiliki %n jabatan pada periode itu; yang dipakai jabatan terakhir. Tambahkan kolom Segmen untuk menyebut yang lain (1 adalah yang paling awal).</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has not come yet. It was recorded; correct the year or the month if it is a slip.</source>
        <translation>Hari ini belum tiba. Tetap dicatat; perbaiki tahun atau bulannya bila salah tulis.</translation>
    </message>
    <message>
        <source>This day stands in row %1 already. Keep one of the two rows.</source>
        <translation>Hari ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>This NIP stands in row %1 already. Keep one of the two rows.</source>
        <translation>NIP ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>Nobody in this office has this NIP, so the appraiser was left empty. Import that person first, then this file again.</source>
        <translation>Tidak ada pegawai kantor ini yang memiliki NIP ini sehingga penilainya dikosongkan. Impor dahulu data orang itu, lalu impor lagi berkas ini.</translation>
    </message>
    <message>
        <source>The status is neither PNS nor PPPK. Correct it and import the file again.</source>
        <translation>Statusnya bukan PNS ataupun PPPK. Perbaiki, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>The date of birth differs from the one in the NIP. Compare both with the appointment letter.</source>
        <translation>Tanggal lahir berbeda dari yang ada dalam NIP. Cocokkan keduanya dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>The sex differs from the one in the NIP. Compare both with the appointment letter.</source>
        <translation>Jenis kelamin berbeda dari yang ada dalam NIP. Cocokkan keduanya dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>No unit has this code. Import the units first, or correct the code.</source>
        <translation>Tidak ada unit dengan kode ini. Impor dahulu data unit, atau perbaiki kodenya.</translation>
    </message>
    <message>
        <source>No unit has this name. Import the units first, or add a column with the unit&apos;s code.</source>
        <translation>Tidak ada unit dengan nama ini. Impor dahulu data unit, atau tambahkan kolom berisi kode unit.</translation>
    </message>
    <message>
        <source>The appraiser&apos;s NIP has not 18 digits. Correct it and import the file again.</source>
        <translation>NIP penilai tidak terdiri atas 18 angka. Perbaiki, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Nobody appraises themselves. Enter the direct superior&apos;s NIP.</source>
        <translation>Tidak ada yang boleh menilai dirinya sendiri. Isi NIP atasan langsungnya.</translation>
    </message>
    <message>
        <source>Unit, post or appraiser differ: the present placement was corrected. For a transfer add the column TMT Jabatan with its date.</source>
        <translation>Unit, jabatan, atau penilai berbeda: penempatan sekarang dibetulkan. Untuk mutasi, tambahkan kolom TMT Jabatan berisi tanggalnya.</translation>
    </message>
    <message>
        <source>This is no period. Type it with its year, like 2026-TW1, Januari 2026 or 2026, and import the file again.</source>
        <translation>Ini bukan periode. Ketik beserta tahunnya, seperti 2026-TW1, Januari 2026, atau 2026, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %1 of this plan names an aspect and this one does not, or the other way round. A plan is either quantitative throughout or qualitative throughout.</source>
        <translation>Baris %1 SKP ini menyebut aspek, sedangkan baris ini tidak, atau sebaliknya. Satu SKP harus seluruhnya kuantitatif atau seluruhnya kualitatif.</translation>
    </message>
    <message>
        <source>Row %1 gives result %2 of this plan another text. Give all rows of one result the same text, or another number.</source>
        <translation>Baris %1 memberi teks lain untuk hasil kerja %2 SKP ini. Isi teks yang sama di semua baris satu hasil kerja, atau beri nomor lain.</translation>
    </message>
    <message>
        <source>This result has no indicator yet. It was recorded; add at least one indicator before the plan is agreed.</source>
        <translation>Hasil kerja ini belum memiliki indikator. Tetap dicatat; tambahkan paling sedikit satu indikator sebelum SKP disepakati.</translation>
    </message>
    <message>
        <source>The indicator is missing. Say what is counted or judged, and import the file again.</source>
        <translation>Indikatornya belum ada. Tulis apa yang dihitung atau dinilai, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>This target is no number, so attainment cannot be computed. It was kept in words.</source>
        <translation>Target ini bukan bilangan sehingga capaian tidak dapat dihitung. Target tetap disimpan sebagai kata-kata.</translation>
    </message>
    <message>
        <source>The direction is neither naik (more is better) nor turun (less is better). Correct it and import the file again.</source>
        <translation>Arahnya bukan naik (makin besar makin baik) ataupun turun (makin kecil makin baik). Perbaiki, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Nothing was realised in this row. Fill it in, or leave the row out.</source>
        <translation>Belum ada realisasi di baris ini. Isi, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>This result, aspect and period stand in row %1 already. Keep one of the two rows.</source>
        <translation>Hasil kerja, aspek, dan periode ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>This is no number, so attainment cannot be computed. It was kept in words.</source>
        <translation>Ini bukan bilangan sehingga capaian tidak dapat dihitung. Isinya tetap disimpan sebagai kata-kata.</translation>
    </message>
    <message>
        <source>The plan of %1 has no result %2 with this aspect. Import the plan first, or correct the number and the aspect.</source>
        <translation>SKP %1 tidak memuat hasil kerja %2 dengan aspek ini. Impor dahulu SKP-nya, atau perbaiki nomor dan aspeknya.</translation>
    </message>
    <message>
        <source>Neither results nor conduct are rated. Fill in a rating, or leave the row out.</source>
        <translation>Hasil kerja dan perilaku kerja sama-sama belum diberi rating. Isi rating, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>This employee&apos;s rating of this period stands in row %1 already. Keep one of the two rows.</source>
        <translation>Rating pegawai ini untuk periode ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>This is no rating. Use Di atas ekspektasi, Sesuai ekspektasi or Di bawah ekspektasi, and import the file again.</source>
        <translation>Ini bukan rating. Pakai Di atas ekspektasi, Sesuai ekspektasi, atau Di bawah ekspektasi, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>This is no predicate of an organisation. Use Istimewa, Baik, Butuh Perbaikan, Kurang or Sangat Kurang, and import the file again.</source>
        <translation>Ini bukan predikat organisasi. Pakai Istimewa, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>This unit&apos;s predicate of this period stands in row %1 already. Keep one of the two rows.</source>
        <translation>Predikat unit ini untuk periode ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>This employee stands in row %1 already. Keep one of the two rows.</source>
        <translation>Pegawai ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>By its two ratings the predicate would be %1. It was recorded as the recap has it; ask whoever issued it.</source>
        <translation>Menurut kedua ratingnya, predikatnya seharusnya %1. Predikat dicatat seperti dalam rekap; tanyakan kepada penerbitnya.</translation>
    </message>
    <message>
        <source>This office had issued another result. The recap became a new revision; the earlier one is kept.</source>
        <translation>Kantor ini pernah menerbitkan hasil lain. Rekap ini menjadi revisi baru; yang terdahulu tetap disimpan.</translation>
    </message>
    <message>
        <source>This is no predicate of an employee. Look it up in e-Kinerja, correct it and import the file again.</source>
        <translation>Ini bukan predikat pegawai. Lihat di e-Kinerja, perbaiki, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>The file says another period above its headings. Correct one of the two and import the file again.</source>
        <translation>Di atas judul kolom berkas ini tertulis periode lain. Perbaiki salah satunya, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>The spreadsheet turned this code into a date. Format the column as text, type the code again and import the file once more.</source>
        <translation>Lembar kerja mengubah kode ini menjadi tanggal. Jadikan kolomnya teks, ketik ulang kodenya, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>This code stands in row %1 already. Keep one of the two rows.</source>
        <translation>Kode ini sudah ada di baris %1. Sisakan salah satu dari kedua baris itu.</translation>
    </message>
    <message>
        <source>No unit has this code. Add the unit above to the file, or correct the code.</source>
        <translation>Tidak ada unit dengan kode ini. Tambahkan unit atasannya ke berkas, atau perbaiki kodenya.</translation>
    </message>
    <message>
        <source>With this parent the unit would stand below itself. Correct the code of the parent.</source>
        <translation>Dengan unit atasan ini, unit tersebut akan berada di bawah dirinya sendiri. Perbaiki kode unit atasannya.</translation>
    </message>
    <message>
        <source>The category is neither Utama nor Tambahan. Correct it and import the file again.</source>
        <translation>Kategorinya bukan Utama ataupun Tambahan. Perbaiki, lalu impor lagi berkasnya.</translation>
    </message>
    <message>
        <source>This is no aspect. Use Kuantitas, Kualitas, Waktu or Biaya, and import the file again.</source>
        <translation>Ini bukan aspek. Pakai Kuantitas, Kualitas, Waktu, atau Biaya, lalu impor lagi berkasnya.</translation>
    </message>
</context>
<context>
    <name>nip</name>
    <message>
        <source>The spreadsheet turned this NIP into a shortened number. Format the column as text and type the NIP again from its source.</source>
        <translation>Lembar kerja mengubah NIP ini menjadi bilangan yang dipersingkat. Jadikan kolomnya teks, lalu ketik ulang NIP dari sumbernya.</translation>
    </message>
    <message>
        <source>This NIP holds something that is not a digit. Write the 18 digits only.</source>
        <translation>NIP ini memuat sesuatu yang bukan angka. Tulis ke-18 angkanya saja.</translation>
    </message>
    <message>
        <source>A NIP has 18 digits. Compare it with the appointment letter.</source>
        <translation>NIP terdiri atas 18 angka. Cocokkan dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>The spreadsheet replaced the last digits of this NIP by zeros. Format the column as text and type the NIP again from its source.</source>
        <translation>Lembar kerja mengganti angka terakhir NIP ini dengan nol. Jadikan kolomnya teks, lalu ketik ulang NIP dari sumbernya.</translation>
    </message>
    <message>
        <source>Digits 1 to 8 of this NIP are no date of birth. Compare them with the appointment letter.</source>
        <translation>Angka ke-1 sampai ke-8 NIP ini bukan tanggal lahir. Cocokkan dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>Digits 13 and 14 of this NIP are no month from 01 to 12. Compare them with the appointment letter; for PPPK staff set the status to PPPK.</source>
        <translation>Angka ke-13 dan ke-14 NIP ini bukan bulan 01 sampai 12. Cocokkan dengan SK pengangkatan; untuk pegawai PPPK, ubah statusnya menjadi PPPK.</translation>
    </message>
    <message>
        <source>Digit 15 of this NIP must be 1 for a man or 2 for a woman. Compare it with the appointment letter.</source>
        <translation>Angka ke-15 NIP ini harus 1 untuk laki-laki atau 2 untuk perempuan. Cocokkan dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>The last three digits of this NIP are 000, but they count from 001. Compare them with the appointment letter.</source>
        <translation>Tiga angka terakhir NIP ini 000, padahal hitungannya mulai dari 001. Cocokkan dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>By this NIP service begins more than a year from today. Compare digits 9 to 14 with the appointment letter.</source>
        <translation>Menurut NIP ini, masa kerja dimulai lebih dari setahun setelah hari ini. Cocokkan angka ke-9 sampai ke-14 dengan SK pengangkatan.</translation>
    </message>
    <message>
        <source>By this NIP service began before the age of 15. Compare the date of birth and digits 9 to 12 with the appointment letter.</source>
        <translation>Menurut NIP ini, masa kerja dimulai sebelum usia 15 tahun. Cocokkan tanggal lahir dan angka ke-9 sampai ke-12 dengan SK pengangkatan.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Weak: easily guessed</source>
        <translation>Lemah: mudah ditebak</translation>
    </message>
    <message>
        <source>Fair: about as hard to guess as %1 words drawn by chance</source>
        <translation>Cukup: kira-kira sesulit menebak %1 kata acak</translation>
    </message>
    <message>
        <source>Good: about as hard to guess as %1 words drawn by chance</source>
        <translation>Baik: kira-kira sesulit menebak %1 kata acak</translation>
    </message>
    <message>
        <source>Strong: about as hard to guess as %1 words drawn by chance</source>
        <translation>Kuat: kira-kira sesulit menebak %1 kata acak</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>This key is not known. Correct its spelling or take it out.</source>
        <translation>Kunci ini tidak dikenal. Perbaiki ejaannya atau hapus.</translation>
    </message>
    <message>
        <source>A text of 1 to %1 characters must stand here.</source>
        <translation>Di sini harus ada teks 1 sampai %1 karakter.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 must stand here.</source>
        <translation>Di sini harus ada bilangan bulat dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>This is none of the codes that may stand here.</source>
        <translation>Ini bukan salah satu kode yang boleh ada di sini.</translation>
    </message>
    <message>
        <source>One of these must stand here: %1.</source>
        <translation>Di sini harus ada salah satu dari: %1.</translation>
    </message>
    <message>
        <source>An object {…} must stand here.</source>
        <translation>Di sini harus ada objek {…}.</translation>
    </message>
    <message>
        <source>A list […] of at most %1 entries must stand here.</source>
        <translation>Di sini harus ada daftar […] berisi paling banyak %1 butir.</translation>
    </message>
    <message>
        <source>A text must stand here.</source>
        <translation>Di sini harus ada teks.</translation>
    </message>
    <message>
        <source>A number from 0 to 1000000 with a decimal point must stand here, written as a text, for example &quot;12.5&quot;.</source>
        <translation>Di sini harus ada bilangan dari 0 sampai 1000000 dengan titik desimal, ditulis sebagai teks, misalnya &quot;12.5&quot;.</translation>
    </message>
    <message>
        <source>A date must stand here, for example &quot;2022-01-01&quot;.</source>
        <translation>Di sini harus ada tanggal, misalnya &quot;2022-01-01&quot;.</translation>
    </message>
    <message>
        <source>This is no kind of period, or it stands here twice.</source>
        <translation>Ini bukan jenis periode, atau ada dua kali di sini.</translation>
    </message>
    <message>
        <source>A predicate here is not known or stands here twice.</source>
        <translation>Ada predikat di sini yang tidak dikenal atau ada dua kali.</translation>
    </message>
    <message>
        <source>At least one predicate must stand here.</source>
        <translation>Di sini harus ada paling sedikit satu predikat.</translation>
    </message>
    <message>
        <source>This month has no such day in every year.</source>
        <translation>Bulan ini tidak memiliki hari itu setiap tahun.</translation>
    </message>
    <message>
        <source>The spelling &quot;%1&quot; is empty or already means something else.</source>
        <translation>Ejaan &quot;%1&quot; kosong atau sudah berarti lain.</translation>
    </message>
    <message>
        <source>Each box number may stand here only once.</source>
        <translation>Setiap nomor kotak hanya boleh ada sekali di sini.</translation>
    </message>
    <message>
        <source>Two whole numbers must stand here.</source>
        <translation>Di sini harus ada dua bilangan bulat.</translation>
    </message>
    <message>
        <source>The first band begins at 0 and each further one above the one before.</source>
        <translation>Rentang pertama mulai dari 0, dan setiap rentang berikutnya mulai di atas rentang sebelumnya.</translation>
    </message>
    <message>
        <source>At least one band must stand here.</source>
        <translation>Di sini harus ada paling sedikit satu rentang.</translation>
    </message>
    <message>
        <source>This must be less than the value before it.</source>
        <translation>Ini harus lebih kecil daripada nilai sebelumnya.</translation>
    </message>
    <message>
        <source>The scale must end above zero.</source>
        <translation>Skala harus berakhir di atas nol.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MiB and is no policy pack.</source>
        <translation>Berkas ini lebih besar dari 1 MiB dan bukan paket aturan.</translation>
    </message>
    <message>
        <source>This file is no JSON object (near byte %1).</source>
        <translation>Berkas ini bukan objek JSON (di sekitar bita %1).</translation>
    </message>
    <message>
        <source>A key stands twice in the same object. Take one of them out.</source>
        <translation>Sebuah kunci ada dua kali dalam objek yang sama. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>An id has 1 to 32 capital letters, digits or hyphens.</source>
        <translation>Kode pengenal terdiri atas 1 sampai 32 huruf besar, angka, atau tanda hubung.</translation>
    </message>
    <message>
        <source>The last day in force lies before the first.</source>
        <translation>Hari terakhir berlaku lebih awal daripada hari pertamanya.</translation>
    </message>
    <message>
        <source>A number in this file is not whole, or two keys differ only in how their accents are written. Write numbers as texts, for example &quot;12.5&quot;.</source>
        <translation>Ada bilangan dalam berkas ini yang tidak bulat, atau dua kunci hanya berbeda dalam cara penulisan tanda aksennya. Tulis bilangan sebagai teks, misalnya &quot;12.5&quot;.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The office was set up: %1 units, %2 employees and the year&apos;s holidays.</source>
        <translation>Kantor disiapkan: %1 unit, %2 pegawai, dan hari libur setahun.</translation>
    </message>
    <message>
        <source>The work plans (SKP) for 2026 were agreed; one employee has none yet.</source>
        <translation>SKP tahun 2026 disepakati; satu pegawai belum memilikinya.</translation>
    </message>
    <message>
        <source>The recap of March was fetched from e-Kinerja.</source>
        <translation>Rekap bulan Maret diambil dari e-Kinerja.</translation>
    </message>
    <message>
        <source>One employee moved to another post and got a second plan for the rest of the year.</source>
        <translation>Satu pegawai pindah jabatan dan mendapat SKP kedua untuk sisa tahun.</translation>
    </message>
    <message>
        <source>One evaluation of the first quarter was revised, because evidence had come late.</source>
        <translation>Satu evaluasi triwulan I direvisi karena bukti dukungnya datang terlambat.</translation>
    </message>
    <message>
        <source>Daily reports, feedback and realisations of quarter %1 were recorded.</source>
        <translation>Laporan harian, umpan balik, dan realisasi triwulan %1 dicatat.</translation>
    </message>
    <message>
        <source>Quarter %1 was rated and issued: %2 evaluations, %3 units with a written reason for their distribution.</source>
        <translation>Triwulan %1 dinilai dan diterbitkan: %2 evaluasi, %3 unit dengan alasan tertulis atas sebarannya.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>This code opens the office named below without any passphrase. It is for the day when nobody knows the passphrase, or when the keys file is lost.</source>
        <translation>Kode ini membuka kantor yang disebut di bawah tanpa kata sandi apa pun. Gunanya bila suatu hari tidak ada yang ingat kata sandi, atau bila berkas kunci hilang.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in the office safe, never beside the computer, never in a photograph or a message. Whoever has the code and the office file can read everything.</source>
        <translation>Simpan lembar ini dalam amplop tersegel di lemari besi kantor; jangan di dekat komputer, jangan difoto, jangan dikirim lewat pesan. Siapa pun yang memegang kode dan berkas kantor dapat membaca semuanya.</translation>
    </message>
    <message>
        <source>To use it: where the office asks for its passphrase, choose the recovery sheet and type the code. Capitals, spaces and hyphens do not matter. A typing mistake is shown with its line and group.</source>
        <translation>Cara memakai: saat kantor meminta kata sandi, pilih lembar pemulihan dan ketik kode ini. Huruf besar atau kecil, spasi, dan tanda hubung tidak berpengaruh. Salah ketik ditunjukkan dengan baris dan kelompoknya.</translation>
    </message>
    <message>
        <source>The code stays valid when passphrases are changed. If it may have been seen by others, make a new office file and move the records.</source>
        <translation>Kode ini tetap berlaku bila kata sandi diganti. Jika kode mungkin terlihat orang lain, buat berkas kantor baru dan pindahkan catatannya.</translation>
    </message>
    <message>
        <source>KINERJA RECOVERY SHEET</source>
        <translation>LEMBAR PEMULIHAN KINERJA</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Kantor: %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>Dibuat pada: %1</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The guide expects most employees to have %1: there are %3, and %2 have another predicate.</source>
        <translation>Pola distribusi mengharapkan sebagian besar pegawai berpredikat %1: ada %3, sedangkan %2 berpredikat lain.</translation>
    </message>
    <message>
        <source>The guide expects at most %2 employees with %1: there are %3.</source>
        <translation>Pola distribusi mengharapkan paling banyak %2 pegawai berpredikat %1: ada %3.</translation>
    </message>
    <message>
        <source>The guide expects at least %2 employees with %1: there are %3.</source>
        <translation>Pola distribusi mengharapkan paling sedikit %2 pegawai berpredikat %1: ada %3.</translation>
    </message>
    <message>
        <source>The guide expects no employee with %1: there are %3.</source>
        <translation>Pola distribusi mengharapkan tidak ada pegawai berpredikat %1: ada %3.</translation>
    </message>
    <message>
        <source>%1 of %2 main work results are below expectation.</source>
        <translation>%1 dari %2 hasil kerja utama di bawah ekspektasi.</translation>
    </message>
    <message>
        <source>%1 of %2 work results are above expectation and no main one is below.</source>
        <translation>%1 dari %2 hasil kerja di atas ekspektasi dan tidak ada hasil kerja utama yang di bawah.</translation>
    </message>
    <message>
        <source>%1 of %2 work results are above expectation, but %3 of %4 main ones are below.</source>
        <translation>%1 dari %2 hasil kerja di atas ekspektasi, tetapi %3 dari %4 hasil kerja utama di bawah.</translation>
    </message>
    <message>
        <source>%1 of %2 work results are above expectation and %3 of %4 main ones are below: neither is the greater part.</source>
        <translation>%1 dari %2 hasil kerja di atas ekspektasi dan %3 dari %4 hasil kerja utama di bawah: tidak satu pun menjadi bagian terbesar.</translation>
    </message>
</context>
</TS>
