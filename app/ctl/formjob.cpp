#include "app/ctl/formjob.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/report/documents.h"

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

/// D3_199206212025031005_2026-Q3.pdf: sorts by person, and the same job gives the same names.
QString fileName(const FormRequest &request, const EvaluatedSegment &segment)
{
    QString name = request.form.toUpper() + u'_' + segment.nip + u'_' + request.period.code();
    if (segment.segment > 1)
        name += u"_%1"_s.arg(segment.segment);
    return name + u".pdf"_s;
}

} // namespace

forms::DocumentMark FormJob::mark(const Document &document) const
{
    forms::DocumentMark mark;
    mark.documentId = Documents::documentId(document.subject, document.form, document.revision).toString();
    mark.revision = document.revision;
    mark.fingerprint = forms::fingerprint(document.form);
    mark.standing = document.draft ? forms::Standing::Draft : forms::Standing::Issued;
    mark.origin = m_practice ? forms::Origin::Practice : forms::Origin::Office;
    mark.registration = m_store.access() == Store::Access::Write ? forms::Register::Registered : forms::Register::Unregistered;
    return mark;
}

Result<FormJob::Document> FormJob::document(const FormRequest &request, const EvaluatedSegment &segment, const EvaluatedUnit &unit,
                                            const SnapshotStore &snapshotter) const
{
    const FormContext context{request.place, request.date, m_conduct};
    if (request.form == u"d1") {
        ASSIGN(const EvaluationSnapshot snapshot, snapshotter.make(segment, unit));
        if (snapshot.items.isEmpty())
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no work plan for this year. Import or write it first."));
        return Document{segment.placement.uuid, workPlanForm(snapshot, context), 0, !snapshot.planAgreed};
    }
    Document made;
    made.subject = ratingRow(segment.placement, request.period);
    made.revision = segment.revision;
    made.draft = segment.state != EvaluationState::Issued;
    EvaluationSnapshot snapshot;
    if (made.draft) {
        ASSIGN(snapshot, snapshotter.make(segment, unit));
    } else {
        // An issued document is printed from what was frozen, whatever has changed since.
        ASSIGN(const QByteArray body, m_store.evaluations().issueBody(segment.placement, request.period, segment.revision));
        ASSIGN(snapshot, EvaluationSnapshot::fromCbor(body));
    }
    if (request.form == u"d3")
        made.form = periodicEvaluationForm(snapshot, context);
    else
        made.form = evaluationDocumentForm(snapshot, context);
    return made;
}

Result<void> FormJob::printFiles(const FormRequest &request, const paper::FormPrinter &printer, const QList<Document> &documents, FormOutcome &outcome,
                                 Progress &progress) const
{
    const bool bundle = request.unitCode && request.to.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (bundle) {
        for (FormOutcome::Written &entry : outcome.written)
            entry.file = request.to;
        return printer.writeBundle(
            documents.size(), [&](qsizetype index) -> Result<paper::PrintItem> { return paper::PrintItem{documents[index].form, mark(documents[index])}; },
            forms::formName(documents.first().form) + u" · "_s + request.period.code(), request.to, progress);
    }
    if (request.unitCode && !QDir().mkpath(request.to))
        return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "The folder %1 cannot be made. Nothing was printed. Choose another folder."), {}, {QFileInfo(request.to).fileName()});
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (!progress.step(i, documents.size()))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. The files that were finished stay."));
        TRY(printer.writeForm(documents[i].form, mark(documents[i]), outcome.written[i].file));
    }
    return {};
}

Result<void> FormJob::registerAll(const QList<Document> &documents, const FormOutcome &outcome)
{
    QHash<QString, QByteArray> hashes;
    for (const FormOutcome::Written &entry : outcome.written) {
        if (!hashes.contains(entry.file)) {
            ASSIGN(const QByteArray hash, hashOfFile(entry.file));
            hashes.insert(entry.file, hash);
        }
    }
    const QDate today = m_store.clock().today();
    ASSIGN([[maybe_unused]] const auto done, m_store.transact(u"print"_s, formCode(documents.first().form), [&](Ledger::Writer &writer) -> Result<bool> {
        for (qsizetype i = 0; i < documents.size(); ++i)
            TRY(Documents::add(writer, documents[i].subject, documents[i].form, documents[i].revision, hashes.value(outcome.written[i].file), today));
        return true;
    }));
    return {};
}

Result<FormOutcome> FormJob::run(const FormRequest &asked, Progress &progress)
{
    FormRequest request = asked;
    // A work plan is the year's, whichever of its periods was named.
    if (request.form == u"d1")
        request.period = Period::annual(request.period.year);
    ASSIGN(m_conduct, forms::builtInConductGuide());
    ASSIGN(const OfficeInfo info, m_store.info());
    m_practice = info.practice;
    ASSIGN(const EvaluationRules rules, m_store.rulesFor(request.period));
    ASSIGN(const SnapshotStore snapshotter, SnapshotStore::open(m_store.database(), request.period, rules));
    std::optional<UnitId> unit;
    if (request.unitCode) {
        const Unit *const found = snapshotter.units().findByCode(*request.unitCode);
        if (found == nullptr)
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no unit with the code %1 in that period. Nothing was changed. Look at the list of units."), {}, {*request.unitCode});
        unit = found->lineage;
    }
    ASSIGN(const PeriodEvaluation evaluation, PeriodStore(m_store.database(), rules).evaluate(request.period, unit, progress));
    QHash<UnitId, EvaluatedUnit> units;
    for (const EvaluatedUnit &whole : evaluation.units)
        units.insert(whole.unit, whole);

    FormOutcome outcome;
    QList<Document> documents;
    for (const EvaluatedSegment &segment : evaluation.segments) {
        if (request.nip && segment.nip != *request.nip)
            continue;
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        Result<Document> made = document(request, segment, units.value(segment.organisationUnit), snapshotter);
        if (!made && made.error().kind == ErrorKind::NotFound) {
            outcome.missing.append({segment.nip, errorText(made.error())});
            continue;
        }
        if (!made)
            return fail(made.error());
        // One person's only document goes where the user says; several segments of one person stand beside each other.
        QString file = request.to;
        if (request.unitCode)
            file = QDir(request.to).filePath(fileName(request, segment));
        else if (segment.segment > 1)
            file = request.to.chopped(4) + u"_%1.pdf"_s.arg(segment.segment);
        const forms::DocumentMark printed = mark(*made);
        outcome.written.append({segment.nip, segment.segment, file, *Uuid::fromString(printed.documentId), made->revision, made->draft, printed.fingerprint});
        documents.append(*std::move(made));
    }
    if (documents.isEmpty()) {
        if (!outcome.missing.isEmpty())
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no work plan for this year. Import or write it first."));
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "Nobody with the NIP %1 works here in that period. Nothing was changed. Check the number."), {}, {request.nip.value_or(request.unitCode.value_or(QString()))});
    }

    paper::PaperOptions options;
    options.size = request.size;
    options.language = request.language;
    options.author = info.name;
    options.writtenAt = m_store.clock().now();
    ASSIGN(const paper::FormPrinter printer, paper::FormPrinter::create(options));
    TRY(printFiles(request, printer, documents, outcome, progress));
    if (m_store.access() == Store::Access::Write) {
        TRY(registerAll(documents, outcome));
        outcome.registered = true;
    }
    return outcome;
}

} // namespace kinerja
