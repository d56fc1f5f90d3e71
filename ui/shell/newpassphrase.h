#pragma once

#include "core/keys/passphrase.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace kinerja {

class FormField;
class PassphraseEdit;

/// Choosing a new passphrase: made of everyday words, or one's own with its strength in words; typed once more in both cases, so that
/// fingers learn it. What speaks against one's own is said beside the field. It keeps nothing; core has the last word.
class NewPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Names that a good passphrase does not rest on: of the office, its unit.
    void setContext(const QStringList &context);
    /// What is missing before it may be used; empty: nothing.
    [[nodiscard]] QString whyNot() const;
    /// The passphrase; only where nothing is missing.
    [[nodiscard]] Result<Secret> passphrase() const;
    /// Forgets everything typed and made.
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;
    /// How long a copied passphrase stays in the clipboard.
    void setClipboardTime(std::chrono::milliseconds time) { m_clipboardTime = time; }

Q_SIGNALS:
    void changed();
    /// Enter in the last field.
    void submitted();

private:
    [[nodiscard]] bool isMaker() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString mismatch() const;
    void makeAnother();
    void copy();
    void showMode();
    void judge();
    void judgeAgain();

    QStringList m_context;
    std::chrono::milliseconds m_clipboardTime = std::chrono::seconds(30);
    QRadioButton *m_maker;
    QRadioButton *m_own;
    QWidget *m_makerPanel;
    QLabel *m_made;
    QPushButton *m_copy;
    QLabel *m_copied;
    PassphraseEdit *m_ownEdit;
    FormField *m_ownField;
    PassphraseEdit *m_againEdit;
    FormField *m_againField;
};

/// Shows a line below a field of a passphrase while Caps Lock is on; `usual` otherwise.
void hintCapsLock(FormField *field, PassphraseEdit *edit, const QString &usual = {});

} // namespace kinerja
