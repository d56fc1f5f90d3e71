#include "ui/shell/unlockpage.h"

#include "core/base/tr.h"
#include "core/keys/passphrase.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/shell/glyphmark.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/opening.h"
#include "ui/shell/practicepage.h"
#include "ui/shell/recoverform.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int countdownMs = 250;

/// What the page adds to core's sentence where it knows more about what to do.
QString sentenceFor(const Error &error)
{
    const QString said = errorText(error);
    if (error.kind == ErrorKind::Locked)
        return said + u' ' + translate("unlock", "Its window may be hidden behind others: look for Kinerja in the bar at the edge of the screen.");
    return said;
}

} // namespace

UnlockPage::UnlockPage(Workspace &workspace, QWidget *parent) : UnlockPage(workspace, workspace.thread().clock(), parent) {}

UnlockPage::UnlockPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_attempts(workspace.settings(), clock), m_plain(new QWidget(this)), m_icon(new GlyphMark(Glyph::Key, 2, this)),
      m_title(label({}, "title", this)), m_where(label({}, "muted", this)), m_calm(label({}, "", this)), m_notice(new NoticeBar(this)), m_edit(new PassphraseEdit(this)),
      m_field(new FormField(translate("unlock", "&Passphrase"), m_edit, {}, this)), m_open(button(translate("unlock", "&Open"), u"unlockOpen"_s, "primary", this)),
      m_forgot(button(translate("unlock", "&Forgot the passphrase?"), u"unlockForgot"_s, "link", this)),
      m_back(button(translate("unlock", "&Back"), u"unlockBack"_s, "quiet", this))
{
    setKind(this, "page");
    auto *const content = new QWidget;
    auto *const area = scrolling(content, this);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *const rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::page, space::page, space::page, space::page);
    auto *const middle = new QHBoxLayout;
    auto *const card = new Card({}, content);
    card->setObjectName(u"unlockCard"_s);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);

    m_body = card->body();
    m_body->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    auto *const head = new QHBoxLayout;
    head->setSpacing(space::between);
    auto *const words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    m_title->setObjectName(u"unlockTitle"_s);
    m_where->setObjectName(u"unlockWhere"_s);
    m_calm->setObjectName(u"unlockState"_s);
    for (QLabel *const line : {m_title, m_where, m_calm}) {
        line->setWordWrap(true);
        words->addWidget(line);
    }
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *const help = new QToolButton(this);
    help->setObjectName(u"unlockHelp"_s);
    help->setIcon(icon(Glyph::Help));
    help->setAccessibleName(translate("unlock", "Help"));
    help->setToolTip(help->accessibleName());
    head->addWidget(help, 0, Qt::AlignTop);
    connect(help, &QToolButton::clicked, this, [this] { Q_EMIT helpRequested(u"unlock"_s); });
    m_body->addLayout(head);
    m_body->addSpacing(space::small);
    m_body->addWidget(m_notice);
    m_body->addWidget(m_plain);

    auto *const column = new QVBoxLayout(m_plain);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_edit->setObjectName(u"unlockPassphrase"_s);
    column->addWidget(m_field);
    column->addWidget(m_forgot, 0, Qt::AlignLeft);
    column->addSpacing(space::small);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_open);
    column->addLayout(row);

    hintCapsLock(m_field, m_edit);
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, &UnlockPage::updateButton);
    connect(m_edit, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_forgot, &QPushButton::clicked, this, [this] { showRecovery(true); });
    connect(m_back, &QPushButton::clicked, this, &UnlockPage::back);
}

void UnlockPage::setOffice(const QString &path, State state)
{
    m_path = path;
    m_state = state;
    m_practice = isPracticePath(path);
    const QFileInfo file(path);
    m_title->setText(file.completeBaseName());
    m_where->setText(QDir::toNativeSeparators(file.absolutePath()));
    m_calm->setText(state == State::Locked ? translate("unlock", "Locked · nothing is lost. What you typed is still there.")
                    : m_practice           ? translate("unlock", "The practice office: invented people. It opens without a passphrase.")
                                           : QString());
    m_calm->setVisible(!m_calm->text().isEmpty());
    m_icon->setGlyph(state == State::Locked ? Glyph::Lock : m_practice ? Glyph::Practice : Glyph::Key);
    m_back->setText(state == State::Locked ? translate("unlock", "Another o&ffice…") : translate("unlock", "&Back"));
    m_edit->clear();
    m_field->setProblem({});
    m_field->setVisible(!m_practice);
    m_forgot->setVisible(!m_practice);
    m_notice->clear();
    showRecovery(false);
    setOpening(false);
}

