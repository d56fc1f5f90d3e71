// What lives here: the rules of appraisal as pure functions over values, and the small parameter structs that they need.
// What does not: files, databases, the clock, policy packs (they are parsed into these structs elsewhere), screens.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace kinerja {

/// The rating of results or of conduct (rating hasil kerja, rating perilaku kerja; PermenPANRB 6/2022).
enum class Rating {
    Above,  ///< Di atas ekspektasi
    Meets,  ///< Sesuai ekspektasi
    Below,  ///< Di bawah ekspektasi
};

/// The predicate of an employee (predikat kinerja), also the category of an attainment under PermenPANRB 8/2021.
enum class Predicate {
    VeryGood,          ///< SB, Sangat Baik
    Good,              ///< B, Baik
    NeedsImprovement,  ///< BP, Butuh Perbaikan; the numeric schemes call it C, Cukup
    Poor,              ///< K, Kurang; under PermenPANRB 6/2022 "Kurang/misconduct"
    VeryPoor,          ///< SK, Sangat Kurang
};

/// The predicate of an organisation (capaian kinerja organisasi; SE MenPANRB 3/2023).
enum class OrganisationPredicate {
    Excellent,         ///< Istimewa
    Good,              ///< Baik
    NeedsImprovement,  ///< Butuh Perbaikan
    Poor,              ///< Kurang
    VeryPoor,          ///< Sangat Kurang
};

/// What a talent box measures beside performance (potensial; PermenPANRB 3/2020).
enum class Potential {
    Low,     ///< rendah
    Medium,  ///< menengah
    High,    ///< tinggi
};

/// The levels of functional posts (jenjang jabatan fungsional), skill levels first.
enum class FunctionalLevel {
    Pemula,
    Terampil,
    Mahir,
    Penyelia,
    AhliPertama,
    AhliMuda,
    AhliMadya,
    AhliUtama,
};

inline constexpr std::array allRatings = {Rating::Above, Rating::Meets, Rating::Below};
inline constexpr std::array allPredicates = {Predicate::VeryGood, Predicate::Good, Predicate::NeedsImprovement,
                                             Predicate::Poor, Predicate::VeryPoor};
inline constexpr std::array allOrganisationPredicates = {
    OrganisationPredicate::Excellent, OrganisationPredicate::Good, OrganisationPredicate::NeedsImprovement,
    OrganisationPredicate::Poor, OrganisationPredicate::VeryPoor};
inline constexpr std::array allPotentials = {Potential::Low, Potential::Medium, Potential::High};
inline constexpr std::array allFunctionalLevels = {
    FunctionalLevel::Pemula,      FunctionalLevel::Terampil, FunctionalLevel::Mahir,     FunctionalLevel::Penyelia,
    FunctionalLevel::AhliPertama, FunctionalLevel::AhliMuda, FunctionalLevel::AhliMadya, FunctionalLevel::AhliUtama};

/// The place of a value in tables that have one entry for each.
template <class Term>
[[nodiscard]] constexpr size_t indexOf(Term term)
{
    return static_cast<size_t>(term);
}

/// Whether the middle predicate is written BP (PermenPANRB 6/2022) or C (PermenPANRB 8/2021, PP 46/2011).
enum class Scheme { Ordinal, Numeric };

/// The codes that are stored and exchanged; they do not depend on a language.
[[nodiscard]] QString code(Rating rating);                               ///< above meets below
[[nodiscard]] QString code(Predicate predicate, Scheme = Scheme::Ordinal); ///< SB B BP|C K SK
[[nodiscard]] QString code(OrganisationPredicate predicate);  ///< istimewa baik butuh-perbaikan kurang sangat-kurang
[[nodiscard]] QString code(Potential potential);              ///< low medium high
[[nodiscard]] QString code(FunctionalLevel level);            ///< pemula … ahli-utama

/// The way back; exactly the codes, nothing else. A predicate is read as BP and as C.
[[nodiscard]] std::optional<Rating> ratingFromCode(QStringView code);
[[nodiscard]] std::optional<Predicate> predicateFromCode(QStringView code);
[[nodiscard]] std::optional<OrganisationPredicate> organisationFromCode(QStringView code);
[[nodiscard]] std::optional<Potential> potentialFromCode(QStringView code);
[[nodiscard]] std::optional<FunctionalLevel> functionalLevelFromCode(QStringView code);

/// How sure a rule is. What is not confirmed is never shown as law.
enum class Mark {
    Confirmed,  ///< read in a public source
    Memory,     ///< believed to stand there, not yet checked
    Own,        ///< a default of this program or of the office
};
[[nodiscard]] QString code(Mark mark); ///< confirmed memory own
[[nodiscard]] std::optional<Mark> markFromCode(QStringView code);

/// What a rule stands on.
struct Basis {
    QString source; ///< for example "SE MenPANRB 3/2023"
    Mark mark = Mark::Own;

    friend bool operator==(const Basis &, const Basis &) = default;

    /// As an explanation cites it: the source, with its doubt where it is not confirmed. Indonesian, as the forms are,
    /// because explanations are stored and printed beside them.
    [[nodiscard]] QString citation() const;
};

} // namespace kinerja
