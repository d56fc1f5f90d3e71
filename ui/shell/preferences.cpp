#include "ui/shell/preferences.h"

#include "core/base/tr.h"
#include "core/db/cipherversion.h"
#include "core/keys/sodiumversion.h"
#include "core/table/zipversion.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/shell/finding.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array textSizes = {100, 110, 125, 150, 175, 200};
constexpr std::array lockTimes = {1, 2, 5, 10, 15, 20, 30};
constexpr int mostMessages = 30;
constexpr int usualLockMinutes = 5;
constexpr int usualTextPercent = 100;

Glyph glyphOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info: return Glyph::Info;
    case Notice::Level::Success: return Glyph::Success;
    case Notice::Level::Attention: return Glyph::Attention;
    case Notice::Level::Loss: return Glyph::Loss;
    }
    Q_UNREACHABLE();
}

/// The item that is nearest to a value, which may have been set elsewhere to one that is not offered here.
int nearestTo(const QComboBox &box, int value)
{
    int nearest = 0;
    for (int i = 0; i < box.count(); ++i) {
        if (qAbs(box.itemData(i).toInt() - value) < qAbs(box.itemData(nearest).toInt() - value))
            nearest = i;
    }
    return nearest;
}

} // namespace

PreferencesScreen::PreferencesScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_nothing(label({}, "muted", this)), m_column(new QVBoxLayout)
{
    setObjectName(u"preferencesScreen"_s);
    auto *const page = new QWidget(this);
    auto *const whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::between);
    auto *const header = new PageHeader(page);
    header->setTitle(title());
    header->setSubtitle(translate("preferences", "For you on this computer. Changes apply at once; the office itself is not touched."));
    whole->addWidget(header);
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setAccessibleName(translate("preferences", "Search the preferences"));
    m_search->setPlaceholderText(translate("preferences", "Search, for example: size of type"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    whole->addWidget(m_search);
    m_nothing->setObjectName(u"preferencesNothing"_s);
    m_nothing->setText(translate("preferences", "No preference is called that. Try another word."));
    m_nothing->hide();
    whole->addWidget(m_nothing);
    m_column->setSpacing(space::between);
    whole->addLayout(m_column);
    buildLooks();
    buildSafety();
    buildLayouts();
    buildMessages();
    buildAbout();
    whole->addStretch(1);

    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(page, this));
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesScreen::filter);
    connect(&workspace, &Workspace::noticeSaid, this, &PreferencesScreen::showMessages);
    showSettings();
    showMessages();
}

QString PreferencesScreen::title() const
{
    return translate("preferences", "Preferences");
}

QString PreferencesScreen::helpTopic() const
{
    return u"preferences"_s;
}

void PreferencesScreen::open(const Place &place)
{
    showSettings();
    showMessages();
    readVersions();
    if (!place.text.isEmpty())
        m_search->setText(place.text);
}

void PreferencesScreen::refresh(const Changes &) {}

QWidget *PreferencesScreen::firstFocus()
{
    return m_search;
}

bool PreferencesScreen::perform(Command command)
{
    if (command != Command::Find)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

Card *PreferencesScreen::section(const QString &title, const QString &objectName)
{
    auto *const card = new Card(title, this);
    card->setObjectName(objectName);
    m_column->addWidget(card);
    return card;
}

FormField *PreferencesScreen::add(Card *card, const QString &name, QWidget *editor, const QString &hint)
{
    // As wide as a line is read, not as the window.
    editor->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    auto *const field = new FormField(name, editor, hint, card);
    card->body()->addWidget(field);
    m_rows.append({card, field, card->accessibleName() + u' ' + QString(name).remove(u'&') + u' ' + hint});
    return field;
}

void PreferencesScreen::buildLooks()
{
    Card *const card = section(translate("preferences", "Language and looks"), u"preferencesLooks"_s);
    m_language = new QComboBox(card);
    m_language->setObjectName(u"language"_s);
    // Each language by its own name, so that whoever cannot read the other finds it.
    m_language->addItem(u"Bahasa Indonesia"_s, languageCode(Language::Indonesian));
    m_language->addItem(u"English"_s, languageCode(Language::English));
    add(card, translate("preferences", "&Language"), m_language, translate("preferences", "Official forms stay Indonesian."));
    m_theme = new QComboBox(card);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(translate("preferences", "As the computer has it"), code(Theme::System));
    m_theme->addItem(translate("preferences", "Light"), code(Theme::Light));
    m_theme->addItem(translate("preferences", "Dark"), code(Theme::Dark));
    add(card, translate("preferences", "&Colours"), m_theme, translate("preferences", "Dark is easier on the eyes in a dim room."));
    m_textSize = new QComboBox(card);
    m_textSize->setObjectName(u"textSize"_s);
    for (const int percent : textSizes)
        m_textSize->addItem(QString::number(percent) + u" %"_s, percent);
    add(card, translate("preferences", "Size of &type"), m_textSize, translate("preferences", "Everything grows with it, buttons and tables too."));

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const auto language = languageFromCode(m_language->currentData().toString());
        if (m_showing || !language || *language == m_workspace.settings().language())
            return;
        m_workspace.settings().setLanguage(*language);
        Q_EMIT languageChanged(*language);
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        if (m_showing)
            return;
        const Theme theme = themeFromCode(m_theme->currentData().toString());
        m_workspace.settings().setTheme(theme);
        Q_EMIT themeChanged(theme);
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        const int percent = m_textSize->currentData().toInt();
        if (m_showing || percent == m_workspace.settings().textPercent())
            return;
        m_workspace.settings().setTextPercent(percent);
        Q_EMIT textSizeChanged(percent);
    });
}

