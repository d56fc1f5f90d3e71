#include "app/ctl/arraysplitter.h"
#include "app/ctl/input.h"
#include "app/ctl/rulefunction.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/policy/policyset.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

const Function *functionNamed(const QString &name)
{
    for (const std::span<const Function> functions : {ordinalFunctions(), valueFunctions(), creditFunctions()}) {
        for (const Function &each : functions) {
            if (each.name == name)
                return &each;
        }
    }
    return nullptr;
}

/// Whether `element`, which is no object that could be read, is sound JSON all the same.
bool isSoundJson(QByteArrayView element, QJsonParseError::ParseError error)
{
    if (error == QJsonParseError::DeepNesting)
        return true; // sound as far as it was read, and no case
    if (element.startsWith('{') || element.startsWith('['))
        return false;
    QJsonParseError wrapped;
    (void)QJsonDocument::fromJson('[' + element.toByteArray() + ']', &wrapped);
    return wrapped.error == QJsonParseError::NoError;
}

QJsonObject faultJson(ErrorKind kind, const QString &field, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, kindCode(kind)}, {u"field"_s, field}, {u"message"_s, message}}}};
}

auto noArray()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "The input is no JSON array of cases. Give it as [ {…}, {…} ]."),
                u"input is not a JSON array"_s);
}

/// Reads cases and writes answers, both as one JSON array, keeping one case at a time. The array that it writes is closed in
/// every case: where the input breaks off, its last entry is the failure.
///
/// Lives for one run of the verb; borrows the console and the function's context.
class Stream {
public:
    Stream(Console &console, const Function &function, const Context &context)
        : m_console(console), m_function(function), m_context(context)
    {
    }

    [[nodiscard]] int run(const QString &path)
    {
        const Result<void> done = answerAll(path);
        if (done)
            return close(m_refused > 0 ? Exit::Found : Exit::Done);
        if (!m_begun)
            return m_console.failed(done.error());
        m_console.note(errorText(done.error()));
        put(faultJson(done.error().kind, {}, errorText(done.error())));
        return close(exitFor(done.error().kind));
    }

private:
    Result<void> answerAll(const QString &path)
    {
        constexpr qint64 looksEvery = 2048;
        ASSIGN(const std::unique_ptr<Input> input, Input::open(path));
        ArraySplitter splitter;
        QByteArrayView element;
        for (;;) {
            switch (splitter.next(element)) {
            case ArraySplitter::Step::Element:
                TRY(answerOne(element));
                if (++m_answered % looksEvery == 0 && !m_console.progress().step(input->position(), input->size()))
                    return cancelled();
                break;
            case ArraySplitter::Step::NeedMore: {
                ASSIGN(const QByteArray piece, input->read(m_console.progress()));
                if (piece.isEmpty())
                    splitter.finish();
                else
                    splitter.feed(piece);
                break;
            }
            case ArraySplitter::Step::End: return {};
            case ArraySplitter::Step::Broken: return noArray();
            }
        }
    }

    Result<void> answerOne(QByteArrayView element)
    {
        QJsonParseError error;
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(element.data(), element.size()), &error);
        if (error.error != QJsonParseError::NoError && !isSoundJson(element, error.error))
            return noArray();
        std::optional<CaseFault> fault;
        QJsonObject answered;
        if (document.isObject()) {
            CaseReader reader(document.object(), fault);
            Answer answer = m_function.answer(reader, m_context);
            answered = std::move(answer.json);
            if (answer.explanation)
                answered.insert(u"explanation"_s, answer.explanation->toJson());
            if (answer.raises)
                answered.insert(u"raise"_s, toJson(*answer.raises));
        } else {
            fault = CaseFault{{}, translate("ctl", "A case is an object {…}, nested no deeper than it needs to be.")};
        }
        if (fault) {
            ++m_refused;
            answered = faultJson(ErrorKind::Invalid, fault->field, fault->message);
        }
        put(answered);
        return m_written;
    }

    /// Collects output and passes it on in large pieces; a failure to write is kept in m_written.
    void put(const QJsonObject &object)
    {
        constexpr qsizetype writesAbove = 256 * 1024;
        m_output += m_begun ? ",\n" : "[\n";
        m_begun = true;
        m_output += QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (m_output.size() > writesAbove)
            pass();
    }

    void pass()
    {
        if (m_written)
            m_written = m_console.write(m_output);
        m_output.clear();
    }

    int close(Exit exit)
    {
        m_output += m_begun ? "\n]\n" : "[]\n";
        pass();
        if (m_written)
            m_written = m_console.flush();
        if (m_written)
            return int(exit);
        m_console.note(errorText(m_written.error()));
        return int(exitFor(m_written.error().kind));
    }

    static tl::unexpected<Error> cancelled()
    {
        return fail(ErrorKind::Cancelled,
                    QT_TRANSLATE_NOOP("faults", "Stopped as you asked. Nothing was left half-written."), u"interrupted"_s);
    }

    Console &m_console;
    const Function &m_function;
    const Context &m_context;
    QByteArray m_output;
    Result<void> m_written;
    qint64 m_answered = 0;
    qint64 m_refused = 0;
    bool m_begun = false;
};

