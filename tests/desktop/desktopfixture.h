// What lives here: the desktop program's window on a practice office, for tests that look at all pages at once.
// What does not: tests of one page (tests/ui).
#pragma once

#include "app/desktop/pages.h"
#include "tests/support/workspacefixture.h"
#include "ui/shell/mainwindow.h"


namespace kinerja {

/// A page that the window can show, with a name for pictures and messages.
struct NamedPlace {
    QString name;
    Place place;
};

/// The window with every page, a practice office behind it.
class DesktopFixture {
public:
    explicit DesktopFixture(WorkspaceFixture::Office office = WorkspaceFixture::Office::Practice);
    ~DesktopFixture();

    [[nodiscard]] WorkspaceFixture &office() { return m_office; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Makes the window anew, as after a change of language or size.
    void remake();
    /// Every place of the program, filled with what the office holds.
    [[nodiscard]] QList<NamedPlace> places();
    /// Goes there and waits until the page has read what it shows.
    void show(const Place &place);
    /// Waits until nothing is being read or written any more.
    void settle();

private:
    WorkspaceFixture m_office;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kinerja
