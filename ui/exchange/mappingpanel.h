#pragma once

#include "core/exchange/recognition.h"
#include "ui/common/card.h"

#include <QComboBox>
#include <QList>

class QLabel;
class QGridLayout;

namespace kinerja {

/// A choice that a turning wheel does not change while the page scrolls under the mouse.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// Which column of the file goes to which field: the file's heading, some of its values, and the field. Folded away while all that
/// is needed was found. It changes nothing but its own choice.
class MappingPanel : public Card {
    Q_OBJECT

public:
    explicit MappingPanel(QWidget *parent = nullptr);
    /// Shows a table as one of `kind`; `columns` says for each wanted heading its column, −1: none.
    void show(const RecognisedTable &table, ImportKind kind, int headerRow, const QList<qsizetype> &columns, const QStringList &duplicate);
    [[nodiscard]] const QList<qsizetype> &columns() const { return m_columns; }
    /// Required fields that have no column.
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    /// Why nothing can be changed now; empty: it can.
    void setLocked(const QString &whyNot);

Q_SIGNALS:
    void changed(const QList<qsizetype> &columns);

private:
    void showSummary();
    void build();
    void choose(qsizetype column, qsizetype wanted);
    void setChoices();

    static constexpr qsizetype mostColumns = 60; ///< with a choice of their own
    RecognisedTable m_table;
    QList<WantedHeading> m_wanted;
    int m_headerRow = 0;
    QList<qsizetype> m_columns;
    QStringList m_duplicate;
    QLabel *m_summary;
    QPushButton *m_fold;
    QLabel *m_missing;
    QWidget *m_grid = nullptr;
    QList<CalmComboBox *> m_choices; ///< by column of the file
    QString m_locked;
    bool m_unfolded = false;
};

} // namespace kinerja
