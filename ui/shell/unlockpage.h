#pragma once

#include "ui/common/workspace.h"
#include "ui/shell/attempts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kinerja {

class FormField;
class GlyphMark;
class PassphraseEdit;
class RecoverForm;

/// The way into one office file: its passphrase, or its recovery sheet. Also what is seen while the office is locked. The key is
/// derived on the writing thread; the page lives meanwhile and takes no second Enter. Main thread; owned by the main window.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Closed, ///< the office is to be opened
        Locked, ///< it was open in this window, and what was typed there is still there
    };

    explicit UnlockPage(Workspace &workspace, QWidget *parent = nullptr);
    UnlockPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void setOffice(const QString &path, State state);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// The office is open.
    void opened();
    /// To the first page.
    void back();
    void helpRequested(const QString &topic);

private:
    void submit();
    void failed(const QString &path, const Error &error);
    void setOpening(bool opening);
    void updateButton();
    void showRecovery(bool shown);
    void makeRecovery();

    Workspace &m_workspace;
    const Clock &m_clock;
    Attempts m_attempts;
    QString m_path;
    State m_state = State::Closed;
    bool m_opening = false;
    bool m_practice = false;
    QTimer m_countdown;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_plain;
    GlyphMark *m_icon;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_calm;
    NoticeBar *m_notice;
    PassphraseEdit *m_edit;
    FormField *m_field;
    QPushButton *m_open;
    QPushButton *m_forgot;
    QPushButton *m_back;
    RecoverForm *m_recover = nullptr; ///< made when somebody asks for it
};

} // namespace kinerja
