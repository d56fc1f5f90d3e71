#pragma once

#include "core/report/forms.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf.h"

namespace kinerja::paper {

/// The language of dates. The words of a form are in the language that is loaded (core/base/tr.h).
enum class Language { Indonesian, English };

/// A form as blocks, and how its sheet lies.
struct FormContent {
    QList<Section> sections = {};
    Orientation orientation = Orientation::Portrait;
};

// The parts that official forms share (PermenPANRB 6/2022, appendix).

/// `5 Januari 2026`; empty where there is no date.
[[nodiscard]] QString longDate(QDate date, Language language);
/// `1 Januari s.d. 31 Desember 2026`.
[[nodiscard]] QString dateRange(QDate from, QDate until, Language language);

/// The name of the document, for whom it is and by which approach: centred and bold.
[[nodiscard]] QList<Block> titleBlocks(const QStringList &lines);
/// PERIODE: the quarter or half-year that applies, the others struck through; or the month.
[[nodiscard]] Paragraph periodLine(const Period &period, Language language);
/// NAMA INSTANSI at the left, PERIODE PENILAIAN at the right.
[[nodiscard]] Table agencyAndPeriod(const forms::FormHeader &header, Language language);
/// The appraised and the appraiser side by side, five rows each.
[[nodiscard]] Table parties(const forms::FormHeader &header);

/// A value, or a dotted line to write on.
[[nodiscard]] Text valueOrLine(const QString &value, Face face = Face::Regular);
/// The label of a party's fifth row: unit, or agency for a state official.
[[nodiscard]] QString unitLabel(const forms::Party &party);
/// "NIP" or "NRP".
[[nodiscard]] QString numberLabel(const forms::Party &party);

/// Which columns the table of results has.
enum class ResultColumns { Plan, Evaluation };

/// HASIL KERJA: the results, main and extra, with their indicators; with realisation and feedback in an evaluation.
[[nodiscard]] Table results(const QList<forms::WorkResult> &mainResults, const QList<forms::WorkResult> &extraResults,
                            forms::Audience audience, forms::Approach approach, ResultColumns columns);
/// PERILAKU KERJA: the seven values with guides and special expectation; with feedback in an evaluation.
[[nodiscard]] Table conductTable(const QList<forms::Conduct> &conduct, ResultColumns columns);

/// One who signs.
struct Signature {
    QString lead = {};  ///< the line above: place and date
    QString title = {}; ///< in which role
    forms::Party party = {};
};
/// Place and date, or lines to write them on.
[[nodiscard]] QString placeAndDate(const QString &place, QDate date, Language language);
/// Two or three signatures side by side, as a section that never stands alone on a page.
[[nodiscard]] Section signatureSection(const QList<Signature> &signatures);

/// A shaded heading across `columns` columns.
[[nodiscard]] Row headingRow(const QString &text, int columns);
/// A cell of a table's head: bold, centred, shaded.
[[nodiscard]] Cell headCell(const QString &text, int columns = 1, int rows = 1);
/// (1), (2) … under the head.
[[nodiscard]] Row numberRow(int columns);
/// A label above a table's part where one of several answers is to be given: the answer, or all of them to choose from.
[[nodiscard]] Text choice(const QStringList &options, std::optional<size_t> chosen);

[[nodiscard]] QString audienceLine(forms::Audience audience);
[[nodiscard]] QString approachLine(forms::Approach approach);

} // namespace kinerja::paper
