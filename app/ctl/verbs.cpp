#include "app/ctl/verbs.h"

#include "core/base/tr.h"

#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are linked only where somebody asks for them; outside every namespace, as Qt wants it.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace kinerja {

namespace {

/// What every verb understands.
QList<VerbOption> generalOptions()
{
    return {
        {u"json"_s, {}, QT_TRANSLATE_NOOP("ctl", "Print one JSON document instead of text.")},
        {u"today"_s, u"DATE"_s, QT_TRANSLATE_NOOP("ctl", "Judge dates as on this day, for example 2026-01-15.")},
        {u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("ctl", "Invent the same things again for the same whole number.")},
        {u"db"_s, u"DB"_s, QT_TRANSLATE_NOOP("ctl", "The office's database file; it may also stand as an operand.")},
        {u"passphrase-file"_s, u"F"_s,
         QT_TRANSLATE_NOOP("ctl", "A file whose first line is the passphrase; - asks without showing it.")},
        {u"user"_s, u"LOGIN"_s, QT_TRANSLATE_NOOP("ctl", "Whose passphrase it is; kantor unless another is named.")},
        {u"recovery-file"_s, u"F"_s, QT_TRANSLATE_NOOP("ctl", "Open with the recovery sheet's text file instead.")},
        {u"lang"_s, u"id|en"_s, QT_TRANSLATE_NOOP("ctl", "The language of messages; Indonesian unless en is named.")},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("ctl", "Show this help and do nothing else.")},
    };
}

QString optionLines(const QList<VerbOption> &options)
{
    qsizetype width = 0;
    const auto left = [](const VerbOption &option) {
        return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
    };
    for (const VerbOption &option : options)
        width = std::max(width, left(option).size());
    QString lines;
    for (const VerbOption &option : options)
        lines += u"  "_s + left(option).leftJustified(width + 2) + translate("ctl", option.help) + u'\n';
    return lines;
}

QString synopsis(const Verb &verb)
{
    QString line = u"kinerjactl "_s + verb.name;
    if (!verb.operands.isEmpty())
        line += u' ' + verb.operands;
    for (const VerbOption &option : verb.options) {
        const QString written = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        line += option.presence == Presence::Required ? u' ' + written : u" ["_s + written + u']';
    }
    return line;
}

/// The verbs that begin with the same word, for `kinerjactl policy` and `kinerjactl policy --help`.
QString groupHelp(const QList<Verb> &group)
{
    QString text = translate("ctl", "Verbs:") + u'\n';
    qsizetype width = 0;
    const auto left = [](const Verb &verb) { return verb.operands.isEmpty() ? verb.name : verb.name + u' ' + verb.operands; };
    for (const Verb &verb : group)
        width = std::max(width, left(verb).size());
    for (const Verb &verb : group)
        text += u"  "_s + left(verb).leftJustified(width + 2) + translate("ctl", verb.summary) + u'\n';
    return text;
}

QString generalHelp(const QList<Verb> &verbs)
{
    QString text = translate("ctl", "kinerjactl does Kinerja's work without windows.") + u"\n\n"_s
        + translate("ctl", "Usage: kinerjactl VERB [OPERANDS] [OPTIONS]") + u"\n\n"_s + groupHelp(verbs);
    text += u'\n' + translate("ctl", "Options of every verb:") + u'\n' + optionLines(generalOptions()) + u'\n'
        + translate("ctl", "Exit code: 0 done; 1 done, but rows were refused or a check found something; 2 wrong usage or "
                           "input of another kind; 3 wrong passphrase or not permitted; 4 damaged; 5 a person must decide; "
                           "6 file, network or space; 7 from a newer version; 8 in use by another program; 130 interrupted.")
        + u"\n\n"_s + translate("ctl", "More about one verb: kinerjactl VERB --help");
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString text = filled(translate("ctl", "Usage: %1"), {synopsis(verb)}) + u"\n\n"_s + translate("ctl", verb.summary) + u'\n';
    if (*verb.help != '\0')
        text += u'\n' + translate("ctl", verb.help) + u'\n';
    if (!verb.options.isEmpty())
        text += u'\n' + translate("ctl", "Options:") + u'\n' + optionLines(verb.options);
    text += u'\n' + translate("ctl", "Options of every verb:") + u'\n' + optionLines(generalOptions());
    return text.trimmed();
}

