#pragma once

#include "core/base/translation.h"
#include "ui/common/style.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace kinerja {

/// What this program remembers on this computer: looks, window, columns, recent offices. In clear, so never anything about a
/// person and no secret. Main thread.
class Settings {
public:
    /// The user's own file; or the one given, for tests.
    explicit Settings(const QString &file = {});

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] int textPercent() const; ///< 100 to 200
    void setTextPercent(int percent);
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] int lockMinutes() const; ///< 1 to 30
    void setLockMinutes(int minutes);

    /// Office files that were open, the latest first; those that are gone are left out.
    [[nodiscard]] QStringList recentOffices() const;
    void addRecentOffice(const QString &path);
    void forgetOffice(const QString &path);

    /// Bytes of a window, a splitter, a table's header, by the name of the widget.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);
    void forgetLayouts();

    /// Any other small thing, by name.
    [[nodiscard]] QVariant value(const QString &name, const QVariant &otherwise = {}) const;
    void setValue(const QString &name, const QVariant &value);

    void sync() { m_settings.sync(); }

private:
    mutable QSettings m_settings;
};

} // namespace kinerja
