#pragma once

#include "core/base/progress.h"
#include "core/report/formbatch.h"
#include "core/store/store.h"
#include "ui/paper/printer.h"

namespace kinerja {

/// What the tool was asked to print, and how. What is not named comes from the office's settings.
struct FormOrder {
    QString form; ///< d1 d3 d4
    Period period;
    std::optional<QString> nip;
    std::optional<QString> unitCode;
    QString to; ///< a .pdf, or a folder for one file a person
    std::optional<OfficePaper> paper;
    paper::Language language = paper::Language::Indonesian;
    std::optional<QString> place;
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

/// Lays official forms of an office out into PDF files and has each printing registered. One job, main thread, needs a
/// QGuiApplication. What is printed is gathered by core/report/formbatch.h.
class FormJob {
public:
    explicit FormJob(Store &store) : m_store(store) {}
    [[nodiscard]] Result<FormOutcome> run(const FormOrder &order, Progress &progress);

private:
    [[nodiscard]] Result<FormBatch> gather(const FormOrder &order, Progress &progress) const;
    [[nodiscard]] Result<void> printFiles(const FormOrder &order, const FormBatch &batch, FormOutcome &outcome, Progress &progress) const;
    [[nodiscard]] Result<void> registerAll(const FormOrder &order, const FormBatch &batch, const FormOutcome &outcome);

    Store &m_store;
};

} // namespace kinerja
