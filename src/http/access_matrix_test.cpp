// The access matrix: every route × every kind of person, each asking about class 5 «А», its course
// of Russian, and Жукова of that class. What each is answered stands in tests/access/matrix.txt,
// which a human reads; `./dev golden` writes it anew. A route that is not asked here fails. It is
// the same wherever the school is kept: in memory, in a file, in PostgreSQL.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "database/testing/scratch_database.h"
#include "entry/entry.h"
#include "http/gate/gate.h"
#include "http/rooms/routes.h"
#include "http/testing/activity_requests.h"
#include "http/testing/answer_requests.h"
#include "http/testing/askers.h"
#include "http/testing/aspect_requests.h"
#include "http/testing/assessment_requests.h"
#include "http/testing/calendar_requests.h"
#include "http/testing/care_requests.h"
#include "http/testing/cast.h"
#include "http/testing/certificate_requests.h"
#include "http/testing/finals_requests.h"
#include "http/testing/forms/spoilt_values.h"
#include "http/testing/import_requests.h"
#include "http/testing/mode_requests.h"
#include "http/testing/people_requests.h"
#include "http/testing/practice_requests.h"
#include "http/testing/retake_requests.h"
#include "http/testing/tested_site.h"
#include "http/testing/visit_requests.h"
#include "http/testing/withdrawal_requests.h"
#include "http/testing/work_requests.h"
#include "ports/testing/activity_school.h"
#include "store/testing/school_folder.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using testing::Asker;
using testing::askers;
using testing::TestedSite;

struct Asked {
    std::string target;
    std::string body;
};

class AccessMatrix : public ::testing::Test {
protected:
    AccessMatrix() {
        archive_.state(testing::Cast{archive_.school}.facts());
        archive_.state(testing::practice_facts(archive_.school));
        archive_.state(letopis::testing::activity_facts(archive_.school));
        archive_.state(testing::retake_facts(archive_.school));
        archive_.state(testing::finals_facts(archive_.school));
        archive_.state(testing::mode_facts(archive_.school));
        archive_.state(testing::assessment_facts(archive_.school));
        archive_.state(testing::visit_facts(archive_.school));
        archive_.state(testing::withdrawal_facts(archive_.school));
        archive_.state(testing::answer_facts(archive_.school));
        archive_.state(testing::notice_facts(archive_.school), school_.zhukov);
        archive_.state({ChangeReasonRecorded{
            .text = "Ремонт", .from_on = Date{2026, 9, 1}, .to_on = Date{2026, 9, 30}}});
        EXPECT_TRUE(archive_.seal());
        archive_.state(testing::made_import_facts(archive_.school), school_.deputy);
        made_import_ =
            decode_entry(archive_.store.tables().entries.back().encoded).value().command_id;
        const auto& entries = archive_.store.tables().entries;
        for (const StoredEntry& entry : entries)
            if (entry.kind == "mark_recorded") mark_index_ = entry.entry_index;
        site_.restart();
    }

    /// No two alike, and none of a fact.
    std::string command() {
        IdBytes bytes{};
        bytes[0] = 1;
        ++commands_;
        for (std::size_t i = 0; i < 4; ++i)
            bytes[15 - i] = static_cast<std::uint8_t>(commands_ >> (8 * i));
        return CommandId{bytes}.text();
    }
    /// The same request with commands of its own: asked twice, it would only be answered again.
    Asked anew(Asked asked) {
        static const std::string beginning = CommandId{IdBytes{1}}.text().substr(0, 28);
        for (auto at = asked.body.find(beginning); at != std::string::npos;
             at = asked.body.find(beginning, at + 1))
            asked.body.replace(at, beginning.size() + 8, command());
        return asked;
    }
    std::string index_of(const std::string& kind) {
        EntryIndex last = -1;
        for (const StoredEntry& entry : archive_.store.tables().entries)
            if (entry.kind == kind) last = entry.entry_index;
        return std::to_string(last);
    }
    std::string close() { return R"({"command_id":")" + command() + "\"}"; }

    /// A whole request to each route, about the class, course and student above.
    using Requests = std::map<std::string, Asked>;
    Requests requests();
    Requests requests_of_session();
    Requests requests_of_journal();
    Requests requests_of_marks();
    Requests requests_of_attendance();
    Requests requests_of_exemptions();
    Requests requests_of_closing();
    Requests requests_of_changes();
    Requests requests_of_reasons();
    Requests requests_of_years();
    Requests requests_of_attestation();
    Requests requests_of_associations();
    Requests requests_of_reports();
    Requests requests_of_archive();
    Requests requests_of_pages();
    std::string outcome(const Route& route, const Asker& asker, const Asked& asked);
    std::string matrix();

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    EntryIndex mark_index_ = -1;
    CommandId made_import_;
    int commands_ = 0;
    int times_asked_ = 0;
};

