#include "ui/paper/printer.h"

#include "core/base/tr.h"
#include "ui/paper/d1.h"
#include "ui/paper/d3.h"
#include "ui/paper/d4.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

using namespace forms;

namespace {

constexpr qreal footerHeight = mm(15.5);
constexpr qreal codeSize = mm(13.5);

PageGeometry geometry(PaperSize size, Orientation orientation)
{
    return {.size = sheetSize(size, orientation),
            .margins = orientation == Orientation::Portrait ? QMarginsF(mm(20), mm(13), mm(18), mm(8))
                                                            : QMarginsF(mm(14), mm(13), mm(14), mm(8)),
            .footer = footerHeight + mm(2)};
}

FormContent contentOf(const Form &form, const PaperOptions &options, const PaperFonts &fonts)
{
    struct Content {
        const PaperOptions &options;
        const PaperFonts &fonts;

        FormContent operator()(const SkpForm &form) const { return skpContent(form, options.language); }
        FormContent operator()(const PeriodicEvaluationForm &form) const
        {
            return evaluationContent(form, options.language, fonts);
        }
        FormContent operator()(const EvaluationDocumentForm &form) const
        {
            return evaluationDocumentContent(form, options.language, options.emblem);
        }
    };
    return std::visit(Content{options, fonts}, form);
}

QString titleOf(const Form &form)
{
    const FormHeader &header = formHeader(form);
    QString title = formName(form);
    if (!header.employee.name.isEmpty())
        title += u" – "_s + header.employee.name;
    return title + u" – "_s + header.period.code();
}

QString identityOf(const DocumentMark &mark)
{
    return u"%1/%2/%3"_s.arg(mark.documentId).arg(mark.revision).arg(mark.fingerprint);
}

} // namespace

PrintedForm::PrintedForm(Composition composition, PaperSize size, Orientation orientation, DocumentMark mark,
                         const PaperFonts &fonts)
    : m_composition(std::move(composition)), m_size(size), m_orientation(orientation), m_mark(std::move(mark)),
      m_fonts(fonts), m_code(m_mark.documentId.isEmpty() ? QString() : qrText(m_mark))
{
}

void PrintedForm::paint(QPainter &painter, int page) const
{
    const QRectF inside = m_composition.geometry().inside();
    QStringList notes;
    if (m_mark.origin == Origin::Practice) {
        paintWatermark(painter, translate("forms", "PRACTICE"));
        notes += translate("forms", "PRACTICE – not an official document");
    } else if (m_mark.standing == Standing::Draft) {
        paintWatermark(painter, translate("forms", "DRAFT"));
    }
    if (m_mark.standing == Standing::Draft)
        notes += translate("forms", "DRAFT – not yet issued");
    if (!notes.isEmpty()) {
        painter.setPen(Qt::black);
        painter.setFont(m_fonts.font(Face::Bold, 7.5));
        painter.drawText(QRectF(inside.left(), inside.top() - mm(6), inside.width(), mm(4)), Qt::AlignRight | Qt::AlignTop,
                         notes.join(u" · "_s));
    }
    m_composition.paint(painter, page);
    paintFooter(painter, page);
}

void PrintedForm::paintWatermark(QPainter &painter, const QString &word) const
{
    const QSizeF sheet = m_composition.geometry().size;
    painter.save();
    painter.translate(sheet.width() / 2, sheet.height() / 2);
    painter.rotate(-35);
    painter.setFont(m_fonts.font(Face::Bold, 110));
    painter.setPen(QColor(0xea, 0xea, 0xea));
    const QRectF box(-sheet.height(), -pt(80), 2 * sheet.height(), pt(160));
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
}

