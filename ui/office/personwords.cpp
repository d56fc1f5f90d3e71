#include "ui/office/personwords.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/labels.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

bool touches(const PersonEvent &event, std::initializer_list<Table> tables)
{
    for (const PersonEvent::Count &count : event.counts) {
        if (std::find(tables.begin(), tables.end(), count.table) != tables.end())
            return true;
    }
    return false;
}

QString labelText(const QString &label)
{
    const auto period = Period::fromCode(label);
    return period ? periodText(*period) : label;
}

QString fieldName(Table table, int field)
{
    switch (table) {
    case Table::Employee:
        switch (field) {
        case EmployeeField::Nip: return translate("office", "NIP");
        case EmployeeField::Name: return translate("office", "Name");
        case EmployeeField::TitleBefore: return translate("office", "Title before the name");
        case EmployeeField::TitleAfter: return translate("office", "Title after the name");
        case EmployeeField::BirthPlace: return translate("office", "Place of birth");
        case EmployeeField::BirthDate: return translate("office", "Date of birth");
        case EmployeeField::Sex: return translate("office", "Sex");
        case EmployeeField::Status: return translate("office", "Status");
        case EmployeeField::TmtCpns: return translate("office", "Start of service");
        case EmployeeField::Rank: return translate("office", "Rank");
        case EmployeeField::Grade: return translate("office", "Grade");
        default: return {};
        }
    case Table::Placement:
        switch (field) {
        case PlacementField::Unit: return translate("office", "Unit");
        case PlacementField::Position: return translate("office", "Position");
        case PlacementField::Appraiser: return translate("office", "Appraiser");
        case PlacementField::ValidFrom: return translate("office", "Start of the post");
        case PlacementField::ValidTo: return translate("office", "End of the post");
        default: return {};
        }
    case Table::Plan: return field == PlanField::State ? translate("office", "State of the SKP") : QString();
    case Table::Rating:
        switch (field) {
        case RatingField::Result: return translate("office", "Rating of results");
        case RatingField::Conduct: return translate("office", "Rating of conduct");
        case RatingField::Note: return translate("office", "Note");
        default: return {};
        }
    default: return {};
    }
}

QString valueText(Table table, int field, const QString &value)
{
    if (value.isEmpty())
        return u"—"_s;
    const TableSpec &spec = specOf(table);
    if (spec.fields[size_t(field)].type == FieldType::Date)
        return dateText(QDate::fromString(value, Qt::ISODate));
    if (table == Table::Plan && field == PlanField::State) {
        const auto state = planStateFromCode(value);
        return state ? stateText(*state) : value;
    }
    if (table == Table::Rating && field != RatingField::Note) {
        const auto rating = ratingFromCode(value);
        return rating ? label(*rating) : value;
    }
    return value;
}

/// One word for what happened to how many of what.
QString countedText(const PersonEvent::Count &count)
{
    const QStringList number{countText(count.rows)};
    const auto pick = [&](const char *made, const char *changed, const char *deleted) {
        const char *const text = count.kind == OpKind::Insert ? made : count.kind == OpKind::Set ? changed : deleted;
        return text == nullptr ? QString() : filled(translate("office", text), number);
    };
    switch (count.table) {
    case Table::Employee:
        return pick(QT_TRANSLATE_NOOP("office", "The person was entered."), nullptr, QT_TRANSLATE_NOOP("office", "The person was taken out."));
    case Table::Placement:
        return pick(QT_TRANSLATE_NOOP("office", "A post was entered."), nullptr, QT_TRANSLATE_NOOP("office", "A post was taken out."));
    case Table::Plan:
        return pick(QT_TRANSLATE_NOOP("office", "An SKP was begun."), nullptr, QT_TRANSLATE_NOOP("office", "An SKP was taken out."));
    case Table::PlanItem:
        return pick(QT_TRANSLATE_NOOP("office", "Planned results: %1 new"), QT_TRANSLATE_NOOP("office", "Planned results: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Planned results: %1 taken out"));
    case Table::Indicator:
        return pick(QT_TRANSLATE_NOOP("office", "Indicators: %1 new"), QT_TRANSLATE_NOOP("office", "Indicators: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Indicators: %1 taken out"));
    case Table::Expectation:
        return pick(QT_TRANSLATE_NOOP("office", "Special expectations: %1 new"), QT_TRANSLATE_NOOP("office", "Special expectations: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Special expectations: %1 taken out"));
    case Table::Realisation:
        return pick(QT_TRANSLATE_NOOP("office", "Realisations: %1 new"), QT_TRANSLATE_NOOP("office", "Realisations: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Realisations: %1 taken out"));
    case Table::Activity:
        return pick(QT_TRANSLATE_NOOP("office", "Daily reports: %1 new"), QT_TRANSLATE_NOOP("office", "Daily reports: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Daily reports: %1 taken out"));
    case Table::Feedback:
        return pick(QT_TRANSLATE_NOOP("office", "Feedback: %1 new"), QT_TRANSLATE_NOOP("office", "Feedback: %1 changed"),
                    QT_TRANSLATE_NOOP("office", "Feedback: %1 taken out"));
    case Table::Rating:
        return pick(nullptr, nullptr, QT_TRANSLATE_NOOP("office", "Ratings: %1 taken out"));
    default: return {};
    }
}

} // namespace

QString actText(const PersonEvent &event)
{
    if (event.kind.startsWith("import-"_L1))
        return filled(translate("office", "Import of %1"), {event.label});
    if (event.kind == "undo"_L1)
        return filled(translate("office", "Taken back: %1"), {labelText(event.label)});
    if (touches(event, {Table::Issue}))
        return filled(translate("office", "Evaluation issued: %1"), {labelText(event.label)});
    if (touches(event, {Table::Rating}))
        return filled(translate("office", "Rating recorded: %1"), {labelText(event.label)});
    if (touches(event, {Table::Realisation}))
        return translate("office", "Realisation recorded");
    if (touches(event, {Table::Plan, Table::PlanItem, Table::Indicator, Table::Expectation}))
        return translate("office", "SKP changed");
    if (touches(event, {Table::Activity, Table::Feedback}))
        return translate("office", "Daily report or feedback");
    return translate("office", "Personal data changed");
}

QStringList effectTexts(const PersonEvent &event)
{
    QStringList texts;
    for (const PersonEvent::Edit &edit : event.edits) {
        const QString name = fieldName(edit.table, edit.field);
        if (!name.isEmpty() && edit.before.isEmpty())
            texts.append(filled(translate("office", "%1: %2"), {name, valueText(edit.table, edit.field, edit.after)}));
        else if (!name.isEmpty())
            texts.append(filled(translate("office", "%1: %2 → %3"), {name, valueText(edit.table, edit.field, edit.before), valueText(edit.table, edit.field, edit.after)}));
    }
    for (const PersonEvent::Count &count : event.counts) {
        if (const QString text = countedText(count); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString spanText(const Placement &placement)
{
    const QString from = dateText(placement.validFrom);
    const QString to = dateText(placement.validTo);
    if (from.isEmpty() && to.isEmpty())
        return translate("office", "Dates not recorded");
    if (to.isEmpty())
        return filled(translate("office", "Since %1"), {from});
    return from.isEmpty() ? filled(translate("office", "Until %1"), {to}) : from + u" – "_s + to;
}

} // namespace kinerja
