#include "ui/common/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr qsizetype mostRecent = 8;
}

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/kinerja.ini"_s : file, QSettings::IniFormat)
{
}

Theme Settings::theme() const
{
    return themeFromCode(m_settings.value(u"theme"_s).toString());
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue(u"theme"_s, code(theme));
}

int Settings::textPercent() const
{
    return qBound(100, m_settings.value(u"textPercent"_s, 100).toInt(), 200);
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(u"textPercent"_s, qBound(100, percent, 200));
}

Language Settings::language() const
{
    return languageFromCode(m_settings.value(u"language"_s).toString()).value_or(Language::Indonesian);
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, languageCode(language));
}

int Settings::lockMinutes() const
{
    return qBound(1, m_settings.value(u"lockMinutes"_s, 5).toInt(), 30);
}

void Settings::setLockMinutes(int minutes)
{
    m_settings.setValue(u"lockMinutes"_s, qBound(1, minutes, 30));
}

QStringList Settings::recentOffices() const
{
    QStringList found;
    for (const QString &path : m_settings.value(u"recent"_s).toStringList()) {
        if (QFileInfo::exists(path))
            found.append(path);
    }
    return found;
}

void Settings::addRecentOffice(const QString &path)
{
    QStringList all = m_settings.value(u"recent"_s).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    all.removeAll(whole);
    all.prepend(whole);
    m_settings.setValue(u"recent"_s, all.mid(0, mostRecent));
}

void Settings::forgetOffice(const QString &path)
{
    QStringList all = m_settings.value(u"recent"_s).toStringList();
    all.removeAll(path);
    m_settings.setValue(u"recent"_s, all);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_settings.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"layout/"_s + name, state);
}

void Settings::forgetLayouts()
{
    m_settings.remove(u"layout"_s);
}

QVariant Settings::value(const QString &name, const QVariant &otherwise) const
{
    return m_settings.value(name, otherwise);
}

void Settings::setValue(const QString &name, const QVariant &value)
{
    m_settings.setValue(name, value);
}

} // namespace kinerja
