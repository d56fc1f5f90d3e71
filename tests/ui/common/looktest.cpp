#include "tests/support/workspacefixture.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QHeaderView>

#include <algorithm>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

/// A widget's picture as a screen of that scale shows it.
QImage picture(QWidget &widget, qreal scale)
{
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

/// The strongest contrast to the surface in a part of a picture, as a difference of lightness of 255.
int strongest(const QImage &image, const QRect &part, const QColor &surface)
{
    int most = 0;
    for (int y = qMax(0, part.top()); y <= qMin(part.bottom(), image.height() - 1); ++y) {
        for (int x = qMax(0, part.left()); x <= qMin(part.right(), image.width() - 1); ++x)
            most = qMax(most, qAbs(image.pixelColor(x, y).lightness() - surface.lightness()));
    }
    return most;
}

/// All that has an arrow of its own.
struct Gallery : QWidget {
    Gallery()
    {
        setKind(this, "page");
        auto *const column = new QVBoxLayout(this);
        for (const bool enabled : {true, false}) {
            auto *const row = new QHBoxLayout;
            auto *const list = new QComboBox(this);
            list->addItems({u"Pengodean: UTF-8"_s, u"Windows-1252"_s});
            auto *const number = new QSpinBox(this);
            number->setRange(1, 50);
            number->setValue(25);
            auto *const day = new QDateEdit(QDate(2026, 10, 12), this);
            day->setDisplayFormat(u"d MMMM yyyy"_s);
            auto *const calendar = new QDateEdit(QDate(2026, 10, 12), this);
            calendar->setDisplayFormat(u"d MMMM yyyy"_s);
            calendar->setCalendarPopup(true);
            for (QWidget *const editor : std::initializer_list<QWidget *>{list, number, day, calendar}) {
                editor->setEnabled(enabled);
                row->addWidget(editor);
                if (enabled)
                    editors.append(editor);
            }
            auto *const tick = new QCheckBox(u"Tanggal dicetak"_s, this);
            tick->setChecked(true);
            auto *const radio = new QRadioButton(u"Kuantitatif"_s, this);
            radio->setChecked(true);
            tick->setEnabled(enabled);
            radio->setEnabled(enabled);
            row->addWidget(tick);
            row->addWidget(radio);
            row->addStretch();
            column->addLayout(row);
        }
        auto *const icons = new QHBoxLayout;
        for (const Glyph glyph : {Glyph::Undo, Glyph::Redo, Glyph::Search, Glyph::ZoomIn, Glyph::ZoomOut, Glyph::Print}) {
            QPushButton *const one = button(glyphName(glyph), glyphName(glyph), "quiet", this);
            one->setIcon(icon(glyph));
            icons->addWidget(one);
        }
        icons->addStretch();
        column->addLayout(icons);
        auto *const table = new QTableWidget(2, 2, this);
        table->setHorizontalHeaderLabels({u"Nama"_s, u"NIP"_s});
        table->setSortingEnabled(true);
        table->horizontalHeader()->setProperty("sorts", true);
        table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        column->addWidget(table);
        column->addStretch();
    }

    QList<QWidget *> editors;
};

} // namespace

class LookTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyLook(*qApp, Theme::Light, 100); }

    void everyGlyphIsDrawn()
    {
        for (int i = 0; i <= int(Glyph::ZoomOut); ++i) {
            const auto glyph = Glyph(i);
            const QImage image = icon(glyph).pixmap(QSize(24, 24), 1.5).toImage();
            QCOMPARE(image.size(), QSize(36, 36));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
            QVERIFY2(drawn > 12, qPrintable(glyphName(glyph)));
        }
    }

    void fieldsHaveArrowsThatCanBeSeenAtEveryScaleInBothPalettes()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme, 100);
            const Tokens &tokens = theme == Theme::Dark ? darkTokens() : lightTokens();
            Gallery gallery;
            gallery.show();
            QVERIFY(QTest::qWaitForWindowExposed(&gallery));
            for (QWidget *const editor : std::as_const(gallery.editors)) {
                for (const qreal scale : {1.0, 1.5}) {
                    const QImage image = picture(*editor, scale);
                    // Within the frame, where the arrows stand.
                    const QRect part(image.width() - qRound(20 * scale), qRound(4 * scale), qRound(16 * scale), image.height() - qRound(8 * scale));
                    const int wanted = qAbs(tokens.muted.lightness() - tokens.surface.lightness());
                    QVERIFY2(strongest(image, part, tokens.surface) > wanted * 3 / 4,
                             qPrintable(u"%1 %2 at %3"_s.arg(QString::fromLatin1(editor->metaObject()->className()), code(theme)).arg(scale)));
                }
            }
        }
    }

    void fontsAndIconsFollowTheTextSizeOfTheMoment()
    {
        QWidget page;
        auto *const column = new QVBoxLayout(&page);
        QList<QLabel *> labels;
        for (const char *const kind : {"title", "cardTitle", "number", "small", ""}) {
            labels.append(label(u"Kata"_s, kind, &page));
            column->addWidget(labels.last());
        }
        QPushButton *const push = button(u"Cetak"_s, u"cetak"_s, "quiet", &page);
        push->setIcon(icon(Glyph::Print));
        column->addWidget(push);
        auto *const box = new QCheckBox(u"Ya"_s, &page);
        column->addWidget(box);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QList<double> before;
        for (const QLabel *const one : std::as_const(labels))
            before.append(one->font().pointSizeF());
        const QSize iconBefore = push->iconSize();
        const int boxBefore = box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box);
        applyLook(*qApp, Theme::Light, 200);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const double now = labels[i]->font().pointSizeF();
            QVERIFY2(now > before[i] * 1.9, qPrintable(u"%1: %2 after %3"_s.arg(i).arg(now).arg(before[i])));
        }
        QCOMPARE(push->iconSize(), iconBefore * 2);
        QVERIFY(box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box) > boxBefore * 3 / 2);
        applyLook(*qApp, Theme::Light, 100);
        QCOMPARE(labels.first()->font().pointSizeF(), before.first());
        QCOMPARE(push->iconSize(), iconBefore);
    }

    void picturesForTheEye()
    {
        const QString folder = qEnvironmentVariable("KINERJA_SHOTS");
        if (folder.isEmpty())
            QSKIP("KINERJA_SHOTS names no folder");
        QDir().mkpath(folder);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const int percent : {100, 200}) {
                applyLook(*qApp, theme, percent);
                Gallery gallery;
                gallery.show();
                QTest::qWait(50);
                gallery.grab().save(QDir(folder).filePath(u"rupa-%1-%2.png"_s.arg(code(theme)).arg(percent)));
            }
        }
    }
};

KINERJA_WIDGET_TEST_MAIN(LookTest)
#include "looktest.moc"
