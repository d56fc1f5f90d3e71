#include "tests/arrows/houserules.h"
#include "tests/arrows/source.h"
#include "tests/support/testcase.h"

#include <QFileInfo>

using namespace kinerja;
using namespace Qt::StringLiterals;

class ArrowsTest : public TestCase {
    Q_OBJECT

private:
    /// The names of the rules that a tree of this one file breaks.
    QStringList rulesBrokenBy(const QString &file, const QByteArray &text)
    {
        const QTemporaryDir tree;
        const QDir root(tree.path());
        if (!root.mkpath(QFileInfo(file).path()))
            return {u"no folder"_s};
        QFile source(root.filePath(file));
        if (!source.open(QIODevice::WriteOnly) || source.write(text) != text.size())
            return {u"no file"_s};
        source.close();
        QStringList rules;
        for (const Breach &breach : breaches(root))
            rules += breach.rule;
        return rules;
    }

private Q_SLOTS:
    void theHouseKeepsItsRules()
    {
        const QList<Breach> found = breaches(QDir(QStringLiteral(SOURCE_TREE)));
        for (const Breach &breach : found)
            qInfo("%s", qPrintable(breach.toString()));
        QCOMPARE(found.size(), 0);
    }

    void aPlantedBreachIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *file, const char *text, const char *rule) {
            QTest::addRow("%s %s", file, QByteArray(text).simplified().constData())
                << QString::fromUtf8(file) << QByteArray(text) << QString::fromUtf8(rule);
        };
        // Arrows inside core
        row("core/base/a.h", "#include \"core/db/database.h\"\n", "arrow");
        row("core/db/a.cpp", "#include \"core/keys/secret.h\"\n", "arrow");
        row("core/keys/a.cpp", "#include \"core/ledger/ledger.h\"\n", "arrow");
        row("core/rules/a.h", "#include \"core/policy/policypack.h\"\n", "arrow");
        row("core/rules/a.h", "#include \"core/office/employee.h\"\n", "arrow");
        row("core/office/employee.cpp", "#include \"core/access/session.h\"\n", "arrow");
        row("core/office/employee.cpp", "#include \"core/rules/predicate.h\"\n", "arrow");
        row("core/access/a.h", "#include \"core/plan/workplan.h\"\n", "arrow");
        row("core/plan/workplan.h", "#include \"core/db/query.h\"\n", "arrow");
        row("core/plan/workplan.cpp", "#include \"core/ledger/ledger.h\"\n", "arrow");
        row("core/plan/planstore.cpp", "#include \"core/evaluation/evaluation.h\"\n", "arrow");
        row("core/plan/planstore.cpp", "#include \"core/store/store.h\"\n", "arrow");
        row("core/objection/a.h", "#include \"core/followup/reward.h\"\n", "arrow");
        row("core/store/a.h", "#include \"core/report/forms.h\"\n", "arrow");
        row("core/report/a.h", "#include \"core/exchange/exporter.h\"\n", "arrow");
        row("core/sync/a.h", "#include \"core/exchange/exporter.h\"\n", "arrow");
        row("core/sync/a.h", "#include \"core/report/forms.h\"\n", "arrow");
        row("core/exchange/a.h", "#include \"core/sync/engine.h\"\n", "arrow");
        row("core/exchange/a.h", "#include \"core/practice/practice.h\"\n", "arrow");
        row("core/table/a.h", "#include \"core/exchange/importer.h\"\n", "arrow");
        row("core/table/a.cpp", "#include \"core/office/employee.h\"\n", "arrow");
        row("core/exchange/a.cpp", "#include <zip.h>\n", "foreign-header");
        row("core/report/a.cpp", "#include \"core/sync/engine.h\"\n", "arrow");
        // Between the houses
        row("core/report/a.cpp", "#include \"ui/paper/pdf.h\"\n", "arrow");
        row("core/store/a.cpp", "#include \"app/ctl/console.h\"\n", "arrow");
        row("core/base/a.cpp", "#include \"tests/support/testcase.h\"\n", "arrow");
        row("ui/shell/a.cpp", "#include \"app/desktop/application.h\"\n", "arrow");
        row("app/ctl/main.cpp", "#include \"ui/common/style.h\"\n", "arrow");
        row("app/ctl/main.cpp", "#include \"app/desktop/application.h\"\n", "arrow");
        // Inside ui
        row("ui/plan/a.cpp", "#include \"ui/office/employees.h\"\n", "arrow");
        row("ui/plan/a.cpp", "#include \"ui/shell/mainwindow.h\"\n", "arrow");
        row("ui/common/a.cpp", "#include \"ui/charts/charts.h\"\n", "arrow");
        row("ui/paper/a.cpp", "#include \"ui/common/style.h\"\n", "arrow");
        row("ui/paper/a.cpp", "#include \"core/store/store.h\"\n", "arrow");
        row("ui/charts/a.cpp", "#include \"core/rules/predicate.h\"\n", "arrow");
        row("ui/print/a.cpp", "#include \"ui/charts/charts.h\"\n", "arrow");
        // How it is written does not matter
        row("core/base/a.h", "  #  include \"core/db/database.h\" // why\n", "arrow");
        row("core/base/a.h", "/* here */ #include \"core/db/database.h\"\n", "arrow");
        row("core/base/a.cpp", "#include \"a.h\"\n", "root-include");
        row("core/base/a.cpp", "#include \"../db/database.h\"\n", "root-include");
        row("tests/core/base/a.cpp", "#include \"helpers.h\"\n", "root-include");
        row("core/utils/a.h", "#pragma once\n", "room");
        row("ui/dialogs/a.h", "#pragma once\n", "room");
        row("app/server/a.cpp", "\n", "room");
        row("core/a.cpp", "\n", "room");
        row("core/plan/workplan.h", "#include \"core/plan/planstore.h\"\n", "value-header");
        row("core/plan/workplan.h", "#include \"core/office/officestore.h\"\n", "value-header");
        // Foreign headers
        row("core/ledger/a.cpp", "#include <sqlite3.h>\n", "foreign-header");
        row("core/keys/a.cpp", "#include <sqlcipher/sqlite3.h>\n", "foreign-header");
        row("core/plan/planstore.cpp", "#include <QSqlQuery>\n", "foreign-header");
        row("core/store/a.cpp", "#include <QtSql/QSqlDatabase>\n", "foreign-header");
        row("ui/sync/a.cpp", "#include <QNetworkAccessManager>\n", "foreign-header");
        row("core/ledger/a.cpp", "#include <sodium.h>\n", "foreign-header");
        row("core/base/ids.cpp", "#include <sodium.h>\n", "foreign-header");
        row("core/report/a.cpp", "#include <zip.h>\n", "foreign-header");
        row("core/report/a.cpp", "#include <xlsxwriter.h>\n", "foreign-header");
        row("core/ledger/a.cpp", "#include <zstd.h>\n", "foreign-header");
        row("ui/common/a.cpp", "#include <qrencode.h>\n", "foreign-header");
        row("ui/dashboard/a.cpp", "#include <QtCharts/QChartView>\n", "foreign-header");
        row("ui/dashboard/a.cpp", "#include <QBarSeries>\n", "foreign-header");
        row("ui/report/a.cpp", "#include <QPrinter>\n", "foreign-header");
        row("ui/paper/a.cpp", "#include <QtPrintSupport/QPrintDialog>\n", "foreign-header");
        row("core/sync/webdav.cpp", "#include <libpq-fe.h>\n", "foreign-header");
        // Toolkit
        row("core/report/a.cpp", "#include <QWidget>\n", "no-gui");
        row("core/report/a.cpp", "#include <QPainter>\n", "no-gui");
        row("core/report/a.cpp", "#include <QColor>\n", "no-gui");
        row("core/store/a.cpp", "#include <QMessageBox>\n", "no-gui");
        row("core/store/a.cpp", "#include <QtGui/QImage>\n", "no-gui");
        row("ui/paper/a.cpp", "#include <QLabel>\n", "no-gui");
        row("app/ctl/main.cpp", "#include <QApplication>\n", "no-gui");
        // SQL
        row("core/plan/workplan.cpp", "auto a = \"SELECT id FROM plan\";\n", "sql-text");
        row("ui/plan/a.cpp", "auto a = u\"UPDATE plan SET state = ?\"_s;\n", "sql-text");
        row("core/exchange/a.cpp", "auto a = u\"  INSERT OR IGNORE INTO plan VALUES\"_s;\n", "sql-text");
        row("core/report/a.cpp", "auto a = R\"(\n  WITH total AS (SELECT 1))\";\n", "sql-text");
        row("core/store/storethread.cpp", "auto a = \"PRAGMA wal_checkpoint\";\n", "sql-text");
        row("ui/plan/planstore.cpp", "auto a = \"DELETE FROM plan\";\n", "sql-text");
        // Words
        row("core/rules/a.cpp", "double a = 0;\n", "no-double");
        row("core/rules/a.cpp", "const auto a = value.toDouble();\n", "no-double");
        row("core/report/a.h", "qreal width;\n", "no-double");
        row("ui/plan/a.cpp", "QCoreApplication::processEvents();\n", "no-loop");
        row("core/sync/a.cpp", "QEventLoop loop;\n", "no-loop");
        row("core/sync/a.cpp", "throw 1;\n", "no-throw");
        row("ui/plan/a.cpp", "QSqlTableModel *model;\n", "own-driver");
        row("tests/core/db/a.cpp", "QSqlDatabase::addDatabase(\"QSQLITE\");\n", "own-driver");
        row("core/db/a.cpp", "QSqlDatabase::addDatabase(u\"QSQLITE\"_s);\n", "own-driver");
        // A literal or a separator before it hides nothing
        row("core/rules/a.cpp", "auto a = \"//\"; double b;\n", "no-double");
        row("core/rules/a.cpp", "auto a = u'\"'; double b; auto c = u'\"';\n", "no-double");
        row("core/rules/a.cpp", "auto a = 1'000; double b; auto c = 1'000;\n", "no-double");
        row("core/rules/a.cpp", "auto a = R\"x(\" )\")x\"; double b;\n", "no-double");
        row("core/rules/a.cpp", "auto a = \"\\\"/*\"; double b; // */\n", "no-double");
    }
    void aPlantedBreachIsFound()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, rule);
        QCOMPARE(rulesBrokenBy(file, text), QStringList{rule});
    }

    void whatIsAllowedIsNotReported_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *file, const char *text) {
            QTest::addRow("%s %s", file, QByteArray(text).simplified().constData())
                << QString::fromUtf8(file) << QByteArray(text);
        };
        row("core/base/a.cpp", "#include \"core/base/a.h\"\n");
        row("core/base/a.cpp", "#include \"a.moc\"\n");
        row("core/keys/a.cpp", "#include \"core/db/database.h\"\n#include <sodium.h>\n");
        row("core/base/hash.cpp", "#include <sodium.h>\n");
        row("core/policy/a.cpp", "#include \"core/rules/predicate.h\"\n#include \"core/access/roles.h\"\n");
        row("core/evaluation/a.h", "#include \"core/rules/predicate.h\"\n#include \"core/plan/workplan.h\"\n");
        row("core/plan/planstore.h", "#include \"core/ledger/ledger.h\"\n#include \"core/office/officestore.h\"\n");
        row("core/plan/planstore.cpp", "auto a = \"SELECT id FROM plan\";\n");
        row("core/store/store.cpp", "#include \"core/plan/planstore.h\"\n#include \"core/db/database.h\"\n");
        row("core/table/a.cpp", "#include \"core/base/decimal.h\"\n#include <zip.h>\n");
        row("core/exchange/a.cpp", "#include \"core/report/rekap.h\"\n#include \"core/table/rowsink.h\"\n");
        row("core/practice/a.cpp", "#include \"core/exchange/importer.h\"\n#include \"core/table/rowsink.h\"\n");
        row("core/sync/postgres.cpp", "#include <QSqlQuery>\nauto a = \"SELECT 1\";\n");
        row("core/db/a.cpp", "#include <sqlcipher/sqlite3.h>\nauto a = \"PRAGMA foreign_keys=ON\";\n");
        row("core/db/sqlcipherdriver.cpp", "double real;\n");
        row("ui/shell/a.cpp", "#include \"ui/plan/plans.h\"\n#include \"ui/print/printing.h\"\n#include <QWidget>\n");
        row("ui/plan/a.cpp", "#include \"ui/charts/charts.h\"\n#include \"core/store/store.h\"\nqreal width;\n");
        row("ui/charts/a.cpp", "#include <QtCharts/QChartView>\n#include \"core/report/report.h\"\n");
        row("ui/paper/a.cpp",
            "#include <QPainter>\n#include <qrencode.h>\n#include <QPdfWriter>\n#include <QTextLayout>\n#include <QPageLayout>\n");
        row("ui/print/a.cpp", "#include <QPrinter>\n#include \"ui/paper/pdf.h\"\n");
        row("app/ctl/main.cpp",
            "#include \"ui/paper/pdf.h\"\n#include <QGuiApplication>\n#include \"core/sync/engine.h\"\n");
        row("app/desktop/main.cpp", "#include \"ui/shell/mainwindow.h\"\n#include <QApplication>\n");
        row("tests/core/db/a.cpp",
            "#include <sqlcipher/sqlite3.h>\n#include \"ui/shell/mainwindow.h\"\nauto a = \"SELECT 1\";\n");
        // Only code counts
        row("core/rules/a.cpp", "// double, #include \"ui/paper/pdf.h\"\n/* float\n#include <QWidget>\n*/\n");
        row("core/rules/a.cpp", "auto a = \"double throw processEvents\";\nint doubled = 0;\n");
        row("ui/plan/a.cpp",
            "auto a = tr(\"Select a plan\"); auto b = tr(\"Update the plan\"); auto c = tr(\"With a reason\");\n");
    }
    void whatIsAllowedIsNotReported()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QCOMPARE(rulesBrokenBy(file, text), QStringList());
    }

    void aBreachIsReportedWhereItStands()
    {
        const QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkpath(u"core/rules"_s));
        QFile source(tree.filePath(u"core/rules/a.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("/* one\n two */\nauto text = R\"(\n\n)\";\n  double late = 0;\n");
        source.close();
        const QList<Breach> found = breaches(QDir(tree.path()));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].file, u"core/rules/a.cpp"_s);
        QCOMPARE(found[0].line, 6);
    }
};

KINERJA_TEST_MAIN(ArrowsTest)
#include "arrowstest.moc"
