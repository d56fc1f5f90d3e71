#include "core/table/outputfile.h"

#include "core/base/platform.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Where a link leads, so that writing replaces the file and not the link.
QString place(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? path : real;
}

} // namespace

OutputFile::OutputFile(QString path) : m_path(std::move(path)) {}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP(
                        "faults", "%1 is a folder, so no file of that name can be written; nothing was changed. Give "
                                  "the file another name."),
                    u"target is a directory"_s, {path});
    }
    auto output = std::unique_ptr<OutputFile>(new OutputFile(place(path)));
    // A name is random so that two programs writing the same file do not meet; the second to finish wins, whole.
    output->m_file.setFileName(output->m_path +
                               u".part-%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')));
    if (!output->m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const int code = lastSystemCode();
        output->m_isCommitted = true; // nothing was made, so there is nothing to take away
        return fail(fileError(path, code));
    }
    return output;
}

OutputFile::~OutputFile()
{
    if (!m_isCommitted) {
        m_file.close();
        m_file.remove();
    }
}

Result<void> OutputFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 count = m_file.write(bytes.data(), bytes.size());
        if (count <= 0)
            return fail(fileError(m_path, lastSystemCode()));
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> OutputFile::commit()
{
    m_file.close();
    TRY(replaceFile(m_file.fileName(), m_path));
    m_isCommitted = true;
    return {};
}

} // namespace kinerja
