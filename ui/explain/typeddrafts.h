// What lives here: what stands around the ratings of a unit: the organisation's predicate that comes first, the distribution beside its
// guide with the reasons that people write, why a predicate is what it is. What does not: rating and issuing (ui/evaluation), charts.
#pragma once

#include "core/base/ids.h"
#include "ui/common/workspace.h"

#include <QTimer>

namespace kinerja {

/// What is typed on the page and not saved yet (notes, reasons), kept a few seconds after the last key so that a lock or a power cut
/// costs nothing. Main thread; owned by the page.
class TypedDrafts : public QObject {
    Q_OBJECT

public:
    explicit TypedDrafts(Workspace &workspace, QObject *parent = nullptr);

    /// Reads what was kept; `then` follows when it is here.
    void load(std::function<void()> then);
    /// What was typed for this and not saved; nothing where there is no such thing.
    [[nodiscard]] std::optional<QString> text(const QString &form, const Uuid &subject) const;
    void type(const QString &form, const Uuid &subject, const QString &text);
    /// It was saved, or is not wanted any more.
    void done(const QString &form, const Uuid &subject);
    /// Keeps at once what waits.
    void keep();

private:
    struct Key {
        QString form;
        Uuid subject;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.form, key.subject); }
    };

    Workspace &m_workspace;
    QTimer m_pause;
    Question m_question;
    QHash<Key, QString> m_texts;
    QHash<Key, std::optional<QString>> m_unkept; ///< nothing: to be discarded
};

} // namespace kinerja