void PreferencesScreen::buildSafety()
{
    Card *const card = section(translate("preferences", "Safety"), u"preferencesSafety"_s);
    m_minutes = new QComboBox(card);
    m_minutes->setObjectName(u"lockMinutes"_s);
    for (const int minutes : lockTimes)
        m_minutes->addItem(filled(translate("preferences", "%1 minutes"), {QString::number(minutes)}), minutes);
    add(card, translate("preferences", "Loc&k when nobody is there, after"), m_minutes,
        translate("preferences", "What you typed stays; the passphrase opens the page again. Ctrl+L locks at once."));
    connect(m_minutes, &QComboBox::currentIndexChanged, this, [this] {
        const int minutes = m_minutes->currentData().toInt();
        if (m_showing || minutes == m_workspace.settings().lockMinutes())
            return;
        m_workspace.settings().setLockMinutes(minutes);
        Q_EMIT lockMinutesChanged(minutes);
    });
}

void PreferencesScreen::buildLayouts()
{
    Card *const card = section(translate("preferences", "Tables and windows"), u"preferencesLayouts"_s);
    const auto addButton = [&](QPushButton *made, const QString &hint) {
        auto *const row = new QWidget(card);
        auto *const column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::tiny);
        column->addWidget(made, 0, Qt::AlignLeft);
        QLabel *const words = label(hint, "small", row);
        words->setWordWrap(true);
        column->addWidget(words);
        made->setAccessibleDescription(hint);
        card->body()->addWidget(row);
        m_rows.append({card, row, card->accessibleName() + u' ' + QString(made->text()).remove(u'&') + u' ' + hint});
    };
    m_forget = button(translate("preferences", "&Forget columns and window places"), u"forgetLayouts"_s, "quiet", card);
    addButton(m_forget, translate("preferences", "Tables get their first columns and widths again when they are opened next."));
    m_reset = button(translate("preferences", "&Reset all preferences"), u"resetPreferences"_s, "quiet", card);
    addButton(m_reset, translate("preferences", "Indonesian, colours as the computer has them, type at 100 %, lock after 5 minutes. Offices and their data stay as they are."));
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_workspace.settings().forgetLayouts();
        m_workspace.say({Notice::Level::Success, translate("preferences", "Columns and window places are forgotten. Pages that are opened next look as at first.")});
    });
    connect(m_reset, &QPushButton::clicked, this, &PreferencesScreen::reset);
}

void PreferencesScreen::buildMessages()
{
    Card *const card = section(translate("preferences", "Messages of late"), u"preferencesMessages"_s);
    auto *const row = new QWidget(card);
    m_messages = new QVBoxLayout(row);
    m_messages->setContentsMargins(0, 0, 0, 0);
    m_messages->setSpacing(space::tiny);
    m_noMessages = label(translate("preferences", "Nothing was said since the program was started."), "muted", card);
    m_noMessages->setObjectName(u"noMessages"_s);
    m_noMessages->setWordWrap(true);
    card->body()->addWidget(m_noMessages);
    card->body()->addWidget(row);
    m_rows.append({card, row, card->accessibleName() + u' ' + translate("preferences", "history of messages")});
}

