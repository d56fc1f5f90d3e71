#pragma once

#include "core/exchange/importhistory.h"
#include "core/exchange/judgement.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/exchange/importsettings.h"

class QPushButton;
class QScrollArea;
class QTimer;

namespace kinerja {

class DropZone;
class FileCard;
class HistoryPanel;
class ImportFiles;
class ImportGuide;
class JudgedPanel;
class MappingPanel;
class NoticeBar;
class PageHeader;
class OutcomeCard;
class RunningCard;

/// Brings a file into the office, on one page: choose it, see what it was recognised as, which columns are read as what and what
/// would become of each row; then import, and take it back if need be.
///
/// The rows are judged on the writing thread, since a dry run works inside the ledger's transaction and takes it back; that stops within
/// a few hundred rows when something is chosen anew or the page is left, so that a save elsewhere never waits for it. Main thread.
class ImportScreen : public Screen {
    Q_OBJECT

public:
    explicit ImportScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportScreen() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import"); }
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

    enum class Phase { Empty, Reading, Ready, Importing, Done };
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Reads a file; what was on the page before is left.
    void choose(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();

    void chooseFile();
    void recognise(const QString &path, const QString &sheet, const TextReading &reading);
    void recognised(RecognisedTable table, const TextReading &reading);
    void readOtherwise(const TextReading &reading);
    void readAs(ImportKind kind, int headerRow);
    void kindChosen(ImportKind kind);
    void columnsChanged(const QList<qsizetype> &columns);
    void judge();
    void stopJudging();
    void judged(Result<Judgement> result);
    void importNow();
    void imported(Result<Judgement> result);
    void undo(const CommandId &batch, const QString &file);
    void goOn();
    void leaveFile();
    void loadHistory();

    void setPhase(Phase phase);
    void showPrimary();
    void showProgress();
    void complain(const Error &error);
    [[nodiscard]] ImportOptions options() const;
    [[nodiscard]] QStringList headings() const { return m_table.cellsOf(m_headerRow); }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString certaintyText() const;

    Workspace &m_workspace;
    ImportSettings m_remembered;
    Phase m_phase = Phase::Empty;
    RecognisedTable m_table;
    TextReading m_reading;       ///< as somebody chose it, now or for an earlier file of the same making
    Recognised m_guess;          ///< what the file was taken for when nobody had chosen
    QStringList m_guessedRow;    ///< what such a file is known by: its first row, split as it was guessed
    ImportKind m_kind = ImportKind::Units;
    int m_headerRow = 0;
    bool m_kindByHand = false;
    std::optional<Judgement> m_judgement;
    bool m_needsJudging = false;
    CommandId m_batch;

    Question m_recognising;
    Question m_historyQuestion;
    JobHandle m_judging; ///< null while nothing is judged
    JobHandle m_importing;
    QTimer *m_pulse;

    PageHeader *m_header = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_other = nullptr;
    NoticeBar *m_notice = nullptr;
    DropZone *m_drop = nullptr;
    ImportGuide *m_guide = nullptr;
    FileCard *m_file = nullptr;
    MappingPanel *m_mapping = nullptr;
    OutcomeCard *m_result = nullptr;
    RunningCard *m_running = nullptr;
    JudgedPanel *m_judged = nullptr;
    HistoryPanel *m_history = nullptr;
    ImportFiles *m_files = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace kinerja
