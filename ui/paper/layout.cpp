#include "ui/paper/layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

// Of the height of type; Liberation's own is 1.15.
constexpr qreal lineHeight = 1.2;
constexpr qreal dottedLineHeight = 1.5;
// Sums of whole twips are exact; this is for what a caller gives in fractions.
constexpr qreal hair = 0.01;

QColor colour(Fill fill)
{
    switch (fill) {
    case Fill::None: return {};
    case Fill::Soft: return QColor(0xf3, 0xf3, 0xf3);
    case Fill::Heading: return QColor(0xe2, 0xe2, 0xe2);
    }
    Q_UNREACHABLE();
}

/// Text as one line of glyphs can show it: no tabs or controls, line ends as Qt's line separator.
QString printable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

qreal total(const std::vector<qreal> &heights, size_t first, size_t count)
{
    qreal sum = 0;
    for (size_t i = first; i < first + count; ++i)
        sum += heights[i];
    return sum;
}

qreal contentHeight(const std::vector<PlacedLine> &lines)
{
    return lines.empty() ? 0 : lines.back().position.y() + lines.back().height;
}

/// Takes the lines that end at or above `room` out of `lines`; what is left starts at 0 again.
std::vector<PlacedLine> takeLines(std::vector<PlacedLine> &lines, qreal room)
{
    const auto cut = std::find_if(lines.begin(), lines.end(),
                                  [room](const PlacedLine &line) { return line.position.y() + line.height > room + hair; });
    std::vector<PlacedLine> taken(lines.begin(), cut);
    lines.erase(lines.begin(), cut);
    if (!taken.empty() && !lines.empty()) {
        const qreal start = lines.front().position.y();
        for (PlacedLine &line : lines)
            line.position.ry() -= start;
    }
    return taken;
}

struct BandCell {
    size_t row = 0;
    size_t rows = 1;
    qreal x = 0;
    qreal width = 0;
    int sourceRow = 0;
    Fill fill = Fill::None;
    VerticalAlign vertical = VerticalAlign::Top;
    Edges edges = AllEdges;
    bool continues = false;
    std::vector<PlacedLine> lines = {};
};

/// Rows that spanning cells join: the unit that is kept on one page.
struct Band {
    std::vector<qreal> least = {}; ///< the heights asked for
    std::vector<qreal> heights = {};
    std::vector<BandCell> cells = {};

    [[nodiscard]] qreal height() const { return total(heights, 0, heights.size()); }

    void measure(qreal paddingY)
    {
        heights = least;
        for (const BandCell &cell : cells)
            if (cell.rows == 1)
                heights[cell.row] = std::max(heights[cell.row], contentHeight(cell.lines) + 2 * paddingY);
        for (const BandCell &cell : cells) {
            const qreal missing = contentHeight(cell.lines) + 2 * paddingY - total(heights, cell.row, cell.rows);
            if (cell.rows == 1 || missing <= 0)
                continue;
            for (size_t i = 0; i < cell.rows; ++i)
                heights[cell.row + i] += std::ceil(missing / qreal(cell.rows));
        }
    }
};

struct TableFrame {
    std::vector<Band> head = {};
    qreal headHeight = 0;
    qreal paddingX = 0;
    qreal paddingY = 0;
    qreal lineWidth = 0;
};

/// What must follow a piece on the same page.
enum class Bond {
    None,
    Heading, ///< what it is the heading of
    Closing, ///< a signature that must not stand alone
};

struct Piece {
    enum class Kind { Space, Lines, Rule, Band };

    Kind kind = Kind::Space;
    qreal height = 0;
    Bond bond = Bond::None;
    int section = 0;
    int table = -1;
    Band band = {};
    std::vector<PlacedLine> lines = {};
};

/// Makes lines out of paragraphs, owning the shaped text through the composition.
class Shaper {
public:
    Shaper(const PaperFonts &fonts, std::vector<std::unique_ptr<QTextLayout>> &texts,
           std::vector<std::unique_ptr<Figure>> &figures)
        : m_fonts(fonts), m_texts(texts), m_figures(figures)
    {
    }

