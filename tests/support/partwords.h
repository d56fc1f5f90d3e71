// The Indonesian of the desktop program straight from its part files, so that pictures and lengths of texts are the program's also
// before the parts are merged.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTranslator>

namespace kinerja {

/// Reads `folder`/desktop-*.tsv and stands before the packed translation while it lives.
class PartWords final : public QTranslator {
public:
    explicit PartWords(const QString &folder)
    {
        const QDir parts(folder);
        const QStringList names = parts.entryList({QStringLiteral("desktop-*.tsv")});
        for (const QString &name : names) {
            QFile file(parts.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QList<QByteArray> cells = line.split('\t');
                if (cells.size() >= 3)
                    m_words.insert(cells[2] + '|' + cells[0], QString::fromUtf8(cells[1]));
            }
        }
        QCoreApplication::installTranslator(this);
    }
    ~PartWords() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return m_words.value(QByteArray(context) + '|' + text);
    }

private:
    QHash<QByteArray, QString> m_words;
};

} // namespace kinerja
