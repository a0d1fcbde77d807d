// Every refusal that the rules of the school name can be reached: here is how.
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <regex>
#include <set>

#include "base/limits.h"
#include "domain/access/access.h"
#include "domain/attendance/excuses.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/study_modes.h"
#include "domain/calendar/policies.h"
#include "domain/finals/deferrals.h"
#include "domain/finals/final_attestation.h"
#include "domain/finals/retakes.h"
#include "domain/journal/appeals.h"
#include "domain/journal/aspects.h"
#include "domain/journal/cell_record.h"
#include "domain/journal/closing.h"
#include "domain/journal/practice.h"
#include "domain/journal/remarks.h"
#include "domain/journal/results.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/corrections.h"
#include "domain/lessons/lesson_plan.h"
#include "domain/lessons/lesson_record.h"
#include "domain/lessons/planned_works.h"
#include "domain/marks/rubrics.h"
#include "domain/retention/retention.h"
#include "domain/testing/sample_school.h"
#include "domain/testing/source_files.h"

namespace letopis {
namespace {

using namespace testing;
using Reached = std::optional<RefusalCode>;

const Date monday(2026, 9, 14);
const Lesson held = lesson(1, monday);

Reached of_cell(std::string text, const std::function<void(CellFacts&, RecordCell&)>& change) {
    CellFacts facts{.lesson = held,
                    .course = algebra_course(),
                    .cell = cell_with(held, ivanov(), {MarkValue::three}),
                    .enrolment = enrolled(ivanov())};
    RecordCell command{.lesson_id = held.lesson_id,
                       .student_id = ivanov().person_id,
                       .text = std::move(text),
                       .base_version = facts.cell.version(1)};
    change(facts, command);
    return refusal_code(decide_record_cell(facts, command, noon(monday)));
}
Reached of_locked_cell(LessonLock lock) {
    return of_cell("4", [lock](CellFacts& facts, RecordCell&) { facts.lock = lock; });
}
Reached of_lesson(const std::function<void(RecordLesson&)>& change,
                  const std::vector<MarkedWork>& marked = {}) {
    RecordLesson command{.lesson_id = held.lesson_id};
    change(command);
    return refusal_code(decide_record_lesson(held, marked, command, LessonLock::open));
}
Reached of_result(ResultValue value, const std::string& reason, Date today) {
    const PeriodMarkFacts facts{.course = algebra_course(),
                                .period = quarters()[0],
                                .enrolment = enrolled(ivanov()),
                                .totals = {.weighted_sum = 400, .weight = 100, .mark_count = 1}};
    return refusal_code(
        decide_confirm_period_mark(facts, {.value = value, .reason = reason}, noon(today)));
}
Reached of_closing(bool already_closed, std::vector<PeriodClosing> closings) {
    const CourseFacts facts{.title = algebra_title(),
                            .already_closed = already_closed,
                            .periods = {quarters()[0]},
                            .closings = std::move(closings),
                            .students = {listed(ivanov())}};
    return refusal_code(decide_close_course(facts, Date(2027, 6, 1)));
}
Reached of_access(Action action, const Target& target) {
    const Standing both{.person_id = teacher_id,
                        .teaches_courses = {id_of<CourseId>(9)},
                        .leads_groups = {id_of<StudyGroupId>(9)}};
    return refusal_code(check_access(both, action, target));
}
Reached of_council(std::string protocol_no) {
    return refusal_code(decide_record_council_decisions(
        {.study_group = class_5a()}, {.protocol_no = std::move(protocol_no), .decided_on = monday},
        monday));
}

/// A request of nobody that does not wait any more.
Reached of_correction(PersonId decider) {
    return refusal_code(decide_correction(lesson(1, monday), {}, {.request = 5}, decider, {},
                                          Policies{}, noon(monday)));
}

/// A move of a lesson to an hour at which another stands.
Reached of_move(std::string topic, EmployeeId other_teacher) {
    Lesson moved = lesson(1, monday);
    moved.topic = std::move(topic);
    moved.homework.clear();
    Lesson other = lesson(2, monday, 5);
    other.teacher_id = other_teacher;
    return refusal_code(
        decide_move({.lesson = moved,
                     .target = {.school_year = school_year(),
                                .study_group = class_5a(),
                                .day = {{.lesson = other, .study_group = class_5a()}}}},
                    {.lesson_on = monday, .starts_at = other.starts_at, .ends_at = other.ends_at}));
}

const std::map<RefusalCode, std::function<Reached()>> ways{
    {RefusalCode::not_your_role, [] { return of_access(Action::keep_archive, {}); }},
    {RefusalCode::not_your_course,
     [] { return of_access(Action::write_journal, {.course_id = id_of<CourseId>(1)}); }},
    {RefusalCode::not_your_class,
     [] { return of_access(Action::read_class, {.study_group_ids = {id_of<StudyGroupId>(1)}}); }},
    {RefusalCode::not_found,
     [] { return of_access(Action::read_diary, {.student_id = id_of<StudentId>(1)}); }},
    {RefusalCode::class_closed, [] { return of_locked_cell(LessonLock::class_closed); }},
    {RefusalCode::aspect_closed, [] { return of_locked_cell(LessonLock::aspect_closed); }},
    {RefusalCode::course_closed, [] { return of_locked_cell(LessonLock::course_closed); }},
    {RefusalCode::period_closed, [] { return of_locked_cell(LessonLock::period_closed); }},
    {RefusalCode::lesson_not_held, [] { return of_locked_cell(LessonLock::not_held); }},
    {RefusalCode::lesson_cancelled, [] { return of_locked_cell(LessonLock::cancelled); }},
    {RefusalCode::edit_window_over, [] { return of_locked_cell(LessonLock::edit_window_over); }},
    {RefusalCode::correction_pending,
     [] {
         Lesson asked = lesson(1, monday);
         asked.correction_request = 5;
         return refusal_code(
             decide_request_correction(asked, LessonLock::edit_window_over, "описка"));
     }},
    {RefusalCode::correction_decided, [] { return of_correction(id_of<PersonId>(8)); }},
    {RefusalCode::second_person_required, [] { return of_correction(PersonId{}); }},
    {RefusalCode::plan_changed,
     [] { return refusal_code(decide_keep_lesson_plan({}, {.expected_version = 5}, 0)); }},
    {RefusalCode::remark_settled,
     [] { return refusal_code(decide_settle_remark({.state = RemarkState::settled}, {})); }},
    {RefusalCode::lesson_has_record, [] { return of_move("Дроби", {}); }},
    {RefusalCode::teacher_busy, [] { return of_move("", teacher_id); }},
    {RefusalCode::group_busy, [] { return of_move("", {}); }},
    {RefusalCode::absence_already_noticed,
     [] {
         return refusal_code(decide_absence_notice({.from_on = monday, .to_on = monday},
                                                   {{{.from_on = monday, .to_on = monday}}},
                                                   monday));
     }},
    {RefusalCode::exemption_stands,
     [] {
         return refusal_code(decide_grant_exemption({.from_on = monday, .to_on = monday},
                                                    {{{.from_on = monday, .to_on = monday}}},
                                                    monday));
     }},
    {RefusalCode::aspect_out_of_order,
     [] { return refusal_code(decide_close_aspect({}, {}, ClosureAspect::students)); }},
    {RefusalCode::aspect_open,
     [] { return refusal_code(decide_order_reopening({}, {}, {}, monday)); }},
    {RefusalCode::reopening_stands,
     [] {
         return refusal_code(
             decide_order_reopening({}, {.class_closed = true}, {{Reopening{}}}, monday));
     }},
    {RefusalCode::study_mode_stands,
     [] {
         return refusal_code(decide_set_study_mode({.from_on = monday, .to_on = monday},
                                                   {{{.from_on = monday, .to_on = monday}}},
                                                   monday));
     }},
    {RefusalCode::result_confirmed,
     [] {
         return refusal_code(
             decide_carry_result({.standing = ResultValue::five}, CarryResult{}, monday));
     }},
    {RefusalCode::work_day_taken,
     [] {
         const PlanFacts facts{.works = {{.work = {.planned_on = monday}}}};
         return refusal_code(decide_plan_work(facts, {.planned_on = monday}, monday));
     }},
    {RefusalCode::practice_stands,
     [] {
         return refusal_code(
             decide_assign_practice({.student_ids = {StudentId{}}}, {{PracticeAssignment{}}}, {}));
     }},
    {RefusalCode::practice_cancelled,
     [] {
         return refusal_code(
             decide_assess_practice({.is_cancelled = true}, Scale::five_point, 2, {}, monday));
     }},
    {RefusalCode::practice_assessed,
     [] { return refusal_code(decide_cancel_practice({.result = ResultValue::five}, "")); }},
    {RefusalCode::appeal_stands,
     [] { return refusal_code(decide_file_appeal({}, {}, {}, {{Appeal{}}}, monday)); }},
    {RefusalCode::appeal_decided,
     [] {
         return refusal_code(decide_appeal({.appeal = {.state = AppealState::upheld}}, {}, monday));
     }},
    {RefusalCode::attendance_not_allowed,
     [] {
         return of_cell("н 3", [](CellFacts& facts, RecordCell&) {
             facts.lesson.mode = LessonMode::self_study;
         });
     }},
    {RefusalCode::student_exempt,
     [] {
         return of_cell("н 3",
                        [](CellFacts& facts, RecordCell&) { facts.exemption = Exemption{}; });
     }},
    {RefusalCode::exemption_required,
     [] { return of_result(ResultValue::exempt, "справка № 12", quarter_end); }},
    {RefusalCode::dates_out_of_order,
     [] {
         return refusal_code(
             decide_absence_notice({.from_on = monday, .to_on = monday.plus_days(-1)}, {}, monday));
     }},
    {RefusalCode::version_conflict,
     [] {
         return of_cell("4", [](CellFacts&, RecordCell& command) { command.base_version = 3; });
     }},
    {RefusalCode::student_not_enrolled,
     [] { return of_cell("4", [](CellFacts& facts, RecordCell&) { facts.enrolment.reset(); }); }},
    {RefusalCode::reason_required,
     [] {
         return of_cell("4", [](CellFacts& facts, RecordCell&) {
             facts.cell.marks[0].first_recorded_at = noon(monday.plus_days(-2));
         });
     }},
    {RefusalCode::mark_out_of_scale, [] { return of_cell("зач", [](auto&, auto&) {}); }},
    {RefusalCode::mark_not_understood, [] { return of_cell("шесть", [](auto&, auto&) {}); }},
    {RefusalCode::second_mark_not_allowed, [] { return of_cell("5/4", [](auto&, auto&) {}); }},
    {RefusalCode::text_too_long,
     [] {
         return of_lesson([](RecordLesson& command) {
             command.topic = std::string(limits::topic_code_points + 1, 'x');
         });
     }},
    {RefusalCode::topic_required,
     [] { return of_lesson([](RecordLesson& command) { command.topic = ""; }); }},
    {RefusalCode::homework_required,
     [] { return of_lesson([](RecordLesson& command) { command.homework = ""; }); }},
    {RefusalCode::weight_out_of_range,
     [] {
         return of_lesson(
             [](RecordLesson& command) { command.works = {Work{.weight_hundredths = 1001}}; });
     }},
    {RefusalCode::too_many_works,
     [] { return of_lesson([](RecordLesson& command) { command.works.emplace(4); }); }},
    {RefusalCode::work_has_marks,
     [] {
         return of_lesson([](RecordLesson& command) { command.works = {Work{}}; },
                          {{.work_no = 2}});
     }},
    {RefusalCode::result_not_allowed, [] { return of_result(ResultValue::pass, "", quarter_end); }},
    {RefusalCode::not_attested_forbidden,
     [] { return of_result(ResultValue::not_attested, "", quarter_end); }},
    {RefusalCode::override_reason_required,
     [] { return of_result(ResultValue::five, "", quarter_end); }},
    {RefusalCode::override_too_far,
     [] { return of_result(ResultValue::two, "прогулы", quarter_end); }},
    {RefusalCode::period_not_over, [] { return of_result(ResultValue::four, "", monday); }},
    {RefusalCode::already_closed, [] { return of_closing(true, {}); }},
    {RefusalCode::period_not_closed, [] { return of_closing(false, {}); }},
    {RefusalCode::closing_incomplete,
     [] { return of_closing(false, {{.period_id = quarters()[0].period_id}}); }},
    {RefusalCode::order_required, [] { return of_council(""); }},
    {RefusalCode::deferral_stands,
     [] {
         const DeferralFacts facts{.period = quarters()[0], .known = {Deferral{}}, .mark = {}};
         return refusal_code(decide_defer_attestation(facts, AttestationDeferred{}));
     }},
    {RefusalCode::retake_stands,
     [] {
         const RetakeFacts facts{.debt = {}, .result = {}, .known = {RetakeDirection{}}};
         return refusal_code(decide_direct_retake(facts, RetakeDirected{}, Date{}));
     }},
    {RefusalCode::final_protocol_signed,
     [] {
         FinalAttestation standing;
         standing.signed_on = monday;
         return refusal_code(decide_cancel_final_attestation(standing, "перенесено"));
     }},
    {RefusalCode::graduate_owes,
     [] {
         const StudentId student = id_of<StudentId>(1);
         const std::vector<GraduateStanding> group{{.student_id = student, .debts = 1}};
         return refusal_code(decide_admit_graduates({.study_group_id = {},
                                                     .student_ids = {student},
                                                     .order_no = "71-о",
                                                     .order_on = monday},
                                                    group, {}, monday));
     }},
    {RefusalCode::graduate_not_admitted,
     [] {
         return refusal_code(decide_sign_final_protocol(
             FinalAttestation{}, GraduateAdmission{}, {},
             FinalProtocolSigned{.protocol_no = "2", .results = {FinalResult{}}}, monday));
     }},
    {RefusalCode::page_too_large,
     [] {
         const std::vector<Rubric> standing(limits::rubrics_per_course);
         return refusal_code(
             decide_keep_rubric({.title = "Эссе", .criteria = {Criterion{"Тема", 1}}}, standing));
     }},
    {RefusalCode::invalid_value, [] { return refusal_code(check_policy("no.such.key", "1")); }},
    {RefusalCode::medium_already_registered,
     [] { return refusal_code(check_new_medium(std::vector{Medium{}}, Medium{})); }},
    {RefusalCode::copies_in_one_room,
     [] {
         return refusal_code(
             check_copy_place(std::vector{Copy{.medium_id = id_of<MediumId>(1)}}, Medium{}));
     }},
};

TEST(Refusals, EveryReasonOfTheRulesIsReached) {
    for (const auto& [code, reach] : ways) EXPECT_EQ(reach(), code) << refusal_name(code);
}

/// Names after "RefusalCode::" in the rules, as they stand in the source.
std::set<std::string> named_in_rules() {
    const std::regex code{R"(RefusalCode::(\w+))"};
    std::set<std::string> named;
    for (const auto& file :
         std::filesystem::recursive_directory_iterator{in_source_tree("src/domain")}) {
        const std::string name = file.path().filename().string();
        if (!name.ends_with(".cpp") || name.ends_with("_test.cpp")) continue;
        const auto path = std::filesystem::relative(file.path(), in_source_tree(""));
        const std::string text = read_source(path.string());
        for (std::sregex_iterator at{text.begin(), text.end(), code}, end; at != end; ++at)
            named.insert((*at)[1]);
    }
    return named;
}

TEST(Refusals, NoReasonIsNamedByARuleWithoutAWayToIt) {
    const auto named = named_in_rules();
    EXPECT_GT(named.size(), 30U);
    for (const RefusalCode code : all_refusal_codes()) {
        const bool is_named = named.contains(std::string{refusal_name(code)});
        EXPECT_TRUE(!is_named || ways.contains(code)) << refusal_name(code);
    }
}

}  // namespace
}  // namespace letopis