    std::vector<PlacedLine> lines(const QList<Text> &texts, const Figure &figure, qreal width)
    {
        std::vector<PlacedLine> lines;
        qreal y = 0;
        for (const Text &text : texts) {
            if (text.dottedLines > 0)
                dotted(text, width, y, lines);
            else
                shaped(text, width, y, lines);
            y += text.after;
        }
        if (figure.paint) {
            m_figures.push_back(std::make_unique<Figure>(figure));
            lines.push_back({.position = {0, y}, .width = width, .height = figure.height,
                             .figure = m_figures.back().get()});
        }
        return lines;
    }

private:
    void dotted(const Text &text, qreal width, qreal &y, std::vector<PlacedLine> &lines)
    {
        const qreal height = std::round(pt(text.size) * dottedLineHeight);
        for (int i = 0; i < text.dottedLines; ++i, y += height)
            lines.push_back({.position = {text.hang, y}, .width = width - text.hang, .height = height});
    }

    void shaped(const Text &text, qreal width, qreal &y, std::vector<PlacedLine> &lines)
    {
        QString whole;
        QList<QTextLayout::FormatRange> formats;
        const Face face = text.runs.isEmpty() ? Face::Regular : text.runs.first().face;
        for (const Run &run : text.runs) {
            const QString part = printable(run.text);
            if (run.face != face || run.strike == Strike::On) {
                QTextCharFormat format;
                format.setFont(m_fonts.font(run.face, text.size));
                format.setFontStrikeOut(run.strike == Strike::On);
                formats += {int(whole.size()), int(part.size()), format};
            }
            whole += part;
        }

        QTextLayout *marker = nullptr;
        if (!text.marker.isEmpty())
            marker = shape(printable(text.marker), face, text, {}, Align::Left, std::max(text.hang, pt(1)));
        const qreal inner = std::max(width - text.hang, pt(4));
        const QTextLayout *layout = shape(whole, face, text, formats, text.align, inner);
        const qreal height = std::round(pt(text.size) * lineHeight);
        for (int i = 0; i < layout->lineCount(); ++i, y += height)
            lines.push_back({.text = layout, .line = i, .marker = i == 0 ? marker : nullptr,
                             .position = {text.hang, y}, .width = inner, .height = height, .indent = text.hang});
    }

    QTextLayout *shape(const QString &whole, Face face, const Text &text, const QList<QTextLayout::FormatRange> &formats,
                       Align align, qreal width)
    {
        m_texts.push_back(std::make_unique<QTextLayout>(whole, m_fonts.font(face, text.size)));
        QTextLayout *layout = m_texts.back().get();
        QTextOption option(align == Align::Centre  ? Qt::AlignHCenter
                           : align == Align::Right ? Qt::AlignRight
                                                   : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->setFormats(formats);
        const qreal height = std::round(pt(text.size) * lineHeight);
        layout->beginLayout();
        for (;;) {
            QTextLine line = layout->createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            // Lines are placed one by one later on; only the leading inside a line is set here.
            line.setPosition({0, std::round((height - line.ascent() - line.descent()) / 2)});
        }
        layout->endLayout();
        return layout;
    }

    const PaperFonts &m_fonts;
    std::vector<std::unique_ptr<QTextLayout>> &m_texts;
    std::vector<std::unique_ptr<Figure>> &m_figures;
};

/// The first part of a band that goes into `room`, leaving the rest in `band`; nothing where that is not possible.
/// Rows are cut through only if `cutRow` says so.
enum class CutRow { No, Yes };
std::optional<Band> takeBand(Band &band, qreal room, qreal paddingY, CutRow cutRow)
{
    size_t fitting = 0;
    for (qreal sum = 0; fitting < band.heights.size(); ++fitting) {
        sum += band.heights[fitting];
        if (sum > room + hair)
            break;
    }
    if (fitting == band.heights.size())
        fitting = band.heights.size() - 1;
    if (fitting == 0 && cutRow == CutRow::No)
        return {};

    Band first;
    Band rest;
    const size_t kept = std::max<size_t>(fitting, 1);
    const size_t dropped = fitting; // a row that is cut through goes on in the rest
    bool moved = fitting > 0;
    first.least.assign(band.least.begin(), band.least.begin() + qsizetype(kept));
    rest.least.assign(band.least.begin() + qsizetype(dropped), band.least.end());
    if (fitting == 0)
        first.least[0] = rest.least[0] = 0;
    for (BandCell cell : band.cells) {
        if (fitting > 0 && cell.row + cell.rows <= fitting) {
            first.cells.push_back(std::move(cell));
        } else if (fitting > 0 && cell.row >= fitting) {
            cell.row -= fitting;
            rest.cells.push_back(std::move(cell));
        } else if (cell.row >= kept) {
            rest.cells.push_back(std::move(cell));
        } else {
            const qreal inner = fitting > 0 ? total(band.heights, cell.row, fitting - cell.row) : room;
            BandCell head = cell;
            head.lines = takeLines(cell.lines, inner - 2 * paddingY);
            head.rows = kept - cell.row;
            head.continues = !cell.lines.empty();
            // A cell that is cut reads on from the top.
            if (head.continues)
                head.vertical = cell.vertical = VerticalAlign::Top;
            moved = moved || !head.lines.empty();
            cell.rows = cell.row + cell.rows - dropped;
            cell.row = 0;
            first.cells.push_back(std::move(head));
            rest.cells.push_back(std::move(cell));
        }
    }
    if (!moved)
        return {};
    first.measure(paddingY);
    rest.measure(paddingY);
    band = std::move(rest);
    return first;
}

/// Breaks pieces into pages.
class Paginator {
public:
    Paginator(const PageGeometry &geometry, const std::vector<TableFrame> &tables,
              std::vector<std::vector<Box>> &pages)
        : m_body(geometry.body()), m_tables(tables), m_pages(pages)
    {
        m_pages.emplace_back();
    }

