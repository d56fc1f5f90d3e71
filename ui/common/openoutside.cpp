#include "ui/common/openoutside.h"

#include "core/base/tr.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace kinerja {

std::optional<Notice> openOutside(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return std::nullopt;
    const QFileInfo file(path);
    return Notice{Notice::Level::Attention,
                  filled(translate("common", "No program on this computer opens %1. It is kept in the folder %2."),
                         {file.fileName(), QDir::toNativeSeparators(file.absolutePath())})};
}

} // namespace kinerja