void PrintedForm::paintFooter(QPainter &painter, int page) const
{
    const QRectF inside = m_composition.geometry().inside();
    const QRectF area(inside.left(), inside.bottom() - footerHeight, inside.width(), footerHeight);
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), pt(0.4)));
    painter.drawLine(area.topLeft(), area.topRight());

    // Whole twips a module: short numbers in the file, and edges that fall together.
    if (!m_code.isEmpty()) {
        const qreal side = std::floor(codeSize / m_code.modules()) * m_code.modules();
        m_code.paint(painter, QRectF(area.right() - side, area.bottom() - side, side, side));
    }

    const QString id = m_mark.documentId.isEmpty() ? QString(10, u'…') : m_mark.documentId;
    const QString fingerprint = m_mark.fingerprint.first(std::min<qsizetype>(16, m_mark.fingerprint.size()));
    const QStringList pages{QString::number(page + 1), QString::number(pageCount())};
    // What was not issued has no revision yet.
    QStringList lines{m_mark.revision > 0
                          ? filled(translate("forms", "Doc-ID %1 · revision %2 · page %3/%4 · SHA-256 fingerprint %5"),
                                   {id, QString::number(m_mark.revision), pages[0], pages[1], fingerprint})
                          : filled(translate("forms", "Doc-ID %1 · page %2/%3 · SHA-256 fingerprint %4"), {id, pages[0], pages[1], fingerprint})};
    if (!m_code.isEmpty())
        lines += translate("forms", "The QR code is for checking this printout. It is not a signature.");
    if (m_mark.registration == Register::Unregistered)
        lines += translate("forms", "This printout is not in the register of documents.");
    painter.setPen(QColor(0x33, 0x33, 0x33));
    painter.setFont(m_fonts.font(Face::Regular, 7));
    qreal top = area.top() + pt(5);
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QRectF(area.left(), top, area.width() - codeSize - mm(4), pt(9)), Qt::AlignLeft | Qt::AlignTop, line);
        top += pt(10);
    }
}

FormPrinter::FormPrinter(PaperFonts fonts, PaperOptions options)
    : m_composer(std::move(fonts)), m_options(std::move(options))
{
}

Result<FormPrinter> FormPrinter::create(PaperOptions options)
{
    ASSIGN(PaperFonts fonts, PaperFonts::load());
    return FormPrinter(std::move(fonts), std::move(options));
}

PrintedForm FormPrinter::layOut(const Form &form, const DocumentMark &mark) const
{
    const FormContent content = contentOf(form, m_options, m_composer.fonts());
    return PrintedForm(m_composer.compose(content.sections, geometry(m_options.size, content.orientation)), m_options.size,
                       content.orientation, mark, m_composer.fonts());
}

PdfInfo FormPrinter::info(const QString &title, const QString &identity) const
{
    return {.title = title,
            .author = m_options.author,
            .language = m_options.language == Language::Indonesian ? u"id"_s : u"en"_s,
            .identity = identity,
            .writtenAt = m_options.writtenAt};
}

void FormPrinter::add(PdfFile &file, const PrintedForm &printed) const
{
    for (int page = 0; page < printed.pageCount(); ++page)
        printed.paint(file.addPage(printed.size(), printed.orientation()), page);
}

Result<void> FormPrinter::writeForm(const Form &form, const DocumentMark &mark, const QString &path) const
{
    ASSIGN(PdfFile file, PdfFile::create(path, info(titleOf(form), identityOf(mark))));
    add(file, layOut(form, mark));
    return file.finish();
}

Result<void> FormPrinter::writeBundle(qsizetype count, const Source &source, const QString &title, const QString &path,
                                      Progress &progress) const
{
    if (count <= 0)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "There is nothing to print. No file was written. "
                                                "Choose a unit and a period that have documents."),
                    u"bundle: no documents"_s);
    ASSIGN(const PrintItem first, source(0));
    ASSIGN(PdfFile file, PdfFile::create(path, info(title, identityOf(first.mark) + u'+' + QString::number(count))));
    for (qsizetype i = 0; i < count; ++i) {
        if (!progress.step(i, count))
            return fail(ErrorKind::Cancelled,
                        QT_TRANSLATE_NOOP("faults", "Printing was stopped. No file was written."), u"bundle: cancelled"_s);
        if (i == 0) {
            add(file, layOut(first.form, first.mark));
            continue;
        }
        ASSIGN(const PrintItem item, source(i));
        add(file, layOut(item.form, item.mark));
    }
    return file.finish();
}

} // namespace kinerja::paper
