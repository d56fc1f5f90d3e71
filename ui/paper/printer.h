#pragma once

#include "core/base/progress.h"
#include "core/report/forms.h"
#include "ui/paper/formparts.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf.h"
#include "ui/paper/qrcode.h"

#include <QImage>

#include <functional>

namespace kinerja::paper {

/// How forms are printed. The words are in the language that the program has loaded; `language` is that of dates and of
/// the file's own description, and must be the same.
struct PaperOptions {
    PaperSize size = PaperSize::A4;
    Language language = Language::Indonesian;
    QImage emblem = {};       ///< the office's own, on D4; may be null
    QString author = {};      ///< the office, for the file's description
    QDateTime writtenAt = {}; ///< goes into the file as its date; from the injected clock
};

/// One document to print.
struct PrintItem {
    forms::Form form = {};
    forms::DocumentMark mark = {};
};

/// A form laid out on sheets, ready for a file, a printer or a preview.
class PrintedForm {
public:
    [[nodiscard]] int pageCount() const { return m_composition.pageCount(); }
    [[nodiscard]] PaperSize size() const { return m_size; }
    [[nodiscard]] Orientation orientation() const { return m_orientation; }
    [[nodiscard]] const Composition &composition() const { return m_composition; }

    /// Paints page `page` (from 0) with watermark and footer. One unit of the painter is one twip, its origin the corner
    /// of the sheet; for another device scale it by dots per inch / 1440.
    void paint(QPainter &painter, int page) const;

private:
    friend class FormPrinter;
    PrintedForm(Composition composition, PaperSize size, Orientation orientation, forms::DocumentMark mark,
                const PaperFonts &fonts);

    void paintWatermark(QPainter &painter, const QString &word) const;
    void paintFooter(QPainter &painter, int page) const;

    Composition m_composition;
    PaperSize m_size;
    Orientation m_orientation;
    forms::DocumentMark m_mark;
    PaperFonts m_fonts;
    QrCode m_code;
};

/// Prints forms into PDF files: the one way in for programs.
///
/// One thread at a time, a QGuiApplication must live (`prepareHeadless` in programs without windows). It knows no stores
/// and registers nothing: who prints, gives the mark.
class FormPrinter {
public:
    [[nodiscard]] static Result<FormPrinter> create(PaperOptions options);

    [[nodiscard]] PrintedForm layOut(const forms::Form &form, const forms::DocumentMark &mark) const;

    /// One document as a file. Io where it cannot be written; what stood at `path` stays then.
    [[nodiscard]] Result<void> writeForm(const forms::Form &form, const forms::DocumentMark &mark, const QString &path) const;

    /// Gives document `index`, or why there is none; called once each, in order.
    using Source = std::function<Result<PrintItem>(qsizetype index)>;
    /// Many documents in one file, each with its own count of pages; only one is in memory at a time.
    /// Invalid where `count` is 0. A failure of the source and Cancelled leave no file.
    [[nodiscard]] Result<void> writeBundle(qsizetype count, const Source &source, const QString &title, const QString &path,
                                           Progress &progress) const;

private:
    FormPrinter(PaperFonts fonts, PaperOptions options);
    [[nodiscard]] PdfInfo info(const QString &title, const QString &identity) const;
    void add(PdfFile &file, const PrintedForm &printed) const;

    Composer m_composer;
    PaperOptions m_options;
};

} // namespace kinerja::paper
