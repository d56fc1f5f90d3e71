#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTranslator>

namespace kinerja {

/// The Indonesian of one room straight from its part file, so that pictures and lengths are those of the program also before the
/// parts are merged.
class ShellWords final : public QTranslator {
public:
    void install()
    {
        QFile file(QStringLiteral(SHELL_WORDS));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words of the room");
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
            if (cells.size() >= 2)
                m_words[cells.value(2) + '|' + cells[0]] = QString::fromUtf8(cells[1]);
        }
        QCoreApplication::installTranslator(this);
    }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString found = m_words.value(QByteArray(context) + '|' + text);
        if (!m_longer || found.isEmpty())
            return found;
        // Words of a usual length, two fifths more of them.
        const QString more = QStringLiteral(" panjang dan lagi").repeated(int(found.size()));
        return found + more.first(qMax(qsizetype(2), found.size() * 2 / 5));
    }
    /// Makes every text longer by 40 %.
    void setLonger(bool longer) { m_longer = longer; }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QByteArray, QString> m_words;
    bool m_longer = false;
};

} // namespace kinerja
