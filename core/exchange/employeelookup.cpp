#include "core/exchange/employeelookup.h"

#include "core/base/tr.h"
#include "core/office/nip.h"

using namespace Qt::StringLiterals;

namespace kinerja {

Result<void> EmployeeLookup::load(const OfficeStore &office)
{
    std::vector<qsizetype> counts;
    TRY(office.eachEmployment([&](EmployeeId id, const QString &nip, const Placement *placement) {
        if (m_entries.empty() || m_entries.back().id != id) {
            m_entries.push_back({id, nip, {}});
            counts.push_back(0);
        }
        if (placement == nullptr)
            return;
        m_placements.push_back(*placement);
        m_hasSegments = ++counts.back() > 1 || m_hasSegments;
        m_hasDates = placement->validFrom.isValid() || m_hasDates;
    }));
    const std::span<const Placement> all(m_placements);
    size_t first = 0;
    m_byNip.reserve(qsizetype(m_entries.size()));
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].placements = all.subspan(first, size_t(counts[i]));
        first += size_t(counts[i]);
        m_byId.insert(m_entries[i].id, qsizetype(i));
        for (const Placement &placement : m_entries[i].placements)
            m_byPlacement.insert(placement.id, qsizetype(i));
        // Two offices may have entered one person twice; the elder row is meant until somebody joins them.
        if (!m_byNip.contains(m_entries[i].nip))
            m_byNip.insert(m_entries[i].nip, qsizetype(i));
    }
    return {};
}

const EmployeeLookup::Entry *EmployeeLookup::find(const QString &nip) const
{
    const auto found = m_byNip.constFind(nip);
    return found == m_byNip.constEnd() ? nullptr : &m_entries[size_t(*found)];
}

const EmployeeLookup::Entry *EmployeeLookup::find(EmployeeId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_entries[size_t(*found)];
}

const EmployeeLookup::Entry *EmployeeLookup::ownerOf(PlacementId id) const
{
    const auto found = m_byPlacement.constFind(id);
    return found == m_byPlacement.constEnd() ? nullptr : &m_entries[size_t(*found)];
}

std::vector<const Placement *> EmployeeLookup::segments(const Entry &entry, const Period &period)
{
    std::vector<const Placement *> touching;
    for (const Placement &placement : entry.placements) {
        const bool begun = !placement.validFrom.isValid() || placement.validFrom <= period.lastDay();
        const bool lasted = !placement.validTo.isValid() || placement.validTo >= period.firstDay();
        if (begun && lasted)
            touching.push_back(&placement);
    }
    return touching;
}

EmployeeLookup::Segment EmployeeLookup::segmentOf(PlacementId placement, const Period &period) const
{
    const Entry *const owner = ownerOf(placement);
    if (owner == nullptr)
        return {};
    const auto touching = segments(*owner, period);
    for (size_t i = 0; i < touching.size(); ++i) {
        if (touching[i]->id == placement)
            return {touching[i], int(i) + 1, int(touching.size())};
    }
    return {};
}

const EmployeeLookup::Entry *EmployeeLookup::employee(ImportRun &run, const Row &row, int nipColumn) const
{
    const auto refused = [&](const QString &kind, const QString &message) -> const Entry * {
        run.refuse(row, nipColumn, kind, message);
        return nullptr;
    };
    const auto nip = readNipText(run.cell(row, nipColumn));
    if (!nip) {
        run.refuse(row, nipColumn, nip.error());
        return nullptr;
    }
    if (nip->isEmpty())
        return refused(u"empty"_s, translate("import", "The NIP is missing. Fill it in and import the file again."));
    if (const Entry *const known = find(*nip))
        return known;
    // Why nobody has it: a number that a spreadsheet ruined needs other help than one that is only new here.
    const QDate today = run.writer().today();
    const NipReading reading = readNip(*nip, EmploymentStatus::Pns, today);
    if (!reading.nip && !readNip(*nip, EmploymentStatus::Pppk, today).nip)
        return refused(code(reading.problems.first()), problemText(reading.problems.first()));
    return refused(u"employee-unknown"_s, translate("import", "Nobody in this office has this NIP. Import the employees first, or correct the NIP."));
}

std::optional<EmployeeLookup::Segment> EmployeeLookup::segment(ImportRun &run, const Row &row, const Entry &entry, const Period &period,
                                                               int segmentColumn) const
{
    constexpr int mostSegments = 99;
    const auto wanted = run.whole(row, segmentColumn, mostSegments);
    if (!wanted)
        return std::nullopt;
    const auto touching = segments(entry, period);
    const int count = int(touching.size());
    if (count == 0) {
        run.refuse(row.number, -1, period.code(), u"no-placement"_s,
                   translate("import", "This employee has no post in that period. Import the employees with their posts first, or correct the period."));
        return std::nullopt;
    }
    if (*wanted > count)
        return run.refuse(row, segmentColumn, u"segment-unknown"_s,
                          translate("import", "This employee has %n post(s) in that period. Correct the number of the segment.", nullptr, count));
    const int number = *wanted > 0 ? *wanted : count;
    return Segment{touching[size_t(number) - 1], number, *wanted > 0 ? 1 : count};
}

void EmployeeLookup::warnChosen(ImportRun &run, const Row &row, int nipColumn, const Segment &segment)
{
    if (segment.count > 1)
        run.warn(row.number, nipColumn, run.cell(row, nipColumn).text, u"several-segments"_s,
                 translate("import", "This employee has %n post(s) in that period; the latest was taken. Add the column Segmen to name another (1 is the earliest).",
                           nullptr, segment.count));
}

} // namespace kinerja
