#pragma once

#include "ui/common/screen.h"
#include "ui/common/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja {

class Card;
class FormField;

/// What a person sets for this computer: language, looks, size of type, when it locks; what was said of late; what the program is.
/// Applies at once, keeps everything in the settings, changes nothing in the office. Main thread.
class PreferencesScreen : public Screen {
    Q_OBJECT

public:
    explicit PreferencesScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

Q_SIGNALS:
    /// All are in the settings already.
    void languageChanged(kinerja::Language language);
    void textSizeChanged(int percent);
    void themeChanged(kinerja::Theme theme);
    void lockMinutesChanged(int minutes);

private:
    struct Row {
        Card *card = nullptr;
        QWidget *widget = nullptr;
        QString words; ///< what it is found by
    };
    [[nodiscard]] Card *section(const QString &title, const QString &objectName);
    FormField *add(Card *card, const QString &name, QWidget *editor, const QString &hint);
    void buildLooks();
    void buildSafety();
    void buildLayouts();
    void buildMessages();
    void buildAbout();
    void showSettings();
    void showMessages();
    void readVersions();
    void filter(const QString &typed);
    void reset();

    Workspace &m_workspace;
    Question m_question;
    bool m_showing = false; ///< editors are being filled: nobody chose anything
    QLineEdit *m_search;
    QLabel *m_nothing;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_minutes = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_reset = nullptr;
    QVBoxLayout *m_messages = nullptr;
    QLabel *m_noMessages = nullptr;
    QLabel *m_versions = nullptr;
};

} // namespace kinerja
