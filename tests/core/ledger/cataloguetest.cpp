#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace kinerja {

class CatalogueTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { TestCase::init(); }
    void everyTableStandsInTheSchemaWithItsColumnsInOrder_data() { tables(); }
    void everyTableStandsInTheSchemaWithItsColumnsInOrder();
    void everyColumnHasTheTypeOfItsField_data() { tables(); }
    void everyColumnHasTheTypeOfItsField();
    void groupsAreDenseAndFitTheReducer_data() { tables(); }
    void groupsAreDenseAndFitTheReducer();
    void everyReferenceSaysWhereItPoints_data() { tables(); }
    void everyReferenceSaysWhereItPoints();
    void theSchemaHasNoSyncedTableBesides();
    void numbersAreTheirPlaces();
    void theNamesOfFieldsAreInStepWithTheSpans_data();
    void theNamesOfFieldsAreInStepWithTheSpans();
    void eachTableHasAGuardForEachVerb_data() { tables(); }
    void eachTableHasAGuardForEachVerb();
    void nobodyWritesASyncedTableAroundTheLedger_data();
    void nobodyWritesASyncedTableAroundTheLedger();
    void aDoorThatIsOpenLetsThrough();
    void operationsAndTheTrailAreNeverChanged_data();
    void operationsAndTheTrailAreNeverChanged();

private:
    static void tables();
    QSet<QString> namesOf(const QByteArray &sql) const;

    std::unique_ptr<Database> m_database;
};

void CatalogueTest::initTestCase()
{
    const QString file = path(u"catalogue.kinerja"_s);
    must(makeLedgerFile(file));
    LedgerFile office(file, 1, Uuid{{1}}, clock.now());
    must(office.open());
    auto writer = must(office.begin());
    for (const TableSpec &spec : allTables())
        must(writer.insert(spec.table, office.ids.next(), {}, 2026));
    must(writer.commit());
    office.close();
    m_database = std::make_unique<Database>(must(Database::open(file, ledgerTestKey(), Database::Mode::ReadWrite)));
}

void CatalogueTest::tables()
{
    QTest::addColumn<int>("number");
    for (const TableSpec &spec : allTables())
        QTest::newRow(spec.name) << int(spec.table);
}

QSet<QString> CatalogueTest::namesOf(const QByteArray &sql) const
{
    QSet<QString> names;
    Query query = must(m_database->prepare(sql));
    while (must(query.next()))
        names.insert(query.text(0));
    return names;
}

void CatalogueTest::everyTableStandsInTheSchemaWithItsColumnsInOrder()
{
    QFETCH(const int, number);
    const TableSpec &spec = *findTable(number);
    QStringList expected{u"id"_s};
    for (const Field &field : spec.fields)
        expected.append(QLatin1StringView(field.column));
    QStringList columns;
    QStringList own; // a field that a later schema adds stands behind these
    Query query = must(m_database->prepare("SELECT name FROM pragma_table_info('" + QByteArray(spec.name) + "') ORDER BY cid"));
    while (must(query.next()))
        (query.text(0).startsWith(u'_') ? own : columns).append(query.text(0));
    QCOMPARE(columns, expected);
    QCOMPARE(own, QStringList({u"_dots"_s, u"_deleted"_s}));
}

void CatalogueTest::everyColumnHasTheTypeOfItsField()
{
    QFETCH(const int, number);
    const TableSpec &spec = *findTable(number);
    const auto declared = [](FieldType type) -> QString {
        switch (type) {
        case FieldType::Text:
        case FieldType::Decimal: return u"TEXT"_s;
        case FieldType::Integer:
        case FieldType::Date:
        case FieldType::Boolean: return u"INTEGER"_s;
        case FieldType::Reference:
        case FieldType::Bytes: return u"BLOB"_s;
        }
        Q_UNREACHABLE();
    };
    Query query = must(m_database->prepare("SELECT type, \"notnull\", pk, name FROM pragma_table_info('" + QByteArray(spec.name)
                                           + "') ORDER BY name LIKE '\\_%' ESCAPE '\\', cid"));
    QVERIFY(must(query.next()));
    QCOMPARE(query.text(0), u"BLOB"_s);
    QCOMPARE(query.integer(2), 1);
    for (const Field &field : spec.fields) {
        QVERIFY(must(query.next()));
        QCOMPARE(query.text(0), declared(field.type));
        // A change may arrive before the insert it belongs to.
        QVERIFY2(query.integer(1) == 0, field.column);
    }
    QVERIFY(must(query.next()));
    QCOMPARE(query.text(0), u"BLOB"_s);
    QCOMPARE(query.integer(1), 1);
}

