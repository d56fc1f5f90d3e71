#include "core/office/employee.h"

using namespace Qt::StringLiterals;

namespace kinerja {

QString fullName(const Employee &employee)
{
    QString text = employee.titleBefore.isEmpty() ? employee.name : employee.titleBefore + u' ' + employee.name;
    if (!employee.titleAfter.isEmpty())
        text += u", "_s + employee.titleAfter;
    return text;
}

QString rankText(const Employee &employee)
{
    if (employee.rank.isEmpty() || employee.grade.isEmpty())
        return employee.rank + employee.grade;
    return employee.rank + u" / "_s + employee.grade;
}

bool isSeniorExecutive(const QString &positionKind)
{
    return positionKind.startsWith(u"JPT"_s, Qt::CaseInsensitive) ||
           positionKind.startsWith(u"Pimpinan Tinggi"_s, Qt::CaseInsensitive);
}

bool isManagerial(const QString &positionKind)
{
    return isSeniorExecutive(positionKind) || positionKind.startsWith(u"Administrator"_s, Qt::CaseInsensitive) ||
           positionKind.startsWith(u"Pengawas"_s, Qt::CaseInsensitive);
}

} // namespace kinerja
