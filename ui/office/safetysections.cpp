#include "ui/office/safetysections.h"

#include "core/base/tr.h"
#include "core/keys/passphrase.h"
#include "core/keys/recovery.h"
#include "core/store/backup.h"
#include "core/store/outputtarget.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/openoutside.h"
#include "ui/common/style.h"
#include "ui/paper/recoverypaper.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QLabel *paragraph(const QString &text, const char *kind = "")
{
    QLabel *const made = label(text, kind);
    made->setWordWrap(true);
    return made;
}

QString fileNameOf(QString text)
{
    for (const QChar sign : u"/\\:*?\"<>|"_s)
        text.remove(sign);
    return text.simplified();
}

QHBoxLayout *leftAligned(QPushButton *action)
{
    auto *const row = new QHBoxLayout;
    row->addWidget(action);
    row->addStretch(1);
    return row;
}

QString lengthHint()
{
    return filled(translate("officesettings", "At least %1 characters; five everyday words are good."), {QString::number(shortestPassphrase)});
}

} // namespace

BackupSection::BackupSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_last(paragraph({}, "muted")), m_make(button(translate("officesettings", "&Back up now…"), u"backupNow"_s)),
      m_restore(button(translate("officesettings", "B&ring a backup back…"), u"restoreBackup"_s))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const card = new Card(translate("officesettings", "Backup"));
    card->body()->addWidget(paragraph(translate("officesettings", "One file holds the whole office, encrypted with the same passphrase. It is read back and checked before it counts. Keep it on a drive "
                                                                  "that is not always in this computer.")));
    m_last->setObjectName(u"lastBackup"_s);
    card->body()->addWidget(m_last);
    m_make->setIcon(icon(Glyph::Save));
    card->body()->addLayout(leftAligned(m_make));
    column->addWidget(card);
    auto *const restore = new Card(translate("officesettings", "Bringing it back"));
    restore->body()->addWidget(paragraph(translate("officesettings", "A backup becomes an office file of its own beside this one and never overwrites it. Then open that file; its passphrase is the one from "
                                                                     "the day of the backup.")));
    m_restore->setIcon(icon(Glyph::History));
    restore->body()->addLayout(leftAligned(m_restore));
    column->addWidget(restore);
    column->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &BackupSection::choose);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::chooseRestore);
}

QString BackupSection::memory() const
{
    return u"backup/"_s + m_workspace.office().office.uuid.toString();
}

void BackupSection::read()
{
    const QDateTime last = m_workspace.settings().value(memory()).toDateTime();
    m_last->setText(last.isValid() ? filled(translate("officesettings", "Last backup made on this computer: %1."), {momentText(last)})
                                   : translate("officesettings", "No backup was made on this computer yet."));
}

void BackupSection::choose()
{
    const QString name = fileNameOf(m_workspace.office().name) + u' ' + m_workspace.today().toString(Qt::ISODate) + u".kinerja-cadangan"_s;
    m_workspace.prompt().saveFile(
        this, {translate("officesettings", "Save the backup"), translate("officesettings", "Backups (*.kinerja-cadangan)"), name, u"kinerja-cadangan"_s}, [this](const QString &path) { make(path); });
}

void BackupSection::make(const QString &path)
{
    setReason(m_make, translate("officesettings", "A backup is being made."));
    m_workspace.readLong(
        translate("officesettings", "Making a backup"), this,
        [path](Store &store, Progress &progress) -> Result<bool> {
            TRY(writeBackup(store.database(), store.keyring(), store.dataKey(), path, progress));
            return true;
        },
        [this, path](Result<bool> made) {
            setReason(m_make, {});
            // A button that rests passes the keyboard on; nobody should begin a restore by that.
            if (m_restore->hasFocus())
                m_make->setFocus();
            if (!made)
                return m_workspace.say(noticeOf(made.error()));
            m_workspace.settings().setValue(memory(), QDateTime::currentDateTimeUtc());
            read();
            m_workspace.say({Notice::Level::Success, filled(translate("officesettings", "The backup %1 was made and checked."), {placeText(path)})});
        });
}

