#include "ui/paper/recoverypaper.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

Block paragraph(Text text, qreal after)
{
    text.after = after;
    return Paragraph{std::move(text)};
}

/// The lines of the code, large and apart, each with its number in front: they are typed from paper by tired people.
Table codeTable(const QStringList &lines)
{
    Table table;
    table.columns = {1, 12};
    table.paddingY = pt(7);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Row row;
        row.cells = {{.texts = {plain(QString::number(i + 1) + u'.', Align::Centre, 11)}, .vertical = VerticalAlign::Middle},
                     {.texts = {bold(QString(lines[i]).replace(u'-', u"  –  "_s), Align::Centre, 17)}, .vertical = VerticalAlign::Middle}};
        table.rows.append(row);
    }
    return table;
}

Table facts(const RecoveryPaper &sheet, Language language)
{
    Table table;
    table.columns = {3, 9};
    for (const auto &[label, value] : {std::pair(translate("recoverypaper", "Office"), sheet.officeName), std::pair(translate("recoverypaper", "Made on"), longDate(sheet.made, language)),
                                       std::pair(translate("recoverypaper", "Network"), sheet.network)})
        table.rows.append(Row{.cells = {{.texts = {plain(label, Align::Left, 10)}, .fill = Fill::Soft}, {.texts = {plain(value, Align::Left, 10)}}}});
    return table;
}

} // namespace

Result<void> writeRecoveryPaper(const RecoveryPaper &sheet, const QString &path, const PaperOptions &options)
{
    ASSIGN(PaperFonts fonts, PaperFonts::load());
    const Composer composer(std::move(fonts));
    QList<Block> blocks{paragraph(bold(translate("recoverypaper", "RECOVERY SHEET"), Align::Centre, 18), pt(4)),
                        paragraph(plain(translate("recoverypaper", "Confidential. Whoever holds this sheet can open the office without a passphrase."), Align::Centre, 10), pt(14)),
                        facts(sheet, options.language),
                        Space{pt(18)},
                        paragraph(bold(translate("recoverypaper", "Recovery code"), Align::Left, 12), pt(6)),
                        codeTable(sheet.codeLines),
                        Space{pt(18)}};
    for (const QString &instruction : sheet.instructions)
        blocks.append(paragraph(plain(instruction, Align::Left, 10.5), pt(6)));
    blocks.append(Space{pt(20)});
    blocks.append(paragraph(plain(translate("recoverypaper", "Kept by:"), Align::Left, 10), pt(4)));
    blocks.append(Paragraph{Text{.size = 10, .dottedLines = 2}});
    const PageGeometry page{.size = sheetSize(options.size, Orientation::Portrait), .margins = QMarginsF(mm(25), mm(25), mm(25), mm(20))};
    const Composition composition = composer.compose({Section{blocks}}, page);
    ASSIGN(PdfFile file, PdfFile::create(path, {.title = translate("recoverypaper", "RECOVERY SHEET") + u" – "_s + sheet.officeName,
                                                .author = options.author,
                                                .language = options.language == Language::Indonesian ? u"id"_s : u"en"_s,
                                                .identity = sheet.network,
                                                .writtenAt = options.writtenAt,
                                                .readers = PdfInfo::Readers::OwnerOnly}));
    for (int number = 0; number < composition.pageCount(); ++number)
        composition.paint(file.addPage(options.size, Orientation::Portrait), number);
    return file.finish();
}

} // namespace kinerja::paper
