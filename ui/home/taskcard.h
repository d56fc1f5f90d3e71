#pragma once

#include "ui/home/homewords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kinerja {

/// One of the day's tasks: number, what, why, one button. Done, it says so and stays in its place until somebody comes back.
class TaskCard : public QFrame {
    Q_OBJECT

public:
    TaskCard(int number, QWidget *parent = nullptr);

    enum class Rank { First, Later };
    void show(const TaskWords &words, Rank rank);
    void showDone();
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void go(const kinerja::Place &place);

private:
    int m_count;
    Place m_place;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace kinerja
