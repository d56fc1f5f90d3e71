#pragma once

#include "core/base/clock.h"

#include <QString>

namespace kinerja {

class Settings;

/// Seconds to wait before the next try, after so many wrong passphrases in a row: 0, 0, 0, 1, 2, 4, 8, 16, and then 30 each time.
/// Enough that nobody tries a list of words by hand, never so much that the owner is shut out.
[[nodiscard]] int delayAfter(int failures);

/// Wrong passphrases in a row, by office file, outside the database (which is closed then) and across restarts: under a hash of the
/// path, so that the settings do not tell which offices were tried. Main thread; reads the clock it is given, sleeps never.
class Attempts {
public:
    Attempts(Settings &settings, const Clock &clock) : m_settings(settings), m_clock(clock) {}

    /// A passphrase did not fit just now.
    void failed(const QString &path);
    /// One fitted: the count begins again.
    void succeeded(const QString &path);

    [[nodiscard]] int failures(const QString &path) const;
    /// Whole seconds that are left to wait, rounded up; 0: try. A clock that was set back makes nobody wait longer than the delay.
    [[nodiscard]] int secondsLeft(const QString &path) const;

private:
    Settings &m_settings;
    const Clock &m_clock;
};

} // namespace kinerja
