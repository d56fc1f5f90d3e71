// What lives here: what every screen is made of: look, icons, fields, notices, questions, tables, and the way to the open office.
// What does not: any screen (the rooms beside this one), what records mean (core), printing (print), charts (charts).
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace kinerja {

enum class Theme { System, Light, Dark };
[[nodiscard]] QString code(Theme theme); ///< system light dark
[[nodiscard]] Theme themeFromCode(QStringView code);

/// The colours of one palette, by what they are for.
struct Tokens {
    QColor window, surface, alternate;
    QColor text, muted, border;
    QColor primary, onPrimary, selection;
    QColor positive;  ///< something succeeded
    QColor attention; ///< something wants a look; never a person's fault
    QColor loss;      ///< data is lost or would be; nothing else is red
    QColor practice;  ///< the band of the practice office
    std::array<QColor, 5> predicates; ///< Sangat Baik … Sangat Kurang, always beside their word and shape
    bool dark = false;
};
[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The tokens that belong to a widget's palette, for whoever paints.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/// Space comes in steps of four pixels.
namespace space {
constexpr int page = 24;
constexpr int between = 16;
constexpr int cardX = 16;
constexpr int cardY = 14;
constexpr int small = 8;
constexpr int tiny = 4;
constexpr int row = 36;
constexpr int denseRow = 30;
} // namespace space

/// Makes the program's typeface known; call once before `applyLook`.
void loadScreenFonts();
/// Fusion, palette, style sheet and type size of the whole program; at any time. `textPercent` is 100 to 200.
void applyLook(QApplication &application, Theme theme, int textPercent);
/// Whether the system itself asks for dark, as far as it says.
[[nodiscard]] bool systemIsDark();

/// Gives a widget one of the looks of the style sheet: "primary" and "quiet" and "link" on buttons, "title" "cardTitle" "muted" "small"
/// "number" on labels, "card" "page" "band" on frames.
void setKind(QWidget *widget, const char *kind);

/// A row's height for the type size that is set: `space::row` at 100 %.
[[nodiscard]] int rowHeight(const QWidget *widget);

} // namespace kinerja
