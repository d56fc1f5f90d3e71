#include "ui/exchange/importfiles.h"

#include "core/base/tr.h"
#include "core/exchange/importtables.h"
#include "core/store/outputtarget.h"
#include "ui/common/labels.h"
#include "ui/exchange/importwords.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Prompt::File workbook(const QString &title, const QString &folder, const QString &name)
{
    Prompt::File file;
    file.title = title;
    file.filter = translate("importpage", "Excel workbook (*.xlsx)");
    file.suggestion = QDir(folder).filePath(name + u".xlsx"_s);
    file.ending = u"xlsx"_s;
    return file;
}

} // namespace

ImportFiles::ImportFiles(Workspace &workspace, QWidget *page) : QObject(page), m_workspace(workspace), m_page(page) {}

void ImportFiles::saveRefused(const QString &path, const QString &sheet, const Judgement &judgement, const QString &folder)
{
    const Prompt::File file = workbook(translate("importpage", "Save the refused rows"), folder, QFileInfo(path).completeBaseName() + translate("importpage", "-refused"));
    m_workspace.prompt().saveFile(m_page, file, [this, path, sheet, judgement](const QString &to) {
        m_workspace.readLong(
            translate("importpage", "Saving the refused rows"), this,
            [path, sheet, judgement, to](Store &store, Progress &progress) -> Result<qint64> {
                TRY(checkOutputTarget(store.path(), to, OutputKind::Workbook));
                return writeRefusals(path, sheet, judgement, to, progress);
            },
            [this, to](Result<qint64> rows) {
                if (!rows)
                    Q_EMIT said(noticeOf(rows.error()));
                else
                    Q_EMIT said({Notice::Level::Success,
                                 filled(translate("importpage", "%1 refused rows were saved as %2. Mend them there and import that file. It holds names and NIPs: keep it no longer than needed."),
                                        {countText(*rows), placeText(to)})});
            });
    });
}

void ImportFiles::saveTemplate(ImportKind kind, const QString &folder)
{
    const Prompt::File file = workbook(filled(translate("importpage", "Save an empty template: %1"), {kindTitle(kind)}), folder, translate("importpage", "Template") + u' ' + kindTitle(kind));
    m_workspace.prompt().saveFile(m_page, file, [this, kind](const QString &to) {
        m_workspace.readLong(
            translate("importpage", "Saving a template"), this,
            [kind, to](Store &store, Progress &) -> Result<bool> {
                TRY(checkOutputTarget(store.path(), to, OutputKind::Workbook));
                TRY(writeTemplate(kind, to));
                return true;
            },
            [this, to](Result<bool> saved) {
                if (!saved)
                    Q_EMIT said(noticeOf(saved.error()));
                else
                    Q_EMIT said({Notice::Level::Success,
                                 filled(translate("importpage", "The template was saved as %1. Fill it in with Excel or LibreOffice, then import it here."), {placeText(to)})});
            });
    });
}

} // namespace kinerja
