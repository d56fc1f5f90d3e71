#include "core/report/indicatorexamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The resource lies in a static library; without this call the linker leaves it out.
static void registerExamples()
{
    Q_INIT_RESOURCE(formtexts);
}

namespace kinerja::forms {

namespace {

tl::unexpected<Error> noExamples(const QString &detail)
{
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The examples of indicators cannot be read. The plan itself is safe. Install the program again."), detail);
}

} // namespace

Result<QList<IndicatorExampleGroup>> parseIndicatorExamples(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return noExamples(u"indicator examples: "_s + problem.errorString());
    QList<IndicatorExampleGroup> groups;
    for (const QJsonValue value : root["groups"_L1].toArray()) {
        IndicatorExampleGroup group{value["name"_L1].toString(), {}};
        for (const QJsonValue entry : value["examples"_L1].toArray()) {
            const auto direction = directionFromCode(entry["direction"_L1].toString());
            IndicatorExample example{entry["aspect"_L1].toString(), entry["text"_L1].toString(), entry["unit"_L1].toString(), direction.value_or(Direction::Up)};
            if (example.aspect.isEmpty() || example.text.isEmpty() || example.unit.isEmpty() || !direction)
                return noExamples(u"indicator examples: example %1 of group %2 is incomplete"_s.arg(group.examples.size() + 1).arg(groups.size() + 1));
            group.examples.append(std::move(example));
        }
        if (group.name.isEmpty() || group.examples.isEmpty())
            return noExamples(u"indicator examples: group %1 is incomplete"_s.arg(groups.size() + 1));
        groups.append(std::move(group));
    }
    if (groups.isEmpty())
        return noExamples(u"indicator examples: no groups"_s);
    return groups;
}

Result<QList<IndicatorExampleGroup>> builtInIndicatorExamples()
{
    registerExamples();
    QFile file(u":/forms/indicators.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return noExamples(u"indicator examples: resource missing"_s);
    return parseIndicatorExamples(file.readAll());
}

} // namespace kinerja::forms