const VerbOption *optionNamed(const QList<VerbOption> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const VerbOption &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The verb at the front of `words`, two words before one, and how many words it took.
std::pair<const Verb *, int> verbAt(const QList<Verb> &verbs, const QStringList &words)
{
    for (const int count : {2, 1}) {
        if (words.size() < count)
            continue;
        const QString name = words.mid(0, count).join(u' ');
        for (const Verb &verb : verbs) {
            if (verb.name == name)
                return {&verb, count};
        }
    }
    return {nullptr, 0};
}

/// What stood on the command line, before anybody asked whether the verb wants it.
struct CommandLine {
    QStringList words;
    QList<std::pair<QString, std::optional<QString>>> options;
    QString fault; ///< a sentence, empty where there is none
};

CommandLine split(const QStringList &arguments, const QList<VerbOption> &known)
{
    CommandLine line;
    // The first fault is told, but the rest is read all the same: --json may stand behind it.
    const auto complain = [&line](const QString &sentence) {
        if (line.fault.isEmpty())
            line.fault = sentence;
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--") {
            line.words.append(arguments.mid(i + 1));
            break;
        }
        if (argument == u"-h") {
            line.options.append({u"help"_s, std::nullopt});
            continue;
        }
        if (!argument.startsWith(u"--")) {
            line.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        std::optional<QString> value;
        if (equals >= 0)
            value = argument.mid(equals + 1);
        const VerbOption *option = optionNamed(known, name);
        if (option != nullptr && !option->value.isEmpty() && !value) {
            if (i + 1 >= arguments.size()) {
                complain(filled(translate("ctl", "The option --%1 needs a value after it."), {name}));
                continue;
            }
            value = arguments[++i];
        }
        if (option != nullptr && option->value.isEmpty() && value)
            complain(filled(translate("ctl", "The option --%1 takes no value."), {name}));
        for (const auto &[earlier, unused] : line.options) {
            if (earlier == name)
                complain(filled(translate("ctl", "The option --%1 stands twice."), {name}));
        }
        line.options.append({name, value});
    }
    return line;
}

/// Whether an option takes a value is the verb's to say; where general options stand before it, any verb's.
QList<VerbOption> optionsFor(const QStringList &arguments, const QList<Verb> &verbs)
{
    const auto firstOption = std::find_if(arguments.begin(), arguments.end(),
                                          [](const QString &argument) { return argument.startsWith(u'-'); });
    const Verb *const verb = verbAt(verbs, arguments.mid(0, firstOption - arguments.begin())).first;
    if (verb != nullptr)
        return generalOptions() + verb->options;
    QList<VerbOption> options = generalOptions();
    for (const Verb &each : verbs)
        options += each.options;
    return options;
}

QList<Verb> groupOf(const QString &word, const QList<Verb> &verbs)
{
    QList<Verb> group;
    for (const Verb &verb : verbs) {
        if (verb.name.startsWith(word + u' '))
            group.append(verb);
    }
    return group;
}

/// The language that messages are to be in, also where the command line is wrong otherwise.
QString languageOf(const QStringList &arguments)
{
    QString language = Console::Settings().language;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--"; ++i) {
        const QString wanted = arguments[i].startsWith(u"--lang="_s) ? arguments[i].mid(7)
                               : arguments[i] == u"--lang"           ? arguments.value(i + 1)
                                                                     : QString();
        if (wanted == u"id" || wanted == u"en")
            language = wanted;
    }
    return language;
}

} // namespace

QList<Verb> allVerbs()
{
    return QList<Verb>()
        + rulesVerbs()
        + policyVerbs()
        + officeVerbs()
        + practiceVerbs()
        + exchangeVerbs()
        + evaluationVerbs()
        + reportVerbs();
}

Needs needsOf(const QStringList &arguments)
{
    const QList<Verb> verbs = allVerbs();
    const Verb *const verb = verbAt(verbs, split(arguments, optionsFor(arguments, verbs)).words).first;
    return verb == nullptr ? Needs::Nothing : verb->needs;
}

