#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kinerja {

/// A bordered surface with an optional title, for what belongs together. `body()` takes the content.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
};

/// The head of a page: title, a line below it, buttons at the right, the primary one last.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    /// Right of the title; the header owns them.
    void addAction(QWidget *widget);
    [[nodiscard]] QString title() const { return m_title->text(); }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    class QHBoxLayout *m_actions;
};

/// What a page shows where there is nothing yet: one sentence on what to do and a button that does it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, const QString &action, QWidget *parent = nullptr);
    void set(const QString &title, const QString &text, const QString &action);
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

/// Scrolls a page that is taller than the window; never sideways.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr);

[[nodiscard]] QLabel *label(const QString &text, const char *kind = "", QWidget *parent = nullptr);
/// A button with object name, accessible name and mnemonic in its text; `kind` as setKind takes it.
[[nodiscard]] QPushButton *button(const QString &text, const QString &objectName, const char *kind = "quiet", QWidget *parent = nullptr);
/// Enables or disables and says why not: in the tool tip, the status tip and to screen readers. An empty reason enables.
void setReason(QWidget *widget, const QString &whyNot);

} // namespace kinerja
