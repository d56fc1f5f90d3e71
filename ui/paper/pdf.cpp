#include "ui/paper/pdf.h"

#include "core/base/hash.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

constexpr int dotsPerInch = 1440; // twips

QPageSize pageSize(PaperSize size)
{
    // Qt knows no F4 and would take the nearest it knows.
    return size == PaperSize::A4 ? QPageSize(QPageSize::A4)
                                 : QPageSize(QSizeF(215, 330), QPageSize::Millimeter, u"F4"_s, QPageSize::ExactMatch);
}

/// Hands bytes to a file and remembers the first failure: QPdfWriter looks at none.
class WatchedFile final : public QIODevice {
public:
    explicit WatchedFile(const QString &path) : m_file(path) {}

    bool start()
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
            remember();
            return false;
        }
        return open(QIODevice::WriteOnly);
    }
    bool flush()
    {
        if (!m_failure && !m_file.flush())
            remember();
        return !m_failure;
    }
    QFile &file() { return m_file; }
    [[nodiscard]] std::optional<int> failure() const { return m_failure; }
    void remember() { m_failure = m_failure.value_or(lastSystemCode()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (!m_failure && m_file.write(bytes, size) != size)
            remember();
        return size;
    }

private:
    QFile m_file;
    std::optional<int> m_failure;
};

/// ISO 32000 date in UTC, `D:20260115030405Z`.
QByteArray pdfDate(const QDateTime &instant)
{
    return "D:" + instant.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + 'Z';
}

/// A text string of PDF: UTF-16BE with byte order mark, in hexadecimal.
QByteArray pdfText(const QString &text)
{
    QByteArray utf16("\xfe\xff");
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xff);
    }
    return '<' + utf16.toHex() + '>';
}

QByteArray xmp(const PdfInfo &info)
{
    const QString date = info.writtenAt.toUTC().toString(Qt::ISODate);
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>Kinerja</xmp:CreatorTool>
   <xmp:CreateDate>%4</xmp:CreateDate>
   <xmp:ModifyDate>%4</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)"_s
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), info.language, date)
        .toUtf8();
}

/// The number behind `key` in the end of a PDF file; −1 where it is missing.
qint64 numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return -1;
    qsizetype start = at + key.size();
    while (start < text.size() && (text[start] == ' ' || text[start] == '\n'))
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end > start ? text.mid(start, end - start).toLongLong() : -1;
}

/// The body of object `number` from the beginning of a PDF file: `<<…>>`.
QByteArray objectBody(const QByteArray &head, qint64 number)
{
    const QByteArray opening = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype start = head.indexOf(opening);
    const qsizetype end = head.indexOf("\nendobj", start);
    return start < 0 || end < 0 ? QByteArray() : head.mid(start + opening.size(), end - start - opening.size());
}

/// Overwrites bytes of `file` in place.
bool overwrite(QFile &file, qint64 position, const QByteArray &bytes)
{
    return file.seek(position) && file.write(bytes) == bytes.size();
}