    void run(std::vector<Piece> pieces)
    {
        for (size_t i = 0; i < pieces.size();) {
            Piece &piece = pieces[i];
            if (piece.kind == Piece::Kind::Space) {
                m_y += blank() ? 0 : piece.height;
                ++i;
            } else if (m_y + chain(pieces, i, m_openTable) <= m_body.height() + hair) {
                place(piece);
                ++i;
            } else if (!blank() && chain(pieces, i, -1) <= m_body.height() + hair) {
                newPage();
            } else if (placeLong(piece, chain(pieces, i, m_openTable))) {
                ++i;
            }
        }
    }

private:
    [[nodiscard]] bool blank() const { return m_pages.back().empty(); }
    [[nodiscard]] qreal room() const { return m_body.height() - m_y; }

    [[nodiscard]] qreal headHeight(const Piece &piece, int openTable) const
    {
        return piece.table >= 0 && piece.table != openTable ? m_tables[size_t(piece.table)].headHeight : 0;
    }

    /// The height of a piece and of all that is bound to it.
    [[nodiscard]] qreal chain(const std::vector<Piece> &pieces, size_t first, int openTable) const
    {
        qreal height = 0;
        for (size_t i = first; i < pieces.size(); ++i) {
            height += headHeight(pieces[i], openTable) + pieces[i].height;
            if (pieces[i].table >= 0)
                openTable = pieces[i].table;
            if (pieces[i].bond == Bond::None)
                break;
        }
        return height;
    }

    /// Places a piece that does not fit together with what is bound to it. False: come again with what is left of it.
    bool placeLong(Piece &piece, qreal chained)
    {
        const qreal head = headHeight(piece, m_openTable);
        const qreal alone = head + piece.height;
        const qreal page = m_body.height();
        if (alone <= room() + hair) {
            const bool followerFits = chained - alone <= page + hair;
            if (piece.bond == Bond::Closing && followerFits && placeAllButTheEnd(piece, head))
                return false;
            if (piece.bond == Bond::Heading && !blank() && room() - alone < page / 5) {
                newPage();
                return false;
            }
            place(piece);
            return true;
        }
        const qreal headOnNewPage = headHeight(piece, -1);
        if (!blank() && (headOnNewPage + piece.height <= page + hair || room() < page / 4)) {
            newPage();
            return false;
        }
        if (placePart(piece, room() - head, CutRow::Yes)) {
            newPage();
            return false;
        }
        if (!blank()) {
            newPage();
            return false;
        }
        // Not even one line fits on a page of its own: it overflows visibly rather than being lost.
        place(piece);
        return true;
    }

    /// Keeps the last row or lines back, so that a signature does not stand alone.
    bool placeAllButTheEnd(Piece &piece, qreal head)
    {
        const qreal height = piece.height;
        const bool rows = piece.kind == Piece::Kind::Band && piece.band.heights.size() > 1;
        const qreal part = rows ? height - piece.band.heights.back() : std::min(height, room() - head) * 0.6;
        if (!placePart(piece, part, rows ? CutRow::No : CutRow::Yes))
            return false;
        newPage();
        return true;
    }

