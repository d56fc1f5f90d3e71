#pragma once

#include "core/office/holidaystore.h"
#include "ui/common/place.h"
#include "ui/common/recordmodel.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace kinerja {

class FormField;
class RecordTable;

/// Hari libur: the year's list, typed one by one or imported. Reads and writes by itself, unlike the sections of settings.
class HolidaySection : public QWidget {
    Q_OBJECT

public:
    explicit HolidaySection(Workspace &workspace, QWidget *parent = nullptr);
    void read();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void go(const kinerja::Place &place);
    /// Something was written and can be taken back.
    void saved(const kinerja::CommandId &command);

private:
    struct Reading {
        QList<int> years;
        QList<Holiday> days;
    };
    void add();
    void removeChosen();
    void showReasons();
    void write(std::function<Result<void>(Ledger::Writer &)> change, std::function<void()> then = {});

    Workspace &m_workspace;
    QComboBox *m_year;
    RecordModel<Holiday> *m_model;
    RecordTable *m_table;
    QDateEdit *m_day;
    QLineEdit *m_name;
    FormField *m_nameField;
    QPushButton *m_add;
    QPushButton *m_remove;
    Question m_question;
};

} // namespace kinerja
