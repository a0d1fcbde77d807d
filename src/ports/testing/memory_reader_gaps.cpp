// What is not done in time, in memory.

#include <algorithm>
#include <map>
#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

template <class Row>
std::vector<Row> first_of(std::vector<Row> rows, std::int64_t limit) {
    if (std::ssize(rows) > limit) rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

bool lacks_roll(const MemoryTables& tables, const Lesson& lesson, Date from, Date to) {
    return lesson.state == LessonState::planned && from <= lesson.lesson_on &&
           lesson.lesson_on <= to && !lesson.roll_taken_at &&
           lesson.mode != LessonMode::self_study &&
           std::ranges::none_of(tables.attendance, [&](const auto& known) {
               return known.first.first == lesson.lesson_id;
           });
}

/// The lessons of a course that are not cancelled, by date and place in the day.
std::vector<Lesson> held_lessons(const MemoryTables& tables, CourseId id, Date from, Date to) {
    return in_order(
        rows_where(tables.lessons,
                   [&](const Lesson& lesson) {
                       return lesson.course_id == id && lesson.state == LessonState::planned &&
                              from <= lesson.lesson_on && lesson.lesson_on <= to;
                   }),
        [](const Lesson& lesson) {
            return std::tuple{lesson.lesson_on, lesson.slot_no, lesson.starts_at, lesson.lesson_id};
        });
}

bool lacks_result(const MemoryTables& tables, const Course& course, const Enrolment& one,
                  PeriodId period, Date on) {
    if (!one.covers(on) || tables.period_marks.contains({course.course_id, one.student_id, period}))
        return false;
    const bool is_away = std::ranges::any_of(tables.study_modes, [&](const auto& known) {
        return known.second.student_id == one.student_id && !attends_class(known.second.kind) &&
               known.second.overlaps(on, on);
    });
    return !is_away && std::ranges::none_of(tables.deferrals, [&](const auto& known) {
        const Deferral& deferral = known.second;
        return deferral.course_id == course.course_id && deferral.student_id == one.student_id &&
               deferral.period_id == period && !deferral.is_withdrawn;
    });
}

/// Whether this person teaches a course or was ever appointed to a post.
bool is_of_staff(const MemoryTables& tables, PersonId person) {
    return std::ranges::any_of(
               tables.course_teachers,
               [&](const CourseTeacher& one) { return one.teacher_id == person; }) ||
           std::ranges::any_of(tables.roles,
                               [&](const RoleAssignment& one) { return one.person_id == person; });
}

bool is_guardian(const MemoryTables& tables, PersonId person, StudentId student) {
    return std::ranges::any_of(tables.guardianships, [&](const Guardianship& one) {
        return one.guardian_id == person && one.student_id == student;
    });
}

}  // namespace

Result<std::vector<Lesson>> MemoryReader::lessons_without_roll(Date from, Date to,
                                                               std::int64_t limit) {
    auto found = rows_where(tables_.lessons, [&](const Lesson& lesson) {
        return lacks_roll(tables_, lesson, from, to);
    });
    return first_of(
        in_order(std::move(found),
                 [](const Lesson& one) {
                     return std::tuple{one.lesson_on, one.slot_no, one.starts_at, one.lesson_id};
                 }),
        limit);
}

Result<std::vector<Lesson>> MemoryReader::lessons_without_roll_of_teacher(EmployeeId id, Date from,
                                                                          Date to,
                                                                          std::int64_t limit) {
    LETOPIS_TRY(all, lessons_without_roll(from, to, std::ssize(tables_.lessons)));
    std::erase_if(all, [&](const Lesson& lesson) { return lesson.held_by() != id; });
    return first_of(std::move(all), limit);
}

Result<std::vector<UnexplainedDay>> MemoryReader::unexplained_days(Date from, Date to,
                                                                   std::int64_t limit) {
    std::map<std::pair<Date, StudentId>, int> days;
    for (const auto& [key, attendance] : tables_.attendance) {
        const auto lesson = row_at(tables_.lessons, key.first);
        if (attendance.status == AttendanceStatus::absent && lesson &&
            lesson->state == LessonState::planned && from <= lesson->lesson_on &&
            lesson->lesson_on <= to)
            ++days[{lesson->lesson_on, key.second}];
    }
    std::vector<UnexplainedDay> found;
    for (const auto& [day, count] : days) {
        const auto covers = [&](const auto& known) {
            return known.second.student_id == day.second && known.second.from_on <= day.first &&
                   day.first <= known.second.to_on;
        };
        if (std::ranges::any_of(tables_.excuses, covers)) continue;
        const bool is_noticed = std::ranges::any_of(
            tables_.absence_notices,
            [&](const auto& known) { return !known.second.is_withdrawn && covers(known); });
        found.push_back({day.second, day.first, count, is_noticed});
    }
    return in_order(first_of(std::move(found), limit), [](const UnexplainedDay& one) {
        return std::tuple{one.student_id, one.lesson_on};
    });
}

Result<std::vector<OverduePoint>> MemoryReader::overdue_points(Date from, Date to, Date due_before,
                                                               std::int64_t limit) {
    std::vector<OverduePoint> points;
    for (const auto& [place, mark] : tables_.marks) {
        const auto lesson = row_at(tables_.lessons, place.lesson_id);
        if (mark.value != MarkValue::pending || !mark.due_on || !(*mark.due_on < due_before) ||
            !lesson || lesson->state != LessonState::planned || lesson->lesson_on < from ||
            to < lesson->lesson_on)
            continue;
        const auto known = std::ranges::find_if(points, [&](const OverduePoint& one) {
            return one.lesson_id == place.lesson_id && one.student_id == place.student_id;
        });
        if (known == points.end())
            points.push_back({lesson->course_id, place.lesson_id, place.student_id,
                              lesson->lesson_on, lesson->slot_no, *mark.due_on});
        else
            known->due_on = std::min(known->due_on, *mark.due_on);
    }
    return first_of(
        in_order(std::move(points),
                 [](const OverduePoint& one) {
                     return std::tuple{one.lesson_on, one.slot_no, one.lesson_id, one.student_id};
                 }),
        limit);
}

