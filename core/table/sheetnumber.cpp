#include "core/table/sheetnumber.h"

#include <QDate>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A decimal number taken apart: `digits` without leading zeros, the point after `whole` of them (may be negative or beyond
/// the end).
struct Parts {
    bool isNegative = false;
    bool hasExponent = false;
    QByteArray digits;
    qsizetype whole = 0;
};

constexpr qsizetype meaningfulDigits = 15;

std::optional<Parts> takeApart(QByteArrayView number)
{
    Parts parts;
    qsizetype i = 0;
    if (i < number.size() && (number[i] == '-' || number[i] == '+'))
        parts.isNegative = number[i++] == '-';
    bool hasDigit = false;
    bool hasPoint = false;
    for (; i < number.size(); ++i) {
        const char c = number[i];
        if (c == '.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        hasDigit = true;
        if (!hasPoint && (!parts.digits.isEmpty() || c != '0'))
            ++parts.whole;
        if (hasPoint && parts.digits.isEmpty() && c == '0')
            --parts.whole;
        if (!parts.digits.isEmpty() || c != '0')
            parts.digits += c;
    }
    if (!hasDigit || number.size() > 400)
        return std::nullopt;
    if (i < number.size()) {
        if (number[i] != 'E' && number[i] != 'e')
            return std::nullopt;
        parts.hasExponent = true;
        bool isOk = false;
        const int exponent = number.sliced(i + 1).toByteArray().toInt(&isOk);
        if (!isOk || exponent < -400 || exponent > 400)
            return std::nullopt;
        parts.whole += exponent;
    }
    while (parts.digits.endsWith('0') && parts.digits.size() > std::max<qsizetype>(parts.whole, 0))
        parts.digits.chop(1);
    if (parts.digits.isEmpty())
        parts.whole = 0;
    return parts;
}

/// To `meaningfulDigits`, to the nearest, a tie away from zero.
void roundDigits(Parts &parts)
{
    if (parts.digits.size() <= meaningfulDigits)
        return;
    const bool isUp = parts.digits[meaningfulDigits] >= '5';
    parts.digits.truncate(meaningfulDigits);
    if (isUp) {
        qsizetype i = meaningfulDigits - 1;
        while (i >= 0 && parts.digits[i] == '9')
            parts.digits[i--] = '0';
        if (i >= 0) {
            parts.digits[i] = char(parts.digits[i] + 1);
        } else {
            parts.digits.prepend('1');
            ++parts.whole;
        }
    }
    while (parts.digits.endsWith('0') && parts.digits.size() > std::max<qsizetype>(parts.whole, 0))
        parts.digits.chop(1);
}

struct Serial {
    qint64 days = 0;
    int seconds = 0;
};

std::optional<Serial> serialOf(QByteArrayView number)
{
    const std::optional<Parts> parts = takeApart(number);
    if (!parts || parts->whole > 7 || (parts->isNegative && !parts->digits.isEmpty()))
        return std::nullopt;
    Serial serial;
    for (qsizetype i = 0; i < parts->whole; ++i)
        serial.days = serial.days * 10 + (i < parts->digits.size() ? parts->digits[i] - '0' : 0);
    // Nine digits of the day are a tenth of a millisecond.
    qint64 fraction = 0;
    for (qsizetype i = parts->whole; i < parts->whole + 9; ++i) {
        fraction = fraction * 10 + (i >= 0 && i < parts->digits.size() ? parts->digits[i] - '0' : 0);
    }
    constexpr qint64 unit = 1'000'000'000;
    serial.seconds = int((fraction * 86'400 + unit / 2) / unit);
    if (serial.seconds == 86'400) {
        ++serial.days;
        serial.seconds = 0;
    }
    return serial;
}

QString clockText(int seconds)
{
    return QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
}

} // namespace

NumberLook builtInLook(int formatId)
{
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) || formatId == 45 || formatId == 47)
        return NumberLook::Time;
    if ((formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 31) || formatId == 36 ||
        (formatId >= 50 && formatId <= 58)) {
        return NumberLook::Date;
    }
    return NumberLook::Plain;
}

NumberLook lookOf(QStringView formatCode)
{
    bool hasDay = false;
    bool hasMonth = false; // or minutes
    bool hasClock = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode[i];
        if (c == u';')
            break; // the first section is the one for positive numbers
        if (c == u'"') {
            i = formatCode.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = formatCode.indexOf(u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = formatCode.sliced(i + 1, end - i - 1);
            const bool isLength = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar letter) {
                const QChar lower = letter.toLower();
                return (lower == u'h' || lower == u'm' || lower == u's') && lower == inside.front().toLower();
            });
            if (isLength)
                return NumberLook::Plain;
            i = end;
        } else {
            switch (c.toLower().unicode()) {
            case u'y':
            case u'd': hasDay = true; break;
            case u'm': hasMonth = true; break;
            case u'h':
            case u's': hasClock = true; break;
            case u'g': // General
                if (formatCode.sliced(i).startsWith(u"general", Qt::CaseInsensitive))
                    i += 6;
                break;
            default: break;
            }
        }
    }
    if (hasDay || (hasMonth && !hasClock))
        return NumberLook::Date;
    return hasClock ? NumberLook::Time : NumberLook::Plain;
}

std::optional<QString> dateOfSerial(QByteArrayView number, DateSystem system)
{
    const std::optional<Serial> serial = serialOf(number);
    if (!serial)
        return std::nullopt;
    QDate date;
    if (system == DateSystem::From1904) {
        date = QDate(1904, 1, 1).addDays(serial->days);
    } else if (serial->days > 60) {
        date = QDate(1899, 12, 30).addDays(serial->days);
    } else if (serial->days >= 1 && serial->days < 60) {
        date = QDate(1899, 12, 31).addDays(serial->days);
    }
    if (!date.isValid() || date.year() > 9999)
        return std::nullopt;
    const QString day = date.toString(Qt::ISODate);
    return serial->seconds == 0 ? day : day + u'T' + clockText(serial->seconds);
}

std::optional<QString> timeOfSerial(QByteArrayView number)
{
    const std::optional<Serial> serial = serialOf(number);
    if (!serial || serial->days != 0)
        return std::nullopt;
    return clockText(serial->seconds);
}

std::optional<QString> shownNumber(QByteArrayView number)
{
    std::optional<Parts> parts = takeApart(number);
    if (!parts)
        return std::nullopt;
    const bool isFraction = parts->digits.size() > parts->whole;
    if (!parts->hasExponent && !number.contains('.'))
        return QString::fromLatin1(number);
    if (parts->hasExponent && (parts->whole > meaningfulDigits || parts->whole < -meaningfulDigits))
        return QString::fromLatin1(number);
    if (isFraction)
        roundDigits(*parts);
    QString text;
    if (parts->isNegative && !parts->digits.isEmpty())
        text += u'-';
    if (parts->whole <= 0)
        text += u'0';
    for (qsizetype i = 0; i < parts->whole; ++i)
        text += i < parts->digits.size() ? QLatin1Char(parts->digits[i]) : QLatin1Char('0');
    if (parts->digits.size() > std::max<qsizetype>(parts->whole, 0) || (parts->whole < 0 && !parts->digits.isEmpty())) {
        text += u'.';
        for (qsizetype i = parts->whole; i < 0; ++i)
            text += u'0';
        text += QLatin1StringView(parts->digits).sliced(std::max<qsizetype>(parts->whole, 0));
    }
    return text;
}

} // namespace kinerja
