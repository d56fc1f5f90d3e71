#include "ui/common/style.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QProxyStyle>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

// Both lie in static libraries; without these calls the linker leaves them out.
static void bringInScreenFonts()
{
    Q_INIT_RESOURCE(screenfonts);
    Q_INIT_RESOURCE(icons);
}

namespace kinerja {

namespace {

constexpr double usualPoints = 10.5; ///< of text at 100 %

QString css(const QColor &colour)
{
    return colour.name();
}

/// `share` of `over` on `under`.
QColor mixed(const QColor &over, const QColor &under, int percent)
{
    const auto part = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onPrimary);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.primary);
    p.setColor(QPalette::LinkVisited, t.primary);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.alternate);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

/// Fusion with icons that grow with the text: what a widget does not say itself it asks here.
class Look final : public QProxyStyle {
public:
    Look() : QProxyStyle(u"Fusion"_s) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize: return qRound(16 * QApplication::font().pointSizeF() / usualPoints);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

/// `textPercent` scales what has a fixed size beside text: arrows, boxes to tick, the buttons of a number field.
QString sheetOf(const Tokens &t, int textPercent)
{
    QString sheet = uR"(
QWidget { color: %text; }
QMainWindow, QDialog, QWidget[kind="page"] { background: %window; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }
QToolTip { background: %surface; color: %text; border: 1px solid %border; padding: 4px 6px; }

QFrame[kind="card"] { background: %surface; border: 1px solid %border; border-radius: 8px; }
QFrame[kind="side"] { background: %surface; border: none; border-right: 1px solid %border; }
QFrame[kind="bar"] { background: %surface; border: none; border-top: 1px solid %border; }
QFrame[kind="band"] { background: %practice; border: none; }
QFrame[kind="band"] QLabel { color: #1B2430; }
QFrame[kind="line"] { background: %border; border: none; max-height: 1px; min-height: 1px; }
QFrame[notice="info"] { background: %infoSoft; border: 1px solid %primary; border-radius: 6px; }
QFrame[notice="success"] { background: %positiveSoft; border: 1px solid %positive; border-radius: 6px; }
QFrame[notice="attention"] { background: %attentionSoft; border: 1px solid %attention; border-radius: 6px; }
QFrame[notice="loss"] { background: %lossSoft; border: 1px solid %loss; border-radius: 6px; }

QLabel { background: transparent; }
QLabel[kind="muted"], QLabel[kind="small"] { color: %muted; }
QLabel[kind="brand"], QLabel[kind="step"] { color: %primary; }
QLabel[kind="problem"] { color: %attention; }

QPushButton { background: %surface; border: 1px solid %border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: %alternate; border-color: %muted; }
QPushButton:pressed { background: %selection; }
QPushButton:focus { border: 2px solid %primary; padding: 5px 13px; }
QPushButton:disabled { color: %muted; background: %window; border: 1px solid %border; }
QPushButton[kind="primary"] { background: %primary; color: %onPrimary; border: 1px solid %primary; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: %primaryHover; }
QPushButton[kind="primary"]:focus { border: 2px solid %text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: %window; color: %muted; border: 1px solid %border; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: %primary; padding: 4px 6px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid %primary; padding: 3px 5px; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 7px 10px; text-align: left; }
QPushButton[kind="nav"]:hover { background: %alternate; }
QPushButton[kind="nav"]:checked { background: %selection; color: %primaryText; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid %primary; padding: 6px 9px; }
QPushButton[kind="nav"]:disabled { color: %muted; background: transparent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %selection; }
QToolButton:focus { border: 2px solid %primary; padding: 3px; }
QToolButton[kind="chip"] { background: %selection; border: 1px solid %border; padding: 3px 8px; }
QToolButton[kind="chip"]:focus { border: 2px solid %primary; padding: 2px 7px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: %surface; border: 1px solid %borderStrong; border-radius: 6px;
    padding: 5px 8px; selection-background-color: %primary; selection-color: %onPrimary; }
QPlainTextEdit, QTextEdit { padding: 2px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid %primary; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 1px 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { background: %window; color: %muted; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: %window; }
QFrame[kind="choices"][problem="true"] { border: 2px solid %attention; border-radius: 6px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border: 2px solid %attention; padding: 4px 7px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: %stepWide; }
QSpinBox, QDateEdit, QSpinBox:focus, QDateEdit:focus { padding-right: %stepWide; }
QSpinBox::up-button, QDateEdit::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; background: transparent; width: %stepWide; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDateEdit::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none; background: transparent; width: %stepWide; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDateEdit::up-button:hover, QDateEdit::down-button:hover { background: %selection; border-radius: 3px; }
QSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/%shade/up.svg); width: %stepArrow; height: %stepArrow; }
QSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/%shade/down.svg); width: %stepArrow; height: %stepArrow; }
QSpinBox::up-arrow:disabled, QSpinBox::up-arrow:off, QDateEdit::up-arrow:disabled, QDateEdit::up-arrow:off { image: url(:/icons/%shade/up-off.svg); }
QSpinBox::down-arrow:disabled, QSpinBox::down-arrow:off, QDateEdit::down-arrow:disabled, QDateEdit::down-arrow:off { image: url(:/icons/%shade/down-off.svg); }
QComboBox::down-arrow, QDateEdit[calendarPopup="true"]::down-arrow { image: url(:/icons/%shade/down.svg); width: %listArrow; height: %listArrow; }
QComboBox::down-arrow:disabled, QDateEdit[calendarPopup="true"]::down-arrow:disabled { image: url(:/icons/%shade/down-off.svg); }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: %surface; border: none; border-radius: 0; padding: 0; selection-background-color: %selection; selection-color: %text; }
QComboBoxPrivateContainer { background: %surface; border: 1px solid %borderStrong; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QCheckBox::indicator, QRadioButton::indicator { width: %boxSide; height: %boxSide; border: 1px solid %borderStrong; background: %surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: %boxRound; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid %primary; }
QCheckBox::indicator:checked { background: %primary; border-color: %primary; image: url(:/icons/%shade/tick.svg); }
QRadioButton::indicator:checked { width: %boxDot; height: %boxDot; border: %boxRing solid %primary; background: %surface; }
QCheckBox::indicator:checked:disabled { background: %muted; border-color: %muted; }
QRadioButton::indicator:checked:disabled { border-color: %muted; }

QTableView, QTreeView, QListView { background: %surface; alternate-background-color: %alternate; border: 1px solid %border; border-radius: 8px; gridline-color: %border;
    selection-background-color: %selection; selection-color: %text; outline: none; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 8px; border: none; }
QTableView::item { padding: 0 5px; }
QTreeView::item, QListView::item { min-height: 30px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: %selection; color: %text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid %primary; }
QHeaderView { background: %surface; border: none; }
QHeaderView::section { background: %surface; color: %muted; border: none; border-bottom: 1px solid %border; padding: 7px 8px; font-weight: 600; }
QHeaderView[sorts="true"]::up-arrow { image: url(:/icons/%shade/up.svg); width: %stepArrow; height: %stepArrow; subcontrol-position: center right; }
QHeaderView[sorts="true"]::down-arrow { image: url(:/icons/%shade/down.svg); width: %stepArrow; height: %stepArrow; subcontrol-position: center right; }
QTableCornerButton::section { background: %surface; border: none; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 14px; color: %muted; }
QTabBar::tab:selected { color: %primaryText; border-bottom: 2px solid %primary; font-weight: 600; }
QTabBar::tab:focus { border-bottom: 2px solid %text; }
QTabWidget::pane { border: none; border-top: 1px solid %border; }

QProgressBar { background: %window; border: 1px solid %border; border-radius: 4px; text-align: center; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: %primary; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: %scroll; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QMenuBar { background: %surface; border-bottom: 1px solid %border; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: %selection; }
QMenu { background: %surface; border: 1px solid %border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: %selection; }
QMenu::item:disabled { color: %muted; }
QMenu::separator { height: 1px; background: %border; margin: 4px 8px; }
)"_s;
    const auto scaled = [textPercent](int pixels) { return QString::number((pixels * textPercent + 50) / 100) + u"px"_s; };
    const int box = (16 * textPercent + 50) / 100 / 2 * 2;
    // Longer names first: %primaryHover must not be read as %primary.
    const std::array replacements = {
        std::pair(u"%stepWide"_s, scaled(22)),
        std::pair(u"%stepArrow"_s, scaled(10)),
        std::pair(u"%listArrow"_s, scaled(12)),
        std::pair(u"%boxSide"_s, QString::number(box) + u"px"_s),
        std::pair(u"%boxRound"_s, QString::number(box / 2 + 1) + u"px"_s),
        std::pair(u"%boxDot"_s, QString::number(box / 2) + u"px"_s),
        std::pair(u"%boxRing"_s, QString::number(box / 4 + 1) + u"px"_s),
        std::pair(u"%primaryHover"_s, css(mixed(t.primary, t.dark ? Qt::white : Qt::black, 88))),
        std::pair(u"%primaryText"_s, css(t.primary)),
        std::pair(u"%primary"_s, css(t.primary)),
        std::pair(u"%positiveSoft"_s, css(mixed(t.positive, t.surface, 12))),
        std::pair(u"%positive"_s, css(t.positive)),
        std::pair(u"%attentionSoft"_s, css(mixed(t.attention, t.surface, 12))),
        std::pair(u"%attention"_s, css(t.attention)),
        std::pair(u"%lossSoft"_s, css(mixed(t.loss, t.surface, 12))),
        std::pair(u"%loss"_s, css(t.loss)),
        std::pair(u"%infoSoft"_s, css(mixed(t.primary, t.surface, 8))),
        std::pair(u"%borderStrong"_s, css(mixed(t.muted, t.surface, 70))),
        std::pair(u"%border"_s, css(t.border)),
        std::pair(u"%scroll"_s, css(mixed(t.muted, t.surface, 45))),
        std::pair(u"%window"_s, css(t.window)),
        std::pair(u"%surface"_s, css(t.surface)),
        std::pair(u"%alternate"_s, css(t.alternate)),
        std::pair(u"%text"_s, css(t.text)),
        std::pair(u"%muted"_s, css(t.muted)),
        std::pair(u"%onPrimary"_s, css(t.onPrimary)),
        std::pair(u"%selection"_s, css(t.selection)),
        std::pair(u"%practice"_s, css(t.practice)),
        std::pair(u"%shade"_s, t.dark ? u"dark"_s : u"light"_s),
    };
    for (const auto &[name, value] : replacements)
        sheet.replace(name, value);
    return sheet;
}

