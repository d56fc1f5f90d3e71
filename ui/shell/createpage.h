#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja {

class Card;
class FormField;
class NewPassphrase;
class PageHeader;
class RecoveryStep;

/// A new office on one page: what it is called, where its file lies, its passphrase, and then its recovery sheet. The office is open
/// from the moment it was made; the page is done when `finished` says so. Main thread; owned by the main window.
class CreatePage : public QWidget {
    Q_OBJECT

public:
    explicit CreatePage(Workspace &workspace, QWidget *parent = nullptr);

    /// An empty form.
    void start();
    /// The office is being made, or its recovery sheet is still to come: the window stays on this page.
    [[nodiscard]] bool isBusy() const { return m_step != Step::Form; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void finished();
    void back();
    /// The office that was open before is closed.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { Form, Making, Recovery };
    [[nodiscard]] QWidget *buildForm(QWidget *parent);
    [[nodiscard]] QString whyNot() const;
    void suggestPlace();
    void choosePlace();
    void showPlace();
    void submit();
    void made(const Result<OfficeInfo> &info);
    void setStep(Step step);
    void updateButton();

    Workspace &m_workspace;
    Step m_step = Step::Form;
    QString m_path;
    bool m_placeChosen = false; ///< by hand: the name changes it no more
    PageHeader *m_header;
    QWidget *m_form = nullptr;
    QBoxLayout *m_columns = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_place = nullptr;
    FormField *m_placeField = nullptr;
    QPushButton *m_change = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    Card *m_next = nullptr;
    QLabel *m_nextWords = nullptr;
    RecoveryStep *m_recovery = nullptr;
    NoticeBar *m_notice = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_back = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace kinerja
