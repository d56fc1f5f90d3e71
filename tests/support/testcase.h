// What lives here: what every test program shares: no warning goes unseen, a folder that disappears, a clock that stands still.
// What does not: builders of records (they live beside the room they test), any real data.
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

namespace kinerja {

/// The common ground of a test class. A Qt warning fails the test it happens in, unless QTest::ignoreMessage expected it.
///
/// One object a program. A class that has an `init` slot of its own calls this one first.
class TestCase : public QObject {
    Q_OBJECT

public:
    TestCase();

protected:
    /// A path in a folder that is removed when the program ends; nothing is there yet.
    [[nodiscard]] QString path(const QString &name) const;
    /// Writes a file in that folder and gives its path.
    QString written(const QString &name, QByteArrayView bytes) const;
    /// What a file holds; fails the test where it cannot be read.
    [[nodiscard]] static QByteArray contentOf(const QString &path);

    /// Thursday 15 January 2026, 03:04:05 UTC.
    FixedClock clock{QDateTime(QDate(2026, 1, 15), QTime(3, 4, 5), QTimeZone::utc())};

protected Q_SLOTS:
    void init();

private:
    QTemporaryDir m_folder;
};

/// main() of a test program without a GUI: same hash seed every time, and settings that are not the user's own.
int runTest(TestCase &test, int argc, char **argv);

} // namespace kinerja

#define KINERJA_TEST_MAIN(Class)                                                                                       \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        Class test;                                                                                                    \
        return kinerja::runTest(test, argc, argv);                                                                     \
    }
