#include "ui/office/personscreen.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/exchange/exporter.h"
#include "core/office/nip.h"
#include "core/rules/labels.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/office/personcards.h"
#include "ui/office/personwords.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype mostEvents = 200;
constexpr qsizetype eventsAtFirst = 8;
constexpr qsizetype mostEffects = 4;
/// Narrower than this, in heights of a line, cards stand below each other.
constexpr int linesForTwo = 50;

struct PersonHistory {
    QList<PersonEvent> events;
    UserId me;
};

} // namespace

PersonScreen::PersonScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_workspace(workspace)
{
    setObjectName(u"personScreen"_s);
    build();
    connect(m_copy, &QPushButton::clicked, this, &PersonScreen::exportData);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (const PersonPost *const here = post())
            openPlan(here->placement.id, m_workspace.period().year);
    });
    connect(m_gone->button(), &QPushButton::clicked, this, [this] { Q_EMIT go(Place{Place::Kind::People}); });
    connect(&m_workspace, &Workspace::periodChanged, this, &PersonScreen::showPlanButton);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        if (!m_employee.isNull())
            load();
    });
}

void PersonScreen::build()
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack);
    auto *const content = new QWidget;
    m_scroll = scrolling(content, m_stack);
    m_gone = new EmptyState(translate("office", "This person is no longer in the office"),
                            translate("office", "The record was taken out, perhaps by an import that was taken back. Everything else is as it was."),
                            translate("office", "Back to the list"), m_stack);
    m_gone->button()->setObjectName(u"personBack"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_gone);

    auto *const page = new QVBoxLayout(content);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::between);
    m_header = new PageHeader(content);
    m_copy = button(translate("office", "&Copy of the data…"), u"personCopy"_s, "quiet", content);
    m_copy->setIcon(icon(Glyph::Export));
    m_copy->setToolTip(translate("office", "Everything that this office keeps about the person, as a file for the person (UU 27/2022)."));
    m_plan = button({}, u"personPlan"_s, "primary", content);
    m_header->addAction(m_copy);
    m_header->addAction(m_plan);
    page->addWidget(m_header);

    m_facts = new Card({}, content);
    m_facts->setObjectName(u"personFacts"_s);
    m_factGrid = new QGridLayout;
    m_factGrid->setHorizontalSpacing(space::page);
    m_factGrid->setVerticalSpacing(space::small);
    m_facts->body()->addLayout(m_factGrid);
    const auto fact = [&](const QString &name, const QString &objectName) {
        auto *const cell = new QWidget(m_facts);
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
        m_factCells.append(cell);
        return value;
    };
    m_position = fact(translate("office", "Position"), u"personPosition"_s);
    m_unit = fact(translate("office", "Unit"), u"personUnit"_s);
    m_appraiser = fact(translate("office", "Appraiser"), u"personAppraiser"_s);
    page->addWidget(m_facts);

    m_grid = new QGridLayout;
    m_grid->setSpacing(space::between);
    m_evaluations = new LineCard(translate("office", "Evaluations"), u"personEvaluations"_s, content);
    m_plans = new LineCard(translate("office", "SKP by year"), u"personPlans"_s, content);
    m_posts = new LineCard(translate("office", "Posts"), u"personPosts"_s, content);
    m_history = new LineCard(translate("office", "What was changed"), u"personHistory"_s, content);
    page->addLayout(m_grid);
    page->addStretch(1);
    arrange();
}

void PersonScreen::arrange()
{
    const int columns = width() >= linesForTwo * fontMetrics().height() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_factCells.size(); ++i) {
        m_factGrid->addWidget(m_factCells[i], columns == 2 ? 0 : i, columns == 2 ? i : 0);
        m_factGrid->setColumnStretch(i, columns == 2 || i == 0 ? 1 : 0);
    }
    const QList<QWidget *> cards{m_evaluations, m_plans, m_posts, m_history};
    for (QWidget *const card : cards)
        m_grid->removeWidget(card);
    if (columns == 2) {
        m_grid->addWidget(m_evaluations, 0, 0, 2, 1);
        m_grid->addWidget(m_plans, 0, 1);
        m_grid->addWidget(m_posts, 1, 1);
        m_grid->addWidget(m_history, 2, 0, 1, 2);
        m_grid->setRowStretch(1, 1);
        m_grid->setColumnStretch(0, 3);
        m_grid->setColumnStretch(1, 2);
    } else {
        for (int i = 0; i < cards.size(); ++i)
            m_grid->addWidget(cards[i], i, 0);
        m_grid->setRowStretch(1, 0);
        m_grid->setColumnStretch(1, 0);
    }
}

void PersonScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

QString PersonScreen::title() const
{
    return m_loaded ? fullName(m_file.employee) : translate("office", "Employee");
}

QString PersonScreen::helpTopic() const
{
    return u"person"_s;
}

QWidget *PersonScreen::firstFocus()
{
    return m_plan->isEnabled() ? m_plan : m_copy;
}

const PersonPost *PersonScreen::post() const
{
    return m_file.postOn(m_workspace.today());
}

void PersonScreen::open(const Place &place)
{
    const EmployeeId employee{place.subject};
    if (employee != m_employee) {
        m_employee = employee;
        m_loaded = false;
        m_allEvents = false;
        m_events.clear();
        m_file = {};
        m_scroll->verticalScrollBar()->setValue(0);
        showFile(PersonFile{});
    }
    noteOpened();
    load();
}

void PersonScreen::noteOpened()
{
    // Who looked at whose file stays in this office; the number says which record without naming anybody.
    const QString which = hashId({"person", m_employee.uuid.toBytes()}).toString().left(8);
    m_workspace.thread().run<bool>(
        StoreThread::Lane::Write, this,
        [which](Store &store, Progress &) -> Result<bool> {
            TRY(store.note(u"file of a person opened: "_s + which));
            return true;
        },
        [](const Result<bool> &) {});
}

void PersonScreen::refresh(const Changes &changes)
{
    if (!m_employee.isNull() && changes.touches({Table::Employee, Table::Placement, Table::Unit, Table::Position, Table::Plan, Table::PlanItem, Table::Indicator,
                                                 Table::Realisation, Table::Rating, Table::Organisation, Table::Issue, Table::Activity, Table::Feedback}))
        load();
}

void PersonScreen::load()
{
    m_workspace.ask(
        m_fileQuestion, this,
        [employee = m_employee](Store &store, Progress &) {
            return PersonStore(store.database()).file(employee, [&store](const Period &period) { return store.rulesFor(period); });
        },
        [this](Result<std::optional<PersonFile>> file) {
            if (!file) {
                if (m_workspace.isOpen() && file.error().kind != ErrorKind::Cancelled)
                    m_workspace.say(noticeOf(file.error()));
                return;
            }
            m_loaded = file->has_value();
            m_stack->setCurrentWidget(m_loaded ? static_cast<QWidget *>(m_scroll) : m_gone);
            showFile(std::move(*file).value_or(PersonFile{}));
            Q_EMIT titleChanged();
        });
    m_workspace.ask(
        m_historyQuestion, this,
        [employee = m_employee](Store &store, Progress &) -> Result<PersonHistory> {
            ASSIGN(QList<PersonEvent> events, PersonStore(store.database()).history(employee, store.ledger(), mostEvents));
            return PersonHistory{std::move(events), store.session().user};
        },
        [this](Result<PersonHistory> history) {
            if (!history)
                return;
            m_events = std::move(history->events);
            m_me = history->me;
            showHistory();
        });
}

void PersonScreen::showFile(PersonFile file)
{
    m_file = std::move(file);
    showFacts();
    showPosts();
    showPlans();
    showEvaluations();
    showHistory();
    showPlanButton();
}

