#include "ui/explain/distributionpanel.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/report/distributionreport.h"
#include "ui/charts/reportchart.h"
#include "ui/common/fields.h"
#include "ui/common/style.h"
#include "ui/explain/typeddrafts.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

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
    : Card({}, parent), m_drafts(drafts), m_area(nullptr), m_row(new QVBoxLayout), m_chart(new ReportChart(u"distribution"_s, workspace)), m_reasons(new QWidget),
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
    auto *const inside = new QWidget;
    inside->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::between);
    m_row->addWidget(m_chart, 5);
    m_row->addWidget(m_reasons, 4);
    m_area = scrolling(inside, this);
    m_area->setObjectName(u"distributionScroll"_s);
    m_area->setAccessibleName(translate("rating", "Distribution and reasons"));
    body()->addWidget(m_area, 1);
    m_reasons->hide();
}

void DistributionPanel::show(const EvaluationBoard &board, UnitId unit)
{
    const EvaluatedUnit *const whole = board.find(unit);
    // The page's title names the only unit already.
    const QString where = board.units.size() > 1 || board.unit.isNull() ? board.unitNames.value(unit) : QString();
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
            line.reason = new QPlainTextEdit;
            line.reason->setTabChangesFocus(true);
            line.reason->setFixedHeight(line.reason->fontMetrics().lineSpacing() * 3 + 18);
            line.reason->installEventFilter(this);
            line.reason->setObjectName(u"reason-"_s + rule);
            line.field = new FormField(translate("rating", "Reason"), line.reason, {}, box);
            line.save = button(translate("rating", "Save"), u"reasonSave-"_s + rule, "quiet", box);
            whole->addWidget(line.field);
            whole->addWidget(line.save, 0, Qt::AlignRight);
            m_lines->addWidget(box);
            m_shown.append(line);
            line.reason->setPlainText(m_drafts.text(draftForm, subject).value_or(unit.reasons.value(rule)));
            connect(line.reason, &QPlainTextEdit::textChanged, this, [this, i, subject] {
                if (m_shown[i].reason->hasFocus())
                    m_drafts.type(draftForm, subject, m_shown[i].reason->toPlainText());
                follow(m_shown[i]);
            });
            const auto give = [this, i, rule] {
                const QString reason = m_shown[i].reason->toPlainText().trimmed();
                if (!reason.isEmpty() && reason != m_shown[i].stored)
                    Q_EMIT reasonGiven(m_unit, rule, reason);
            };
            connect(line.save, &QPushButton::clicked, this, give);
        }
        Line &line = m_shown[i];
        line.stored = unit.reasons.value(rule);
        // The sentence counts people, and the counts move while somebody rates.
        line.text->setText(deviations[i].text);
        line.reason->setAccessibleName(filled(translate("rating", "Reason: %1"), {deviations[i].text}));
        follow(line);
    }
    m_reasons->setVisible(!m_shown.isEmpty());
}

void DistributionPanel::follow(Line &line)
{
    const QString typed = line.reason->toPlainText().trimmed();
    line.field->setHint(!line.stored.isEmpty() && typed == line.stored ? translate("rating", "The reason is recorded.") : QString());
    setReason(line.save, typed.isEmpty()        ? translate("rating", "Write the reason first.")
                         : typed == line.stored ? translate("rating", "This reason is recorded already.")
                                                : QString());
}

bool DistributionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever is sent to a field sees it with its sentence above and its button below.
    if (event->type() == QEvent::FocusIn) {
        if (auto *const field = qobject_cast<QPlainTextEdit *>(watched))
            m_area->ensureWidgetVisible(field->parentWidget()->parentWidget());
    }
    return Card::eventFilter(watched, event);
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
    m_row->setDirection(width < fontMetrics().height() * 40 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kinerja
