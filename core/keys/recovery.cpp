#include "core/keys/recovery.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/keys/keyring.h"

#include <QIODevice>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int lineCount = 4;
constexpr int groupsPerLine = 4;
constexpr int groupCount = lineCount * groupsPerLine;
constexpr int groupSize = 5; ///< four that carry, one that checks
constexpr int codeSize = groupCount * groupSize;
constexpr unsigned char codeVersion = 1;
constexpr qsizetype checkSize = 7;
constexpr qsizetype payloadSize = 1 + dataKeySize + checkSize;
static_assert(payloadSize * 8 == groupCount * (groupSize - 1) * 5);
constexpr unsigned char notInAlphabet = 0xff;
constexpr qsizetype longestText = 64 * 1024;

// Part of the file's format, whatever language the sentences are in.
constexpr QStringView codeBegins = u"----- KODE PEMULIHAN KINERJA -----";
constexpr QStringView codeEnds = u"----- AKHIR KODE -----";
constexpr QStringView networkLabel = u"KINERJA-ID:";

/// The product in the field of 32 elements (x⁵ + x² + 1).
unsigned product(unsigned a, unsigned b)
{
    unsigned result = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0)
            result ^= a;
        a <<= 1;
        if ((a & 0x20) != 0)
            a ^= 0x25;
    }
    return result;
}

/// The check of a group of four. The weights differ from each other and from the check's own weight of 1, so that a swap of
/// any two of the five shows; the group's number is added, so that swapped groups show.
unsigned char groupCheck(const unsigned char *four, int group)
{
    constexpr std::array<unsigned, groupSize - 1> weights = {2, 4, 8, 16};
    auto sum = unsigned(group);
    for (size_t i = 0; i < weights.size(); ++i)
        sum ^= product(weights[i], four[i]);
    return static_cast<unsigned char>(sum);
}

QByteArray codeCheck(const Secret &dataKey)
{
    const char version = char(codeVersion);
    return Hasher(32)
        .addField("kinerja recovery code")
        .addField(QByteArrayView(&version, 1))
        .addField(dataKey.view())
        .finish()
        .first(checkSize);
}

/// Bytes to symbols of 5 bits, most significant first; the lengths fit each other.
void toSymbols(const Secret &payload, Secret &symbols)
{
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        unsigned value = 0;
        for (qsizetype bit = 5 * i; bit < 5 * i + 5; ++bit)
            value = (value << 1) | ((payload.data()[bit / 8] >> (7 - bit % 8)) & 1u);
        symbols.data()[i] = static_cast<unsigned char>(value);
    }
}

void toBytes(const Secret &symbols, Secret &payload)
{
    for (qsizetype bit = 0; bit < 5 * symbols.size(); ++bit) {
        const unsigned value = (symbols.data()[bit / 5] >> (4 - bit % 5)) & 1u;
        payload.data()[bit / 8] = static_cast<unsigned char>(payload.data()[bit / 8] | (value << (7 - bit % 8)));
    }
}

unsigned char symbolOf(QChar typed)
{
    ushort c = typed.toUpper().unicode();
    if (c == u'O')
        c = u'0';
    if (c == u'I' || c == u'L')
        c = u'1';
    const qsizetype value = c < 0x80 ? alphabet.indexOf(char(c)) : -1;
    return value < 0 ? notInAlphabet : static_cast<unsigned char>(value);
}

QStringView withoutLineNumber(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line[0] < u'1' || line[0] > u'4')
        return line;
    const QStringView rest = line.sliced(1).trimmed();
    const bool numbered = !rest.isEmpty() && (rest[0] == u'.' || rest[0] == u':' || rest[0] == u')');
    return numbered ? rest.sliced(1) : line;
}

/// The characters of a typed code, and where they stood.
struct Typed {
    struct Group {
        int line = 0;
        qsizetype size = 0;
    };

    explicit Typed(qsizetype mostSymbols) : symbols(mostSymbols) {}

    Secret symbols;
    qsizetype size = 0;
    std::vector<Group> groups; ///< as they were separated, which need not be as they were printed
    int lines = 0;
};

