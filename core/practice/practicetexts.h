#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/attainment.h"
#include "core/rules/predicate.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <array>

namespace kinerja::practice {

/// An indicator with the values that a good and a hard quarter may bring.
struct IndicatorText {
    QString aspect;
    QString text; ///< %1: the unit's field of work
    QString unit;
    Decimal target;
    Direction direction = Direction::Up;
    std::array<Decimal, 2> better; ///< lowest and highest value beyond the target
    std::array<Decimal, 2> fallen; ///< and short of it
};

struct ActivityText {
    QString text; ///< %1: the unit's field of work
    QString unit;
    int least = 0;
    int most = 0;
};

struct ResultText {
    QString text; ///< %1: the unit's field of work
    WorkKind category = WorkKind::Main;
    QString evidence;
    QList<ActivityText> activities;
    QList<IndicatorText> indicators; ///< each with an aspect of its own
};

enum class Education { Diploma, Bachelor, Master };

struct PostText {
    QString title;
    QString kind;
    QString level;
    Education education = Education::Bachelor;
    int pppkPercent = 0;
    QString pppkGrade;
    QList<std::pair<QString, QString>> grades; ///< pangkat, golongan ruang
    bool isQualitative = false;                ///< its plans are written kualitatif: without aspects
    QList<ResultText> results;
};

struct UnitText {
    QString name; ///< %1: the number of a unit of which there are many
    QString kind;
    QString head;  ///< the title of who leads it
    QString field; ///< what it works on
    QString key;   ///< of a division: what sections name it by
    QString division;
    QStringList posts; ///< keys, one after the other for the staff
};

struct LongName {
    QString name;
    QChar sex;
    QString titleBefore;
    QString titleAfter;
};

/// What the practice office is invented from: names, posts, plans, phrases, in Indonesian as files of offices have it.
/// Out of the program's resources; no real person, no real office.
struct Texts {
    QStringList men;
    QStringList women;
    QStringList families;
    QStringList places;
    QList<LongName> longNames;
    std::array<QStringList, 3> degrees; ///< by Education

    QString officeCode;
    UnitText office;
    QList<UnitText> divisions;
    QList<UnitText> sections; ///< the first ones are there in the smallest office as well
    UnitText region;          ///< a division that looks after branches
    UnitText branch;
    QHash<QString, PostText> posts;
    std::array<QList<ResultText>, 3> leaders; ///< of the office, of divisions, of sections

    std::array<QStringList, 3> feedback; ///< by Rating
    QStringList conduct;
    QStringList peers;
    std::array<QStringList, 3> notes; ///< by Rating
    QString noteDiffers; ///< why a rating is not what its evidence suggests
    QString noteLate;    ///< why a rating was mended
    QStringList outstandingReasons; ///< for an organisation's predicate Istimewa
    QStringList goodReasons;        ///< Baik
    QString deviationReason;
    QString revisionReason;
    QList<std::pair<QDate, QString>> holidays;

    /// Internal where the program's resources are not what they should be.
    [[nodiscard]] static Result<Texts> load();
};

} // namespace kinerja::practice
