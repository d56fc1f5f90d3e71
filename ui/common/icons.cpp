#include "ui/common/icons.h"

#include "ui/common/style.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array names = {
    "home", "people", "plan", "grade", "import", "export", "print", "settings", "help", "lock", "unlock", "search", "undo", "back", "next", "down", "close", "add", "remove",
    "edit", "save", "refresh", "eye", "eyeoff", "info", "success", "attention", "loss", "practice", "open", "create", "folder", "calendar", "chart", "table", "history", "shield", "key",
    "unit", "person", "more", "filter", "columns", "up", "tick", "note", "clock", "send", "issue", "question", "redo", "zoomin", "zoomout",
    "rules", "trial"};
static_assert(names.size() == size_t(Glyph::Trial) + 1);

/// Draws the glyph in the palette of the moment, so that a change of theme needs no new icons.
class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? tokens.border : state == QIcon::On ? tokens.primary : mode == QIcon::Active ? tokens.text : tokens.muted;
        QFile file(u":/icons/"_s + glyphName(m_glyph) + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &asked, QIcon::Mode mode, QIcon::State state, [[maybe_unused]] qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        // Until then QIcon had multiplied already.
        const QSize size = asked * scale;
#else
        const QSize &size = asked;
#endif
        // A button that is not laid out yet asks for nothing.
        if (size.isEmpty())
            return {};
        const bool dark = tokensOf(QGuiApplication::palette()).dark;
        const QString key = u"glyph/%1/%2x%3/%4/%5/%6"_s.arg(int(m_glyph)).arg(size.width()).arg(size.height()).arg(mode).arg(state).arg(dark);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }
    QString key() const override { return u"kinerja-glyph"_s; }

private:
    Glyph m_glyph;
};

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QString glyphName(Glyph glyph)
{
    return QString::fromLatin1(names[size_t(glyph)]);
}

} // namespace kinerja
