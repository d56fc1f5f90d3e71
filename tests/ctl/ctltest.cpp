#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KINERJA_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define KINERJA_SANITIZED
#endif
#endif

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QString errorKind() const
    {
        return json().object().value(u"error").toObject().value(u"kind").toString();
    }
};

/// Runs the real program, in English so that messages can be read here.
Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &language = u"en"_s)
{
    QProcess process;
    process.start(QStringLiteral(KINERJACTL), QStringList{u"--lang"_s, language} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// JSON without regard to spaces and the order of keys.
QByteArray plain(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.toJson(QJsonDocument::Compact) : "no JSON: " + json;
}

/// The most memory that one of the programs started so far has held, in bytes; 0 where the system does not say.
[[maybe_unused]] qint64 peakOfChildren()
{
#ifdef Q_OS_UNIX
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
#ifdef Q_OS_MACOS
    return qint64(usage.ru_maxrss);
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
#else
    return 0;
#endif
}

} // namespace

class CtlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsPromised_data();
    void answersAsPromised();
    void refusesWrongCasesInTheirPlace_data();
    void refusesWrongCasesInTheirPlace();
    void answersTheOthersWhenOneIsWrong();
    void explainsEveryAnswer_data();
    void explainsEveryAnswer();
    void readsAnyLayoutOfAnArray_data();
    void readsAnyLayoutOfAnArray();
    void refusesWhatIsNoArray_data();
    void refusesWhatIsNoArray();
    void closesTheArrayWhenTheInputBreaksOff();
    void streamsManyCasesInLittleMemory();
    void obeysCtrlCWhileItWaits();
    void refusesAPackThatSaysNothingAboutTheRule();
    void missingFilesHaveTheirOwnExit();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpIsPlainAndComplete_data();
    void helpIsPlainAndComplete();
    void printsOneDocument();
    void listsThePacks();
    void showsAPack();
    void checksPacks();
    void theHashIsStable();
    void todayDecidesAboutDates();
    void mistakesAreToldInTheLanguageThatWasChosen_data();
    void mistakesAreToldInTheLanguageThatWasChosen();
    void aGroupAloneListsItsVerbs();
    void rulesSpeakJsonInEveryCase_data();
    void rulesSpeakJsonInEveryCase();
    void packsAreDescribedInTheWordsOfPeople();
};

