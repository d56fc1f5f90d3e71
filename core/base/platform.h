#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <memory>

class QFile;

namespace kinerja {

// The few calls that differ from one operating system to the next. Everything else is Qt's.

/// The system's number for what just failed: `errno`, or GetLastError() on Windows. Read it before anything else runs.
[[nodiscard]] int lastSystemCode();

/// The failure of a file operation on `path` as a sentence of its own: full disk, read-only, no such folder, not allowed,
/// in use, too long a name, a drive that reports errors, a network drive that does not answer.
/// Kind Io, or Locked where another program holds the file. `code` comes from lastSystemCode().
[[nodiscard]] Error fileError(const QString &path, int code);

/// Forces what was written to `file` to the drive itself (fsync; F_FULLFSYNC on macOS, whose fsync stops at the drive's
/// cache). The file is open and stays open.
[[nodiscard]] Result<void> syncFile(QFile &file);

/// Forces the names in a folder to the drive, so that a file made or renamed there is still there after a power cut.
/// Does nothing where the system has no such thing (Windows, some network drives).
[[nodiscard]] Result<void> syncFolder(const QString &path);

/// Puts the finished file `from` in the place of `to`, in one step: after a crash there is the old file or the new one.
///
/// Both lie on the same drive. `from` is forced to the drive first, the folder afterwards. On failure `to` is what it was
/// and `from` is still there, except where the sentence says that only the last confirmation is missing.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

/// From here on a crash writes no memory to disk and no other program of the same user may read this one's memory.
/// Call first in main, before any passphrase is in memory. A tester's debugger is shut out as well.
void disableCoreDumps();

/// Whether `path` (or, where it does not exist yet, the nearest folder above it) lies on a network drive or a folder shared
/// with another machine, where SQLite's locks and shared memory cannot be trusted.
[[nodiscard]] bool isNetworkDrive(const QString &path);

/// Bytes that this user may still write where `path` lies or will lie; −1 where the system does not say.
[[nodiscard]] qint64 freeBytes(const QString &path);

/// The most memory this process has held at once, in bytes; 0 where the system does not say.
[[nodiscard]] qint64 peakMemoryBytes();

/// The machine's memory in bytes; 0 where the system does not say.
[[nodiscard]] qint64 totalMemoryBytes();

/// For a process that takes and frees some megabytes over and over (every file that is printed needs them for fonts and pages):
/// what is freed stays with it instead of going back to the system each time, which costs a sixth of the time of printing. Does
/// nothing where the system's allocator has no such setting.
void keepFreedMemory();

/// While it lives, Ctrl-C and the system's wish to end the program (SIGINT, SIGTERM, SIGHUP, a closed console) cancel
/// `progress` instead of killing the process.
///
/// One at a time, made and destroyed on the main thread; `progress` outlives it. It never ends the program itself.
class SignalWatch {
public:
    explicit SignalWatch(Progress &progress);
    ~SignalWatch();
    Q_DISABLE_COPY_MOVE(SignalWatch)

private:
    struct Previous;
    std::unique_ptr<Previous> m_previous;
};

/// Asks on the terminal (the question goes to stderr) and reads one line without showing it. Where standard input is no
/// terminal, reads its first line and asks nothing. The line end is taken off; nothing is normalised.
///
/// Invalid where the text is not UTF-8 or there is no line at all; Cancelled on Ctrl-C under a SignalWatch. The terminal
/// shows typing again afterwards in every case.
[[nodiscard]] Result<QString> readSecretLine(const QString &question);

} // namespace kinerja
