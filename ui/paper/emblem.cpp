#include "ui/paper/emblem.h"

#include <QPainter>
#include <QSvgRenderer>

namespace kinerja::paper {

namespace {

// 17 mm on paper at 600 dots an inch, and some more.
constexpr int side = 480;

} // namespace

QImage emblemImage(const QByteArray &file)
{
    if (file.startsWith(QByteArray::fromHex("89504e470d0a1a0a"))) {
        const QImage image = QImage::fromData(file, "PNG");
        return image.height() > side || image.width() > 2 * side ? image.scaled(2 * side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    }
    if (file.isEmpty())
        return {};
    QSvgRenderer renderer(file);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(size.scaled(2 * side, side, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace kinerja::paper
