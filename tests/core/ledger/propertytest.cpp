#include "tests/core/ledger/simulation.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kinerja {

// Sanitizers and coverage cost ten times the time and look for other things.
#ifdef NDEBUG
constexpr quint64 ordinarySeeds = 2000;
#else
constexpr quint64 ordinarySeeds = 200;
#endif

/// KINERJA_SOAK_SEEDS tells how many stories are told, KINERJA_SEED tells one alone.
class PropertyTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { TestCase::init(); }
    void everyStoryEndsInOneStateThatTheOracleKnows();
    void theSameSeedTellsTheSameStory();

private:
    Simulation::Verdict told(quint64 seed)
    {
        if (!m_folder.isValid() || !QFile::exists(pristine()))
            must(makeLedgerFile(pristine()));
        return Simulation(pristine(), m_folder.path(), seed).run();
    }
    QString pristine() const { return m_folder.filePath(u"pristine.kinerja"_s); }

    QTemporaryDir m_folder{fastFolderTemplate()};
};

void PropertyTest::everyStoryEndsInOneStateThatTheOracleKnows()
{
    const bool alone = qEnvironmentVariableIsSet("KINERJA_SEED");
    const quint64 first = alone ? qEnvironmentVariable("KINERJA_SEED").toULongLong() : 1;
    const bool soak = qEnvironmentVariableIsSet("KINERJA_SOAK_SEEDS");
    const quint64 count = alone ? 1 : soak ? qEnvironmentVariable("KINERJA_SOAK_SEEDS").toULongLong() : ordinarySeeds;
    qint64 operations = 0;
    qint64 deliveries = 0;
    QElapsedTimer timer;
    timer.start();
    for (quint64 seed = first; seed < first + count; ++seed) {
        const Simulation::Verdict verdict = told(seed);
        operations += verdict.operations;
        deliveries += verdict.deliveries;
        if (verdict.finding != Simulation::Finding::Nothing)
            QFAIL(qPrintable(u"seed %1: %2: %3 (alone: KINERJA_SEED=%1)"_s.arg(seed).arg(findingText(verdict.finding), verdict.detail)));
    }
    qInfo("%llu stories, %lld operations, %lld deliveries, %lld ms", count, operations, deliveries, timer.elapsed());
    // A simulation that grew tame would prove nothing either.
    QVERIFY(alone || operations > qint64(15 * count));
    QVERIFY(alone || deliveries > qint64(40 * count));
}

void PropertyTest::theSameSeedTellsTheSameStory()
{
    for (const quint64 seed : {1, 7, 23, 42}) {
        const Simulation::Verdict once = told(seed);
        const Simulation::Verdict again = told(seed);
        QCOMPARE(once.state, again.state);
        QCOMPARE(once.deliveries, again.deliveries);
    }
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::PropertyTest)
#include "propertytest.moc"
