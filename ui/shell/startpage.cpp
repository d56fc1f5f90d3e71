#include "ui/shell/startpage.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/shell/glyphmark.h"
#include "ui/shell/opening.h"
#include "ui/shell/taskbutton.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto officeEnding = ".kinerja"_L1;
/// Wider than this a line of words is hard to read.
constexpr int widest = 1000;

QPixmap logo(int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/kinerja.svg"_s).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// The one file that was dragged here; empty where there are none, many, or one of the web.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

StartPage::StartPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_notice(new NoticeBar(this)),
      m_open(new TaskButton(Glyph::Open, translate("start", "&Open an office"), translate("start", "A file on this computer or a memory stick. You may also drag it onto this page."),
                            u"startOpen"_s, this)),
      m_create(new TaskButton(Glyph::Create, translate("start", "&Create an office"), translate("start", "A new, empty office with a passphrase of its own. Takes three minutes."),
                              u"startCreate"_s, this)),
      m_practice(new TaskButton(Glyph::Practice, translate("start", "&Start practising"), translate("start", "An invented office to try everything. Nothing can break."),
                                u"startPractice"_s, this)),
      m_recent(new Card(translate("start", "Offices opened lately"), this)), m_rows(new QGridLayout)
{
    setKind(this, "page");
    setAcceptDrops(true);
    auto *const content = new QWidget;
    auto *const area = scrolling(content, this);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    auto *const middle = new QHBoxLayout(content);
    middle->setContentsMargins(space::page, space::page, space::page, space::page);
    auto *const page = new QWidget(content);
    page->setMaximumWidth(qMax(widest, fontMetrics().averageCharWidth() * 120));
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addStretch(1);

    auto *const head = new QHBoxLayout;
    head->setSpacing(space::between);
    auto *const mark = new QLabel(page);
    mark->setPixmap(logo(fontMetrics().height() * 3, devicePixelRatioF()));
    mark->setAccessibleName(u"Kinerja"_s);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *const words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(label(translate("start", "Welcome to Kinerja"), "title", page));
    QLabel *const line = label(translate("start", "Performance of civil servants: plan, appraise, print. On this computer, without a network."), "muted", page);
    line->setWordWrap(true);
    words->addWidget(line);
    words->addStretch(1);
    head->addLayout(words, 1);
    buildLooks(head);
    column->addLayout(head);
    column->addSpacing(space::small);
    column->addWidget(m_notice);

    auto *const tasks = new QHBoxLayout;
    tasks->setSpacing(space::between);
    for (TaskButton *const task : {m_open, m_create, m_practice})
        tasks->addWidget(task, 1);
    column->addLayout(tasks);

    m_rows->setHorizontalSpacing(space::between);
    m_rows->setVerticalSpacing(space::tiny);
    m_rows->setColumnStretch(1, 1);
    m_recent->setObjectName(u"recentOffices"_s);
    m_recent->body()->addLayout(m_rows);
    column->addWidget(m_recent);
    column->addStretch(2);

    auto *const foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    QLabel *const protection =
        label(translate("start", "Everything is kept encrypted on this computer and sent to nobody. Only someone who knows the passphrase can read it."), "muted", page);
    protection->setObjectName(u"startProtection"_s);
    protection->setWordWrap(true);
    QPushButton *const help = button(translate("start", "&What is protected?"), u"startHelp"_s, "link", page);
    foot->addWidget(new GlyphMark(Glyph::Shield, 1, page), 0, Qt::AlignVCenter);
    foot->addWidget(protection, 1);
    foot->addWidget(help, 0, Qt::AlignVCenter);
    column->addLayout(foot);

    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &StartPage::createOffice);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practice);
    connect(help, &QPushButton::clicked, this, [this] { Q_EMIT helpRequested(u"start"_s); });
    reload();
}

