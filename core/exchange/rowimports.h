#pragma once

#include "core/exchange/importer.h"

namespace kinerja {

// One file a kind: importunits.cpp, importemployees.cpp, importplans.cpp (with realisations), importratings.cpp (with
// organisation), importrecap.cpp, importdaily.cpp (activities, feedback, holidays).
[[nodiscard]] std::unique_ptr<RowImport> makeUnitImport();
[[nodiscard]] std::unique_ptr<RowImport> makeEmployeeImport();
[[nodiscard]] std::unique_ptr<RowImport> makePlanImport();
[[nodiscard]] std::unique_ptr<RowImport> makeRealisationImport();
[[nodiscard]] std::unique_ptr<RowImport> makeActivityImport();
[[nodiscard]] std::unique_ptr<RowImport> makeFeedbackImport();
[[nodiscard]] std::unique_ptr<RowImport> makeRatingImport();
[[nodiscard]] std::unique_ptr<RowImport> makeRecapImport();
[[nodiscard]] std::unique_ptr<RowImport> makeHolidayImport();
[[nodiscard]] std::unique_ptr<RowImport> makeOrganisationImport();

} // namespace kinerja
