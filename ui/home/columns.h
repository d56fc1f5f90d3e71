#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace kinerja {

/// Puts widgets side by side while each has the width it needs to be read, else below each other; by the size of type, so that a page
/// at 200 % is read downwards. Shares of the width go by `stretch`. Owns what is added.
class Columns : public QWidget {
    Q_OBJECT

public:
    /// `characters`: how many average letters the narrowest column of stretch 1 must hold.
    explicit Columns(int characters, QWidget *parent = nullptr);
    void add(QWidget *widget, int stretch = 1);
    [[nodiscard]] bool areBeside() const { return m_beside; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    struct Item {
        QWidget *widget = nullptr;
        int stretch = 1;
    };
    int m_characters;
    bool m_beside = true;
    QList<Item> m_items;
    QGridLayout *m_grid;
};

} // namespace kinerja
