#include "ui/common/secondclick.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace kinerja {

namespace {

constexpr int impatientMs = 700;
constexpr int beyondDoubleClickMs = 200;
/// As long as the answer to a press may take.
constexpr int answerMs = 5000;

/// Whether a key presses a button, where others only leave it.
bool presses(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Enter:
    case Qt::Key_Return: return true;
    default: return false;
    }
}

} // namespace

SecondClick::SecondClick(QObject *parent) : QObject(parent), m_length(qMax(impatientMs, QApplication::doubleClickInterval() + beyondDoubleClickMs)) {}

void SecondClick::watch(QAbstractButton *button)
{
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this] { m_pressed.start(); });
}

void SecondClick::begin()
{
    if (m_pressed.isValid() && !m_pressed.hasExpired(answerMs))
        m_since.start();
    m_pressed.invalidate();
}

bool SecondClick::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (!isResting())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Shortcut: return true;
    case QEvent::KeyPress: return presses(static_cast<const QKeyEvent *>(event));
    default: return false;
    }
}

} // namespace kinerja
