#include "ui/print/printing.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/store/outputtarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qreal twipsPerInch = 1440;

Error stopped()
{
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. The files that were finished stay.")};
}

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, lastSystemCode()));
    return sha256(file.readAll());
}

Result<Printing::Outcome> onPrinter(const FormBatch &batch, const paper::FormPrinter &forms, QPrinter &printer, Progress &progress)
{
    const Error refused{ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "The printer did not take the sheets. Nothing was registered. See whether it is on and has paper, then print again.")};
    Printing::Outcome outcome;
    QPainter painter;
    for (qsizetype i = 0; i < batch.documents.size(); ++i) {
        if (!progress.step(i, batch.documents.size())) {
            printer.abort();
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Printing was stopped. Sheets that came out are not registered: throw them away."));
        }
        const paper::PrintedForm printed = forms.layOut(batch.documents[i].form, batch.documents[i].mark);
        for (int page = 0; page < printed.pageCount(); ++page, ++outcome.pages) {
            if (!painter.isActive() ? !painter.begin(&printer) : !printer.newPage())
                return fail(refused);
            painter.save();
            painter.scale(printer.logicalDpiX() / twipsPerInch, printer.logicalDpiY() / twipsPerInch);
            printed.paint(painter, page);
            painter.restore();
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return fail(refused);
    return outcome;
}

} // namespace

void Printing::run(const paper::PaperOptions &options, std::function<Result<Outcome>(const paper::FormPrinter &)> work, Answer answer)
{
    Result<paper::FormPrinter> made = paper::FormPrinter::create(options);
    if (!made)
        return answer(fail(made.error()));
    // Shared, since a posted function must be copyable.
    auto printer = std::make_shared<paper::FormPrinter>(*std::move(made));
    m_thread.post([this, printer, work = std::move(work), answer = std::move(answer)]() mutable {
        auto outcome = std::make_shared<Result<Outcome>>(work(*printer));
        printer.reset();
        PaperThread::deliver(this, [answer, outcome] { answer(std::move(*outcome)); });
    });
}

void Printing::writeFiles(const FormBatch &batch, const paper::PaperOptions &options, const Target &target, const JobHandle &job, Answer answer)
{
    run(
        options,
        [batch, target, job](const paper::FormPrinter &printer) -> Result<Outcome> {
            const QDir folder(target.path);
            if (!folder.mkpath(u"."_s))
                return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "The folder %1 cannot be made. Nothing was printed. Choose another folder."), {}, {folder.dirName()});
            for (const FormDocument &document : batch.documents) {
                if (const QString path = folder.filePath(document.fileName); QFileInfo::exists(path))
                    TRY(checkOutputTarget(target.office, path, OutputKind::Pdf));
            }
            Outcome outcome;
            for (qsizetype i = 0; i < batch.documents.size(); ++i) {
                if (!job->progress.step(i, batch.documents.size()))
                    return fail(stopped());
                const FormDocument &document = batch.documents[i];
                const QString path = folder.filePath(document.fileName);
                TRY(printer.writeForm(document.form, document.mark, path));
                ASSIGN(const QByteArray hash, hashOfFile(path));
                outcome.fileHashes.append(hash);
            }
            return outcome;
        },
        std::move(answer));
}

void Printing::writeBundle(const FormBatch &batch, const paper::PaperOptions &options, const Target &target, const JobHandle &job, Answer answer)
{
    run(
        options,
        [batch, target, job](const paper::FormPrinter &printer) -> Result<Outcome> {
            const QString &path = target.path;
            TRY(checkOutputTarget(target.office, path, OutputKind::Pdf));
            const QList<FormDocument> &documents = batch.documents;
            if (documents.size() == 1) {
                TRY(printer.writeForm(documents.first().form, documents.first().mark, path));
            } else {
                TRY(printer.writeBundle(
                    documents.size(), [&](qsizetype index) -> Result<paper::PrintItem> { return paper::PrintItem{documents[index].form, documents[index].mark}; },
                    forms::formName(documents.first().form) + u" · "_s + batch.request.period.code(), path, job->progress));
            }
            ASSIGN(const QByteArray hash, hashOfFile(path));
            return Outcome{{hash}, 0};
        },
        std::move(answer));
}

void Printing::print(const FormBatch &batch, const paper::PaperOptions &options, std::unique_ptr<QPrinter> printer, const JobHandle &job, Answer answer)
{
    run(
        options,
        [batch, job, device = std::shared_ptr<QPrinter>(std::move(printer))](const paper::FormPrinter &forms) -> Result<Outcome> {
            return onPrinter(batch, forms, *device, job->progress);
        },
        std::move(answer));
}

std::unique_ptr<QPrinter> printerFor(paper::PaperSize size, paper::Orientation orientation, const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Kinerja"_s);
    printer->setFullPage(true);
    printer->setPageLayout(paper::pageLayout(size, orientation));
    return printer;
}

bool lacksPaper(const QPrinter &printer, paper::PaperSize size)
{
    constexpr qreal tolerance = 2; // millimetres, as drivers round inches
    const QSizeF wanted = size == paper::PaperSize::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
    const QList<QPageSize> offered = QPrinterInfo(printer).supportedPageSizes();
    return !offered.isEmpty() && std::none_of(offered.begin(), offered.end(), [&](const QPageSize &page) {
        const QSizeF sheet = page.size(QPageSize::Millimeter);
        return std::abs(sheet.width() - wanted.width()) <= tolerance && std::abs(sheet.height() - wanted.height()) <= tolerance;
    });
}

void choosePrinter(QWidget *parent, QPrinter &printer, std::function<void()> accepted)
{
    auto *const dialog = new QPrintDialog(&printer, parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translate("print", "Print"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(accepted));
    dialog->open();
}

} // namespace kinerja