void PersonScreen::showFacts()
{
    const Employee &employee = m_file.employee;
    m_header->setTitle(fullName(employee));
    QStringList words;
    if (!employee.nip.isEmpty())
        words.append(filled(translate("office", "NIP %1"), {groupedNip(employee.nip)}));
    for (const QString &word : {rankText(employee), employee.status}) {
        if (!word.isEmpty())
            words.append(word);
    }
    m_header->setSubtitle(words.join(u" · "_s));
    const PersonPost *const here = post();
    const auto text = [](const QString &value) { return value.isEmpty() ? u"—"_s : value; };
    m_position->setText(text(here == nullptr ? QString() : here->level.isEmpty() || here->position.contains(here->level) ? here->position : here->position + u' ' + here->level));
    m_unit->setText(text(here == nullptr ? QString() : here->unitName));
    m_appraiser->setText(text(here == nullptr ? QString() : here->appraiserName));
    setReason(m_copy, employee.nip.isEmpty() ? translate("office", "The person is still being read.") : QString());
    if (!employee.nip.isEmpty())
        m_copy->setToolTip(translate("office", "Everything that this office keeps about the person, as a file for the person (UU 27/2022)."));
}

void PersonScreen::showPlanButton()
{
    const int year = m_workspace.period().year;
    const PersonPost *const here = post();
    const bool has = here != nullptr && std::any_of(m_file.plans.cbegin(), m_file.plans.cend(), [&](const PersonPlan &plan) {
                         return plan.year == year && plan.placement == here->placement.id;
                     });
    m_plan->setText(filled(has ? translate("office", "Open &SKP %1") : translate("office", "Make &SKP %1"), {QString::number(year)}));
    setReason(m_plan, here == nullptr ? translate("office", "The person has no post today. Import one first.") : QString());
}

void PersonScreen::showPosts()
{
    m_posts->clear();
    for (const PersonPost &post : std::as_const(m_file.posts))
        m_posts->addLine(post.position.isEmpty() ? translate("office", "Without a position") : post.position,
                         QStringList{post.unitName, spanText(post.placement)}.join(u" · "_s));
    if (m_file.posts.isEmpty())
        m_posts->addNothing(translate("office", "No post recorded yet."));
}

void PersonScreen::showPlans()
{
    m_plans->clear();
    for (const PersonPlan &plan : std::as_const(m_file.plans)) {
        const QString year = QString::number(plan.year);
        QPushButton *const open = button(translate("office", "Open"), u"openPlan"_s + year, "quiet", this);
        open->setAccessibleName(filled(translate("office", "Open the SKP of %1"), {year}));
        connect(open, &QPushButton::clicked, this, [this, placement = plan.placement, number = plan.year] { openPlan(placement, number); });
        QPushButton *const paper = button({}, u"printPlan"_s + year, "quiet", this);
        paper->setIcon(icon(Glyph::Print));
        paper->setAccessibleName(filled(translate("office", "Print the SKP of %1"), {year}));
        paper->setToolTip(paper->accessibleName());
        connect(paper, &QPushButton::clicked, this, [this, number = plan.year] {
            const bool sameYear = m_workspace.period().year == number;
            print(u"d1"_s, sameYear ? std::nullopt : std::optional(Period::annual(number)));
        });
        m_plans->addLine(filled(translate("office", "Year %1"), {year}),
                         filled(translate("office", "%1 · %2 results, %3 indicators"), {stateText(plan.state), countText(plan.results), countText(plan.indicators)}), {open, paper});
    }
    if (m_file.plans.isEmpty())
        m_plans->addNothing(translate("office", "No SKP yet. It is made with the button above, or imported."));
}

