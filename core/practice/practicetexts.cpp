#include "core/practice/practicetexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// A resource inside a static library is dropped by the linker unless somebody asks for it, outside any namespace.
static void loadDemo()
{
    Q_INIT_RESOURCE(demo);
}

namespace kinerja::practice {

namespace {

/// Reads the two documents; remembers whether anything was missing, so that the reading itself stays plain.
class TextReader {
public:
    [[nodiscard]] bool isSound() const { return m_isSound; }

    QJsonObject document(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            m_isSound = false;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        m_isSound = m_isSound && !object.isEmpty();
        return object;
    }

    QString text(const QJsonValue &value)
    {
        const QString text = value.toString();
        m_isSound = m_isSound && !text.isEmpty();
        return text;
    }
    QStringList texts(const QJsonValue &value)
    {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            texts.append(text(entry));
        m_isSound = m_isSound && !texts.isEmpty();
        return texts;
    }
    Decimal number(const QJsonValue &value)
    {
        const auto number = Decimal::fromString(value.toString());
        m_isSound = m_isSound && number;
        return number.value_or(Decimal());
    }
    std::array<Decimal, 2> range(const QJsonValue &value)
    {
        const QJsonArray ends = value.toArray();
        return {number(ends.at(0)), number(ends.at(1))};
    }

    IndicatorText indicator(const QJsonObject &object)
    {
        return {text(object.value("aspect"_L1)), text(object.value("text"_L1)), text(object.value("unit"_L1)), number(object.value("target"_L1)),
                text(object.value("direction"_L1)) == u"turun" ? Direction::Down : Direction::Up, range(object.value("better"_L1)), range(object.value("short"_L1))};
    }
    ResultText result(const QJsonObject &object)
    {
        ResultText result;
        result.text = text(object.value("text"_L1));
        result.category = object.value("extra"_L1).toBool() ? WorkKind::Extra : WorkKind::Main;
        result.evidence = text(object.value("evidence"_L1));
        const QJsonArray activities = object.value("activities"_L1).toArray();
        for (const QJsonValue value : activities) {
            const QJsonObject activity = value.toObject();
            result.activities.append({text(activity.value("text"_L1)), text(activity.value("unit"_L1)), activity.value("least"_L1).toInt(), activity.value("most"_L1).toInt()});
        }
        const QJsonArray indicators = object.value("indicators"_L1).toArray();
        for (const QJsonValue value : indicators)
            result.indicators.append(indicator(value.toObject()));
        m_isSound = m_isSound && !result.activities.isEmpty() && !result.indicators.isEmpty();
        return result;
    }
    QList<ResultText> results(const QJsonValue &value)
    {
        QList<ResultText> results;
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            results.append(result(entry.toObject()));
        m_isSound = m_isSound && !results.isEmpty();
        return results;
    }

