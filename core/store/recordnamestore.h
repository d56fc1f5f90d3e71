#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/tables.h"

#include <QString>

namespace kinerja {

/// What people call a record: whose it is or which unit's, and of which time. Empty where that does not apply or is not known.
struct RecordName {
    QString nip;
    QString code;   ///< of a unit
    QString name;   ///< of a person, a unit or a post
    QString period; ///< by its code; a year or a day where the record has only that

    friend bool operator==(const RecordName &, const RecordName &) = default;
};

/// Names records for messages, deleted ones as well, by following what they belong to. Reads only.
class RecordNameStore {
public:
    explicit RecordNameStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<RecordName> nameOf(Table table, const Uuid &row) const;

private:
    [[nodiscard]] Result<void> follow(Table table, const Uuid &row, const char *column, RecordName &name) const;

    const Database &m_database;
};

/// The kind of record in a word or two, translated: "employee", "work plan".
[[nodiscard]] QString recordKindText(Table table);

} // namespace kinerja
