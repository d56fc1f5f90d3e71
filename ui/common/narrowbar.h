#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kinerja {

/// Says that a page shows only some of its rows, and which; takes it back with one click. Hidden while the page shows all. Announced to
/// screen readers when its words change.
class NarrowBar : public QFrame {
    Q_OBJECT

public:
    explicit NarrowBar(QWidget *parent = nullptr);
    void show(const QString &text);
    void clear();
    /// A second button, for what these rows need most; an empty word: none.
    void setAction(const QString &word);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void allWanted();
    void actionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_all;
};

} // namespace kinerja