int runTool(const QStringList &arguments)
{
    const QList<Verb> verbs = allVerbs();
    // Before the options are judged, since that is told in words as well.
    initTranslations();
    QTranslator translator;
    if (translator.load(u":/i18n/kinerja_%1.qm"_s.arg(languageOf(arguments))))
        QCoreApplication::installTranslator(&translator);
    const CommandLine line = split(arguments, optionsFor(arguments, verbs));

    Console::Settings settings;
    QString fault = line.fault;
    bool helpWanted = false;
    bool versionWanted = false;
    Arguments given;
    for (const auto &[name, value] : line.options) {
        const QString text = value.value_or(QString());
        if (name == u"json") {
            settings.json = true;
        } else if (name == u"help") {
            helpWanted = true;
        } else if (name == u"version") {
            versionWanted = true;
        } else if (name == u"today") {
            settings.today = QDate::fromString(text, Qt::ISODate);
            if (!settings.today.isValid() || settings.today.toString(Qt::ISODate) != text)
                fault = filled(translate("ctl", "--today needs a date such as 2026-01-15, not \"%1\"."), {text});
        } else if (name == u"seed") {
            bool isNumber = false;
            settings.seed = text.toUInt(&isNumber);
            if (!isNumber)
                fault = filled(translate("ctl", "--seed needs a whole number from 0 to 4294967295, not \"%1\"."), {text});
        } else if (name == u"db") {
            settings.database = text;
        } else if (name == u"passphrase-file") {
            settings.passphraseFile = text;
        } else if (name == u"user") {
            settings.user = text;
        } else if (name == u"recovery-file") {
            settings.recoveryFile = text;
        } else if (name == u"lang") {
            settings.language = text;
            if (text != u"id" && text != u"en")
                fault = filled(translate("ctl", "--lang is id or en, not \"%1\"."), {text});
        } else {
            given.options.insert(name, text);
        }
    }

    const auto [verb, words] = verbAt(verbs, line.words);
    if (verb != nullptr && verb->speaks == Speaks::Json && !helpWanted && !versionWanted)
        settings.json = true;
    Console console(settings);
    if (versionWanted)
        return console.done({{u"version"_s, QStringLiteral(KINERJA_VERSION)}}, u"kinerjactl " KINERJA_VERSION ""_s);
    const QList<Verb> group = line.words.isEmpty() ? QList<Verb>() : groupOf(line.words.first(), verbs);
    if (helpWanted) {
        const QString text = verb != nullptr ? verbHelp(*verb) : generalHelp(group.isEmpty() ? verbs : group);
        return console.done({{u"help"_s, text}}, text);
    }
    if (!fault.isEmpty())
        return console.misused(fault);
    if (line.words.isEmpty()) {
        console.note(generalHelp(verbs));
        return console.json() ? console.misused(translate("ctl", "A verb is missing.")) : int(Exit::Usage);
    }
    if (verb == nullptr && line.words.size() == 1 && !group.isEmpty()) {
        console.note(groupHelp(group));
        return console.misused(filled(translate("ctl", "\"%1\" needs a second word."), {line.words.first()}));
    }
    if (verb == nullptr)
        return console.misused(filled(translate("ctl", "There is no verb \"%1\"."), {line.words.mid(0, 2).join(u' ')}));
    given.positional = line.words.mid(words);
    for (auto option = given.options.cbegin(); option != given.options.cend(); ++option) {
        if (optionNamed(verb->options, option.key()) == nullptr)
            return console.misused(filled(translate("ctl", "\"%1\" does not take the option --%2."), {verb->name, option.key()}));
    }
    if (given.positional.size() < verb->least)
        return console.misused(filled(translate("ctl", "Something is missing. Usage: %1"), {synopsis(*verb)}));
    if (given.positional.size() > verb->most)
        return console.misused(filled(translate("ctl", "There is one word too many, \"%1\". Usage: %2"),
                                      {given.positional[verb->most], synopsis(*verb)}));
    return verb->run(console, given);
}

} // namespace kinerja
