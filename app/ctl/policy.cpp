#include "app/ctl/input.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/policy/packtext.h"
#include "core/policy/policyset.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QJsonObject summaryJson(const PolicyPack &pack)
{
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"name"_s, pack.name},
            {u"regime"_s, pack.regime},
            {u"selection"_s, pack.json.value(u"selection")},
            {u"from"_s, pack.from.toString(Qt::ISODate)},
            {u"to"_s, pack.to ? QJsonValue(pack.to->toString(Qt::ISODate)) : QJsonValue()},
            {u"hash"_s, QString::fromLatin1(pack.hash.toHex())}};
}

QString inForceText(const PolicyPack &pack)
{
    const QString from = pack.from.toString(Qt::ISODate);
    return pack.to ? filled(translate("ctl", "%1 to %2"), {from, pack.to->toString(Qt::ISODate)})
                   : filled(translate("ctl", "since %1"), {from});
}

int list(Console &console, const Arguments &)
{
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    QJsonArray packs;
    QStringList lines;
    qsizetype width = 0;
    for (const PolicyPack &pack : set->packs())
        width = std::max(width, inForceText(pack).size());
    for (const PolicyPack &pack : set->packs()) {
        packs.append(summaryJson(pack));
        lines.append(pack.id.leftJustified(8) + QString::number(pack.version).rightJustified(3) + u"  "_s
                     + inForceText(pack).leftJustified(width + 2) + pack.name);
    }
    return console.done({{u"policies"_s, packs}}, lines.join(u'\n'));
}

int show(Console &console, const Arguments &arguments)
{
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    const Result<PolicyPack> pack = set->find(*arguments.first());
    if (!pack)
        return console.failed(pack.error());
    QJsonObject json = summaryJson(*pack);
    json.insert(u"policy"_s, pack->json);
    QStringList lines = {pack->id + u" · "_s + pack->name,
                         filled(translate("ctl", "In force: %1"), {inForceText(*pack)}),
                         filled(translate("ctl", "Version %1, hash %2"),
                                {QString::number(pack->version), QString::fromLatin1(pack->hash.toHex())}),
                         {},
                         translate("ctl", "It stands on:")};
    for (const LegalArticle &article : pack->legal)
        lines.append(u"- %1 (%2): %3"_s.arg(article.article, markText(article.mark), article.says));
    lines.append(QString());
    lines.append(filled(translate("ctl", "It sets: %1"), {sectionTitles(*pack).join(u", "_s)}));
    lines.append(translate("ctl", "Every number in it: kinerjactl policy show ID --json"));
    return console.done(json, lines.join(u'\n'));
}

int check(Console &console, const Arguments &arguments)
{
    constexpr qint64 mostBytes = 16 * 1024 * 1024;
    const Result<QByteArray> bytes = readWhole(*arguments.first(), mostBytes, console.progress());
    if (!bytes)
        return console.failed(bytes.error());
    const PackReading reading = readPolicyPack(*bytes);
    QJsonArray problems;
    QStringList lines;
    for (const PackProblem &problem : reading.problems) {
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"message"_s, problem.message}});
        lines.append(problem.path.isEmpty() ? problem.message : problem.path + u": "_s + problem.message);
    }
    QJsonObject json{{u"valid"_s, reading.pack.has_value()}, {u"problems"_s, problems}};
    if (!reading.pack)
        return console.done(json, lines.join(u'\n'), Exit::Found);
    return console.done(json, filled(translate("ctl", "This is a well-formed policy pack: %1, version %2."),
                                     {reading.pack->id, QString::number(reading.pack->version)}));
}

QString differenceText(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"–"_s;
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

int diff(Console &console, const Arguments &arguments)
{
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    const Result<PolicyPack> left = set->find(arguments.positional[0]);
    if (!left)
        return console.failed(left.error());
    const Result<PolicyPack> right = set->find(arguments.positional[1]);
    if (!right)
        return console.failed(right.error());
    QJsonArray found;
    QStringList lines;
    const QList<PackDifference> list = differences(*left, *right);
    for (const PackDifference &each : list) {
        found.append(QJsonObject{{u"path"_s, each.path},
                                 {u"left"_s, each.left.isUndefined() ? QJsonValue() : each.left},
                                 {u"right"_s, each.right.isUndefined() ? QJsonValue() : each.right}});
        lines.append(u"%1: %2 | %3"_s.arg(each.path, differenceText(each.left), differenceText(each.right)));
    }
    return console.done({{u"left"_s, summaryJson(*left)}, {u"right"_s, summaryJson(*right)}, {u"differences"_s, found}},
                        lines.isEmpty() ? translate("ctl", "The two packs say the same.") : lines.join(u'\n'));
}

int hash(Console &console, const Arguments &arguments)
{
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    const Result<PolicyPack> pack = set->find(*arguments.first());
    if (!pack)
        return console.failed(pack.error());
    const QString digits = QString::fromLatin1(pack->hash.toHex());
    return console.done({{u"id"_s, pack->id}, {u"version"_s, pack->version}, {u"hash"_s, digits}}, digits);
}

} // namespace

QList<Verb> policyVerbs()
{
    return {
        {u"policy list"_s, {}, 0, 0, {}, QT_TRANSLATE_NOOP("ctl", "List the policy packs and their dates in force."), "", list},
        {u"policy show"_s, u"ID"_s, 1, 1, {}, QT_TRANSLATE_NOOP("ctl", "Show a policy pack and what it stands on."), "", show},
        {u"policy check"_s, u"FILE"_s, 1, 1, {},
         QT_TRANSLATE_NOOP("ctl", "Check whether a file is a well-formed policy pack."),
         QT_TRANSLATE_NOOP("ctl", "Every problem is listed with its place in the file; the exit code is 1 where there is one."),
         check},
        {u"policy diff"_s, u"ID ID"_s, 2, 2, {}, QT_TRANSLATE_NOOP("ctl", "Show where two policy packs differ."), "", diff},
        {u"policy hash"_s, u"ID"_s, 1, 1, {}, QT_TRANSLATE_NOOP("ctl", "Print the hash that results under a pack name."), "",
         hash},
    };
}

} // namespace kinerja
