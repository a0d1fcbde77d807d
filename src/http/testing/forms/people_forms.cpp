#include "http/testing/forms/valid_forms.h"

namespace letopis::http::testing {

std::vector<ValidForm> forms_of_attestation() {
    const std::string place = "/api/v1/attestation";
    return {
        {.name = "defer_attestation",
         .target = place + "/deferrals",
         .body = "{'command_id':'$command','course_id':'$mathematics_5a','student_id':'$zhukova',"
                 "'period_id':'$quarter','until':'2026-11-20','reason':'лечение',"
                 "'order_no':'87-у'}"},
        {.name = "withdraw_deferral",
         .target = place + "/deferrals/#attestation_deferred/withdrawal",
         .body = "{'command_id':'$command','reason':'выздоровел'}"},
        {.name = "allow_early_attestation",
         .target = place + "/early",
         .body = "{'command_id':'$command','student_id':'$zhukova','study_group_id':'$class_5a',"
                 "'period_id':'$quarter','from_on':'2026-10-12','order_no':'93-у',"
                 "'order_on':'2026-09-14','reason':'переезд'}"},
        {.name = "plan_attestation",
         .method = Method::put,
         .target = place + "/forms",
         .body = "{'command_id':'$command','course_id':'$discipline','period_id':'$quarter',"
                 "'form':'exam'}"},
        {.name = "direct_retake",
         .target = place + "/retakes",
         .body = "{'command_id':'$command','course_id':'$discipline',"
                 "'student_id':'$college_student','period_id':'$quarter','kind':'debt',"
                 "'valid_until':'2026-12-15','examiners':'Петрова А. С.','basis':''}",
         .free = {"basis=blank", "basis=long"},
         .today = Date{2026, 11, 16}},
        {.name = "hold_attestation",
         .target = place + "/attempts",
         .body = "{'command_id':'$command','course_id':'$discipline',"
                 "'student_id':'$college_student','period_id':'$quarter','held_on':'2026-11-12',"
                 "'kind':'teacher','result':'three','protocol_no':'1','examiners':'Петрова А. С.',"
                 "'corrects':-1}",
         .free = {"examiners=blank", "protocol_no=blank"},
         .today = Date{2026, 11, 16}},
    };
}

std::vector<ValidForm> forms_of_finals() {
    return {
        {.name = "assign_practice",
         .target = "/api/v1/practice/assignments",
         .body = "{'command_id':'$command','course_id':'$practice','student_ids':['$ivanov'],"
                 "'kind':'educational','base':'Мастерская № 2','base_lead':'Орлов П. С.',"
                 "'lead_id':'$sidorov','from_on':'2026-10-05','to_on':'2026-10-10','hours':36,"
                 "'order_no':'41-п'}"},
        {.name = "assess_practice",
         .asker = "sidorov",
         .method = Method::put,
         .target = "/api/v1/practice/assignments/#practice_assigned/attestation-sheet",
         .body = "{'command_id':'$command','competences':'ОК 1 освоена','characteristic':'усерден',"
                 "'result':'four','assessed_on':'2026-09-12','reason':'','base_version':#practice_"
                 "assigned}",
         .free = {"characteristic=blank"}},
        {.name = "write_practice_day",
         .asker = "ivanov",
         .method = Method::put,
         .target = "/api/v1/practice/assignments/#practice_assigned/diary/days/2026-09-09",
         .body = "{'command_id':'$command','hours':6,'text':'опиливание','base_version':-1}"},
        {.name = "withdraw_practice_day",
         .asker = "ivanov",
         .target =
             "/api/v1/practice/assignments/#practice_assigned/diary/days/2026-09-08/withdrawal",
         .body = "{'command_id':'$command','base_version':#practice_day_written}",
         .free = {"1900-01-01"}},
        {.name = "confirm_practice_days",
         .asker = "sidorov",
         .target = "/api/v1/practice/assignments/#practice_assigned/diary/confirmations",
         .body = "{'command_id':'$command','days':[{'done_on':'2026-09-08',"
                 "'version':#practice_day_written}]}"},
        {.name = "return_practice_day",
         .asker = "sidorov",
         .target = "/api/v1/practice/assignments/#practice_assigned/diary/days/2026-09-08/return",
         .body = "{'command_id':'$command','remark':'подробнее',"
                 "'base_version':#practice_day_written}"},
        {.name = "cancel_practice",
         .target = "/api/v1/practice/assignments/#practice_assigned/cancellation",
         .body = "{'command_id':'$command','reason':'ошибка'}"},
        {.name = "record_exams",
         .target = "/api/v1/certificates/$ninth/exams",
         .body = "{'command_id':'$command','kind':'basic','held_on':'2027-05-20',"
                 "'protocol_no':'18','reason':'','lines':[{'student_id':'$ninth_student',"
                 "'subject_id':'$mathematics','points':20,'result':'four','corrects':-1}]}",
         .free = {"reason=long"},
         .today = Date{2027, 5, 31}},
        {.name = "plan_final_attestation",
         .target = "/api/v1/finals/study-groups/$college/attestations",
         .body = "{'command_id':'$command','kind':'state_exam','held_on':'2027-06-21',"
                 "'place':'ауд. 305','chair':'Громов А. А.','secretary':'Ким О. П.',"
                 "'members':['Сидоров О. Ю.','Белова И. И.','Орлов П. С.'],'order_no':'61-у'}",
         .free = {"place=blank"},
         .today = Date{2027, 5, 31}},
        {.name = "cancel_final_attestation",
         .target = "/api/v1/finals/attestations/#final_attestation_planned/cancellation",
         .body = "{'command_id':'$command','reason':'перенос'}"},
    };
}

std::vector<ValidForm> forms_of_people() {
    const std::string person =
        "'person':{'last_name':'Новиков','first_name':'Илья','patronymic':'Олегович',"
        "'sex':'male','birth_date':'2015-03-04','personal_no':'Н-1'}";
    return {
        {.name = "register_person",
         .target = "/api/v1/people",
         .body = "{'command_id':'$command','person_id':'$new'," + person + ",'namesake':'ask'}",
         .free = {"first_name=blank", "person_id=other", "patronymic=blank", "personal_no=blank"}},
        {.name = "change_particulars",
         .method = Method::put,
         .target = "/api/v1/people/$zhukova",
         .body = "{'command_id':'$command'," + person + "}",
         .free = {"first_name=blank", "patronymic=blank", "personal_no=blank"}},
        {.name = "admit_student",
         .target = "/api/v1/students",
         .body = "{'command_id':'$command','person_id':'$new'," + person +
                 ",'study_group_id':'$class_5a','enrolled_on':'2026-09-14','order_no':'31-уч',"
                 "'order_on':'2026-09-11','namesake':'ask'}",
         .free = {"first_name=blank", "person_id=other", "patronymic=blank", "personal_no=blank"}},
        {.name = "enrol_student",
         .target = "/api/v1/enrolments",
         .body = "{'command_id':'$command','student_id':'$ivanov','study_group_id':'$dancers',"
                 "'enrolled_on':'2026-09-14','order_no':'12-до','order_on':'2026-09-11'}"},
        {.name = "record_leaving",
         .target = "/api/v1/enrolments/leaving",
         .body = "{'command_id':'$command','student_id':'$ezhov','study_group_id':'$class_5a',"
                 "'left_on':'2026-09-14','order_no':'32-уч','order_on':'2026-09-11',"
                 "'reason':'переезд'}",
         .free = {"reason=blank"}},
        {.name = "transfer_student",
         .target = "/api/v1/enrolments/transfer",
         .body = "{'command_id':'$command','student_id':'$ezhov','from_group_id':'$class_5a',"
                 "'to_group_id':'$class_5b','on':'2026-09-14','order_no':'33-уч',"
                 "'order_on':'2026-09-11'}"},
    };
}

std::vector<ValidForm> forms_of_posts() {
    return {
        {.name = "establish_guardianship",
         .target = "/api/v1/guardianships",
         .body = "{'command_id':'$command','student_id':'$zhukova','guardian_id':'$mother',"
                 "'relation':'тётя','rights':'full','valid_from':'2026-09-14',"
                 "'valid_to':'2027-09-14','basis':'акт опеки № 3'}",
         .free = {"relation=blank", "basis=blank"}},
        {.name = "end_guardianship",
         .target = "/api/v1/guardianships/ending",
         .body = "{'command_id':'$command','student_id':'$zhukova','guardian_id':'$zhukov',"
                 "'valid_to':'2026-09-14','basis':'решение суда'}",
         .free = {"basis=blank"}},
        {.name = "assign_role",
         .asker = "director",
         .target = "/api/v1/appointments",
         .body = "{'command_id':'$command','person_id':'$petrova','role':'deputy',"
                 "'valid_from':'2026-09-15','valid_to':'2027-05-31','basis':'приказ № 9-к',"
                 "'reach':'parallels','grades':[5,6]}",
         .free = {"reach=missing"}},
        {.name = "end_role",
         .asker = "director",
         .target = "/api/v1/appointments/ending",
         .body = "{'command_id':'$command','person_id':'$sidorov','role':'clerk',"
                 "'valid_from':'2026-09-01','valid_to':'2026-09-14','basis':'приказ № 10-к'}"},
        {.name = "dismiss_employee",
         .asker = "director",
         .target = "/api/v1/people/$sidorov/dismissal",
         .body = "{'command_id':'$command','last_day':'2026-09-30','basis':'приказ № 11-к'}"},
    };
}

std::vector<ValidForm> forms_of_staff() {
    return {
        {.name = "assign_class_teacher",
         .target = "/api/v1/study-groups/$class_5b/class-teacher",
         .body = "{'command_id':'$command','teacher_id':'$sidorov','valid_from':'2026-09-15'}"},
        {.name = "change_teacher",
         .target = "/api/v1/courses/$mathematics_5a/teacher",
         .body = "{'command_id':'$command','teacher_id':'$sidorov','from':'2026-09-16',"
                 "'comment':'приказ № 12-к'}",
         .free = {"comment=blank"}},
        {.name = "form_subgroup",
         .target = "/api/v1/study-groups",
         .body = "{'command_id':'$command','study_group_id':'$new','course_id':'$other_new',"
                 "'title':'5 «А», английский, 2 гр.','parent_group_ids':['$class_5a'],"
                 "'subject_id':'$english','teacher_id':'$sidorov','from':'2026-09-15',"
                 "'weekly_hours_hundredths':200,'scale':'five_point'}",
         .free = {"study_group_id=other", "course_id=other"}},
        {.name = "open_visit",
         .asker = "director",
         .target = "/api/v1/visits",
         .body = "{'command_id':'$command','inspector_id':'$new','last_name':'Проверкина',"
                 "'first_name':'Инна','patronymic':'','authority':'Прокуратура округа',"
                 "'basis_no':'7-пр','basis_on':'2026-09-11','from_on':'2026-09-15',"
                 "'to_on':'2026-09-30','whole_school':false,'study_group_ids':['$class_5a']}",
         .free = {"first_name=blank", "inspector_id=other"}},
        {.name = "end_visit",
         .asker = "director",
         .target = "/api/v1/visits/#visit_opened/ending",
         .body = "{'command_id':'$command','reason':'проверка окончена'}"},
    };
}

}  // namespace letopis::http::testing