QWidget *UnlockPage::firstFocus() const
{
    return m_practice ? static_cast<QWidget *>(m_open) : m_edit;
}

void UnlockPage::showRecovery(bool shown)
{
    m_notice->clear();
    if (shown && m_recover == nullptr)
        makeRecovery();
    m_plain->setVisible(!shown);
    if (m_recover != nullptr) {
        m_recover->setOffice(m_path);
        m_recover->setVisible(shown);
    }
    (shown ? m_recover->firstFocus() : firstFocus())->setFocus();
}

void UnlockPage::makeRecovery()
{
    m_recover = new RecoverForm(m_workspace, this);
    m_body->addWidget(m_recover);
    connect(m_recover, &RecoverForm::cancelled, this, [this] { showRecovery(false); });
    connect(m_recover, &RecoverForm::recovered, this, [this] {
        m_attempts.succeeded(m_path);
        noteOpened(m_workspace.settings(), m_path, m_clock.now());
        showRecovery(false);
        m_workspace.say({Notice::Level::Success, translate("unlock", "The office is open, and the new passphrase holds from now on. The recovery sheet stays valid.")});
        Q_EMIT opened();
    });
}

void UnlockPage::submit()
{
    if (m_opening)
        return;
    // What is typed next replaces what was typed too early.
    if (m_attempts.secondsLeft(m_path) > 0)
        return m_edit->selectAll();
    Secret passphrase;
    if (m_practice) {
        passphrase = practicePassphrase();
    } else {
        if (m_edit->text().isEmpty()) {
            m_field->setProblem(translate("unlock", "Type the passphrase first."));
            return m_edit->setFocus();
        }
        Result<Secret> typed = passphraseFrom(m_edit->text());
        if (!typed)
            return m_field->setProblem(errorText(typed.error()));
        passphrase = *std::move(typed);
    }
    m_field->setProblem({});
    m_notice->clear();
    setOpening(true);
    // For the answer belongs to this file, whatever the page shows by then.
    m_workspace.open(m_path, openWith(m_path, std::move(passphrase)), this, [this, path = m_path](Result<OfficeInfo> info) {
        if (!info)
            return failed(path, info.error());
        m_attempts.succeeded(path);
        noteOpened(m_workspace.settings(), path, m_clock.now());
        setOpening(false);
        m_edit->clear();
        Q_EMIT opened();
    });
}

void UnlockPage::failed(const QString &path, const Error &error)
{
    const bool mistyped = error.kind == ErrorKind::WrongKey && !isPracticePath(path);
    if (mistyped)
        m_attempts.failed(path);
    // Another file was dropped on the window meanwhile.
    if (path != m_path)
        return;
    setOpening(false);
    if (mistyped) {
        m_field->setProblem(sentenceFor(error));
    } else {
        Notice notice = noticeOf(error);
        notice.text = sentenceFor(error);
        if (error.kind == ErrorKind::Locked || error.kind == ErrorKind::Io) {
            notice.action = translate("unlock", "&Try again");
            notice.run = [this] { submit(); };
        }
        m_notice->show(notice);
    }
    firstFocus()->setFocus();
    m_edit->selectAll();
}

void UnlockPage::setOpening(bool opening)
{
    m_opening = opening;
    m_edit->setReadOnly(opening);
    const QString wait = opening ? translate("unlock", "The office is being opened; a moment.") : QString();
    setReason(m_forgot, wait);
    setReason(m_back, wait);
    updateButton();
}

void UnlockPage::updateButton()
{
    const int seconds = m_opening ? 0 : m_attempts.secondsLeft(m_path);
    if (seconds > 0)
        m_countdown.start();
    else
        m_countdown.stop();
    if (m_opening) {
        m_open->setText(translate("unlock", "Opening…"));
        setReason(m_open, translate("unlock", "The office is being opened; a moment."));
    } else if (seconds > 0) {
        m_open->setText(filled(translate("unlock", "Wait %1 seconds"), {QString::number(seconds)}));
        setReason(m_open, translate("unlock", "After several wrong passphrases the program waits a little, so that nobody can guess by trying. You can type meanwhile."));
    } else {
        m_open->setText(m_state == State::Locked ? translate("unlock", "&Unlock") : translate("unlock", "&Open"));
        setReason(m_open, {});
    }
}

} // namespace kinerja
