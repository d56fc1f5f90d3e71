#pragma once

#include "core/practice/practicetexts.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace kinerja::practice {

/// Chance that repeats: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014). A new
/// one for every question, named by numbers, so that no answer depends on the order of asking.
class Dice {
public:
    enum class Question : quint64 { Person, Skill, Judgement, Standing, Realisation, Activity, Feedback, Organisation, Passphrase };

    Dice(quint32 seed, Question question, std::initializer_list<quint64> about = {});

    /// 0 to `bound` − 1; `bound` is above 0.
    [[nodiscard]] quint32 below(quint32 bound);
    [[nodiscard]] int between(int least, int most) { return least + int(below(quint32(most - least + 1))); }
    [[nodiscard]] bool chance(int percent) { return int(below(100)) < percent; }
    /// A value of the range, with as many digits after the point as its lower end has.
    [[nodiscard]] Decimal within(const std::array<Decimal, 2> &range);
    template <class T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list[qsizetype(below(quint32(list.size())))];
    }

private:
    [[nodiscard]] quint64 next();

    quint64 m_state;
};

/// Which leader's plan a head has.
enum class Rank { Office, Division, Section };

struct StaffUnit {
    QString code;
    QString name;
    QString kind;
    QString field;
    int parent = -1; ///< of units; −1 for the office itself
    Rank rank = Rank::Section;
    int head = -1; ///< of people
};

struct Person {
    QString nip;
    QString name;
    QString titleBefore;
    QString titleAfter;
    QString birthPlace;
    QDate born;
    QChar sex; ///< L or P
    QString status;
    QDate since;
    QString rank;
    QString grade;
    int unit = 0;
    const PostText *post = nullptr; ///< null for heads
    int appraiser = -1;             ///< of people; −1 for the head of the office
};

/// One person in one post during a quarter.
struct Seat {
    int person = 0;
    int unit = 0;
    const PostText *post = nullptr; ///< null for heads
    int appraiser = -1;
    int segment = 0; ///< as files have it; 0 where the person has only one post in the quarter
    QDate from;      ///< first day in the quarter
    QDate until;     ///< last day
};

/// What the appraiser makes of a seat, and what the evidence will show.
struct Judgement {
    std::optional<Rating> result; ///< nothing for heads: theirs is the organisation's
    Rating conduct = Rating::Meets;
    Rating evidence = Rating::Meets;
    QString note;
    bool isRated = true; ///< false for whoever has no plan
};

/// Units and people of the practice office, and how their year 2026 goes: who did well, who needed support, who moved.
/// The same for the same number and seed. A value that lives while its files are written.
class Staff {
public:
    static constexpr int year = 2026;
    static constexpr int quarters = 3;
    static constexpr int fewest = 10;
    static constexpr int most = 200'000;

    /// `texts` outlives it.
    [[nodiscard]] static Staff invent(const Texts &texts, int employees, quint32 seed);

    [[nodiscard]] const Texts &texts() const { return *m_texts; }
    [[nodiscard]] quint32 seed() const { return m_seed; }
    [[nodiscard]] const std::vector<StaffUnit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] QString officeName() const { return m_texts->office.name; }

    /// Everybody's seats in a quarter (1 to 3), by person and then by date.
    [[nodiscard]] const std::vector<Seat> &seats(int quarter) const { return m_seats[size_t(quarter - 1)]; }
    /// As many, in the same order.
    [[nodiscard]] const std::vector<Judgement> &judgements(int quarter) const { return m_judgements[size_t(quarter - 1)]; }
    [[nodiscard]] OrganisationPredicate organisation(int unit, int quarter) const;

    [[nodiscard]] QString title(const Seat &seat) const;
    [[nodiscard]] QString positionKind(const Seat &seat) const;
    [[nodiscard]] QString level(const Seat &seat) const { return seat.post ? seat.post->level : QString(); }
    /// The results that somebody plans in a seat, with the words of their unit.
    [[nodiscard]] QList<ResultText> results(const Seat &seat) const;
    [[nodiscard]] static bool isQualitative(const Seat &seat) { return seat.post && seat.post->isQualitative; }
    /// The seat of the beginning of the year, and for whoever moved the one of its end.
    [[nodiscard]] Seat firstSeat(int person) const;
    [[nodiscard]] Seat movedSeat() const;

    /// The unit whose third quarter is the exercise: all of it is there but the last steps.
    [[nodiscard]] int exerciseUnit() const { return m_exerciseUnit; }
    /// Who moved to the exercise's unit on `movedOn()`.
    [[nodiscard]] int moved() const { return m_moved; }
    [[nodiscard]] static QDate movedOn() { return QDate(year, 5, 18); }
    /// Who has no plan yet.
    [[nodiscard]] int planless() const { return m_planless; }
    /// Whose first quarter is mended after it was issued.
    [[nodiscard]] int revised() const { return m_revised; }
    /// Monday to Friday without holidays.
    [[nodiscard]] const std::vector<QDate> &workingDays(int quarter) const { return m_workingDays[size_t(quarter - 1)]; }
    [[nodiscard]] static QDate firstDay(int quarter) { return QDate(year, 3 * quarter - 2, 1); }
    [[nodiscard]] static QDate lastDay(int quarter) { return firstDay(quarter).addMonths(3).addDays(-1); }

private:
    Staff(const Texts &texts, quint32 seed) : m_texts(&texts), m_seed(seed) {}
    void inventUnits(int employees);
    void inventPeople(int employees);
    int addUnit(const UnitText &text, const QString &number, int parent, Rank rank, int place, int width);
    int addPerson(int unit, const PostText *post, int appraiser, QHash<QString, int> &serials);
    void chooseThePeopleOfTheStory();
    void seatEverybody();
    void judge(int quarter);
    void judgeUnit(int quarter, int unit, const std::vector<size_t> &members);
    [[nodiscard]] std::optional<Predicate> storied(int quarter, int person) const;
    [[nodiscard]] Judgement judgementFor(Predicate predicate, int quarter, const Seat &seat) const;

    const Texts *m_texts;
    quint32 m_seed;
    std::vector<StaffUnit> m_units;
    std::vector<int> m_leaves; ///< units where people work, the exercise's first
    std::vector<Person> m_people;
    std::array<std::vector<Seat>, quarters> m_seats;
    std::array<std::vector<Judgement>, quarters> m_judgements;
    std::array<std::vector<QDate>, quarters> m_workingDays;
    int m_exerciseUnit = 0;
    int m_crowdedUnit = 0; ///< whose second quarter departs from the guide, with a reason
    int m_moved = 0;
    int m_planless = 0;
    int m_revised = 0;
    int m_supported = 0; ///< who needed support in the second quarter
};

} // namespace kinerja::practice
