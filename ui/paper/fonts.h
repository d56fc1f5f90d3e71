// What lives here: official forms on paper: layout, figures, fonts and PDF files, with Qt Gui alone.
// What does not: the values that are printed (core/report), printers and previews (ui/print), Widgets.
#pragma once

#include "core/base/result.h"

#include <QFont>

#include <array>

namespace kinerja::paper {

enum class Face { Regular, Bold, Italic, BoldItalic };

/// The typeface of paper, Liberation Sans (metric twin of Arial), from the files that were packed into the program.
///
/// A value; GUI-thread or any one thread that paints. It never looks for fonts of the system: a glyph that the packed
/// files lack prints as a box rather than differently on every machine.
class PaperFonts {
public:
    /// Registers the packed files. Needs a QGuiApplication; Internal where there is none or a file cannot be read.
    [[nodiscard]] static Result<PaperFonts> load();

    /// `size` in points. The font is made for a device of 1,440 dots an inch, see layout.h.
    [[nodiscard]] QFont font(Face face, qreal size) const;

private:
    std::array<QFont, 4> m_faces;
};

/// Makes a program without windows able to print: call before its QGuiApplication is made.
///
/// Chooses Qt's `offscreen` platform, which needs no display, and gives Qt a folder for its run-time files where the
/// session has none. A platform that the user chose in QT_QPA_PLATFORM stays.
void prepareHeadless();

} // namespace kinerja::paper
