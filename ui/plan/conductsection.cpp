#include "ui/plan/conductsection.h"

#include "core/base/tr.h"
#include "ui/common/style.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

ConductSection::ConductSection(PlanDocument &document, QWidget *parent) : Card(translate("plan", "C. Conduct (BerAKHLAK)"), parent), m_document(document)
{
    setObjectName(u"conduct"_s);
    auto *const hint = label(translate("plan", "The guides hold for everybody. Beside them the leader can write what is specially expected; it may stay empty."), "muted", this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
}

void ConductSection::setGuide(const forms::ConductGuide &guide)
{
    if (!m_edits.isEmpty())
        return;
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::small + space::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < guide.values.size(); ++i) {
        const forms::ConductValue &value = guide.values[i];
        auto *const words = new QVBoxLayout;
        words->setSpacing(space::tiny);
        auto *const name = label(QString::number(i + 1) + u". "_s + value.name, "", this);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        words->addWidget(name);
        auto *const guides = label(u"• "_s + value.guides.join(u"\n• "_s), "small", this);
        guides->setWordWrap(true);
        words->addWidget(guides);
        words->addStretch();
        grid->addLayout(words, int(i), 0);
        auto *const edit = new GrowingEdit(2, this);
        edit->setObjectName(u"expectation%1"_s.arg(i));
        edit->setAccessibleName(filled(translate("plan", "Special expectation on %1"), {value.name}));
        edit->setAccessibleDescription(value.guides.join(u". "_s));
        edit->setPlaceholderText(translate("plan", "Special expectation of the leader"));
        grid->addWidget(edit, int(i), 1, Qt::AlignTop);
        m_values.append(value.name);
        m_edits.append(edit);
        connect(edit, &GrowingEdit::edited, this, [this, name = value.name](const QString &text) { m_document.setExpectation(name, text); });
        connect(edit, &GrowingEdit::enterPressed, this, [this, i] {
            if (i + 1 < m_edits.size())
                m_edits[i + 1]->setFocus(Qt::TabFocusReason);
        });
    }
    body()->addLayout(grid);
}

void ConductSection::showPlan()
{
    const auto &expectations = m_document.plan().expectations;
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        const auto found = std::find_if(expectations.cbegin(), expectations.cend(), [&](const Expectation &expectation) { return expectation.value == m_values[i]; });
        m_edits[i]->showText(found == expectations.cend() ? QString() : found->text);
    }
}

void ConductSection::focusValue(const QString &value)
{
    if (const qsizetype at = m_values.indexOf(value); at >= 0)
        m_edits[at]->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ConductSection::fields() const
{
    return QList<QWidget *>(m_edits.cbegin(), m_edits.cend());
}

} // namespace kinerja
