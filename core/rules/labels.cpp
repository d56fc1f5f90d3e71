#include "core/rules/labels.h"

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

template <class Term>
using Spellings = std::span<const std::pair<QStringView, Term>>;

constexpr std::pair<QStringView, Rating> ratingSpellings[] = {
    {u"di atas ekspektasi", Rating::Above},  {u"di atas", Rating::Above},  {u"above", Rating::Above},
    {u"da", Rating::Above},                  {u"sesuai ekspektasi", Rating::Meets}, {u"sesuai", Rating::Meets},
    {u"meets", Rating::Meets},               {u"s", Rating::Meets},        {u"di bawah ekspektasi", Rating::Below},
    {u"di bawah", Rating::Below},            {u"below", Rating::Below},    {u"db", Rating::Below},
};

constexpr std::pair<QStringView, Predicate> predicateSpellings[] = {
    {u"sangat baik", Predicate::VeryGood},
    {u"sb", Predicate::VeryGood},
    {u"baik", Predicate::Good},
    {u"b", Predicate::Good},
    {u"butuh perbaikan", Predicate::NeedsImprovement},
    {u"perlu perbaikan", Predicate::NeedsImprovement},
    {u"cukup", Predicate::NeedsImprovement},
    {u"bp", Predicate::NeedsImprovement},
    {u"c", Predicate::NeedsImprovement},
    {u"kurang", Predicate::Poor},
    {u"kurang misconduct", Predicate::Poor},
    {u"misconduct", Predicate::Poor},
    {u"k", Predicate::Poor},
    {u"sangat kurang", Predicate::VeryPoor},
    {u"sk", Predicate::VeryPoor},
};

constexpr std::pair<QStringView, OrganisationPredicate> organisationSpellings[] = {
    {u"istimewa", OrganisationPredicate::Excellent},
    {u"baik", OrganisationPredicate::Good},
    {u"butuh perbaikan", OrganisationPredicate::NeedsImprovement},
    {u"perlu perbaikan", OrganisationPredicate::NeedsImprovement},
    {u"cukup", OrganisationPredicate::NeedsImprovement},
    {u"kurang", OrganisationPredicate::Poor},
    {u"sangat kurang", OrganisationPredicate::VeryPoor},
};

constexpr std::pair<QStringView, FunctionalLevel> levelSpellings[] = {
    {u"pemula", FunctionalLevel::Pemula},            {u"terampil", FunctionalLevel::Terampil},
    {u"mahir", FunctionalLevel::Mahir},              {u"penyelia", FunctionalLevel::Penyelia},
    {u"ahli pertama", FunctionalLevel::AhliPertama}, {u"pertama", FunctionalLevel::AhliPertama},
    {u"ahli muda", FunctionalLevel::AhliMuda},       {u"muda", FunctionalLevel::AhliMuda},
    {u"ahli madya", FunctionalLevel::AhliMadya},     {u"madya", FunctionalLevel::AhliMadya},
    {u"ahli utama", FunctionalLevel::AhliUtama},     {u"utama", FunctionalLevel::AhliUtama},
};

template <class Term>
std::optional<Term> find(QStringView text, Spellings<Term> spellings, const QHash<QString, Term> &more)
{
    const QString normalised = normalisedLabel(text);
    for (const auto &[spelling, term] : spellings) {
        if (spelling == normalised)
            return term;
    }
    if (const auto added = more.constFind(normalised); added != more.cend())
        return *added;
    return std::nullopt;
}

} // namespace

QString shortLabel(Rating rating)
{
    switch (rating) {
    case Rating::Above: return u"Di atas"_s;
    case Rating::Meets: return u"Sesuai"_s;
    case Rating::Below: return u"Di bawah"_s;
    }
    Q_UNREACHABLE();
}

QString label(Rating rating)
{
    switch (rating) {
    case Rating::Above: return u"Di atas ekspektasi"_s;
    case Rating::Meets: return u"Sesuai ekspektasi"_s;
    case Rating::Below: return u"Di bawah ekspektasi"_s;
    }
    Q_UNREACHABLE();
}

QString label(Predicate predicate)
{
    switch (predicate) {
    case Predicate::VeryGood: return u"Sangat Baik"_s;
    case Predicate::Good: return u"Baik"_s;
    case Predicate::NeedsImprovement: return u"Butuh Perbaikan"_s;
    case Predicate::Poor: return u"Kurang/misconduct"_s;
    case Predicate::VeryPoor: return u"Sangat Kurang"_s;
    }
    Q_UNREACHABLE();
}

QString numericLabel(Predicate predicate)
{
    switch (predicate) {
    case Predicate::NeedsImprovement: return u"Cukup"_s;
    case Predicate::Poor: return u"Kurang"_s;
    case Predicate::VeryGood:
    case Predicate::Good:
    case Predicate::VeryPoor: return label(predicate);
    }
    Q_UNREACHABLE();
}

QString label(OrganisationPredicate predicate)
{
    switch (predicate) {
    case OrganisationPredicate::Excellent: return u"Istimewa"_s;
    case OrganisationPredicate::Good: return u"Baik"_s;
    case OrganisationPredicate::NeedsImprovement: return u"Butuh Perbaikan"_s;
    case OrganisationPredicate::Poor: return u"Kurang"_s;
    case OrganisationPredicate::VeryPoor: return u"Sangat Kurang"_s;
    }
    Q_UNREACHABLE();
}

QString label(FunctionalLevel level)
{
    switch (level) {
    case FunctionalLevel::Pemula: return u"Pemula"_s;
    case FunctionalLevel::Terampil: return u"Terampil"_s;
    case FunctionalLevel::Mahir: return u"Mahir"_s;
    case FunctionalLevel::Penyelia: return u"Penyelia"_s;
    case FunctionalLevel::AhliPertama: return u"Ahli Pertama"_s;
    case FunctionalLevel::AhliMuda: return u"Ahli Muda"_s;
    case FunctionalLevel::AhliMadya: return u"Ahli Madya"_s;
    case FunctionalLevel::AhliUtama: return u"Ahli Utama"_s;
    }
    Q_UNREACHABLE();
}

QString normalisedLabel(QStringView text)
{
    QString words = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    words = words.simplified();
    if (words.startsWith(u"diatas"))
        words.insert(2, u' ');
    else if (words.startsWith(u"dibawah"))
        words.insert(2, u' ');
    return words;
}

std::optional<Rating> parseRating(QStringView text, const Synonyms &more)
{
    return find<Rating>(text, ratingSpellings, more.ratings);
}

std::optional<Predicate> parsePredicate(QStringView text, const Synonyms &more)
{
    return find<Predicate>(text, predicateSpellings, more.predicates);
}

std::optional<OrganisationPredicate> parseOrganisation(QStringView text, const Synonyms &more)
{
    return find<OrganisationPredicate>(text, organisationSpellings, more.organisations);
}

std::optional<FunctionalLevel> parseFunctionalLevel(QStringView text)
{
    return find<FunctionalLevel>(text, levelSpellings, {});
}

} // namespace kinerja
