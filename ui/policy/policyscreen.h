#pragma once

#include "core/policy/policyset.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

#include <QSet>

class QBoxLayout;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace kinerja {

class Card;
class CasePanel;
class LegalView;
class PackCompare;
class PackImport;
class PageHeader;
class PolicyTimeline;
class ValuesView;

/// The rules: which pack is in force when, what each stands on and sets, how two differ, a case tried, a pack taken in. Main thread.
class PolicyScreen : public Screen {
    Q_OBJECT

public:
    explicit PolicyScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading {
        PolicySet set;
        QList<QByteArray> own; ///< hashes of the packs that the office took in
    };
    void build();
    void arrange();
    void read();
    void take(Reading reading);
    void chooseDay(QDate day);
    void showDay();
    void choose(const QByteArray &hash);
    void showPack();
    void removePack();
    [[nodiscard]] std::optional<PolicyPack> shownPack() const;
    [[nodiscard]] QString listText(const PolicyPack &pack) const;

    Workspace &m_workspace;
    Question m_question;
    Reading m_reading;
    QByteArray m_shown; ///< hash of the pack that is looked at
    QString m_wanted;   ///< id of the pack that somebody came for
    PageHeader *m_header;
    QPushButton *m_import;
    QPushButton *m_recompute;
    QPushButton *m_trial;
    PolicyTimeline *m_line;
    QDateEdit *m_day;
    QLabel *m_inForce;
    QBoxLayout *m_top;
    QBoxLayout *m_row;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Card *m_card;
    QLabel *m_facts;
    QPushButton *m_remove;
    QTabWidget *m_tabs;
    LegalView *m_legal;
    ValuesView *m_values;
    PackCompare *m_compare;
    CasePanel *m_case;
    PackImport *m_intake;
};

} // namespace kinerja
