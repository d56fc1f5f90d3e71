#include "ui/print/printscreen.h"

#include "core/base/tr.h"
#include "core/office/officesettingsstore.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/narrowbar.h"
#include "ui/common/style.h"
#include "ui/paper/emblem.h"
#include "ui/print/pagepreview.h"
#include "ui/print/pagesource.h"
#include "ui/print/printchoice.h"
#include "ui/print/printrun.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qint64 mostAtOnce = 500; ///< an office with more people is not gathered whole before somebody wants it

QToolButton *tool(const QString &sign, const QString &name, const QString &objectName)
{
    auto *const made = new QToolButton;
    made->setText(sign);
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

QToolButton *tool(Glyph glyph, const QString &name, const QString &objectName)
{
    QToolButton *const made = tool(QString(), name, objectName);
    made->setIcon(icon(glyph));
    return made;
}

} // namespace

PrintScreen::PrintScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_run(new PrintRun(workspace, this)), m_source(new PageSource(this)), m_header(new PageHeader(this)), m_narrow(new NarrowBar(this)), m_choice(new PrintChoice),
      m_preview(new PagePreview(*m_source)), m_right(new QStackedWidget), m_empty(new EmptyState({}, {}, {})), m_where(label(QString())), m_zoom(label(QString(), "muted")),
      m_previous(tool(Glyph::Up, translate("print", "Previous page"), u"previousPage"_s)), m_next(tool(Glyph::Down, translate("print", "Next page"), u"nextPage"_s)),
      m_fit(button(QString(), u"fit"_s, "link")), m_print(button(QString(), u"print"_s, "primary")), m_save(button(translate("print", "&Save PDF…"), u"savePdf"_s))
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    m_header->setTitle(title());
    for (QPushButton *const action : {m_save, m_print})
        m_header->addAction(action);
    page->addWidget(m_header);
    page->addWidget(m_narrow);

    auto *const body = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::between);
    m_left = scrolling(m_choice, body);
    m_row->addWidget(m_left);
    auto *const right = new QWidget;
    buildPreview(right);
    m_row->addWidget(right, 1);
    page->addWidget(scrolling(body, this), 1);
    arrange();

    connect(m_choice, &PrintChoice::contentChanged, this, &PrintScreen::choiceChanged);
    connect(m_narrow, &NarrowBar::allWanted, this, &PrintScreen::showAll);
    connect(m_choice, &PrintChoice::employeeChanged, this, &PrintScreen::showBatch);
    connect(m_choice, &PrintChoice::paperChanged, this, &PrintScreen::showBatch);
    connect(m_choice, &PrintChoice::gapChosen, this, &PrintScreen::goToGap);
    connect(m_choice, &PrintChoice::verifyWanted, m_run, &PrintRun::verify);
    connect(m_run, &PrintRun::busyChanged, this, &PrintScreen::showCounts);
    connect(m_source, &PageSource::counted, this, &PrintScreen::showCounts);
    connect(m_save, &QPushButton::clicked, this, [this] { m_run->save(chosenBatch(), paperOptions()); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        const QSizeF sheet = m_source->sheet();
        m_run->print(chosenBatch(), paperOptions(), sheet.width() > sheet.height() ? paper::Orientation::Landscape : paper::Orientation::Portrait);
    });
    connect(&m_workspace, &Workspace::periodChanged, this, [this] {
        if (isVisible())
            read();
    });
    showCounts();
}

void PrintScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void PrintScreen::arrange()
{
    // Side by side while the sheets have at least as much room as the choice; with large text in a small window below each other.
    const int side = fontMetrics().averageCharWidth() * 38;
    const bool narrow = width() < 2 * side;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMinimumSize(narrow ? 0 : side, narrow ? m_choice->sizeHint().height() : 0);
    m_left->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    m_right->setMinimumHeight(narrow ? height() * 2 / 3 : 0);
}

void PrintScreen::buildPreview(QWidget *side)
{
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *const bar = new QHBoxLayout;
    bar->setSpacing(space::tiny);
    m_where->setObjectName(u"where"_s);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoom->setObjectName(u"zoom"_s);
    QToolButton *const less = tool(Glyph::ZoomOut, translate("print", "Smaller"), u"zoomOut"_s);
    QToolButton *const more = tool(Glyph::ZoomIn, translate("print", "Larger"), u"zoomIn"_s);
    for (QWidget *const widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        bar->addWidget(widget);
    bar->addSpacing(space::small);
    bar->addWidget(m_where, 1);
    for (QWidget *const widget : {static_cast<QWidget *>(less), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(more), static_cast<QWidget *>(m_fit)})
        bar->addWidget(widget);
    column->addLayout(bar);
    m_preview->setObjectName(u"preview"_s);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_empty);
    column->addWidget(m_right, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() + 1); });
    connect(less, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(more, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_preview->setFit(m_preview->fit() == PagePreview::Fit::Width ? PagePreview::Fit::Page : PagePreview::Fit::Width); });
    connect(m_preview, &PagePreview::currentChanged, this, &PrintScreen::showPage);
    connect(m_preview, &PagePreview::zoomChanged, this, &PrintScreen::showPage);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_only != Narrowing::None)
            showAll();
        else
            Q_EMIT go(Place{Place::Kind::Import});
    });
}

