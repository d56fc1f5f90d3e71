#include "ui/office/officesettingsscreen.h"

#include "core/base/tr.h"
#include "core/ledger/undo.h"
#include "core/office/officesettingsstore.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/office/holidaysection.h"
#include "ui/office/letterheadsection.h"
#include "ui/office/safetysections.h"
#include "ui/office/signingsection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

OfficeSettingsScreen::OfficeSettingsScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_header(new PageHeader(this)), m_names(new QListWidget), m_pages(new QStackedWidget), m_holidays(new HolidaySection(workspace)),
      m_backup(new BackupSection(workspace)), m_passphrase(new PassphraseSection(workspace)), m_saved(label(translate("officesettings", "Saved"), "muted")),
      m_undo(button(translate("officesettings", "&Undo"), u"undoSave"_s, "link"))
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    m_header->setTitle(title());
    m_header->setSubtitle(translate("officesettings", "For everybody in this office. What you change is saved at once."));
    m_saved->setObjectName(u"savedWords"_s);
    auto *const state = new QWidget;
    auto *const stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->addWidget(m_saved);
    stateRow->addWidget(m_undo);
    m_header->addAction(state);
    m_saved->hide();
    m_undo->hide();
    page->addWidget(m_header);

    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(space::between);
    m_names->setObjectName(u"sections"_s);
    m_names->setAccessibleName(translate("officesettings", "Sections of the settings"));
    m_names->setResizeMode(QListView::Adjust);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_row->addWidget(m_names);
    m_row->addWidget(m_pages, 1);
    page->addLayout(m_row, 1);

    addSettings(u"letterhead"_s, translate("officesettings", "Letterhead and emblem"), new LetterheadSection(workspace.prompt()));
    addSettings(u"signing"_s, translate("officesettings", "Place and signatories"), new SigningSection);
    addSettings(u"paper"_s, translate("officesettings", "Paper and period"), new PaperSection);
    addSection(u"holidays"_s, translate("officesettings", "Holidays"), m_holidays);
    addSection(u"backup"_s, translate("officesettings", "Backup"), m_backup);
    addSection(u"passphrase"_s, translate("officesettings", "Passphrase"), m_passphrase);
    arrange();

    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_holidays, &HolidaySection::go, this, &Screen::go);
    connect(m_holidays, &HolidaySection::saved, this, &OfficeSettingsScreen::saved);
    connect(m_undo, &QPushButton::clicked, this, &OfficeSettingsScreen::undo);
    connect(&m_workspace, &Workspace::officeChanged, m_passphrase, &PassphraseSection::read);
    m_names->setCurrentRow(0);
}

void OfficeSettingsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void OfficeSettingsScreen::arrange()
{
    // Beside the section while there is room for it; with large text in a small window the names stand above it.
    const int side = m_names->sizeHintForColumn(0) + 2 * space::between + space::small;
    const bool narrow = width() < 3 * side;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_names->setFlow(narrow ? QListView::LeftToRight : QListView::TopToBottom);
    m_names->setWrapping(narrow);
    m_names->setMinimumWidth(narrow ? 0 : side);
    m_names->setMaximumSize(narrow ? QWIDGETSIZE_MAX : side, narrow ? m_names->sizeHintForRow(0) * 3 + space::small : QWIDGETSIZE_MAX);
}

void OfficeSettingsScreen::addSection(const QString &code, const QString &name, QWidget *content)
{
    auto *const item = new QListWidgetItem(name, m_names);
    item->setData(Qt::UserRole, code);
    m_pages->addWidget(scrolling(content, m_pages));
}

void OfficeSettingsScreen::addSettings(const QString &code, const QString &name, SettingsSection *section)
{
    addSection(code, name, section);
    m_sections.append(section);
    connect(section, &SettingsSection::edited, this, [this, section] { save(section); });
}

QString OfficeSettingsScreen::title() const
{
    return translate("officesettings", "Office settings");
}

QString OfficeSettingsScreen::helpTopic() const
{
    return u"settings"_s;
}

QWidget *OfficeSettingsScreen::firstFocus()
{
    return m_names;
}

void OfficeSettingsScreen::open(const Place &place)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toString() == place.text)
            m_names->setCurrentRow(row);
    }
    read();
}

void OfficeSettingsScreen::refresh(const Changes &changes)
{
    if (changes.touches({Table::Setting}))
        read();
    if (changes.touches({Table::Holiday}))
        m_holidays->read();
}

void OfficeSettingsScreen::keepDraft()
{
    m_passphrase->clear();
}

void OfficeSettingsScreen::hideEvent(QHideEvent *event)
{
    // Secrets do not wait on a page that nobody looks at.
    m_passphrase->clear();
    Screen::hideEvent(event);
}

bool OfficeSettingsScreen::perform(Command command)
{
    switch (command) {
    case Command::Undo:
        if (!m_last)
            return false;
        undo();
        return true;
    case Command::Save:
        for (SettingsSection *const section : std::as_const(m_sections))
            save(section);
        return true;
    case Command::Refresh: read(); return true;
    case Command::Find:
    case Command::Print:
    case Command::New: break;
    }
    return false;
}

void OfficeSettingsScreen::read()
{
    if (!m_workspace.isOpen())
        return;
    m_holidays->read();
    m_backup->read();
    m_passphrase->read();
    m_workspace.ask(
        m_question, this, [](Store &store, Progress &) { return OfficeSettingsStore(store.database()).load(); },
        [this](Result<OfficeSettings> settings) {
            if (!settings)
                return m_workspace.say(noticeOf(settings.error()));
            m_settings = *std::move(settings);
            for (SettingsSection *const section : std::as_const(m_sections))
                section->fill(*m_settings);
        });
}

void OfficeSettingsScreen::save(SettingsSection *section)
{
    if (!m_settings)
        return;
    OfficeSettings wanted = *m_settings;
    section->collect(wanted);
    wanted = tidied(wanted);
    if (section->mark(issuesOf(wanted)) || wanted == *m_settings)
        return;
    const OfficeSettings before = std::exchange(*m_settings, wanted);
    m_workspace.write(
        translate("officesettings", "Saving the settings"), this,
        [before, wanted](Store &store, Progress &) -> Result<CommandId> {
            ASSIGN(const auto done, store.transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, before, wanted); }));
            return done.second.command;
        },
        [this, before](Result<CommandId> command) {
            if (!command) {
                // What was typed stays in the fields, and is tried again with the next field that is left.
                m_settings = before;
                return m_workspace.say(noticeOf(command.error()));
            }
            saved(*command);
        });
}

void OfficeSettingsScreen::saved(const CommandId &command)
{
    m_last = command;
    m_saved->setText(translate("officesettings", "Saved"));
    m_saved->show();
    m_undo->show();
}

void OfficeSettingsScreen::undo()
{
    if (!m_last)
        return;
    m_workspace.write(
        translate("officesettings", "Taking the change back"), this,
        [command = *m_last](Store &store, Progress &progress) -> Result<UndoOutcome> { return Undo(store.ledger()).run(command, store.session().user, progress); },
        [this](Result<UndoOutcome> outcome) {
            if (!outcome)
                return m_workspace.say(noticeOf(outcome.error()));
            m_last.reset();
            m_undo->hide();
            m_saved->setText(outcome->left.isEmpty() ? translate("officesettings", "Taken back") : translate("officesettings", "Changed again since: left as it is"));
        });
}

} // namespace kinerja
