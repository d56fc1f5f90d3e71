#include "ui/paper/annexpaper.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

Block paragraph(Text text, qreal after)
{
    text.after = after;
    return Paragraph{std::move(text)};
}

Table factTable(const QList<Annex::Fact> &facts)
{
    Table table;
    table.columns = {3, 9};
    for (const Annex::Fact &fact : facts)
        table.rows.append(Row{.cells = {{.texts = {plain(fact.name)}, .fill = Fill::Soft}, {.texts = {plain(fact.value)}}}});
    return table;
}

/// A step stands further in the deeper it lies, so that the eye finds what belongs to what.
Table stepTable(const QList<Annex::Step> &steps)
{
    Table table;
    table.columns = {7, 10, 6, 7};
    table.headRows = 1;
    Row head;
    for (const QString &name : {translate("annex", "Step"), translate("annex", "From"), translate("annex", "Result"), translate("annex", "Stands on")})
        head.cells.append(Cell{.texts = {bold(name, Align::Left)}, .fill = Fill::Heading});
    table.rows.append(head);
    for (const Annex::Step &step : steps) {
        Text title = step.depth == 0 ? bold(step.title, Align::Left) : plain(step.title);
        title.hang = pt(7) * step.depth;
        table.rows.append(Row{.cells = {{.texts = {title}},
                                        {.texts = {plain(step.inputs)}},
                                        {.texts = {step.depth == 0 ? bold(step.result, Align::Left) : plain(step.result)}},
                                        {.texts = {plain(step.source)}}}});
    }
    return table;
}

} // namespace

Result<void> writeAnnex(const Annex &annex, const QString &path, const PaperOptions &options)
{
    ASSIGN(PaperFonts fonts, PaperFonts::load());
    const Composer composer(std::move(fonts));
    QList<Block> blocks{paragraph(bold(annex.office, Align::Left, 10), pt(2)), paragraph(bold(annex.title, Align::Left, 13), pt(8)), factTable(annex.facts), Space{pt(10)},
                        stepTable(annex.steps), Space{pt(8)}};
    for (const QString &note : annex.notes)
        blocks.append(paragraph(plain(note, Align::Left, 8.5), pt(4)));
    blocks.append(paragraph(plain(filled(translate("annex", "Printed on %1. An annex explains a document and does not replace it."), {longDate(annex.made, options.language)}), Align::Left, 8.5), 0));
    const PageGeometry page{.size = sheetSize(options.size, Orientation::Portrait), .margins = QMarginsF(mm(20), mm(20), mm(20), mm(18))};
    const Composition composition = composer.compose({Section{blocks}}, page);
    ASSIGN(PdfFile file, PdfFile::create(path, {.title = annex.title,
                                                .author = options.author,
                                                .language = options.language == Language::Indonesian ? u"id"_s : u"en"_s,
                                                .identity = annex.title + annex.notes.value(0),
                                                .writtenAt = options.writtenAt}));
    for (int number = 0; number < composition.pageCount(); ++number)
        composition.paint(file.addPage(options.size, Orientation::Portrait), number);
    return file.finish();
}

} // namespace kinerja::paper
