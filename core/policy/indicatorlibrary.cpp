#include "core/policy/indicatorlibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

/// A static library's resources are linked only where somebody asks for them; outside every namespace, as Qt wants it.
static void initIndicators()
{
    Q_INIT_RESOURCE(policies);
}

namespace kinerja {

Result<QList<LibraryIndicator>> readIndicatorLibrary(const QByteArray &json)
{
    static const QSet<QString> known = {u"id"_s,        u"name"_s,        u"unit"_s,   u"aspect"_s, u"model"_s,
                                        u"direction"_s, u"aggregation"_s, u"weight"_s, u"says"_s};
    const auto refuse = [](const QString &detail) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "This file is no library of indicators, or one of them is incomplete. Nothing was "
                                  "changed. Correct the file."),
                    detail);
    };
    const QJsonValue entries = QJsonDocument::fromJson(json).object().value(u"indicators");
    if (!entries.isArray())
        return refuse(u"no list of indicators"_s);
    QList<LibraryIndicator> library;
    QSet<QString> ids;
    const QJsonArray list = entries.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!known.contains(member.key()) || !member.value().isString())
                return refuse(u"field of an indicator: "_s + member.key());
        }
        const auto text = [&](QStringView key) { return object.value(key).toString(); };
        const auto model = indicatorModelFromCode(text(u"model"));
        const auto direction = directionFromCode(text(u"direction"));
        const auto aggregation = aggregationFromCode(text(u"aggregation"));
        if (!model || !direction || !aggregation)
            return refuse(u"model, direction or aggregation of "_s + text(u"id"));
        const LibraryIndicator indicator{text(u"id"), text(u"name"), text(u"unit"),   text(u"aspect"), *model,
                                         *direction,  *aggregation,  text(u"weight"), text(u"says")};
        if (indicator.id.isEmpty() || indicator.name.isEmpty() || indicator.unit.isEmpty() ||
            indicator.aspect.isEmpty() || indicator.says.isEmpty() || ids.contains(indicator.id) ||
            (indicator.aggregation == Aggregation::WeightedMean) == indicator.weight.isEmpty())
            return refuse(u"incomplete or repeated indicator "_s + indicator.id);
        ids.insert(indicator.id);
        library.append(indicator);
    }
    return library;
}

Result<QList<LibraryIndicator>> builtInIndicators()
{
    initIndicators();
    QFile file(u":/kinerja/policies/indicators.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults",
                                      "A policy pack that belongs to this program is missing. Nothing was changed. "
                                      "Install the program again."),
                    u"missing resource "_s + file.fileName());
    return readIndicatorLibrary(file.readAll());
}

} // namespace kinerja
