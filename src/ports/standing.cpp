#include "ports/standing.h"

#include <algorithm>

#include "domain/access/role_scopes.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

template <class Interval>
bool lasts_on(const Interval& interval, Date on) {
    return interval.valid_from <= on && (!interval.valid_to || on <= *interval.valid_to);
}

template <class AnyId>
void add_once(std::vector<AnyId>& ids, AnyId id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

/// The group with the classes it draws from.
std::vector<StudyGroupId> with_parents(const StudyGroup& group) {
    std::vector<StudyGroupId> ids{group.study_group_id};
    for (const StudyGroupId parent : group.parent_group_ids) add_once(ids, parent);
    return ids;
}

bool is_over(const SchoolYear& year, Date on) { return last_day_of(year) < on; }

Result<Done> add_teaching(Reader& reader, const std::vector<SchoolYear>& years, Date on,
                          Standing& standing) {
    for (const SchoolYear& year : years) {
        if (is_over(year, on)) continue;
        LETOPIS_TRY(titles, reader.courses_of_teacher(standing.person_id, year.school_year_id));
        for (const CourseTitle& title : titles) {
            const bool teaches = std::any_of(
                title.teachers.begin(), title.teachers.end(), [&](const CourseTeacher& teacher) {
                    return teacher.teacher_id == standing.person_id && teacher.covers(on);
                });
            if (!teaches) continue;
            add_once(standing.teaches_courses, title.course.course_id);
            add_once(standing.teaches_groups, title.course.study_group_id);
        }
    }
    return Done{};
}

Result<Done> add_leading(Reader& reader, const std::vector<SchoolYear>& years, Date on,
                         Standing& standing) {
    LETOPIS_TRY(led, reader.classes_led_by(standing.person_id));
    for (const ClassTeacher& leading : led) {
        if (!lasts_on(leading, on)) continue;
        LETOPIS_TRY(group, reader.study_group(leading.study_group_id));
        if (!group) continue;
        const bool over = std::any_of(years.begin(), years.end(), [&](const SchoolYear& year) {
            return year.school_year_id == group->school_year_id && is_over(year, on);
        });
        if (!over) add_once(standing.leads_groups, group->study_group_id);
    }
    return Done{};
}

/// Children with full rights. Where a limit is in force, it wins over whatever else is (b.3, 6).
Result<Done> add_children(Reader& reader, Date on, Standing& standing) {
    LETOPIS_TRY(guardianships, reader.guardianships_of_guardian(standing.person_id));
    for (const Guardianship& one : guardianships)
        if (lasts_on(one, on) && one.rights == GuardianRights::full)
            add_once(standing.children, one.student_id);
    for (const Guardianship& one : guardianships)
        if (lasts_on(one, on) && one.rights == GuardianRights::none)
            std::erase(standing.children, one.student_id);
    return Done{};
}

bool is_anything(const Standing& standing) {
    return !standing.appointed.empty() || !standing.teaches_courses.empty() ||
           !standing.leads_groups.empty() || !standing.studies_in.empty() ||
           !standing.children.empty();
}

/// An inspector is known for his visit and nothing else (b.3, 9): nobody who is anything else is
/// looked for among visits.
Result<Done> add_inspecting(Reader& reader, Date on, Standing& standing) {
    if (is_anything(standing)) return Done{};
    LETOPIS_TRY(visits, reader.visits_of(standing.person_id));
    for (const Visit& visit : visits) {
        if (!visit.covers(on)) continue;
        if (visit.study_group_ids.empty()) standing.inspects_school = true;
        for (const StudyGroupId group : visit.study_group_ids)
            add_once(standing.inspects_groups, group);
    }
    return Done{};
}

/// Groups of years that are not over which the scope names.
Result<std::vector<StudyGroupId>> groups_in_scope(Reader& reader,
                                                  const std::vector<SchoolYear>& years, Date on,
                                                  const RoleScope& scope) {
    std::vector<StudyGroupId> ids;
    for (const SchoolYear& year : years) {
        if (is_over(year, on)) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        const bool is_of_college = scope.role != AppointedRole::deputy;
        for (const StudyGroup& group : groups)
            if (is_in_scope(scope, group) &&
                (!is_of_college || group.kind == StudyGroupKind::vocational_group))
                ids.push_back(group.study_group_id);
    }
    return ids;
}

/// The groups that a scope of this role gives.
std::vector<StudyGroupId>& groups_of_role(AppointedRole role, Standing& standing) {
    if (role == AppointedRole::training_master) return standing.trains_groups;
    if (role == AppointedRole::deputy) return standing.deputises_groups;
    return standing.heads_groups;
}

/// What his appointments are for. Asked only of those whose post may be for something.
Result<Done> add_scopes(Reader& reader, const std::vector<RoleAssignment>& roles,
                        const std::vector<SchoolYear>& years, Date on, Standing& standing) {
    if (std::none_of(standing.appointed.begin(), standing.appointed.end(), may_have_scope))
        return Done{};
    LETOPIS_TRY(scopes, reader.role_scopes_of(standing.person_id));
    for (const RoleScope& scope : scopes) {
        const bool lasts = std::any_of(roles.begin(), roles.end(), [&](const RoleAssignment& role) {
            return role.role == scope.role && role.valid_from == scope.valid_from &&
                   lasts_on(role, on);
        });
        if (!lasts) continue;
        for (const SubjectId id : scope.subject_ids) add_once(standing.heads_subjects, id);
        for (const StudentId id : scope.student_ids) add_once(standing.cares_for, id);
        if (scope.role == AppointedRole::deputy) standing.deputises_part = true;
        LETOPIS_TRY(ids, groups_in_scope(reader, years, on, scope));
        for (const StudyGroupId id : ids) add_once(groups_of_role(scope.role, standing), id);
    }
    return Done{};
}

}  // namespace

