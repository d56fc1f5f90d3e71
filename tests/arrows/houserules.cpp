#include "tests/arrows/houserules.h"

#include "tests/arrows/source.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Rooms = QSet<QString>;

// The domain from the bottom up: each may include those before it.
const QStringList &domainRooms()
{
    static const QStringList rooms = {u"office"_s,   u"access"_s,   u"policy"_s,    u"plan"_s,
                                      u"activity"_s, u"feedback"_s, u"evaluation"_s};
    return rooms;
}

// Both stand on evaluation, and beside each other.
const QStringList &lastDomainRooms()
{
    static const QStringList rooms = {u"objection"_s, u"followup"_s};
    return rooms;
}

bool isDomainRoom(const QString &room)
{
    return domainRooms().contains(room) || lastDomainRooms().contains(room);
}

/// What a room of core may include besides itself: the arrows of CONTRIBUTING.md, closed under transition.
QHash<QString, Rooms> coreArrows()
{
    QHash<QString, Rooms> may;
    may[u"base"_s] = {};
    may[u"db"_s] = {u"base"_s};
    may[u"keys"_s] = {u"base"_s, u"db"_s};
    may[u"ledger"_s] = {u"base"_s, u"db"_s, u"keys"_s};
    may[u"rules"_s] = {u"base"_s};
    Rooms below = {u"base"_s};
    for (const QString &room : domainRooms()) {
        if (room == u"policy")
            below += u"rules"_s;
        may[room] = below;
        below += room;
    }
    for (const QString &room : lastDomainRooms())
        may[room] = below;
    for (const QString &room : lastDomainRooms())
        below += room;
    const Rooms technical = {u"db"_s, u"keys"_s, u"ledger"_s};
    may[u"store"_s] = below + technical;
    const Rooms withStore = may[u"store"_s] + Rooms{u"store"_s};
    may[u"report"_s] = withStore;
    may[u"table"_s] = {u"base"_s};
    may[u"exchange"_s] = withStore + Rooms{u"report"_s, u"table"_s};
    may[u"practice"_s] = may[u"exchange"_s] + Rooms{u"exchange"_s};
    may[u"sync"_s] = withStore;
    return may;
}

const QStringList &screenRooms()
{
    static const QStringList rooms = {u"office"_s,    u"plan"_s,     u"activity"_s, u"feedback"_s,  u"evaluation"_s,
                                      u"objection"_s, u"followup"_s, u"policy"_s,   u"dashboard"_s, u"report"_s,
                                      u"exchange"_s,  u"sync"_s,     u"help"_s,     u"home"_s};
    return rooms;
}

/// What a room of ui may include of ui besides itself.
QHash<QString, Rooms> uiArrows()
{
    QHash<QString, Rooms> may;
    may[u"paper"_s] = {};
    may[u"common"_s] = {};
    may[u"charts"_s] = {u"common"_s};
    may[u"print"_s] = {u"common"_s, u"paper"_s};
    may[u"explain"_s] = {u"common"_s, u"charts"_s, u"paper"_s};
    const Rooms shared = {u"common"_s, u"charts"_s, u"explain"_s, u"print"_s, u"paper"_s};
    Rooms all = shared;
    for (const QString &room : screenRooms()) {
        may[room] = shared;
        all += room;
    }
    may[u"shell"_s] = all;
    return may;
}

struct ForeignHeader {
    const char16_t *pattern;                ///< of the whole name
    std::array<const char16_t *, 3> places; ///< beginnings of paths where it may be included
};

