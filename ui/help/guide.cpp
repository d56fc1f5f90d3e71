#include "ui/help/guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// It lies in a static library; without this call the linker leaves it out.
static void bringInGuides()
{
    Q_INIT_RESOURCE(help);
}

namespace kinerja {

namespace {

Guide::Step::Until untilFrom(const QString &code)
{
    using Until = Guide::Step::Until;
    return code == u"press" ? Until::Press : code == u"key" ? Until::Key : code == u"fill" ? Until::Fill : code == u"gone" ? Until::Gone : Until::Look;
}

} // namespace

QList<Guide> loadGuides(Language language)
{
    bringInGuides();
    QFile file(u":/help/guides.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString code = languageCode(language);
    QList<Guide> guides;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &each : all) {
        Guide guide;
        guide.name = each[u"name"].toString();
        const QJsonArray pages = each[u"pages"].toArray();
        for (const QJsonValue &page : pages)
            guide.pages.append(page.toString());
        guide.title = each[u"title"][code].toString();
        const QJsonArray steps = each[u"steps"].toArray();
        for (const QJsonValue &step : steps)
            guide.steps.append({step[u"target"].toString(), untilFrom(step[u"until"].toString()), step[u"optional"].toBool(), step[code].toString()});
        guides.append(guide);
    }
    return guides;
}

} // namespace kinerja
