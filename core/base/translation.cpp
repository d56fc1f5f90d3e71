#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

// The packed files lie in a static library; without this call the linker would leave them out. The macro must stand
// outside every namespace.
static void bringInPackedTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace kinerja {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Indonesian: return u"id"_s;
    case Language::English: return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : {Language::Indonesian, Language::English}) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Translation::~Translation()
{
    remove();
}

void Translation::remove()
{
    QCoreApplication::removeTranslator(&m_forms);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Translation::FormWords::translate(const char *context, const char *source, const char *comment, int n) const
{
    return QLatin1StringView(context) == "forms"_L1 ? QTranslator::translate(context, source, comment, n) : QString();
}

Result<void> Translation::use(Language screens, Language forms)
{
    bringInPackedTranslations();
    remove();
    const auto load = [](QTranslator &translator, const QString &name) -> Result<void> {
        if (!translator.load(name, u":/i18n"_s))
            return fail(ErrorKind::Internal,
                        QT_TRANSLATE_NOOP("faults",
                                          "The program's translations are missing, so it speaks English. Your data "
                                          "is not affected. Install the program again."),
                        u"no :/i18n/%1.qm"_s.arg(name));
        QCoreApplication::installTranslator(&translator);
        return {};
    };
    // The last one installed is asked first: our own words win over Qt's where both know a text.
    if (screens == Language::Indonesian)
        TRY(load(m_qt, u"qtbase_id"_s));
    TRY(load(m_own, u"kinerja_"_s + languageCode(screens)));
    if (forms != screens)
        TRY(load(m_forms, u"kinerja_"_s + languageCode(forms)));
    QLocale::setDefault(screens == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    return {};
}

} // namespace kinerja
