#include "core/store/officefile.h"

#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

Result<void> checkLooksLikeOffice(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "%1 is a folder, not an office. Choose the file that ends in .kinerja inside it."), {}, {name});
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(path, lastSystemCode()));
    // An office begins with 16 random bytes; a plain database is told apart where it is opened.
    constexpr qint64 saltSize = 16;
    const QByteArray head = file.read(saltSize);
    if (head.isEmpty())
        return fail(ErrorKind::Corrupt, QT_TRANSLATE_NOOP("faults", "The office file %1 is empty: its content was lost. It was left as it is. Restore the latest backup."),
                    u"no bytes"_s, {name});
    if (head.startsWith("KINERJAB"))
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The file %1 is a backup. Restore it first, and open the office that comes out of it."), {}, {name});
    const auto isReadable = [](char c) { return (quint8(c) >= 0x20 && quint8(c) < 0x7F) || c == '\n' || c == '\r' || c == '\t'; };
    const QByteArrayView text = QByteArrayView(head).sliced(head.startsWith("\xef\xbb\xbf") ? 3 : 0);
    const bool isOther = head.size() < saltSize || head.startsWith("KINERJA1") || head.startsWith("%PDF-") || head.startsWith("PK\x03\x04") ||
                         std::all_of(text.begin(), text.end(), isReadable);
    if (isOther)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The file %1 is no office of Kinerja. It was left as it is. Choose the file of an office."), {}, {name});
    return {};
}

} // namespace kinerja
