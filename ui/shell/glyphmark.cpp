#include "ui/shell/glyphmark.h"

#include <QPainter>

namespace kinerja {

GlyphMark::GlyphMark(Glyph glyph, int lines, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphMark::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

QSize GlyphMark::sizeHint() const
{
    const int side = fontMetrics().height() * m_lines;
    return {side, side};
}

void GlyphMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_glyph).paint(&painter, rect(), Qt::AlignCenter, QIcon::Normal, QIcon::On);
}

} // namespace kinerja
