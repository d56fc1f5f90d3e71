#include "core/rules/terms.h"

#include <span>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

template <class Term>
std::optional<Term> fromCode(std::span<const Term> terms, QStringView text)
{
    for (const Term term : terms) {
        if (code(term) == text)
            return term;
    }
    return std::nullopt;
}

} // namespace

QString code(Rating rating)
{
    switch (rating) {
    case Rating::Above: return u"above"_s;
    case Rating::Meets: return u"meets"_s;
    case Rating::Below: return u"below"_s;
    }
    Q_UNREACHABLE();
}

QString code(Predicate predicate, Scheme scheme)
{
    switch (predicate) {
    case Predicate::VeryGood: return u"SB"_s;
    case Predicate::Good: return u"B"_s;
    case Predicate::NeedsImprovement: return scheme == Scheme::Numeric ? u"C"_s : u"BP"_s;
    case Predicate::Poor: return u"K"_s;
    case Predicate::VeryPoor: return u"SK"_s;
    }
    Q_UNREACHABLE();
}

QString code(OrganisationPredicate predicate)
{
    switch (predicate) {
    case OrganisationPredicate::Excellent: return u"istimewa"_s;
    case OrganisationPredicate::Good: return u"baik"_s;
    case OrganisationPredicate::NeedsImprovement: return u"butuh-perbaikan"_s;
    case OrganisationPredicate::Poor: return u"kurang"_s;
    case OrganisationPredicate::VeryPoor: return u"sangat-kurang"_s;
    }
    Q_UNREACHABLE();
}

QString code(Potential potential)
{
    switch (potential) {
    case Potential::Low: return u"low"_s;
    case Potential::Medium: return u"medium"_s;
    case Potential::High: return u"high"_s;
    }
    Q_UNREACHABLE();
}

QString code(FunctionalLevel level)
{
    switch (level) {
    case FunctionalLevel::Pemula: return u"pemula"_s;
    case FunctionalLevel::Terampil: return u"terampil"_s;
    case FunctionalLevel::Mahir: return u"mahir"_s;
    case FunctionalLevel::Penyelia: return u"penyelia"_s;
    case FunctionalLevel::AhliPertama: return u"ahli-pertama"_s;
    case FunctionalLevel::AhliMuda: return u"ahli-muda"_s;
    case FunctionalLevel::AhliMadya: return u"ahli-madya"_s;
    case FunctionalLevel::AhliUtama: return u"ahli-utama"_s;
    }
    Q_UNREACHABLE();
}

QString code(Mark mark)
{
    switch (mark) {
    case Mark::Confirmed: return u"confirmed"_s;
    case Mark::Memory: return u"memory"_s;
    case Mark::Own: return u"own"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Rating> ratingFromCode(QStringView text)
{
    return fromCode<Rating>(allRatings, text);
}

std::optional<Predicate> predicateFromCode(QStringView text)
{
    if (text == u"C")
        return Predicate::NeedsImprovement;
    for (const Predicate predicate : allPredicates) {
        if (code(predicate) == text)
            return predicate;
    }
    return std::nullopt;
}

std::optional<OrganisationPredicate> organisationFromCode(QStringView text)
{
    return fromCode<OrganisationPredicate>(allOrganisationPredicates, text);
}

std::optional<Potential> potentialFromCode(QStringView text)
{
    return fromCode<Potential>(allPotentials, text);
}

std::optional<FunctionalLevel> functionalLevelFromCode(QStringView text)
{
    return fromCode<FunctionalLevel>(allFunctionalLevels, text);
}

std::optional<Mark> markFromCode(QStringView text)
{
    static constexpr std::array marks = {Mark::Confirmed, Mark::Memory, Mark::Own};
    return fromCode<Mark>(marks, text);
}

QString Basis::citation() const
{
    switch (mark) {
    case Mark::Confirmed: return source;
    case Mark::Memory: return source + u" (belum dikonfirmasi)"_s;
    case Mark::Own: return source + (source.isEmpty() ? u"bukan peraturan"_s : u" (bukan peraturan)"_s);
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
