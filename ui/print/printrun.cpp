#include "ui/print/printrun.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/report/documents.h"
#include "ui/common/labels.h"
#include "ui/common/openoutside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

PrintRun::PrintRun(Workspace &workspace, QWidget *page) : QObject(page), m_workspace(workspace), m_page(page), m_choosePrinter(choosePrinter) {}

PrintRun::~PrintRun() = default;

JobHandle PrintRun::begin(const QString &label)
{
    m_busy = true;
    Q_EMIT busyChanged();
    return m_workspace.begin(label);
}

void PrintRun::save(const FormBatch &batch, const paper::PaperOptions &options)
{
    if (batch.documents.size() == 1)
        return askForFile(batch, options, batch.documents.first().fileName);
    const QString bundle = batch.request.form.toUpper() + u'_' + batch.request.period.code() + u".pdf"_s;
    m_workspace.prompt().ask(
        m_page,
        {translate("print", "Save PDF"), filled(translate("print", "How shall the %1 documents be saved?"), {countText(batch.documents.size())}),
         filled(translate("print", "One file each is named by form, NIP and period, for example %1."), {batch.documents.first().fileName}), translate("print", "One file &each"),
         translate("print", "&All in one file")},
        [this, batch, options, bundle](Prompt::Answer answer) {
            if (answer == Prompt::Answer::Other)
                askForFile(batch, options, bundle);
            else if (answer == Prompt::Answer::Verb)
                m_workspace.prompt().folder(m_page, translate("print", "Folder for the files"),
                                            [this, batch, options](const QString &folder) { writeTo(batch, options, folder, Shape::FileEach); });
        });
}

void PrintRun::askForFile(const FormBatch &batch, const paper::PaperOptions &options, const QString &suggestion)
{
    m_workspace.prompt().saveFile(m_page, {translate("print", "Save PDF"), translate("print", "PDF documents (*.pdf)"), suggestion, u"pdf"_s},
                                  [this, batch, options](const QString &path) { writeTo(batch, options, path, Shape::Bundle); });
}

void PrintRun::writeTo(const FormBatch &batch, const paper::PaperOptions &options, const QString &path, Shape shape)
{
    const QString count = countText(batch.documents.size());
    const JobHandle job = begin(filled(translate("print", "Saving %1 documents"), {count}));
    const QString folder = shape == Shape::Bundle ? QFileInfo(path).absolutePath() : path;
    const QString done = shape == Shape::Bundle ? filled(translate("print", "%1 documents were saved in %2."), {count, placeText(path)})
                                                : filled(translate("print", "%1 documents were saved in the folder %2."), {count, QDir::toNativeSeparators(path)});
    const auto answer = [this, job, batch, done, folder](const Result<Printing::Outcome> &outcome) { finished(job, batch, outcome, done, folder); };
    if (shape == Shape::Bundle)
        m_printing.writeBundle(batch, options, {m_workspace.path(), path}, job, answer);
    else
        m_printing.writeFiles(batch, options, {m_workspace.path(), path}, job, answer);
}

void PrintRun::print(const FormBatch &batch, const paper::PaperOptions &options, paper::Orientation orientation)
{
    m_printer = printerFor(options.size, orientation, forms::formName(batch.documents.first().form));
    m_choosePrinter(m_page, *m_printer, [this, batch, options, orientation] {
        if (!m_printer)
            return;
        if (lacksPaper(*m_printer, options.size))
            m_workspace.say({Notice::Level::Attention, filled(translate("print", "The printer does not name %1 among its papers. Look at the first sheet; on A4 it may be scaled or cut."),
                                                               {options.size == paper::PaperSize::F4 ? u"F4"_s : u"A4"_s})});
        // The window of the system may have put its own paper in place.
        m_printer->setPageLayout(paper::pageLayout(options.size, orientation));
        m_printer->setFullPage(true);
        sendTo(batch, options, std::move(m_printer));
    });
}

void PrintRun::sendTo(const FormBatch &batch, const paper::PaperOptions &options, std::unique_ptr<QPrinter> printer)
{
    const QString count = countText(batch.documents.size());
    const JobHandle job = begin(filled(translate("print", "Printing %1 documents"), {count}));
    const QString done = filled(translate("print", "%1 documents went to the printer."), {count});
    m_printing.print(batch, options, std::move(printer), job, [this, job, batch, done](const Result<Printing::Outcome> &outcome) { finished(job, batch, outcome, done, {}); });
}

void PrintRun::finished(const JobHandle &job, const FormBatch &batch, const Result<Printing::Outcome> &outcome, const QString &done, const QString &folder)
{
    m_workspace.end(job);
    m_busy = false;
    Q_EMIT busyChanged();
    if (!outcome)
        return m_workspace.say(noticeOf(outcome.error()));
    m_workspace.write(
        translate("print", "Registering the printing"), this,
        [documents = batch.documents, form = batch.request.form, hashes = outcome->fileHashes](Store &store, Progress &) -> Result<bool> {
            ASSIGN([[maybe_unused]] const auto registered, store.transact(u"print"_s, form, [&](Ledger::Writer &writer) -> Result<bool> {
                TRY(registerForms(writer, documents, hashes));
                return true;
            }));
            return true;
        },
        [this, done, folder](Result<bool> registered) {
            if (!registered)
                return m_workspace.say(noticeOf(registered.error()));
            Notice notice{Notice::Level::Success, done};
            if (!folder.isEmpty()) {
                notice.action = translate("print", "Open the folder");
                notice.run = [this, folder] {
                    if (const auto failed = openOutside(folder))
                        m_workspace.say(*failed);
                };
            }
            m_workspace.say(notice);
        });
}

void PrintRun::verify()
{
    m_workspace.prompt().openFile(m_page, {translate("print", "Check a document"), translate("print", "PDF documents (*.pdf)")}, [this](const QString &path) { judge(path); });
}

void PrintRun::judge(const QString &path)
{
    m_workspace.ask(
        m_judging, this,
        [path](Store &store, Progress &progress) -> Result<std::optional<Documents::Known>> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(fileError(path, lastSystemCode()));
            return Documents(store).byFile(sha256(file.readAll()), progress);
        },
        [this, name = QFileInfo(path).fileName()](Result<std::optional<Documents::Known>> known) {
            if (!known)
                return m_workspace.say(noticeOf(known.error()));
            if (!*known)
                return m_workspace.say({Notice::Level::Attention, filled(translate("print", "%1 was not printed by this office, or it was changed afterwards."), {name})});
            const Documents::Known &found = **known;
            const QString form = found.form.toUpper();
            const QStringList args{name, form, countText(found.documents)};
            if (found.documents > 1)
                m_workspace.say(found.current ? Notice{Notice::Level::Success, filled(translate("print", "%1 is genuine: %3 documents %2, all of them current."), args)}
                                              : Notice{Notice::Level::Attention, filled(translate("print", "%1 is genuine, but not all of its %3 documents %2 are current any more. Print them again."), args)});
            else
                m_workspace.say(found.current ? Notice{Notice::Level::Success, filled(translate("print", "%1 is genuine and current: document %2."), args)}
                                              : Notice{Notice::Level::Attention, filled(translate("print", "%1 is genuine, but the office says something else today: document %2. Print it again."), args)});
        });
}

} // namespace kinerja
