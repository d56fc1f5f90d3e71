#pragma once

#include "core/report/conductguide.h"
#include "ui/common/card.h"
#include "ui/plan/editors.h"
#include "ui/plan/plandocument.h"

namespace kinerja {

/// The core values of conduct (BerAKHLAK) with their guides, to read, and what the leader specially expects of each, to write.
class ConductSection : public Card {
    Q_OBJECT

public:
    explicit ConductSection(PlanDocument &document, QWidget *parent = nullptr);

    void setGuide(const forms::ConductGuide &guide);
    void showPlan();
    void focusValue(const QString &value);
    [[nodiscard]] QList<QWidget *> fields() const;

private:
    PlanDocument &m_document;
    QStringList m_values;
    QList<GrowingEdit *> m_edits;
};

} // namespace kinerja
