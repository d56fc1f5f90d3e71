#include "ui/exchange/importguide.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

ImportGuide::ImportGuide(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"importGuide"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    const auto add = [&](const QString &title, const QString &text, const QList<ImportKind> &kinds, bool numbered, int stretch) {
        auto *const card = new Card(title, this);
        QLabel *const hint = label(text, "muted", card);
        hint->setWordWrap(true);
        card->body()->addWidget(hint);
        auto *const grid = new QGridLayout;
        grid->setHorizontalSpacing(space::small + space::tiny);
        grid->setVerticalSpacing(space::small + space::tiny);
        grid->setColumnStretch(1, 1);
        for (qsizetype i = 0; i < kinds.size(); ++i)
            addRow(grid, kinds[i], numbered ? int(i) + 1 : 0);
        card->body()->addSpacing(space::tiny);
        card->body()->addLayout(grid);
        card->body()->addStretch(1);
        row->addWidget(card, stretch);
    };
    add(translate("importpage", "In this order"), translate("importpage", "A new office starts with the first. Each needs those above it."), importOrder(), true, 11);
    add(translate("importpage", "Whenever you have it"), translate("importpage", "These can come later, or not at all."), importExtras(), false, 9);
}

void ImportGuide::addRow(QGridLayout *grid, ImportKind kind, int number)
{
    const int at = grid->rowCount();
    if (number > 0) {
        QLabel *const step = label(QString::number(number), "step", this);
        step->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        grid->addWidget(step, at, 0);
    }
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    auto *const titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::small);
    QLabel *const title = label(kindTitle(kind), "", this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    titleRow->addWidget(title);
    QLabel *const present = label({}, "small", this);
    present->setObjectName(u"present-"_s + code(kind));
    titleRow->addWidget(present, 1);
    m_present.insert(int(kind), present);
    words->addLayout(titleRow);
    QLabel *const purpose = label(kindPurpose(kind), "muted", this);
    purpose->setWordWrap(true);
    words->addWidget(purpose);
    grid->addLayout(words, at, 1);
    QPushButton *const empty = button(translate("importpage", "Template"), u"template-"_s + code(kind), "link", this);
    empty->setAccessibleName(filled(translate("importpage", "Save an empty template: %1"), {kindTitle(kind)}));
    empty->setToolTip(translate("importpage", "Save an empty Excel table with the right columns, to fill in and import."));
    connect(empty, &QPushButton::clicked, this, [this, kind] { Q_EMIT templateAsked(kind); });
    grid->addWidget(empty, at, 2, Qt::AlignTop);
}

void ImportGuide::setPresent(qint64 units, qint64 employees)
{
    const auto set = [this](ImportKind kind, const QString &text, qint64 count) {
        m_present.value(int(kind))->setText(count > 0 ? u"· "_s + filled(text, {countText(count)}) : QString());
    };
    set(ImportKind::Units, translate("importpage", "%1 units are here"), units);
    set(ImportKind::Employees, translate("importpage", "%1 employees are here"), employees);
}

} // namespace kinerja
