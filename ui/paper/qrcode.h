#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace kinerja::paper {

/// A QR code (ISO/IEC 18004) as dark rectangles, so that it prints sharp at any size. Error correction level M.
///
/// A value. It knows nothing of what it says; on forms that is a document id and a fingerprint, never a person's data.
class QrCode {
public:
    QrCode() = default;
    /// Empty where `text` is empty or longer than a QR code can hold.
    explicit QrCode(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_modules == 0; }
    /// Modules a side, without the quiet zone.
    [[nodiscard]] int modules() const { return m_modules; }
    /// Paints it into the square `area`, which the caller keeps clear by four modules on every side.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    int m_modules = 0;
    QList<QRectF> m_dark; ///< in modules
};

} // namespace kinerja::paper