void CatalogueTest::groupsAreDenseAndFitTheReducer()
{
    QFETCH(const int, number);
    const TableSpec &spec = *findTable(number);
    QVERIFY(spec.groups >= 2);
    QVERIFY(spec.groups < 8);
    std::set<int> groups;
    for (const Field &field : spec.fields)
        groups.insert(field.group);
    QCOMPARE(int(groups.size()), spec.groups - 1);
    QCOMPARE(*groups.begin(), 1);
    QCOMPARE(*groups.rbegin(), spec.groups - 1);
    if (spec.merge == MergeClass::Append || spec.merge == MergeClass::Decision)
        QCOMPARE(int(spec.groups), 2);
}

void CatalogueTest::everyReferenceSaysWhereItPoints()
{
    QFETCH(const int, number);
    const TableSpec &spec = *findTable(number);
    const QSet<QByteArray> open{"unit.lineage", "position.lineage", "decision.subject", "decision.user", "document.subject"};
    for (const Field &field : spec.fields) {
        const QByteArray name = QByteArray(spec.name) + '.' + field.column;
        QCOMPARE(field.target.has_value(), field.type == FieldType::Reference && !open.contains(name));
        // An undo takes tables from the last to the first, so that what points to a row goes before it.
        if (field.target)
            QVERIFY2(int(*field.target) <= int(spec.table), name.constData());
    }
}

void CatalogueTest::theSchemaHasNoSyncedTableBesides()
{
    QSet<QString> known;
    for (const TableSpec &spec : allTables())
        known.insert(QLatin1StringView(spec.name));
    QCOMPARE(known.size(), qsizetype(allTables().size()));
    QCOMPARE(namesOf("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = '_dots'"), known);
    // A row's name is unique, and nothing else is: two offices may have entered the same person.
    QCOMPARE(namesOf("SELECT m.name FROM sqlite_master m, pragma_index_list(m.name) i JOIN pragma_table_info(m.name) c ON c.name = '_dots' "
                     "WHERE m.type = 'table' AND i.\"unique\" AND i.origin <> 'pk'"),
             QSet<QString>());
}

void CatalogueTest::numbersAreTheirPlaces()
{
    int number = 0;
    for (const TableSpec &spec : allTables()) {
        QCOMPARE(int(spec.table), ++number);
        QCOMPARE(findTable(number), &spec);
        QCOMPARE(&specOf(spec.table), &spec);
    }
    QCOMPARE(findTable(0), nullptr);
    QCOMPARE(findTable(-1), nullptr);
    QCOMPARE(findTable(number + 1), nullptr);
    QCOMPARE(findTable(255), nullptr);
}

