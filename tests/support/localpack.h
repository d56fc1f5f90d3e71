#pragma once

#include "core/policy/policyset.h"
#include "tests/support/ledgerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kinerja {

/// A pack that an office might write: the rules since 2022 with a matrix of its own, in which results above expectation with conduct as
/// expected are Sangat Baik. Another field is changed by the test.
inline QJsonObject localPack(const QString &from = QStringLiteral("2027-01-01"))
{
    using namespace Qt::StringLiterals;
    QJsonObject pack = must(must(PolicySet::builtIn()).find(u"P6")).json;
    pack.insert(u"id"_s, u"LOKAL"_s);
    pack.insert(u"version"_s, 1);
    pack.insert(u"name"_s, u"Peraturan Wali Kota contoh"_s);
    pack.insert(u"regime"_s, u"local"_s);
    pack.insert(u"from"_s, from);
    QJsonObject predicate = pack.value(u"predicate").toObject();
    QJsonObject matrix = predicate.value(u"matrix").toObject();
    QJsonObject above = matrix.value(u"above").toObject();
    above.insert(u"meets"_s, u"SB"_s);
    matrix.insert(u"above"_s, above);
    matrix.insert(u"basis"_s, QJsonObject{{u"source"_s, u"Peraturan Wali Kota contoh"_s}, {u"mark"_s, u"own"_s}});
    predicate.insert(u"matrix"_s, matrix);
    pack.insert(u"predicate"_s, predicate);
    return pack;
}

inline PolicyPack packOf(const QJsonObject &json)
{
    const PackReading reading = readPolicyPack(QJsonDocument(json).toJson());
    if (!reading.pack)
        qFatal("no pack: %s %s", qPrintable(reading.problems.value(0).path), qPrintable(reading.problems.value(0).message));
    return *reading.pack;
}

} // namespace kinerja
