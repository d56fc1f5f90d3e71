#pragma once

#include <QLayout>
#include <QList>

namespace kinerja {

/// Lays widgets out in a line and goes on in the next where the line is full, so that nothing is cut with large text. Hidden widgets
/// take no place.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap) : m_gap(gap) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes; with `place` the widgets get their places too.
    int lay(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items; ///< owned, as layouts own them
    int m_gap;
};

} // namespace kinerja
