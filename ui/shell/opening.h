#pragma once

#include "core/store/storethread.h"

#include <QDateTime>

namespace kinerja {

class Settings;

/// The three ways into an office, as Workspace::open takes them. Each deriving of a key happens on the writing thread.

/// With the passphrase.
[[nodiscard]] StoreThread::Opening openWith(const QString &path, Secret passphrase);
/// With the data key off the recovery sheet; the login then has the passphrase `next`. Where `next` is refused nothing is changed
/// and the office stays closed.
[[nodiscard]] StoreThread::Opening recoverWith(const QString &path, Secret dataKey, Secret next);
/// A new office. The folder of `path` is made where it is missing.
[[nodiscard]] StoreThread::Opening createWith(const QString &path, const Store::NewOffice &office, Secret passphrase);

/// Remembers that an office was open, for the list on the first page; the practice office is not in that list.
void noteOpened(Settings &settings, const QString &path, const QDateTime &at);
/// When it was last; invalid where that is not known.
[[nodiscard]] QDateTime lastOpened(const Settings &settings, const QString &path);

} // namespace kinerja
