#pragma once

#include "core/exchange/importhistory.h"
#include "ui/common/card.h"
#include "ui/common/recordmodel.h"

namespace kinerja {

class RecordTable;
class Settings;

/// The imports that were made here, the newest first, and the way to take one back. It asks for that and does nothing itself.
class HistoryPanel : public Card {
    Q_OBJECT

public:
    explicit HistoryPanel(Settings &settings, QWidget *parent = nullptr);
    /// Whether there is room for it; it shows then, where there is an import at all.
    void setWanted(bool wanted);
    void setRecords(const QList<ImportRecord> &records);
    /// Why nothing can be taken back now; empty: it can.
    void setLocked(const QString &whyNot);

Q_SIGNALS:
    void undoAsked(const kinerja::ImportRecord &record);

private:
    void showReason();

    RecordModel<ImportRecord> m_model;
    RecordTable *m_table;
    QPushButton *m_undo;
    QString m_locked;
    bool m_wanted = true;
};

} // namespace kinerja
