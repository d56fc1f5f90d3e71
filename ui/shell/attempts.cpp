#include "ui/shell/attempts.h"

#include "core/base/hash.h"
#include "ui/common/settings.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array delays = {0, 0, 0, 0, 1, 2, 4, 8, 16, 30};

QString nameFor(const QString &path, QLatin1StringView what)
{
    // The same file by another way there counts as the same.
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return u"attempts/%1/%2"_s.arg(QString::fromLatin1(blake2b(whole.toUtf8(), 16).toHex()), what);
}

} // namespace

int delayAfter(int failures)
{
    return delays[size_t(qBound(0, failures, int(delays.size()) - 1))];
}

void Attempts::failed(const QString &path)
{
    m_settings.setValue(nameFor(path, "count"_L1), failures(path) + 1);
    m_settings.setValue(nameFor(path, "last"_L1), m_clock.now().toMSecsSinceEpoch());
    // Before anybody can end the program and start it again.
    m_settings.sync();
}

void Attempts::succeeded(const QString &path)
{
    if (failures(path) == 0)
        return;
    m_settings.setValue(nameFor(path, "count"_L1), 0);
    m_settings.sync();
}

int Attempts::failures(const QString &path) const
{
    return qMax(0, m_settings.value(nameFor(path, "count"_L1), 0).toInt());
}

int Attempts::secondsLeft(const QString &path) const
{
    const qint64 delay = delayAfter(failures(path)) * 1000;
    const qint64 since = m_clock.now().toMSecsSinceEpoch() - m_settings.value(nameFor(path, "last"_L1), 0).toLongLong();
    const qint64 left = qBound(qint64(0), delay - since, delay);
    return int((left + 999) / 1000);
}

} // namespace kinerja
