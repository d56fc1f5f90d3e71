#include "core/report/forms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::forms;

namespace {

EvaluationDocumentForm document()
{
    EvaluationDocumentForm form;
    form.header.agency = u"Pemerintah Kota Cakranegara"_s;
    form.header.period = Period::annual(2026);
    form.header.from = QDate(2026, 1, 1);
    form.header.until = QDate(2026, 12, 31);
    form.header.employee.name = u"Sekar Arumdalu"_s;
    form.predicate = Predicate::Good;
    form.organisation = OrganisationPredicate::NeedsImprovement;
    form.notes = u"Kebaikan café"_s;
    return form;
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalValuesHaveEqualFingerprints()
    {
        QCOMPARE(fingerprint(document()), fingerprint(document()));
        QCOMPARE(fingerprint(document()).size(), 64);
    }

    void anyChangedValueChangesTheFingerprint()
    {
        const QString before = fingerprint(document());
        EvaluationDocumentForm form = document();
        form.header.appraiser.nip = u"197001011995031001"_s;
        QVERIFY(fingerprint(form) != before);
        form = document();
        form.predicate = Predicate::VeryGood;
        QVERIFY(fingerprint(form) != before);
        form = document();
        form.receivedOn = QDate(2027, 1, 15);
        QVERIFY(fingerprint(form) != before);
        form = document();
        form.predicate.reset();
        QVERIFY(fingerprint(form) != before);
    }

    void composedAndDecomposedLettersAreTheSame()
    {
        EvaluationDocumentForm form = document();
        form.notes = form.notes.normalized(QString::NormalizationForm_D);
        QVERIFY(form.notes != document().notes);
        QCOMPARE(fingerprint(form), fingerprint(document()));
    }

    void lineEndsOfAnotherSystemAreTheSame()
    {
        EvaluationDocumentForm one = document();
        EvaluationDocumentForm other = document();
        one.notes = u"satu\r\ndua\r\n"_s;
        other.notes = u"satu\ndua"_s;
        QCOMPARE(fingerprint(one), fingerprint(other));
    }

    void neighbouringFieldsAreNotConfused()
    {
        SkpForm one;
        SkpForm other;
        one.mainResults = {{.leaderResult = u"a"_s, .text = u"bc"_s}};
        other.mainResults = {{.leaderResult = u"ab"_s, .text = u"c"_s}};
        QVERIFY(fingerprint(one) != fingerprint(other));
        other = one;
        other.extraResults.swap(other.mainResults);
        QVERIFY(fingerprint(one) != fingerprint(other));
    }

    void formsOfDifferentKindAreNotConfused()
    {
        QVERIFY(fingerprint(SkpForm{}) != fingerprint(PeriodicEvaluationForm{}));
    }

    void canonicalValuesUseTheCodesOfExchange()
    {
        const QJsonObject values = QJsonDocument::fromJson(canonicalJson(document())).object()["values"_L1].toObject();
        QCOMPARE(values["predicate"_L1].toString(), u"B"_s);
        QCOMPARE(values["organisation"_L1].toString(), u"butuh-perbaikan"_s);
        QVERIFY(values["receivedOn"_L1].isNull());
        QCOMPARE(values["header"_L1].toObject()["period"_L1].toString(), u"2026"_s);
    }

    void theQrTextIsReadBackInAnyCase()
    {
        DocumentMark mark;
        mark.documentId = u"0192f3a4-5b6c-7d8e-9f01-23456789abcd"_s;
        mark.fingerprint = fingerprint(document());
        const QrMark expected{mark.documentId, mark.fingerprint};
        QCOMPARE(fromQrText(qrText(mark)), expected);
        QCOMPARE(fromQrText(qrText(mark).toLower() + u"\r\n"_s), expected);
    }

    void foreignQrTextsAreRefused()
    {
        DocumentMark mark{.documentId = u"x"_s, .fingerprint = fingerprint(document())};
        QVERIFY(!fromQrText(u""));
        QVERIFY(!fromQrText(u"https://example.org"));
        QVERIFY(!fromQrText(qrText(mark).chopped(1)));
        QVERIFY(!fromQrText(u"KINERJA2"_s + qrText(mark).sliced(8)));
        mark.fingerprint[3] = u'g';
        QVERIFY(!fromQrText(qrText(mark)));
    }

    void theConductGuideHasSevenValuesOfThreeGuides()
    {
        const auto guide = builtInConductGuide();
        QVERIFY(guide);
        QCOMPARE(guide->values.size(), 7);
        QString initials;
        for (const ConductValue &value : guide->values) {
            QCOMPARE(value.guides.size(), 3);
            initials += value.name[0];
        }
        QCOMPARE(initials, u"BAKHLAK"_s);
        QVERIFY(!guide->version.isEmpty());
    }

    void aDamagedConductGuideIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("no values") << QByteArray(R"({"version":"1","values":[]})");
        QTest::newRow("no version") << QByteArray(R"({"values":[{"name":"A","guides":["x"]}]})");
        QTest::newRow("no name") << QByteArray(R"({"version":"1","values":[{"guides":["x"]}]})");
        QTest::newRow("empty guide") << QByteArray(R"({"version":"1","values":[{"name":"A","guides":["x",""]}]})");
    }

    void aDamagedConductGuideIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto guide = parseConductGuide(json);
        QVERIFY(!guide);
        QCOMPARE(guide.error().kind, ErrorKind::Invalid);
    }

    void aNipIsGroupedAndOtherTextIsLeftAlone()
    {
        QCOMPARE(groupedNip(u"199005202015032004"_s), u"19900520 201503 2 004"_s);
        QCOMPARE(groupedNip(u"31940012340567"_s), u"31940012340567"_s);
        QCOMPARE(groupedNip(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(FormsTest)
#include "formstest.moc"
