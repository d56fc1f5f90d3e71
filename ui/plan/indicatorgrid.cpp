#include "ui/plan/indicatorgrid.h"

#include "core/base/tr.h"
#include "core/exchange/plantext.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// What somebody typed as a target: numbers, a range, or words. What is none of them is kept as words, with what is wrong beside it.
struct TypedTarget {
    Target target;
    QString problem;
};
TypedTarget typedTarget(const QString &text)
{
    const auto read = readTarget({text.trimmed(), text.trimmed().isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text});
    if (read)
        return {*read, {}};
    return {{std::nullopt, std::nullopt, text.trimmed()}, filled(translate("faults", read.error().sentence), read.error().args)};
}

Target targetOf(const Indicator &indicator)
{
    return {indicator.target, indicator.targetHigh, indicator.targetText};
}

/// As it can be typed again: without its unit.
QString typedText(const Indicator &indicator)
{
    Indicator bare = indicator;
    bare.unit.clear();
    return targetText(bare);
}

} // namespace

IndicatorGrid::IndicatorGrid(PlanDocument &document, int item, QWidget *parent) : QWidget(parent), m_document(document), m_item(item), m_grid(new QGridLayout(this))
{
    setObjectName(u"indicators%1"_s.arg(item));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small - 2);
    m_grid->setVerticalSpacing(space::tiny + 2);
    for (const QString &heading : {translate("plan", "Aspect"), translate("plan", "Indicator"), translate("plan", "Target"), translate("plan", "Unit"), translate("plan", "Better is")})
        m_headings.append(label(heading, "small", this));
    m_headings[2]->setToolTip(translate("plan", "A number (24), a range (80–90) or words"));
    m_headings[4]->setToolTip(translate("plan", "Whether a higher or a lower value is the better one"));
}

void IndicatorGrid::setAudience(PlanAudience audience)
{
    m_audience = audience;
    m_headings[0]->setText(audience == PlanAudience::Staff ? translate("plan", "Aspect") : translate("plan", "Perspective"));
    for (Row &row : m_rows) {
        fillAspects(*row.aspect);
        row.captions[0]->setText(m_headings[0]->text());
    }
}

void IndicatorGrid::fillAspects(CalmCombo &combo) const
{
    const QSignalBlocker quiet(&combo);
    const QString chosen = combo.currentText();
    combo.clear();
    combo.addItem(QString());
    combo.addItems(aspectNames(m_audience));
    combo.setCurrentIndex(qMax(0, combo.findText(chosen)));
}

void IndicatorGrid::addRow()
{
    const int at = int(m_rows.size());
    const QString number = QString::number(at + 1);
    Row row{new CalmCombo(this), new GrowingEdit(1, this), new DocumentLine(this), new DocumentLine(this), new CalmCombo(this), new QToolButton(this), label({}, "problem", this), {}};
    for (size_t i = 0; i < row.captions.size(); ++i) {
        row.captions[i] = label(i == 1 ? filled(translate("plan", "Indicator %1"), {number}) : m_headings[qsizetype(i)]->text(), "small", this);
        row.captions[i]->setToolTip(m_headings[qsizetype(i)]->toolTip());
    }
    const auto name = [&](QWidget *widget, const char *field, const QString &spoken) {
        widget->setObjectName(u"item%1.indicator%2.%3"_s.arg(m_item).arg(at).arg(QLatin1StringView(field)));
        widget->setAccessibleName(spoken);
        widget->installEventFilter(this);
    };
    name(row.aspect, "aspect", filled(translate("plan", "Aspect of indicator %1"), {number}));
    name(row.text, "text", filled(translate("plan", "Indicator %1"), {number}));
    name(row.target, "target", filled(translate("plan", "Target of indicator %1"), {number}));
    name(row.unit, "unit", filled(translate("plan", "Unit of indicator %1"), {number}));
    name(row.direction, "direction", filled(translate("plan", "Better direction of indicator %1"), {number}));
    name(row.remove, "remove", filled(translate("plan", "Remove indicator %1"), {number}));
    fillAspects(*row.aspect);
    row.text->setPlaceholderText(translate("plan", "What is counted or judged"));
    row.target->setPlaceholderText(translate("plan", "Target"));
    row.unit->setPlaceholderText(translate("plan", "Unit"));
    row.direction->addItem(translate("plan", "more"));
    row.direction->addItem(translate("plan", "less"));
    row.remove->setIcon(icon(Glyph::Close));
    row.remove->setToolTip(translate("plan", "Remove this indicator (it can be taken back)"));
    row.problem->setWordWrap(true);
    row.problem->hide();

    connect(row.aspect, &QComboBox::activated, this, [this, at] {
        change(at, translate("plan", "choose an aspect"), "aspect", [&](Indicator &indicator) { indicator.aspect = m_rows[size_t(at)].aspect->currentText(); });
    });
    connect(row.text, &GrowingEdit::edited, this, [this, at](const QString &text) {
        change(at, translate("plan", "write an indicator"), "text", [&](Indicator &indicator) { indicator.text = text; });
    });
    connect(row.target, &QLineEdit::textEdited, this, [this, at] { targetTyped(at); });
    connect(row.unit, &QLineEdit::textEdited, this, [this, at](const QString &text) {
        change(at, translate("plan", "write a unit"), "unit", [&](Indicator &indicator) { indicator.unit = text; });
    });
    connect(row.direction, &QComboBox::activated, this, [this, at](int index) {
        change(at, translate("plan", "choose a direction"), "direction", [&](Indicator &indicator) { indicator.direction = index == 1 ? Direction::Down : Direction::Up; });
    });
    connect(row.remove, &QToolButton::clicked, this, [this, at] { Q_EMIT removalWanted(at); });
    connect(row.text, &GrowingEdit::enterPressed, this, [this, at] { focusPlace(PlanPlace::Part::Indicator, m_document.addIndicator(m_item, at + 1)); });
    m_rows.push_back(row);
    m_arranged = false;
}