void CatalogueTest::theNamesOfFieldsAreInStepWithTheSpans_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("last");
    const auto row = [](Table table, int field, const char *column, bool last = false) {
        QTest::addRow("%s.%s", specOf(table).name, column) << int(table) << field << QString(QLatin1StringView(column)) << last;
    };
    using enum Table;
    using U = UnitField;
    row(Unit, U::Lineage, "lineage"); row(Unit, U::Code, "code"); row(Unit, U::Name, "name"); row(Unit, U::Parent, "parent");
    row(Unit, U::Kind, "kind"); row(Unit, U::ValidFrom, "valid_from"); row(Unit, U::ValidTo, "valid_to", true);
    using Po = PositionField;
    row(Position, Po::Lineage, "lineage"); row(Position, Po::Title, "title"); row(Position, Po::Kind, "kind");
    row(Position, Po::Level, "level"); row(Position, Po::ValidFrom, "valid_from"); row(Position, Po::ValidTo, "valid_to", true);
    using E = EmployeeField;
    row(Employee, E::Nip, "nip"); row(Employee, E::Name, "name"); row(Employee, E::TitleBefore, "title_before");
    row(Employee, E::TitleAfter, "title_after"); row(Employee, E::BirthPlace, "birth_place"); row(Employee, E::BirthDate, "birth_date");
    row(Employee, E::Sex, "sex"); row(Employee, E::Status, "status"); row(Employee, E::TmtCpns, "tmt_cpns"); row(Employee, E::Rank, "rank");
    row(Employee, E::Grade, "grade", true);
    using Pl = PlacementField;
    row(Placement, Pl::Employee, "employee"); row(Placement, Pl::Unit, "unit"); row(Placement, Pl::Position, "position");
    row(Placement, Pl::Appraiser, "appraiser"); row(Placement, Pl::ValidFrom, "valid_from"); row(Placement, Pl::ValidTo, "valid_to", true);
    row(Holiday, HolidayField::Day, "day"); row(Holiday, HolidayField::Name, "name", true);
    using P = PlanField;
    row(Plan, P::Placement, "placement"); row(Plan, P::Year, "year"); row(Plan, P::Approach, "approach"); row(Plan, P::State, "state", true);
    using I = PlanItemField;
    row(PlanItem, I::Plan, "plan"); row(PlanItem, I::Number, "number"); row(PlanItem, I::Category, "category");
    row(PlanItem, I::SuperiorText, "superior_text"); row(PlanItem, I::Text, "text");
    row(PlanItem, I::SuperiorItem, "superior_item", true);
    using N = IndicatorField;
    row(Indicator, N::Item, "item"); row(Indicator, N::Number, "number"); row(Indicator, N::Aspect, "aspect"); row(Indicator, N::Text, "text");
    row(Indicator, N::Target, "target"); row(Indicator, N::TargetHigh, "target_high"); row(Indicator, N::TargetText, "target_text");
    row(Indicator, N::Unit, "unit"); row(Indicator, N::Direction, "direction"); row(Indicator, N::AttainableMaximum, "attainable_maximum", true);
    using R = RealisationField;
    row(Realisation, R::Indicator, "indicator"); row(Realisation, R::Period, "period"); row(Realisation, R::Value, "value");
    row(Realisation, R::ValueText, "value_text"); row(Realisation, R::Evidence, "evidence"); row(Realisation, R::Feedback, "feedback", true);
    using A = ActivityField;
    row(Activity, A::Employee, "employee"); row(Activity, A::Day, "day"); row(Activity, A::Text, "text"); row(Activity, A::Item, "item");
    row(Activity, A::Aspect, "aspect"); row(Activity, A::Quantity, "quantity"); row(Activity, A::Unit, "unit");
    row(Activity, A::Evidence, "evidence"); row(Activity, A::Replaces, "replaces", true);
    using F = FeedbackField;
    row(Feedback, F::Employee, "employee"); row(Feedback, F::Day, "day"); row(Feedback, F::Giver, "giver"); row(Feedback, F::Text, "text");
    row(Feedback, F::Item, "item"); row(Feedback, F::Replaces, "replaces", true);
    using G = RatingField;
    row(Rating, G::Placement, "placement"); row(Rating, G::Period, "period"); row(Rating, G::Result, "result"); row(Rating, G::Conduct, "conduct");
    row(Rating, G::Note, "note"); row(Rating, G::Source, "source"); row(Rating, G::RatedBy, "rated_by", true);
    using O = OrganisationField;
    row(Organisation, O::Unit, "unit"); row(Organisation, O::Period, "period"); row(Organisation, O::Predicate, "predicate");
    row(Organisation, O::Reason, "reason", true);
    using V = DeviationField;
    row(Deviation, V::Unit, "unit"); row(Deviation, V::Period, "period"); row(Deviation, V::Rule, "rule"); row(Deviation, V::Reason, "reason", true);
    using S = IssueField;
    row(Issue, S::Placement, "placement"); row(Issue, S::Period, "period"); row(Issue, S::Revision, "revision"); row(Issue, S::Source, "source");
    row(Issue, S::Predicate, "predicate"); row(Issue, S::Pack, "pack"); row(Issue, S::PackHash, "pack_hash"); row(Issue, S::Body, "body");
    row(Issue, S::ContentHash, "content_hash"); row(Issue, S::Day, "day", true);
    using D = DecisionField;
    row(Decision, D::Subject, "subject"); row(Decision, D::Kind, "kind"); row(Decision, D::ContentHash, "content_hash");
    row(Decision, D::Reason, "reason"); row(Decision, D::User, "user"); row(Decision, D::Signature, "signature"); row(Decision, D::Day, "day", true);
    using M = DocumentField;
    row(Document, M::Form, "form"); row(Document, M::Subject, "subject"); row(Document, M::Period, "period"); row(Document, M::Revision, "revision");
    row(Document, M::Fingerprint, "fingerprint"); row(Document, M::FileHash, "file_hash"); row(Document, M::Day, "day");
    row(Document, M::Content, "content", true);
    using X = ExpectationField;
    row(Expectation, X::Plan, "plan"); row(Expectation, X::Value, "value"); row(Expectation, X::Text, "text", true);
    using Y = SettingField;
    row(Setting, Y::Name, "name"); row(Setting, Y::Text, "text"); row(Setting, Y::Bytes, "bytes", true);
}

