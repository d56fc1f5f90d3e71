#pragma once

#include "ui/help/helptopics.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace kinerja {

/// A topic to read, with a line that searches all of them. Links go from topic to topic; nothing is fetched from anywhere. Main thread.
class HelpView : public QWidget {
    Q_OBJECT

public:
    explicit HelpView(Language language, QWidget *parent = nullptr);

    /// The list of all topics for a name that is none.
    void showTopic(const QString &name);
    [[nodiscard]] const QString &topic() const { return m_name; }
    [[nodiscard]] QWidget *firstFocus() const;
    void find();

Q_SIGNALS:
    void topicChanged(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &typed);
    void render();

    HelpTopics m_topics;
    QString m_name;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};

} // namespace kinerja
