#pragma once

#include "core/rules/terms.h"

#include <QHash>

namespace kinerja {

/// The official Indonesian wording, as forms and registers print it whatever language the program speaks.
[[nodiscard]] QString label(Rating rating);                   ///< Di atas ekspektasi …
[[nodiscard]] QString shortLabel(Rating rating);              ///< Di atas, Sesuai, Di bawah: where a heading says the rest
[[nodiscard]] QString label(Predicate predicate);             ///< Sangat Baik … (PermenPANRB 6/2022; "Kurang/misconduct")
[[nodiscard]] QString numericLabel(Predicate predicate);      ///< Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang
[[nodiscard]] QString label(OrganisationPredicate predicate); ///< Istimewa …
[[nodiscard]] QString label(FunctionalLevel level);           ///< Ahli Madya …

/// Spellings that an office or a policy pack adds: normalised text (`normalisedLabel`) to code.
struct Synonyms {
    QHash<QString, Rating> ratings;
    QHash<QString, Predicate> predicates;
    QHash<QString, OrganisationPredicate> organisations;

    friend bool operator==(const Synonyms &, const Synonyms &) = default;
};

/// What two spellings of a label have in common: letters and digits in lower case, one space between words, everything
/// else (punctuation, line breaks, no-break spaces) read as a space; "diatas" and "dibawah" are opened to two words.
[[nodiscard]] QString normalisedLabel(QStringView text);

/// Reads what people, BKN's exports and other programs write: labels in any case and spelling ("Diatas Ekspektasi", "Perlu
/// Perbaikan", "Cukup", "misconduct") and our codes. Nothing where the text is no such label: it is never guessed.
[[nodiscard]] std::optional<Rating> parseRating(QStringView text, const Synonyms &more = {});
[[nodiscard]] std::optional<Predicate> parsePredicate(QStringView text, const Synonyms &more = {});
[[nodiscard]] std::optional<OrganisationPredicate> parseOrganisation(QStringView text, const Synonyms &more = {});
[[nodiscard]] std::optional<FunctionalLevel> parseFunctionalLevel(QStringView text);

} // namespace kinerja
