#include "core/base/tr.h"

namespace kinerja {

QString filled(const QString &text, const QStringList &args)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const int number = next.unicode() >= u'1' && next.unicode() <= u'9' ? next.unicode() - u'0' : 0;
        if (text[i] == u'%' && number > 0 && number <= args.size()) {
            result += args[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace kinerja
