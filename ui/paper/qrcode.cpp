#include "ui/paper/qrcode.h"

#include <QPainter>

#include <cmath>
#include <memory>

#include <qrencode.h>

namespace kinerja::paper {

QrCode::QrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return;
    struct Free {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return;
    m_modules = code->width;
    const auto isDark = [&code, this](int x, int y) { return (code->data[y * m_modules + x] & 1) != 0; };
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules;) {
            const int start = x;
            while (x < m_modules && isDark(x, y))
                ++x;
            if (x > start)
                m_dark += QRectF(start, y, x - start, 1);
            else
                ++x;
        }
    }
}

void QrCode::paint(QPainter &painter, const QRectF &area) const
{
    if (isEmpty())
        return;
    const qreal module = area.width() / m_modules;
    // Rows overlap by a hair: viewers that smooth edges would show white threads between them.
    const qreal overlap = std::ceil(module / 50);
    QList<QRectF> dark;
    dark.reserve(m_dark.size());
    for (const QRectF &run : m_dark)
        dark += QRectF(area.left() + run.left() * module, area.top() + run.top() * module, run.width() * module,
                       module + overlap);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(dark);
    painter.restore();
}

} // namespace kinerja::paper
