// What lives here: help on every page, offline, searchable, out of the texts of resources/help. What does not: the texts themselves,
// words of buttons and fields (they stand where they are shown).
#pragma once

#include "core/base/translation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja {

/// One page of help.
struct HelpTopic {
    QString name;  ///< "plans"; what Screen::helpTopic() says
    QString title; ///< its first heading
    QString text;  ///< Markdown, the heading included

    friend bool operator==(const HelpTopic &, const HelpTopic &) = default;
};

/// All topics of one language, in the order in which people read them. A value; reads only what is packed into the program.
class HelpTopics {
public:
    [[nodiscard]] static HelpTopics load(Language language);

    [[nodiscard]] const QList<HelpTopic> &all() const { return m_topics; }
    [[nodiscard]] std::optional<HelpTopic> find(const QString &name) const;
    /// Topics in which every word occurs at the beginning of a word, those with it in the title first; all where nothing is typed.
    [[nodiscard]] QList<HelpTopic> search(const QString &typed) const;

private:
    QList<HelpTopic> m_topics;
};

/// The names of all topics, in their order.
[[nodiscard]] QStringList helpTopicNames();

} // namespace kinerja
