#pragma once

#include "core/evaluation/personstore.h"
#include "core/rules/terms.h"
#include "ui/common/card.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace kinerja {

/// A predicate as its badge: word, colour and shape.
class PredicateBadge : public QWidget {
    Q_OBJECT

public:
    explicit PredicateBadge(Predicate predicate, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Predicate m_predicate;
};

/// A card whose lines are made anew each time something is read. Each line: a title, a muted word below it, then whatever stands
/// at its right.
class LineCard : public Card {
    Q_OBJECT

public:
    LineCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);
    void clear();
    /// `rightSide` are owned by the card.
    void addLine(const QString &title, const QString &below, const QList<QWidget *> &rightSide = {});
    /// What it says where there is no line.
    void addNothing(const QString &text);

private:
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_count = 0;
};

} // namespace kinerja
