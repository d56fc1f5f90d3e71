#pragma once

#include "core/base/result.h"

#include <QTranslator>

#include <optional>

namespace kinerja {

/// The languages that the programs speak. Source strings are English; Indonesian is complete and the default.
enum class Language { Indonesian, English };

/// `id`, `en`: the code of `--lang` and of settings.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// Puts the words of a language behind translate() and Qt's own buttons and dialogs, and takes them away when it dies.
///
/// One a program, made in main after the application object, used on the main thread only. It decides nothing about what is
/// stored: nothing translated ever is.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Changes language at any time; open windows get QEvent::LanguageChange. Also sets the locale in which Qt shows dates
    /// and numbers. Internal where the packed translations are missing from the program; then English is shown.
    [[nodiscard]] Result<void> use(Language language) { return use(language, language); }
    /// The same, with the words of official forms in a language of their own: an office prints Indonesian, whatever is read on screen.
    [[nodiscard]] Result<void> use(Language screens, Language forms);

private:
    /// Knows the words of official forms and nothing else.
    class FormWords final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    };

    void remove();

    QTranslator m_qt;
    QTranslator m_own;
    FormWords m_forms;
};

} // namespace kinerja