void IndicatorGrid::change(int at, const QString &words, const char *field, const std::function<void(Indicator &)> &with)
{
    if (m_showing || at >= item().indicators.size())
        return;
    const QByteArray name = item().indicators[at].id.uuid.toBytes() + field;
    m_document.edit(words, name, [&](WorkPlan &plan) { with(plan.items[m_item].indicators[at]); });
}

void IndicatorGrid::targetTyped(int at)
{
    const TypedTarget typed = typedTarget(m_rows[size_t(at)].target->text());
    change(at, translate("plan", "write a target"), "target", [&](Indicator &indicator) {
        indicator.target = typed.target.low;
        indicator.targetHigh = typed.target.high;
        indicator.targetText = typed.target.words;
    });
}

void IndicatorGrid::showPlan()
{
    const qsizetype wanted = item().indicators.size();
    m_showing = true;
    while (qsizetype(m_rows.size()) < wanted)
        addRow();
    while (qsizetype(m_rows.size()) > wanted) {
        for (QWidget *const widget : m_rows.back().widgets()) {
            widget->hide();
            widget->deleteLater();
        }
        delete m_rows.back().problem;
        for (QLabel *const caption : m_rows.back().captions)
            delete caption;
        m_rows.pop_back();
        m_arranged = false;
    }
    for (int i = 0; i < int(wanted); ++i)
        showRow(i);
    m_showing = false;
    if (!m_arranged || m_twoLines != wantsTwoLines() || m_withAspects != isQuantitative())
        arrange();
}

void IndicatorGrid::showRow(int at)
{
    const Indicator &indicator = item().indicators[at];
    const Row &row = m_rows[size_t(at)];
    // An aspect that is none of the list came with a file; it is shown and kept.
    int aspect = indicator.aspect.isEmpty() ? 0 : row.aspect->findText(indicator.aspect);
    if (aspect < 0) {
        row.aspect->addItem(indicator.aspect);
        aspect = row.aspect->count() - 1;
    }
    row.aspect->setCurrentIndex(aspect);
    row.text->showText(indicator.text);
    // "80-90" is not turned into "80–90" below the fingers.
    const TypedTarget typed = typedTarget(row.target->text());
    if (!(typed.target == targetOf(indicator)))
        row.target->showText(typedText(indicator));
    const QString problem = typedTarget(row.target->text()).problem;
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    if (row.target->property("problem").toBool() != !problem.isEmpty()) {
        row.target->setProperty("problem", !problem.isEmpty());
        row.target->style()->unpolish(row.target);
        row.target->style()->polish(row.target);
    }
    row.target->setAccessibleDescription(problem);
    row.unit->showText(indicator.unit);
    row.direction->setCurrentIndex(indicator.direction == Direction::Down ? 1 : 0);
}

bool IndicatorGrid::wantsTwoLines() const
{
    // The words of an indicator want at least some twenty letters a line beside the other fields.
    const int letter = fontMetrics().averageCharWidth();
    return width() < letter * (isQuantitative() ? 78 : 50);
}

