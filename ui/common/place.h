#pragma once

#include "core/base/ids.h"

#include <QString>

namespace kinerja {

/// Where in the program somebody is or wants to go. The shell owns the way there; screens only name it.
struct Place {
    enum class Kind {
        Home,
        People,     ///< the list; `unit` narrows it
        Person,     ///< `subject`: the employee
        Plan,       ///< `subject`: the placement, null for the list (Plans); `year`
        Plans,      ///< the list of a year's plans; `unit` narrows it
        Evaluation, ///< `unit`; the period is the workspace's
        Import,     ///< `text`: a file to begin with, or empty
        Print,      ///< `text`: form code; `unit` or `subject` (employee) narrow it
        Settings,   ///< of the office; `text`: the section
        Preferences,
        Help,       ///< `text`: the topic
    };
    Kind kind = Kind::Home;
    Uuid subject = {};
    Uuid unit = {};
    int year = 0;
    QString text = {};

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace kinerja
