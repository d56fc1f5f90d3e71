#pragma once

#include "core/rules/credit.h"

#include <QDate>

namespace kinerja {

/// One document that turns a predicate into credit (Konversi Predikat Kinerja ke Angka Kredit).
struct CreditConversion {
    int year = 0;
    int firstMonth = 1; ///< inclusive calendar months
    int lastMonth = 12;
    FunctionalLevel level = FunctionalLevel::AhliPertama;
    Predicate predicate = Predicate::Good;
    Decimal credit; ///< as issued

    friend bool operator==(const CreditConversion &, const CreditConversion &) = default;

    [[nodiscard]] int months() const { return lastMonth - firstMonth + 1; }
};

/// What the last document of a year holds.
enum class YearEnd { Difference, OwnMonths };
/// The conversion of those months. Where the year closes with the difference, a document that ends the year holds what all its
/// months at this level give less what `earlier` gave for them, so that twelve monthly documents make the annual figure.
/// Without an earlier document of the year it is the months' own share.
/// Invalid for months outside the year, months that an earlier document covers already, and an overissued year.
[[nodiscard]] Result<CreditConversion> convert(int year, int firstMonth, int lastMonth, FunctionalLevel level,
                                               Predicate predicate, const QList<CreditConversion> &earlier,
                                               YearEnd yearEnd, const CreditRule &rule);

/// A line of the accumulation (Akumulasi Angka Kredit).
struct AccumulationRow {
    CreditConversion conversion;
    int percent = 0;
    Decimal coefficient;
    Decimal total; ///< brought forward and every row up to this one

    friend bool operator==(const AccumulationRow &, const AccumulationRow &) = default;
};
struct CreditAccumulation {
    Decimal broughtForward;
    QList<AccumulationRow> rows; ///< by time
    Decimal total;

    friend bool operator==(const CreditAccumulation &, const CreditAccumulation &) = default;
};
/// Invalid for negative credit and for documents that cover a month twice.
[[nodiscard]] Result<CreditAccumulation> accumulate(Decimal broughtForward, QList<CreditConversion> conversions,
                                                    const CreditRule &rule);
[[nodiscard]] Result<Explanation>
explainAccumulation(Decimal broughtForward, const QList<CreditConversion> &conversions, const CreditRule &rule);

/// A line of the statement (Penetapan Angka Kredit): before, new, together.
struct StatementLine {
    Decimal before;
    Decimal fresh;

    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};
struct CreditStatement {
    StatementLine basic; ///< AK dasar yang diberikan
    StatementLine former; ///< AK JF lama
    StatementLine adjustment; ///< AK penyesuaian/penyetaraan
    StatementLine conversion; ///< AK konversi
    StatementLine education; ///< AK peningkatan pendidikan

    friend bool operator==(const CreditStatement &, const CreditStatement &) = default;
};
/// What a statement says at its end.
struct StatementResult {
    Decimal before;
    Decimal fresh;
    Decimal cumulative;
    Decimal rankNeeded;
    Decimal rankSurplus; ///< negative: what is short
    std::optional<Decimal> levelNeeded;
    std::optional<Decimal> levelSurplus;
    bool rankPossible = false; ///< DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT
    bool levelPossible = false; ///< … JENJANG

    friend bool operator==(const StatementResult &, const StatementResult &) = default;
};
/// Whether predicates suffice counts too. Invalid for negative lines.
[[nodiscard]] Result<StatementResult> statementResult(const CreditStatement &statement, FunctionalLevel level,
                                                      std::array<Predicate, 2> lastTwo, const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainStatement(const CreditStatement &statement, FunctionalLevel level,
                                                   std::array<Predicate, 2> lastTwo, const CreditRule &rule);

/// When somebody gets there, if every coming month has the same predicate.
struct RadarLine {
    Predicate predicate = Predicate::Good;
    std::optional<QDate> rank; ///< first day of the month after the credit suffices; nothing where it never does
    std::optional<QDate> level; ///< nothing too where the ladder ends
    bool predicateEnough = false; ///< such a predicate allows a promotion at all

    friend bool operator==(const RadarLine &, const RadarLine &) = default;
};
/// SB, B and BP, from the month that `from` lies in. What suffices today is told as `from`'s own month.
/// Credit grows evenly by month here, before any rounding. Invalid for negative credit or no date.
[[nodiscard]] Result<QList<RadarLine>> promotionRadar(FunctionalLevel level, Decimal credit, QDate from,
                                                      const CreditRule &rule);
/// By predicate: `rank` and `level` as months (`2027-03`, null where never), `predicate_ok`.
[[nodiscard]] QJsonObject toJson(const QList<RadarLine> &lines);
[[nodiscard]] Result<Explanation> explainRadar(FunctionalLevel level, Decimal credit, QDate from, const CreditRule &rule);

/// The credit that somebody begins with in a functional post: the basic credit of the grade, and the months since at 100 %.
[[nodiscard]] Result<Decimal> firstAppointmentCredit(Decimal basic, FunctionalLevel level, int months,
                                                     const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainFirstAppointment(Decimal basic, FunctionalLevel level, int months, const CreditRule &rule);
/// What is added after a study assignment (kembali dari tugas belajar): a share of the credit of the next rank.
[[nodiscard]] Result<Decimal> studyReturnCredit(FunctionalLevel level, const CreditRule &rule);
[[nodiscard]] Result<Explanation> explainStudyReturn(FunctionalLevel level, const CreditRule &rule);

[[nodiscard]] QList<Evaluator> creditAccountEvaluators();

} // namespace kinerja
