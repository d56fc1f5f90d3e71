#include "core/report/conductguide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The resource lies in a static library; without this call the linker leaves it out.
static void registerFormTexts()
{
    Q_INIT_RESOURCE(formtexts);
}

namespace kinerja::forms {

namespace {

tl::unexpected<Error> notAGuide(const QString &detail)
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "The list of conduct values cannot be read. Nothing was printed. "
                                            "Install the program again, or repair the file that was given."),
                detail);
}

} // namespace

Result<ConductGuide> parseConductGuide(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return notAGuide(u"conduct guide: "_s + problem.errorString());

    ConductGuide guide{root["version"_L1].toString(), root["source"_L1].toString(), {}};
    for (const QJsonValue value : root["values"_L1].toArray()) {
        ConductValue read{value["name"_L1].toString(), {}};
        for (const QJsonValue text : value["guides"_L1].toArray())
            read.guides += text.toString();
        if (read.name.isEmpty() || read.guides.isEmpty() || read.guides.contains(QString()))
            return notAGuide(u"conduct guide: value %1 is incomplete"_s.arg(guide.values.size() + 1));
        guide.values += std::move(read);
    }
    if (guide.version.isEmpty() || guide.values.isEmpty())
        return notAGuide(u"conduct guide: no version or no values"_s);
    return guide;
}

Result<ConductGuide> builtInConductGuide()
{
    registerFormTexts();
    QFile file(u":/forms/berakhlak.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return notAGuide(u"conduct guide: resource missing"_s);
    return parseConductGuide(file.readAll());
}

} // namespace kinerja::forms
