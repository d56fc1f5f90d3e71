#include "ui/exchange/dropzone.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kinerja {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_title(label(translate("importpage", "Drag a file to this page, or choose it"), "cardTitle", this))
    , m_choose(button(translate("importpage", "&Choose a file…"), u"chooseFile"_s, "primary", this))
    , m_example(button(translate("importpage", "Use an &example file"), u"exampleFile"_s, "quiet", this))
    , m_examples(new QMenu(this))
{
    setObjectName(u"dropZone"_s);
    setAccessibleName(m_title->text());
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(space::cardX + space::small, space::cardY + space::small, space::cardX + space::small, space::cardY + space::small);
    row->setSpacing(space::between);
    auto *const words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    QLabel *const hint = label(translate("importpage", "Excel (.xlsx) or CSV. You see what would change before anything is imported."), "muted", this);
    hint->setWordWrap(true);
    words->addWidget(hint);
    row->addLayout(words, 1);
    m_example->setMenu(m_examples);
    m_example->hide();
    row->addWidget(m_example);
    m_choose->setIcon(QIcon());
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseAsked);
}

void DropZone::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    m_title->setText(hovered ? translate("importpage", "Let go to read this file") : translate("importpage", "Drag a file to this page, or choose it"));
    update();
}

void DropZone::setExamples(const QStringList &paths)
{
    m_examples->clear();
    for (const QString &path : paths) {
        QAction *const action = m_examples->addAction(icon(Glyph::Table), QFileInfo(path).fileName());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileGiven(path); });
    }
    m_example->setVisible(!paths.isEmpty());
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hovered ? tokens.primary : tokens.muted, m_hovered ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_hovered ? tokens.selection : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace kinerja
