#pragma once

#include <QDate>
#include <QDateTime>

namespace kinerja {

/// Where time comes from. Rules never read it; stores and programs are given one.
class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The civil date at the office.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The machine's clock; `today` may be fixed by the user (`--today`).
class SystemClock final : public Clock {
public:
    explicit SystemClock(QDate today = {}) : m_today(today) {}
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return m_today.isValid() ? m_today : QDate::currentDate(); }

private:
    QDate m_today;
};

/// A clock that stands still until it is moved: tests and the practice office.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now;
};

} // namespace kinerja
