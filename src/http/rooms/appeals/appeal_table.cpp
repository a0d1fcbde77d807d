#include "http/rooms/appeals/appeal_table.h"

#include <array>

#include "http/rooms/appeals/appeal_routes.h"
#include "http/rooms/audiences.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience appeal_readers = Audience::of(
    {Role::director, Role::deputy, Role::subject_teacher, Role::student, Role::guardian});
constexpr Audience families_and_heads =
    Audience::of({Role::director, Role::deputy, Role::student, Role::guardian});

constexpr auto table = std::to_array<Route>({
    route<&show_appeals>(get, "/api/v1/appeals", "open_appeals", heads, report),
    route<&show_appeal>(get, "/api/v1/appeals/{appeal}", "open_appeal", appeal_readers, report),
    route<&save_appeal_decision>(post, "/api/v1/appeals/{appeal}/decision", "decide_appeal", heads,
                                 writing),
    route<&show_student_appeals>(get, "/api/v1/students/{student_id}/appeals",
                                 "open_student_appeals", families_and_heads, diary),
    route<&save_appeal>(post, "/api/v1/students/{student_id}/appeals", "file_appeal", families,
                        writing),
});

}  // namespace

std::span<const Route> appeal_table() { return table; }

}  // namespace letopis::http
