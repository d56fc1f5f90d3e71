<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>annex</name>
    <message>
        <source>Computed under the rules %1 with the hash %2. The steps can be recomputed from the figures above.</source>
        <translation>Dihitung menurut aturan %1 dengan sidik %2. Langkah-langkahnya dapat dihitung ulang dari angka di atas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Printed on %1. An annex explains a document and does not replace it.</source>
        <translation>Dicetak %1. Lampiran menjelaskan dokumen dan tidak menggantikannya.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Keep this chart</source>
        <translation>Simpan bagan ini</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Simpan sebagai gambar (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Simpan sebagai gambar garis (SVG)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bagan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Tampilkan bagan</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Gambar garis (*.svg)</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Bagan disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; the chart was not saved. Choose another place and try again.</source>
        <translation>%1 tidak dapat ditulis; bagan belum disimpan. Pilih tempat lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Dashed line: %1</source>
        <translation>Garis putus-putus: %1</translation>
    </message>
</context>
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
    <message>
        <source>%1 placements are in a post that is not there. Import the employees again.</source>
        <translation>%1 penempatan berada pada jabatan yang tidak ada. Impor lagi data pegawai.</translation>
    </message>
    <message>
        <source>%1 placements name an appraiser who is not there. Enter their direct superiors.</source>
        <translation>%1 penempatan menyebut pejabat penilai yang tidak ada. Isi atasan langsungnya.</translation>
    </message>
    <message>
        <source>%1 units stand under a unit that is not there. Import the units again.</source>
        <translation>%1 unit kerja berada di bawah unit yang tidak ada. Impor lagi data unit kerja.</translation>
    </message>
    <message>
        <source>%1 work plans belong to no placement. Import the employees again.</source>
        <translation>%1 SKP tidak mempunyai penempatan. Impor lagi data pegawai.</translation>
    </message>
    <message>
        <source>%1 planned results belong to no work plan. Import the work plans again.</source>
        <translation>%1 rencana hasil kerja tidak mempunyai SKP. Impor lagi data SKP.</translation>
    </message>
    <message>
        <source>%1 indicators belong to no planned result. Import the work plans again.</source>
        <translation>%1 indikator tidak mempunyai rencana hasil kerja. Impor lagi data SKP.</translation>
    </message>
    <message>
        <source>%1 realisations belong to no indicator. Import the work plans again.</source>
        <translation>%1 realisasi tidak mempunyai indikator. Impor lagi data SKP.</translation>
    </message>
    <message>
        <source>%1 special expectations belong to no work plan. Import the work plans again.</source>
        <translation>%1 ekspektasi khusus tidak mempunyai SKP. Impor lagi data SKP.</translation>
    </message>
    <message>
        <source>%1 activities belong to nobody. Import the employees again.</source>
        <translation>%1 kegiatan harian tidak mempunyai pegawai. Impor lagi data pegawai.</translation>
    </message>
    <message>
        <source>%1 entries of feedback belong to nobody. Import the employees again.</source>
        <translation>%1 umpan balik tidak mempunyai pegawai. Impor lagi data pegawai.</translation>
    </message>
    <message>
        <source>%1 issued evaluations belong to no placement. Import the employees again.</source>
        <translation>%1 evaluasi yang terbit tidak mempunyai penempatan. Impor lagi data pegawai.</translation>
    </message>
    <message>
        <source>%1 predicates of organisations belong to no unit. Import the units again.</source>
        <translation>%1 predikat kinerja organisasi tidak mempunyai unit kerja. Impor lagi data unit kerja.</translation>
    </message>
    <message>
        <source>%1 reasons for deviations belong to no unit. Import the units again.</source>
        <translation>%1 alasan sebaran tidak mempunyai unit kerja. Impor lagi data unit kerja.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>No program on this computer opens %1. It is kept in the folder %2.</source>
        <translation>Tidak ada program di komputer ini yang dapat membuka %1. Berkasnya ada di folder %2.</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>4 · Recovery sheet</source>
        <translation>4 · Lembar pemulihan</translation>
    </message>
    <message>
        <source>Comes right after: one page to print, for the day when nobody knows the passphrase any more.</source>
        <translation>Menyusul sesudahnya: satu halaman untuk dicetak, untuk saat tidak ada lagi yang ingat kata sandinya.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>1 · The office</source>
        <translation>1 · Kantor</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>Na&amp;ma kantor</translation>
    </message>
    <message>
        <source>As it stands on letters: Dinas Pendidikan Kota …</source>
        <translation>Seperti pada kop surat: Dinas Pendidikan Kota …</translation>
    </message>
    <message>
        <source>&amp;Code of its unit</source>
        <translation>K&amp;ode unit</translation>
    </message>
    <message>
        <source>As in your list of units, for example 1.01.</source>
        <translation>Seperti dalam daftar unit Anda, misalnya 1.01.</translation>
    </message>
    <message>
        <source>2 · Where it is kept</source>
        <translation>2 · Tempat menyimpan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>B&amp;erkas</translation>
    </message>
    <message>
        <source>On this computer or a memory stick, never on a network drive.</source>
        <translation>Di komputer ini atau diska lepas, jangan di drive jaringan.</translation>
    </message>
    <message>
        <source>Another p&amp;lace…</source>
        <translation>&amp;Tempat lain…</translation>
    </message>
    <message>
        <source>3 · Passphrase</source>
        <translation>3 · Kata sandi</translation>
    </message>
    <message>
        <source>Where the office is kept</source>
        <translation>Tempat menyimpan kantor</translation>
    </message>
    <message>
        <source>Office files (*.kinerja)</source>
        <translation>Berkas kantor (*.kinerja)</translation>
    </message>
    <message>
        <source>This folder belongs to practising. Choose another place for a real office.</source>
        <translation>Folder ini khusus latihan. Pilih tempat lain untuk kantor yang sesungguhnya.</translation>
    </message>
    <message>
        <source>Still needed: the name of the office.</source>
        <translation>Masih perlu: nama kantor.</translation>
    </message>
    <message>
        <source>Still needed: the code of its unit.</source>
        <translation>Masih perlu: kode unit.</translation>
    </message>
    <message>
        <source>%1 is made</source>
        <translation>%1 sudah dibuat</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Buat kantor</translation>
    </message>
    <message>
        <source>The file is %1. One thing is left.</source>
        <translation>Berkasnya %1. Tinggal satu hal lagi.</translation>
    </message>
    <message>
        <source>Four calm steps on one page. Nothing is made before you press the button.</source>
        <translation>Empat langkah dalam satu halaman. Belum ada yang dibuat sebelum Anda menekan tombolnya.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>The office is being made; a moment.</source>
        <translation>Kantor sedang dibuat; tunggu sebentar.</translation>
    </message>
    <message>
        <source>The office is being made; its key takes a few seconds.</source>
        <translation>Kantor sedang dibuat; kuncinya perlu beberapa detik.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Membuat…</translation>
    </message>
    <message>
        <source>C&amp;reate the office</source>
        <translation>Buat kanto&amp;r</translation>
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
        <source>%1 rows were written to %2. The file is not encrypted: keep it no longer than needed.</source>
        <translation>%1 baris ditulis ke %2. Berkas ini tidak dienkripsi: jangan simpan lebih lama daripada yang diperlukan.</translation>
    </message>
    <message>
        <source>Judge every row and write nothing.</source>
        <translation>Periksa setiap baris tanpa menulis apa pun.</translation>
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
        <source>List the reports that can be printed.</source>
        <translation>Tampilkan daftar laporan yang dapat dicetak.</translation>
    </message>
    <message>
        <source>A .pdf; for a unit also a folder, with one file a person.</source>
        <translation>Berkas .pdf; untuk unit boleh juga folder, satu berkas untuk setiap orang.</translation>
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
    <message>
        <source>not rated yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>sudah dinilai</translation>
    </message>
    <message>
        <source>issued, revision %1</source>
        <translation>terbit, revisi %1</translation>
    </message>
    <message>
        <source>%1; the ratings have changed since</source>
        <translation>%1; penilaiannya berubah sesudah itu</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil kerja</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Perilaku kerja</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>How the predicates are distributed:</source>
        <translation>Sebaran predikat:</translation>
    </message>
    <message>
        <source>Left, because they have been changed since:</source>
        <translation>Dibiarkan, karena sudah diubah sesudah itu:</translation>
    </message>
    <message>
        <source>Left, because other records belong to them:</source>
        <translation>Dibiarkan, karena ada catatan lain yang bergantung padanya:</translation>
    </message>
    <message>
        <source>Taken back before:</source>
        <translation>Sudah dibatalkan sebelumnya:</translation>
    </message>
    <message>
        <source>This step was taken back before. Nothing was changed.</source>
        <translation>Langkah ini sudah pernah dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>%1 records were taken back.</source>
        <translation>%1 catatan dibatalkan.</translation>
    </message>
    <message>
        <source>%1 records were taken back; %2 were left.</source>
        <translation>%1 catatan dibatalkan; %2 dibiarkan.</translation>
    </message>
    <message>
        <source>Take a step back; what was changed since or is in use is left and listed.</source>
        <translation>Membatalkan satu langkah; yang sudah diubah atau masih dipakai dibiarkan dan disebutkan.</translation>
    </message>
    <message>
        <source>A passphrase must not be made twice, so this verb takes no --seed.</source>
        <translation>Kata sandi tidak boleh terbuat dua kali, jadi perintah ini tidak menerima --seed.</translation>
    </message>
    <message>
        <source>A backup is restored without a passphrase; the one that was given was not looked at.</source>
        <translation>Cadangan dipulihkan tanpa kata sandi; kata sandi yang diberikan tidak diperiksa.</translation>
    </message>
    <message>
        <source>The file of keys beside the office is lost or damaged; the office was opened with a copy. The next change makes the file again.</source>
        <translation>Berkas kunci di samping kantor hilang atau rusak; kantor dibuka dengan salinannya. Berkas itu dibuat lagi pada perubahan berikutnya.</translation>
    </message>
    <message>
        <source>Known: a file of %1 documents, all of them current.</source>
        <translation>Dikenal: berkas berisi %1 dokumen, semuanya masih berlaku.</translation>
    </message>
    <message>
        <source>Known: a file of %1 documents, not all of them current any more. Print the file again.</source>
        <translation>Dikenal: berkas berisi %1 dokumen, tidak semuanya masih berlaku. Cetak ulang berkas itu.</translation>
    </message>
    <message>
        <source>Known and current: document %1.</source>
        <translation>Dikenal dan masih berlaku: dokumen %1.</translation>
    </message>
    <message>
        <source>Known, but the office says something else today: document %1.</source>
        <translation>Dikenal, tetapi isinya sudah berbeda dari catatan kantor sekarang: dokumen %1.</translation>
    </message>
    <message>
        <source>Known, but not current any more: document %1, revision %2.</source>
        <translation>Dikenal, tetapi tidak berlaku lagi: dokumen %1, revisi %2.</translation>
    </message>
    <message>
        <source>The paper; without it the office&apos;s, which is a4 unless it chose f4.</source>
        <translation>Kertas; tanpa ini dipakai kertas kantor, yaitu a4 kecuali kantor memilih f4.</translation>
    </message>
    <message>
        <source>Where it is signed; without it the office&apos;s place, or a line.</source>
        <translation>Tempat penandatanganan; tanpa ini dipakai tempat kantor, atau garis untuk diisi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a second word.</source>
        <translation>&quot;%1&quot; memerlukan kata kedua.</translation>
    </message>
    <message>
        <source>Bring a .csv, .xlsx or .json file into the office.</source>
        <translation>Masukkan berkas .csv, .xlsx, atau .json ke kantor.</translation>
    </message>
    <message>
        <source>The two packs say the same.</source>
        <translation>Kedua paket kebijakan itu sama isinya.</translation>
    </message>
    <message>
        <source>Show where two policy packs differ.</source>
        <translation>Menunjukkan perbedaan dua paket kebijakan.</translation>
    </message>
    <message>
        <source>The policy pack; the function&apos;s own unless named.</source>
        <translation>Paket kebijakan; bila tidak disebut, dipakai paket milik fungsi itu.</translation>
    </message>
    <message>
        <source>Add to every answer what single change would raise it.</source>
        <translation>Menambahkan pada setiap jawaban satu perubahan yang akan menaikkannya.</translation>
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
  progress      {&quot;children&quot;:[{&quot;progress&quot;:&quot;0&quot;},{&quot;progress&quot;:&quot;25&quot;}]}
  main          {&quot;plans&quot;:[{&quot;superior&quot;:&quot;A&quot;,&quot;value&quot;:&quot;120&quot;}]} or {&quot;agreement&quot;:[&quot;98.7&quot;],&quot;initiatives&quot;:[&quot;109&quot;]}
  skp           {&quot;main&quot;:&quot;102.8&quot;,&quot;extra&quot;:&quot;2.4&quot;}
  conduct       {&quot;aspects&quot;:[&quot;100&quot;,&quot;110&quot;]}
  activities    {&quot;activities&quot;:[{&quot;quantity&quot;:{&quot;target&quot;:&quot;12&quot;,&quot;actual&quot;:&quot;12&quot;},&quot;quality&quot;:{…},&quot;time&quot;:{…}}]}
  halves        {&quot;first&quot;:&quot;86.2&quot;,&quot;second&quot;:&quot;101.96&quot;}
  indicator     {&quot;model&quot;:&quot;ratio&quot;,&quot;target&quot;:&quot;90&quot;,&quot;part&quot;:57,&quot;whole&quot;:60}
  aggregate     {&quot;aggregation&quot;:&quot;weighted-mean&quot;,&quot;months&quot;:[{&quot;value&quot;:&quot;20&quot;,&quot;weight&quot;:&quot;90&quot;},null,…]}
  segments      {&quot;segments&quot;:[{&quot;months&quot;:7,&quot;predicate&quot;:&quot;B&quot;},{&quot;months&quot;:5,&quot;predicate&quot;:&quot;SB&quot;}]}
  ranking       {&quot;above&quot;:2,&quot;meets&quot;:7,&quot;below&quot;:1}
  account       {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;documents&quot;:[{&quot;year&quot;:2026,&quot;first_month&quot;:1,&quot;last_month&quot;:2,&quot;predicate&quot;:&quot;B&quot;}]}
  statement     {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;conversion&quot;:{&quot;before&quot;:&quot;75&quot;,&quot;new&quot;:&quot;25&quot;},&quot;last_two&quot;:[&quot;B&quot;,&quot;B&quot;]}
  radar         {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;credit&quot;:&quot;62.5&quot;,&quot;from&quot;:&quot;2026-11-24&quot;}
  allowance     {&quot;base&quot;:&quot;4595150&quot;,&quot;predicate&quot;:&quot;B&quot;,&quot;attendance&quot;:{&quot;absent-day&quot;:1}} with --policy TUKIN-KEMNAKER</source>
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
  progress      {&quot;children&quot;:[{&quot;progress&quot;:&quot;0&quot;},{&quot;progress&quot;:&quot;25&quot;}]}
  main          {&quot;plans&quot;:[{&quot;superior&quot;:&quot;A&quot;,&quot;value&quot;:&quot;120&quot;}]} atau {&quot;agreement&quot;:[&quot;98.7&quot;],&quot;initiatives&quot;:[&quot;109&quot;]}
  skp           {&quot;main&quot;:&quot;102.8&quot;,&quot;extra&quot;:&quot;2.4&quot;}
  conduct       {&quot;aspects&quot;:[&quot;100&quot;,&quot;110&quot;]}
  activities    {&quot;activities&quot;:[{&quot;quantity&quot;:{&quot;target&quot;:&quot;12&quot;,&quot;actual&quot;:&quot;12&quot;},&quot;quality&quot;:{…},&quot;time&quot;:{…}}]}
  halves        {&quot;first&quot;:&quot;86.2&quot;,&quot;second&quot;:&quot;101.96&quot;}
  indicator     {&quot;model&quot;:&quot;ratio&quot;,&quot;target&quot;:&quot;90&quot;,&quot;part&quot;:57,&quot;whole&quot;:60}
  aggregate     {&quot;aggregation&quot;:&quot;weighted-mean&quot;,&quot;months&quot;:[{&quot;value&quot;:&quot;20&quot;,&quot;weight&quot;:&quot;90&quot;},null,…]}
  segments      {&quot;segments&quot;:[{&quot;months&quot;:7,&quot;predicate&quot;:&quot;B&quot;},{&quot;months&quot;:5,&quot;predicate&quot;:&quot;SB&quot;}]}
  ranking       {&quot;above&quot;:2,&quot;meets&quot;:7,&quot;below&quot;:1}
  account       {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;documents&quot;:[{&quot;year&quot;:2026,&quot;first_month&quot;:1,&quot;last_month&quot;:2,&quot;predicate&quot;:&quot;B&quot;}]}
  statement     {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;conversion&quot;:{&quot;before&quot;:&quot;75&quot;,&quot;new&quot;:&quot;25&quot;},&quot;last_two&quot;:[&quot;B&quot;,&quot;B&quot;]}
  radar         {&quot;level&quot;:&quot;ahli-muda&quot;,&quot;credit&quot;:&quot;62.5&quot;,&quot;from&quot;:&quot;2026-11-24&quot;}
  allowance     {&quot;base&quot;:&quot;4595150&quot;,&quot;predicate&quot;:&quot;B&quot;,&quot;attendance&quot;:{&quot;absent-day&quot;:1}} dengan --policy TUKIN-KEMNAKER</translation>
    </message>
    <message>
        <source>Twelve months must stand here, null where there is no value.</source>
        <translation>Di sini harus ada dua belas bulan; tulis null untuk bulan tanpa nilai.</translation>
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
    <message>
        <source>The predicate of the organisation comes first. Once it is recorded, people can be rated.</source>
        <translation>Predikat organisasi ditetapkan lebih dahulu. Setelah dicatat, pegawai dapat dinilai.</translation>
    </message>
    <message>
        <source>This evaluation was issued in e-Kinerja. It is changed there and brought in by its recap.</source>
        <translation>Penilaian ini diterbitkan di e-Kinerja. Perubahannya dilakukan di sana, lalu dibawa ke sini lewat rekapnya.</translation>
    </message>
    <message>
        <source>%1 heads the unit: the rating of results follows the organisation&apos;s predicate, %2. Conduct is rated as for everybody.</source>
        <translation>%1 memimpin unit ini: rating hasil kerjanya mengikuti predikat organisasi, %2. Perilaku dinilai seperti pegawai lain.</translation>
    </message>
    <message>
        <source>It was issued elsewhere as %1, which these ratings do not give: ask there which of them is meant.</source>
        <translation>Predikat ini diterbitkan di tempat lain sebagai %1, padahal rating di atas tidak menghasilkannya: tanyakan di sana mana yang benar.</translation>
    </message>
    <message>
        <source>This is what was issued. The ratings have been changed since: a revision with a written reason is due.</source>
        <translation>Inilah yang diterbitkan. Sesudah itu penilaiannya berubah: perlu revisi dengan alasan tertulis.</translation>
    </message>
    <message>
        <source>From the evidence the program suggests “%1” for the results. The thresholds for this are a choice of the program, not a regulation.</source>
        <translation>Dari bukti dukung, program menyarankan “%1” untuk hasil kerja. Ambang ini pilihan program, bukan peraturan.</translation>
    </message>
    <message>
        <source>The suggestion for the results becomes “%1” when at least %2 more work results are above expectation.</source>
        <translation>Saran hasil kerja menjadi “%1” bila paling sedikit %2 hasil kerja lagi di atas ekspektasi.</translation>
    </message>
    <message>
        <source>The suggestion for the results becomes “%1” when the work result “%2” is “%3”.</source>
        <translation>Saran hasil kerja menjadi “%1” bila hasil kerja “%2” menjadi “%3”.</translation>
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
    <message>
        <source>%1 has been saved again since it was judged, so its rows may stand elsewhere now. Nothing was written. Choose the file again.</source>
        <translation>%1 sudah disimpan lagi sejak diperiksa, jadi baris-barisnya mungkin sudah bergeser. Tidak ada yang ditulis. Pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>There is no text in the table of %1; nothing was changed. Choose another file, or the sheet that holds the list.</source>
        <translation>Tidak ada isi dalam tabel %1; tidak ada yang berubah. Pilih berkas lain, atau lembar yang memuat daftarnya.</translation>
    </message>
    <message>
        <source>This is no day between 1990 and 2100. Nothing was added. Choose the day again.</source>
        <translation>Ini bukan tanggal antara tahun 1990 dan 2100. Tidak ada yang ditambahkan. Pilih tanggalnya lagi.</translation>
    </message>
    <message>
        <source>A holiday needs a name of at most %1 characters. Nothing was added.</source>
        <translation>Hari libur perlu nama, paling banyak %1 karakter. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This day is no holiday any more. Nothing was changed.</source>
        <translation>Hari ini bukan lagi hari libur. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This file is no picture in PNG or SVG. The emblem stays as it was. Choose another file.</source>
        <translation>Berkas ini bukan gambar PNG atau SVG. Lambang tetap seperti semula. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 pixels. The emblem stays as it was. Choose one of 16 to 4096 pixels a side.</source>
        <translation>Gambar ini berukuran %1 × %2 piksel. Lambang tetap seperti semula. Pilih gambar dengan sisi 16 sampai 4096 piksel.</translation>
    </message>
    <message>
        <source>This SVG picture contains programs or parts from elsewhere. The emblem stays as it was. Export it as plain SVG or PNG.</source>
        <translation>Gambar SVG ini berisi program atau bagian dari tempat lain. Lambang tetap seperti semula. Simpan ulang sebagai SVG biasa atau PNG.</translation>
    </message>
    <message>
        <source>Write the name too, or empty the other lines.</source>
        <translation>Tulis juga namanya, atau kosongkan isian lainnya.</translation>
    </message>
    <message>
        <source>A NIP has 18 digits. Leave it empty for somebody without one.</source>
        <translation>NIP terdiri atas 18 angka. Kosongkan bila yang bersangkutan tidak memilikinya.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 KB. The emblem stays as it was. Make it smaller or choose another file.</source>
        <translation>Gambar ini lebih besar dari %1 KB. Lambang tetap seperti semula. Perkecil gambar atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>A letterhead has at most %1 lines.</source>
        <translation>Kop surat paling banyak %1 baris.</translation>
    </message>
    <message>
        <source>A line of the letterhead has at most %1 characters.</source>
        <translation>Satu baris kop surat paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>The place has at most %1 characters.</source>
        <translation>Nama tempat paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>This post is no longer in the office&apos;s data. Nothing was changed. Look the employee up again.</source>
        <translation>Jabatan ini tidak ada lagi di data kantor. Tidak ada yang berubah. Cari kembali pegawainya.</translation>
    </message>
    <message>
        <source>The plan has moved on meanwhile, so this step is not possible now. Nothing was changed. Look at its state again.</source>
        <translation>Status SKP sudah berubah, jadi langkah ini tidak bisa sekarang. Tidak ada yang berubah. Lihat lagi statusnya.</translation>
    </message>
    <message>
        <source>Your role does not allow this step. Nothing was changed. Ask the appraiser or the personnel office.</source>
        <translation>Peran Anda tidak memungkinkan langkah ini. Tidak ada yang berubah. Hubungi pejabat penilai kinerja atau bagian kepegawaian.</translation>
    </message>
    <message>
        <source>The plan has no result yet. Write at least one, then submit it.</source>
        <translation>SKP belum berisi hasil kerja. Tulis paling sedikit satu, lalu ajukan.</translation>
    </message>
    <message>
        <source>Say what should be improved, so that the employee knows what to do. The plan has not been returned yet.</source>
        <translation>Tulis apa yang perlu diperbaiki, supaya pegawai tahu yang harus dilakukan. SKP belum dikembalikan.</translation>
    </message>
    <message>
        <source>There is no form of this name. Nothing was printed.</source>
        <translation>Tidak ada formulir dengan nama ini. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The examples of indicators cannot be read. The plan itself is safe. Install the program again.</source>
        <translation>Contoh indikator tidak dapat dibaca. SKP tetap aman. Pasang kembali programnya.</translation>
    </message>
    <message>
        <source>%1 is a file that an office itself needs. Nothing was written. Choose another name.</source>
        <translation>%1 adalah berkas yang diperlukan kantor itu sendiri. Tidak ada yang ditulis. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it is no PDF. It was left as it is. Choose another name.</source>
        <translation>Sudah ada berkas %1, dan berkas itu bukan PDF. Berkas itu dibiarkan apa adanya. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it is no backup. It was left as it is. Choose another name.</source>
        <translation>Sudah ada berkas %1, dan berkas itu bukan cadangan. Berkas itu dibiarkan apa adanya. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it is no table of this kind. It was left as it is. Choose another name.</source>
        <translation>Sudah ada berkas %1, dan berkas itu bukan tabel sejenis. Berkas itu dibiarkan apa adanya. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it is no recovery sheet. It was left as it is. Choose another name.</source>
        <translation>Sudah ada berkas %1, dan berkas itu bukan lembar pemulihan. Berkas itu dibiarkan apa adanya. Pilih nama lain.</translation>
    </message>
    <message>
        <source>%1 is a folder, not an office. Choose the file that ends in .kinerja inside it.</source>
        <translation>%1 adalah folder, bukan kantor. Pilih berkas berakhiran .kinerja di dalamnya.</translation>
    </message>
    <message>
        <source>The office file %1 is empty: its content was lost. It was left as it is. Restore the latest backup.</source>
        <translation>Berkas kantor %1 kosong: isinya hilang. Berkas itu dibiarkan apa adanya. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The file %1 is a backup. Restore it first, and open the office that comes out of it.</source>
        <translation>Berkas %1 adalah cadangan. Pulihkan dahulu, lalu buka kantor hasil pemulihannya.</translation>
    </message>
    <message>
        <source>The keys file %1 belongs to another office (%2). Nothing was changed. Move it to a safe place, where its own office may need it; this office then opens with the copy of its keys that this computer keeps.</source>
        <translation>Berkas kunci %1 milik kantor lain (%2). Tidak ada yang berubah. Pindahkan ke tempat aman karena kantor pemiliknya mungkin memerlukannya; setelah itu kantor ini terbuka dengan salinan kunci yang disimpan komputer ini.</translation>
    </message>
    <message>
        <source>The keys file %1 is lost or damaged. This computer keeps a copy of it, but with this passphrase the copy does not belong to this state of the office. Nothing was changed. Type the passphrase again, put the keys file back, or use the recovery sheet.</source>
        <translation>Berkas kunci %1 hilang atau rusak. Komputer ini menyimpan salinannya, tetapi dengan kata sandi ini salinan itu tidak cocok dengan keadaan kantor sekarang. Tidak ada yang berubah. Ketik ulang kata sandi, kembalikan berkas kunci, atau gunakan lembar pemulihan.</translation>
    </message>
    <message>
        <source>The name of an office and the code of its unit are one line of at most %1 characters. Nothing was made. Shorten them and try again.</source>
        <translation>Nama kantor dan kode unitnya masing-masing satu baris, paling banyak %1 karakter. Tidak ada yang dibuat. Singkatkan lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” is no NIP. Nothing was made. Write its 18 digits, or leave it out.</source>
        <translation>“%1” bukan NIP. Tidak ada yang dibuat. Tulis 18 angkanya, atau kosongkan saja.</translation>
    </message>
    <message>
        <source>The office is closed. Nothing was changed. Open it again.</source>
        <translation>Kantor sedang tertutup. Tidak ada yang diubah. Buka lagi kantornya.</translation>
    </message>
    <message>
        <source>This computer has no memory left. Nothing was half-written. Close other programs and try again.</source>
        <translation>Memori komputer ini habis. Tidak ada yang tertulis setengah. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A mistake in this program stopped the work. Nothing was half-written. Please report it.</source>
        <translation>Pekerjaan terhenti karena kesalahan program ini. Tidak ada yang tertulis setengah. Mohon laporkan.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn. The emblem stays as it was. Choose another file.</source>
        <translation>Gambar ini tidak dapat ditampilkan. Lambang tetap seperti semula. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Nothing was registered. See whether it is on and has paper, then print again.</source>
        <translation>Pencetak tidak menerima lembarannya. Tidak ada yang dicatat. Periksa apakah pencetak menyala dan berisi kertas, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>Printing was stopped. Sheets that came out are not registered: throw them away.</source>
        <translation>Pencetakan dihentikan. Lembar yang sudah keluar tidak dicatat: buanglah.</translation>
    </message>
    <message>
        <source>The passphrase of the practice office is gone from its folder. Your own office is not touched. Start practising from the beginning.</source>
        <translation>Kata sandi kantor latihan tidak ada lagi di foldernya. Kantor Anda sendiri tidak tersentuh. Mulai latihan dari awal.</translation>
    </message>
    <message>
        <source>No office was named. Nothing was changed. Write its file after the verb, or --db and the file.</source>
        <translation>Kantornya belum disebut. Tidak ada yang berubah. Tulis berkas kantor sesudah perintah, atau --db diikuti berkasnya.</translation>
    </message>
    <message>
        <source>A printed form is a .pdf. Nothing was printed. Choose a name with this ending, or a folder that is there.</source>
        <translation>Formulir dicetak sebagai .pdf. Tidak ada yang dicetak. Pilih nama dengan akhiran itu, atau folder yang sudah ada.</translation>
    </message>
    <message>
        <source>Nothing to check was named. Write the PDF file after the verb, or the text of the printed code after --text.</source>
        <translation>Belum disebut apa yang diperiksa. Tulis berkas PDF sesudah perintah, atau teks kode cetakan sesudah --text.</translation>
    </message>
    <message>
        <source>This file looks like “%1”, not like “%2”. Nothing was changed. Import it as “%1”, or check the file.</source>
        <translation>Berkas ini tampaknya “%1”, bukan “%2”. Tidak ada yang diubah. Impor sebagai “%1”, atau periksa berkasnya.</translation>
    </message>
    <message>
        <source>A part of the office file is damaged. The file was left as it is. If there is a backup (.kinerja-cadangan), restore the latest one.</source>
        <translation>Sebagian berkas kantor rusak. Berkas itu dibiarkan apa adanya. Bila ada cadangan (.kinerja-cadangan), pulihkan yang terbaru.</translation>
    </message>
    <message>
        <source>The cell has a character that could not be read (�). Choose another encoding for the file, or type the text in the file again.</source>
        <translation>Ada huruf di sel ini yang tidak dapat dibaca (�). Pilih pengodean huruf lain untuk berkas ini, atau ketik ulang teksnya di berkas.</translation>
    </message>
    <message>
        <source>“%1” is no number as JSON has it. Write it with a decimal point and with nothing between thousands, like 87.5.</source>
        <translation>“%1” bukan angka seperti dalam JSON. Tulis dengan titik desimal dan tanpa pemisah ribuan, seperti 87.5.</translation>
    </message>
    <message>
        <source>The rows of the JSON file lack: %1. Nothing was changed. Add these names or mend their spelling, and choose the file again.</source>
        <translation>Baris-baris berkas JSON itu tidak memuat: %1. Tidak ada yang berubah. Tambahkan nama itu atau perbaiki ejaannya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>%1 has names that a file of “%2” does not know: %3. Nothing was changed. Correct their spelling or take them out, and choose the file again.</source>
        <translation>%1 memuat nama yang tidak dikenal pada berkas “%2”: %3. Tidak ada yang berubah. Perbaiki ejaannya atau keluarkan, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>“%1” is no range as JSON has it. Write its numbers with a decimal point and with nothing between thousands, like 80.5–90.</source>
        <translation>“%1” bukan rentang seperti dalam JSON. Tulis angkanya dengan titik desimal dan tanpa pemisah ribuan, seperti 80.5–90.</translation>
    </message>
    <message>
        <source>The office file is incomplete. It was left as it is. If there is a backup (.kinerja-cadangan), restore the latest one.</source>
        <translation>Berkas kantor tidak lengkap. Berkas itu dibiarkan apa adanya. Bila ada cadangan (.kinerja-cadangan), pulihkan yang terbaru.</translation>
    </message>
    <message>
        <source>The file %1 is no office of Kinerja. It was left as it is. Choose the file of an office.</source>
        <translation>Berkas %1 bukan kantor Kinerja. Berkas itu dibiarkan apa adanya. Pilih berkas kantor yang lain.</translation>
    </message>
    <message>
        <source>%1 is JSON that is not written in UTF-8; nothing was changed. Save it again in UTF-8, and choose it again.</source>
        <translation>%1 adalah JSON yang tidak ditulis dalam UTF-8; tidak ada yang berubah. Simpan lagi dalam UTF-8, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is no proper JSON (at byte %3 of the file); nothing was changed. Write the file again with the program it comes from, and choose it again.</source>
        <translation>Baris %2 di %1 bukan JSON yang benar (pada bita ke-%3 berkas itu); tidak ada yang berubah. Tulis ulang berkasnya dengan program asalnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The text in row %2 of %1 is damaged: some characters cannot be read. Nothing was changed. Save the file again in UTF-8, and choose it again.</source>
        <translation>Teks pada baris %2 di %1 rusak: beberapa huruf tidak dapat dibaca. Tidak ada yang berubah. Simpan lagi berkasnya dalam UTF-8, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has a value without a name; nothing was changed. Give it a name or take it out, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat nilai tanpa nama; tidak ada yang berubah. Beri nama atau keluarkan, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has “%3”, which the first row has not; nothing was changed. Give every row the same names, with null where there is nothing, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat “%3”, yang tidak ada di baris pertama; tidak ada yang berubah. Beri semua baris nama yang sama, dengan null bila kosong, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has “%3” twice; nothing was changed. Keep one of the two, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat “%3” dua kali; tidak ada yang berubah. Pertahankan salah satunya, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has a list, an object, true or false under “%3”; nothing was changed. A value is text in quotation marks, a number or null: mend it, and choose the file again.</source>
        <translation>Baris %2 di %1 memuat daftar, objek, true atau false pada “%3”; tidak ada yang berubah. Nilai berupa teks dalam tanda kutip, angka, atau null: perbaiki, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is no object with names and values; nothing was changed. Mend it or take it out, and choose the file again.</source>
        <translation>Baris %2 di %1 bukan objek dengan nama dan nilai; tidak ada yang berubah. Perbaiki atau keluarkan, lalu pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a list with one object for each row; nothing was changed. Choose a file as the export of this program writes it.</source>
        <translation>%1 adalah JSON, tetapi bukan daftar dengan satu objek untuk setiap baris; tidak ada yang berubah. Pilih berkas seperti yang ditulis oleh ekspor program ini.</translation>
    </message>
    <message>
        <source>This file is no library of indicators, or one of them is incomplete. Nothing was changed. Correct the file.</source>
        <translation>Berkas ini bukan pustaka indikator, atau salah satu indikatornya tidak lengkap. Tidak ada yang berubah. Perbaiki berkasnya.</translation>
    </message>
    <message>
        <source>This trial calculation does not hold that person or unit. Nothing was changed. Begin the trial again.</source>
        <translation>Simulasi ini tidak memuat pegawai atau unit itu. Tidak ada yang berubah. Mulailah simulasi kembali.</translation>
    </message>
    <message>
        <source>The predicate of the organisation is the rating of its leader&apos;s results. Change that predicate instead.</source>
        <translation>Predikat organisasi adalah rating hasil kerja pimpinannya. Ubahlah predikat organisasi itu.</translation>
    </message>
    <message>
        <source>A target must be above zero and what was reached zero or more. Correct the numbers.</source>
        <translation>Target harus lebih dari nol dan realisasi nol atau lebih. Perbaiki angkanya.</translation>
    </message>
    <message>
        <source>There is no activity in the plan. Give at least one with its target and what was reached.</source>
        <translation>Tidak ada kegiatan dalam SKP. Isi paling sedikit satu dengan target dan realisasinya.</translation>
    </message>
    <message>
        <source>The number of extra tasks is no number from 0 to 1000. Correct it.</source>
        <translation>Jumlah tugas tambahan bukan bilangan 0 sampai 1000. Perbaiki.</translation>
    </message>
    <message>
        <source>The policy knows no creativity of so many points. Take one of the values that it lists, or zero.</source>
        <translation>Kebijakan tidak mengenal kreativitas dengan nilai itu. Pakai salah satu nilai yang tercantum, atau nol.</translation>
    </message>
    <message>
        <source>These months cannot be added exactly: their numbers are too long. Use fewer decimals.</source>
        <translation>Bulan-bulan ini tidak dapat digabungkan dengan tepat karena angkanya terlalu panjang. Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <source>The weight of a month is negative. Write how many were counted, zero or more.</source>
        <translation>Bobot sebuah bulan negatif. Tulis berapa yang dihitung, nol atau lebih.</translation>
    </message>
    <message>
        <source>Every month has the weight zero, so there is no mean. Give the number of cases or respondents of at least one month.</source>
        <translation>Semua bulan berbobot nol sehingga tidak ada rata-rata. Isi jumlah kasus atau responden paling sedikit untuk satu bulan.</translation>
    </message>
    <message>
        <source>This amount has too many digits to be computed exactly. Write it in rupiah with at most two decimals.</source>
        <translation>Jumlah ini terlalu panjang untuk dihitung dengan tepat. Tulis dalam rupiah dengan paling banyak dua angka di belakang koma.</translation>
    </message>
    <message>
        <source>This rule knows no attendance event “%1”, or its number is negative. Take one of the events that it lists.</source>
        <translation>Aturan ini tidak mengenal kejadian kehadiran “%1”, atau jumlahnya negatif. Pakai salah satu kejadian yang tercantum.</translation>
    </message>
    <message>
        <source>“%1” counts the same time as “%2” and would be cut twice. Give only one of them.</source>
        <translation>“%1” menghitung waktu yang sama dengan “%2” sehingga akan dipotong dua kali. Isi salah satu saja.</translation>
    </message>
    <message>
        <source>The amount of the post&apos;s class is negative. Write it as zero or more.</source>
        <translation>Besaran tunjangan kelas jabatan negatif. Tulis nol atau lebih.</translation>
    </message>
    <message>
        <source>This rule knows no leave or sanction “%1”. Take one of those that it lists.</source>
        <translation>Aturan ini tidak mengenal cuti atau sanksi “%1”. Pakai salah satu yang tercantum.</translation>
    </message>
    <message>
        <source>Two credit documents cover the same month. Revise one of them, then try again.</source>
        <translation>Dua dokumen angka kredit mencakup bulan yang sama. Perbaiki salah satunya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The day to count from is no date. Write it as year-month-day, for example 2026-01-15.</source>
        <translation>Hari awal hitungan bukan tanggal. Tulis sebagai tahun-bulan-hari, misalnya 2026-01-15.</translation>
    </message>
    <message>
        <source>The number of months since the appointment is negative or too large. Correct it.</source>
        <translation>Jumlah bulan sejak pengangkatan negatif atau terlalu besar. Perbaiki.</translation>
    </message>
    <message>
        <source>Nothing was counted, so there is no value yet. Leave the indicator open for this period; an empty count is never a zero.</source>
        <translation>Belum ada yang dihitung sehingga belum ada nilai. Biarkan indikator ini kosong untuk periode ini; hitungan kosong bukan nol.</translation>
    </message>
    <message>
        <source>The days of this milestone do not fit: it begins before it is due, and is done no earlier than it begins. Correct the dates.</source>
        <translation>Tanggal tonggak ini tidak sesuai: mulainya harus sebelum batas waktu, dan selesainya tidak boleh sebelum mulai. Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>“%1” is no word of this scale, or its percent is not between 0 and 200. Choose one of the scale&apos;s words.</source>
        <translation>“%1” tidak ada pada skala ini, atau persennya tidak di antara 0 dan 200. Pilih salah satu kata pada skala.</translation>
    </message>
    <message>
        <source>The part is larger than the whole, or negative. Correct the two counts.</source>
        <translation>Bagian lebih besar daripada keseluruhan, atau negatif. Perbaiki kedua angka itu.</translation>
    </message>
    <message>
        <source>An observed value or its count is negative or too long. Correct it.</source>
        <translation>Nilai pengamatan atau jumlahnya negatif atau terlalu panjang. Perbaiki.</translation>
    </message>
    <message>
        <source>The parts of a composite indicator need weights that are not negative and sum to exactly 100. Change the weights.</source>
        <translation>Bagian indikator gabungan memerlukan bobot yang tidak negatif dan berjumlah tepat 100. Ubah bobotnya.</translation>
    </message>
    <message>
        <source>Composite indicators are nested too deeply. Put the inner ones side by side.</source>
        <translation>Indikator gabungan tersusun terlalu dalam. Letakkan bagian dalamnya sejajar.</translation>
    </message>
    <message>
        <source>There is no value to take the mean of. Give at least one; what was not assessed is left out, never written as zero.</source>
        <translation>Tidak ada nilai untuk dirata-ratakan. Isi paling sedikit satu; yang tidak dinilai dikosongkan, jangan ditulis nol.</translation>
    </message>
    <message>
        <source>These numbers have too many digits to be averaged exactly. Use fewer decimals.</source>
        <translation>Angka-angka ini terlalu panjang untuk dirata-ratakan dengan tepat. Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <source>The attainment of the organisation is negative. Write it as zero or more.</source>
        <translation>Capaian organisasi negatif. Tulis nol atau lebih.</translation>
    </message>
    <message>
        <source>This policy sets no thresholds: a person sets the predicate of an organisation.</source>
        <translation>Kebijakan ini tidak menetapkan ambang: predikat organisasi ditetapkan oleh pejabat.</translation>
    </message>
    <message>
        <source>The parts of a year are at least one, each of 1 to 12 months, and no more than twelve months together. Check their dates.</source>
        <translation>Bagian tahun paling sedikit satu, masing-masing 1 sampai 12 bulan, dan bersama-sama tidak lebih dari dua belas bulan. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>The policy pack %1 was not added: %2 Nothing was changed.</source>
        <translation>Paket aturan %1 tidak ditambahkan: %2 Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This office has no policy pack %1 of its own. Nothing was changed.</source>
        <translation>Kantor ini tidak punya paket aturan %1 sendiri. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Evaluations were issued under the policy pack %1, so it stays, for whoever asks why. Nothing was changed.</source>
        <translation>Ada evaluasi yang terbit menurut paket aturan %1, jadi paket itu tetap disimpan bagi siapa pun yang bertanya mengapa. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The rules %1 do not judge by these numbers or levels. Choose another case.</source>
        <translation>Aturan %1 tidak menilai dengan angka atau tingkat ini. Pilih kasus lain.</translation>
    </message>
    <message>
        <source>Credit so far cannot be less than nothing. Write it as it stands on the last document.</source>
        <translation>Angka kredit sampai kini tidak dapat kurang dari nol. Tulis seperti pada dokumen terakhir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check whether it is still there and whether you may open it.</source>
        <translation>Berkas %1 tidak dapat dibaca. Tidak ada yang berubah. Periksa apakah berkasnya masih ada dan apakah Anda boleh membukanya.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Sembunyikan kata sandi</translation>
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
        <source>Doc-ID %1 · page %2/%3 · SHA-256 fingerprint %4</source>
        <translation>Dok-ID %1 · halaman %2/%3 · sidik SHA-256 %4</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>For the first time here? A guide shows the way, step by step: %1.</source>
        <translation>Baru pertama kali di sini? Panduan menunjukkan caranya langkah demi langkah: %1.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>The guide “%1” was left at step %2 of %3.</source>
        <translation>Panduan “%1” berhenti di langkah %2 dari %3.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Se&amp;lesai</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>Akhiri panduan</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>The next step shows as soon as the page has come to it.</source>
        <translation>Langkah berikutnya tampil begitu halamannya siap.</translation>
    </message>
    <message>
        <source>There is no guide for this page. F1 explains it.</source>
        <translation>Halaman ini tidak punya panduan. F1 menjelaskannya.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Tutup bantuan</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Tutup bantuan (Esc)</translation>
    </message>
    <message>
        <source>Short texts, one for each page. F1 shows the one for the page you are on, beside your work.</source>
        <translation>Teks singkat, satu untuk setiap halaman. F1 menampilkan bantuan halaman yang sedang dibuka, di samping pekerjaan Anda.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari bantuan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>No topic has these words. Try another one, or fewer.</source>
        <translation>Tidak ada topik dengan kata itu. Coba kata lain, atau lebih sedikit.</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Teks bantuan</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Looking at what is open today…</source>
        <translation>Melihat apa yang perlu dikerjakan hari ini…</translation>
    </message>
    <message>
        <source>Everything is done for today</source>
        <translation>Semua selesai untuk hari ini</translation>
    </message>
    <message>
        <source>Nothing waits for you. What comes in shows here.</source>
        <translation>Tidak ada yang menunggu Anda. Yang baru masuk akan tampil di sini.</translation>
    </message>
    <message>
        <source>Unit whose distribution is shown</source>
        <translation>Unit yang sebarannya ditampilkan</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Buka penilaian</translation>
    </message>
    <message>
        <source>Indicator that is shown</source>
        <translation>Indikator yang ditampilkan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Distribution of predicates</source>
        <translation>Sebaran predikat</translation>
    </message>
    <message>
        <source>Nobody is rated in %1 yet. After the first ratings their distribution shows here, beside the guide.</source>
        <translation>Belum ada yang dinilai pada %1. Setelah penilaian pertama, sebarannya tampil di sini beserta panduannya.</translation>
    </message>
    <message>
        <source>The office&apos;s own indicator</source>
        <translation>Indikator kantor sendiri</translation>
    </message>
    <message>
        <source>Once an indicator of a leader has figures of two periods, it shows here beside its target.</source>
        <translation>Setelah indikator seorang pimpinan punya angka dua periode, perkembangannya tampil di sini beserta targetnya.</translation>
    </message>
    <message>
        <source>Bring in the units</source>
        <translation>Masukkan unit kerja</translation>
    </message>
    <message>
        <source>The office has no units yet. A file with code, name and the unit above is enough.</source>
        <translation>Kantor ini belum punya unit kerja. Berkas berisi kode, nama, dan unit induk sudah cukup.</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Impor unit kerja</translation>
    </message>
    <message>
        <source>Units are missing</source>
        <translation>Unit kerja belum ada</translation>
    </message>
    <message>
        <source>Bring in the employees</source>
        <translation>Masukkan pegawai</translation>
    </message>
    <message>
        <source>A file with NIP, name, post and unit is enough. Units come first.</source>
        <translation>Berkas berisi NIP, nama, jabatan, dan unit sudah cukup. Unit kerja didahulukan.</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Impor pegawai</translation>
    </message>
    <message>
        <source>Employees are missing</source>
        <translation>Pegawai belum ada</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Buat lembar pemulihan</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this sheet opens the office again.</source>
        <translation>Jika kata sandi terlupa, hanya lembar ini yang dapat membuka kantor lagi.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Buat lembarnya</translation>
    </message>
    <message>
        <source>No recovery sheet yet</source>
        <translation>Belum ada lembar pemulihan</translation>
    </message>
    <message>
        <source>Answer %1 submitted plans (SKP)</source>
        <translation>Jawab %1 SKP yang diajukan</translation>
    </message>
    <message>
        <source>Their owners wait until the plan is approved or returned.</source>
        <translation>Pegawainya menunggu sampai SKP disetujui atau dikembalikan.</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Lihat SKP</translation>
    </message>
    <message>
        <source>Plans wait for approval</source>
        <translation>SKP menunggu persetujuan</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 SKP</translation>
    </message>
    <message>
        <source>See who is missing</source>
        <translation>Lihat siapa saja</translation>
    </message>
    <message>
        <source>No plan (SKP) yet</source>
        <translation>Belum punya SKP</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 jabatan</translation>
    </message>
    <message>
        <source>Finish %1 plans (SKP)</source>
        <translation>Selesaikan %1 SKP</translation>
    </message>
    <message>
        <source>They are drafts, or were returned, and are not submitted yet.</source>
        <translation>Masih draf atau dikembalikan, dan belum diajukan.</translation>
    </message>
    <message>
        <source>Plans not submitted yet</source>
        <translation>SKP belum diajukan</translation>
    </message>
    <message>
        <source>Record what %1 employees achieved</source>
        <translation>Catat realisasi %1 pegawai</translation>
    </message>
    <message>
        <source>Nothing of their plans is recorded for %1.</source>
        <translation>Belum ada realisasi SKP mereka untuk %1.</translation>
    </message>
    <message>
        <source>Realisation not filled in</source>
        <translation>Realisasi belum diisi</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 pegawai</translation>
    </message>
    <message>
        <source>Set the organisation&apos;s predicate</source>
        <translation>Tetapkan predikat organisasi</translation>
    </message>
    <message>
        <source>It comes first. %1 units have none yet; that of a higher unit holds for those below it.</source>
        <translation>Ini didahulukan. %1 unit belum punya predikat; predikat unit di atas berlaku untuk unit di bawahnya.</translation>
    </message>
    <message>
        <source>Set the predicate</source>
        <translation>Tetapkan predikat</translation>
    </message>
    <message>
        <source>Organisation predicate missing</source>
        <translation>Predikat organisasi belum ada</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unit</translation>
    </message>
    <message>
        <source>Rate %1 employees</source>
        <translation>Nilai %1 pegawai</translation>
    </message>
    <message>
        <source>Results and conduct of %1.</source>
        <translation>Hasil kerja dan perilaku kerja %1.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Give a reason for %1 units</source>
        <translation>Tulis alasan untuk %1 unit kerja</translation>
    </message>
    <message>
        <source>Their distribution departs from the guide. That is allowed with a written reason.</source>
        <translation>Sebarannya berbeda dari panduan. Itu boleh, asal alasannya ditulis.</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Tulis alasan</translation>
    </message>
    <message>
        <source>Distribution without a reason</source>
        <translation>Sebaran tanpa alasan</translation>
    </message>
    <message>
        <source>Issue %1 evaluations</source>
        <translation>Terbitkan %1 penilaian</translation>
    </message>
    <message>
        <source>They are rated. Once issued they can be printed and handed over.</source>
        <translation>Sudah dinilai. Setelah terbit, dapat dicetak dan diserahkan.</translation>
    </message>
    <message>
        <source>Check and issue</source>
        <translation>Periksa dan terbitkan</translation>
    </message>
    <message>
        <source>Ready to issue</source>
        <translation>Siap diterbitkan</translation>
    </message>
    <message>
        <source>%1 evaluations</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>Revise %1 evaluations</source>
        <translation>Revisi %1 penilaian</translation>
    </message>
    <message>
        <source>Their ratings were changed after they were issued.</source>
        <translation>Ratingnya berubah setelah diterbitkan.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Lihat perubahannya</translation>
    </message>
    <message>
        <source>Changed after issuing</source>
        <translation>Berubah setelah terbit</translation>
    </message>
    <message>
        <source>Print %1 documents</source>
        <translation>Cetak %1 dokumen</translation>
    </message>
    <message>
        <source>They are issued and have not been printed yet.</source>
        <translation>Sudah terbit dan belum pernah dicetak.</translation>
    </message>
    <message>
        <source>Open printing</source>
        <translation>Buka pencetakan</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Terbit, belum dicetak</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 dokumen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>For %1 days nothing was copied. A copy on another drive survives a broken computer.</source>
        <translation>Sudah %1 hari tanpa cadangan. Salinan di media lain tetap selamat bila komputer rusak.</translation>
    </message>
    <message>
        <source>Backup is old</source>
        <translation>Cadangan sudah lama</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Selamat pagi</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Selamat siang</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Selamat sore</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Selamat malam</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <translation>ditutup %1</translation>
    </message>
    <message>
        <source>best closed by %1</source>
        <translation>sebaiknya selesai %1</translation>
    </message>
    <message>
        <source>(%1 days left)</source>
        <translation>(%1 hari lagi)</translation>
    </message>
    <message>
        <source>(today)</source>
        <translation>(hari ini)</translation>
    </message>
    <message>
        <source>(%1 days ago)</source>
        <translation>(%1 hari yang lalu)</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Selesai. Terima kasih.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Save what was typed, or throw it away</source>
        <translation>Simpan atau buang ketikan SKP</translation>
    </message>
    <message>
        <source>Plans (SKP) with typing that is not saved: %1. Nothing of it is lost; it waits in the plan.</source>
        <translation>%1 SKP punya ketikan yang belum disimpan. Ketikan itu tidak hilang; bukalah SKP-nya untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Buka SKP</translation>
    </message>
    <message>
        <source>Typing that is not saved</source>
        <translation>Ketikan yang belum disimpan</translation>
    </message>
    <message>
        <source>Plans to make (SKP): %1</source>
        <translation>Lengkapi %1 SKP yang belum ada</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet.</source>
        <translation>Jabatan ini belum punya SKP tahun %1.</translation>
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
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>No rules are known for the period %1, so a rating of it could never be evaluated. Check the year.</source>
        <translation>Tidak ada aturan yang dikenal untuk periode %1, jadi penilaiannya tidak akan pernah dapat dievaluasi. Periksa tahunnya.</translation>
    </message>
</context>
<context>
    <name>importpage</name>
    <message>
        <source>Drag a file to this page, or choose it</source>
        <translation>Seret berkas ke halaman ini, atau pilih berkasnya</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Pilih berkas…</translation>
    </message>
    <message>
        <source>Use an &amp;example file</source>
        <translation>Pakai &amp;contoh berkas</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV. You see what would change before anything is imported.</source>
        <translation>Excel (.xlsx) atau CSV. Anda melihat dahulu apa yang akan berubah sebelum ada yang diimpor.</translation>
    </message>
    <message>
        <source>Let go to read this file</source>
        <translation>Lepaskan untuk membaca berkas ini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Take the chosen import back…</source>
        <translation>&amp;Batalkan impor yang dipilih…</translation>
    </message>
    <message>
        <source>Choose an import in the list first.</source>
        <translation>Pilih dahulu satu impor di daftar.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Impor ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Urutannya</translation>
    </message>
    <message>
        <source>A new office starts with the first. Each needs those above it.</source>
        <translation>Kantor baru mulai dari yang pertama. Setiap langkah membutuhkan langkah di atasnya.</translation>
    </message>
    <message>
        <source>Whenever you have it</source>
        <translation>Kapan saja bila ada</translation>
    </message>
    <message>
        <source>These can come later, or not at all.</source>
        <translation>Boleh menyusul, boleh juga tidak ada.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Save an empty template: %1</source>
        <translation>Simpan templat kosong: %1</translation>
    </message>
    <message>
        <source>Save an empty Excel table with the right columns, to fill in and import.</source>
        <translation>Simpan tabel Excel kosong dengan kolom yang tepat, untuk diisi lalu diimpor.</translation>
    </message>
    <message>
        <source>%1 units are here</source>
        <translation>sudah ada %1 unit</translation>
    </message>
    <message>
        <source>%1 employees are here</source>
        <translation>sudah ada %1 pegawai</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Impor data</translation>
    </message>
    <message>
        <source>An&amp;other file…</source>
        <translation>Berkas &amp;lain…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkasnya</translation>
    </message>
    <message>
        <source>It is &amp;read as</source>
        <translation>Di&amp;baca sebagai</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Lembar</translation>
    </message>
    <message>
        <source>Headings in ro&amp;w</source>
        <translation>Baris &amp;judul</translation>
    </message>
    <message>
        <source>Import in progress</source>
        <translation>Impor sedang berjalan</translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation>&amp;Hentikan impor</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Hasil impor</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>&amp;Batalkan impor ini</translation>
    </message>
    <message>
        <source>The import is stopping; nothing of it stays.</source>
        <translation>Impor sedang dihentikan; tidak ada yang tertinggal.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Take back the import of “%1” of %2?</source>
        <translation>Batalkan impor “%1” tanggal %2?</translation>
    </message>
    <message>
        <source>Its records become what they were before. What was changed since, or is needed by other records, is left and told.</source>
        <translation>Catatannya kembali seperti sebelum diimpor. Yang sudah diubah sesudahnya, atau masih dipakai data lain, dibiarkan dan diberitahukan.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan impornya</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Pilih berkas yang akan diimpor</translation>
    </message>
    <message>
        <source>Recognised by its headings. %1</source>
        <translation>Dikenali dari judul kolomnya. %1</translation>
    </message>
    <message>
        <source>It could also be: %1. Please look whether the choice is right.</source>
        <translation>Bisa juga ini: %1. Periksa apakah pilihannya sudah tepat.</translation>
    </message>
    <message>
        <source>It is not clear what this table holds. Choose what it is, then its columns.</source>
        <translation>Belum jelas apa isi tabel ini. Pilih jenisnya, lalu kolom-kolomnya.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Mengimpor %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it stays in the office.</source>
        <translation>Impor dihentikan. Tidak ada isinya yang tertinggal di kantor.</translation>
    </message>
    <message>
        <source>Done: %1 new and %2 changed rows are in the office.</source>
        <translation>Selesai: %1 baris baru dan %2 baris yang berubah sudah masuk.</translation>
    </message>
    <message>
        <source>%1 rows were refused. Save them, mend them and import that file.</source>
        <translation>%1 baris ditolak. Simpan daftarnya, perbaiki, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <translation>Berikutnya: %1. %2</translation>
    </message>
    <message>
        <source>Next: look at the evaluation and issue it.</source>
        <translation>Berikutnya: periksa penilaiannya, lalu terbitkan.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>Impor ini sedang dibatalkan.</translation>
    </message>
    <message>
        <source>An import is being taken back.</source>
        <translation>Sebuah impor sedang dibatalkan.</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>Membatalkan %1</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Simpan daftar yang ditolak</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-ditolak</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Menyimpan daftar yang ditolak</translation>
    </message>
    <message>
        <source>%1 refused rows were saved as %2. Mend them there and import that file. It holds names and NIPs: keep it no longer than needed.</source>
        <translation>%1 baris yang ditolak disimpan sebagai %2. Perbaiki di sana, lalu impor berkas itu. Isinya memuat nama dan NIP: jangan simpan lebih lama dari yang perlu.</translation>
    </message>
    <message>
        <source>Saving a template</source>
        <translation>Menyimpan templat</translation>
    </message>
    <message>
        <source>The template was saved as %1. Fill it in with Excel or LibreOffice, then import it here.</source>
        <translation>Templat disimpan sebagai %1. Isi dengan Excel atau LibreOffice, lalu impor di sini.</translation>
    </message>
    <message>
        <source>Lists from Excel or other programs come into the office here.</source>
        <translation>Daftar dari Excel atau program lain masuk ke kantor di sini.</translation>
    </message>
    <message>
        <source>Nothing changes in the office until you press Import.</source>
        <translation>Tidak ada yang berubah di kantor sebelum Anda menekan Impor.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Impor sedang berjalan.</translation>
    </message>
    <message>
        <source>This file was imported. Choose it again to read it otherwise.</source>
        <translation>Berkas ini sudah diimpor. Pilih lagi untuk membacanya secara lain.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Berkas sedang dibaca.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>Tidak ada yang berubah, jadi tidak ada yang dibatalkan.</translation>
    </message>
    <message>
        <source>Go to the &amp;evaluation</source>
        <translation>Buka &amp;penilaian</translation>
    </message>
    <message>
        <source>&amp;Next: %1…</source>
        <translation>Be&amp;rikutnya: %1…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Impor %1 baris</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Baris-barisnya masih diperiksa.</translation>
    </message>
    <message>
        <source>Needed columns are missing: %1.</source>
        <translation>Kolom wajib belum ada: %1.</translation>
    </message>
    <message>
        <source>The rows could not be checked; see the message above.</source>
        <translation>Baris-barisnya tidak dapat diperiksa; lihat pesan di atas.</translation>
    </message>
    <message>
        <source>No row can be taken as it is. Mend the refused rows first.</source>
        <translation>Tidak ada baris yang dapat diambil. Perbaiki dahulu baris yang ditolak.</translation>
    </message>
    <message>
        <source>All these rows are in the office already. There is nothing to import.</source>
        <translation>Semua baris ini sudah ada di kantor. Tidak ada yang perlu diimpor.</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <translation>Mengimpor: %1 dari %2 baris</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Mengimpor…</translation>
    </message>
    <message>
        <source>work units</source>
        <translation>unit kerja</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>pegawai</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>penempatan</translation>
    </message>
    <message>
        <source>plans (SKP)</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>planned results</source>
        <translation>rencana hasil kerja</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>realisations</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>penilaian</translation>
    </message>
    <message>
        <source>records</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>%1 %2 were left, because somebody changed them since.</source>
        <translation>%1 %2 dibiarkan karena sudah diubah sesudahnya.</translation>
    </message>
    <message>
        <source>%1 %2 were left, because other records need them.</source>
        <translation>%1 %2 dibiarkan karena masih dipakai oleh data lain.</translation>
    </message>
    <message>
        <source>%1 %2 had been taken back already.</source>
        <translation>%1 %2 sudah dibatalkan sebelumnya.</translation>
    </message>
    <message>
        <source>Work units</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Employee list</source>
        <translation>Daftar pegawai</translation>
    </message>
    <message>
        <source>Performance plans (SKP)</source>
        <translation>Sasaran kinerja (SKP)</translation>
    </message>
    <message>
        <source>Realisation of plans</source>
        <translation>Realisasi SKP</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Laporan harian</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Umpan balik</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Rating hasil kerja dan perilaku</translation>
    </message>
    <message>
        <source>Recap from e-Kinerja</source>
        <translation>Rekap dari e-Kinerja</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Predicates of the organisation</source>
        <translation>Predikat kinerja organisasi</translation>
    </message>
    <message>
        <source>Code and name of every unit, and the unit above it.</source>
        <translation>Kode dan nama setiap unit, serta unit di atasnya.</translation>
    </message>
    <message>
        <source>NIP, name, unit, position and appraiser; as SIASN or your own list has them.</source>
        <translation>NIP, nama, unit, jabatan, dan pejabat penilai; seperti pada SIASN atau daftar Anda sendiri.</translation>
    </message>
    <message>
        <source>Results, indicators and targets agreed for the year, one row an indicator.</source>
        <translation>Hasil kerja, indikator, dan target yang disepakati untuk setahun; satu baris satu indikator.</translation>
    </message>
    <message>
        <source>What was reached in a quarter or month, with its evidence.</source>
        <translation>Yang dicapai dalam triwulan atau bulan, beserta bukti dukungnya.</translation>
    </message>
    <message>
        <source>What somebody did on a day.</source>
        <translation>Yang dikerjakan pegawai pada suatu hari.</translation>
    </message>
    <message>
        <source>Notes of the appraiser or colleagues during the year.</source>
        <translation>Catatan pejabat penilai atau rekan kerja sepanjang tahun.</translation>
    </message>
    <message>
        <source>Rating of work results and of conduct, as the appraisers decided them.</source>
        <translation>Rating hasil kerja dan perilaku kerja, sesuai keputusan pejabat penilai.</translation>
    </message>
    <message>
        <source>Evaluations issued in e-Kinerja; the file “Rekap Penilaian” as it was fetched.</source>
        <translation>Penilaian yang terbit di e-Kinerja; berkas “Rekap Penilaian” apa adanya.</translation>
    </message>
    <message>
        <source>Public holidays and days off, for working days and deadlines.</source>
        <translation>Hari libur nasional dan cuti bersama, untuk menghitung hari kerja dan tenggat.</translation>
    </message>
    <message>
        <source>The predicate of each unit for the period; it decides the guide for its people.</source>
        <translation>Predikat setiap unit pada periodenya; menentukan pedoman sebaran bagi pegawainya.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Buku kerja Excel (XLSX)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Nothing of “%1” was left to take back.</source>
        <translation>Tidak ada lagi isi “%1” yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back: %2 records are as they were before it.</source>
        <translation>Impor “%1” dibatalkan: %2 catatan kembali seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hasil periksa</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris-baris berkas</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows (XLSX)…</source>
        <translation>&amp;Simpan daftar yang ditolak (XLSX)…</translation>
    </message>
    <message>
        <source>Rows are being checked</source>
        <translation>Baris sedang diperiksa</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Baris yang perlu dilihat</translation>
    </message>
    <message>
        <source>The first rows of the file, not checked yet.</source>
        <translation>Baris-baris pertama berkas ini, belum diperiksa.</translation>
    </message>
    <message>
        <source>Checking every row… %1 %</source>
        <translation>Memeriksa setiap baris… %1 %</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Memeriksa setiap baris…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 berubah</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sama</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ditolak</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 perlu dilihat</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>setelah diimpor</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>ditampilkan %1 yang pertama dari %2</translation>
    </message>
    <message>
        <source>Row %1: %2 %3</source>
        <translation>Baris %1: %2 %3</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>Baris %1, kolom %2: %3 %4</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>&amp;Hide columns</source>
        <translation>&amp;Sembunyikan kolom</translation>
    </message>
    <message>
        <source>S&amp;how and change columns</source>
        <translation>Lihat dan &amp;ubah kolom</translation>
    </message>
    <message>
        <source>%1 of the file&apos;s %2 columns are used.</source>
        <translation>%1 dari %2 kolom berkas ini dipakai.</translation>
    </message>
    <message>
        <source>Needed and not found: %1. Choose their columns below, or mend the headings in the file.</source>
        <translation>Kolom wajib yang belum ditemukan: %1. Pilih kolomnya di bawah ini, atau perbaiki judul kolom di berkas.</translation>
    </message>
    <message>
        <source>These stand in two columns, of which the first is used: %1.</source>
        <translation>Judul ini ada di dua kolom, dan yang pertama dipakai: %1.</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Judul kolom di berkas</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contoh isinya</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Dibaca sebagai</translation>
    </message>
    <message>
        <source>Column %1, without a heading</source>
        <translation>Kolom %1, tanpa judul</translation>
    </message>
    <message>
        <source>“%1” is read as</source>
        <translation>“%1” dibaca sebagai</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(tidak dipakai)</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (wajib)</translation>
    </message>
    <message>
        <source>%1 more columns are not shown.</source>
        <translation>%1 kolom lain tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Peng&amp;odean huruf</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Pe&amp;misah kolom</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.json);;All files (*)</source>
        <translation>Tabel (*.xlsx *.xlsm *.csv *.txt *.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Berkas JSON</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Titik koma ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Koma ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Garis tegak ( | )</translation>
    </message>
    <message>
        <source>Windows-1252 (older Excel)</source>
        <translation>Windows-1252 (Excel lama)</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>baris %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>All refused rows have the same cause, for instance %1</source>
        <translation>Semua baris yang ditolak sebabnya sama, misalnya %1</translation>
    </message>
    <message>
        <source>Most of the refused rows have the same cause, for instance %1</source>
        <translation>Sebagian besar baris yang ditolak sebabnya sama, misalnya %1</translation>
    </message>
    <message>
        <source>Done: %1 changed rows are in the office.</source>
        <translation>Selesai: %1 baris yang berubah sudah masuk.</translation>
    </message>
    <message>
        <source>Done: %1 new rows are in the office.</source>
        <translation>Selesai: %1 baris baru sudah masuk.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Year %1</source>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>Half-year %1 of %2</source>
        <translation>Semester %1 %2</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Triwulan %1 %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>Sedang direvisi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Dinilai</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>%1 (in the folder %2)</source>
        <translation>%1 (di folder %2)</translation>
    </message>
</context>
<context>
    <name>narrowing</name>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>newpassphrase</name>
    <message>
        <source>&amp;Make one for me: easy to type, hard to guess</source>
        <translation>Buatkan untuk sa&amp;ya: mudah diketik, sulit ditebak</translation>
    </message>
    <message>
        <source>&amp;I choose my own</source>
        <translation>Saya buat sen&amp;diri</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Sal&amp;in</translation>
    </message>
    <message>
        <source>My &amp;passphrase</source>
        <translation>Kata s&amp;andi saya</translation>
    </message>
    <message>
        <source>At least %1 characters. A sentence only you know is good.</source>
        <translation>Sedikitnya %1 karakter. Kalimat yang hanya Anda tahu sudah baik.</translation>
    </message>
    <message>
        <source>Type it &amp;once more</source>
        <translation>Ketik sekali la&amp;gi</translation>
    </message>
    <message>
        <source>The passphrase that was made</source>
        <translation>Kata sandi yang dibuatkan</translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation>Buat yang &amp;lain</translation>
    </message>
    <message>
        <source>Write it on paper and keep that apart from the computer. It is shown here only.</source>
        <translation>Tulis di kertas dan simpan terpisah dari komputer. Hanya ditampilkan di sini.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after %1 seconds.</source>
        <translation>Tersalin. Setelah %1 detik terhapus dari papan klip.</translation>
    </message>
    <message>
        <source>This is not the same as above. Look at both with the eye.</source>
        <translation>Belum sama dengan yang di atas. Lihat keduanya dengan tombol mata.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Pilih kata sandinya.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Ketik kata sandinya sekali lagi.</translation>
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
    <name>notice</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Ekspor daftar…</translation>
    </message>
    <message>
        <source>&amp;Import staff…</source>
        <translation>&amp;Impor pegawai…</translation>
    </message>
    <message>
        <source>Search name, NIP, unit, position</source>
        <translation>Cari nama, NIP, unit, jabatan</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>No staff yet</source>
        <translation>Belum ada pegawai</translation>
    </message>
    <message>
        <source>Bring in the units and employees out of your spreadsheet. Nothing is changed before you have seen what was read.</source>
        <translation>Masukkan unit dan pegawai dari lembar kerja Anda. Tidak ada yang berubah sebelum Anda melihat apa yang terbaca.</translation>
    </message>
    <message>
        <source>Import staff…</source>
        <translation>Impor pegawai…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Nobody here fits everything that you asked for. A part of the name, of the NIP or of the unit is enough.</source>
        <translation>Tidak ada pegawai yang memenuhi semua yang diminta. Cukup ketik awal kata dari nama, NIP, atau unit.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 pegawai</translation>
    </message>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 dari %2 pegawai</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 dipilih</translation>
    </message>
    <message>
        <source>There is nobody in the list.</source>
        <translation>Tidak ada pegawai di daftar.</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Lepas saringan %1</translation>
    </message>
    <message>
        <source>Open this person&apos;s page</source>
        <translation>Buka halaman pegawai ini</translation>
    </message>
    <message>
        <source>Export the list of employees</source>
        <translation>Ekspor daftar pegawai</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Buku kerja Excel (*.xlsx);;Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>employees.xlsx</source>
        <translation>pegawai.xlsx</translation>
    </message>
    <message>
        <source>Export of the employees</source>
        <translation>Ekspor pegawai</translation>
    </message>
    <message>
        <source>%1 employees were written to %2.</source>
        <translation>%1 pegawai sudah ditulis ke %2.</translation>
    </message>
    <message>
        <source>This person is no longer in the office</source>
        <translation>Pegawai ini sudah tidak ada di kantor</translation>
    </message>
    <message>
        <source>The record was taken out, perhaps by an import that was taken back. Everything else is as it was.</source>
        <translation>Datanya sudah dikeluarkan, mungkin oleh impor yang dibatalkan. Data lain tetap seperti semula.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>&amp;Copy of the data…</source>
        <translation>&amp;Salinan data…</translation>
    </message>
    <message>
        <source>Everything that this office keeps about the person, as a file for the person (UU 27/2022).</source>
        <translation>Semua yang disimpan kantor ini tentang pegawai tersebut, sebagai berkas untuk yang bersangkutan (UU 27/2022).</translation>
    </message>
    <message>
        <source>Appraiser</source>
        <translation>Pejabat penilai kinerja</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluasi kinerja</translation>
    </message>
    <message>
        <source>SKP by year</source>
        <translation>SKP per tahun</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Riwayat jabatan</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>The person is still being read.</source>
        <translation>Data pegawai masih dibaca.</translation>
    </message>
    <message>
        <source>Open &amp;SKP %1</source>
        <translation>Buka &amp;SKP %1</translation>
    </message>
    <message>
        <source>Make &amp;SKP %1</source>
        <translation>Buat &amp;SKP %1</translation>
    </message>
    <message>
        <source>The person has no post today. Import one first.</source>
        <translation>Pegawai ini tidak memiliki jabatan hari ini. Impor jabatannya dulu.</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Tanpa jabatan</translation>
    </message>
    <message>
        <source>No post recorded yet.</source>
        <translation>Belum ada jabatan yang dicatat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the SKP of %1</source>
        <translation>Buka SKP tahun %1</translation>
    </message>
    <message>
        <source>Print the SKP of %1</source>
        <translation>Cetak SKP tahun %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>%1 · %2 results, %3 indicators</source>
        <translation>%1 · %2 rencana hasil kerja, %3 indikator</translation>
    </message>
    <message>
        <source>No SKP yet. It is made with the button above, or imported.</source>
        <translation>Belum ada SKP. SKP dibuat dengan tombol di atas, atau diimpor.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisi %1</translation>
    </message>
    <message>
        <source>ratings changed since, a revision is due</source>
        <translation>penilaian berubah sesudahnya, perlu revisi</translation>
    </message>
    <message>
        <source>from the e-Kinerja recap</source>
        <translation>dari rekap e-Kinerja</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Why this predicate in %1?</source>
        <translation>Mengapa predikatnya demikian pada %1?</translation>
    </message>
    <message>
        <source>Print the evaluation of %1</source>
        <translation>Cetak evaluasi %1</translation>
    </message>
    <message>
        <source>Periodic evaluation of the employee</source>
        <translation>Evaluasi kinerja pegawai</translation>
    </message>
    <message>
        <source>Evaluation document</source>
        <translation>Dokumen evaluasi kinerja</translation>
    </message>
    <message>
        <source>Not rated in any period yet.</source>
        <translation>Belum dinilai pada periode mana pun.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>kantor ini</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>kantor lain</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tampilkan semua (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Sedang membaca…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada perubahan.</translation>
    </message>
    <message>
        <source>Copy of the data of one person</source>
        <translation>Salinan data satu pegawai</translation>
    </message>
    <message>
        <source>JSON (*.json);;Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>JSON (*.json);;Buku kerja Excel (*.xlsx);;Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>copy-of-data.json</source>
        <translation>salinan-data.json</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Salinan data</translation>
    </message>
    <message>
        <source>The copy stands in %1. It holds personal data: give it only to the person.</source>
        <translation>Salinan ada di %1. Isinya data pribadi: berikan hanya kepada yang bersangkutan.</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Start of service</source>
        <translation>TMT CPNS</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Start of the post</source>
        <translation>Mulai jabatan</translation>
    </message>
    <message>
        <source>End of the post</source>
        <translation>Akhir jabatan</translation>
    </message>
    <message>
        <source>State of the SKP</source>
        <translation>Status SKP</translation>
    </message>
    <message>
        <source>Rating of results</source>
        <translation>Rating hasil kerja</translation>
    </message>
    <message>
        <source>Rating of conduct</source>
        <translation>Rating perilaku kerja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The person was entered.</source>
        <translation>Pegawai dimasukkan.</translation>
    </message>
    <message>
        <source>The person was taken out.</source>
        <translation>Pegawai dikeluarkan.</translation>
    </message>
    <message>
        <source>A post was entered.</source>
        <translation>Jabatan dimasukkan.</translation>
    </message>
    <message>
        <source>A post was taken out.</source>
        <translation>Jabatan dikeluarkan.</translation>
    </message>
    <message>
        <source>An SKP was begun.</source>
        <translation>SKP mulai dibuat.</translation>
    </message>
    <message>
        <source>An SKP was taken out.</source>
        <translation>SKP dikeluarkan.</translation>
    </message>
    <message>
        <source>Planned results: %1 new</source>
        <translation>Rencana hasil kerja: %1 baru</translation>
    </message>
    <message>
        <source>Planned results: %1 changed</source>
        <translation>Rencana hasil kerja: %1 diubah</translation>
    </message>
    <message>
        <source>Planned results: %1 taken out</source>
        <translation>Rencana hasil kerja: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Indicators: %1 new</source>
        <translation>Indikator: %1 baru</translation>
    </message>
    <message>
        <source>Indicators: %1 changed</source>
        <translation>Indikator: %1 diubah</translation>
    </message>
    <message>
        <source>Indicators: %1 taken out</source>
        <translation>Indikator: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Special expectations: %1 new</source>
        <translation>Ekspektasi khusus: %1 baru</translation>
    </message>
    <message>
        <source>Special expectations: %1 changed</source>
        <translation>Ekspektasi khusus: %1 diubah</translation>
    </message>
    <message>
        <source>Special expectations: %1 taken out</source>
        <translation>Ekspektasi khusus: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Realisations: %1 new</source>
        <translation>Realisasi: %1 baru</translation>
    </message>
    <message>
        <source>Realisations: %1 changed</source>
        <translation>Realisasi: %1 diubah</translation>
    </message>
    <message>
        <source>Realisations: %1 taken out</source>
        <translation>Realisasi: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Daily reports: %1 new</source>
        <translation>Laporan harian: %1 baru</translation>
    </message>
    <message>
        <source>Daily reports: %1 changed</source>
        <translation>Laporan harian: %1 diubah</translation>
    </message>
    <message>
        <source>Daily reports: %1 taken out</source>
        <translation>Laporan harian: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Feedback: %1 new</source>
        <translation>Umpan balik: %1 baru</translation>
    </message>
    <message>
        <source>Feedback: %1 changed</source>
        <translation>Umpan balik: %1 diubah</translation>
    </message>
    <message>
        <source>Feedback: %1 taken out</source>
        <translation>Umpan balik: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Ratings: %1 taken out</source>
        <translation>Penilaian: %1 dikeluarkan</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Dibatalkan: %1</translation>
    </message>
    <message>
        <source>Evaluation issued: %1</source>
        <translation>Evaluasi diterbitkan: %1</translation>
    </message>
    <message>
        <source>Rating recorded: %1</source>
        <translation>Penilaian dicatat: %1</translation>
    </message>
    <message>
        <source>Realisation recorded</source>
        <translation>Realisasi dicatat</translation>
    </message>
    <message>
        <source>SKP changed</source>
        <translation>SKP diubah</translation>
    </message>
    <message>
        <source>Daily report or feedback</source>
        <translation>Laporan harian atau umpan balik</translation>
    </message>
    <message>
        <source>Personal data changed</source>
        <translation>Data pegawai diubah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Dates not recorded</source>
        <translation>Tanggal belum dicatat</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sampai %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 orang</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua unit</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Tanpa unit</translation>
    </message>
    <message>
        <source>The list is being prepared</source>
        <translation>Daftar sedang disiapkan</translation>
    </message>
    <message>
        <source>What was imported is safe in the office. Names appear here in a moment; you can go on with other work.</source>
        <translation>Hasil impor sudah aman di kantor. Nama-nama akan muncul di sini sebentar lagi; Anda dapat mengerjakan hal lain dahulu.</translation>
    </message>
    <message>
        <source>· being prepared: %1 of %2</source>
        <translation>· sedang disiapkan: %1 dari %2</translation>
    </message>
    <message>
        <source>· being prepared</source>
        <translation>· sedang disiapkan</translation>
    </message>
</context>
<context>
    <name>officesettings</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>&amp;Hapus hari</translation>
    </message>
    <message>
        <source>Holidays and shared days off</source>
        <translation>Hari libur dan cuti bersama</translation>
    </message>
    <message>
        <source>Deadlines that end on one of these days move to the next working day.</source>
        <translation>Tenggat yang jatuh pada hari ini bergeser ke hari kerja berikutnya.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>&amp;Import a year…</source>
        <translation>&amp;Impor setahun…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>Hari libur tahun ini</translation>
    </message>
    <message>
        <source>&amp;Name of the holiday</source>
        <translation>&amp;Nama hari libur</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Tan&amp;ggal</translation>
    </message>
    <message>
        <source>Saving the holidays</source>
        <translation>Menyimpan hari libur</translation>
    </message>
    <message>
        <source>Write what day it is, for example Hari Kemerdekaan.</source>
        <translation>Tulis hari apa itu, misalnya Hari Kemerdekaan.</translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation>Pilih dahulu satu hari dalam daftar.</translation>
    </message>
    <message>
        <source>Preview of the letterhead: empty</source>
        <translation>Pratinjau kop surat: kosong</translation>
    </message>
    <message>
        <source>Preview of the letterhead: %1</source>
        <translation>Pratinjau kop surat: %1</translation>
    </message>
    <message>
        <source>Choose an &amp;emblem…</source>
        <translation>Pilih &amp;lambang…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Letterhead and emblem</source>
        <translation>Kop surat dan lambang</translation>
    </message>
    <message>
        <source>Empty: the name of the agency and of the unit</source>
        <translation>Kosong: nama instansi dan unit kerja</translation>
    </message>
    <message>
        <source>&amp;Lines of the letterhead</source>
        <translation>Baris k&amp;op surat</translation>
    </message>
    <message>
        <source>The first line is printed largest: the local government or ministry. Then the agency and its address.</source>
        <translation>Baris pertama dicetak paling besar: pemerintah daerah atau kementerian. Lalu instansi dan alamatnya.</translation>
    </message>
    <message>
        <source>So it is printed</source>
        <translation>Hasil cetaknya</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Pilih lambang</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Gambar (*.png *.svg)</translation>
    </message>
    <message>
        <source>PNG or SVG, at most %1 KB.</source>
        <translation>PNG atau SVG, paling besar %1 KB.</translation>
    </message>
    <message>
        <source>Emblem: %1 KB.</source>
        <translation>Lambang: %1 KB.</translation>
    </message>
    <message>
        <source>There is no emblem.</source>
        <translation>Belum ada lambang.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>For everybody in this office. What you change is saved at once.</source>
        <translation>Berlaku untuk semua di kantor ini. Perubahan langsung disimpan.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
    <message>
        <source>Place and signatories</source>
        <translation>Tempat dan penandatangan</translation>
    </message>
    <message>
        <source>Paper and period</source>
        <translation>Kertas dan periode</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>Setelan kantor</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Menyimpan pengaturan</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Mengurungkan perubahan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Changed again since: left as it is</source>
        <translation>Sudah diubah lagi: dibiarkan</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Cadangkan sekarang…</translation>
    </message>
    <message>
        <source>B&amp;ring a backup back…</source>
        <translation>&amp;Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>One file holds the whole office, encrypted with the same passphrase. It is read back and checked before it counts. Keep it on a drive that is not always in this computer.</source>
        <translation>Satu berkas memuat seluruh kantor, tersandi dengan kata sandi yang sama. Berkas dibaca ulang dan diperiksa sebelum dianggap jadi. Simpan di media yang tidak selalu terpasang di komputer ini.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Memulihkan</translation>
    </message>
    <message>
        <source>A backup becomes an office file of its own beside this one and never overwrites it. Then open that file; its passphrase is the one from the day of the backup.</source>
        <translation>Cadangan menjadi berkas kantor tersendiri dan tidak pernah menimpa kantor ini. Setelah itu buka berkas tersebut; kata sandinya adalah yang berlaku pada hari pencadangan.</translation>
    </message>
    <message>
        <source>Last backup made on this computer: %1.</source>
        <translation>Cadangan terakhir di komputer ini: %1.</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>Belum pernah ada cadangan di komputer ini.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Simpan cadangan</translation>
    </message>
    <message>
        <source>Backups (*.kinerja-cadangan)</source>
        <translation>Cadangan (*.kinerja-cadangan)</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Cadangan sedang dibuat.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Membuat cadangan</translation>
    </message>
    <message>
        <source>The backup %1 was made and checked.</source>
        <translation>Cadangan %1 sudah dibuat dan diperiksa.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message>
        <source>Where the office is put</source>
        <translation>Tempat menyimpan kantor</translation>
    </message>
    <message>
        <source>Offices (*.kinerja)</source>
        <translation>Kantor (*.kinerja)</translation>
    </message>
    <message>
        <source>A backup is being brought back.</source>
        <translation>Cadangan sedang dipulihkan.</translation>
    </message>
    <message>
        <source>Bringing a backup back</source>
        <translation>Memulihkan cadangan</translation>
    </message>
    <message>
        <source>The backup is now the office %1. To work in it, lock this one and open that file.</source>
        <translation>Cadangan kini menjadi kantor %1. Untuk bekerja di dalamnya, kunci kantor ini lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Ganti kata sandi</translation>
    </message>
    <message>
        <source>Make a &amp;recovery sheet…</source>
        <translation>Buat lembar pe&amp;mulihan…</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Kata sandi &amp;sekarang</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Kata sandi &amp;baru</translation>
    </message>
    <message>
        <source>At least %1 characters; five everyday words are good.</source>
        <translation>Paling sedikit %1 karakter; lima kata sehari-hari sudah baik.</translation>
    </message>
    <message>
        <source>New passphrase, &amp;once more</source>
        <translation>Kata sandi baru, &amp;ulangi</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>A recovery sheet was made. It opens the office when the passphrase is forgotten, and stays valid after a change. A new one holds the same code.</source>
        <translation>Lembar pemulihan sudah dibuat. Lembar itu membuka kantor bila kata sandi terlupa, dan tetap berlaku setelah kata sandi diganti. Lembar yang baru memuat kode yang sama.</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. Without one, a forgotten passphrase means that all data is lost.</source>
        <translation>Belum ada lembar pemulihan. Tanpa lembar itu, kata sandi yang terlupa berarti semua data hilang.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Tidak sama dengan yang di atas.</translation>
    </message>
    <message>
        <source>Fill in all three lines first.</source>
        <translation>Isi dahulu ketiga baris.</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>Kedua kata sandi baru berbeda.</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>Kata sandi sedang diganti.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Mengganti kata sandi</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery sheet stays valid.</source>
        <translation>Kata sandi sudah diganti. Lembar pemulihan tetap berlaku.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Membuat lembar pemulihan</translation>
    </message>
    <message>
        <source>The recovery sheet was made just now. Print it, lock the paper away, and delete the file.</source>
        <translation>Lembar pemulihan baru saja dibuat. Cetak, simpan kertasnya di tempat terkunci, lalu hapus berkasnya.</translation>
    </message>
    <message>
        <source>The recovery sheet is in %1. Print it, lock the paper away, and then delete this file.</source>
        <translation>Lembar pemulihan ada di %1. Cetak, simpan kertasnya di tempat terkunci, lalu hapus berkas ini.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Buka untuk dicetak</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>&amp;Town or district</source>
        <translation>&amp;Kota atau kabupaten</translation>
    </message>
    <message>
        <source>Stands before the date on every form. Empty: a line is printed to write it on.</source>
        <translation>Ditulis sebelum tanggal pada setiap formulir. Kosong: dicetak garis untuk diisi.</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>Signs what the office issues as a whole.</source>
        <translation>Menandatangani dokumen yang diterbitkan atas nama kantor.</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Who appraises the head</source>
        <translation>Penilai kepala kantor</translation>
    </message>
    <message>
        <source>Regent, mayor or another superior who is not among the employees here. Stands as appraiser on the head&apos;s forms, and as the appraiser&apos;s superior on those of the head&apos;s direct staff. A state official needs no NIP.</source>
        <translation>Bupati, wali kota, atau atasan lain yang bukan pegawai di sini. Tercantum sebagai pejabat penilai kinerja pada formulir kepala kantor, dan sebagai atasan pejabat penilai pada formulir bawahan langsungnya. Pejabat negara tidak memerlukan NIP.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Name with titles</source>
        <translation>Nama dengan gelar</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank and grade</source>
        <translation>Pangkat dan golongan</translation>
    </message>
    <message>
        <source>&amp;A4 (210 × 297 mm)</source>
        <translation>&amp;A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>&amp;F4 (215 × 330 mm)</source>
        <translation>&amp;F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Every &amp;quarter: four evaluations and the year&apos;s</source>
        <translation>Setiap &amp;triwulan: empat evaluasi dan satu tahunan</translation>
    </message>
    <message>
        <source>Every &amp;month: twelve evaluations and the year&apos;s</source>
        <translation>Setiap &amp;bulan: dua belas evaluasi dan satu tahunan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>What the printer has. It can still be changed for each printing.</source>
        <translation>Kertas yang ada di pencetak. Masih dapat diubah setiap kali mencetak.</translation>
    </message>
    <message>
        <source>How often employees are evaluated</source>
        <translation>Seberapa sering pegawai dievaluasi</translation>
    </message>
    <message>
        <source>The agency chooses it for the whole year. What was issued before stays as it is.</source>
        <translation>Instansi memilihnya untuk sepanjang tahun. Yang sudah diterbitkan tetap seperti semula.</translation>
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
    <name>passphrasefield</name>
    <message>
        <source>Caps Lock is on: letters come out as capitals.</source>
        <translation>Caps Lock menyala: huruf menjadi huruf besar.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>What could be better</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Advice on this plan; Enter goes to the field</source>
        <translation>Saran untuk SKP ini; Enter menuju isiannya</translation>
    </message>
    <message>
        <source>Nothing to add: the plan reads well.</source>
        <translation>Tidak ada saran: SKP ini sudah baik.</translation>
    </message>
    <message>
        <source>%1 to complete, %2 hints. None of them stops you.</source>
        <translation>%1 perlu dilengkapi, %2 saran. Semuanya tidak menghalangi.</translation>
    </message>
    <message>
        <source>C. Conduct (BerAKHLAK)</source>
        <translation>C. Perilaku kerja (BerAKHLAK)</translation>
    </message>
    <message>
        <source>The guides hold for everybody. Beside them the leader can write what is specially expected; it may stay empty.</source>
        <translation>Panduan perilaku berlaku untuk semua. Di sampingnya pimpinan dapat menulis ekspektasi khusus; boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Special expectation on %1</source>
        <translation>Ekspektasi khusus untuk %1</translation>
    </message>
    <message>
        <source>Special expectation of the leader</source>
        <translation>Ekspektasi khusus pimpinan</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator kinerja individu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Makin baik bila</translation>
    </message>
    <message>
        <source>A number (24), a range (80–90) or words</source>
        <translation>Angka (24), rentang (80–90), atau kata-kata</translation>
    </message>
    <message>
        <source>Whether a higher or a lower value is the better one</source>
        <translation>Apakah nilai yang lebih besar atau lebih kecil yang lebih baik</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektif</translation>
    </message>
    <message>
        <source>Aspect of indicator %1</source>
        <translation>Aspek indikator %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indikator %1</translation>
    </message>
    <message>
        <source>Target of indicator %1</source>
        <translation>Target indikator %1</translation>
    </message>
    <message>
        <source>Unit of indicator %1</source>
        <translation>Satuan indikator %1</translation>
    </message>
    <message>
        <source>Better direction of indicator %1</source>
        <translation>Arah indikator %1</translation>
    </message>
    <message>
        <source>Remove indicator %1</source>
        <translation>Hapus indikator %1</translation>
    </message>
    <message>
        <source>What is counted or judged</source>
        <translation>Apa yang dihitung atau dinilai</translation>
    </message>
    <message>
        <source>more</source>
        <translation>makin besar</translation>
    </message>
    <message>
        <source>less</source>
        <translation>makin kecil</translation>
    </message>
    <message>
        <source>Remove this indicator (it can be taken back)</source>
        <translation>Hapus indikator ini (bisa diurungkan)</translation>
    </message>
    <message>
        <source>choose an aspect</source>
        <translation>pilih aspek</translation>
    </message>
    <message>
        <source>write an indicator</source>
        <translation>tulis indikator</translation>
    </message>
    <message>
        <source>write a unit</source>
        <translation>tulis satuan</translation>
    </message>
    <message>
        <source>choose a direction</source>
        <translation>pilih arah</translation>
    </message>
    <message>
        <source>write a target</source>
        <translation>tulis target</translation>
    </message>
    <message>
        <source>&amp;Restore the typing</source>
        <translation>&amp;Pulihkan ketikan</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Return the plan</source>
        <translation>Kembalikan SKP</translation>
    </message>
    <message>
        <source>What should be impro&amp;ved?</source>
        <translation>Apa yang perlu diper&amp;baiki?</translation>
    </message>
    <message>
        <source>The employee reads this. One kind, clear sentence is enough.</source>
        <translation>Pegawai akan membacanya. Satu kalimat yang jelas dan santun sudah cukup.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Say what should be improved, so that the employee knows what to do.</source>
        <translation>Tulis apa yang perlu diperbaiki, supaya pegawai tahu yang harus dilakukan.</translation>
    </message>
    <message>
        <source>add a result</source>
        <translation>tambah hasil kerja</translation>
    </message>
    <message>
        <source>move a result</source>
        <translation>pindah hasil kerja</translation>
    </message>
    <message>
        <source>remove a result</source>
        <translation>hapus hasil kerja</translation>
    </message>
    <message>
        <source>add an indicator</source>
        <translation>tambah indikator</translation>
    </message>
    <message>
        <source>move an indicator</source>
        <translation>pindah indikator</translation>
    </message>
    <message>
        <source>remove an indicator</source>
        <translation>hapus indikator</translation>
    </message>
    <message>
        <source>write an expectation</source>
        <translation>tulis ekspektasi</translation>
    </message>
    <message>
        <source>Work outside the post, agreed with the superior. It may stay empty.</source>
        <translation>Pekerjaan di luar tugas jabatan yang disepakati dengan pimpinan. Boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Add a &amp;main result</source>
        <translation>Tambah hasil kerja &amp;utama</translation>
    </message>
    <message>
        <source>Add an add&amp;itional result</source>
        <translation>Tambah hasil kerja tam&amp;bahan</translation>
    </message>
    <message>
        <source>A. Main results (utama)</source>
        <translation>A. Hasil kerja utama</translation>
    </message>
    <message>
        <source>B. Additional results (tambahan)</source>
        <translation>B. Hasil kerja tambahan</translation>
    </message>
    <message>
        <source>Remove an indicator with realisations?</source>
        <translation>Hapus indikator yang sudah punya realisasi?</translation>
    </message>
    <message>
        <source>Realisations were recorded for this indicator. They are kept, but evaluations of this year no longer show them.</source>
        <translation>Realisasi indikator ini sudah dicatat. Catatannya tetap tersimpan, tetapi tidak lagi tampil dalam evaluasi tahun ini.</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Hapus indikator</translation>
    </message>
    <message>
        <source>Remove a result with realisations?</source>
        <translation>Hapus hasil kerja yang sudah punya realisasi?</translation>
    </message>
    <message>
        <source>Realisations were recorded for indicators of this result. They are kept, but evaluations of this year no longer show them.</source>
        <translation>Realisasi indikator hasil kerja ini sudah dicatat. Catatannya tetap tersimpan, tetapi tidak lagi tampil dalam evaluasi tahun ini.</translation>
    </message>
    <message>
        <source>Remove the result</source>
        <translation>Hapus hasil kerja</translation>
    </message>
    <message>
        <source>Su&amp;bmit the plan</source>
        <translation>A&amp;jukan SKP</translation>
    </message>
    <message>
        <source>&amp;Approve the plan</source>
        <translation>Se&amp;tujui SKP</translation>
    </message>
    <message>
        <source>R&amp;eturn…</source>
        <translation>&amp;Kembalikan…</translation>
    </message>
    <message>
        <source>Begin a re&amp;vision</source>
        <translation>Mulai re&amp;visi</translation>
    </message>
    <message>
        <source>Approach:</source>
        <translation>Pendekatan:</translation>
    </message>
    <message>
        <source>&amp;Quantitative</source>
        <translation>Kua&amp;ntitatif</translation>
    </message>
    <message>
        <source>Qua&amp;litative</source>
        <translation>Kua&amp;litatif</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Aspect, indicator and target in columns of their own</source>
        <translation>Aspek, indikator, dan target di kolom masing-masing</translation>
    </message>
    <message>
        <source>Each result with a measure of success in words</source>
        <translation>Setiap hasil kerja dengan ukuran keberhasilan berupa uraian</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Urungkan: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Belum ada yang diurungkan</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Ulangi: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Tidak ada yang diulangi</translation>
    </message>
    <message>
        <source>Not saved yet (kept as a draft)</source>
        <translation>Belum disimpan (aman sebagai draf)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Semua sudah tersimpan.</translation>
    </message>
    <message>
        <source>&amp;Print the plan</source>
        <translation>&amp;Cetak SKP</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>belum ada hasil kerja</translation>
    </message>
    <message>
        <source>%1 results without an indicator</source>
        <translation>%1 hasil kerja tanpa indikator</translation>
    </message>
    <message>
        <source>%1 indicators without a target</source>
        <translation>%1 indikator tanpa target</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Belum punya SKP</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil kerja</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Year of the plans</source>
        <translation>Tahun SKP</translation>
    </message>
    <message>
        <source>Find a name or NIP</source>
        <translation>Cari nama atau NIP</translation>
    </message>
    <message>
        <source>Posts of the year with their plans</source>
        <translation>Jabatan tahun ini beserta SKP-nya</translation>
    </message>
    <message>
        <source>Plans %1</source>
        <translation>SKP %1</translation>
    </message>
    <message>
        <source>Plans (SKP)</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Sedang disusun</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>%1 of %2 posts have a plan for %3</source>
        <translation>%1 dari %2 jabatan sudah punya SKP %3</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No post fits what is looked for.</source>
        <translation>Tidak ada jabatan yang cocok dengan pencarian.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Belum ada jabatan</translation>
    </message>
    <message>
        <source>Plans belong to posts. Bring in units and employees first.</source>
        <translation>SKP melekat pada jabatan. Masukkan unit kerja dan pegawai lebih dulu.</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Impor pegawai</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>&amp;Mulai SKP</translation>
    </message>
    <message>
        <source>choose the approach</source>
        <translation>pilih pendekatan</translation>
    </message>
    <message>
        <source>Plan %1 · %2</source>
        <translation>SKP %1 · %2</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>SKP %1</translation>
    </message>
    <message>
        <source>This plan was changed elsewhere in the meantime. Your typing is untouched; saving it keeps both versions for a person to decide.</source>
        <translation>SKP ini baru saja diubah di tempat lain. Ketikan Anda tetap utuh; bila disimpan, kedua versi dipertahankan untuk diputuskan.</translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation>Tampilkan versi lain</translation>
    </message>
    <message>
        <source>Returned on %1: %2</source>
        <translation>Dikembalikan %1: %2</translation>
    </message>
    <message>
        <source>Two offices changed this plan differently. The later words show; the others are kept in its history.</source>
        <translation>SKP ini diubah secara berbeda di dua tempat. Yang tampil adalah yang terakhir; yang lain tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>There is typing from %1 that was not saved. What is shown is the saved plan.</source>
        <translation>Ada ketikan dari %1 yang belum disimpan. Yang tampil adalah SKP yang tersimpan.</translation>
    </message>
    <message>
        <source>The plan was changed after this was typed. Saving keeps both versions for a person to decide.</source>
        <translation>SKP ini diubah setelah ketikan dibuat. Bila disimpan, kedua versi dipertahankan untuk diputuskan.</translation>
    </message>
    <message>
        <source>restore the typing</source>
        <translation>pulihkan ketikan</translation>
    </message>
    <message>
        <source>copy last year&apos;s plan</source>
        <translation>salin SKP tahun lalu</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Menyimpan SKP</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>SKP tersimpan.</translation>
    </message>
    <message>
        <source>The plan is submitted.</source>
        <translation>SKP diajukan.</translation>
    </message>
    <message>
        <source>The plan is approved.</source>
        <translation>SKP disetujui.</translation>
    </message>
    <message>
        <source>The plan is returned.</source>
        <translation>SKP dikembalikan.</translation>
    </message>
    <message>
        <source>The plan is open for revision.</source>
        <translation>SKP dibuka untuk direvisi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Taking back the last step</source>
        <translation>Mengurungkan langkah terakhir</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Sudah kembali seperti semula.</translation>
    </message>
    <message>
        <source>%1 parts were changed since and stay as they are.</source>
        <translation>%1 bagian sudah diubah lagi dan dibiarkan.</translation>
    </message>
    <message>
        <source>The print shows the saved plan. Save first to have your latest typing on it.</source>
        <translation>Cetakan memuat SKP yang tersimpan. Simpan dulu supaya ketikan terakhir ikut tercetak.</translation>
    </message>
    <message>
        <source>appraiser: %1</source>
        <translation>pejabat penilai kinerja: %1</translation>
    </message>
    <message>
        <source>It is being saved …</source>
        <translation>Sedang disimpan …</translation>
    </message>
    <message>
        <source>First decide about the typing that was not saved.</source>
        <translation>Putuskan dulu ketikan yang belum disimpan.</translation>
    </message>
    <message>
        <source>First finish returning the plan below.</source>
        <translation>Selesaikan dulu pengembalian SKP di bawah.</translation>
    </message>
    <message>
        <source>No plan for %1 yet</source>
        <translation>Belum ada SKP %1</translation>
    </message>
    <message>
        <source>Begin with one main result, or take last year&apos;s plan as the first draft.</source>
        <translation>Mulai dengan satu hasil kerja utama, atau pakai SKP tahun lalu sebagai draf awal.</translation>
    </message>
    <message>
        <source>&amp;Copy last year&apos;s plan</source>
        <translation>Sa&amp;lin SKP tahun lalu</translation>
    </message>
    <message>
        <source>&amp;Copy the plan of %1</source>
        <translation>Sa&amp;lin SKP %1</translation>
    </message>
    <message>
        <source>There is no earlier plan of this person here.</source>
        <translation>Belum ada SKP pegawai ini dari tahun sebelumnya.</translation>
    </message>
    <message>
        <source>Your role can read plans, not write them.</source>
        <translation>Peran Anda dapat membaca SKP, tetapi tidak menulisnya.</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Hasil kerja %1</translation>
    </message>
    <message>
        <source>Serves: %1</source>
        <translation>Mendukung: %1</translation>
    </message>
    <message>
        <source>C. Special expectations on conduct</source>
        <translation>C. Ekspektasi khusus perilaku kerja</translation>
    </message>
    <message>
        <source>Move this result up (Alt+Up)</source>
        <translation>Pindah ke atas (Alt+Panah atas)</translation>
    </message>
    <message>
        <source>Move this result down (Alt+Down)</source>
        <translation>Pindah ke bawah (Alt+Panah bawah)</translation>
    </message>
    <message>
        <source>Remove this result (it can be taken back)</source>
        <translation>Hapus hasil kerja ini (bisa diurungkan)</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Tambah indikator</translation>
    </message>
    <message>
        <source>Examples of indicators</source>
        <translation>Contoh indikator</translation>
    </message>
    <message>
        <source>The result at the end of the year, for example “Terselesaikannya pengaduan masyarakat tepat waktu”</source>
        <translation>Hasil pada akhir tahun, misalnya “Terselesaikannya pengaduan masyarakat tepat waktu”</translation>
    </message>
    <message>
        <source>Serves the superior&apos;s result</source>
        <translation>Hasil kerja pimpinan yang didukung</translation>
    </message>
    <message>
        <source>write a result</source>
        <translation>tulis hasil kerja</translation>
    </message>
    <message>
        <source>write the superior&apos;s result</source>
        <translation>tulis hasil kerja pimpinan</translation>
    </message>
    <message>
        <source>%1 has no plan for this year yet; write the words for now.</source>
        <translation>%1 belum punya SKP tahun ini; tulis saja kalimatnya untuk sementara.</translation>
    </message>
    <message>
        <source>Choose from the plan of %1, or write it</source>
        <translation>Pilih dari SKP %1, atau tulis sendiri</translation>
    </message>
    <message>
        <source>In the superior&apos;s own words</source>
        <translation>Sesuai kalimat pimpinan</translation>
    </message>
    <message>
        <source>choose the superior&apos;s result</source>
        <translation>pilih hasil kerja pimpinan</translation>
    </message>
    <message>
        <source>Words of result %1</source>
        <translation>Kalimat hasil kerja %1</translation>
    </message>
    <message>
        <source>This result is the first already</source>
        <translation>Hasil kerja ini sudah paling atas</translation>
    </message>
    <message>
        <source>This result is the last already</source>
        <translation>Hasil kerja ini sudah paling bawah</translation>
    </message>
    <message>
        <source>take an example</source>
        <translation>pakai contoh</translation>
    </message>
    <message>
        <source>Approach: quantitative</source>
        <translation>Pendekatan: kuantitatif</translation>
    </message>
    <message>
        <source>Approach: qualitative</source>
        <translation>Pendekatan: kualitatif</translation>
    </message>
    <message>
        <source>Showing %1 posts without a plan</source>
        <translation>Menampilkan %1 jabatan yang belum punya SKP</translation>
    </message>
    <message>
        <source>Showing %1 plans that are not submitted yet</source>
        <translation>Menampilkan %1 SKP yang belum diajukan</translation>
    </message>
    <message>
        <source>Showing %1 plans that wait for approval</source>
        <translation>Menampilkan %1 SKP yang menunggu persetujuan</translation>
    </message>
    <message>
        <source>Showing %1 employees of whom nothing is recorded for %2</source>
        <translation>Menampilkan %1 pegawai yang realisasinya belum diisi untuk %2</translation>
    </message>
    <message>
        <source>Import realisations</source>
        <translation>Impor realisasi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>None: the seven values BerAKHLAK hold as they are for everybody.</source>
        <translation>Tidak ada: ketujuh nilai BerAKHLAK berlaku sebagaimana bagi semua pegawai.</translation>
    </message>
</context>
<context>
    <name>planlint</name>
    <message>
        <source>This expectation is long. One sentence that people remember does more.</source>
        <translation>Ekspektasi ini panjang. Satu kalimat yang diingat orang lebih berguna.</translation>
    </message>
    <message>
        <source>There is no main result (utama) yet. A plan needs at least one; additional results (tambahan) come on top.</source>
        <translation>Belum ada hasil kerja utama. SKP memerlukan paling sedikit satu; hasil kerja tambahan melengkapinya.</translation>
    </message>
    <message>
        <source>%1 results are few for a whole year. Most plans have 3 to 10, so that no single result decides everything.</source>
        <translation>%1 hasil kerja terasa sedikit untuk setahun. Umumnya 3 sampai 10, supaya tidak semuanya bergantung pada satu hasil.</translation>
    </message>
    <message>
        <source>%1 results are many. Join what belongs together: 3 to 10 stay in mind during the year.</source>
        <translation>%1 hasil kerja terasa banyak. Gabungkan yang sejenis: 3 sampai 10 lebih mudah diingat sepanjang tahun.</translation>
    </message>
    <message>
        <source>This result has no words yet. Write what will have been reached at the end of the year.</source>
        <translation>Hasil kerja ini belum ditulis. Tulis apa yang tercapai pada akhir tahun.</translation>
    </message>
    <message>
        <source>This result has no indicator yet. Add at least one, with a target: it shows when the result is reached.</source>
        <translation>Hasil kerja ini belum punya indikator. Tambahkan paling sedikit satu beserta targetnya, supaya jelas kapan hasil tercapai.</translation>
    </message>
    <message>
        <source>“%1” names an activity. Name the result instead: what is there when it is done (“Tersusunnya …”).</source>
        <translation>“%1” adalah kegiatan. Tulis hasilnya: apa yang ada setelah selesai (“Tersusunnya …”).</translation>
    </message>
    <message>
        <source>“%1” names an activity. As a result it could begin “%2 …”.</source>
        <translation>“%1” adalah kegiatan. Sebagai hasil bisa diawali “%2 …”.</translation>
    </message>
    <message>
        <source>Begin with what is reached, for example “Terselesaikannya …” or “Meningkatnya …”. Then everybody sees when it is done.</source>
        <translation>Awali dengan yang tercapai, misalnya “Terselesaikannya …” atau “Meningkatnya …”, supaya jelas kapan selesai.</translation>
    </message>
    <message>
        <source>This result is %1 characters long. Up to 250 reads well on paper; details belong to the indicators.</source>
        <translation>Hasil kerja ini %1 huruf. Sampai 250 huruf enak dibaca di kertas; rinciannya cukup di indikator.</translation>
    </message>
    <message>
        <source>“dan/atau” leaves open what is expected. Choose one, or make two results of it.</source>
        <translation>“dan/atau” membuat harapannya tidak jelas. Pilih salah satu, atau jadikan dua hasil kerja.</translation>
    </message>
    <message>
        <source>Several results seem to be bundled here. Separate ones can be appraised more fairly.</source>
        <translation>Tampaknya beberapa hasil digabung di sini. Bila dipisah, penilaiannya lebih adil.</translation>
    </message>
    <message>
        <source>This says the same as result %1. Join the two, or say how they differ.</source>
        <translation>Isinya sama dengan hasil kerja %1. Gabungkan, atau jelaskan bedanya.</translation>
    </message>
    <message>
        <source>Choose which of the superior&apos;s results this one serves. It shows what the work is good for.</source>
        <translation>Pilih hasil kerja pimpinan yang didukung, supaya terlihat manfaat pekerjaan ini.</translation>
    </message>
    <message>
        <source>The superior&apos;s plan no longer has this result. Choose another one, or keep the words if they still hold.</source>
        <translation>SKP pimpinan tidak lagi memuat hasil kerja ini. Pilih yang lain, atau biarkan bila kalimatnya masih berlaku.</translation>
    </message>
    <message>
        <source>The superior&apos;s result now says: “%1”. Choose it again to take the new words.</source>
        <translation>Hasil kerja pimpinan kini berbunyi: “%1”. Pilih lagi untuk memakai kalimat baru.</translation>
    </message>
    <message>
        <source>This indicator has no words yet. Say what is counted or judged.</source>
        <translation>Indikator ini belum ditulis. Sebutkan apa yang dihitung atau dinilai.</translation>
    </message>
    <message>
        <source>This indicator is %1 characters long. Up to 200 reads well on paper.</source>
        <translation>Indikator ini %1 huruf. Sampai 200 huruf enak dibaca di kertas.</translation>
    </message>
    <message>
        <source>This indicator stands here twice. One of the two can go, or measure something else.</source>
        <translation>Indikator ini tertulis dua kali. Hapus salah satu, atau ganti dengan ukuran lain.</translation>
    </message>
    <message>
        <source>There is no target yet: a number with its unit, a range like 80–90, or words.</source>
        <translation>Belum ada target: angka dengan satuannya, rentang seperti 80–90, atau kata-kata.</translation>
    </message>
    <message>
        <source>A target in words cannot be computed. In a quantitative plan a number helps everybody.</source>
        <translation>Target berupa kata tidak dapat dihitung. Pada SKP kuantitatif, angka memudahkan semua orang.</translation>
    </message>
    <message>
        <source>The range ends below its beginning. Write the lower number first.</source>
        <translation>Rentangnya terbalik. Tulis angka yang lebih kecil dulu.</translation>
    </message>
    <message>
        <source>The number has no unit. Say of what: documents, %, hours, rupiah …</source>
        <translation>Angka ini belum punya satuan. Sebutkan: berkas, %, jam, rupiah …</translation>
    </message>
    <message>
        <source>More than 100 % is rarely meant. Check the number or the unit.</source>
        <translation>Jarang ada target di atas 100 %. Periksa angka atau satuannya.</translation>
    </message>
    <message>
        <source>With a time, less is usually better. Change the direction if that is so here.</source>
        <translation>Untuk waktu, biasanya makin kecil makin baik. Ubah arahnya bila memang begitu.</translation>
    </message>
    <message>
        <source>Choose the aspect of this indicator; a quantitative plan is ordered by it.</source>
        <translation>Pilih aspek indikator ini; SKP kuantitatif disusun menurut aspek.</translation>
    </message>
    <message>
        <source>Only one side of this result is measured. %1 would complete the picture.</source>
        <translation>Baru satu sisi hasil ini yang diukur. %1 akan melengkapinya.</translation>
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
    <message>
        <source>The threshold of the better class must be above the one of the class below it.</source>
        <translation>Ambang tingkat yang lebih baik harus lebih tinggi daripada ambang tingkat di bawahnya.</translation>
    </message>
    <message>
        <source>Each step must begin above the one before.</source>
        <translation>Setiap tingkat harus mulai di atas tingkat sebelumnya.</translation>
    </message>
    <message>
        <source>The two shares must sum to 100.</source>
        <translation>Kedua bagian harus berjumlah 100.</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>several placements in a period</source>
        <translation>beberapa penempatan dalam satu periode</translation>
    </message>
    <message>
        <source>predicates of organisations</source>
        <translation>predikat kinerja organisasi</translation>
    </message>
    <message>
        <source>predicates of employees</source>
        <translation>predikat kinerja pegawai</translation>
    </message>
    <message>
        <source>guide to the distribution</source>
        <translation>pedoman sebaran predikat</translation>
    </message>
    <message>
        <source>numeric scores</source>
        <translation>nilai angka</translation>
    </message>
    <message>
        <source>ranking under PP 30/2019</source>
        <translation>pemeringkatan menurut PP 30/2019</translation>
    </message>
    <message>
        <source>attainment of targets</source>
        <translation>capaian target</translation>
    </message>
    <message>
        <source>outcome of a result</source>
        <translation>hasil penilaian rencana hasil kerja</translation>
    </message>
    <message>
        <source>value of performance</source>
        <translation>nilai kinerja pegawai</translation>
    </message>
    <message>
        <source>additional tasks</source>
        <translation>tugas tambahan</translation>
    </message>
    <message>
        <source>value of a plan</source>
        <translation>nilai SKP</translation>
    </message>
    <message>
        <source>value of conduct</source>
        <translation>nilai perilaku kerja</translation>
    </message>
    <message>
        <source>activities under PP 46/2011</source>
        <translation>kegiatan menurut PP 46/2011</translation>
    </message>
    <message>
        <source>a year of two regimes</source>
        <translation>tahun dengan dua peraturan</translation>
    </message>
    <message>
        <source>estimate of the performance allowance</source>
        <translation>perkiraan tunjangan kinerja</translation>
    </message>
    <message>
        <source>follow-up of a predicate</source>
        <translation>tindak lanjut predikat</translation>
    </message>
    <message>
        <source>weighted scores</source>
        <translation>nilai berbobot</translation>
    </message>
    <message>
        <source>credit points</source>
        <translation>angka kredit</translation>
    </message>
    <message>
        <source>talent boxes</source>
        <translation>kotak talenta</translation>
    </message>
    <message>
        <source>contracts of PPPK</source>
        <translation>perjanjian kerja PPPK</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>penulisan lain</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>pembulatan</translation>
    </message>
    <message>
        <source>name in files</source>
        <translation>nama dalam berkas</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>rezim</translation>
    </message>
    <message>
        <source>how it comes to apply</source>
        <translation>cara berlakunya</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>hari pertama</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>hari terakhir</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>dasar hukum</translation>
    </message>
    <message>
        <source>article</source>
        <translation>pasal</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>isinya</translation>
    </message>
    <message>
        <source>what rests on it</source>
        <translation>yang berdasar padanya</translation>
    </message>
    <message>
        <source>what it stands on</source>
        <translation>dasarnya</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>tingkat kepastian</translation>
    </message>
    <message>
        <source>way of applying it</source>
        <translation>cara penerapan</translation>
    </message>
    <message>
        <source>fewest rated employees for which it counts</source>
        <translation>jumlah pegawai dinilai paling sedikit agar berlaku</translation>
    </message>
    <message>
        <source>kinds of period</source>
        <translation>jenis periode</translation>
    </message>
    <message>
        <source>how it is entered</source>
        <translation>cara pengisian</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriks</translation>
    </message>
    <message>
        <source>suggested rating of results</source>
        <translation>saran rating hasil kerja</translation>
    </message>
    <message>
        <source>results of the head</source>
        <translation>hasil kerja pimpinan</translation>
    </message>
    <message>
        <source>above expectation, where more than this share is above</source>
        <translation>di atas ekspektasi, bila lebih dari bagian ini di atas</translation>
    </message>
    <message>
        <source>below expectation, where at least this share is below</source>
        <translation>di bawah ekspektasi, bila paling sedikit bagian ini di bawah</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>how days are counted</source>
        <translation>cara menghitung hari</translation>
    </message>
    <message>
        <source>the plan (SKP) is agreed</source>
        <translation>SKP ditetapkan</translation>
    </message>
    <message>
        <source>the plan (SKP) of somebody new in a post</source>
        <translation>SKP pegawai yang baru menjabat</translation>
    </message>
    <message>
        <source>the period&apos;s evaluation is closed</source>
        <translation>evaluasi periode ditutup</translation>
    </message>
    <message>
        <source>the evaluation of the year</source>
        <translation>evaluasi tahunan</translation>
    </message>
    <message>
        <source>the document is handed over</source>
        <translation>dokumen diserahkan</translation>
    </message>
    <message>
        <source>the signed document comes back</source>
        <translation>dokumen bertanda tangan kembali</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>keberatan</translation>
    </message>
    <message>
        <source>final, where nobody objects</source>
        <translation>final bila tidak ada keberatan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>which placement counts</source>
        <translation>penempatan yang dipakai</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>box</source>
        <translation>kotak</translation>
    </message>
    <message>
        <source>boxes of the talent pool</source>
        <translation>kotak kelompok rencana suksesi</translation>
    </message>
    <message>
        <source>performance, from the predicate</source>
        <translation>kinerja, dari predikat</translation>
    </message>
    <message>
        <source>level</source>
        <translation>jenjang</translation>
    </message>
    <message>
        <source>credit a year</source>
        <translation>angka kredit setahun</translation>
    </message>
    <message>
        <source>needed for the next rank</source>
        <translation>diperlukan untuk kenaikan pangkat</translation>
    </message>
    <message>
        <source>needed for the next level</source>
        <translation>diperlukan untuk kenaikan jenjang</translation>
    </message>
    <message>
        <source>share for the predicate</source>
        <translation>persentase predikat</translation>
    </message>
    <message>
        <source>share</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>least predicate for a promotion</source>
        <translation>predikat paling rendah untuk kenaikan pangkat</translation>
    </message>
    <message>
        <source>the year&apos;s last document holds</source>
        <translation>dokumen terakhir tahun itu memuat</translation>
    </message>
    <message>
        <source>credit after a study assignment</source>
        <translation>angka kredit setelah tugas belajar</translation>
    </message>
    <message>
        <source>Terampil who began as II/c</source>
        <translation>Terampil yang mulai dari II/c</translation>
    </message>
    <message>
        <source>basic credit at a first appointment</source>
        <translation>angka kredit dasar saat pengangkatan pertama</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>golongan</translation>
    </message>
    <message>
        <source>known codes</source>
        <translation>kode yang dikenal</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>tindak lanjut</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>most above expectation</source>
        <translation>paling banyak di atas ekspektasi</translation>
    </message>
    <message>
        <source>least as expected</source>
        <translation>paling sedikit sesuai ekspektasi</translation>
    </message>
    <message>
        <source>most as expected</source>
        <translation>paling banyak sesuai ekspektasi</translation>
    </message>
    <message>
        <source>most below expectation</source>
        <translation>paling banyak di bawah ekspektasi</translation>
    </message>
    <message>
        <source>what is rounded</source>
        <translation>yang dibulatkan</translation>
    </message>
    <message>
        <source>decimals, or the end of the scale</source>
        <translation>angka di belakang koma, atau ujung skala</translation>
    </message>
    <message>
        <source>a part that is missing</source>
        <translation>bagian yang tidak ada</translation>
    </message>
    <message>
        <source>band</source>
        <translation>rentang</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>least value</source>
        <translation>nilai paling rendah</translation>
    </message>
    <message>
        <source>most</source>
        <translation>paling tinggi</translation>
    </message>
    <message>
        <source>share of conduct</source>
        <translation>bobot perilaku</translation>
    </message>
    <message>
        <source>share of conduct, where colleagues were asked</source>
        <translation>bobot perilaku bila rekan ditanya</translation>
    </message>
    <message>
        <source>a new idea</source>
        <translation>ide baru</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>diperlukan</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>tambahan</translation>
    </message>
    <message>
        <source>aspects</source>
        <translation>aspek</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>paling banyak</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>lingkup</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>predicate</source>
        <translation>predikat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>event</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>leave and other states</source>
        <translation>cuti dan keadaan lain</translation>
    </message>
    <message>
        <source>cuts for attendance</source>
        <translation>potongan kehadiran</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>potongan</translation>
    </message>
    <message>
        <source>share of attendance</source>
        <translation>bagian kehadiran</translation>
    </message>
    <message>
        <source>share of performance</source>
        <translation>bagian kinerja</translation>
    </message>
    <message>
        <source>share of the second half</source>
        <translation>bobot paruh kedua</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>paruh pertama</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>paruh kedua</translation>
    </message>
    <message>
        <source>by its dates</source>
        <translation>menurut tanggalnya</translation>
    </message>
    <message>
        <source>only where it is chosen</source>
        <translation>hanya bila dipilih</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>milik kantor</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>semester</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>triwulan</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>several months</source>
        <translation>beberapa bulan</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>oleh pejabat</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>pemberitahuan saja</translation>
    </message>
    <message>
        <source>a departure wants a written reason</source>
        <translation>penyimpangan memerlukan alasan tertulis</translation>
    </message>
    <message>
        <source>a report of its own</source>
        <translation>laporan tersendiri</translation>
    </message>
    <message>
        <source>beside the predicate, as a hint</source>
        <translation>di samping predikat, sebagai petunjuk</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>hari kalender</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>the longest one</source>
        <translation>yang terlama</translation>
    </message>
    <message>
        <source>what is missing to the year&apos;s figure</source>
        <translation>selisih sampai angka setahun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>half goes up</source>
        <translation>setengah dibulatkan ke atas</translation>
    </message>
    <message>
        <source>always down</source>
        <translation>selalu ke bawah</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>selalu ke atas</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>counts as zero</source>
        <translation>dihitung nol</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>menengah</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Our own reading, not checked yet</source>
        <translation>Bacaan kami sendiri, belum diperiksa</translation>
    </message>
    <message>
        <source>Practice, not law</source>
        <translation>Kebiasaan, bukan ketentuan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>most are %1</source>
        <translation>terbanyak %1</translation>
    </message>
    <message>
        <source>%1: at most %2 %</source>
        <translation>%1: paling banyak %2 %</translation>
    </message>
    <message>
        <source>%1: at least %2 %</source>
        <translation>%1: paling sedikit %2 %</translation>
    </message>
    <message>
        <source>%1: at least %2 employees</source>
        <translation>%1: paling sedikit %2 pegawai</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: tidak seorang pun</translation>
    </message>
    <message>
        <source>%1 of the same year</source>
        <translation>%1 tahun yang sama</translation>
    </message>
    <message>
        <source>%1 of the next year</source>
        <translation>%1 tahun berikutnya</translation>
    </message>
    <message>
        <source>results “%1”, conduct “%2”</source>
        <translation>hasil kerja “%1”, perilaku “%2”</translation>
    </message>
    <message>
        <source>performance “%1”, potential “%2”</source>
        <translation>kinerja “%1”, potensi “%2”</translation>
    </message>
    <message>
        <source>This office knows this very pack already.</source>
        <translation>Kantor ini sudah punya paket yang persis sama.</translation>
    </message>
    <message>
        <source>The name %1 belongs to a pack of the program. Give your pack a name of its own.</source>
        <translation>Nama %1 dipakai paket bawaan program. Beri paket Anda nama sendiri.</translation>
    </message>
    <message>
        <source>Version %2 of %1 is known already. Give the new one a higher version.</source>
        <translation>Versi %2 dari %1 sudah ada. Beri yang baru versi lebih tinggi.</translation>
    </message>
    <message>
        <source>%1 begins on the same day, so that it would be open which of the two applies. Choose another first day.</source>
        <translation>%1 mulai berlaku pada hari yang sama, sehingga tidak jelas mana yang dipakai. Pilih hari pertama yang lain.</translation>
    </message>
    <message>
        <source>A pack that applies by itself must say how ratings become a predicate and what the guide to the distribution is, or no period could be evaluated any more. Add both, or let the pack be chosen by its name.</source>
        <translation>Paket yang berlaku dengan sendirinya harus memuat cara rating menjadi predikat dan pola distribusi; tanpa itu tidak ada periode yang dapat dievaluasi. Tambahkan keduanya, atau buat paket itu dipilih menurut namanya.</translation>
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
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Start practising &amp;from the beginning</source>
        <translation>Mulai latihan dari &amp;awal</translation>
    </message>
    <message>
        <source>The practice office</source>
        <translation>Kantor latihan</translation>
    </message>
    <message>
        <source>An invented city office with invented people, in a file of its own. Try whatever you like: nothing can break, and nothing of it gets into your own office. An orange band and the word LATIHAN on every print remind of it.</source>
        <translation>Kantor kota rekaan dengan pegawai rekaan, dalam berkasnya sendiri. Cobalah apa saja: tidak ada yang bisa rusak, dan tidak ada yang tercampur ke kantor Anda. Pita jingga dan tulisan LATIHAN pada setiap cetakan mengingatkannya.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Start practising from the beginning?</source>
        <translation>Ulangi latihan dari awal?</translation>
    </message>
    <message>
        <source>The practice office is made anew. What you did in it is gone. Your own office is not touched.</source>
        <translation>Kantor latihan dibuat ulang. Yang Anda kerjakan di dalamnya hilang. Kantor Anda sendiri tidak tersentuh.</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Ulangi dari awal</translation>
    </message>
    <message>
        <source>Making the practice office</source>
        <translation>Membuat kantor latihan</translation>
    </message>
    <message>
        <source>Stopped as you wished. No practice office was made.</source>
        <translation>Dihentikan sesuai permintaan. Kantor latihan tidak dibuat.</translation>
    </message>
    <message>
        <source>Inventing people, plans and appraisals of a year…</source>
        <translation>Mengarang pegawai, SKP, dan penilaian setahun…</translation>
    </message>
    <message>
        <source>Opening the practice office…</source>
        <translation>Membuka kantor latihan…</translation>
    </message>
    <message>
        <source>The practice office is on its way. You may cancel it.</source>
        <translation>Kantor latihan sedang disiapkan. Anda dapat membatalkannya.</translation>
    </message>
    <message>
        <source>Inventing people, plans and appraisals of a year… %1 %</source>
        <translation>Mengarang pegawai, SKP, dan penilaian setahun… %1 %</translation>
    </message>
    <message>
        <source>LATIHAN</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>Everything here is invented; nothing counts.</source>
        <translation>Semua di sini rekaan; tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar dari latihan</translation>
    </message>
    <message>
        <source>Stopped as you wished. The practice office is as it was.</source>
        <translation>Dihentikan sesuai permintaan. Kantor latihan tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>For you on this computer. Changes apply at once; the office itself is not touched.</source>
        <translation>Untuk Anda di komputer ini. Perubahan berlaku seketika; data kantor tidak tersentuh.</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Cari preferensi</translation>
    </message>
    <message>
        <source>Search, for example: size of type</source>
        <translation>Cari, misalnya: ukuran huruf</translation>
    </message>
    <message>
        <source>No preference is called that. Try another word.</source>
        <translation>Tidak ada preferensi dengan kata itu. Coba kata lain.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Official forms stay Indonesian.</source>
        <translation>Formulir resmi tetap berbahasa Indonesia.</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Mengikuti komputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room.</source>
        <translation>Gelap lebih nyaman di ruangan redup.</translation>
    </message>
    <message>
        <source>Size of &amp;type</source>
        <translation>Ukuran &amp;huruf</translation>
    </message>
    <message>
        <source>Everything grows with it, buttons and tables too.</source>
        <translation>Semua ikut membesar, juga tombol dan tabel.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody is there, after</source>
        <translation>&amp;Kunci bila tidak dipakai selama</translation>
    </message>
    <message>
        <source>What you typed stays; the passphrase opens the page again. Ctrl+L locks at once.</source>
        <translation>Yang sudah diketik tetap ada; kata sandi membuka halaman yang sama. Ctrl+L mengunci seketika.</translation>
    </message>
    <message>
        <source>Tables and windows</source>
        <translation>Tabel dan jendela</translation>
    </message>
    <message>
        <source>&amp;Forget columns and window places</source>
        <translation>&amp;Lupakan kolom dan letak jendela</translation>
    </message>
    <message>
        <source>Tables get their first columns and widths again when they are opened next.</source>
        <translation>Tabel kembali ke kolom dan lebar semula saat dibuka berikutnya.</translation>
    </message>
    <message>
        <source>&amp;Reset all preferences</source>
        <translation>Kembalikan &amp;semua preferensi</translation>
    </message>
    <message>
        <source>Indonesian, colours as the computer has them, type at 100 %, lock after 5 minutes. Offices and their data stay as they are.</source>
        <translation>Bahasa Indonesia, warna mengikuti komputer, huruf 100 %, terkunci setelah 5 menit. Kantor dan datanya tetap.</translation>
    </message>
    <message>
        <source>Columns and window places are forgotten. Pages that are opened next look as at first.</source>
        <translation>Kolom dan letak jendela dilupakan. Halaman yang dibuka berikutnya tampil seperti semula.</translation>
    </message>
    <message>
        <source>Messages of late</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Nothing was said since the program was started.</source>
        <translation>Belum ada pesan sejak program dimulai.</translation>
    </message>
    <message>
        <source>history of messages</source>
        <translation>riwayat pesan pemberitahuan</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Tentang program ini</translation>
    </message>
    <message>
        <source>Kinerja %1: performance management for civil servants. It works without a network and sends nothing anywhere.</source>
        <translation>Kinerja %1: pengelolaan kinerja pegawai ASN. Bekerja tanpa jaringan dan tidak mengirim apa pun ke mana pun.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License versi 3 atau yang lebih baru. Tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>Versions of the libraries</source>
        <translation>Versi pustaka</translation>
    </message>
    <message>
        <source>Copy the &amp;versions</source>
        <translation>Salin &amp;versi</translation>
    </message>
    <message>
        <source>The versions are in the clipboard; nothing about the office is among them.</source>
        <translation>Versi sudah disalin; tidak ada data kantor di dalamnya.</translation>
    </message>
    <message>
        <source>version licence libraries</source>
        <translation>versi lisensi pustaka</translation>
    </message>
    <message>
        <source>All preferences are as at first. Offices and their data were not touched.</source>
        <translation>Semua preferensi kembali seperti semula. Kantor dan datanya tidak tersentuh.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 menit</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No work plan for this year: nothing to print.</source>
        <translation>Belum ada SKP tahun ini: tidak dicetak.</translation>
    </message>
    <message>
        <source>The work plan is not agreed yet: prints as a draft.</source>
        <translation>SKP belum disepakati: dicetak KONSEP.</translation>
    </message>
    <message>
        <source>Not rated yet: prints as a draft.</source>
        <translation>Belum dinilai: dicetak KONSEP.</translation>
    </message>
    <message>
        <source>Rated but not issued: prints as a draft.</source>
        <translation>Belum diterbitkan: dicetak KONSEP.</translation>
    </message>
    <message>
        <source>No appraiser is known: prints lines to write on.</source>
        <translation>Penilai belum ada: dicetak garis isian.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Enter or a double click opens the page where it is mended.</source>
        <translation>Tekan Enter atau klik dua kali untuk membuka halaman perbaikannya.</translation>
    </message>
    <message>
        <source>People for whom something is missing</source>
        <translation>Pegawai yang datanya belum lengkap</translation>
    </message>
    <message>
        <source>Preview: nothing to show yet</source>
        <translation>Pratinjau: belum ada yang ditampilkan</translation>
    </message>
    <message>
        <source>Preview: page %1 of %2, %3</source>
        <translation>Pratinjau: halaman %1 dari %2, %3</translation>
    </message>
    <message>
        <source>Check a printed &amp;document…</source>
        <translation>Periksa dokumen &amp;tercetak…</translation>
    </message>
    <message>
        <source>Write the da&amp;te</source>
        <translation>Tulis tangg&amp;al</translation>
    </message>
    <message>
        <source>Choose a PDF file: was it printed here, unchanged, and is it still current?</source>
        <translation>Pilih berkas PDF: apakah dicetak di sini, tidak diubah, dan masih berlaku?</translation>
    </message>
    <message>
        <source>D1 · Work plan (SKP)</source>
        <translation>D1 · Sasaran Kinerja Pegawai (SKP)</translation>
    </message>
    <message>
        <source>D3 · Performance evaluation</source>
        <translation>D3 · Evaluasi kinerja</translation>
    </message>
    <message>
        <source>D4 · Evaluation document</source>
        <translation>D4 · Dokumen evaluasi</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulir</translation>
    </message>
    <message>
        <source>&amp;Unit, with everything below it</source>
        <translation>&amp;Unit kerja, termasuk unit di bawahnya</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Isi daftar</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>U&amp;ntuk siapa</translation>
    </message>
    <message>
        <source>Name or NIP</source>
        <translation>Nama atau NIP</translation>
    </message>
    <message>
        <source>Search an employee by name or NIP</source>
        <translation>Cari pegawai menurut nama atau NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Employees of the unit</source>
        <translation>Pegawai di unit kerja ini</translation>
    </message>
    <message>
        <source>A4 is 210 × 297 mm, F4 is 215 × 330 mm.</source>
        <translation>A4 berukuran 210 × 297 mm, F4 berukuran 215 × 330 mm.</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Kertas</translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation>Garis untuk diisi</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>Te&amp;mpat</translation>
    </message>
    <message>
        <source>Otherwise a line is printed to write it on.</source>
        <translation>Jika tidak, dicetak garis untuk diisi.</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Tanggal penandatanganan</translation>
    </message>
    <message>
        <source>A line is printed to write the date on.</source>
        <translation>Dicetak garis untuk mengisi tanggal.</translation>
    </message>
    <message>
        <source>Worth a &amp;look (%1)</source>
        <translation>&amp;Perlu dilihat (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing for anybody.</source>
        <translation>Tidak ada yang kurang.</translation>
    </message>
    <message>
        <source>Everybody (%1 employees)</source>
        <translation>Semua (%1 pegawai)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>How shall the %1 documents be saved?</source>
        <translation>Bagaimana %1 dokumen ini disimpan?</translation>
    </message>
    <message>
        <source>One file each is named by form, NIP and period, for example %1.</source>
        <translation>Satu berkas per dokumen dinamai menurut formulir, NIP, dan periode, misalnya %1.</translation>
    </message>
    <message>
        <source>One file &amp;each</source>
        <translation>Satu &amp;berkas per dokumen</translation>
    </message>
    <message>
        <source>&amp;All in one file</source>
        <translation>&amp;Semua dalam satu berkas</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder untuk berkas</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving %1 documents</source>
        <translation>Menyimpan %1 dokumen</translation>
    </message>
    <message>
        <source>%1 documents were saved in %2.</source>
        <translation>%1 dokumen disimpan dalam %2.</translation>
    </message>
    <message>
        <source>%1 documents were saved in the folder %2.</source>
        <translation>%1 dokumen disimpan di folder %2.</translation>
    </message>
    <message>
        <source>The printer does not name %1 among its papers. Look at the first sheet; on A4 it may be scaled or cut.</source>
        <translation>Pencetak ini tidak menyebut %1 di antara kertasnya. Periksa lembar pertama; di A4 hasilnya bisa mengecil atau terpotong.</translation>
    </message>
    <message>
        <source>Printing %1 documents</source>
        <translation>Mencetak %1 dokumen</translation>
    </message>
    <message>
        <source>%1 documents went to the printer.</source>
        <translation>%1 dokumen dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Registering the printing</source>
        <translation>Mencatat pencetakan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Periksa dokumen</translation>
    </message>
    <message>
        <source>%1 was not printed by this office, or it was changed afterwards.</source>
        <translation>%1 tidak dicetak oleh kantor ini, atau sudah diubah setelah dicetak.</translation>
    </message>
    <message>
        <source>%1 is genuine: %3 documents %2, all of them current.</source>
        <translation>%1 asli: %3 dokumen %2, semuanya masih berlaku.</translation>
    </message>
    <message>
        <source>%1 is genuine, but not all of its %3 documents %2 are current any more. Print them again.</source>
        <translation>%1 asli, tetapi tidak semua dari %3 dokumen %2 di dalamnya masih berlaku. Cetak ulang.</translation>
    </message>
    <message>
        <source>%1 is genuine and current: document %2.</source>
        <translation>%1 asli dan masih berlaku: dokumen %2.</translation>
    </message>
    <message>
        <source>%1 is genuine, but the office says something else today: document %2. Print it again.</source>
        <translation>%1 asli, tetapi data kantor kini sudah lain: dokumen %2. Cetak ulang.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Simpan PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>gathering the documents…</source>
        <translation>menyiapkan dokumen…</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 dokumen</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 halaman</translation>
    </message>
    <message>
        <source>counting pages: %1 so far…</source>
        <translation>menghitung halaman: %1 sejauh ini…</translation>
    </message>
    <message>
        <source>&amp;Print %1 documents…</source>
        <translation>&amp;Cetak %1 dokumen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>A printing is under way. Wait for it or stop it in the task strip.</source>
        <translation>Pencetakan sedang berjalan. Tunggu sampai selesai atau hentikan di bilah tugas.</translation>
    </message>
    <message>
        <source>The documents are being gathered.</source>
        <translation>Dokumen sedang disiapkan.</translation>
    </message>
    <message>
        <source>There is no document to print.</source>
        <translation>Tidak ada dokumen untuk dicetak.</translation>
    </message>
    <message>
        <source>The pages are being counted.</source>
        <translation>Halaman sedang dihitung.</translation>
    </message>
    <message>
        <source>There is nobody in the office yet</source>
        <translation>Belum ada pegawai di kantor ini</translation>
    </message>
    <message>
        <source>Bring in units and employees from a file first; their forms are printed here.</source>
        <translation>Masukkan dahulu unit kerja dan pegawai dari berkas; formulirnya dicetak di sini.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Impor data</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Tidak ada yang dicetak</translation>
    </message>
    <message>
        <source>Nobody in this unit has this document for the period. The list at the left says what is missing.</source>
        <translation>Di unit ini belum ada dokumen tersebut untuk periode ini. Daftar di sebelah kiri menyebutkan apa yang kurang.</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>Satu &amp;halaman</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Lebar halaman</translation>
    </message>
    <message>
        <source>There is no page here.</source>
        <translation>Tidak ada halaman di sini.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Ini halaman pertama.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Ini halaman terakhir.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Seluruh kantor</translation>
    </message>
    <message>
        <source>Showing %1 documents that are issued and not printed yet</source>
        <translation>Menampilkan %1 dokumen yang sudah terbit dan belum dicetak</translation>
    </message>
    <message>
        <source>Everything that was issued is printed</source>
        <translation>Semua yang terbit sudah dicetak</translation>
    </message>
    <message>
        <source>Nothing of this period waits for paper.</source>
        <translation>Tidak ada dokumen periode ini yang menunggu dicetak.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>The distribution departs from the guide. That is allowed; write why.</source>
        <translation>Sebarannya berbeda dari panduan. Itu boleh; tuliskan alasannya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>Alasan sudah dicatat.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis dahulu alasannya.</translation>
    </message>
    <message>
        <source>This reason is recorded already.</source>
        <translation>Alasan ini sudah dicatat.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Nobody works here in this period</source>
        <translation>Tidak ada pegawai di sini pada periode ini</translation>
    </message>
    <message>
        <source>Bring in units and employees from a file, or choose another unit or period.</source>
        <translation>Impor unit dan pegawai dari berkas, atau pilih unit atau periode lain.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Evaluation · %1</source>
        <translation>Penilaian · %1</translation>
    </message>
    <message>
        <source>rating waits for the predicate of the organisation</source>
        <translation>penilaian menunggu predikat organisasi</translation>
    </message>
    <message>
        <source>1 = below, 2 = meets, 3 = above expectation · F2 note · Ctrl+Enter takes the suggestion</source>
        <translation>1 = di bawah, 2 = sesuai, 3 = di atas ekspektasi · F2 catatan · Ctrl+Enter pakai saran</translation>
    </message>
    <message>
        <source>&amp;Issue evaluations</source>
        <translation>&amp;Terbitkan penilaian</translation>
    </message>
    <message>
        <source>&amp;Issue %1 evaluations</source>
        <translation>&amp;Terbitkan %1 penilaian</translation>
    </message>
    <message>
        <source>Everybody here has been issued.</source>
        <translation>Semua penilaian di sini sudah terbit.</translation>
    </message>
    <message>
        <source>The predicate of the organisation comes first.</source>
        <translation>Predikat organisasi ditetapkan lebih dahulu.</translation>
    </message>
    <message>
        <source>Nobody here is rated and not issued yet.</source>
        <translation>Belum ada yang sudah dinilai tetapi belum terbit.</translation>
    </message>
    <message>
        <source>Re&amp;vise…</source>
        <translation>Re&amp;visi…</translation>
    </message>
    <message>
        <source>Re&amp;vise %1…</source>
        <translation>Re&amp;visi %1…</translation>
    </message>
    <message>
        <source>Choose issued rows, or change their ratings: then they can be revised.</source>
        <translation>Pilih baris yang sudah terbit atau ubah nilainya: setelah itu dapat direvisi.</translation>
    </message>
    <message>
        <source>There is nobody here to print.</source>
        <translation>Tidak ada pegawai untuk dicetak di sini.</translation>
    </message>
    <message>
        <source>Organisation: %1 · c&amp;hange</source>
        <translation>Organisasi: %1 · &amp;ubah</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang perlu dibatalkan.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Dibatalkan: %1.</translation>
    </message>
    <message>
        <source>Some of it was changed since and was left as it is.</source>
        <translation>Sebagian sudah berubah sejak itu dan dibiarkan.</translation>
    </message>
    <message>
        <source>The latest ratings could not be saved; the table shows again what is stored.</source>
        <translation>Nilai terakhir tidak dapat disimpan; tabel kembali menampilkan isi yang tersimpan.</translation>
    </message>
    <message>
        <source>Recording the organisation&apos;s predicate</source>
        <translation>Mencatat predikat organisasi</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Mencatat alasan</translation>
    </message>
    <message>
        <source>They are being issued just now.</source>
        <translation>Penilaian sedang diterbitkan.</translation>
    </message>
    <message>
        <source>Issuing %1 evaluations</source>
        <translation>Menerbitkan %1 penilaian</translation>
    </message>
    <message>
        <source>%1 evaluations were issued.</source>
        <translation>%1 penilaian sudah diterbitkan.</translation>
    </message>
    <message>
        <source>%1 evaluations were revised.</source>
        <translation>%1 penilaian sudah direvisi.</translation>
    </message>
    <message>
        <source>In %1 nothing had changed, so they stay as they are.</source>
        <translation>%1 tidak berubah, jadi tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1 could not be issued: %2</source>
        <translation>%1 belum dapat diterbitkan: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>&amp;Write the reason now</source>
        <translation>T&amp;ulis alasannya sekarang</translation>
    </message>
    <message>
        <source>&amp;Back to the ratings</source>
        <translation>&amp;Kembali ke penilaian</translation>
    </message>
    <message>
        <source>Why is a &amp;revision made?</source>
        <translation>Mengapa dibuat &amp;revisi?</translation>
    </message>
    <message>
        <source>It is kept with the new revision. What was issued before stays as it was.</source>
        <translation>Alasan disimpan bersama revisi baru. Yang sudah terbit tetap seperti semula.</translation>
    </message>
    <message>
        <source>Write why the evaluation is made anew.</source>
        <translation>Tuliskan mengapa penilaian dibuat ulang.</translation>
    </message>
    <message>
        <source>Revise %1 evaluations · %2</source>
        <translation>Revisi %1 penilaian · %2</translation>
    </message>
    <message>
        <source>Issue %1 evaluations · %2</source>
        <translation>Terbitkan %1 penilaian · %2</translation>
    </message>
    <message>
        <source>Each gets the next revision with the ratings as they are now. Where nothing has changed, no revision is made.</source>
        <translation>Masing-masing mendapat revisi berikutnya dengan nilai yang ada sekarang. Bila tidak ada yang berubah, revisi tidak dibuat.</translation>
    </message>
    <message>
        <source>What is issued is frozen and can be printed and signed. A later change makes a revision.</source>
        <translation>Yang terbit dibekukan, lalu dapat dicetak dan ditandatangani. Perubahan sesudahnya menjadi revisi.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (revisi %2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gets a revision (%1)</source>
        <translation>Mendapat revisi (%1)</translation>
    </message>
    <message>
        <source>Will be issued (%1)</source>
        <translation>Akan diterbitkan (%1)</translation>
    </message>
    <message>
        <source>Cannot be issued yet (%1)</source>
        <translation>Belum dapat diterbitkan (%1)</translation>
    </message>
    <message>
        <source>A written reason is still missing. It can follow later, too.</source>
        <translation>Alasan tertulis masih belum ada. Alasan boleh menyusul.</translation>
    </message>
    <message>
        <source>&amp;Revise %1 evaluations</source>
        <translation>&amp;Revisi %1 penilaian</translation>
    </message>
    <message>
        <source>Nothing here can be issued yet; above stands why.</source>
        <translation>Belum ada yang dapat diterbitkan; alasannya tertulis di atas.</translation>
    </message>
    <message>
        <source>Enter keeps the note, Esc leaves it as it was</source>
        <translation>Enter menyimpan catatan, Esc membiarkannya seperti semula</translation>
    </message>
    <message>
        <source>Keep the &amp;note</source>
        <translation>Simpan &amp;catatan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Catatan untuk %1</translation>
    </message>
    <message>
        <source>went beyond the agreed targets</source>
        <translation>melampaui target yang disepakati</translation>
    </message>
    <message>
        <source>reached the agreed targets</source>
        <translation>mencapai target yang disepakati</translation>
    </message>
    <message>
        <source>missed some of the targets</source>
        <translation>sebagian target belum tercapai</translation>
    </message>
    <message>
        <source>missed most of the targets</source>
        <translation>sebagian besar target belum tercapai</translation>
    </message>
    <message>
        <source>most actions show no progress yet</source>
        <translation>sebagian besar rencana aksi belum ada kemajuan</translation>
    </message>
    <message>
        <source>&amp;Set the predicate</source>
        <translation>&amp;Tetapkan predikat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>&amp;Reason, in a sentence or two</source>
        <translation>A&amp;lasan, satu atau dua kalimat</translation>
    </message>
    <message>
        <source>For example: 11 of 12 planned actions are done.</source>
        <translation>Contoh: 11 dari 12 rencana aksi sudah selesai.</translation>
    </message>
    <message>
        <source>First of all: how did %1 do in %2?</source>
        <translation>Pertama-tama: bagaimana kinerja %1 pada %2?</translation>
    </message>
    <message>
        <source>The predicate of the organisation comes before those of its people. It also holds for units below that have none of their own.</source>
        <translation>Predikat organisasi mendahului predikat pegawainya. Predikat ini juga berlaku bagi unit di bawahnya yang belum punya sendiri.</translation>
    </message>
    <message>
        <source>It is set by the next higher leader; planning, personnel and the inspectorate may advise.</source>
        <translation>Ditetapkan oleh pimpinan setingkat di atasnya; bagian perencanaan, kepegawaian, dan inspektorat boleh memberi masukan.</translation>
    </message>
    <message>
        <source>It is set by the next higher leader, here %1; planning, personnel and the inspectorate may advise.</source>
        <translation>Ditetapkan oleh pimpinan setingkat di atasnya, di sini %1; bagian perencanaan, kepegawaian, dan inspektorat boleh memberi masukan.</translation>
    </message>
    <message>
        <source>Choose one of the five predicates first.</source>
        <translation>Pilih dahulu salah satu dari lima predikat.</translation>
    </message>
    <message>
        <source>Write why, so that everybody can understand it later.</source>
        <translation>Tuliskan alasannya agar semua orang kelak memahaminya.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>1, 2 and 3 rate below, at and above expectation. Enter and Tab move, Delete clears, F2 writes a note, Control and Enter takes the suggestion, F6 leaves the table.</source>
        <translation>1, 2, dan 3 menilai di bawah, sesuai, dan di atas ekspektasi. Enter dan Tab berpindah, Delete mengosongkan, F2 menulis catatan, Control dan Enter memakai saran, F6 keluar dari tabel.</translation>
    </message>
    <message>
        <source>%1 has been issued (revision %2): what you change here counts once you issue a revision.</source>
        <translation>Penilaian %1 sudah terbit (revisi %2): perubahan di sini baru berlaku setelah Anda menerbitkan revisi.</translation>
    </message>
    <message>
        <source>There is too little evidence for a suggestion.</source>
        <translation>Buktinya belum cukup untuk memberi saran.</translation>
    </message>
    <message>
        <source>The suggestion was taken for %1 employees.</source>
        <translation>Saran dipakai untuk %1 pegawai.</translation>
    </message>
    <message>
        <source>%1 ratings were taken over.</source>
        <translation>%1 nilai diambil.</translation>
    </message>
    <message>
        <source>%1 were not understood, the first is “%2”: write 1, 2, 3 or the words.</source>
        <translation>%1 tidak dipahami, yang pertama “%2”: tulis 1, 2, 3, atau katanya.</translation>
    </message>
    <message>
        <source>%1 belong to locked cells and were left.</source>
        <translation>%1 ditujukan ke sel terkunci dan dilewati.</translation>
    </message>
    <message>
        <source>%1 lines had no row left.</source>
        <translation>%1 baris tidak kebagian tempat.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Pakai saran</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Tulis catatan…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste ratings</source>
        <translation>Tempel nilai</translation>
    </message>
    <message>
        <source>Revision due</source>
        <translation>Perlu revisi</translation>
    </message>
    <message>
        <source>e-Kinerja</source>
        <translation>e-Kinerja</translation>
    </message>
    <message>
        <source>Issued, rev. %1</source>
        <translation>Terbit, rev. %1</translation>
    </message>
    <message>
        <source>There is no work plan (SKP) for this year, so nothing can be held against a target.</source>
        <translation>Belum ada SKP untuk tahun ini, jadi belum ada target pembandingnya.</translation>
    </message>
    <message>
        <source>%1 of %2 indicators reached their target</source>
        <translation>%1 dari %2 indikator tercapai</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil kerja</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saving ratings</source>
        <translation>Menyimpan penilaian</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Hide the e&amp;vidence</source>
        <translation>Sembunyikan &amp;bukti</translation>
    </message>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation>Lihat &amp;bukti</translation>
    </message>
    <message>
        <source>Choose a row: here stands why its predicate is what it is.</source>
        <translation>Pilih satu baris: di sini dijelaskan mengapa predikatnya demikian.</translation>
    </message>
    <message>
        <source>Why %1: %2?</source>
        <translation>Mengapa %1: %2?</translation>
    </message>
    <message>
        <source>%1: no predicate yet</source>
        <translation>%1: belum ada predikat</translation>
    </message>
    <message>
        <source>Your rating differs from the suggestion: press F2 and write why.</source>
        <translation>Nilai Anda berbeda dari saran: tekan F2 dan tuliskan alasannya.</translation>
    </message>
    <message>
        <source>Two offices recorded different ratings here. Rate the row anew to decide which one stands.</source>
        <translation>Dua kantor mencatat nilai yang berbeda di sini. Nilai ulang baris ini untuk menentukan yang berlaku.</translation>
    </message>
    <message>
        <source>There is no work plan (SKP) for this year.</source>
        <translation>Belum ada SKP untuk tahun ini.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded for this period.</source>
        <translation>%1: belum ada catatan untuk periode ini.</translation>
    </message>
    <message>
        <source>%1: %2, target %3. Evidence: %4</source>
        <translation>%1: %2, target %3. Bukti: %4</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>belum disebut</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>Find a name (Ctrl+F)</source>
        <translation>Cari nama (Ctrl+F)</translation>
    </message>
    <message>
        <source>Part of a name or NIP. Up and Down go to the next one, Enter goes into the table.</source>
        <translation>Sebagian nama atau NIP. Panah atas dan bawah ke nama berikutnya, Enter masuk ke tabel.</translation>
    </message>
    <message>
        <source>Showing %1 employees who are not rated yet</source>
        <translation>Menampilkan %1 pegawai yang belum dinilai</translation>
    </message>
    <message>
        <source>Showing %1 evaluations that are ready to be issued</source>
        <translation>Menampilkan %1 penilaian yang siap diterbitkan</translation>
    </message>
    <message>
        <source>Showing %1 evaluations that were changed after they were issued</source>
        <translation>Menampilkan %1 penilaian yang berubah setelah diterbitkan</translation>
    </message>
    <message>
        <source>Showing %1 units whose organisation has no predicate yet</source>
        <translation>Menampilkan %1 unit yang predikat organisasinya belum ditetapkan</translation>
    </message>
    <message>
        <source>Showing %1 units whose distribution has no written reason yet</source>
        <translation>Menampilkan %1 unit yang sebarannya belum disertai alasan</translation>
    </message>
    <message>
        <source>%1 of them done</source>
        <translation>%1 di antaranya selesai</translation>
    </message>
    <message>
        <source>Everybody is rated in this period.</source>
        <translation>Semua pegawai sudah dinilai pada periode ini.</translation>
    </message>
    <message>
        <source>No evaluation waits to be issued.</source>
        <translation>Tidak ada penilaian yang menunggu diterbitkan.</translation>
    </message>
    <message>
        <source>No issued evaluation was changed since.</source>
        <translation>Tidak ada penilaian terbit yang berubah.</translation>
    </message>
    <message>
        <source>Every organisation has its predicate.</source>
        <translation>Semua predikat organisasi sudah ditetapkan.</translation>
    </message>
    <message>
        <source>Every departure from the guide has its written reason.</source>
        <translation>Semua sebaran yang menyimpang sudah disertai alasan.</translation>
    </message>
    <message>
        <source>%1 ratings were changed.</source>
        <translation>%1 nilai diubah.</translation>
    </message>
    <message>
        <source>%1 of these employees have been issued: for them it counts once a revision is issued.</source>
        <translation>%1 di antaranya sudah terbit: berlaku setelah direvisi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Tidak ada yang bernama “%1” di sini.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this list.</source>
        <translation>Tidak ada lagi yang perlu dikerjakan di daftar ini.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 pegawai</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Seluruh kantor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>as the unit</source>
        <translation>ikut unit</translation>
    </message>
    <message>
        <source>little evidence</source>
        <translation>bukti kurang</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>There is no suggestion here: the results of a head are those of the organisation.</source>
        <translation>Tidak ada saran di sini: hasil kerja pimpinan unit mengikuti predikat organisasi.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum ada</translation>
    </message>
    <message>
        <source>Units that wait</source>
        <translation>Unit yang menunggu</translation>
    </message>
    <message>
        <source>Predicate of the organisation</source>
        <translation>Predikat organisasi</translation>
    </message>
    <message>
        <source>Distribution and reasons</source>
        <translation>Sebaran dan alasan</translation>
    </message>
    <message>
        <source>Print the e&amp;xplanation…</source>
        <translation>C&amp;etak penjelasan…</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>There is nothing to explain yet: choose a row.</source>
        <translation>Belum ada yang dijelaskan: pilih satu baris.</translation>
    </message>
    <message>
        <source>EXPLANATION OF THE EVALUATION</source>
        <translation>PENJELASAN HASIL EVALUASI</translation>
    </message>
    <message>
        <source>Print the explanation</source>
        <translation>Cetak penjelasan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the explanation</source>
        <translation>Mencetak penjelasan</translation>
    </message>
    <message>
        <source>The explanation is in %1.</source>
        <translation>Penjelasan ada di %1.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>unit</source>
        <translation>unit kerja</translation>
    </message>
    <message>
        <source>post</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>pegawai</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>penempatan</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>planned result</source>
        <translation>rencana hasil kerja</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>realisation</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>kegiatan harian</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>umpan balik</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>penilaian</translation>
    </message>
    <message>
        <source>predicate of an organisation</source>
        <translation>predikat kinerja organisasi</translation>
    </message>
    <message>
        <source>reason for a deviation</source>
        <translation>alasan sebaran</translation>
    </message>
    <message>
        <source>issued evaluation</source>
        <translation>evaluasi yang terbit</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>printed document</source>
        <translation>dokumen cetak</translation>
    </message>
    <message>
        <source>special expectation</source>
        <translation>ekspektasi khusus</translation>
    </message>
    <message>
        <source>setting of the office</source>
        <translation>pengaturan kantor</translation>
    </message>
</context>
<context>
    <name>recover</name>
    <message>
        <source>Four lines. Capitals, spaces and hyphens do not matter; a mistake is shown with its line and group.</source>
        <translation>Empat baris. Huruf besar, spasi, dan tanda hubung tidak berpengaruh; salah ketik ditunjukkan baris dan kelompoknya.</translation>
    </message>
    <message>
        <source>Code of the &amp;recovery sheet</source>
        <translation>Kode lembar &amp;pemulihan</translation>
    </message>
    <message>
        <source>From a &amp;text file…</source>
        <translation>Dari berkas &amp;teks…</translation>
    </message>
    <message>
        <source>&amp;Back to the passphrase</source>
        <translation>&amp;Kembali ke kata sandi</translation>
    </message>
    <message>
        <source>Take the recovery sheet out of its envelope. Its code opens the office, and you choose a new passphrase. The records stay as they are.</source>
        <translation>Ambil lembar pemulihan dari amplopnya. Kodenya membuka kantor, lalu Anda memilih kata sandi baru. Datanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>The recovery sheet as a text file</source>
        <translation>Lembar pemulihan berupa berkas teks</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Berkas teks (*.txt)</translation>
    </message>
    <message>
        <source>Reading the recovery sheet</source>
        <translation>Membaca lembar pemulihan</translation>
    </message>
    <message>
        <source>The code is complete and without a typing mistake.</source>
        <translation>Kodenya lengkap dan tanpa salah ketik.</translation>
    </message>
    <message>
        <source>The office is being opened; a moment.</source>
        <translation>Kantor sedang dibuka; tunggu sebentar.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Open with the &amp;new passphrase</source>
        <translation>Buka dengan kata sandi &amp;baru</translation>
    </message>
    <message>
        <source>Type the code of the recovery sheet first.</source>
        <translation>Ketik kode lembar pemulihannya dahulu.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
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
    <message>
        <source>This code opens the office named on this sheet without any passphrase. It is for the day when nobody knows the passphrase, or when the keys file is lost.</source>
        <translation>Kode ini membuka kantor yang disebut pada lembar ini tanpa kata sandi apa pun. Gunanya bila suatu hari tidak ada yang ingat kata sandi, atau bila berkas kunci hilang.</translation>
    </message>
</context>
<context>
    <name>recoverypaper</name>
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
    <name>recoverystep</name>
    <message>
        <source>Save a &amp;PDF to print…</source>
        <translation>Simpan &amp;PDF untuk dicetak…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Simpan sebagai &amp;teks…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Nanti saja</translation>
    </message>
    <message>
        <source>&amp;Begin to work</source>
        <translation>&amp;Mulai bekerja</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only the recovery sheet opens the office. Nobody else can, not even the makers of this program.</source>
        <translation>Bila kata sandi terlupa, hanya lembar pemulihan yang dapat membuka kantor. Orang lain tidak bisa, pembuat program ini pun tidak.</translation>
    </message>
    <message>
        <source>Print it, put it into a sealed envelope and lock that away, apart from this computer.</source>
        <translation>Cetak, masukkan ke amplop tertutup, lalu simpan terkunci di tempat yang terpisah dari komputer ini.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Berkas teks (*.txt)</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Membuat lembar pemulihan</translation>
    </message>
    <message>
        <source>The recovery sheet is in %1. Print it, lock the paper away, and then delete this file.</source>
        <translation>Lembar pemulihan ada di %1. Cetak, simpan kertasnya terkunci, lalu hapus berkas ini.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Buka untuk dicetak</translation>
    </message>
    <message>
        <source>Go on without a recovery sheet?</source>
        <translation>Lanjut tanpa lembar pemulihan?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten before there is a sheet, nobody can open the records any more. The home page will remind you.</source>
        <translation>Bila kata sandi terlupa sebelum ada lembar pemulihan, tidak ada lagi yang dapat membuka datanya. Beranda akan mengingatkan Anda.</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>Buat nanti saja</translation>
    </message>
    <message>
        <source>The recovery sheet is being made; a moment.</source>
        <translation>Lembar pemulihan sedang dibuat; tunggu sebentar.</translation>
    </message>
    <message>
        <source>Save as &amp;text too…</source>
        <translation>Simpan juga sebagai &amp;teks…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF too…</source>
        <translation>Simpan juga sebagai &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>the most</source>
        <translation>terbanyak</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>paling sedikit %1</translation>
    </message>
    <message>
        <source>Distribution of predicates</source>
        <translation>Sebaran predikat</translation>
    </message>
    <message>
        <source>Distribution of predicates · %1</source>
        <translation>Sebaran predikat · %1</translation>
    </message>
    <message>
        <source>%1 employees rated · organisation: %2</source>
        <translation>%1 pegawai dinilai · organisasi: %2</translation>
    </message>
    <message>
        <source>%1 employees rated</source>
        <translation>%1 pegawai dinilai</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>pegawai</translation>
    </message>
    <message>
        <source>%1 together with %2</source>
        <translation>%1 bersama: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>It follows the guide.</source>
        <translation>Sebarannya sesuai panduan.</translation>
    </message>
    <message>
        <source>It departs from the guide.</source>
        <translation>Sebarannya berbeda dari panduan.</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Triwulan %1</translation>
    </message>
    <message>
        <source>Half-year %1</source>
        <translation>Semester %1</translation>
    </message>
    <message>
        <source>mean of %1 leaders</source>
        <translation>rata-rata %1 pimpinan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>makin kecil makin baik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Capaian</translation>
    </message>
</context>
<context>
    <name>rules</name>
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
    <message>
        <source>It becomes %1 when results are rated “%2” and conduct “%3”.</source>
        <translation>Menjadi %1 bila hasil kerja dinilai “%2” dan perilaku “%3”.</translation>
    </message>
    <message>
        <source>It becomes %1 when results are rated “%2”.</source>
        <translation>Menjadi %1 bila hasil kerja dinilai “%2”.</translation>
    </message>
    <message>
        <source>It becomes %1 when conduct is rated “%2”.</source>
        <translation>Menjadi %1 bila perilaku dinilai “%2”.</translation>
    </message>
    <message>
        <source>The guide expects most employees to have %1: there are %3, and %2 have the most frequent other predicate.</source>
        <translation>Pola distribusi mengharapkan sebagian besar pegawai berpredikat %1: ada %3, sedangkan predikat lain yang terbanyak dimiliki %2 pegawai.</translation>
    </message>
    <message>
        <source>Ratings of results and conduct</source>
        <translation>Rating hasil kerja dan perilaku</translation>
    </message>
    <message>
        <source>Values of plan and conduct</source>
        <translation>Nilai SKP dan perilaku</translation>
    </message>
    <message>
        <source>Values of the two halves of a year</source>
        <translation>Nilai dua paruh tahun</translation>
    </message>
    <message>
        <source>&amp;Colleagues were asked</source>
        <translation>&amp;Rekan ikut menilai</translation>
    </message>
    <message>
        <source>A &amp;new idea of benefit is recorded</source>
        <translation>&amp;Ide baru yang bermanfaat tercatat</translation>
    </message>
    <message>
        <source>This pack has no predicate of its own to try: it serves other calculations.</source>
        <translation>Paket ini tidak memberi predikat yang dapat dicoba: gunanya untuk hitungan lain.</translation>
    </message>
    <message>
        <source>&amp;What is judged</source>
        <translation>&amp;Yang dinilai</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Hasil kerja</translation>
    </message>
    <message>
        <source>C&amp;onduct</source>
        <translation>&amp;Perilaku</translation>
    </message>
    <message>
        <source>&amp;First half</source>
        <translation>Paruh per&amp;tama</translation>
    </message>
    <message>
        <source>Value of the &amp;plan (SKP)</source>
        <translation>Nilai &amp;SKP</translation>
    </message>
    <message>
        <source>&amp;Second half</source>
        <translation>Paruh &amp;kedua</translation>
    </message>
    <message>
        <source>Value of &amp;conduct</source>
        <translation>Nilai p&amp;erilaku</translation>
    </message>
    <message>
        <source>Write a number, for example 89,5.</source>
        <translation>Tulis angka, misalnya 89,5.</translation>
    </message>
    <message>
        <source>No predicate</source>
        <translation>Tidak ada predikat</translation>
    </message>
    <message>
        <source>Predicate: %1, with the value %2</source>
        <translation>Predikat: %1, dengan nilai %2</translation>
    </message>
    <message>
        <source>Predicate: %1</source>
        <translation>Predikat: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>No single change would raise it.</source>
        <translation>Tidak ada satu perubahan pun yang menaikkannya.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Bandingkan dengan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Paket ini</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Paket pembanding</translation>
    </message>
    <message>
        <source>Where the two packs differ</source>
        <translation>Perbedaan kedua paket</translation>
    </message>
    <message>
        <source>The two packs say the same.</source>
        <translation>Isi kedua paket sama.</translation>
    </message>
    <message>
        <source>They differ in %1 values. A dash: that pack does not say.</source>
        <translation>Keduanya berbeda pada %1 nilai. Tanda pisah: paket itu tidak mengaturnya.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Pilih &amp;berkas lain…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Tidak jadi</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>Import a pack of rules</source>
        <translation>Impor paket aturan</translation>
    </message>
    <message>
        <source>Packs of rules (*.json)</source>
        <translation>Paket aturan (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be taken in</source>
        <translation>%1 belum dapat diterima</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Berlaku: %1</translation>
    </message>
    <message>
        <source>It applies by itself to every period within its dates.</source>
        <translation>Berlaku dengan sendirinya untuk setiap periode di antara tanggalnya.</translation>
    </message>
    <message>
        <source>It applies only where somebody chooses it.</source>
        <translation>Berlaku hanya bila dipilih.</translation>
    </message>
    <message>
        <source>It sets: %1</source>
        <translation>Mengatur: %1</translation>
    </message>
    <message>
        <source>It names %1 articles; %2 of them are practice or a reading of their own, not law.</source>
        <translation>Menyebut %1 pasal; %2 di antaranya kebiasaan atau bacaan sendiri, bukan ketentuan.</translation>
    </message>
    <message>
        <source>It differs from %1 in %2 values.</source>
        <translation>Berbeda dari %1 pada %2 nilai.</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Sidik: %1</translation>
    </message>
    <message>
        <source>What stands in the way:</source>
        <translation>Yang perlu diperbaiki:</translation>
    </message>
    <message>
        <source>… and %1 more places.</source>
        <translation>… dan %1 tempat lain.</translation>
    </message>
    <message>
        <source>Nothing was stored. Whoever wrote the file can mend these places.</source>
        <translation>Tidak ada yang disimpan. Penyusun berkas dapat memperbaiki tempat-tempat ini.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Once it is added, periods from %1 that are not issued yet are evaluated under it. What was issued stays as it was issued.</source>
        <translation>Belum ada yang disimpan. Setelah ditambahkan, periode mulai %1 yang belum terbit dievaluasi menurut paket ini. Yang sudah terbit tetap seperti saat terbit.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Once it is added, it can be chosen; nothing that is there changes.</source>
        <translation>Belum ada yang disimpan. Setelah ditambahkan, paket ini dapat dipilih; yang sudah ada tidak berubah.</translation>
    </message>
    <message>
        <source>&amp;Add %1 to this office</source>
        <translation>&amp;Tambahkan %1 ke kantor ini</translation>
    </message>
    <message>
        <source>&amp;Add to this office</source>
        <translation>&amp;Tambahkan ke kantor ini</translation>
    </message>
    <message>
        <source>The file must be mended first: what stands in the way is listed above.</source>
        <translation>Berkasnya perlu diperbaiki dahulu: yang perlu diperbaiki tercantum di atas.</translation>
    </message>
    <message>
        <source>The pack is being added.</source>
        <translation>Paket sedang ditambahkan.</translation>
    </message>
    <message>
        <source>Adding the pack of rules</source>
        <translation>Menambahkan paket aturan</translation>
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
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>On it rests: %1</source>
        <translation>Yang berdasar padanya: %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Values of the pack</source>
        <translation>Nilai-nilai paket</translation>
    </message>
    <message>
        <source>%1 values; %2 of them are practice or our own reading, not law.</source>
        <translation>%1 nilai; %2 di antaranya kebiasaan atau bacaan kami sendiri, bukan ketentuan.</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Impor paket…</translation>
    </message>
    <message>
        <source>Re&amp;compute…</source>
        <translation>&amp;Hitung ulang…</translation>
    </message>
    <message>
        <source>&amp;Try out…</source>
        <translation>&amp;Coba-coba…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this pack…</source>
        <translation>Ha&amp;pus paket ini…</translation>
    </message>
    <message>
        <source>The pack is in this office now. What was issued stayed as it was.</source>
        <translation>Paket sudah ada di kantor ini. Yang sudah terbit tetap seperti semula.</translation>
    </message>
    <message>
        <source>Which rules apply when, and what they stand on.</source>
        <translation>Aturan mana yang berlaku kapan, dan apa dasarnya.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>What to see of the pack</source>
        <translation>Yang ingin dilihat dari paket</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Dasar hukum</translation>
    </message>
    <message>
        <source>V&amp;alues</source>
        <translation>&amp;Nilai</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>Try a ca&amp;se</source>
        <translation>Coba &amp;kasus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>replaced by version %1</source>
        <translation>diganti versi %1</translation>
    </message>
    <message>
        <source>only where it is chosen</source>
        <translation>hanya bila dipilih</translation>
    </message>
    <message>
        <source>this office&apos;s own</source>
        <translation>milik kantor ini</translation>
    </message>
    <message>
        <source>On %1 applies %2 (%3).</source>
        <translation>Pada %1 berlaku %2 (%3).</translation>
    </message>
    <message>
        <source>The program knows no rules for %1.</source>
        <translation>Program tidak mengenal aturan untuk %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · hash %3…</source>
        <translation>%1 · %2 · sidik %3…</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Hapus paket</translation>
    </message>
    <message>
        <source>%1 is taken out of this office. Periods that are not issued yet are then evaluated under the rules that apply without it.</source>
        <translation>%1 dikeluarkan dari kantor ini. Periode yang belum terbit kemudian dievaluasi menurut aturan yang berlaku tanpa paket itu.</translation>
    </message>
    <message>
        <source>Removing the pack of rules</source>
        <translation>Menghapus paket aturan</translation>
    </message>
    <message>
        <source>Which rules apply when</source>
        <translation>Aturan yang berlaku dari waktu ke waktu</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 sampai %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>&amp;Only those who would change</source>
        <translation>&amp;Hanya yang berubah</translation>
    </message>
    <message>
        <source>Both results side by side. Nothing is written, and what was issued stays as it was issued.</source>
        <translation>Kedua hasil berdampingan. Tidak ada yang ditulis, dan yang sudah terbit tetap seperti saat terbit.</translation>
    </message>
    <message>
        <source>Under which rules</source>
        <translation>Menurut aturan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Yang ada sekarang</translation>
    </message>
    <message>
        <source>Under the chosen rules</source>
        <translation>Menurut aturan pilihan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Results as they stand and under the chosen rules</source>
        <translation>Hasil sekarang dan menurut aturan pilihan</translation>
    </message>
    <message>
        <source>Recompute under other rules</source>
        <translation>Hitung ulang menurut aturan lain</translation>
    </message>
    <message>
        <source>Nobody of %1 employees would have another predicate.</source>
        <translation>Dari %1 pegawai, tidak seorang pun mendapat predikat lain.</translation>
    </message>
    <message>
        <source>%1 of %2 employees would have another predicate.</source>
        <translation>%1 dari %2 pegawai akan mendapat predikat lain.</translation>
    </message>
    <message>
        <source>These are the rules that apply to the period.</source>
        <translation>Inilah aturan yang berlaku untuk periode itu.</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>dari organisasi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Credit a year</source>
        <translation>AK setahun</translation>
    </message>
    <message>
        <source>Next rank</source>
        <translation>Naik pangkat</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kotak</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Menengah</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Choose somebody in the list: here you try out other ratings.</source>
        <translation>Pilih pegawai di daftar: di sini Anda mencoba penilaian lain.</translation>
    </message>
    <message>
        <source>&amp;Potential</source>
        <translation>P&amp;otensi</translation>
    </message>
    <message>
        <source>Cre&amp;dit so far</source>
        <translation>&amp;Angka kredit sampai kini</translation>
    </message>
    <message>
        <source>It is not recorded here; write it to see when the next rank is due.</source>
        <translation>Tidak tercatat di sini; tulis untuk melihat kapan naik pangkat.</translation>
    </message>
    <message>
        <source>Try out for one person</source>
        <translation>Coba untuk satu pegawai</translation>
    </message>
    <message>
        <source>The results of a head are those of the organisation: try out its predicate instead.</source>
        <translation>Hasil kerja pimpinan adalah hasil organisasi: cobalah predikat organisasinya.</translation>
    </message>
    <message>
        <source>Those of the organisation.</source>
        <translation>Mengikuti organisasi.</translation>
    </message>
    <message>
        <source>Would be: %1</source>
        <translation>Menjadi: %1</translation>
    </message>
    <message>
        <source>No predicate: results and conduct are not both rated.</source>
        <translation>Belum ada predikat: hasil kerja dan perilaku belum keduanya dinilai.</translation>
    </message>
    <message>
        <source>Credit of a whole year at that predicate: %1</source>
        <translation>Angka kredit setahun penuh dengan predikat itu: %1</translation>
    </message>
    <message>
        <source>Next rank at that pace: %1</source>
        <translation>Naik pangkat dengan laju itu: %1</translation>
    </message>
    <message>
        <source>Next level at that pace: %1</source>
        <translation>Naik jenjang dengan laju itu: %1</translation>
    </message>
    <message>
        <source>The predicates of both years are enough for a promotion.</source>
        <translation>Predikat kedua tahun memenuhi syarat kenaikan.</translation>
    </message>
    <message>
        <source>The predicates of both years are not enough for a promotion yet.</source>
        <translation>Predikat kedua tahun belum memenuhi syarat kenaikan.</translation>
    </message>
    <message>
        <source>Talent box %1, in the talent pool</source>
        <translation>Kotak talenta %1, masuk kelompok rencana suksesi</translation>
    </message>
    <message>
        <source>Talent box %1</source>
        <translation>Kotak talenta %1</translation>
    </message>
    <message>
        <source>Predicate of the &amp;organisation</source>
        <translation>Predikat or&amp;ganisasi</translation>
    </message>
    <message>
        <source>not rated %1</source>
        <translation>belum dinilai %1</translation>
    </message>
    <message>
        <source>Nobody is counted here besides the head.</source>
        <translation>Selain pimpinan, tidak ada pegawai yang dihitung di sini.</translation>
    </message>
    <message>
        <source>Without a predicate of the organisation there is no guide.</source>
        <translation>Tanpa predikat organisasi belum ada pola distribusi.</translation>
    </message>
    <message>
        <source>The distribution follows the guide.</source>
        <translation>Sebaran mengikuti pola distribusi.</translation>
    </message>
    <message>
        <source>With so few employees this is a hint only.</source>
        <translation>Dengan pegawai sesedikit ini, hal itu hanya pemberitahuan.</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Mulai lagi</translation>
    </message>
    <message>
        <source>Trying out: nothing is saved</source>
        <translation>Coba-coba: tidak disimpan</translation>
    </message>
    <message>
        <source>Change ratings, the predicate of the organisation or the rules, and see at once what would follow.</source>
        <translation>Ubah penilaian, predikat organisasi, atau aturannya, dan lihat seketika apa akibatnya.</translation>
    </message>
    <message>
        <source>What would become of everybody</source>
        <translation>Yang akan terjadi pada setiap pegawai</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Coba-coba</translation>
    </message>
    <message>
        <source>Everybody as it stands.</source>
        <translation>Semua seperti sekarang.</translation>
    </message>
    <message>
        <source>The office has changed since: begin again to see it.</source>
        <translation>Data kantor sudah berubah: mulai lagi untuk melihatnya.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Command, page or person</source>
        <translation>Perintah, halaman, atau pegawai</translation>
    </message>
    <message>
        <source>Type a command, a page, a name or a NIP</source>
        <translation>Ketik perintah, halaman, nama, atau NIP</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>Not possible on this page.</source>
        <translation>Tidak dapat dilakukan di halaman ini.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Tidak ditemukan. Coba huruf yang lebih sedikit.</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>Panah memilih · Enter membuka · Esc menutup</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Open an office…</source>
        <translation>&amp;Buka kantor…</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Buka kantor</translation>
    </message>
    <message>
        <source>Offices (*.kinerja)</source>
        <translation>Kantor (*.kinerja)</translation>
    </message>
    <message>
        <source>&amp;Make an office…</source>
        <translation>Buat &amp;kantor…</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>&amp;Latihan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>K&amp;unci</translation>
    </message>
    <message>
        <source>&amp;Close the office</source>
        <translation>&amp;Tutup kantor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>K&amp;eluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baru</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Cari di halaman ini</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>B&amp;uka</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Segarkan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Bantuan halaman ini</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Cari perintah…</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Preferensi</translation>
    </message>
    <message>
        <source>Open an office first.</source>
        <translation>Buka kantor lebih dahulu.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>Tidak ada halaman sebelumnya.</translation>
    </message>
    <message>
        <source>%1 [locked]</source>
        <translation>%1 [terkunci]</translation>
    </message>
    <message>
        <source>Offline · everything is saved</source>
        <translation>Luring · semua tersimpan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Pekerjaan yang berjalan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Batalkan: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>It stops at the next safe point. Nothing is left half-written.</source>
        <translation>Berhenti di titik aman berikutnya. Tidak ada yang tertulis setengah.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Work plans (SKP)</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>Setelan kantor</translation>
    </message>
    <message>
        <source>&amp;Guide for this page</source>
        <translation>P&amp;anduan halaman ini</translation>
    </message>
    <message>
        <source>Offline · the last change could not be saved</source>
        <translation>Luring · perubahan terakhir belum tersimpan</translation>
    </message>
    <message>
        <source>&amp;Try out ratings (nothing is saved)</source>
        <translation>&amp;Coba-coba penilaian (tidak disimpan)</translation>
    </message>
    <message>
        <source>Re&amp;compute a period under other rules</source>
        <translation>&amp;Hitung ulang periode menurut aturan lain</translation>
    </message>
    <message>
        <source>The file of this office is not in its folder any more: %1. Somebody moved or deleted it, or the stick was pulled out. The program still holds everything: make a backup in another place now, before you close or lock.</source>
        <translation>Berkas kantor ini tidak ada lagi di foldernya: %1. Mungkin dipindahkan, dihapus, atau diska lepasnya dicabut. Program masih memegang semuanya: buat cadangan di tempat lain sekarang, sebelum menutup atau mengunci.</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>Ke cadangan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>&amp;Open an office</source>
        <translation>Buk&amp;a kantor</translation>
    </message>
    <message>
        <source>A file on this computer or a memory stick. You may also drag it onto this page.</source>
        <translation>Berkas di komputer ini atau di diska lepas. Boleh juga diseret ke halaman ini.</translation>
    </message>
    <message>
        <source>&amp;Create an office</source>
        <translation>Buat &amp;kantor</translation>
    </message>
    <message>
        <source>A new, empty office with a passphrase of its own. Takes three minutes.</source>
        <translation>Kantor baru yang masih kosong, dengan kata sandinya sendiri. Cukup tiga menit.</translation>
    </message>
    <message>
        <source>&amp;Start practising</source>
        <translation>&amp;Mulai latihan</translation>
    </message>
    <message>
        <source>An invented office to try everything. Nothing can break.</source>
        <translation>Kantor rekaan untuk mencoba apa saja. Tidak ada yang bisa rusak.</translation>
    </message>
    <message>
        <source>Offices opened lately</source>
        <translation>Kantor yang terakhir dibuka</translation>
    </message>
    <message>
        <source>Welcome to Kinerja</source>
        <translation>Selamat datang di Kinerja</translation>
    </message>
    <message>
        <source>Performance of civil servants: plan, appraise, print. On this computer, without a network.</source>
        <translation>Kinerja pegawai ASN: susun SKP, nilai, cetak. Di komputer ini, tanpa jaringan.</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer and sent to nobody. Only someone who knows the passphrase can read it.</source>
        <translation>Semua disimpan tersandi di komputer ini dan tidak dikirim kepada siapa pun. Hanya orang yang tahu kata sandinya yang dapat membacanya.</translation>
    </message>
    <message>
        <source>&amp;What is protected?</source>
        <translation>Apa yang &amp;dilindungi?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>Huruf: biasa</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>Huruf: besar</translation>
    </message>
    <message>
        <source>Text: larger</source>
        <translation>Huruf: lebih besar</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>Huruf: terbesar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Take %1 off this list; the file stays</source>
        <translation>Keluarkan %1 dari daftar ini; berkasnya tetap ada</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Buka kantor</translation>
    </message>
    <message>
        <source>Office files (*.kinerja)</source>
        <translation>Berkas kantor (*.kinerja)</translation>
    </message>
    <message>
        <source>%1 is no office file. Its name would end in .kinerja. To bring in a table, open the office first.</source>
        <translation>%1 bukan berkas kantor; nama berkas kantor berakhir dengan .kinerja. Untuk mengimpor tabel, buka dahulu kantornya.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colours: as the computer</source>
        <translation>Warna: ikut komputer</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Warna: terang</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Warna: gelap</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>One column has to stay.</source>
        <translation>Paling sedikit satu kolom harus tetap tampil.</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Kembalikan kolom seperti semula</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Salin baris yang dipilih</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Preparing the list of employees</source>
        <translation>Menyiapkan daftar pegawai</translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluasi</translation>
    </message>
    <message>
        <source>Matrix of the predicate</source>
        <translation>Matriks predikat</translation>
    </message>
    <message>
        <source>Several placements</source>
        <translation>Beberapa penempatan</translation>
    </message>
    <message>
        <source>Suggested rating of results</source>
        <translation>Saran rating hasil kerja</translation>
    </message>
    <message>
        <source>Results of the head</source>
        <translation>Hasil kerja pimpinan</translation>
    </message>
    <message>
        <source>Work result</source>
        <translation>Hasil kerja</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Guide to the distribution</source>
        <translation>Pola distribusi</translation>
    </message>
    <message>
        <source>Value of performance (NKP)</source>
        <translation>Nilai kinerja (NKP)</translation>
    </message>
    <message>
        <source>Year of two halves</source>
        <translation>Tahun dua paruh</translation>
    </message>
    <message>
        <source>Additional tasks</source>
        <translation>Tugas tambahan</translation>
    </message>
    <message>
        <source>Conversion to credit</source>
        <translation>Konversi angka kredit</translation>
    </message>
    <message>
        <source>Credit that closes the year</source>
        <translation>Angka kredit penutup tahun</translation>
    </message>
    <message>
        <source>Outlook for a promotion</source>
        <translation>Peluang kenaikan</translation>
    </message>
    <message>
        <source>Accumulated credit</source>
        <translation>Akumulasi angka kredit</translation>
    </message>
    <message>
        <source>Statement of credit</source>
        <translation>Penetapan angka kredit</translation>
    </message>
    <message>
        <source>Months to the next promotion</source>
        <translation>Bulan sampai kenaikan berikutnya</translation>
    </message>
    <message>
        <source>Credit at the first appointment</source>
        <translation>Angka kredit pengangkatan pertama</translation>
    </message>
    <message>
        <source>Credit after a study assignment</source>
        <translation>Angka kredit setelah tugas belajar</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Value of the attainment</source>
        <translation>Nilai capaian</translation>
    </message>
    <message>
        <source>Outcome of the result</source>
        <translation>Kategori hasil</translation>
    </message>
    <message>
        <source>Talent box</source>
        <translation>Kotak talenta</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Nilai berbobot</translation>
    </message>
    <message>
        <source>Predicate of the organisation</source>
        <translation>Predikat organisasi</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Hari terakhir tenggat</translation>
    </message>
    <message>
        <source>results</source>
        <translation>hasil kerja</translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>perilaku</translation>
    </message>
    <message>
        <source>recorded results</source>
        <translation>hasil kerja tercatat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>predicate</source>
        <translation>predikat</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>suggested results</source>
        <translation>saran hasil kerja</translation>
    </message>
    <message>
        <source>value of the plan (SKP)</source>
        <translation>nilai SKP</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>paruh pertama</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>paruh kedua</translation>
    </message>
    <message>
        <source>share of conduct</source>
        <translation>bobot perilaku</translation>
    </message>
    <message>
        <source>share of the second half</source>
        <translation>bobot paruh kedua</translation>
    </message>
    <message>
        <source>new idea</source>
        <translation>ide baru</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>target up to</source>
        <translation>target sampai</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>work result</source>
        <translation>hasil kerja</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti dukung</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>satuan</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>pegawai</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>level</source>
        <translation>jenjang</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>angka kredit</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>golongan</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>kinerja</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potensi</translation>
    </message>
    <message>
        <source>better than the target</source>
        <translation>melampaui target</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>target tercapai</translation>
    </message>
    <message>
        <source>target not reached</source>
        <translation>target belum tercapai</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>departs from</source>
        <translation>menyimpang dari</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2, from %3 (%4).</source>
        <translation>%1: %2, dari %3 (%4).</translation>
    </message>
    <message>
        <source>It becomes “%1” when at least %2 more work results are above expectation.</source>
        <translation>Menjadi “%1” bila paling sedikit %2 hasil kerja lagi di atas ekspektasi.</translation>
    </message>
    <message>
        <source>It becomes “%1” when a new idea of benefit is recorded.</source>
        <translation>Menjadi “%1” bila ide baru yang bermanfaat tercatat.</translation>
    </message>
    <message>
        <source>It becomes “%1” when work result %2 is rated “%3” instead of “%4”.</source>
        <translation>Menjadi “%1” bila hasil kerja ke-%2 dinilai “%3”, bukan “%4”.</translation>
    </message>
    <message>
        <source>It becomes “%1” when this changes: %2, from %3 to %4.</source>
        <translation>Menjadi “%1” bila ini berubah: %2, dari %3 menjadi %4.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Its window may be hidden behind others: look for Kinerja in the bar at the edge of the screen.</source>
        <translation>Jendelanya mungkin tertutup jendela lain: cari Kinerja di bilah tugas di tepi layar.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>&amp;Lupa kata sandi?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Locked · nothing is lost. What you typed is still there.</source>
        <translation>Terkunci · tidak ada yang hilang. Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>The practice office: invented people. It opens without a passphrase.</source>
        <translation>Kantor latihan: pegawainya rekaan. Dibuka tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Another o&amp;ffice…</source>
        <translation>Kantor la&amp;in…</translation>
    </message>
    <message>
        <source>The office is open, and the new passphrase holds from now on. The recovery sheet stays valid.</source>
        <translation>Kantor terbuka, dan kata sandi baru berlaku mulai sekarang. Lembar pemulihan tetap berlaku.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Ketik kata sandinya dahulu.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>The office is being opened; a moment.</source>
        <translation>Kantor sedang dibuka; tunggu sebentar.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Wait %1 seconds</source>
        <translation>Tunggu %1 detik</translation>
    </message>
    <message>
        <source>After several wrong passphrases the program waits a little, so that nobody can guess by trying. You can type meanwhile.</source>
        <translation>Setelah beberapa kata sandi yang keliru, program menunggu sebentar agar tidak ada yang menebak dengan coba-coba. Anda tetap dapat mengetik.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Buka k&amp;unci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
</TS>
