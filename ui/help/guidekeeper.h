#pragma once

#include "ui/common/notice.h"
#include "ui/help/guideoverlay.h"

#include <QSet>

#include <optional>

namespace kinerja {

class Settings;

/// Which guide belongs to which page, which were offered, left and ended on this computer. It offers, and leaves it to the window to say
/// so; it never starts one by itself. Main thread; owned by the view of the pages.
class GuideKeeper : public QObject {
    Q_OBJECT

public:
    /// `over` holds the pages.
    GuideKeeper(QWidget *over, Settings &settings);

    /// A page is in front: what to offer there, where there is anything to offer. A guide that runs waits on other pages than its own.
    [[nodiscard]] std::optional<Notice> pageShown(const QString &topic);
    [[nodiscard]] bool hasGuideFor(const QString &topic) const;
    /// Starts the page's guide where it was left, or leaves it where it runs.
    void toggle(const QString &topic);
    [[nodiscard]] GuideOverlay &overlay() { return m_overlay; }

private:
    struct Standing {
        enum class Kind { New, Offered, Left, Done };
        Kind kind = Kind::New;
        int step = 0;
    };
    [[nodiscard]] const Guide *guideFor(const QString &topic) const;
    [[nodiscard]] Standing standing(const Guide &guide) const;
    void note(const QString &guide, const QString &standing);

    Settings &m_settings;
    QList<Guide> m_guides;
    GuideOverlay m_overlay;
    QSet<QString> m_offered; ///< since the program began
};

} // namespace kinerja
