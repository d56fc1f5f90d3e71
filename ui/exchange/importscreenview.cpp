#include "ui/exchange/importscreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/exchange/dropzone.h"
#include "ui/exchange/historypanel.h"
#include "ui/exchange/importguide.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/judgedpanel.h"
#include "ui/exchange/mappingpanel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

// What the page is made of and what it shows in each phase. The way of a file stands in importscreen.cpp.
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

    m_header = new PageHeader(this);
    m_header->setTitle(translate("importpage", "Import data"));
    m_other = button(translate("importpage", "An&other file…"), u"otherFile"_s, "quiet", this);
    m_primary = button({}, u"importRows"_s + u"Button"_s, "primary", this);
    m_header->addAction(m_other);
    m_header->addAction(m_primary);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"importNotice"_s);
    m_drop = new DropZone(this);
    m_guide = new ImportGuide(this);
    buildFileCard();
    m_mapping = new MappingPanel(this);
    buildResultCard();
    m_judged = new JudgedPanel(workspace.settings(), this);
    m_history = new HistoryPanel(workspace.settings(), this);

    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, 0, space::page, space::page);
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
    head->setContentsMargins(space::page, space::page, space::page, 0);
    head->setSpacing(space::small);
    head->addWidget(m_header);
    head->addWidget(m_notice);
    page->addLayout(head);
    page->addWidget(m_scroll, 1);

    connectParts();
    m_notice->clear();
    setPhase(Phase::Empty);
}

void ImportScreen::buildFileCard()
{
    m_file = new Card({}, this);
    m_file->setObjectName(u"importFile"_s);
    m_file->setAccessibleName(translate("importpage", "The file"));
    auto *const top = new QHBoxLayout;
    m_fileName = label({}, "cardTitle", m_file);
    m_fileName->setObjectName(u"fileName"_s);
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    top->addWidget(m_fileName, 1);
    m_format = label({}, "muted", m_file);
    m_format->setObjectName(u"fileFormat"_s);
    top->addWidget(m_format);
    m_file->body()->addLayout(top);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::between);
    m_kindBox = new CalmComboBox(m_file);
    m_kindBox->setObjectName(u"kind"_s);
    for (const ImportKind kind : importOrder() + importExtras())
        m_kindBox->addItem(kindTitle(kind), int(kind));
    row->addWidget(new FormField(translate("importpage", "It is &read as"), m_kindBox, {}, m_file), 3);
    m_sheetBox = new CalmComboBox(m_file);
    m_sheetBox->setObjectName(u"sheet"_s);
    m_sheetField = new FormField(translate("importpage", "&Sheet"), m_sheetBox, {}, m_file);
    row->addWidget(m_sheetField, 2);
    m_rowBox = new QSpinBox(m_file);
    m_rowBox->setObjectName(u"headerRow"_s);
    m_rowBox->setRange(1, lastHeadingRow);
    m_rowBox->setKeyboardTracking(false);
    m_rowBox->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_rowBox->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(new FormField(translate("importpage", "Headings in ro&w"), m_rowBox, {}, m_file), 1);
    m_certainty = label({}, "muted", m_file);
    m_certainty->setObjectName(u"certainty"_s);
    m_certainty->setWordWrap(true);
    row->addStretch(3);
    m_file->body()->addLayout(row);
    m_file->body()->addWidget(m_certainty);
}

