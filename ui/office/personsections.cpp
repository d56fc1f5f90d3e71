#include "ui/office/personsections.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/office/personwords.h"

#include <QGridLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype eventsAtFirst = 8;
constexpr qsizetype mostEffects = 4;

} // namespace

FactsCard::FactsCard(QWidget *parent) : Card({}, parent), m_grid(new QGridLayout)
{
    setObjectName(u"personFacts"_s);
    m_grid->setHorizontalSpacing(space::page);
    m_grid->setVerticalSpacing(space::small);
    body()->addLayout(m_grid);
    m_position = addFact(translate("office", "Position"), u"personPosition"_s);
    m_unit = addFact(translate("office", "Unit"), u"personUnit"_s);
    m_appraiser = addFact(translate("office", "Appraiser"), u"personAppraiser"_s);
}

QLabel *FactsCard::addFact(const QString &name, const QString &objectName)
{
    auto *const cell = new QWidget(this);
    auto *const words = new QVBoxLayout(cell);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(label(name, "small", cell));
    QLabel *const value = label({}, "", cell);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(value);
    words->addStretch(1);
    m_cells.append(cell);
    return value;
}

void FactsCard::show(const PersonPost *post)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? u"—"_s : value; };
    m_position->setText(text(post == nullptr ? QString() : post->level.isEmpty() || post->position.contains(post->level) ? post->position : post->position + u' ' + post->level));
    m_unit->setText(text(post == nullptr ? QString() : post->unitName));
    m_appraiser->setText(text(post == nullptr ? QString() : post->appraiserName));
}

void FactsCard::arrange(int columns)
{
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->addWidget(m_cells[i], columns == 2 ? 0 : i, columns == 2 ? i : 0);
        m_grid->setColumnStretch(i, columns == 2 || i == 0 ? 1 : 0);
    }
}

PostsCard::PostsCard(QWidget *parent) : LineCard(translate("office", "Posts"), u"personPosts"_s, parent) {}

void PostsCard::show(const PersonFile &file)
{
    clear();
    for (const PersonPost &post : file.posts)
        addLine(post.position.isEmpty() ? translate("office", "Without a position") : post.position,
                         QStringList{post.unitName, spanText(post.placement)}.join(u" · "_s));
    if (file.posts.isEmpty())
        addNothing(translate("office", "No post recorded yet."));
}

PlansCard::PlansCard(QWidget *parent) : LineCard(translate("office", "SKP by year"), u"personPlans"_s, parent) {}

void PlansCard::show(const PersonFile &file)
{
    clear();
    for (const PersonPlan &plan : file.plans) {
        const QString year = QString::number(plan.year);
        QPushButton *const open = button(translate("office", "Open"), u"openPlan"_s + year, "quiet", this);
        open->setAccessibleName(filled(translate("office", "Open the SKP of %1"), {year}));
        connect(open, &QPushButton::clicked, this, [this, placement = plan.placement, number = plan.year] { Q_EMIT openAsked(placement, number); });
        QPushButton *const paper = button({}, u"printPlan"_s + year, "quiet", this);
        paper->setIcon(icon(Glyph::Print));
        paper->setAccessibleName(filled(translate("office", "Print the SKP of %1"), {year}));
        paper->setToolTip(paper->accessibleName());
        connect(paper, &QPushButton::clicked, this, [this, number = plan.year] { Q_EMIT printAsked(number); });
        addLine(filled(translate("office", "Year %1"), {year}),
                         filled(translate("office", "%1 · %2 results, %3 indicators"), {stateText(plan.state), countText(plan.results), countText(plan.indicators)}), {open, paper});
    }
    if (file.plans.isEmpty())
        addNothing(translate("office", "No SKP yet. It is made with the button above, or imported."));
}

EvaluationsCard::EvaluationsCard(QWidget *parent) : LineCard(translate("office", "Evaluations"), u"personEvaluations"_s, parent) {}

