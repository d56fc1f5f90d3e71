#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinerja {

class FormField;
class PassphraseEdit;

/// Cadangan: one file that holds everything, as encrypted as the office itself.
class BackupSection : public QWidget {
    Q_OBJECT

public:
    explicit BackupSection(Workspace &workspace, QWidget *parent = nullptr);
    void read();
    [[nodiscard]] QPushButton *firstField() const { return m_make; }

private:
    void choose();
    void make(const QString &path);
    void chooseRestore();
    void restore(const QString &from, const QString &to);
    /// Under which this computer remembers when this office was backed up.
    [[nodiscard]] QString memory() const;

    Workspace &m_workspace;
    QLabel *m_last;
    QPushButton *m_make;
    QPushButton *m_restore;
};

/// Kata sandi: another passphrase, and the recovery sheet again.
class PassphraseSection : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseSection(Workspace &workspace, QWidget *parent = nullptr);
    void read();
    /// Forgets everything typed.
    void clear();
    [[nodiscard]] QWidget *firstField() const;

private:
    void judge();
    void change();
    void chooseSheet();
    void makeSheet(const QString &path);

    Workspace &m_workspace;
    PassphraseEdit *m_current;
    FormField *m_currentField;
    PassphraseEdit *m_next;
    FormField *m_nextField;
    PassphraseEdit *m_again;
    FormField *m_againField;
    QPushButton *m_change;
    QLabel *m_sheetWords;
    QPushButton *m_sheet;
};

} // namespace kinerja
