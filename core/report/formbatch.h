#pragma once

#include "core/evaluation/evaluation.h"
#include "core/office/officesettings.h"
#include "core/report/forms.h"
#include "core/store/store.h"

namespace kinerja {

/// Whether everybody is wanted, or only those whose issued evaluation was never printed as it was issued last (not of work plans).
enum class FormChoice { All, Unprinted };

/// Which official form to print of whom: one employee, a unit with everything below it, or (neither) everybody.
struct FormRequest {
    QString form; ///< d1 d3 d4
    Period period; ///< a work plan (d1) is the year's, whichever of its periods is named
    std::optional<EmployeeId> employee = {};
    std::optional<UnitId> unit = {};
    FormChoice choice = FormChoice::All;
    QString place = {}; ///< where it is signed; empty prints a line
    QDate date = {};    ///< when it is signed; invalid prints a line
    forms::Register registration = forms::Register::Registered; ///< whether the printing will be registered; the paper says so where not
};

/// One document before it is laid out.
struct FormDocument {
    Uuid subject; ///< the record that is printed: placement, or rating of a period
    EmployeeId employee;
    QString nip;
    QString name;
    int segment = 1; ///< of the employee's placements in the period
    bool draft = true;
    forms::Form form;
    forms::DocumentMark mark;
    QString fileName; ///< D3_199206212025031005_2026-Q3.pdf: sorts by person, and the same request gives the same names
};

/// What keeps a document from being printed, or from being more than a draft (KONSEP).
struct FormGap {
    enum class Kind {
        NoPlan,        ///< nothing to print
        PlanNotAgreed, ///< prints as draft
        NotRated,      ///< prints as draft
        NotIssued,     ///< rated; prints as draft
        NoAppraiser,   ///< prints lines to write on where the appraiser stands
    };
    Kind kind = Kind::NoPlan;
    EmployeeId employee;
    PlacementId placement;
    UnitId unit;
    QString nip;
    QString name;

    [[nodiscard]] bool prints() const { return kind != Kind::NoPlan; }
};
/// What is missing and what the paper shows instead, one sentence, translated.
[[nodiscard]] QString gapText(FormGap::Kind kind);

/// What a request gives, in the order of NIP and segment.
struct FormBatch {
    FormRequest request;
    QList<FormDocument> documents;
    QList<FormGap> gaps;
    OfficeSettings settings; ///< of the office, for paper and emblem
    QString officeName;
};

/// Gathers the documents of a request. Writes nothing and lays nothing out; both faces print what it gives. Counts go out in
/// people. An empty batch is no failure. NotFound for a form that does not exist.
[[nodiscard]] Result<FormBatch> gatherForms(const Store &store, const FormRequest &request, Progress &progress);

/// Registers a printing of these documents; `fileHashes` holds the SHA-256 of each one's file by its place, or one that is the file
/// of all, or is empty for paper, which is found again by its code alone.
[[nodiscard]] Result<void> registerForms(Ledger::Writer &writer, const QList<FormDocument> &documents, const QList<QByteArray> &fileHashes);

} // namespace kinerja
