#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kinerja {

/// The translation of `text` in `context`, in the language that is loaded; `text` itself where none is.
/// Strings are collected by lupdate from translate("context", "text") and QT_TRANSLATE_NOOP("context", "text").
[[nodiscard]] inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

/// `text` with %1, %2 … replaced in one pass, so that an argument that itself holds "%2" stays as it is.
[[nodiscard]] QString filled(const QString &text, const QStringList &args);

} // namespace kinerja
