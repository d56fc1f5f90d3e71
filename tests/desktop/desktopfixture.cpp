#include "tests/desktop/desktopfixture.h"

#include "core/plan/planstore.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kinerja {

DesktopFixture::DesktopFixture(WorkspaceFixture::Office office) : m_office(office)
{
    remake();
}

DesktopFixture::~DesktopFixture() = default;

void DesktopFixture::remake()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_office.workspace(), addPages);
    m_window->resize(1366, 728);
    m_window->show();
    if (m_office.workspace().isOpen())
        m_window->showWork();
}

QList<NamedPlace> DesktopFixture::places()
{
    using Kind = Place::Kind;
    struct Samples {
        Uuid employee;
        Uuid placement;
        Uuid unit;
    };
    const auto samples = m_office.onStore<Samples>([](Store &store) -> Result<Samples> {
        Samples found;
        const Period period = Period::quarter(2026, 3);
        TRY(store.office().eachPlacement(period.firstDay(), period.lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
            found = {placement.employee.uuid, placement.id.uuid, placement.unit.uuid};
            return {};
        }));
        return found;
    });
    QList<NamedPlace> all{{u"home"_s, {.kind = Kind::Home}},
                          {u"people"_s, {.kind = Kind::People}},
                          {u"plans"_s, {.kind = Kind::Plans, .year = 2026}},
                          {u"evaluation"_s, {.kind = Kind::Evaluation, .unit = samples.unit}},
                          {u"import"_s, {.kind = Kind::Import}},
                          {u"print"_s, {.kind = Kind::Print, .unit = samples.unit, .text = u"d4"_s}},
                          {u"rules"_s, {.kind = Kind::Rules}},
                          {u"recompute"_s, {.kind = Kind::Recompute, .unit = samples.unit}},
                          {u"trial"_s, {.kind = Kind::Trial, .unit = samples.unit}},
                          {u"settings"_s, {.kind = Kind::Settings}},
                          {u"preferences"_s, {.kind = Kind::Preferences}},
                          {u"help"_s, {.kind = Kind::Help, .text = u"evaluation"_s}}};
    if (!samples.employee.isNull())
        all << NamedPlace{u"person"_s, {.kind = Kind::Person, .subject = samples.employee}}
            << NamedPlace{u"plan"_s, {.kind = Kind::Plan, .subject = samples.placement, .year = 2026}};
    return all;
}

void DesktopFixture::settle()
{
    // Both lanes have answered everything that was asked before, twice: an answer may ask again.
    for (int i = 0; i < 3; ++i) {
        m_office.onStore<bool>([](Store &) -> Result<bool> { return true; });
        bool read = false;
        m_office.workspace().thread().run<bool>(
            StoreThread::Lane::Read, &m_office.workspace(), [](Store &, Progress &) -> Result<bool> { return true; }, [&](Result<bool>) { read = true; });
        if (!QTest::qWaitFor([&] { return read; }, 20'000))
            qFatal("the reading lane does not answer");
        QTest::qWait(20);
    }
}

void DesktopFixture::show(const Place &place)
{
    m_window->view().go(place);
    settle();
}

} // namespace kinerja
