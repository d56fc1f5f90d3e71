#include "ui/paper/d3.h"

#include "core/base/tr.h"
#include "ui/paper/figure.h"

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

template <class Term, size_t size>
Text choiceOf(const std::array<Term, size> &terms, const std::optional<Term> &chosen)
{
    QStringList words;
    for (const Term term : terms)
        words += forms::word(term).toUpper();
    return choice(words, chosen ? std::optional(indexOf(*chosen)) : std::nullopt);
}

/// A shaded label and the answer beside it.
Table answers(const QList<std::pair<QString, Text>> &lines)
{
    Table table{.columns = {34, 66}, .paddingY = pt(3)};
    for (const auto &[label, answer] : lines) {
        Cell left{.texts = {bold(label)}, .fill = Fill::Heading};
        Text text = answer;
        text.align = Align::Centre;
        table.rows += Row{.cells = {left, Cell{.texts = {text}}}, .keep = Keep::WithNext};
    }
    return table;
}

Table organisationBox(const forms::PeriodicEvaluationForm &form, const PaperFonts &fonts)
{
    QString title = translate("forms", "DISTRIBUTION CURVE OF EMPLOYEE PREDICATES WITH ORGANISATIONAL ACHIEVEMENT");
    title += u' ' + (form.organisation ? forms::word(*form.organisation).toUpper() : QString(12, u'…'));
    Table table{.columns = {1}};
    table.rows += headingRow(translate("forms", "ORGANISATIONAL ACHIEVEMENT*"), 1);
    Text organisation = choiceOf(allOrganisationPredicates, form.organisation);
    organisation.align = Align::Centre;
    table.rows += Row{.cells = {Cell{.texts = {organisation}}}};
    table.rows += headingRow(translate("forms", "DISTRIBUTION PATTERN"), 1);
    table.rows += Row{.cells = {Cell{.figure = distributionFigure(fonts, form.curve, title)}}};
    return table;
}

} // namespace

FormContent evaluationContent(const forms::PeriodicEvaluationForm &form, Language language, const PaperFonts &fonts)
{
    FormContent content{.orientation = Orientation::Landscape};
    Section top{.together = Together::OnePage};
    top.blocks = titleBlocks({translate("forms", "EMPLOYEE PERFORMANCE EVALUATION"), audienceLine(form.audience),
                              approachLine(form.approach)});
    top.blocks += periodLine(form.header.period, language);
    top.blocks += Space{mm(3)};
    top.blocks += agencyAndPeriod(form.header, language);
    top.blocks += parties(form.header);
    content.sections += top;
    content.sections += Section{{Space{mm(3)}, organisationBox(form, fonts)}, Together::OnePage};

    Section resultSection{{Space{mm(3)}, results(form.mainResults, form.extraResults, form.audience, form.approach,
                                                 ResultColumns::Evaluation)}};
    content.sections += resultSection;
    content.sections += Section{{answers({{translate("forms", "WORK RESULT RATING*"), choiceOf(allRatings, form.resultRating)}})},
                                Together::WithPrevious};
    content.sections += Section{{Space{mm(3)}, conductTable(form.conduct, ResultColumns::Evaluation)}};
    content.sections +=
        Section{{answers({{translate("forms", "WORK CONDUCT RATING*"), choiceOf(allRatings, form.conductRating)},
                          {translate("forms", "EMPLOYEE PERFORMANCE PREDICATE*"), choiceOf(allPredicates, form.predicate)}})},
                Together::WithPrevious};

    const Signature employee{{}, translate("forms", "Appraised Employee,"), form.header.employee};
    const Signature appraiser{placeAndDate(form.header.place, form.header.date, language),
                              translate("forms", "Appraiser,"), form.header.appraiser};
    Section closing = signatureSection({employee, appraiser});
    closing.blocks.prepend(Paragraph{plain(translate("forms", "* choose one"), Align::Left, 7.5), Keep::WithNext});
    closing.blocks.prepend(Space{pt(2)});
    content.sections += closing;
    return content;
}

} // namespace kinerja::paper
