#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/practice/practice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A path as a shell takes it.
QString shellWord(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return native.contains(u' ') ? u'"' + native + u'"' : native;
}

QString practiceText(const PracticeOutcome &made)
{
    const PracticeExercise &exercise = made.exercise;
    const QString office = u" --db "_s + shellWord(made.office) + u" --passphrase-file "_s + shellWord(made.passphraseFile);
    QStringList lines{
        filled(translate("ctl", "The practice office is ready: %1 employees in %2 units, %3 rows brought in from files, %4 evaluations issued."),
               {QString::number(made.employees), QString::number(made.units), QString::number(made.rows), QString::number(made.issued)}),
        translate("ctl", "Everything in it is invented; try whatever you like, nothing can break."),
        QString(),
        filled(translate("ctl", "The office: %1"), {QDir::toNativeSeparators(made.office)}),
        filled(translate("ctl", "Its passphrase: %1"), {QDir::toNativeSeparators(made.passphraseFile)}),
        filled(translate("ctl", "The files it came from: %1"), {QDir::toNativeSeparators(made.filesFolder)}),
        QString(),
        translate("ctl", "Its year so far:"),
    };
    for (const QString &step : made.steps)
        lines += u"  "_s + step;
    lines += {
        QString(),
        filled(translate("ctl", "In the practice office it is %1. The third quarter is waiting for you:"), {made.day.toString(Qt::ISODate)}),
        u"  kinerjactl import organisation "_s + shellWord(exercise.organisationFile) + office,
        u"  kinerjactl import ratings "_s + shellWord(exercise.ratingFile) + office,
        u"  kinerjactl evaluate --period "_s + exercise.period + office,
        u"  kinerjactl deviation --period "_s + exercise.period + u" --unit "_s + exercise.unitCode + u" --rule "_s + exercise.rule + u" --reason \"…\""_s + office,
        u"  kinerjactl issue --period "_s + exercise.period + u" --unit "_s + exercise.unitCode + office,
        u"  kinerjactl report d4 --period "_s + exercise.period + u" --unit "_s + exercise.unitCode + u" --to "_s +
            shellWord(QFileInfo(made.office).dir().filePath(u"cetak"_s)) + office,
    };
    return lines.join(u'\n');
}

int makeDemo(Console &console, const Arguments &arguments)
{
    PracticeRequest request;
    request.folder = QDir::cleanPath(arguments.positional.first());
    request.seed = console.settings().seed.value_or(request.seed);
    if (const auto employees = arguments.value(u"employees"_s)) {
        bool isNumber = false;
        request.employees = employees->toInt(&isNumber);
        if (!isNumber)
            return console.misused(filled(translate("ctl", "--employees needs a whole number, not \"%1\"."), {*employees}));
    }
    const Result<PracticeOutcome> made = makePracticeOffice(request, console.progress());
    if (!made)
        return console.failed(made.error());
    const QJsonObject exercise{{u"period"_s, made->exercise.period},
                               {u"organisation"_s, made->exercise.organisationFile},
                               {u"ratings"_s, made->exercise.ratingFile},
                               {u"unit"_s, made->exercise.unitCode},
                               {u"rule"_s, made->exercise.rule}};
    return console.done({{u"db"_s, made->office},
                         {u"passphrase_file"_s, made->passphraseFile},
                         {u"files"_s, made->filesFolder},
                         {u"today"_s, made->day.toString(Qt::ISODate)},
                         {u"employees"_s, made->employees},
                         {u"units"_s, made->units},
                         {u"rows"_s, made->rows},
                         {u"issued"_s, made->issued},
                         {u"steps"_s, QJsonArray::fromStringList(made->steps)},
                         {u"exercise"_s, exercise}},
                        practiceText(*made));
}

} // namespace

QList<Verb> practiceVerbs()
{
    return {
        {u"office demo"_s, u"DIR"_s, 1, 1,
         {{u"employees"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "How many people work there: 10 to 200000, 120 unless another number is given.")}},
         QT_TRANSLATE_NOOP("ctl", "Make the practice office: an invented office with a year of work, to try everything in."),
         QT_TRANSLATE_NOOP("ctl", "DIR is made where it is missing and must not hold an office yet. The same --seed gives the same office; its passphrase "
                                  "lies beside it."),
         makeDemo},
    };
}

} // namespace kinerja
