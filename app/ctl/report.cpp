#include "app/ctl/formjob.h"
#include "app/ctl/input.h"
#include "app/ctl/openoffice.h"
#include "app/ctl/verbs.h"
#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/report/documents.h"
#include "core/store/outputtarget.h"

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

Result<FormOrder> order(Console &console, const Arguments &arguments, const QString &form)
{
    FormOrder wanted;
    wanted.form = form;
    const bool known = std::any_of(formLines.begin(), formLines.end(), [&](const FormLine &line) { return form == QLatin1StringView(line.code); });
    if (!known)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "There is no report “%1”. Nothing was printed. See the list: kinerjactl report list"), {}, {form});
    ASSIGN(wanted.period, periodOption(arguments));
    ASSIGN(wanted.to, requiredOption(arguments, u"to"_s));
    wanted.nip = arguments.value(u"nip"_s);
    wanted.unitCode = arguments.value(u"unit"_s);
    if (wanted.nip.has_value() == wanted.unitCode.has_value())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Name either one employee with --nip or a unit with --unit. Nothing was printed."));
    if (const auto paper = arguments.value(u"paper"_s)) {
        wanted.paper = officePaperFromCode(*paper);
        if (!wanted.paper)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "--paper is a4 or f4. Nothing was printed."));
    }
    wanted.language = console.settings().language == u"en" ? paper::Language::English : paper::Language::Indonesian;
    wanted.place = arguments.value(u"place"_s);
    if (arguments.has(u"as-of"_s)) {
        wanted.date = QDate::fromString(*arguments.value(u"as-of"_s), Qt::ISODate);
        if (!wanted.date.isValid())
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "--as-of needs a date such as 2026-01-15. Nothing was printed."));
    }
    return wanted;
}

/// One file, or a folder that gets a file a person.
Result<void> checkTarget(const QString &database, const FormOrder &wanted)
{
    if (QFileInfo(wanted.to).isDir())
        return {};
    if (wanted.to.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return checkOutputTarget(database, wanted.to, OutputKind::Pdf);
    if (wanted.nip)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "A printed form is a .pdf. Nothing was printed. Choose a name with this ending, or a folder that is there."));
    return checkNotOfAnOffice(database, wanted.to);
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
        ASSIGN(const FormOrder wanted, order(console, arguments, operands.rest.first()));
        TRY(checkTarget(operands.database, wanted));
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

QString knownText(const Documents::Known &known)
{
    const QString document = known.document.toString();
    if (known.documents > 1)
        return filled(known.current ? translate("ctl", "Known: a file of %1 documents, all of them current.") : translate("ctl", "Known: a file of %1 documents, not all of them current any more. Print the file again."),
                      {QString::number(known.documents)});
    if (known.revision == 0)
        return filled(known.current ? translate("ctl", "Known and current: document %1.") : translate("ctl", "Known, but the office says something else today: document %1."), {document});
    return filled(known.current ? translate("ctl", "Known and current: document %1, revision %2.") : translate("ctl", "Known, but not current any more: document %1, revision %2."),
                  {document, QString::number(known.revision)});
}

int verifyPrint(Console &console, const Arguments &arguments)
{
    const auto known = [&]() -> Result<std::optional<Documents::Known>> {
        const auto text = arguments.value(u"text"_s);
        const bool hasOnlyOffice = arguments.positional.size() == 1 && !console.settings().database && arguments.positional.first().endsWith(u".kinerja");
        if (!text && (arguments.positional.isEmpty() || hasOnlyOffice))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Nothing to check was named. Write the PDF file after the verb, or the text of the printed code after --text."));
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, text ? 0 : 1));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        const Documents documents(office->store());
        if (text) {
            const auto mark = forms::fromQrText(*text);
            if (!mark)
                return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This is not the text of a document's code. Nothing was changed. Scan the code again."));
            return documents.byMark(*mark, console.progress());
        }
        QFile file(operands.rest.first());
        if (!file.exists())
            return fail(noSuchFile(file.fileName()));
        if (!file.open(QIODevice::ReadOnly))
            return fail(fileError(file.fileName(), lastSystemCode()));
        return documents.byFile(sha256(file.readAll()), console.progress());
    }();
    if (!known)
        return console.failed(known.error());
    if (!*known)
        return console.done({{u"known"_s, false}}, translate("ctl", "This office has not printed this document, or it was changed afterwards."), Exit::Found);
    const Documents::Known &found = **known;
    return console.done({{u"known"_s, true},
                         {u"document"_s, found.document.toString()},
                         {u"form"_s, found.form},
                         {u"revision"_s, found.revision},
                         {u"current"_s, found.current},
                         {u"documents"_s, found.documents}},
                        knownText(found), found.current ? Exit::Done : Exit::Found);
}

} // namespace

QList<Verb> reportVerbs()
{
    return {
        {u"report list"_s, {}, 0, 0, {}, QT_TRANSLATE_NOOP("ctl", "List the reports that can be printed."), "", list},
        {u"report"_s, u"FORM"_s, 1, 2,
         {{u"period"_s, u"P"_s, QT_TRANSLATE_NOOP("ctl", "The period: 2026, 2026-Q3 or 2026-M05."), Presence::Required},
          {u"nip"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "One employee.")},
          {u"unit"_s, u"C"_s, QT_TRANSLATE_NOOP("ctl", "A unit by its code, with everything below it.")},
          {u"to"_s, u"FILE|DIR"_s, QT_TRANSLATE_NOOP("ctl", "A .pdf; for a unit also a folder, with one file a person."), Presence::Required},
          {u"paper"_s, u"a4|f4"_s, QT_TRANSLATE_NOOP("ctl", "The paper; without it the office's, which is a4 unless it chose f4.")},
          {u"place"_s, u"T"_s, QT_TRANSLATE_NOOP("ctl", "Where it is signed; without it the office's place, or a line.")},
          {u"as-of"_s, u"DATE"_s, QT_TRANSLATE_NOOP("ctl", "The date of signing; without it a line is printed.")}},
         QT_TRANSLATE_NOOP("ctl", "Print an official form as PDF."), QT_TRANSLATE_NOOP("ctl", "What is not issued yet prints KONSEP. The printing is registered."), report,
         Needs::Paper},
        {u"verify-print"_s, u"[FILE.pdf]"_s, 0, 2, {{u"text"_s, u"QR"_s, QT_TRANSLATE_NOOP("ctl", "The text of the printed code instead of a file.")}},
         QT_TRANSLATE_NOOP("ctl", "Say whether a document was printed here and is still current."), "", verifyPrint},
    };
}

} // namespace kinerja
