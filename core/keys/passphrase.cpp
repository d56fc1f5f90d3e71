#include "core/keys/passphrase.h"

#include "core/base/tr.h"
#include "core/keys/wordlist.h"

#include <QDate>
#include <QIODevice>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Bytes of a first line: 256 characters, however they are composed, fit well.
constexpr qsizetype longestLine = 4096;

tl::unexpected<Error> notUtf8()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase is not plain text in UTF-8. Nothing was opened or changed. Save "
                                  "the passphrase file as UTF-8 text and try again."),
                u"passphrase is not UTF-8"_s);
}

// What guessing a piece costs, in bits; each on the low side of what the pieces are really worth.
constexpr int wordBits = 13;
constexpr int leastBits = 3 * wordBits - 1;
constexpr int letterBits = 4;
constexpr int digitBits = 3;
constexpr int otherBits = 6;
constexpr int repeatBits = 4;
constexpr int sequenceBits = 6;
constexpr int dateBits = 12;
constexpr int yearBits = 6;
constexpr int contextBits = 3;
constexpr int affixBits = 5;
constexpr int longestEntry = 24;

// The lists hold roots; perpustakaan is pustaka with these around it.
constexpr std::array<QByteArrayView, 20> affixes = {"ber", "ter", "per",  "pem", "pen", "peng", "pe",
                                                    "mem", "men", "meng", "me",  "di",  "ke",   "se",
                                                    "an",  "kan", "nya",  "lah", "kah", "pun"};

constexpr std::array<QByteArrayView, 6> rows = {
    "abcdefghijklmnopqrstuvwxyz",          "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"};

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters that are written as signs, read back. '1' is an i or an l, hence the two alphabets.
char unmasked(char c, char one)
{
    switch (c) {
    case '0': return 'o';
    case '1': return one;
    case '!': return one;
    case '3': return 'e';
    case '4': return 'a';
    case '@': return 'a';
    case '5': return 's';
    case '$': return 's';
    case '7': return 't';
    case '8': return 'b';
    default: return c;
    }
}

/// The passphrase as a guesser sees it: without case and without what merely separates.
struct Folded {
    Secret points; ///< char32_t each
    Secret plain;  ///< the same as ASCII, other characters as 0
    qsizetype size = 0;

    [[nodiscard]] char32_t point(qsizetype i) const
    {
        char32_t value = 0;
        std::memcpy(&value, points.data() + i * qsizetype(sizeof value), sizeof value);
        return value;
    }
    [[nodiscard]] QByteArrayView text(qsizetype from, qsizetype length) const
    {
        return plain.view().sliced(from, length);
    }
};

bool separates(char32_t c)
{
    return c == U' ' || c == U'-' || c == U'_' || c == U'.' || c == U',' || c == U'\u00a0';
}

/// Calls `take(code point)` for each character of well-formed UTF-8.
template <class Take>
void eachPoint(QByteArrayView utf8, Take take)
{
    char32_t point = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        point = length == 1 ? lead : char32_t(lead & (0xff >> (length + 1)));
        for (int k = 1; k < length && i + k < utf8.size(); ++k)
            point = (point << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3f);
        i += length;
        take(point);
    }
}

Folded folded(QByteArrayView utf8)
{
    Folded text{Secret(utf8.size() * qsizetype(sizeof(char32_t))), Secret(utf8.size()), 0};
    eachPoint(utf8, [&text](char32_t point) {
        if (separates(point))
            return;
        const char32_t lower = QChar::toCaseFolded(point);
        std::memcpy(text.points.data() + text.size * qsizetype(sizeof lower), &lower, sizeof lower);
        text.plain.data()[text.size] = lower < 0x80 ? static_cast<unsigned char>(lower) : 0;
        ++text.size;
    });
    return text;
}

QList<QByteArray> contextEntries(const QStringList &context)
{
    QList<QByteArray> entries;
    const auto add = [&entries](QStringView text) {
        QByteArray entry;
        for (const QChar c : text) {
            const char folded = c.toCaseFolded().unicode() < 0x80 ? char(c.toCaseFolded().unicode()) : '\0';
            if (isLetterOrDigit(folded))
                entry += folded;
        }
        if (entry.size() >= 4 && !entries.contains(entry))
            entries += entry;
    };
    const QStringList all = QStringList{u"kinerja"_s, u"sasaran kinerja pegawai"_s} + context;
    for (const QString &text : all) {
        add(text);
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            add(part);
    }
    return entries;
}

