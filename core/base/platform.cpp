#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QStringDecoder>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <type_traits>

#ifdef Q_OS_WIN
#include <windows.h>

#include <io.h>
#include <psapi.h>
#else
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#include <sys/sysctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#endif

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString systemText(int code)
{
    return qt_error_string(code) + u" (%1)"_s.arg(code);
}

/// `path` itself or the nearest folder above it that exists.
QString nearestExisting(const QString &path)
{
    QString place = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(place)) {
        const QString above = QFileInfo(place).path();
        if (above == place)
            break;
        place = above;
    }
    return place;
}

/// The causes a person can do something about, however the system numbers them.
enum class Cause {
    DiskFull,
    ReadOnly,
    NoSuchPlace,
    NotAFolder,
    IsFolder,
    NotAllowed,
    InUse,
    NameTooLong,
    OtherDrive,
    DriveFault,
    NoAnswer,
    Unknown,
};

Cause causeOf(int code)
{
#ifdef Q_OS_WIN
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: return Cause::DiskFull;
    case ERROR_WRITE_PROTECT: return Cause::ReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE: return Cause::NoSuchPlace;
    case ERROR_DIRECTORY: return Cause::NotAFolder;
    case ERROR_ACCESS_DENIED: return Cause::NotAllowed;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE: return Cause::InUse;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW: return Cause::NameTooLong;
    case ERROR_NOT_SAME_DEVICE: return Cause::OtherDrive;
    case ERROR_CRC:
    case ERROR_IO_DEVICE:
    case ERROR_NOT_READY: return Cause::DriveFault;
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_NETNAME_DELETED:
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_SEM_TIMEOUT: return Cause::NoAnswer;
    default: return Cause::Unknown;
    }
#else
    switch (code) {
    case ENOSPC:
    case EDQUOT: return Cause::DiskFull;
    case EROFS: return Cause::ReadOnly;
    case ENOENT:
    case ENODEV:
    case ENXIO: return Cause::NoSuchPlace;
    case ENOTDIR: return Cause::NotAFolder;
    case EISDIR: return Cause::IsFolder;
    case EACCES:
    case EPERM: return Cause::NotAllowed;
    case EBUSY:
    case ETXTBSY: return Cause::InUse;
    case ENAMETOOLONG: return Cause::NameTooLong;
    case EXDEV: return Cause::OtherDrive;
    case EIO: return Cause::DriveFault;
    case ESTALE:
    case ETIMEDOUT:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETUNREACH: return Cause::NoAnswer;
    default: return Cause::Unknown;
    }
#endif
}

#ifdef Q_OS_WIN

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// Closes a Windows handle at the end of its block.
class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

#else

/// Closes a file descriptor at the end of its block.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int get() const { return m_number; }

private:
    int m_number;
};

/// fsync to the platter; 0, or the system's code.
int forceToDrive(int descriptor)
{
    int result = -1;
    do {
#ifdef Q_OS_MACOS
        result = ::fcntl(descriptor, F_FULLFSYNC);
        if (result == -1 && errno == ENOTSUP)
            result = ::fsync(descriptor);
#else
        result = ::fsync(descriptor);
#endif
    } while (result == -1 && errno == EINTR);
    return result == -1 ? errno : 0;
}

#endif

/// 0, or the system's code. The file is closed, or open in a way that allows a second reader.
int forceFileToDrive(const QString &path)
{
#ifdef Q_OS_WIN
    const Handle file(CreateFileW(wide(native(path)), GENERIC_WRITE,
                                  FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                  FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen() || !FlushFileBuffers(file.get()))
        return lastSystemCode();
    return 0;
#else
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() ? forceToDrive(file.get()) : errno;
#endif
}

} // namespace

int lastSystemCode()
{
#ifdef Q_OS_WIN
    return int(GetLastError());
#else
    return errno;
#endif
}

