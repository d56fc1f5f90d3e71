#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace kinerja {

class TypedDrafts;

/// One line for the note on a row, below the grid: Enter keeps it, Esc leaves it. Main thread; saves nothing itself.
class NoteLine : public QWidget {
    Q_OBJECT

public:
    explicit NoteLine(TypedDrafts &drafts, QWidget *parent = nullptr);

    /// `subject` is the rating's row; `note` what is recorded.
    void open(const QString &name, const Uuid &subject, const QString &note);
    [[nodiscard]] const Uuid &subject() const { return m_subject; }

Q_SIGNALS:
    void written(const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    TypedDrafts &m_drafts;
    Uuid m_subject;
    QLabel *m_name;
    QLineEdit *m_text;
};

} // namespace kinerja
