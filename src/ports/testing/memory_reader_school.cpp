// Organisation, people, classes and courses.

#include <tuple>

#include "base/text.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

auto by_alphabet(const Person& person) {
    return std::tuple{sort_key(person.full_name()), person.person_id};
}

auto by_place_in_school(const StudyGroup& group) {
    return std::tuple{group.family,          group.kind,
                      group.grade,           sort_key(group.letter),
                      sort_key(group.title), group.study_group_id};
}

auto by_curriculum(const CourseTitle& title) {
    return std::tuple{title.subject.position, sort_key(title.subject.title),
                      by_place_in_school(title.study_group), title.course.course_id};
}

CourseTitle title_of(const MemoryTables& tables, const Course& course) {
    const auto teachers = rows_where(tables.course_teachers, [&](const CourseTeacher& teacher) {
        return teacher.course_id == course.course_id;
    });
    return {
        .course = course,
        .subject = row_at(tables.subjects, course.subject_id).value_or(Subject{}),
        .study_group = row_at(tables.study_groups, course.study_group_id).value_or(StudyGroup{}),
        .teachers =
            in_order(teachers, [](const CourseTeacher& teacher) { return teacher.valid_from; })};
}

template <class Wanted>
std::vector<CourseTitle> titles_where(const MemoryTables& tables, Wanted wanted) {
    std::vector<CourseTitle> titles;
    for (const auto& [id, course] : tables.courses) {
        CourseTitle title = title_of(tables, course);
        if (wanted(title)) titles.push_back(std::move(title));
    }
    return in_order(std::move(titles), by_curriculum);
}

}  // namespace

// --- Organisation and calendar ---

Result<std::optional<Organization>> MemoryReader::organization() { return tables_.organization; }

Result<std::vector<SchoolYear>> MemoryReader::school_years() {
    return in_order(tables_.school_years, [](const SchoolYear& year) { return year.starts_on; });
}

Result<std::optional<PeriodSystem>> MemoryReader::period_system(PeriodSystemId id) {
    return row_where(tables_.period_systems,
                     [&](const PeriodSystem& system) { return system.period_system_id == id; });
}

Result<std::vector<PeriodSystem>> MemoryReader::period_systems(SchoolYearId id) {
    return rows_where(tables_.period_systems,
                      [&](const PeriodSystem& system) { return system.school_year_id == id; });
}

Result<std::vector<BellSlot>> MemoryReader::bell_slots(ProgrammeFamily family) {
    return row_at(tables_.bells, std::string{enum_name(family)}).value_or(std::vector<BellSlot>{});
}

Result<std::vector<PolicyValue>> MemoryReader::policies() { return tables_.policies; }

// --- People ---

Result<std::optional<Person>> MemoryReader::person(PersonId id) {
    return row_at(tables_.persons, id);
}

Result<std::vector<Person>> MemoryReader::persons() {
    return in_order(rows_where(tables_.persons, [](const Person&) { return true; }), by_alphabet);
}

Result<std::vector<RoleAssignment>> MemoryReader::roles_of(PersonId id) {
    return in_order(
        rows_where(tables_.roles, [&](const RoleAssignment& role) { return role.person_id == id; }),
        [](const RoleAssignment& role) { return role.valid_from; });
}

Result<std::vector<RoleScope>> MemoryReader::role_scopes_of(PersonId id) {
    return in_order(rows_where(tables_.role_scopes,
                               [&](const RoleScope& scope) { return scope.person_id == id; }),
                    [](const RoleScope& scope) { return scope.valid_from; });
}

Result<std::vector<PersonId>> MemoryReader::holders(AppointedRole role, Date on) {
    LETOPIS_TRY(everybody, persons());
    std::vector<PersonId> ids;
    for (const Person& person : everybody)
        for (const RoleAssignment& one : tables_.roles)
            if (one.person_id == person.person_id && one.role == role && one.valid_from <= on &&
                (!one.valid_to || on <= *one.valid_to))
                ids.push_back(one.person_id);
    return ids;
}

Result<std::vector<Guardianship>> MemoryReader::guardianships_of_student(StudentId id) {
    return in_order(rows_where(tables_.guardianships,
                               [&](const Guardianship& one) { return one.student_id == id; }),
                    [](const Guardianship& one) { return one.valid_from; });
}

Result<std::vector<Guardianship>> MemoryReader::guardianships_of_guardian(GuardianId id) {
    return in_order(rows_where(tables_.guardianships,
                               [&](const Guardianship& one) { return one.guardian_id == id; }),
                    [](const Guardianship& one) { return one.valid_from; });
}

// --- Classes and courses ---

Result<std::optional<StudyGroup>> MemoryReader::study_group(StudyGroupId id) {
    return row_at(tables_.study_groups, id);
}

Result<std::vector<StudyGroup>> MemoryReader::study_groups(SchoolYearId id) {
    return in_order(rows_where(tables_.study_groups,
                               [&](const StudyGroup& group) { return group.school_year_id == id; }),
                    by_place_in_school);
}

Result<std::vector<ListedStudent>> MemoryReader::students_of_group(StudyGroupId id) {
    std::vector<ListedStudent> students;
    for (const Enrolment& enrolment : tables_.enrolments)
        if (enrolment.study_group_id == id)
            students.push_back(
                {.person = row_at(tables_.persons, enrolment.student_id).value_or(Person{}),
                 .enrolment = enrolment});
    return in_order(std::move(students), [](const ListedStudent& student) {
        return std::tuple{by_alphabet(student.person), student.enrolment.enrolled_on};
    });
}

