#include "core/table/celltext.h"

#include "core/table/rowsource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// What follows spaces, invisible characters and apostrophes at the start; spreadsheets and people overlook those.
QStringView core(QStringView text)
{
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t' || c == u'\r' || c == u'\n')
            break; // themselves what is looked for
        const bool skipped = c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\uFF07' || c.isSpace() ||
                             c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!skipped)
            break;
    }
    return text.mid(i);
}

bool startsDangerously(QStringView rest)
{
    if (rest.isEmpty())
        return false;
    switch (rest.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20: // full-width = + - @
    case 0x2212:
    case 0xFE62:
    case 0xFE63:
    case 0xFE66:
    case 0xFE6B: // minus sign, small + - = @
        return true;
    default: return false;
    }
}

bool isDigits(QStringView rest)
{
    for (const QChar c : rest) {
        if (c.unicode() < u'0' || c.unicode() > u'9')
            return false;
    }
    return !rest.isEmpty();
}

/// From 12 digits on spreadsheets show `1,9E+17`; beyond 15 they also forget the end.
constexpr qsizetype digitsThatSurvive = 11;

} // namespace

bool isGuarded(QStringView text)
{
    if (!text.startsWith(u'\''))
        return false;
    const QStringView rest = core(text.mid(1));
    return startsDangerously(rest) || isDigits(rest);
}

bool needsGuard(QStringView text)
{
    // Text that a reader would take an apostrophe from must get one more; the rest of the rule is what spreadsheets ruin.
    if (isGuarded(text))
        return true;
    const QStringView rest = core(text);
    return startsDangerously(rest) ||
           (isDigits(rest) && (rest.size() > digitsThatSurvive || (rest.size() > 1 && rest.front() == u'0')));
}

QString guarded(const QString &text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

Result<void> checkCellText(const QString &text, const QString &path)
{
    if (text.contains(QChar(u'\0'))) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "A text holds a character that no table can keep, so %1 was not written; nothing was "
                                  "changed. Type that text again: %2"),
                    u"NUL in text"_s, {QFileInfo(path).fileName(), text.left(40).remove(QChar(u'\0'))});
    }
    if (text.size() > tablelimits::cellCharacters) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "A text is longer than the %2 characters that a cell holds, so %1 was not written; "
                                  "nothing was changed. Shorten it: %3…"),
                    u"text too long"_s, {QFileInfo(path).fileName(), QString::number(tablelimits::cellCharacters), text.left(40)});
    }
    return {};
}

} // namespace kinerja
