// What ends something: results, closings of periods, courses and classes, graduation.
#include "base/bytes.h"
#include "http/testing/forms/form_ids.h"
#include "http/testing/forms/valid_forms.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::SampleSchool;

const Date may_31{2027, 5, 31};

/// A class with nobody in it, and its only course.
std::vector<EntryBody> facts_of_empty_class(const SampleSchool& school, EntryIndex) {
    return {StudyGroupFormed{{.study_group_id = empty_class,
                              .school_year_id = school.year,
                              .title = "11 «Б»",
                              .grade = 11,
                              .letter = "Б",
                              .period_system_id = school.quarters}}};
}

std::vector<EntryBody> facts_of_empty_course(const SampleSchool& school, EntryIndex first) {
    std::vector<EntryBody> facts = facts_of_empty_class(school, first);
    facts.emplace_back(CourseOpened{{.course_id = empty_course,
                                     .subject_id = school.mathematics,
                                     .study_group_id = empty_class,
                                     .school_year_id = school.year,
                                     .period_system_id = school.quarters}});
    return facts;
}

std::vector<EntryBody> facts_of_ended_course(const SampleSchool& school, EntryIndex first) {
    std::vector<EntryBody> facts = facts_of_empty_course(school, first);
    for (const PeriodId period :
         {school.first_quarter, school.second_quarter, school.third_quarter, school.fourth_quarter})
        facts.emplace_back(PeriodClosed{.course_id = empty_course, .period_id = period});
    return facts;
}

std::vector<EntryBody> facts_of_reopening(const SampleSchool&, EntryIndex) {
    return {ReopeningOrdered{.study_group_id = ninth,
                             .aspect = ClosureAspect::lessons,
                             .order_no = "90",
                             .order_on = Date{2026, 9, 11},
                             .reason = "ошибка в теме"}};
}

std::vector<EntryBody> facts_of_annual_mark(const SampleSchool& school, EntryIndex) {
    return {PeriodMarkConfirmed{.course_id = school.mathematics_5a,
                                .student_id = school.zhukova,
                                .period_id = school.first_quarter,
                                .value = ResultValue::four}};
}

std::vector<EntryBody> facts_of_behaviour(const SampleSchool&, EntryIndex) {
    return {PolicySet{
        .key = "behaviour.marks", .value = "on", .valid_from = Date{2026, 9, 1}, .clause = "п. 7"}};
}

std::vector<EntryBody> facts_of_rubric(const SampleSchool& school, EntryIndex) {
    return {RubricKept{
        .course_id = school.mathematics_5a, .title = "Проект", .criteria = {{"Расчёты", 10}}}};
}

/// Петрова holds the lesson of 5 «Б» together with hers, which has its topic.
std::vector<EntryBody> facts_of_merging(const SampleSchool& school, EntryIndex) {
    return {LessonScheduled{.lesson_id = merged,
                            .course_id = school.mathematics_5b,
                            .lesson_on = Date{2026, 9, 14},
                            .slot_no = 1,
                            .starts_at = {510},
                            .ends_at = {555},
                            .teacher_id = school.sidorov},
            SubstitutionAssigned{.lesson_id = merged,
                                 .substitute_id = school.petrova,
                                 .kind = SubstitutionKind::merge,
                                 .reason = "болезнь"},
            TopicRecorded{.lesson_id = school.monday_14, .topic = "Дроби"}};
}

/// A group with one student, who owes nothing.
std::vector<EntryBody> facts_of_graduates(const SampleSchool& school, EntryIndex) {
    return {
        StudyGroupFormed{{.study_group_id = graduating,
                          .school_year_id = school.year,
                          .family = ProgrammeFamily::vocational,
                          .kind = StudyGroupKind::vocational_group,
                          .title = "СД-42",
                          .grade = 4,
                          .period_system_id = school.quarters}},
        PersonRegistered{{.person_id = graduate, .last_name = "Выпускной", .first_name = "Пётр"}},
        StudentEnrolled{.student_id = graduate,
                        .study_group_id = graduating,
                        .enrolled_on = Date{2026, 9, 1},
                        .order_no = "15",
                        .order_on = Date{2026, 8, 28}}};
}

std::vector<EntryBody> facts_of_finals(const SampleSchool& school, EntryIndex first) {
    std::vector<EntryBody> facts = facts_of_graduates(school, first);
    facts.emplace_back(GraduatesAdmitted{.study_group_id = graduating,
                                         .student_ids = {graduate},
                                         .order_no = "44-у",
                                         .order_on = Date{2027, 5, 24}});
    facts.emplace_back(FinalAttestationPlanned{.study_group_id = graduating,
                                               .held_on = Date{2027, 5, 27},
                                               .chair = "Громов А. А.",
                                               .secretary = "Ким О. П.",
                                               .members = {"Первый", "Второй", "Третий"},
                                               .order_no = "61-у"});
    return facts;
}

std::vector<EntryBody> facts_of_protocol(const SampleSchool& school, EntryIndex first) {
    std::vector<EntryBody> facts = facts_of_finals(school, first);
    const EntryIndex planned = first + std::ssize(facts) - 1;
    facts.emplace_back(FinalProtocolSigned{
        .final_attestation = planned,
        .study_group_id = graduating,
        .protocol_no = "5",
        .signed_on = Date{2027, 5, 28},
        .results = {
            {.student_id = graduate, .topic = {}, .lead = {}, .result = ResultValue::four}}});
    return facts;
}

std::vector<EntryBody> facts_of_direction(const SampleSchool& school, EntryIndex) {
    return {RetakeDirected{.course_id = discipline,
                           .student_id = college_student,
                           .period_id = school.first_quarter,
                           .given_on = Date{2026, 11, 12},
                           .valid_until = Date{2026, 12, 1},
                           .examiners = "Петрова А. С.",
                           .basis = {}}};
}

