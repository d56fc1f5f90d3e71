#pragma once

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

class QLabel;
class QToolButton;

namespace kinerja {

/// A field of a form: its name above, the editor, below it a hint or what is wrong with it. Validation speaks here, never in a box.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// `editor` gets `name` as its accessible name and its mnemonic; the field owns it.
    FormField(const QString &name, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);
    /// Another name for the same editor.
    void setName(const QString &name);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// What is wrong and what to do; empty: nothing.
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const { return m_problem; }
    void setHint(const QString &hint);

private:
    void show();

    QLabel *m_name;
    QWidget *m_editor;
    QLabel *m_below;
    QString m_hint;
    QString m_problem;
};

/// A line for a passphrase: hidden, with an eye, and a hint while Caps Lock is on.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    [[nodiscard]] bool capsLockHinted() const { return m_caps; }
    /// Tests and platforms that cannot say: shows or hides the hint.
    void setCapsLock(bool on);

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QAction *m_eye;
    bool m_caps = false;
};

} // namespace kinerja
