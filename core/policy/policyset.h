#pragma once

#include "core/policy/policypack.h"

namespace kinerja {

/// Days on end with one regime.
struct PolicySpan {
    QDate first;
    QDate last;
    QByteArray hash; ///< of the pack

    friend bool operator==(const PolicySpan &, const PolicySpan &) = default;
};

/// The packs that a program knows: the built-in ones, and what an office adds.
class PolicySet {
public:
    /// Every regime since 2014, the weighted instrument and the allowance estimates, out of the program itself. Internal where one
    /// of them cannot be read.
    [[nodiscard]] static Result<PolicySet> builtIn();

    /// Adds a pack. Conflict where another pack of that id and version is known.
    [[nodiscard]] Result<void> add(PolicyPack pack);

    [[nodiscard]] const QList<PolicyPack> &packs() const { return m_packs; }
    /// The newest version of that id; NotFound otherwise.
    [[nodiscard]] Result<PolicyPack> find(QStringView id) const;
    /// The pack that an earlier result was computed with; NotFound where it is not known any more.
    [[nodiscard]] Result<PolicyPack> findByHash(const QByteArray &hash) const;
    /// The pack that is in force by itself during the whole of `period`, the newest where several are. NotFound where none is. The year 2021, which two regimes share, has a pack of its own that only joins its halves.
    [[nodiscard]] Result<PolicyPack> forPeriod(const Period &period) const;
    /// The regime of one day, as `forPeriod` chooses it; null where none is in force by itself. Lives as long as the set is not changed.
    [[nodiscard]] const PolicyPack *inForceOn(QDate day) const;
    /// Which regime is in force when, from `first` to `last`, in their order; days without any are left out.
    [[nodiscard]] QList<PolicySpan> spans(QDate first, QDate last) const;
    /// Whether packs of this id come with the program: an office gives its own another.
    [[nodiscard]] bool isBuiltIn(QStringView id) const { return m_ownIds.contains(id); }

private:
    QList<PolicyPack> m_packs;
    QStringList m_ownIds;
};

} // namespace kinerja
