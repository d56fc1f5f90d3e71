#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashSeed>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

TestCase::TestCase()
{
    Q_ASSERT(m_folder.isValid());
}

void TestCase::init()
{
    // Qt's offscreen platform says this of every window that has a least size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

QString TestCase::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString TestCase::written(const QString &name, QByteArrayView bytes) const
{
    const QString where = path(name);
    QFile file(where);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        QTest::qFail(qPrintable(u"cannot write %1"_s.arg(where)), __FILE__, __LINE__);
    return where;
}

QByteArray TestCase::contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"cannot read %1"_s.arg(path)), __FILE__, __LINE__);
    return file.readAll();
}

int runTest(TestCase &test, int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace kinerja
