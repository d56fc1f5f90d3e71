#include "ui/shell/recoverystep.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/keys/recovery.h"
#include "core/store/outputtarget.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/openoutside.h"
#include "ui/common/style.h"
#include "ui/paper/recoverypaper.h"

#include <QDir>
#include <QHBoxLayout>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Result<void> writeText(const RecoverySheet &sheet, const QString &to)
{
    QSaveFile file(to);
    file.setDirectWriteFallback(false);
    QByteArray text = recoveryText(sheet);
    const bool whole = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size() && file.commit();
    text.fill('\0');
    if (!whole)
        return fail(fileError(to, lastSystemCode()));
    return {};
}

Result<void> writePaper(const RecoverySheet &sheet, const OfficeInfo &office, Language language, const QDateTime &at, const QString &to)
{
    paper::PaperOptions options;
    options.author = office.name;
    options.language = language == Language::English ? paper::Language::English : paper::Language::Indonesian;
    options.writtenAt = at;
    return paper::writeRecoveryPaper({office.name, office.network.uuid.toString(), sheet.made, sheet.codeLines, recoveryInstructions()}, to, options);
}

} // namespace

RecoveryStep::RecoveryStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_notice(new NoticeBar(this)),
      m_paper(button(translate("recoverystep", "Save a &PDF to print…"), u"recoveryPaper"_s, "primary", this)),
      m_text(button(translate("recoverystep", "Save as &text…"), u"recoveryText"_s, "quiet", this)),
      m_later(button(translate("recoverystep", "&Later"), u"recoveryLater"_s, "link", this)),
      m_go(button(translate("recoverystep", "&Begin to work"), u"recoveryGo"_s, "primary", this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (const QString &sentence :
         {translate("recoverystep", "If the passphrase is ever forgotten, only the recovery sheet opens the office. Nobody else can, not even the makers of this program."),
          translate("recoverystep", "Print it, put it into a sealed envelope and lock that away, apart from this computer.")}) {
        QLabel *const words = label(sentence, "", this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addWidget(m_notice);
    column->addSpacing(space::small);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_text->setIcon(icon(Glyph::Save));
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_text);
    row->addWidget(m_paper);
    row->addWidget(m_go);
    column->addLayout(row);

    connect(m_paper, &QPushButton::clicked, this, [this] { choose(Kind::Paper); });
    connect(m_text, &QPushButton::clicked, this, [this] { choose(Kind::Text); });
    connect(m_later, &QPushButton::clicked, this, &RecoveryStep::askLater);
    connect(m_go, &QPushButton::clicked, this, &RecoveryStep::done);
    updateButtons();
}

void RecoveryStep::start()
{
    m_made = false;
    m_working = false;
    m_notice->clear();
    updateButtons();
}

QWidget *RecoveryStep::firstFocus() const
{
    return m_made ? m_go : m_paper;
}

void RecoveryStep::choose(Kind kind)
{
    const bool isPaper = kind == Kind::Paper;
    const QString name = translate("recoverystep", "Recovery sheet") + u' ' + m_workspace.office().name;
    Prompt::File file;
    file.title = translate("recoverystep", "Save the recovery sheet");
    file.filter = isPaper ? translate("recoverystep", "PDF (*.pdf)") : translate("recoverystep", "Text files (*.txt)");
    file.ending = isPaper ? u"pdf"_s : u"txt"_s;
    file.suggestion = QString(name).remove(u'/').remove(u'\\').remove(u':') + u'.' + file.ending;
    m_workspace.prompt().saveFile(this, file, [this, kind](const QString &to) { write(kind, to); });
}

void RecoveryStep::write(Kind kind, const QString &to)
{
    m_working = true;
    m_notice->clear();
    updateButtons();
    m_workspace.write(
        translate("recoverystep", "Making the recovery sheet"), this,
        [kind, to, language = m_workspace.settings().language()](Store &store, Progress &) -> Result<QString> {
            TRY(checkOutputTarget(store.path(), to, kind == Kind::Paper ? OutputKind::Pdf : OutputKind::RecoverySheet));
            ASSIGN(const OfficeInfo office, store.info());
            RecoverySheet sheet = recoverySheet(store.dataKey(), office.network, office.name, store.clock().today());
            const Result<void> made = kind == Kind::Paper ? writePaper(sheet, office, language, store.clock().now(), to) : writeText(sheet, to);
            for (QString &line : sheet.codeLines)
                wipe(line);
            if (!made)
                return fail(made.error());
            TRY(store.noteRecoveryMade());
            return to;
        },
        [this, kind](Result<QString> file) { written(kind, file); });
}

void RecoveryStep::written(Kind kind, const Result<QString> &file)
{
    m_working = false;
    if (file) {
        m_made = true;
        m_last = kind;
        m_workspace.reloadOffice();
        m_notice->show({Notice::Level::Success,
                        filled(translate("recoverystep", "The recovery sheet is in %1. Print it, lock the paper away, and then delete this file."), {QDir::toNativeSeparators(*file)}),
                        translate("recoverystep", "Open it to print"), [this, path = *file] {
                            if (const auto failed = openOutside(path))
                                m_notice->show(*failed);
                        }});
    } else {
        m_notice->show(noticeOf(file.error()));
    }
    updateButtons();
    firstFocus()->setFocus();
}

void RecoveryStep::askLater()
{
    const Prompt::Question question{translate("recoverystep", "Go on without a recovery sheet?"),
                                    translate("recoverystep", "If the passphrase is forgotten before there is a sheet, nobody can open the records any more. The home page will remind you."),
                                    {},
                                    translate("recoverystep", "Make it later")};
    m_workspace.prompt().ask(this, question, [this](Prompt::Answer answer) {
        if (answer == Prompt::Answer::Verb)
            Q_EMIT done();
    });
}

void RecoveryStep::updateButtons()
{
    const QString wait = m_working ? translate("recoverystep", "The recovery sheet is being made; a moment.") : QString();
    for (QPushButton *const each : {m_paper, m_text, m_later, m_go})
        setReason(each, wait);
    m_later->setVisible(!m_made);
    m_go->setVisible(m_made);
    // One primary button at a time, and only what was not saved just now.
    m_paper->setVisible(!m_made || m_last == Kind::Text);
    setKind(m_paper, m_made ? "quiet" : "primary");
    m_paper->setText(m_made ? translate("recoverystep", "Save as &PDF too…") : translate("recoverystep", "Save a &PDF to print…"));
    m_text->setVisible(!m_made || m_last == Kind::Paper);
    m_text->setText(m_made ? translate("recoverystep", "Save as &text too…") : translate("recoverystep", "Save as &text…"));
}

} // namespace kinerja