void PersonScreen::showEvaluations()
{
    m_evaluations->clear();
    for (const PersonEvaluation &evaluation : std::as_const(m_file.evaluations)) {
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
        if (m_file.posts.size() > 1)
            below.append(evaluation.unitName);
        QList<QWidget *> right;
        if (segment.predicate)
            right.append(new PredicateBadge(*segment.predicate, this));
        QPushButton *const why = button(translate("office", "Why?"), u"why"_s + code, "quiet", this);
        why->setAccessibleName(filled(translate("office", "Why this predicate in %1?"), {name}));
        connect(why, &QPushButton::clicked, this, [this, period = evaluation.period, unit = segment.unit, placement = segment.placement] {
            m_workspace.setPeriod(period);
            Place place{Place::Kind::Evaluation};
            place.unit = unit.uuid;
            place.subject = placement.uuid;
            Q_EMIT go(place);
        });
        QPushButton *const paper = button({}, u"printEvaluation"_s + code, "quiet", this);
        paper->setIcon(icon(Glyph::Print));
        paper->setAccessibleName(filled(translate("office", "Print the evaluation of %1"), {name}));
        paper->setToolTip(paper->accessibleName());
        connect(paper, &QPushButton::clicked, this, [this, paper, period = evaluation.period] {
            auto *const menu = new QMenu(paper);
            menu->setObjectName(u"printMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            connect(menu->addAction(translate("office", "Periodic evaluation of the employee")), &QAction::triggered, this, [this, period] { print(u"d3"_s, period); });
            connect(menu->addAction(translate("office", "Evaluation document")), &QAction::triggered, this, [this, period] { print(u"d4"_s, period); });
            menu->popup(paper->mapToGlobal(QPoint(0, paper->height())));
        });
        right << why << paper;
        m_evaluations->addLine(name, below.join(u" · "_s), right);
    }
    if (m_file.evaluations.isEmpty())
        m_evaluations->addNothing(translate("office", "Not rated in any period yet."));
}

void PersonScreen::showHistory()
{
    m_history->clear();
    const qsizetype shown = m_allEvents ? m_events.size() : qMin(m_events.size(), eventsAtFirst);
    for (const PersonEvent &event : std::as_const(m_events).first(shown)) {
        QStringList effects = effectTexts(event);
        if (effects.size() > mostEffects) {
            const qsizetype more = effects.size() - mostEffects;
            effects.resize(mostEffects);
            effects.append(filled(translate("office", "and %1 more"), {countText(more)}));
        }
        const QString who = event.author == m_me ? translate("office", "this office") : translate("office", "another office");
        QLabel *const when = label(momentText(event.at) + u" · "_s + who, "small", this);
        m_history->addLine(actText(event), effects.join(u" · "_s), {when});
    }
    if (shown < m_events.size()) {
        QPushButton *const all = button(filled(translate("office", "Show all %1"), {countText(m_events.size())}), u"allEvents"_s, "link", this);
        connect(all, &QPushButton::clicked, this, [this] {
            m_allEvents = true;
            showHistory();
        });
        m_history->addLine({}, {}, {all});
    }
    if (m_events.isEmpty())
        m_history->addNothing(m_historyQuestion.isWaiting() ? translate("office", "Reading…") : translate("office", "Nothing was changed yet."));
}

void PersonScreen::openPlan(PlacementId placement, int year)
{
    Place place{Place::Kind::Plan};
    place.subject = placement.uuid;
    place.year = year;
    Q_EMIT go(place);
}

void PersonScreen::print(const QString &form, const std::optional<Period> &period)
{
    if (period)
        m_workspace.setPeriod(*period);
    Place place{Place::Kind::Print};
    place.subject = m_employee.uuid;
    place.text = form;
    Q_EMIT go(place);
}

bool PersonScreen::perform(Command command)
{
    switch (command) {
    case Command::Print:
        if (!m_loaded)
            return false;
        print(m_file.evaluations.isEmpty() ? u"d1"_s : u"d4"_s, {});
        return true;
    case Command::Refresh: load(); return true;
    case Command::Find:
    case Command::Save:
    case Command::Undo:
    case Command::New: return false;
    }
    Q_UNREACHABLE();
}

void PersonScreen::exportData()
{
    Prompt::File file;
    file.title = translate("office", "Copy of the data of one person");
    file.filter = translate("office", "JSON (*.json);;Excel workbook (*.xlsx);;CSV table (*.csv)");
    file.suggestion = translate("office", "copy-of-data.json");
    file.ending = u"json"_s;
    m_workspace.prompt().saveFile(this, file, [this, nip = m_file.employee.nip](const QString &path) {
        m_workspace.readLong(
            translate("office", "Copy of the data"), this,
            [nip, path](Store &store, Progress &progress) -> Result<qint64> {
                ExportRequest request;
                request.kind = ExportKind::MyData;
                request.nip = nip;
                return Exporter(store).run(request, path, progress);
            },
            [this, path](const Result<qint64> &rows) {
                if (!rows) {
                    m_workspace.say(noticeOf(rows.error()));
                    return;
                }
                m_workspace.say({Notice::Level::Success, filled(translate("office", "The copy stands in %1. It holds personal data: give it only to the person."), {QFileInfo(path).fileName()})});
            });
    });
}

} // namespace kinerja
