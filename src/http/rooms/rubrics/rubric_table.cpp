#include "http/rooms/rubrics/rubric_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/rubrics/rubric_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_rubrics>(get, "/api/v1/courses/{course_id}/rubrics", "open_rubrics",
                         journal_viewers, history),
    route<&save_rubric>(post, "/api/v1/courses/{course_id}/rubrics", "keep_rubric", teachers,
                        writing),
    route<&show_criteria_sheet>(get, "/api/v1/lessons/{lesson_id}/criteria", "open_criteria_sheet",
                                journal_viewers, teaching),
    route<&save_criteria>(post, "/api/v1/criteria", "assess_by_criteria", teachers, writing),
    route<&show_mark_criteria>(get, "/api/v1/students/{student_id}/lessons/{lesson_id}/criteria",
                               "open_mark_criteria", diary_readers, diary),
});

}  // namespace

std::span<const Route> rubric_table() { return table; }

}  // namespace letopis::http
