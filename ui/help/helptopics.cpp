#include "ui/help/helptopics.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// It lies in a static library; without this call the linker leaves it out.
static void bringInHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace kinerja {

namespace {

/// Words in lower case without marks and signs, each with a blank before it.
QString plain(const QString &text)
{
    QString result = u" "_s;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    return result;
}

bool holds(const QString &text, const QStringList &words)
{
    const QString where = plain(text);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return where.contains(u' ' + word); });
}

} // namespace

QStringList helpTopicNames()
{
    return {u"start"_s, u"create"_s, u"unlock"_s, u"practice"_s,   u"home"_s,  u"people"_s,   u"person"_s,
            u"plans"_s, u"plan"_s,   u"evaluation"_s, u"import"_s, u"print"_s, u"rules"_s, u"settings"_s, u"preferences"_s};
}

HelpTopics HelpTopics::load(Language language)
{
    bringInHelp();
    HelpTopics topics;
    for (const QString &name : helpTopicNames()) {
        QFile file(u":/help/%1/%2.md"_s.arg(languageCode(language), name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        topics.m_topics.append({name, text.section(u'\n', 0, 0).mid(2).trimmed(), text});
    }
    return topics;
}

std::optional<HelpTopic> HelpTopics::find(const QString &name) const
{
    for (const HelpTopic &topic : m_topics) {
        if (topic.name == name)
            return topic;
    }
    return std::nullopt;
}

QList<HelpTopic> HelpTopics::search(const QString &typed) const
{
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> titles;
    QList<HelpTopic> texts;
    for (const HelpTopic &topic : m_topics) {
        if (holds(topic.title, words))
            titles.append(topic);
        else if (holds(topic.text, words))
            texts.append(topic);
    }
    return titles + texts;
}

} // namespace kinerja