    bool placePart(Piece &piece, qreal height, CutRow cutRow)
    {
        Piece part = piece;
        if (piece.kind == Piece::Kind::Band) {
            const qreal paddingY = m_tables[size_t(piece.table)].paddingY;
            // Rows that fit on a page of their own are not cut through.
            const bool tall = piece.band.heights.front() + m_tables[size_t(piece.table)].headHeight > m_body.height();
            std::optional<Band> first = takeBand(piece.band, height, paddingY, tall ? cutRow : CutRow::No);
            if (!first && piece.bond == Bond::Closing)
                first = takeBand(piece.band, height, paddingY, cutRow);
            if (!first)
                return false;
            part.band = std::move(*first);
            part.height = part.band.height();
            piece.height = piece.band.height();
        } else if (piece.kind == Piece::Kind::Lines) {
            part.lines = takeLines(piece.lines, height);
            if (part.lines.empty())
                return false;
            part.height = contentHeight(part.lines);
            piece.height = contentHeight(piece.lines);
        } else {
            return false;
        }
        place(part);
        return true;
    }

    void place(const Piece &piece)
    {
        std::vector<Box> &page = m_pages.back();
        switch (piece.kind) {
        case Piece::Kind::Space:
            break;
        case Piece::Kind::Lines:
            page.push_back({.kind = Box::Kind::Paragraph,
                            .rect = QRectF(m_body.left(), m_body.top() + m_y, m_body.width(), piece.height),
                            .section = piece.section,
                            .lines = piece.lines});
            break;
        case Piece::Kind::Rule:
            page.push_back({.kind = Box::Kind::Rule,
                            .rect = QRectF(m_body.left(), m_body.top() + m_y, m_body.width(), piece.height),
                            .section = piece.section});
            break;
        case Piece::Kind::Band: {
            const TableFrame &table = m_tables[size_t(piece.table)];
            if (m_openTable != piece.table) {
                for (const Band &band : table.head) {
                    placeBand(band, piece, Box::Role::Head);
                    m_y += band.height();
                }
                m_openTable = piece.table;
            }
            placeBand(piece.band, piece, Box::Role::Body);
            break;
        }
        }
        m_y += piece.height;
    }

    void placeBand(const Band &band, const Piece &piece, Box::Role role)
    {
        const TableFrame &table = m_tables[size_t(piece.table)];
        for (const BandCell &cell : band.cells) {
            const qreal top = m_body.top() + m_y + total(band.heights, 0, cell.row);
            const qreal height = total(band.heights, cell.row, cell.rows);
            Box box{.kind = Box::Kind::Cell,
                    .role = role,
                    .rect = QRectF(m_body.left() + cell.x, top, cell.width, height),
                    .section = piece.section,
                    .table = piece.table,
                    .row = cell.sourceRow,
                    .continues = cell.continues,
                    .fill = cell.fill,
                    .edges = cell.edges,
                    .lineWidth = table.lineWidth,
                    .lines = cell.lines};
            const qreal spare = height - 2 * table.paddingY - contentHeight(cell.lines);
            const qreal shift = cell.vertical == VerticalAlign::Top      ? 0
                                : cell.vertical == VerticalAlign::Middle ? std::floor(spare / 2)
                                                                         : spare;
            for (PlacedLine &line : box.lines)
                line.position += QPointF(table.paddingX, table.paddingY + std::max<qreal>(shift, 0));
            m_pages.back().push_back(std::move(box));
        }
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
        m_openTable = -1;
    }

    QRectF m_body;
    const std::vector<TableFrame> &m_tables;
    std::vector<std::vector<Box>> &m_pages;
    qreal m_y = 0;
    int m_openTable = -1;
};

/// Turns sections into pieces, measuring as it goes.
class Measurer {
public:
    Measurer(Shaper &shaper, qreal width) : m_shaper(shaper), m_width(width) {}

    void add(const Section &section, int index)
    {
        m_section = index;
        const size_t start = m_pieces.size();
        if (section.together == Together::WithPrevious)
            bindPrevious();
        for (const Block &block : section.blocks)
            std::visit([this](const auto &any) { addBlock(any); }, block);
        if (section.together == Together::Free)
            return;
        for (size_t i = start; i + 1 < m_pieces.size(); ++i)
            if (m_pieces[i].bond == Bond::None)
                m_pieces[i].bond = Bond::Heading;
    }

