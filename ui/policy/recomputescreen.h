#pragma once

#include "core/evaluation/rulescomparisonstore.h"
#include "ui/common/recordmodel.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/explain/periodunitbar.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

namespace kinerja {

class PageHeader;
class RecordTable;
class WhyPanel;

/// A period of a unit as it stands beside what other rules would give, with why for both. It writes nothing. Main thread.
class RecomputeScreen : public Screen {
    Q_OBJECT

public:
    explicit RecomputeScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pack {
        QString hash; ///< in hexadecimal digits
        QString words;
    };
    struct Reading {
        PeriodUnitChoices choices;
        QList<Pack> packs; ///< those that can evaluate
        QString chosen;  ///< hash
        QString applied; ///< hash of the pack that applies by itself
        UnitId unit;
        RulesComparison comparison;
    };
    /// A line of the table: the place of its person on both boards.
    struct Line {
        qsizetype row = 0;
        bool moves = false;
    };
    [[nodiscard]] static Result<Reading> compared(const Store &store, const Period &period, UnitId unit, const QString &pack, Progress &progress);
    void build();
    void arrange();
    void read();
    void take(Reading reading);
    void showLines();
    void showWhy();

    Workspace &m_workspace;
    Question m_question;
    UnitId m_unit;
    QString m_pack; ///< id or hash; empty: the pack that applies
    RulesComparison m_comparison;
    PageHeader *m_header;
    PeriodUnitBar *m_bar;
    QComboBox *m_packs;
    QLabel *m_summary;
    QCheckBox *m_onlyMoved;
    RecordModel<Line> *m_model;
    RecordTable *m_table;
    QBoxLayout *m_why;
    WhyPanel *m_now;
    WhyPanel *m_then;
};

} // namespace kinerja
