#pragma once

#include <QString>
#include <QStringList>

namespace kinerja {

/// What was typed, as words to look for: without marks, case and signs.
[[nodiscard]] QStringList searchWords(const QString &typed);
/// How well `text` answers to the words: the smaller, the better, and nothing where a word is nowhere in it. Beginnings of words come
/// before middles, and letters in their order with gaps ("impg" for "Impor pegawai") last.
[[nodiscard]] int findScore(const QStringList &words, const QString &text);
inline constexpr int notFound = -1;

} // namespace kinerja
