#pragma once

#include "core/office/unittree.h"
#include "core/report/formbatch.h"
#include "ui/common/recordmodel.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace kinerja {

class GapList;

/// What to print, of whom and on which sheet: the left side of the page. It knows no store: the page gives it units and people.
class PrintChoice : public QWidget {
    Q_OBJECT

public:
    explicit PrintChoice(QWidget *parent = nullptr);

    [[nodiscard]] QString form() const; ///< d1 d3 d4
    void setForm(const QString &code);
    [[nodiscard]] UnitId unit() const;
    /// Chooses without asking for a new reading; null: the whole office.
    void setUnit(UnitId unit);
    void setUnits(const QList<Unit> &units);
    /// Null: everybody in the unit.
    [[nodiscard]] EmployeeId employee() const { return m_employee; }
    void setEmployee(EmployeeId employee);
    void setPeople(const QList<FormDocument> &documents);
    void setGaps(const QList<FormGap> &gaps);

    [[nodiscard]] OfficePaper paper() const;
    void setPaper(OfficePaper paper);
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);
    /// Invalid where a line is to be printed.
    [[nodiscard]] QDate date() const;
    /// The day that is offered for the date of signing.
    void offerDate(QDate day);

    void find();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void contentChanged();  ///< form, unit, place, date: the documents are others
    void employeeChanged(); ///< the same documents, fewer or more of them
    void paperChanged();
    void gapChosen(const kinerja::FormGap &gap);
    void verifyWanted();

private:
    struct Person {
        EmployeeId employee;
        QString name;
        QString nip;
    };
    [[nodiscard]] QWidget *whatCard();
    [[nodiscard]] QWidget *sheetCard();
    void listen();
    void showPeople();
    void choosePerson(int row);

    QComboBox *m_form;
    QComboBox *m_unit;
    QLineEdit *m_search;
    QListView *m_list;
    GapList *m_gaps;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QPushButton *m_verify;
    QComboBox *m_paper;
    QLineEdit *m_place;
    QCheckBox *m_dated;
    QDateEdit *m_date;
    QList<Person> m_people;
    RecordModel<Person> *m_model;
    EmployeeId m_employee;
    QString m_saidPlace; ///< what the last reading was told
};

} // namespace kinerja