bool isDate(QByteArrayView digits)
{
    const auto number = [digits](qsizetype from, qsizetype length) {
        int value = 0;
        for (const char c : digits.sliced(from, length))
            value = 10 * value + (c - '0');
        return value;
    };
    const auto plausible = [](int year, int month, int day) {
        return year >= 1900 && year < 2100 && QDate::isValid(year, month, day);
    };
    return plausible(number(0, 4), number(4, 2), number(6, 2)) || plausible(number(4, 4), number(2, 2), number(0, 2));
}

struct Guess {
    int bits = 0;
    std::vector<PassphraseFlaw> flaws; ///< what the cheapest reading rests on
};

/// The cheapest way to read the whole passphrase as pieces a guesser knows: a shortest path over its characters.
class Guesser {
public:
    Guesser(QByteArrayView utf8, const QStringList &context) : m_text(folded(utf8)), m_context(contextEntries(context))
    {
        for (const char one : {'i', 'l'}) {
            Secret reading = m_text.plain.clone();
            for (qsizetype i = 0; i < m_text.size; ++i)
                reading.data()[i] = static_cast<unsigned char>(unmasked(char(reading.data()[i]), one));
            m_unmasked.push_back(std::move(reading));
        }
    }

    [[nodiscard]] Guess cheapest()
    {
        m_steps.assign(size_t(m_text.size) + 1, Step{});
        m_steps[0].bits = 0;
        for (qsizetype i = 0; i < m_text.size; ++i) {
            single(i);
            repetitions(i);
            sequences(i);
            dates(i);
            entries(i);
            affixesAt(i);
            contextAt(i);
        }
        Guess guess{m_steps.back().bits, {}};
        for (qsizetype at = m_text.size; at > 0; at = m_steps[size_t(at)].from) {
            const auto flaw = m_steps[size_t(at)].flaw;
            if (flaw && std::find(guess.flaws.begin(), guess.flaws.end(), *flaw) == guess.flaws.end())
                guess.flaws.push_back(*flaw);
        }
        std::sort(guess.flaws.begin(), guess.flaws.end());
        return guess;
    }

private:
    struct Step {
        int bits = 1 << 20;
        qsizetype from = 0;
        std::optional<PassphraseFlaw> flaw;
    };

    void offer(qsizetype from, qsizetype length, int bits, std::optional<PassphraseFlaw> flaw)
    {
        Step &step = m_steps[size_t(from + length)];
        const int total = m_steps[size_t(from)].bits + bits;
        if (total < step.bits)
            step = {total, from, flaw};
    }

    [[nodiscard]] int singleBits(qsizetype i) const
    {
        const char c = m_text.text(i, 1)[0];
        return c == '\0' ? otherBits : isDigit(c) ? digitBits : letterBits;
    }

    void single(qsizetype i) { offer(i, 1, singleBits(i), std::nullopt); }

    void repetitions(qsizetype i)
    {
        qsizetype run = 1;
        while (i + run < m_text.size && m_text.point(i + run) == m_text.point(i))
            ++run;
        for (qsizetype length = 3; length <= run; ++length)
            offer(i, length, singleBits(i) + repeatBits, PassphraseFlaw::Repetition);
        qsizetype longest = 0;
        for (qsizetype earlier = 0; earlier < i; ++earlier) {
            qsizetype length = 0;
            while (earlier + length < i && i + length < m_text.size &&
                   m_text.point(earlier + length) == m_text.point(i + length))
                ++length;
            longest = std::max(longest, length);
        }
        for (qsizetype length = 3; length <= longest; ++length)
            offer(i, length, repeatBits, PassphraseFlaw::Repetition);
    }

    void sequences(qsizetype i)
    {
        for (const QByteArrayView row : rows) {
            for (qsizetype start = 0; start < row.size(); ++start) {
                for (const int direction : {1, -1}) {
                    qsizetype length = 0;
                    for (qsizetype at = start; at >= 0 && at < row.size() && i + length < m_text.size &&
                                               m_text.text(i + length, 1)[0] == row[at];
                         at += direction)
                        ++length;
                    for (qsizetype part = 3; part <= length; ++part)
                        offer(i, part, sequenceBits, PassphraseFlaw::Sequence);
                }
            }
        }
    }

    void dates(qsizetype i)
    {
        qsizetype digits = 0;
        while (i + digits < m_text.size && digits < 8 && isDigit(m_text.text(i + digits, 1)[0]))
            ++digits;
        if (digits >= 4) {
            const QByteArrayView century = m_text.text(i, 2);
            if (century == QByteArrayView("19") || century == QByteArrayView("20"))
                offer(i, 4, yearBits, PassphraseFlaw::Sequence);
        }
        if (digits == 8 && isDate(m_text.text(i, 8)))
            offer(i, 8, dateBits, PassphraseFlaw::Sequence);
    }