int runRules(Console &console, const Arguments &arguments)
{
    const QString name = *arguments.first();
    const Function *const function = functionNamed(name);
    if (function == nullptr)
        return console.misused(filled(translate("ctl", "There is no rule \"%1\". kinerjactl rules --help lists them."), {name}));
    const Result<PolicySet> set = PolicySet::builtIn();
    if (!set)
        return console.failed(set.error());
    const QString id = arguments.value(u"policy"_s).value_or(function->pack.toString());
    const Result<PolicyPack> pack = set->find(id);
    if (!pack)
        return console.failed(pack.error());
    if (!function->isIn(*pack))
        return console.failed({ErrorKind::NotFound,
                               QT_TRANSLATE_NOOP("faults", "The policy pack %1 says nothing about \"%2\". Choose another pack "
                                                           "with --policy."),
                               u"section missing in the pack"_s,
                               {id, name}});
    const Context context{*pack, console.clock().today(), arguments.has(u"explain"_s) ? Explain::Yes : Explain::No,
                          arguments.has(u"raise"_s) ? Raises::Yes : Raises::No};
    return Stream(console, *function, context).run(arguments.value(u"in"_s).value_or(u"-"_s));
}

} // namespace

QList<Verb> rulesVerbs()
{
    return {
        {u"rules"_s,
         u"FUNCTION"_s,
         1,
         1,
         {{u"policy"_s, u"ID"_s, QT_TRANSLATE_NOOP("ctl", "The policy pack; the function's own unless named.")},
          {u"in"_s, u"FILE|-"_s, QT_TRANSLATE_NOOP("ctl", "The cases; standard input unless a file is named.")},
          {u"explain"_s, {}, QT_TRANSLATE_NOOP("ctl", "Add to every answer how it came about.")},
          {u"raise"_s, {}, QT_TRANSLATE_NOOP("ctl", "Add to every answer what single change would raise it.")}},
         QT_TRANSLATE_NOOP("ctl", "Answer cases by a rule, without a database."),
         QT_TRANSLATE_NOOP(
             "ctl",
             "Reads a JSON array of cases and writes a JSON array of the same length and order. A wrong case is answered by an "
             "error in its place, and the exit code is 1. Numbers with decimals are texts: \"12.5\".\n\n"
             "FUNCTION and an example of its case:\n"
             "  predicate     {\"result\":\"above\",\"conduct\":\"below\"}\n"
             "  suggest       {\"items\":[{\"kind\":\"main\",\"rating\":\"meets\"}]}\n"
             "  attainment    {\"target\":\"100\",\"actual\":\"98\",\"direction\":\"up\"}\n"
             "  outcome       {\"categories\":[\"SB\",\"B\",\"C\"]}\n"
             "  nkp           {\"skp\":\"89.9\",\"conduct\":\"90.1\",\"peers\":false,\"new_idea\":false}\n"
             "  extra         {\"items\":[{\"category\":\"SB\",\"scope_weight\":\"2\",\"value\":\"120\"}]}\n"
             "  credit        {\"level\":\"ahli-madya\",\"predicate\":\"SB\",\"months\":7}\n"
             "  promotion     {\"level\":\"ahli-muda\",\"credit\":\"98.5\",\"last_two\":[\"B\",\"SB\"]}\n"
             "  distribution  {\"organisation\":\"baik\",\"counts\":{\"SB\":0,\"B\":10,\"BP\":0,\"K\":0,\"SK\":0}}\n"
             "  nip           {\"nip\":\"…\",\"status\":\"PNS\",\"today\":\"2026-11-24\"}\n"
             "  deadline      {\"received\":\"2026-01-15\",\"days\":14,\"unit\":\"calendar\",\"holidays\":[]}\n"
             "  talent        {\"performance\":\"above\",\"potential\":\"low\"}\n"
             "  weighted      {\"goals\":[{\"weight\":\"100\",\"score\":\"4\"}],\"scale\":\"5\"}\n"
             "  progress      {\"children\":[{\"progress\":\"0\"},{\"progress\":\"25\"}]}\n"
             "  main          {\"plans\":[{\"superior\":\"A\",\"value\":\"120\"}]} or {\"agreement\":[\"98.7\"],\"initiatives\":[\"109\"]}\n"
             "  skp           {\"main\":\"102.8\",\"extra\":\"2.4\"}\n"
             "  conduct       {\"aspects\":[\"100\",\"110\"]}\n"
             "  activities    {\"activities\":[{\"quantity\":{\"target\":\"12\",\"actual\":\"12\"},\"quality\":{…},\"time\":{…}}]}\n"
             "  halves        {\"first\":\"86.2\",\"second\":\"101.96\"}\n"
             "  indicator     {\"model\":\"ratio\",\"target\":\"90\",\"part\":57,\"whole\":60}\n"
             "  aggregate     {\"aggregation\":\"weighted-mean\",\"months\":[{\"value\":\"20\",\"weight\":\"90\"},null,…]}\n"
             "  segments      {\"segments\":[{\"months\":7,\"predicate\":\"B\"},{\"months\":5,\"predicate\":\"SB\"}]}\n"
             "  ranking       {\"above\":2,\"meets\":7,\"below\":1}\n"
             "  account       {\"level\":\"ahli-muda\",\"documents\":[{\"year\":2026,\"first_month\":1,\"last_month\":2,\"predicate\":\"B\"}]}\n"
             "  statement     {\"level\":\"ahli-muda\",\"conversion\":{\"before\":\"75\",\"new\":\"25\"},\"last_two\":[\"B\",\"B\"]}\n"
             "  radar         {\"level\":\"ahli-muda\",\"credit\":\"62.5\",\"from\":\"2026-11-24\"}\n"
             "  allowance     {\"base\":\"4595150\",\"predicate\":\"B\",\"attendance\":{\"absent-day\":1}} with --policy TUKIN-KEMNAKER"),
         runRules, Needs::Nothing, Speaks::Json},
    };
}

} // namespace kinerja
