#pragma once

#include "ui/common/icons.h"

#include <QPushButton>

class QLabel;

namespace kinerja {

/// A big calm button: an icon, what it does, and one line that says what happens then. Wraps where the window is narrow.
class TaskButton : public QPushButton {
    Q_OBJECT

public:
    TaskButton(Glyph glyph, const QString &title, const QString &line, const QString &objectName, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconSide() const;

    Glyph m_glyph;
    QLabel *m_title;
    QLabel *m_line;
};

} // namespace kinerja
