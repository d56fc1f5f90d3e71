#include "ui/shell/practicepage.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/keys/passphrase.h"
#include "core/practice/practice.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/shell/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto officeName = "latihan.kinerja"_L1;
constexpr auto passphraseName = "kata-sandi.txt"_L1;
constexpr auto filesName = "berkas"_L1;
constexpr auto freshName = "baru"_L1; ///< folder in which the next practice office is made
constexpr int countsMs = 100;

/// Takes away what practising made, and nothing else that may lie there.
Result<void> removePractice(const QString &folder)
{
    const QDir dir(folder);
    const QString office = dir.filePath(officeName);
    for (const QString &file : {office, office + u"-wal"_s, office + u"-shm"_s, keysPath(office), dir.filePath(passphraseName)}) {
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(fileError(file, lastSystemCode()));
    }
    if (QDir files(dir.filePath(filesName)); files.exists() && !files.removeRecursively())
        return fail(fileError(files.path(), lastSystemCode()));
    return {};
}

/// Makes it beside the old one, which stays until the new one is whole. The passphrase comes last: without it nothing is opened.
Result<PracticeOutcome> makeAnew(PracticeRequest request, Progress &progress)
{
    const QDir dir(request.folder);
    const QString fresh = dir.filePath(freshName);
    if (QDir left(fresh); left.exists() && !left.removeRecursively())
        return fail(fileError(fresh, lastSystemCode()));
    request.folder = fresh;
    const Result<PracticeOutcome> made = makePracticeOffice(request, progress);
    if (!made) {
        QDir(fresh).removeRecursively();
        return made;
    }
    TRY(removePractice(dir.path()));
    const QString office = QDir(fresh).filePath(officeName);
    for (const QString &file : {office, office + u"-wal"_s, office + u"-shm"_s, keysPath(office), QDir(fresh).filePath(filesName), QDir(fresh).filePath(passphraseName)}) {
        if (QFileInfo::exists(file) && !QDir().rename(file, dir.filePath(QFileInfo(file).fileName())))
            return fail(fileError(file, lastSystemCode()));
    }
    QDir(fresh).removeRecursively();
    return made;
}

} // namespace

QString practiceFolder()
{
    // Whoever starts the program may name another: ./dev run does.
    if (const QString named = qEnvironmentVariable("KINERJA_PRACTICE_FOLDER"); !named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/latihan"_s;
}

QString practiceOffice()
{
    return practiceFolder() + u'/' + officeName;
}

bool isPracticePath(const QString &path)
{
    // By the real folder, where it exists: a link to it is the same place.
    const auto real = [](const QString &folder) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        return canonical.isEmpty() ? QFileInfo(folder).absoluteFilePath() : canonical;
    };
    return real(QFileInfo(path).absolutePath()) == real(practiceFolder());
}

