#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QSet>
#include <QString>

#include <optional>

namespace kinerja {

class Store;

/// What is written out.
enum class ExportKind {
    Units, Employees, Plans, Realisations, Activities, Feedback, Ratings, Recap, Holidays, Organisation,
    Evaluations, ///< everybody's ratings, predicate and state, computed now
    Audit,       ///< what was changed when, in the order of arrival here
    MyData,      ///< everything that the office keeps on one person (UU 27/2022: the right to a copy)
};
[[nodiscard]] QString code(ExportKind kind); ///< units employees plans … my-data
[[nodiscard]] std::optional<ExportKind> exportKindFromCode(QStringView code);

struct ExportRequest {
    ExportKind kind = ExportKind::Employees;
    std::optional<QString> unitCode = {}; ///< only that unit and those below
    std::optional<Period> period = {};    ///< only that period; of master data, as it was on its last day
    QString nip = {};                     ///< whose data (MyData)
    std::optional<QSet<EmployeeId>> people = {}; ///< only these (Employees)
};

/// Writes a table of the office. What Importer reads comes out under the headings that it reads, and read again changes nothing.
///
/// By NIP, units by code; no internal ids and no time of writing, so that equal offices give equal bytes. A column that the
/// smallest offices need not (Segmen, Kategori of realisations, TMT Jabatan) is there only where this office needs it; JSON has
/// every key always. Reads only; the file stands in its place when all of it is written.
class Exporter {
public:
    explicit Exporter(Store &store) : m_store(store) {}

    /// The number of rows. NotFound for a unit or a person who is not here, Invalid for an unknown ending, Io, Cancelled.
    [[nodiscard]] Result<qint64> run(const ExportRequest &request, const QString &to, Progress &progress);

private:
    Store &m_store;
};

} // namespace kinerja
