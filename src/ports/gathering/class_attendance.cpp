#include "ports/gathering/class_attendance.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "ports/gathering/curriculum.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool covers(const std::map<StudentId, std::vector<Enrolment>>& list, StudentId student_id,
            Date on) {
    const auto found = list.find(student_id);
    return found != list.end() && std::any_of(found->second.begin(), found->second.end(),
                                              [&](const Enrolment& one) { return one.covers(on); });
}

using Rows = std::map<std::pair<LessonId, StudentId>, AttendanceStatus>;

}  // namespace

/// Whether he need not come at all; who is exempt from practice only is in the classroom.
bool ClassAttendance::Leave::covers(SubjectId subject_id, Date on) const {
    const Exemption* exemption = exemption_on(exemptions, subject_id, on);
    if (exemption != nullptr && exemption->kind == ExemptionKind::full) return true;
    const StudyMode* mode = study_mode_on(study_modes, on);
    return mode != nullptr && !attends_class(mode->kind);
}

Result<ClassAttendance> ClassAttendance::gather(Reader& reader, const StudyGroup& group, Date from,
                                                Date to, Instant now) {
    ClassAttendance gathered;
    gathered.class_id_ = group.study_group_id;
    LETOPIS_TRY_DONE(gathered.read_lessons(reader, group, from, to, now));
    LETOPIS_TRY_DONE(gathered.read_lists(reader, group, from, to));
    LETOPIS_TRY(rows, reader.attendance_of_group(group.study_group_id, from, to));
    LETOPIS_TRY(exempt, reader.exemptions_of_group(group.study_group_id, from, to));
    LETOPIS_TRY(modes, reader.study_modes_of_group(group.study_group_id, from, to));
    Leaves leaves;
    for (Exemption& one : exempt) leaves[one.student_id].exemptions.push_back(std::move(one));
    for (StudyMode& one : modes) leaves[one.student_id].study_modes.push_back(std::move(one));
    gathered.expect_everybody(group, rows, leaves);
    return gathered;
}

Result<Done> ClassAttendance::read_lessons(Reader& reader, const StudyGroup& group, Date from,
                                           Date to, Instant now) {
    LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
    std::map<CourseId, const CourseTitle*> courses;
    std::set<StudyGroupId> groups{group.study_group_id};
    for (const CourseTitle& title : titles) {
        courses.emplace(title.course.course_id, &title);
        groups.insert(title.course.study_group_id);
    }
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(found, reader.lessons_of_group(id, from, to));
        for (Lesson& lesson : found) {
            const auto course = courses.find(lesson.course_id);
            if (course == courses.end() || lesson.state == LessonState::cancelled ||
                lesson.mode == LessonMode::self_study || now < lesson.begins())
                continue;
            const bool taken = lesson.roll_taken_at.has_value();
            lessons_.push_back({.lesson = std::move(lesson),
                                .subject_id = course->second->subject.subject_id,
                                .study_group_id = id,
                                .study_group_title = course->second->study_group.title,
                                .subject_title = course->second->subject.title,
                                .is_looked_at = taken});
        }
    }
    std::stable_sort(lessons_.begin(), lessons_.end(),
                     [](const HeldLesson& one, const HeldLesson& other) {
                         return std::tuple{one.lesson.lesson_on, one.lesson.slot_no} <
                                std::tuple{other.lesson.lesson_on, other.lesson.slot_no};
                     });
    return Done{};
}

Result<Done> ClassAttendance::read_lists(Reader& reader, const StudyGroup& group, Date from,
                                         Date to) {
    std::set<StudyGroupId> groups{group.study_group_id};
    for (const HeldLesson& one : lessons_) groups.insert(one.study_group_id);
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(listed, reader.students_of_group(id));
        for (ListedStudent& one : listed) {
            const Enrolment& enrolment = one.enrolment;
            if (to < enrolment.enrolled_on || (enrolment.left_on && *enrolment.left_on < from))
                continue;
            auto& times = lists_[id][enrolment.student_id];
            times.push_back(enrolment);
            if (id == group.study_group_id && times.size() == 1)
                students_.push_back(std::move(one.person));
        }
    }
    return Done{};
}

void ClassAttendance::expect_everybody(const StudyGroup& group,
                                       const std::vector<DayAttendance>& rows,
                                       const Leaves& leaves) {
    Rows standing;
    std::set<LessonId> looked_at;
    for (const DayAttendance& row : rows) {
        standing.emplace(std::pair{row.attendance.lesson_id, row.attendance.student_id},
                         row.attendance.status);
        looked_at.insert(row.attendance.lesson_id);
    }
    for (HeldLesson& one : lessons_) {
        if (looked_at.contains(one.lesson.lesson_id)) one.is_looked_at = true;
        const Date on = one.lesson.lesson_on;
        for (const Person& student : students_) {
            const StudentId id = student.person_id;
            const auto row = standing.find({one.lesson.lesson_id, id});
            const auto leave = leaves.find(id);
            const bool stands =
                row != standing.end() &&
                (leave == leaves.end() || is_counted(row->second, leave->second.study_modes, on));
            const bool is_away = leave != leaves.end() && leave->second.covers(one.subject_id, on);
            const bool expected = is_listed(id, on) && !is_away &&
                                  (one.study_group_id == group.study_group_id ||
                                   covers(lists_[one.study_group_id], id, on));
            if (!expected && !stands) continue;
            days_[id][on].push_back(
                {.lesson = &one, .status = stands ? row->second : AttendanceStatus::present});
        }
    }
}

const std::vector<LessonVisit>& ClassAttendance::day_of(StudentId student_id, Date on) const {
    static const std::vector<LessonVisit> nowhere;
    const auto days = days_.find(student_id);
    if (days == days_.end()) return nowhere;
    const auto day = days->second.find(on);
    return day == days->second.end() ? nowhere : day->second;
}

AttendanceTotals ClassAttendance::totals_of(StudentId student_id, Date from, Date to) const {
    AttendanceTotals totals;
    const auto days = days_.find(student_id);
    if (days == days_.end()) return totals;
    for (auto day = days->second.lower_bound(from); day != days->second.end() && day->first <= to;
         ++day) {
        std::vector<AttendanceStatus> statuses;
        for (const LessonVisit& visit : day->second) statuses.push_back(visit.status);
        add_day(statuses, totals);
    }
    return totals;
}

bool ClassAttendance::is_listed(StudentId student_id, Date on) const {
    const auto list = lists_.find(class_id_);
    return list != lists_.end() && covers(list->second, student_id, on);
}

}  // namespace letopis