// A library enters the house by one door, so that it can be replaced there.
constexpr std::array foreignHeaders = {
    ForeignHeader{u"(?:sqlcipher/)?sqlite3(?:ext)?\\.h", {u"core/db/"}},
    ForeignHeader{u"(?:QtSql(?:/.*)?|QSql\\w*)", {u"core/db/", u"core/sync/postgres.cpp"}},
    ForeignHeader{
        u"(?:QtNetwork(?:/.*)?|QNetwork\\w*|QSsl\\w*|QTcp\\w*|QUdp\\w*|QHttp\\w*|QHost\\w*|QAbstractSocket|QAuthenticator)",
        {u"core/sync/"}},
    ForeignHeader{u"sodium(?:/.*)?(?:\\.h)?", {u"core/keys/", u"core/sync/", u"core/base/hash.cpp"}},
    ForeignHeader{u"zip\\.h|xlsxwriter\\.h|xlsxwriter/.*", {u"core/table/"}},
    ForeignHeader{u"zstd\\w*\\.h", {u"core/sync/", u"core/db/"}},
    ForeignHeader{u"qrencode\\.h", {u"ui/paper/"}},
    ForeignHeader{
        u"QtCharts(?:/.*)?|Q\\w*Chart\\w*|Q\\w+Series|Q(?:Abstract|Value|Category|BarCategory|DateTime|Color|LogValue)Axis|"
        u"Q(?:Box|Bar|Candlestick)Set|QPieSlice|QLegend\\w*|Q\\w+ModelMapper",
        {u"ui/charts/"}},
    ForeignHeader{u"QtPrintSupport(?:/.*)?|QPrint\\w*|QPageSetupDialog|QAbstractPrintDialog", {u"ui/print/"}},
    ForeignHeader{u"libpq-fe\\.h|postgresql/.*", {u"core/sync/postgres.cpp"}},
};

// Qt Gui and Qt Widgets by what their classes are called; core has no need of any, paper only of Gui.
const QRegularExpression &widgetHeader()
{
    static const QRegularExpression pattern(
        u"^(?:QtWidgets(?:/.*)?|Q\\w*(?:Widget|Dialog|MessageBox|Button|ButtonBox|Layout|LineEdit|TextEdit|SpinBox|ComboBox|"
        "TreeView|TableView|ListView|ColumnView|AbstractItemView|HeaderView|ScrollArea|ScrollBar|Slider|Splitter|Toolbar|ToolBar|"
        "ToolTip|StatusBar|MenuBar|Menu|Wizard|WizardPage|MainWindow|MdiArea|MdiSubWindow|TabBar|Label|ProgressBar|RubberBand|"
        "GraphicsView|GraphicsScene|Style|StyleFactory|StyleOption|StyledItemDelegate|ItemDelegate|Completer|DataWidgetMapper|"
        "SystemTrayIcon|UndoView|WhatsThis|SizePolicy|ApplicationWidget)|QApplication)$"_s);
    return pattern;
}

const QRegularExpression &guiHeader()
{
    static const QRegularExpression pattern(
        u"^(?:QtGui(?:/.*)?|QGuiApplication|QWindow|QScreen|QIcon\\w*|QImage\\w*|QPixmap\\w*|QPicture|QBitmap|QPaint\\w*|QColor\\w*|QBrush|"
        "QPen|QFont\\w*|QRawFont|QGlyphRun|QPdf\\w*|QPage(?:Size|Layout|Ranges|dPaintDevice)|QPagedPaintDevice|QTextDocument\\w*|"
        "QTextLayout|QTextOption|QTextCursor|QTextFormat|QStaticText|QSyntaxHighlighter|QStandardItem\\w*|QAction\\w*|QShortcut|"
        "QKeySequence|QKeyEvent|QMouseEvent|QCursor|QClipboard|QDrag|QDesktopServices|QValidator|QIntValidator|"
        "QRegularExpressionValidator|QDoubleValidator|QPolygon\\w*|QRegion|QTransform|QGradient|QPalette|QMovie|QAccessible\\w*|"
        "QUndo(?:Stack|Group|Command)|QFileSystemModel|QVector[234]D|QMatrix4x4|QQuaternion)$"_s);
    return pattern;
}

// The beginning of a statement as people write them; a sentence never shouts like that.
const QRegularExpression &sqlText()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:SELECT\\s|INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO\\s|REPLACE\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+FROM\\s|"
        "CREATE\\s+(?:TEMP(?:ORARY)?\\s+|UNIQUE\\s+|VIRTUAL\\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\\s|DROP\\s+(?:TABLE|INDEX|TRIGGER|VIEW)\\s|"
        "ALTER\\s+TABLE\\s|PRAGMA\\s|ATTACH\\s|WITH\\s+(?:RECURSIVE\\s+)?\\w+\\s*(?:\\(|AS\\b)|BEGIN(?:\\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED))?;?$|"
        "COMMIT;?$|ROLLBACK|SAVEPOINT\\s|VACUUM\\b|FROM\\s+\\w+\\s+WHERE\\b|WHERE\\s+\\w+\\s*[=<>]|ORDER\\s+BY\\s)"_s);
    return pattern;
}

