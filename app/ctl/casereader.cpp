#include "app/ctl/casereader.h"

#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

Decimal CaseReader::decimal(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (const auto number = given.isString() ? Decimal::fromString(given.toString()) : std::nullopt)
        return *number;
    return decimalOf(given, field(key));
}

Decimal CaseReader::decimalOf(const QJsonValue &given, const QString &where)
{
    const auto number = given.isString() ? Decimal::fromString(given.toString()) : std::nullopt;
    if (!number)
        refuse(where, translate("ctl", "A number with a decimal point must stand here, written as a text, for example "
                                            "\"12.5\"."));
    return number.value_or(Decimal());
}

int CaseReader::whole(QLatin1StringView key, int least, int most)
{
    const QJsonValue given = value(key);
    const qint64 number = given.toInteger(qint64(least) - 1);
    return number >= least && number <= most ? int(number) : wholeOf(given, field(key), least, most);
}

int CaseReader::wholeOf(const QJsonValue &given, const QString &where, int least, int most)
{
    const qint64 number = given.toInteger(qint64(least) - 1);
    if (number < least || number > most) {
        refuse(where, filled(translate("ctl", "A whole number from %1 to %2 must stand here."),
                                  {QString::number(least), QString::number(most)}));
        return least;
    }
    return int(number);
}

bool CaseReader::flag(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isBool())
        refuse(field(key), translate("ctl", "true or false must stand here."));
    return given.toBool();
}

QString CaseReader::text(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isString())
        refuse(field(key), translate("ctl", "A text must stand here."));
    return given.toString();
}

QDate CaseReader::date(QLatin1StringView key)
{
    return dateOf(value(key), field(key));
}

QDate CaseReader::dateOf(const QJsonValue &given, const QString &where)
{
    const QDate day = QDate::fromString(given.toString(), Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != given.toString())
        refuse(where, translate("ctl", "A date must stand here, for example \"2026-01-15\"."));
    return day;
}

QJsonArray CaseReader::list(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isArray())
        refuse(field(key), translate("ctl", "A list must stand here."));
    return given.toArray();
}

bool CaseReader::close()
{
    if (m_fault)
        return false;
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        bool asked = false;
        for (const QLatin1StringView key : m_asked)
            asked = asked || entry.key() == key;
        if (!asked)
            refuse(m_path.isEmpty() ? entry.key() : m_path + u'.' + entry.key(),
                   translate("ctl", "This field is not known here. Correct its spelling or take it out."));
    }
    return !m_fault;
}

void CaseReader::refuse(const QString &where, const QString &message)
{
    if (!m_fault)
        m_fault = CaseFault{where, message};
}

void CaseReader::refuse(QLatin1StringView key, const Error &error)
{
    refuse(field(key), errorText(error));
}

void CaseReader::refuseCode(const QJsonValue &given, const QString &where)
{
    if (given.isString())
        refuse(where, filled(translate("ctl", "\"%1\" is none of the codes that may stand here."), {given.toString()}));
    else
        refuse(where, translate("ctl", "One of the codes must stand here, written as a text."));
}

} // namespace kinerja