    PostText post(const QJsonObject &object)
    {
        PostText post;
        post.title = text(object.value("title"_L1));
        post.kind = text(object.value("kind"_L1));
        post.level = object.value("level"_L1).toString();
        post.education = text(object.value("education"_L1)) == u"diploma" ? Education::Diploma : Education::Bachelor;
        post.pppkPercent = object.value("pppk"_L1).toInt();
        post.pppkGrade = text(object.value("pppk_grade"_L1));
        const QJsonArray grades = object.value("grades"_L1).toArray();
        for (const QJsonValue grade : grades)
            post.grades.append({text(grade.toArray().at(0)), text(grade.toArray().at(1))});
        m_isSound = m_isSound && !post.grades.isEmpty();
        post.isQualitative = object.value("approach"_L1).toString() == u"qualitative";
        post.results = results(object.value("results"_L1));
        return post;
    }
    UnitText unit(const QJsonObject &object)
    {
        UnitText unit;
        unit.name = text(object.value("name"_L1));
        unit.kind = text(object.value("kind"_L1));
        unit.head = object.value("head"_L1).toString(u"Kepala "_s + unit.name);
        unit.field = object.value("field"_L1).toString();
        unit.key = object.value("key"_L1).toString();
        unit.division = object.value("division"_L1).toString();
        const QJsonArray posts = object.value("posts"_L1).toArray();
        for (const QJsonValue post : posts)
            unit.posts.append(text(post));
        return unit;
    }
    QList<UnitText> units(const QJsonValue &value)
    {
        QList<UnitText> units;
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            units.append(unit(entry.toObject()));
        m_isSound = m_isSound && !units.isEmpty();
        return units;
    }
    std::array<QStringList, 3> byRating(const QJsonObject &object)
    {
        std::array<QStringList, 3> texts;
        for (const Rating rating : {Rating::Above, Rating::Meets, Rating::Below})
            texts[size_t(rating)] = this->texts(object.value(code(rating)));
        return texts;
    }

private:
    bool m_isSound = true;
};

} // namespace

Result<Texts> Texts::load()
{
    loadDemo();
    TextReader reader;
    Texts texts;
    const QJsonObject names = reader.document(u":/demo/names.json"_s);
    texts.men = reader.texts(names.value("men"_L1));
    texts.women = reader.texts(names.value("women"_L1));
    texts.families = reader.texts(names.value("families"_L1));
    texts.places = reader.texts(names.value("places"_L1));
    const QJsonArray longNames = names.value("long"_L1).toArray();
    for (const QJsonValue value : longNames) {
        const QJsonObject entry = value.toObject();
        texts.longNames.append({reader.text(entry.value("name"_L1)), reader.text(entry.value("sex"_L1)).at(0), reader.text(entry.value("before"_L1)), reader.text(entry.value("after"_L1))});
    }
    texts.degrees = {reader.texts(names.value("diploma"_L1)), reader.texts(names.value("bachelor"_L1)), reader.texts(names.value("master"_L1))};

    const QJsonObject office = reader.document(u":/demo/office.json"_s);
    texts.officeCode = reader.text(office.value("code"_L1));
    texts.office = reader.unit(office);
    texts.divisions = reader.units(office.value("divisions"_L1));
    texts.sections = reader.units(office.value("sections"_L1));
    texts.region = reader.unit(office.value("region"_L1).toObject());
    texts.branch = reader.unit(office.value("branch"_L1).toObject());
    const QJsonObject posts = office.value("posts"_L1).toObject();
    for (auto it = posts.begin(); it != posts.end(); ++it)
        texts.posts.insert(it.key(), reader.post(it.value().toObject()));
    const QJsonObject leaders = office.value("leaders"_L1).toObject();
    texts.leaders = {reader.results(leaders.value("office"_L1)), reader.results(leaders.value("division"_L1)), reader.results(leaders.value("section"_L1))};

    const QJsonObject feedback = office.value("feedback"_L1).toObject();
    texts.feedback = reader.byRating(feedback);
    texts.conduct = reader.texts(feedback.value("conduct"_L1));
    texts.peers = reader.texts(feedback.value("peer"_L1));
    const QJsonObject notes = office.value("notes"_L1).toObject();
    texts.notes = reader.byRating(notes);
    texts.noteDiffers = reader.text(notes.value("differs"_L1));
    texts.noteLate = reader.text(notes.value("late"_L1));
    const QJsonObject reasons = office.value("reasons"_L1).toObject();
    texts.outstandingReasons = reader.texts(reasons.value("istimewa"_L1));
    texts.goodReasons = reader.texts(reasons.value("baik"_L1));
    texts.deviationReason = reader.text(reasons.value("deviation"_L1));
    texts.revisionReason = reader.text(reasons.value("revision"_L1));
    const QJsonArray holidays = office.value("holidays"_L1).toArray();
    for (const QJsonValue holiday : holidays)
        texts.holidays.append({QDate::fromString(reader.text(holiday.toArray().at(0)), Qt::ISODate), reader.text(holiday.toArray().at(1))});

    bool isSound = reader.isSound() && texts.longNames.size() >= 3 && !texts.holidays.isEmpty();
    for (const UnitText &section : std::as_const(texts.sections) + QList{texts.branch}) {
        for (const QString &post : section.posts)
            isSound = isSound && texts.posts.contains(post);
        isSound = isSound && !section.posts.isEmpty();
    }
    if (!isSound)
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults", "A part of the program is missing. No file was touched. "
                                                "Install the program again."),
                    u"resources of the practice office"_s);
    return texts;
}

} // namespace kinerja::practice
