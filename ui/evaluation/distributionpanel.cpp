#include "ui/evaluation/distributionpanel.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/report/distributionreport.h"
#include "ui/charts/reportchart.h"
#include "ui/common/fields.h"
#include "ui/common/style.h"
#include "ui/evaluation/typeddrafts.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr auto draftForm = "reason"_L1;
}

Uuid deviationSubject(UnitId unit, const Period &period, const QString &rule)
{
    return derivedId(unit.uuid, "deviation|" + period.code().toUtf8() + '|' + rule.toUtf8());
}

DistributionPanel::DistributionPanel(Workspace &workspace, TypedDrafts &drafts, QWidget *parent)
    : Card({}, parent), m_drafts(drafts), m_row(new QHBoxLayout), m_chart(new ReportChart(u"distribution"_s, workspace)), m_reasons(new QWidget),
      m_lines(new QVBoxLayout), m_lead(label(translate("rating", "The distribution departs from the guide. That is allowed; write why."), "", this))
{
    setObjectName(u"distributionPanel"_s);
    m_lead->setWordWrap(true);
    m_lines->setContentsMargins(0, 0, space::tiny, 0);
    m_lines->setSpacing(space::small);
    auto *const column = new QVBoxLayout(m_reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lead);
    column->addLayout(m_lines);
    column->addStretch(1);
    QScrollArea *const area = scrolling(m_reasons, this);
    area->setObjectName(u"distributionReasons"_s);
    m_row->setSpacing(space::between);
    m_row->addWidget(m_chart, 5);
    m_row->addWidget(area, 4);
    body()->addLayout(m_row, 1);
    area->hide();
}

void DistributionPanel::show(const EvaluationBoard &board, UnitId unit)
{
    const EvaluatedUnit *const whole = board.find(unit);
    // The page's title names the only unit already.
    const QString where = board.units.size() > 1 ? board.unitNames.value(unit) : QString();
    if (whole == nullptr) {
        m_chart->setReport(distributionReport(where, std::nullopt, {}, board.rules.distribution));
        build({}, {}, board.period);
        return;
    }
    m_chart->setReport(distributionReport(where, whole->organisation ? std::optional(whole->organisation->predicate) : std::nullopt, whole->counts,
                                          board.rules.distribution));
    const bool asks = board.rules.distribution.mode == DistributionGuide::Mode::Reason && whole->finding.binding;
    build(asks ? deviationsOf(*whole, board.rules.distribution) : QList<IssuePreview::Unexplained>(), *whole, board.period);
}

void DistributionPanel::build(const QList<IssuePreview::Unexplained> &deviations, const EvaluatedUnit &unit, const Period &period)
{
    const bool same = m_unit == unit.unit && m_period == period && deviations.size() == m_shown.size() &&
                      std::equal(m_shown.begin(), m_shown.end(), deviations.begin(), [](const Line &line, const auto &each) { return line.rule == each.deviation.rule; });
    m_unit = unit.unit;
    m_period = period;
    if (!same) {
        m_shown.clear();
        while (QLayoutItem *const item = m_lines->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
    }
    for (qsizetype i = 0; i < deviations.size(); ++i) {
        const QString rule = deviations[i].deviation.rule;
        const Uuid subject = deviationSubject(m_unit, m_period, rule);
        if (!same) {
            Line line;
            line.rule = rule;
            auto *const box = new QWidget;
            auto *const whole = new QVBoxLayout(box);
            whole->setContentsMargins(0, 0, 0, 0);
            whole->setSpacing(space::tiny);
            line.text = label({}, "muted", box);
            line.text->setWordWrap(true);
            whole->addWidget(line.text);
            auto *const row = new QHBoxLayout;
            whole->addLayout(row);
            line.reason = new QLineEdit;
            line.reason->setObjectName(u"reason-"_s + rule);
            line.field = new FormField(translate("rating", "Reason"), line.reason, {}, box);
            line.save = button(translate("rating", "Save"), u"reasonSave-"_s + rule, "quiet", box);
            row->addWidget(line.field, 1);
            row->addWidget(line.save, 0, Qt::AlignVCenter);
            m_lines->addWidget(box);
            m_shown.append(line);
            line.reason->setText(m_drafts.text(draftForm, subject).value_or(unit.reasons.value(rule)));
            connect(line.reason, &QLineEdit::textEdited, this, [this, i, subject](const QString &text) {
                m_drafts.type(draftForm, subject, text);
                follow(m_shown[i]);
            });
            const auto give = [this, i, rule] {
                const QString reason = m_shown[i].reason->text().trimmed();
                if (!reason.isEmpty() && reason != m_shown[i].stored)
                    Q_EMIT reasonGiven(m_unit, rule, reason);
            };
            connect(line.reason, &QLineEdit::returnPressed, this, give);
            connect(line.save, &QPushButton::clicked, this, give);
        }
        Line &line = m_shown[i];
        line.stored = unit.reasons.value(rule);
        // The sentence counts people, and the counts move while somebody rates.
        line.text->setText(deviations[i].text);
        line.reason->setAccessibleName(filled(translate("rating", "Reason: %1"), {deviations[i].text}));
        follow(line);
    }
    if (QWidget *const area = m_row->itemAt(1)->widget())
        area->setVisible(!m_shown.isEmpty());
}

void DistributionPanel::follow(Line &line)
{
    const QString typed = line.reason->text().trimmed();
    line.field->setHint(!line.stored.isEmpty() && typed == line.stored ? translate("rating", "The reason is recorded.") : QString());
    setReason(line.save, typed.isEmpty()        ? translate("rating", "Write the reason first.")
                         : typed == line.stored ? translate("rating", "This reason is recorded already.")
                                                : QString());
}

QWidget *DistributionPanel::firstMissing() const
{
    for (const Line &line : m_shown) {
        if (line.stored.isEmpty())
            return line.reason;
    }
    return nullptr;
}

void DistributionPanel::arrange(int width)
{
    m_row->setDirection(width < fontMetrics().height() * 30 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kinerja
