#include "core/store/draftstore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

class DraftTest final : public TestCase {
    Q_OBJECT

private:
    OfficeFixture m_office;
    const Uuid m_subject = m_office.ids.next();
    [[nodiscard]] DraftStore drafts(UserId user) const { return DraftStore(m_office.store().database(), user); }
    [[nodiscard]] DraftStore mine() const { return drafts(m_office.store().session().user); }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        for (const Draft &draft : must(mine().list()))
            must(mine().discard(draft.form, draft.subject));
    }

    void aDraftComesBackAsItWasKept()
    {
        const Draft draft{u"plan"_s, m_subject, QByteArray("\0\xff teks", 7), clock.now()};
        must(mine().save(draft));
        QCOMPARE(must(mine().load(u"plan"_s, m_subject)), std::optional(draft));
        QCOMPARE(must(mine().load(u"ratings"_s, m_subject)), std::nullopt);
        QCOMPARE(must(mine().load(u"plan"_s, Uuid{})), std::nullopt);
    }

    void theLatestTypingReplacesTheOneBefore()
    {
        must(mine().save({u"plan"_s, m_subject, "lama", clock.now()}));
        const Draft later{u"plan"_s, m_subject, "baru", clock.now().addSecs(5)};
        must(mine().save(later));
        QCOMPARE(must(mine().list(u"plan"_s)), QList{later});
    }

    void aFormWithoutASubjectHasADraftToo()
    {
        const Draft draft{u"ratings"_s, {}, "isi", clock.now()};
        must(mine().save(draft));
        QCOMPARE(must(mine().load(u"ratings"_s, {})), std::optional(draft));
        must(mine().discard(u"ratings"_s, {}));
        QCOMPARE(must(mine().load(u"ratings"_s, {})), std::nullopt);
    }

    void theListHasTheLatestFirstAndCanBeOfOneForm()
    {
        const Draft first{u"plan"_s, m_subject, "a", clock.now()};
        const Draft second{u"ratings"_s, {}, "b", clock.now().addSecs(60)};
        must(mine().save(first));
        must(mine().save(second));
        QCOMPARE(must(mine().list()), (QList{second, first}));
        QCOMPARE(must(mine().list(u"plan"_s)), QList{first});
    }

    void whatOnePersonTypedIsNotAnothersToSee()
    {
        const UserId other{m_office.ids.next()};
        must(mine().save({u"plan"_s, m_subject, "milik saya", clock.now()}));
        QCOMPARE(must(drafts(other).list()).size(), 0);
        must(drafts(other).discard(u"plan"_s, m_subject));
        QCOMPARE(must(mine().list()).size(), 1);
    }

    void keepingADraftLeavesTheLedgerAsItWas()
    {
        const qint64 before = must(m_office.store().info()).operations;
        const QByteArray state = must(m_office.store().ledger().stateDigest());
        must(mine().save({u"plan"_s, m_subject, "isi", clock.now()}));
        QCOMPARE(must(m_office.store().info()).operations, before);
        QCOMPARE(must(m_office.store().ledger().stateDigest()), state);
    }

    void aReadingConnectionSeesWhatWasKept()
    {
        must(mine().save({u"plan"_s, m_subject, "isi", clock.now()}));
        IdSource ids(clock, 7);
        const auto twin = must(m_office.store().twin(clock, ids));
        QVERIFY(must(DraftStore(twin->database(), twin->session().user).load(u"plan"_s, m_subject)).has_value());
        QVERIFY(!DraftStore(twin->database(), twin->session().user).discard(u"plan"_s, m_subject));
    }
};

KINERJA_TEST_MAIN(DraftTest)
#include "drafttest.moc"
