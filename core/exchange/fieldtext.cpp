#include "core/exchange/fieldtext.h"

#include "core/base/monthnames.h"
#include "core/base/tr.h"

#include <QList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

tl::unexpected<FieldProblem> refuse(const char *code, const char *sentence, QStringList args = {})
{
    return tl::unexpected<FieldProblem>(FieldProblem{code, sentence, std::move(args)});
}

tl::unexpected<FieldProblem> refuseEmpty()
{
    return refuse("empty", QT_TRANSLATE_NOOP("faults", "The cell is empty. Fill it in."));
}

/// One to `most` ASCII digits as a number; −1 for anything else.
int digitsOf(QStringView text, qsizetype least, qsizetype most)
{
    if (text.size() < least || text.size() > most)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

int monthOf(QStringView text)
{
    return monthByName(text.endsWith(u'.') ? text.chopped(1) : text).value_or(-1);
}

/// Day, month, year in the order that the text has them; a part that cannot be read is −1.
struct DateParts {
    int day = -1;
    int month = -1;
    int year = -1;
    bool hasShortYear = false;
};

DateParts datePartsOf(QStringView text)
{
    QList<QStringView> parts;
    for (const char16_t sign : {u'-', u'/', u'.', u' '}) {
        parts = text.split(QChar(sign));
        if (parts.size() == 3)
            break;
    }
    DateParts date;
    if (parts.size() != 3)
        return date;
    if (parts[0].size() == 4) {
        date.year = digitsOf(parts[0], 4, 4);
        date.month = digitsOf(parts[1], 2, 2);
        date.day = digitsOf(parts[2], 2, 2);
        return date;
    }
    date.day = digitsOf(parts[0], 1, 2);
    date.month = digitsOf(parts[1], 1, 2);
    if (date.month < 0)
        date.month = monthOf(parts[1]);
    date.year = digitsOf(parts[2], 4, 4);
    date.hasShortYear = parts[2].size() == 2 && digitsOf(parts[2], 2, 2) >= 0;
    return date;
}

bool hasExponent(QStringView text)
{
    const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (at <= 0 || at + 1 >= text.size())
        return false;
    const QStringView before = text.first(at);
    QStringView after = text.sliced(at + 1);
    if (after.startsWith(u'+') || after.startsWith(u'-'))
        after = after.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !after.isEmpty() && std::all_of(after.begin(), after.end(), isDigit) &&
           std::all_of(before.begin(), before.end(), [&](QChar c) { return isDigit(c) || c == u',' || c == u'.'; });
}

/// Whether a text needs nothing done to it: ASCII with single spaces inside.
bool isPlain(const QString &text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t sign = c.unicode();
        if (sign < u' ' || sign > u'~' || (sign == u' ' && before == u' '))
            return false;
        before = sign;
    }
    return text.isEmpty() || before != u' ';
}

} // namespace

bool operator==(const FieldProblem &a, const FieldProblem &b)
{
    return std::strcmp(a.code, b.code) == 0 && std::strcmp(a.sentence, b.sentence) == 0 && a.args == b.args;
}

QString fieldProblemText(const FieldProblem &problem)
{
    return filled(translate("faults", problem.sentence), problem.args);
}

CellResult<QString> readText(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error) {
        return refuse("spreadsheet-error",
                      QT_TRANSLATE_NOOP("faults",
                                        "The cell shows the spreadsheet's own error %1. Mend its formula, or type the "
                                        "value itself."),
                      {cell.text});
    }
    if (isPlain(cell.text))
        return cell.text;
    QString text;
    text.reserve(cell.text.size());
    bool hasSpace = false;
    for (qsizetype i = 0; i < cell.text.size(); ++i) {
        const QChar c = cell.text[i];
        const bool isBreak = c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
        if (isBreak) {
            if (c == u'\r' && i + 1 < cell.text.size() && cell.text[i + 1] == u'\n')
                ++i;
            if (!text.isEmpty())
                text += u'\n';
            hasSpace = false;
        } else if (c.isSpace()) {
            hasSpace = true;
        } else if (c == QChar::ReplacementCharacter) {
            return refuse("unreadable-character",
                          QT_TRANSLATE_NOOP("faults",
                                            "The cell has a character that could not be read (�). Choose another encoding "
                                            "for the file, or type the text in the file again."));
        } else if (c != QChar::ByteOrderMark) { // the mark of another file, copied along; nobody sees it, and UTF-8 drops it
            if (hasSpace && !text.isEmpty() && text.back() != u'\n')
                text += u' ';
            hasSpace = false;
            text += c;
        }
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    // One name has one spelling: a file from a Mac writes é as e and an accent.
    return text.normalized(QString::NormalizationForm_C);
}

CellResult<QString> readRequiredText(const Cell &cell)
{
    CellResult<QString> text = readText(cell);
    if (text && text->isEmpty())
        return refuseEmpty();
    return text;
}

