#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kinerja {

/// What a person is asked outside the page. Nothing waits: answers come through functions, on the main thread, and not at all
/// where `parent` is gone. Tests answer with a script.
class Prompt {
public:
    Prompt() = default;
    virtual ~Prompt() = default;
    Q_DISABLE_COPY_MOVE(Prompt)

    /// A question whose buttons are verbs ("Delete 3 indicators"); Esc and "Cancel" answer nothing happens.
    struct Question {
        QString title;
        QString text;
        QString detail = {};
        QString verb; ///< the button that does it
        QString other = {}; ///< a second way, or empty
    };
    enum class Answer { Cancel, Verb, Other };
    virtual void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then) = 0;

    struct File {
        QString title;
        QString filter;         ///< as QFileDialog takes it
        QString suggestion = {}; ///< name or path
        QString ending = {};     ///< given to a name that has none
    };
    virtual void openFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) = 0;
    virtual void saveFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) = 0;
    virtual void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> then) = 0;
};

/// Real windows, opened without a loop of their own.
class WindowPrompt final : public Prompt {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then) override;
    void openFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) override;
    void saveFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) override;
    void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> then) override;
};

} // namespace kinerja