void EvaluationsCard::show(const PersonFile &file)
{
    clear();
    for (const PersonEvaluation &evaluation : file.evaluations) {
        const EvaluatedSegment &segment = evaluation.segment;
        const QString code = evaluation.period.code();
        const QString name = periodText(evaluation.period);
        QStringList below{stateText(segment.state)};
        if (segment.revision > 1)
            below.append(filled(translate("office", "revision %1"), {QString::number(segment.revision - 1)}));
        if (segment.outdated)
            below.append(translate("office", "ratings changed since, a revision is due"));
        if (segment.issuedElsewhere)
            below.append(translate("office", "from the e-Kinerja recap"));
        if (file.posts.size() > 1)
            below.append(evaluation.unitName);
        QList<QWidget *> right;
        if (segment.predicate)
            right.append(new PredicateBadge(*segment.predicate, this));
        QPushButton *const why = button(translate("office", "Why?"), u"why"_s + code, "quiet", this);
        why->setAccessibleName(filled(translate("office", "Why this predicate in %1?"), {name}));
        connect(why, &QPushButton::clicked, this,
                [this, period = evaluation.period, unit = segment.unit, placement = segment.placement] { Q_EMIT whyAsked(period, unit, placement); });
        QPushButton *const paper = button({}, u"printEvaluation"_s + code, "quiet", this);
        paper->setIcon(icon(Glyph::Print));
        paper->setAccessibleName(filled(translate("office", "Print the evaluation of %1"), {name}));
        paper->setToolTip(paper->accessibleName());
        connect(paper, &QPushButton::clicked, this, [this, paper, period = evaluation.period] { showForms(paper, period); });
        right << why << paper;
        addLine(name, below.join(u" · "_s), right);
    }
    if (file.evaluations.isEmpty())
        addNothing(translate("office", "Not rated in any period yet."));
}

void EvaluationsCard::showForms(QWidget *at, const Period &period)
{
    auto *const menu = new QMenu(at);
    menu->setObjectName(u"printMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(translate("office", "Periodic evaluation of the employee")), &QAction::triggered, this, [this, period] { Q_EMIT printAsked(u"d3"_s, period); });
    connect(menu->addAction(translate("office", "Evaluation document")), &QAction::triggered, this, [this, period] { Q_EMIT printAsked(u"d4"_s, period); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

ChangesCard::ChangesCard(QWidget *parent) : LineCard(translate("office", "What was changed"), u"personHistory"_s, parent) {}

void ChangesCard::begin()
{
    m_events.clear();
    m_me = {};
    m_all = false;
    showLines();
}

void ChangesCard::show(const QList<PersonEvent> &events, const UserId &me)
{
    m_events = events;
    m_me = me;
    showLines();
}

void ChangesCard::showLines()
{
    clear();
    const qsizetype shown = m_all ? m_events.size() : qMin(m_events.size(), eventsAtFirst);
    for (const PersonEvent &event : std::as_const(m_events).first(shown)) {
        QStringList effects = effectTexts(event);
        if (effects.size() > mostEffects) {
            const qsizetype more = effects.size() - mostEffects;
            effects.resize(mostEffects);
            effects.append(filled(translate("office", "and %1 more"), {countText(more)}));
        }
        const QString who = event.author == m_me ? translate("office", "this office") : translate("office", "another office");
        QLabel *const when = label(momentText(event.at) + u" · "_s + who, "small", this);
        addLine(actText(event), effects.join(u" · "_s), {when});
    }
    if (shown < m_events.size()) {
        QPushButton *const all = button(filled(translate("office", "Show all %1"), {countText(m_events.size())}), u"allEvents"_s, "link", this);
        connect(all, &QPushButton::clicked, this, [this] {
            m_all = true;
            showLines();
        });
        addLine({}, {}, {all});
    }
    if (m_events.isEmpty())
        addNothing(m_me.isNull() ? translate("office", "Reading…") : translate("office", "Nothing was changed yet."));
}

} // namespace kinerja
