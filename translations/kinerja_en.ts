<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>import</name>
    <message numerus="yes">
        <source>This employee has %n post(s) in that period. Correct the number of the segment.</source>
        <translation>
            <numerusform>This employee has %n post in that period. Correct the number of the segment.</numerusform>
            <numerusform>This employee has %n posts in that period. Correct the number of the segment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This employee has %n post(s) in that period; the latest was taken. Add the column Segmen to name another (1 is the earliest).</source>
        <translation>
            <numerusform>This employee has %n post in that period; the latest was taken. Add the column Segmen to name another (1 is the earliest).</numerusform>
            <numerusform>This employee has %n posts in that period; the latest was taken. Add the column Segmen to name another (1 is the earliest).</numerusform>
        </translation>
    </message>
</context>
</TS>
