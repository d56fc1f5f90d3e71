// What lives here: how every bench prints its figures: Google Benchmark's table, then RATIO lines that a script can read.
// What does not: the work that is timed.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace kinerja::bench {

/// `ours` may take at most `target` times what `peer` takes; both are names of benchmarks of this program.
struct Ratio {
    std::string work;
    std::string ours;
    std::string peer;
    double target;
};

/// Keeps each benchmark's fastest repetition: on a busy machine the least disturbed one is the nearest to the truth.
class FastestReporter final : public benchmark::ConsoleReporter {
public:
    FastestReporter() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration || run.iterations == 0)
                continue;
            const double seconds = run.real_accumulated_time / double(run.iterations);
            const auto [place, isNew] = m_seconds.try_emplace(run.run_name.function_name, seconds);
            if (!isNew)
                place->second = std::min(place->second, seconds);
        }
        ConsoleReporter::ReportRuns(runs);
    }

    /// RATIO <work> <ours, ms> <peer, ms> <ratio> <target>; nothing for a work that was filtered out.
    void print(const std::vector<Ratio> &ratios) const
    {
        for (const Ratio &ratio : ratios) {
            const auto ours = m_seconds.find(ratio.ours);
            const auto peer = m_seconds.find(ratio.peer);
            if (ours != m_seconds.end() && peer != m_seconds.end())
                std::printf("RATIO %s %.1f %.1f %.3f %.2f\n", ratio.work.c_str(), ours->second * 1e3,
                            peer->second * 1e3, ours->second / peer->second, ratio.target);
        }
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace kinerja::bench