Error fileError(const QString &path, int code)
{
    const auto error = [&](ErrorKind kind, const char *sentence) {
        return Error{kind, sentence, systemText(code), {native(path)}};
    };
    switch (causeOf(code)) {
    case Cause::DiskFull:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The disk is full: %1 could not be written, and what was "
                                                 "there before is untouched. Make room on the disk, or choose "
                                                 "another place, and try again."));
    case Cause::ReadOnly:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The drive that holds %1 is read-only, so nothing was changed. "
                                                 "Remove its write protection or choose another place."));
    case Cause::NoSuchPlace:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "There is no file or folder %1; nothing was changed. Check "
                                                 "the name, and whether the drive is connected."));
    case Cause::NotAFolder:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "A part of %1 is a file, not a folder; nothing was changed. "
                                                 "Check the name of the place."));
    case Cause::IsFolder:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "%1 is a folder, not a file; nothing was changed. Give the "
                                                 "name of a file."));
    case Cause::NotAllowed:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The system does not let you use %1; nothing was changed. "
                                                 "Choose a place that is yours, or ask whoever looks after "
                                                 "this computer for the right to it."));
    case Cause::InUse:
        return error(ErrorKind::Locked,
                     QT_TRANSLATE_NOOP("faults", "Another program is using %1, so nothing was changed. "
                                                 "Close it there and try again."));
    case Cause::NameTooLong:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The name %1 is too long for this drive; nothing was changed. "
                                                 "Choose a shorter name."));
    case Cause::OtherDrive:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "%1 lies on another drive than the finished copy, so it was "
                                                 "not replaced. Choose a place on the same drive."));
    case Cause::DriveFault:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The drive that holds %1 reports a fault. Do not rely on it: "
                                                 "save to another drive and have this one looked at."));
    case Cause::NoAnswer:
        return error(ErrorKind::Io,
                     QT_TRANSLATE_NOOP("faults", "The network drive that holds %1 does not answer; nothing was "
                                                 "changed. Check the network and try again."));
    case Cause::Unknown: break;
    }
    return error(ErrorKind::Io,
                 QT_TRANSLATE_NOOP("faults", "The system could not finish its work on %1; what was there before "
                                             "is untouched. Try again, or choose another place."));
}

Result<void> syncFile(QFile &file)
{
    if (!file.flush())
        return fail(fileError(file.fileName(), lastSystemCode()));
#ifdef Q_OS_WIN
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (!FlushFileBuffers(handle))
        return fail(fileError(file.fileName(), lastSystemCode()));
#else
    if (const int code = forceToDrive(file.handle()); code != 0)
        return fail(fileError(file.fileName(), code));
#endif
    return {};
}

Result<void> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    if (!QFileInfo(path).isDir())
        return fail(fileError(path, ERROR_PATH_NOT_FOUND));
#else
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return fail(fileError(path, errno));
    const int code = forceToDrive(folder.get());
    if (code != 0 && code != EINVAL && code != ENOTSUP)
        return fail(fileError(path, code));
#endif
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (const int code = forceFileToDrive(from); code != 0)
        return fail(fileError(from, code));
#ifdef Q_OS_WIN
    if (!MoveFileExW(wide(native(from)), wide(native(to)), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return fail(fileError(to, lastSystemCode()));
#else
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(fileError(to, errno));
#endif
    if (const auto folder = syncFolder(QFileInfo(to).absolutePath()); !folder)
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 was replaced, but the drive did not confirm it. Check that the file is "
                                      "there before you remove the drive or switch the computer off."),
                    folder.error().detail, {native(to)});
    return {};
}

void disableCoreDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
#endif
}

bool isNetworkDrive(const QString &path)
{
    const QString place = nearestExisting(path);
#ifdef Q_OS_WIN
    const QString full = native(place);
    if (full.startsWith(uR"(\\?\UNC\)"_s))
        return true;
    if (full.startsWith(uR"(\\)"_s) && !full.startsWith(uR"(\\?\)"_s) && !full.startsWith(uR"(\\.\)"_s))
        return true;
    return GetDriveTypeW(wide(native(QStorageInfo(place).rootPath()))) == DRIVE_REMOTE;
#else
    // What Linux, macOS and the BSDs call the file systems whose other end is another machine, or this machine seen from a
    // virtual one. FUSE says which program serves it after a point.
    constexpr QByteArrayView networkTypes =
        " nfs nfs4 cifs smb2 smb3 smbfs ncpfs afs coda afpfs webdav davfs ceph lustre glusterfs 9p vboxsf "
        "prl_fs vmhgfs fuse.sshfs fuse.rclone fuse.davfs fuse.davfs2 fuse.gvfsd-fuse fuse.glusterfs fuse.ceph-fuse "
        "fuse.smbnetfs fuse.curlftpfs fuse.vmhgfs-fuse fuse.kio-fuse fuse.s3fs ";
    const QByteArray type = QStorageInfo(place).fileSystemType().toLower();
    return !type.isEmpty() && networkTypes.contains(QByteArray(' ' + type + ' '));
#endif
}

