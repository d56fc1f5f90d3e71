#pragma once

#include <QTranslator>

namespace kinerja {

/// Indonesian with 40 % more letters: what does not fit any more is cut in some language. Installed over the ordinary Translation.
class LongWords : public QTranslator {
public:
    explicit LongWords(QObject *parent = nullptr);
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_words;
};

} // namespace kinerja
