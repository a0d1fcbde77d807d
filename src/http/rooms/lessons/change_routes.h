#pragma once
// Changes of lessons (изменения в расписании уроков, CUR-02, CUR-03): substitutions, moves,
// cancellations, extra lessons, and the register of them (F-13).

#include <optional>

#include "app/changes/cancel_day.h"
#include "app/changes/open_change_register.h"
#include "app/changes/open_day_changes.h"
#include "http/rooms/journal_routes.h"
#include "http/wire/change_commands.h"

namespace letopis::http {

struct ChangesPlace {
    std::optional<Date> on;
    std::optional<Date> to;
    std::optional<EmployeeId> teacher_id;
    std::optional<StudyGroupId> study_group_id;
    std::optional<EntryIndex> change_reason;
};
LETOPIS_DESCRIBE(ChangesPlace, on, to, teacher_id, study_group_id, change_reason)

struct ChangeRegisterPlace {
    std::optional<Date> month;  ///< Any day of it.
    std::optional<ExtraLessons> extra;
    std::optional<UnconfirmedChanges> unconfirmed;
};
LETOPIS_DESCRIBE(ChangeRegisterPlace, month, extra, unconfirmed)

struct CancelledDays {
    std::vector<ChangeOutcome> outcomes;  ///< In the order of the commands.
    int cancelled_count = 0;              ///< Lessons.
    std::vector<LeftLesson> left;         ///< Lessons that could not be cancelled, and why.
};
LETOPIS_DESCRIBE(CancelledDays, outcomes, cancelled_count, left)

void show_changes(Call& call, const ChangesPlace& place, Later<DayChanges> later);
void show_change_register(Call& call, const ChangeRegisterPlace& place,
                          Later<ChangeRegister> later);
void export_change_register(Call& call, const ChangeRegisterPlace& place, Later<CsvFile> later);
void export_change_workbook(Call& call, const ChangeRegisterPlace& place, Later<XlsxFile> later);
void print_change_register(Call& call, const ChangeRegisterPlace& place, Later<PdfFile> later);
/// At most limits::substitutions_per_request at once.
void save_substitutions(Call& call, AssignSubstitutions body, Later<ChangeOutcomes> later);
void finish_substitution(Call& call, const LessonPlace& place, ChangeReasonCommand body,
                         Later<FactOutcome> later);
void move_one_lesson(Call& call, const LessonPlace& place, MoveLessonCommand body,
                     Later<FactOutcome> later);
void cancel_one_lesson(Call& call, const LessonPlace& place, CancelLessonCommand body,
                       Later<FactOutcome> later);
void restore_one_lesson(Call& call, const LessonPlace& place, ChangeReasonCommand body,
                        Later<FactOutcome> later);
void replace_with_subject(Call& call, const LessonPlace& place, ReplaceSubjectCommand body,
                          Later<FactOutcome> later);
void save_extra_lesson(Call& call, ExtraLessonCommand body, Later<FactOutcome> later);
/// At most limits::classes_per_request at once.
void cancel_days(Call& call, CancelDays body, Later<CancelledDays> later);

}  // namespace letopis::http
