#include "ports/testing/sample_school.h"

namespace letopis::testing {
namespace {

const Date first_day{2026, 9, 1};

EntryBody person(PersonId id, std::string last, std::string first, std::string patronymic) {
    return PersonRegistered{{.person_id = id,
                             .last_name = std::move(last),
                             .first_name = std::move(first),
                             .patronymic = std::move(patronymic)}};
}

EntryBody enrolled(StudentId student, StudyGroupId group) {
    return StudentEnrolled{.student_id = student,
                           .study_group_id = group,
                           .enrolled_on = first_day,
                           .order_no = "15",
                           .order_on = Date{2026, 8, 28}};
}

EntryBody teaches(EmployeeId teacher, CourseId course) {
    return CourseTeacherAssigned{
        {.course_id = course, .teacher_id = teacher, .valid_from = first_day}};
}

EntryBody lesson(LessonId id, CourseId course, EmployeeId teacher, Date on, int slot_no) {
    const int starts = 8 * 60 + 30 + (slot_no - 1) * 60;
    return LessonScheduled{.lesson_id = id,
                           .course_id = course,
                           .lesson_on = on,
                           .slot_no = slot_no,
                           .starts_at = {starts},
                           .ends_at = {starts + 45},
                           .teacher_id = teacher,
                           .room_title = "каб. 30" + std::to_string(slot_no)};
}

void join(std::vector<EntryBody>& all, std::vector<EntryBody> more) {
    for (EntryBody& body : more) all.push_back(std::move(body));
}

}  // namespace

std::vector<EntryBody> SampleSchool::facts() const {
    std::vector<EntryBody> all = calendar();
    join(all, people());
    join(all, groups());
    join(all, courses());
    join(all, lessons());
    return all;
}

std::vector<EntryBody> SampleSchool::calendar() const {
    return {
        OrganizationRegistered{{.full_name = "ГБОУ «Школа № 1234»",
                                .short_name = "Школа № 1234",
                                .address = "Москва, Школьная ул., 1",
                                .log_origin = "letopis.example/school-1234"}},
        SchoolYearOpened{{.school_year_id = year,
                          .title = "2026/2027",
                          .starts_on = first_day,
                          .ends_on = Date{2027, 5, 26}}},
        PeriodSystemDefined{
            {.period_system_id = quarters,
             .school_year_id = year,
             .kind = PeriodKind::quarter,
             .title = "четверти",
             .periods = {{first_quarter, 1, "I четверть", first_day, Date{2026, 10, 25}},
                         {second_quarter, 2, "II четверть", Date{2026, 11, 2}, Date{2026, 12, 30}},
                         {third_quarter, 3, "III четверть", Date{2027, 1, 11}, Date{2027, 3, 26}},
                         {fourth_quarter, 4, "IV четверть", Date{2027, 4, 5}, Date{2027, 5, 26}}}}},
        BellScheduleDefined{.family = "general",
                            .slots = {{1, {510}, {555}}, {2, {570}, {615}}, {3, {630}, {675}}}},
    };
}

std::vector<EntryBody> SampleSchool::people() const {
    return {
        person(director, "Орлов", "Пётр", "Ильич"),
        person(deputy, "Галкина", "Вера", "Олеговна"),
        person(petrova, "Петрова", "Анна", "Ивановна"),
        person(sidorov, "Сидоров", "Олег", "Юрьевич"),
        person(ezhov, "Ежов", "Кирилл", "Андреевич"),
        person(yozhikov, "Ёжиков", "Борис", "Петрович"),
        person(zhukova, "Жукова", "Анна", "Сергеевна"),
        person(ivanov, "Иванов", "Иван", ""),
        person(yozhikova, "Ёжикова", "Мария", "Ивановна"),
        person(zhukov, "Жуков", "Сергей", "Павлович"),
        RoleAssigned{{.person_id = director,
                      .role = AppointedRole::director,
                      .valid_from = Date{2020, 8, 1},
                      .basis = "приказ № 7 от 30.07.2020"}},
        RoleAssigned{{.person_id = deputy,
                      .role = AppointedRole::deputy,
                      .valid_from = first_day,
                      .basis = "приказ № 90 от 28.08.2026"}},
        GuardianshipEstablished{{.student_id = yozhikov,
                                 .guardian_id = yozhikova,
                                 .relation = "мать",
                                 .valid_from = first_day}},
        GuardianshipEstablished{{.student_id = zhukova,
                                 .guardian_id = zhukov,
                                 .relation = "отец",
                                 .valid_from = first_day}},
    };
}

std::vector<EntryBody> SampleSchool::groups() const {
    const auto school_class = [&](StudyGroupId id, std::string title, int grade,
                                  std::string letter) {
        return StudyGroupFormed{{.study_group_id = id,
                                 .school_year_id = year,
                                 .title = std::move(title),
                                 .grade = grade,
                                 .letter = std::move(letter),
                                 .period_system_id = quarters}};
    };
    return {
        school_class(class_10a, "10 «А»", 10, "А"),
        school_class(class_5b, "5 «Б»", 5, "Б"),
        school_class(class_5a, "5 «А»", 5, "А"),
        StudyGroupFormed{{.study_group_id = english_5a_1,
                          .school_year_id = year,
                          .kind = StudyGroupKind::subgroup,
                          .title = "5 «А», английский, 1 гр.",
                          .grade = 5,
                          .letter = "А",
                          .period_system_id = quarters,
                          .parent_group_ids = {class_5a}}},
        enrolled(zhukova, class_5a),
        enrolled(yozhikov, class_5a),
        enrolled(ezhov, class_5a),
        enrolled(ivanov, class_5b),
        enrolled(yozhikov, english_5a_1),
        ClassTeacherAssigned{
            {.study_group_id = class_5a, .teacher_id = petrova, .valid_from = first_day}},
    };
}

std::vector<EntryBody> SampleSchool::courses() const {
    const auto course = [&](CourseId id, SubjectId subject, StudyGroupId group, int weekly) {
        return CourseOpened{{.course_id = id,
                             .subject_id = subject,
                             .study_group_id = group,
                             .school_year_id = year,
                             .period_system_id = quarters,
                             .weekly_hours_hundredths = weekly * 100,
                             .planned_lessons = weekly * 34}};
    };
    return {
        SubjectAdded{{.subject_id = english,
                      .title = "Английский язык",
                      .short_title = "Англ. яз.",
                      .position = 3}},
        SubjectAdded{{.subject_id = russian,
                      .title = "Русский язык",
                      .short_title = "Русский",
                      .position = 1}},
        SubjectAdded{{.subject_id = mathematics,
                      .title = "Математика",
                      .short_title = "Матем.",
                      .position = 7}},
        course(mathematics_5a, mathematics, class_5a, 5),
        course(mathematics_5b, mathematics, class_5b, 5),
        course(russian_5a, russian, class_5a, 5),
        course(english_course, english, english_5a_1, 3),
        teaches(petrova, mathematics_5a),
        teaches(petrova, mathematics_5b),
        teaches(sidorov, russian_5a),
        teaches(sidorov, english_course),
    };
}

std::vector<EntryBody> SampleSchool::lessons() const {
    const Date monday{2026, 9, 7};
    return {
        lesson(monday_14, mathematics_5a, petrova, monday.plus_days(7), 1),
        lesson(monday_7, mathematics_5a, petrova, monday, 3),
        lesson(tuesday_8, mathematics_5a, petrova, monday.plus_days(1), 1),
        lesson(lesson_5b, mathematics_5b, petrova, monday, 2),
        lesson(russian_7, russian_5a, sidorov, monday, 1),
        lesson(english_7, english_course, sidorov, monday, 4),
    };
}

}  // namespace letopis::testing
