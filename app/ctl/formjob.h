#pragma once

#include "core/base/progress.h"
#include "core/evaluation/periodstore.h"
#include "core/report/fillforms.h"
#include "core/store/store.h"
#include "ui/paper/printer.h"

namespace kinerja {

/// Which form to print for whom, and how.
struct FormRequest {
    QString form; ///< d1 d3 d4
    Period period;
    std::optional<QString> nip;
    std::optional<QString> unitCode;
    QString to; ///< a .pdf, or a folder for one file a person
    paper::PaperSize size = paper::PaperSize::A4;
    paper::Language language = paper::Language::Indonesian;
    QString place;
    QDate date;
};

struct FormOutcome {
    struct Written {
        QString nip;
        int segment = 1;
        QString file;
        Uuid document;
        int revision = 0;
        bool draft = true;
        QString fingerprint;
    };
    struct Missing {
        QString nip;
        QString message;
    };
    QList<Written> written;
    QList<Missing> missing; ///< people without what the form needs
    bool registered = false;
};

/// Prints official forms out of an office and registers each printing. One job, main thread, needs a QGuiApplication.
class FormJob {
public:
    explicit FormJob(Store &store) : m_store(store) {}
    [[nodiscard]] Result<FormOutcome> run(const FormRequest &asked, Progress &progress);

private:
    /// One document, before it is a file.
    struct Document {
        Uuid subject;
        forms::Form form;
        int revision = 0;
        bool draft = true;
    };
    [[nodiscard]] Result<Document> document(const FormRequest &request, const EvaluatedSegment &segment, const EvaluatedUnit &unit,
                                            const class SnapshotStore &snapshotter) const;
    [[nodiscard]] forms::DocumentMark mark(const Document &document) const;
    [[nodiscard]] Result<void> printFiles(const FormRequest &request, const paper::FormPrinter &printer, const QList<Document> &documents,
                                          FormOutcome &outcome, Progress &progress) const;
    [[nodiscard]] Result<void> registerAll(const QList<Document> &documents, const FormOutcome &outcome);

    Store &m_store;
    forms::ConductGuide m_conduct;
    bool m_practice = false;
};

} // namespace kinerja
