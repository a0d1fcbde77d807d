#include "ports/gathering/names.h"

#include <algorithm>

namespace letopis {
namespace {

Result<Person> person_or_nobody(Reader& reader, PersonId id) {
    if (id.is_nil()) return Person{};
    LETOPIS_TRY(person, reader.person(id));
    return std::move(person).value_or(Person{});
}

/// Teachers of that date; before the first of them begins, the first to come.
std::vector<CourseTeacher> teaching_on(std::span<const CourseTeacher> teachers, Date on) {
    std::vector<CourseTeacher> found;
    for (const CourseTeacher& teacher : teachers)
        if (teacher.covers(on)) found.push_back(teacher);
    if (found.empty() && !teachers.empty() && on < teachers.front().valid_from)
        found.push_back(teachers.front());
    return found;
}

/// "(с 01.09.2026 по 31.01.2027)"
std::string dates_of(const CourseTeacher& teacher) {
    std::string dates = " (с " + teacher.valid_from.russian();
    if (teacher.valid_to) dates += " по " + teacher.valid_to->russian();
    return dates + ")";
}

constexpr std::string_view vacancy = "вакансия";

}  // namespace

Result<std::string> short_name(Reader& reader, PersonId person_id) {
    LETOPIS_TRY(person, person_or_nobody(reader, person_id));
    return person.with_initials();
}

Result<std::string> full_name(Reader& reader, PersonId person_id) {
    LETOPIS_TRY(person, person_or_nobody(reader, person_id));
    return person.full_name();
}

Result<std::string> teachers_on(Reader& reader, std::span<const CourseTeacher> teachers, Date on) {
    std::string names;
    for (const CourseTeacher& teacher : teaching_on(teachers, on)) {
        LETOPIS_TRY(name, short_name(reader, teacher.teacher_id));
        if (!names.empty()) names += ", ";
        names += name;
    }
    return names.empty() ? std::string{vacancy} : names;
}

Result<std::string> teachers_of_year(Reader& reader, std::span<const CourseTeacher> teachers) {
    const bool changed =
        std::any_of(teachers.begin(), teachers.end(),
                    [](const CourseTeacher& teacher) { return teacher.valid_to.has_value(); });
    std::string names;
    for (const CourseTeacher& teacher : teachers) {
        LETOPIS_TRY(name, full_name(reader, teacher.teacher_id));
        if (!names.empty()) names += ", ";
        names += name;
        if (changed) names += dates_of(teacher);
    }
    return names.empty() ? std::string{vacancy} : names;
}

Result<std::string> class_teacher_on(Reader& reader, StudyGroupId group, Date on) {
    LETOPIS_TRY(leading, reader.class_teachers(group));
    const ClassTeacher* found = nullptr;
    for (const ClassTeacher& one : leading)
        if (one.valid_from <= on && (!one.valid_to || on <= *one.valid_to)) found = &one;
    if (found == nullptr) return std::string{};
    return full_name(reader, found->teacher_id);
}

Result<std::string> holder_name(Reader& reader, AppointedRole role, Date on) {
    LETOPIS_TRY(holders, reader.holders(role, on));
    if (holders.empty()) return std::string{};
    return short_name(reader, holders.front());
}

}  // namespace letopis
