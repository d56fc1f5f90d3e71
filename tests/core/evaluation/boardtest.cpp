#include "core/evaluation/boardstore.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodchoice.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const Period quarter = Period::quarter(2026, 3);
const RatingRecord meets{Rating::Meets, Rating::Meets, {}, RatingSource::Paper};

/// The sample office with plans and what was realised; nobody is rated.
struct Unrated {
    OfficeFixture office;
    EvaluationRules rules = must(office.store().rulesFor(quarter));

    Unrated() { office.importSample(OfficeFixture::Sample::Plans); }

    UnitId unit(const QString &code) const { return must(office.store().office().units(quarter.lastDay())).findByCode(code)->lineage; }
    void setOrganisation(const QString &code, OrganisationPredicate predicate)
    {
        must(office.store().transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) { return recordOrganisation(writer, unit(code), quarter, predicate, u"alasan"_s); }));
    }
    EvaluationBoard board(const QString &code = {}) const
    {
        Progress progress;
        return must(BoardStore(office.store().database(), rules).load(quarter, code.isEmpty() ? UnitId{} : unit(code), progress));
    }
    PeriodEvaluation evaluate() const
    {
        Progress progress;
        return must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
    }
    void store(const EvaluationBoard &board)
    {
        must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) -> Result<int> {
            for (const BoardRow &row : board.rows)
                TRY(recordRating(writer, row.segment.placement, row.appraiser, quarter, row.segment.rating));
            return 0;
        }));
    }
    IssueOutcome issue()
    {
        const PeriodEvaluation evaluation = evaluate();
        Progress progress;
        return must(office.store().transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, office.store().session(), rules).run(evaluation, {}, progress); })).first;
    }
};

int leaderOf(const EvaluationBoard &board)
{
    for (int i = 0; i < int(board.rows.size()); ++i) {
        if (board.rows[i].segment.leads)
            return i;
    }
    qFatal("nobody leads");
}

} // namespace

class BoardTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhoItIsAndHowFarTheirIndicatorsGot()
    {
        Unrated office;
        const EvaluationBoard board = office.board(u"3.14"_s);
        QCOMPARE(board.rows.size(), 120);
        QVERIFY(!board.unitName.isEmpty());
        int withIndicators = 0;
        for (const BoardRow &row : board.rows) {
            QVERIFY(!row.name.isEmpty());
            QVERIFY(!row.position.isEmpty());
            QVERIFY(row.reached <= row.indicators);
            withIndicators += row.reached > 0 && row.reached < row.indicators;
        }
        QVERIFY(withIndicators > 0);
    }

    void nothingIsRatedBeforeTheOrganisation()
    {
        Unrated office;
        EvaluationBoard board = office.board(u"3.14"_s);
        QVERIFY(!board.isOpen());
        for (const RatingAxis axis : {RatingAxis::Result, RatingAxis::Conduct})
            QVERIFY(!board.lockReason(board.rows.first(), axis).isEmpty());
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        board = office.board(u"3.14"_s);
        QVERIFY(board.isOpen());
        QCOMPARE(board.lockReason(board.rows.last(), RatingAxis::Result), QString());
    }

    void aLeadersResultsAreLockedAndTheConductIsNot()
    {
        Unrated office;
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Excellent);
        EvaluationBoard board = office.board(u"3.14"_s);
        const int leader = leaderOf(board);
        QCOMPARE(leader, 0);
        QVERIFY(!board.lockReason(board.rows[leader], RatingAxis::Result).isEmpty());
        QCOMPARE(board.lockReason(board.rows[leader], RatingAxis::Conduct), QString());
        board.rate(leader, {std::nullopt, Rating::Above, {}, RatingSource::Paper});
        QCOMPARE(*board.rows[leader].segment.predicate, Predicate::VeryGood);
        QCOMPARE(board.unitOf(board.rows[leader].segment)->counts.total(), 0);
    }

    void whatIsTypedIsWhatTheStoreComputesAfterwards()
    {
        Unrated office;
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        office.setOrganisation(u"3.14.2"_s, OrganisationPredicate::Poor);
        EvaluationBoard board = office.board(u"3.14"_s);
        int turn = 0;
        for (qsizetype i = 0; i < board.rows.size(); ++i, ++turn)
            board.rate(i, {allRatings[size_t(turn) % 3], allRatings[size_t(turn / 3) % 3], {}, RatingSource::Paper});
        board.rate(5, {std::nullopt, Rating::Meets, {}, RatingSource::Paper});
        office.store(board);
        const EvaluationBoard stored = office.board(u"3.14"_s);
        QCOMPARE(stored.units.size(), board.units.size());
        for (qsizetype i = 0; i < stored.units.size(); ++i) {
            QCOMPARE(board.units[i].counts, stored.units[i].counts);
            QCOMPARE(board.units[i].finding, stored.units[i].finding);
        }
        for (qsizetype i = 0; i < stored.rows.size(); ++i) {
            QCOMPARE(board.rows[i].segment.predicate, stored.rows[i].segment.predicate);
            QCOMPARE(board.rows[i].segment.state, stored.rows[i].segment.state);
        }
        QCOMPARE(board.summary(), stored.summary());
    }

    void anIssuedPredicateStandsUntilARevision()
    {
        Unrated office;
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        for (qsizetype i = 0; i < board.rows.size(); ++i)
            board.rate(i, meets);
        office.store(board);
        QCOMPARE(office.issue().issued.size(), 120);
        board = office.board();
        const PredicateCounts before = board.units.first().counts;
        board.rate(10, {Rating::Below, Rating::Meets, {}, RatingSource::Paper});
        QVERIFY(board.rows[10].segment.outdated);
        QCOMPARE(*board.rows[10].segment.predicate, Predicate::Good);
        QCOMPARE(board.units.first().counts, before);
        QCOMPARE(previewIssue(board).issue.size(), 0);
        QCOMPARE(previewRevision(board, {10, 11}).issue, (QList<qsizetype>{10, 11}));
        board.rate(10, meets);
        QVERIFY(!board.rows[10].segment.outdated);
    }

    void thePreviewRefusesWhatIssuingRefuses()
    {
        Unrated office;
        office.setOrganisation(u"3.14.2"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        for (qsizetype i = 0; i < board.rows.size(); i += 2)
            board.rate(i, meets);
        office.store(board);
        board = office.board();
        const IssuePreview preview = previewIssue(board);
        const IssueOutcome outcome = office.issue();
        QCOMPARE(preview.issue.size(), outcome.issued.size());
        QCOMPARE(preview.refused.size(), outcome.refused.size());
        QVERIFY(!preview.issue.isEmpty());
        QHash<QString, QString> codes;
        for (const IssueOutcome::Refusal &each : outcome.refused)
            codes.insert(each.nip, each.code);
        for (const IssuePreview::Refusal &each : preview.refused)
            QCOMPARE(each.why.code, codes.value(board.rows[each.row].segment.nip));
        // All Good departs from the guide of a Good organisation, in two lines.
        QCOMPARE(preview.unexplained.size(), 2);
        QVERIFY(!preview.unexplained.first().text.isEmpty());
    }

    void theSummaryCountsWhatWaits()
    {
        Unrated office;
        office.setOrganisation(u"3.14.2"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        int inside = 0;
        for (qsizetype i = 0; i < board.rows.size(); ++i) {
            board.rate(i, meets);
            inside += board.organisationOf(board.rows[i].segment) != nullptr;
        }
        office.store(board);
        PeriodSummary summary = summarise(office.evaluate());
        QCOMPARE(summary.rated, 120);
        QCOMPARE(summary.ready, inside);
        QVERIFY(summary.withoutOrganisation.size() > 0);
        QCOMPARE(summary.unexplained.size(), 2);
        must(office.office.store().transact(u"deviation"_s, {}, [&](Ledger::Writer &writer) {
            return recordDeviation(writer, office.unit(u"3.14.2"_s), quarter, u"b-max-70"_s, u"tahun pertama"_s);
        }));
        office.issue();
        summary = summarise(office.evaluate());
        QCOMPARE(summary.issued, inside);
        QCOMPARE(summary.rated, 120 - inside);
        QCOMPARE(summary.ready, 0);
        QCOMPARE(summary.unexplained.size(), 1);
        QCOMPARE(summary.all(), 120);
    }

    void anIssuedChainIsTheOneThatWasIssued()
    {
        Unrated office;
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        for (qsizetype i = 0; i < board.rows.size(); ++i)
            board.rate(i, meets);
        office.store(board);
        office.issue();
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Poor);
        board = office.board();
        const SnapshotStore snapshots = must(SnapshotStore::open(office.office.store().database(), quarter, office.rules));
        const BoardRow &row = board.rows.last();
        QVERIFY(!row.segment.leads);
        QCOMPARE(must(snapshots.explainShown(row.segment, board.units.first())).inputs.value(u"organisation").toString(), u"baik"_s);
        QCOMPARE(must(snapshots.explain(row.segment, board.units.first())).inputs.value(u"organisation").toString(), u"kurang"_s);
    }

    void aSelectionShowsExactlyThoseThatAreCountedAndThoseThatWereKept()
    {
        Unrated office;
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        board.rows.resize(40);
        for (BoardRow &row : board.rows)
            row.segment.rating = meets;
        office.store(board);
        office.issue();
        board.rows.resize(3);
        for (BoardRow &row : board.rows)
            row.segment.rating.conduct = Rating::Below;
        office.store(board);
        board = office.board();
        board.rows = board.rows.mid(50, 5);
        for (BoardRow &row : board.rows)
            row.segment.rating = meets;
        office.store(board);

        const PeriodSummary counted = summarise(office.evaluate());
        QCOMPARE(counted.outdated, 3);
        QCOMPARE(counted.ready, 5);
        Progress progress;
        const BoardStore boards(office.office.store().database(), office.rules);
        for (const auto &[filter, count] : {std::pair(SegmentFilter::All, counted.all()), std::pair(SegmentFilter::Unrated, counted.unrated),
                                            std::pair(SegmentFilter::Ready, counted.ready), std::pair(SegmentFilter::Outdated, counted.outdated)}) {
            const EvaluationBoard shown = must(boards.load(quarter, {}, progress, {filter}));
            QCOMPARE(shown.rows.size(), count);
            for (const BoardRow &row : shown.rows)
                QVERIFY(isAmong(row.segment, shown.organisationOf(row.segment), filter));
        }
        // Who was rated meanwhile stays where somebody is at work.
        const QSet<PlacementId> kept{board.rows.first().segment.placement};
        QCOMPARE(must(boards.load(quarter, {}, progress, {SegmentFilter::Outdated, kept})).rows.size(), counted.outdated + 1);
    }

    void unitsThatWaitAreThoseThatAreCounted()
    {
        Unrated office;
        Progress progress;
        const BoardStore boards(office.office.store().database(), office.rules);
        const PeriodSummary before = summarise(office.evaluate());
        QVERIFY(before.withoutOrganisation.size() > 1);
        const WaitingUnits without = must(boards.waiting(quarter, UnitFilter::WithoutOrganisation, progress));
        QCOMPARE(without.board.units.size(), before.withoutOrganisation.size());
        QVERIFY(without.board.rows.isEmpty());
        int people = 0;
        for (const EvaluatedUnit &unit : without.board.units) {
            QVERIFY(!without.board.unitNames.value(unit.unit).isEmpty());
            people += without.people.value(unit.unit);
        }
        QCOMPARE(people, 120);
        QCOMPARE(must(boards.waiting(quarter, UnitFilter::Unexplained, progress)).board.units.size(), 0);

        // Everybody good: more than the guide has, in the one unit with a predicate.
        office.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        EvaluationBoard board = office.board();
        for (BoardRow &row : board.rows)
            row.segment.rating = meets;
        office.store(board);
        QCOMPARE(must(boards.waiting(quarter, UnitFilter::WithoutOrganisation, progress)).board.units.size(), 0);
        const WaitingUnits unexplained = must(boards.waiting(quarter, UnitFilter::Unexplained, progress));
        QCOMPARE(unexplained.board.units.size(), 1);
        QCOMPARE(unexplained.board.units.first().unit, office.unit(u"3.14"_s));
        QCOMPARE(unexplained.people.value(office.unit(u"3.14"_s)), 120);
    }

    void oneRowIsNoChoiceWhileOthersAreDueForRevision()
    {
        EvaluationBoard board;
        for (int i = 0; i < 6; ++i) {
            BoardRow row;
            row.segment.state = i < 5 ? EvaluationState::Issued : EvaluationState::Rated;
            row.segment.outdated = i == 1;
            row.segment.issuedElsewhere = i == 4;
            board.rows.append(row);
        }
        QCOMPARE(rowsToRevise(board, {3}), (QList<qsizetype>{1}));
        QCOMPARE(rowsToRevise(board, {2, 3, 4, 5}), (QList<qsizetype>{1, 2, 3}));
        board.rows[1].segment.outdated = false;
        QCOMPARE(rowsToRevise(board, {3}), (QList<qsizetype>{3}));
        QCOMPARE(rowsToRevise(board, {}), QList<qsizetype>());
    }

    void thePeriodsToChooseFollowTheOfficesCycle()
    {
        const QDate today(2026, 10, 12);
        const Period current = Period::quarter(2026, 3);
        const QList<Period> quarters = periodsToChoose(EvaluationCycle::Quarterly, {}, current, today);
        QCOMPARE(quarters, (QList{Period::annual(2026), Period::quarter(2026, 4), Period::quarter(2026, 3), Period::quarter(2026, 2), Period::quarter(2026, 1),
                                  Period::annual(2025), Period::quarter(2025, 4), Period::quarter(2025, 3), Period::quarter(2025, 2), Period::quarter(2025, 1)}));
        const QList<Period> months = periodsToChoose(EvaluationCycle::Monthly, {}, Period::month(2026, 9), today);
        QCOMPARE(months.size(), 1 + 10 + 1 + 12);
        QCOMPARE(months.at(0), Period::annual(2026));
        QCOMPARE(months.at(1), Period::month(2026, 10)); // what has not begun cannot be evaluated
        QVERIFY(std::none_of(months.begin(), months.end(), [](const Period &period) { return period.kind == Period::Kind::Quarter; }));
        // A quarter in which somebody was rated before the office went over to months, and the period that is shown.
        const QList<Period> changed = periodsToChoose(EvaluationCycle::Monthly, {Period::quarter(2026, 1), Period::month(2026, 2)}, Period::quarter(2026, 2), today);
        QCOMPARE(changed.mid(months.size()), (QList{Period::quarter(2026, 2), Period::quarter(2026, 1)}));
        QVERIFY(periodsToChoose(EvaluationCycle::Quarterly, {}, Period::quarter(2021, 1), today).contains(Period::quarter(2021, 1)));
    }

    void digitsAndWordsAreReadAndNothingElse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rating");
        QTest::newRow("1") << u"1"_s << int(Rating::Below);
        QTest::newRow("2 with spaces") << u" 2 "_s << int(Rating::Meets);
        QTest::newRow("3") << u"3"_s << int(Rating::Above);
        QTest::newRow("words") << u"Diatas Ekspektasi"_s << int(Rating::Above);
        QTest::newRow("4") << u"4"_s << -1;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("a guess") << u"bagus"_s << -1;
    }
    void digitsAndWordsAreReadAndNothingElse()
    {
        QFETCH(QString, typed);
        QFETCH(int, rating);
        const auto read = typedRating(typed);
        QCOMPARE(read ? int(*read) : -1, rating);
    }
};

KINERJA_TEST_MAIN(BoardTest)
#include "boardtest.moc"
