#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kinerja {

/// Cuts the elements out of one JSON array that arrives piece by piece, so that an array of any length needs the memory of
/// its largest element. It knows brackets and strings only; whether an element is sound JSON is for its reader to say.
class ArraySplitter {
public:
    enum class Step {
        Element,  ///< `element` is the next one
        NeedMore, ///< feed another piece, or finish
        End,      ///< the array is complete and nothing but space followed
        Broken,   ///< this is no JSON array, or an element is larger than 64 MiB
    };

    /// Adds a piece. An element given earlier is no longer valid.
    void feed(QByteArrayView piece);
    /// Says that no further piece will come: what is still incomplete is broken.
    void finish() { m_finished = true; }
    /// The next step; `element` is set for Element, without spaces around it, until the next call of feed or next.
    [[nodiscard]] Step next(QByteArrayView &element);

private:
    enum class State { Before, First, Inside, Next, After, Broken };

    [[nodiscard]] Step broken();

    QByteArray m_buffer;
    qsizetype m_start = 0;    ///< of the element that is being read
    qsizetype m_position = 0; ///< up to here the buffer was looked at
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_finished = false;
    State m_state = State::Before;
};

} // namespace kinerja