void CtlTest::answersAsPromised_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("answer");
    const std::array<const char *, 3> rows[] = {
        {"predicate", R"({"result":"above","conduct":"below"})", R"({"predicate":"K"})"},
        {"predicate", R"({"result":"above","conduct":"meets"})", R"({"predicate":"B"})"},
        {"predicate", R"({"result":"above","conduct":"above"})", R"({"predicate":"SB"})"},
        {"predicate", R"({"result":"meets","conduct":"below"})", R"({"predicate":"K"})"},
        {"predicate", R"({"result":"meets","conduct":"meets"})", R"({"predicate":"B"})"},
        {"predicate", R"({"result":"meets","conduct":"above"})", R"({"predicate":"B"})"},
        {"predicate", R"({"result":"below","conduct":"below"})", R"({"predicate":"SK"})"},
        {"predicate", R"({"result":"below","conduct":"meets"})", R"({"predicate":"BP"})"},
        {"predicate", R"({"result":"below","conduct":"above"})", R"({"predicate":"BP"})"},
        {"suggest", R"({"items":[{"kind":"main","rating":"meets"},{"kind":"extra","rating":"above"}]})",
         R"({"rating":"meets"})"},
        {"suggest", R"({"items":[{"kind":"main","rating":"above"},{"kind":"main","rating":"above"}]})",
         R"({"rating":"above"})"},
        {"suggest", R"({"items":[{"kind":"main","rating":"below"},{"kind":"main","rating":"above"}]})",
         R"({"rating":"below"})"},
        {"attainment", R"({"target":"100","actual":"98","direction":"up"})",
         R"({"attainment":"98","category":"C","value":"88.000"})"},
        {"attainment", R"({"target_low":"80","target_high":"90","actual":"92"})",
         R"({"attainment":"102","category":"SB","value":"111.111"})"},
        {"attainment", R"({"target":"100","actual":"100","direction":"up","maximum":true})",
         R"({"attainment":"100","category":"SB","value":"120.000"})"},
        {"attainment", R"({"target":"8","actual":"9","direction":"down"})",
         R"({"attainment":"88","category":"C","value":"78.000"})"},
        {"outcome", R"({"categories":["SB","B","C"]})", R"({"category":"B","value":"100"})"},
        {"outcome", R"({"categories":["C"]})", R"({"category":"C","value":"80"})"},
        {"nkp", R"({"skp":"89.9","conduct":"90.1","peers":false,"new_idea":false})",
         R"({"value":"89.960","predicate":"C"})"},
        {"nkp", R"({"skp":"115","conduct":"118","peers":true,"new_idea":true})",
         R"({"value":"116.200","predicate":"SB"})"},
        {"extra", R"({"items":[{"category":"SB","scope_weight":"2","value":"120"}]})", R"({"value":"2.400"})"},
        {"credit", R"({"level":"ahli-madya","predicate":"SB","months":7})", R"({"credit":"32.813"})"},
        {"credit", R"({"level":"ahli-muda","predicate":"B","months":12,"issued":"22.913"})", R"({"credit":"2.087"})"},
        {"credit", R"({"level":"ahli-muda","predicate":"B","months":1,"issued":"22.913"})", R"({"credit":"2.087"})"},
        {"promotion", R"({"level":"ahli-madya","credit":"98.5","last_two":["B","SB"]})",
         R"({"rank":{"needed":"150","enough":false},"level":{"needed":"450","enough":false},"predicates_ok":true})"},
        {"promotion", R"({"level":"penyelia","credit":"100","last_two":["B","BP"]})",
         R"({"rank":{"needed":"100","enough":true},"level":null,"predicates_ok":false})"},
        {"distribution", R"({"organisation":"baik","counts":{"SB":0,"B":10,"BP":0,"K":0,"SK":0}})",
         R"({"violations":[{"rule":"b-max-70","limit":7,"count":10},{"rule":"bp-or-k-min-1","limit":1,"count":0}]})"},
        {"distribution", R"({"organisation":"baik","counts":{"SB":2,"B":7,"BP":1,"K":0,"SK":0}})", R"({"violations":[]})"},
        {"distribution", R"({"organisation":"baik","counts":{"SB":0,"B":1,"BP":0,"K":0,"SK":0}})",
         R"({"violations":[],"reported":[{"rule":"b-max-70","limit":0,"count":1},{"rule":"bp-or-k-min-1","limit":1,"count":0}]})"},
        {"distribution", R"({"organisation":"baik","counts":{"SB":0,"B":1,"BP":0,"K":0,"SK":0},"min_n":1})",
         R"({"violations":[{"rule":"b-max-70","limit":0,"count":1},{"rule":"bp-or-k-min-1","limit":1,"count":0}]})"},
        {"nip", R"({"nip":"'198002292005011007","status":"PNS","today":"2026-11-24"})",
         R"({"valid":true,"born":"1980-02-29","since":"2005-01","sex":"L","serial":"007"})"},
        {"nip", R"({"nip":"199001012024212001","status":"PPPK","today":"2026-11-24"})",
         R"({"valid":true,"born":"1990-01-01","since":"2024","sex":"P","serial":"001"})"},
        {"nip", R"({"nip":"198002290000000000","status":"PNS","today":"2026-11-24"})",
         R"({"valid":false,"problems":["precision-lost","tmt-month"],"more":3})"},
        {"nip", R"({"nip":"1,98E+17","status":"PNS","today":"2026-11-24"})",
         R"({"valid":false,"problems":["scientific"],"more":0})"},
        {"deadline", R"({"received":"2026-01-15","days":14,"unit":"calendar","holidays":[]})", R"({"last":"2026-01-29"})"},
        {"deadline", R"({"received":"2026-01-15","days":14,"unit":"working"})", R"({"last":"2026-02-04"})"},
        {"deadline", R"({"received":"2026-01-15","days":14,"unit":"calendar","holidays":["2026-01-29"]})",
         R"({"last":"2026-01-30"})"},
        {"talent", R"({"performance":"above","potential":"low"})", R"({"box":4,"pool":false})"},
        {"talent", R"({"performance":"meets","potential":"high"})", R"({"box":8,"pool":true})"},
        {"weighted", R"({"goals":[{"weight":"30","score":"5"},{"weight":"70","score":"3"}],"scale":"5"})",
         R"({"goals":"3.600","self":null,"feedback":null,"final":"3.600"})"},
        {"weighted",
         R"({"goals":[{"weight":"30","score":"5"},{"weight":"70","score":"3"}],"self":[],"feedback":[],"scale":"5","missing":"zero"})",
         R"({"goals":"3.600","self":null,"feedback":null,"final":"1.200"})"},
        {"weighted",
         R"({"goals":[{"weight":"100","score":"4"}],"self":[{"weight":"70","rating":"0.8"},{"weight":"30","rating":"1"}],"feedback":[[{"weight":"100","rating":"0.5"}],[{"weight":"100","rating":"1"}]],"scale":"5","missing":"skip"})",
         R"({"goals":"4.000","self":"4.300","feedback":"3.750","final":"4.017"})"},
        {"progress", R"({"progress":"0"})", R"({"progress":"0.000"})"},
        {"main", R"({"plans":[{"superior":"A","value":"120"},{"superior":"A","value":"100"}]})", R"({"value":"110.000"})"},
        {"main", R"({"agreement":["109","109","78"],"initiatives":["109"]})", R"({"value":"102.800"})"},
        {"skp", R"({"main":"119","extra":"2.4"})", R"({"value":"120.000"})"},
        {"conduct", R"({"aspects":["100","110"]})", R"({"value":"105.000"})"},
        {"activities",
         R"({"activities":[{"quantity":{"target":"12","actual":"12"},"quality":{"target":"100","actual":"85"},"time":{"target":"12","actual":"12"}}],"extra_tasks":2})",
         R"({"value":"88.000"})"},
        {"halves", R"({"first":"86.2","second":"101.96"})", R"({"value":"94.080","predicate":"B"})"},
        {"indicator", R"({"model":"ratio","target":"90","part":57,"whole":60})", R"({"reached":"95.000","percent":"105.556"})"},
        {"indicator",
         R"({"model":"running-mean","direction":"down","target":"24","observations":[{"value":"20","count":90},{"value":"30","count":10}]})",
         R"({"reached":"21.000","percent":"112.500"})"},
        {"aggregate",
         R"({"aggregation":"mean","months":[{"value":"10"},null,null,{"value":"30"},{"value":"30"},null,null,null,null,null,null,null]})",
         R"({"quarters":["10.000","30.000",null,null],"year":"23.333"})"},
        {"segments", R"({"segments":[{"months":7,"predicate":"B"},{"months":5,"predicate":"SB"}]})", R"({"predicate":"B"})"},
        {"ranking", R"({"above":3,"meets":6,"below":1})", R"({"violations":[{"rule":"above-max","limit":2,"count":3}]})"},
        {"account",
         R"({"level":"ahli-pertama","brought_forward":"18.75","documents":[{"year":2026,"first_month":1,"last_month":2,"predicate":"B"}]})",
         R"({"rows":[{"year":2026,"first_month":1,"last_month":2,"predicate":"B","percent":100,"coefficient":"12.5","credit":"2.083","total":"20.833"}],"total":"20.833"})"},
        {"statement", R"({"level":"ahli-utama","conversion":{"before":"150","new":"75"},"last_two":["B","SB"]})",
         R"({"before":"150.000","new":"75.000","cumulative":"225.000","rank":{"needed":"200","surplus":"25.000","possible":true},"level":null})"},
        {"radar", R"({"level":"ahli-pertama","credit":"0","from":"2026-01-17"})",
         R"({"SB":{"rank":"2028-09","level":"2031-05","predicate_ok":true},"B":{"rank":"2030-01","level":"2034-01","predicate_ok":true},"BP":{"rank":"2031-05","level":"2036-09","predicate_ok":false}})"},
        {"progress", R"({"children":[{"progress":"0"},{"progress":"25"}]})", R"({"progress":"12.500"})"},
    };
    int number = 0;
    for (const auto &[function, given, answer] : rows)
        QTest::addRow("%d %s", ++number, function) << QString::fromLatin1(function) << QByteArray(given) << QByteArray(answer);
}

