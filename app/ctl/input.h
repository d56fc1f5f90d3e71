#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace kinerja {

/// A file or standard input, read piece by piece so that its size does not matter and Ctrl-C is heard while it waits.
class Input {
public:
    /// `path`, or standard input where it is "-" or empty. NotFound where there is no such file, Io where it cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<Input>> open(const QString &path);
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    /// The next piece of at most 64 KiB; empty at the end. Cancelled where the user wants to stop.
    [[nodiscard]] Result<QByteArray> read(Progress &progress);
    /// Bytes in all; 0 where that is not known.
    [[nodiscard]] qint64 size() const;
    /// Bytes read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    Input() = default;

    QFile m_file;
    qint64 m_position = 0;
};

/// The failure of every verb whose input is not there.
[[nodiscard]] Error noSuchFile(const QString &path);

/// A whole file of at most `most` bytes. Invalid where it is larger.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 most, Progress &progress);

} // namespace kinerja