Result<std::vector<Enrolment>> MemoryReader::enrolments_of(StudentId id) {
    return in_order(
        rows_where(tables_.enrolments, [&](const Enrolment& one) { return one.student_id == id; }),
        [](const Enrolment& one) { return one.enrolled_on; });
}

Result<std::optional<Enrolment>> MemoryReader::enrolment(StudentId student, StudyGroupId group,
                                                         Date on) {
    return row_where(tables_.enrolments, [&](const Enrolment& one) {
        return one.student_id == student && one.study_group_id == group && one.covers(on);
    });
}

Result<std::vector<ClassTeacher>> MemoryReader::class_teachers(StudyGroupId id) {
    return in_order(rows_where(tables_.class_teachers,
                               [&](const ClassTeacher& one) { return one.study_group_id == id; }),
                    [](const ClassTeacher& one) { return one.valid_from; });
}

Result<std::vector<ClassTeacher>> MemoryReader::classes_led_by(EmployeeId id) {
    return in_order(rows_where(tables_.class_teachers,
                               [&](const ClassTeacher& one) { return one.teacher_id == id; }),
                    [](const ClassTeacher& one) { return one.valid_from; });
}

Result<std::vector<Subject>> MemoryReader::subjects() {
    return in_order(
        rows_where(tables_.subjects, [](const Subject&) { return true; }),
        [](const Subject& subject) {
            return std::tuple{subject.position, sort_key(subject.title), subject.subject_id};
        });
}

Result<std::optional<Course>> MemoryReader::course(CourseId id) {
    return row_at(tables_.courses, id);
}

Result<std::optional<CourseTitle>> MemoryReader::course_title(CourseId id) {
    const auto course = row_at(tables_.courses, id);
    if (!course) return std::optional<CourseTitle>{};
    return std::optional{title_of(tables_, *course)};
}

Result<std::vector<CourseTitle>> MemoryReader::courses_of_group(StudyGroupId id) {
    return titles_where(
        tables_, [&](const CourseTitle& title) { return title.course.study_group_id == id; });
}

Result<std::vector<CourseTitle>> MemoryReader::courses_of_subgroups(StudyGroupId id) {
    return titles_where(tables_, [&](const CourseTitle& title) {
        const auto& parents = title.study_group.parent_group_ids;
        return std::find(parents.begin(), parents.end(), id) != parents.end();
    });
}

Result<std::vector<CourseTitle>> MemoryReader::courses_of_teacher(EmployeeId id,
                                                                  SchoolYearId year) {
    return titles_where(tables_, [&](const CourseTitle& title) {
        return title.course.school_year_id == year &&
               std::any_of(title.teachers.begin(), title.teachers.end(),
                           [&](const CourseTeacher& teacher) { return teacher.teacher_id == id; });
    });
}

Result<std::vector<CourseTeacher>> MemoryReader::course_teachers(CourseId id) {
    return in_order(rows_where(tables_.course_teachers,
                               [&](const CourseTeacher& one) { return one.course_id == id; }),
                    [](const CourseTeacher& one) { return one.valid_from; });
}

Result<std::vector<TeachingLine>> MemoryReader::teaching_lines(CourseId id) {
    std::vector<TeachingLine> lines;
    for (const auto& [command_id, answer] : tables_.answers)
        for (EntryIndex at = answer.first_entry_index;
             at < answer.first_entry_index + answer.entry_count; ++at) {
            const StoredEntry& row = tables_.entries[static_cast<std::size_t>(at)];
            if (row.kind != "course_teacher_assigned" && row.kind != "course_teacher_ended")
                continue;
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            const auto* begun = std::get_if<CourseTeacherAssigned>(&entry.body);
            const auto* ended = std::get_if<CourseTeacherEnded>(&entry.body);
            const bool is_of_course =
                begun != nullptr ? begun->course_teacher.course_id == id : ended->course_id == id;
            if (is_of_course) lines.push_back({at, command_id, std::move(entry.body)});
        }
    return in_order(std::move(lines), [](const TeachingLine& line) { return line.entry_index; });
}

Result<std::vector<TimetableSlotPlaced>> MemoryReader::timetable_of_course(CourseId id) {
    return in_order(
        rows_where(tables_.timetable,
                   [&](const TimetableSlotPlaced& row) { return row.slot.course_id == id; }),
        [](const TimetableSlotPlaced& row) {
            return std::tuple{row.slot.weekday, row.slot.slot_no, row.slot.parity, row.valid_from};
        });
}

Result<std::vector<TimetableSlotPlaced>> MemoryReader::timetable_of_year(SchoolYearId id) {
    return in_order(rows_where(tables_.timetable,
                               [&](const TimetableSlotPlaced& row) {
                                   const auto course = tables_.courses.find(row.slot.course_id);
                                   return course != tables_.courses.end() &&
                                          course->second.school_year_id == id;
                               }),
                    [](const TimetableSlotPlaced& row) {
                        return std::tuple{row.slot.course_id, row.slot.weekday, row.slot.slot_no,
                                          row.slot.parity, row.valid_from};
                    });
}

}  // namespace letopis::testing
