#include "ui/office/settingssection.h"

#include "ui/common/fields.h"

namespace kinerja {

bool SettingsSection::markField(FormField *field, SettingPlace place, const QList<SettingIssue> &issues)
{
    for (const SettingIssue &issue : issues) {
        if (issue.place == place) {
            field->setProblem(issueText(issue));
            return true;
        }
    }
    field->setProblem({});
    return false;
}

} // namespace kinerja
