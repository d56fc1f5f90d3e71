#pragma once

#include "core/base/translation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kinerja {

/// A task shown step by step on the page itself: what to click next, and when that is done. The texts are resources/help/guides.json.
struct Guide {
    struct Step {
        /// When a step is over. `Look` is over when the reader says so, all others by what people do themselves.
        enum class Until {
            Press, ///< its button was pressed
            Key,   ///< a key was typed in it
            Fill,  ///< something was typed in it and the keyboard went elsewhere
            Gone,  ///< it is not shown any more
            Look,
        };
        QString target; ///< objectName of a widget on one of the guide's pages
        Until until = Until::Look;
        bool isOptional = false; ///< passed over where its target is not shown and a later one is
        QString text;
    };
    QString name;
    QStringList pages; ///< Screen::helpTopic() of those it leads over, the one it begins on first
    QString title;
    QList<Step> steps; ///< seven at most
};

/// All guides in one language. Reads only what is packed into the program.
[[nodiscard]] QList<Guide> loadGuides(Language language);

} // namespace kinerja
