#pragma once

#include "core/office/directory.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace kinerja {

/// What narrows a list of people beside the tree of units: a line to type into, a status; below them what is narrowed now, as chips that
/// take it away, and how many are found and selected. Main thread, owned by its screen.
class PeopleFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QComboBox *statusChoice() const { return m_status; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString status() const;
    /// What is chosen stays where it is still there.
    void setStatuses(const QList<std::pair<QString, qint64>> &statuses);
    /// Without saying so by `changed`.
    void clearText();
    void clear();

    /// The chips of a filter; `unit` is the name of its unit, empty where that is not known.
    void showChips(const PeopleFilter &filter, const QString &unit);
    /// Negative numbers are not known yet. `listing` says that the list is being made, and how far it is.
    void showCounts(qint64 found, qint64 everybody, qint64 selected, const QString &listing);

Q_SIGNALS:
    void changed();
    void unitTakenAway();

private:
    void addChip(const QString &text, const QString &name, std::function<void()> remove);

    QLineEdit *m_line;
    QComboBox *m_status;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QLabel *m_hits;
    QLabel *m_listing;
    QLabel *m_selected;
};

} // namespace kinerja
