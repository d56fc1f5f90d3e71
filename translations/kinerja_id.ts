<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
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
</context>
</TS>
