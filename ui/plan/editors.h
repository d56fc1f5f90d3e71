#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja {

/// A text of one paragraph that is as high as its words. Tab leaves it, Enter is the form's. Its steps are taken back by the document.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines` is its least height.
    explicit GrowingEdit(int lines = 1, QWidget *parent = nullptr);
    /// Keeps the cursor where the text is the same already.
    void showText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Somebody typed: not when the text was shown by `showText`.
    void edited(const QString &text);
    void enterPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();

    int m_lines;
    bool m_showing = false;
};

/// A choice that a page's wheel does not turn by accident.
class CalmCombo : public QComboBox {
    Q_OBJECT

public:
    explicit CalmCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A line whose Ctrl+Z is the document's.
class DocumentLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    /// Keeps the cursor where the text is the same already.
    void showText(const QString &text)
    {
        if (text != this->text())
            setText(text);
    }

protected:
    bool event(QEvent *event) override;
};

/// Whether a key is undo or redo, which fields leave to the document.
[[nodiscard]] bool isDocumentKey(const QEvent *event);

} // namespace kinerja
