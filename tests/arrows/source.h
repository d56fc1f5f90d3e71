// What lives here: reading the project's own sources and holding them to the house's rules.
// What does not: anything that needs a compiler; what the compiler or the linker already refuses.
#pragma once

#include <QList>
#include <QString>

namespace kinerja {

/// A C++ file cut into what the rules look at. Lines count from 1.
struct Source {
    struct Include {
        QString header; ///< without its quotes or angle brackets
        enum class Form { Quoted, Angled } form = Form::Angled;
        int line = 0;
    };
    struct Literal {
        QString text; ///< as written between the quotes
        int line = 0;
    };

    QString code; ///< comments, string and character literals blanked; every line end where it was
    QList<Include> includes;
    QList<Literal> literals; ///< neighbouring literals stay apart
};

/// Reads C++ text; what is not well formed is read as far as it makes sense.
[[nodiscard]] Source parseSource(const QString &text);

} // namespace kinerja
