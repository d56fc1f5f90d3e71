#include "tests/support/workspacefixture.h"

#include "core/exchange/importer.h"
#include "core/practice/practice.h"
#include "tests/support/ledgerfixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QPixmap>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

void ScriptedPrompt::ask(QWidget *parent, const Question &question, std::function<void(Answer)> then)
{
    m_asked.append(question);
    if (m_answers.isEmpty()) {
        QTest::qFail(qPrintable(u"nobody expected the question: "_s + question.text), __FILE__, __LINE__);
        return;
    }
    // Later, as a person would.
    QMetaObject::invokeMethod(parent, [then = std::move(then), answer = m_answers.dequeue()] { then(answer); }, Qt::QueuedConnection);
}

void ScriptedPrompt::give(QWidget *parent, const QString &title, std::function<void(const QString &)> then)
{
    if (m_files.isEmpty()) {
        QTest::qFail(qPrintable(u"nobody expected the dialog: "_s + title), __FILE__, __LINE__);
        return;
    }
    const QString path = m_files.dequeue();
    if (!path.isEmpty())
        QMetaObject::invokeMethod(parent, [then = std::move(then), path] { then(path); }, Qt::QueuedConnection);
}

namespace {

/// Offices are made once a program and copied from there: making one takes a second.
const QTemporaryDir &templates()
{
    static const QTemporaryDir folder(fastFolderTemplate());
    return folder;
}

QString practiceTemplate()
{
    const QString folder = templates().filePath(u"practice"_s);
    if (!QDir(folder).exists()) {
        Progress progress;
        PracticeRequest request;
        request.folder = folder;
        request.employees = 60;
        must(makePracticeOffice(request, progress));
    }
    return folder;
}

QString sampleTemplate(WorkspaceFixture::Office office, QDate today)
{
    const QString file = templates().filePath(office == WorkspaceFixture::Office::Empty ? u"empty.kinerja"_s : u"sample.kinerja"_s);
    if (QFile::exists(file))
        return file;
    FixedClock clock(QDateTime(today, QTime(2, 0), QTimeZone::utc()));
    IdSource ids(clock, 1);
    Store::NewOffice made;
    made.name = u"Dinas Pelayanan Terpadu Kota Cakranegara"_s;
    made.unitCode = u"3.14"_s;
    const auto store = must(Store::create(file, made, Secret::copyOf(WorkspaceFixture::passphrase()), clock, ids));
    if (office == WorkspaceFixture::Office::Sample) {
        Progress progress;
        const QString data = QStringLiteral(TEST_DATA "/kantor/");
        for (const auto &[kind, name] : {std::pair(ImportKind::Units, u"unit.csv"_s), std::pair(ImportKind::Employees, u"pegawai.csv"_s),
                                         std::pair(ImportKind::Plans, u"skp.csv"_s), std::pair(ImportKind::Realisations, u"realisasi.csv"_s)})
            must(Importer(*store).run(kind, data + name, Importer::Mode::Commit, progress));
    }
    return file;
}

} // namespace

QByteArray WorkspaceFixture::passphrase()
{
    return "mangga jalan hujan sepeda lampu kertas";
}

WorkspaceFixture::WorkspaceFixture(Office office, QDate today) : m_folder(fastFolderTemplate()), m_today(today)
{
    m_settings = std::make_unique<Settings>(path(u"kinerja.ini"_s));
    m_workspace = std::make_unique<Workspace>(*m_settings, m_prompt);
    if (office == Office::None)
        return;
    if (office == Office::Practice) {
        const QDir folder(practiceTemplate());
        QFile::copy(folder.filePath(u"latihan.kinerja"_s), officePath());
        QFile::copy(folder.filePath(u"latihan.kinerja-keys"_s), keysPath(officePath()));
        QFile::copy(folder.filePath(u"kata-sandi.txt"_s), path(u"kata-sandi.txt"_s));
    } else {
        const QString file = sampleTemplate(office, today);
        QFile::copy(file, officePath());
        QFile::copy(keysPath(file), keysPath(officePath()));
    }
    open();
}

WorkspaceFixture::~WorkspaceFixture() = default;

void WorkspaceFixture::open()
{
    QByteArray words = passphrase();
    if (QFile practice(path(u"kata-sandi.txt"_s)); practice.open(QIODevice::ReadOnly))
        words = practice.readAll().trimmed();
    std::optional<Result<OfficeInfo>> answer;
    m_workspace->open(
        officePath(),
        [file = officePath(), words](const Clock &clock, IdSource &ids, Progress &) {
            Credentials credentials;
            credentials.passphrase = Secret::copyOf(words);
            return Store::open(file, credentials, Store::Access::Write, clock, ids);
        },
        m_workspace.get(), [&](Result<OfficeInfo> info) { answer = std::move(info); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) || !*answer)
        qFatal("the office did not open: %s", answer ? qPrintable((*answer).error().detail + u'|' + errorText((*answer).error())) : "no answer");
    if (!m_workspace->office().practiceDay.isValid())
        m_workspace->thread().setToday(m_today);
    m_workspace->setPeriod(Period::quarter(2026, 3));
}

void WorkspaceFixture::shot(QWidget &widget, const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("KINERJA_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.resize(size);
    widget.show();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, theme, 100);
        QTest::qWait(50);
        widget.grab().save(QDir(folder).filePath(name + u'-' + code(theme) + u".png"_s));
    }
    applyLook(*qApp, Theme::Light, 100);
}

int runWidgetTest(int argc, char **argv, const std::function<int(int, char **, Translation &)> &run)
{
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    loadScreenFonts();
    applyLook(application, Theme::Light, 100);
    Translation words;
    must(words.use(Language::Indonesian));
    return run(argc, argv, words);
}

} // namespace kinerja
