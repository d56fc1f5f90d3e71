#include "ui/plan/planbars.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace kinerja {

RecoveryBar::RecoveryBar(QWidget *parent)
    : QFrame(parent), m_text(label({}, "", this)), m_restore(button(translate("plan", "&Restore the typing"), u"restoreDraft"_s, "primary", this))
{
    setObjectName(u"recovery"_s);
    setProperty("notice", u"info"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    m_text->setObjectName(u"recoveryText"_s);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    QPushButton *const discard = button(translate("plan", "&Throw it away"), u"discardDraft"_s, "quiet", this);
    row->addWidget(discard);
    row->addWidget(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryBar::restoreWanted);
    connect(discard, &QPushButton::clicked, this, &RecoveryBar::discardWanted);
    hide();
}

void RecoveryBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

ReturnBar::ReturnBar(QWidget *parent) : Card(translate("plan", "Return the plan"), parent), m_reason(new GrowingEdit(2, this)), m_field(nullptr)
{
    setObjectName(u"returnBar"_s);
    m_reason->setObjectName(u"returnReason"_s);
    m_field = new FormField(translate("plan", "What should be impro&ved?"), m_reason, translate("plan", "The employee reads this. One kind, clear sentence is enough."), this);
    body()->addWidget(m_field);
    auto *const row = new QHBoxLayout;
    QPushButton *const doIt = button(translate("plan", "Return the plan"), u"returnPlan"_s, "primary", this);
    QPushButton *const cancel = button(translate("plan", "Cancel"), u"returnCancel"_s, "quiet", this);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(doIt);
    body()->addLayout(row);
    connect(doIt, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        m_field->setProblem(reason.isEmpty() ? translate("plan", "Say what should be improved, so that the employee knows what to do.") : QString());
        if (!reason.isEmpty())
            Q_EMIT returnWanted(reason);
        else
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(cancel, &QPushButton::clicked, this, &ReturnBar::cancelled);
    hide();
}

void ReturnBar::begin()
{
    m_reason->showText({});
    m_field->setProblem({});
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace kinerja
