#include "demo/handing_over.h"

#include <algorithm>
#include <span>

#include "app/people/login_names.h"
#include "app/people/set_policy.h"
#include "base/check.h"
#include "base/text.h"
#include "demo/life/local_act.h"
#include "demo/life/office_work.h"
#include "domain/lessons/locks.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr std::size_t shown_lessons = 5;
constexpr int days_of_year = 365;
constexpr int days_ahead = 14;

/// All persons with their logins and roles.
Result<std::vector<DemoLogin>> logins_of(Reader& reader, Date today) {
    LETOPIS_TRY(persons, reader.persons());
    LoginNames logins;
    std::vector<DemoLogin> all;
    for (const Person& person : persons) {
        LETOPIS_TRY(standing, read_standing(reader, person.person_id, today));
        all.push_back(
            {.person_id = person.person_id,
             .name = person.full_name(),
             .login = logins.choose({person.last_name, person.first_name, person.patronymic}),
             .roles = standing.roles()});
    }
    return all;
}

const DemoLogin& login_of(const std::vector<DemoLogin>& logins, PersonId id) {
    const auto found = std::find_if(logins.begin(), logins.end(),
                                    [&](const DemoLogin& one) { return one.person_id == id; });
    LETOPIS_CHECK(found != logins.end(), "everybody has a login");
    return *found;
}

/// The student whose login is shown, and his mother.
std::size_t shown_student(const SchoolLife& school) {
    const auto& students = school.plans.population.students;
    const auto found = std::find_if(students.begin(), students.end(),
                                    [](const DemoStudent& one) { return one.story.shown; });
    LETOPIS_CHECK(found != students.end(), "a student is shown");
    return static_cast<std::size_t>(found - students.begin());
}

std::size_t mother_of(const SchoolLife& school, std::size_t student) {
    const auto& guardians = school.plans.population.guardians;
    for (std::size_t i = 0; i < guardians.size(); ++i)
        if (guardians[i].children.front().student == student) return i;
    LETOPIS_CHECK(false, "the student who is shown has a mother");
    return 0;
}

const DemoLogin* holder_of(const std::vector<DemoLogin>& logins, Role role) {
    const auto found = std::find_if(logins.begin(), logins.end(), [role](const DemoLogin& one) {
        return std::find(one.roles.begin(), one.roles.end(), role) != one.roles.end();
    });
    return found == logins.end() ? nullptr : &*found;
}

const DemoLogin& inspector_of(const std::vector<DemoLogin>& logins) {
    const DemoLogin* found = holder_of(logins, Role::inspector);
    LETOPIS_CHECK(found, "an inspector is in the school");
    return *found;
}

std::vector<DemoRoleLogin> role_logins(const SchoolLife& school,
                                       const std::vector<DemoLogin>& logins) {
    const KnownPeople& people = school.people;
    const std::size_t student = shown_student(school);
    const std::size_t group = school.student(student).group;
    const std::size_t leader = school.plans.staff.leader_of(group, TaughtYear::current);
    std::vector<DemoRoleLogin> shown{
        {Role::director, login_of(logins, people.director)},
        {Role::deputy, login_of(logins, people.deputy)},
        {Role::subject_teacher, login_of(logins, people.teachers[shown_teacher(school)])},
        {Role::class_teacher, login_of(logins, people.teachers[leader])},
        {Role::student, login_of(logins, people.students[student])},
        {Role::guardian, login_of(logins, people.guardians[mother_of(school, student)])},
        {Role::archivist, login_of(logins, people.archivist)},
        {Role::clerk, login_of(logins, people.clerk)},
        {Role::inspector, inspector_of(logins)}};
    // Of a school without vocational groups there is no master.
    for (const Role role : {Role::scheduler, Role::section_head, Role::department_head,
                            Role::training_master, Role::medic, Role::counsellor})
        if (const DemoLogin* login = holder_of(logins, role)) shown.push_back({role, *login});
    return shown;
}

std::vector<LessonId> ids_of(std::span<const Lesson> lessons) {
    std::vector<LessonId> ids;
    for (const Lesson& lesson : lessons) ids.push_back(lesson.lesson_id);
    return ids;
}

/// Lessons that may be written to now; the latest, where none may; the first to come, where a
/// school year is about to begin.
Result<std::vector<LessonId>> open_lessons(Reader& reader, const Course& course, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(lessons, reader.lessons_of_course(course.course_id, today.plus_days(-days_of_year),
                                                  today.plus_days(days_ahead)));
    const auto to_come = std::find_if(lessons.begin(), lessons.end(),
                                      [&](const Lesson& one) { return now < one.begins(); });
    const auto begun =
        std::span{lessons}.first(static_cast<std::size_t>(to_come - lessons.begin()));
    std::vector<LessonId> open;
    for (const Lesson& lesson : begun) {
        LETOPIS_TRY(setting, lesson_setting(reader, lesson, course, now));
        if (setting.lock == LessonLock::open) open.push_back(lesson.lesson_id);
    }
    if (!open.empty()) return open;
    if (begun.empty())
        return ids_of(std::span{lessons}.first(std::min(shown_lessons, lessons.size())));
    return ids_of(begun.last(std::min(shown_lessons, begun.size())));
}

