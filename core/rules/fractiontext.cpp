#include "core/rules/fractiontext.h"

using namespace Qt::StringLiterals;

namespace kinerja {

QString fractionText(const Fraction &fraction)
{
    return fraction.denominator() == 1 ? QString::number(fraction.numerator())
                                       : u"%1/%2"_s.arg(fraction.numerator()).arg(fraction.denominator());
}

std::optional<Fraction> fractionFromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool numeratorFine = false;
    bool denominatorFine = true;
    const qint64 numerator = (slash < 0 ? text : text.first(slash)).toLongLong(&numeratorFine);
    const qint64 denominator = slash < 0 ? 1 : text.sliced(slash + 1).toLongLong(&denominatorFine);
    return numeratorFine && denominatorFine ? Fraction::of(numerator, denominator) : std::nullopt;
}

std::optional<Fraction> sumOf(const QList<Fraction> &terms)
{
    std::optional<Fraction> sum = Fraction(0);
    for (const Fraction &term : terms)
        sum = sum ? sum->plus(term) : std::nullopt;
    return sum;
}

std::optional<Fraction> meanOf(const QList<Fraction> &terms)
{
    const auto sum = sumOf(terms);
    return sum ? sum->over(Fraction(terms.size())) : std::nullopt;
}

std::optional<Fraction> weightedMeanOf(const QList<Fraction> &terms, const QList<Fraction> &weights)
{
    if (terms.size() != weights.size())
        return std::nullopt;
    std::optional<Fraction> sum = Fraction(0);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const auto product = terms[i].times(weights[i]);
        sum = sum && product ? sum->plus(*product) : std::nullopt;
    }
    const auto all = sumOf(weights);
    return sum && all ? sum->over(*all) : std::nullopt;
}

} // namespace kinerja
