#include "ui/print/pagesource.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <atomic>
#include <deque>

namespace kinerja {

namespace {

constexpr size_t mostLaidOut = 6;  ///< documents that stay laid out, for turning pages back and forth
constexpr qint64 countSlice = 25;  ///< milliseconds of counting before a page may be painted in between

} // namespace

struct PageSource::Desk {
    std::atomic<quint64> current = 0; ///< the batch that the screen shows

    // Paper thread only:
    QList<FormDocument> documents;
    std::optional<paper::FormPrinter> printer;
    qsizetype counted = 0;
    std::deque<std::pair<int, std::unique_ptr<paper::PrintedForm>>> laidOut;

    const paper::PrintedForm &printed(int document)
    {
        const auto known = std::find_if(laidOut.begin(), laidOut.end(), [&](const auto &entry) { return entry.first == document; });
        if (known != laidOut.end())
            return *known->second;
        laidOut.emplace_front(document, std::make_unique<paper::PrintedForm>(printer->layOut(documents[document].form, documents[document].mark)));
        if (laidOut.size() > mostLaidOut)
            laidOut.pop_back();
        return *laidOut.front().second;
    }
};

PageSource::PageSource(QObject *parent) : QObject(parent), m_desk(std::make_unique<Desk>())
{
    m_thread.atEnd([desk = m_desk.get()] {
        desk->laidOut.clear();
        desk->printer.reset();
    });
}

PageSource::~PageSource()
{
    m_desk->current.store(0);
}

Result<void> PageSource::show(QList<FormDocument> documents, const paper::PaperOptions &options)
{
    ASSIGN(paper::FormPrinter made, paper::FormPrinter::create(options));
    // Shared, since a posted function must be copyable.
    auto printer = std::make_shared<paper::FormPrinter>(std::move(made));
    m_documents = std::move(documents);
    m_firstPages = {0};
    m_sheet = {};
    const quint64 batch = ++m_batch;
    m_desk->current.store(batch);
    m_thread.post([desk = m_desk.get(), printer, wanted = m_documents] {
        desk->laidOut.clear();
        desk->documents = wanted;
        desk->printer = std::move(*printer);
        desk->counted = 0;
    });
    countMore(batch);
    Q_EMIT shown();
    return {};
}

void PageSource::countMore(quint64 batch)
{
    m_thread.post([this, desk = m_desk.get(), batch] {
        if (desk->current.load() != batch)
            return;
        QElapsedTimer time;
        time.start();
        QList<int> pages;
        QSizeF sheet;
        while (desk->counted < desk->documents.size() && time.elapsed() < countSlice && desk->current.load() == batch) {
            const FormDocument &document = desk->documents[desk->counted];
            // The first ones are what is looked at first; the others are only counted.
            if (desk->counted < qsizetype(mostLaidOut) / 2) {
                const paper::PrintedForm &printed = desk->printed(int(desk->counted));
                pages.append(printed.pageCount());
                sheet = printed.composition().geometry().size;
            } else {
                const paper::PrintedForm printed = desk->printer->layOut(document.form, document.mark);
                pages.append(printed.pageCount());
                sheet = printed.composition().geometry().size;
            }
            ++desk->counted;
        }
        PaperThread::deliver(this, [this, batch, sheet, pages] { take(batch, sheet, pages); });
    });
}

void PageSource::take(quint64 batch, QSizeF sheet, const QList<int> &pages)
{
    if (batch != m_batch)
        return;
    if (!sheet.isEmpty())
        m_sheet = sheet;
    for (const int count : pages)
        m_firstPages.append(m_firstPages.last() + count);
    Q_EMIT counted();
    if (!isCounted())
        countMore(batch);
}

PageSource::At PageSource::at(int page) const
{
    const auto next = std::upper_bound(m_firstPages.begin(), m_firstPages.end(), page);
    const int document = qBound(0, int(next - m_firstPages.begin()) - 1, int(m_firstPages.size()) - 2);
    return {document, page - m_firstPages[document]};
}

void PageSource::request(int page, QSize pixels)
{
    if (page < 0 || page >= pageCount() || pixels.isEmpty())
        return;
    const At where = at(page);
    m_thread.post([this, desk = m_desk.get(), batch = m_batch, where, page, pixels] {
        if (desk->current.load() != batch)
            return;
        const paper::PrintedForm &printed = desk->printed(where.document);
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF sheet = printed.composition().geometry().size;
        painter.scale(pixels.width() / sheet.width(), pixels.height() / sheet.height());
        printed.paint(painter, where.page);
        painter.end();
        PaperThread::deliver(this, [this, batch, page, image] {
            if (batch == m_batch)
                Q_EMIT painted(page, image);
        });
    });
}

} // namespace kinerja
