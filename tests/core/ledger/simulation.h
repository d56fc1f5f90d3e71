#pragma once

#include "tests/support/ledgerfixture.h"

#include <map>
#include <set>

namespace kinerja {

/// One office on 2 to 6 devices over a small story drawn from a seed: honest, stale and partial edits, deletions, revivals,
/// undo, clocks that jump, reopened, restored and cloned files, operations delivered in any order, twice, with gaps and in
/// transactions that are given up. In the end every device has everything. The same seed tells the same story.
class Simulation {
public:
    enum class Finding {
        Nothing,
        LedgerFailed,      ///< an operation of the ledger returned an error
        PositionUsedTwice, ///< two different operations bear one number
        WrongReceipt,
        OracleDiffers,
        StatesDiffer,
        RollbackLeaks,
        AuditBroken,
    };
    struct Verdict {
        Finding finding = Finding::Nothing;
        QString detail;
        QByteArray state; ///< the state digest that all devices share
        qint64 operations = 0;
        qint64 deliveries = 0;
    };

    /// `pristine` is an empty office file that every device starts from.
    Simulation(QString pristine, QString folder, quint64 seed);
    [[nodiscard]] Verdict run();

private:
    using Position = WireOperation::Position;
    struct StaleForm {
        Table table;
        Uuid row;
        FieldValues fields;
        QList<Dot> basis;
    };
    struct Device {
        std::unique_ptr<LedgerFile> file;
        std::map<Uuid, qint64> seen;
        std::vector<StaleForm> forms;
        QStringList backups;
    };

    // A story's own numbers: the same on every machine, unlike std::uniform_int_distribution.
    quint64 draw();
    int below(int limit) { return int(draw() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    [[nodiscard]] Result<void> story();
    [[nodiscard]] Result<void> step(Device &device);
    [[nodiscard]] Result<void> addDevice(const QString &from, const Uuid &id);
    [[nodiscard]] Result<void> edit(Device &device);
    [[nodiscard]] Result<void> change(Device &device, Ledger::Writer &writer);
    [[nodiscard]] Result<void> undo(Device &device);
    [[nodiscard]] Result<void> reopen(Device &device);
    [[nodiscard]] Result<void> backup(Device &device);
    [[nodiscard]] Result<void> restore(Device &device);
    [[nodiscard]] Result<void> publish(Device &device);
    [[nodiscard]] Result<void> deliver(Device &device, int transactionPercent);
    [[nodiscard]] Result<void> deliverRun(Device &device, Ledger::Writer &writer, const std::vector<WireOperation> &stream);
    [[nodiscard]] Result<void> refreshSeen(Device &device);
    [[nodiscard]] Result<void> compare(Device &device);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] tl::unexpected<Error> found(Finding finding, const QString &detail);
    [[nodiscard]] Value anyValue(FieldType type);
    [[nodiscard]] FieldValues anyFields(const TableSpec &spec, quint32 groups);
    void moveClock(LedgerFile &file);

    QString m_pristine;
    QString m_folder;
    quint64 m_state;
    quint32 m_files = 0;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<std::pair<Table, Uuid>> m_rows;
    std::map<Uuid, std::vector<WireOperation>> m_streams;
    Verdict m_verdict;
};

[[nodiscard]] QString findingText(Simulation::Finding finding);

} // namespace kinerja
