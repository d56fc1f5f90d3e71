#include "tests/core/ledger/simulation.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace kinerja {

/// Whether the simulation noticed this program's bug and not something else.
bool isTheBug(const Simulation::Verdict &verdict)
{
#if defined(KINERJA_MUTANT_EPOCH_REUSE)
    return verdict.finding == Simulation::Finding::PositionUsedTwice;
#elif defined(KINERJA_MUTANT_NO_IDEMPOTENCE)
    // A register cannot hold one candidate twice, so the file itself may be the first to say so.
    if (verdict.finding == Simulation::Finding::LedgerFailed)
        return verdict.detail.contains(u"UNIQUE constraint failed: candidate"_s);
#endif
    return verdict.finding == Simulation::Finding::OracleDiffers || verdict.finding == Simulation::Finding::StatesDiffer;
}

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
        if (isTheBug(verdict))
            ++found;
        else if (verdict.finding != Simulation::Finding::Nothing)
            others.append(findingText(verdict.finding) + u": "_s + verdict.detail);
    }
    qInfo("found in %d of %d stories; something else in %d", found, stories, int(others.size()));
    QVERIFY2(found >= 4, qPrintable(others.join(u'\n')));
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::MutantTest)
#include "mutanttest.moc"
