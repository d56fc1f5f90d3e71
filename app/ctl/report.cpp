#include "app/ctl/formjob.h"
#include "app/ctl/openoffice.h"
#include "app/ctl/verbs.h"
#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/report/documents.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

struct FormLine {
    const char *code;
    const char *name;
};

constexpr std::array formLines = {
    FormLine{"d1", QT_TRANSLATE_NOOP("ctl", "Work plan of an employee (SKP)")},
    FormLine{"d3", QT_TRANSLATE_NOOP("ctl", "Evaluation of an employee, periodic or annual")},
    FormLine{"d4", QT_TRANSLATE_NOOP("ctl", "Evaluation document of an employee, for the personnel file")},
};

int list(Console &console, const Arguments &)
{
    QJsonArray reports;
    QStringList lines;
    for (const FormLine &line : formLines) {
        reports.append(QJsonObject{{u"form"_s, QString::fromLatin1(line.code)}, {u"name"_s, translate("ctl", line.name)}});
        lines += QString::fromLatin1(line.code) + u"  "_s + translate("ctl", line.name);
    }
    return console.done({{u"reports"_s, reports}}, lines.join(u'\n'));
}

Result<FormRequest> request(Console &console, const Arguments &arguments, const QString &form)
{
    FormRequest request;
    request.form = form;
    const bool known = std::any_of(formLines.begin(), formLines.end(), [&](const FormLine &line) { return form == QLatin1StringView(line.code); });
    if (!known)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "There is no report “%1”. Nothing was printed. See the list: kinerjactl report list"), {}, {form});
    ASSIGN(request.period, periodOption(arguments));
    ASSIGN(request.to, requiredOption(arguments, u"to"_s));
    request.nip = arguments.value(u"nip"_s);
    request.unitCode = arguments.value(u"unit"_s);
    if (request.nip.has_value() == request.unitCode.has_value())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Name either one employee with --nip or a unit with --unit. Nothing was printed."));
    const QString paper = arguments.value(u"paper"_s).value_or(u"a4"_s);
    if (paper != u"a4" && paper != u"f4")
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "--paper is a4 or f4. Nothing was printed."));
    request.size = paper == u"f4" ? paper::PaperSize::F4 : paper::PaperSize::A4;
    request.language = console.settings().language == u"en" ? paper::Language::English : paper::Language::Indonesian;
    request.place = arguments.value(u"place"_s).value_or(QString());
    if (arguments.has(u"as-of"_s)) {
        request.date = QDate::fromString(*arguments.value(u"as-of"_s), Qt::ISODate);
        if (!request.date.isValid())
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "--as-of needs a date such as 2026-01-15. Nothing was printed."));
    }
    return request;
}

/// For writing where that is possible; on a read-only drive for reading, and the paper says that it is not registered.
Result<std::unique_ptr<OpenOffice>> openForPrinting(Console &console, const QString &database)
{
    const QFileInfo file(database);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return OpenOffice::open(console, database, writable ? Store::Access::Write : Store::Access::Read);
}

int report(Console &console, const Arguments &arguments)
{
    const auto printed = [&]() -> Result<FormOutcome> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 1));
        ASSIGN(const FormRequest wanted, request(console, arguments, operands.rest.first()));
        ASSIGN(const auto office, openForPrinting(console, operands.database));
        return FormJob(office->store()).run(wanted, console.progress());
    }();
    if (!printed)
        return console.failed(printed.error());
    QJsonArray written;
    for (const FormOutcome::Written &entry : printed->written)
        written.append(QJsonObject{{u"nip"_s, entry.nip},
                                   {u"segment"_s, entry.segment},
                                   {u"file"_s, entry.file},
                                   {u"document"_s, entry.document.toString()},
                                   {u"revision"_s, entry.revision},
                                   {u"draft"_s, entry.draft},
                                   {u"fingerprint"_s, entry.fingerprint}});
    QJsonArray missing;
    QStringList lines{filled(translate("ctl", "%1 documents were printed to %2."), {QString::number(printed->written.size()), *arguments.value(u"to"_s)})};
    for (const FormOutcome::Missing &entry : printed->missing) {
        missing.append(QJsonObject{{u"nip"_s, entry.nip}, {u"message"_s, entry.message}});
        lines += entry.nip + u"  "_s + entry.message;
    }
    if (!printed->registered)
        lines += translate("ctl", "The office is read-only, so the printing was not registered; the paper says so.");
    return console.done({{u"written"_s, written}, {u"missing"_s, missing}, {u"registered"_s, printed->registered}}, lines.join(u'\n'),
                        printed->missing.isEmpty() ? Exit::Done : Exit::Found);
}