AccessMatrix::Requests AccessMatrix::requests() {
    Requests all = requests_of_session();
    all.merge(requests_of_journal());
    all.merge(requests_of_marks());
    all.merge(requests_of_attendance());
    all.merge(requests_of_exemptions());
    all.merge(requests_of_closing());
    all.merge(requests_of_changes());
    all.merge(requests_of_reasons());
    all.merge(requests_of_years());
    const auto add = [&](const auto& more) {
        for (const auto& [name, asked] : more) all[name] = {asked.target, asked.body};
    };
    add(testing::people_requests(school_, [this] { return command(); }));
    add(testing::work_requests(
        school_, [this] { return command(); },
        [this](const std::string& kind) { return index_of(kind); }));
    add(testing::calendar_requests(school_, [this] { return command(); }));
    add(testing::activity_requests(school_, [this] { return command(); }));
    add(testing::practice_requests(school_, index_of("practice_assigned"),
                                   [this] { return command(); }));
    add(testing::retake_requests(school_, index_of("attestation_deferred"),
                                 index_of("retake_directed"), [this] { return command(); }));
    add(testing::finals_requests(school_, index_of("final_attestation_planned"),
                                 [this] { return command(); }));
    add(testing::assessment_requests(school_, index_of("rubric_kept"),
                                     [this] { return command(); }));
    add(testing::visit_requests(school_, index_of("visit_opened"), [this] { return command(); }));
    add(testing::care_requests(school_, [this] { return command(); }));
    add(testing::mode_requests(
        school_, [this] { return command(); },
        [this](const std::string& kind) { return index_of(kind); }));
    add(testing::withdrawal_requests(
        school_, [this] { return command(); },
        [this](const std::string& kind) { return index_of(kind); }));
    add(testing::aspect_requests(school_, index_of("reopening_ordered"),
                                 [this] { return command(); }));
    add(testing::answer_requests(
        school_, Date(2090, 1, 1).plus_days(-++times_asked_), [this] { return command(); },
        [this](const std::string& kind) { return index_of(kind); }));
    for (const auto& [name, asked] :
         testing::certificate_requests(school_, [this] { return command(); }))
        all[name] = {asked.target, asked.body};
    all.merge(requests_of_attestation());
    all.merge(requests_of_associations());
    all.merge(requests_of_reports());
    all.merge(requests_of_archive());
    for (auto& [name, asked] : testing::import_requests(made_import_, [&] { return command(); }))
        all.emplace(name, Asked{asked.first, asked.second});
    all.merge(requests_of_pages());
    return all;
}

