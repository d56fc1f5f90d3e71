#include "core/report/formbatch.h"

#include "core/base/tr.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/office/directory.h"
#include "core/office/officesettingsstore.h"
#include "core/report/documents.h"
#include "core/report/fillforms.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

enum class FormKind { Plan, Evaluation, EvaluationDocument };

std::optional<FormKind> formKindFromCode(QStringView code)
{
    if (code == u"d1")
        return FormKind::Plan;
    if (code == u"d3")
        return FormKind::Evaluation;
    if (code == u"d4")
        return FormKind::EvaluationDocument;
    return std::nullopt;
}

/// Turns the segments of one request into documents.
class Gathering {
public:
    Gathering(const Store &store, FormKind kind, FormBatch &batch, FormContext context, const SnapshotStore &snapshots, bool practice)
        : m_store(store), m_kind(kind), m_batch(batch), m_context(std::move(context)), m_snapshots(snapshots), m_practice(practice)
    {
    }

    Result<void> add(const EvaluatedSegment &segment, const EvaluatedUnit &unit)
    {
        EvaluationSnapshot snapshot;
        FormDocument document;
        const bool isIssued = m_kind != FormKind::Plan && segment.state == EvaluationState::Issued;
        if (isIssued) {
            // An issued document is printed from what was frozen, whatever has changed since.
            ASSIGN(const QByteArray body, m_store.evaluations().issueBody(segment.placement, m_batch.request.period, segment.revision));
            ASSIGN(snapshot, EvaluationSnapshot::fromCbor(body));
        } else {
            ASSIGN(snapshot, m_snapshots.make(segment, unit));
        }
        document.employee = segment.employee;
        document.nip = segment.nip;
        document.name = snapshot.employee.name;
        document.segment = segment.segment;
        int revision = 0;
        switch (m_kind) {
        case FormKind::Plan:
            if (snapshot.items.isEmpty()) {
                note(FormGap::Kind::NoPlan, segment, document.name);
                return {};
            }
            document.subject = segment.placement.uuid;
            document.draft = !snapshot.planAgreed;
            document.form = workPlanForm(snapshot, m_context);
            if (document.draft)
                note(FormGap::Kind::PlanNotAgreed, segment, document.name);
            break;
        case FormKind::Evaluation:
        case FormKind::EvaluationDocument:
            document.subject = ratingRow(segment.placement, m_batch.request.period);
            revision = segment.revision;
            document.draft = !isIssued;
            if (m_kind == FormKind::Evaluation)
                document.form = periodicEvaluationForm(snapshot, m_context);
            else
                document.form = evaluationDocumentForm(snapshot, m_context);
            if (document.draft)
                note(segment.state == EvaluationState::Unrated ? FormGap::Kind::NotRated : FormGap::Kind::NotIssued, segment, document.name);
            break;
        }
        if (snapshot.appraiser.name.isEmpty())
            note(FormGap::Kind::NoAppraiser, segment, document.name);
        document.mark = mark(document, revision);
        document.fileName = fileName(segment);
        m_batch.documents.append(std::move(document));
        return {};
    }

private:
    void note(FormGap::Kind kind, const EvaluatedSegment &segment, const QString &name)
    {
        m_batch.gaps.append({kind, segment.employee, segment.placement, segment.unit, segment.nip, name});
    }

    [[nodiscard]] forms::DocumentMark mark(const FormDocument &document, int revision) const
    {
        forms::DocumentMark mark;
        mark.standing = document.draft ? forms::Standing::Draft : forms::Standing::Issued;
        mark.documentId = Documents::documentId(document.subject, document.form, revision, mark.standing).toString();
        mark.revision = revision;
        mark.fingerprint = forms::fingerprint(document.form);
        mark.origin = m_practice ? forms::Origin::Practice : forms::Origin::Office;
        mark.registration = m_batch.request.registration;
        return mark;
    }

    [[nodiscard]] QString fileName(const EvaluatedSegment &segment) const
    {
        QString name = m_batch.request.form.toUpper() + u'_' + segment.nip + u'_' + m_batch.request.period.code();
        if (segment.segment > 1)
            name += u"_%1"_s.arg(segment.segment);
        return name + u".pdf"_s;
    }

