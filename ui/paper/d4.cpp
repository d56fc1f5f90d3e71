#include "ui/paper/d4.h"

#include "core/base/tr.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

using namespace forms;

namespace {

constexpr qreal emblemHeight = mm(17);
constexpr qreal rowPadding = pt(1.3);

Figure emblemFigure(const QImage &emblem)
{
    return {[emblem](QPainter &painter, const QRectF &area) {
                const QSizeF size = QSizeF(emblem.size()).scaled(area.size(), Qt::KeepAspectRatio);
                painter.setRenderHint(QPainter::SmoothPixmapTransform);
                painter.drawImage(QRectF(area.center().x() - size.width() / 2, area.top(), size.width(), size.height()),
                                  emblem);
            },
            emblemHeight};
}

QList<Block> letterhead(const QStringList &lines, const QImage &emblem)
{
    QList<Block> blocks;
    if (!emblem.isNull()) {
        Cell cell{.edges = NoEdge, .figure = emblemFigure(emblem)};
        blocks += Table{.columns = {1}, .rows = {{.cells = {cell}, .keep = Keep::WithNext}}, .paddingY = 0};
        blocks += Space{mm(1.5)};
    } else if (lines.isEmpty()) {
        // The place of the emblem, for paper that carries it already. White space would be dropped at the top of a page.
        Cell cell{.edges = NoEdge};
        blocks += Table{.columns = {1}, .rows = {{.cells = {cell}, .keep = Keep::WithNext, .height = emblemHeight}}};
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        blocks += Paragraph{i == 0 ? bold(lines[i], Align::Centre, 12) : plain(lines[i], Align::Centre, 9), Keep::WithNext};
    if (!lines.isEmpty()) {
        blocks += Space{pt(4)};
        blocks += Rule{pt(1.2)};
    }
    blocks += Space{mm(3)};
    return blocks;
}

/// The numbered blocks, one table for each so that a block moves to the next page as a whole.
class Blocks {
public:
    Table person(const QString &title, const Party &party)
    {
        const bool mayLack = party.kind == Party::Kind::StateOfficial;
        const auto value = [mayLack](const QString &text) {
            return mayLack && text.isEmpty() ? plain(u"–"_s) : valueOrLine(text);
        };
        return pairs(title, {{translate("forms", "NAME"), valueOrLine(party.name, Face::Bold)},
                             {numberLabel(party), value(party.nip)},
                             {translate("forms", "RANK/GRADE"), value(party.rank)},
                             {translate("forms", "POSITION"), valueOrLine(party.position)},
                             {unitLabel(party), valueOrLine(party.unit)}});
    }

    Table pairs(const QString &title, const QList<std::pair<QString, Text>> &lines)
    {
        Table table = open(title, 1 + int(lines.size()));
        for (const auto &[label, value] : lines)
            table.rows += Row{.cells = {Cell{.texts = {plain(label)}}, Cell{.texts = {value}}}};
        return table;
    }

    /// Words, or `lines` dotted lines for them; in the heading the date, where there is one to be given.
    Table words(const QString &title, const QString &text, int lines, const QString &date = {})
    {
        Table table{.columns = {6, 64, 30}, .paddingY = rowPadding};
        Cell number{.texts = {bold(nextNumber(), Align::Centre)}, .fill = Fill::Heading};
        Cell heading{.texts = {bold(title)}, .fill = Fill::Heading, .edges = LeftEdge | TopEdge | BottomEdge};
        Cell when{.texts = {plain(date, Align::Right)}, .fill = Fill::Heading, .edges = RightEdge | TopEdge | BottomEdge};
        table.rows += Row{.cells = {number, heading, when}, .keep = Keep::WithNext};
        Cell body{.columns = 3};
        if (text.isEmpty())
            body.texts += Text{.dottedLines = lines};
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            Text one = plain(paragraph);
            one.after = pt(2);
            body.texts += one;
        }
        table.rows += Row{.cells = {body}};
        return table;
    }

    QString nextNumber() { return QString::number(m_number++); }

private:
    Table open(const QString &title, int rows)
    {
        Table table{.columns = {6, 31, 63}, .paddingY = rowPadding};
        Cell number{.texts = {bold(nextNumber(), Align::Centre)}, .rows = rows};
        Cell heading{.texts = {bold(title)}, .columns = 2, .fill = Fill::Heading};
        table.rows += Row{.cells = {number, heading}, .keep = Keep::WithNext};
        return table;
    }

    int m_number = 1;
};

QString onDate(QDate date, Language language)
{
    return filled(translate("forms", "Date: %1"), {date.isValid() ? longDate(date, language) : QString(7, u'…')});
}

} // namespace

FormContent evaluationDocumentContent(const EvaluationDocumentForm &form, Language language, const QImage &emblem)
{
    const FormHeader &header = form.header;
    FormContent content{.orientation = Orientation::Portrait};
    Section top{.together = Together::OnePage};
    top.blocks = letterhead(form.letterhead, emblem);
    top.blocks += titleBlocks({translate("forms", "EMPLOYEE PERFORMANCE EVALUATION DOCUMENT")});
    top.blocks += periodLine(header.period, language);
    top.blocks += Space{mm(2)};
    top.blocks += agencyAndPeriod(header, language);
    content.sections += top;

    Blocks blocks;
    const auto word = [](const auto &predicate) {
        return predicate ? valueOrLine(forms::word(*predicate).toUpper(), Face::Bold) : valueOrLine({});
    };
    Section body;
    body.blocks += blocks.person(translate("forms", "APPRAISED EMPLOYEE"), header.employee);
    body.blocks += blocks.person(translate("forms", "APPRAISER"), header.appraiser);
    body.blocks += blocks.person(translate("forms", "APPRAISER'S SUPERIOR"), form.superior);
    body.blocks += blocks.pairs(translate("forms", "PERFORMANCE EVALUATION"),
                                {{translate("forms", "ORGANISATIONAL ACHIEVEMENT"), word(form.organisation)},
                                 {translate("forms", "EMPLOYEE PERFORMANCE PREDICATE"), word(form.predicate)}});
    body.blocks += blocks.words(translate("forms", "NOTES/RECOMMENDATIONS"), form.notes, 2);
    body.blocks += blocks.words(translate("forms", "OBJECTION"), form.objection, 2, onDate(form.objectedOn, language));
    body.blocks += blocks.words(translate("forms", "APPRAISER'S EXPLANATION OF THE OBJECTION"), form.explanation, 2,
                                onDate(form.explainedOn, language));
    body.blocks += blocks.words(translate("forms", "DECISION OF THE APPRAISER'S SUPERIOR"), form.decision, 2,
                                onDate(form.decidedOn, language));
    content.sections += body;

    // The superior signs only where there was an objection to decide.
    QList<Signature> closing;
    const QString superiorNumber = blocks.nextNumber();
    if (!form.objection.isEmpty())
        closing += {placeAndDate(header.place, form.decidedOn, language),
                    superiorNumber + u". "_s + translate("forms", "Appraiser's Superior,"), form.superior};
    const Signature employee{
        filled(translate("forms", "Received on %1"),
               {form.receivedOn.isValid() ? longDate(form.receivedOn, language) : QString(10, u'…')}),
        blocks.nextNumber() + u". "_s + translate("forms", "Appraised Employee,"), header.employee};
    const Signature appraiser{placeAndDate(header.place, header.date, language),
                              blocks.nextNumber() + u". "_s + translate("forms", "Appraiser,"), header.appraiser};
    closing += {employee, appraiser};
    content.sections += signatureSection(closing);
    return content;
}

} // namespace kinerja::paper
