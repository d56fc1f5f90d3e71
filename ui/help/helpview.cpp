#include "ui/help/helpview.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

HelpView::HelpView(Language language, QWidget *parent)
    : QWidget(parent), m_topics(HelpTopics::load(language)), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_nothing(label({}, "muted", this)),
      m_text(new QTextBrowser(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(translate("help", "Search the help"));
    m_search->setPlaceholderText(translate("help", "Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(translate("help", "Topics"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setText(translate("help", "No topic has these words. Try another one, or fewer."));
    m_nothing->setWordWrap(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(translate("help", "Help text"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    // It is read, not filled in: no frame but the ring of the keyboard.
    m_text->setStyleSheet(u"QTextBrowser:!focus { border-color: transparent; }"_s);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_text, 1);
    m_nothing->hide();
    m_list->hide();
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::search);
    const auto choose = [this](const QListWidgetItem *item) { showTopic(item->data(Qt::UserRole).toString()); };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showTopic(link.path()); });
}

QWidget *HelpView::firstFocus() const
{
    return m_text->isHidden() ? static_cast<QWidget *>(m_search) : m_text;
}

void HelpView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    search(m_search->text());
}

void HelpView::showTopic(const QString &name)
{
    const auto topic = m_topics.find(name);
    if (!topic) {
        m_name.clear();
        find();
        return;
    }
    m_name = name;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_list->hide();
    m_nothing->hide();
    m_text->show();
    render();
    Q_EMIT topicChanged(topic->title);
}

void HelpView::render()
{
    const auto topic = m_topics.find(m_name);
    if (!topic)
        return;
    m_text->document()->setDefaultFont(font());
    m_text->document()->setDocumentMargin(space::small);
    m_text->setMarkdown(topic->text);
    // Qt's own headings are set in much larger type than the pages beside it.
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 1 ? 0 : level > 1 ? space::between : space::tiny);
        format.setBottomMargin(space::tiny);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat words;
        words.setFontPointSize(font().pointSizeF() * (level == 1 ? 1.35 : 1.08));
        words.setFontWeight(QFont::Bold);
        words.setForeground(level == 1 ? tokensOf(palette()).text : tokensOf(palette()).primary);
        cursor.setCharFormat(words);
    }
    m_text->verticalScrollBar()->setValue(0);
}

void HelpView::search(const QString &typed)
{
    const QList<HelpTopic> found = m_topics.search(typed);
    m_list->clear();
    for (const HelpTopic &topic : found) {
        auto *const item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.name);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    const bool reading = typed.trimmed().isEmpty() && !m_name.isEmpty();
    m_list->setVisible(!reading && !found.isEmpty());
    m_nothing->setVisible(!reading && found.isEmpty());
    m_text->setVisible(reading);
}

bool HelpView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const int rows = m_list->isHidden() ? 0 : m_list->count();
    switch (key->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(qMin(m_list->currentRow() + 1, rows - 1)); return rows > 0;
    case Qt::Key_Up: m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0)); return rows > 0;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (rows > 0 && m_list->currentItem() != nullptr)
            showTopic(m_list->currentItem()->data(Qt::UserRole).toString());
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default: return false;
    }
}

void HelpView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace kinerja
