// The college is founded; its timetable and its people are brought in; groups are divided.

#include <algorithm>

#include "app/imports/import_people.h"
#include "app/imports/import_timetable.h"
#include "app/imports/usual_year.h"
#include "app/people/assign_class_teacher.h"
#include "app/people/assign_role.h"
#include "app/people/enrol_student.h"
#include "app/people/found_school.h"
#include "app/people/set_policy.h"
#include "app/timetable/open_course.h"
#include "base/check.h"
#include "base/text.h"
#include "demo/college/college_people.h"

namespace letopis::demo {
namespace {

constexpr std::string_view college_act = "Положение о промежуточной аттестации, приказ № 44";

TimeOfDay college_time(int hour, int minute = 0) { return {hour * 60 + minute}; }

Organization college_organization() {
    return {.full_name =
                "Государственное бюджетное профессиональное образовательное учреждение города "
                "Москвы «Медицинский колледж»",
            .short_name = "ГБПОУ Медицинский колледж",
            .address = "115000, г. Москва, ул. Сестёр Милосердия, д. 4",
            .log_origin = "letopis.example/medical-college"};
}

/// Lessons of a semester end before its session.
DateRange lessons_of(const College& college, std::size_t semester) {
    return semester == 0 ? DateRange{college.day(9, 1), college.day(12, 19)}
                         : DateRange{college.day(1, 11), college.day(5, 22)};
}

TimetableImport timetable_of(const College& college, std::size_t semester) {
    return {.plan = college.plan,
            .file_name = "timetable.fet",
            .year = usual_year(ProgrammeFamily::vocational, college.first_year),
            .lessons = lessons_of(college, semester)};
}

Result<Done> bring_people(Desk& desk, const College& college) {
    NoProgress silent;
    const std::string list = people_list(college);
    LETOPIS_TRY(people, read_people(as_bytes(list), {}, silent));
    LETOPIS_TRY_DONE(import_people(
        desk.writer(), desk.next_id(), PersonId{},
        {.people = std::move(people),
         .file_name = "people.csv",
         .year_title = usual_year(ProgrammeFamily::vocational, college.first_year).title},
        desk.ids()));
    return Done{};
}

Result<Done> find_office(Desk& desk, College& college) {
    return desk.read([&](Reader& reader) -> Result<Done> {
        LETOPIS_TRY(persons, reader.persons());
        for (const Person& person : persons) {
            if (person.personal_no == deputy_no) college.deputy = person.person_id;
            if (person.personal_no == section_head_no) college.section_head = person.person_id;
            if (person.personal_no == archivist_no) college.archivist = person.person_id;
            if (person.personal_no == clerk_no) college.clerk = person.person_id;
        }
        LETOPIS_TRY(years, reader.school_years());
        LETOPIS_CHECK(!years.empty(), "the import opened the year");
        college.school_year_id = years.back().school_year_id;
        return Done{};
    });
}

Result<Done> appoint_office_of(Desk& desk, const College& college) {
    struct Post {
        PersonId person_id;
        AppointedRole role;
        const char* order;
    };
    const Post posts[] = {{college.deputy, AppointedRole::deputy, "приказ № 101-к"},
                          {college.archivist, AppointedRole::archivist, "приказ № 103-к"},
                          {college.clerk, AppointedRole::clerk, "приказ № 104-к"}};
    for (const Post& post : posts)
        desk.submit(assign_role(desk.next_id(), college.director,
                                {.person_id = post.person_id,
                                 .role = post.role,
                                 .valid_from = college.day(8, 26),
                                 .basis = post.order}));
    desk.submit(assign_role(
        desk.next_id(), college.director,
        {.person_id = college.section_head,
         .role = AppointedRole::section_head,
         .valid_from = college.day(8, 26),
         .basis = "приказ № 102-к"},
        AskedScope{.reach = RoleReach::vocational, .study_group_ids = {}, .subject_ids = {}}));
    return desk.finish();
}

/// Who teaches most of its courses leads the group.
EmployeeId curator_of(const std::vector<CollegeCourse>& courses) {
    std::map<EmployeeId, int> counts;
    for (const CollegeCourse& course : courses) ++counts[course.teacher_id];
    LETOPIS_CHECK(!counts.empty(), "a group is taught something");
    return std::max_element(
               counts.begin(), counts.end(),
               [](const auto& one, const auto& other) { return one.second < other.second; })
        ->first;
}

CollegeCourse course_from(const CourseTitle& title, StudyGroupId group, Date on) {
    CollegeCourse course{.course_id = title.course.course_id,
                         .subject_id = title.subject.subject_id,
                         .subject_title = title.subject.title,
                         .is_of_part = title.study_group.study_group_id != group,
                         .forms = {std::nullopt, std::nullopt}};
    for (const CourseTeacher& one : title.teachers)
        if (course.teacher_id.is_nil() && one.valid_from <= on) course.teacher_id = one.teacher_id;
    return course;
}

/// Halves and thirds by the list: what "-П1" of two and "-Б2" of three are called by.
std::size_t part_of_list(std::size_t place, std::size_t count, std::size_t parts) {
    return place * parts / count;
}

/// "СД21-Б2" → the place among "СД21-Б…", and how many there are.
struct PartPlace {
    std::size_t place = 0;
    std::size_t parts = 1;
};
PartPlace part_place(const std::vector<StudyGroup>& all, const StudyGroup& part) {
    const auto kind_of_part = [](const std::string& title) {
        return title.substr(0, title.find_last_not_of("0123456789") + 1);
    };
    std::vector<std::string> titles;
    for (const StudyGroup& one : all)
        if (one.kind == StudyGroupKind::subgroup && one.parent_group_ids == part.parent_group_ids &&
            kind_of_part(one.title) == kind_of_part(part.title))
            titles.push_back(one.title);
    std::sort(titles.begin(), titles.end());
    const auto at = std::find(titles.begin(), titles.end(), part.title);
    return {static_cast<std::size_t>(at - titles.begin()), titles.size()};
}

class Division {
public:
    Division(Desk& desk, College& college) : desk_{desk}, college_{college} {}

