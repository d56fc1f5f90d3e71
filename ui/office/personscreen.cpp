#include "ui/office/personscreen.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/exchange/exporter.h"
#include "core/office/nip.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/office/personsections.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype mostEvents = 200;
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
    connect(m_plans, &PlansCard::openAsked, this, &PersonScreen::openPlan);
    connect(m_plans, &PlansCard::printAsked, this, [this](int year) {
        const bool sameYear = m_workspace.period().year == year;
        print(u"d1"_s, sameYear ? std::nullopt : std::optional(Period::annual(year)));
    });
    connect(m_evaluations, &EvaluationsCard::printAsked, this, [this](const QString &form, const Period &period) { print(form, period); });
    connect(m_evaluations, &EvaluationsCard::whyAsked, this, [this](const Period &period, UnitId unit, PlacementId placement) {
        m_workspace.setPeriod(period);
        Place place{Place::Kind::Evaluation};
        place.unit = unit.uuid;
        place.subject = placement.uuid;
        Q_EMIT go(place);
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
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    m_header = new PageHeader(content);
    m_copy = button(translate("office", "&Copy of the data…"), u"personCopy"_s, "quiet", content);
    m_copy->setIcon(icon(Glyph::Export));
    m_copy->setToolTip(translate("office", "Everything that this office keeps about the person, as a file for the person (UU 27/2022)."));
    m_plan = button({}, u"personPlan"_s, "primary", content);
    m_header->addAction(m_copy);
    m_header->addAction(m_plan);
    page->addWidget(m_header);

    m_facts = new FactsCard(content);
    page->addWidget(m_facts);

    m_grid = new QGridLayout;
    m_grid->setSpacing(space::between);
    m_evaluations = new EvaluationsCard(content);
    m_plans = new PlansCard(content);
    m_posts = new PostsCard(content);
    m_changes = new ChangesCard(content);
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
    m_facts->arrange(columns);
    const QList<QWidget *> cards{m_evaluations, m_plans, m_posts, m_changes};
    for (QWidget *const card : cards)
        m_grid->removeWidget(card);
    if (columns == 2) {
        m_grid->addWidget(m_evaluations, 0, 0, 2, 1);
        m_grid->addWidget(m_plans, 0, 1);
        m_grid->addWidget(m_posts, 1, 1);
        m_grid->addWidget(m_changes, 2, 0, 1, 2);
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
    // While the person is being read nothing on the page can be used yet; the page holds the place for what can.
    return m_plan->isEnabled() ? m_plan : m_copy->isEnabled() ? static_cast<QWidget *>(m_copy) : this;
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
        m_changes->begin();
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
            if (hasFocus())
                firstFocus()->setFocus(Qt::OtherFocusReason);
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
            m_changes->show(history->events, history->me);
        });
}

void PersonScreen::showFile(PersonFile file)
{
    m_file = std::move(file);
    showHead();
    m_facts->show(post());
    m_posts->show(m_file);
    m_plans->show(m_file);
    m_evaluations->show(m_file);
    showPlanButton();
}

void PersonScreen::showHead()
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
                m_workspace.say({Notice::Level::Success, filled(translate("office", "The copy stands in %1. It holds personal data: give it only to the person."), {placeText(path)})});
            });
    });
}

} // namespace kinerja
