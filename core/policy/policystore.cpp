#include "core/policy/policystore.h"

#include "core/base/tr.h"
#include "core/office/officesettingsstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

const QString prefix = QStringLiteral("policy/");

QString settingName(const PolicyPack &pack)
{
    return prefix + pack.id + u'/' + QString::number(pack.version);
}

bool appliesByItself(const PolicyPack &pack)
{
    return pack.selection == PolicyPack::Selection::ByPeriod;
}

} // namespace

QList<PackProblem> takingProblems(const PolicyPack &pack, const PolicySet &known)
{
    QList<PackProblem> problems;
    if (known.findByHash(pack.hash))
        return {{{}, translate("policy", "This office knows this very pack already.")}};
    if (known.isBuiltIn(pack.id))
        problems.append({u"id"_s, filled(translate("policy", "The name %1 belongs to a pack of the program. Give your pack a name of its own."), {pack.id})});
    for (const PolicyPack &other : known.packs()) {
        if (other.id == pack.id && other.version >= pack.version)
            problems.append({u"version"_s, filled(translate("policy", "Version %2 of %1 is known already. Give the new one a higher version."), {pack.id, QString::number(other.version)})});
        // The later beginning wins; of two that begin on one day neither would.
        if (appliesByItself(pack) && appliesByItself(other) && !pack.halves && !other.halves && other.id != pack.id && other.from == pack.from)
            problems.append({u"from"_s, filled(translate("policy", "%1 begins on the same day, so that it would be open which of the two applies. Choose another first day."), {other.id})});
    }
    if (appliesByItself(pack) && (!pack.predicate || !pack.distribution))
        problems.append({u"predicate"_s, translate("policy", "A pack that applies by itself must say how ratings become a predicate and what the guide to the distribution is, "
                                                             "or no period could be evaluated any more. Add both, or let the pack be chosen by its name.")});
    std::stable_sort(problems.begin(), problems.end(), [](const PackProblem &a, const PackProblem &b) { return a.path < b.path; });
    problems.erase(std::unique(problems.begin(), problems.end(), [](const PackProblem &a, const PackProblem &b) { return a.path == b.path; }), problems.end());
    return problems;
}

Result<QList<PolicyPack>> PolicyStore::load() const
{
    QList<PolicyPack> packs;
    ASSIGN(Query q, m_database.prepare("SELECT bytes FROM setting WHERE _deleted = 0 AND name GLOB 'policy/*' ORDER BY name"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            break;
        PackReading reading = readPolicyPack(q.bytes(0));
        if (reading.pack)
            packs.append(*std::move(reading.pack));
    }
    std::sort(packs.begin(), packs.end(), [](const PolicyPack &a, const PolicyPack &b) { return std::pair(a.id, a.version) < std::pair(b.id, b.version); });
    return packs;
}

Result<void> PolicyStore::addTo(PolicySet &set) const
{
    ASSIGN(const QList<PolicyPack> own, load());
    for (const PolicyPack &pack : own) {
        // What a later version of the program brings under the same name is the one that counts.
        if (!set.isBuiltIn(pack.id))
            (void)set.add(pack);
    }
    return {};
}

Result<void> PolicyStore::take(Ledger::Writer &writer, const PolicyPack &pack, const PolicySet &known)
{
    const QList<PackProblem> problems = takingProblems(pack, known);
    const auto bytes = canonicalJson(pack.json);
    if (!problems.isEmpty() || !bytes)
        return fail(ErrorKind::Conflict, QT_TRANSLATE_NOOP("faults", "The policy pack %1 was not added: %2 Nothing was changed."), u"policy: "_s + problems.value(0).path,
                    {pack.id, problems.value(0).message});
    const QString name = settingName(pack);
    TRY(writer.upsert(Table::Setting, settingRow(name), {{SettingField::Name, name}, {SettingField::Text, pack.name}, {SettingField::Bytes, *bytes}}));
    return {};
}

Result<void> PolicyStore::remove(Ledger::Writer &writer, const PolicyPack &pack)
{
    const Uuid row = settingRow(settingName(pack));
    ASSIGN(Query known, writer.database().prepare("SELECT 1 FROM setting WHERE id = ? AND _deleted = 0"));
    ASSIGN(const bool there, known.bind(1, row).next());
    if (!there)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "This office has no policy pack %1 of its own. Nothing was changed."), u"policy: none"_s, {pack.id});
    ASSIGN(Query used, writer.database().prepare("SELECT 1 FROM issue WHERE pack_hash = ? LIMIT 1"));
    ASSIGN(const bool inUse, used.bindBlob(1, pack.hash).next());
    if (inUse)
        return fail(ErrorKind::Conflict,
                    QT_TRANSLATE_NOOP("faults", "Evaluations were issued under the policy pack %1, so it stays, for whoever asks why. Nothing was changed."), u"policy: in use"_s,
                    {pack.id});
    ASSIGN(const QList<Dot> basis, writer.basisOfRow(Table::Setting, row));
    return writer.erase(Table::Setting, row, basis);
}

} // namespace kinerja