QString PrintScreen::title() const
{
    return translate("print", "Print");
}

QString PrintScreen::helpTopic() const
{
    return u"print"_s;
}

QWidget *PrintScreen::firstFocus()
{
    return m_choice->firstField();
}

void PrintScreen::open(const Place &place)
{
    if (!place.text.isEmpty())
        m_choice->setForm(place.text);
    if (m_fresh)
        m_choice->offerDate(m_workspace.today());
    m_only = place.only == Narrowing::Unprinted ? place.only : Narrowing::None;
    m_choice->setEmployee(EmployeeId{place.subject});
    m_wanted = EmployeeId{place.subject};
    m_reading.unit = UnitId{place.unit};
    if (!place.unit.isNull() || m_only != Narrowing::None)
        m_choice->setUnit(m_reading.unit);
    read();
}

void PrintScreen::choiceChanged()
{
    if (!m_choice->unit().isNull() || m_choice->form() == u"d1")
        m_only = Narrowing::None;
    read();
}

void PrintScreen::showAll()
{
    m_only = Narrowing::None;
    read();
}

void PrintScreen::refresh(const Changes &changes)
{
    if (changes.touches({Table::Setting}))
        m_fresh = true;
    // What was printed just now is not among what waits for it any more.
    if (m_only != Narrowing::None && changes.touches({Table::Document}))
        return read();
    if (changes.touches({Table::Unit, Table::Position, Table::Employee, Table::Placement, Table::Plan, Table::PlanItem, Table::Indicator, Table::Realisation, Table::Feedback,
                         Table::Rating, Table::Organisation, Table::Issue, Table::Expectation, Table::Setting}))
        read();
}

bool PrintScreen::perform(Command command)
{
    switch (command) {
    case Command::Find: m_choice->find(); return true;
    case Command::Print: m_print->click(); return true;
    case Command::Save: m_save->click(); return true;
    case Command::Refresh: read(); return true;
    case Command::Undo:
    case Command::New: break;
    }
    return false;
}

void PrintScreen::read()
{
    if (!m_workspace.isOpen())
        return;
    FormRequest request;
    request.form = m_choice->form();
    request.period = m_workspace.period();
    request.place = m_choice->place();
    request.date = m_choice->date();
    request.choice = m_only == Narrowing::Unprinted ? FormChoice::Unprinted : FormChoice::All;
    const UnitId unit = m_choice->unit().isNull() ? m_reading.unit : m_choice->unit();
    m_workspace.ask(
        m_question, this,
        [request, unit, wanted = m_wanted, fresh = m_fresh](Store &store, Progress &progress) -> Result<Reading> {
            Reading reading;
            FormRequest narrowed = request;
            ASSIGN(reading.settings, OfficeSettingsStore(store.database()).load());
            if (fresh)
                narrowed.place = reading.settings.place;
            ASSIGN(const UnitTree tree, store.office().units(request.period.lastDay()));
            reading.units = tree.units();
            reading.unit = unit;
            if (!wanted.isNull()) {
                ASSIGN(const auto placement, store.office().placementOn(wanted, request.period.lastDay()));
                if (placement)
                    reading.unit = placement->unit;
            }
            if (tree.find(reading.unit) == nullptr && !reading.units.isEmpty()) {
                // The whole office, or its first unit where that would be a long wait.
                ASSIGN(const qint64 people, store.office().employeeCount());
                const Unit *const root = tree.rootOf(reading.units.first().lineage);
                reading.unit = people > mostAtOnce || root == nullptr ? reading.units.last().lineage : root->lineage;
            }
            if (reading.units.isEmpty())
                return reading;
            if (request.choice == FormChoice::All)
                narrowed.unit = reading.unit;
            ASSIGN(reading.batch, gatherForms(store, narrowed, progress));
            return reading;
        },
        [this](Result<Reading> answer) { take(std::move(answer)); });
    showCounts();
}

void PrintScreen::take(Result<Reading> answer)
{
    if (!answer) {
        m_workspace.say(noticeOf(answer.error()));
        return showCounts();
    }
    m_reading = *std::move(answer);
    m_wanted = {};
    m_choice->setUnits(m_reading.units);
    m_choice->setUnit(m_only == Narrowing::None ? m_reading.unit : UnitId{});
    if (m_fresh) {
        m_choice->setPaper(m_reading.settings.paper);
        m_choice->setPlace(m_reading.settings.place);
        m_fresh = false;
    }
    m_choice->setPeople(m_reading.batch.documents);
    showBatch();
}

QList<FormDocument> PrintScreen::chosenDocuments() const
{
    QList<FormDocument> documents = m_reading.batch.documents;
    if (const EmployeeId employee = m_choice->employee(); !employee.isNull())
        documents.removeIf([employee](const FormDocument &document) { return document.employee != employee; });
    return documents;
}

FormBatch PrintScreen::chosenBatch() const
{
    FormBatch batch = m_reading.batch;
    batch.documents = chosenDocuments();
    return batch;
}

