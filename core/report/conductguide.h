#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kinerja::forms {

/// One core value of civil servants' conduct and its guides.
struct ConductValue {
    QString name = {};
    QStringList guides = {};

    friend bool operator==(const ConductValue &, const ConductValue &) = default;
};

/// The list of core values in force: BerAKHLAK, seven values of three guides (SE MenPANRB 20/2021). Official wording in
/// Indonesian, kept as data with a version because it is revised by circular, not by programmers.
struct ConductGuide {
    QString version = {};
    QString source = {};
    QList<ConductValue> values = {};

    friend bool operator==(const ConductGuide &, const ConductGuide &) = default;
};

/// Reads `{"version","source","values":[{"name","guides":[…]}]}`. Invalid where a field is missing or empty.
[[nodiscard]] Result<ConductGuide> parseConductGuide(const QByteArray &json);

/// The list that this program was built with.
[[nodiscard]] Result<ConductGuide> builtInConductGuide();

} // namespace kinerja::forms
