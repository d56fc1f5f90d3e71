#include "core/office/nip.h"

#include "core/base/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 1 >= text.size())
        return false;
    const QStringView mantissa = text.first(e);
    QStringView exponent = text.sliced(e + 1);
    if (exponent.front() == u'+' || exponent.front() == u'-')
        exponent = exponent.sliced(1);
    return !exponent.isEmpty() && std::all_of(exponent.begin(), exponent.end(), isDigit)
        && std::all_of(mantissa.begin(), mantissa.end(),
                       [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
}

int number(QStringView digits)
{
    return digits.toInt();
}

} // namespace

QString code(EmploymentStatus status)
{
    switch (status) {
    case EmploymentStatus::Pns: return u"PNS"_s;
    case EmploymentStatus::Pppk: return u"PPPK"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EmploymentStatus> employmentStatusFromCode(QStringView text)
{
    if (text == u"PNS")
        return EmploymentStatus::Pns;
    if (text == u"PPPK")
        return EmploymentStatus::Pppk;
    return std::nullopt;
}

QString code(NipProblem problem)
{
    switch (problem) {
    case NipProblem::Scientific: return u"scientific"_s;
    case NipProblem::Digits: return u"digits"_s;
    case NipProblem::Length: return u"length"_s;
    case NipProblem::PrecisionLost: return u"precision-lost"_s;
    case NipProblem::BirthDate: return u"birth-date"_s;
    case NipProblem::TmtMonth: return u"tmt-month"_s;
    case NipProblem::Sex: return u"sex"_s;
    case NipProblem::Serial: return u"serial"_s;
    case NipProblem::Future: return u"future"_s;
    case NipProblem::Age: return u"age"_s;
    }
    Q_UNREACHABLE();
}

QString problemText(NipProblem problem)
{
    switch (problem) {
    case NipProblem::Scientific:
        return translate("nip", "The spreadsheet turned this NIP into a shortened number. Format the column as text and type "
                                "the NIP again from its source.");
    case NipProblem::Digits:
        return translate("nip", "This NIP holds something that is not a digit. Write the 18 digits only.");
    case NipProblem::Length: return translate("nip", "A NIP has 18 digits. Compare it with the appointment letter.");
    case NipProblem::PrecisionLost:
        return translate("nip", "The spreadsheet replaced the last digits of this NIP by zeros. Format the column as text and "
                                "type the NIP again from its source.");
    case NipProblem::BirthDate:
        return translate("nip", "Digits 1 to 8 of this NIP are no date of birth. Compare them with the appointment letter.");
    case NipProblem::TmtMonth:
        return translate("nip", "Digits 13 and 14 of this NIP are no month from 01 to 12. Compare them with the appointment "
                                "letter; for PPPK staff set the status to PPPK.");
    case NipProblem::Sex:
        return translate("nip", "Digit 15 of this NIP must be 1 for a man or 2 for a woman. Compare it with the appointment "
                                "letter.");
    case NipProblem::Serial:
        return translate("nip", "The last three digits of this NIP are 000, but they count from 001. Compare them with the "
                                "appointment letter.");
    case NipProblem::Future:
        return translate("nip", "By this NIP service begins more than a year from today. Compare digits 9 to 14 with the "
                                "appointment letter.");
    case NipProblem::Age:
        return translate("nip", "By this NIP service began before the age of 15. Compare the date of birth and digits 9 to 12 "
                                "with the appointment letter.");
    }
    Q_UNREACHABLE();
}

QString Nip::since() const
{
    const QString year = u"%1"_s.arg(sinceYear, 4, 10, QChar(u'0'));
    return sinceMonth == 0 ? year : year + u"-%1"_s.arg(sinceMonth, 2, 10, QChar(u'0'));
}

QString strippedNip(QStringView text)
{
    QString stripped;
    stripped.reserve(text.size());
    for (const QChar c : text) {
        const bool apostrophe = c == u'\'' || c == u'\u2019' || c == u'`';
        if (c.isSpace() || c == u'\u200b' || c == u'\ufeff' || (apostrophe && stripped.isEmpty()))
            continue;
        stripped += c;
    }
    return stripped;
}

NipReading readNip(QStringView text, EmploymentStatus status, QDate today)
{
    const QString stripped = strippedNip(text);
    NipReading reading;
    if (isScientific(stripped)) {
        reading.problems.append(NipProblem::Scientific);
        return reading;
    }
    if (!std::all_of(stripped.begin(), stripped.end(), isDigit))
        reading.problems.append(NipProblem::Digits);
    if (stripped.size() != 18)
        reading.problems.append(NipProblem::Length);
    if (!reading.problems.isEmpty())
        return reading;

    const QStringView digits = stripped;
    const int birthYear = number(digits.first(4));
    const QDate born(birthYear, number(digits.sliced(4, 2)), number(digits.sliced(6, 2)));
    const int sinceYear = number(digits.sliced(8, 4));
    const int month = number(digits.sliced(12, 2));
    const bool isMonth = month >= 1 && month <= 12;
    const QStringView serial = digits.sliced(15, 3);
    const QDate latest = today.addYears(1);

    // What 15 significant digits leave of a number of 18 ends in three zeros, which is no serial number either.
    if (serial == u"000")
        reading.problems.append(NipProblem::PrecisionLost);
    if (birthYear == 0 || !born.isValid())
        reading.problems.append(NipProblem::BirthDate);
    if (status == EmploymentStatus::Pns && !isMonth)
        reading.problems.append(NipProblem::TmtMonth);
    if (digits[14] != u'1' && digits[14] != u'2')
        reading.problems.append(NipProblem::Sex);
    if (serial == u"000")
        reading.problems.append(NipProblem::Serial);
    const bool yearOnly = status == EmploymentStatus::Pppk || !isMonth;
    if (yearOnly ? sinceYear > latest.year() : QDate(sinceYear, month, 1) > latest)
        reading.problems.append(NipProblem::Future);
    if (birthYear + 15 > sinceYear)
        reading.problems.append(NipProblem::Age);
    if (!reading.problems.isEmpty())
        return reading;

    Nip nip;
    nip.digits = stripped;
    nip.born = born;
    nip.sinceYear = sinceYear;
    if (status == EmploymentStatus::Pns)
        nip.sinceMonth = month;
    else
        nip.appointmentCode = digits.sliced(12, 2).toString();
    nip.sex = digits[14] == u'1' ? u'L' : u'P';
    nip.serial = serial.toString();
    reading.nip = nip;
    return reading;
}

QJsonObject toJson(const NipReading &reading)
{
    constexpr qsizetype told = 2;
    if (reading.nip)
        return {{u"valid"_s, true},
                {u"born"_s, reading.nip->born.toString(Qt::ISODate)},
                {u"since"_s, reading.nip->since()},
                {u"sex"_s, QString(QChar(reading.nip->sex))},
                {u"serial"_s, reading.nip->serial}};
    QJsonArray problems;
    for (const NipProblem problem : reading.problems.first(std::min(told, reading.problems.size())))
        problems.append(code(problem));
    return {{u"valid"_s, false},
            {u"problems"_s, problems},
            {u"more"_s, std::max<qsizetype>(0, reading.problems.size() - told)}};
}

QString groupedNip(const QString &digits)
{
    if (digits.size() != 18)
        return digits;
    const QStringView text = digits;
    return u"%1 %2 %3 %4"_s.arg(text.first(8), text.sliced(8, 6), text.sliced(14, 1), text.sliced(15));
}

} // namespace kinerja
