#include "demo/life/follow_ups.h"

#include "app/marks/record_cell.h"
#include "demo/life/local_act.h"
#include "demo/texts/words.h"

namespace letopis::demo {
namespace {

/// Of a thousand illnesses: whose first day is explained afterwards, lesson by lesson.
constexpr int explained_afterwards = 300;

std::string letter_of(const Cell& cell) {
    return cell.attendance ? std::string{attendance_letter(cell.attendance->status)} : "";
}

/// The marks of a work as they are typed: "5/4".
std::string marks_of(const Cell& cell, int work_no) {
    std::string text;
    for (const Mark& mark : cell.marks)
        if (mark.value && mark.place.work_no == work_no)
            text += (text.empty() ? "" : "/") + std::string{mark_text(*mark.value)};
    return text;
}

}  // namespace

void FollowUps::plan(TaughtYear year, Date on, FollowUp follow_up) {
    due_[{year, on}].push_back(std::move(follow_up));
}

/// Who came back today brings a certificate: the first day of his illness was «н».
void FollowUps::plan_explanations(YearLife& year, Date on) {
    for (const std::size_t student : absences_.returning(on)) {
        Chance chance{school_.seed, "explanation/" + on.iso(), student};
        if (!chance.happens(explained_afterwards)) continue;
        const Date first = absences_.began(student, on);
        const auto lessons = year.by_date.find(first);
        if (lessons == year.by_date.end()) continue;
        for (const auto& [course, lesson] : lessons->second)
            for (const MemberLife& member : year.courses[course].members)
                if (member.student == student)
                    due_[{year.year, on}].push_back({.course = course,
                                                     .lesson = lesson,
                                                     .student = student,
                                                     .explains_absence = true,
                                                     .reason = words_for("excuse", chance)});
    }
}

Result<Done> FollowUps::write_due(YearLife& year, Date on) {
    plan_explanations(year, on);
    const auto due = due_.find({year.year, on});
    if (due == due_.end()) return Done{};
    const auto follow_ups = std::move(due->second);
    due_.erase(due);
    std::vector<Cell> cells;
    LETOPIS_TRY_DONE(desk_.read([&](Reader& reader) -> Result<Done> {
        for (const FollowUp& one : follow_ups) {
            const LessonId lesson = year.courses[one.course].lessons[one.lesson].lesson_id;
            LETOPIS_TRY(cell, reader.cell(lesson, school_.people.students[one.student]));
            cells.push_back(std::move(cell));
        }
        return Done{};
    }));
    // Two follow-ups of one cell on one day: the second would meet a version it has not seen.
    std::map<std::pair<LessonId, StudentId>, int> written;
    for (std::size_t i = 0; i < follow_ups.size(); ++i)
        if (written[{cells[i].lesson_id, cells[i].student_id}]++ == 0)
            write(year, follow_ups[i], cells[i]);
    return Done{};
}

void FollowUps::write(YearLife& year, const FollowUp& one, const Cell& cell) {
    const CourseLife& course = year.courses[one.course];
    const LessonLife& lesson = course.lessons[one.lesson];
    const Date today = moscow_date(desk_.now());
    const Period* period = period_at(course, lesson.lesson_on);
    const bool in_time = period != nullptr && today <= period->ends_on &&
                         today <= lesson.lesson_on.plus_days(lesson_edit_days);
    const bool replaces_point = marks_of(cell, one.work_no) == mark_text(MarkValue::pending);
    if (lesson.cancelled || !course.teacher || !school_.is_here(one.student, today)) return;
    if (!in_time && !(replaces_point && period != nullptr && today <= period->ends_on)) return;

    std::string letter = one.work_no == 1 ? letter_of(cell) : std::string{};
    if (one.explains_absence && letter != attendance_letter(AttendanceStatus::absent)) return;
    if (one.explains_absence) letter = attendance_letter(AttendanceStatus::ill);
    const std::string marks = one.explains_absence ? marks_of(cell, one.work_no) : one.marks;
    if (!one.explains_absence && marks_of(cell, one.work_no).empty()) return;
    const bool parted = !letter.empty() && !marks.empty();
    desk_.submit(record_cell(desk_.next_id(), school_.teacher_of(course),
                             {.lesson_id = lesson.lesson_id,
                              .student_id = cell.student_id,
                              .work_no = one.work_no,
                              .text = letter + (parted ? " " : "") + marks,
                              .base_version = cell.version(one.work_no),
                              .reason_code = one.reason_code,
                              .reason = one.reason}));
}

}  // namespace letopis::demo
