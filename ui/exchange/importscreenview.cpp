#include "ui/exchange/importscreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/exchange/dropzone.h"
#include "ui/exchange/filecard.h"
#include "ui/exchange/historypanel.h"
#include "ui/exchange/importfiles.h"
#include "ui/exchange/importguide.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/judgedpanel.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/outcomecard.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

// What the page is made of, what it shows in each phase and what it does on keys and events. The way of a file stands in importscreen.cpp.
namespace kinerja {

namespace {

constexpr int pulseMilliseconds = 100;

/// The one file that is dragged, or nothing.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportScreen::ImportScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_remembered(workspace.settings()), m_pulse(new QTimer(this))
{
    setObjectName(u"importScreen"_s);
    setAcceptDrops(true);
    setKind(this, "page");
    m_pulse->setInterval(pulseMilliseconds);
    build();
    connectParts();
    m_notice->clear();
    setPhase(Phase::Empty);
}

void ImportScreen::build()
{
    m_header = new PageHeader(this);
    m_header->setTitle(translate("importpage", "Import data"));
    m_other = button(translate("importpage", "An&other file…"), u"otherFile"_s, "quiet", this);
    m_primary = button({}, u"importRowsButton"_s, "primary", this);
    m_header->addAction(m_other);
    m_header->addAction(m_primary);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"importNotice"_s);
    m_drop = new DropZone(this);
    m_guide = new ImportGuide(this);
    m_running = new RunningCard(this);
    m_result = new OutcomeCard(this);
    m_file = new FileCard(this);
    m_mapping = new MappingPanel(this);
    m_judged = new JudgedPanel(m_workspace.settings(), this);
    m_history = new HistoryPanel(m_workspace.settings(), this);
    m_files = new ImportFiles(m_workspace, this);

    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_drop, m_guide, m_running, m_result, m_file, m_mapping})
        column->addWidget(part);
    column->addWidget(m_judged, 1);
    column->addWidget(m_history);
    column->addStretch(0);
    m_scroll = scrolling(content, this);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::small);
    head->addWidget(m_header);
    head->addWidget(m_notice);
    page->addLayout(head);
    page->addWidget(m_scroll, 1);
}

void ImportScreen::connectParts()
{
    connect(m_drop, &DropZone::chooseAsked, this, &ImportScreen::chooseFile);
    connect(m_drop, &DropZone::fileGiven, this, &ImportScreen::choose);
    connect(m_other, &QPushButton::clicked, this, &ImportScreen::chooseFile);
    connect(m_primary, &QPushButton::clicked, this, [this] { m_phase == Phase::Done ? goOn() : importNow(); });
    connect(m_guide, &ImportGuide::templateAsked, this, [this](ImportKind kind) { m_files->saveTemplate(kind, m_remembered.folder()); });
    connect(m_files, &ImportFiles::said, this, [this](const Notice &notice) {
        m_notice->show(notice);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_file, &FileCard::kindChosen, this, &ImportScreen::kindChosen);
    connect(m_file, &FileCard::sheetChosen, this, [this](const QString &sheet) {
        // Another sheet may hold another kind of list.
        m_kindByHand = false;
        recognise(m_table.path, sheet, {});
    });
    connect(m_file, &FileCard::readingChosen, this, &ImportScreen::readOtherwise);
    connect(m_file, &FileCard::headerRowChosen, this, [this](int row) { readAs(m_kind, row); });
    connect(m_mapping, &MappingPanel::changed, this, &ImportScreen::columnsChanged);
    connect(m_judged, &JudgedPanel::saveRefusedAsked, this, [this] {
        if (m_judgement)
            m_files->saveRefused(m_table.path, m_table.recognised.sheet, *m_judgement, m_remembered.folder());
    });
    connect(m_running->cancel(), &QPushButton::clicked, this, [this] {
        if (m_importing)
            m_importing->cancel();
        setReason(m_running->cancel(), translate("importpage", "The import is stopping; nothing of it stays."));
    });
    connect(m_result->undo(), &QPushButton::clicked, this, [this] { undo(m_batch, fileName()); });
    connect(m_history, &HistoryPanel::undoAsked, this, [this](const ImportRecord &record) {
        Prompt::Question question;
        question.title = translate("importpage", "Take an import back");
        question.text = filled(translate("importpage", "Take back the import of “%1” of %2?"), {record.file, momentText(record.at)});
        question.detail = translate("importpage", "Its records become what they were before. What was changed since, or is needed by other records, is left and told.");
        question.verb = translate("importpage", "Take it back");
        m_workspace.prompt().ask(this, question, [this, record](Prompt::Answer answer) {
            if (answer == Prompt::Answer::Verb)
                undo(record.batch, record.file);
        });
    });
    connect(m_pulse, &QTimer::timeout, this, &ImportScreen::showProgress);
    connect(&m_workspace, &Workspace::officeChanged, this, [this] { m_guide->setPresent(m_workspace.office().units, m_workspace.office().employees); });
    connect(&m_workspace, &Workspace::closed, this, &ImportScreen::stopJudging);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        loadHistory();
        if (m_phase == Phase::Ready && isVisible())
            judge();
    });
}

QWidget *ImportScreen::firstFocus()
{
    switch (m_phase) {
    case Phase::Empty:
    case Phase::Reading: return m_drop->chooser();
    case Phase::Importing: return m_running->cancel();
    case Phase::Ready: return m_primary->isEnabled() ? static_cast<QWidget *>(m_primary) : m_file->kindChoice();
    case Phase::Done: return m_primary;
    }
    Q_UNREACHABLE();
}