    Result<Done> divide() {
        LETOPIS_TRY_DONE(desk_.read([&](Reader& reader) -> Result<Done> {
            LETOPIS_TRY(groups, reader.study_groups(college_.school_year_id));
            groups_ = std::move(groups);
            for (const StudyGroup& one : groups_)
                if (one.kind == StudyGroupKind::vocational_group) {
                    LETOPIS_TRY(listed, reader.students_of_group(one.study_group_id));
                    auto& students = students_[one.study_group_id];
                    for (const ListedStudent& student : listed)
                        students.push_back(student.person.person_id);
                }
            return Done{};
        }));
        for (const StudyGroup& one : groups_)
            if (one.kind == StudyGroupKind::subgroup) fill(one);
        return desk_.finish();
    }

    Result<Done> take_kept() {
        for (const std::size_t index : kept_groups(college_.plan, college_.choices.kept_groups))
            LETOPIS_TRY_DONE(take(college_.plan.groups[index]));
        return Done{};
    }

private:
    void fill(const StudyGroup& part) {
        const auto [place, parts] = part_place(groups_, part);
        for (const StudyGroupId parent : part.parent_group_ids) {
            const auto& all = students_[parent];
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (part_of_list(i, all.size(), parts) != place) continue;
                desk_.submit(enrol_student(desk_.next_id(), college_.clerk,
                                           {.student_id = all[i],
                                            .study_group_id = part.study_group_id,
                                            .enrolled_on = college_.day(9, 1)}));
                parts_[part.study_group_id].push_back(all[i]);
            }
        }
    }

    Result<Done> take(const PlannedGroup& planned) {
        const auto known = std::find_if(groups_.begin(), groups_.end(), [&](const StudyGroup& one) {
            return one.title == planned.title;
        });
        LETOPIS_CHECK(known != groups_.end(), "the import formed the groups of the file");
        CollegeGroup group{.study_group_id = known->study_group_id,
                           .title = known->title,
                           .grade = planned.grade,
                           .leaves = leaves_this_year(college_.plan, planned),
                           .students = students_[known->study_group_id]};
        LETOPIS_TRY_DONE(desk_.read([&](Reader& reader) -> Result<Done> {
            LETOPIS_TRY(own, reader.courses_of_group(group.study_group_id));
            LETOPIS_TRY(of_parts, reader.courses_of_subgroups(group.study_group_id));
            own.insert(own.end(), of_parts.begin(), of_parts.end());
            for (const CourseTitle& title : own) {
                CollegeCourse course = course_from(title, group.study_group_id, college_.day(9, 1));
                course.students =
                    course.is_of_part ? parts_[title.study_group.study_group_id] : group.students;
                if (!course.teacher_id.is_nil()) group.courses.push_back(std::move(course));
            }
            LETOPIS_TRY(systems, reader.period_systems(college_.school_year_id));
            LETOPIS_CHECK(!systems.empty(), "a college has semesters");
            college_.semesters = systems.front().periods;
            return Done{};
        }));
        group.curator = curator_of(group.courses);
        college_.kept.push_back(std::move(group));
        return Done{};
    }