void CtlTest::answersAsPromised()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, answer);
    const Run result = run({u"rules"_s, function}, '[' + given + ']');
    QCOMPARE(plain(result.out), plain('[' + answer + ']'));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.err, QByteArray());
}

void CtlTest::refusesWrongCasesInTheirPlace_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("field");
    const std::array<const char *, 3> rows[] = {
        {"predicate", R"({"result":"above"})", "conduct"},
        {"predicate", R"({"result":"Above","conduct":"below"})", "result"},
        {"predicate", R"({"result":1,"conduct":"below"})", "result"},
        {"predicate", R"({"result":"above","conduct":"below","note":"x"})", "note"},
        {"predicate", "5", ""},
        {"predicate", "null", ""},
        {"predicate", "\"text\"", ""},
        {"predicate", "[]", ""},
        {"suggest", R"({"items":[]})", "items"},
        {"suggest", R"({"items":[{"kind":"extra","rating":"above"}]})", "items"},
        {"suggest", R"({"items":[{"kind":"main","rating":"above"},{"kind":"side","rating":"above"}]})", "items[1].kind"},
        {"attainment", R"({"target":"0","actual":"1","direction":"up"})", "target"},
        {"attainment", R"({"target":"100","actual":"98"})", "direction"},
        {"attainment", R"({"target":100,"actual":"98","direction":"up"})", "target"},
        {"attainment", R"({"target":"100","actual":"1e2","direction":"up"})", "actual"},
        {"attainment", R"({"target":"100","actual":"-1","direction":"up"})", "actual"},
        {"attainment", R"({"target_low":"90","target_high":"80","actual":"85"})", "target_low"},
        {"outcome", R"({"categories":[]})", "categories"},
        {"outcome", R"({"categories":["SB","Z"]})", "categories[1]"},
        {"nkp", R"({"skp":"121","conduct":"90","peers":false,"new_idea":false})", "skp"},
        {"nkp", R"({"skp":"100","conduct":"90","peers":"no","new_idea":false})", "peers"},
        {"extra", R"({"items":[{"category":"SB","scope_weight":"-2","value":"120"}]})", "items"},
        {"credit", R"({"level":"ahli-madya","predicate":"SB","months":13})", "months"},
        {"credit", R"({"level":"ahli-madya","predicate":"SB","months":"7"})", "months"},
        {"credit", R"({"level":"ahli-madya","predicate":"SB","months":7.5})", "months"},
        {"credit", R"({"level":"madya","predicate":"SB","months":7})", "level"},
        {"credit", R"({"level":"ahli-muda","predicate":"B","months":12,"issued":"26"})", "issued"},
        {"promotion", R"({"level":"ahli-madya","credit":"1","last_two":["B"]})", "last_two"},
        {"distribution", R"({"organisation":"bagus","counts":{}})", "organisation"},
        {"distribution", R"({"organisation":"baik","counts":{"SB":-1}})", "counts.SB"},
        {"distribution", R"({"organisation":"baik"})", "counts"},
        {"nip", R"({"nip":198002292005011007,"status":"PNS","today":"2026-11-24"})", "nip"},
        {"nip", R"({"nip":"198002292005011007","status":"CPNS","today":"2026-11-24"})", "status"},
        {"nip", R"({"nip":"198002292005011007","status":"PNS","today":"24-11-2026"})", "today"},
        {"deadline", R"({"received":"2026-02-30","days":14,"unit":"calendar"})", "received"},
        {"deadline", R"({"received":"2026-01-15","days":0,"unit":"calendar"})", "days"},
        {"deadline", R"({"received":"2026-01-15","days":14,"unit":"calendar","holidays":["x"]})", "holidays[0]"},
        {"talent", R"({"performance":"above","potential":"tinggi"})", "potential"},
        {"weighted", R"({"goals":[{"weight":"30","score":"5"}],"scale":"5"})", ""},
        {"weighted", R"({"goals":[{"weight":"100","rating":"1"}],"scale":"5"})", "goals[0].score"},
        {"progress", R"({"children":[]})", "children"},
        {"progress", R"({"children":[{"progress":"0"},{"children":[{}]}]})", "children[1].children[0].progress"},
        {"progress", R"({"progress":"101"})", "progress"},
    };
    int number = 0;
    for (const auto &[function, given, field] : rows)
        QTest::addRow("%d %s", ++number, function)
            << QString::fromLatin1(function) << QByteArray(given) << QString::fromLatin1(field);
}

