// What lives here: the values that official forms and reports print, frozen, with their fingerprint.
// What does not: layout, fonts, pages (ui/paper), and the words of an office's own records, which come in as they are.
#pragma once

#include "core/base/period.h"
#include "core/report/conductguide.h"
#include "core/rules/terms.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace kinerja::forms {

/// Pendekatan hasil kerja (PermenPANRB 6/2022): separate columns, or one narrative a result.
enum class Approach { Quantitative, Qualitative };

/// For whom the form is made: pejabat administrasi and fungsional, or pejabat pimpinan tinggi and heads of units of their own.
enum class Audience { Staff, Leader };

/// Where a document stands. What is not issued prints KONSEP.
enum class Standing { Draft, Issued };

/// Whose figures they are. The practice office prints LATIHAN.
enum class Origin { Office, Practice };

/// Whether the printing was written into the office's register of documents.
enum class Register { Registered, Unregistered };

/// The official words, as in running text ("Butuh Perbaikan").
[[nodiscard]] QString word(Rating rating);
[[nodiscard]] QString word(Predicate predicate);
[[nodiscard]] QString word(OrganisationPredicate predicate);

/// What names one printed document, and what it may be compared with.
struct DocumentMark {
    QString documentId = {};
    int revision = 0;
    QString fingerprint = {}; ///< SHA-256 of the canonical values, 64 hexadecimal digits
    Standing standing = Standing::Draft;
    Origin origin = Origin::Office;
    Register registration = Register::Registered;

    friend bool operator==(const DocumentMark &, const DocumentMark &) = default;
};

/// What a QR code on paper says: the document and its fingerprint, nothing about a person.
struct QrMark {
    QString documentId = {};
    QString fingerprint = {}; ///< 64 hexadecimal digits, lower case

    friend bool operator==(const QrMark &, const QrMark &) = default;
};

/// `KINERJA1:<document id>:<fingerprint>` in capitals, which QR codes hold densely.
[[nodiscard]] QString qrText(const DocumentMark &mark);
/// Reads what `qrText` writes, any case; nothing else.
[[nodiscard]] std::optional<QrMark> fromQrText(QStringView text);

/// One person on a form, as that person was when the document was made. Empty fields print as lines to write on.
struct Party {
    /// State officials (minister, governor, regent, mayor) may have no NIP and no rank, and stand for an agency.
    enum class Kind { Employee, StateOfficial };
    /// Military and police appraisers carry an NRP.
    enum class Number { Nip, Nrp };

    QString name = {};
    QString nip = {};      ///< as it is to be printed, for example `19900520 201503 2 004`
    QString rank = {};     ///< pangkat/golongan ruang
    QString position = {}; ///< jabatan
    QString unit = {};     ///< unit kerja, or the agency of a state official
    Kind kind = Kind::Employee;
    Number number = Number::Nip;

    friend bool operator==(const Party &, const Party &) = default;
};

/// What stands above every form of a person and a period.
struct FormHeader {
    QString agency = {}; ///< nama instansi
    Period period = {};
    QDate from = {};  ///< first day of the segment that is appraised
    QDate until = {}; ///< last day of it
    Party employee = {};
    Party appraiser = {};
    QString place = {}; ///< where it is signed; empty: a line to write on
    QDate date = {};    ///< when it is signed; invalid: a line to write on

    friend bool operator==(const FormHeader &, const FormHeader &) = default;
};

/// Umpan balik: who gave it ("Pimpinan", "Rekan kerja") and the words.
struct Feedback {
    QString giver = {};
    QString text = {};

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

/// One indikator kinerja individu. `aspect` belongs to staff, `perspective` to leaders.
struct Indicator {
    QString aspect = {};
    QString text = {};
    QString target = {};
    QString perspective = {};
    QString realisation = {};
    QList<Feedback> feedback = {};

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// One rencana hasil kerja with its indicators.
struct WorkResult {
    QString leaderResult = {}; ///< rencana hasil kerja pimpinan yang diintervensi
    QString text = {};
    QString source = {}; ///< penugasan; printed in brackets behind the text
    QList<Indicator> indicators = {};
    QString realisation = {};      ///< of the result as a whole (qualitative approach)
    QList<Feedback> feedback = {}; ///< on the result as a whole

