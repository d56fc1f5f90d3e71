#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractButton;

namespace kinerja {

/// Guards buttons that come to stand where another was just pressed: for a moment after `begin` they take no mouse, key or shortcut, so
/// that the second half of a double click never takes the next step. Where none of them was pressed lately, `begin` does nothing: what
/// typing changes keeps nobody from the button. `click()`, as screen readers call it, is nobody's slip and goes
/// through. Main thread; owned by the page that owns the buttons.
class SecondClick : public QObject {
    Q_OBJECT

public:
    explicit SecondClick(QObject *parent = nullptr);
    void watch(QAbstractButton *button);
    /// The buttons do something else from now on.
    void begin();
    /// Milliseconds; at first as long as an impatient hand needs, and longer than the computer's own double click.
    void setLength(int length) { m_length = length; }
    [[nodiscard]] bool isResting() const { return m_since.isValid() && !m_since.hasExpired(m_length); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_pressed;
    QElapsedTimer m_since;
    int m_length;
};

} // namespace kinerja
