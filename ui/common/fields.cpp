#include "ui/common/fields.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kinerja {

FormField::FormField(const QString &name, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent), m_name(label(name, "", this)), m_editor(editor), m_below(label({}, "small", this)), m_hint(hint)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_name->setBuddy(editor);
    QString plain = name;
    editor->setAccessibleName(plain.remove(u'&'));
    m_below->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(editor);
    column->addWidget(m_below);
    show();
}

void FormField::setName(const QString &name)
{
    m_name->setText(name);
    QString plain = name;
    m_editor->setAccessibleName(plain.remove(u'&'));
}

void FormField::setProblem(const QString &text)
{
    m_problem = text;
    show();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void FormField::show()
{
    const bool wrong = !m_problem.isEmpty();
    m_below->setText(wrong ? m_problem : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    setKind(m_below, wrong ? "problem" : "small");
    m_editor->setAccessibleDescription(m_below->text());
    m_editor->setProperty("problem", wrong);
    for (QWidget *const widget : {static_cast<QWidget *>(m_below), m_editor}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent), m_eye(addAction(icon(Glyph::Eye), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(256);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setToolTip(translate("fields", "Show the passphrase"));
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(icon(shown ? Glyph::EyeOff : Glyph::Eye));
        m_eye->setToolTip(shown ? translate("fields", "Hide the passphrase") : translate("fields", "Show the passphrase"));
    });
}

void PassphraseEdit::setCapsLock(bool on)
{
    if (m_caps == on)
        return;
    m_caps = on;
    Q_EMIT capsLockChanged(on);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    // Qt does not say whether Caps Lock is on; a letter does: large without Shift, small with it.
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock)
        setCapsLock(false);
    else if (typed.size() == 1 && typed[0].isLetter() && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0)
        setCapsLock(typed[0].isUpper() != bool(event->modifiers() & Qt::ShiftModifier));
}

void PassphraseEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

} // namespace kinerja
