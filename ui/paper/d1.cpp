#include "ui/paper/d1.h"

#include "core/base/tr.h"

namespace kinerja::paper {

FormContent skpContent(const forms::SkpForm &form, Language language)
{
    FormContent content{.orientation = Orientation::Landscape};
    Section top{.together = Together::OnePage};
    top.blocks = titleBlocks({translate("forms", "EMPLOYEE PERFORMANCE PLAN"), audienceLine(form.audience),
                              approachLine(form.approach)});
    top.blocks += Space{mm(3)};
    top.blocks += agencyAndPeriod(form.header, language);
    top.blocks += parties(form.header);
    content.sections += top;
    content.sections += Section{
        {Space{mm(3)},
         results(form.mainResults, form.extraResults, form.audience, form.approach, ResultColumns::Plan)}};
    content.sections += Section{{Space{mm(3)}, conductTable(form.conduct, ResultColumns::Plan)}};

    const Signature employee{{}, translate("forms", "Appraised Employee,"), form.header.employee};
    const Signature appraiser{placeAndDate(form.header.place, form.header.date, language),
                              translate("forms", "Appraiser,"), form.header.appraiser};
    content.sections += signatureSection({employee, appraiser});
    return content;
}

} // namespace kinerja::paper