/// Gives a widget the font of its kind at the text size of the moment. Sizes go by the font, which a style sheet would fix in points.
void fitFont(QWidget *widget)
{
    const QString kind = widget->property("kind").toString();
    QFont font = QApplication::font();
    if (kind == "title"_L1) {
        font.setPointSizeF(font.pointSizeF() * 1.6);
        font.setBold(true);
    } else if (kind == "cardTitle"_L1 || kind == "brand"_L1) {
        font.setPointSizeF(font.pointSizeF() * (kind == "brand"_L1 ? 1.25 : 1.08));
        font.setBold(true);
    } else if (kind == "step"_L1 || kind == "number"_L1) {
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setBold(true);
    } else if (kind == "small"_L1) {
        font.setPointSizeF(qMax(9.5, font.pointSizeF() * 0.92));
    } else {
        return;
    }
    widget->setFont(font);
}

} // namespace

QString code(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme themeFromCode(QStringView text)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (text == code(theme))
            return theme;
    }
    return Theme::System;
}

const Tokens &lightTokens()
{
    static const Tokens tokens{
        0xF4F6F8, 0xFFFFFF, 0xFAFBFC, 0x1B2430, 0x566270, 0xD7DDE4, 0x0B5E8A, 0xFFFFFF, 0xDCEBF4, 0x1B6E53, 0x8F5A0A, 0xA32020, 0xF2A33A,
        {0x1B6E53, 0x2F7FB8, 0xB0731A, 0xA34A28, 0x6B4E8E}, false};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        0x12171D, 0x1A2129, 0x1E2630, 0xE6EBF1, 0x9AA7B5, 0x303B47, 0x63B5E6, 0x0E141A, 0x22384A, 0x5FC29F, 0xE0A94E, 0xF08A8A, 0xE09530,
        {0x5FC29F, 0x6DB3E6, 0xE0A94E, 0xE08A63, 0xB59AD8}, true};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

void loadScreenFonts()
{
    bringInScreenFonts();
    const QDir folder(u":/fonts"_s);
    for (const QString &file : folder.entryList({u"Inter-*"_s}))
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An older Qt only shows it in the palette that the platform brought.
    const QVariant before = qApp->property("platformIsDark");
    return before.isValid() && before.toBool();
#endif
}

void applyLook(QApplication &application, Theme theme, int textPercent)
{
    if (!application.property("platformIsDark").isValid())
        application.setProperty("platformIsDark", QApplication::palette().color(QPalette::Window).lightness() < 128);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(new Look);
    QFont font(QStringList{u"Inter"_s, u"Liberation Sans"_s, u"Arial"_s});
    const int percent = qBound(100, textPercent, 200);
    font.setPointSizeF(usualPoints * percent / 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(tokens));
    application.setStyleSheet(sheetOf(tokens, percent));
    // A widget with a font of its own would keep its old size. After the sheet, which gives every widget the font back that it had before.
    for (QWidget *const widget : QApplication::allWidgets())
        fitFont(widget);
}

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    fitFont(widget);
}

int rowHeight(const QWidget *widget)
{
    return qMax(space::row, widget->fontMetrics().height() * 2);
}

} // namespace kinerja
