#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace kinerja {

/// An icon that stands by itself, in the primary colour of the theme of the moment. It says nothing; the words beside it do.
class GlyphMark : public QWidget {
    Q_OBJECT

public:
    /// `lines`: its side in lines of text.
    GlyphMark(Glyph glyph, int lines, QWidget *parent = nullptr);
    void setGlyph(Glyph glyph);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    int m_lines;
};

} // namespace kinerja