void CtlTest::refusesWrongCasesInTheirPlace()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, given);
    const Run result = run({u"rules"_s, function}, '[' + given + ']');
    QCOMPARE(result.exit, 1);
    const QJsonArray answers = result.json().array();
    QCOMPARE(answers.size(), 1);
    const QJsonObject error = answers[0].toObject().value(u"error").toObject();
    QCOMPARE(answers[0].toObject().size(), 1);
    QCOMPARE(error.size(), 3);
    QCOMPARE(error.value(u"kind").toString(), u"Invalid"_s);
    QTEST(error.value(u"field").toString(), "field");
    QVERIFY(!error.value(u"message").toString().isEmpty());
}

void CtlTest::answersTheOthersWhenOneIsWrong()
{
    const Run result = run({u"rules"_s, u"predicate"_s},
                           R"([{"result":"above","conduct":"above"}, {"result":"wrong"} ,{"result":"below","conduct":"below"}])");
    QCOMPARE(result.exit, 1);
    const QJsonArray answers = result.json().array();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].toObject(), (QJsonObject{{u"predicate"_s, u"SB"_s}}));
    QVERIFY(answers[1].toObject().contains(u"error"));
    QCOMPARE(answers[2].toObject(), (QJsonObject{{u"predicate"_s, u"SK"_s}}));
}

