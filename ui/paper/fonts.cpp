#include "ui/paper/fonts.h"

#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QVariant>

using namespace Qt::StringLiterals;

// The resource lies in a static library; without this call the linker leaves it out.
static void registerPaperFonts()
{
    Q_INIT_RESOURCE(paperfonts);
}

namespace kinerja::paper {

namespace {

struct FaceFile {
    const char *name;
    QFont::Weight weight;
    QFont::Style style;
};

constexpr std::array<FaceFile, 4> faceFiles = {{
    {"LiberationSans-Regular.ttf", QFont::Normal, QFont::StyleNormal},
    {"LiberationSans-Bold.ttf", QFont::Bold, QFont::StyleNormal},
    {"LiberationSans-Italic.ttf", QFont::Normal, QFont::StyleItalic},
    {"LiberationSans-BoldItalic.ttf", QFont::Bold, QFont::StyleItalic},
}};

/// The font file with another family name of the same length. Under its own name Qt would take some faces from the
/// system's files where Liberation is installed, in whatever version that is.
QByteArray underOwnName(QByteArray font)
{
    const QByteArray installed = "Liberation Sans";
    const QByteArray own = "Kinerja Cetakan";
    const auto wide = [](const QByteArray &name) {
        QByteArray utf16;
        for (const char c : name)
            (utf16 += '\0') += c;
        return utf16;
    };
    return font.replace(installed, own).replace(wide(installed), wide(own));
}

tl::unexpected<Error> noFonts(const QString &detail)
{
    return fail(ErrorKind::Internal,
                QT_TRANSLATE_NOOP("faults", "The fonts for printing are missing from this program. Nothing was printed. "
                                            "Install the program again."),
                detail);
}

} // namespace

Result<PaperFonts> PaperFonts::load()
{
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (!application)
        return noFonts(u"fonts: no QGuiApplication"_s);

    // Registered once in an application's life: each registration costs memory and gives the files other names inside Qt,
    // which changes the order of fonts in a PDF.
    constexpr auto registered = "kinerja_paper_family";
    QString family = application->property(registered).toString();
    if (family.isEmpty()) {
        registerPaperFonts();
        for (const FaceFile &face : faceFiles) {
            QFile file(u":/fonts/"_s + QLatin1StringView(face.name));
            if (!file.open(QIODevice::ReadOnly))
                return noFonts(u"fonts: no %1"_s.arg(file.fileName()));
            const int id = QFontDatabase::addApplicationFontFromData(underOwnName(file.readAll()));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (families.isEmpty())
                return noFonts(u"fonts: cannot load %1"_s.arg(file.fileName()));
            family = families.first();
        }
        application->setProperty(registered, family);
    }

    PaperFonts fonts;
    for (size_t i = 0; i < faceFiles.size(); ++i) {
        QFont &font = fonts.m_faces[i];
        font = QFont(family);
        font.setWeight(faceFiles[i].weight);
        font.setStyle(faceFiles[i].style);
        font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return fonts;
}

QFont PaperFonts::font(Face face, qreal size) const
{
    QFont font = m_faces[static_cast<size_t>(face)];
    font.setPixelSize(qRound(size * 20));
    return font;
}

void prepareHeadless()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_UNIX
    // Qt warns on every start without it, and would make the very same folder.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        const QString user = qEnvironmentVariable("USER", u"kinerja"_s);
        const QString folder = QDir::tempPath() + u"/runtime-"_s + user;
        constexpr auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        if (QDir().mkpath(folder) && QFile::setPermissions(folder, own))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    }
#endif
    keepFreedMemory();
}

} // namespace kinerja::paper