void BackupSection::chooseRestore()
{
    Prompt &prompt = m_workspace.prompt();
    prompt.openFile(this, {translate("officesettings", "Choose a backup"), translate("officesettings", "Backups (*.kinerja-cadangan)")}, [this, &prompt](const QString &from) {
        const QString name = QFileInfo(from).completeBaseName() + u".kinerja"_s;
        prompt.saveFile(this, {translate("officesettings", "Where the office is put"), translate("officesettings", "Offices (*.kinerja)"), name, u"kinerja"_s},
                        [this, from](const QString &to) { restore(from, to); });
    });
}

void BackupSection::restore(const QString &from, const QString &to)
{
    setReason(m_restore, translate("officesettings", "A backup is being brought back."));
    m_workspace.aside(
        translate("officesettings", "Bringing a backup back"), this,
        [from, to](Progress &progress) -> Result<bool> {
            TRY(restoreBackup(from, to, progress));
            return true;
        },
        [this, to](Result<bool> restored) {
            setReason(m_restore, {});
            if (!restored)
                return m_workspace.say(noticeOf(restored.error()));
            m_workspace.say({Notice::Level::Success, filled(translate("officesettings", "The backup is now the office %1. To work in it, lock this one and open that file."), {placeText(to)})});
        });
}

PassphraseSection::PassphraseSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_current(new PassphraseEdit), m_next(new PassphraseEdit), m_again(new PassphraseEdit),
      m_change(button(translate("officesettings", "&Change the passphrase"), u"changePassphrase"_s)), m_sheetWords(paragraph({})),
      m_sheet(button(translate("officesettings", "Make a &recovery sheet…"), u"recoverySheet"_s))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const card = new Card(translate("officesettings", "Passphrase"));
    m_current->setObjectName(u"currentPassphrase"_s);
    m_next->setObjectName(u"nextPassphrase"_s);
    m_again->setObjectName(u"againPassphrase"_s);
    m_currentField = new FormField(translate("officesettings", "&Present passphrase"), m_current);
    m_nextField = new FormField(translate("officesettings", "&New passphrase"), m_next, lengthHint());
    m_againField = new FormField(translate("officesettings", "New passphrase, &once more"), m_again);
    for (FormField *const field : {m_currentField, m_nextField, m_againField})
        card->body()->addWidget(field);
    card->body()->addLayout(leftAligned(m_change));
    column->addWidget(card);

    auto *const recovery = new Card(translate("officesettings", "Recovery sheet"));
    m_sheetWords->setObjectName(u"recoveryWords"_s);
    recovery->body()->addWidget(m_sheetWords);
    m_sheet->setIcon(icon(Glyph::Key));
    recovery->body()->addLayout(leftAligned(m_sheet));
    column->addWidget(recovery);
    column->addStretch(1);

    for (PassphraseEdit *const edit : {m_current, m_next, m_again})
        connect(edit, &QLineEdit::textChanged, this, &PassphraseSection::judge);
    connect(m_again, &QLineEdit::returnPressed, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &PassphraseSection::change);
    connect(m_sheet, &QPushButton::clicked, this, &PassphraseSection::chooseSheet);
    judge();
}

QWidget *PassphraseSection::firstField() const
{
    return m_current;
}

void PassphraseSection::clear()
{
    for (PassphraseEdit *const edit : {m_current, m_next, m_again})
        edit->clear();
}

void PassphraseSection::read()
{
    m_sheetWords->setText(m_workspace.office().recoveryMade
                              ? translate("officesettings", "A recovery sheet was made. It opens the office when the passphrase is forgotten, and stays valid after a change. A new one holds the same code.")
                              : translate("officesettings", "There is no recovery sheet yet. Without one, a forgotten passphrase means that all data is lost."));
}