std::vector<EntryBody> facts_of_exam(const SampleSchool& school, EntryIndex) {
    return {ExamResultRecorded{.study_group_id = ninth,
                               .student_id = ninth_student,
                               .subject_id = school.mathematics,
                               .held_on = Date{2027, 5, 20},
                               .points = 20,
                               .result = ResultValue::four,
                               .protocol_no = "18",
                               .reason = {}}};
}

const std::string command_alone = "{'command_id':'$command'}";
const std::string with_a_reason = "{'command_id':'$command','reason':'ошибка'}";

}  // namespace

std::vector<ValidForm> forms_of_closing() {
    return {
        {.name = "close_period",
         .target = "/api/v1/courses/$empty_course/periods/$quarter/closing",
         .body = command_alone,
         .today = Date{2026, 10, 26},
         .facts = facts_of_empty_course},
        {.name = "close_course",
         .target = "/api/v1/courses/$empty_course/closing",
         .body = command_alone,
         .today = may_31,
         .facts = facts_of_ended_course},
        {.name = "close_aspect",
         .target = "/api/v1/study-groups/$empty_class/aspects",
         .body = "{'command_id':'$command','aspect':'lessons'}",
         .today = may_31,
         .facts = facts_of_empty_class},
        {.name = "close_class",
         .target = "/api/v1/study-groups/$empty_class/closing",
         .body = command_alone,
         .today = may_31,
         .facts = facts_of_empty_class},
        {.name = "carry_out_reopening",
         .target = "/api/v1/reopenings/#reopening_ordered/carrying-out",
         .body = command_alone,
         .facts = facts_of_reopening},
        {.name = "withdraw_reopening",
         .asker = "director",
         .target = "/api/v1/reopenings/#reopening_ordered/withdrawal",
         .body = with_a_reason,
         .facts = facts_of_reopening},
    };
}

std::vector<ValidForm> forms_of_results() {
    return {
        {.name = "confirm_annual_marks",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/annual-marks",
         .body = "{'commands':[{'command_id':'$command','course_id':'$mathematics_5a',"
                 "'student_id':'$zhukova','value':'four','reason':'','base_version':-1}]}",
         .today = may_31,
         .facts = facts_of_annual_mark},
        {.name = "assess_behaviour",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/study-groups/$class_5a/behaviour",
         .body = "{'command_id':'$command','student_id':'$zhukova','period_id':'$quarter',"
                 "'value':'good','note':'старается','base_version':-1}",
         .free = {"note=blank"},
         .facts = facts_of_behaviour},
        {.name = "assess_by_criteria",
         .asker = "petrova",
         .target = "/api/v1/criteria",
         .body = "{'commands':[{'command_id':'$command','lesson_id':'$monday_14',"
                 "'student_id':'$zhukova','work_no':1,'rubric':#rubric_kept,'points':[8],"
                 "'base_version':-1,'points_version':-1,'reason_code':'none','reason':''}]}",
         .facts = facts_of_rubric},
        {.name = "record_merged",
         .asker = "petrova",
         .target = "/api/v1/lessons/$monday_14/merged-record",
         .body = command_alone,
         .facts = facts_of_merging},
    };
}

std::vector<ValidForm> forms_of_graduates() {
    const std::string list = "ФИО;Баллы;Отметка\nДевятов Ян;20;4\n";
    return {
        {.name = "admit_graduates",
         .target = "/api/v1/finals/study-groups/$graduating/admission",
         .body = "{'command_id':'$command','student_ids':['$graduate'],'order_no':'44-у',"
                 "'order_on':'2027-05-24'}",
         .today = may_31,
         .facts = facts_of_graduates},
        {.name = "sign_final_protocol",
         .target = "/api/v1/finals/attestations/#final_attestation_planned/protocol",
         .body = "{'command_id':'$command','protocol_no':'5','signed_on':'2027-05-28','results':[{"
                 "'student_id':'$graduate','topic':'','lead':'','result':'four'}]}",
         .today = may_31,
         .facts = facts_of_finals},
        {.name = "correct_final_protocol",
         .target = "/api/v1/finals/attestations/#final_attestation_planned/correction",
         .body = "{'command_id':'$command','protocol_no':'5','signed_on':'2027-05-28','results':[{"
                 "'student_id':'$graduate','topic':'','lead':'','result':'five'}],"
                 "'reason':'описка','corrects':#final_protocol_signed}",
         .today = may_31,
         .facts = facts_of_protocol},
        {.name = "withdraw_retake",
         .target = "/api/v1/attestation/retakes/#retake_directed/withdrawal",
         .body = with_a_reason,
         .today = Date{2026, 11, 16},
         .facts = facts_of_direction},
        {.name = "withdraw_exam",
         .target = "/api/v1/certificates/$ninth/exams/withdrawal",
         .body = "{'command_id':'$command','student_id':'$ninth_student',"
                 "'subject_id':'$mathematics','corrects':#exam_result_recorded,"
                 "'reason':'не тот ученик'}",
         .today = may_31,
         .facts = facts_of_exam},
        // Of another subject each line is told to be wrong.
        {.name = "preview_exams",
         .target = "/api/v1/certificates/$ninth/exams/preview",
         .body = "{'file':{'file_name':'список.csv','coding':'plain','content':'" +
                 base64(as_bytes(list)) + "'},'subject_id':'$mathematics'}",
         .free = {"subject_id=missing", "subject_id=other"},
         .today = may_31,
         .trace = FormTrace::nothing},
    };
}

}  // namespace letopis::http::testing
