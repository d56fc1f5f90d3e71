#pragma once

#include "core/exchange/judgement.h"
#include "ui/common/workspace.h"

namespace kinerja {

/// The tables that the page writes for people to fill in or to mend: the refused rows of a file, an empty template. Asks where to, and
/// says what became of it. Main thread, owned by its page.
class ImportFiles : public QObject {
    Q_OBJECT

public:
    explicit ImportFiles(Workspace &workspace, QWidget *page);

    void saveRefused(const QString &path, const QString &sheet, const Judgement &judgement, const QString &folder);
    void saveTemplate(ImportKind kind, const QString &folder);

Q_SIGNALS:
    void said(const kinerja::Notice &notice);

private:
    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace kinerja
