#pragma once

#include "core/office/officesettings.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace kinerja {

class BackupSection;
class HolidaySection;
class PageHeader;
class PassphraseSection;
class SettingsSection;

/// What the office sets once for everybody, in sections. A field that is left is saved at once; the last save can be taken back.
class OfficeSettingsScreen : public Screen {
    Q_OBJECT

public:
    explicit OfficeSettingsScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    /// `place.text`: letterhead signing paper holidays backup passphrase.
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void keepDraft() override;
    bool perform(Command command) override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void addSection(const QString &code, const QString &name, QWidget *content);
    void addSettings(const QString &code, const QString &name, SettingsSection *section);
    void read();
    void save(SettingsSection *section);
    void saved(const CommandId &command);
    void undo();

    Workspace &m_workspace;
    PageHeader *m_header;
    QBoxLayout *m_row;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    QList<SettingsSection *> m_sections;
    HolidaySection *m_holidays;
    BackupSection *m_backup;
    PassphraseSection *m_passphrase;
    QLabel *m_saved;
    QPushButton *m_undo;

    std::optional<OfficeSettings> m_settings; ///< as they were read or saved last
    std::optional<CommandId> m_last;          ///< what "Undo" takes back
    Question m_question;
};

} // namespace kinerja