Result<Standing> read_standing(Reader& reader, PersonId person_id, Date on) {
    Standing standing{.person_id = person_id};
    LETOPIS_TRY(roles, reader.roles_of(person_id));
    for (const RoleAssignment& role : roles)
        if (lasts_on(role, on) && std::find(standing.appointed.begin(), standing.appointed.end(),
                                            role.role) == standing.appointed.end())
            standing.appointed.push_back(role.role);

    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY_DONE(add_scopes(reader, roles, years, on, standing));
    LETOPIS_TRY_DONE(add_teaching(reader, years, on, standing));
    LETOPIS_TRY_DONE(add_leading(reader, years, on, standing));
    LETOPIS_TRY_DONE(add_children(reader, on, standing));
    LETOPIS_TRY(groups, groups_of_student(reader, person_id, on));
    for (const StudyGroup& group : groups) standing.studies_in.push_back(group.study_group_id);
    LETOPIS_TRY_DONE(add_inspecting(reader, on, standing));
    return standing;
}

Result<Target> course_target(Reader& reader, const Course& course) {
    Target target{.course_id = course.course_id,
                  .subject_id = course.subject_id,
                  .study_group_ids = {course.study_group_id}};
    LETOPIS_TRY(group, reader.study_group(course.study_group_id));
    if (group) target.study_group_ids = with_parents(*group);
    return target;
}

Result<Target> student_target(Reader& reader, StudentId student_id, Date on) {
    Target target{.student_id = student_id};
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, on));
    for (const StudyGroup& group : groups) target.student_group_ids.push_back(group.study_group_id);
    return target;
}

Result<Target> group_target(Reader&, const StudyGroup& group) {
    return Target{.study_group_ids = with_parents(group)};
}

namespace {

/// Whether he teaches the course on that date, in a year that is not over.
Result<bool> teaches_on(Reader& reader, PersonId person_id, const Course& course, Date on) {
    LETOPIS_TRY(teachers, reader.course_teachers(course.course_id));
    const bool is_named =
        std::any_of(teachers.begin(), teachers.end(), [&](const CourseTeacher& teacher) {
            return teacher.teacher_id == person_id && teacher.covers(on);
        });
    if (!is_named) return false;
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    return !is_over(year, on);
}

}  // namespace

Result<Done> check_course_access(Reader& reader, PersonId person_id, Action action,
                                 const Course& course, Date on) {
    LETOPIS_TRY(teaches, teaches_on(reader, person_id, course, on));
    if (teaches) {
        const Standing as_teacher{.person_id = person_id,
                                  .teaches_courses = {course.course_id},
                                  .teaches_groups = {course.study_group_id}};
        const Target this_course{.course_id = course.course_id};
        if (check_access(as_teacher, action, this_course)) return Done{};
    }
    LETOPIS_TRY(standing, read_standing(reader, person_id, on));
    LETOPIS_TRY(target, course_target(reader, course));
    return check_access(standing, action, target);
}

Result<Course> find_course_for(Reader& reader, PersonId person_id, Action action,
                               CourseId course_id, Date on) {
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY_DONE(check_course_access(reader, person_id, action, *course, on));
    return *std::move(course);
}

Result<Done> check_group_access(Reader& reader, PersonId person_id, Action action,
                                const StudyGroup& group, Date on) {
    LETOPIS_TRY(standing, read_standing(reader, person_id, on));
    LETOPIS_TRY(target, group_target(reader, group));
    return check_access(standing, action, target);
}

Result<Done> check_school_access(Reader& reader, PersonId person_id, Action action, Date on) {
    if (person_id.is_nil()) return Done{};
    LETOPIS_TRY(standing, read_standing(reader, person_id, on));
    return check_access(standing, action, Target{});
}

}  // namespace letopis
