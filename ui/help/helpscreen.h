#pragma once

#include "ui/common/screen.h"
#include "ui/common/workspace.h"

namespace kinerja {

class HelpView;

/// Help as a page of its own, for reading through. Main thread.
class HelpScreen : public Screen {
    Q_OBJECT

public:
    explicit HelpScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

private:
    HelpView *m_view;
};

} // namespace kinerja
