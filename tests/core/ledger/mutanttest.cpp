#include "tests/core/ledger/simulation.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace kinerja {

#if defined(KINERJA_MUTANT_EPOCH_REUSE)
constexpr std::array reasons = {Simulation::Finding::PositionUsedTwice, Simulation::Finding::WrongReceipt};
#else
constexpr std::array reasons = {Simulation::Finding::OracleDiffers, Simulation::Finding::StatesDiffer};
#endif

/// This program is built with a ledger that has one planted bug, which the simulation has to find.
class MutantTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { TestCase::init(); }
    void thePlantedBugIsFoundWithinFewStories();
};

void MutantTest::thePlantedBugIsFoundWithinFewStories()
{
    constexpr int stories = 40;
    const QTemporaryDir folder(fastFolderTemplate());
    const QString pristine = folder.filePath(u"pristine.kinerja"_s);
    must(makeLedgerFile(pristine));
    int found = 0;
    QStringList others;
    for (quint64 seed = 1; seed <= stories; ++seed) {
        const Simulation::Verdict verdict = Simulation(pristine, folder.path(), seed).run();
        if (std::find(reasons.begin(), reasons.end(), verdict.finding) != reasons.end())
            ++found;
        else if (verdict.finding != Simulation::Finding::Nothing)
            others.append(findingText(verdict.finding) + u": "_s + verdict.detail);
    }
    qInfo("found in %d of %d stories; otherwise noticed in %d", found, stories, int(others.size()));
    QVERIFY2(found > 0, qPrintable(others.join(u'\n')));
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::MutantTest)
#include "mutanttest.moc"
