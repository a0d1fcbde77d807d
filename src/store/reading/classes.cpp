// Classes, who studies in them, and courses.

#include <unordered_map>

#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

/// A course with its subject, as the statements about titles name the columns. A course whose
/// subject is not known yet has an empty one.
CourseTitle read_title(Query& row) {
    CourseTitle title{.course = read_struct<Course>(row)};
    const auto kind = row.get<std::optional<SubjectKind>>("subject_kind");
    if (kind)
        title.subject = {.subject_id = title.course.subject_id,
                         .title = row.get<std::string>("subject_title"),
                         .short_title = row.get<std::string>("subject_short_title"),
                         .kind = *kind,
                         .position = row.get<int>("subject_position")};
    return title;
}

TimetableSlotPlaced read_placed(Query& row) {
    return {.slot = read_struct<TimetableSlot>(row),
            .valid_from = row.get<Date>("valid_from"),
            .valid_to = row.get<std::optional<Date>>("valid_to")};
}

}  // namespace

Result<StudyGroup> SchoolReader::with_parents(StudyGroup group) {
    Query query{connection_, Sql::classes_parents};
    query.with("study_group_id", group.study_group_id);
    LETOPIS_TRY(parents, all_rows(query, [](Query& row) {
                    return row.get<StudyGroupId>("parent_group_id");
                }));
    group.parent_group_ids = std::move(parents);
    return group;
}

Result<std::vector<StudyGroup>> SchoolReader::groups(Query& query) {
    LETOPIS_TRY(found, all_rows(query, read_struct<StudyGroup>));
    for (StudyGroup& group : found) {
        LETOPIS_TRY(whole, with_parents(std::move(group)));
        group = std::move(whole);
    }
    return found;
}

Result<std::optional<StudyGroup>> SchoolReader::study_group(StudyGroupId id) {
    Query query{connection_, Sql::classes_study_group};
    query.with("study_group_id", id);
    LETOPIS_TRY(found, first_row(query, read_struct<StudyGroup>));
    if (!found) return std::optional<StudyGroup>{};
    LETOPIS_TRY(group, with_parents(*std::move(found)));
    return std::optional{std::move(group)};
}

Result<std::vector<StudyGroup>> SchoolReader::study_groups(SchoolYearId id) {
    Query query{connection_, Sql::classes_study_groups_of_year};
    query.with("school_year_id", id);
    return groups(query);
}

Result<std::vector<StudyGroupId>> SchoolReader::subgroups_of(StudyGroupId id) {
    Query query{connection_, Sql::classes_subgroups};
    query.with("parent_group_id", id);
    return all_rows(query, [](Query& row) { return row.get<StudyGroupId>("study_group_id"); });
}

Result<std::vector<ListedStudent>> SchoolReader::students_of_group(StudyGroupId id) {
    Query query{connection_, Sql::classes_students};
    query.with("study_group_id", id);
    return all_rows(query, [](Query& row) {
        return ListedStudent{.person = read_struct<Person>(row),
                             .enrolment = read_struct<Enrolment>(row)};
    });
}

Result<std::vector<Enrolment>> SchoolReader::enrolments_of(StudentId id) {
    Query query{connection_, Sql::classes_enrolments_of_student};
    query.with("student_id", id);
    return all_rows(query, read_struct<Enrolment>);
}

Result<std::optional<Enrolment>> SchoolReader::enrolment(StudentId student, StudyGroupId group,
                                                         Date on) {
    Query query{connection_, Sql::classes_enrolment};
    query.with("student_id", student).with("study_group_id", group).with("on_date", on);
    return first_row(query, read_struct<Enrolment>);
}

Result<std::vector<ClassTeacher>> SchoolReader::class_teachers(StudyGroupId id) {
    Query query{connection_, Sql::classes_class_teachers};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<ClassTeacher>);
}

Result<std::vector<ClassTeacher>> SchoolReader::classes_led_by(EmployeeId id) {
    Query query{connection_, Sql::classes_classes_led_by};
    query.with("teacher_id", id);
    return all_rows(query, read_struct<ClassTeacher>);
}

Result<std::vector<Subject>> SchoolReader::subjects() {
    Query query{connection_, Sql::classes_subjects};
    return all_rows(query, read_struct<Subject>);
}

