#pragma once
// Modes of study (формы и режимы обучения, JRN-23): who learns how, by what order; results carried
// from elsewhere.

#include "app/modes/open_modes.h"
#include "app/modes/open_student_modes.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/commands/study_mode_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct StudyModePlace {
    EntryIndex study_mode = -1;
};
LETOPIS_DESCRIBE(StudyModePlace, study_mode)

void show_study_modes(Call& call, Later<StudyModesView> later);
void export_study_modes(Call& call, Later<CsvFile> later);
void export_study_modes_workbook(Call& call, Later<XlsxFile> later);
void show_student_modes(Call& call, const StudentPlace& place, Later<StudentModes> later);
void save_study_mode(Call& call, StudyModeCommand body, Later<FactOutcome> later);
void end_one_study_mode(Call& call, const StudyModePlace& place, StudyModeEndCommand body,
                        Later<FactOutcome> later);
void save_carried_result(Call& call, CarriedResultCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
