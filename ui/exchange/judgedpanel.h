#pragma once

#include "ui/common/card.h"
#include "ui/exchange/judgedmodel.h"

#include <array>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace kinerja {

class FlowLayout;
class RecordTable;
class Settings;

/// The rows of the file with what becomes of them: how many of which kind (each count sifts the table), the rows, and of the row that
/// is chosen the whole sentence. Where most refusals have one cause, that is said once, above. Shows what it is given.
class JudgedPanel : public Card {
    Q_OBJECT

public:
    explicit JudgedPanel(Settings &settings, QWidget *parent = nullptr);

    void showRaw(const RecognisedTable &table, int headerRow);
    enum class Tense { Would, Did };
    void showJudged(const Judgement &judgement, Tense tense);
    /// While the rows are being judged; `percent` below 0 where nobody knows how far.
    void showChecking(int percent);
    /// Why the rows were not judged: nothing is counted then.
    void showUnjudged();
    void setFilter(RowFilter filter);
    [[nodiscard]] RowFilter filter() const { return m_filter; }

Q_SIGNALS:
    void saveRefusedAsked();

private:
    QPushButton *addChip(RowFilter filter, const QString &name);
    void setChip(RowFilter filter, qint64 count, const QString &text);
    [[nodiscard]] qint64 countOf(RowFilter filter) const;
    void showCommonReason(const ImportOutcome &outcome);
    void showDetail();
    void setWidths();

    JudgedModel m_model;
    RecordModel<RemarkLine> m_remarks;
    QList<JudgedRow> m_rows;
    RowFilter m_filter = RowFilter::All;
    QButtonGroup *m_chips;
    FlowLayout *m_chipRow;
    QLabel *m_state;
    QProgressBar *m_bar;
    QLabel *m_common; ///< the reason that most of the refused rows share
    QStackedWidget *m_views;
    RecordTable *m_rowTable;
    RecordTable *m_remarkTable;
    QLabel *m_detail;
    QPushButton *m_save;
    std::array<qint64, 6> m_counts = {}; ///< rows of the file, by filter
    Tense m_tense = Tense::Would;
};

} // namespace kinerja