bool startsWithAny(const QString &path, const QStringList &places)
{
    for (const QString &place : places) {
        if (path.startsWith(place))
            return true;
    }
    return false;
}

int lineOf(const QString &code, qsizetype at)
{
    return int(QStringView(code).first(at).count(u'\n')) + 1;
}

/// One file against all the rules.
class Inspection {
public:
    Inspection(QString path, Source source, QList<Breach> &found)
        : m_path(std::move(path))
        , m_source(std::move(source))
        , m_found(found)
    {
        const QStringList parts = m_path.split(u'/');
        m_house = parts.value(0);
        m_room = parts.size() > 2 ? parts[1] : QString();
    }

    void run()
    {
        for (const Source::Include &include : m_source.includes) {
            if (include.form == Source::Include::Form::Quoted)
                ownInclude(include);
            else if (m_house != u"tests")
                foreignInclude(include);
        }
        if (m_house == u"tests") {
            // A process of its own, which has no SQLCipher in it, to measure against.
            if (m_path == u"tests/bench/qsqlitepeer.cpp")
                return;
            literals(u"own-driver"_s, QRegularExpression(u"^QSQLITE"_s),
                     u"the processes never open Qt's own SQLite driver"_s);
            return;
        }
        roomIsKnown();
        if (!mayHoldSql())
            literals(u"sql-text"_s, sqlText(),
                     u"SQL stands in *store.cpp, core/db, core/ledger and resources/sql only"_s);
        literals(u"own-driver"_s, QRegularExpression(u"^QSQLITE"_s),
                 u"the processes never open Qt's own SQLite driver"_s);
        tokens(u"own-driver"_s, u"QSqlTableModel|QSqlQueryModel|QSqlRelationalTableModel"_s,
               u"screens read through the store"_s);
        tokens(u"no-loop"_s, u"QEventLoop|processEvents"_s, u"no nested event loop anywhere"_s);
        tokens(u"no-throw"_s, u"throw"_s, u"failures are values"_s);
        // SQLite and libxlsxwriter know numbers as double; it goes no further than the file that speaks to them.
        const QStringList atTheBorder = {u"core/db/sqlcipherdriver.cpp"_s, u"core/table/xlsxwriter.cpp"_s};
        if (m_house == u"core" && !atTheBorder.contains(m_path))
            tokens(u"no-double"_s, u"double|float|qreal|toDouble|toFloat"_s, u"numbers in core are Decimal or whole"_s);
    }

private:
    void add(int line, const QString &rule, const QString &what) { m_found.append({m_path, line, rule, what}); }

    void roomIsKnown()
    {
        const bool known = m_house == u"app"    ? m_room == u"ctl" || m_room == u"desktop"
                           : m_house == u"core" ? coreArrows().contains(m_room)
                                                : uiArrows().contains(m_room);
        if (!known)
            add(1, u"room"_s,
                u"no room of that name is in the house; the table of arrows decides where a new one stands"_s);
    }

    void ownInclude(const Source::Include &include)
    {
        const QStringList parts = include.header.split(u'/');
        if (parts.size() == 1 && (include.header.endsWith(u".moc"_s) || include.header.startsWith(u"moc_"_s)))
            return;
        const QString house = parts[0];
        if (!QStringList{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}.contains(house) || parts.size() < 3) {
            add(include.line, u"root-include"_s,
                u"%1: own headers are included by their path from the root"_s.arg(include.header));
            return;
        }
        if (m_house == u"tests")
            return;
        const QString room = parts[1];
        if (!mayInclude(house, room))
            add(include.line, u"arrow"_s, u"%1/%2 may not include %3"_s.arg(m_house, m_room, include.header));
        if (m_house == u"core" && isDomainRoom(m_room) && m_path.endsWith(u".h"_s) && !isStoreFile() &&
            include.header.endsWith(u"store.h"_s))
            add(include.line, u"value-header"_s, u"a header of values does not include %1"_s.arg(include.header));
    }

