#pragma once

#include <QByteArrayView>

namespace kinerja {

/// A list of lower-case words packed into the program, sorted by byte, one a line: a view, searched where it lies.
///
/// Made at build time from the installed Indonesian dictionary and list of common passwords. Any thread.
class WordList {
public:
    /// At least 2,048 everyday Indonesian words of 4 to 8 letters, for making passphrases.
    [[nodiscard]] static WordList everyday();
    /// Dictionary words and common passwords of three letters or digits at least, which a good passphrase does not rest on.
    [[nodiscard]] static WordList guessable();

    /// `lines`: sorted by byte, without doubles, each closed by a line feed; must outlive the list.
    explicit WordList(QByteArrayView lines) : m_lines(lines) {}

    [[nodiscard]] bool contains(QByteArrayView word) const;
    [[nodiscard]] qsizetype count() const;
    /// The word number `index`, from 0; empty past the end.
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    QByteArrayView m_lines;
};

} // namespace kinerja
