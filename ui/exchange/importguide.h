#pragma once

#include "ui/exchange/importwords.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QGridLayout;

namespace kinerja {

/// What the page shows while no file is chosen: which files there are, what each is for, in which order they come, and an empty
/// template of each. Decides nothing.
class ImportGuide : public QWidget {
    Q_OBJECT

public:
    explicit ImportGuide(QWidget *parent = nullptr);
    /// What the office holds already, so that whoever comes back sees how far they are.
    void setPresent(qint64 units, qint64 employees);

Q_SIGNALS:
    void templateAsked(kinerja::ImportKind kind);

private:
    void addRow(QGridLayout *grid, ImportKind kind, int number);

    QHash<int, QLabel *> m_present; ///< by kind
};

} // namespace kinerja