    void entries(qsizetype i)
    {
        for (qsizetype length = 3; length <= std::min<qsizetype>(longestEntry, m_text.size - i); ++length) {
            const QByteArrayView text = m_text.text(i, length);
            const int bits = length == 3 ? wordBits - 3 : length == 4 ? wordBits - 1 : wordBits;
            if (m_guessable.contains(text))
                offer(i, length, bits, PassphraseFlaw::Common);
            for (const Secret &reading : m_unmasked) {
                const QByteArrayView unmaskedText = reading.view().sliced(i, length);
                if (unmaskedText != text && m_guessable.contains(unmaskedText))
                    offer(i, length, bits + 1, PassphraseFlaw::Common);
            }
        }
    }

    void affixesAt(qsizetype i)
    {
        for (const QByteArrayView affix : affixes) {
            if (affix.size() <= m_text.size - i && m_text.text(i, affix.size()) == affix)
                offer(i, affix.size(), affixBits, std::nullopt);
        }
    }

    void contextAt(qsizetype i)
    {
        for (const QByteArray &entry : m_context) {
            if (entry.size() > m_text.size - i)
                continue;
            bool found = m_text.text(i, entry.size()) == entry;
            for (const Secret &reading : m_unmasked)
                found = found || reading.view().sliced(i, entry.size()) == entry;
            if (found)
                offer(i, entry.size(), contextBits, PassphraseFlaw::Context);
        }
    }

    Folded m_text;
    QList<QByteArray> m_context;
    std::vector<Secret> m_unmasked;
    std::vector<Step> m_steps;
    WordList m_guessable = WordList::guessable();
};

PassphraseIssue issueOf(PassphraseFlaw flaw)
{
    switch (flaw) {
    case PassphraseFlaw::TooShort:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase is too short: it needs at least %1 characters. A few words with "
                                  "spaces between are easy to remember."),
                {QString::number(shortestPassphrase)}};
    case PassphraseFlaw::TooLong:
        return {flaw,
                QT_TRANSLATE_NOOP("faults", "The passphrase is too long: it may have at most %1 characters."),
                {QString::number(longestPassphrase)}};
    case PassphraseFlaw::Common:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase rests on one or two words that are easily guessed. Use more words "
                                  "that do not belong together, or let Kinerja make a passphrase."),
                {}};
    case PassphraseFlaw::Repetition:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase repeats the same characters or words. Use different words, or let "
                                  "Kinerja make a passphrase."),
                {}};
    case PassphraseFlaw::Sequence:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase rests on a row of letters or numbers, neighbouring keys or a date. "
                                  "Use words that do not belong together, or let Kinerja make a passphrase."),
                {}};
    case PassphraseFlaw::Context:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase rests on the name of the office, a unit, the program, a person or on "
                                  "a NIP. Others guess these first. Use words that have nothing to do with the "
                                  "office."),
                {}};
    case PassphraseFlaw::Guessable:
        return {flaw,
                QT_TRANSLATE_NOOP("faults",
                                  "The passphrase is too easy to guess. Use more words that do not belong together, or "
                                  "let Kinerja make a passphrase."),
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Secret> passphraseFrom(QStringView typed)
{
    if (typed.isEmpty())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "There is no passphrase. Nothing was opened or changed. Type the passphrase, or "
                                      "put it in the first line of the passphrase file."),
                    u"empty passphrase"_s);
    // Raw data, so that a text that is in NFC already is not copied; what NFC has to build anew is wiped.
    QString composed = QString::fromRawData(typed.data(), typed.size()).normalized(QString::NormalizationForm_C);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    Secret passphrase(encoder.requiredSpace(composed.size()));
    const char *end = encoder.appendToBuffer(reinterpret_cast<char *>(passphrase.data()), composed);
    passphrase.truncate(end - reinterpret_cast<const char *>(passphrase.data()));
    const bool wellFormed = !encoder.hasError();
    if (composed.constData() != typed.data())
        wipe(composed);
    if (!wellFormed)
        return notUtf8();
    return passphrase;
}

