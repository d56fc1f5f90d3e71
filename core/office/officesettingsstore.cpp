#include "core/office/officesettingsstore.h"

#include "core/base/hash.h"

using namespace Qt::StringLiterals;

namespace kinerja {

Uuid settingRow(const QString &name)
{
    return derivedId({}, "setting|" + name.toUtf8());
}

Result<OfficeSettings> OfficeSettingsStore::load() const
{
    OfficeSettings settings;
    ASSIGN(Query q, m_database.prepare("SELECT name, text, bytes FROM setting WHERE _deleted = 0"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return settings;
        takeSetting(settings, {q.text(0), q.text(1), q.bytes(2)});
    }
}

Result<int> OfficeSettingsStore::save(Ledger::Writer &writer, const OfficeSettings &before, const OfficeSettings &after)
{
    const OfficeSettings tidy = tidied(after);
    if (const QList<SettingIssue> issues = issuesOf(tidy); !issues.isEmpty())
        return fail(ErrorKind::Invalid, issues.first().sentence, u"settings"_s, issues.first().args);
    const QList<StoredSetting> were = storedSettings(before);
    const QList<StoredSetting> wanted = storedSettings(tidy);
    int written = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == were[i])
            continue;
        TRY(writer.upsert(Table::Setting, settingRow(wanted[i].name),
                          {{SettingField::Name, wanted[i].name}, {SettingField::Text, wanted[i].text}, {SettingField::Bytes, wanted[i].bytes}}));
        ++written;
    }
    return written;
}

} // namespace kinerja
