#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace kinerja::paper {

/// F4 is Indonesia's office paper, 215 × 330 mm.
enum class PaperSize { A4, F4 };
enum class Orientation { Portrait, Landscape };

/// The size of a sheet in twips.
[[nodiscard]] QSizeF sheetSize(PaperSize size, Orientation orientation);
/// The same for a file or a printer: exact, without margins of its own.
[[nodiscard]] QPageLayout pageLayout(PaperSize size, Orientation orientation);

/// What a PDF file says about itself.
struct PdfInfo {
    QString title = {};
    QString author = {};   ///< an office, not a person
    QString language = {}; ///< BCP 47, for example "id"
    QString identity = {}; ///< what makes this file that file; becomes its /ID
    QDateTime writtenAt = {};
    /// Who else on this computer may read the file; a drive without permissions lets everybody.
    enum class Readers { AsUsual, OwnerOnly } readers = Readers::AsUsual;
};

/// A PDF file while it is written: beside its place first, put there in one step by `finish`.
///
/// One thread, one owner. Without `finish` nothing is left behind and what stood at `path` stays. With the same fonts and
/// calls, the same `writtenAt` and a fixed hash seed (QHashSeed) it writes the same bytes.
class PdfFile {
public:
    [[nodiscard]] static Result<PdfFile> create(const QString &path, const PdfInfo &info);
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    /// Starts the next page and gives the painter for it: one unit is one twip, the origin the corner of the sheet.
    [[nodiscard]] QPainter &addPage(PaperSize size, Orientation orientation);

    /// Io where the drive was full, the folder not writable and so on; then nothing is at `path` that was not there before.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    explicit PdfFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace kinerja::paper
