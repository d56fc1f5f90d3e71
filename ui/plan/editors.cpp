#include "ui/plan/editors.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Border and padding that the style sheet gives a text, above as below.
constexpr int frame = 3;
/// So that one line is as high as a line edit.
constexpr int inner = 4;

} // namespace

bool isDocumentKey(const QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *const key = static_cast<const QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

GrowingEdit::GrowingEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    document()->setDocumentMargin(inner);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::grow);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(toPlainText());
    });
}

void GrowingEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

QSize GrowingEdit::sizeHint() const
{
    // A plain text's size counts in lines, not in pixels.
    const int lines = qMax(m_lines, int(std::ceil(document()->size().height())));
    return QSize(fontMetrics().averageCharWidth() * 12, lines * fontMetrics().lineSpacing() + 2 * (int(document()->documentMargin()) + frame));
}

void GrowingEdit::grow()
{
    updateGeometry();
}

bool GrowingEdit::event(QEvent *event)
{
    if (isDocumentKey(event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::wheelEvent(QWheelEvent *event)
{
    // It has nothing to scroll; the page has.
    event->ignore();
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

CalmCombo::CalmCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void CalmCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

bool DocumentLine::event(QEvent *event)
{
    if (isDocumentKey(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

} // namespace kinerja
