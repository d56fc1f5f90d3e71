#include "ui/office/peoplefilterbar.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype longestChip = 48;
/// Behind the chips: what is being made, room, what is selected.
constexpr int behindChips = 3;

QString shortened(const QString &text)
{
    return text.size() <= longestChip ? text : text.left(longestChip - 1).trimmed() + u'…';
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_status(new QComboBox(this)), m_chipRow(new QWidget(this)), m_chips(new QHBoxLayout(m_chipRow)),
      m_hits(label({}, "muted", m_chipRow)), m_listing(label({}, "muted", m_chipRow)), m_selected(label({}, "muted", m_chipRow))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_line->setObjectName(u"peopleFilter"_s);
    m_line->setAccessibleName(translate("office", "Search name, NIP, unit, position"));
    m_line->setPlaceholderText(m_line->accessibleName());
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_status->setObjectName(u"peopleStatus"_s);
    m_status->setAccessibleName(translate("office", "Status"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->addItem(translate("office", "Every status"), QString());
    row->addWidget(m_line, 1);
    row->addWidget(m_status);
    column->addLayout(row);

    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(space::small);
    m_hits->setObjectName(u"peopleHits"_s);
    m_listing->setObjectName(u"peopleListing"_s);
    m_selected->setObjectName(u"peopleSelected"_s);
    // A chip that comes or goes must not move the table.
    m_chipRow->setMinimumHeight(fontMetrics().height() + 14);
    m_chips->addWidget(m_hits);
    m_chips->addWidget(m_listing);
    m_chips->addStretch(1);
    m_chips->addWidget(m_selected);
    column->addWidget(m_chipRow);

    connect(m_line, &QLineEdit::textChanged, this, &PeopleFilterBar::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PeopleFilterBar::changed);
}

QString PeopleFilterBar::text() const
{
    return m_line->text();
}

QString PeopleFilterBar::status() const
{
    return m_status->currentData().toString();
}

void PeopleFilterBar::setStatuses(const QList<std::pair<QString, qint64>> &statuses)
{
    const QSignalBlocker quiet(m_status);
    const QString before = status();
    while (m_status->count() > 1)
        m_status->removeItem(1);
    for (const auto &[name, count] : statuses) {
        if (!name.isEmpty())
            m_status->addItem(name, name);
    }
    m_status->setCurrentIndex(qMax(0, m_status->findData(before)));
}

void PeopleFilterBar::clearText()
{
    const QSignalBlocker quiet(m_line);
    m_line->clear();
}

void PeopleFilterBar::clear()
{
    clearText();
    const QSignalBlocker quiet(m_status);
    m_status->setCurrentIndex(0);
}

void PeopleFilterBar::showChips(const PeopleFilter &filter, const QString &unit)
{
    for (QToolButton *const chip : m_chipRow->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (filter.unit && !unit.isEmpty())
        addChip(unit, u"chipUnit"_s, [this] { Q_EMIT unitTakenAway(); });
    if (!filter.status.isEmpty())
        addChip(filter.status, u"chipStatus"_s, [this] { m_status->setCurrentIndex(0); });
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        addChip(u'“' + text + u'”', u"chipText"_s, [this] { m_line->clear(); });
}

void PeopleFilterBar::addChip(const QString &text, const QString &name, std::function<void()> remove)
{
    auto *const chip = new QToolButton(m_chipRow);
    chip->setObjectName(name);
    chip->setText(shortened(text));
    chip->setIcon(icon(Glyph::Close));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(filled(translate("office", "Take away the filter %1"), {text}));
    chip->setAccessibleName(chip->toolTip());
    setKind(chip, "chip");
    connect(chip, &QToolButton::clicked, this, std::move(remove));
    m_chips->insertWidget(m_chips->count() - behindChips, chip);
}

void PeopleFilterBar::showCounts(qint64 found, qint64 everybody, qint64 selected, const QString &listing)
{
    if (everybody >= 0 && found >= 0)
        m_hits->setText(found == everybody ? filled(translate("office", "%1 employees"), {countText(found)})
                                           : filled(translate("office", "%1 of %2 employees"), {countText(found), countText(everybody)}));
    m_listing->setText(listing);
    m_listing->setVisible(!listing.isEmpty());
    m_selected->setText(selected > 1 ? filled(translate("office", "%1 selected"), {countText(selected)}) : QString());
}

} // namespace kinerja