Secret practicePassphrase()
{
    QFile file(practiceFolder() + u'/' + passphraseName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Result<Secret> read = readPassphrase(file);
    return read ? *std::move(read) : Secret();
}

PracticePage::PracticePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_notice(new NoticeBar(this)), m_doing(label({}, "", this)), m_bar(new QProgressBar(this)),
      m_cancel(button(translate("practice", "Ca&ncel"), u"practiceCancel"_s, "quiet", this)),
      m_back(button(translate("practice", "&Back"), u"practiceBack"_s, "quiet", this)),
      m_again(button(translate("practice", "Start practising &from the beginning"), u"practiceAgain"_s, "primary", this))
{
    setKind(this, "page");
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::page, space::page, space::page, space::page);
    auto *const card = new Card(translate("practice", "The practice office"), this);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    whole->addStretch(2);
    auto *const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(3);

    QLabel *const words = label(translate("practice", "An invented city office with invented people, in a file of its own. Try whatever you like: nothing can break, and nothing of it "
                                                      "gets into your own office. An orange band and the word LATIHAN on every print remind of it."),
                                "muted", card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addSpacing(space::small);
    card->body()->addWidget(m_notice);
    m_doing->setObjectName(u"practiceDoing"_s);
    m_doing->setWordWrap(true);
    card->body()->addWidget(m_doing);
    m_bar->setObjectName(u"practiceBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(translate("practice", "Progress"));
    card->body()->addWidget(m_bar);
    card->body()->addSpacing(space::small);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    card->body()->addLayout(row);

    m_counts.setInterval(countsMs);
    connect(&m_counts, &QTimer::timeout, this, &PracticePage::showCounts);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_back, &QPushButton::clicked, this, &PracticePage::back);
    connect(m_again, &QPushButton::clicked, this, &PracticePage::remake);
    setState(State::Idle);
}

QWidget *PracticePage::firstFocus() const
{
    return m_state == State::Idle ? m_again : m_cancel;
}

void PracticePage::start()
{
    if (isBusy())
        return;
    m_notice->clear();
    if (!QFile::exists(practiceOffice()))
        return remake();
    Q_EMIT started();
    openNow();
}

void PracticePage::askReset(QWidget *asker)
{
    if (isBusy())
        return;
    const Prompt::Question question{translate("practice", "Start practising from the beginning?"),
                                    translate("practice", "The practice office is made anew. What you did in it is gone. Your own office is not touched."),
                                    {},
                                    translate("practice", "Start from the beginning")};
    m_workspace.prompt().ask(asker, question, [this](Prompt::Answer answer) {
        if (answer == Prompt::Answer::Verb)
            remake();
    });
}

void PracticePage::remake()
{
    if (isBusy())
        return;
    m_notice->clear();
    setState(State::Making);
    Q_EMIT started();
    // The file must be closed before it can go.
    if (m_workspace.isOpen())
        m_workspace.close(this, [this] { make(); });
    else
        make();
}

void PracticePage::make()
{
    PracticeRequest request;
    request.folder = practiceFolder();
    request.employees = m_employees;
    m_job = m_workspace.aside(
        translate("practice", "Making the practice office"), this,
        [request](Progress &progress) -> Result<PracticeOutcome> {
            return makeAnew(request, progress);
        },
        [this](Result<PracticeOutcome> made) {
            m_job.reset();
            if (!made)
                return failed(made.error());
            openNow();
        });
    m_counts.start();
}

void PracticePage::openNow()
{
    setState(State::Opening);
    Secret passphrase = practicePassphrase();
    if (passphrase.isEmpty()) {
        return failed({ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "The passphrase of the practice office is gone from its folder. Your own office is not touched. "
                                                                        "Start practising from the beginning.")});
    }
    m_workspace.open(practiceOffice(), openWith(practiceOffice(), std::move(passphrase)), this, [this](Result<OfficeInfo> info) {
        if (!info)
            return failed(info.error());
        setState(State::Idle);
        Q_EMIT opened();
    });
}

void PracticePage::failed(const Error &error)
{
    setState(State::Idle);
    if (error.kind == ErrorKind::Cancelled)
        m_notice->show({Notice::Level::Info, QFile::exists(practiceOffice()) ? translate("practice", "Stopped as you wished. The practice office is as it was.")
                                                                             : translate("practice", "Stopped as you wished. No practice office was made.")});
    else
        m_notice->show(noticeOf(error));
    m_again->setFocus();
}

void PracticePage::setState(State state)
{
    m_state = state;
    if (state != State::Making)
        m_counts.stop();
    m_bar->setRange(0, 0);
    m_bar->setVisible(state != State::Idle);
    m_doing->setVisible(state != State::Idle);
    m_doing->setText(state == State::Making ? translate("practice", "Inventing people, plans and appraisals of a year…") : translate("practice", "Opening the practice office…"));
    m_cancel->setVisible(state == State::Making);
    m_again->setVisible(state == State::Idle);
    setReason(m_back, state == State::Idle ? QString() : translate("practice", "The practice office is on its way. You may cancel it."));
}

void PracticePage::showCounts()
{
    if (!m_job)
        return;
    const qint64 total = m_job->total.load();
    if (total <= 0)
        return;
    const qint64 percent = qBound(qint64(0), m_job->done.load() * 100 / total, qint64(100));
    m_bar->setRange(0, 100);
    m_bar->setValue(int(percent));
    m_doing->setText(filled(translate("practice", "Inventing people, plans and appraisals of a year… %1 %"), {countText(percent)}));
}

PracticeBand::PracticeBand(QWidget *parent) : QFrame(parent)
{
    setKind(this, "band");
    setObjectName(u"practiceBand"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::tiny, space::page, space::tiny);
    row->setSpacing(space::small);
    QLabel *const name = label(translate("practice", "LATIHAN"), "cardTitle", this);
    name->setObjectName(u"practiceBandName"_s);
    QLabel *const words = label(translate("practice", "Everything here is invented; nothing counts."), "", this);
    words->setWordWrap(true);
    row->addWidget(name);
    row->addWidget(words, 1);
    QPushButton *const reset = button(translate("practice", "Start over"), u"practiceReset"_s, "quiet", this);
    QPushButton *const out = button(translate("practice", "Leave practice"), u"practiceLeave"_s, "quiet", this);
    row->addWidget(reset);
    row->addWidget(out);
    setAccessibleName(words->text());
    connect(reset, &QPushButton::clicked, this, &PracticeBand::resetRequested);
    connect(out, &QPushButton::clicked, this, &PracticeBand::leave);
}

} // namespace kinerja
