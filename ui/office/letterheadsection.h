#pragma once

#include "ui/common/prompt.h"
#include "ui/office/settingssection.h"
#include "ui/paper/printer.h"

#include <QTimer>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QLabel;

namespace kinerja {

/// The head of a page as it is printed: the same layout, at the screen's size.
class LetterheadPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget *parent = nullptr);
    void show(const QStringList &lines, const QByteArray &emblem);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_lines;
    QByteArray m_emblem;
    std::optional<paper::PrintedForm> m_page;
};

/// Kop surat & lambang.
class LetterheadSection : public SettingsSection {
    Q_OBJECT

public:
    explicit LetterheadSection(Prompt &prompt, QWidget *parent = nullptr);
    void fill(const OfficeSettings &settings) override;
    void collect(OfficeSettings &settings) const override;
    bool mark(const QList<SettingIssue> &issues) override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList lines() const;
    void typed();
    void chooseEmblem();
    void takeEmblem(const QString &path);
    void showEmblem();

    Prompt &m_prompt;
    QPlainTextEdit *m_lines;
    FormField *m_linesField;
    QLabel *m_emblemWords;
    QPushButton *m_choose;
    QPushButton *m_remove;
    LetterheadPreview *m_preview;
    QByteArray m_emblem;
    QTimer m_pause; ///< after the last key, what was typed is saved
};

} // namespace kinerja
