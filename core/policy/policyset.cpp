#include "core/policy/policyset.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are linked only where somebody asks for them; outside every namespace, as Qt wants it.
static void initPolicies()
{
    Q_INIT_RESOURCE(policies);
}

namespace kinerja {

namespace {

/// In the order in which people see them. A pack that documents may name already is never edited: its next version gets a file of
/// its own, and the one before it stays, at the end.
const QStringList &builtInPacks()
{
    static const QStringList names = {u"p6-2"_s,           u"p8"_s,            u"pp46"_s,          u"tahun2021"_s,
                                      u"bobot"_s,          u"tukin-bakamla"_s, u"tukin-klh"_s,     u"tukin-kemnaker"_s,
                                      u"tukin-kemenag"_s,  u"tukin-kementan"_s, u"p6"_s};
    return names;
}

/// A pack that joins the halves of a year is for that year as a whole; its shorter periods belong to the regimes themselves.
bool covers(const PolicyPack &pack, const Period &period)
{
    return pack.selection == PolicyPack::Selection::ByPeriod && pack.inForce(period.firstDay()) && pack.inForce(period.lastDay())
        && (!pack.halves || period.kind == Period::Kind::Annual);
}

} // namespace

Result<PolicySet> PolicySet::builtIn()
{
    initPolicies();
    PolicySet set;
    for (const QString &name : builtInPacks()) {
        QFile file(u":/kinerja/policies/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal,
                        QT_TRANSLATE_NOOP("faults", "A policy pack that belongs to this program is missing. Nothing was changed. "
                                                    "Install the program again."),
                        u"missing resource "_s + file.fileName());
        const PackReading reading = readPolicyPack(file.readAll());
        if (!reading.pack)
            return fail(ErrorKind::Internal,
                        QT_TRANSLATE_NOOP("faults", "A policy pack that belongs to this program cannot be read. Nothing was "
                                                    "changed. Install the program again."),
                        file.fileName() + u": "_s + reading.problems.first().path + u' ' + reading.problems.first().message);
        set.m_ownIds.append(reading.pack->id);
        TRY(set.add(*reading.pack));
    }
    return set;
}

Result<void> PolicySet::add(PolicyPack pack)
{
    for (const PolicyPack &known : m_packs) {
        if (known.id == pack.id && known.version == pack.version && known.hash != pack.hash)
            return fail(ErrorKind::Conflict,
                        QT_TRANSLATE_NOOP("faults", "Another policy pack %1 of version %2 is already known. Nothing was changed. "
                                                    "Give the new one a higher version."),
                        u"same id and version, different hash"_s, {pack.id, QString::number(pack.version)});
        if (known.hash == pack.hash)
            return {};
    }
    m_packs.append(std::move(pack));
    return {};
}

Result<PolicyPack> PolicySet::find(QStringView id) const
{
    const PolicyPack *found = nullptr;
    for (const PolicyPack &pack : m_packs) {
        if (pack.id == id && (found == nullptr || pack.version > found->version))
            found = &pack;
    }
    if (found != nullptr)
        return *found;
    QStringList known;
    for (const PolicyPack &pack : m_packs) {
        if (!known.contains(pack.id))
            known.append(pack.id);
    }
    return fail(ErrorKind::NotFound,
                QT_TRANSLATE_NOOP("faults", "There is no policy pack %1. The known ones are: %2."), u"unknown policy id"_s,
                {id.toString(), known.join(u", "_s)});
}

Result<PolicyPack> PolicySet::findByHash(const QByteArray &hash) const
{
    for (const PolicyPack &pack : m_packs) {
        if (pack.hash == hash)
            return pack;
    }
    return fail(ErrorKind::NotFound,
                QT_TRANSLATE_NOOP("faults", "The policy pack that this result was computed with is not in this office. The result "
                                            "itself is safe; add the pack to compute it again."),
                u"unknown policy hash "_s + QString::fromLatin1(hash.toHex()));
}

Result<PolicyPack> PolicySet::forPeriod(const Period &period) const
{
    const PolicyPack *found = nullptr;
    for (const PolicyPack &pack : m_packs) {
        if (!covers(pack, period))
            continue;
        if (found == nullptr || pack.from > found->from || (pack.from == found->from && pack.version > found->version))
            found = &pack;
    }
    if (found != nullptr)
        return *found;
    return fail(ErrorKind::NotFound,
                QT_TRANSLATE_NOOP("faults", "No policy pack is in force during the whole of the period %1. Choose a period that "
                                            "lies within one regime."),
                u"no policy for the period"_s, {period.code()});
}

const PolicyPack *PolicySet::inForceOn(QDate day) const
{
    const PolicyPack *found = nullptr;
    for (const PolicyPack &pack : m_packs) {
        if (pack.selection != PolicyPack::Selection::ByPeriod || pack.halves || !pack.inForce(day))
            continue;
        if (found == nullptr || pack.from > found->from || (pack.from == found->from && pack.version > found->version))
            found = &pack;
    }
    return found;
}

QList<PolicySpan> PolicySet::spans(QDate first, QDate last) const
{
    QList<QDate> starts{first};
    for (const PolicyPack &pack : m_packs) {
        starts.append(pack.from);
        if (pack.to)
            starts.append(pack.to->addDays(1));
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    QList<PolicySpan> found;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        if (starts[i] < first || starts[i] > last)
            continue;
        const QDate end = i + 1 < starts.size() ? std::min(starts[i + 1].addDays(-1), last) : last;
        const PolicyPack *const pack = inForceOn(starts[i]);
        if (pack == nullptr)
            continue;
        if (!found.isEmpty() && found.last().hash == pack->hash && found.last().last.addDays(1) == starts[i])
            found.last().last = end;
        else
            found.append({starts[i], end, pack->hash});
    }
    return found;
}

} // namespace kinerja
