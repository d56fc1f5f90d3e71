#pragma once

#include "core/policy/policyset.h"
#include "ui/common/recordmodel.h"
#include "ui/common/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kinerja {

class RecordTable;

/// Two packs side by side: every value that differs. Main thread.
class PackCompare : public QWidget {
    Q_OBJECT

public:
    explicit PackCompare(Settings &settings, QWidget *parent = nullptr);
    /// Compares `pack` with one of the others that the set knows, the one chosen before where it is still there.
    void show(const PolicyPack &pack, const PolicySet &set);

private:
    void compare();

    PolicyPack m_pack;
    PolicySet m_set;
    QComboBox *m_other;
    QLabel *m_counts;
    RecordModel<PackDifference> *m_model;
    RecordTable *m_table;
};

/// `P6, version 2`
[[nodiscard]] QString packName(const PolicyPack &pack);

} // namespace kinerja
