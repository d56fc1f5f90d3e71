#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace kinerja {

/// The place of a page where a file is dropped or chosen. It opens no dialog and reads no file: it only says what was asked for.
class DropZone : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);
    /// Whether a file hovers over the page.
    void setHovered(bool hovered);
    /// Example files of the practice office; none: their button is gone.
    void setExamples(const QStringList &paths);
    [[nodiscard]] QPushButton *chooser() const { return m_choose; }

Q_SIGNALS:
    void chooseAsked();
    void fileGiven(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QPushButton *m_choose;
    QPushButton *m_example;
    QMenu *m_examples;
    bool m_hovered = false;
};

} // namespace kinerja
