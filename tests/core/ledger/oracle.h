#pragma once

#include "core/ledger/ledger.h"

#include <map>
#include <set>

namespace kinerja {

/// What the rules of merging say about a set of operations, in one step and without order, clocks of arrival or database.
///
/// Written apart from the reducer, from the definition alone: a group's candidates are the operations that touch it and that
/// no operation on it names in its basis.
class Oracle {
public:
    using Position = WireOperation::Position;
    struct Row {
        quint8 table = 0;
        bool deleted = false;
        std::map<int, std::set<Position>> candidates;
        std::set<int> conflicts;
        std::map<int, QByteArray> columns; ///< by field number, as the column reads; no entry is NULL
    };

    explicit Oracle(const std::vector<WireOperation> &operations);

    [[nodiscard]] const std::map<Uuid, Row> &rows() const { return m_rows; }
    /// (row, group, position) of operations that are named in a basis and not there.
    [[nodiscard]] const std::set<std::tuple<Uuid, int, Position>> &awaited() const { return m_awaited; }

    /// The first difference between what a file holds and this; empty where there is none.
    [[nodiscard]] Result<QString> differenceTo(const Database &database) const;

private:
    std::map<Uuid, Row> m_rows;
    std::set<std::tuple<Uuid, int, Position>> m_awaited;
};

} // namespace kinerja