Result<std::optional<Course>> SchoolReader::course(CourseId id) {
    Query query{connection_, Sql::classes_course};
    query.with("course_id", id);
    return first_row(query, read_struct<Course>);
}

Result<std::vector<CourseTitle>> SchoolReader::titles(Query& query) {
    LETOPIS_TRY(found, all_rows(query, read_title));
    std::unordered_map<StudyGroupId, StudyGroup> known;  // Most courses share a group.
    for (CourseTitle& title : found) {
        const StudyGroupId group_id = title.course.study_group_id;
        if (!known.contains(group_id)) {
            LETOPIS_TRY(group, study_group(group_id));
            known.emplace(group_id, std::move(group).value_or(StudyGroup{}));
        }
        title.study_group = known.at(group_id);
        LETOPIS_TRY(teachers, course_teachers(title.course.course_id));
        title.teachers = std::move(teachers);
    }
    return found;
}

Result<std::optional<CourseTitle>> SchoolReader::course_title(CourseId id) {
    Query query{connection_, Sql::classes_course_title};
    query.with("course_id", id);
    LETOPIS_TRY(found, titles(query));
    if (found.empty()) return std::optional<CourseTitle>{};
    return std::optional{std::move(found.front())};
}

Result<std::vector<CourseTitle>> SchoolReader::courses_of_group(StudyGroupId id) {
    Query query{connection_, Sql::classes_courses_of_group};
    query.with("study_group_id", id);
    LETOPIS_TRY(found, all_rows(query, read_title));
    if (found.empty()) return found;
    LETOPIS_TRY(group, study_group(id));
    Query teaching{connection_, Sql::classes_course_teachers_of_group};
    teaching.with("study_group_id", id);
    std::unordered_map<CourseId, std::vector<CourseTeacher>> teachers;
    while (teaching.next()) {
        auto teacher = read_struct<CourseTeacher>(teaching);
        teachers[teacher.course_id].push_back(std::move(teacher));
    }
    LETOPIS_TRY_DONE(teaching.finish());
    const StudyGroup known = std::move(group).value_or(StudyGroup{});
    for (CourseTitle& title : found) {
        title.study_group = known;
        title.teachers = std::move(teachers[title.course.course_id]);
    }
    return found;
}

Result<std::vector<CourseTitle>> SchoolReader::courses_of_subgroups(StudyGroupId id) {
    Query query{connection_, Sql::classes_courses_of_subgroups};
    query.with("parent_group_id", id);
    return titles(query);
}

Result<std::vector<CourseTitle>> SchoolReader::courses_of_teacher(EmployeeId id,
                                                                  SchoolYearId year) {
    Query query{connection_, Sql::classes_courses_of_teacher};
    query.with("teacher_id", id).with("school_year_id", year);
    return titles(query);
}

Result<std::vector<CourseTeacher>> SchoolReader::course_teachers(CourseId id) {
    Query query{connection_, Sql::classes_course_teachers};
    query.with("course_id", id);
    return all_rows(query, read_struct<CourseTeacher>);
}

Result<std::vector<TeachingLine>> SchoolReader::teaching_lines(CourseId id) {
    Query query{connection_, Sql::classes_teaching_lines};
    query.with("course_id", id).with("nobody", ByteView{});
    std::vector<TeachingLine> lines;
    while (query.next()) {
        LETOPIS_TRY(entry, decode_entry(query.get<std::string>("encoded")));
        lines.push_back({.entry_index = query.get<EntryIndex>("entry_index"),
                         .command_id = query.get<CommandId>("command_id"),
                         .body = std::move(entry.body)});
    }
    LETOPIS_TRY_DONE(query.finish());
    return lines;
}

Result<std::vector<TimetableSlotPlaced>> SchoolReader::timetable_of_course(CourseId id) {
    Query query{connection_, Sql::classes_timetable_of_course};
    query.with("course_id", id);
    return all_rows(query, read_placed);
}

Result<std::vector<TimetableSlotPlaced>> SchoolReader::timetable_of_year(SchoolYearId id) {
    Query query{connection_, Sql::classes_timetable_of_year};
    query.with("school_year_id", id);
    return all_rows(query, read_placed);
}

}  // namespace letopis::store
