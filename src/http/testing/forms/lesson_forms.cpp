#include "http/testing/forms/valid_forms.h"

namespace letopis::http::testing {

std::vector<ValidForm> forms_of_attendance() {
    return {
        {.name = "give_absence_notice",
         .asker = "zhukov",
         .target = "/api/v1/absence-notices",
         .body = "{'command_id':'$command','student_id':'$zhukova','from_on':'2026-09-15',"
                 "'to_on':'2026-09-16','cause':'illness','text':'температура'}",
         .free = {"text=blank"}},
        {.name = "register_excuses",
         .asker = "petrova",
         .target = "/api/v1/excuses",
         .body = "{'commands':[{'command_id':'$command','student_id':'$zhukova','kind':'medical',"
                 "'status':'ill','from_on':'2026-09-07','to_on':'2026-09-11','document_no':'12',"
                 "'document_on':'2026-09-11','text':'справка'}]}",
         .free = {"text=blank"}},
        {.name = "grant_exemption",
         .asker = "petrova",
         .target = "/api/v1/exemptions",
         .body = "{'command_id':'$command','student_id':'$zhukova','subject_id':'$mathematics',"
                 "'kind':'full','from_on':'2026-09-15','to_on':'2026-10-09','document_no':'12',"
                 "'document_on':'2026-09-14','text':'после операции'}",
         .free = {"text=blank"}},
        {.name = "keep_health_sheet",
         .asker = "medic",
         .method = Method::put,
         .target = "/api/v1/students/$zhukova/health",
         .body = "{'command_id':'$command','health_group':'second','sports_group':'special_a',"
                 "'furniture_no':'4','seat':'I ряд, 1 парта','advice':'беречь зрение',"
                 "'examined_on':'2026-09-01'}",
         .free = {"furniture_no=blank", "seat=blank", "advice=blank", "examined_on=past"}},
        {.name = "set_study_mode",
         .target = "/api/v1/study-modes",
         .body = "{'command_id':'$command','student_id':'$zhukova','kind':'home',"
                 "'from_on':'2026-09-15','to_on':'2026-10-09','order_no':'41',"
                 "'order_on':'2026-09-14','place':''}"},
        {.name = "end_study_mode",
         .target = "/api/v1/study-modes/#study_mode_set/ending",
         .body = "{'command_id':'$command','to_on':'2026-09-12','order_no':'42'}"},
        {.name = "carry_result",
         .target = "/api/v1/carried-results",
         .body = "{'command_id':'$command','course_id':'$mathematics_5a','student_id':'$zhukova',"
                 "'period_id':'$quarter','value':'four','organization':'Школа № 5',"
                 "'document_no':'7','document_on':'2026-09-10','base_version':-1}"},
        {.name = "record_briefing",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/lessons/$monday_14/briefing",
         .body = "{'command_id':'$command','kind':'primary','text':'инструкция № 3'}",
         .free = {"kind=missing", "text=blank"}},
    };
}

std::vector<ValidForm> forms_of_changes() {
    const std::string lessons = "/api/v1/changes/lessons/";
    return {
        {.name = "assign_substitutions",
         .target = "/api/v1/changes/substitutions",
         .body =
             "{'reason':'болезнь','commands':[{'command_id':'$command','lesson_id':'$ahead',"
             "'substitute_id':'$sidorov','kind':'substitution','coefficient_hundredths':100}]}"},
        {.name = "end_substitution",
         .target = lessons + "$substituted/substitution-end",
         .body = "{'command_id':'$command','reason':'учитель вышел'}"},
        {.name = "cancel_lesson",
         .target = lessons + "$ahead/cancellation",
         .body = "{'command_id':'$command','reason':'карантин'}"},
        {.name = "restore_lesson",
         .target = lessons + "$cancelled/restoration",
         .body = "{'command_id':'$command','reason':'карантин снят'}"},
        {.name = "move_lesson",
         .target = lessons + "$ahead/move",
         .body = "{'command_id':'$command','lesson_on':'2026-09-22','slot_no':3,"
                 "'starts_at':'10:30','ends_at':'11:15','room_title':'каб. 302',"
                 "'reason':'замер знаний'}",
         .free = {"room_title=blank"}},
        {.name = "schedule_extra_lesson",
         .target = "/api/v1/changes/extra-lessons",
         .body = "{'command_id':'$command','lesson_id':'$new','course_id':'$mathematics_5a',"
                 "'lesson_on':'2026-09-22','slot_no':3,'starts_at':'10:30','ends_at':'11:15',"
                 "'teacher_id':'$petrova','room_title':'каб. 302','reason':'консультация'}",
         .free = {"room_title=blank", "lesson_id=other"}},
        {.name = "replace_subject",
         .target = lessons + "$ahead/other-subject",
         .body = "{'command_id':'$command','new_lesson_id':'$new','course_id':'$russian_5a',"
                 "'teacher_id':'$sidorov','reason':'болезнь'}",
         .free = {"new_lesson_id=other"}},
        {.name = "record_change_reason",
         .target = "/api/v1/changes/reasons",
         .body = "{'command_id':'$command','scope':'teacher','teacher_id':'$sidorov',"
                 "'text':'Болезнь Сидорова О. Ю.','from_on':'2026-09-15','to_on':'2026-09-25',"
                 "'document_kind':'order','document_no':'12','document_on':'2026-09-14'}"},
        {.name = "revise_change_reason",
         .method = Method::put,
         .target = "/api/v1/changes/reasons/#change_reason_recorded",
         .body = "{'command_id':'$command','base_version':#change_reason_recorded,"
                 "'text':'Болезнь Петровой А. И.','from_on':'2026-09-21','to_on':'2026-10-09',"
                 "'document_kind':'order','document_no':'13','document_on':'2026-09-14',"
                 "'later':'ended'}"},
        {.name = "take_back_reason",
         .target = "/api/v1/changes/reasons/#change_reason_recorded/withdrawal",
         .body = "{'command_id':'$command','base_version':#change_reason_recorded}"},
        {.name = "apply_change_reason",
         .target = "/api/v1/changes/reasons/#change_reason_recorded/lessons",
         .body = "{'command_id':'$command','lesson_id':'$substituted'}"},
    };
}

std::vector<ValidForm> forms_of_days() {
    return {
        {.name = "cancel_days",
         .target = "/api/v1/changes/cancelled-days",
         .body = "{'on':'2026-09-21','reason':'карантин','commands':[{'command_id':'$command',"
                 "'study_group_id':'$class_5a'}]}",
         .free = {"on=past", "on=future"}},
        {.name = "set_days_modes",
         .target = "/api/v1/changes/modes",
         .body = "{'from':'2026-09-21','to':'2026-09-22','mode':'distance','reason':'карантин',"
                 "'commands':[{'command_id':'$command','study_group_id':'$class_5a'}]}"},
        {.name = "set_lesson_mode",
         .method = Method::put,
         .target = "/api/v1/lessons/$ahead/mode",
         .body = "{'command_id':'$command','mode':'distance','reason':'карантин'}"},
        {.name = "change_places",
         .target = "/api/v1/timetable/places",
         .body = "{'command_id':'$command','study_group_id':'$class_5b',"
                 "'takes_effect_on':'2026-09-21','taken':[],'put':[{'course_id':'$mathematics_5b',"
                 "'parity':'week_a','weekday':5,'slot_no':1,'room_title':'каб. 7'}]}",
         .free = {"room_title=blank"}},
        {.name = "add_subject",
         .target = "/api/v1/subjects",
         .body = "{'command_id':'$command','subject_id':'$new','title':'Астрономия',"
                 "'short_title':'Астр.','kind':'subject'}",
         .free = {"short_title=blank", "subject_id=other"}},
        {.name = "open_course",
         .target = "/api/v1/courses",
         .body = "{'command_id':'$command','course_id':'$new','study_group_id':'$class_5b',"
                 "'subject_id':'$english','teacher_id':'$sidorov','from':'2026-09-15',"
                 "'weekly_hours_hundredths':200,'scale':'five_point'}",
         .free = {"course_id=other"}},
        {.name = "set_calendar_day",
         .target = "/api/v1/calendar/days",
         .body = "{'command_id':'$command','day_on':'2026-10-02','kind':'day_off','as_on':null,"
                 "'reason':'День здоровья, приказ № 64'}"},
        {.name = "define_bells",
         .target = "/api/v1/bells",
         .body = "{'command_id':'$command','title':'II смена','slots':[{'slot_no':1,"
                 "'starts_at':'13:00','ends_at':'13:45'}]}"},
        {.name = "give_bells",
         .target = "/api/v1/bells/classes",
         .body = "{'command_id':'$command','bells_title':'Корпус 2','from_on':'2026-09-15',"
                 "'study_group_ids':['$class_5a']}"},
    };
}

std::vector<ValidForm> forms_of_journal() {
    return {
        {.name = "record_lesson",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/lessons/$monday_14/record",
         .body = "{'command_id':'$command','base_version':-1,'topic':'Дроби',"
                 "'homework':'№ 15','homework_none':false,'works':null}"},
        {.name = "record_cells",
         .asker = "petrova",
         .target = "/api/v1/cells",
         .body = "{'commands':[{'command_id':'$command','lesson_id':'$monday_14',"
                 "'student_id':'$zhukova','work_no':1,'text':'4','base_version':-1,"
                 "'reason_code':'none','reason':''}]}",
         .free = {"text=blank", "reason=blank"}},
        {.name = "record_comment",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/comments",
         .body = "{'command_id':'$command','lesson_id':'$monday_14','student_id':'$zhukova',"
                 "'comment':'Отвечала отлично','base_version':-1}",
         .free = {"comment=blank"}},
        {.name = "plan_work",
         .asker = "petrova",
         .target = "/api/v1/works",
         .body = "{'command_id':'$command','course_id':'$mathematics_5a',"
                 "'planned_on':'2026-09-21','title':'Контрольная работа № 1','level':'school',"
                 "'reason':'другого дня нет'}",
         .free = {"reason=blank"}},
        {.name = "keep_lesson_plan",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/courses/$mathematics_5a/plan",
         .body = "{'command_id':'$command','base_version':-1,'items':[{'section':'Дроби',"
                 "'title':'Доли','hours':2,'work_type':'class_work','homework':'№ 1'}],"
                 "'reason':''}",
         .free = {"section=blank", "homework=blank", "reason=blank", "reason=long"}},
        {.name = "make_remark",
         .target = "/api/v1/remarks",
         .body = "{'command_id':'$command','course_id':'$mathematics_5a',"
                 "'addressee_id':'$petrova','text':'Нет отметки',"
                 "'due_on':'2026-09-21','student_id':'$ezhov'}",
         .free = {"student_id=missing", "student_id=other"}},
        {.name = "answer_remark",
         .asker = "petrova",
         .target = "/api/v1/remarks/#remark_made/answer",
         .body = "{'command_id':'$command','answer':'Задание записано'}"},
    };
}

std::vector<ValidForm> forms_of_marks() {
    return {
        {.name = "file_appeal",
         .asker = "zhukov",
         .target = "/api/v1/students/$zhukova/appeals",
         .body = "{'command_id':'$command','lesson_id':'$monday_7','mark':#mark_recorded,"
                 "'text':'работа решена верно'}"},
        {.name = "request_correction",
         .asker = "petrova",
         .target = "/api/v1/lessons/$monday_7/correction-request",
         .body = "{'command_id':'$command','reason':'ошибка в теме'}",
         .today = Date{2026, 10, 12}},
        {.name = "confirm_period_marks",
         .asker = "petrova",
         .method = Method::put,
         .target = "/api/v1/period-marks",
         .body = "{'commands':[{'command_id':'$command','course_id':'$mathematics_5a',"
                 "'student_id':'$zhukova','period_id':'$quarter','value':'two','reason':'',"
                 "'base_version':-1}]}",
         .free = {"reason=blank"},
         .today = Date{2026, 10, 26}},
        {.name = "set_policy",
         .asker = "director",
         .target = "/api/v1/policies",
         .body = "{'command_id':'$command','key':'point.max_days','value':'10',"
                 "'valid_from':'2026-09-15','clause':'п. 4.5'}"},
        {.name = "keep_rubric",
         .asker = "petrova",
         .target = "/api/v1/courses/$mathematics_5a/rubrics",
         .body = "{'command_id':'$command','title':'Проект','criteria':[{'title':'Расчёты',"
                 "'most':10}],'borders':{'three':50,'four':70,'five':90},'replaces':-1}"},
    };
}

std::vector<ValidForm> forms_of_awards() {
    return {
        {.name = "record_achievement",
         .target = "/api/v1/achievements",
         .body = "{'command_id':'$command','student_id':'$zhukova','study_group_id':'$class_5a',"
                 "'kind':'olympiad','level':'district','title':'Олимпиада по математике',"
                 "'outcome':'призёр','achieved_on':'2026-09-12','document_no':'Д-7'}",
         .free = {"outcome=blank", "document_no=blank"}},
        {.name = "record_mass_event",
         .target = "/api/v1/mass-events",
         .body = "{'command_id':'$command','study_group_id':'$dancers','held_on':'2026-09-12',"
                 "'title':'Концерт','place':'актовый зал','participants':12,'outcome':'диплом',"
                 "'conducted_by':'Петрова А. И.'}",
         .free = {"place=blank", "outcome=blank"}},
        {.name = "describe_association",
         .method = Method::put,
         .target = "/api/v1/associations/$dancers",
         .body = "{'command_id':'$command','direction':'artistic','capacity':15,"
                 "'year_of_study':1,'years_in_programme':3,'funding':'budget'}"},
        {.name = "record_council_decisions",
         .method = Method::put,
         .target = "/api/v1/study-groups/$class_5a/council-decisions",
         .body = "{'command_id':'$command','protocol_no':'9','decided_on':'2027-05-28',"
                 "'decisions':[{'student_id':'$zhukova','kind':'transfer','text':''}]}",
         .free = {"text=blank"},
         .today = Date{2027, 5, 31}},
    };
}

std::vector<ValidForm> forms_of_taking_back() {
    return {
        {.name = "withdraw_absence_notice",
         .asker = "zhukov",
         .target = "/api/v1/absence-notices/#absence_noticed/withdrawal",
         .body = "{'command_id':'$command'}"},
        {.name = "withdraw_exemption",
         .asker = "petrova",
         .target = "/api/v1/exemptions/#exemption_granted/withdrawal",
         .body = "{'command_id':'$command','reason':'ошибка'}"},
        {.name = "withdraw_carried_result",
         .target = "/api/v1/carried-results/withdrawal",
         .body = "{'command_id':'$command','course_id':'$mathematics_5a','student_id':'$ezhov',"
                 "'period_id':'$quarter','result':#result_carried,'reason':'не та справка'}"},
        {.name = "withdraw_achievement",
         .target = "/api/v1/achievements/#achievement_recorded/withdrawal",
         .body = "{'command_id':'$command','reason':'записано дважды'}"},
        {.name = "withdraw_mass_event",
         .target = "/api/v1/mass-events/#mass_event_held/withdrawal",
         .body = "{'command_id':'$command','reason':'записано дважды'}"},
        {.name = "remove_planned_work",
         .asker = "petrova",
         .target = "/api/v1/works/#work_planned/removal",
         .body = "{'command_id':'$command','reason':'перенос'}"},
        {.name = "withdraw_early",
         .target = "/api/v1/attestation/early/#early_attestation_allowed/withdrawal",
         .body = "{'command_id':'$command','reason':'остаётся'}"},
        {.name = "settle_remark",
         .target = "/api/v1/remarks/#remark_made/settlement",
         .body = "{'command_id':'$command'}"},
    };
}

std::vector<ValidForm> forms_of_decisions() {
    return {
        {.name = "decide_correction",
         .target = "/api/v1/lessons/$tuesday_8/correction-decision",
         .body = "{'command_id':'$command','request':#correction_requested,'decision':'granted',"
                 "'comment':'до пятницы'}",
         .free = {"comment=blank"},
         .today = Date{2026, 10, 12}},
        {.name = "decide_appeal",
         .target = "/api/v1/appeals/#appeal_filed/decision",
         .body = "{'command_id':'$command','value':'four','protocol_no':'3',"
                 "'decided_on':'2026-09-14','commission':['$deputy','$sidorov','$director'],"
                 "'decision':'решение верно'}"},
        {.name = "order_reopening",
         .asker = "director",
         .target = "/api/v1/study-groups/$ninth/reopenings",
         .body = "{'command_id':'$command','aspect':'lessons','order_no':'90',"
                 "'order_on':'2026-09-14','reason':'ошибка в теме'}"},
        {.name = "choose_scale",
         .target = "/api/v1/courses/$mathematics_5b/scale",
         .body = "{'command_id':'$command','scale':'ten_point'}"},
        {.name = "set_subject_cycles",
         .method = Method::put,
         .target = "/api/v1/subject-cycles",
         .body = "{'command_id':'$command','changes':[{'subject_id':'$taught','cycle':'social'}]}"},
        {.name = "place_in_subgroups",
         .target = "/api/v1/study-groups/$class_5a/placements",
         .body = "{'from':'2026-09-15','commands':[{'command_id':'$command',"
                 "'student_id':'$ezhov','subject_id':'$english','subgroup_id':'$english_group'}]}"},
        {.name = "take_roll",
         .asker = "petrova",
         .target = "/api/v1/lessons/$monday_14/roll",
         .body = "{'command_id':'$command'}"},
    };
}

}  // namespace letopis::http::testing
