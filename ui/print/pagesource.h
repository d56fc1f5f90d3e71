#pragma once

#include "core/report/formbatch.h"
#include "ui/paper/printer.h"
#include "ui/print/paperthread.h"

#include <QImage>
#include <QObject>

namespace kinerja {

/// The pages of a batch for a preview: counts them all and paints the ones that are asked for, both on a thread of its own. Main
/// thread; keeps no page.
class PageSource : public QObject {
    Q_OBJECT

public:
    explicit PageSource(QObject *parent = nullptr);
    ~PageSource() override;

    /// Shows these documents; what was asked before is forgotten. Internal where the fonts are missing.
    [[nodiscard]] Result<void> show(QList<FormDocument> documents, const paper::PaperOptions &options);

    [[nodiscard]] const QList<FormDocument> &documents() const { return m_documents; }
    /// Pages counted so far.
    [[nodiscard]] int pageCount() const { return m_firstPages.isEmpty() ? 0 : m_firstPages.last(); }
    [[nodiscard]] bool isCounted() const { return m_firstPages.size() == m_documents.size() + 1; }
    /// The sheet that all pages have, in twips; empty until the first is known.
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    /// The document that a page belongs to, and the page's number in it; both from 0.
    struct At {
        int document = 0;
        int page = 0;
    };
    [[nodiscard]] At at(int page) const;
    [[nodiscard]] int pagesOf(int document) const { return m_firstPages[document + 1] - m_firstPages[document]; }

    /// Paints a page into `pixels`; `painted` brings it.
    void request(int page, QSize pixels);

Q_SIGNALS:
    void shown();   ///< other documents than before
    void counted(); ///< more pages are known
    void painted(int page, const QImage &image);

private:
    /// What lives on the paper thread.
    struct Desk;
    void countMore(quint64 batch);
    void take(quint64 batch, QSizeF sheet, const QList<int> &pages);

    QList<FormDocument> m_documents;
    QList<int> m_firstPages; ///< of each counted document, and behind them the count of all
    QSizeF m_sheet;
    quint64 m_batch = 0;
    std::unique_ptr<Desk> m_desk;
    PaperThread m_thread; ///< ends before the desk does
};

} // namespace kinerja
