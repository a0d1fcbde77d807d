#include "app/attendance/register_excuse.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// His «н» on these days; none where there are too many days, which is refused anyway.
Result<std::vector<Attendance>> unexcused(Reader& reader, StudentId student_id, Date from,
                                          Date to) {
    if (to < from || from.plus_days(limits::absence_days - 1) < to)
        return std::vector<Attendance>{};
    LETOPIS_TRY(rows, reader.attendance_of_student(student_id, from, to));
    std::erase_if(rows,
                  [](const Attendance& one) { return one.status != AttendanceStatus::absent; });
    return rows;
}

Result<std::vector<AbsenceOnList>> absences_within(Reader& reader, const RegisterExcuse& excuse,
                                                   Instant now) {
    LETOPIS_TRY(rows, unexcused(reader, excuse.student_id, excuse.from_on, excuse.to_on));
    std::vector<AbsenceOnList> absences;
    for (const Attendance& attendance : rows) {
        LETOPIS_TRY(place, find_lesson(reader, attendance.lesson_id));
        LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, now));
        absences.push_back({.attendance = attendance, .closures = setting.closures});
    }
    return absences;
}

/// The same document is there already, and there is nothing more for it to excuse.
bool is_registered(const std::vector<ExcuseDocument>& known, const ExcuseRegistered& fact) {
    return std::any_of(known.begin(), known.end(), [&](const ExcuseDocument& one) {
        return one.kind == fact.kind && one.status == fact.status && one.from_on == fact.from_on &&
               one.to_on == fact.to_on && one.document_no == fact.document_no &&
               one.document_on == fact.document_on && one.text == fact.text;
    });
}

}  // namespace

Command register_excuse(CommandId command_id, PersonId actor_id, RegisterExcuse excuse) {
    return {command_id, actor_id,
            [actor_id, excuse = std::move(excuse)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
                LETOPIS_TRY(target, student_target(reader, excuse.student_id, today));
                LETOPIS_TRY_DONE(check_access(standing, Action::register_excuses, target));
                LETOPIS_TRY(student, reader.person(excuse.student_id));
                if (!student || target.student_group_ids.empty()) return RefusalCode::not_found;
                LETOPIS_TRY(absences, absences_within(reader, excuse, context.now));
                LETOPIS_TRY(facts, decide_register_excuse(excuse, absences, today));
                LETOPIS_TRY(known, reader.excuses_of_student(excuse.student_id, excuse.from_on,
                                                             excuse.to_on));
                if (facts.recoded.empty() && is_registered(known, facts.registered))
                    return std::vector<EntryBody>{};
                std::vector<EntryBody> bodies{std::move(facts.registered)};
                for (AttendanceRecorded& one : facts.recoded) bodies.emplace_back(std::move(one));
                return bodies;
            }};
}

Result<int> count_unexcused(Reader& reader, StudentId student_id, Date from, Date to) {
    LETOPIS_TRY(rows, unexcused(reader, student_id, from, to));
    return static_cast<int>(rows.size());
}

}  // namespace letopis