int verifyPrint(Console &console, const Arguments &arguments)
{
    const auto known = [&]() -> Result<std::optional<Documents::Known>> {
        const auto text = arguments.value(u"text"_s);
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, text ? 0 : 1));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        const Documents documents(office->store().database());
        if (text) {
            const auto mark = forms::fromQrText(*text);
            if (!mark)
                return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This is not the text of a document's code. Nothing was changed. Scan the code again."));
            return documents.byMark(*mark);
        }
        QFile file(operands.rest.first());
        if (!file.exists())
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no file %1. Check the name and the folder."), {}, {QFileInfo(file).fileName()});
        if (!file.open(QIODevice::ReadOnly))
            return fail(fileError(file.fileName(), lastSystemCode()));
        return documents.byFile(sha256(file.readAll()));
    }();
    if (!known)
        return console.failed(known.error());
    if (!*known)
        return console.done({{u"known"_s, false}}, translate("ctl", "This office has not printed this document, or it was changed afterwards."), Exit::Found);
    return console.done({{u"known"_s, true}, {u"document"_s, (*known)->document.toString()}, {u"form"_s, (*known)->form}, {u"revision"_s, (*known)->revision}, {u"current"_s, (*known)->current}},
                        (*known)->current ? filled(translate("ctl", "Known and current: document %1, revision %2."), {(*known)->document.toString(), QString::number((*known)->revision)})
                                          : filled(translate("ctl", "Known, but a later one exists: document %1, revision %2."), {(*known)->document.toString(), QString::number((*known)->revision)}),
                        (*known)->current ? Exit::Done : Exit::Found);
}

} // namespace

QList<Verb> reportVerbs()
{
    return {
        {u"report list"_s, {}, 0, 0, {}, QT_TRANSLATE_NOOP("ctl", "List the reports that can be printed."), "", list},
        {u"report"_s, u"FORM"_s, 1, 2,
         {{u"period"_s, u"P"_s, QT_TRANSLATE_NOOP("ctl", "The period: 2026, 2026-Q3 or 2026-M05.")},
          {u"nip"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "One employee.")},
          {u"unit"_s, u"C"_s, QT_TRANSLATE_NOOP("ctl", "A unit by its code, with everything below it.")},
          {u"to"_s, u"FILE|DIR"_s, QT_TRANSLATE_NOOP("ctl", "A .pdf; for a unit also a folder, with one file a person.")},
          {u"paper"_s, u"a4|f4"_s, QT_TRANSLATE_NOOP("ctl", "The paper, a4 unless f4 is named.")},
          {u"place"_s, u"T"_s, QT_TRANSLATE_NOOP("ctl", "Where it is signed; without it a line is printed.")},
          {u"as-of"_s, u"DATE"_s, QT_TRANSLATE_NOOP("ctl", "The date of signing; without it a line is printed.")}},
         QT_TRANSLATE_NOOP("ctl", "Print an official form as PDF."), QT_TRANSLATE_NOOP("ctl", "What is not issued yet prints KONSEP. The printing is registered."), report,
         Needs::Paper},
        {u"verify-print"_s, u"[FILE.pdf]"_s, 0, 2, {{u"text"_s, u"QR"_s, QT_TRANSLATE_NOOP("ctl", "The text of the printed code instead of a file.")}},
         QT_TRANSLATE_NOOP("ctl", "Say whether a document was printed here and is still current."), "", verifyPrint},
    };
}

} // namespace kinerja
