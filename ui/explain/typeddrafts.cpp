#include "ui/explain/typeddrafts.h"

#include "core/store/draftstore.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr int pause = 2'000;
constexpr auto family = "evaluation."_L1;
}

TypedDrafts::TypedDrafts(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TypedDrafts::keep);
}

void TypedDrafts::load(std::function<void()> then)
{
    m_workspace.ask(
        m_question, this, [](Store &store, Progress &) { return DraftStore(store.database(), store.session().user).list(); },
        [this, then = std::move(then)](Result<QList<Draft>> drafts) {
            if (drafts) {
                for (const Draft &draft : std::as_const(*drafts)) {
                    const Key key{draft.form, draft.subject};
                    // What was typed since is newer than what was kept.
                    if (draft.form.startsWith(family) && !m_texts.contains(key) && !m_unkept.contains(key))
                        m_texts.insert(key, QString::fromUtf8(draft.body));
                }
            }
            then();
        });
}

std::optional<QString> TypedDrafts::text(const QString &form, const Uuid &subject) const
{
    const auto at = m_texts.constFind({family + form, subject});
    return at == m_texts.constEnd() ? std::nullopt : std::optional(*at);
}

void TypedDrafts::type(const QString &form, const Uuid &subject, const QString &text)
{
    const Key key{family + form, subject};
    m_texts.insert(key, text);
    m_unkept.insert(key, text);
    m_pause.start();
}

void TypedDrafts::done(const QString &form, const Uuid &subject)
{
    const Key key{family + form, subject};
    if (m_texts.remove(key) == 0)
        return;
    m_unkept.insert(key, std::nullopt);
    m_pause.start();
}

void TypedDrafts::keep()
{
    m_pause.stop();
    if (m_unkept.isEmpty())
        return;
    // Not through the task strip: nobody waits for it.
    m_workspace.thread().run<bool>(
        StoreThread::Lane::Write, this,
        [rows = std::exchange(m_unkept, {})](Store &store, Progress &) -> Result<bool> {
            const DraftStore drafts(store.database(), store.session().user);
            for (auto it = rows.begin(); it != rows.end(); ++it) {
                if (*it)
                    TRY(drafts.save({it.key().form, it.key().subject, (*it)->toUtf8(), store.clock().now()}));
                else
                    TRY(drafts.discard(it.key().form, it.key().subject));
            }
            return true;
        },
        [](Result<bool>) {
            // A draft that could not be kept is still on the page.
        });
}

} // namespace kinerja
