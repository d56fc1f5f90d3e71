#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kinerja {

/// The explanation of a result as an annex to print: whom and what it is about, then every step with what it stands on. Every printed
/// string is frozen here; the layout is the paper's.
struct Annex {
    struct Fact {
        QString name;
        QString value;
    };
    struct Step {
        int depth = 0; ///< 0 is the answer
        QString title;
        QString inputs;
        QString result;
        QString source; ///< with its doubt, where it is not confirmed
    };
    QString office;
    QString title;
    QList<Fact> facts;
    QList<Step> steps;
    QStringList notes; ///< below the steps: what would raise it, under which pack it was computed
    QDate made;
};

} // namespace kinerja
