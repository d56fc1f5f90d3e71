#pragma once

#include <QPushButton>

class QLabel;

namespace kinerja {

/// One line of what waits: words at the left, how much at the right, both one button that opens the list.
class WaitingRow : public QPushButton {
    Q_OBJECT

public:
    WaitingRow(const QString &line, const QString &amount, const QString &objectName, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QLabel *m_line;
    QLabel *m_amount;
};

} // namespace kinerja
