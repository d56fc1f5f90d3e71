#include "core/base/monthnames.h"

#include <array>

namespace kinerja {

namespace {

struct MonthName {
    QStringView name;
    int month;
};

constexpr std::array monthNames = {
    MonthName{u"januari", 1},   MonthName{u"jan", 1},     MonthName{u"january", 1},   MonthName{u"februari", 2},
    MonthName{u"pebruari", 2},  MonthName{u"feb", 2},     MonthName{u"peb", 2},       MonthName{u"february", 2},
    MonthName{u"maret", 3},     MonthName{u"mar", 3},     MonthName{u"march", 3},     MonthName{u"april", 4},
    MonthName{u"apr", 4},       MonthName{u"mei", 5},     MonthName{u"may", 5},       MonthName{u"juni", 6},
    MonthName{u"jun", 6},       MonthName{u"june", 6},    MonthName{u"juli", 7},      MonthName{u"jul", 7},
    MonthName{u"july", 7},      MonthName{u"agustus", 8}, MonthName{u"agu", 8},       MonthName{u"ags", 8},
    MonthName{u"agt", 8},       MonthName{u"agust", 8},   MonthName{u"aug", 8},       MonthName{u"august", 8},
    MonthName{u"september", 9}, MonthName{u"sep", 9},     MonthName{u"sept", 9},      MonthName{u"oktober", 10},
    MonthName{u"okt", 10},      MonthName{u"oct", 10},    MonthName{u"october", 10},  MonthName{u"november", 11},
    MonthName{u"nopember", 11}, MonthName{u"nov", 11},    MonthName{u"nop", 11},      MonthName{u"desember", 12},
    MonthName{u"des", 12},      MonthName{u"dec", 12},    MonthName{u"december", 12},
};

} // namespace

std::optional<int> monthByName(QStringView text)
{
    for (const MonthName &entry : monthNames) {
        if (entry.name.compare(text, Qt::CaseInsensitive) == 0)
            return entry.month;
    }
    return std::nullopt;
}

} // namespace kinerja
