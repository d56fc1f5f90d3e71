#include "core/evaluation/recordstore.h"

#include "core/base/hash.h"

namespace kinerja {

Uuid organisationRow(UnitId unit, const Period &period)
{
    return derivedId(unit.uuid, "organisation|" + period.code().toUtf8());
}

Uuid ratingRow(PlacementId placement, const Period &period)
{
    return derivedId(placement.uuid, "rating|" + period.code().toUtf8());
}

Result<Ledger::Writer::Upsert> recordOrganisation(Ledger::Writer &writer, UnitId unit, const Period &period, OrganisationPredicate predicate,
                                                  const QString &reason)
{
    return writer.upsert(Table::Organisation, organisationRow(unit, period),
                         {{OrganisationField::Unit, unit},
                          {OrganisationField::Period, period.code()},
                          {OrganisationField::Predicate, code(predicate)},
                          {OrganisationField::Reason, reason}},
                         period.year);
}

Result<Ledger::Writer::Upsert> recordRating(Ledger::Writer &writer, PlacementId placement, EmployeeId ratedBy, const Period &period,
                                            const RatingRecord &rating)
{
    const auto orNone = [](std::optional<Rating> value) { return value ? code(*value) : QString(); };
    return writer.upsert(Table::Rating, ratingRow(placement, period),
                         {{RatingField::Placement, placement},
                          {RatingField::Period, period.code()},
                          {RatingField::Result, orNone(rating.result)},
                          {RatingField::Conduct, orNone(rating.conduct)},
                          {RatingField::Note, rating.note},
                          {RatingField::Source, code(rating.source)},
                          {RatingField::RatedBy, ratedBy}},
                         period.year);
}

Result<Ledger::Writer::Upsert> recordDeviation(Ledger::Writer &writer, UnitId unit, const Period &period, const QString &rule, const QString &reason)
{
    return writer.upsert(Table::Deviation, derivedId(unit.uuid, "deviation|" + period.code().toUtf8() + '|' + rule.toUtf8()),
                         {{DeviationField::Unit, unit}, {DeviationField::Period, period.code()}, {DeviationField::Rule, rule}, {DeviationField::Reason, reason}},
                         period.year);
}

} // namespace kinerja