void StartPage::buildLooks(QHBoxLayout *head)
{
    Settings &settings = m_workspace.settings();
    auto *const languages = new QComboBox(this);
    languages->setObjectName(u"startLanguage"_s);
    languages->setAccessibleName(translate("start", "Language"));
    languages->setToolTip(languages->accessibleName());
    // In its own words each, for who cannot read the other.
    languages->addItem(u"Bahasa Indonesia"_s, int(Language::Indonesian));
    languages->addItem(u"English"_s, int(Language::English));
    languages->setCurrentIndex(languages->findData(int(settings.language())));

    auto *const sizes = new QComboBox(this);
    sizes->setObjectName(u"startTextSize"_s);
    sizes->setAccessibleName(translate("start", "Size of the text"));
    sizes->setToolTip(sizes->accessibleName());
    for (const auto &[percent, name] : {std::pair(100, translate("start", "Text: normal")), std::pair(125, translate("start", "Text: large")),
                                        std::pair(150, translate("start", "Text: larger")), std::pair(200, translate("start", "Text: largest"))})
        sizes->addItem(name, percent);
    int nearest = 0;
    for (int i = 0; i < sizes->count(); ++i) {
        if (sizes->itemData(i).toInt() <= settings.textPercent())
            nearest = i;
    }
    sizes->setCurrentIndex(nearest);

    auto *const themes = new QComboBox(this);
    themes->setObjectName(u"startTheme"_s);
    themes->setAccessibleName(translate("start", "Colours"));
    themes->setToolTip(themes->accessibleName());
    themes->addItem(translate("start", "Colours: as the computer"), int(Theme::System));
    themes->addItem(translate("start", "Colours: light"), int(Theme::Light));
    themes->addItem(translate("start", "Colours: dark"), int(Theme::Dark));
    themes->setCurrentIndex(themes->findData(int(settings.theme())));

    auto *const looks = new QVBoxLayout;
    looks->setSpacing(space::small);
    looks->addWidget(languages);
    looks->addWidget(sizes);
    looks->addWidget(themes);
    head->addLayout(looks);

    connect(languages, &QComboBox::activated, this, [this, languages](int index) {
        const auto language = Language(languages->itemData(index).toInt());
        if (language == m_workspace.settings().language())
            return;
        m_workspace.settings().setLanguage(language);
        Q_EMIT languageChanged(language);
    });
    connect(themes, &QComboBox::activated, this, [this, themes](int index) {
        const auto theme = Theme(themes->itemData(index).toInt());
        if (theme == m_workspace.settings().theme())
            return;
        m_workspace.settings().setTheme(theme);
        Q_EMIT themeChanged(theme);
    });
    connect(sizes, &QComboBox::activated, this, [this, sizes](int index) {
        const int percent = sizes->itemData(index).toInt();
        if (percent == m_workspace.settings().textPercent())
            return;
        m_workspace.settings().setTextPercent(percent);
        Q_EMIT textSizeChanged(percent);
    });
}

void StartPage::reload()
{
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_rows->rowCount(); ++i)
        m_rows->setRowMinimumHeight(i, 0);
    const QStringList offices = m_workspace.settings().recentOffices();
    for (const QString &path : offices)
        addRecent(path);
    m_recent->setVisible(!offices.isEmpty());
}

void StartPage::addRecent(const QString &path)
{
    const QFileInfo file(path);
    const int index = m_rows->count() / 4;
    QPushButton *const open = button(file.completeBaseName().replace(u'&', u"&&"_s), u"recent%1"_s.arg(index), "link", m_recent);
    open->setIcon(icon(Glyph::Open));
    open->setAccessibleName(filled(translate("start", "Open %1"), {file.completeBaseName()}));
    QLabel *const folder = label(QDir::toNativeSeparators(file.absolutePath()), "small", m_recent);
    folder->setWordWrap(true);
    const QDateTime at = lastOpened(m_workspace.settings(), path);
    QLabel *const when = label(at.isValid() ? momentText(at) : QString(), "small", m_recent);
    auto *const forget = new QToolButton(m_recent);
    forget->setObjectName(u"forget%1"_s.arg(index));
    forget->setIcon(icon(Glyph::Close));
    forget->setAccessibleName(filled(translate("start", "Take %1 off this list; the file stays"), {file.completeBaseName()}));
    forget->setToolTip(forget->accessibleName());
    m_rows->addWidget(open, index, 0);
    m_rows->addWidget(folder, index, 1);
    m_rows->addWidget(when, index, 2);
    m_rows->addWidget(forget, index, 3);
    m_rows->setRowMinimumHeight(index, rowHeight(this));

    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openOffice(path); });
    connect(forget, &QToolButton::clicked, this, [this, path] {
        m_workspace.settings().forgetOffice(path);
        reload();
        firstFocus()->setFocus();
    });
}

QWidget *StartPage::firstFocus() const
{
    return m_rows->isEmpty() ? m_open : m_rows->itemAt(0)->widget();
}

void StartPage::chooseFile()
{
    const Prompt::File file{translate("start", "Open an office"), translate("start", "Office files (*.kinerja)")};
    m_workspace.prompt().openFile(this, file, [this](const QString &path) { Q_EMIT openOffice(path); });
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(officeEnding, Qt::CaseInsensitive)) {
        m_notice->clear();
        Q_EMIT openOffice(path);
    } else {
        say({Notice::Level::Attention, filled(translate("start", "%1 is no office file. Its name would end in .kinerja. To bring in a table, open the office first."),
                                              {QFileInfo(path).fileName()})});
    }
}

} // namespace kinerja