void addLine(Typed &typed, QStringView line)
{
    line = withoutLineNumber(line);
    bool inGroup = false;
    const qsizetype before = typed.size;
    for (const QChar c : line) {
        if (!c.isLetterOrNumber()) {
            inGroup = false;
            continue;
        }
        if (!inGroup)
            typed.groups.push_back({typed.lines, 0});
        inGroup = true;
        ++typed.groups.back().size;
        typed.symbols.data()[typed.size++] = symbolOf(c);
    }
    if (typed.size > before)
        ++typed.lines;
}

tl::unexpected<Error> mistyped(int line, int group)
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "There is a mistake in the recovery code, line %1, group %2. Nothing was opened or "
                                  "changed. Compare that group with the sheet."),
                u"group check fails"_s, {QString::number(line), QString::number(group)});
}

/// Says where characters are missing or too many, as well as the way it was typed allows.
tl::unexpected<Error> wrongLength(const Typed &typed)
{
    if (typed.groups.size() == size_t(groupCount)) {
        const auto odd = std::find_if(typed.groups.begin(), typed.groups.end(),
                                      [](const Typed::Group &group) { return group.size != groupSize; });
        const int at = int(odd - typed.groups.begin());
        return mistyped(at / groupsPerLine + 1, at % groupsPerLine + 1);
    }
    if (typed.lines == lineCount) {
        std::array<qsizetype, lineCount> sizes = {};
        for (const Typed::Group &group : typed.groups)
            sizes[size_t(group.line)] += group.size;
        const auto odd =
            std::find_if(sizes.begin(), sizes.end(), [](qsizetype size) { return size != groupsPerLine * groupSize; });
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "Line %1 of the recovery code has %2 characters where %3 are needed. Nothing was "
                                      "opened or changed. Compare that line with the sheet."),
                    u"recovery code line of another length"_s,
                    {QString::number(odd - sizes.begin() + 1), QString::number(*odd),
                     QString::number(groupsPerLine * groupSize)});
    }
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "This is not a whole recovery code: it has %1 characters where %2 are needed. Nothing "
                              "was opened or changed. Compare it with the sheet."),
                u"recovery code of another length"_s, {QString::number(typed.size), QString::number(codeSize)});
}

tl::unexpected<Error> tooLong()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "This is not a recovery sheet: it is far too long. Nothing was opened or changed. "
                                  "Choose the file that was saved as the recovery sheet."),
                u"recovery text is too long"_s);
}

} // namespace

RecoverySheet recoverySheet(const Secret &dataKey, NetworkId network, const QString &officeName, QDate made)
{
    Q_ASSERT(dataKey.size() == dataKeySize);
    Secret payload(payloadSize);
    payload.data()[0] = codeVersion;
    std::memcpy(payload.data() + 1, dataKey.data(), size_t(dataKeySize));
    std::memcpy(payload.data() + 1 + dataKeySize, codeCheck(dataKey).constData(), size_t(checkSize));
    Secret symbols(groupCount * (groupSize - 1));
    toSymbols(payload, symbols);

    RecoverySheet sheet{officeName, network, made, {}};
    for (int line = 0; line < lineCount; ++line) {
        QString text;
        text.reserve(groupsPerLine * (groupSize + 1));
        for (int i = 0; i < groupsPerLine; ++i) {
            const int group = line * groupsPerLine + i;
            const unsigned char *four = symbols.data() + group * (groupSize - 1);
            if (i > 0)
                text += u'-';
            for (int k = 0; k < groupSize - 1; ++k)
                text += QLatin1Char(alphabet[four[k]]);
            text += QLatin1Char(alphabet[groupCheck(four, group)]);
        }
        sheet.codeLines += text;
    }
    return sheet;
}

QStringList recoveryInstructions()
{
    return {
        translate("recovery",
                  "This code opens the office named on this sheet without any passphrase. It is for the day when nobody "
                  "knows the passphrase, or when the keys file is lost."),
        translate("recovery",
                  "Keep this sheet in a sealed envelope in the office safe, never beside the computer, never in a "
                  "photograph or a message. Whoever has the code and the office file can read everything."),
        translate("recovery",
                  "To use it: where the office asks for its passphrase, choose the recovery sheet and type the code. "
                  "Capitals, spaces and hyphens do not matter. A typing mistake is shown with its line and group."),
        translate("recovery",
                  "The code stays valid when passphrases are changed. If it may have been seen by others, make a new "
                  "office file and move the records."),
    };
}

