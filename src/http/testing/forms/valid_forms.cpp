#include "http/testing/forms/valid_forms.h"

#include <algorithm>
#include <map>

#include "base/check.h"
#include "http/testing/forms/form_ids.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

std::map<std::string, std::string> words_of(const SampleSchool& school) {
    return {{"zhukova", school.zhukova.text()},
            {"ezhov", school.ezhov.text()},
            {"yozhikov", school.yozhikov.text()},
            {"ivanov", school.ivanov.text()},
            {"zhukov", school.zhukov.text()},
            {"mother", school.yozhikova.text()},
            {"petrova", school.petrova.text()},
            {"sidorov", school.sidorov.text()},
            {"deputy", school.deputy.text()},
            {"director", school.director.text()},
            {"inspector", inspector.text()},
            {"medic", medic.text()},
            {"class_5a", school.class_5a.text()},
            {"class_5b", school.class_5b.text()},
            {"english_group", school.english_5a_1.text()},
            {"ninth", ninth.text()},
            {"ninth_student", ninth_student.text()},
            {"college", college.text()},
            {"college_student", college_student.text()},
            {"discipline", discipline.text()},
            {"dancers", dancers.text()},
            {"practice", practice.text()},
            {"mathematics_5a", school.mathematics_5a.text()},
            {"mathematics_5b", school.mathematics_5b.text()},
            {"russian_5a", school.russian_5a.text()},
            {"mathematics", school.mathematics.text()},
            {"russian", school.russian.text()},
            {"english", school.english.text()},
            {"quarter", school.first_quarter.text()},
            {"monday_7", school.monday_7.text()},
            {"monday_14", school.monday_14.text()},
            {"ahead", ahead.text()},
            {"cancelled", cancelled.text()},
            {"tuesday_8", school.tuesday_8.text()},
            {"taught", id_of<SubjectId>(303).text()},
            {"substituted", substituted.text()},
            {"year", school.year.text()},
            {"stranger", stranger.text()},
            {"graduating", graduating.text()},
            {"graduate", graduate.text()},
            {"empty_class", empty_class.text()},
            {"empty_course", empty_course.text()},
            {"after_school", after_school.text()},
            {"newcomer", newcomer.text()},
            {"second_newcomer", second_newcomer.text()},
            {"next_class", next_class.text()},
            {"merged", merged.text()},
            {"cellar", id_of<RoomId>(1).text()},
            {"stated", stated.text()},
            {"command", id_of<CommandId>(399).text()},
            {"new", id_of<PersonId>(400).text()},
            {"other_new", id_of<PersonId>(401).text()}};
}

LessonScheduled lesson(LessonId id, CourseId course, EmployeeId teacher, Date on) {
    return {.lesson_id = id,
            .course_id = course,
            .lesson_on = on,
            .slot_no = 1,
            .starts_at = {510},
            .ends_at = {555},
            .teacher_id = teacher,
            .room_title = "каб. 301"};
}

StudyGroup group(StudyGroupId id, const SampleSchool& school, StudyGroupKind kind, int grade,
                 std::string title) {
    StudyGroup one{.study_group_id = id,
                   .school_year_id = school.year,
                   .kind = kind,
                   .title = std::move(title),
                   .grade = grade,
                   .period_system_id = school.quarters};
    if (kind == StudyGroupKind::vocational_group) one.family = ProgrammeFamily::vocational;
    if (kind == StudyGroupKind::association_group) one.family = ProgrammeFamily::additional;
    return one;
}

Course course(CourseId id, SubjectId subject, StudyGroupId group, const SampleSchool& school) {
    return {.course_id = id,
            .subject_id = subject,
            .study_group_id = group,
            .school_year_id = school.year,
            .period_system_id = school.quarters};
}

StudentEnrolled enrolled(StudentId student, StudyGroupId group) {
    return {.student_id = student,
            .study_group_id = group,
            .enrolled_on = Date{2026, 9, 1},
            .order_no = "15",
            .order_on = Date{2026, 8, 28}};
}