void PassphraseSection::judge()
{
    QString problem;
    QString why;
    if (m_next->text().isEmpty()) {
        m_nextField->setHint(lengthHint());
    } else {
        if (const Result<Secret> typed = passphraseFrom(m_next->text())) {
            const QStringList context{m_workspace.office().name, m_workspace.office().unitCode};
            if (const QList<PassphraseIssue> issues = passphraseIssues(*typed, context); !issues.isEmpty())
                problem = issueText(issues.first());
            else
                m_nextField->setHint(strengthText(passphraseStrength(*typed, context)));
        } else {
            problem = errorText(typed.error());
        }
    }
    m_nextField->setProblem(problem);
    const bool differs = !m_again->text().isEmpty() && m_again->text() != m_next->text();
    m_againField->setProblem(differs ? translate("officesettings", "This is not the same as above.") : QString());
    if (m_current->text().isEmpty() || m_next->text().isEmpty() || m_again->text().isEmpty())
        why = translate("officesettings", "Fill in all three lines first.");
    else if (!problem.isEmpty())
        why = problem;
    else if (differs)
        why = translate("officesettings", "The two new passphrases differ.");
    m_currentField->setProblem({});
    setReason(m_change, why);
}

void PassphraseSection::change()
{
    Result<Secret> current = passphraseFrom(m_current->text());
    Result<Secret> next = passphraseFrom(m_next->text());
    if (!current || !next)
        return m_currentField->setProblem(errorText(current ? next.error() : current.error()));
    setReason(m_change, translate("officesettings", "The passphrase is being changed."));
    // Shared, since a posted function must be copyable and a secret is not.
    m_workspace.write(
        translate("officesettings", "Changing the passphrase"), this,
        [was = std::make_shared<Secret>(*std::move(current)), will = std::make_shared<Secret>(*std::move(next))](Store &store, Progress &) -> Result<bool> {
            TRY(store.changePassphrase(*was, *will));
            return true;
        },
        [this](Result<bool> changed) {
            if (changed) {
                clear();
                m_workspace.say({Notice::Level::Success, translate("officesettings", "The passphrase was changed. The recovery sheet stays valid.")});
                return;
            }
            setReason(m_change, {});
            if (changed.error().kind != ErrorKind::WrongKey)
                return m_workspace.say(noticeOf(changed.error()));
            m_currentField->setProblem(errorText(changed.error()));
            m_current->setFocus();
            m_current->selectAll();
        });
}

void PassphraseSection::chooseSheet()
{
    const QString name = translate("officesettings", "Recovery sheet") + u' ' + fileNameOf(m_workspace.office().name) + u".pdf"_s;
    m_workspace.prompt().saveFile(this, {translate("officesettings", "Save the recovery sheet"), translate("officesettings", "PDF documents (*.pdf)"), name, u"pdf"_s},
                                  [this](const QString &path) { makeSheet(path); });
}

void PassphraseSection::makeSheet(const QString &path)
{
    // The fonts are made known on this thread; the sheet is laid out on the other.
    if (const Result<paper::PaperFonts> fonts = paper::PaperFonts::load(); !fonts)
        return m_workspace.say(noticeOf(fonts.error()));
    paper::PaperOptions options;
    options.language = m_workspace.settings().language() == Language::English ? paper::Language::English : paper::Language::Indonesian;
    m_workspace.write(
        translate("officesettings", "Making the recovery sheet"), this,
        [path, options](Store &store, Progress &) -> Result<bool> {
            TRY(checkOutputTarget(store.path(), path, OutputKind::Pdf));
            ASSIGN(const OfficeInfo office, store.info());
            paper::PaperOptions filled = options;
            filled.author = office.name;
            filled.writtenAt = store.clock().now();
            RecoverySheet sheet = recoverySheet(store.dataKey(), office.network, office.name, store.clock().today());
            const Result<void> written = paper::writeRecoveryPaper({office.name, office.network.uuid.toString(), sheet.made, sheet.codeLines, recoveryInstructions()}, path, filled);
            for (QString &line : sheet.codeLines)
                wipe(line);
            TRY(written);
            TRY(store.noteRecoveryMade());
            return true;
        },
        [this, path](Result<bool> made) {
            if (!made)
                return m_workspace.say(noticeOf(made.error()));
            m_workspace.reloadOffice();
            m_sheetWords->setText(translate("officesettings", "The recovery sheet was made just now. Print it, lock the paper away, and delete the file."));
            m_workspace.say({Notice::Level::Success, filled(translate("officesettings", "The recovery sheet is in %1. Print it, lock the paper away, and then delete this file."), {placeText(path)}),
                             translate("officesettings", "Open it to print"), [this, path] {
                                 if (const auto failed = openOutside(path))
                                     m_workspace.say(*failed);
                             }});
        });
}

} // namespace kinerja
