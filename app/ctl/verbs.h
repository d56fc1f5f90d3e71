#pragma once

#include "app/ctl/console.h"

#include <QList>
#include <QString>

namespace kinerja {

/// Whether a verb does nothing without the option.
enum class Presence { Optional, Required };

/// An option that a verb takes beside the general ones.
struct VerbOption {
    QString name;      ///< without hyphens
    QString value;     ///< what its value is called in the help, for example "FILE"; empty for a switch
    const char *help;  ///< QT_TRANSLATE_NOOP("ctl", "…")
    Presence presence = Presence::Optional;
};

/// What a verb needs before it runs: printing needs fonts, and so a QGuiApplication, which costs others their start.
enum class Needs { Nothing, Paper };

/// What a verb answers with when nobody asks for --json.
enum class Speaks { Text, Json };

/// One verb of the tool: how it is called, what it does, and the function that does it.
struct Verb {
    QString name;         ///< one or two words: "rules", "policy list"
    QString operands;     ///< how the positional arguments are written in the help: "ID", "KIND FILE", "[DB]"
    int least = 0;        ///< positional arguments
    int most = 0;
    QList<VerbOption> options;
    const char *summary;  ///< QT_TRANSLATE_NOOP("ctl", "…"), one line
    const char *help;     ///< further paragraphs, QT_TRANSLATE_NOOP("ctl", "…"); may be empty
    int (*run)(Console &, const Arguments &);
    Needs needs = Needs::Nothing;
    Speaks speaks = Speaks::Text;
};

[[nodiscard]] QList<Verb> rulesVerbs();
[[nodiscard]] QList<Verb> policyVerbs();
[[nodiscard]] QList<Verb> officeVerbs();
[[nodiscard]] QList<Verb> practiceVerbs();
[[nodiscard]] QList<Verb> exchangeVerbs();
[[nodiscard]] QList<Verb> evaluationVerbs();
[[nodiscard]] QList<Verb> reportVerbs();

/// Every verb of the tool. A new group of verbs is one line here.
[[nodiscard]] QList<Verb> allVerbs();

/// What the verb of this command line needs.
[[nodiscard]] Needs needsOf(const QStringList &arguments);

/// Reads the command line, runs the verb, gives the exit code. `arguments` are without the program's name.
[[nodiscard]] int runTool(const QStringList &arguments);

} // namespace kinerja