    std::vector<Piece> takePieces() { return std::move(m_pieces); }
    [[nodiscard]] const std::vector<TableFrame> &tables() const { return m_tables; }

private:
    void bindPrevious()
    {
        for (size_t i = m_pieces.size(); i > 0; --i) {
            m_pieces[i - 1].bond = Bond::Closing;
            if (m_pieces[i - 1].kind != Piece::Kind::Space)
                break;
        }
    }

    void addBlock(const Paragraph &paragraph)
    {
        Piece piece{.kind = Piece::Kind::Lines, .section = m_section};
        piece.lines = m_shaper.lines({paragraph.text}, {}, m_width);
        piece.height = contentHeight(piece.lines) + paragraph.text.after;
        piece.bond = paragraph.keep == Keep::WithNext ? Bond::Heading : Bond::None;
        m_pieces.push_back(std::move(piece));
    }

    void addBlock(const Space &space)
    {
        // White space breaks no bond.
        const Bond bond = m_pieces.empty() ? Bond::None : m_pieces.back().bond;
        m_pieces.push_back({.kind = Piece::Kind::Space, .height = space.height, .bond = bond, .section = m_section});
    }

    void addBlock(const Rule &rule)
    {
        m_pieces.push_back({.kind = Piece::Kind::Rule, .height = rule.thickness, .section = m_section});
    }

    void addBlock(const Table &table)
    {
        const int number = int(m_tables.size());
        m_tables.push_back({.paddingX = table.paddingX, .paddingY = table.paddingY, .lineWidth = table.lineWidth});

        // Edges of columns in whole twips, so that equal tables share their lines.
        qreal sum = 0;
        for (const qreal share : table.columns)
            sum += share;
        std::vector<qreal> edges{0};
        qreal reached = 0;
        for (const qreal share : table.columns) {
            reached += share;
            edges.push_back(std::round(m_width * reached / sum));
        }

        std::vector<int> covered(size_t(table.columns.size()), 0); // rows that a cell above still covers, by column
        Band band;
        Bond bond = Bond::None;
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            const Row &row = table.rows[r];
            const size_t rowInBand = band.least.size();
            band.least.push_back(row.height);
            size_t column = 0;
            for (const Cell &cell : row.cells) {
                while (column < covered.size() && covered[column] > 0)
                    ++column;
                const size_t end = std::min(column + size_t(cell.columns), covered.size());
                const qsizetype rows = std::min<qsizetype>(cell.rows, table.rows.size() - r);
                if (column >= end)
                    break;
                BandCell placed{.row = rowInBand,
                                .rows = size_t(rows),
                                .x = edges[column],
                                .width = edges[end] - edges[column],
                                .sourceRow = int(r),
                                .fill = cell.fill,
                                .vertical = cell.vertical,
                                .edges = cell.edges};
                placed.lines = m_shaper.lines(cell.texts, cell.figure, placed.width - 2 * table.paddingX);
                band.cells.push_back(std::move(placed));
                for (; column < end; ++column)
                    covered[column] = int(rows);
            }
            bool open = false;
            for (int &count : covered) {
                count = std::max(count - 1, 0);
                open = open || count > 0;
            }
            bond = row.keep == Keep::WithNext ? Bond::Heading : Bond::None;
            if (!open)
                finishBand(std::exchange(band, {}), number, r < table.headRows, bond);
        }
    }

    void finishBand(Band band, int number, bool head, Bond bond)
    {
        TableFrame &frame = m_tables[size_t(number)];
        band.measure(frame.paddingY);
        if (head) {
            frame.headHeight += band.height();
            frame.head.push_back(std::move(band));
            return;
        }
        const qreal height = band.height();
        m_pieces.push_back({.kind = Piece::Kind::Band,
                            .height = height,
                            .bond = bond,
                            .section = m_section,
                            .table = number,
                            .band = std::move(band)});
    }

    Shaper &m_shaper;
    qreal m_width;
    int m_section = 0;
    std::vector<Piece> m_pieces;
    std::vector<TableFrame> m_tables;
};