void PreferencesScreen::buildAbout()
{
    Card *const card = section(translate("preferences", "About this program"), u"preferencesAbout"_s);
    auto *const row = new QWidget(card);
    auto *const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto words = [&](const QString &text, const char *kind) {
        QLabel *const made = label(text, kind, row);
        made->setWordWrap(true);
        column->addWidget(made);
        return made;
    };
    words(filled(translate("preferences", "Kinerja %1: performance management for civil servants. It works without a network and sends nothing anywhere."),
                 {QStringLiteral(KINERJA_VERSION)}),
          "");
    words(translate("preferences", "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."), "muted");
    m_versions = words({}, "small");
    m_versions->setObjectName(u"versions"_s);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_versions->setAccessibleName(translate("preferences", "Versions of the libraries"));
    QPushButton *const copy = button(translate("preferences", "Copy the &versions"), u"copyVersions"_s, "quiet", row);
    column->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(u"Kinerja "_s + QStringLiteral(KINERJA_VERSION) + u" · "_s + m_versions->text());
        m_workspace.say({Notice::Level::Success, translate("preferences", "The versions are in the clipboard; nothing about the office is among them.")});
    });
    card->body()->addWidget(row);
    m_rows.append({card, row, card->accessibleName() + u' ' + translate("preferences", "version licence libraries")});
}

void PreferencesScreen::readVersions()
{
    const QString others = u"Qt "_s + QString::fromLatin1(qVersion()) + u" · libsodium "_s + sodiumVersion() + u" · libzip "_s + zipVersion();
    m_versions->setText(others);
    m_workspace.ask(
        m_question, this, [](Store &store, Progress &) { return cipherVersion(store.database()); },
        [this, others](Result<QString> version) {
            if (version)
                m_versions->setText(others + u" · SQLCipher "_s + *version);
        });
}

void PreferencesScreen::showSettings()
{
    m_showing = true;
    const Settings &settings = m_workspace.settings();
    m_language->setCurrentIndex(m_language->findData(languageCode(settings.language())));
    m_theme->setCurrentIndex(m_theme->findData(code(settings.theme())));
    m_textSize->setCurrentIndex(nearestTo(*m_textSize, settings.textPercent()));
    m_minutes->setCurrentIndex(nearestTo(*m_minutes, settings.lockMinutes()));
    m_showing = false;
}

void PreferencesScreen::showMessages()
{
    while (QLayoutItem *const item = m_messages->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const auto &said = m_workspace.said();
    m_noMessages->setVisible(said.isEmpty());
    const int side = fontMetrics().height();
    for (qsizetype i = 0; i < qMin(said.size(), qsizetype(mostMessages)); ++i) {
        const auto &[at, notice] = said.at(i);
        auto *const row = new QWidget(m_messages->parentWidget());
        auto *const line = new QHBoxLayout(row);
        line->setContentsMargins(0, space::tiny, 0, space::tiny);
        line->setSpacing(space::small);
        auto *const glyph = new QLabel(row);
        glyph->setPixmap(icon(glyphOf(notice.level)).pixmap(QSize(side, side), devicePixelRatioF()));
        QLabel *const when = label(momentText(at), "muted", row);
        QLabel *const text = label(notice.text, "", row);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(glyph, 0, Qt::AlignTop);
        line->addWidget(when, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_messages->addWidget(row);
    }
}

void PreferencesScreen::filter(const QString &typed)
{
    const QStringList words = searchWords(typed);
    bool any = false;
    QSet<Card *> full;
    for (const Row &row : std::as_const(m_rows)) {
        const bool hit = findScore(words, row.words) != notFound;
        row.widget->setVisible(hit);
        any = any || hit;
        if (hit)
            full.insert(row.card);
    }
    for (const Row &row : std::as_const(m_rows))
        row.card->setVisible(full.contains(row.card));
    m_nothing->setVisible(!any);
}

void PreferencesScreen::reset()
{
    Settings &settings = m_workspace.settings();
    const bool words = settings.language() != Language::Indonesian;
    const bool sizes = settings.textPercent() != usualTextPercent;
    const bool colours = settings.theme() != Theme::System;
    settings.setLanguage(Language::Indonesian);
    settings.setTheme(Theme::System);
    settings.setTextPercent(usualTextPercent);
    settings.setLockMinutes(usualLockMinutes);
    settings.forgetLayouts();
    showSettings();
    Q_EMIT lockMinutesChanged(usualLockMinutes);
    m_workspace.say({Notice::Level::Success, translate("preferences", "All preferences are as at first. Offices and their data were not touched.")});
    if (colours)
        Q_EMIT themeChanged(Theme::System);
    if (words)
        Q_EMIT languageChanged(Language::Indonesian);
    else if (sizes)
        Q_EMIT textSizeChanged(usualTextPercent);
}

} // namespace kinerja
