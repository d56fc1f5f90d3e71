#pragma once

#include <QDockWidget>

namespace kinerja {

class HelpView;
class Settings;

/// Help beside the work (F1): a dock at the right that covers nothing, closed with Esc or its button. Main thread; owned by the
/// main window.
class HelpPanel : public QDockWidget {
    Q_OBJECT

public:
    explicit HelpPanel(Settings &settings, QWidget *parent = nullptr);

    /// Shows the panel with the topic.
    void showTopic(const QString &name);
    [[nodiscard]] QString topic() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HelpView *m_view;
};

} // namespace kinerja
