// What an office test stands on: a real, encrypted office in a folder that disappears, with a clock and ids of its own.
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/ledger/undo.h"
#include "core/store/store.h"
#include "tests/support/ledgerfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace kinerja {

/// An open office on Tuesday 24 November 2026. One thread; removed with everything in it when it dies.
class OfficeFixture {
public:
    explicit OfficeFixture(quint32 seed = 1) : ids(clock, seed), m_folder(fastFolderTemplate())
    {
        Store::NewOffice office;
        office.name = QStringLiteral("Dinas Contoh");
        office.unitCode = QStringLiteral("3.14");
        m_store = must(Store::create(path(QStringLiteral("kantor.kinerja")), office, Secret::copyOf("mangga jalan hujan sepeda lampu kertas"), clock, ids));
        // A power cut is not what is tested.
        must(m_store->database().execute("PRAGMA synchronous=OFF"));
    }

    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file into the office's folder.
    QString written(const QString &name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

    Result<ImportOutcome> tryImport(ImportKind kind, const QString &file, Importer::Mode mode = Importer::Mode::Commit) const
    {
        Progress progress;
        return Importer(*m_store).run(kind, file, mode, progress);
    }
    ImportOutcome import(ImportKind kind, const QString &file, std::source_location where = std::source_location::current()) const
    {
        return must(tryImport(kind, file), where);
    }
    /// Imports a table written out in the test.
    ImportOutcome importText(ImportKind kind, QByteArrayView csv, std::source_location where = std::source_location::current()) const
    {
        return import(kind, written(QStringLiteral("masuk.csv"), csv), where);
    }
    /// The bytes of an exported table; the ending says which form.
    QByteArray exported(const ExportRequest &request, const QString &ending = QStringLiteral(".csv"),
                        std::source_location where = std::source_location::current()) const
    {
        return contentOf(exportedFile(request, ending, where));
    }
    QString exportedFile(const ExportRequest &request, const QString &ending = QStringLiteral(".csv"),
                         std::source_location where = std::source_location::current()) const
    {
        Progress progress;
        const QString file = path(QStringLiteral("keluar-") + code(request.kind) + ending);
        must(Exporter(*m_store).run(request, file, progress), where);
        return file;
    }
    UndoOutcome undo(const CommandId &batch) const
    {
        Progress progress;
        return must(Undo(m_store->ledger()).run(batch, m_store->session().user, progress));
    }

    /// The invented office of the sample files, as far as asked for: units and employees, or their plans and realisations too.
    enum class Sample { People, Plans };
    void importSample(Sample sample) const
    {
        const QString folder = QStringLiteral(TEST_DATA "/kantor/");
        import(ImportKind::Units, folder + QStringLiteral("unit.csv"));
        import(ImportKind::Employees, folder + QStringLiteral("pegawai.csv"));
        if (sample == Sample::People)
            return;
        import(ImportKind::Plans, folder + QStringLiteral("skp.csv"));
        import(ImportKind::Realisations, folder + QStringLiteral("realisasi.csv"));
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(3, 4, 5), QTimeZone::utc())};
    IdSource ids;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace kinerja