std::vector<EntryBody> facts_of_groups(const SampleSchool& school) {
    const auto person = [](PersonId id, std::string last_name) {
        return PersonRegistered{
            {.person_id = id, .last_name = std::move(last_name), .first_name = "Ян"}};
    };
    const SubjectId practical = id_of<SubjectId>(301);
    const SubjectId taught = id_of<SubjectId>(303);
    const CourseId other_course = id_of<CourseId>(320);
    return {
        person(ninth_student, "Девятов"),
        person(college_student, "Студентов"),
        person(inspector, "Кротов"),
        person(stranger, "Чужой"),
        StudyGroupFormed{group(ninth, school, StudyGroupKind::school_class, 9, "9 «А»")},
        StudyGroupFormed{group(college, school, StudyGroupKind::vocational_group, 4, "СД-41")},
        StudyGroupFormed{group(dancers, school, StudyGroupKind::association_group, 1, "Танцы")},
        enrolled(ninth_student, ninth),
        enrolled(college_student, college),
        SubjectAdded{{.subject_id = practical,
                      .title = "УП.01 Учебная практика",
                      .kind = SubjectKind::practice,
                      .position = 82}},
        SubjectAdded{{.subject_id = taught, .title = "ОП.01 Анатомия", .position = 83}},
        CourseOpened{course(practice, practical, school.class_5b, school)},
        CourseOpened{course(discipline, taught, college, school)},
        CourseOpened{course(ninth_course, school.mathematics, ninth, school)},
        CourseOpened{course(other_course, school.english, school.class_10a, school)},
        CourseTeacherAssigned{
            {.course_id = practice, .teacher_id = school.sidorov, .valid_from = {2026, 9, 1}}},
        CourseTeacherAssigned{
            {.course_id = discipline, .teacher_id = school.petrova, .valid_from = {2026, 9, 1}}},
        CourseTeacherAssigned{
            {.course_id = other_course, .teacher_id = stranger, .valid_from = {2026, 9, 1}}},
    };
}

std::vector<EntryBody> facts_of_lessons(const SampleSchool& school) {
    return {
        PracticeAssigned{.course_id = practice,
                         .student_id = school.ivanov,
                         .base = "Мастерская",
                         .base_lead = "Орлов",
                         .lead_id = school.sidorov,
                         .from_on = Date{2026, 9, 7},
                         .to_on = Date{2026, 9, 12},
                         .hours = 36,
                         .order_no = "1"},
        lesson(ahead, school.mathematics_5a, school.petrova, Date{2026, 9, 21}),
        lesson(cancelled, school.mathematics_5a, school.petrova, Date{2026, 9, 23}),
        lesson(substituted, school.mathematics_5a, school.petrova, Date{2026, 9, 24}),
        LessonCancelled{.lesson_id = cancelled, .reason = "карантин"},
        SubstitutionAssigned{
            .lesson_id = substituted, .substitute_id = school.sidorov, .reason = "болезнь"},
        ChangeReasonRecorded{.scope = ReasonScope::teacher,
                             .teacher_id = school.petrova,
                             .text = "Болезнь Петровой А. И.",
                             .from_on = Date{2026, 9, 21},
                             .to_on = Date{2026, 9, 30}},
        MarkRecorded{.place = {.lesson_id = school.monday_7, .student_id = school.zhukova},
                     .value = MarkValue::two},
        PeriodMarkConfirmed{.course_id = discipline,
                            .student_id = college_student,
                            .period_id = school.first_quarter,
                            .value = ResultValue::two},
    };
}

std::vector<EntryBody> facts_to_take_back(const SampleSchool& school) {
    const Date begins{2026, 9, 8};
    return {ExemptionGranted{.student_id = school.ezhov,
                             .subject_id = school.mathematics,
                             .from_on = begins,
                             .to_on = Date{2026, 9, 30},
                             .document_no = "5",
                             .document_on = begins},
            ResultCarried{.course_id = school.mathematics_5a,
                          .student_id = school.ezhov,
                          .period_id = school.first_quarter,
                          .value = ResultValue::four,
                          .organization = "Школа № 5",
                          .document_no = "6",
                          .document_on = begins},
            AchievementRecorded{.student_id = school.ezhov,
                                .study_group_id = school.class_5a,
                                .title = "Конкурс чтецов",
                                .outcome = "участник",
                                .achieved_on = begins},
            MassEventHeld{.study_group_id = dancers,
                          .held_on = begins,
                          .title = "Праздник",
                          .place = "двор",
                          .participants = 9,
                          .conducted_by = "Петрова А. И."},
            WorkPlanned{.course_id = school.mathematics_5b,
                        .planned_on = Date{2026, 9, 22},
                        .title = "Контрольная работа № 1"},
            EarlyAttestationAllowed{.student_id = school.yozhikov,
                                    .study_group_id = school.class_5a,
                                    .period_id = school.first_quarter,
                                    .from_on = Date{2026, 10, 12},
                                    .order_no = "92-у",
                                    .order_on = begins,
                                    .reason = "переезд"},
            MarkRecorded{.place = {.lesson_id = school.tuesday_8, .student_id = school.ezhov},
                         .value = MarkValue::two},
            AppealFiled{.course_id = school.mathematics_5a,
                        .place = {.lesson_id = school.tuesday_8, .student_id = school.ezhov},
                        .disputed = MarkValue::two,
                        .text = "работа решена верно"},
            CorrectionRequested{.lesson_id = school.tuesday_8, .reason = "ошибка в теме"},
            AspectClosed{.study_group_id = ninth, .aspect = ClosureAspect::lessons}};
}

