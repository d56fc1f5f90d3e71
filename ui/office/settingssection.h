#pragma once

#include "core/office/officesettings.h"

#include <QWidget>

namespace kinerja {

class FormField;

/// One section of the office's settings: shows them, and says when somebody has finished a field. The page saves.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows these settings; what somebody is typing just now stays.
    virtual void fill(const OfficeSettings &settings) = 0;
    /// Puts what stands in the fields into `settings`.
    virtual void collect(OfficeSettings &settings) const = 0;
    /// Says beside the fields what is wrong. Whether one of them is this section's own.
    virtual bool mark(const QList<SettingIssue> &issues) = 0;
    [[nodiscard]] virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void edited();

protected:
    /// Shows the sentence of the issue at `place` beside `field`, or nothing; whether there is one.
    static bool markField(FormField *field, SettingPlace place, const QList<SettingIssue> &issues);
};

} // namespace kinerja
