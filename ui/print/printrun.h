#pragma once

#include "core/report/formbatch.h"
#include "ui/common/workspace.h"
#include "ui/print/printing.h"

#include <QObject>

class QPrinter;

namespace kinerja {

/// What a person does with a batch: save it, print it; and the look at a file that was printed before. Asks where to, lets it be
/// done with a line in the task strip, registers what worked and says so. Main thread; owned by the page that it asks on.
class PrintRun : public QObject {
    Q_OBJECT

public:
    PrintRun(Workspace &workspace, QWidget *page);
    ~PrintRun() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    void save(const FormBatch &batch, const paper::PaperOptions &options);
    void print(const FormBatch &batch, const paper::PaperOptions &options, paper::Orientation orientation);
    /// Lets somebody choose a PDF file and says whether it was printed here and is current.
    void verify();

    /// How a printer is chosen: a window of the system, unless a test says otherwise.
    using Chooser = std::function<void(QWidget *parent, QPrinter &printer, std::function<void()> accepted)>;
    void setPrinterChooser(Chooser chooser) { m_choosePrinter = std::move(chooser); }

Q_SIGNALS:
    void busyChanged();

private:
    enum class Shape { Bundle, FileEach };
    void askForFile(const FormBatch &batch, const paper::PaperOptions &options, const QString &suggestion);
    void writeTo(const FormBatch &batch, const paper::PaperOptions &options, const QString &path, Shape shape);
    void sendTo(const FormBatch &batch, const paper::PaperOptions &options, std::unique_ptr<QPrinter> printer);
    [[nodiscard]] JobHandle begin(const QString &label);
    void finished(const JobHandle &job, const FormBatch &batch, const Result<Printing::Outcome> &outcome, const QString &done, const QString &folder);
    void judge(const QString &path);

    Workspace &m_workspace;
    QWidget *m_page;
    Printing m_printing;
    Chooser m_choosePrinter;
    std::unique_ptr<QPrinter> m_printer; ///< while it is being chosen
    Question m_judging;
    bool m_busy = false;
};

} // namespace kinerja