void CtlTest::explainsEveryAnswer_data()
{
    answersAsPromised_data();
}

void CtlTest::explainsEveryAnswer()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, answer);
    const Run result = run({u"rules"_s, function, u"--explain"_s}, '[' + given + ']');
    QCOMPARE(result.exit, 0);
    QJsonObject answered = result.json().array().at(0).toObject();
    const QJsonObject tree = answered.take(u"explanation").toObject();
    QCOMPARE(plain(QJsonDocument(QJsonArray{answered}).toJson()), plain('[' + answer + ']'));
    for (const QString &key : {u"rule"_s, u"source"_s, u"inputs"_s, u"result"_s, u"parts"_s})
        QVERIFY2(tree.contains(key), qUtf8Printable(key));
    QVERIFY(tree.value(u"inputs").isObject() && tree.value(u"parts").isArray());
    QVERIFY(!tree.value(u"result").isNull());
}

void CtlTest::readsAnyLayoutOfAnArray_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("count");
    const QByteArray one = R"({"result":"above","conduct":"above"})";
    QTest::newRow("empty") << QByteArray("[]") << 0;
    QTest::newRow("empty, spaces around") << QByteArray(" \n[ \t]\r\n ") << 0;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[" + one + ']') << 1;
    QTest::newRow("spaces everywhere") << QByteArray(" [ " + one + " ,\n" + one + " ] ") << 2;
    QTest::newRow("brackets and quotes inside text")
        << QByteArray(R"([{"result":"above","conduct":"]},\"[{"},)" + one + ']') << 2;
    QTest::newRow("escaped backslash at the end of text") << QByteArray(R"([{"result":"above","conduct":"\\"},)" + one + ']') << 2;
}

void CtlTest::readsAnyLayoutOfAnArray()
{
    QFETCH(QByteArray, input);
    QFETCH(int, count);
    const Run result = run({u"rules"_s, u"predicate"_s}, input);
    QVERIFY(result.exit == 0 || result.exit == 1);
    QVERIFY(result.json().isArray());
    QCOMPARE(int(result.json().array().size()), count);
    if (count > 0)
        QCOMPARE(result.json().array().last().toObject(), (QJsonObject{{u"predicate"_s, u"SB"_s}}));
}

void CtlTest::refusesWhatIsNoArray_data()
{
    QTest::addColumn<QByteArray>("input");
    for (const char *const input : {"", " ", "{}", "no JSON", "[", "[,]", "]", "[}]", "[oops]", "[{\"a\":}]", "\"text\"", "PK\x03\x04"})
        QTest::newRow(input) << QByteArray(input);
}

void CtlTest::refusesWhatIsNoArray()
{
    QFETCH(QByteArray, input);
    const Run result = run({u"rules"_s, u"predicate"_s}, input);
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.errorKind(), u"Invalid"_s);
    QVERIFY(!result.err.isEmpty());
}

void CtlTest::closesTheArrayWhenTheInputBreaksOff()
{
    for (const QByteArray &tail : {QByteArray(","), QByteArray(",{\"result\":"), QByteArray("]x"), QByteArray(",]")}) {
        const Run result = run({u"rules"_s, u"predicate"_s}, R"([{"result":"above","conduct":"above"})" + tail);
        QCOMPARE(result.exit, 2);
        const QJsonArray answers = result.json().array();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0].toObject(), (QJsonObject{{u"predicate"_s, u"SB"_s}}));
        QVERIFY(answers[1].toObject().contains(u"error"));
    }
}

void CtlTest::streamsManyCasesInLittleMemory()
{
    constexpr int count = 300'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"cases.json"_s);
    QFile cases(path);
    QVERIFY(cases.open(QIODevice::WriteOnly));
    QByteArray input = "[";
    for (int i = 0; i < count; ++i)
        input += i % 3 == 0 ? R"({"result":"above","conduct":"above"},)" : R"({"result":"below","conduct":"meets"},)";
    input.back() = ']';
    QCOMPARE(cases.write(input), input.size());
    cases.close();

    QCOMPARE(run({u"rules"_s, u"predicate"_s}, "[]").exit, 0);
    [[maybe_unused]] const qint64 without = peakOfChildren();
    QProcess process;
    process.setStandardOutputFile(folder.filePath(u"answers.json"_s));
    process.start(QStringLiteral(KINERJACTL), {u"rules"_s, u"predicate"_s, u"--in"_s, path});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    QFile answers(folder.filePath(u"answers.json"_s));
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(answers.readAll()).array();
    QCOMPARE(array.size(), count);
    QCOMPARE(array.at(0).toObject().value(u"predicate").toString(), u"SB"_s);
    QCOMPARE(array.at(count - 1).toObject().value(u"predicate").toString(), u"BP"_s);
#ifndef KINERJA_SANITIZED
    // The cases alone are 12 MB, a tree of them a hundred.
    constexpr qint64 most = 8 * 1024 * 1024;
    QVERIFY2(peakOfChildren() - without < most, qPrintable(QString::number(peakOfChildren() - without)));
#endif
}

