#pragma once

#include "ui/common/workspace.h"

#include <QTimer>

#include <functional>

namespace kinerja {

/// Keeps one form's typing on disk while it is not saved: within seconds of the first key, again and again, and takes it away when there
/// is nothing unsaved any more. Main thread; owned by the form's page; the store's thread does the writing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Workspace &workspace, const QString &form, QObject *parent = nullptr);

    /// From here on drafts are of this subject; what is typed of another is not touched.
    void setSubject(const Uuid &subject);
    /// Something was typed: `body` is asked for what to keep when it is time; empty keeps nothing.
    void typed(std::function<QByteArray()> body);
    /// Everything is saved, or as it was: a draft that was kept goes.
    void settled();
    /// Keeps now what waits.
    void flush();
    /// Nothing is kept now; what is on disk stays. For while a save is under way, which takes the draft along.
    void pause() { m_timer.stop(); }
    /// Takes the draft off the disk, whoever kept it.
    void discard();
    /// The draft on disk is that of what is typed here.
    void adopt() { m_kept = true; }
    /// A save took the draft along.
    void forget() { m_kept = false; }

Q_SIGNALS:
    void failed(const kinerja::Error &error);

private:
    void keep();

    Workspace &m_workspace;
    QString m_form;
    Uuid m_subject;
    std::function<QByteArray()> m_body;
    QTimer m_timer;
    bool m_kept = false;
};

} // namespace kinerja