Result<Secret> readPassphrase(QIODevice &device)
{
    // Room for a byte order mark and one byte too many, so that a longer line shows.
    Secret line(longestLine + 8);
    const qint64 length = device.readLine(reinterpret_cast<char *>(line.data()), line.size());
    if (length < 0 && !device.atEnd())
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults",
                                      "The passphrase could not be read. Nothing was opened or changed. Check the "
                                      "passphrase file and try again."),
                    device.errorString());
    line.truncate(std::max<qint64>(0, length));
    qsizetype from = line.view().startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype end = from;
    while (end < line.size() && line.data()[end] != '\n' && line.data()[end] != '\r')
        ++end;
    if (end - from > longestLine)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "The first line is far too long for a passphrase. Nothing was opened or changed. "
                                      "Check that this is the passphrase file."),
                    u"first line exceeds %1 bytes"_s.arg(longestLine));
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    Secret units(decoder.requiredSpace(end - from) * qsizetype(sizeof(QChar)));
    auto *const first = reinterpret_cast<QChar *>(units.data());
    QChar *const last = decoder.appendToBuffer(first, line.view().sliced(from, end - from));
    if (decoder.hasError())
        return notUtf8();
    return passphraseFrom(QStringView(first, last - first));
}

qsizetype characterCount(const Secret &passphrase)
{
    qsizetype count = 0;
    for (const char c : passphrase.view())
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
}

QString issueText(const PassphraseIssue &issue)
{
    return filled(translate("faults", issue.sentence), issue.args);
}

QList<PassphraseIssue> passphraseIssues(const Secret &passphrase, const QStringList &context)
{
    const qsizetype characters = characterCount(passphrase);
    // Beyond the bound nothing else is worth the work.
    if (characters > longestPassphrase)
        return {issueOf(PassphraseFlaw::TooLong)};
    QList<PassphraseIssue> issues;
    if (characters < shortestPassphrase)
        issues += issueOf(PassphraseFlaw::TooShort);
    const Guess guess = Guesser(passphrase.view(), context).cheapest();
    if (guess.bits >= leastBits)
        return issues;
    for (const PassphraseFlaw flaw : guess.flaws)
        issues += issueOf(flaw);
    if (issues.isEmpty())
        issues += issueOf(PassphraseFlaw::Guessable);
    return issues;
}

Result<void> checkNewPassphrase(const Secret &passphrase, const QStringList &context)
{
    const QList<PassphraseIssue> issues = passphraseIssues(passphrase, context);
    if (issues.isEmpty())
        return {};
    return fail(ErrorKind::Invalid, issues.first().sentence, u"new passphrase refused"_s, issues.first().args);
}

Strength passphraseStrength(const Secret &passphrase, const QStringList &context)
{
    // More than the bound is refused before it is weighed, and weighing grows with the square of the length.
    if (characterCount(passphrase) > longestPassphrase)
        return {};
    const int bits = Guesser(passphrase.view(), context).cheapest().bits;
    const StrengthLevel level = bits < leastBits          ? StrengthLevel::Weak
                                : bits < 4 * wordBits - 1 ? StrengthLevel::Fair
                                : bits < 5 * wordBits - 1 ? StrengthLevel::Good
                                                          : StrengthLevel::Strong;
    return {bits / wordBits, level};
}

QString strengthText(Strength strength)
{
    const QStringList words = {QString::number(strength.words)};
    switch (strength.level) {
    case StrengthLevel::Weak: return translate("passphrase", "Weak: easily guessed");
    case StrengthLevel::Fair:
        return filled(translate("passphrase", "Fair: about as hard to guess as %1 words drawn by chance"), words);
    case StrengthLevel::Good:
        return filled(translate("passphrase", "Good: about as hard to guess as %1 words drawn by chance"), words);
    case StrengthLevel::Strong:
        return filled(translate("passphrase", "Strong: about as hard to guess as %1 words drawn by chance"), words);
    }
    Q_UNREACHABLE();
}

quint32 systemRandomBelow(quint32 bound)
{
    prepareSodium();
    return randombytes_uniform(bound);
}

Secret makePassphrase(int words, const RandomBelow &random)
{
    constexpr int most = 20;
    constexpr int longestWord = 8;
    words = std::clamp(words, fewestPassphraseWords, most);
    const WordList list = WordList::everyday();
    const auto count = quint32(list.count());
    Secret passphrase(words * (longestWord + 1));
    qsizetype size = 0;
    for (int i = 0; i < words; ++i) {
        const QByteArrayView word = list.at(qsizetype(random(count)));
        if (i > 0)
            passphrase.data()[size++] = ' ';
        std::memcpy(passphrase.data() + size, word.data(), size_t(word.size()));
        size += word.size();
    }
    passphrase.truncate(size);
    return passphrase;
}

} // namespace kinerja