    [[nodiscard]] bool isStoreFile() const
    {
        return isDomainRoom(m_room) && (m_path.endsWith(u"store.h"_s) || m_path.endsWith(u"store.cpp"_s));
    }

    [[nodiscard]] bool mayInclude(const QString &house, const QString &room) const
    {
        if (house == m_house && room == m_room)
            return true;
        if (m_house == u"core") {
            if (house != u"core")
                return false;
            if (isStoreFile() && (room == u"db" || room == u"keys" || room == u"ledger"))
                return true;
            return coreArrows().value(m_room).contains(room);
        }
        if (m_house == u"ui") {
            if (house == u"core")
                return (m_room != u"paper" && m_room != u"charts") || room == u"report" || room == u"base";
            return house == u"ui" && uiArrows().value(m_room).contains(room);
        }
        if (house == u"core")
            return true;
        return house == u"ui" && (m_room == u"desktop" || room == u"paper");
    }

    void foreignInclude(const Source::Include &include)
    {
        for (const ForeignHeader &foreign : foreignHeaders) {
            const QRegularExpression name(QRegularExpression::anchoredPattern(QString::fromUtf16(foreign.pattern)));
            if (!name.match(include.header).hasMatch())
                continue;
            QStringList places;
            for (const char16_t *place : foreign.places) {
                if (place)
                    places += QString::fromUtf16(place);
            }
            if (!startsWithAny(m_path, places))
                add(include.line, u"foreign-header"_s,
                    u"<%1> belongs in %2 only"_s.arg(include.header, places.join(u", "_s)));
            return;
        }
        const bool gui = guiHeader().match(include.header).hasMatch();
        const bool widgets = !gui && widgetHeader().match(include.header).hasMatch();
        const bool headless = m_house == u"app" && m_room == u"ctl";
        if (m_house == u"core" && (widgets || gui))
            add(include.line, u"no-gui"_s, u"core does without <%1>"_s.arg(include.header));
        if ((m_path.startsWith(u"ui/paper/"_s) || headless) && widgets)
            add(include.line, u"no-gui"_s, u"printing and the headless tool do without <%1>"_s.arg(include.header));
    }

    [[nodiscard]] bool mayHoldSql() const
    {
        return startsWithAny(m_path, {u"core/db/"_s, u"core/ledger/"_s, u"core/sync/postgres.cpp"_s}) ||
               (m_house == u"core" && m_path.endsWith(u"store.cpp"_s));
    }

    void literals(const QString &rule, const QRegularExpression &pattern, const QString &why)
    {
        for (const Source::Literal &literal : std::as_const(m_source.literals)) {
            if (pattern.match(literal.text).hasMatch())
                add(literal.line, rule, u"\"%1\": %2"_s.arg(literal.text.trimmed().left(40), why));
        }
    }

    void tokens(const QString &rule, const QString &words, const QString &why)
    {
        const QRegularExpression pattern(u"\\b(?:%1)\\b"_s.arg(words));
        for (auto match = pattern.globalMatch(m_source.code); match.hasNext();) {
            const auto found = match.next();
            add(lineOf(m_source.code, found.capturedStart()), rule, u"%1: %2"_s.arg(found.captured(), why));
        }
    }

    QString m_path;
    Source m_source;
    QList<Breach> &m_found;
    QString m_house;
    QString m_room;
};

} // namespace

QString Breach::toString() const
{
    return u"%1:%2: [%3] %4"_s.arg(file, QString::number(line), rule, what);
}

QList<Breach> breaches(const QDir &root)
{
    QStringList files;
    for (const QString &house : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator each(root.filePath(house), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files += root.relativeFilePath(each.next());
    }
    files.sort();
    QList<Breach> found;
    for (const QString &path : std::as_const(files)) {
        QFile file(root.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            found.append({path, 0, u"room"_s, u"cannot be read"_s});
            continue;
        }
        Inspection(path, parseSource(QString::fromUtf8(file.readAll())), found).run();
    }
    return found;
}

} // namespace kinerja
