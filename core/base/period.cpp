#include "core/base/period.h"

#include "core/base/monthnames.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

// Before 2000 no office kept such records by computer; a number outside is a misread cell, not a year.
constexpr int earliestYear = 2000;
constexpr int latestYear = 2099;

constexpr std::array<const char16_t *, 12> romanNumbers = {u"i",   u"ii",   u"iii", u"iv", u"v",  u"vi",
                                                           u"vii", u"viii", u"ix",  u"x",  u"xi", u"xii"};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number that `text` is, when it is nothing but one to four digits.
std::optional<int> digits(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<int> exactDigits(QStringView text, qsizetype length)
{
    return text.size() == length ? digits(text) : std::nullopt;
}

std::optional<int> yearOf(QStringView text)
{
    const auto year = exactDigits(text, 4);
    return year && *year >= earliestYear && *year <= latestYear ? year : std::nullopt;
}

std::optional<int> within(std::optional<int> number, int most)
{
    return number && *number >= 1 && *number <= most ? number : std::nullopt;
}

/// I to XII in their one correct spelling; `text` is lower case.
std::optional<int> romanNumber(QStringView text)
{
    for (size_t i = 0; i < romanNumbers.size(); ++i) {
        if (text == QStringView(romanNumbers[i]))
            return int(i) + 1;
    }
    return std::nullopt;
}

/// 1 to `most`, in Arabic or Roman figures.
std::optional<int> ordinal(QStringView text, int most)
{
    const auto arabic = digits(text);
    return within(arabic ? arabic : romanNumber(text), most);
}

Period halfYear(int year, int n)
{
    return {year, 6 * n - 5, 6 * n, Period::Kind::HalfYear};
}

/// A span of whole months written out by a person: a quarter, a half or a year is meant as such, however it is written.
std::optional<Period> span(int year, int first, int last)
{
    if (first > last)
        return std::nullopt;
    if (first == last)
        return Period::month(year, first);
    if (first == 1 && last == 12)
        return Period::annual(year);
    const int length = last - first + 1;
    if (length == 3 && last % 3 == 0)
        return Period::quarter(year, last / 3);
    if (length == 6 && last % 6 == 0)
        return halfYear(year, last / 6);
    return Period{year, first, last, Period::Kind::Months};
}

/// Lower-case words, numbers and the signs `-` and `/`, in order; "s.d." and its like become the word `sd`.
QStringList tokens(QStringView text)
{
    QString plain = text.toString().toLower();
    for (const QChar dash : {QChar(u'‐'), QChar(u'‑'), QChar(u'–'), QChar(u'—')})
        plain.replace(dash, u'-');
    for (const QString &until : {u"s.d."_s, u"s.d"_s, u"s/d"_s})
        plain.replace(until, u" sd "_s);
    plain.replace(u".."_s, u" | "_s); // belongs to codes alone, so a broken code is not taken for a loose spelling

    QStringList result;
    QString current;
    const auto close = [&] {
        if (!current.isEmpty())
            result += current;
        current.clear();
    };
    for (const QChar c : std::as_const(plain)) {
        if (c.isLetter() || isAsciiDigit(c)) {
            if (!current.isEmpty() && isAsciiDigit(current.back()) != isAsciiDigit(c))
                close();
            current += c;
        } else {
            close();
            if (c == u'-' || c == u'/')
                result += QString(c);
            else if (!c.isSpace() && c != u':' && c != u',' && c != u'.')
                result += QString(c); // a sign that belongs to no spelling: nothing below will accept it
        }
    }
    close();
    return result;
}

bool isSign(QStringView token)
{
    return token == u"-" || token == u"/";
}

bool isUntil(QStringView token)
{
    return token == u"-" || token == u"sd" || token == u"sampai" || token == u"hingga";
}

/// What is left of a period's text when its year and filler words are taken out.
struct Words {
    QStringList words;
    std::optional<int> year;
    enum class Joined { No, Yes } numberJoinedToYear = Joined::No; ///< as in 2026-06 and 06/2026
};

std::optional<Words> withoutYear(const QStringList &all)
{
    Words found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &token = all[i];
        if (token == u"periode" || token == u"penilaian" || token == u"ke")
            continue;
        if (token == u"tahun" && i + 1 < all.size() && yearOf(all[i + 1]))
            continue;
        if (token == u"dengan" && i > 0 && all[i - 1] == u"sampai")
            continue;
        if (token == u"-" && i > 0 && all[i - 1] == u"ke")
            continue;
        const bool besideYear = (i > 0 && yearOf(all[i - 1])) || (i + 1 < all.size() && yearOf(all[i + 1]));
        if (isSign(token) && besideYear && all.size() <= 4) {
            found.numberJoinedToYear = Words::Joined::Yes;
            continue;
        }
        if (const auto year = yearOf(token)) {
            if (found.year && *found.year != *year)
                return std::nullopt;
            found.year = year;
            continue;
        }
        found.words += token;
    }
    return found;
}