paper::PaperOptions PrintScreen::paperOptions() const
{
    paper::PaperOptions options;
    options.size = m_choice->paper() == OfficePaper::F4 ? paper::PaperSize::F4 : paper::PaperSize::A4;
    options.emblem = paper::emblemImage(m_reading.settings.emblem);
    options.author = m_reading.batch.officeName;
    options.writtenAt = m_workspace.thread().clock().now();
    return options;
}

void PrintScreen::showBatch()
{
    QList<FormGap> gaps = m_reading.batch.gaps;
    if (const EmployeeId employee = m_choice->employee(); !employee.isNull())
        gaps.removeIf([employee](const FormGap &gap) { return gap.employee != employee; });
    m_choice->setGaps(gaps);
    if (const Result<void> shown = m_source->show(chosenDocuments(), paperOptions()); !shown)
        m_workspace.say(noticeOf(shown.error()));
    showCounts();
}

void PrintScreen::showCounts()
{
    const qsizetype documents = m_source->documents().size();
    const bool reading = m_question.isWaiting();
    QStringList parts{m_choice->form() == u"d1" ? filled(translate("print", "Year %1"), {QString::number(m_workspace.period().year)}) : periodText(m_workspace.period())};
    if (reading)
        parts += translate("print", "gathering the documents…");
    else
        parts += filled(translate("print", "%1 documents"), {countText(documents)});
    if (!reading && documents > 0)
        parts += m_source->isCounted() ? filled(translate("print", "%1 pages"), {countText(m_source->pageCount())})
                                       : filled(translate("print", "counting pages: %1 so far…"), {countText(m_source->pageCount())});
    m_header->setSubtitle(parts.join(u" · "_s));
    m_print->setText(documents > 0 ? filled(translate("print", "&Print %1 documents…"), {countText(documents)}) : translate("print", "&Print…"));
    const QString whyNot = m_run->isBusy()             ? translate("print", "A printing is under way. Wait for it or stop it in the task strip.")
                           : reading          ? translate("print", "The documents are being gathered.")
                           : documents == 0   ? translate("print", "There is no document to print.")
                           : !m_source->isCounted() ? translate("print", "The pages are being counted.")
                                                    : QString();
    for (QPushButton *const action : {m_print, m_save})
        setReason(action, whyNot);
    if (m_only == Narrowing::None || (!reading && documents == 0))
        m_narrow->clear();
    else if (!reading)
        m_narrow->show(filled(translate("print", "Showing %1 documents that are issued and not printed yet"), {countText(m_reading.batch.documents.size())}));
    const bool nothing = !reading && documents == 0;
    if (nothing && m_reading.units.isEmpty())
        m_empty->set(translate("print", "There is nobody in the office yet"), translate("print", "Bring in units and employees from a file first; their forms are printed here."),
                     translate("print", "Import data"));
    else if (nothing && m_only != Narrowing::None)
        m_empty->set(translate("print", "Everything that was issued is printed"), translate("print", "Nothing of this period waits for paper."), translate("print", "Show all"));
    else if (nothing)
        m_empty->set(translate("print", "Nothing to print"), translate("print", "Nobody in this unit has this document for the period. The list at the left says what is missing."), {});
    m_right->setCurrentIndex(nothing ? 1 : 0);
    showPage();
}

void PrintScreen::showPage()
{
    const int page = m_preview->currentPage();
    m_fit->setText(m_preview->fit() == PagePreview::Fit::Width ? translate("print", "Whole pa&ge") : translate("print", "Page &width"));
    m_zoom->setText(page < 0 ? QString() : u"%1 %"_s.arg(m_preview->zoom()));
    const QString none = translate("print", "There is no page here.");
    setReason(m_previous, page > 0 ? QString() : page == 0 ? translate("print", "This is the first page.") : none);
    setReason(m_next, page < 0 ? none : page + 1 < m_source->pageCount() ? QString() : translate("print", "This is the last page."));
    for (QToolButton *const turn : {m_previous, m_next}) {
        if (turn->isEnabled())
            turn->setToolTip(turn->accessibleName());
    }
    if (page < 0) {
        m_where->clear();
        return;
    }
    const PageSource::At at = m_source->at(page);
    const QString total = m_source->isCounted() ? countText(m_source->pageCount()) : u"…"_s;
    m_where->setText(filled(translate("print", "Page %1 of %2"), {countText(page + 1), total}) + u" · "_s + m_source->documents()[at.document].name);
    m_where->setToolTip(m_where->text());
}

void PrintScreen::goToGap(const FormGap &gap)
{
    switch (gap.kind) {
    case FormGap::Kind::NoPlan:
    case FormGap::Kind::PlanNotAgreed: Q_EMIT go(Place{Place::Kind::Plan, gap.placement.uuid, {}, m_workspace.period().year}); return;
    case FormGap::Kind::NotRated:
    case FormGap::Kind::NotIssued: Q_EMIT go(Place{Place::Kind::Evaluation, {}, gap.unit.uuid}); return;
    case FormGap::Kind::NoAppraiser: Q_EMIT go(Place{Place::Kind::Person, gap.employee.uuid}); return;
    }
}

} // namespace kinerja