void IndicatorGrid::arrange()
{
    m_arranged = true;
    m_twoLines = wantsTwoLines();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowMinimumHeight(line, 0);
    const bool quantitative = isQuantitative();
    m_withAspects = quantitative;
    const int letter = fontMetrics().averageCharWidth();
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_headings.size(); ++i) {
        const bool shown = !m_twoLines && !m_rows.empty() && (quantitative || (i != 0 && i != 4));
        m_headings[i]->setVisible(shown);
        if (shown)
            place(m_headings[i], 0, i);
    }
    int line = 1;
    for (const Row &row : m_rows) {
        row.aspect->setVisible(quantitative);
        row.direction->setVisible(quantitative);
        for (size_t i = 0; i < row.captions.size(); ++i)
            row.captions[i]->setVisible(m_twoLines && (quantitative || (i != 0 && i != 4)));
        row.target->setMinimumWidth(letter * (m_twoLines ? 6 : 10));
        row.unit->setMinimumWidth(letter * (m_twoLines ? 6 : 10));
        row.target->setMaximumWidth(m_twoLines ? QWIDGETSIZE_MAX : letter * 10);
        row.unit->setMaximumWidth(m_twoLines ? QWIDGETSIZE_MAX : letter * 12);
        line = m_twoLines ? layTwoLines(row, line) : layOneLine(row, line);
        m_grid->addWidget(row.problem, line, 0, 1, 6);
        // A little air, so that two lines are seen to belong together.
        if (m_twoLines)
            m_grid->setRowMinimumHeight(line, space::small);
        ++line;
    }
    Q_EMIT rearranged();
}

int IndicatorGrid::layOneLine(const Row &row, int line)
{
    const std::array<QWidget *, 6> widgets = row.widgets();
    for (int column = 0; column < int(widgets.size()); ++column)
        place(widgets[size_t(column)], line, column);
    return line + 1;
}

void IndicatorGrid::place(QWidget *widget, int line, int column)
{
    // Without aspects the words begin where those of the result above them do.
    if (column == 1 && !m_withAspects)
        m_grid->addWidget(widget, line, 0, 1, 2, Qt::AlignTop);
    else if (column != 0 || m_withAspects)
        m_grid->addWidget(widget, line, column, Qt::AlignTop);
}

int IndicatorGrid::layTwoLines(const Row &row, int line)
{
    m_grid->addWidget(row.captions[1], line, 0, 1, 5);
    m_grid->addWidget(row.text, line + 1, 0, 1, 5);
    m_grid->addWidget(row.remove, line + 1, 5, Qt::AlignTop);
    const std::array<QWidget *, 4> fields = {row.aspect, row.target, row.unit, row.direction};
    const std::array<QWidget *, 4> names = {row.captions[0], row.captions[2], row.captions[3], row.captions[4]};
    for (int i = m_withAspects ? 0 : 1, column = 0; i < (m_withAspects ? 4 : 3); ++i, ++column) {
        m_grid->addWidget(names[size_t(i)], line + 2, column);
        m_grid->addWidget(fields[size_t(i)], line + 3, column);
    }
    return line + 4;
}

void IndicatorGrid::focusPlace(PlanPlace::Part part, int indicator)
{
    if (indicator < 0 || indicator >= int(m_rows.size()))
        return;
    const Row &row = m_rows[size_t(indicator)];
    const auto widget = [&]() -> QWidget * {
        switch (part) {
        case PlanPlace::Part::Aspect: return row.aspect;
        case PlanPlace::Part::Target: return row.target;
        case PlanPlace::Part::Unit: return row.unit;
        case PlanPlace::Part::Direction: return row.direction;
        default: return row.text;
        }
    }();
    widget->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> IndicatorGrid::fields() const
{
    QList<QWidget *> fields;
    for (const Row &row : m_rows) {
        if (m_twoLines)
            fields.append({row.text, row.remove, row.aspect, row.target, row.unit, row.direction});
        else
            fields.append({row.aspect, row.text, row.target, row.unit, row.direction, row.remove});
    }
    return fields;
}

int IndicatorGrid::rowOf(const QObject *widget) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (const QWidget *const candidate : m_rows[i].widgets()) {
            if (candidate == widget)
                return int(i);
        }
    }
    return -1;
}

bool IndicatorGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const int row = rowOf(watched);
    if (row < 0)
        return false;
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int to = m_document.moveIndicator(m_item, row, key->key() == Qt::Key_Up ? -1 : 1);
        if (to >= 0) {
            const auto widgets = m_rows[size_t(row)].widgets();
            const auto place = std::find(widgets.begin(), widgets.end(), watched) - widgets.begin();
            m_rows[size_t(to)].widgets()[size_t(place)]->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (qobject_cast<DocumentLine *>(watched) != nullptr || qobject_cast<CalmCombo *>(watched) != nullptr)) {
        focusPlace(PlanPlace::Part::Indicator, m_document.addIndicator(m_item, row + 1));
        return true;
    }
    return false;
}

void IndicatorGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_twoLines != wantsTwoLines())
        arrange();
}

void IndicatorGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace kinerja
