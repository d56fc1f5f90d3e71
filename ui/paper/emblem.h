#pragma once

#include <QByteArray>
#include <QImage>

namespace kinerja::paper {

/// The emblem of an office, out of its PNG or SVG file, sharp enough for the head of a page. Null where the file cannot be drawn.
[[nodiscard]] QImage emblemImage(const QByteArray &file);

} // namespace kinerja::paper
