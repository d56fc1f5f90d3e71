#include "core/policy/trycase.h"

#include "core/policy/treetext.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QStringList sentencesOf(const QList<Raise> &raises)
{
    QStringList sentences;
    for (const Raise &raise : raises)
        sentences.append(raiseText(raise));
    return sentences;
}

} // namespace

QList<CaseKind> caseKinds(const PolicyPack &pack)
{
    QList<CaseKind> kinds;
    if (pack.predicate)
        kinds.append(CaseKind::Ratings);
    if (pack.nkp)
        kinds.append(CaseKind::Values);
    if (pack.halves)
        kinds.append(CaseKind::Halves);
    return kinds;
}

Result<CaseAnswer> tryCase(const TriedCase &tried, const PolicyPack &pack)
{
    if (!caseKinds(pack).contains(tried.kind))
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The rules %1 do not judge by these numbers or levels. Choose another case."), u"case: kind"_s, {pack.id});
    CaseAnswer answer;
    switch (tried.kind) {
    case CaseKind::Ratings: {
        const PredicateMatrix &matrix = pack.predicate->matrix;
        answer.predicate = matrix.at(tried.result, tried.conduct);
        answer.why = explainPredicate(tried.result, tried.conduct, matrix);
        answer.raises = sentencesOf(raisePredicate(tried.result, tried.conduct, matrix));
        return answer;
    }
    case CaseKind::Values: {
        ASSIGN(const Nkp reckoned, nkp(tried.first, tried.second, tried.peers, tried.idea, *pack.nkp));
        ASSIGN(answer.why, explainNkp(tried.first, tried.second, tried.peers, tried.idea, *pack.nkp));
        answer.predicate = reckoned.predicate;
        answer.value = reckoned.value;
        answer.raises = sentencesOf(raiseNkp(tried.first, tried.second, tried.peers, tried.idea, *pack.nkp));
        return answer;
    }
    case CaseKind::Halves: {
        ASSIGN(const Nkp reckoned, yearOfHalves(tried.first, tried.second, tried.idea, *pack.halves));
        ASSIGN(answer.why, explainYearOfHalves(tried.first, tried.second, tried.idea, *pack.halves));
        answer.predicate = reckoned.predicate;
        answer.value = reckoned.value;
        answer.raises = sentencesOf(raiseYearOfHalves(tried.first, tried.second, tried.idea, *pack.halves));
        return answer;
    }
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
