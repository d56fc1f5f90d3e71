#pragma once

#include "core/base/result.h"
#include "ui/paper/printer.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kinerja::paper {

/// What the recovery sheet (lembar pemulihan) shows; the code opens the office without a passphrase.
struct RecoveryPaper {
    QString officeName = {};
    QString network = {};
    QDate made = {};
    QStringList codeLines = {};
    QStringList instructions = {};
};

/// One page to print, put into an envelope and locked away. The file holds the secret: whoever asks for it deletes it after
/// printing.
[[nodiscard]] Result<void> writeRecoveryPaper(const RecoveryPaper &sheet, const QString &path, const PaperOptions &options);

} // namespace kinerja::paper