    friend bool operator==(const WorkResult &, const WorkResult &) = default;
};

/// One of the seven values with its guides, the leader's special expectation and the feedback on it.
struct Conduct {
    ConductValue value = {};
    QString expectation = {};
    QList<Feedback> feedback = {};

    friend bool operator==(const Conduct &, const Conduct &) = default;
};

/// D1, Sasaran Kinerja Pegawai.
struct SkpForm {
    FormHeader header = {};
    Audience audience = Audience::Staff;
    Approach approach = Approach::Quantitative;
    QList<WorkResult> mainResults = {};  ///< A. UTAMA
    QList<WorkResult> extraResults = {}; ///< B. TAMBAHAN
    QList<Conduct> conduct = {};

    friend bool operator==(const SkpForm &, const SkpForm &) = default;
};

/// The curve beside an evaluation: heights from Sangat Kurang to Sangat Baik. What the heights mean is said by `unit`.
struct DistributionCurve {
    enum class Unit {
        Percent, ///< the typical pattern of a policy, per cent of the staff
        People,  ///< counted ratings of the unit
    };

    std::array<int, 5> values = {};
    Unit unit = Unit::Percent;

    friend bool operator==(const DistributionCurve &, const DistributionCurve &) = default;
};

/// D3, Evaluasi Kinerja Pegawai, periodic or annual.
struct PeriodicEvaluationForm {
    FormHeader header = {};
    Audience audience = Audience::Staff;
    Approach approach = Approach::Quantitative;
    std::optional<OrganisationPredicate> organisation = {};
    std::optional<DistributionCurve> curve = {};
    QList<WorkResult> mainResults = {};
    QList<WorkResult> extraResults = {};
    std::optional<Rating> resultRating = {};
    QList<Conduct> conduct = {};
    std::optional<Rating> conductRating = {};
    std::optional<Predicate> predicate = {};

    friend bool operator==(const PeriodicEvaluationForm &, const PeriodicEvaluationForm &) = default;
};

/// D4, Dokumen Evaluasi Kinerja Pegawai: the page that goes into personnel files.
struct EvaluationDocumentForm {
    FormHeader header = {};
    QStringList letterhead = {}; ///< lines under the emblem, the largest first
    Party superior = {};         ///< atasan pejabat penilai kinerja
    std::optional<OrganisationPredicate> organisation = {};
    std::optional<Predicate> predicate = {};
    QString notes = {};       ///< catatan/rekomendasi
    QString objection = {};   ///< keberatan
    QDate objectedOn = {};
    QString explanation = {}; ///< penjelasan pejabat penilai atas keberatan
    QDate explainedOn = {};
    QString decision = {}; ///< keputusan atasan pejabat penilai kinerja
    QDate decidedOn = {};
    QDate receivedOn = {}; ///< when the employee received the document

    friend bool operator==(const EvaluationDocumentForm &, const EvaluationDocumentForm &) = default;
};

/// Any form that can be printed.
using Form = std::variant<SkpForm, PeriodicEvaluationForm, EvaluationDocumentForm>;

/// `d1`, `d3`, `d4`.
[[nodiscard]] QString formCode(const Form &form);
/// The name of the document in the language that is loaded, for example "Sasaran Kinerja Pegawai".
[[nodiscard]] QString formName(const Form &form);
[[nodiscard]] const FormHeader &formHeader(const Form &form);

/// The values as JSON in one canonical shape: keys in order, no blanks, UTF-8 in NFC, line ends as \n, every field present.
[[nodiscard]] QByteArray canonicalJson(const Form &form);
/// SHA-256 of `canonicalJson`, 64 hexadecimal digits in lower case. The document mark is not part of it: a reprint or a
/// later revision with the same values has the same fingerprint.
[[nodiscard]] QString fingerprint(const Form &form);

/// `19900520 201503 2 004` from 18 digits; any other text is given back as it is.
[[nodiscard]] QString groupedNip(const QString &nip);

} // namespace kinerja::forms
