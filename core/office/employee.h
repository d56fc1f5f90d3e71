// What lives here: who works where: employees, units, positions, placements, the NIP. What does not: plans and appraisals,
// how files are read, who may see what.
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace kinerja {

/// An employee (pegawai, PNS or PPPK) with what does not depend on the post.
struct Employee {
    EmployeeId id;
    QString nip;
    QString name;
    QString titleBefore; ///< gelar depan
    QString titleAfter;  ///< gelar belakang
    QString birthPlace;
    QDate birthDate;
    QString sex;    ///< L or P
    QString status; ///< PNS or PPPK
    QDate tmtCpns;  ///< when service began
    QString rank;   ///< pangkat
    QString grade;  ///< golongan ruang

    friend bool operator==(const Employee &, const Employee &) = default;
};

/// `Dr. Name, S.E., M.M.`: the name with its titles as documents write it.
[[nodiscard]] QString fullName(const Employee &employee);
/// `Penata Tk.I / III/d`, or the part that is known.
[[nodiscard]] QString rankText(const Employee &employee);

/// A version of an organisational unit (unit kerja), valid from and to (inclusive; an invalid date is open).
struct Unit {
    UnitId id;
    UnitId lineage; ///< the same for all versions; what everybody else points to
    QString code;
    QString name;
    UnitId parent; ///< lineage of the unit above
    QString kind;  ///< jenis, as the office names it
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// A version of a position (jabatan).
struct Position {
    PositionId id;
    PositionId lineage;
    QString title;
    QString kind;  ///< jenis jabatan: JPT Pratama, Administrator, Pengawas, Pelaksana, JF …
    QString level; ///< jenjang of a functional post
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const Position &, const Position &) = default;
};

/// Whether a kind of position leads people (jabatan manajerial: JPT, Administrator, Pengawas).
[[nodiscard]] bool isManagerial(const QString &positionKind);
/// Whether it is a senior executive post (jabatan pimpinan tinggi), whose plans take the leader's form.
[[nodiscard]] bool isSeniorExecutive(const QString &positionKind);

/// Somebody's time in one post of one unit under one appraiser (segmen). Plans and ratings belong to it.
struct Placement {
    PlacementId id;
    EmployeeId employee;
    UnitId unit;         ///< lineage
    PositionId position; ///< lineage
    EmployeeId appraiser; ///< pejabat penilai kinerja; null for the head of the office
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace kinerja
