#pragma once

#include "core/rules/explanation.h"
#include "core/rules/raise.h"

#include <QStringList>

namespace kinerja {

/// One step of a calculation in words.
struct TreeLine {
    int depth = 0; ///< 0 is the answer, its parts stand below it
    QString title; ///< translated: "Matrix of the predicate"
    QString inputs; ///< what went in: "results Sesuai ekspektasi, conduct Di atas ekspektasi"
    QString result;
    QString source; ///< as the tree cites it

    friend bool operator==(const TreeLine &, const TreeLine &) = default;
};

/// Every step of a tree in the order of reading: the answer, then what it was made of.
[[nodiscard]] QList<TreeLine> treeLines(const Explanation &tree);
/// The same as one sentence for each step.
[[nodiscard]] QStringList treeSentences(const Explanation &tree);
/// What would raise it, as one sentence, translated.
[[nodiscard]] QString raiseText(const Raise &raise);

} // namespace kinerja
