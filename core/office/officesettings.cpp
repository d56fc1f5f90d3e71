#include "core/office/officesettings.h"

#include "core/base/tr.h"
#include "core/office/nip.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype mostLetterheadLines = 6;
constexpr qsizetype longestLine = 120;
constexpr int shortestEmblemSide = 16;

/// The texts of the settings by the names under which they are stored. Names travel between offices and never change.
struct TextSetting {
    const char16_t *name;
    QString &(*in)(OfficeSettings &);
};
constexpr std::array textSettings = {
    TextSetting{u"place", [](OfficeSettings &s) -> QString & { return s.place; }},
    TextSetting{u"head.name", [](OfficeSettings &s) -> QString & { return s.head.name; }},
    TextSetting{u"head.nip", [](OfficeSettings &s) -> QString & { return s.head.nip; }},
    TextSetting{u"head.rank", [](OfficeSettings &s) -> QString & { return s.head.rank; }},
    TextSetting{u"head.position", [](OfficeSettings &s) -> QString & { return s.head.position; }},
    TextSetting{u"head.unit", [](OfficeSettings &s) -> QString & { return s.head.unit; }},
    TextSetting{u"head_appraiser.name", [](OfficeSettings &s) -> QString & { return s.headAppraiser.name; }},
    TextSetting{u"head_appraiser.nip", [](OfficeSettings &s) -> QString & { return s.headAppraiser.nip; }},
    TextSetting{u"head_appraiser.rank", [](OfficeSettings &s) -> QString & { return s.headAppraiser.rank; }},
    TextSetting{u"head_appraiser.position", [](OfficeSettings &s) -> QString & { return s.headAppraiser.position; }},
    TextSetting{u"head_appraiser.unit", [](OfficeSettings &s) -> QString & { return s.headAppraiser.unit; }},
};

const QString letterheadName = u"letterhead"_s;
const QString emblemName = u"emblem"_s;
const QString paperName = u"paper"_s;
const QString cycleName = u"cycle"_s;

tl::unexpected<Error> notAnEmblem(const QString &detail)
{
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This file is no picture in PNG or SVG. The emblem stays as it was. Choose another file."), detail);
}

Result<Emblem> png(const QByteArray &bytes)
{
    // Signature, length and name of the first chunk (IHDR), then width and height: PNG specification, 5.2 and 11.2.2.
    constexpr qsizetype headerSize = 33;
    if (bytes.size() < headerSize || bytes.sliced(12, 4) != "IHDR" || !bytes.endsWith(QByteArray::fromHex("49454e44ae426082")))
        return notAnEmblem(u"png: header or end"_s);
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 20);
    for (const quint32 side : {width, height}) {
        if (side < quint32(shortestEmblemSide) || side > quint32(longestEmblemSide))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The picture is %1 × %2 pixels. The emblem stays as it was. Choose one of 16 to 4096 pixels a side."),
                        u"png: size"_s, {QString::number(width), QString::number(height)});
    }
    return Emblem{bytes, Emblem::Format::Png};
}

/// Whether an attribute makes the picture fetch or do something.
bool reachesOut(QStringView name, QStringView value)
{
    if (name.startsWith(u"on", Qt::CaseInsensitive))
        return true;
    const QString text = value.toString().simplified();
    if (name == u"href")
        return !text.startsWith(u'#') && !text.startsWith(u"data:image/png", Qt::CaseInsensitive) && !text.startsWith(u"data:image/jpeg", Qt::CaseInsensitive);
    static const QRegularExpression foreign(u"url\\s*\\(\\s*['\"]?(?!\\s*['\"]?#)|@import|javascript:"_s, QRegularExpression::CaseInsensitiveOption);
    return foreign.match(text).hasMatch();
}

Result<Emblem> svg(const QByteArray &bytes)
{
    const auto acts = [](const QString &detail) {
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This SVG picture contains programs or parts from elsewhere. The emblem stays as it was. Export it as plain SVG or PNG."), detail);
    };
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(true);
    bool inStyle = false;
    bool isSvg = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return acts(u"svg: document type"_s);
        case QXmlStreamReader::ProcessingInstruction:
            return acts(u"svg: processing instruction"_s);
        case QXmlStreamReader::StartElement: {
            if (!isSvg && xml.name() != u"svg")
                return notAnEmblem(u"svg: root element"_s);
            isSvg = true;
            if (xml.name() == u"script" || xml.name() == u"foreignObject")
                return acts(u"svg: "_s + xml.name().toString());
            inStyle = xml.name() == u"style";
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (reachesOut(attribute.name(), attribute.value()))
                    return acts(u"svg: attribute "_s + attribute.name().toString());
            }
            break;
        }
        case QXmlStreamReader::Characters:
            if (inStyle && reachesOut(u"style", xml.text()))
                return acts(u"svg: style"_s);
            break;
        case QXmlStreamReader::EndElement:
            inStyle = false;
            break;
        default:
            break;
        }
    }
    if (xml.hasError() || !isSvg)
        return notAnEmblem(u"svg: not well-formed"_s);
    return Emblem{bytes, Emblem::Format::Svg};
}

