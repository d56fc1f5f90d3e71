#pragma once

#include "app/ctl/console.h"
#include "core/store/store.h"

namespace kinerja {

/// The office a verb works on, opened as the general options say. Lives until the verb ends.
class OpenOffice {
public:
    /// Opens `path` with --passphrase-file or --recovery-file. Usage mistakes are Invalid.
    [[nodiscard]] static Result<std::unique_ptr<OpenOffice>> open(Console &console, const QString &path, Store::Access access);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Store *operator->() { return m_store.get(); }

private:
    explicit OpenOffice(Console &console);
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<Store> m_store;
};

/// A verb's operands without the database, which may stand among them instead of after --db.
struct OfficeOperands {
    QString database;
    QStringList rest;
};
/// `expected` is how many operands the verb has beside the database. Invalid where no database is named.
[[nodiscard]] Result<OfficeOperands> officeOperands(const Console &console, const Arguments &arguments, qsizetype expected);

/// The passphrase out of a file, or asked for on the terminal where `file` is "-".
[[nodiscard]] Result<Secret> passphraseFromFile(const QString &file, const QString &question);

/// --seed gives the same ids again; otherwise the system's randomness.
[[nodiscard]] std::unique_ptr<IdSource> idSource(const Console &console);

/// --period, and the unit that --unit names by its code.
[[nodiscard]] Result<Period> periodOption(const Arguments &arguments);
[[nodiscard]] Result<std::optional<UnitId>> unitOption(Store &store, const Arguments &arguments, const Period &period);
/// An option that must be there.
[[nodiscard]] Result<QString> requiredOption(const Arguments &arguments, const QString &name);

} // namespace kinerja
