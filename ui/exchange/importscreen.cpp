#include "ui/exchange/importscreen.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/exchange/dropzone.h"
#include "ui/exchange/filecard.h"
#include "ui/exchange/historypanel.h"
#include "ui/exchange/importguide.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/judgedpanel.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/outcomecard.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
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

void ImportScreen::chooseFile()
{
    Prompt::File file;
    file.title = translate("importpage", "Choose the file to import");
    file.filter = translate("importpage", "Tables (*.xlsx *.xlsm *.csv *.txt *.json);;All files (*)");
    file.suggestion = m_remembered.folder();
    m_workspace.prompt().openFile(this, file, [this](const QString &path) { choose(path); });
}

void ImportScreen::choose(const QString &path)
{
    if (m_phase == Phase::Importing)
        return;
    m_remembered.setFolder(QFileInfo(path).absolutePath());
    m_kindByHand = false;
    recognise(path, {}, {});
}

void ImportScreen::recognise(const QString &path, const QString &sheet, const TextReading &reading)
{
    stopJudging();
    m_notice->clear();
    const Phase before = m_phase;
    const bool again = m_phase == Phase::Ready && path == m_table.path;
    if (again)
        m_judged->showChecking(-1);
    else
        setPhase(Phase::Reading);
    m_workspace.ask(
        m_recognising, this, [path, sheet, reading](Store &, Progress &) { return recogniseTable(path, sheet, reading); },
        [this, before, path, reading](Result<RecognisedTable> table) {
            if (table)
                return recognised(*std::move(table), reading);
            if (!reading.isGuessed()) {
                // It cannot be read like that: everything is as it was.
                if (m_reading.isGuessed())
                    m_remembered.forgetReading(m_guessedRow);
                else
                    m_remembered.rememberReading(m_guessedRow, m_guess, m_reading);
                recognised(m_table, m_reading);
                return complain(table.error());
            }
            if (path == m_table.path && before == Phase::Ready) {
                setPhase(before);
                m_file->show(m_table);
                judge();
            } else {
                // Whoever chose another file must not import the one before by mistake.
                leaveFile();
            }
            complain(table.error());
        });
    if (again)
        showPrimary();
}

void ImportScreen::recognised(RecognisedTable table, const TextReading &reading)
{
    const bool again = m_phase == Phase::Ready && table.path == m_table.path;
    const QStringList headings = table.cellsOf(table.fits.first().headerRow);
    if (reading.isGuessed()) {
        m_guess = table.recognised;
        m_guessedRow = table.rows.first().cells;
    }
    m_table = std::move(table);
    m_reading = reading;
    m_judgement.reset();
    m_batch = {};
    if (const auto chosen = reading.isGuessed() ? m_remembered.readingFor(m_guessedRow, m_guess) : std::nullopt)
        return recognise(m_table.path, {}, *chosen);
    m_file->show(m_table);
    const auto known = m_remembered.kindFor(headings);
    m_phase = Phase::Ready;
    readAs(m_kindByHand ? m_kind : known.value_or(m_table.fits.first().kind), 0);
    if (isVisible() && !again)
        m_file->kindChoice()->setFocus();
}

void ImportScreen::readOtherwise(const TextReading &reading)
{
    const bool isGuess = reading == readingOf(m_guess) || (m_guess.encoding == TextEncoding::Utf8Bom && reading == TextReading{TextEncoding::Utf8, m_guess.separator});
    if (isGuess)
        m_remembered.forgetReading(m_guessedRow);
    else
        m_remembered.rememberReading(m_guessedRow, m_guess, reading);
    recognise(m_table.path, {}, isGuess ? TextReading() : reading);
}

void ImportScreen::readAs(ImportKind kind, int headerRow)
{
    const KindFit fit = fitOf(m_table, kind, headerRow);
    m_kind = kind;
    m_headerRow = fit.headerRow;
    m_file->setReadAs(kind, fit.headerRow);
    const auto remembered = m_remembered.columnsFor(kind, headings());
    m_mapping->show(m_table, kind, m_headerRow, remembered.value_or(fit.columns), remembered ? QStringList() : fit.duplicate);
    m_file->setExplanation(certaintyText());
    m_judged->showRaw(m_table, m_headerRow);
    m_judgement.reset();
    setPhase(Phase::Ready);
    m_scroll->verticalScrollBar()->setValue(0);
    judge();
}

void ImportScreen::kindChosen(ImportKind kind)
{
    m_kindByHand = true;
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
    options.reading = m_reading;
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
    m_running->cancel()->setFocus();
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
    QStringList next;
    if (outcome.refusedCount > 0)
        next.append(filled(translate("importpage", "%1 rows were refused. Save them, mend them and import that file."), {countText(outcome.refusedCount)}));
    if (const auto kind = nextImport(m_kind))
        next.append(filled(translate("importpage", "Next: %1. %2"), {kindTitle(*kind), kindPurpose(*kind)}));
    else if (leadsToEvaluation(m_kind))
        next.append(translate("importpage", "Next: look at the evaluation and issue it."));
    m_result->show(outcome.created, outcome.changed, next.join(u' '));
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
    setReason(m_result->undo(), translate("importpage", "The import is being taken back."));
    m_history->setLocked(translate("importpage", "An import is being taken back."));
    m_workspace.write(
        filled(translate("importpage", "Taking back %1"), {file}), this,
        [batch](Store &store, Progress &progress) { return Undo(store.ledger()).run(batch, store.session().user, progress); },
        [this, batch, file](Result<UndoOutcome> outcome) {
            setReason(m_result->undo(), {});
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
