#pragma once

#include "core/policy/packtext.h"
#include "ui/common/recordmodel.h"
#include "ui/common/settings.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kinerja {

class RecordTable;

/// The articles that a pack stands on, each with how sure it is: what is no law is never shown as one. Main thread.
class LegalView : public QWidget {
    Q_OBJECT

public:
    explicit LegalView(QWidget *parent = nullptr);
    void show(const PolicyPack &pack);

private:
    QWidget *m_inside;
    QVBoxLayout *m_lines;
};

/// Every value of a pack with what it stands on. Main thread.
class ValuesView : public QWidget {
    Q_OBJECT

public:
    explicit ValuesView(Settings &settings, QWidget *parent = nullptr);
    void show(const PolicyPack &pack);

private:
    RecordModel<PackValue> *m_model;
    RecordTable *m_table;
    QLabel *m_counts;
};

/// `since 1 January 2022`, `1 July 2021 to 31 December 2021`.
[[nodiscard]] QString inForceText(const PolicyPack &pack);
/// The mark as a small label: a plain word, and a colour that is never alone.
[[nodiscard]] QLabel *markLabel(Mark mark, QWidget *parent);

} // namespace kinerja