void ImportScreen::buildResultCard()
{
    m_running = new Card({}, this);
    m_running->setObjectName(u"importRunning"_s);
    m_running->setAccessibleName(translate("importpage", "Import in progress"));
    m_runningText = label({}, "cardTitle", m_running);
    m_runningText->setObjectName(u"runningText"_s);
    m_runningText->setWordWrap(true);
    m_runningBar = new QProgressBar(m_running);
    m_runningBar->setObjectName(u"runningBar"_s);
    m_runningBar->setTextVisible(false);
    m_runningBar->setAccessibleName(translate("importpage", "Import in progress"));
    m_cancel = button(translate("importpage", "&Cancel the import"), u"cancelImport"_s, "quiet", m_running);
    auto *const run = new QHBoxLayout;
    auto *const words = new QVBoxLayout;
    words->addWidget(m_runningText);
    words->addWidget(m_runningBar);
    run->addLayout(words, 1);
    run->addSpacing(space::between);
    run->addWidget(m_cancel);
    m_running->body()->addLayout(run);

    m_result = new Card({}, this);
    m_result->setObjectName(u"importResult"_s);
    m_result->setAccessibleName(translate("importpage", "Result of the import"));
    auto *const row = new QHBoxLayout;
    auto *const said = new QVBoxLayout;
    said->setSpacing(space::tiny);
    m_resultText = label({}, "cardTitle", m_result);
    m_resultText->setObjectName(u"resultText"_s);
    m_resultText->setWordWrap(true);
    m_nextText = label({}, "muted", m_result);
    m_nextText->setObjectName(u"nextText"_s);
    m_nextText->setWordWrap(true);
    said->addWidget(m_resultText);
    said->addWidget(m_nextText);
    row->addLayout(said, 1);
    m_undoThis = button(translate("importpage", "&Take this import back"), u"undoThis"_s, "quiet", m_result);
    m_undoThis->setIcon(icon(Glyph::Undo));
    row->addWidget(m_undoThis);
    m_result->body()->addLayout(row);
}

void ImportScreen::connectParts()
{
    connect(m_drop, &DropZone::chooseAsked, this, &ImportScreen::chooseFile);
    connect(m_drop, &DropZone::fileGiven, this, &ImportScreen::choose);
    connect(m_other, &QPushButton::clicked, this, &ImportScreen::chooseFile);
    connect(m_primary, &QPushButton::clicked, this, [this] { m_phase == Phase::Done ? goOn() : importNow(); });
    connect(m_guide, &ImportGuide::templateAsked, this, &ImportScreen::saveTemplate);
    connect(m_kindBox, &QComboBox::activated, this, &ImportScreen::kindChosen);
    connect(m_sheetBox, &QComboBox::activated, this, [this] {
        // Another sheet may hold another kind of list.
        m_kindByHand = false;
        recognise(m_table.path, m_sheetBox->currentText());
    });
    connect(m_rowBox, &QSpinBox::valueChanged, this, [this](int row) { readAs(m_kind, row); });
    connect(m_mapping, &MappingPanel::changed, this, &ImportScreen::columnsChanged);
    connect(m_judged, &JudgedPanel::saveRefusedAsked, this, &ImportScreen::saveRefused);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_importing)
            m_importing->cancel();
        setReason(m_cancel, translate("importpage", "The import is stopping; nothing of it stays."));
    });
    connect(m_undoThis, &QPushButton::clicked, this, [this] { undo(m_batch, fileName()); });
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
    case Phase::Importing: return m_cancel;
    case Phase::Ready: return m_primary->isEnabled() ? static_cast<QWidget *>(m_primary) : m_kindBox;
    case Phase::Done: return m_primary;
    }
    Q_UNREACHABLE();
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
    for (QWidget *const part : std::initializer_list<QWidget *>{m_kindBox, m_sheetBox, m_rowBox})
        setReason(part, over);
    m_mapping->setLocked(over);
    setReason(m_other, running);
    setReason(m_cancel, {});
    m_history->setLocked(running);
    setReason(m_drop->chooser(), phase == Phase::Reading ? translate("importpage", "The file is being read.") : QString());
    setReason(m_undoThis, phase == Phase::Done && m_batch.isNull() ? translate("importpage", "Nothing was changed, so there is nothing to take back.") : QString());
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
        const qint64 done = m_importing->done.load();
        const qint64 total = m_importing->total.load();
        m_runningText->setText(total > 0 ? filled(translate("importpage", "Importing: %1 of %2 rows"), {countText(done), countText(total)}) : translate("importpage", "Importing…"));
        m_runningBar->setRange(0, 1000);
        m_runningBar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    } else if (m_judging) {
        const qint64 total = m_judging->total.load();
        m_judged->showChecking(total > 0 ? int(m_judging->done.load() * 100 / total) : -1);
    }
}

} // namespace kinerja
