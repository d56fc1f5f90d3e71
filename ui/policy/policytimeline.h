// What lives here: which rules apply when, what a pack holds and stands on, two packs compared, invented cases, packs taken in; a period
// under other rules, and a unit tried out. What does not: rating and issuing (ui/evaluation), what rules mean (core/policy, core/rules).
#pragma once

#include "core/policy/policyset.h"

#include <QAbstractSlider>
#include <QDate>
#include <QList>

namespace kinerja {

/// Which rules are in force when, as a line of years with a mark on one day. Left and Right move the mark by a month, Home and End to
/// both ends; a click puts it there. A slider of days to whoever hears the page read aloud. Main thread; it decides nothing.
class PolicyTimeline : public QAbstractSlider {
    Q_OBJECT

public:
    explicit PolicyTimeline(QWidget *parent = nullptr);

    /// A stretch of the line, with the words that stand in it.
    struct Stretch {
        QDate first;
        QDate last;
        QString name;
    };
    void setStretches(const QList<Stretch> &stretches, QDate first, QDate last, QDate today);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal placeOf(QDate day) const;
    [[nodiscard]] QDate dayAt(qreal x) const;
    void choose(QDate day);

    QList<Stretch> m_stretches;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QDate m_day;
};

} // namespace kinerja
