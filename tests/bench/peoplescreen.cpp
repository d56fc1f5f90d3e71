// How long a key takes from the keyboard to the picture in the list of 100,000 people, and the longest pause of the window while
// somebody scrolls through it.
//   RATIO <work> <ms> <ms allowed> <ratio> 1.00
#include "tests/bench/manypeople.h"
#include "ui/common/prompt.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"
#include "ui/office/peoplescreen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

constexpr int keyAllowed = 50;    // milliseconds
constexpr int scrollAllowed = 50; // milliseconds
constexpr char words[] = "mangga jalan hujan sepeda lampu kertas";

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *work, double ms, int allowed)
{
    std::printf("RATIO %s %.1f %d %.3f 1.00\n", work, ms, allowed, ms / allowed);
}

void report(const char *name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s: %zu times, median %.1f ms, 95 %% %.1f ms, most %.1f ms\n", name, times.size(), times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

/// Sees when the list has new rows and when they are on screen.
class Watch : public QObject {
public:
    explicit Watch(QTableView &table) : m_viewport(table.viewport())
    {
        m_viewport->installEventFilter(this);
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] {
            m_fresh = true;
            m_painted = false;
        });
    }
    void begin() { m_fresh = m_painted = false; }
    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_viewport && event->type() == QEvent::Paint && m_fresh) {
            // Painted by the time that the loop goes on.
            m_painted = true;
        }
        return false;
    }

private:
    QWidget *m_viewport;
    bool m_fresh = false;
    bool m_painted = false;
};

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void press(QLineEdit &line, QChar key)
{
    const int code = key == u' ' ? int(Qt::Key_Space) : int(Qt::Key_A);
    QKeyEvent down(QEvent::KeyPress, code, Qt::NoModifier, QString(key));
    QCoreApplication::sendEvent(&line, &down);
}

int run()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kantor.kinerja"_s);
    {
        const SystemClock clock(QDate(2026, 11, 24));
        IdSource ids(clock, 1);
        Store::NewOffice office;
        office.name = u"Kantor Contoh"_s;
        office.unitCode = u"1"_s;
        const auto store = taken(Store::create(file, office, Secret::copyOf(words), clock, ids));
        fill(*store, folder.path());
    }
    Settings settings(folder.filePath(u"bench.ini"_s));
    WindowPrompt prompt;
    Workspace workspace(settings, prompt);
    bool open = false;
    QElapsedTimer timer;
    timer.start();
    workspace.open(
        file,
        [file](const Clock &clock, IdSource &ids, Progress &) {
            Credentials credentials;
            credentials.passphrase = Secret::copyOf(words);
            return Store::open(file, credentials, Store::Access::Write, clock, ids);
        },
        &workspace, [&open](Result<OfficeInfo> info) {
            taken(std::move(info));
            open = true;
        });
    while (!open || workspace.listing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("opened and listed in %.0f ms\n", elapsed(timer));

    PeopleScreen screen(workspace);
    screen.resize(1158, 680);
    screen.show();
    auto *const table = screen.findChild<RecordTable *>(u"peopleTable"_s);
    auto *const line = screen.findChild<QLineEdit *>(u"peopleFilter"_s);
    Watch watch(*table);
    watch.begin();
    timer.restart();
    screen.open(Place{Place::Kind::People});
    watch.wait();
    std::printf("first page of everybody on screen in %.1f ms\n", elapsed(timer));
    settle(1'500);

    std::vector<double> slow;
    std::vector<double> fast;
    for (const QString &typed : {u"sari"_s, u"budi les"_s, u"pelayanan"_s, u"19870"_s, u"penyuluh"_s}) {
        for (const QChar key : typed) {
            watch.begin();
            timer.restart();
            press(*line, key);
            watch.wait();
            slow.push_back(elapsed(timer));
            settle(400);
        }
        line->clear();
        settle(400);
        // As fast as fingers go: the last of a word counts.
        for (const QChar key : typed) {
            watch.begin();
            timer.restart();
            press(*line, key);
            if (key != typed.back())
                settle(60);
        }
        watch.wait();
        fast.push_back(elapsed(timer));
        line->clear();
        settle(400);
    }
    report("key to picture", slow);
    report("last key of a fast word to picture", fast);
    print("people-key", *std::max_element(slow.begin(), slow.end()), keyAllowed);
    print("people-fast-key", *std::max_element(fast.begin(), fast.end()), keyAllowed);

    settle(1'000);
    std::vector<double> steps;
    const auto step = [&](auto act) {
        timer.restart();
        act();
        QCoreApplication::processEvents();
        steps.push_back(elapsed(timer));
        settle(8);
    };
    const QPointF at(200, 200);
    for (int i = 0; i < 300; ++i) {
        step([&] {
            QWheelEvent turn(at, table->viewport()->mapToGlobal(at), {}, QPoint(0, i < 200 ? -360 : 1'200), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table->viewport(), &turn);
        });
    }
    for (int i = 0; i < 200; ++i)
        step([&] { table->verticalScrollBar()->setValue(int(qint64(table->verticalScrollBar()->maximum()) * (i * 37 % 200) / 200)); });
    for (int i = 0; i < 60; ++i) {
        step([&] {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
            QCoreApplication::sendEvent(table, &down);
        });
    }
    report("a step of scrolling", steps);
    print("people-scroll-pause", *std::max_element(steps.begin(), steps.end()), scrollAllowed);
    return 0;
}

} // namespace
} // namespace kinerja::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    kinerja::loadScreenFonts();
    kinerja::applyLook(application, kinerja::Theme::Light, 100);
    return kinerja::bench::run();
}
