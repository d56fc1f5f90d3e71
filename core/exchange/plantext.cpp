#include "core/exchange/plantext.h"

#include "core/base/tr.h"
#include "core/plan/workplan.h"
#include "core/rules/labels.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// By their numbers: none, the four aspects, and for leaders' plans the four perspectives in their place.
const QStringList &aspects()
{
    static const QStringList list = QStringList{QString()} + aspectNames(PlanAudience::Staff) + aspectNames(PlanAudience::SeniorExecutive);
    return list;
}

tl::unexpected<FieldProblem> refuse(const char *code, const char *sentence, QStringList args = {})
{
    return tl::unexpected<FieldProblem>(FieldProblem{code, sentence, std::move(args)});
}

/// `80-90` as its two ends, numbers read by `number`; nothing where it is no range. A leading minus belongs to its number.
std::optional<std::pair<Decimal, Decimal>> rangeOf(const QString &text, std::optional<Decimal> (*number)(QStringView))
{
    for (const QStringView sign : {QStringView(u"–"), QStringView(u"—"), QStringView(u"s.d."), QStringView(u"s/d"), QStringView(u"sampai"), QStringView(u"-")}) {
        const qsizetype at = text.indexOf(sign, 1, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const auto low = number(QStringView(text).first(at).trimmed());
        const auto high = number(QStringView(text).sliced(at + sign.size()).trimmed());
        if (low && high)
            return std::pair(*low, *high);
    }
    return std::nullopt;
}

} // namespace

QString aspectText(int aspect)
{
    return aspects().value(aspect);
}

std::optional<int> parseAspect(QStringView text)
{
    const QString wanted = normalisedLabel(text);
    for (int i = 0; i < aspectCount; ++i) {
        if (wanted.compare(aspects()[i], Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

std::optional<Direction> parseDirection(QStringView text)
{
    const QString word = normalisedLabel(text);
    for (const QStringView up : {QStringView(u""), QStringView(u"naik"), QStringView(u"up"), QStringView(u"makin besar makin baik"), QStringView(u"semakin besar semakin baik")}) {
        if (word == up)
            return Direction::Up;
    }
    for (const QStringView down : {QStringView(u"turun"), QStringView(u"down"), QStringView(u"makin kecil makin baik"), QStringView(u"semakin kecil semakin baik")}) {
        if (word == down)
            return Direction::Down;
    }
    return std::nullopt;
}

QString directionText(Direction direction)
{
    return direction == Direction::Up ? u"naik"_s : u"turun"_s;
}

QString categoryText(WorkKind category)
{
    return category == WorkKind::Main ? u"Utama"_s : u"Tambahan"_s;
}

CellResult<Target> readTarget(const Cell &cell)
{
    // 1-2 becomes 1 February, and nobody can see any more what was typed.
    if (cell.kind == Cell::Kind::Date) {
        return refuse("not-text", QT_TRANSLATE_NOOP("faults", "The spreadsheet turned this target into a date. Format the column as text and type the target again."));
    }
    const CellResult<Amount> amount = readAmount(cell);
    if (!amount)
        return tl::unexpected<FieldProblem>(amount.error());
    if (amount->number)
        return Target{amount->number, std::nullopt, {}};
    const bool isExact = cell.kind == Cell::Kind::Exact;
    const auto range = rangeOf(amount->words, isExact ? Decimal::fromString : Decimal::fromLocalText);
    if (!range && isExact && rangeOf(amount->words, Decimal::fromLocalText)) {
        return refuse("decimal-point", QT_TRANSLATE_NOOP("faults", "“%1” is no range as JSON has it. Write its numbers with a decimal point and with nothing between "
                                                                   "thousands, like 80.5–90."),
                      {amount->words});
    }
    if (!range)
        return Target{std::nullopt, std::nullopt, amount->words};
    if (range->first > range->second) {
        return refuse("target-range", QT_TRANSLATE_NOOP("faults", "The range “%1” ends below its beginning. Type the lower number first."), {amount->words});
    }
    if (range->first == range->second)
        return Target{range->first, std::nullopt, {}};
    return Target{range->first, range->second, {}};
}

CellResult<Amount> readAmount(const Cell &cell)
{
    const CellResult<QString> text = readText(cell);
    if (!text)
        return tl::unexpected<FieldProblem>(text.error());
    if (text->isEmpty())
        return Amount{};
    const CellResult<Decimal> number = readDecimal(cell);
    if (number)
        return Amount{*number, {}};
    // A number that a spreadsheet has shortened is no word either, nor is one that JSON should have otherwise.
    if (const QLatin1StringView problem(number.error().code); problem == "scientific"_L1 || problem == "decimal-point"_L1)
        return tl::unexpected<FieldProblem>(number.error());
    return Amount{std::nullopt, *text};
}

std::optional<WorkKind> readCategory(ImportRun &run, const Row &row, int wanted)
{
    if (!run.has(wanted))
        return WorkKind::Main;
    const auto text = run.requiredText(row, wanted);
    if (!text)
        return std::nullopt;
    const QString word = normalisedLabel(*text);
    for (const WorkKind category : {WorkKind::Main, WorkKind::Extra}) {
        if (word.compare(categoryText(category), Qt::CaseInsensitive) == 0 || word == code(category))
            return category;
    }
    return run.refuse(row, wanted, u"category"_s, translate("import", "The category is neither Utama nor Tambahan. Correct it and import the file again."));
}

std::optional<int> readAspect(ImportRun &run, const Row &row, int wanted)
{
    const auto text = run.text(row, wanted);
    if (!text)
        return std::nullopt;
    const auto aspect = parseAspect(*text);
    if (!aspect)
        return run.refuse(row, wanted, u"aspect"_s,
                          translate("import", "This is no aspect. Use Kuantitas, Kualitas, Waktu or Biaya, and import the file again."));
    return aspect;
}

} // namespace kinerja
