#include "ui/paper/layout.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QSet>
#include <QTextLayout>
#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::paper;

namespace {

constexpr qreal hair = 0.5; // twips

PageGeometry smallPage(qreal height = pt(360))
{
    return {.size = {pt(400), height}, .margins = {pt(30), pt(25), pt(20), pt(20)}, .header = pt(10), .footer = pt(30)};
}

QString words(int count)
{
    const QStringList some{u"hasil"_s, u"kerja"_s, u"terselenggaranya"_s, u"pelayanan"_s, u"yang"_s, u"cepat"_s, u"dan"_s,
                           u"ketidakterpertanggungjawabankemasyarakatan"_s};
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += some[i * 7 % some.size()];
    return text.join(u' ');
}

/// A table of bands: the first column spans each band, the others have a row each.
Table bands(const std::vector<std::vector<int>> &sizes, int columns, int headRows)
{
    Table table{.headRows = headRows};
    for (int c = 0; c < columns; ++c)
        table.columns += 1 + c % 3;
    for (int h = 0; h < headRows; ++h) {
        Row row;
        for (int c = 0; c < columns; ++c)
            row.cells += Cell{.texts = {bold(u"kepala"_s)}, .fill = Fill::Heading};
        table.rows += row;
    }
    for (const std::vector<int> &band : sizes) {
        const int rows = int(band.size());
        for (int r = 0; r < rows; ++r) {
            Row row;
            for (int c = 0; c < columns; ++c) {
                if (c > 0)
                    row.cells += Cell{.texts = {plain(words((band[size_t(r)] * (c + 1)) % 40))}};
                else if (r == 0)
                    row.cells += Cell{.texts = {plain(words(band[0]))}, .rows = rows};
            }
            table.rows += row;
        }
    }
    return table;
}

int lineCount(const Composition &composition, Box::Role role)
{
    int count = 0;
    for (int page = 0; page < composition.pageCount(); ++page)
        for (const Box &box : composition.boxes(page))
            if (box.role == role)
                count += int(box.lines.size());
    return count;
}

/// What is wrong with the pages, or nothing.
QString faults(const Composition &composition)
{
    const QRectF body = composition.geometry().body().adjusted(-hair, -hair, hair, hair);
    for (int page = 0; page < composition.pageCount(); ++page) {
        const std::vector<Box> &boxes = composition.boxes(page);
        for (size_t i = 0; i < boxes.size(); ++i) {
            if (!body.contains(boxes[i].rect))
                return u"box outside the body on page %1"_s.arg(page);
            for (const PlacedLine &line : boxes[i].lines) {
                if (line.position.y() < 0 || line.position.y() + line.height > boxes[i].rect.height() + hair)
                    return u"line outside its box on page %1"_s.arg(page);
                if (line.text && line.text->lineAt(line.line).naturalTextWidth() > line.width + hair)
                    return u"line wider than its box on page %1"_s.arg(page);
            }
            for (size_t j = i + 1; j < boxes.size(); ++j)
                if (boxes[i].rect.adjusted(hair, hair, -hair, -hair).intersects(boxes[j].rect.adjusted(hair, hair, -hair, -hair)))
                    return u"boxes overlap on page %1"_s.arg(page);
        }
    }
    return {};
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

    std::optional<Composer> m_composer;

    Composition compose(const QList<Section> &sections, const PageGeometry &geometry = smallPage())
    {
        return m_composer->compose(sections, geometry);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto fonts = PaperFonts::load();
        QVERIFY(fonts);
        m_composer.emplace(std::move(*fonts));
    }

    void everyFaceComesFromThePackedFiles()
    {
        for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic}) {
            const QFontInfo info(m_composer->fonts().font(face, 9));
            QCOMPARE(info.family(), u"Kinerja Cetakan"_s);
            QCOMPARE(info.bold(), face == Face::Bold || face == Face::BoldItalic);
            QCOMPARE(info.italic(), face == Face::Italic || face == Face::BoldItalic);
        }
    }

    void randomTablesAreLaidOutWithoutFault()
    {
        const bool holds = rc::check("no overlap, nothing outside, no line lost, heads on every page, no row split", [this] {
            const auto sizes = *rc::gen::container<std::vector<std::vector<int>>>(
                rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)))));
            const int columns = *rc::gen::inRange(2, 6);
            const int headRows = *rc::gen::inRange(0, 3);
            const Table table = bands(sizes, columns, headRows);
            const Composition pages = compose({{{table}}});
            const Composition endless = compose({{{table}}}, smallPage(pt(100000)));

            const QString fault = faults(pages);
            RC_ASSERT(fault.isEmpty());
            RC_ASSERT(lineCount(pages, Box::Role::Body) == lineCount(endless, Box::Role::Body));

            std::map<std::pair<int, qreal>, qreal> tallest; // row and column: its height on an endless page
            for (const Box &box : endless.boxes(0))
                tallest[{box.row, box.rect.left()}] = box.rect.height();
            const qreal body = pages.geometry().body().height();
            std::map<std::pair<int, qreal>, int> parts;
            for (int page = 0; page < pages.pageCount(); ++page) {
                QSet<int> headsSeen;
                bool hasBody = false;
                for (const Box &box : pages.boxes(page)) {
                    if (box.role == Box::Role::Head) {
                        headsSeen += box.row;
                        continue;
                    }
                    hasBody = true;
                    ++parts[{box.row, box.rect.left()}];
                }
                RC_ASSERT(!hasBody || headsSeen.size() == headRows);
            }
            const qreal head = headRows * (pt(9) * 1.2 + 2 * table.paddingY);
            for (const auto &[place, count] : parts)
                RC_ASSERT(count == 1 || tallest[place] + head > body - 1);
        });
        QVERIFY(holds);
    }

    void aJoinedGroupThatFitsOnAPageIsNotSplit()
    {
        std::vector<std::vector<int>> sizes(30, {1, 2, 1});
        const Composition pages = compose({{{bands(sizes, 3, 1)}}});
        QVERIFY(pages.pageCount() > 2);
        QSet<std::pair<int, int>> seen;
        for (int page = 0; page < pages.pageCount(); ++page)
            for (const Box &box : pages.boxes(page))
                if (box.role == Box::Role::Body) {
                    QVERIFY(!box.continues);
                    seen += {(box.row - 1) / 3, page};
                }
        QCOMPARE(seen.size(), 30);
    }

    void aRowTallerThanAPageIsSplitByLines()
    {
        Table table{.columns = {1, 3}, .headRows = 1};
        table.rows = {Row{.cells = {Cell{.texts = {bold(u"a"_s)}}, Cell{.texts = {bold(u"b"_s)}}}},
                      Row{.cells = {Cell{.texts = {plain(u"1"_s)}}, Cell{.texts = {plain(words(900))}}}}};
        const Composition pages = compose({{{table}}});
        QVERIFY(pages.pageCount() > 2);
        QCOMPARE(faults(pages), QString());
        for (int page = 0; page < pages.pageCount(); ++page)
            QCOMPARE(pages.boxes(page).size(), size_t(4));
    }

    void aSignatureNeverStandsAlone()
    {
        const Table signature{.columns = {1, 1},
                              .rows = {Row{.cells = {Cell{.texts = {plain(u"kiri"_s)}}, Cell{.texts = {plain(u"kanan"_s)}}},
                                           .height = pt(90)}}};
        const bool holds = rc::check("the signature is whole and has company", [&] {
            const int rows = *rc::gen::inRange(1, 60);
            const int size = *rc::gen::inRange(0, 220);
            const Table table = bands(std::vector<std::vector<int>>(size_t(rows), {size}), 2, *rc::gen::inRange(0, 2));
            const Composition pages =
                compose({{{table}}, {{Space{pt(12)}, signature}, Together::WithPrevious}});
            RC_ASSERT(faults(pages).isEmpty());
            int signed_ = 0;
            for (int page = 0; page < pages.pageCount(); ++page) {
                QSet<int> sections;
                for (const Box &box : pages.boxes(page))
                    if (box.role == Box::Role::Body && !box.lines.empty())
                        sections += box.section;
                if (!sections.contains(1))
                    continue;
                ++signed_;
                // An empty table has no words to keep it company.
                RC_ASSERT(sections.contains(0) || size == 0);
            }
            RC_ASSERT(signed_ == 1);
        });
        QVERIFY(holds);
    }

    void aHeadingStaysWithWhatFollows()
    {
        for (int filler = 0; filler < 40; ++filler) {
            Table table{.columns = {1}};
            for (int i = 0; i < filler; ++i)
                table.rows += Row{.cells = {Cell{.texts = {plain(u"isi"_s)}}}};
            table.rows += Row{.cells = {Cell{.texts = {bold(u"judul"_s)}}}, .keep = Keep::WithNext};
            table.rows += Row{.cells = {Cell{.texts = {plain(words(20))}}}};
            const Composition pages = compose({{{table}}});
            QCOMPARE(pages.boxes(pages.pageCount() - 1).back().row, filler + 1);
            bool together = false;
            for (const Box &box : pages.boxes(pages.pageCount() - 1))
                together = together || box.row == filler;
            QVERIFY(together);
        }
    }

    void aSectionOfOnePageIsKeptWhole()
    {
        for (int filler = 0; filler < 30; ++filler) {
            QList<Block> before;
            for (int i = 0; i < filler; ++i)
                before += Paragraph{plain(u"baris"_s)};
            Section whole{{}, Together::OnePage};
            for (int i = 0; i < 8; ++i)
                whole.blocks += Paragraph{plain(u"kelompok"_s)};
            const Composition pages = compose({{before}, whole});
            QSet<int> on;
            for (int page = 0; page < pages.pageCount(); ++page)
                for (const Box &box : pages.boxes(page))
                    if (box.section == 1)
                        on += page;
            QCOMPARE(on.size(), 1);
        }
    }

    void whiteSpaceIsDroppedAtTheTopOfAPage()
    {
        const Composition pages = compose({{{Space{pt(50)}, Paragraph{plain(u"teks"_s)}}}});
        QCOMPARE(pages.boxes(0).front().rect.top(), pages.geometry().body().top());
    }

    void longWordsAreBroken()
    {
        const Table table{.columns = {1, 9},
                          .rows = {Row{.cells = {Cell{.texts = {plain(QString(60, u'm'))}}, Cell{}}}}};
        const Composition pages = compose({{{table}}});
        QCOMPARE(faults(pages), QString());
        QVERIFY(pages.boxes(0).front().lines.size() > 5);
    }

    void controlCharactersPrintAsSpaces()
    {
        const Composition pages = compose({{{Paragraph{plain(u"a\tb\x01"_s + u"c\r\nd"_s)}}}});
        const Box &box = pages.boxes(0).front();
        QCOMPARE(box.lines.size(), size_t(2));
        QCOMPARE(box.lines[0].text->text(), u"a b c"_s + QChar(QChar::LineSeparator) + u'd');
    }

    void nothingMakesOneEmptyPage()
    {
        QCOMPARE(compose({}).pageCount(), 1);
        QVERIFY(compose({}).boxes(0).empty());
    }

    void theSameTextMeasuresTheSameTwice()
    {
        const Table table = bands({{30, 12}, {7}}, 3, 1);
        const Composition one = compose({{{table}}});
        const Composition two = compose({{{table}}});
        QCOMPARE(one.boxes(0).size(), two.boxes(0).size());
        for (size_t i = 0; i < one.boxes(0).size(); ++i)
            QCOMPARE(one.boxes(0)[i].rect, two.boxes(0)[i].rect);
    }
};

int main(int argc, char **argv)
{
    prepareHeadless();
    const QGuiApplication application(argc, argv);
    LayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "layouttest.moc"
