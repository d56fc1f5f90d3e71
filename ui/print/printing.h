#pragma once

#include "core/report/formbatch.h"
#include "core/store/storethread.h"
#include "ui/paper/printer.h"
#include "ui/print/paperthread.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace kinerja {

/// Brings a batch onto paper or into files, on a thread of its own; counts and the wish to stop go through the job. Main thread; it
/// registers nothing: whoever asked does that with what comes back.
class Printing : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Outcome {
        QList<QByteArray> fileHashes; ///< as registerForms takes them; empty where it went to a printer
        int pages = 0;
    };
    using Answer = std::function<void(Result<Outcome>)>;

    /// Where files go. What belongs to an office, or is no PDF, is never replaced.
    struct Target {
        QString office; ///< the file of the office that is open
        QString path;   ///< a folder, or a .pdf
    };
    /// One file each in a folder, named by the documents. Cancelled leaves the files that were finished, and none is half-written.
    void writeFiles(const FormBatch &batch, const paper::PaperOptions &options, const Target &target, const JobHandle &job, Answer answer);
    /// All in one file.
    void writeBundle(const FormBatch &batch, const paper::PaperOptions &options, const Target &target, const JobHandle &job, Answer answer);
    /// To a printer that somebody chose. Cancelled ends the printer's job after the sheet that is on its way.
    void print(const FormBatch &batch, const paper::PaperOptions &options, std::unique_ptr<QPrinter> printer, const JobHandle &job, Answer answer);

private:
    void run(const paper::PaperOptions &options, std::function<Result<Outcome>(const paper::FormPrinter &)> work, Answer answer);

    PaperThread m_thread;
};

/// A printer set for these sheets, exactly: F4 is no size that Qt knows.
[[nodiscard]] std::unique_ptr<QPrinter> printerFor(paper::PaperSize size, paper::Orientation orientation, const QString &title);
/// Whether the printer says what paper it takes and this is not among it.
[[nodiscard]] bool lacksPaper(const QPrinter &printer, paper::PaperSize size);
/// Lets somebody choose printer and copies, in a window of the system; `accepted` follows, or nothing.
void choosePrinter(QWidget *parent, QPrinter &printer, std::function<void()> accepted);

} // namespace kinerja