std::vector<EntryBody> facts_of_orders(const SampleSchool& school) {
    return {StudyModeSet{.student_id = school.yozhikov,
                         .kind = StudyModeKind::home,
                         .from_on = Date{2026, 9, 8},
                         .to_on = Date{2026, 9, 30},
                         .order_no = "41",
                         .order_on = Date{2026, 9, 4},
                         .place = {}},
            AttestationDeferred{.course_id = school.russian_5a,
                                .student_id = school.ezhov,
                                .period_id = school.first_quarter,
                                .until = Date{2026, 11, 20},
                                .reason = "болезнь",
                                .order_no = "112"},
            FinalAttestationPlanned{.study_group_id = college,
                                    .held_on = Date{2027, 6, 21},
                                    .chair = "Громов А. А.",
                                    .secretary = "Ким О. П.",
                                    .members = {"Первый", "Второй", "Третий"},
                                    .order_no = "61-у"},
            NamedBellsDefined{.title = "Корпус 2",
                              .slots = {{1, {515}, {560}}, {2, {575}, {620}}, {3, {635}, {680}}}},
            RoleAssigned{{.person_id = school.sidorov,
                          .role = AppointedRole::clerk,
                          .valid_from = Date{2026, 9, 1},
                          .basis = "приказ № 8-к"}},
            PersonRegistered{{.person_id = medic, .last_name = "Сычёва"}},
            RoleAssigned{{.person_id = medic,
                          .role = AppointedRole::medic,
                          .valid_from = Date{2026, 9, 1},
                          .basis = "приказ № 8-м"}},
            PolicySet{.key = "health.sheet",
                      .value = "kept",
                      .valid_from = Date{2026, 9, 1},
                      .clause = "п. 7"},
            VisitOpened{.inspector_id = inspector,
                        .authority = "Департамент",
                        .basis_no = "14-К",
                        .basis_on = Date{2026, 9, 1},
                        .from_on = Date{2026, 9, 7},
                        .to_on = Date{2026, 9, 30},
                        .study_group_ids = {school.class_5a}},
            RemarkMade{.course_id = school.mathematics_5a,
                       .addressee_id = school.petrova,
                       .text = "Нет темы",
                       .due_on = Date{2026, 9, 18}}};
}

/// Its first line: all is stated after the school's own facts.
PracticeDayWritten diary_of_practice(const std::vector<EntryBody>& facts,
                                     const SampleSchool& school) {
    const auto assigned = std::find_if(facts.begin(), facts.end(), [](const EntryBody& fact) {
        return std::holds_alternative<PracticeAssigned>(fact);
    });
    return {.assignment = std::ssize(school.facts()) + (assigned - facts.begin()),
            .course_id = practice,
            .student_id = school.ivanov,
            .done_on = Date{2026, 9, 8},
            .hours = 6,
            .text = "разметка"};
}

}  // namespace

std::vector<EntryBody> form_facts(const SampleSchool& school) {
    std::vector<EntryBody> all = facts_of_groups(school);
    for (auto* const facts : {facts_to_take_back, facts_of_lessons, facts_of_orders}) {
        auto more = facts(school);
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }
    all.push_back(diary_of_practice(all, school));
    return all;
}

std::vector<EntryBody> facts_of_family(const SampleSchool& school) {
    return {AbsenceNoticed{
        .student_id = school.zhukova, .from_on = Date{2026, 9, 17}, .to_on = Date{2026, 9, 18}}};
}

std::vector<ValidForm> valid_forms() {
    std::vector<ValidForm> all;
    for (auto* const forms :
         {forms_of_attendance,  forms_of_changes, forms_of_days,        forms_of_journal,
          forms_of_marks,       forms_of_awards,  forms_of_taking_back, forms_of_decisions,
          forms_of_attestation, forms_of_finals,  forms_of_people,      forms_of_posts,
          forms_of_staff,       forms_of_closing, forms_of_results,     forms_of_graduates,
          forms_of_activities,  forms_of_years,   forms_of_previews,    forms_of_site,
          forms_of_imports,     forms_of_archive}) {
        auto more = forms();
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }
    return all;
}

std::string with_ids(std::string text, const SampleSchool& school) {
    std::replace(text.begin(), text.end(), '\'', '"');
    const auto words = words_of(school);
    for (std::size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at)) {
        const std::size_t end =
            text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789", at + 1);
        const std::string word = text.substr(at + 1, end - at - 1);
        LETOPIS_CHECK(words.contains(word), "a form names what the school has");
        text.replace(at, word.size() + 1, words.at(word));
    }
    return text;
}

PersonId person_named(const std::string& word, const SampleSchool& school) {
    return *PersonId::parse(words_of(school).at(word));
}

}  // namespace letopis::http::testing
