#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace kinerja {

/// The status of a civil servant, which decides how the identity number is read (UU 20/2023).
enum class EmploymentStatus {
    Pns,  ///< pegawai negeri sipil: NIP
    Pppk, ///< pegawai pemerintah dengan perjanjian kerja: NI PPPK
};
[[nodiscard]] QString code(EmploymentStatus status); ///< PNS PPPK
[[nodiscard]] std::optional<EmploymentStatus> employmentStatusFromCode(QStringView code);

/// What can be wrong with a number, in the order in which it is told.
enum class NipProblem {
    Scientific,    ///< a spreadsheet's notation, 1,98E+17
    Digits,        ///< something that is no digit
    Length,        ///< not 18 digits
    PrecisionLost, ///< the end was replaced by zeros, as spreadsheets do after 15 digits
    BirthDate,     ///< digits 1–8 are no date
    TmtMonth,      ///< digits 13–14 are no month (PNS)
    Sex,           ///< digit 15 is neither 1 nor 2
    Serial,        ///< the serial number is 000
    Future,        ///< service begins more than a year from today
    Age,           ///< service began before the age of 15
};
[[nodiscard]] QString code(NipProblem problem); ///< scientific digits length precision-lost birth-date tmt-month …
/// What is wrong and what to do, one sentence for people, translated.
[[nodiscard]] QString problemText(NipProblem problem);

/// The parts of a number. There is no check digit: a well-formed number may still be someone else's.
struct Nip {
    QString digits;           ///< 18 digits, as they are stored
    QDate born;
    int sinceYear = 0;
    int sinceMonth = 0;       ///< 1 to 12; 0 for PPPK, whose digits 13–14 are a code
    QString appointmentCode;  ///< PPPK: digits 13–14, for example "21"; else empty
    char16_t sex = u'L';      ///< L or P
    QString serial;           ///< three digits, for PPPK as well

    friend bool operator==(const Nip &, const Nip &) = default;

    /// `2005-01`, or `2024` for PPPK.
    [[nodiscard]] QString since() const;
};

/// Either the parts, or every problem found, in order. Where the text has other signs than digits or another length, its
/// places mean nothing and are not judged.
struct NipReading {
    std::optional<Nip> nip;
    QList<NipProblem> problems;

    friend bool operator==(const NipReading &, const NipReading &) = default;
};

/// `text` without the apostrophe that exports put before numbers, and without spaces of any kind.
[[nodiscard]] QString strippedNip(QStringView text);

/// Reads a number of 18 digits `YYYYMMDD YYYYMM G SSS` (PNS) or `YYYYMMDD YYYY CC G SSS` (PPPK).
[[nodiscard]] NipReading readNip(QStringView text, EmploymentStatus status, QDate today);

/// `{"valid":true,"born","since","sex","serial"}` or `{"valid":false,"problems":[…],"more":N}`: the first two problems by
/// code, and how many more there are.
[[nodiscard]] QJsonObject toJson(const NipReading &reading);

/// `19900520 201503 2 004`; a text that has not 18 digits comes back as it is.
[[nodiscard]] QString groupedNip(const QString &digits);

} // namespace kinerja
