#pragma once

#include "core/exchange/importer.h"
#include "core/office/officestore.h"

#include <QHash>

#include <span>
#include <vector>

namespace kinerja {

/// Everybody in the office by NIP, with all their posts: what rows of a file are judged against, and what tables name.
///
/// Read once, before the first row; about 300 bytes an employee. It does not see what is written afterwards.
class EmployeeLookup {
public:
    struct Entry {
        EmployeeId id;
        QString nip;
        std::span<const Placement> placements; ///< the earliest first
    };
    /// One post in a period: segment `number` of `count`.
    struct Segment {
        const Placement *placement = nullptr;
        int number = 0;
        int count = 0;
    };

    [[nodiscard]] Result<void> load(const OfficeStore &office);

    /// Null where nobody has this NIP.
    [[nodiscard]] const Entry *find(const QString &nip) const;
    [[nodiscard]] const Entry *find(EmployeeId id) const;
    /// Whose placement it is; null where it is nobody's.
    [[nodiscard]] const Entry *ownerOf(PlacementId id) const;
    /// The placements that touch the period, the earliest first: segment n is the n-th.
    [[nodiscard]] static std::vector<const Placement *> segments(const Entry &entry, const Period &period);
    /// Which segment of its employee a placement is in the period.
    [[nodiscard]] Segment segmentOf(PlacementId placement, const Period &period) const;
    /// Whether somebody has two posts or more, so that tables must say which is meant.
    [[nodiscard]] bool hasSegments() const { return m_hasSegments; }
    /// Whether any post has a date.
    [[nodiscard]] bool hasDates() const { return m_hasDates; }

    // For imports: null, and the row is refused, where the file's cells name nobody or no post.
    [[nodiscard]] const Entry *employee(ImportRun &run, const Row &row, int nipColumn) const;
    /// The post that the column Segmen names; where it is empty or missing, the latest one of the period, with a count so that
    /// the import can tell the user that it chose.
    [[nodiscard]] std::optional<Segment> segment(ImportRun &run, const Row &row, const Entry &entry, const Period &period, int segmentColumn) const;
    /// Tells that the latest of several posts was taken.
    static void warnChosen(ImportRun &run, const Row &row, int nipColumn, const Segment &segment);

private:
    std::vector<Placement> m_placements;
    std::vector<Entry> m_entries; ///< by NIP
    QHash<QString, qsizetype> m_byNip;
    QHash<EmployeeId, qsizetype> m_byId;
    QHash<PlacementId, qsizetype> m_byPlacement;
    bool m_hasSegments = false;
    bool m_hasDates = false;
};

} // namespace kinerja
