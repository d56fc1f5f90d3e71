#include "ui/common/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kinerja {

QString periodText(const Period &period)
{
    const QString year = QString::number(period.year);
    const QLocale locale;
    switch (period.kind) {
    case Period::Kind::Annual: return filled(translate("labels", "Year %1"), {year});
    case Period::Kind::HalfYear: return filled(translate("labels", "Half-year %1 of %2"), {period.firstMonth == 1 ? u"I"_s : u"II"_s, year});
    case Period::Kind::Quarter: {
        constexpr std::array numerals = {"I", "II", "III", "IV"};
        return filled(translate("labels", "Quarter %1 of %2"), {QString::fromLatin1(numerals[size_t(period.firstMonth - 1) / 3]), year});
    }
    case Period::Kind::Month: return locale.standaloneMonthName(period.firstMonth) + u' ' + year;
    case Period::Kind::Months: return locale.standaloneMonthName(period.firstMonth) + u'–' + locale.standaloneMonthName(period.lastMonth) + u' ' + year;
    }
    Q_UNREACHABLE();
}

QString dateText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString momentText(const QDateTime &at)
{
    const QDateTime here = at.toLocalTime();
    return QLocale().toString(here.date(), u"d MMM yyyy"_s) + u", "_s + here.time().toString(u"HH.mm"_s);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString placeText(const QString &path)
{
    const QFileInfo file(path);
    return filled(translate("labels", "%1 (in the folder %2)"), {file.fileName(), QDir::toNativeSeparators(file.absolutePath())});
}

QString stateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return translate("labels", "Draft");
    case PlanState::Submitted: return translate("labels", "Submitted");
    case PlanState::Returned: return translate("labels", "Returned");
    case PlanState::Approved: return translate("labels", "Approved");
    case PlanState::Running: return translate("labels", "Running");
    case PlanState::Revised: return translate("labels", "In revision");
    case PlanState::Closed: return translate("labels", "Closed");
    }
    Q_UNREACHABLE();
}

QString stateText(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Unrated: return translate("labels", "Not rated yet");
    case EvaluationState::Rated: return translate("labels", "Rated");
    case EvaluationState::Issued: return translate("labels", "Issued");
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
