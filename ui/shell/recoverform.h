#pragma once

#include "core/keys/recovery.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace kinerja {

class FormField;
class NewPassphrase;

/// Opens an office with the code of its recovery sheet, typed or out of its .txt, and gives it a new passphrase in the same step:
/// both or nothing. Main thread; part of the unlock page.
class RecoverForm : public QWidget {
    Q_OBJECT

public:
    explicit RecoverForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins again, for this file.
    void setOffice(const QString &path);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// The office is open.
    void recovered();
    void cancelled();

private:
    void chooseFile();
    void judgeCode();
    void submit();
    void setWorking(bool working);
    void updateButton();

    Workspace &m_workspace;
    QString m_path;
    bool m_working = false;
    NoticeBar *m_notice;
    QPlainTextEdit *m_code;
    FormField *m_codeField;
    QPushButton *m_choose;
    NewPassphrase *m_passphrase;
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace kinerja