void CtlTest::obeysCtrlCWhileItWaits()
{
#ifdef Q_OS_UNIX
    QProcess process;
    process.start(QStringLiteral(KINERJACTL), {u"rules"_s, u"predicate"_s, u"--lang"_s, u"en"_s});
    process.write(R"([{"result":"above","conduct":"above"},)");
    QVERIFY(process.waitForBytesWritten());
    QTest::qWait(500); // until it waits for more
    QElapsedTimer timer;
    timer.start();
    kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QJsonArray answers = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[1].toObject().value(u"error").toObject().value(u"kind").toString(), u"Cancelled"_s);
#else
    QSKIP("signals are sent on Unix only");
#endif
}

void CtlTest::refusesAPackThatSaysNothingAboutTheRule()
{
    Run result = run({u"rules"_s, u"predicate"_s, u"--policy"_s, u"P8"_s, u"--json"_s}, "[]");
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.errorKind(), u"NotFound"_s);
    result = run({u"rules"_s, u"predicate"_s, u"--policy"_s, u"P9"_s, u"--json"_s}, "[]");
    QCOMPARE(result.exit, 2);
    QVERIFY(result.err.contains("P9"));
}

void CtlTest::missingFilesHaveTheirOwnExit()
{
    for (const QStringList &arguments : {QStringList{u"rules"_s, u"predicate"_s, u"--in"_s, u"/no/such/file"_s},
                                         QStringList{u"policy"_s, u"check"_s, u"/no/such/file"_s},
                                         QStringList{u"office"_s, u"info"_s, u"x.kinerja"_s, u"--passphrase-file"_s, u"/no/such/file"_s},
                                         QStringList{u"office"_s, u"info"_s, u"x.kinerja"_s, u"--recovery-file"_s, u"/no/such/file"_s},
                                         QStringList{u"restore"_s, u"/no/such/file"_s, u"--to"_s, u"x.kinerja"_s}}) {
        const Run result = run(arguments + QStringList{u"--json"_s});
        QCOMPARE(result.exit, 2);
        QCOMPARE(result.errorKind(), u"NotFound"_s);
    }
    const Run folder = run({u"policy"_s, u"check"_s, QDir::tempPath(), u"--json"_s});
    QCOMPARE(folder.exit, 6);
    QCOMPARE(folder.errorKind(), u"Io"_s);
}

void CtlTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"dance"_s};
    QTest::newRow("half a verb") << QStringList{u"policy"_s};
    QTest::newRow("unknown rule") << QStringList{u"rules"_s, u"dance"_s};
    QTest::newRow("operand missing") << QStringList{u"rules"_s};
    QTest::newRow("operand too many") << QStringList{u"policy"_s, u"list"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"policy"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("another verb's option") << QStringList{u"policy"_s, u"list"_s, u"--explain"_s};
    QTest::newRow("value missing") << QStringList{u"rules"_s, u"nip"_s, u"--in"_s};
    QTest::newRow("value too many") << QStringList{u"rules"_s, u"nip"_s, u"--explain=yes"_s};
    QTest::newRow("twice") << QStringList{u"rules"_s, u"nip"_s, u"--in"_s, u"a"_s, u"--in"_s, u"b"_s};
    QTest::newRow("no date") << QStringList{u"policy"_s, u"list"_s, u"--today"_s, u"tomorrow"_s};
    QTest::newRow("a passphrase twice") << QStringList{u"passphrase"_s, u"make"_s, u"--seed"_s, u"1"_s};
    QTest::newRow("nothing to verify") << QStringList{u"verify-print"_s};
    QTest::newRow("no office") << QStringList{u"check"_s};
    QTest::newRow("no seed") << QStringList{u"policy"_s, u"list"_s, u"--seed"_s, u"x"_s};
}

void CtlTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    Run result;
    {
        QProcess process;
        process.start(QStringLiteral(KINERJACTL), arguments + QStringList{u"--json"_s});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        result = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    if (arguments.value(arguments.size() - 1) == u"--in") {
        QCOMPARE(result.exit, 2); // "--json" was taken for the file's name
        return;
    }
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.errorKind(), u"Invalid"_s);
    QVERIFY(!result.err.isEmpty());
}

void CtlTest::helpIsPlainAndComplete_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("all") << QStringList{u"--help"_s}
                         << QStringList{u"rules FUNCTION"_s, u"policy check"_s, u"--passphrase-file"_s, u"130"_s};
    QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"rules FUNCTION"_s};
    QTest::newRow("one verb") << QStringList{u"rules"_s, u"--help"_s}
                              << QStringList{u"--explain"_s, u"attainment"_s, u"progress"_s, u"--today"_s};
    QTest::newRow("a verb of two words") << QStringList{u"policy"_s, u"check"_s, u"--help"_s}
                                         << QStringList{u"policy check FILE"_s};
    QTest::newRow("what is required stands without brackets") << QStringList{u"report"_s, u"--help"_s} << QStringList{u"report FORM --period P ["_s, u" --to FILE|DIR ["_s};
    QTest::newRow("a group") << QStringList{u"policy"_s, u"--help"_s} << QStringList{u"policy hash"_s, u"policy show"_s};
}

void CtlTest::helpIsPlainAndComplete()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const Run result = run(arguments);
    QCOMPARE(result.exit, 0);
    for (const QString &word : words)
        QVERIFY2(result.out.contains(word.toUtf8()), qUtf8Printable(word));
}

void CtlTest::printsOneDocument()
{
    for (const QStringList &arguments : {QStringList{u"policy"_s, u"list"_s}, QStringList{u"policy"_s, u"show"_s, u"P6"_s},
                                         QStringList{u"--json"_s, u"policy"_s, u"hash"_s, u"P8"_s}, QStringList{u"--version"_s}}) {
        QStringList all = arguments;
        all.removeAll(u"--json"_s);
        const Run result = run(QStringList{u"--json"_s} + all);
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.json().isObject(), result.out.constData());
        QCOMPARE(result.err, QByteArray());
    }
}

void CtlTest::listsThePacks()
{
    const QJsonArray packs = run({u"policy"_s, u"list"_s, u"--json"_s}).json().object().value(u"policies").toArray();
    QCOMPARE(packs.size(), 11);
    QCOMPARE(packs[0].toObject().value(u"id").toString(), u"P6"_s);
    QCOMPARE(packs[0].toObject().value(u"from").toString(), u"2022-01-01"_s);
    QVERIFY(packs[0].toObject().value(u"to").isNull());
    QCOMPARE(packs[1].toObject().value(u"to").toString(), u"2021-12-31"_s);
    QVERIFY(run({u"policy"_s, u"list"_s}).out.contains("P6"));
}

void CtlTest::showsAPack()
{
    const Run text = run({u"policy"_s, u"show"_s, u"P6"_s});
    QVERIFY(text.out.contains("SE MenPANRB 3/2023"));
    QVERIFY(text.out.contains("not checked yet"));
    QVERIFY(run({u"policy"_s, u"show"_s, u"P6"_s, u"--json"_s})
                .json()
                .object()
                .value(u"policy")
                .toObject()
                .contains(u"distribution"));
    QCOMPARE(run({u"policy"_s, u"show"_s, u"P9"_s}).exit, 2);
}

