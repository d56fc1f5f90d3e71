// What lives here: the desktop program: what is made in which order, which pages there are, one instance, an orderly end.
// What does not: any page, any rule.
#pragma once

namespace kinerja {

class WorkView;
class Workspace;

/// The program's pages in the order of the navigation.
void addPages(WorkView &view, Workspace &workspace);

} // namespace kinerja
