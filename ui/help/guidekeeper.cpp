#include "ui/help/guidekeeper.h"

#include "core/base/tr.h"
#include "ui/common/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto offered = "offered"_L1;
constexpr auto ended = "done"_L1;
constexpr auto leftAt = "left:"_L1;

} // namespace

GuideKeeper::GuideKeeper(QWidget *over, Settings &settings)
    : QObject(over), m_settings(settings), m_guides(loadGuides(settings.language())), m_overlay(over)
{
    connect(&m_overlay, &GuideOverlay::left, this, [this](const QString &guide, int step) { note(guide, leftAt + QString::number(step)); });
    connect(&m_overlay, &GuideOverlay::finished, this, [this](const QString &guide) { note(guide, ended); });
}

void GuideKeeper::note(const QString &guide, const QString &standing)
{
    m_settings.setValue(u"guide/"_s + guide, standing);
}

GuideKeeper::Standing GuideKeeper::standing(const Guide &guide) const
{
    const QString stored = m_settings.value(u"guide/"_s + guide.name).toString();
    if (stored.startsWith(leftAt))
        return {Standing::Kind::Left, qBound(0, stored.mid(leftAt.size()).toInt(), int(guide.steps.size()) - 1)};
    return {stored == ended ? Standing::Kind::Done : stored == offered ? Standing::Kind::Offered : Standing::Kind::New, 0};
}

const Guide *GuideKeeper::guideFor(const QString &topic) const
{
    const auto found = std::find_if(m_guides.begin(), m_guides.end(), [&](const Guide &guide) { return guide.pages.contains(topic); });
    return found != m_guides.end() ? &*found : nullptr;
}

bool GuideKeeper::hasGuideFor(const QString &topic) const
{
    return guideFor(topic) != nullptr;
}

std::optional<Notice> GuideKeeper::pageShown(const QString &topic)
{
    if (m_overlay.isRunning()) {
        m_overlay.setPaused(!m_overlay.guide().pages.contains(topic));
        return std::nullopt;
    }
    const Guide *const guide = guideFor(topic);
    if (guide == nullptr || m_offered.contains(guide->name))
        return std::nullopt;
    const Standing now = standing(*guide);
    Notice notice;
    switch (now.kind) {
    case Standing::Kind::Done:
    case Standing::Kind::Offered: return std::nullopt;
    case Standing::Kind::New:
        // In the middle of its way a guide would point at what is behind already.
        if (guide->pages.first() != topic)
            return std::nullopt;
        notice.text = filled(translate("guide", "For the first time here? A guide shows the way, step by step: %1."), {guide->title});
        notice.action = translate("guide", "Show me");
        note(guide->name, offered);
        break;
    case Standing::Kind::Left:
        notice.text = filled(translate("guide", "The guide “%1” was left at step %2 of %3."),
                             {guide->title, QString::number(now.step + 1), QString::number(guide->steps.size())});
        notice.action = translate("guide", "Go on");
        break;
    }
    m_offered.insert(guide->name);
    notice.run = [keeper = QPointer(this), topic] {
        if (keeper)
            keeper->toggle(topic);
    };
    return notice;
}

void GuideKeeper::toggle(const QString &topic)
{
    if (m_overlay.isRunning())
        return m_overlay.leave();
    const Guide *const guide = guideFor(topic);
    if (guide == nullptr)
        return;
    const Standing now = standing(*guide);
    m_overlay.start(*guide, now.kind == Standing::Kind::Left ? now.step : 0);
}

} // namespace kinerja