void CtlTest::checksPacks()
{
    Run result = run({u"policy"_s, u"check"_s, QStringLiteral(POLICIES "/p6.json"), u"--json"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(plain(result.out), QByteArray(R"({"problems":[],"valid":true})"));

    QTemporaryDir folder;
    QFile source(QStringLiteral(POLICIES "/p6.json"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray json = source.readAll();
    json.replace("\"min_n\": 5", "\"min_n\": \"5\", \"max_n\": 9");
    QFile wrong(folder.filePath(u"wrong.json"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write(json) == json.size());
    wrong.close();
    result = run({u"policy"_s, u"check"_s, wrong.fileName(), u"--json"_s});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.json().object().value(u"valid"), QJsonValue(false));
    QStringList paths;
    for (const QJsonValue problem : result.json().object().value(u"problems").toArray())
        paths.append(problem.toObject().value(u"path").toString());
    QCOMPARE(paths, QStringList({u"distribution.min_n"_s, u"distribution.max_n"_s}));
}

void CtlTest::theHashIsStable()
{
    const QByteArray hash = run({u"policy"_s, u"hash"_s, u"P6"_s}).out.trimmed();
    QCOMPARE(hash.size(), 64);
    QCOMPARE(hash, run({u"policy"_s, u"hash"_s, u"P6"_s}).out.trimmed());
    const QJsonArray packs = run({u"policy"_s, u"list"_s, u"--json"_s}).json().object().value(u"policies").toArray();
    QCOMPARE(packs[0].toObject().value(u"hash").toString().toLatin1(), hash);
}

void CtlTest::todayDecidesAboutDates()
{
    const QByteArray given = R"([{"nip":"198002292027121007","status":"PNS"}])";
    const Run early = run({u"rules"_s, u"nip"_s, u"--today"_s, u"2026-11-24"_s}, given);
    const Run late = run({u"rules"_s, u"nip"_s, u"--today"_s, u"2026-12-01"_s}, given);
    QVERIFY(early.out.contains("future"));
    QVERIFY(late.out.contains("\"valid\":true"));
}

void CtlTest::mistakesAreToldInTheLanguageThatWasChosen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no date") << QStringList{u"policy"_s, u"list"_s, u"--today"_s, u"tomorrow"_s};
    QTest::newRow("no seed") << QStringList{u"policy"_s, u"list"_s, u"--seed"_s, u"x"_s};
    QTest::newRow("twice") << QStringList{u"policy"_s, u"list"_s, u"--db"_s, u"a"_s, u"--db"_s, u"b"_s};
    QTest::newRow("takes no value") << QStringList{u"policy"_s, u"list"_s, u"--json=yes"_s};
    QTest::newRow("value missing") << QStringList{u"policy"_s, u"list"_s, u"--db"_s};
    QTest::newRow("half a verb") << QStringList{u"office"_s};
    QTest::newRow("no office") << QStringList{u"check"_s};
}

void CtlTest::mistakesAreToldInTheLanguageThatWasChosen()
{
    QFETCH(QStringList, arguments);
    const Run english = run(arguments);
    const Run indonesian = run(arguments, {}, u"id"_s);
    QCOMPARE(english.exit, 2);
    QCOMPARE(indonesian.exit, 2);
    QVERIFY(!english.err.isEmpty());
    const QByteArrayList lines = english.err.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            QVERIFY2(!indonesian.err.contains(line), indonesian.err.constData());
    }
}

void CtlTest::aGroupAloneListsItsVerbs()
{
    const Run result = run({u"office"_s});
    QCOMPARE(result.exit, 2);
    QVERIFY(result.err.contains("office create"));
    QVERIFY(result.err.contains("office info"));
    QVERIFY(!result.err.contains("policy"));
}

void CtlTest::rulesSpeakJsonInEveryCase_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown rule") << QStringList{u"rules"_s, u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"rules"_s, u"nip"_s, u"--colour"_s};
    QTest::newRow("no rule") << QStringList{u"rules"_s};
    QTest::newRow("unknown pack") << QStringList{u"rules"_s, u"nip"_s, u"--policy"_s, u"P99"_s};
    QTest::newRow("no such file") << QStringList{u"rules"_s, u"nip"_s, u"--in"_s, u"/no/such/file"_s};
}

void CtlTest::rulesSpeakJsonInEveryCase()
{
    QFETCH(QStringList, arguments);
    const Run plain = run(arguments);
    QCOMPARE(plain.exit, 2);
    QVERIFY2(!plain.errorKind().isEmpty(), plain.out.constData());
    QCOMPARE(run(arguments + QStringList{u"--json"_s}).out, plain.out);
    QVERIFY(run({u"rules"_s, u"--help"_s}).out.startsWith("Usage"));
}

void CtlTest::packsAreDescribedInTheWordsOfPeople()
{
    const QByteArray listed = run({u"policy"_s, u"list"_s}, {}, u"id"_s).out;
    const QByteArrayList lines = listed.trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QRegularExpression(u"[0-9]  [^ 0-9]"_s).match(QString::fromUtf8(line)).hasMatch(), line.constData());
    const QByteArray shown = run({u"policy"_s, u"show"_s, u"P6"_s}, {}, u"id"_s).out;
    for (const QByteArray &english : {QByteArray("credit"), QByteArray("deadlines"), QByteArray("numeric_score"), QByteArray("ingatan")})
        QVERIFY2(!shown.contains(english), shown.constData());
    QVERIFY(shown.contains("angka kredit"));
}

QTEST_GUILESS_MAIN(CtlTest)
#include "ctltest.moc"
