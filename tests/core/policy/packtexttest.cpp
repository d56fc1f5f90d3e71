#include "core/policy/packtext.h"
#include "core/policy/treetext.h"
#include "core/policy/trycase.h"
#include "tests/support/localpack.h"
#include "tests/support/testcase.h"

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

std::optional<PackValue> valueAt(const PolicyPack &pack, const QString &path)
{
    for (const PackValue &value : valuesOf(pack)) {
        if (value.path == path)
            return value;
    }
    return std::nullopt;
}

} // namespace

class PackTextTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfEveryPackSaysWhatItStandsOn()
    {
        const PolicySet set = must(PolicySet::builtIn());
        for (const PolicyPack &pack : set.packs()) {
            const QList<PackValue> values = valuesOf(pack);
            QVERIFY2(!values.isEmpty(), qPrintable(pack.id));
            for (const PackValue &value : values) {
                QVERIFY2(!value.value.isEmpty(), qPrintable(pack.id + u' ' + value.path));
                QVERIFY2(!value.section.isEmpty(), qPrintable(pack.id + u' ' + value.path));
                QVERIFY2(!value.basis.source.isEmpty(), qPrintable(pack.id + u' ' + value.path));
            }
        }
    }

    void aChoiceOfTheProgramIsNeverShownAsLaw()
    {
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P6"));
        QCOMPARE(valueAt(pack, u"predicate.matrix.above.below"_s)->basis.mark, Mark::Confirmed);
        // These stand beside confirmed values, on a basis of their own.
        for (const QString &path : {u"distribution.min_n"_s, u"distribution.mode"_s, u"credit.closing"_s, u"deadlines.unit"_s, u"talent.performance.SB"_s, u"predicate.leader.kurang"_s})
            QVERIFY2(valueAt(pack, path) && valueAt(pack, path)->basis.mark == Mark::Own, qPrintable(path));
        QCOMPARE(valueAt(pack, u"pppk.codes"_s)->basis.mark, Mark::Memory);
        const PolicyPack halves = must(must(PolicySet::builtIn()).find(u"TAHUN-2021"));
        for (const PackValue &value : valuesOf(halves)) {
            if (value.path.startsWith(u"halves.least"))
                QCOMPARE(value.basis.mark, Mark::Own);
        }
    }

    void aValueIsToldInWords()
    {
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P6"));
        QCOMPARE(valueAt(pack, u"predicate.matrix.above.below"_s)->value, u"Kurang/misconduct"_s);
        QCOMPARE(valueAt(pack, u"deadlines.objection.days"_s)->value, u"14 days"_s);
        QVERIFY(valueAt(pack, u"distribution.guide.baik[1]"_s)->value.contains(u"70"));
        QCOMPARE(pathText(u"distribution.min_n"_s), u"guide to the distribution: fewest rated employees for which it counts"_s);
        QCOMPARE(valueText(u"predicate.suggestion.above_more_than_percent"_s, 50), u"50 %"_s);
        QCOMPARE(valueText(u"to"_s, QJsonValue(QJsonValue::Undefined)), u"–"_s);
    }

    void theRegimesFollowOneAnother()
    {
        const PolicySet set = must(PolicySet::builtIn());
        const QList<PolicySpan> spans = set.spans(QDate(2014, 1, 1), QDate(2027, 12, 31));
        QCOMPARE(spans.size(), 3);
        QStringList ids;
        for (const PolicySpan &span : spans)
            ids.append(must(set.findByHash(span.hash)).id);
        QCOMPARE(ids, (QStringList{u"PP46"_s, u"P8"_s, u"P6"_s}));
        QCOMPARE(spans[1].first, QDate(2021, 7, 1));
        QCOMPARE(spans[1].last, QDate(2021, 12, 31));
        for (qsizetype i = 1; i < spans.size(); ++i)
            QCOMPARE(spans[i].first, spans[i - 1].last.addDays(1));
        QVERIFY(set.inForceOn(QDate(2013, 12, 31)) == nullptr);
        QCOMPARE(set.inForceOn(QDate(2022, 1, 1))->version, 2);
    }

    void aPackThatBeginsLaterFollowsTheOneBefore()
    {
        PolicySet set = must(PolicySet::builtIn());
        must(set.add(packOf(localPack())));
        const QList<PolicySpan> spans = set.spans(QDate(2026, 1, 1), QDate(2027, 12, 31));
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans[0].last, QDate(2026, 12, 31));
        QCOMPARE(must(set.findByHash(spans[1].hash)).id, u"LOKAL"_s);
        QCOMPARE(must(set.forPeriod(Period::quarter(2027, 1))).id, u"LOKAL"_s);
        QVERIFY(!set.isBuiltIn(u"LOKAL"));
        QVERIFY(set.isBuiltIn(u"P6"));
    }

    void aCaseIsAnsweredByThePackWithItsReasons()
    {
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P6"));
        QCOMPARE(caseKinds(pack), QList<CaseKind>{CaseKind::Ratings});
        TriedCase tried;
        tried.result = Rating::Above;
        tried.conduct = Rating::Meets;
        const CaseAnswer answer = must(tryCase(tried, pack));
        QCOMPARE(answer.predicate, Predicate::Good);
        QVERIFY(recompute(answer.why, ruleEvaluators()).isEmpty());
        QCOMPARE(answer.raises.size(), 1);
        QVERIFY2(answer.raises.first().contains(u"Sangat Baik"), qPrintable(answer.raises.first()));
        QCOMPARE(must(tryCase(tried, packOf(localPack()))).predicate, Predicate::VeryGood);
        tried.kind = CaseKind::Values;
        QVERIFY(!tryCase(tried, pack));
    }

    void aCaseOfNumbersGivesItsValue()
    {
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P8"));
        TriedCase tried;
        tried.kind = CaseKind::Values;
        tried.first = *Decimal::fromString(u"89.9");
        tried.second = *Decimal::fromString(u"90.1");
        const CaseAnswer answer = must(tryCase(tried, pack));
        QCOMPARE(answer.value->toString(), u"89.960"_s);
        QCOMPARE(answer.predicate, Predicate::NeedsImprovement);
        QVERIFY(!answer.raises.isEmpty());
        tried.first = Decimal(-1, 0);
        QVERIFY(!tryCase(tried, pack));
    }

    void aTreeReadsAsOneSentenceForEachStep()
    {
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P6"));
        Explanation tree = explainPredicate(Rating::Above, Rating::Below, pack.predicate->matrix);
        Explanation leader = explainLeader(OrganisationPredicate::Excellent, pack.predicate->leader);
        leader.name = u"result"_s;
        tree.parts.append(leader);
        const QList<TreeLine> lines = treeLines(tree);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].depth, 1);
        QCOMPARE(lines[0].result, u"Kurang/misconduct"_s);
        QVERIFY(lines[0].inputs.contains(u"Di bawah ekspektasi"));
        const QStringList sentences = treeSentences(tree);
        QVERIFY2(sentences[0].contains(u"PermenPANRB 6/2022"), qPrintable(sentences[0]));
        QVERIFY(sentences[1].startsWith(u"   "));
    }
};

QTEST_GUILESS_MAIN(PackTextTest)
#include "packtexttest.moc"
