#include "core/report/documents.h"

#include "core/base/hash.h"
#include "core/evaluation/recordstore.h"
#include "core/report/formbatch.h"
#include "core/store/store.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

const QString planForm = QStringLiteral("d1");

Uuid documentName(const Uuid &subject, const QString &form, const QString &period, int revision, const QByteArray &content)
{
    return derivedId(subject, "document|" + form.toUtf8() + '|' + period.toUtf8() + '|' + QByteArray::number(revision) + '|' + content);
}

/// What a form says about the record itself. Where and when it is signed, the office's letterhead and the guide to conduct stand
/// on the paper (and in its fingerprint) but change without the record.
QByteArray contentOf(forms::Form form, forms::Standing standing)
{
    std::visit([](auto &any) {
        any.header.place.clear();
        any.header.date = {};
        if constexpr (requires { any.letterhead; })
            any.letterhead.clear();
        if constexpr (requires { any.conduct; }) {
            for (forms::Conduct &conduct : any.conduct)
                conduct.value = {};
        }
    }, form);
    return sha256(forms::canonicalJson(form) + (standing == forms::Standing::Draft ? "draft" : "issued"));
}

} // namespace

struct Documents::Printing {
    Uuid subject;
    QString form;
    QString period;
    int revision = 0;
    QByteArray content;

    [[nodiscard]] Uuid document() const { return documentName(subject, form, period, revision, content); }
    /// Columns subject, form, period, revision, content.
    static Printing of(const Query &q) { return {q.uuid(0), q.text(1), q.text(2), int(q.integer(3)), q.bytes(4)}; }
};

Uuid Documents::documentId(const Uuid &subject, const forms::Form &form, int revision, forms::Standing standing)
{
    return documentName(subject, forms::formCode(form), forms::formHeader(form).period.code(), revision, contentOf(form, standing));
}

Result<void> Documents::add(Ledger::Writer &writer, const Uuid &subject, const forms::Form &form, int revision, forms::Standing standing,
                            const QByteArray &fileHash, QDate day)
{
    const Uuid document = documentId(subject, form, revision, standing);
    const QByteArray fingerprint = QByteArray::fromHex(forms::fingerprint(form).toLatin1());
    const Period period = forms::formHeader(form).period;
    // Two printings of one document may differ in what its name leaves out, and paper has no file: the fingerprint is in the key.
    TRY(writer.upsert(Table::Document, derivedId(document, "printing|" + fingerprint + '|' + fileHash),
                      {{DocumentField::Form, forms::formCode(form)},
                       {DocumentField::Subject, subject},
                       {DocumentField::Period, period.code()},
                       {DocumentField::Revision, revision},
                       {DocumentField::Fingerprint, fingerprint},
                       {DocumentField::FileHash, fileHash},
                       {DocumentField::Day, day},
                       {DocumentField::Content, contentOf(form, standing)}},
                      period.year));
    return {};
}

Result<std::optional<Documents::Known>> Documents::byFile(const QByteArray &fileHash, Progress &progress) const
{
    // In the order in which they were registered, which is the order of the pages.
    ASSIGN(Query q, m_store.database().prepare("SELECT d.subject, d.form, d.period, d.revision, coalesce(d.content, d.fingerprint) FROM document d "
                                               "WHERE d._deleted = 0 AND d.file_hash = ? ORDER BY (SELECT min(o.dot) FROM op o WHERE o.row = d.id)"));
    q.bindBlob(1, fileHash);
    QList<Printing> printings;
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return judge(printings, progress);
        printings.append(Printing::of(q));
    }
}

Result<std::optional<Documents::Known>> Documents::byMark(const forms::QrMark &mark, Progress &progress) const
{
    ASSIGN(Query q, m_store.database().prepare("SELECT d.subject, d.form, d.period, d.revision, coalesce(d.content, d.fingerprint) FROM document d "
                                               "WHERE d._deleted = 0 AND d.fingerprint = ?"));
    const QByteArray fingerprint = QByteArray::fromHex(mark.fingerprint.toLatin1());
    q.bindBlob(1, fingerprint);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return std::nullopt;
        const Printing printing = Printing::of(q);
        if (printing.document().toString() == mark.documentId.toLower())
            return judge({printing}, progress);
    }
}

Result<std::optional<Documents::Known>> Documents::judge(const QList<Printing> &printings, Progress &progress) const
{
    if (printings.isEmpty())
        return std::nullopt;
    const Printing &first = printings.first();
    Known known{first.document(), first.form, first.revision, true, printings.size()};
    std::map<std::pair<QString, QString>, QList<Printing>> alike;
    for (const Printing &printing : printings)
        alike[{printing.form, printing.period}].append(printing);
    for (const auto &[kind, group] : alike) {
        ASSIGN(const bool current, areCurrent(group, progress));
        known.current = known.current && current;
    }
    return known;
}

/// Printings of one form and period.
Result<bool> Documents::areCurrent(const QList<Printing> &alike, Progress &progress) const
{
    const auto period = Period::parse(alike.first().period);
    if (!period)
        return false;
    const bool isPlan = alike.first().form == planForm;
    QHash<Uuid, PlacementId> placements;
    QHash<PlacementId, EmployeeId> employees;
    TRY(m_store.office().eachPlacement(period->firstDay(), period->lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
        placements.insert(isPlan ? placement.id.uuid : ratingRow(placement.id, *period), placement.id);
        employees.insert(placement.id, placement.employee);
        return {};
    }));
    QHash<PlacementId, IssueHead> issues;
    if (!isPlan) {
        ASSIGN(issues, m_store.evaluations().issues(*period));
    }
    QList<Printing> unissued;
    for (const Printing &printing : alike) {
        const auto placement = placements.constFind(printing.subject);
        if (placement == placements.cend())
            return false;
        const int latest = issues.value(*placement).revision;
        if (printing.revision != latest)
            return false;
        if (latest == 0)
            unissued.append(printing);
    }
    if (unissued.isEmpty())
        return true;

    FormRequest again;
    again.form = alike.first().form;
    again.period = *period;
    if (unissued.size() == 1)
        again.employee = employees.value(placements.value(unissued.first().subject));
    ASSIGN(const FormBatch batch, gatherForms(m_store, again, progress));
    QHash<Uuid, Uuid> names;
    for (const FormDocument &document : batch.documents)
        names.insert(document.subject, Uuid::fromString(document.mark.documentId).value_or(Uuid{}));
    return std::all_of(unissued.cbegin(), unissued.cend(), [&names](const Printing &printing) { return names.value(printing.subject) == printing.document(); });
}

Result<QSet<PlacementId>> Documents::unprinted(const PeriodEvaluation &evaluation) const
{
    QHash<Uuid, int> printed;
    ASSIGN(Query q, m_store.database().prepare("SELECT subject, max(revision) FROM document WHERE period = ? AND form IN ('d3', 'd4') AND _deleted = 0 GROUP BY subject"));
    q.bind(1, evaluation.period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            break;
        printed.insert(q.uuid(0), int(q.integer(1)));
    }
    QSet<PlacementId> open;
    for (const EvaluatedSegment &segment : evaluation.segments) {
        if (segment.state == EvaluationState::Issued && printed.value(ratingRow(segment.placement, evaluation.period)) < segment.revision)
            open.insert(segment.placement);
    }
    return open;
}

} // namespace kinerja