    const Store &m_store;
    FormKind m_kind;
    FormBatch &m_batch;
    FormContext m_context;
    const SnapshotStore &m_snapshots;
    bool m_practice;
};

/// A pile of paper is handed out by name.
void sortByName(QList<FormDocument> &documents)
{
    std::vector<std::tuple<QString, QString, int, qsizetype>> order;
    for (qsizetype i = 0; i < documents.size(); ++i)
        order.emplace_back(sortName(documents[i].name), documents[i].nip, documents[i].segment, i);
    std::sort(order.begin(), order.end());
    QList<FormDocument> sorted;
    sorted.reserve(documents.size());
    for (const auto &[name, nip, segment, i] : order)
        sorted.append(std::move(documents[i]));
    documents = std::move(sorted);
}

} // namespace

QString gapText(FormGap::Kind kind)
{
    switch (kind) {
    case FormGap::Kind::NoPlan: return translate("print", "No work plan for this year: nothing to print.");
    case FormGap::Kind::PlanNotAgreed: return translate("print", "The work plan is not agreed yet: prints as a draft.");
    case FormGap::Kind::NotRated: return translate("print", "Not rated yet: prints as a draft.");
    case FormGap::Kind::NotIssued: return translate("print", "Rated but not issued: prints as a draft.");
    case FormGap::Kind::NoAppraiser: return translate("print", "No appraiser is known: prints lines to write on.");
    }
    Q_UNREACHABLE();
}

Result<FormBatch> gatherForms(const Store &store, const FormRequest &asked, Progress &progress)
{
    const Error cancelled{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
    const auto kind = formKindFromCode(asked.form);
    if (!kind)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no form of this name. Nothing was printed."), u"form: "_s + asked.form);
    FormBatch batch;
    batch.request = asked;
    if (*kind == FormKind::Plan)
        batch.request.period = Period::annual(asked.period.year);
    ASSIGN(const OfficeInfo info, store.info());
    batch.officeName = info.name;
    ASSIGN(batch.settings, OfficeSettingsStore(store.database()).load());
    ASSIGN(forms::ConductGuide conduct, forms::builtInConductGuide());
    ASSIGN(const EvaluationRules rules, store.rulesFor(batch.request.period));
    ASSIGN(const SnapshotStore snapshots, SnapshotStore::open(store.database(), batch.request.period, rules));
    ASSIGN(PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(batch.request.period, batch.request.unit, progress));
    QHash<UnitId, EvaluatedUnit> units;
    for (const EvaluatedUnit &whole : std::as_const(evaluation.units))
        units.insert(whole.unit, whole);
    if (batch.request.employee)
        evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return segment.employee != *batch.request.employee; });
    if (asked.choice == FormChoice::Unprinted && *kind != FormKind::Plan) {
        ASSIGN(const QSet<PlacementId> open, Documents(store).unprinted(evaluation));
        evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return !open.contains(segment.placement); });
    }

    Gathering gathering(store, *kind, batch, FormContext{asked.place, asked.date, std::move(conduct), batch.settings.letterhead}, snapshots, info.practice);
    qint64 done = 0;
    for (const EvaluatedSegment &segment : std::as_const(evaluation.segments)) {
        if (!progress.step(done++, evaluation.segments.size()))
            return fail(cancelled);
        TRY(gathering.add(segment, units.value(segment.organisationUnit)));
    }
    sortByName(batch.documents);
    return batch;
}

Result<void> registerForms(Ledger::Writer &writer, const QList<FormDocument> &documents, const QList<QByteArray> &fileHashes)
{
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QByteArray hash = fileHashes.isEmpty() ? QByteArray() : fileHashes.value(fileHashes.size() == 1 ? 0 : i);
        TRY(Documents::add(writer, documents[i].subject, documents[i].form, documents[i].mark.revision, documents[i].mark.standing, hash, writer.today()));
    }
    return {};
}

} // namespace kinerja
