#pragma once

#include "core/evaluation/evaluation.h"
#include "core/ledger/ledger.h"
#include "core/report/forms.h"

namespace kinerja {

class Store;

/// What was printed: every registered printing by document and file, so that paper and files can be verified later.
class Documents {
public:
    explicit Documents(const Store &store) : m_store(store) {}

    /// A document's name: the same for every printing of the same values of the same record, wherever and whenever it is signed
    /// and under whatever letterhead.
    [[nodiscard]] static Uuid documentId(const Uuid &subject, const forms::Form &form, int revision, forms::Standing standing);

    /// Registers one printing; the same file twice is one entry. `fileHash` is the file's SHA-256.
    [[nodiscard]] static Result<void> add(Ledger::Writer &writer, const Uuid &subject, const forms::Form &form, int revision, forms::Standing standing,
                                          const QByteArray &fileHash, QDate day);

    struct Known {
        Uuid document; ///< the first in the file
        QString form;
        int revision = 0;
        /// Whether every document in it still says what the office says. An issued evaluation does while no later revision was
        /// issued, printed or not. A draft and a work plan do while a new printing would say the same. What belongs to a placement
        /// or an employee that was removed never does.
        bool current = false;
        qsizetype documents = 1; ///< in the file
    };
    /// By the SHA-256 of a file.
    [[nodiscard]] Result<std::optional<Known>> byFile(const QByteArray &fileHash, Progress &progress) const;
    /// By what a QR code says.
    [[nodiscard]] Result<std::optional<Known>> byMark(const forms::QrMark &mark, Progress &progress) const;

    /// Whose issued evaluation was never printed as it was issued last, neither as D3 nor as D4: placements of the evaluation.
    [[nodiscard]] Result<QSet<PlacementId>> unprinted(const PeriodEvaluation &evaluation) const;

private:
    /// One registered printing.
    struct Printing;
    [[nodiscard]] Result<std::optional<Known>> judge(const QList<Printing> &printings, Progress &progress) const;
    [[nodiscard]] Result<bool> areCurrent(const QList<Printing> &alike, Progress &progress) const;

    const Store &m_store;
};

} // namespace kinerja