/// One end of a span: `januari`, `1 januari`, `iv`, or `4` after the word month. A day must be the first or last of its month.
enum class End { First, Last };
std::optional<int> monthAtEnd(const QStringList &words, End end, int year, bool numbersAllowed)
{
    if (words.size() == 2) {
        const auto day = digits(words[0]);
        const auto month = monthByName(words[1]);
        if (!day || !month)
            return std::nullopt;
        const int expected = end == End::First ? 1 : QDate(year, *month, 1).daysInMonth();
        return *day == expected ? month : std::nullopt;
    }
    if (words.size() != 1)
        return std::nullopt;
    if (const auto month = monthByName(words[0]))
        return month;
    return numbersAllowed ? ordinal(words[0], 12) : romanNumber(words[0]);
}

/// The number after the word or prefix `name` (`tw 1`, `twiv`, `triwulan iv`), when `words` is just that.
std::optional<int> numbered(const QStringList &words, QStringView name, int most)
{
    if (words.size() == 2 && words[0] == name)
        return ordinal(words[1], most);
    if (words.size() == 1 && words[0].startsWith(name))
        return within(romanNumber(QStringView(words[0]).mid(name.size())), most);
    return std::nullopt;
}

} // namespace

QString Period::code() const
{
    const QString yearText = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    switch (kind) {
    case Kind::Annual: return yearText;
    case Kind::HalfYear: return yearText + u"-H"_s + QString::number(lastMonth / 6);
    case Kind::Quarter: return yearText + u"-Q"_s + QString::number(lastMonth / 3);
    case Kind::Month: return yearText + u"-M"_s + two(firstMonth);
    case Kind::Months: return yearText + u"-M"_s + two(firstMonth) + u"..M"_s + two(lastMonth);
    }
    Q_UNREACHABLE();
}

std::optional<Period> Period::fromCode(QStringView code)
{
    const auto year = yearOf(code.left(4));
    if (!year)
        return std::nullopt;
    const QStringView rest = code.mid(4);
    if (rest.isEmpty())
        return annual(*year);
    if (rest.size() < 3 || rest[0] != u'-')
        return std::nullopt;
    const QStringView number = rest.mid(2);
    if (rest[1] == u'H') {
        const auto half = within(exactDigits(number, 1), 2);
        return half ? std::optional(halfYear(*year, *half)) : std::nullopt;
    }
    if (rest[1] == u'Q') {
        const auto n = within(exactDigits(number, 1), 4);
        return n ? std::optional(quarter(*year, *n)) : std::nullopt;
    }
    if (rest[1] != u'M')
        return std::nullopt;
    if (const auto only = within(exactDigits(number, 2), 12))
        return month(*year, *only);
    if (number.size() != 7 || number.mid(2, 3) != u"..M")
        return std::nullopt;
    const auto first = within(exactDigits(number.left(2), 2), 12);
    const auto last = within(exactDigits(number.mid(5), 2), 12);
    if (!first || !last || *first >= *last)
        return std::nullopt;
    return Period{*year, *first, *last, Kind::Months};
}

std::optional<Period> Period::parse(QStringView text, std::optional<int> year)
{
    text = text.trimmed();
    if (const auto exact = fromCode(text))
        return exact;
    const auto found = withoutYear(tokens(text));
    if (!found)
        return std::nullopt;
    const std::optional<int> in = found->year ? found->year : year;
    if (!in || *in < earliestYear || *in > latestYear)
        return std::nullopt;
    QStringList words = found->words;

    if (words.isEmpty())
        return found->year ? std::optional(annual(*in)) : std::nullopt;
    if (words == QStringList{u"tahunan"_s})
        return annual(*in);

    // The forms call the fourth quarter "IV-AKHIR": it closes the year, and is still a quarter.
    const bool closing = words.size() > 2 && words.back() == u"akhir";
    if (closing) {
        words.removeLast();
        if (isSign(words.back()))
            words.removeLast();
    }
    for (const QStringView name : {QStringView(u"triwulan"), QStringView(u"tw"), QStringView(u"q")}) {
        if (const auto n = numbered(words, name, 4))
            return closing && *n != 4 ? std::nullopt : std::optional(quarter(*in, *n));
    }
    if (closing)
        return std::nullopt;
    for (const QStringView name : {QStringView(u"semester"), QStringView(u"smt"), QStringView(u"h")}) {
        if (const auto n = numbered(words, name, 2))
            return halfYear(*in, *n);
    }

    const bool saysMonth = words.size() > 1 && (words[0] == u"bulan" || words[0] == u"bulanan" || words[0] == u"m");
    if (saysMonth)
        words.removeFirst();
    // Figures alone are a month only where a word or the year beside them says so: `2026-06`, but not `6`.
    const bool joined = found->numberJoinedToYear == Words::Joined::Yes && words.size() == 1 && words[0].size() == 2;
    const bool numbersAllowed = saysMonth || joined;

    qsizetype until = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isUntil(words[i])) {
            if (until >= 0)
                return std::nullopt;
            until = i;
        }
    }
    if (until < 0) {
        if (words.size() != 1)
            return std::nullopt;
        const auto only = monthAtEnd(words, End::First, *in, numbersAllowed);
        return only ? std::optional(month(*in, *only)) : std::nullopt;
    }
    const auto first = monthAtEnd(words.mid(0, until), End::First, *in, numbersAllowed);
    const auto last = monthAtEnd(words.mid(until + 1), End::Last, *in, numbersAllowed);
    return first && last ? span(*in, *first, *last) : std::nullopt;
}

} // namespace kinerja