CellResult<QDate> readDate(const Cell &cell)
{
    const CellResult<QString> text = readRequiredText(cell);
    if (!text)
        return tl::unexpected<FieldProblem>(text.error());
    if (cell.kind == Cell::Kind::Number || digitsOf(*text, 1, 6) >= 0) {
        return refuse(
            "date-serial",
            QT_TRANSLATE_NOOP("faults",
                              "“%1” is a bare number, not a date. Show the column as dates in the spreadsheet, or "
                              "type the date like 31-12-2026."),
            {*text});
    }
    const QStringView day = cell.kind == Cell::Kind::Date
                                ? QStringView(*text).first(std::min<qsizetype>(10, text->size()))
                                : QStringView(*text);
    const DateParts parts = datePartsOf(day);
    if (parts.hasShortYear) {
        return refuse("date-year",
                      QT_TRANSLATE_NOOP("faults", "The year in “%1” has two digits. Type all four, like 31-12-2026."),
                      {*text});
    }
    const QDate date(parts.year, parts.month, parts.day);
    if (parts.year < 0 || parts.month < 0 || parts.day < 0 || !date.isValid()) {
        return refuse("date",
                      QT_TRANSLATE_NOOP(
                          "faults", "“%1” is not a date. Type day, month and year, like 31-12-2026 or 5 Januari 2026."),
                      {*text});
    }
    if (date.year() < 1900 || date.year() > 2200) {
        return refuse("date-year", QT_TRANSLATE_NOOP("faults", "The year in “%1” cannot be right. Correct it."),
                      {*text});
    }
    return date;
}

CellResult<Sex> readSex(const Cell &cell)
{
    const CellResult<QString> text = readRequiredText(cell);
    if (!text)
        return tl::unexpected<FieldProblem>(text.error());
    QString word = text->toLower();
    word.remove(u' ').remove(u'-').remove(u'\u2010').remove(u'\u2011').remove(u'\u2013');
    if (word == u"l" || word == u"lakilaki" || word == u"pria" || word == u"lk")
        return Sex::Male;
    if (word == u"p" || word == u"perempuan" || word == u"wanita" || word == u"pr")
        return Sex::Female;
    return refuse("sex",
                  QT_TRANSLATE_NOOP("faults", "“%1” is not known as a sex. Type L (laki-laki) or P (perempuan)."),
                  {*text});
}

CellResult<Decimal> readDecimal(const Cell &cell)
{
    const CellResult<QString> text = readRequiredText(cell);
    if (!text)
        return tl::unexpected<FieldProblem>(text.error());
    if (hasExponent(*text)) {
        return refuse("scientific",
                      QT_TRANSLATE_NOOP(
                          "faults", "“%1” is a number that the spreadsheet has shortened. Show the column with all its "
                                    "digits, or type the number again."),
                      {*text});
    }
    const bool isExact = cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Exact;
    std::optional<Decimal> number;
    if (isExact || cell.kind == Cell::Kind::Text)
        number = isExact ? Decimal::fromString(*text) : Decimal::fromLocalText(*text);
    if (!number && cell.kind == Cell::Kind::Exact && Decimal::fromLocalText(*text)) {
        return refuse("decimal-point",
                      QT_TRANSLATE_NOOP("faults",
                                        "“%1” is no number as JSON has it. Write it with a decimal point and with nothing "
                                        "between thousands, like 87.5."),
                      {*text});
    }
    if (!number) {
        return refuse("number",
                      QT_TRANSLATE_NOOP("faults", "“%1” is not a number. Type digits with a decimal comma, like 87,5."),
                      {*text});
    }
    return *number;
}

CellResult<int> readWhole(const Cell &cell, int least, int most)
{
    const CellResult<Decimal> number = readDecimal(cell);
    if (!number)
        return tl::unexpected<FieldProblem>(number.error());
    const Decimal plain = number->normalised();
    if (plain.scale() > 0 || plain < Decimal::fromInt(least) || plain > Decimal::fromInt(most)) {
        return refuse("whole", QT_TRANSLATE_NOOP("faults", "“%1” is not a whole number from %2 to %3. Correct it."),
                      {cell.text.simplified(), QString::number(least), QString::number(most)});
    }
    return int(plain.round(0, Rounding::HalfUp).units());
}

CellResult<QString> readNipText(const Cell &cell)
{
    const CellResult<QString> text = readText(cell);
    if (!text)
        return text;
    QString digits;
    for (const QChar c : *text) {
        if (!c.isSpace() && c != u'\'' && c != u'\u2018' && c != u'\u2019' && c != u'`')
            digits += c;
    }
    if (hasExponent(digits)) {
        return refuse("scientific",
                      QT_TRANSLATE_NOOP(
                          "faults", "The spreadsheet has turned this NIP into the number “%1”, and its last digits are "
                                    "gone. Make the column text, type the NIP again, and choose the file again."),
                      {digits});
    }
    constexpr qsizetype digitsThatSurvive = 15;
    if (cell.kind == Cell::Kind::Number && digits.size() > digitsThatSurvive) {
        return refuse(
            "precision-lost",
            QT_TRANSLATE_NOOP("faults",
                              "The NIP “%1” stands here as a number, of which a spreadsheet keeps only 15 digits, so "
                              "the last three cannot be trusted. Make the column text, type the NIP again, and "
                              "choose the file again."),
            {digits});
    }
    if (cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::Boolean) {
        return refuse("not-text",
                      QT_TRANSLATE_NOOP("faults", "“%1” is not a NIP. Make the column text, and type its 18 digits."),
                      {digits});
    }
    return digits;
}

} // namespace kinerja
