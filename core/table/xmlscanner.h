#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace kinerja {

/// Where bytes come from, a piece at a time.
class ByteSource {
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// At most `size` bytes to `to`; 0 at the end, −1 on failure (the source knows why).
    [[nodiscard]] virtual qint64 read(char *to, qint64 size) = 0;
};

/// Reads the XML inside a workbook token by token, in bounded memory.
///
/// Why not QXmlStreamReader: 100,000 rows × 18 columns take it 2.3 s before any cell is understood, this 0.3 s; and here a
/// DTD, and with it every entity that is not XML's own, cannot get in at all. It knows UTF-8 only, which is what workbooks
/// are written in; checks that tags nest; does not resolve namespaces (callers go by local names).
///
/// One thread; the source outlives it. Views it gives are good until the next call of next().
class XmlScanner {
public:
    enum class Token {
        Start,
        End, ///< also after an empty element tag
        Text, ///< a piece; several may follow each other
        Done, ///< the document is complete
        Failed, ///< see problem(); stays so
    };
    enum class Problem {
        None,
        Source, ///< the source failed
        Truncated, ///< the document ends too early
        Malformed,
        HasDtd,
        TooDeep, ///< more than maxDepth elements inside each other
        NotUtf8, ///< announces another encoding
    };

    static constexpr int maxDepth = 64;
    static constexpr qsizetype maxTag = 64 * 1024; ///< bytes of one tag

    explicit XmlScanner(ByteSource &source);

    [[nodiscard]] Token next();
    /// Reads on to the end of the element whose Start was given last; false where that fails.
    [[nodiscard]] bool skipElement();

    [[nodiscard]] Problem problem() const { return m_problem; }
    /// Of the element that starts or ends, without its prefix.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// Decoded UTF-8, line ends as XML has them.
    [[nodiscard]] QByteArrayView text() const { return m_textView; }
    /// The raw value of an attribute that has no prefix, for values without entities; null where there is none.
    [[nodiscard]] std::optional<QByteArrayView> attribute(QByteArrayView name) const;
    /// The decoded value of an attribute, whatever its prefix; null where there is none.
    [[nodiscard]] std::optional<QString> attributeText(QByteArrayView localName) const;
    /// Elements open around this point, the one that just started included.
    [[nodiscard]] int depth() const { return int(m_open.size()); }

private:
    struct Attribute {
        QByteArrayView name; ///< with prefix
        QByteArrayView value;
    };

    Token failed(Problem problem);
    bool more();
    bool have(qsizetype count);
    Token readText();
    Token readReference();
    Token readCdata();
    Token readTag();
    Token readEndTag();
    bool readAttributes(QByteArrayView inner);
    bool skipPast(QByteArrayView terminator);
    bool readDeclaration();
    Token closed();

    ByteSource &m_source;
    std::vector<char> m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    QByteArrayView m_name;
    QByteArrayView m_textView;
    char m_reference[4] = {};
    std::vector<Attribute> m_attributes;
    QByteArray m_openNames; ///< names of the open elements, one after the other
    std::vector<qsizetype> m_open; ///< where each begins in m_openNames
    Problem m_problem = Problem::None;
    bool m_isEmptyElement = false; ///< its End is still to be given
    bool m_inCdata = false;
    bool m_hasRoot = false;
    bool m_isStarted = false;
    bool m_dropLineFeed = false; ///< a CR was given as LF; a LF after it is the same line end
};

/// The characters that the references of `raw` stand for (`&amp;`, `&#10;`); nothing where one is unknown.
[[nodiscard]] std::optional<QByteArray> withoutReferences(QByteArrayView raw);

} // namespace kinerja
