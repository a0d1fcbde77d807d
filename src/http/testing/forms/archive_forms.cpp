// What is about the site rather than the journal: who comes in, files that a school brings, the
// archive.
#include "base/bytes.h"
#include "exchange/fet/fet_sample.h"
#include "http/testing/forms/form_ids.h"
#include "http/testing/forms/valid_forms.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::SampleSchool;

/// An import of two students.
std::vector<EntryBody> facts_of_import(const SampleSchool& school, EntryIndex) {
    std::vector<EntryBody> facts;
    for (const StudentId id : {newcomer, second_newcomer}) {
        facts.emplace_back(
            PersonRegistered{{.person_id = id, .last_name = "Новый", .first_name = "Ян"}});
        facts.emplace_back(StudentEnrolled{.student_id = id,
                                           .study_group_id = school.class_5b,
                                           .enrolled_on = Date{2026, 9, 1},
                                           .order_no = "40",
                                           .order_on = Date{2026, 9, 1}});
    }
    return facts;
}

/// Of a class that is sealed already.
std::vector<EntryBody> facts_of_late_exam(const SampleSchool& school, EntryIndex) {
    return {ExamResultRecorded{.study_group_id = school.class_5a,
                               .student_id = school.ezhov,
                               .subject_id = school.mathematics,
                               .held_on = Date{2027, 6, 3},
                               .points = 21,
                               .result = ResultValue::four,
                               .protocol_no = "17",
                               .reason = {}}};
}

/// Of seventh classes, which the school does not have yet.
std::string timetable_of_sevenths() {
    std::string text = sample_fet();
    for (const std::string title : {"5А", "5Б"})
        for (std::size_t at = text.find(title); at != std::string::npos; at = text.find(title, at))
            text[at] = '7';
    return text;
}

std::string file_of(const std::string& name, const std::string& bytes) {
    return "'file':{'file_name':'" + name + "','coding':'plain','content':'" +
           base64(as_bytes(bytes)) + "'},'year_title':'2026/2027',";
}

std::string upload_of_people() {
    return "{" +
           file_of("люди.csv",
                   "Роль;Фамилия;Имя;Личный номер;Класс\nобучающийся;Юрьева;Анна;9101;5Б\n") +
           "'columns':[{'header':'Фамилия','column':'last_name'}],'form_classes':false}";
}

std::string upload_of_timetable() {
    return "{" + file_of("школа.fet", timetable_of_sevenths()) +
           "'family':'general','scope':'load_and_timetable','lessons_from':'2027-05-10'}";
}

std::string deed_of(const std::string& upload) {
    return "{'command_id':'$command','seen_digest':'','upload':" + upload + "}";
}

}  // namespace

std::vector<ValidForm> forms_of_site() {
    const Date today{2026, 9, 14};
    return {
        {.name = "sign_in",
         .asker = "petrova",
         .target = "/api/v1/session",
         .body = "{'login':'petrova.ai','password':'right password'}",
         .free = {"anybody"},
         .today = today,
         .trace = FormTrace::nothing},
        {.name = "sign_out",
         .asker = "petrova",
         .method = Method::erase,
         .target = "/api/v1/session",
         .body = {},
         .free = {"anybody"},
         .today = today,
         .trace = FormTrace::nothing},
        {.name = "change_password",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/session/password",
         .body = "{'old_password':'right password','new_password':'another password'}",
         .free = {"anybody"},
         .today = today,
         .trace = FormTrace::passwords},
        {.name = "issue_password",
         .asker = "director",
         .target = "/api/v1/people/$zhukova/password",
         .body = {},
         .today = today,
         .trace = FormTrace::passwords},
        {.name = "hand_out_visit_login",
         .asker = "director",
         .target = "/api/v1/visits/#visit_opened/login",
         .body = {},
         .today = today,
         .trace = FormTrace::passwords},
        {.name = "found_organization",
         .target = "/api/v1/founding",
         .body = "{'code':'right code','full_name':'ГБОУ «Школа № 77»','short_name':'Школа № 77',"
                 "'address':'Москва, Новая ул., 7','log_origin':'','last_name':'Новиков',"
                 "'first_name':'Илья','patronymic':'Олегович','basis':'приказ № 1',"
                 "'login':'novikov.io','password':'long enough'}",
         .free = {"anybody", "once", "patronymic=blank"},
         .today = today},
    };
}

std::vector<ValidForm> forms_of_imports() {
    const std::string place = "/api/v1/imports/";
    return {
        // A header that the file does not have says nothing of it.
        {.name = "preview_people_import",
         .target = place + "people/preview",
         .body = upload_of_people(),
         .free = {"header=blank", "header=long"},
         .trace = FormTrace::nothing},
        {.name = "import_people",
         .target = place + "people",
         .body = deed_of(upload_of_people()),
         .free = {"header=blank", "header=long"}},
        {.name = "preview_timetable_import",
         .target = place + "timetable/preview",
         .body = upload_of_timetable(),
         .free = {"family=missing", "lessons_from=missing"},
         .trace = FormTrace::nothing},
        {.name = "import_timetable",
         .target = place + "timetable",
         .body = deed_of(upload_of_timetable()),
         .free = {"family=missing", "lessons_from=missing"}},
        {.name = "hand_out_logins",
         .target = place + "$stated/logins",
         .body = "{'persons':[{'person_id':'$newcomer','login':'novyi.n'},"
                 "{'person_id':'$second_newcomer','login':'novyi.m'}]}",
         .today = Date{2026, 9, 1},
         .trace = FormTrace::passwords,
         .facts = facts_of_import,
         .stated_by = "deputy"},
        {.name = "undo_import",
         .target = place + "$stated/undoing",
         .body = "{'command_id':'$command'}",
         .facts = facts_of_import,
         .stated_by = "deputy"},
    };
}

std::vector<ValidForm> forms_of_archive() {
    const Date today{2027, 6, 10};
    const std::string place = "/api/v1/archive/";
    return {
        {.name = "register_room",
         .asker = "director",
         .target = place + "rooms",
         .body = "{'command_id':'$command','title':'каб. 5','address':'корпус 3'}",
         .free = {"address=blank"},
         .today = today,
         .school = FormSchool::archived},
        {.name = "register_medium",
         .asker = "director",
         .target = place + "media",
         .body = "{'command_id':'$command','inventory_no':'Н-9','title':'Диск № 9',"
                 "'room_id':'$cellar','location':'/media/c','responsible':'Орлов П. И.',"
                 "'in_service_from':'2027-06-01','replace_by':'2030-06-01'}",
         .free = {"responsible=blank"},
         .today = today,
         .school = FormSchool::archived},
        // Each check of the copies is stated.
        {.name = "verify_package",
         .asker = "director",
         .target = place + "packages/$package/verification",
         .body = "{'command_id':'$command'}",
         .free = {"again"},
         .today = today,
         .school = FormSchool::archived},
        {.name = "seal_addendum",
         .asker = "director",
         .target = place + "study-groups/$class_5a/addendum",
         .body = "{'command_id':'$command'}",
         .today = today,
         .school = FormSchool::archived,
         .facts = facts_of_late_exam,
         .stated_by = "deputy"},
    };
}

}  // namespace letopis::http::testing
