#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace kinerja {

/// A file being made beside its place: `NAME.part-xxxxxxxx` until it is whole, then NAME in one step.
///
/// One thread, one owner. Destroyed without commit() it leaves nothing, and what stood at NAME before stays.
class OutputFile {
public:
    /// Io with a sentence of its own for a missing or read-only folder, a full disk, a path that is a folder.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const QString &path);
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    /// Open for reading and writing, without a buffer of its own, so that a full disk is told at once.
    [[nodiscard]] QFile &file() { return m_file; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// All of `bytes`, or why not.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Puts the file in its place, on the drive for good. Nothing can be written afterwards.
    [[nodiscard]] Result<void> commit();

private:
    explicit OutputFile(QString path);

    QString m_path;
    QFile m_file;
    bool m_isCommitted = false;
};

} // namespace kinerja
