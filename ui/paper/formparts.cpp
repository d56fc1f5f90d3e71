#include "ui/paper/formparts.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

using namespace forms;

namespace {

// Points.
constexpr qreal small = 8; // heads of tables
constexpr qreal signatureSize = 9.5;

QString dots(int count)
{
    return QString(count, u'…');
}

QLocale locale(Language language)
{
    return language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Cell cell(const Text &text, int columns = 1, int rows = 1)
{
    return {.texts = {text}, .columns = columns, .rows = rows};
}

Cell centred(const QString &text, int rows = 1)
{
    return {.texts = {plain(text, Align::Centre)}, .rows = rows};
}

/// The text of a result with its source in brackets.
Text resultText(const WorkResult &result, Face face = Face::Regular)
{
    Text text{.runs = {{result.text, face}}};
    if (!result.source.isEmpty())
        text.runs += {u" ("_s + result.source + u')', Face::Regular};
    return text;
}

Cell feedbackCell(const QList<Feedback> &feedback, int rows = 1)
{
    Cell cell{.rows = rows};
    for (const Feedback &one : feedback) {
        Text text;
        if (!one.giver.isEmpty())
            text.runs += {one.giver + u": "_s, Face::Bold};
        text.runs += {one.text, Face::Regular};
        text.after = pt(2);
        cell.texts += text;
    }
    return cell;
}

bool anyFeedback(const QList<Indicator> &indicators)
{
    return std::any_of(indicators.begin(), indicators.end(), [](const Indicator &i) { return !i.feedback.isEmpty(); });
}

/// Everybody's feedback on a result, where it was given on the result as a whole and on single indicators alike.
QList<Feedback> allFeedback(const WorkResult &result)
{
    QList<Feedback> all = result.feedback;
    for (const Indicator &indicator : result.indicators)
        all += indicator.feedback;
    return all;
}

/// Builds the table of results row by row; one for every approach and audience.
class ResultTable {
public:
    ResultTable(Audience audience, Approach approach, ResultColumns columns)
        : m_audience(audience), m_approach(approach), m_evaluation(columns == ResultColumns::Evaluation)
    {
    }

    Table make(const QList<WorkResult> &mainResults, const QList<WorkResult> &extraResults)
    {
        head();
        group(translate("forms", "A. MAIN"), mainResults);
        group(translate("forms", "B. ADDITIONAL"), extraResults);
        return std::move(m_table);
    }

private:
    void head()
    {
        const QString number = translate("forms", "NO");
        const QString result = translate("forms", "WORK RESULT PLAN");
        const QString indicator = translate("forms", "INDIVIDUAL PERFORMANCE INDICATOR");
        const QString target = translate("forms", "TARGET");
        QStringList names;
        QList<qreal> shares;
        if (m_approach == Approach::Qualitative) {
            names = {number, result};
            shares = m_evaluation ? QList<qreal>{4, 44} : QList<qreal>{4, 96};
        } else if (m_audience == Audience::Staff) {
            names = {number, translate("forms", "LEADER'S WORK RESULT PLAN THAT IS SUPPORTED"), result,
                     translate("forms", "ASPECT"), indicator, target};
            shares = m_evaluation ? QList<qreal>{4, 15, 17, 8, 16, 10} : QList<qreal>{4, 24, 25, 9, 25, 13};
        } else {
            names = {number, result, indicator, target, translate("forms", "PERSPECTIVE")};
            shares = m_evaluation ? QList<qreal>{4, 22, 20, 11, 11} : QList<qreal>{4, 34, 30, 15, 17};
        }
        if (m_evaluation) {
            names += {translate("forms", "REALISATION BASED ON EVIDENCE"),
                      translate("forms", "CONTINUOUS FEEDBACK BASED ON EVIDENCE")};
            shares += m_approach == Approach::Qualitative ? QList<qreal>{26, 26}
                      : m_audience == Audience::Staff     ? QList<qreal>{15, 15}
                                                          : QList<qreal>{16, 16};
        }
        m_columns = int(names.size());
        m_table.columns = shares;
        m_table.rows += headingRow(translate("forms", "WORK RESULTS"), m_columns);
        Row row;
        for (const QString &name : names)
            row.cells += headCell(name);
        m_table.rows += row;
        m_table.rows += numberRow(m_columns);
        m_table.headRows = 3;
    }

    void group(const QString &name, const QList<WorkResult> &results)
    {
        Row title{.cells = {cell(bold(name), m_columns)}, .keep = Keep::WithNext};
        title.cells[0].fill = Fill::Soft;
        m_table.rows += title;
        int number = 0;
        for (const WorkResult &result : results) {
            const QString text = QString::number(++number);
            if (m_approach == Approach::Qualitative)
                qualitative(text, result);
            else
                quantitative(text, result);
        }
        if (results.isEmpty()) {
            Row empty{.height = pt(20)};
            for (int i = 0; i < m_columns; ++i)
                empty.cells += Cell{};
            m_table.rows += empty;
        }
    }

    void quantitative(const QString &number, const WorkResult &result)
    {
        const QList<Indicator> indicators = result.indicators.isEmpty() ? QList<Indicator>(1) : result.indicators;
        const int rows = int(indicators.size());
        const bool together = !result.feedback.isEmpty() || !anyFeedback(indicators);
        for (int i = 0; i < rows; ++i) {
            const Indicator &indicator = indicators[i];
            Row row;
            if (i == 0) {
                row.cells += centred(number, rows);
                if (m_audience == Audience::Staff)
                    row.cells += cell(plain(result.leaderResult), 1, rows);
                row.cells += cell(resultText(result), 1, rows);
            }
            if (m_audience == Audience::Staff)
                row.cells += cell(plain(indicator.aspect));
            row.cells += cell(plain(indicator.text));
            row.cells += cell(plain(indicator.target));
            if (m_audience == Audience::Leader)
                row.cells += cell(plain(indicator.perspective));
            if (m_evaluation) {
                const QString &realisation = rows == 1 && indicator.realisation.isEmpty() ? result.realisation
                                                                                          : indicator.realisation;
                row.cells += cell(plain(realisation));
                if (!together)
                    row.cells += feedbackCell(indicator.feedback);
                else if (i == 0)
                    row.cells += feedbackCell(allFeedback(result), rows);
            }
            m_table.rows += row;
        }
    }

    void qualitative(const QString &number, const WorkResult &result)
    {
        Cell measure = cell(plain(translate(
            "forms", "Measure of success/Individual Performance Indicator, and Target:")));
        measure.texts[0].after = pt(1.5);
        QString realisation = result.realisation;
        for (const Indicator &indicator : result.indicators) {
            const QString text = indicator.target.isEmpty() ? indicator.text : indicator.text + u", "_s + indicator.target;
            measure.texts += Text{.runs = {{text}}, .marker = u"–"_s, .hang = pt(9), .after = pt(1)};
            if (!indicator.realisation.isEmpty())
                realisation += (realisation.isEmpty() ? u""_s : u"\n"_s) + indicator.realisation;
        }
        if (result.indicators.isEmpty())
            measure.texts += valueOrLine({});
        Row first{.cells = {centred(number, 2), cell(resultText(result, Face::Bold))}, .keep = Keep::WithNext};
        if (m_evaluation) {
            first.cells += cell(plain(realisation), 1, 2);
            first.cells += feedbackCell(allFeedback(result), 2);
        }
        m_table.rows += first;
        m_table.rows += Row{.cells = {measure}};
    }

    Audience m_audience;
    Approach m_approach;
    bool m_evaluation;
    int m_columns = 0;
    Table m_table;
};

} // namespace

QString longDate(QDate date, Language language)
{
    return date.isValid() ? locale(language).toString(date, u"d MMMM yyyy"_s) : QString();
}

QString dateRange(QDate from, QDate until, Language language)
{
    if (!from.isValid() || !until.isValid())
        return filled(translate("forms", "%1 to %2"), {dots(7), dots(9)});
    const QString first = locale(language).toString(from, from.year() == until.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return filled(translate("forms", "%1 to %2"), {first, longDate(until, language)});
}

QList<Block> titleBlocks(const QStringList &lines)
{
    QList<Block> blocks;
    for (const QString &line : lines) {
        Text text = bold(line, Align::Centre, blocks.isEmpty() ? 12 : 10);
        text.after = pt(blocks.isEmpty() ? 2 : 1);
        blocks += Paragraph{text, Keep::WithNext};
    }
    return blocks;
}

Paragraph periodLine(const Period &period, Language language)
{
    Text text = bold({}, Align::Centre, 10);
    text.runs.clear();
    const auto add = [&text](const QString &part, bool applies) {
        text.runs += {part, Face::Bold, applies ? Strike::Off : Strike::On};
    };
    const auto addSlash = [&text] { text.runs += {u"/"_s, Face::Bold}; };
    const QString start = translate("forms", "PERIOD:") + u' ';
    const auto month = [language](int number) {
        return locale(language).toUpper(locale(language).standaloneMonthName(number));
    };
    switch (period.kind) {
    case Period::Kind::Annual:
    case Period::Kind::Quarter: {
        const bool quarter = period.kind == Period::Kind::Quarter;
        const int number = quarter ? (period.firstMonth + 2) / 3 : 0;
        add(start, true);
        add(translate("forms", "QUARTER") + u' ', quarter);
        const QStringList names{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
        for (int i = 0; i < 4; ++i) {
            if (i > 0)
                addSlash();
            add(names[i], number == i + 1);
        }
        text.runs += {u"-"_s, Face::Bold};
        add(translate("forms", "FINAL"), !quarter);
        break;
    }
    case Period::Kind::HalfYear:
        add(start + translate("forms", "HALF-YEAR") + u' ', true);
        add(u"I"_s, period.firstMonth == 1);
        addSlash();
        add(u"II"_s, period.firstMonth != 1);
        break;
    case Period::Kind::Month:
        add(start + translate("forms", "MONTH OF") + u' ' + month(period.firstMonth), true);
        break;
    case Period::Kind::Months:
        add(start + month(period.firstMonth) + u" – "_s + month(period.lastMonth), true);
        break;
    }
    return {text, Keep::WithNext};
}

Table agencyAndPeriod(const FormHeader &header, Language language)
{
    Cell agency = cell(header.agency.isEmpty() ? plain(dots(18)) : bold(header.agency));
    Cell period = cell(plain(translate("forms", "APPRAISAL PERIOD:") + u' ' + dateRange(header.from, header.until, language),
                             Align::Right));
    agency.edges = period.edges = NoEdge;
    agency.vertical = period.vertical = VerticalAlign::Bottom;
    return {.columns = {42, 58}, .rows = {{{agency, period}, Keep::WithNext}}, .paddingX = 0};
}

QString unitLabel(const Party &party)
{
    return party.kind == Party::Kind::Employee ? translate("forms", "WORK UNIT") : translate("forms", "AGENCY");
}

QString numberLabel(const Party &party)
{
    return party.number == Party::Number::Nip ? translate("forms", "NIP") : translate("forms", "NRP");
}

Text valueOrLine(const QString &value, Face face)
{
    if (value.trimmed().isEmpty())
        return {.dottedLines = 1};
    return {.runs = {{value, face}}};
}

Table parties(const FormHeader &header)
{
    const auto values = [](const Party &party) {
        const bool mayLack = party.kind == Party::Kind::StateOfficial;
        const auto value = [mayLack](const QString &text) {
            return mayLack && text.isEmpty() ? plain(u"–"_s) : valueOrLine(text);
        };
        return QList<std::pair<QString, Text>>{
            {translate("forms", "NAME"), valueOrLine(party.name, Face::Bold)},
            {numberLabel(party), value(party.nip)},
            {translate("forms", "RANK/GRADE"), value(party.rank)},
            {translate("forms", "POSITION"), valueOrLine(party.position)},
            {unitLabel(party), valueOrLine(party.unit)},
        };
    };
    Table table{.columns = {4, 15, 31, 4, 15, 31}};
    const QString number = translate("forms", "NO");
    table.rows += Row{.cells = {headCell(number), headCell(translate("forms", "APPRAISED EMPLOYEE"), 2), headCell(number),
                                headCell(translate("forms", "APPRAISER"), 2)},
                      .keep = Keep::WithNext};
    const auto left = values(header.employee);
    const auto right = values(header.appraiser);
    for (int i = 0; i < left.size(); ++i) {
        const QString text = QString::number(i + 1);
        table.rows += Row{.cells = {centred(text), cell(plain(left[i].first)), cell(left[i].second), centred(text),
                                    cell(plain(right[i].first)), cell(right[i].second)},
                          .keep = i + 1 < left.size() ? Keep::WithNext : Keep::Free};
    }
    return table;
}

Table results(const QList<WorkResult> &mainResults, const QList<WorkResult> &extraResults, Audience audience,
              Approach approach, ResultColumns columns)
{
    return ResultTable(audience, approach, columns).make(mainResults, extraResults);
}

Table conductTable(const QList<Conduct> &conduct, ResultColumns columns)
{
    const bool evaluation = columns == ResultColumns::Evaluation;
    Table table{.columns = evaluation ? QList<qreal>{4, 44, 26, 26} : QList<qreal>{4, 54, 42}};
    const int count = int(table.columns.size());
    if (evaluation) {
        table.rows += headingRow(translate("forms", "WORK CONDUCT"), count);
        table.rows += Row{.cells = {headCell(translate("forms", "NO")), headCell(translate("forms", "CORE VALUE AND GUIDES")),
                                    headCell(translate("forms", "LEADER'S SPECIAL EXPECTATION")),
                                    headCell(translate("forms", "CONTINUOUS FEEDBACK BASED ON EVIDENCE"))}};
        table.rows += numberRow(count);
        table.headRows = 3;
    } else {
        table.rows += headingRow(translate("forms", "WORK CONDUCT"), count);
        table.headRows = 1;
    }
    int number = 0;
    for (const Conduct &one : conduct) {
        Cell value{.texts = {bold(one.value.name)}};
        value.texts[0].after = pt(1);
        for (const QString &guide : one.value.guides)
            value.texts += Text{.runs = {{guide}}, .size = 8.5, .marker = u"–"_s, .hang = pt(9), .after = pt(0.8)};
        Cell expectation{.texts = {plain(translate("forms", "Leader's Special Expectation:"))}};
        expectation.texts[0].after = pt(1);
        if (one.expectation.isEmpty())
            expectation.texts += Text{.dottedLines = evaluation ? 2 : 1};
        else
            expectation.texts += plain(one.expectation);
        Row row{.cells = {centred(QString::number(++number)), value, expectation}};
        if (evaluation)
            row.cells += feedbackCell(one.feedback);
        table.rows += row;
    }
    table.paddingY = pt(1.8);
    return table;
}

QString placeAndDate(const QString &place, QDate date, Language language)
{
    return (place.isEmpty() ? dots(7) : place) + u", "_s + (date.isValid() ? longDate(date, language) : dots(10));
}

Section signatureSection(const QList<Signature> &signatures)
{
    Table table;
    Row row;
    for (const Signature &signature : signatures) {
        const Party &party = signature.party;
        // Who has no number keeps its line free, so that names stand level.
        const bool numbered = !party.nip.isEmpty() || party.kind == Party::Kind::Employee;
        const QString number = party.nip.isEmpty() ? dots(14) : party.nip;
        // The names stand on one line, however many lines stand above them.
        Cell cell{.vertical = VerticalAlign::Bottom, .edges = NoEdge};
        if (!signature.lead.isEmpty())
            cell.texts += plain(signature.lead, Align::Centre, signatureSize);
        Text title = plain(signature.title, Align::Centre, signatureSize);
        title.after = mm(15);
        cell.texts += title;
        cell.texts += bold(party.name.isEmpty() ? u'(' + dots(16) + u')' : party.name, Align::Centre, signatureSize);
        cell.texts += plain(numbered ? numberLabel(party) + u' ' + number : QString(), Align::Centre, signatureSize);
        if (!row.cells.isEmpty()) {
            row.cells += Cell{.edges = NoEdge};
            table.columns += signatures.size() == 2 ? 16 : 2;
        }
        row.cells += cell;
        table.columns += signatures.size() == 2 ? 42 : 32;
    }
    table.rows += row;
    return {{Space{mm(4)}, table}, Together::WithPrevious};
}

Row headingRow(const QString &text, int columns)
{
    Cell heading = cell(bold(text), columns);
    heading.fill = Fill::Heading;
    return {.cells = {heading}, .keep = Keep::WithNext};
}

Cell headCell(const QString &text, int columns, int rows)
{
    Cell head = cell(bold(text, Align::Centre, small), columns, rows);
    head.fill = Fill::Heading;
    head.vertical = VerticalAlign::Middle;
    return head;
}

Row numberRow(int columns)
{
    Row row;
    for (int i = 1; i <= columns; ++i) {
        Cell number = cell(plain(u"(%1)"_s.arg(i), Align::Centre, 7));
        number.fill = Fill::Soft;
        row.cells += number;
    }
    return row;
}

Text choice(const QStringList &options, std::optional<size_t> chosen)
{
    return chosen ? bold(options[qsizetype(*chosen)]) : plain(options.join(u" / "_s));
}

QString audienceLine(Audience audience)
{
    return audience == Audience::Staff
        ? translate("forms", "FOR ADMINISTRATIVE AND FUNCTIONAL OFFICIALS")
        : translate("forms", "FOR SENIOR OFFICIALS AND HEADS OF INDEPENDENT UNITS");
}

QString approachLine(Approach approach)
{
    return approach == Approach::Quantitative ? translate("forms", "QUANTITATIVE WORK RESULT APPROACH")
                                              : translate("forms", "QUALITATIVE WORK RESULT APPROACH");
}

} // namespace kinerja::paper
