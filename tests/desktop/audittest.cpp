#include "tests/desktop/desktopfixture.h"
#include "tests/support/longwords.h"

#include "ui/common/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        name += u" \""_s + button->text() + u'"';
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        name += u" \""_s + label->text().left(60) + u'"';
    for (const QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith(u"qt_")) {
            name += u" in "_s + up->objectName();
            break;
        }
    }
    return name;
}

/// What belongs to Qt's own insides: scroll bars, the line of a combo box, header corners.
bool isInner(const QWidget *widget)
{
    const auto *const area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget) != nullptr || (area != nullptr && area->viewport() == widget);
}

QList<QWidget *> shownWidgets(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *const widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && !isInner(widget))
            found.append(widget);
    }
    return found;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class DesktopAuditTest : public TestCase {
    Q_OBJECT

private:
    /// Runs `look` on every page and says all that it found at once.
    void onEveryPage(DesktopFixture &desktop, const std::function<QStringList(QWidget *page)> &look)
    {
        QStringList findings;
        for (const NamedPlace &named : desktop.places()) {
            desktop.show(named.place);
            for (const QString &finding : look(desktop.window().centralWidget()))
                findings.append(named.name + u": "_s + finding);
        }
        findings.removeDuplicates();
        for (const QString &finding : std::as_const(findings))
            qInfo("%s", qPrintable(finding));
        QCOMPARE(findings.size(), 0);
    }

    static QStringList cutTexts(QWidget *page)
    {
        QStringList found;
        for (const QWidget *const widget : shownWidgets(page)) {
            const QFontMetrics metrics = widget->fontMetrics();
            if (const auto *const label = qobject_cast<const QLabel *>(widget); label != nullptr && !label->text().isEmpty()) {
                const QSize needs = label->wordWrap() ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint();
                if (needs.width() > label->width() + 1 || needs.height() > label->height() + 1)
                    found.append(u"cut (%1x%2 of %3x%4) "_s.arg(label->width()).arg(label->height()).arg(needs.width()).arg(needs.height()) + nameOf(label));
            } else if (const auto *const button = qobject_cast<const QPushButton *>(widget); button != nullptr && !button->text().isEmpty()) {
                if (button->sizeHint().width() > button->width() + 1 || button->height() + 1 < metrics.height())
                    found.append(u"cut "_s + nameOf(button));
            } else if (qobject_cast<const QCheckBox *>(widget) != nullptr && widget->sizeHint().width() > widget->width() + 1) {
                found.append(u"cut "_s + nameOf(widget));
            }
        }
        return found;
    }

private Q_SLOTS:
    void everyInteractiveWidgetHasANameARoleAndAnObjectName()
    {
        DesktopFixture desktop;
        onEveryPage(desktop, [](QWidget *page) {
            QStringList found;
            for (QWidget *const widget : shownWidgets(page)) {
                if ((widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
                // An area that scrolls says by its name what it shows; Qt has no better role for it.
                const bool scrolls = qobject_cast<QAbstractScrollArea *>(widget) != nullptr;
                if (face == nullptr || face->role() == QAccessible::NoRole || (face->role() == QAccessible::Client && !scrolls))
                    found.append(u"no role "_s + nameOf(widget));
                else if (face->text(QAccessible::Name).trimmed().isEmpty())
                    found.append(u"no name "_s + nameOf(widget));
                if (widget->objectName().isEmpty())
                    found.append(u"no object name "_s + nameOf(widget));
            }
            return found;
        });
    }

    void everyDisabledControlSaysWhy()
    {
        DesktopFixture desktop;
        onEveryPage(desktop, [&](QWidget *page) {
            QStringList found;
            for (const QWidget *const widget : shownWidgets(page)) {
                if (!widget->isEnabledTo(page) && widget->isEnabledTo(widget->parentWidget()) == false && qobject_cast<const QAbstractButton *>(widget) != nullptr
                    && widget->toolTip().isEmpty() && (widget->parentWidget()->isEnabledTo(page) || widget->parentWidget()->toolTip().isEmpty()))
                    found.append(u"disabled without a reason "_s + nameOf(widget));
            }
            for (const QAction *const menu : desktop.window().menuBar()->actions()) {
                for (const QAction *const action : menu->menu()->actions()) {
                    if (!action->isEnabled() && !action->isSeparator() && action->statusTip().isEmpty())
                        found.append(u"disabled without a reason: "_s + action->text());
                }
            }
            return found;
        });
    }

    void tabReachesEverythingInReadingOrder()
    {
        DesktopFixture desktop;
        onEveryPage(desktop, [](QWidget *page) {
            QStringList found;
            QList<QWidget *> chain;
            QWidget *const first = page->nextInFocusChain();
            for (QWidget *widget = first; widget != nullptr;) {
                if (page->isAncestorOf(widget) && widget->isVisibleTo(page) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isInner(widget))
                    chain.append(widget);
                widget = widget->nextInFocusChain();
                if (widget == first)
                    break;
            }
            for (QWidget *const widget : shownWidgets(page)) {
                if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !chain.contains(widget))
                    found.append(u"Tab never comes to "_s + nameOf(widget));
            }
            // Two that share a parent: the later one is not wholly above, and on one line not wholly left of the earlier.
            for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
                const QWidget *const a = chain[i];
                const QWidget *const b = chain[i + 1];
                if (a->parentWidget() != b->parentWidget())
                    continue;
                const QRect left = a->geometry();
                const QRect right = b->geometry();
                const bool above = right.bottom() < left.top();
                const bool before = right.right() < left.left() && right.top() < left.bottom() && left.top() < right.bottom();
                if (above || before)
                    found.append(u"Tab runs backwards from %1 to %2"_s.arg(nameOf(a), nameOf(b)));
            }
            return found;
        });
    }

    void colorsAreFarEnoughApartInBothPalettes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void colorsAreFarEnoughApartInBothPalettes()
    {
        QFETCH(const bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const QList<std::pair<QString, std::pair<QColor, QColor>>> texts{
            {u"text on surface"_s, {t.text, t.surface}},       {u"text on window"_s, {t.text, t.window}},     {u"text on selection"_s, {t.text, t.selection}},
            {u"text on alternate"_s, {t.text, t.alternate}},   {u"muted on surface"_s, {t.muted, t.surface}}, {u"muted on window"_s, {t.muted, t.window}},
            {u"muted on alternate"_s, {t.muted, t.alternate}}, {u"primary on surface"_s, {t.primary, t.surface}}, {u"primary on selection"_s, {t.primary, t.selection}},
            {u"words on primary"_s, {t.onPrimary, t.primary}}, {u"attention on surface"_s, {t.attention, t.surface}},
            {u"attention on window"_s, {t.attention, t.window}}, {u"words on the band"_s, {QColor(0x1B2430), t.practice}}};
        for (const auto &[name, pair] : texts)
            QVERIFY2(contrast(pair.first, pair.second) >= 4.5, qPrintable(u"%1: %2"_s.arg(name).arg(contrast(pair.first, pair.second))));
        for (const QColor &colour : t.predicates) {
            for (const QColor &behind : {t.surface, t.alternate, t.selection})
                QVERIFY2(contrast(colour, behind) >= 3, qPrintable(u"%1 on %2: %3"_s.arg(colour.name(), behind.name()).arg(contrast(colour, behind))));
        }
    }

    void nothingIsCutAtTwiceTheSize()
    {
        applyLook(*qApp, Theme::Light, 200);
        {
            DesktopFixture desktop;
            desktop.office().settings().setTextPercent(200);
            onEveryPage(desktop, cutTexts);
        }
        applyLook(*qApp, Theme::Light, 100);
    }

    void nothingIsCutWithLongerWords()
    {
        LongWords words;
        QApplication::installTranslator(&words);
        {
            DesktopFixture desktop;
            onEveryPage(desktop, cutTexts);
        }
        QApplication::removeTranslator(&words);
    }

    void theWindowFitsASmallScreen()
    {
        DesktopFixture desktop;
        for (const NamedPlace &named : desktop.places()) {
            desktop.show(named.place);
            const QSize least = desktop.window().minimumSizeHint();
            QVERIFY2(least.width() <= 1000 && least.height() <= 660, qPrintable(u"%1 needs %2x%3"_s.arg(named.name).arg(least.width()).arg(least.height())));
        }
    }

    void everyPageBeginsAtTheSameEdges()
    {
        DesktopFixture desktop;
        std::optional<QPoint> first;
        for (const NamedPlace &named : desktop.places()) {
            desktop.show(named.place);
            // The back line and a message stand above some pages and move them down, never aside.
            const auto *const title = desktop.window().view().screen()->findChild<QLabel *>(u"pageTitle"_s);
            QVERIFY2(title != nullptr && title->isVisible(), qPrintable(named.name));
            const QPoint at = title->mapTo(desktop.window().view().screen(), QPoint(0, 0));
            if (!first)
                first = at;
            QVERIFY2(at == *first, qPrintable(u"%1 begins at %2,%3 and not at %4,%5"_s.arg(named.name).arg(at.x()).arg(at.y()).arg(first->x()).arg(first->y())));
        }
    }

    void everyShortcutMeansOneThing()
    {
        DesktopFixture desktop;
        QHash<QString, QString> owners;
        QHash<QString, QSet<QChar>> mnemonics;
        QSet<QChar> menus;
        for (const QAction *const menu : desktop.window().menuBar()->actions()) {
            const QChar opens = menu->text().at(menu->text().indexOf(u'&') + 1).toLower();
            QVERIFY2(!menus.contains(opens), qPrintable(menu->text()));
            menus.insert(opens);
            for (const QAction *const action : menu->menu()->actions()) {
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!owners.contains(keys.toString()), qPrintable(keys.toString()));
                    owners.insert(keys.toString(), action->text());
                }
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!mnemonics[menu->text()].contains(letter), qPrintable(menu->text() + u' ' + action->text()));
                mnemonics[menu->text()].insert(letter);
            }
        }
        for (const QString &keys : {u"F1"_s, u"F5"_s, u"Ctrl+F"_s, u"Ctrl+K"_s, u"Ctrl+L"_s, u"Ctrl+P"_s, u"Ctrl+S"_s, u"Ctrl+Z"_s, u"Ctrl+Q"_s, u"Ctrl+W"_s})
            QVERIFY2(owners.contains(keys), qPrintable(keys));
    }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::DesktopAuditTest)
#include "audittest.moc"
