#include "ui/policy/packcompare.h"

#include "core/base/tr.h"
#include "core/policy/packtext.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

QString packName(const PolicyPack &pack)
{
    return filled(translate("rules", "%1, version %2"), {pack.id, QString::number(pack.version)});
}

PackCompare::PackCompare(Settings &settings, QWidget *parent)
    : QWidget(parent), m_other(new QComboBox), m_counts(label({}, "muted", this)), m_table(new RecordTable(u"packDifferences"_s, settings, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    m_other->setObjectName(u"compareWith"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(16);
    column->addWidget(new FormField(translate("rules", "Compare &with"), m_other));
    m_counts->setObjectName(u"differenceCount"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_model = new RecordModel<PackDifference>({{u"where"_s, translate("rules", "Where"), [](const PackDifference &each) { return QVariant(pathText(each.path)); }},
                                               {u"left"_s, translate("rules", "This pack"), [](const PackDifference &each) { return QVariant(valueText(each.path, each.left)); }},
                                               {u"right"_s, translate("rules", "The other"), [](const PackDifference &each) { return QVariant(valueText(each.path, each.right)); }}},
                                              this);
    m_table->setAccessibleName(translate("rules", "Where the two packs differ"));
    m_table->setModel(m_model);
    m_table->setWidths({300, 220, 0});
    column->addWidget(m_table, 1);
    connect(m_other, &QComboBox::activated, this, &PackCompare::compare);
}

void PackCompare::show(const PolicyPack &pack, const PolicySet &set)
{
    m_pack = pack;
    m_set = set;
    const QByteArray before = m_other->currentData().toByteArray();
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        for (const PolicyPack &each : set.packs()) {
            if (each.hash != pack.hash)
                m_other->addItem(packName(each) + u" · "_s + each.name, each.hash);
        }
        // An earlier version of the same pack is what people ask about first.
        int wanted = m_other->findData(before);
        for (int i = 0; wanted < 0 && i < m_other->count(); ++i) {
            const Result<PolicyPack> each = set.findByHash(m_other->itemData(i).toByteArray());
            if (each && each->id == pack.id)
                wanted = i;
        }
        m_other->setCurrentIndex(qMax(0, wanted));
    }
    compare();
}

void PackCompare::compare()
{
    const Result<PolicyPack> other = m_set.findByHash(m_other->currentData().toByteArray());
    QList<PackDifference> found = other ? differences(m_pack, *other) : QList<PackDifference>();
    m_counts->setText(found.isEmpty() ? translate("rules", "The two packs say the same.")
                                      : filled(translate("rules", "They differ in %1 values. A dash: that pack does not say."), {countText(found.size())}));
    m_model->setRows(std::move(found));
}

} // namespace kinerja
