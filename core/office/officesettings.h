#pragma once

#include "core/base/period.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja {

/// The sheets that offices print on.
enum class OfficePaper { A4, F4 };
[[nodiscard]] QString code(OfficePaper paper); ///< a4 f4
[[nodiscard]] std::optional<OfficePaper> officePaperFromCode(QStringView code);

/// How often the office evaluates within the year; SE MenPANRB 3/2023 leaves it to the agency.
enum class EvaluationCycle { Monthly, Quarterly };
[[nodiscard]] QString code(EvaluationCycle cycle); ///< month quarter
[[nodiscard]] std::optional<EvaluationCycle> evaluationCycleFromCode(QStringView code);
/// The kind of period that the cycle is made of.
[[nodiscard]] Period::Kind periodKind(EvaluationCycle cycle);

/// Somebody who signs and need not be an employee here: a regent has neither NIP nor rank.
struct Signatory {
    QString name;
    QString nip; ///< 18 digits, or empty
    QString rank;
    QString position;
    QString unit; ///< unit kerja, or the agency of a state official

    friend bool operator==(const Signatory &, const Signatory &) = default;
    [[nodiscard]] bool isEmpty() const { return *this == Signatory{}; }
};

/// The office's emblem (lambang), as the file that the office supplied.
struct Emblem {
    enum class Format { Png, Svg };

    QByteArray bytes;
    Format format = Format::Png;
};
constexpr qsizetype largestEmblem = 512 * 1024; ///< bytes; it travels to every office
constexpr int longestEmblemSide = 4096;         ///< pixels of a PNG

/// What a file holds: a PNG of 16 to 4,096 pixels a side, or an SVG that stands for itself: no scripts, no document type, nothing
/// fetched from elsewhere. Invalid for anything else, each reason in its own sentence.
[[nodiscard]] Result<Emblem> emblemFrom(const QByteArray &bytes);

/// What an office sets once for everybody: what its papers look like, who signs outside its own staff, how often it evaluates.
struct OfficeSettings {
    QStringList letterhead; ///< lines of the kop surat, the largest first; empty: taken from the units
    QByteArray emblem;      ///< as `emblemFrom` accepts it; empty: none
    QString place;          ///< where documents are signed
    Signatory head;         ///< kepala kantor, who signs for the office
    Signatory headAppraiser; ///< who appraises the head: regent, mayor, sekretaris daerah
    OfficePaper paper = OfficePaper::A4;
    EvaluationCycle cycle = EvaluationCycle::Quarterly;

    friend bool operator==(const OfficeSettings &, const OfficeSettings &) = default;
};

/// Where something is wrong.
enum class SettingPlace { Letterhead, Emblem, Place, HeadName, HeadNip, AppraiserName, AppraiserNip };
struct SettingIssue {
    SettingPlace place = SettingPlace::Letterhead;
    const char *sentence = ""; ///< literal for context "faults"
    QStringList args = {};
};
/// Everything that speaks against these settings; empty where they may be saved.
[[nodiscard]] QList<SettingIssue> issuesOf(const OfficeSettings &settings);
/// The sentence for people.
[[nodiscard]] QString issueText(const SettingIssue &issue);

/// The settings as they are kept: without blanks around texts and without empty lines, NIP as bare digits.
[[nodiscard]] OfficeSettings tidied(OfficeSettings settings);

/// One setting as it is stored and travels: text, or bytes.
struct StoredSetting {
    QString name;
    QString text;
    QByteArray bytes;

    friend bool operator==(const StoredSetting &, const StoredSetting &) = default;
};
[[nodiscard]] QList<StoredSetting> storedSettings(const OfficeSettings &settings);
/// Takes one stored setting in. Names and values that this program does not know are left alone: a newer one wrote them.
void takeSetting(OfficeSettings &settings, const StoredSetting &stored);

} // namespace kinerja
