#pragma once

#include "core/plan/planeditstore.h"

#include <QByteArray>

namespace kinerja {

/// What an editor keeps of unsaved typing: what it was opened with, so that a later save still names what its author had seen, and what
/// the plan had become.
struct PlanDraft {
    OpenedPlan opened; ///< plan and basis; conflicts and decision are read again
    WorkPlan edited;
};

/// The name that plans' drafts are kept under.
[[nodiscard]] QString planDraftForm();
[[nodiscard]] QByteArray encoded(const PlanDraft &draft);
/// Nothing where the bytes are no such draft, or of a newer version.
[[nodiscard]] std::optional<PlanDraft> decodedPlanDraft(const QByteArray &bytes);

} // namespace kinerja
