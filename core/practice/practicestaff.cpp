#include "core/practice/practicestaff.h"

#include "core/policy/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja::practice {

namespace {

// As many people to a unit as an appraiser can know: 5 to 30, its head among them.
constexpr int leastPeople = 9;
constexpr int mostPeople = 24;
constexpr int branchesOfARegion = 20;

constexpr auto complaintsPost = "pengelola-pengaduan"_L1;

struct HeadPost {
    QLatin1StringView kind;
    std::pair<QLatin1StringView, QLatin1StringView> grade;
    int firstBirthYear;
    int lastBirthYear;
};
constexpr std::array headPosts = {
    HeadPost{"JPT Pratama"_L1, {"Pembina Utama Muda"_L1, "IV/c"_L1}, 1969, 1975},
    HeadPost{"Administrator"_L1, {"Pembina"_L1, "IV/a"_L1}, 1970, 1980},
    HeadPost{"Pengawas"_L1, {"Penata Tk.I"_L1, "III/d"_L1}, 1972, 1986},
};

QString numbered(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString withField(QString text, const QString &field)
{
    return text.replace("%1"_L1, field);
}

} // namespace

Dice::Dice(quint32 seed, Question question, std::initializer_list<quint64> about) : m_state(seed)
{
    m_state = next() ^ quint64(question);
    for (const quint64 number : about)
        m_state = next() ^ number;
}

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

quint32 Dice::below(quint32 bound)
{
    // The upper half times the bound: as even as 32 bits allow, and no division.
    return quint32(((next() >> 32) * bound) >> 32);
}

Decimal Dice::within(const std::array<Decimal, 2> &range)
{
    const int scale = range[0].scale();
    const qint64 low = range[0].units();
    const qint64 high = range[1].round(scale, Rounding::Floor).units();
    return Decimal(low + below(quint32(high - low + 1)), scale).normalised();
}

Staff Staff::invent(const Texts &texts, int employees, quint32 seed)
{
    Staff staff(texts, seed);
    staff.inventUnits(employees);
    staff.inventPeople(employees);
    staff.chooseThePeopleOfTheStory();
    HolidaySet holidays;
    for (const auto &[day, name] : texts.holidays)
        holidays.insert(day);
    for (int quarter = 1; quarter <= quarters; ++quarter) {
        for (QDate day = firstDay(quarter); day <= lastDay(quarter); day = day.addDays(1)) {
            if (isWorkingDay(day, holidays))
                staff.m_workingDays[size_t(quarter - 1)].push_back(day);
        }
    }
    staff.seatEverybody();
    for (int quarter = 1; quarter <= quarters; ++quarter)
        staff.judge(quarter);
    return staff;
}

int Staff::addUnit(const UnitText &text, const QString &number, int parent, Rank rank, int place, int width)
{
    StaffUnit unit;
    unit.code = parent < 0 ? m_texts->officeCode : m_units[size_t(parent)].code + u'.' + numbered(place, width);
    unit.name = withField(text.name, number);
    unit.kind = text.kind;
    unit.field = withField(text.field, number);
    unit.parent = parent;
    unit.rank = rank;
    m_units.push_back(unit);
    return int(m_units.size()) - 1;
}

void Staff::inventUnits(int employees)
{
    const int named = int(m_texts->sections.size());
    const int crowded = 1 + int(m_texts->divisions.size()) + named * mostPeople;
    const int leaves = employees <= crowded ? std::clamp((employees - 1) / leastPeople, 1, named)
                                            : std::max(named, (employees - int(m_texts->divisions.size()) + mostPeople - 2) / mostPeople);
    const int branches = leaves > named ? leaves - named : 0;
    const int regions = (branches + branchesOfARegion - 1) / branchesOfARegion;
    const int divisionWidth = m_texts->divisions.size() + regions > 99 ? 3 : 2;

    const int office = addUnit(m_texts->office, {}, -1, Rank::Office, 0, 0);
    QHash<QString, int> divisions;
    QHash<int, int> places;
    for (int leaf = 0; leaf < std::min(leaves, named); ++leaf) {
        const UnitText &section = m_texts->sections[leaf];
        if (!divisions.contains(section.division)) {
            for (int i = 0; i < m_texts->divisions.size(); ++i) {
                if (m_texts->divisions[i].key == section.division)
                    divisions.insert(section.division, addUnit(m_texts->divisions[i], {}, office, Rank::Division, i + 1, divisionWidth));
            }
        }
        const int division = divisions.value(section.division);
        m_leaves.push_back(addUnit(section, {}, division, Rank::Section, ++places[division], 2));
    }
    int region = office;
    for (int branch = 0; branch < branches; ++branch) {
        if (branch % branchesOfARegion == 0) {
            const int number = branch / branchesOfARegion + 1;
            region = addUnit(m_texts->region, numbered(number, 2), office, Rank::Division, int(m_texts->divisions.size()) + number, divisionWidth);
        }
        m_leaves.push_back(addUnit(m_texts->branch, numbered(branch + 1, 3), region, Rank::Section, ++places[region], 2));
    }
    m_exerciseUnit = m_leaves.front();
    m_crowdedUnit = m_leaves[std::min<size_t>(1, m_leaves.size() - 1)];
}

void Staff::inventPeople(int employees)
{
    QHash<QString, int> serials;
    m_people.reserve(size_t(employees));
    for (size_t unit = 0; unit < m_units.size(); ++unit) {
        const int above = m_units[unit].parent;
        m_units[unit].head = addPerson(int(unit), nullptr, above < 0 ? -1 : m_units[size_t(above)].head, serials);
    }
    const int staff = employees - int(m_units.size());
    const int leaves = int(m_leaves.size());
    for (int leaf = 0; leaf < leaves; ++leaf) {
        const int unit = m_leaves[size_t(leaf)];
        const QStringList &posts = leaf < m_texts->sections.size() ? m_texts->sections[leaf].posts : m_texts->branch.posts;
        const int members = staff / leaves + (leaf < staff % leaves ? 1 : 0);
        for (int member = 0; member < members; ++member) {
            const auto post = m_texts->posts.constFind(posts[member % posts.size()]);
            addPerson(unit, &*post, m_units[size_t(unit)].head, serials);
        }
    }
}

int Staff::addPerson(int unit, const PostText *post, int appraiser, QHash<QString, int> &serials)
{
    Dice dice(m_seed, Dice::Question::Person, {m_people.size()});
    Person person;
    person.unit = unit;
    person.post = post;
    person.appraiser = appraiser;
    person.sex = dice.chance(50) ? u'L' : u'P';
    const QStringList &given = person.sex == u'L' ? m_texts->men : m_texts->women;
    person.name = dice.pick(given) + u' ' + (dice.chance(30) ? dice.pick(given) + u' ' : QString()) + dice.pick(m_texts->families);
    person.birthPlace = dice.pick(m_texts->places);
    const bool isPppk = post != nullptr && dice.chance(post->pppkPercent);
    person.status = isPppk ? u"PPPK"_s : u"PNS"_s;
    const HeadPost &head = headPosts[size_t(m_units[size_t(unit)].rank)];
    const int birthYear = post == nullptr ? dice.between(head.firstBirthYear, head.lastBirthYear) : dice.between(1972, 1999);
    person.born = QDate(birthYear, 1, 1).addDays(dice.between(0, 364));
    if (isPppk) {
        person.since = QDate(dice.between(std::max(2021, birthYear + 22), 2025), 3, 1);
    } else {
        constexpr std::array months = {1, 3, 4, 12};
        person.since = QDate(std::min(birthYear + dice.between(22, 28), 2025), months[dice.below(quint32(months.size()))], 1);
    }
    if (post == nullptr) {
        person.rank = head.grade.first;
        person.grade = head.grade.second;
        person.titleAfter = dice.pick(m_texts->degrees[size_t(Education::Bachelor)]) + u", "_s + dice.pick(m_texts->degrees[size_t(Education::Master)]);
    } else {
        if (isPppk) {
            person.grade = post->pppkGrade;
        } else {
            std::tie(person.rank, person.grade) = dice.pick(post->grades);
        }
        if (post->education == Education::Bachelor || dice.chance(60))
            person.titleAfter = dice.pick(m_texts->degrees[size_t(post->education)]);
    }
    // Long names and titles belong to real life; tables and paper must hold them.
    const std::array longNamed = {size_t(1), m_units.size() + 3, m_units.size() + 9};
    for (size_t i = 0; i < longNamed.size(); ++i) {
        if (m_people.size() != longNamed[i])
            continue;
        const LongName &longName = m_texts->longNames[qsizetype(i)];
        person.name = longName.name;
        person.sex = longName.sex;
        person.titleBefore = longName.titleBefore;
        person.titleAfter = longName.titleAfter;
    }
    const QString prefix = person.born.toString(u"yyyyMMdd") + (isPppk ? person.since.toString(u"yyyy") + u"21"_s : person.since.toString(u"yyyyMM")) +
                           (person.sex == u'L' ? u'1' : u'2');
    person.nip = prefix + numbered(++serials[prefix], 3);
    m_people.push_back(std::move(person));
    return int(m_people.size()) - 1;
}

void Staff::chooseThePeopleOfTheStory()
{
    const auto member = [this](size_t leaf, int number) {
        int found = -1;
        for (size_t person = m_units.size(); person < m_people.size() && number >= 0; ++person) {
            if (m_people[person].unit == m_leaves[leaf]) {
                found = int(person);
                --number;
            }
        }
        return found;
    };
    m_supported = member(0, 1);
    m_revised = member(0, 2);
    if (m_leaves.size() > 1) {
        m_moved = member(1, 0);
        m_planless = member(m_leaves.size() - 1, int(m_people.size()));
    } else {
        // In the smallest office somebody takes another post of the same unit.
        m_moved = member(0, 6);
        m_planless = member(0, 5);
    }
}

Seat Staff::firstSeat(int person) const
{
    const Person &who = m_people[size_t(person)];
    return {person, who.unit, who.post, who.appraiser, 0, {}, {}};
}

Seat Staff::movedSeat() const
{
    return {m_moved, m_exerciseUnit, &*m_texts->posts.constFind(complaintsPost), m_units[size_t(m_exerciseUnit)].head, 0, {}, {}};
}

void Staff::seatEverybody()
{
    for (int quarter = 1; quarter <= quarters; ++quarter) {
        std::vector<Seat> &seats = m_seats[size_t(quarter - 1)];
        seats.reserve(m_people.size() + 1);
        const auto add = [&](Seat seat, int segment, QDate from, QDate until) {
            seat.segment = segment;
            seat.from = from;
            seat.until = until;
            seats.push_back(seat);
        };
        for (int person = 0; person < int(m_people.size()); ++person) {
            const bool moves = person == m_moved && lastDay(quarter) >= movedOn();
            if (moves && firstDay(quarter) < movedOn()) {
                add(firstSeat(person), 1, firstDay(quarter), movedOn().addDays(-1));
                add(movedSeat(), 2, movedOn(), lastDay(quarter));
            } else {
                add(moves ? movedSeat() : firstSeat(person), 0, firstDay(quarter), lastDay(quarter));
            }
        }
    }
}

OrganisationPredicate Staff::organisation(int unit, int quarter) const
{
    if (unit == m_exerciseUnit)
        return quarter == quarters ? OrganisationPredicate::Excellent : OrganisationPredicate::Good;
    if (unit == m_crowdedUnit && quarter == 2)
        return OrganisationPredicate::Good;
    return m_units[size_t(unit)].rank != Rank::Office && Dice(m_seed, Dice::Question::Organisation, {quint64(unit), quint64(quarter)}).chance(40)
               ? OrganisationPredicate::Excellent
               : OrganisationPredicate::Good;
}

void Staff::judge(int quarter)
{
    const std::vector<Seat> &seats = m_seats[size_t(quarter - 1)];
    m_judgements[size_t(quarter - 1)].resize(seats.size());
    std::vector<std::vector<size_t>> members(m_units.size());
    for (size_t i = 0; i < seats.size(); ++i) {
        Judgement &judgement = m_judgements[size_t(quarter - 1)][i];
        if (seats[i].person == m_planless) {
            judgement.isRated = false;
        } else if (seats[i].post == nullptr) {
            const bool isExcellent = organisation(seats[i].unit, quarter) == OrganisationPredicate::Excellent;
            judgement.evidence = isExcellent ? Rating::Above : Rating::Meets;
            judgement.conduct = Dice(m_seed, Dice::Question::Judgement, {i, quint64(quarter)}).chance(35) ? Rating::Above : Rating::Meets;
        } else {
            members[size_t(seats[i].unit)].push_back(i);
        }
    }
    for (size_t unit = 0; unit < members.size(); ++unit) {
        if (!members[unit].empty())
            judgeUnit(quarter, int(unit), members[unit]);
    }
}

std::optional<Predicate> Staff::storied(int quarter, int person) const
{
    if (person == m_supported)
        return quarter == 2 ? Predicate::NeedsImprovement : Predicate::Good;
    if (person == m_revised && quarter == 1)
        return Predicate::Good;
    return std::nullopt;
}

void Staff::judgeUnit(int quarter, int unit, const std::vector<size_t> &members)
{
    const std::vector<Seat> &seats = m_seats[size_t(quarter - 1)];
    const int count = int(members.size());
    // Distributions that the guide agrees with (SE MenPANRB 3/2023), but for the two that the story needs.
    int veryGood = 0;
    int needsSupport = 0;
    if (organisation(unit, quarter) == OrganisationPredicate::Excellent) {
        const int allowed = count * 7 / 10;
        veryGood = std::min(allowed, (count * 6 + 5) / 10);
        if (unit == m_exerciseUnit && quarter == quarters)
            veryGood = allowed + 1;
    } else if (count >= 5) {
        needsSupport = 1;
        veryGood = count - count * 7 / 10 - needsSupport;
    }
    if (unit == m_crowdedUnit && quarter == 2) {
        veryGood = 0;
        needsSupport = 0;
    }

    std::vector<std::pair<int, size_t>> ranking;
    std::vector<std::pair<size_t, Predicate>> chosen;
    for (const size_t i : members) {
        if (const auto story = storied(quarter, seats[i].person)) {
            chosen.emplace_back(i, *story);
            needsSupport -= *story == Predicate::NeedsImprovement && needsSupport > 0 ? 1 : 0;
            continue;
        }
        const quint64 person = quint64(seats[i].person);
        const int skill = Dice(m_seed, Dice::Question::Skill, {person}).between(0, 99) + Dice(m_seed, Dice::Question::Skill, {person, quint64(quarter)}).between(0, 60);
        ranking.emplace_back(-skill, i);
    }
    std::sort(ranking.begin(), ranking.end());
    for (size_t place = 0; place < ranking.size(); ++place) {
        const bool isFirst = int(place) < veryGood;
        const bool isLast = int(ranking.size() - place) <= needsSupport;
        chosen.emplace_back(ranking[place].second, isFirst ? Predicate::VeryGood : isLast ? Predicate::NeedsImprovement : Predicate::Good);
    }
    for (const auto &[i, predicate] : chosen)
        m_judgements[size_t(quarter - 1)][i] = judgementFor(predicate, quarter, seats[i]);
}

Judgement Staff::judgementFor(Predicate predicate, int quarter, const Seat &seat) const
{
    Dice dice(m_seed, Dice::Question::Judgement, {quint64(seat.person), quint64(quarter), quint64(seat.segment)});
    const auto note = [&](Rating rating, int percent) { return dice.chance(percent) ? dice.pick(m_texts->notes[size_t(rating)]) : QString(); };
    if (predicate == Predicate::VeryGood)
        return {Rating::Above, Rating::Above, Rating::Above, note(Rating::Above, 50), true};
    if (predicate == Predicate::NeedsImprovement)
        return {Rating::Below, Rating::Meets, Rating::Below, note(Rating::Below, 100), true};
    if (seat.person == m_revised && quarter == 1)
        return {Rating::Meets, Rating::Above, Rating::Meets, note(Rating::Meets, 0), true};
    const int kind = int(dice.below(100));
    if (kind < 5)
        return {Rating::Meets, Rating::Meets, Rating::Above, m_texts->noteDiffers, true};
    if (kind < 20)
        return {Rating::Above, Rating::Meets, Rating::Above, note(Rating::Meets, 30), true};
    if (kind < 40)
        return {Rating::Meets, Rating::Above, Rating::Meets, note(Rating::Meets, 30), true};
    return {Rating::Meets, Rating::Meets, Rating::Meets, note(Rating::Meets, 30), true};
}

QString Staff::title(const Seat &seat) const
{
    if (seat.post != nullptr)
        return seat.post->title;
    const StaffUnit &unit = m_units[size_t(seat.unit)];
    if (unit.rank == Rank::Office)
        return m_texts->office.head;
    for (const UnitText &division : m_texts->divisions) {
        if (division.name == unit.name)
            return division.head;
    }
    return u"Kepala "_s + unit.name;
}

QString Staff::positionKind(const Seat &seat) const
{
    return seat.post != nullptr ? seat.post->kind : QString(headPosts[size_t(m_units[size_t(seat.unit)].rank)].kind);
}

QList<ResultText> Staff::results(const Seat &seat) const
{
    const StaffUnit &unit = m_units[size_t(seat.unit)];
    QList<ResultText> results = seat.post != nullptr ? seat.post->results : m_texts->leaders[size_t(unit.rank)];
    for (ResultText &result : results) {
        result.text = withField(result.text, unit.field);
        for (ActivityText &activity : result.activities)
            activity.text = withField(activity.text, unit.field);
        for (IndicatorText &indicator : result.indicators)
            indicator.text = withField(indicator.text, unit.field);
        // Kualitatif: one narrative for each result.
        if (isQualitative(seat))
            result.indicators.resize(1);
    }
    return results;
}

} // namespace kinerja::practice
