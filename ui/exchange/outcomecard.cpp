#include "ui/exchange/outcomecard.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace kinerja {

RunningCard::RunningCard(QWidget *parent)
    : Card({}, parent)
    , m_text(label({}, "cardTitle", this))
    , m_bar(new QProgressBar(this))
    , m_cancel(button(translate("importpage", "&Cancel the import"), u"cancelImport"_s, "quiet", this))
{
    setObjectName(u"importRunning"_s);
    setAccessibleName(translate("importpage", "Import in progress"));
    m_text->setObjectName(u"runningText"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"runningBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(accessibleName());
    auto *const row = new QHBoxLayout;
    auto *const words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_bar);
    row->addLayout(words, 1);
    row->addSpacing(space::between);
    row->addWidget(m_cancel);
    body()->addLayout(row);
}

void RunningCard::showProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_text->setText(total > 0 ? filled(translate("importpage", "Importing: %1 of %2 rows"), {countText(done), countText(total)}) : translate("importpage", "Importing…"));
    m_bar->setRange(0, steps);
    m_bar->setValue(total > 0 ? int(done * steps / total) : 0);
}

OutcomeCard::OutcomeCard(QWidget *parent)
    : Card({}, parent)
    , m_text(label({}, "cardTitle", this))
    , m_next(label({}, "muted", this))
    , m_undo(button(translate("importpage", "&Take this import back"), u"undoThis"_s, "quiet", this))
{
    setObjectName(u"importResult"_s);
    setAccessibleName(translate("importpage", "Result of the import"));
    auto *const row = new QHBoxLayout;
    auto *const said = new QVBoxLayout;
    said->setSpacing(space::tiny);
    m_text->setObjectName(u"resultText"_s);
    m_text->setWordWrap(true);
    m_next->setObjectName(u"nextText"_s);
    m_next->setWordWrap(true);
    said->addWidget(m_text);
    said->addWidget(m_next);
    row->addLayout(said, 1);
    m_undo->setIcon(icon(Glyph::Undo));
    row->addWidget(m_undo);
    body()->addLayout(row);
}

void OutcomeCard::show(qint64 created, qint64 changed, const QString &next)
{
    if (created == 0)
        m_text->setText(filled(translate("importpage", "Done: %1 changed rows are in the office."), {countText(changed)}));
    else if (changed == 0)
        m_text->setText(filled(translate("importpage", "Done: %1 new rows are in the office."), {countText(created)}));
    else
        m_text->setText(filled(translate("importpage", "Done: %1 new and %2 changed rows are in the office."), {countText(created), countText(changed)}));
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

} // namespace kinerja
