#include "app/attendance/open_attendance_register.h"

#include <algorithm>

#include "domain/attendance/contingent.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// "2н 1б": how many lessons of a day were missed, by letter.
std::string cell_of(const std::vector<LessonVisit>& day, const AttendanceLetters& letters) {
    std::string cell;
    for (const AttendanceStatus status :
         {AttendanceStatus::absent, AttendanceStatus::ill, AttendanceStatus::excused}) {
        const auto count = std::count_if(day.begin(), day.end(), [&](const LessonVisit& visit) {
            return visit.status == status;
        });
        if (count == 0) continue;
        if (!cell.empty()) cell += ' ';
        cell += std::to_string(count) + std::string{letters.of(status)};
    }
    return cell;
}

std::vector<Date> days_of_month(Date on) {
    std::vector<Date> days;
    for (Date day{on.year(), on.month(), 1}; day.month() == on.month(); day = day.plus_days(1))
        days.push_back(day);
    return days;
}

}  // namespace

Result<AttendanceRegister> open_attendance_register(Reader& reader, const Standing& standing,
                                                    StudyGroupId id, std::optional<Date> on,
                                                    Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::account_absences, target));
    AttendanceRegister view{
        .study_group_id = id, .study_group_title = group.title, .today = moscow_date(now)};
    view.days = days_of_month(on.value_or(view.today));
    const Date from = view.days.front();
    const Date to = view.days.back();
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, std::min(to, view.today)));
    view.class_teacher = std::move(class_teacher);
    LETOPIS_TRY(attendance, ClassAttendance::gather(reader, group, from, to, now));
    LETOPIS_TRY(policies, reader.policies());
    view.letters = attendance_letters_on(policies, std::min(to, view.today));
    const int percent = systematic_percent_on(policies, to);
    for (const Person& student : attendance.students()) {
        AttendanceRegisterRow row{.student_id = student.person_id,
                                  .name = student.last_first(),
                                  .totals = attendance.totals_of(student.person_id, from, to)};
        for (const Date day : view.days)
            row.cells.push_back(cell_of(attendance.day_of(student.person_id, day), view.letters));
        row.systematic =
            is_systematic_absence(row.totals.lessons, row.totals.without_reason, percent);
        add(row.totals, view.totals);
        view.rows.push_back(std::move(row));
    }
    view.attended = attended_text(view.totals);
    return view;
}

}  // namespace letopis