Result<DemoOpenCourse> describe(Reader& reader, const SchoolLife& school, std::size_t index,
                                Instant now) {
    const CourseLife& course = school.current.courses[index];
    LETOPIS_TRY(title, reader.course_title(course.course_id));
    LETOPIS_CHECK(title, "the open course is there");
    DemoOpenCourse described{.course_id = course.course_id,
                             .study_group_id = course.study_group_id,
                             .subject_title = title->subject.title,
                             .study_group_title = title->study_group.title,
                             .teacher_id = school.teacher_of(course),
                             .scale = course.scale};
    LETOPIS_TRY(lessons, open_lessons(reader, title->course, now));
    described.lesson_ids = std::move(lessons);
    LETOPIS_TRY(students, reader.students_of_group(course.study_group_id));
    for (const ListedStudent& student : students)
        if (student.enrolment.covers(moscow_date(now)))
            described.student_ids.push_back(student.person.person_id);
    return described;
}

/// The first course of this scale; every demo school has one of levels and one of ten points.
std::size_t course_of(const SchoolLife& school, Scale scale) {
    for (std::size_t i = 0; i < school.current.courses.size(); ++i)
        if (school.current.courses[i].scale == scale) return i;
    LETOPIS_CHECK(false, "every demo school has a course of the scale");
    return 0;
}

Result<std::vector<DemoClass>> closed_classes(Reader& reader, const SchoolLife& school) {
    std::vector<std::pair<Instant, DemoClass>> closed;
    for (const YearLife* year : {&school.last, &school.current})
        for (const GroupLife& group : year->groups) {
            LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
            if (closed_at)
                closed.push_back({*closed_at, {group.study_group_id, group.title, year->title}});
        }
    std::stable_sort(closed.begin(), closed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<DemoClass> classes;
    for (auto& [at, one] : closed) classes.push_back(std::move(one));
    return classes;
}

}  // namespace

std::size_t class_to_close(const SchoolPlans& plans) {
    for (std::size_t i = 0; i < plans.shape.size(); ++i)
        if (plans.shape[i].title_in(TaughtYear::last) == "8 «Б»") return i;
    LETOPIS_CHECK(false, "every demo school has had an 8 «Б»");
    return 0;
}

std::size_t open_course(const SchoolLife& school) {
    for (std::size_t i = 0; i < school.current.courses.size(); ++i) {
        const CourseLife& course = school.current.courses[i];
        if (course.code == "mathematics" && school.current.groups[course.group].title == "6 «А»")
            return i;
    }
    LETOPIS_CHECK(false, "every demo school has mathematics in 6 «А»");
    return 0;
}

std::size_t shown_teacher(const SchoolLife& school) {
    return *school.current.courses[open_course(school)].teacher;
}

Result<Done> prolong_in_summer(Desk& desk, SchoolLife& school, Instant until) {
    const CourseLife& course = school.current.courses[open_course(school)];
    if (moscow_date(until) <= course.periods.back().ends_on) return Done{};
    desk.submit(set_policy(desk.next_id(), school.people.director,
                           {.key = "lock.lesson_edit_days",
                            .value = std::to_string(summer_edit_days),
                            .valid_from = course.periods.back().ends_on.plus_days(1),
                            .clause = "приказ № 96: приведение журналов в порядок к 1 сентября"}));
    return desk.finish();
}

Result<DemoSchool> hand_over(Desk& desk, const SchoolLife& school, const LeftOpen& left_open) {
    const Instant now = desk.now();
    return desk.read([&](Reader& reader) -> Result<DemoSchool> {
        DemoSchool handed{.organization = demo_organization(), .told_until = now};
        LETOPIS_TRY(logins, logins_of(reader, moscow_date(now)));
        handed.role_logins = role_logins(school, logins);
        handed.logins = std::move(logins);
        LETOPIS_TRY(described, describe(reader, school, *left_open.open_course, now));
        handed.open_course = std::move(described);
        LETOPIS_TRY(danced, describe(reader, school, course_of(school, Scale::levels), now));
        handed.association_course = std::move(danced);
        LETOPIS_TRY(of_points, describe(reader, school, course_of(school, Scale::ten_point), now));
        handed.points_course = std::move(of_points);
        const GroupLife& waiting = school.last.groups[*left_open.class_to_close];
        handed.class_to_close = {waiting.study_group_id, waiting.title, school.last.title};
        LETOPIS_TRY(closed, closed_classes(reader, school));
        handed.closed_classes = std::move(closed);
        LETOPIS_TRY(count, reader.entry_count());
        handed.entry_count = count;
        return handed;
    });
}

}  // namespace letopis::demo