bool ImportScreen::perform(Command command)
{
    switch (command) {
    case Command::New:
        if (m_phase != Phase::Importing)
            chooseFile();
        return true;
    case Command::Refresh:
        if (m_phase == Phase::Ready)
            recognise(m_table.path, m_file->sheet(), m_reading);
        else
            loadHistory();
        return true;
    case Command::Undo:
        if (m_phase != Phase::Done || m_batch.isNull())
            return false;
        undo(m_batch, fileName());
        return true;
    case Command::Find:
    case Command::Save:
    case Command::Print: return false;
    }
    return false;
}

void ImportScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_needsJudging && m_phase == Phase::Ready)
        judge();
}

void ImportScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    // Whoever saves on another page does not wait for rows that nobody looks at.
    if (!event->spontaneous() && m_judging) {
        stopJudging();
        m_needsJudging = true;
    }
}

void ImportScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_phase == Phase::Importing || draggedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setHovered(true);
}

void ImportScreen::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setHovered(false);
}

void ImportScreen::dropEvent(QDropEvent *event)
{
    m_drop->setHovered(false);
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty() || m_phase == Phase::Importing)
        return;
    event->acceptProposedAction();
    choose(path);
}

QString ImportScreen::certaintyText() const
{
    if (m_kind != m_table.fits.first().kind)
        return kindPurpose(m_kind);
    switch (m_table.certainty) {
    case RecognisedTable::Certainty::Certain: return filled(translate("importpage", "Recognised by its headings. %1"), {kindPurpose(m_kind)});
    case RecognisedTable::Certainty::Likely:
        return filled(translate("importpage", "It could also be: %1. Please look whether the choice is right."), {kindTitle(m_table.fits.at(1).kind)});
    case RecognisedTable::Certainty::Unknown: return translate("importpage", "It is not clear what this table holds. Choose what it is, then its columns.");
    }
    Q_UNREACHABLE();
}

void ImportScreen::setPhase(Phase phase)
{
    m_phase = phase;
    const bool hasFile = phase == Phase::Ready || phase == Phase::Importing || phase == Phase::Done;
    const bool isEmpty = !hasFile;
    m_drop->setVisible(isEmpty);
    m_guide->setVisible(isEmpty);
    m_file->setVisible(hasFile);
    m_mapping->setVisible(phase == Phase::Ready);
    m_judged->setVisible(hasFile);
    m_running->setVisible(phase == Phase::Importing);
    m_result->setVisible(phase == Phase::Done);
    // While a file is looked at its rows have the page for themselves.
    m_history->setWanted(isEmpty || phase == Phase::Done);
    m_other->setVisible(hasFile);
    m_primary->setVisible(hasFile);
    m_header->setSubtitle(isEmpty ? translate("importpage", "Lists from Excel or other programs come into the office here.")
                                  : translate("importpage", "Nothing changes in the office until you press Import."));
    if (phase == Phase::Done)
        m_header->setSubtitle({});
    const QString running = phase == Phase::Importing ? translate("importpage", "The import is running.") : QString();
    const QString over = phase == Phase::Done ? translate("importpage", "This file was imported. Choose it again to read it otherwise.") : running;
    m_file->setLocked(over);
    m_mapping->setLocked(over);
    setReason(m_other, running);
    setReason(m_running->cancel(), {});
    m_history->setLocked(running);
    setReason(m_drop->chooser(), phase == Phase::Reading ? translate("importpage", "The file is being read.") : QString());
    setReason(m_result->undo(), phase == Phase::Done && m_batch.isNull() ? translate("importpage", "Nothing was changed, so there is nothing to take back.") : QString());
    showPrimary();
}

void ImportScreen::showPrimary()
{
    if (m_phase == Phase::Done) {
        const auto next = nextImport(m_kind);
        m_primary->setText(leadsToEvaluation(m_kind) ? translate("importpage", "Go to the &evaluation")
                           : next                    ? filled(translate("importpage", "&Next: %1…"), {kindTitle(*next)})
                                                     : translate("importpage", "&Finish"));
        setReason(m_primary, {});
        return;
    }
    const qint64 rows = m_judgement ? m_judgement->outcome.created + m_judgement->outcome.changed : 0;
    m_primary->setText(rows > 0 ? filled(translate("importpage", "&Import %1 rows"), {countText(rows)}) : translate("importpage", "&Import"));
    QString reason;
    if (m_phase == Phase::Importing)
        reason = translate("importpage", "The import is running.");
    else if (m_recognising.isWaiting())
        reason = translate("importpage", "The file is being read.");
    else if (m_judging)
        reason = translate("importpage", "The rows are still being checked.");
    else if (!m_mapping->missing().isEmpty())
        reason = filled(translate("importpage", "Needed columns are missing: %1."), {m_mapping->missing().join(u", "_s)});
    else if (!m_judgement)
        reason = translate("importpage", "The rows could not be checked; see the message above.");
    else if (rows == 0 && m_judgement->outcome.refusedCount > 0)
        reason = translate("importpage", "No row can be taken as it is. Mend the refused rows first.");
    else if (rows == 0)
        reason = translate("importpage", "All these rows are in the office already. There is nothing to import.");
    setReason(m_primary, reason);
}

void ImportScreen::showProgress()
{
    if (m_importing) {
        m_running->showProgress(m_importing->done.load(), m_importing->total.load());
    } else if (m_judging) {
        const qint64 total = m_judging->total.load();
        m_judged->showChecking(total > 0 ? int(m_judging->done.load() * 100 / total) : -1);
    }
}

} // namespace kinerja