/// Sets what QPdfWriter offers no call for: the date of writing, the author, the language and the file identifier.
///
/// Dates and identifiers that Qt took from the machine are overwritten by ours of the same length; the rest is an
/// incremental update as ISO 32000-1 §7.5.6 describes it. A file that does not look as expected is left as it is: it is valid, only
/// poorer. False where writing failed.
bool amend(QFile &file, const PdfInfo &info)
{
    constexpr qint64 headSize = 32 * 1024;
    constexpr qint64 tailSize = 4 * 1024;
    if (!file.seek(0))
        return false;
    QByteArray head = file.read(headSize);
    const qint64 size = file.size();
    const qint64 tailStart = std::max<qint64>(size - tailSize, 0);
    if (!file.seek(tailStart))
        return false;
    const QByteArray tail = file.read(tailSize);

    const QByteArray id = blake2b(info.identity.toUtf8() + '\n' + pdfDate(info.writtenAt), 16).toHex();
    for (const QByteArray &key : {QByteArray("/CreationDate ("), QByteArray("/ModDate (")}) {
        const qsizetype at = head.indexOf(key) + key.size();
        const qsizetype length = head.indexOf(')', at) - at;
        // The zone that Qt writes is Z or an offset like +07'00'.
        QByteArray fixed = pdfDate(info.writtenAt);
        if (length > fixed.size())
            fixed = fixed.chopped(1) + "+00'00'";
        if (at < key.size() || fixed.size() != length)
            continue;
        if (!overwrite(file, at, fixed))
            return false;
        head.replace(at, length, fixed);
    }
    static const QRegularExpression idPattern(u"/ID \\[ ?<([0-9a-fA-F]+)> ?<([0-9a-fA-F]+)>"_s);
    if (const auto match = idPattern.match(QString::fromLatin1(tail)); match.hasMatch()) {
        for (const int part : {1, 2})
            if (!overwrite(file, tailStart + match.capturedStart(part), id.repeated(8).first(match.capturedLength(part))))
                return false;
    }

    const qint64 count = numberAfter(tail, "/Size ");
    const qint64 infoNumber = numberAfter(tail, "/Info ");
    const qint64 rootNumber = numberAfter(tail, "/Root ");
    const qint64 previous = numberAfter(tail, "startxref\n");
    QByteArray about = objectBody(head, infoNumber);
    QByteArray root = objectBody(head, rootNumber);
    if (count < 0 || previous < 0 || !about.startsWith("<<") || !root.startsWith("<<") || root.contains("/Lang"))
        return true;

    if (!about.contains("/Author"))
        about.insert(2, "\n/Author " + pdfText(info.author));
    root.insert(2, "\n/Lang (" + info.language.toLatin1() + ")\n/ViewerPreferences <</DisplayDocTitle true>>");

    QByteArray update = "\n";
    const auto offset = [&] { return QByteArray::number(size + update.size()).rightJustified(10, '0'); };
    const QByteArray infoOffset = offset();
    update += QByteArray::number(infoNumber) + " 0 obj\n" + about + "\nendobj\n";
    const QByteArray rootOffset = offset();
    update += QByteArray::number(rootNumber) + " 0 obj\n" + root + "\nendobj\n";
    const QByteArray tableOffset = QByteArray::number(size + update.size());
    update += "xref\n" + QByteArray::number(infoNumber) + " 1\n" + infoOffset + " 00000 n \n"
        + QByteArray::number(rootNumber) + " 1\n" + rootOffset + " 00000 n \n";
    update += "trailer\n<<\n/Size " + QByteArray::number(count) + "\n/Info " + QByteArray::number(infoNumber)
        + " 0 R\n/Root " + QByteArray::number(rootNumber) + " 0 R\n/Prev " + QByteArray::number(previous) + "\n/ID [ <" + id
        + "> <" + id + "> ]\n>>\nstartxref\n" + tableOffset + "\n%%EOF\n";
    return overwrite(file, size, update);
}

} // namespace

QPageLayout pageLayout(PaperSize size, Orientation orientation)
{
    QPageLayout layout(pageSize(size),
                       orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

struct PdfFile::State {
    State(const QString &target, const PdfInfo &about)
        : path(target), info(about), part(target + u".%1.part"_s.arg(QCoreApplication::applicationPid())), device(part)
    {
    }
    ~State()
    {
        painter.reset();
        writer.reset();
        device.close();
        device.file().close();
        QFile::remove(part);
    }
    Q_DISABLE_COPY_MOVE(State)

    QString path;
    PdfInfo info;
    QString part;
    WatchedFile device;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<QPainter> painter;
};

QSizeF sheetSize(PaperSize size, Orientation orientation)
{
    // Whole points, as Qt writes them into the file.
    const QSize points = pageSize(size).sizePoints();
    const QSizeF twips(points.width() * 20.0, points.height() * 20.0);
    return orientation == Orientation::Portrait ? twips : twips.transposed();
}

PdfFile::PdfFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::create(const QString &path, const PdfInfo &info)
{
    auto state = std::make_unique<State>(path, info);
    if (!state->device.start())
        return fail(fileError(path, state->device.failure().value_or(0)));
    if (info.readers == PdfInfo::Readers::OwnerOnly)
        state->device.file().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    state->writer = std::make_unique<QPdfWriter>(&state->device);
    state->writer->setResolution(dotsPerInch);
    state->writer->setTitle(info.title);
    state->writer->setCreator(u"Kinerja"_s);
    state->writer->setDocumentXmpMetadata(xmp(info));
    return PdfFile(std::move(state));
}

QPainter &PdfFile::addPage(PaperSize size, Orientation orientation)
{
    State &state = *m_state;
    // A layout set before the first page or a new page holds for it.
    state.writer->setPageLayout(pageLayout(size, orientation));
    if (state.painter)
        state.writer->newPage();
    else
        state.painter = std::make_unique<QPainter>(state.writer.get());
    return *state.painter;
}

Result<void> PdfFile::finish()
{
    State &state = *m_state;
    state.painter.reset(); // ends the last page and writes fonts and tables
    state.writer.reset();
    if (state.device.flush() && !amend(state.device.file(), state.info))
        state.device.remember();
    if (!state.device.flush())
        return fail(fileError(state.path, state.device.failure().value_or(0)));
    state.device.close();
    state.device.file().close();
    return replaceFile(state.part, state.path);
}

} // namespace kinerja::paper