    Desk& desk_;
    College& college_;
    std::vector<StudyGroup> groups_;
    std::map<StudyGroupId, std::vector<StudentId>> students_;
    std::map<StudyGroupId, std::vector<StudentId>> parts_;
};

const char* practice_title(const CollegeGroup& group) {
    if (group.leaves) return "ПДП Преддипломная практика";
    return group.grade == 1 ? "УП.01 Учебная практика" : "ПП.02 Производственная практика";
}

/// Practice stands in no timetable: the office opens it.
Result<Done> open_practice_of(Desk& desk, College& college) {
    std::map<std::string, SubjectId> subjects;
    for (CollegeGroup& group : college.kept) {
        const std::string title = practice_title(group);
        const auto [known, is_new] =
            subjects.try_emplace(title, SubjectId::make(desk.now(), desk.ids()));
        if (is_new)
            desk.submit(add_subject(desk.next_id(), college.deputy,
                                    {.subject_id = known->second,
                                     .title = title,
                                     .short_title = {},
                                     .kind = SubjectKind::practice}));
        CollegeCourse practice{.course_id = CourseId::make(desk.now(), desk.ids()),
                               .subject_id = known->second,
                               .subject_title = title,
                               .teacher_id = group.curator,
                               .students = group.students};
        desk.submit(open_course(desk.next_id(), college.deputy,
                                {.course_id = practice.course_id,
                                 .study_group_id = group.study_group_id,
                                 .subject_id = known->second,
                                 .teacher_id = group.curator,
                                 .from = college.day(9, 1)}));
        group.practice = std::move(practice);
    }
    return desk.finish();
}

Result<Done> name_curators(Desk& desk, const College& college) {
    for (const CollegeGroup& group : college.kept)
        desk.submit(assign_class_teacher(desk.next_id(), college.director,
                                         {.study_group_id = group.study_group_id,
                                          .teacher_id = group.curator,
                                          .valid_from = college.day(9, 1),
                                          .valid_to = {}}));
    return desk.finish();
}

}  // namespace

Result<Done> found_college(Desk& desk, College& college) {
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(college.day(8, 25), college_time(10))));
    college.director = PersonId::make(desk.now(), desk.ids());
    desk.submit(found_school(desk.next_id(), {.organization = college_organization(),
                                              .director = {.person_id = college.director,
                                                           .last_name = "Мещерякова",
                                                           .first_name = "Наталья",
                                                           .patronymic = "Андреевна",
                                                           .sex = Sex::female,
                                                           .birth_date = Date{1969, 5, 12},
                                                           .personal_no = "А-00"},
                                              .directs_from = college.day(8, 25),
                                              .basis = "приказ учредителя № 18-л"}));
    desk.submit(set_policy(desk.next_id(), college.director,
                           {.key = "period.confirm_days",
                            .value = "25",
                            .valid_from = college.day(9, 1),
                            .clause = std::string{college_act} + ", п. 2.4"}));
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(college.day(8, 26), college_time(11))));
    LETOPIS_TRY_DONE(import_timetable(desk.writer(), desk.next_id(), PersonId{},
                                      timetable_of(college, 0), desk.ids()));
    LETOPIS_TRY_DONE(bring_people(desk, college));
    LETOPIS_TRY_DONE(find_office(desk, college));
    LETOPIS_TRY_DONE(appoint_office_of(desk, college));
    LETOPIS_TRY_DONE(desk.go_to(moscow_instant(college.day(8, 28), college_time(12))));
    Division division{desk, college};
    LETOPIS_TRY_DONE(division.divide());
    LETOPIS_TRY_DONE(division.take_kept());
    LETOPIS_TRY_DONE(name_curators(desk, college));
    return open_practice_of(desk, college);
}

Result<Done> bring_second_semester(Desk& desk, College& college) {
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY_DONE(import_timetable(desk.writer(), desk.next_id(), PersonId{},
                                      timetable_of(college, 1), desk.ids()));
    return read_semester(desk, college, 1);
}

Result<Done> read_semester(Desk& desk, College& college, std::size_t semester) {
    const Period& period = college.semesters[semester];
    return desk.read([&](Reader& reader) -> Result<Done> {
        for (CollegeGroup& group : college.kept)
            for (CollegeCourse& course : group.courses) {
                course.marks_in_semester.clear();
                LETOPIS_TRY(lessons, reader.lessons_of_course(course.course_id, period.starts_on,
                                                              period.ends_on));
                for (const Lesson& lesson : lessons)
                    if (lesson.state != LessonState::cancelled)
                        course.lessons.push_back({.lesson_id = lesson.lesson_id,
                                                  .lesson_on = lesson.lesson_on,
                                                  .slot_no = lesson.slot_no,
                                                  .semester = semester});
            }
        return Done{};
    });
}

}  // namespace letopis::demo
