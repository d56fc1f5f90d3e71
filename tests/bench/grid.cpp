// How long a key takes from the keyboard to the picture in a rating grid of 500, and what the page does behind it.
//   RATIO <work> <ms> <ms allowed> <ratio> 1.00
#include "core/evaluation/board.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/evaluation/ratinggrid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

constexpr int staff = 500;
constexpr qint64 allowedMicroseconds = 16'000;

/// A unit of `staff` with the matrix of PermenPANRB 6/2022 and a guide of two lines; invented names.
EvaluationBoard board()
{
    using enum Predicate;
    EvaluationBoard made;
    made.period = Period::quarter(2026, 3);
    made.rules.matrix.cells = {{{VeryGood, Good, Poor}, {Good, Good, Poor}, {NeedsImprovement, NeedsImprovement, VeryPoor}}};
    made.rules.distribution.constraints[indexOf(OrganisationPredicate::Good)] = {{u"b-max-70"_s, DistributionConstraint::Kind::AtMost, {Good}, 70, 0},
                                                                                 {u"bp-or-k-min-1"_s, DistributionConstraint::Kind::AtLeastCount, {NeedsImprovement, Poor}, 0, 1}};
    EvaluatedUnit unit;
    unit.unit.uuid.bytes[0] = 1;
    unit.organisation = OrganisationRecord{OrganisationPredicate::Good, u"alasan"_s};
    made.setUnits({unit});
    for (int i = 0; i < staff; ++i) {
        BoardRow row;
        row.name = u"Pegawai Contoh %1, S.E."_s.arg(i);
        row.position = u"Analis Pengaduan Masyarakat"_s;
        row.indicators = 9;
        row.reached = i % 10;
        row.segment.placement.uuid.bytes = {2, quint8(i / 256), quint8(i % 256)};
        row.segment.nip = QString::number(i);
        row.segment.unit = row.segment.organisationUnit = unit.unit;
        made.rows.append(row);
    }
    return made;
}

int run()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"bench.ini"_s));
    RatingModel model;
    model.setBoard(board());
    RatingGrid grid(settings);
    grid.setModel(&model);
    grid.resize(1110, 480);
    grid.show();
    QPixmap picture(grid.size());
    grid.render(&picture);
    std::vector<qint64> taken;
    for (int row = 0; row < staff; ++row) {
        for (const int column : {int(RatingModel::Result), int(RatingModel::Conduct)}) {
            grid.setCurrentIndex(model.index(row, column));
            QKeyEvent press(QEvent::KeyPress, Qt::Key_1 + (row + column) % 3, Qt::NoModifier);
            QElapsedTimer timer;
            timer.start();
            QApplication::sendEvent(&grid, &press);
            // The whole grid, which is more than the key made dirty.
            grid.render(&picture);
            taken.push_back(timer.nsecsElapsed() / 1'000);
        }
    }
    std::sort(taken.begin(), taken.end());
    const qint64 median = taken[taken.size() / 2];
    const qint64 high = taken[taken.size() * 99 / 100];
    std::printf("key to repaint, %d staff: median %lld us, 99 %% %lld us, most %lld us\n", staff, static_cast<long long>(median), static_cast<long long>(high),
                static_cast<long long>(taken.back()));
    std::printf("RATIO grid-key %lld.%03lld %lld.000 %lld.%02lld 1.00\n", static_cast<long long>(median / 1'000), static_cast<long long>(median % 1'000),
                static_cast<long long>(allowedMicroseconds / 1'000), static_cast<long long>(median / allowedMicroseconds),
                static_cast<long long>(median * 100 / allowedMicroseconds % 100));
    return 0;
}

} // namespace
} // namespace kinerja::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    kinerja::loadScreenFonts();
    kinerja::applyLook(application, kinerja::Theme::Light, 100);
    return kinerja::bench::run();
}
