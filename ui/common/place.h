#pragma once

#include "core/base/ids.h"

#include <QString>

namespace kinerja {

/// Which rows of a page somebody wants to see: exactly those that the home page counts, in the whole office. The page shows that it is
/// narrowed, and takes it back.
enum class Narrowing {
    None,
    WithoutPlan,         ///< Plans: posts of the place's year
    OpenPlans,           ///< Plans: the employee is at them
    SubmittedPlans,      ///< Plans: they wait for the appraiser
    WithoutRealisation,  ///< Plans: agreed, and nothing is recorded in the workspace's period
    WithoutOrganisation, ///< Evaluation: units
    Unrated,             ///< Evaluation: people
    Unexplained,         ///< Evaluation: units
    Ready,               ///< Evaluation: people
    Outdated,            ///< Evaluation: people
    Unprinted,           ///< Print: issued documents
};

/// Where in the program somebody is or wants to go. The shell owns the way there; screens only name it.
struct Place {
    enum class Kind {
        Home,
        People,     ///< the list; `unit` narrows it
        Person,     ///< `subject`: the employee
        Plan,       ///< `subject`: the placement, null for the list (Plans); `year`
        Plans,      ///< the list of a year's plans; `unit` narrows it
        Evaluation, ///< `unit`; `subject` (placement) names a row; the period is the workspace's
        Import,     ///< `text`: a file to begin with, or empty
        Print,      ///< `text`: form code; `unit` or `subject` (employee) narrow it
        Rules,      ///< the packs in force; `text`: the id of one
        Recompute,  ///< the workspace's period under other rules; `unit`; `text`: the id of a pack
        Trial,      ///< the workspace's period tried out, nothing is saved; `unit`
        Settings,   ///< of the office; `text`: the section
        Preferences,
        Help,       ///< `text`: the topic
    };
    Kind kind = Kind::Home;
    Uuid subject = {};
    Uuid unit = {};
    int year = 0;
    QString text = {};
    Narrowing only = Narrowing::None; ///< narrowed, `unit` and `subject` say nothing

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace kinerja
