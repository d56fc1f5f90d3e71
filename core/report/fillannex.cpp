#include "core/report/fillannex.h"

#include "core/base/tr.h"
#include "core/policy/treetext.h"

using namespace Qt::StringLiterals;

namespace kinerja {

Annex annexOf(const Explanation &tree, const QString &title, const QList<Annex::Fact> &facts)
{
    Annex annex;
    annex.title = title;
    annex.facts = facts;
    const QList<TreeLine> lines = treeLines(tree);
    for (const TreeLine &line : lines)
        annex.steps.append({line.depth, line.title, line.inputs, line.result, line.source});
    const QString pack = tree.inputs.value(u"policy").toString();
    const QString hash = tree.inputs.value(u"policy_hash").toString();
    if (!pack.isEmpty())
        annex.notes.append(filled(translate("annex", "Computed under the rules %1 with the hash %2. The steps can be recomputed from the figures above."), {pack, hash}));
    return annex;
}

} // namespace kinerja
