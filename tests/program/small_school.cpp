#include "program/small_school.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "domain/testing/sample_school.h"
#include "identity/account_file.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis::testing {
namespace {

constexpr OrgId org_id = 1;

Person person(PersonId id, std::string last_name, std::string first_name) {
    return {.person_id = id,
            .last_name = std::move(last_name),
            .first_name = std::move(first_name),
            .patronymic = ""};
}

/// The students' letters: their list has an order.
std::string nth_name(int number) {
    static const std::vector<std::string> names{"Абрамов", "Белов",  "Волков", "Громов",
                                                "Дёмин",   "Ежов",   "Жуков",  "Зимин",
                                                "Ильин",   "Крылов", "Лапин",  "Мохов"};
    return names[static_cast<std::size_t>(number) % names.size()];
}

void give_login(Accounts& accounts, const char* login, PersonId person_id, const Clock& clock) {
    EXPECT_TRUE(accounts.set_password(
        {.account = {.login = login, .org_id = org_id, .person_id = person_id},
         .password = Secret{as_bytes(SmallSchool::password)},
         .kind = SessionKind::staff,
         .at = clock.now()}));
}

}  // namespace

SmallSchool::SmallSchool(Date on)
    : today{on},
      class_7a{id_of<StudyGroupId>(1)},
      algebra{id_of<CourseId>(1)},
      teacher{id_of<EmployeeId>(11)},
      director{id_of<PersonId>(1)} {
    for (int i = 0; i < student_count; ++i) students.push_back(id_of<StudentId>(21 + i));
    for (int i = 0; i < lesson_count; ++i) lessons.push_back(id_of<LessonId>(1 + i));
}

std::vector<EntryBody> SmallSchool::facts() const {
    const auto year = id_of<SchoolYearId>(1);
    const auto halves = id_of<PeriodSystemId>(1);
    const auto subject = id_of<SubjectId>(1);
    const Date first = first_day();
    const Date last = today.plus_days(120);
    std::vector<EntryBody> all{
        OrganizationRegistered{{.full_name = "ГБОУ «Школа № 7»",
                                .short_name = "Школа № 7",
                                .address = "Москва, Школьная ул., 7",
                                .log_origin = "letopis.example/school-7"}},
        SchoolYearOpened{
            {.school_year_id = year, .title = "этот год", .starts_on = first, .ends_on = last}},
        PeriodSystemDefined{
            {.period_system_id = halves,
             .school_year_id = year,
             .kind = PeriodKind::half_year,
             .title = "полугодия",
             .periods = {{id_of<PeriodId>(1), 1, "I полугодие", first, today.plus_days(30)},
                         {id_of<PeriodId>(2), 2, "II полугодие", today.plus_days(31), last}}}},
        PersonRegistered{person(director, "Орлов", "Пётр")},
        PersonRegistered{person(teacher, "Петрова", "Анна")},
        RoleAssigned{{.person_id = director,
                      .role = AppointedRole::director,
                      .valid_from = first,
                      .basis = "приказ № 7"}},
        StudyGroupFormed{{.study_group_id = class_7a,
                          .school_year_id = year,
                          .title = "7 «А»",
                          .grade = 7,
                          .letter = "А",
                          .period_system_id = halves}},
        SubjectAdded{{.subject_id = subject, .title = "Алгебра", .short_title = "Алгебра"}},
        CourseOpened{{.course_id = algebra,
                      .subject_id = subject,
                      .study_group_id = class_7a,
                      .school_year_id = year,
                      .period_system_id = halves,
                      .weekly_hours_hundredths = 300,
                      .planned_lessons = 6}},
        CourseTeacherAssigned{{.course_id = algebra, .teacher_id = teacher, .valid_from = first}},
    };
    add_students(all);
    add_lessons(all);
    return all;
}

void SmallSchool::add_students(std::vector<EntryBody>& all) const {
    for (int i = 0; i < student_count; ++i) {
        const StudentId id = students[static_cast<std::size_t>(i)];
        all.emplace_back(PersonRegistered{person(id, nth_name(i), "Саша")});
        all.emplace_back(StudentEnrolled{.student_id = id,
                                         .study_group_id = class_7a,
                                         .enrolled_on = first_day(),
                                         .order_no = "1",
                                         .order_on = first_day()});
    }
}

void SmallSchool::add_lessons(std::vector<EntryBody>& all) const {
    for (int i = 0; i < lesson_count; ++i)
        all.emplace_back(LessonScheduled{.lesson_id = lessons[static_cast<std::size_t>(i)],
                                         .course_id = algebra,
                                         .lesson_on = today.plus_days(i - lesson_count),
                                         .slot_no = 1,
                                         .starts_at = {510},
                                         .ends_at = {555},
                                         .teacher_id = teacher});
}

SmallSchool found_small_school(const std::string& folder) {
    const SystemClock clock;
    SystemRandom random;
    const SmallSchool school{moscow_date(clock.now())};
    state_there(folder, school.facts());
    const auto accounts =
        identity::AccountFile::open({.file = Holdings{folder}.identity_path()}, random, clock)
            .value();
    give_login(*accounts, SmallSchool::teacher_login, school.teacher, clock);
    give_login(*accounts, SmallSchool::director_login, school.director, clock);
    return school;
}

void state_there(const std::string& folder, const std::vector<EntryBody>& facts) {
    const SystemClock clock;
    SystemRandom random;
    auto school = OpenedSchool::open(Holdings{folder}.school_files(org_id).value(), clock, random);
    LETOPIS_CHECK(school, "a school in a scratch folder");
    const auto stated = school->store->writer().append(
        {CommandId::make(clock.now(), random), PersonId{},
         [&](DecisionContext&) { return Result<std::vector<EntryBody>>{facts}; }});
    EXPECT_TRUE(stated) << stated.error().message();
    EXPECT_TRUE(school->store->close());
}

}  // namespace letopis::testing
