#include "tests/desktop/desktopfixture.h"

#include "core/store/backup.h"
#include "core/store/store.h"
#include "ui/charts/reportchart.h"
#include "ui/exchange/importscreen.h"
#include "ui/shell/recoverystep.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kinerja {

/// Whatever is saved: somebody who picks the office's own file, or its keys, keeps both.
class SaveTargetTest : public TestCase {
    Q_OBJECT

private:
    static QByteArray head(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(64) : QByteArray();
    }
    static QPushButton *button(QWidget *page, const QString &name)
    {
        QPushButton *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (QPushButton *const each : page->findChildren<QPushButton *>(name)) {
                    if (each->isVisible() && each->isEnabled())
                        found = each;
                }
                return found != nullptr;
            },
            30'000);
        return there ? found : nullptr;
    }
    /// Everything that is said on the window.
    static QString said(QWidget &window)
    {
        QString text;
        for (const NoticeBar *const bar : window.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                text += bar->text() + u'\n';
        }
        return text;
    }

private Q_SLOTS:
    void aFileThatIsGoneIsSaidAtTheNextChangeAndABackupHoldsEverything()
    {
        DesktopFixture desktop;
        Workspace &workspace = desktop.office().workspace();
        const QString path = workspace.path();
        QVERIFY(QFile::remove(path));
        const auto change = [&workspace, &desktop] {
            workspace.write(u"Menulis"_s, &desktop.window(), [](Store &store, Progress &) -> Result<bool> {
                TRY(store.note(u"tried"_s));
                return true;
            }, [](Result<bool> written) { QVERIFY(written); });
        };
        change();
        QTRY_VERIFY(said(desktop.window()).contains(path));
        QVERIFY(!workspace.isSaved());
        // Locking would lose what the program still holds.
        desktop.window().findChild<QAction *>(u"actionLock"_s)->trigger();
        desktop.settle();
        QVERIFY(workspace.isOpen());
        const QString backup = QFileInfo(path).dir().filePath(u"selamat.kinerja-cadangan"_s);
        bool made = false;
        workspace.readLong(u"Mencadangkan"_s, &desktop.window(), [backup](Store &store, Progress &progress) -> Result<bool> {
            TRY(writeBackup(store.database(), store.keyring(), store.dataKey(), backup, progress));
            return true;
        }, [&made](Result<bool> written) { made = written.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made, 30'000);
        // Once the file lies there again, the message goes with the next change.
        QVERIFY(QFile::copy(backup, path));
        change();
        QTRY_VERIFY(workspace.isSaved());
        QTRY_VERIFY(!said(desktop.window()).contains(path));
    }

    void theOfficesOwnFilesAreNeverOverwritten_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"list of employees", "copy of one person's data", "import template", "PDF of forms", "chart", "recovery sheet", "recovery sheet in the settings"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theOfficesOwnFilesAreNeverOverwritten()
    {
        QFETCH(const QString, what);
        DesktopFixture desktop;
        WorkspaceFixture &office = desktop.office();
        const QList<NamedPlace> places = desktop.places();
        const auto at = [&](const QString &name) {
            for (const NamedPlace &each : places) {
                if (each.name == name)
                    return each.place;
            }
            return Place{};
        };
        for (const QString &target : {office.officePath(), office.officePath() + u"-keys"_s}) {
            const QByteArray before = head(target);
            QVERIFY(!before.isEmpty());
            office.prompt().giveFile(target);
            std::unique_ptr<RecoveryStep> step;
            if (what == u"list of employees") {
                desktop.show(at(u"people"_s));
                button(&desktop.window(), u"peopleExport"_s)->click();
            } else if (what == u"copy of one person's data") {
                desktop.show(at(u"person"_s));
                button(&desktop.window(), u"personCopy"_s)->click();
            } else if (what == u"import template") {
                desktop.show(at(u"import"_s));
                auto *const screen = desktop.window().findChild<ImportScreen *>();
                QVERIFY(screen != nullptr);
                button(screen, u"template-units"_s)->click();
            } else if (what == u"PDF of forms") {
                desktop.show(at(u"print"_s));
                office.prompt().answer(Prompt::Answer::Other);
                button(&desktop.window(), u"savePdf"_s)->click();
            } else if (what == u"chart") {
                desktop.show(at(u"home"_s));
                QTRY_VERIFY(desktop.window().findChild<ReportChart *>() != nullptr);
                desktop.window().findChild<ReportChart *>()->findChild<QMenu *>()->actions().at(1)->trigger();
            } else if (what == u"recovery sheet") {
                step = std::make_unique<RecoveryStep>(office.workspace());
                step->show();
                button(step.get(), u"recoveryText"_s)->click();
            } else {
                desktop.show({.kind = Place::Kind::Settings, .text = u"passphrase"_s});
                button(&desktop.window(), u"recoverySheet"_s)->click();
            }
            QWidget &where = step ? *static_cast<QWidget *>(step.get()) : desktop.window();
            QTRY_VERIFY2_WITH_TIMEOUT(said(where).contains(office.officePath().section(u'/', -1)), qPrintable(said(where)), 30'000);
            QVERIFY2(said(where).contains(u"kantor itu sendiri"_s) || said(where).contains(u"an office itself needs"_s) || said(where).contains(u"diperlukan"_s), qPrintable(said(where)));
            desktop.settle();
            QCOMPARE(head(target), before);
            // The same place may say the same once more; it must be another saying.
            for (NoticeBar *const bar : where.findChildren<NoticeBar *>())
                bar->clear();
        }
    }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::SaveTargetTest)
#include "savetargettest.moc"
