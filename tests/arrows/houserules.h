#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace kinerja {

/// One place in the tree that breaks a rule of the house.
struct Breach {
    QString file; ///< from the root of the tree
    int line = 0;
    QString rule; ///< its short name
    QString what; ///< what was found and what the rule says

    [[nodiscard]] QString toString() const;
};

/// Everything in `root`/{core,ui,app,tests} that breaks a rule. The rules stand for rooms that do not exist yet, too.
///
/// Names of the rules: arrow, root-include, room, value-header, foreign-header, sql-text, no-double, no-gui, no-loop,
/// no-throw, own-driver.
[[nodiscard]] QList<Breach> breaches(const QDir &root);

} // namespace kinerja