AccessMatrix::Requests AccessMatrix::requests_of_session() {
    return {{"sign_in", {"/api/v1/session", R"({"login":"x","password":"y"})"}},
            {"show_session", {"/api/v1/session", {}}},
            {"sign_out", {"/api/v1/session", {}}},
            {"change_password",
             {"/api/v1/session/password", R"({"old_password":"x","new_password":"y"})"}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_journal() {
    const std::string course = "/api/v1/courses/" + school_.russian_5a.text();
    const std::string lesson = "/api/v1/lessons/" + school_.russian_7.text();
    const std::string student = "/api/v1/students/" + school_.zhukova.text();
    return {{"open_day", {"/api/v1/day", {}}},
            {"list_courses", {"/api/v1/courses", {}}},
            {"list_load", {"/api/v1/changes/courses", {}}},
            {"open_journal", {course + "/journal", {}}},
            {"open_lesson_plan", {course + "/plan", {}}},
            {"keep_lesson_plan",
             {course + "/plan",
              R"({"command_id":")" + command() + R"(","base_version":-1,"items":[],"reason":""})"}},
            {"open_merged_lessons", {course + "/merged-lessons", {}}},
            {"watch_journal", {course + "/journal/live", {}}},
            {"print_journal", {course + "/journal.pdf", {}}},
            {"record_lesson",
             {lesson + "/record", R"({"command_id":")" + command() + R"(","base_version":-1})"}},
            {"open_history", {lesson + "/students/" + school_.zhukova.text() + "/history", {}}},
            {"open_diary", {student + "/diary?week=2026-W37", {}}},
            {"open_marks", {student + "/marks", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_marks() {
    const auto ids = [&](const std::string& place, const std::string& id) {
        return R"("command_id":")" + command() + "\",\"" + place + R"(":")" + id +
               R"(","student_id":")" + school_.zhukova.text() + "\"";
    };
    const std::string cell = ids("lesson_id", school_.russian_7.text());
    const std::string result = ids("course_id", school_.russian_5a.text());
    const std::string value = R"(,"value":"five","reason":"","base_version":-1}]})";
    return {
        {"record_cells",
         {"/api/v1/cells", R"({"commands":[{)" + cell +
                               R"(,"work_no":1,"text":"4","base_version":-1,)"
                               R"("reason_code":"none","reason":""}]})"}},
        {"record_comment",
         {"/api/v1/comments", "{" + cell + R"(,"comment":"x","base_version":-1})"}},
        {"confirm_period_marks",
         {"/api/v1/period-marks", R"({"commands":[{)" + result + R"(,"period_id":")" +
                                      school_.first_quarter.text() + "\"" + value}},
        {"confirm_annual_marks", {"/api/v1/annual-marks", R"({"commands":[{)" + result + value}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_attendance() {
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text();
    const std::string student = R"(,"student_id":")" + school_.zhukova.text() +
                                R"(","from_on":"2026-10-05","to_on":"2026-10-09",)";
    const std::string id = R"("command_id":")" + command() + "\"";
    return {{"open_absence_notices",
             {"/api/v1/students/" + school_.zhukova.text() + "/absence-notices", {}}},
            {"give_absence_notice",
             {"/api/v1/absence-notices", "{" + id + student + R"("cause":"illness","text":""})"}},
            {"register_excuses",
             {"/api/v1/excuses", R"({"commands":[{)" + id + student +
                                     R"("kind":"medical","status":"ill","document_no":"12",)"
                                     R"("document_on":null,"text":""}]})"}},
            {"open_rolls", {"/api/v1/day/rolls?on=2026-09-07", {}}},
            {"take_roll", {"/api/v1/lessons/" + school_.russian_7.text() + "/roll", close()}},
            {"open_absences", {group + "/absences?on=2026-09-07", {}}},
            {"open_attendance_register", {group + "/attendance-register?on=2026-09-01", {}}},
            {"export_missed_lessons", {group + "/attendance-register.csv?on=2026-09-01", {}}},
            {"missed_lessons_workbook", {group + "/attendance-register.xlsx?on=2026-09-01", {}}},
            {"print_missed_lessons", {group + "/attendance-register.pdf?on=2026-09-01", {}}},
            {"open_attendance_summary", {group + "/attendance-summary", {}}},
            {"attendance_workbook", {group + "/attendance-summary.xlsx", {}}},
            {"print_attendance_summary", {group + "/attendance-summary.pdf", {}}},
            {"export_attendance_summary", {group + "/attendance-summary.csv", {}}},
            {"open_presence", {"/api/v1/presence?on=2026-09-07", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_exemptions() {
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text() + "/exemptions";
    const std::string lesson = "/api/v1/lessons/" + school_.russian_7.text();
    const std::string briefings = "/api/v1/briefings";
    const std::string id = R"({"command_id":")" + command() + "\",";
    return {
        {"open_exemptions", {group, {}}},
        {"export_exemptions", {group + ".csv", {}}},
        {"exemptions_workbook", {group + ".xlsx", {}}},
        {"grant_exemption",
         {"/api/v1/exemptions",
          id + R"("student_id":")" + school_.zhukova.text() + R"(","subject_id":")" +
              school_.russian.text() +
              R"(","kind":"full","from_on":"2026-09-07","to_on":"2026-10-09",)"
              R"("document_no":"12","document_on":"2026-09-04","text":""})"}},
        {"set_lesson_mode", {lesson + "/mode", id + R"("mode":"distance","reason":"карантин"})"}},
        {"set_days_modes",
         {"/api/v1/changes/modes",
          R"({"from":"2026-09-07","to":"2026-09-07","mode":"distance","reason":"карантин",)"
          R"("commands":[)" +
              id + R"("study_group_id":")" + school_.class_5a.text() + R"("}]})"}},
        {"record_briefing", {lesson + "/briefing", id + R"("kind":"primary","text":"№ 3"})"}},
        {"open_briefings", {briefings, {}}},
        {"export_briefings", {briefings + ".csv", {}}},
        {"briefings_workbook", {briefings + ".xlsx", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_closing() {
    const std::string course = "/api/v1/courses/" + school_.russian_5a.text();
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text();
    const std::string period = course + "/periods/" + school_.first_quarter.text();
    const auto& documents = archive_.store.tables().documents;
    return {{"open_gaps", {"/api/v1/gaps", {}}},
            {"export_gaps", {"/api/v1/gaps.csv", {}}},
            {"gaps_workbook", {"/api/v1/gaps.xlsx", {}}},
            {"print_gaps", {"/api/v1/gaps.pdf", {}}},
            {"open_remarks", {"/api/v1/remarks", {}}},
            {"print_remarks", {"/api/v1/remarks.pdf", {}}},
            {"make_remark",
             {"/api/v1/remarks", R"({"command_id":")" + command() + R"(","course_id":")" +
                                     school_.russian_5a.text() + R"(","addressee_id":")" +
                                     school_.sidorov.text() +
                                     R"(","text":"Нет тем","due_on":"2027-01-11"})"}},
            {"open_policies", {"/api/v1/policies", {}}},
            {"set_policy",
             {"/api/v1/policies",
              R"({"command_id":")" + command() +
                  R"(","key":"entry.homework","value":"90","valid_from":"2027-01-11",)"
                  R"("clause":"п. 4.1"})"}},
            {"open_corrections", {"/api/v1/corrections", {}}},
            {"open_protocol", {"/api/v1/corrections/protocol", {}}},
            {"export_protocol", {"/api/v1/corrections/protocol.csv", {}}},
            {"protocol_workbook", {"/api/v1/corrections/protocol.xlsx", {}}},
            {"print_protocol", {"/api/v1/corrections/protocol.pdf", {}}},
            {"open_course_closing", {course + "/closing", {}}},
            {"close_course", {course + "/closing", close()}},
            {"close_period", {period + "/closing", close()}},
            {"open_school_closing", {"/api/v1/closing", {}}},
            {"open_class_closing", {group + "/closing", {}}},
            {"record_council_decisions",
             {group + "/council-decisions", R"({"command_id":")" + command() +
                                                R"(","protocol_no":"8","decided_on":)"
                                                R"("2027-05-28","decisions":[]})"}},
            {"close_class", {group + "/closing", close()}},
            {"open_summary_sheet", {group + "/summary-sheet", {}}},
            {"print_summary_sheet", {group + "/summary-sheet.pdf", {}}},
            {"print_class_journal", {group + "/journal.pdf", {}}},
            {"print_personal_files",
             {"/api/v1/reports" + group.substr(group.find("/study-groups")) + "/personal-files.pdf",
              {}}},
            {"fetch_document",
             {"/api/v1/documents/" + documents.front().document_id.text() + "/file", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_years() {
    const std::string place = "/api/v1/school-years/" + school_.year.text() + "/switch";
    const std::string order =
        R"({"command_id":")" + command() + R"(","order_no":"45","order_on":"2027-06-09",)";
    return {{"open_school_years", {"/api/v1/school-years", {}}},
            {"open_year_switch", {place, {}}},
            {"switch_year",
             {place, order + R"("groups":[{"group":{"family":"general","title":"1 «А»","grade":1,)"
                             R"("letter":"А"},"continues":null,"from":[]}]})"}},
            {"undo_year_switch", {place + "/undoing", order + R"("study_group_ids":[]})"}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_reasons() {
    const std::string changes = "/api/v1/changes";
    const std::string reason = changes + "/reasons/" + index_of("change_reason_recorded");
    // Without words it is refused to whoever passes both locks.
    const std::string reason_words =
        R"("text":"","from_on":"2026-09-07","to_on":"2026-09-08","document_kind":"none",)"
        R"("document_no":"","document_on":null)";
    return {{"open_change_reasons", {changes + "/reasons", {}}},
            {"export_change_reasons", {changes + "/reasons.csv", {}}},
            {"change_reasons_workbook", {changes + "/reasons.xlsx", {}}},
            {"record_change_reason",
             {changes + "/reasons",
              R"({"command_id":")" + command() + R"(","scope":"school",)" + reason_words + "}"}},
            {"revise_change_reason",
             {reason, R"({"command_id":")" + command() + R"(","base_version":1,"later":"kept",)" +
                          reason_words + "}"}},
            {"take_back_reason",
             {reason + "/withdrawal", R"({"command_id":")" + command() + R"(","base_version":1})"}},
            {"apply_change_reason",
             {reason + "/lessons", R"({"command_id":")" + command() + R"(","lesson_id":")" +
                                       school_.russian_7.text() + R"("})"}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_changes() {
    const std::string changes = "/api/v1/changes";
    const std::string lesson = changes + "/lessons/" + school_.russian_7.text();
    const auto with_reason = [&] {
        return R"({"command_id":")" + command() + R"(","reason":"болезнь учителя"})";
    };
    const std::string hour = R"(,"lesson_on":"2026-09-09","slot_no":1,"starts_at":"08:30",)"
                             R"("ends_at":"09:15","room_title":"","reason":"обмен"})";
    return {
        {"open_day_changes", {changes, {}}},
        {"open_change_register", {changes + "/register", {}}},
        {"export_change_register", {changes + "/register.csv", {}}},
        {"change_workbook", {changes + "/register.xlsx", {}}},
        {"print_change_register", {changes + "/register.pdf", {}}},
        {"assign_substitutions",
         {changes + "/substitutions",
          R"({"reason":"болезнь","commands":[{"command_id":")" + command() + R"(","lesson_id":")" +
              school_.russian_7.text() + R"(","substitute_id":")" + school_.petrova.text() +
              R"(","kind":"substitution",)"
              R"("coefficient_hundredths":100}]})"}},
        {"end_substitution", {lesson + "/substitution-end", with_reason()}},
        {"move_lesson", {lesson + "/move", R"({"command_id":")" + command() + "\"" + hour}},
        {"cancel_lesson", {lesson + "/cancellation", with_reason()}},
        {"restore_lesson", {lesson + "/restoration", with_reason()}},
        {"replace_subject",
         {lesson + "/other-subject", R"({"command_id":")" + command() + R"(","new_lesson_id":")" +
                                         id_of<LessonId>(31'000 + commands_).text() +
                                         R"(","course_id":")" + school_.mathematics_5a.text() +
                                         R"(","teacher_id":")" + school_.petrova.text() +
                                         R"(","reason":"болезнь"})"}},
        {"schedule_extra_lesson",
         {changes + "/extra-lessons", R"({"command_id":")" + command() + R"(","lesson_id":")" +
                                          id_of<LessonId>(30'000 + commands_).text() +
                                          R"(","course_id":")" + school_.russian_5a.text() +
                                          R"(","teacher_id":")" + school_.sidorov.text() + "\"" +
                                          hour}},
        {"cancel_days",
         {changes + "/cancelled-days",
          R"({"on":"2026-09-07","reason":"карантин","commands":[{"command_id":")" + command() +
              R"(","study_group_id":")" + school_.class_5a.text() + R"("}]})"}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_attestation() {
    const std::string place = "/api/v1/attestation";
    const std::string group = place + "/study-groups/" + school_.class_5a.text();
    const std::string course = place + "/courses/" + school_.mathematics_5a.text();
    const std::string of_period = R"(","course_id":")" + school_.mathematics_5a.text() +
                                  R"(","period_id":")" + school_.first_quarter.text() + "\"";
    return {
        {"open_attested_groups", {place + "/study-groups", {}}},
        {"open_attestation_plan", {group + "/plan", {}}},
        {"plan_attestation",
         {place + "/forms", R"({"command_id":")" + command() + of_period + R"(,"form":"exam"})"}},
        {"open_exam_sheet", {course + "/sheet", {}}},
        {"export_exam_sheet", {course + "/sheet.csv", {}}},
        {"exam_workbook", {course + "/sheet.xlsx", {}}},
        {"print_exam_sheet", {course + "/sheet.pdf", {}}},
        {"open_group_sheet", {group + "/sheet", {}}},
        {"export_group_sheet", {group + "/sheet.csv", {}}},
        {"group_sheet_workbook", {group + "/sheet.xlsx", {}}},
        {"print_group_sheet", {group + "/sheet.pdf", {}}},
        {"hold_attestation",
         {place + "/attempts", R"({"command_id":")" + command() + of_period + R"(,"student_id":")" +
                                   school_.zhukova.text() +
                                   R"(","held_on":"2026-09-07","kind":"teacher",)"
                                   R"("result":"three","protocol_no":"","examiners":"",)"
                                   R"("corrects":-1})"}},
        {"open_debts", {"/api/v1/debts", {}}},
        {"export_debts", {"/api/v1/debts.csv", {}}},
        {"debts_workbook", {"/api/v1/debts.xlsx", {}}},
        {"open_student_debts", {"/api/v1/students/" + school_.zhukova.text() + "/debts", {}}},
        {"open_study_record", {"/api/v1/students/" + school_.zhukova.text() + "/study-record", {}}},
        {"print_study_record",
         {"/api/v1/students/" + school_.zhukova.text() + "/study-record.pdf", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_associations() {
    const std::string list = "/api/v1/associations";
    const std::string group = list + "/" + school_.class_5a.text();
    return {{"open_associations", {list, {}}},
            {"export_associations", {list + ".csv", {}}},
            {"associations_workbook", {list + ".xlsx", {}}},
            {"describe_association",
             {group, R"({"command_id":")" + command() +
                         R"(","direction":"artistic","capacity":15,"year_of_study":1,)"
                         R"("years_in_programme":2,"funding":"budget"})"}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_reports() {
    const std::string reports = "/api/v1/reports";
    const std::string group = "/study-groups/" + school_.class_5a.text();
    const std::string of_class = "?study_group_id=" + school_.class_5a.text();
    return {
        {"open_results", {reports + group + "/results", {}}},
        {"export_results", {reports + group + "/results.csv", {}}},
        {"results_workbook", {reports + group + "/results.xlsx", {}}},
        {"open_class_report", {reports + group + "/class-report", {}}},
        {"open_fulfilment", {reports + "/fulfilment" + of_class, {}}},
        {"export_fulfilment", {reports + "/fulfilment.csv", {}}},
        {"fulfilment_workbook", {reports + "/fulfilment.xlsx", {}}},
        {"print_fulfilment", {reports + "/fulfilment.pdf" + of_class, {}}},
        {"open_hours_sheet", {reports + "/hours?month=2026-09-01", {}}},
        {"export_hours_sheet", {reports + "/hours.csv?month=2026-09-01", {}}},
        {"hours_workbook", {reports + "/hours.xlsx?month=2026-09-01", {}}},
        {"print_hours_sheet", {reports + "/hours.pdf?month=2026-09-01", {}}},
        {"open_report_card",
         {reports + "/students/" + school_.zhukova.text() + "/report-card", {}}},
        {"print_extract", {reports + "/students/" + school_.zhukova.text() + "/extract.pdf", {}}},
        {"print_study_certificate",
         {reports + "/students/" + school_.zhukova.text() + "/certificate-of-study.pdf", {}}},
        {"print_report_card",
         {reports + "/students/" + school_.zhukova.text() + "/report-card.pdf", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_archive() {
    const auto& packages = archive_.store.tables().packages;
    const std::string package = "/api/v1/archive/packages/" + packages.front().package_id.text();
    const std::string medium = R"(","inventory_no":"","title":"","room_id":")" +
                               archive_.cellar.text() +
                               R"(","location":"","responsible":"","in_service_from":)"
                               R"("2027-01-01","replace_by":"2030-01-01"})";
    return {
        {"open_archive", {"/api/v1/archive", {}}},
        {"verify_package", {package + "/verification", close()}},
        {"fetch_package", {package + "/file", {}}},
        {"check_package_chain", {package + "/whole", {}}},
        {"open_coming_addendum",
         {"/api/v1/archive/study-groups/" + school_.class_5b.text() + "/addendum", {}}},
        {"seal_addendum",
         {"/api/v1/archive/study-groups/" + school_.class_5b.text() + "/addendum", close()}},
        {"register_room",
         {"/api/v1/archive/rooms",
          R"({"command_id":")" + command() + R"(","title":"архив","address":"корпус 3"})"}},
        {"register_medium", {"/api/v1/archive/media", R"({"command_id":")" + command() + medium}},
        {"open_receipt", {"/api/v1/entries/" + std::to_string(mark_index_) + "/receipt", {}}},
        {"show_checkpoint", {"/api/v1/ledger/checkpoint?org=1", {}}},
        {"show_key", {"/api/v1/ledger/key?org=1", {}}},
        {"show_consistency", {"/api/v1/ledger/consistency?org=1&from=1&to=2", {}}}};
}

AccessMatrix::Requests AccessMatrix::requests_of_pages() {
    const std::string student = "?student_id=" + school_.zhukova.text();
    return {{"livez", {"/livez", {}}},
            {"readyz", {"/readyz", {}}},
            {"metrics", {"/metrics", {}}},
            {"home", {"/", {}}},
            {"sign_in_page", {"/sign-in", {}}},
            {"verify_page", {"/verify", {}}},
            {"verify_page_at", {"/verify/1", {}}},
            {"diary_page", {"/d" + student + "&week=2026-W37", {}}},
            {"diary_page_at", {"/d/marks" + student, {}}},
            {"teacher_page", {"/t", {}}},
            {"teacher_page_at", {"/t/j/1", {}}},
            {"office_page", {"/s", {}}},
            {"office_page_at", {"/s/closing", {}}},
            {"archive_page", {"/a", {}}},
            {"archive_page_at", {"/a/1", {}}},
            {"web_file", {"/verify.html", {}}}};
}

/// A passage past both locks is found in each row but these, which nobody passes from outside.
bool is_for_nobody(const Route& route) {
    const std::string_view name = route.name;
    return name == "metrics" || name == "founding_page";
}

/// One sign for what the locks said. Whatever is refused behind the locks (closed, not found as a
/// week, no such password) has passed them.
std::string AccessMatrix::outcome(const Route& route, const Asker& asker, const Asked& asked) {
    static const std::map<std::string, std::string> signs{
        {"sign_in_required", "s"}, {"not_your_role", "r"},     {"not_your_course", "c"},
        {"not_your_class", "k"},   {"not_found", "-"},         {"unknown_route", "x"},
        {"wrong_origin", "!"},     {"malformed_request", "?"}, {"account_closed", "o"}};
    Request request = site_.request(route.method, asked.target, asked.body);
    if (asker.org_id != 0) site_.sign(request, asker.org_id, asker.person_id);
    const Answered answered = site_.ask(request);
    EXPECT_NE(answered.refusal(), "malformed_request")
        << route.name << " is not asked as its locks want it: " << answered.body;
    EXPECT_TRUE(site_.log.faults.empty()) << route.name << " " << site_.log.faults;
    if (answered.status == 303 && answered.field("Location").starts_with("/sign-in")) return ">";
    const auto sign = signs.find(answered.refusal());
    return sign == signs.end() ? "+" : sign->second;
}

std::string AccessMatrix::matrix() {
    const auto all = askers(archive_);
    std::ostringstream text;
    text << "# Who may what: every route (row) asked by every kind of person (column) about class\n"
            "# 5 «А», its course of Russian and its student Жукова. Written by access_matrix_test\n"
            "# (./dev golden), read by a human; any difference fails.\n"
            "#\n"
            "#   +  passes both locks          s  must sign in        r  not your role\n"
            "#   c  not your course            k  not your class      -  not found (or not yours)\n"
            "#   x  no such page               >  sent to the door     o  the visit is over\n"
            "#\n";
    for (std::size_t i = 0; i < all.size(); ++i)
        text << "#   " << (i < 9 ? " " : "") << i + 1 << "  " << all[i].words << "\n";
    text << "\n" << std::string(25, ' ');
    for (std::size_t i = 0; i < all.size(); ++i) text << (i < 9 ? "  " : " ") << i + 1;
    text << "\n";
    for (const Route& route : all_routes()) {
        const std::size_t width = std::string_view{route.name}.size();
        std::string signs;
        text << route.name << std::string(width < 25 ? 25 - width : 0, ' ');
        auto asked = requests();
        if (!asked.contains(route.name)) {
            ADD_FAILURE() << "nobody says how to ask " << route.name;
            continue;
        }
        for (const Asker& asker : all) {
            const std::string sign = outcome(route, asker, anew(asked.at(route.name)));
            signs += "  " + sign;
            // Something may have been stated, of which the next one asks.
            if (sign == "+" && is_mutation(route.method)) asked = requests();
        }
        EXPECT_EQ(signs.find('+') == std::string::npos, is_for_nobody(route))
            << route.name << " asks about nothing that anybody could be let to";
        text << signs << "\n";
    }
    return text.str();
}

enum class Kept { in_memory, in_a_file, in_postgres };

/// The same school, stated to a real store.
class AccessMatrixKept : public AccessMatrix, public ::testing::WithParamInterface<Kept> {
protected:
    void SetUp() override {
        if (GetParam() == Kept::in_memory) return;
        store::SchoolFiles files{.folder = folder_.files().folder};
        if (GetParam() == Kept::in_postgres)
            files.database_url = letopis::testing::scratch_database();
        if (GetParam() == Kept::in_postgres && !files.in_postgres())
            GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
        auto opened = store::School::open(files, archive_.store.clock(), random_);
        ASSERT_TRUE(opened) << opened.error().message();
        kept_ = *std::move(opened);
        ASSERT_NO_FATAL_FAILURE(state_again());
        site_.lead_to(kept_->readers(), kept_->writer(), kept_->stamps());
    }

    /// Command by command, each as its own person's.
    void state_again() {
        std::vector<EntryBody> facts;
        const auto& entries = archive_.store.tables().entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Entry entry = decode_entry(entries[i].encoded).value();
            facts.push_back(entry.body);
            if (i + 1 < entries.size() &&
                decode_entry(entries[i + 1].encoded).value().command_id == entry.command_id)
                continue;
            const auto stated = kept_->writer().append(
                {entry.command_id, entry.actor_id, [&](DecisionContext&) {
                     return Result<std::vector<EntryBody>>{std::exchange(facts, {})};
                 }});
            ASSERT_TRUE(stated) << stated.error().message();
        }
    }

    store::testing::SchoolFolder folder_;
    SystemRandom random_;
    std::unique_ptr<store::School> kept_;
};

INSTANTIATE_TEST_SUITE_P(Everywhere, AccessMatrixKept,
                         ::testing::Values(Kept::in_memory, Kept::in_a_file, Kept::in_postgres),
                         [](const auto& one) {
                             return std::string{one.param == Kept::in_memory   ? "InMemory"
                                                : one.param == Kept::in_a_file ? "InAFile"
                                                                               : "InPostgres"};
                         });

TEST_P(AccessMatrixKept, IsAsAHumanHasReadIt) {
    const char* const root = std::getenv("LETOPIS_SOURCE_DIR");
    ASSERT_TRUE(root) << "LETOPIS_SOURCE_DIR says where the source tree is; CTest sets it";
    const std::string path = std::string{root} + "/tests/access/matrix.txt";
    const std::string now = matrix();
    const char* const golden = std::getenv("LETOPIS_GOLDEN");
    const bool is_written = golden && std::string_view{golden} == "write";
    if (is_written && GetParam() == Kept::in_memory) std::ofstream{path} << now;
    std::ifstream in{path};
    const std::string kept{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_EQ(now, kept) << path << " (./dev golden writes it anew)";
}

TEST_F(AccessMatrix, NobodyIsSignedOutByADatabaseThatDoesNotAnswer) {
    site_.accounts.unavailable = true;
    for (const auto* target : {"/api/v1/session", "/", "/t", "/d"}) {
        Request request = site_.request(Method::get, target);
        site_.sign(request, 1, archive_.school.director);
        const Answered answered = site_.ask(request);
        EXPECT_EQ(answered.status, 503) << target;
        EXPECT_EQ(answered.refusal(), "storage_unavailable") << target;
    }
}

TEST_F(AccessMatrix, EveryRouteIsAskedAndEveryRequestHasARoute) {
    auto asked = requests();
    for (const Route& route : all_routes()) EXPECT_EQ(asked.erase(route.name), 1U) << route.name;
    EXPECT_TRUE(asked.empty()) << asked.begin()->first << " is no route";
}

TEST_F(AccessMatrix, NoForeignPageCanChangeAnything) {
    for (const Route& route : all_routes()) {
        if (!is_mutation(route.method)) continue;
        const Asked asked = requests().at(route.name);
        const bool needs_session = route.audience.needs_session();
        const auto refusal = [&](auto spoil) {
            Request request = site_.request(route.method, asked.target, asked.body);
            site_.sign(request, 1, archive_.school.director);
            spoil(request);
            return site_.ask(request).refusal();
        };
        if (needs_session) {
            EXPECT_EQ(refusal([](Request& r) { r.field(Field::csrf).clear(); }), "wrong_origin")
                << route.name;
            EXPECT_EQ(refusal([](Request& r) { r.field(Field::csrf) += "x"; }), "wrong_origin")
                << route.name;
            EXPECT_EQ(refusal([](Request& r) { r.field(Field::cookie).clear(); }),
                      "sign_in_required")
                << route.name;
        }
        for (const auto* origin : {"https://evil.example", "null", "http://journal.example.evil",
                                   "journal.example", "https://journal.example:81"})
            EXPECT_EQ(refusal([&](Request& r) { r.field(Field::origin) = origin; }), "wrong_origin")
                << route.name << " from " << origin;
        for (const auto* site : {"cross-site", "same-site"})
            EXPECT_EQ(refusal([&](Request& r) { r.field(Field::sec_fetch_site) = site; }),
                      "wrong_origin")
                << route.name << " from " << site;
        if (!asked.body.empty() && (!needs_session || route.audience.names(Role::director))) {
            EXPECT_EQ(refusal([](Request& r) { r.field(Field::content_type) = "text/plain"; }),
                      "malformed_request")
                << route.name << ": what a form can send";
        }
        EXPECT_NE(refusal([](Request& r) {
                      r.field(Field::origin) = "https://journal.example";
                      r.field(Field::sec_fetch_site) = "same-origin";
                  }),
                  "wrong_origin")
            << route.name << ": our own page";
    }
}

/// The first value of a wrong type, at whatever depth, ends the reading of the whole.
TEST_F(AccessMatrix, NoCommandTakesAValueOfAWrongType) {
    const auto all = askers(archive_);
    for (const Route& route : all_routes()) {
        if (!is_mutation(route.method)) continue;
        const Asked asked = requests().at(route.name);
        const auto refusal = [&](const Asker& asker, const std::string& body) {
            Request request = site_.request(route.method, asked.target, body);
            if (asker.org_id != 0) site_.sign(request, asker.org_id, asker.person_id);
            return site_.ask(request).refusal();
        };
        // Whoever passes the first lock is told that the body cannot be read.
        const auto reader = std::find_if(all.begin(), all.end(), [&](const Asker& asker) {
            return refusal(asker, "[]") == "malformed_request";
        });
        if (asked.body.empty()) continue;
        ASSERT_NE(reader, all.end()) << route.name;
        const std::size_t before = archive_.store.tables().entries.size();
        for (const testing::Leaf& leaf : testing::leaves_of(asked.body))
            for (const testing::Spoiling& one : testing::spoilings_of(leaf, leaf.of(asked.body))) {
                if (one.kind != "type") continue;
                EXPECT_EQ(refusal(*reader, testing::with(leaf, one.value, asked.body)),
                          "malformed_request")
                    << route.name << " " << leaf.name << " " << one.value;
            }
        EXPECT_EQ(archive_.store.tables().entries.size(), before) << route.name;
    }
}

TEST_F(AccessMatrix, MetricsAreForThisMachineOnly) {
    Request request = site_.request(Method::get, "/metrics");
    EXPECT_EQ(site_.ask(request).status, 404);
    request.peer_is_loopback = true;
    EXPECT_EQ(site_.ask(request).status, 200);
    request.field(Field::forwarded_for) = "203.0.113.9";
    EXPECT_EQ(site_.ask(request).status, 404) << "a proxy on this machine asks for another";
}

TEST_F(AccessMatrix, EveryAnswerCarriesItsSecurityFields) {
    for (const Route& route : all_routes()) {
        Request request = site_.request(route.method, requests().at(route.name).target,
                                        requests().at(route.name).body);
        site_.sign(request, 1, archive_.school.director);
        const Answered answered = site_.ask(request);
        EXPECT_EQ(answered.field("X-Content-Type-Options"), "nosniff") << route.name;
        EXPECT_EQ(answered.field("Referrer-Policy"), "no-referrer") << route.name;
        EXPECT_EQ(answered.field("Cross-Origin-Resource-Policy"), "same-origin") << route.name;
        EXPECT_NE(answered.field("Content-Security-Policy").find("frame-ancestors 'none'"),
                  std::string::npos)
            << route.name;
        EXPECT_FALSE(answered.field("Cache-Control").empty()) << route.name;
        EXPECT_FALSE(answered.field("X-Request-Id").empty()) << route.name;
    }
}

}  // namespace
}  // namespace letopis::http
