#include "app/ctl/formjob.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/office/officesettingsstore.h"
#include "core/store/outputtarget.h"
#include "ui/paper/emblem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, lastSystemCode()));
    return sha256(file.readAll());
}

bool isBundle(const FormOrder &order)
{
    return order.unitCode && order.to.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !QFileInfo(order.to).isDir();
}

/// One person's only document goes where the user says; several segments of one person stand beside each other.
QString targetOf(const FormOrder &order, const FormDocument &document)
{
    if (QFileInfo(order.to).isDir() || (order.unitCode && !isBundle(order)))
        return QDir(order.to).filePath(document.fileName);
    if (order.unitCode)
        return order.to;
    return document.segment > 1 ? order.to.chopped(4) + u"_%1.pdf"_s.arg(document.segment) : order.to;
}

} // namespace

Result<FormBatch> FormJob::gather(const FormOrder &order, Progress &progress) const
{
    FormRequest request;
    request.form = order.form;
    request.period = order.period;
    request.date = order.date;
    request.registration = m_store.access() == Store::Access::Write ? forms::Register::Registered : forms::Register::Unregistered;
    ASSIGN(const OfficeSettings settings, OfficeSettingsStore(m_store.database()).load());
    request.place = order.place.value_or(settings.place);
    const QDate day = (order.form == u"d1" ? Period::annual(order.period.year) : order.period).lastDay();
    if (order.unitCode) {
        ASSIGN(const UnitTree units, m_store.office().units(day));
        const Unit *const found = units.findByCode(*order.unitCode);
        if (found == nullptr)
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no unit with the code %1 in that period. Nothing was changed. Look at the list of units."), {}, {*order.unitCode});
        request.unit = found->lineage;
    }
    const Error nobody{ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "Nobody with the NIP %1 works here in that period. Nothing was changed. Check the number."), {},
                       {order.nip.value_or(order.unitCode.value_or(QString()))}};
    if (order.nip) {
        ASSIGN(const auto employee, m_store.office().employeeByNip(*order.nip));
        if (!employee)
            return fail(nobody);
        request.employee = employee->id;
    }
    ASSIGN(FormBatch batch, gatherForms(m_store, request, progress));
    if (batch.documents.isEmpty() && batch.gaps.isEmpty())
        return fail(nobody);
    return batch;
}

Result<void> FormJob::printFiles(const FormOrder &order, const FormBatch &batch, FormOutcome &outcome, Progress &progress) const
{
    paper::PaperOptions options;
    options.size = order.paper.value_or(batch.settings.paper) == OfficePaper::F4 ? paper::PaperSize::F4 : paper::PaperSize::A4;
    options.language = order.language;
    options.emblem = paper::emblemImage(batch.settings.emblem);
    options.author = batch.officeName;
    options.writtenAt = m_store.clock().now();
    ASSIGN(const paper::FormPrinter printer, paper::FormPrinter::create(options));
    const QList<FormDocument> &documents = batch.documents;
    if (isBundle(order)) {
        return printer.writeBundle(
            documents.size(), [&](qsizetype index) -> Result<paper::PrintItem> { return paper::PrintItem{documents[index].form, documents[index].mark}; },
            forms::formName(documents.first().form) + u" · "_s + batch.request.period.code(), order.to, progress);
    }
    if (order.unitCode && !QDir().mkpath(order.to))
        return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "The folder %1 cannot be made. Nothing was printed. Choose another folder."), {}, {QFileInfo(order.to).fileName()});
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (!progress.step(i, documents.size()))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. The files that were finished stay."));
        TRY(printer.writeForm(documents[i].form, documents[i].mark, outcome.written[i].file));
    }
    return {};
}

Result<void> FormJob::registerAll(const FormOrder &order, const FormBatch &batch, const FormOutcome &outcome)
{
    QList<QByteArray> hashes;
    for (const FormOutcome::Written &entry : outcome.written) {
        ASSIGN(const QByteArray hash, hashOfFile(entry.file));
        hashes.append(hash);
        if (isBundle(order))
            break;
    }
    ASSIGN([[maybe_unused]] const auto done, m_store.transact(u"print"_s, batch.request.form, [&](Ledger::Writer &writer) -> Result<bool> {
        TRY(registerForms(writer, batch.documents, hashes));
        return true;
    }));
    return {};
}

Result<FormOutcome> FormJob::run(const FormOrder &order, Progress &progress)
{
    ASSIGN(const FormBatch batch, gather(order, progress));
    FormOutcome outcome;
    for (const FormGap &gap : batch.gaps) {
        if (!gap.prints())
            outcome.missing.append({gap.nip, gapText(gap.kind)});
    }
    if (batch.documents.isEmpty())
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no work plan for this year. Import or write it first."));
    for (const FormDocument &document : batch.documents)
        outcome.written.append({document.nip, document.segment, targetOf(order, document), *Uuid::fromString(document.mark.documentId), document.mark.revision, document.draft, document.mark.fingerprint});
    for (const FormOutcome::Written &entry : std::as_const(outcome.written)) {
        if (QFileInfo::exists(entry.file))
            TRY(checkOutputTarget(m_store.path(), entry.file, OutputKind::Pdf));
    }
    TRY(printFiles(order, batch, outcome, progress));
    if (m_store.access() == Store::Access::Write) {
        TRY(registerAll(order, batch, outcome));
        outcome.registered = true;
    }
    return outcome;
}

} // namespace kinerja