Result<std::vector<OverduePoint>> MemoryReader::overdue_points_of_course(CourseId id, Date from,
                                                                         Date to, Date due_before,
                                                                         std::int64_t limit) {
    LETOPIS_TRY(all, overdue_points(from, to, due_before, std::ssize(tables_.marks)));
    std::erase_if(all, [&](const OverduePoint& one) { return one.course_id != id; });
    return first_of(std::move(all), limit);
}

Result<std::vector<LackingResults>> MemoryReader::lacking_results(PeriodId id, Date on,
                                                                  std::int64_t limit) {
    std::vector<LackingResults> lacking;
    for (const auto& [course_id, course] : tables_.courses) {
        LETOPIS_TRY(system, period_system(course.period_system_id));
        const auto group = row_at(tables_.study_groups, course.study_group_id);
        if (!system || !group || group->school_year_id != system->school_year_id ||
            tables_.courses_closed.contains(course_id) ||
            tables_.period_closings.contains({course_id, id}))
            continue;
        const auto period =
            row_where(system->periods, [&](const Period& one) { return one.period_id == id; });
        if (!period || held_lessons(tables_, course_id, period->starts_on, period->ends_on).empty())
            continue;
        const auto count = std::ranges::count_if(tables_.enrolments, [&](const Enrolment& one) {
            return one.study_group_id == course.study_group_id &&
                   lacks_result(tables_, course, one, id, on);
        });
        if (count > 0) lacking.push_back({course_id, static_cast<int>(count)});
    }
    return first_of(std::move(lacking), limit);
}

Result<std::vector<LackingPlan>> MemoryReader::lacking_plans(SchoolYearId id, Date by,
                                                             std::int64_t limit) {
    std::vector<LackingPlan> lacking;
    for (const auto& [course_id, course] : tables_.courses) {
        const auto group = row_at(tables_.study_groups, course.study_group_id);
        if (!group || group->school_year_id != id || tables_.lesson_plans.contains(course_id) ||
            tables_.courses_closed.contains(course_id))
            continue;
        const auto lessons = held_lessons(tables_, course_id, Date{}, by);
        if (!lessons.empty()) lacking.push_back({course_id, lessons.front().lesson_on});
    }
    return first_of(std::move(lacking), limit);
}

Result<std::vector<LackingBriefing>> MemoryReader::lacking_briefings(SubjectId id,
                                                                     SchoolYearId year, Date from,
                                                                     Date to, std::int64_t limit) {
    std::vector<LackingBriefing> lacking;
    for (const auto& [course_id, course] : tables_.courses) {
        if (course.subject_id != id || course.school_year_id != year ||
            tables_.courses_closed.contains(course_id))
            continue;
        const auto lessons = held_lessons(tables_, course_id, from, to);
        if (lessons.empty() || std::ranges::any_of(lessons, [](const Lesson& lesson) {
                return lesson.briefing.has_value();
            }))
            continue;
        lacking.push_back({course_id, lessons.front().lesson_on, lessons.back().lesson_on,
                           lessons.back().lesson_id});
    }
    return first_of(std::move(lacking), limit);
}

Result<std::vector<MadeCorrection>> MemoryReader::marks_by_guardians(
    const CorrectionSearch& search) {
    std::vector<MadeCorrection> made;
    const auto take = [&](const auto& mark, CourseId course, LessonId lesson, StudentId student) {
        const Date on = moscow_date(mark.recorded_at);
        const auto is_wanted = [](const auto& id, const auto& wanted) {
            return wanted.is_nil() || id == wanted;
        };
        if (on < search.from || search.to < on || mark.entry_index >= search.before ||
            !is_wanted(course, search.course_id) || !is_wanted(student, search.student_id) ||
            !is_wanted(mark.recorded_by, search.made_by) ||
            !is_guardian(tables_, mark.recorded_by, student) ||
            !is_of_staff(tables_, mark.recorded_by))
            return;
        made.push_back({.entry_index = mark.entry_index,
                        .made_at = mark.recorded_at,
                        .made_by = mark.recorded_by,
                        .course_id = course,
                        .lesson_id = lesson,
                        .student_id = student,
                        .body = {}});
    };
    for (const auto& [place, mark] : tables_.marks) {
        const auto lesson = row_at(tables_.lessons, place.lesson_id);
        if (lesson && mark.value) take(mark, lesson->course_id, place.lesson_id, place.student_id);
    }
    for (const auto& [place, mark] : tables_.period_marks)
        take(mark, mark.course_id, LessonId{}, mark.student_id);
    for (const auto& [place, mark] : tables_.annual_marks)
        take(mark, mark.course_id, LessonId{}, mark.student_id);
    std::ranges::sort(made, {}, [](const MadeCorrection& one) { return -one.entry_index; });
    made = first_of(std::move(made), search.limit);
    for (MadeCorrection& one : made) {
        LETOPIS_TRY(row, entry(one.entry_index));
        if (!row) continue;
        LETOPIS_TRY(decoded, decode_entry(row->encoded));
        one.body = std::move(decoded.body);
    }
    return made;
}

}  // namespace letopis::testing
