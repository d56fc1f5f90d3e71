#include "ui/policy/packview.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

QString inForceText(const PolicyPack &pack)
{
    return pack.to ? filled(translate("rules", "%1 to %2"), {dateText(pack.from), dateText(*pack.to)}) : filled(translate("rules", "since %1"), {dateText(pack.from)});
}

QLabel *markLabel(Mark mark, QWidget *parent)
{
    // "problem" is the colour of what wants a look; the word says what it is.
    QLabel *const made = label(mark == Mark::Confirmed ? u"§ "_s + markText(mark) : u"○ "_s + markText(mark), mark == Mark::Confirmed ? "muted" : "problem", parent);
    return made;
}

LegalView::LegalView(QWidget *parent) : QWidget(parent), m_inside(new QWidget), m_lines(new QVBoxLayout(m_inside))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    m_lines->setContentsMargins(0, 0, space::small, 0);
    m_lines->setSpacing(space::small);
    QScrollArea *const area = scrolling(m_inside, this);
    area->setObjectName(u"legalScroll"_s);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(translate("rules", "Legal basis"));
    column->addWidget(area);
}

void LegalView::show(const PolicyPack &pack)
{
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LegalArticle &article : pack.legal) {
        auto *const line = new QWidget(m_inside);
        auto *const column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, space::tiny);
        column->setSpacing(2);
        auto *const head = new QHBoxLayout;
        head->setSpacing(space::between);
        QLabel *const name = label(article.article, "cardTitle", line);
        name->setWordWrap(true);
        QLabel *const mark = markLabel(article.mark, line);
        head->addWidget(name, 1);
        head->addWidget(mark, 0, Qt::AlignTop);
        column->addLayout(head);
        QLabel *const says = label(article.says, "", line);
        says->setWordWrap(true);
        says->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(says);
        if (!article.covers.isEmpty()) {
            QStringList rests;
            for (const QString &path : article.covers)
                rests.append(pathText(path));
            QLabel *const covers = label(filled(translate("rules", "On it rests: %1"), {rests.join(u"; "_s)}), "small", line);
            covers->setWordWrap(true);
            column->addWidget(covers);
        }
        auto *const rule = new QFrame(line);
        setKind(rule, "line");
        column->addSpacing(space::tiny);
        column->addWidget(rule);
        m_lines->addWidget(line);
    }
    m_lines->addStretch(1);
}

ValuesView::ValuesView(Settings &settings, QWidget *parent)
    : QWidget(parent), m_table(new RecordTable(u"packValues"_s, settings, this)), m_counts(label({}, "muted", this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    m_counts->setObjectName(u"valueCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_model = new RecordModel<PackValue>({{u"section"_s, translate("rules", "Section"), [](const PackValue &value) { return QVariant(value.section); }},
                                          {u"name"_s, translate("rules", "What"), [](const PackValue &value) { return QVariant(value.name); }},
                                          {u"value"_s, translate("rules", "Value"), [](const PackValue &value) { return QVariant(value.value); }},
                                          {u"source"_s, translate("rules", "Stands on"), [](const PackValue &value) { return QVariant(value.basis.source); }},
                                          {u"mark"_s, translate("rules", "How sure"), [](const PackValue &value) { return QVariant(markText(value.basis.mark)); }, Qt::AlignLeft | Qt::AlignVCenter,
                                           [](const PackValue &value, int role) { return role == MutedRole && value.basis.mark == Mark::Confirmed ? QVariant(true) : QVariant(); }}},
                                         this);
    m_table->setAccessibleName(translate("rules", "Values of the pack"));
    m_table->setModel(m_model);
    m_table->setWidths({130, 250, 140, 0, 200});
    column->addWidget(m_table, 1);
}

void ValuesView::show(const PolicyPack &pack)
{
    QList<PackValue> values = valuesOf(pack);
    const auto notLaw = std::count_if(values.begin(), values.end(), [](const PackValue &value) { return value.basis.mark != Mark::Confirmed; });
    m_counts->setText(filled(translate("rules", "%1 values; %2 of them are practice or our own reading, not law."), {countText(values.size()), countText(notLaw)}));
    m_model->setRows(std::move(values));
}

} // namespace kinerja
