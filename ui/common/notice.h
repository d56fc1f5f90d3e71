#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QFrame>
#include <QPointer>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;

namespace kinerja {

/// One thing that the program says on a page, without stopping anybody.
struct Notice {
    enum class Level { Info, Success, Attention, Loss };
    Level level = Level::Info;
    QString text;
    QString action = {};               ///< the word on its button; empty: none
    std::function<void()> run = {};    ///< what the button does
};
/// An error as people read it: its sentence; what the log has stays there.
[[nodiscard]] Notice noticeOf(const Error &error);

/// A bar at the top of a page or a form: icon, sentence, perhaps one button, close. Announced to screen readers.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Notice::Level level() const { return m_notice.level; }

private:
    Notice m_notice;
    QPointer<QWidget> m_before; ///< had the keyboard when the bar appeared
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace kinerja
