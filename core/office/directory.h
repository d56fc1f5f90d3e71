#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kinerja {

/// One person as lists show them on the day that the list was made for: with that day's post.
struct PersonEntry {
    qint64 n = 0; ///< its place in the order of names; changes when the list is made again
    EmployeeId employee;
    QString nip;
    QString name; ///< with titles
    UnitId unit;  ///< lineage; null where nobody placed the person that day
    QString unitCode;
    QString unitName;
    QString position;
    QString grade;
    qint64 gradeRank = 0; ///< grades in their own order: III/d before IV/a, V before IX
    QString status;

    friend bool operator==(const PersonEntry &, const PersonEntry &) = default;
};

/// What a list of people is narrowed to; everything that is given must hold.
struct PeopleFilter {
    QString text = {};                 ///< beginnings of words out of name, NIP, unit and position, in any order
    std::optional<UnitId> unit = {};   ///< people of this unit (lineage) and all below; the null id: who has no unit
    QString status = {};               ///< PNS, PPPK; empty: any

    friend bool operator==(const PeopleFilter &, const PeopleFilter &) = default;
};

/// What lists of people are ordered by; among equals the name decides.
enum class PeopleSort { Name, Nip, Unit, Position, Grade, Status };

/// The name as it is ordered by: without marks and without regard to capitals.
[[nodiscard]] QString sortName(const QString &name);
/// Golongan (`IV/a`, PPPK `IX`) as a number that ascends with it; 0 for what is no grade.
[[nodiscard]] qint64 gradeRank(const QString &grade);

/// Words of the search index that no keyboard types, so that a unit or a status is searched like a word and is never hit by one.
[[nodiscard]] QString unitTag(UnitId unit);
[[nodiscard]] QString statusTag(const QString &status);
/// The filter as the search index asks it (FTS5); empty where nothing is filtered.
[[nodiscard]] QString matchText(const PeopleFilter &filter);

} // namespace kinerja