QByteArray recoveryText(const RecoverySheet &sheet)
{
    QStringList lines = {translate("recovery", "KINERJA RECOVERY SHEET"), {}};
    const QStringList instructions = recoveryInstructions();
    for (const QString &sentence : instructions)
        lines << sentence << QString();
    lines << filled(translate("recovery", "Office: %1"), {sheet.officeName})
          << filled(translate("recovery", "Made on: %1"), {sheet.made.toString(Qt::ISODate)})
          << networkLabel.toString() + u' ' + sheet.network.uuid.toString() << QString() << codeBegins.toString()
          << sheet.codeLines << codeEnds.toString() << QString();
    return lines.join(u"\r\n"_s).toUtf8();
}

bool isRecoveryText(QByteArrayView head)
{
    return QString::fromUtf8(head).contains(codeBegins);
}

Result<Recovered> parseRecovery(QStringView text)
{
    if (text.size() > longestText)
        return tooLong();
    Recovered recovered;
    const qsizetype begin = text.indexOf(codeBegins);
    QStringView code = text;
    if (begin >= 0) {
        code = text.sliced(begin + codeBegins.size());
        const qsizetype end = code.indexOf(codeEnds);
        if (end >= 0)
            code = code.first(end);
        const qsizetype label = text.first(begin).lastIndexOf(networkLabel);
        if (label >= 0) {
            const QStringView rest = text.first(begin).sliced(label + networkLabel.size());
            if (const auto id = Uuid::fromString(rest.first(std::max<qsizetype>(0, rest.indexOf(u'\n'))).trimmed()))
                recovered.network = NetworkId{*id};
        }
    }
    Typed typed(code.size());
    for (const QStringView line : code.tokenize(u'\n'))
        addLine(typed, line);
    if (typed.size != codeSize)
        return wrongLength(typed);

    Secret symbols(groupCount * (groupSize - 1));
    for (int group = 0; group < groupCount; ++group) {
        const unsigned char *five = typed.symbols.data() + group * groupSize;
        const bool known = std::find(five, five + groupSize, notInAlphabet) == five + groupSize;
        if (!known || groupCheck(five, group) != five[groupSize - 1])
            return mistyped(group / groupsPerLine + 1, group % groupsPerLine + 1);
        std::memcpy(symbols.data() + group * (groupSize - 1), five, size_t(groupSize - 1));
    }
    Secret payload(payloadSize);
    toBytes(symbols, payload);
    if (payload.data()[0] > codeVersion)
        return fail(ErrorKind::NewerSchema,
                    QT_TRANSLATE_NOOP("faults",
                                      "This recovery sheet was made by a newer version of Kinerja. Nothing was opened "
                                      "or changed. Install that version and use the sheet with it."),
                    u"recovery code version %1"_s.arg(payload.data()[0]));
    recovered.dataKey = payload.part(1, dataKeySize);
    if (codeCheck(recovered.dataKey) != payload.view().last(checkSize) || payload.data()[0] != codeVersion)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "There are several mistakes in the recovery code. Nothing was opened or changed. "
                                      "Compare every line with the sheet."),
                    u"recovery code checksum fails"_s);
    return recovered;
}

Result<Recovered> readRecovery(QIODevice &device)
{
    // One byte more than a sheet may have, so that a longer file shows.
    Secret bytes(longestText + 1);
    const qint64 size = device.read(reinterpret_cast<char *>(bytes.data()), bytes.size());
    if (size < 0)
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults",
                                      "The recovery sheet could not be read. Nothing was opened or changed. Check the "
                                      "file and try again."),
                    device.errorString());
    if (size > longestText)
        return tooLong();
    bytes.truncate(size);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    Secret units(decoder.requiredSpace(bytes.size()) * qsizetype(sizeof(QChar)));
    auto *const first = reinterpret_cast<QChar *>(units.data());
    QChar *const last = decoder.appendToBuffer(first, bytes.view());
    return parseRecovery(QStringView(first, last - first));
}

} // namespace kinerja