/// Lines of tables, so that each is drawn once and in one go however many cells share it.
class Ruling {
public:
    void add(const Box &box)
    {
        const QRectF &r = box.rect;
        if (box.edges & TopEdge)
            m_rows[key(r.top(), box.lineWidth)].push_back({r.left(), r.right()});
        if (box.edges & BottomEdge)
            m_rows[key(r.bottom(), box.lineWidth)].push_back({r.left(), r.right()});
        if (box.edges & LeftEdge)
            m_columns[key(r.left(), box.lineWidth)].push_back({r.top(), r.bottom()});
        if (box.edges & RightEdge)
            m_columns[key(r.right(), box.lineWidth)].push_back({r.top(), r.bottom()});
    }

    void paint(QPainter &painter)
    {
        paint(painter, m_rows, [](qreal at, const Span &s) { return QLineF(s.first, at, s.second, at); });
        paint(painter, m_columns, [](qreal at, const Span &s) { return QLineF(at, s.first, at, s.second); });
    }

private:
    using Span = std::pair<qreal, qreal>;
    using Key = std::pair<qint64, qint64>; // thickness and place, in hundredths of a twip
    using Lines = std::map<Key, std::vector<Span>>;

    static Key key(qreal at, qreal width) { return {qRound64(width * 100), qRound64(at * 100)}; }

    template <class Make>
    static void paint(QPainter &painter, Lines &lines, Make make)
    {
        for (auto &[key, spans] : lines) {
            const qreal width = qreal(key.first) / 100;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
            std::sort(spans.begin(), spans.end());
            QList<QLineF> merged;
            Span open = spans.front();
            for (const Span &span : spans) {
                if (span.first > open.second + 1) {
                    merged += make(qreal(key.second) / 100, open);
                    open = span;
                } else {
                    open.second = std::max(open.second, span.second);
                }
            }
            merged += make(qreal(key.second) / 100, open);
            painter.drawLines(merged);
        }
    }

    Lines m_rows;
    Lines m_columns;
};

void paintLine(QPainter &painter, const PlacedLine &line, const QPointF &origin)
{
    const QPointF at = origin + line.position;
    if (line.figure) {
        painter.save();
        line.figure->paint(painter, QRectF(at, QSizeF(line.width, line.height)));
        painter.restore();
    } else if (line.text) {
        line.text->lineAt(line.line).draw(&painter, at);
        if (line.marker)
            line.marker->lineAt(0).draw(&painter, QPointF(at.x() - line.indent, at.y()));
    } else {
        const qreal base = at.y() + std::round(line.height * 0.78);
        painter.save();
        QPen pen(QColor(0x55, 0x55, 0x55), pt(0.6), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(at.x(), base), QPointF(at.x() + line.width, base));
        painter.restore();
    }
}

} // namespace

Text plain(const QString &text, Align align, qreal size)
{
    return {.runs = {{text}}, .size = size, .align = align};
}

Text bold(const QString &text, Align align, qreal size)
{
    return {.runs = {{text, Face::Bold}}, .size = size, .align = align};
}

Composition::Composition() = default;
Composition::~Composition() = default;
Composition::Composition(Composition &&) noexcept = default;
Composition &Composition::operator=(Composition &&) noexcept = default;

void Composition::paint(QPainter &painter, int page) const
{
    const std::vector<Box> &all = boxes(page);
    for (const Box &box : all) {
        if (box.fill != Fill::None)
            painter.fillRect(box.rect, colour(box.fill));
        if (box.kind == Box::Kind::Rule)
            painter.fillRect(box.rect, Qt::black);
    }
    Ruling ruling;
    for (const Box &box : all)
        ruling.add(box);
    ruling.paint(painter);
    painter.setPen(Qt::black);
    for (const Box &box : all)
        for (const PlacedLine &line : box.lines)
            paintLine(painter, line, box.rect.topLeft());
}

Composition Composer::compose(const QList<Section> &sections, const PageGeometry &geometry) const
{
    Composition composition;
    composition.m_geometry = geometry;
    Shaper shaper(m_fonts, composition.m_texts, composition.m_figures);
    Measurer measurer(shaper, std::floor(geometry.body().width()));
    for (qsizetype i = 0; i < sections.size(); ++i)
        measurer.add(sections[i], int(i));
    Paginator(geometry, measurer.tables(), composition.m_pages).run(measurer.takePieces());
    return composition;
}

} // namespace kinerja::paper
