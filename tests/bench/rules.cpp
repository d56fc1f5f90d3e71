#include "core/policy/policyset.h"
#include "core/policy/whatif.h"
#include "tests/bench/ratio.h"

#include <cstdlib>
#include <vector>

using namespace kinerja;

namespace {

PolicyPack pack(QStringView id)
{
    const Result<PolicySet> set = PolicySet::builtIn();
    const Result<PolicyPack> found = set ? set->find(id) : fail(set.error());
    if (!found)
        std::abort();
    return *found;
}

/// A million pairs of ratings to predicates, from memory.
void predicates(benchmark::State &state)
{
    constexpr size_t cases = 1'000'000;
    const PredicateMatrix matrix = pack(u"P6").predicate->matrix;
    std::vector<std::pair<Rating, Rating>> given(cases);
    quint32 next = 1;
    for (auto &[result, conduct] : given) {
        next = next * 1664525u + 1013904223u;
        result = allRatings[(next >> 16) % 3];
        conduct = allRatings[(next >> 24) % 3];
    }
    std::vector<Predicate> answers(cases);
    for (auto _ : state) {
        for (size_t i = 0; i < cases; ++i)
            answers[i] = matrix.at(given[i].first, given[i].second);
        benchmark::DoNotOptimize(answers.data());
        benchmark::ClobberMemory();
    }
}

struct Person {
    std::array<std::array<Decimal, 12>, 9> actuals; ///< by indicator and month
    Decimal conduct;
};

/// A hundred thousand employees with nine indicators of twelve months each: attainment of every month and of the year, the
/// outcome of three plans, the value of the plan, and the end value.
void staff(benchmark::State &state)
{
    constexpr size_t employees = 100'000;
    const PolicyPack p8 = pack(u"P8");
    const AttainmentTable table(*p8.attainment);
    std::vector<Person> people(employees);
    quint32 next = 7;
    const auto random = [&](int most) {
        next = next * 1664525u + 1013904223u;
        return int((next >> 8) % quint32(most));
    };
    for (Person &person : people) {
        for (auto &indicator : person.actuals) {
            for (Decimal &actual : indicator)
                actual = Decimal(600 + random(600), 1);
        }
        person.conduct = Decimal(8'000 + random(4'000), 2);
    }
    const Decimal target(100, 0);
    qint64 good = 0;
    for (auto _ : state) {
        good = 0;
        for (const Person &person : people) {
            std::array<Decimal, 3> values;
            for (size_t plan = 0; plan < 3; ++plan) {
                QList<Predicate> categories;
                categories.reserve(3);
                for (size_t aspect = 0; aspect < 3; ++aspect) {
                    Decimal sum;
                    for (const Decimal actual : person.actuals[plan * 3 + aspect]) {
                        const Result<Attainment> month =
                            table.at({target, target, actual, Direction::Up, TargetReach::Open});
                        if (!month)
                            std::abort();
                        sum = sum.plus(actual).value_or(Decimal());
                    }
                    const Decimal mean = Decimal::ratio(sum, Decimal(12, 0), 3, Rounding::HalfUp).value_or(Decimal());
                    const Result<Attainment> year = table.at({target, target, mean, Direction::Up, TargetReach::Open});
                    categories.append(year ? year->category : Predicate::VeryPoor);
                }
                const Result<Outcome> result = outcome(categories, *p8.outcome);
                values[plan] = Decimal::fromInt(result ? result->value : 0);
            }
            QList<PlanValue> plans;
            plans.reserve(3);
            for (const Decimal value : values)
                plans.append({QString(), value});
            const Result<Decimal> main = mainValue(plans, *p8.planValue);
            const Result<Nkp> end =
                main ? nkp(*main, person.conduct, PeerInput::None, NewIdea::None, *p8.nkp) : fail(main.error());
            good += end && end->predicate <= Predicate::Good;
        }
        benchmark::DoNotOptimize(good);
    }
}

/// A change of one rating among a thousand employees, and of the whole pack.
WhatIf trial()
{
    QList<WhatIfPerson> people;
    for (int i = 0; i < 1000; ++i) {
        WhatIfPerson person;
        person.unit = i / 50;
        person.leader = i % 50 == 0;
        person.result = allRatings[size_t(i) % 3];
        person.conduct = allRatings[size_t(i / 3) % 3];
        person.potential = allPotentials[size_t(i) % 3];
        person.level = allFunctionalLevels[size_t(i) % 8];
        person.credit = Decimal(i % 50, 0);
        person.before = Predicate::Good;
        people.append(person);
    }
    QList<WhatIfUnit> units(20);
    for (WhatIfUnit &unit : units)
        unit.organisation = OrganisationPredicate::Good;
    Result<WhatIf> made = WhatIf::make(people, units, pack(u"P6"), QDate(2026, 11, 24));
    if (!made)
        std::abort();
    return *made;
}

void whatIfOneRating(benchmark::State &state)
{
    WhatIf office = trial();
    size_t i = 0;
    for (auto _ : state) {
        const Result<WhatIfChange> change = office.setRatings(77, allRatings[i % 3], allRatings[(i + 1) % 3]);
        benchmark::DoNotOptimize(change.has_value());
        ++i;
    }
}

void whatIfAnotherPack(benchmark::State &state)
{
    WhatIf office = trial();
    const PolicyPack p6 = pack(u"P6");
    for (auto _ : state) {
        const WhatIfChange change = office.setPack(p6);
        benchmark::DoNotOptimize(change.people.size());
    }
}

BENCHMARK(predicates)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(staff)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(whatIfOneRating)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(whatIfAnotherPack)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    bench::FastestReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
