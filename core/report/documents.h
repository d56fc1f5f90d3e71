#pragma once

#include "core/ledger/ledger.h"
#include "core/report/forms.h"

namespace kinerja {

/// What was printed: every registered printing by document and file, so that paper and files can be verified later.
class Documents {
public:
    explicit Documents(const Database &database) : m_database(database) {}

    /// A document's name: the same for every printing of the same values of the same record.
    [[nodiscard]] static Uuid documentId(const Uuid &subject, const forms::Form &form, int revision);

    /// Registers one printing; the same file twice is one entry. `fileHash` is the file's SHA-256.
    [[nodiscard]] static Result<void> add(Ledger::Writer &writer, const Uuid &subject, const forms::Form &form, int revision,
                                          const QByteArray &fileHash, QDate day);

    struct Known {
        Uuid document;
        QString form;
        int revision = 0;
        bool current = false; ///< no later revision and no later printing with other values
    };
    /// By the SHA-256 of a file.
    [[nodiscard]] Result<std::optional<Known>> byFile(const QByteArray &fileHash) const;
    /// By what a QR code says.
    [[nodiscard]] Result<std::optional<Known>> byMark(const forms::QrMark &mark) const;

private:
    const Database &m_database;
};

} // namespace kinerja
