#include "core/report/documents.h"

#include "core/base/hash.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Uuid documentName(const Uuid &subject, const QString &form, const QString &period, int revision, const QByteArray &fingerprint)
{
    return derivedId(subject, "document|" + form.toUtf8() + '|' + period.toUtf8() + '|' + QByteArray::number(revision) + '|' + fingerprint);
}

/// Columns subject, form, period, revision, fingerprint, and whether a later one stands beside it.
constexpr char columns[] = "SELECT d.subject, d.form, d.period, d.revision, d.fingerprint, NOT EXISTS(SELECT 1 FROM document l WHERE l._deleted = 0 "
                           "AND l.subject = d.subject AND l.form = d.form AND l.period = d.period AND l.fingerprint <> d.fingerprint "
                           "AND (l.revision > d.revision OR (l.revision = d.revision AND l.id > d.id))) FROM document d WHERE d._deleted = 0 ";

Documents::Known knownOf(const Query &q)
{
    return {documentName(q.uuid(0), q.text(1), q.text(2), int(q.integer(3)), q.bytes(4)), q.text(1), int(q.integer(3)), q.integer(5) != 0};
}

} // namespace

Uuid Documents::documentId(const Uuid &subject, const forms::Form &form, int revision)
{
    return documentName(subject, forms::formCode(form), forms::formHeader(form).period.code(), revision,
                        QByteArray::fromHex(forms::fingerprint(form).toLatin1()));
}

Result<void> Documents::add(Ledger::Writer &writer, const Uuid &subject, const forms::Form &form, int revision, const QByteArray &fileHash, QDate day)
{
    const Uuid document = documentId(subject, form, revision);
    const Period period = forms::formHeader(form).period;
    TRY(writer.upsert(Table::Document, derivedId(document, "file|" + fileHash),
                      {{DocumentField::Form, forms::formCode(form)},
                       {DocumentField::Subject, subject},
                       {DocumentField::Period, period.code()},
                       {DocumentField::Revision, revision},
                       {DocumentField::Fingerprint, QByteArray::fromHex(forms::fingerprint(form).toLatin1())},
                       {DocumentField::FileHash, fileHash},
                       {DocumentField::Day, day}},
                      period.year));
    return {};
}

Result<std::optional<Documents::Known>> Documents::byFile(const QByteArray &fileHash) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(columns) + "AND d.file_hash = ?"));
    ASSIGN(const bool found, q.bindBlob(1, fileHash).next());
    return found ? std::optional(knownOf(q)) : std::nullopt;
}

Result<std::optional<Documents::Known>> Documents::byMark(const forms::QrMark &mark) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(columns) + "AND d.fingerprint = ? ORDER BY d.id DESC"));
    const QByteArray fingerprint = QByteArray::fromHex(mark.fingerprint.toLatin1());
    q.bindBlob(1, fingerprint);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return std::nullopt;
        const Known known = knownOf(q);
        if (known.document.toString() == mark.documentId.toLower())
            return known;
    }
}

} // namespace kinerja
