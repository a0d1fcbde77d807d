#include "http/rooms/tables/journal_table.h"

#include <array>

#include "http/rooms/associations/association_routes.h"
#include "http/rooms/audiences.h"
#include "http/rooms/closing_routes.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/lessons/change_routes.h"
#include "http/rooms/lessons/merge_routes.h"
#include "http/rooms/lessons/mode_routes.h"
#include "http/rooms/lessons/plan_routes.h"
#include "http/rooms/live_routes.h"
#include "http/rooms/marks_routes.h"
#include "http/rooms/years/year_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto journal_routes = std::to_array<Route>({
    // Journal.
    route<&show_day>(get, "/api/v1/day", "open_day", teachers, teaching),
    route<&show_courses>(get, "/api/v1/courses", "list_courses", course_listers, history),
    route<&show_journal>(get, "/api/v1/courses/{course_id}/journal", "open_journal",
                         journal_viewers, teaching),
    route<&watch_journal>(get, "/api/v1/courses/{course_id}/journal/live", "watch_journal",
                          journal_viewers, history),
    route<&save_lesson>(put, "/api/v1/lessons/{lesson_id}/record", "record_lesson", teachers,
                        writing),
    route<&show_history>(get, "/api/v1/lessons/{lesson_id}/students/{student_id}/history",
                         "open_history", journal_viewers, history),

    // Lesson plans.
    route<&show_lesson_plan>(get, "/api/v1/courses/{course_id}/plan", "open_lesson_plan",
                             journal_viewers, history),
    route<&save_lesson_plan>(put, "/api/v1/courses/{course_id}/plan", "keep_lesson_plan", teachers,
                             writing),

    // Merged lessons.
    route<&show_merged_lessons>(get, "/api/v1/courses/{course_id}/merged-lessons",
                                "open_merged_lessons", teachers, history),
    route<&save_merged_record>(post, "/api/v1/lessons/{lesson_id}/merged-record", "record_merged",
                               teachers, writing),

    // Marks.
    route<&save_cells>(post, "/api/v1/cells", "record_cells", teachers, writing),
    route<&save_comment>(put, "/api/v1/comments", "record_comment", teachers, writing),
    route<&save_period_marks>(put, "/api/v1/period-marks", "confirm_period_marks", teachers,
                              writing),
    route<&save_annual_marks>(put, "/api/v1/annual-marks", "confirm_annual_marks", teachers,
                              writing),

    // Closing.
    route<&show_course_closing>(get, "/api/v1/courses/{course_id}/closing", "open_course_closing",
                                journal_viewers, history),
    route<&shut_course>(post, "/api/v1/courses/{course_id}/closing", "close_course", closers,
                        writing),
    route<&shut_period>(post, "/api/v1/courses/{course_id}/periods/{period_id}/closing",
                        "close_period", closers, writing),
    route<&show_school_closing>(get, "/api/v1/closing", "open_school_closing", school_viewers,
                                report),
    route<&show_class_closing>(get, "/api/v1/study-groups/{study_group_id}/closing",
                               "open_class_closing", closing_viewers, report),
    route<&save_council_decisions>(put, "/api/v1/study-groups/{study_group_id}/council-decisions",
                                   "record_council_decisions", heads, writing),
    route<&shut_class>(post, "/api/v1/study-groups/{study_group_id}/closing", "close_class", heads,
                       writing),

    // The switch to a new school year.
    route<&show_school_years>(get, "/api/v1/school-years", "open_school_years", list_keepers,
                              history),
    route<&show_year_switch>(get, "/api/v1/school-years/{school_year_id}/switch",
                             "open_year_switch", list_keepers, report),
    route<&switch_year>(post, "/api/v1/school-years/{school_year_id}/switch", "switch_year",
                        list_keepers, writing),
    route<&undo_switch>(post, "/api/v1/school-years/{school_year_id}/switch/undoing",
                        "undo_year_switch", list_keepers, writing),

    // Changes of lessons.
    route<&show_changes>(get, "/api/v1/changes", "open_day_changes", timetable_keepers, report),
    route<&show_load>(get, "/api/v1/changes/courses", "list_load", timetable_keepers, report),
    route<&show_change_register>(get, "/api/v1/changes/register", "open_change_register",
                                 timetable_viewers, report),
    route<&export_change_register>(get, "/api/v1/changes/register.csv", "export_change_register",
                                   timetable_keepers, report),
    route<&export_change_workbook>(get, "/api/v1/changes/register.xlsx", "change_workbook",
                                   timetable_keepers, report),
    route<&print_change_register>(get, "/api/v1/changes/register.pdf", "print_change_register",
                                  timetable_viewers, report),
    route<&save_substitutions>(post, "/api/v1/changes/substitutions", "assign_substitutions",
                               timetable_keepers, writing),
    route<&finish_substitution>(post, "/api/v1/changes/lessons/{lesson_id}/substitution-end",
                                "end_substitution", timetable_keepers, writing),
    route<&move_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/move", "move_lesson",
                            timetable_keepers, writing),
    route<&cancel_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/cancellation",
                              "cancel_lesson", timetable_keepers, writing),
    route<&restore_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/restoration",
                               "restore_lesson", timetable_keepers, writing),
    route<&replace_with_subject>(post, "/api/v1/changes/lessons/{lesson_id}/other-subject",
                                 "replace_subject", timetable_keepers, writing),
    route<&save_extra_lesson>(post, "/api/v1/changes/extra-lessons", "schedule_extra_lesson",
                              timetable_keepers, writing),
    route<&cancel_days>(post, "/api/v1/changes/cancelled-days", "cancel_days", timetable_keepers,
                        writing),
    route<&save_lesson_mode>(put, "/api/v1/lessons/{lesson_id}/mode", "set_lesson_mode",
                             timetable_keepers, writing),
    route<&save_days_modes>(post, "/api/v1/changes/modes", "set_days_modes", timetable_keepers,
                            writing),

    // Associations of additional education.
    route<&show_associations>(get, "/api/v1/associations", "open_associations", load_keepers,
                              report),
    route<&export_associations>(get, "/api/v1/associations.csv", "export_associations",
                                load_keepers, report),
    route<&export_associations_workbook>(get, "/api/v1/associations.xlsx", "associations_workbook",
                                         load_keepers, report),
    route<&save_association>(put, "/api/v1/associations/{study_group_id}", "describe_association",
                             heads, writing),
    route<&show_association_journal>(get, "/api/v1/associations/{study_group_id}/journal",
                                     "open_association_journal", staff, report),
    route<&export_association_journal>(get, "/api/v1/associations/{study_group_id}/journal.csv",
                                       "export_association_book", staff, report),
    route<&export_association_workbook>(get, "/api/v1/associations/{study_group_id}/journal.xlsx",
                                        "association_workbook", staff, report),
});

}  // namespace

std::span<const Route> journal_table() { return journal_routes; }

}  // namespace letopis::http