void checkSignatory(const Signatory &signatory, SettingPlace name, SettingPlace nip, QList<SettingIssue> &issues)
{
    if (signatory.name.isEmpty() && !signatory.isEmpty())
        issues.append({name, QT_TRANSLATE_NOOP("faults", "Write the name too, or empty the other lines.")});
    static const QRegularExpression digits(u"^[0-9]{18}$"_s);
    if (!signatory.nip.isEmpty() && !digits.match(signatory.nip).hasMatch())
        issues.append({nip, QT_TRANSLATE_NOOP("faults", "A NIP has 18 digits. Leave it empty for somebody without one.")});
}

} // namespace

QString code(OfficePaper paper)
{
    return paper == OfficePaper::A4 ? u"a4"_s : u"f4"_s;
}

std::optional<OfficePaper> officePaperFromCode(QStringView text)
{
    for (const OfficePaper paper : {OfficePaper::A4, OfficePaper::F4}) {
        if (text == code(paper))
            return paper;
    }
    return std::nullopt;
}

QString code(EvaluationCycle cycle)
{
    return cycle == EvaluationCycle::Monthly ? u"month"_s : u"quarter"_s;
}

std::optional<EvaluationCycle> evaluationCycleFromCode(QStringView text)
{
    for (const EvaluationCycle cycle : {EvaluationCycle::Monthly, EvaluationCycle::Quarterly}) {
        if (text == code(cycle))
            return cycle;
    }
    return std::nullopt;
}

Period::Kind periodKind(EvaluationCycle cycle)
{
    return cycle == EvaluationCycle::Monthly ? Period::Kind::Month : Period::Kind::Quarter;
}

Result<Emblem> emblemFrom(const QByteArray &bytes)
{
    if (bytes.size() > largestEmblem)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The picture is larger than %1 KB. The emblem stays as it was. Make it smaller or choose another file."),
                    u"emblem: size"_s, {QString::number(largestEmblem / 1024)});
    if (bytes.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        return png(bytes);
    return svg(bytes);
}

QList<SettingIssue> issuesOf(const OfficeSettings &settings)
{
    QList<SettingIssue> issues;
    if (settings.letterhead.size() > mostLetterheadLines)
        issues.append({SettingPlace::Letterhead, QT_TRANSLATE_NOOP("faults", "A letterhead has at most %1 lines."), {QString::number(mostLetterheadLines)}});
    for (const QString &line : settings.letterhead) {
        if (line.size() > longestLine) {
            issues.append({SettingPlace::Letterhead, QT_TRANSLATE_NOOP("faults", "A line of the letterhead has at most %1 characters."), {QString::number(longestLine)}});
            break;
        }
    }
    if (!settings.emblem.isEmpty()) {
        if (const Result<Emblem> emblem = emblemFrom(settings.emblem); !emblem)
            issues.append({SettingPlace::Emblem, emblem.error().sentence, emblem.error().args});
    }
    if (settings.place.size() > longestLine)
        issues.append({SettingPlace::Place, QT_TRANSLATE_NOOP("faults", "The place has at most %1 characters."), {QString::number(longestLine)}});
    checkSignatory(settings.head, SettingPlace::HeadName, SettingPlace::HeadNip, issues);
    checkSignatory(settings.headAppraiser, SettingPlace::AppraiserName, SettingPlace::AppraiserNip, issues);
    return issues;
}

QString issueText(const SettingIssue &issue)
{
    return filled(translate("faults", issue.sentence), issue.args);
}

OfficeSettings tidied(OfficeSettings settings)
{
    QStringList lines;
    for (const QString &line : std::as_const(settings.letterhead)) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    }
    settings.letterhead = lines;
    for (const TextSetting &text : textSettings)
        text.in(settings) = text.in(settings).simplified();
    for (Signatory *const signatory : {&settings.head, &settings.headAppraiser})
        signatory->nip = strippedNip(signatory->nip);
    return settings;
}

QList<StoredSetting> storedSettings(const OfficeSettings &settings)
{
    QList<StoredSetting> stored;
    stored.append({letterheadName, settings.letterhead.join(u'\n'), {}});
    stored.append({emblemName, {}, settings.emblem});
    OfficeSettings copy = settings;
    for (const TextSetting &text : textSettings)
        stored.append({QString::fromUtf16(text.name), text.in(copy), {}});
    stored.append({paperName, code(settings.paper), {}});
    stored.append({cycleName, code(settings.cycle), {}});
    return stored;
}

void takeSetting(OfficeSettings &settings, const StoredSetting &stored)
{
    if (stored.name == letterheadName) {
        settings.letterhead = stored.text.split(u'\n', Qt::SkipEmptyParts);
    } else if (stored.name == emblemName) {
        // It may come from another office, whose program was not this one.
        settings.emblem = emblemFrom(stored.bytes) ? stored.bytes : QByteArray();
    } else if (stored.name == paperName) {
        settings.paper = officePaperFromCode(stored.text).value_or(settings.paper);
    } else if (stored.name == cycleName) {
        settings.cycle = evaluationCycleFromCode(stored.text).value_or(settings.cycle);
    } else {
        for (const TextSetting &text : textSettings) {
            if (stored.name == QStringView(text.name))
                text.in(settings) = stored.text;
        }
    }
}

} // namespace kinerja