qint64 freeBytes(const QString &path)
{
    const QString place = nearestExisting(path);
    std::error_code failed;
#ifdef Q_OS_WIN
    const auto space = std::filesystem::space(std::filesystem::path(place.toStdWString()), failed);
#else
    const auto space = std::filesystem::space(std::filesystem::path(QFile::encodeName(place).toStdString()), failed);
#endif
    return failed ? -1 : qint64(qMin<quint64>(space.available, quint64(std::numeric_limits<qint64>::max())));
}

qint64 peakMemoryBytes()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS counters = {};
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)))
        return 0;
    return qint64(counters.PeakWorkingSetSize);
#else
    rusage usage = {};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
#ifdef Q_OS_MACOS
    return usage.ru_maxrss;
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
#endif
}

qint64 totalMemoryBytes()
{
#if defined(Q_OS_WIN)
    MEMORYSTATUSEX status = {};
    status.dwLength = sizeof(status);
    return GlobalMemoryStatusEx(&status) ? qint64(status.ullTotalPhys) : 0;
#elif defined(Q_OS_MACOS)
    qint64 bytes = 0;
    size_t size = sizeof(bytes);
    return sysctlbyname("hw.memsize", &bytes, &size, nullptr, 0) == 0 ? bytes : 0;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    return pages > 0 && pageSize > 0 ? qint64(pages) * pageSize : 0;
#endif
}

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 16 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_TOP_PAD, 4 << 20);
#endif
}

namespace {

// The one place where a variable outside any object cannot be avoided: the system calls a signal handler with nothing but
// a number. It points at the Progress of the SignalWatch that lives, or at nothing.
std::atomic<Progress *> watchedProgress = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic_bool::is_always_lock_free,
              "a signal handler may touch lock-free atomics only");

#ifdef Q_OS_WIN
BOOL WINAPI onConsoleControl(DWORD)
{
    Progress *const progress = watchedProgress.load();
    if (progress)
        progress->cancel();
    return progress != nullptr;
}
#else
extern "C" void kinerjaOnSignal(int)
{
    if (Progress *const progress = watchedProgress.load())
        progress->cancel();
}
#endif

} // namespace

#ifdef Q_OS_WIN

struct SignalWatch::Previous {};

SignalWatch::SignalWatch(Progress &progress)
{
    watchedProgress.store(&progress);
    SetConsoleCtrlHandler(onConsoleControl, TRUE);
}

SignalWatch::~SignalWatch()
{
    SetConsoleCtrlHandler(onConsoleControl, FALSE);
    watchedProgress.store(nullptr);
}

#else

namespace {
constexpr std::array watchedSignals = {SIGINT, SIGTERM, SIGHUP};
}

struct SignalWatch::Previous {
    std::array<struct sigaction, watchedSignals.size()> actions = {};
};

SignalWatch::SignalWatch(Progress &progress) : m_previous(std::make_unique<Previous>())
{
    watchedProgress.store(&progress);
    struct sigaction action = {};
    action.sa_handler = kinerjaOnSignal;
    sigemptyset(&action.sa_mask);
    // Without SA_RESTART a read that waits for the keyboard returns, and the wish to stop is seen.
    action.sa_flags = 0;
    for (size_t i = 0; i < watchedSignals.size(); ++i)
        sigaction(watchedSignals[i], &action, &m_previous->actions[i]);
}

SignalWatch::~SignalWatch()
{
    for (size_t i = 0; i < watchedSignals.size(); ++i)
        sigaction(watchedSignals[i], &m_previous->actions[i], nullptr);
    watchedProgress.store(nullptr);
}

#endif

