#include "ui/plan/draftkeeper.h"

#include "core/store/draftstore.h"

namespace kinerja {

namespace {

/// Within 5 s of the last key, with room for a slow disk.
constexpr int afterMs = 2000;

} // namespace

DraftKeeper::DraftKeeper(Workspace &workspace, const QString &form, QObject *parent) : QObject(parent), m_workspace(workspace), m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::setSubject(const Uuid &subject)
{
    m_timer.stop();
    m_subject = subject;
    m_kept = false;
}

void DraftKeeper::typed(std::function<QByteArray()> body)
{
    m_body = std::move(body);
    // Not begun again with each key: somebody who types without a pause is kept as well.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::settled()
{
    m_timer.stop();
    if (m_kept)
        discard();
}

void DraftKeeper::flush()
{
    if (m_timer.isActive())
        keep();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    const QByteArray body = m_body ? m_body() : QByteArray();
    if (body.isEmpty())
        return;
    m_kept = true;
    m_workspace.thread().run<bool>(
        StoreThread::Lane::Write, this,
        [form = m_form, subject = m_subject, body](Store &store, Progress &) -> Result<bool> {
            TRY(DraftStore(store.database(), store.session().user).save({form, subject, body, store.clock().now()}));
            return true;
        },
        [this](Result<bool> done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_kept = false;
    m_workspace.thread().run<bool>(
        StoreThread::Lane::Write, this,
        [form = m_form, subject = m_subject](Store &store, Progress &) -> Result<bool> {
            TRY(DraftStore(store.database(), store.session().user).discard(form, subject));
            return true;
        },
        [this](Result<bool> done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

} // namespace kinerja
