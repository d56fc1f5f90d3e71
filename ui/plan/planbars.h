#pragma once

#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/plan/editors.h"

namespace kinerja {

/// "There is typing from … that was not saved": restore it or throw it away. Until that is said, nothing is typed over it.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void restoreWanted();
    void discardWanted();

private:
    QLabel *m_text;
    QPushButton *m_restore;
};

/// Where the appraiser says what should be improved before a plan goes back.
class ReturnBar : public Card {
    Q_OBJECT

public:
    explicit ReturnBar(QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void returnWanted(const QString &reason);
    void cancelled();

private:
    GrowingEdit *m_reason;
    FormField *m_field;
};

} // namespace kinerja