namespace {

bool isStopWanted()
{
    const Progress *const progress = watchedProgress.load();
    return progress != nullptr && progress->cancelled();
}

/// Hides what is typed while it lives. Does nothing where standard input is no terminal.
class HiddenTyping {
public:
    HiddenTyping();
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
#ifdef Q_OS_WIN
    DWORD m_mode = 0;
#else
    termios m_settings = {};
#endif
};

#ifdef Q_OS_WIN

HiddenTyping::HiddenTyping()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    m_isTerminal = GetConsoleMode(input, &m_mode);
    if (m_isTerminal)
        SetConsoleMode(input, (m_mode & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
}

HiddenTyping::~HiddenTyping()
{
    if (m_isTerminal)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_mode);
}

// Reading one unit at a time, unbuffered, leaves no copy of a secret in a library's buffer.
constexpr int endOfInput = -1;
constexpr int interruptedInput = -2;

/// One UTF-16 unit typed at the console: its bytes would come in the console's own code page, whatever the text.
int nextTypedUnit()
{
    wchar_t unit = 0;
    DWORD count = 0;
    if (isStopWanted())
        return interruptedInput;
    if (!ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), &unit, 1, &count, nullptr))
        return endOfInput;
    if (count == 0)
        return isStopWanted() || GetLastError() == ERROR_OPERATION_ABORTED ? interruptedInput : endOfInput;
    return int(unit);
}

int nextByte()
{
    char byte = 0;
    DWORD count = 0;
    if (!ReadFile(GetStdHandle(STD_INPUT_HANDLE), &byte, 1, &count, nullptr) || count == 0)
        return endOfInput;
    return int(quint8(byte));
}

#else

HiddenTyping::HiddenTyping() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_settings) == 0)
{
    if (!m_isTerminal)
        return;
    termios hidden = m_settings;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    hidden.c_lflag |= ICANON | ISIG;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

HiddenTyping::~HiddenTyping()
{
    if (m_isTerminal)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_settings);
}

// Reading one byte at a time, unbuffered, leaves no copy of a secret in a library's buffer.
constexpr int endOfInput = -1;
constexpr int interruptedInput = -2;

int nextByte()
{
    // The keyboard or a pipe may stay silent for long: wait in short steps, and look whether to stop. A signal that came before
    // the wait, or that another thread took, would otherwise be heard only after the next key.
    constexpr int waitMs = 100;
    for (;;) {
        if (isStopWanted())
            return interruptedInput;
        pollfd waiting = {STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, waitMs);
        if (ready > 0)
            break;
        if (ready < 0 && errno != EINTR)
            return endOfInput;
    }
    char byte = 0;
    const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
    if (count < 0)
        return errno == EINTR ? interruptedInput : endOfInput;
    return count == 1 ? int(quint8(byte)) : endOfInput;
}

#endif

/// Overwrites text that was a secret, also where a compiler would take that for useless.
template <class Text>
void wipe(Text &text)
{
    volatile auto *const units = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        units[i] = {};
}

} // namespace

Result<QString> readSecretLine(const QString &question)
{
    // Longer than any passphrase; a stream without line ends must not fill the memory.
    constexpr qsizetype longest = 4096;
    const auto notALine = [] {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "No passphrase could be read from the keyboard or the input. Type one line of "
                                      "ordinary text and press Enter."),
                    u"standard input holds no line of UTF-8 text"_s);
    };
    const auto readLine = [](auto &line, auto next) {
        line.reserve(longest + 1);
        int unit = next();
        const int first = unit;
        while (unit >= 0 && unit != '\n' && line.size() <= longest) {
            using Unit = typename std::remove_reference_t<decltype(line)>::value_type;
            line += Unit(ushort(unit));
            unit = next();
        }
        return first == endOfInput ? endOfInput : unit == interruptedInput ? interruptedInput : 0;
    };

    const HiddenTyping hidden;
    if (hidden.isTerminal()) {
        std::fputs(qUtf8Printable(question), stderr);
        std::fflush(stderr);
    }
    QByteArray bytes;
    const auto wiped = qScopeGuard([&bytes] { wipe(bytes); });
    QString text;
    int ended = 0;
#ifdef Q_OS_WIN
    if (hidden.isTerminal())
        ended = readLine(text, nextTypedUnit);
    else
        ended = readLine(bytes, nextByte);
#else
    ended = readLine(bytes, nextByte);
#endif
    if (hidden.isTerminal())
        std::fputs("\n", stderr);
    if (ended == interruptedInput)
        return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped at your request; nothing was changed."));
    if (ended == endOfInput || bytes.size() > longest || text.size() > longest)
        return notALine();
    if (!bytes.isEmpty()) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = decoder(bytes);
        if (decoder.hasError())
            return notALine();
    }
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace kinerja
