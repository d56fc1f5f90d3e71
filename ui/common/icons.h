#pragma once

#include <QIcon>

namespace kinerja {

/// The program's own line icons: one grid of 24, one stroke, in the colour of the text beside them.
///
/// Each icon means one thing everywhere; the word beside it says which.
enum class Glyph {
    Home, People, Plan, Grade, Import, Export, Print, Settings, Help, Lock, Unlock, Search, Undo, Back, Next, Down, Close, Add, Remove,
    Edit, Save, Refresh, Eye, EyeOff, Info, Success, Attention, Loss, Practice, Open, Create, Folder, Calendar, Chart, Table, History, Shield, Key,
    Unit, Person, More, Filter, Columns, Up, Tick, Note, Clock, Send, Issue, Question, Redo, ZoomIn, ZoomOut,
    Rules, Trial
};

/// In text colour, muted while disabled, primary while checked.
[[nodiscard]] QIcon icon(Glyph glyph);
/// The file's name without folder and ending.
[[nodiscard]] QString glyphName(Glyph glyph);

} // namespace kinerja
