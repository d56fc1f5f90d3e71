#pragma once

#include "core/report/formbatch.h"
#include "ui/common/recordmodel.h"

#include <QWidget>

class QListView;

namespace kinerja {

/// People for whom something is missing, each with the reason and the way to mend it.
class GapList : public QWidget {
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);
    void setGaps(const QList<FormGap> &gaps);
    [[nodiscard]] const QList<FormGap> &gaps() const { return m_model->rows(); }

Q_SIGNALS:
    void chosen(const kinerja::FormGap &gap);

private:
    QListView *m_list;
    RecordModel<FormGap> *m_model;
};

} // namespace kinerja
