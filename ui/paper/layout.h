#pragma once

#include "ui/paper/fonts.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QTextLayout;

namespace kinerja::paper {

// Lengths on paper are twips: 1/20 point, 1/1,440 inch. Sizes of type are points. Painters are set up so that one unit is
// one twip, and since fonts are made in whole twips too, a page measures the same on every device.

/// Twips of `points`.
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * 20;
}

/// Twips of `millimetres`, to the nearest whole one.
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return qRound(millimetres * 1440 / 25.4);
}

enum class Align { Left, Centre, Right };
enum class VerticalAlign { Top, Middle, Bottom };
enum class Strike { Off, On };
enum class Fill { None, Soft, Heading };

/// Text of one face.
struct Run {
    QString text = {};
    Face face = Face::Regular;
    Strike strike = Strike::Off;
};

/// One paragraph. Line breaks in its text start new lines; words that are wider than a line are broken.
struct Text {
    QList<Run> runs = {};
    qreal size = 9; ///< points
    Align align = Align::Left;
    QString marker = {}; ///< stands left of the first line when `hang` makes room: "1.", "–"
    qreal hang = 0;      ///< twips that every line is set in by
    int dottedLines = 0; ///< that many lines to write on, instead of text
    qreal after = 0;     ///< twips below
};

[[nodiscard]] Text plain(const QString &text, Align align = Align::Left, qreal size = 9);
[[nodiscard]] Text bold(const QString &text, Align align = Align::Left, qreal size = 9);

/// The edges of a cell that are drawn.
enum Edge { NoEdge = 0, LeftEdge = 1, TopEdge = 2, RightEdge = 4, BottomEdge = 8, AllEdges = 15 };
Q_DECLARE_FLAGS(Edges, Edge)
Q_DECLARE_OPERATORS_FOR_FLAGS(Edges)

/// A picture of fixed height, painted into the rectangle it is given.
struct Figure {
    std::function<void(QPainter &, const QRectF &)> paint = {};
    qreal height = 0; ///< twips
};

/// A cell of a table: paragraphs, then perhaps a figure.
struct Cell {
    QList<Text> texts = {};
    int columns = 1; ///< columns that it covers
    int rows = 1;    ///< rows that it covers
    Fill fill = Fill::None;
    VerticalAlign vertical = VerticalAlign::Top;
    Edges edges = AllEdges;
    Figure figure = {};
};

enum class Keep { Free, WithNext };

/// A row lists the cells that start in it, from left to right; places covered from above are left out.
struct Row {
    QList<Cell> cells = {};
    Keep keep = Keep::Free;
    qreal height = 0; ///< twips, at least
};

/// A table. Its first `headRows` rows are repeated on every page that it reaches.
///
/// Rows are not split, and rows that a spanning cell joins stay together, as long as they fit on a page.
struct Table {
    QList<qreal> columns = {}; ///< shares of the width
    QList<Row> rows = {};
    int headRows = 0;
    qreal paddingX = pt(3.5);
    qreal paddingY = pt(2.5);
    qreal lineWidth = pt(0.5);
};

struct Paragraph {
    Text text = {};
    Keep keep = Keep::Free;
};

/// White space; none at the top of a page.
struct Space {
    qreal height = 0; ///< twips
};

/// A line across the page.
struct Rule {
    qreal thickness = pt(0.5); ///< twips
};

using Block = std::variant<Paragraph, Space, Rule, Table>;

enum class Together {
    Free,         ///< breaks between blocks and rows
    OnePage,      ///< one page, if it fits on one
    WithPrevious, ///< one page, and with at least the end of what stands before it: signatures
};

struct Section {
    QList<Block> blocks = {};
    Together together = Together::Free;
};

/// A sheet and where things may stand on it, in twips.
struct PageGeometry {
    QSizeF size = {};
    QMarginsF margins = {};
    qreal header = 0; ///< kept free below the upper margin
    qreal footer = 0; ///< kept free above the lower margin

    [[nodiscard]] QRectF inside() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
    [[nodiscard]] QRectF body() const { return inside().adjusted(0, header, 0, -footer); }
};

/// One line of a box, relative to the box.
struct PlacedLine {
    const QTextLayout *text = nullptr;
    int line = 0;
    const QTextLayout *marker = nullptr;
    QPointF position = {};
    qreal width = 0; ///< of a dotted line or a figure
    qreal height = 0;
    qreal indent = 0; ///< from the marker to the text
    const Figure *figure = nullptr;
};

/// Something on a page: a cell, the lines of a paragraph, a rule.
struct Box {
    enum class Kind { Cell, Paragraph, Rule };
    enum class Role { Head, Body };

    Kind kind = Kind::Cell;
    Role role = Role::Body;
    QRectF rect = {};
    int section = 0;
    int table = -1; ///< number of the table in the document
    int row = -1;   ///< row of the table in which the cell starts
    bool continues = false; ///< goes on on the next page
    Fill fill = Fill::None;
    Edges edges = NoEdge;
    qreal lineWidth = 0;
    std::vector<PlacedLine> lines = {};
};

/// A document that was measured and broken into pages, ready to be painted on any device, any number of times.
class Composition {
public:
    ~Composition();
    Composition(Composition &&) noexcept;
    Composition &operator=(Composition &&) noexcept;

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<Box> &boxes(int page) const { return m_pages[size_t(page)]; }

    /// Paints the body of `page` (from 0). One unit of the painter is one twip.
    void paint(QPainter &painter, int page) const;

private:
    friend class Composer;
    Composition();

    PageGeometry m_geometry;
    std::vector<std::vector<Box>> m_pages;
    std::vector<std::unique_ptr<QTextLayout>> m_texts;
    std::vector<std::unique_ptr<Figure>> m_figures;
};

/// Measures and breaks documents into pages. One thread. Compositions own what they show and may outlive it.
class Composer {
public:
    explicit Composer(PaperFonts fonts) : m_fonts(std::move(fonts)) {}

    [[nodiscard]] Composition compose(const QList<Section> &sections, const PageGeometry &geometry) const;
    [[nodiscard]] const PaperFonts &fonts() const { return m_fonts; }

private:
    PaperFonts m_fonts;
};

} // namespace kinerja::paper
