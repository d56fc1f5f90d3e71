#include "ui/exchange/importscreen.h"

#include "core/base/tr.h"
#include "core/exchange/importtables.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/exchange/dropzone.h"
#include "ui/exchange/historypanel.h"
#include "ui/exchange/importguide.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/judgedpanel.h"
#include "ui/exchange/mappingpanel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

// The way of a file: recognised, judged, imported, taken back. What the page is made of stands in importscreenview.cpp.
namespace kinerja {

namespace {

constexpr qsizetype mostHistory = 200;

} // namespace

ImportScreen::~ImportScreen()
{
    stopJudging();
}

QString ImportScreen::title() const
{
    return translate("importpage", "Import data");
}

QString ImportScreen::fileName() const
{
    return QFileInfo(m_table.path).fileName();
}

void ImportScreen::open(const Place &place)
{
    if (!place.text.isEmpty())
        choose(place.text);
    QStringList examples;
    if (m_workspace.office().practice) {
        // The practice office brings its files along; an office with real people gets none of invented ones.
        const QDir folder(QFileInfo(m_workspace.path()).dir().filePath(u"berkas"_s));
        for (const QFileInfo &file : folder.entryInfoList({u"*.csv"_s, u"*.xlsx"_s}, QDir::Files, QDir::Name))
            examples.append(file.absoluteFilePath());
    }
    m_drop->setExamples(examples);
    m_guide->setPresent(m_workspace.office().units, m_workspace.office().employees);
    loadHistory();
    firstFocus()->setFocus();
}

void ImportScreen::refresh(const Changes &changes)
{
    if (changes.isEmpty() || m_phase == Phase::Importing)
        return;
    loadHistory();
    if (m_phase != Phase::Ready)
        return;
    // What the rows are judged against has changed.
    if (isVisible())
        judge();
    else
        m_needsJudging = true;
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
            recognise(m_table.path, m_sheetBox->currentText());
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

void ImportScreen::chooseFile()
{
    Prompt::File file;
    file.title = translate("importpage", "Choose the file to import");
    file.filter = translate("importpage", "Tables (*.xlsx *.xlsm *.csv *.txt);;All files (*)");
    file.suggestion = m_remembered.folder();
    m_workspace.prompt().openFile(this, file, [this](const QString &path) { choose(path); });
}

void ImportScreen::choose(const QString &path)
{
    if (m_phase == Phase::Importing)
        return;
    m_remembered.setFolder(QFileInfo(path).absolutePath());
    m_kindByHand = false;
    recognise(path, {});
}

void ImportScreen::recognise(const QString &path, const QString &sheet)
{
    stopJudging();
    m_notice->clear();
    const Phase before = m_phase;
    setPhase(Phase::Reading);
    m_workspace.ask(
        m_recognising, this, [path, sheet](Store &, Progress &) { return recogniseTable(path, sheet); },
        [this, before](Result<RecognisedTable> table) {
            if (table)
                return recognised(*std::move(table));
            // The file that was on the page before stays there.
            setPhase(before == Phase::Reading || m_table.rows.isEmpty() ? Phase::Empty : before);
            if (m_phase == Phase::Ready)
                judge();
            complain(table.error());
        });
}

void ImportScreen::recognised(RecognisedTable table)
{
    m_table = std::move(table);
    m_judgement.reset();
    m_batch = {};
    const QSignalBlocker quiet(m_sheetBox);
    m_sheetBox->clear();
    m_sheetBox->addItems(m_table.sheets);
    m_sheetBox->setCurrentText(m_table.recognised.sheet);
    m_sheetField->setVisible(m_table.sheets.size() > 1);
    m_fileName->setText(fileName());
    m_format->setText(formatText(m_table.recognised));
    const KindFit &best = m_table.fits.first();
    const auto known = m_remembered.kindFor(m_table.cellsOf(best.headerRow));
    m_phase = Phase::Ready;
    readAs(m_kindByHand ? m_kind : known.value_or(best.kind), 0);
    if (isVisible())
        m_kindBox->setFocus();
}

void ImportScreen::readAs(ImportKind kind, int headerRow)
{
    const KindFit fit = fitOf(m_table, kind, headerRow);
    m_kind = kind;
    m_headerRow = fit.headerRow;
    {
        const QSignalBlocker quietKind(m_kindBox);
        const QSignalBlocker quietRow(m_rowBox);
        m_kindBox->setCurrentIndex(m_kindBox->findData(int(kind)));
        m_rowBox->setValue(fit.headerRow);
    }
    const auto remembered = m_remembered.columnsFor(kind, headings());
    m_mapping->show(m_table, kind, m_headerRow, remembered.value_or(fit.columns), remembered ? QStringList() : fit.duplicate);
    m_certainty->setText(certaintyText());
    m_judged->showRaw(m_table, m_headerRow);
    m_judgement.reset();
    setPhase(Phase::Ready);
    m_scroll->verticalScrollBar()->setValue(0);
    judge();
}

void ImportScreen::kindChosen()
{
    m_kindByHand = true;
    const auto kind = ImportKind(m_kindBox->currentData().toInt());
    m_remembered.rememberKind(m_table.cellsOf(m_table.fits.first().headerRow), kind);
    readAs(kind, 0);
}

void ImportScreen::columnsChanged(const QList<qsizetype> &columns)
{
    if (columns == fitOf(m_table, m_kind, m_headerRow).columns)
        m_remembered.forgetColumns(m_kind, headings());
    else
        m_remembered.rememberColumns(m_kind, headings(), columns);
    judge();
}

ImportOptions ImportScreen::options() const
{
    ImportOptions options;
    options.sheet = m_table.recognised.sheet;
    options.headerRow = m_headerRow;
    options.columns = m_mapping->columns();
    options.expectedRows = m_judgement ? m_judgement->outcome.rows : 0;
    return options;
}

void ImportScreen::stopJudging()
{
    if (m_judging)
        m_judging->drop();
    m_judging.reset();
    if (!m_importing)
        m_pulse->stop();
}

void ImportScreen::judge()
{
    stopJudging();
    m_needsJudging = false;
    m_notice->clear();
    if (!m_mapping->missing().isEmpty()) {
        m_judgement.reset();
        m_judged->showUnjudged();
        showPrimary();
        return;
    }
    m_judged->showChecking(-1);
    m_judging = m_workspace.thread().run<Judgement>(
        StoreThread::Lane::Write, this,
        [kind = m_kind, path = m_table.path, options = options()](Store &store, Progress &progress) {
            return judgeFile(store, kind, path, Importer::Mode::DryRun, options, progress);
        },
        [this](Result<Judgement> result) { judged(std::move(result)); });
    m_pulse->start();
    showPrimary();
}

void ImportScreen::judged(Result<Judgement> result)
{
    stopJudging();
    if (!result) {
        m_judgement.reset();
        m_judged->showUnjudged();
        if (result.error().kind != ErrorKind::Cancelled)
            complain(result.error());
        showPrimary();
        return;
    }
    m_judgement = *std::move(result);
    m_judged->showJudged(*m_judgement, JudgedPanel::Tense::Would);
    showPrimary();
}

void ImportScreen::importNow()
{
    if (m_phase != Phase::Ready || !m_judgement || m_judging)
        return;
    m_notice->clear();
    setPhase(Phase::Importing);
    m_importing = m_workspace.write(
        filled(translate("importpage", "Importing %1"), {fileName()}), this,
        [kind = m_kind, path = m_table.path, options = options()](Store &store, Progress &progress) {
            return judgeFile(store, kind, path, Importer::Mode::Commit, options, progress);
        },
        [this](Result<Judgement> result) { imported(std::move(result)); });
    m_pulse->start();
    showProgress();
    m_cancel->setFocus();
}

void ImportScreen::imported(Result<Judgement> result)
{
    m_importing.reset();
    m_pulse->stop();
    loadHistory();
    if (!result) {
        setPhase(Phase::Ready);
        if (result.error().kind == ErrorKind::Cancelled)
            m_notice->show({Notice::Level::Info, translate("importpage", "The import was cancelled. Nothing of it stays in the office.")});
        else
            complain(result.error());
        return;
    }
    m_judgement = *std::move(result);
    const ImportOutcome &outcome = m_judgement->outcome;
    m_batch = outcome.batch;
    m_resultText->setText(filled(translate("importpage", "Done: %1 new and %2 changed rows are in the office."), {countText(outcome.created), countText(outcome.changed)}));
    QStringList next;
    if (outcome.refusedCount > 0)
        next.append(filled(translate("importpage", "%1 rows were refused. Save them, mend them and import that file."), {countText(outcome.refusedCount)}));
    if (const auto kind = nextImport(m_kind))
        next.append(filled(translate("importpage", "Next: %1. %2"), {kindTitle(*kind), kindPurpose(*kind)}));
    else if (leadsToEvaluation(m_kind))
        next.append(translate("importpage", "Next: look at the evaluation and issue it."));
    m_nextText->setText(next.join(u' '));
    m_nextText->setVisible(!next.isEmpty());
    m_judged->showJudged(*m_judgement, JudgedPanel::Tense::Did);
    if (outcome.refusedCount > 0)
        m_judged->setFilter(RowFilter::Refused);
    setPhase(Phase::Done);
    m_scroll->verticalScrollBar()->setValue(0);
    m_primary->setFocus();
    Q_EMIT titleChanged();
}

void ImportScreen::undo(const CommandId &batch, const QString &file)
{
    if (batch.isNull())
        return;
    setReason(m_undoThis, translate("importpage", "The import is being taken back."));
    m_history->setLocked(translate("importpage", "An import is being taken back."));
    m_workspace.write(
        filled(translate("importpage", "Taking back %1"), {file}), this,
        [batch](Store &store, Progress &progress) { return Undo(store.ledger()).run(batch, store.session().user, progress); },
        [this, batch, file](Result<UndoOutcome> outcome) {
            setReason(m_undoThis, {});
            m_history->setLocked({});
            loadHistory();
            if (!outcome)
                return complain(outcome.error());
            const bool own = m_phase == Phase::Done && batch == m_batch;
            if (own) {
                // The file is still here: its columns can be mended and it can be imported again.
                m_batch = {};
                setPhase(Phase::Ready);
            }
            if (m_phase == Phase::Ready)
                judge();
            const bool whole = outcome->left.isEmpty() && outcome->undone > 0;
            m_notice->show({whole ? Notice::Level::Success : Notice::Level::Attention, undoneText(file, *outcome)});
        });
}

void ImportScreen::goOn()
{
    const ImportKind kind = m_kind;
    if (leadsToEvaluation(kind)) {
        Q_EMIT go(Place{Place::Kind::Evaluation});
        return;
    }
    leaveFile();
    if (nextImport(kind))
        chooseFile();
}

void ImportScreen::leaveFile()
{
    stopJudging();
    m_table = {};
    m_judgement.reset();
    m_batch = {};
    m_notice->clear();
    setPhase(Phase::Empty);
    m_scroll->verticalScrollBar()->setValue(0);
    m_drop->chooser()->setFocus();
}

void ImportScreen::saveRefused()
{
    if (!m_judgement)
        return;
    Prompt::File file;
    file.title = translate("importpage", "Save the refused rows");
    file.filter = translate("importpage", "Excel workbook (*.xlsx)");
    file.suggestion = QDir(m_remembered.folder()).filePath(QFileInfo(m_table.path).completeBaseName() + translate("importpage", "-refused") + u".xlsx"_s);
    file.ending = u"xlsx"_s;
    m_workspace.prompt().saveFile(this, file, [this](const QString &to) {
        m_workspace.readLong(
            translate("importpage", "Saving the refused rows"), this,
            [path = m_table.path, sheet = m_table.recognised.sheet, judgement = *m_judgement, to](Store &, Progress &progress) {
                return writeRefusals(path, sheet, judgement, to, progress);
            },
            [this, to](Result<qint64> rows) {
                if (!rows)
                    return complain(rows.error());
                m_notice->show({Notice::Level::Success,
                                filled(translate("importpage", "%1 refused rows were saved as %2. Mend them there and import that file. It holds names and NIPs: keep it no longer than needed."),
                                       {countText(*rows), QFileInfo(to).fileName()})});
            });
    });
}

void ImportScreen::saveTemplate(ImportKind kind)
{
    Prompt::File file;
    file.title = filled(translate("importpage", "Save an empty template: %1"), {kindTitle(kind)});
    file.filter = translate("importpage", "Excel workbook (*.xlsx)");
    file.suggestion = QDir(m_remembered.folder()).filePath(translate("importpage", "Template") + u' ' + kindTitle(kind) + u".xlsx"_s);
    file.ending = u"xlsx"_s;
    m_workspace.prompt().saveFile(this, file, [this, kind](const QString &to) {
        m_workspace.readLong(
            translate("importpage", "Saving a template"), this,
            [kind, to](Store &, Progress &) -> Result<bool> {
                TRY(writeTemplate(kind, to));
                return true;
            },
            [this, to](Result<bool> saved) {
                if (!saved)
                    return complain(saved.error());
                m_notice->show({Notice::Level::Success, filled(translate("importpage", "The template was saved as %1. Fill it in with Excel or LibreOffice, then import it here."), {QFileInfo(to).fileName()})});
            });
    });
}

void ImportScreen::loadHistory()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.ask(
        m_historyQuestion, this, [](Store &store, Progress &) { return importHistory(store, mostHistory); },
        [this](Result<QList<ImportRecord>> records) {
            if (records)
                m_history->setRecords(*records);
        });
}

void ImportScreen::complain(const Error &error)
{
    m_notice->show(noticeOf(error));
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace kinerja
