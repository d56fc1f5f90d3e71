#include "ui/evaluation/noteline.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/style.h"
#include "ui/explain/typeddrafts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr auto draftForm = "note"_L1;
constexpr int longest = 2'000;
}

NoteLine::NoteLine(TypedDrafts &drafts, QWidget *parent) : QWidget(parent), m_drafts(drafts), m_name(label({}, "", this)), m_text(new QLineEdit(this))
{
    setObjectName(u"noteLine"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setMaxLength(longest);
    m_text->setPlaceholderText(translate("rating", "Enter keeps the note, Esc leaves it as it was"));
    m_name->setBuddy(m_text);
    QPushButton *const save = button(translate("rating", "Keep the &note"), u"noteSave"_s, "quiet", this);
    QPushButton *const back = button(translate("rating", "Leave"), u"noteLeave"_s, "link", this);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_name);
    row->addWidget(m_text, 1);
    row->addWidget(save);
    row->addWidget(back);
    const auto write = [this] {
        m_drafts.done(draftForm, m_subject);
        hide();
        Q_EMIT written(m_text->text());
    };
    connect(m_text, &QLineEdit::returnPressed, this, write);
    connect(save, &QPushButton::clicked, this, write);
    connect(back, &QPushButton::clicked, this, &NoteLine::leave);
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) { m_drafts.type(draftForm, m_subject, text); });
    hide();
}

void NoteLine::open(const QString &name, const Uuid &subject, const QString &note)
{
    m_subject = subject;
    m_name->setText(filled(translate("rating", "Note on %1"), {name}));
    m_text->setAccessibleName(m_name->text());
    m_text->setText(m_drafts.text(draftForm, subject).value_or(note));
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->end(false);
}

void NoteLine::leave()
{
    m_drafts.done(draftForm, m_subject);
    hide();
    Q_EMIT left();
}

void NoteLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

} // namespace kinerja
