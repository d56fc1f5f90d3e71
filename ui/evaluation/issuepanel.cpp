#include "ui/evaluation/issuepanel.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/explain/typeddrafts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr auto draftForm = "revision"_L1;
constexpr qsizetype mostListed = 200;

QString listed(const QStringList &all, const QString &between)
{
    QStringList shown = all.mid(0, mostListed);
    if (all.size() > shown.size())
        shown += filled(translate("rating", "and %1 more"), {countText(all.size() - shown.size())});
    return shown.join(between);
}
}

IssuePanel::IssuePanel(TypedDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_title(label({}, "cardTitle", this)), m_lead(label({}, "muted", this)), m_reason(new QLineEdit),
      m_ready(new Card({}, this)), m_refused(new Card({}, this)), m_unexplained(new Card({}, this)),
      m_write(button(translate("rating", "&Write the reason now"), u"issueReasons"_s, "link", this)), m_go(button({}, u"issueGo"_s, "primary", this)),
      m_back(button(translate("rating", "&Back to the ratings"), u"issueBack"_s, "quiet", this))
{
    setObjectName(u"issuePanel"_s);
    m_title->setObjectName(u"issueTitle"_s);
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_reason->setObjectName(u"revisionReason"_s);
    m_reasonField = new FormField(translate("rating", "Why is a &revision made?"), m_reason, translate("rating", "It is kept with the new revision. What was issued before stays as it was."), this);
    m_ready->setObjectName(u"issueReady"_s);
    m_refused->setObjectName(u"issueRefused"_s);
    m_unexplained->setObjectName(u"issueUnexplained"_s);
    for (Card *const card : {m_ready, m_refused, m_unexplained}) {
        QLabel *const text = label({}, "", card);
        text->setObjectName(u"lines"_s);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(text);
    }
    m_unexplained->body()->addWidget(m_write, 0, Qt::AlignLeft);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_back);
    row->addWidget(m_go);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addLayout(row);
    column->addWidget(m_lead);
    column->addWidget(m_reasonField);
    column->addWidget(m_unexplained);
    column->addWidget(m_refused);
    column->addWidget(m_ready);
    column->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        if (m_mode == Mode::Revise && reason.isEmpty()) {
            m_reasonField->setProblem(translate("rating", "Write why the evaluation is made anew."));
            m_reason->setFocus();
            return;
        }
        Q_EMIT confirmed(reason);
    });
    connect(m_back, &QPushButton::clicked, this, &IssuePanel::left);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT reasonsWanted(m_unit); });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_drafts.type(draftForm, m_subject, text);
        m_reasonField->setProblem({});
    });
    connect(m_reason, &QLineEdit::returnPressed, m_go, &QPushButton::click);
}

void IssuePanel::fill(Card *card, const QStringList &lines)
{
    card->setVisible(!lines.isEmpty());
    card->findChild<QLabel *>(u"lines"_s)->setText(listed(lines, u"\n"_s));
}

void IssuePanel::show(const EvaluationBoard &board, const IssuePreview &preview, Mode mode)
{
    m_mode = mode;
    m_placements.clear();
    m_subject = derivedId(board.unit.uuid, "revision|" + board.period.code().toUtf8());
    const QString count = countText(preview.issue.size());
    const bool revise = mode == Mode::Revise;
    m_title->setText(filled(revise ? translate("rating", "Revise %1 evaluations · %2") : translate("rating", "Issue %1 evaluations · %2"), {count, periodText(board.period)}));
    m_lead->setText(revise ? translate("rating", "Each gets the next revision with the ratings as they are now. Where nothing has changed, no revision is made.")
                           : translate("rating", "What is issued is frozen and can be printed and signed. A later change makes a revision."));
    m_reasonField->setVisible(revise);
    m_reasonField->setProblem({});
    m_reason->setText(revise ? m_drafts.text(draftForm, m_subject).value_or(QString()) : QString());
    std::array<QStringList, 5> byPredicate;
    for (const qsizetype at : preview.issue) {
        const BoardRow &row = board.rows[at];
        m_placements.append(row.segment.placement);
        const Predicate next = board.rules.matrix.at(*row.segment.result, *row.segment.rating.conduct);
        byPredicate[indexOf(next)] += revise ? filled(translate("rating", "%1 (revision %2)"), {row.name, QString::number(row.segment.revision + 1)}) : row.name;
    }
    QStringList ready;
    for (const Predicate predicate : allPredicates) {
        const QStringList &names = byPredicate[indexOf(predicate)];
        if (!names.isEmpty())
            ready += filled(translate("rating", "%1 (%2): %3"), {label(predicate), countText(names.size()), listed(names, u" · "_s)});
    }
    QStringList refused;
    for (const IssuePreview::Refusal &each : preview.refused)
        refused += filled(translate("rating", "%1: %2"), {board.rows[each.row].name, each.why.message});
    QStringList unexplained;
    for (const IssuePreview::Unexplained &each : preview.unexplained)
        unexplained += filled(translate("rating", "%1: %2"), {board.unitNames.value(each.unit), each.text});
    m_unit = preview.unexplained.isEmpty() ? UnitId{} : preview.unexplained.first().unit;
    m_ready->setTitle(filled(revise ? translate("rating", "Gets a revision (%1)") : translate("rating", "Will be issued (%1)"), {count}));
    m_refused->setTitle(filled(translate("rating", "Cannot be issued yet (%1)"), {countText(preview.refused.size())}));
    m_unexplained->setTitle(translate("rating", "A written reason is still missing. It can follow later, too."));
    fill(m_ready, ready);
    fill(m_refused, refused);
    fill(m_unexplained, unexplained);
    m_go->setText(filled(revise ? translate("rating", "&Revise %1 evaluations") : translate("rating", "&Issue %1 evaluations"), {count}));
    setReason(m_go, preview.issue.isEmpty() ? translate("rating", "Nothing here can be issued yet; above stands why.") : QString());
    setReason(m_back, {});
}

void IssuePanel::setBusy(const QString &why)
{
    setReason(m_go, why);
    setReason(m_back, why);
}

QWidget *IssuePanel::firstFocus() const
{
    return m_mode == Mode::Revise ? static_cast<QWidget *>(m_reason) : m_go->isEnabled() ? m_go : m_back;
}

void IssuePanel::issued()
{
    if (m_mode == Mode::Revise)
        m_drafts.done(draftForm, m_subject);
}

} // namespace kinerja
