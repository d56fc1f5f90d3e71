// What a screen's test stands on: a real office behind a workspace, a prompt that answers from a script, a picture for the eye.
#pragma once

#include "core/base/translation.h"
#include "tests/support/testcase.h"
#include "ui/common/workspace.h"

#include <QQueue>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace kinerja {

/// Answers questions and file dialogs in the order in which a test said; what nobody expected fails the test.
class ScriptedPrompt final : public Prompt {
public:
    void answer(Answer answer) { m_answers.enqueue(answer); }
    /// The path that the next file or folder dialog gives; empty: the dialog is left.
    void giveFile(const QString &path) { m_files.enqueue(path); }
    [[nodiscard]] const QList<Question> &asked() const { return m_asked; }

    void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then) override;
    void openFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) override { give(parent, file.title, std::move(then)); }
    void saveFile(QWidget *parent, const File &file, std::function<void(const QString &)> then) override { give(parent, file.title, std::move(then)); }
    void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> then) override { give(parent, title, std::move(then)); }

private:
    void give(QWidget *parent, const QString &title, std::function<void(const QString &)> then);

    QQueue<Answer> m_answers;
    QQueue<QString> m_files;
    QList<Question> m_asked;
};

/// A workspace with an office of its own in a folder that disappears.
class WorkspaceFixture {
public:
    enum class Office {
        None,     ///< nothing is open
        Empty,    ///< an office without people
        Sample,   ///< tests/data/kantor: units, people, plans, realisations of 2026
        Practice, ///< the practice office of 60: two quarters issued, the third recorded and open
    };
    explicit WorkspaceFixture(Office office, QDate today = QDate(2026, 10, 12));
    ~WorkspaceFixture();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] ScriptedPrompt &prompt() { return m_prompt; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString officePath() const { return path(QStringLiteral("kantor.kinerja")); }
    /// What opens `officePath()`.
    [[nodiscard]] static QByteArray passphrase();
    /// Opens the office (again), as after a lock; waits until it is open.
    void open();

    /// Runs `work` on the writing thread and waits for it: what a test wants to know or to prepare behind the screens' back.
    template <class T>
    T onStore(std::function<Result<T>(Store &)> work)
    {
        std::optional<T> value;
        QString trouble;
        m_workspace->thread().run<T>(
            StoreThread::Lane::Write, m_workspace.get(), [work](Store &store, Progress &) { return work(store); },
            [&](Result<T> result) {
                if (result)
                    value = *std::move(result);
                else
                    trouble = result.error().detail + u'|' + errorText(result.error());
            });
        if (!QTest::qWaitFor([&] { return value.has_value() || !trouble.isEmpty(); }, 30'000) || !value)
            qFatal("on the store: %s", qPrintable(trouble));
        return *std::move(value);
    }

    /// Where KINERJA_SHOTS names a folder: pictures of `widget` as NAME-light.png and NAME-dark.png there, 1158×680 (the page beside the
    /// navigation) unless a size is given. Nothing otherwise.
    static void shot(QWidget &widget, const QString &name, QSize size = QSize(1158, 680));

private:
    QTemporaryDir m_folder;
    ScriptedPrompt m_prompt;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QDate m_today;
};

/// main() of a test program with widgets, offscreen, in the program's own look. It begins in Indonesian; `run` may change that.
int runWidgetTest(int argc, char **argv, const std::function<int(int, char **, Translation &)> &run);

} // namespace kinerja

#define KINERJA_WIDGET_TEST_MAIN(Class)                                                                                \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return kinerja::runWidgetTest(argc, argv, [](int count, char **words, kinerja::Translation &) {               \
            Class test;                                                                                                \
            return QTest::qExec(&test, count, words);                                                                  \
        });                                                                                                            \
    }
