// What the office does for the whole school: activities beside the curriculum, the year and its
// switch, looks before a deed.
#include "http/testing/forms/form_ids.h"
#include "http/testing/forms/valid_forms.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

const Date june_10{2027, 6, 10};

std::vector<EntryBody> facts_of_after_school(const SampleSchool& school, EntryIndex) {
    const SubjectId subject = id_of<SubjectId>(332);
    return {SubjectAdded{{.subject_id = subject,
                          .title = "Группа продлённого дня",
                          .kind = SubjectKind::after_school,
                          .position = 92}},
            StudyGroupFormed{{.study_group_id = after_school,
                              .school_year_id = school.year,
                              .kind = StudyGroupKind::subgroup,
                              .title = "ГПД 5-х классов",
                              .grade = 5,
                              .period_system_id = school.quarters,
                              .parent_group_ids = {school.class_5a, school.class_5b}}},
            CourseOpened{{.course_id = id_of<CourseId>(332),
                          .subject_id = subject,
                          .study_group_id = after_school,
                          .school_year_id = school.year,
                          .period_system_id = school.quarters,
                          .scale = Scale::no_marks}}};
}

std::vector<EntryBody> facts_of_council(const SampleSchool& school, EntryIndex) {
    return {CouncilDecisionRecorded{{.student_id = school.ivanov,
                                     .study_group_id = school.class_5b,
                                     .kind = CouncilDecisionKind::transfer,
                                     .protocol_no = "9",
                                     .decided_on = Date{2027, 5, 28},
                                     .text = "переведён в 6 класс"}}};
}

std::vector<EntryBody> facts_of_switched_year(const SampleSchool& school, EntryIndex) {
    const Date begins{2027, 9, 1};
    return {SchoolYearOpened{{.school_year_id = next_year,
                              .title = "2027/2028",
                              .starts_on = begins,
                              .ends_on = Date{2028, 5, 26}}},
            StudyGroupFormed{{.study_group_id = next_class,
                              .school_year_id = next_year,
                              .title = "6 «Б»",
                              .grade = 6,
                              .letter = "Б",
                              .period_system_id = school.quarters}},
            StudentEnrolled{.student_id = school.ivanov,
                            .study_group_id = next_class,
                            .enrolled_on = begins,
                            .order_no = "45-у",
                            .order_on = Date{2027, 6, 9}}};
}

}  // namespace

std::vector<ValidForm> forms_of_activities() {
    return {
        {.name = "form_activity",
         .target = "/api/v1/activities",
         .body = "{'command_id':'$command','course_id':'$new','study_group_id':'$other_new',"
                 "'kind':'extracurricular','reach':'group','title':'Шахматы',"
                 "'class_ids':['$class_5a','$class_5b'],'teacher_id':'$sidorov',"
                 "'from':'2026-09-15','to':'2026-11-10','hours':[{'weekday':2,"
                 "'starts_at':'15:00','ends_at':'15:45','room_title':'каб. 12'}],"
                 "'student_ids':['$ezhov','$ivanov'],'order_no':'15','order_on':'2026-09-11'}",
         .free = {"course_id=other", "study_group_id=other", "room_title=blank", "order_no=blank"}},
        {.name = "set_regime",
         .method = Method::put,
         .target = "/api/v1/study-groups/$after_school/regime",
         .body = "{'command_id':'$command','lines':[{'from':'14:00','to':'14:40',"
                 "'occupation':'прогулка'}]}",
         .facts = facts_of_after_school},
    };
}

std::vector<ValidForm> forms_of_years() {
    const std::string place = "/api/v1/school-years/$year/switch";
    const std::string order = "{'command_id':'$command','order_no':'45-у','order_on':'2027-06-09',";
    return {
        // Periods and bells are numbered in their order and get ids of their own.
        {.name = "open_year",
         .target = "/api/v1/setup/year",
         .body = "{'command_id':'$command','year':{'title':'2027/2028','starts_on':'2027-09-01',"
                 "'ends_on':'2028-05-26','family':'general','period_kind':'quarter',"
                 "'period_system_title':'четверти','periods':[{'period_id':'$new','number':1,"
                 "'title':'I четверть','starts_on':'2027-09-01','ends_on':'2027-10-24'},"
                 "{'period_id':'$new','number':2,'title':'II четверть',"
                 "'starts_on':'2027-11-01','ends_on':'2027-12-28'}],"
                 "'bells':[{'slot_no':1,'starts_at':'08:30','ends_at':'09:15'}]}}",
         .free = {"period_id=other", "number=low", "number=high", "slot_no=low", "slot_no=high"}},
        {.name = "switch_year",
         .target = place,
         .body = order +
                 "'groups':[{'group':{'family':'general','title':'6 «Б»','grade':6,'letter':'Б'},"
                 "'continues':'$class_5b','from':[{'study_group_id':'$class_5b',"
                 "'student_ids':['$ivanov']}]}]}",
         .free = {"letter=blank", "continues=missing"},
         .today = june_10,
         .facts = facts_of_council},
        {.name = "undo_year_switch",
         .target = place + "/undoing",
         .body = order + "'study_group_ids':['$next_class']}",
         .today = june_10,
         .facts = facts_of_switched_year},
    };
}

std::vector<ValidForm> forms_of_previews() {
    return {
        {.name = "preview_calendar_day",
         .target = "/api/v1/calendar/preview",
         .body = "{'day_on':'2026-10-02','kind':'day_off','as_on':null}",
         .trace = FormTrace::nothing},
        {.name = "preview_places",
         .target = "/api/v1/timetable/preview",
         .body = "{'study_group_id':'$class_5b','takes_effect_on':'2026-09-21','taken':[],"
                 "'put':[{'course_id':'$mathematics_5b','parity':'week_a','weekday':5,"
                 "'slot_no':1,'room_title':'каб. 7'}]}",
         .free = {"room_title=blank"},
         .trace = FormTrace::nothing},
        {.name = "preview_bells",
         .target = "/api/v1/bells/preview",
         .body = "{'title':'II смена','slots':[{'slot_no':1,'starts_at':'13:00',"
                 "'ends_at':'13:45'}]}",
         .trace = FormTrace::nothing},
        {.name = "preview_class_bells",
         .target = "/api/v1/bells/classes/preview",
         .body = "{'bells_title':'Корпус 2','from_on':'2026-09-15',"
                 "'study_group_ids':['$class_5a']}",
         .trace = FormTrace::nothing},
        {.name = "tick_duty",
         .target = "/api/v1/duties/ticks",
         .body = "{'command_id':'$command','code':'deputy.gaps','due_on':'2026-09-14',"
                 "'state':'done'}"},
    };
}

}  // namespace letopis::http::testing