void CatalogueTest::theNamesOfFieldsAreInStepWithTheSpans()
{
    QFETCH(const int, table);
    QFETCH(const int, field);
    QFETCH(const QString, column);
    QFETCH(const bool, last);
    const TableSpec &spec = *findTable(table);
    QVERIFY(size_t(field) < spec.fields.size());
    QCOMPARE(QString(QLatin1StringView(spec.fields[size_t(field)].column)), column);
    QCOMPARE(size_t(field) + 1 == spec.fields.size(), last);
}

void CatalogueTest::eachTableHasAGuardForEachVerb()
{
    QFETCH(const int, number);
    const QByteArray name = findTable(number)->name;
    QSet<QString> expected;
    for (const char *const verb : {"insert", "update", "delete"})
        expected.insert(QLatin1StringView(name + "_guard_" + verb));
    QCOMPARE(namesOf("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '" + name + "'"), expected);
}

void CatalogueTest::nobodyWritesASyncedTableAroundTheLedger_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const TableSpec &spec : allTables()) {
        const QByteArray name = spec.name;
        QTest::newRow((name + " insert").constData()) << "INSERT INTO " + name + "(id, _dots, _deleted) VALUES(x'01', x'00', 0)";
        QTest::newRow((name + " replace").constData()) << "REPLACE INTO " + name + " SELECT * FROM " + name;
        QTest::newRow((name + " update").constData()) << "UPDATE " + name + " SET _deleted = 1";
        QTest::newRow((name + " delete").constData()) << "DELETE FROM " + name;
    }
}

void CatalogueTest::nobodyWritesASyncedTableAroundTheLedger()
{
    QFETCH(const QByteArray, sql);
    const Result<void> written = m_database->execute(sql);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Internal);
    QVERIFY2(written.error().detail.contains(u"written around the ledger"_s), qPrintable(written.error().detail));
}

void CatalogueTest::aDoorThatIsOpenLetsThrough()
{
    {
        auto transaction = must(Transaction::begin(*m_database));
        const Database::WriteDoor door(*m_database);
        QVERIFY(m_database->execute("UPDATE unit SET name = 'x'").has_value());
        QVERIFY(m_database->changes() > 0);
    }
    QVERIFY(!m_database->execute("UPDATE unit SET name = 'x'"));
}

void CatalogueTest::operationsAndTheTrailAreNeverChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("op update") << QByteArray("UPDATE op SET hlc = hlc + 1");
    QTest::newRow("op delete") << QByteArray("DELETE FROM op");
    QTest::newRow("audit update") << QByteArray("UPDATE audit SET at = at + 1");
    QTest::newRow("audit delete") << QByteArray("DELETE FROM audit");
}

void CatalogueTest::operationsAndTheTrailAreNeverChanged()
{
    QFETCH(const QByteArray, sql);
    const Database::WriteDoor evenWithTheDoorOpen(*m_database);
    const Result<void> written = m_database->execute(sql);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Internal);
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::CatalogueTest)
#include "cataloguetest.moc"
